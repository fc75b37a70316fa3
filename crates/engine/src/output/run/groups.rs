//! Commands in `( … )` and `{ …; }`: a command line with its groups' signs as words of their own, and the folder into
//! which it goes before it starts go.

use go_doctor_protocol::Platform;

use crate::output::Command;
use crate::paths;

/// A command line in which a parenthesis that groups commands stands between blanks: one at the place of a command, and
/// the one that closes it. Those of a word (`-run ^(A|B)$`), of `$( … )` and in quotes stay as they are.
pub(crate) fn spaced(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 8);
    let (mut open, mut inner) = (0_u32, 0_u32);
    let (mut quote, mut word) = (None, String::new());
    let mut at_command = true;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(end), _) if c == end => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None | Some('"'), '\\') => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            (None, '(') if at_command && word.is_empty() => {
                open += 1;
                out.push_str(" ( ");
                continue;
            }
            (None, '(') => inner += 1,
            (None, ')') if inner > 0 => inner -= 1,
            (None, ')') if open > 0 => {
                open -= 1;
                out.push_str(" ) ");
                (at_command, word) = (false, String::new());
                continue;
            }
            (None, ';' | '&' | '|' | '\n') if inner == 0 => {
                // `);` is a parenthesis and a semicolon, and so is `x;`: a word's end either way.
                at_command = true;
                word.clear();
                out.push(c);
                continue;
            }
            _ => {}
        }
        if quote.is_none() && c.is_whitespace() {
            let leads =
                matches!(word.as_str(), "time" | "!" | "{" | "then" | "do" | "else" | "exec");
            at_command = (at_command && word.is_empty()) || leads;
            word.clear();
        } else {
            word.push(c);
        }
        out.push(c);
    }
    out
}

/// The folder in which a command line's go runs: where it was started, and every `cd` before the first go, and its
/// `-C`. Nothing where that cannot be told: `cd -`, `cd "$DIR"`, another `cd` between two commands.
pub(crate) fn folder(started: Option<&str>, command: &Command) -> Option<String> {
    let words = command.inner_words();
    let mut folder = started.map(str::to_owned);
    let mut at_command = true;
    let mut ran = false;
    let mut rest = words.iter().map(String::as_str);
    while let Some(word) = rest.next() {
        let ends = matches!(word, "&&" | "||" | ";" | "|" | "&" | "(" | "{" | "then" | "do")
            || word.ends_with(';');
        if at_command && matches!(word, "cd" | "pushd") {
            // What ran before ran elsewhere: it is not known which of them failed.
            if ran {
                return None;
            }
            let mut to = rest.next().unwrap_or("~");
            if matches!(to, "--" | "/d" | "/D") {
                to = rest.next().unwrap_or("~");
            }
            folder = into(folder.as_deref(), to.trim_end_matches(';'));
            at_command = to.ends_with(';');
            continue;
        }
        ran |= at_command && crate::output::is_go_tool(word);
        at_command = ends;
    }
    let given = command.go().and_then(|go| match go.args.as_slice() {
        [flag, to, ..] if matches!(flag.as_str(), "-C" | "--C") => Some(to.as_str()),
        [flag, ..] => flag.strip_prefix("-C="),
        [] => None,
    });
    match given {
        Some(to) => into(folder.as_deref(), to),
        None => folder,
    }
}

/// A folder named from another one; nothing where only the shell knows it.
fn into(from: Option<&str>, to: &str) -> Option<String> {
    let windows = from.unwrap_or(to).contains('\\') || from.unwrap_or(to).get(1..2) == Some(":");
    let platform = if windows { Platform::Windows } else { Platform::Linux };
    if to.is_empty() || to.starts_with(['~', '-']) || to.contains(['$', '`', '*', '%']) {
        return None;
    }
    if paths::is_absolute(platform, to) {
        return Some(paths::normalize(platform, to));
    }
    Some(paths::normalize(platform, &paths::join(platform, from?, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_words() {
        let words = |raw: &str| {
            spaced(raw).split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        for (raw, want) in [
            ("(cd sub && go test)", "( cd sub && go test )"),
            ("{ (go vet); }", "{ ( go vet ) ; }"),
            ("time (go test)", "time ( go test )"),
            ("(go test) && (go vet)", "( go test ) && ( go vet )"),
            ("x;(go test)|cat", "x; ( go test ) |cat"),
            ("go test -run ^(A|B)$ ./...", "go test -run ^(A|B)$ ./..."),
            ("go test $(go list ./...)", "go test $(go list ./...)"),
            ("(go test $(go list ./...))", "( go test $(go list ./...) )"),
            ("go test -run 'A(' -v", "go test -run 'A(' -v"),
            ("go test ./... -run ( -args", "go test ./... -run ( -args"),
        ] {
            assert_eq!(words(raw), want);
        }
    }

    #[test]
    fn the_folder_of_go() {
        let of = |raw: &str| folder(Some("/w"), &Command::parse(raw).unwrap());
        assert_eq!(of("go test").as_deref(), Some("/w"));
        assert_eq!(of("cd sub && go test").as_deref(), Some("/w/sub"));
        assert_eq!(of("(cd sub && go test)").as_deref(), Some("/w/sub"));
        assert_eq!(of("cd sub; cd ../a; go test").as_deref(), Some("/w/a"));
        assert_eq!(of("mkdir a && cd a && go mod init a").as_deref(), Some("/w/a"));
        assert_eq!(of("bash -c 'cd /x && go test'").as_deref(), Some("/x"));
        assert_eq!(of("go build -C sub .").as_deref(), Some("/w/sub"));
        assert_eq!(of("cd $HOME && go test"), None);
        assert_eq!(of("cd a && go test; cd ../b && go vet"), None);
        assert_eq!(of("go test && cd ..; go vet"), None);
        assert_eq!(folder(None, &Command::parse("cd a && go test").unwrap()), None);
        let windows = folder(Some(r"C:\w"), &Command::parse("cd sub && go test").unwrap());
        assert_eq!(windows.as_deref(), Some(r"C:\w\sub"));
    }
}
