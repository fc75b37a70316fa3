//! The folder into which a command line goes before it starts go, `( … )` and `{ …; }` heeded.

use go_doctor_golang::flags;
use go_doctor_protocol::Platform;

use crate::output::Command;
use crate::paths;

/// The folder in which a command line's go runs: where it was started, and every `cd` before the first go, and its
/// `-C`. Nothing where that cannot be told: `cd -`, `cd "$DIR"`, another `cd` between two commands.
pub(crate) fn folder(started: Option<&str>, command: &Command) -> Option<String> {
    let words = command.inner_words();
    let mut folder = started.map(str::to_owned);
    let mut at_command = true;
    let mut ran = false;
    let mut rest = words.iter().map(String::as_str);
    while let Some(word) = rest.next() {
        let ends = matches!(word, "&&" | "||" | ";" | "|" | "&" | "(" | "{" | "then" | "do");
        if at_command && matches!(word, "cd" | "pushd") {
            // What ran before ran elsewhere: it is not known which of them failed.
            if ran {
                return None;
            }
            let mut to = rest.next().unwrap_or("~");
            if matches!(to, "--" | "/d" | "/D") {
                to = rest.next().unwrap_or("~");
            }
            folder = into(folder.as_deref(), to);
            at_command = false;
            continue;
        }
        ran |= at_command && crate::output::is_go_tool(word);
        at_command = ends;
    }
    let given = command.go().and_then(|go| {
        let mut texts = go.texts().take_while(|text| *text != "--");
        let value = texts.find_map(|text| match flags::parse(text) {
            Some(("C", value)) => Some(value),
            _ => None,
        })?;
        value.or_else(|| texts.next())
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
