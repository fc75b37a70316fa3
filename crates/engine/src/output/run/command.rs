//! A command line as a person or a tool gave it: through shells and wrappers down to the go command in it.

use go_doctor_golang::flags;

use super::groups;

/// A command line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Command {
    /// As it was given.
    pub(crate) raw: String,
    /// Its words after quotes; for `sh -c '…'` those of the shell itself.
    pub(crate) words: Vec<String>,
    /// The shell that read it (`sh`, `bash`, `zsh`, `fish`, `cmd`, `powershell` …), where the command line says so.
    pub(crate) shell: Option<String>,
    /// The script the shell was given with `-c`.
    pub(crate) script: Option<String>,
    /// The first go command in it.
    go: Option<GoCommand>,
}

/// A go command: `GOFLAGS=… go test -run X ./...`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GoCommand {
    /// Variables set in front of it.
    pub(crate) env: Vec<(String, String)>,
    /// Its subcommand (`run`, `test`, `mod` …); empty for a bare `go`.
    pub(crate) verb: String,
    /// What follows the subcommand.
    pub(crate) args: Vec<String>,
}

impl GoCommand {
    /// Its arguments that are no flags, up to the program's own: packages and files. A flag's value that stands alone
    /// is taken for an argument unless the flag is one that always has one.
    pub(crate) fn targets(&self) -> Vec<&str> {
        let mut list = Vec::new();
        let mut args = self.args.iter().map(String::as_str);
        while let Some(arg) = args.next() {
            match arg {
                "--" | "-args" | "--args" => break,
                _ if arg.starts_with('-') => {
                    if flags::takes_next(&self.verb, arg) {
                        args.next();
                    }
                }
                _ => {
                    list.push(arg);
                    // `go run FILES args`: what follows the files (or the one package) is the program's.
                    if self.verb == "run" && !arg.ends_with(".go") {
                        break;
                    }
                }
            }
        }
        list
    }

    /// Whether a flag is given, with one or two dashes, with or without a value behind `=`.
    pub(crate) fn has_flag(&self, name: &str) -> bool {
        self.args.iter().any(|arg| flags::parse(arg).is_some_and(|(given, _)| given == name))
    }
}

impl Command {
    /// Reads a command line. Quotes that do not close leave the words as blanks separate them.
    pub(crate) fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim();
        let words = words(raw);
        let (shell, script) = shell_and_script(&words);
        let inner = script.as_deref().map_or_else(|| words.clone(), self::words);
        let go = go_command(&inner);
        (!raw.is_empty()).then(|| Self { raw: raw.to_owned(), words, shell, script, go })
    }

    /// The first go command in it.
    pub(crate) fn go(&self) -> Option<&GoCommand> {
        self.go.as_ref()
    }

    /// The name of the program that the command line starts, wrappers and folders passed over.
    pub(crate) fn program(&self) -> &str {
        let program = self.words.iter().find(|word| {
            !is_assignment(word) && !is_wrapper(word) && !matches!(word.as_str(), "(" | "{" | "!")
        });
        program.map_or("", |word| base(word))
    }

    /// The text a shell would read: the script of `sh -c`, else the command line itself.
    pub(crate) fn shell_text(&self) -> &str {
        self.script.as_deref().unwrap_or(&self.raw)
    }

    /// The words that a shell would read: those of the script of `sh -c`, else its own.
    pub(crate) fn inner_words(&self) -> Vec<String> {
        self.script.as_deref().map_or_else(|| self.words.clone(), words)
    }
}

/// The words of a command line, the signs of its groups among them.
fn words(raw: &str) -> Vec<String> {
    let spaced = groups::spaced(raw);
    shlex::split(&spaced).unwrap_or_else(|| spaced.split_whitespace().map(str::to_owned).collect())
}

/// `/usr/local/go/bin/go.exe` is `go`.
fn base(word: &str) -> &str {
    let name = word.rsplit(['/', '\\']).next().unwrap_or(word);
    name.strip_suffix(".exe").unwrap_or(name)
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !name.starts_with(|c: char| c.is_ascii_digit())
    })
}

fn is_wrapper(word: &str) -> bool {
    matches!(
        base(word),
        "env" | "sudo" | "nice" | "time" | "exec" | "command" | "nohup" | "setsid" | "stdbuf"
    )
}

/// `bash -lc 'script'`: the shell and its script.
fn shell_and_script(words: &[String]) -> (Option<String>, Option<String>) {
    let mut rest = words.iter().skip_while(|word| is_assignment(word) || is_wrapper(word));
    let Some(first) = rest.next() else { return (None, None) };
    let name = base(first).to_lowercase();
    let takes = |flag: &str| match name.as_str() {
        "sh" | "bash" | "dash" | "zsh" | "ksh" | "mksh" | "ash" | "fish" | "tcsh" | "csh" => {
            flag.starts_with('-') && !flag.starts_with("--") && flag.contains('c')
        }
        "cmd" => flag.eq_ignore_ascii_case("/c"),
        "powershell" | "pwsh" => {
            flag.eq_ignore_ascii_case("-command") || flag.eq_ignore_ascii_case("-c")
        }
        _ => false,
    };
    let known = matches!(
        name.as_str(),
        "sh" | "bash"
            | "dash"
            | "zsh"
            | "ksh"
            | "mksh"
            | "ash"
            | "fish"
            | "tcsh"
            | "csh"
            | "cmd"
            | "powershell"
            | "pwsh"
    );
    if !known {
        return (None, None);
    }
    let mut seen = false;
    for word in rest {
        if seen {
            return (Some(name), Some(word.clone()));
        }
        seen = takes(word);
    }
    (Some(name), None)
}

/// The first go command among words: behind assignments, `cd … &&`, wrappers, separators.
fn go_command(words: &[String]) -> Option<GoCommand> {
    let mut env: Vec<(String, String)> = Vec::new();
    let mut at_start = true;
    let mut wrapped = false;
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        let ends =
            matches!(word.as_str(), "&&" | "||" | ";" | "|" | "&" | "(" | "{" | "then" | "do")
                || word.ends_with(';');
        if at_start && is_assignment(word) {
            if let Some((name, value)) = word.split_once('=') {
                env.push((name.to_owned(), value.to_owned()));
            }
        } else if (at_start || env_like(words)) && base(word) == "go" {
            let mut args: Vec<String> = rest
                .map(String::clone)
                .take_while(|word| !matches!(word.as_str(), "&&" | "||" | ";" | "|" | "&" | ")"))
                .collect();
            for arg in &mut args {
                if let Some(cut) = arg.strip_suffix(';') {
                    *arg = cut.to_owned();
                }
            }
            args.retain(|arg| !arg.starts_with("2>") && !arg.starts_with('>') && arg != "<");
            let verb = if args.first().is_some_and(|arg| !arg.starts_with('-')) {
                args.remove(0)
            } else {
                String::new()
            };
            return Some(GoCommand { env, verb, args });
        } else {
            // What stands between a wrapper and its command: `timeout -s KILL 5 go run .`.
            let own = wrapped && (word.starts_with('-') || is_duration(word) || is_signal(word));
            wrapped = at_start && (own || is_wrapper(word) || base(word) == "timeout");
            at_start = ends || wrapped;
            if ends {
                env.clear();
            }
        }
    }
    None
}

/// `5`, `0.5`, `10s`, `2m`.
fn is_duration(word: &str) -> bool {
    let number = word.trim_end_matches(['s', 'm', 'h', 'd']);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

fn is_signal(word: &str) -> bool {
    let name = word.strip_prefix("SIG").unwrap_or(word);
    matches!(name, "HUP" | "INT" | "QUIT" | "KILL" | "TERM" | "ABRT")
}

/// Programs that start another one given behind their own arguments.
fn env_like(words: &[String]) -> bool {
    words.first().is_some_and(|word| {
        matches!(base(word), "timeout" | "strace" | "env" | "sudo" | "nice" | "time")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_is_found_through_shells_and_wrappers() {
        let go = |raw: &str| Command::parse(raw).unwrap().go().cloned().unwrap();
        assert_eq!(go("go run main.go").verb, "run");
        assert_eq!(
            go("sh -c 'cd /x && GOFLAGS=-mod=mod go test -run A ./... 2>&1'").targets(),
            ["./..."]
        );
        assert_eq!(go("timeout -s INT 5 /usr/local/go/bin/go run main.go").targets(), ["main.go"]);
        assert_eq!(go("env GOOS=windows go build -o x .").targets(), ["."]);
        assert_eq!(go("bash -lc \"go test . -n 3 | tail -3; echo done\"").args, [".", "-n", "3"]);
        assert_eq!(go("go run main.go -race x").targets(), ["main.go", "x"]);
        assert!(go("go test -race=true").has_flag("race"));
        assert_eq!(go("sh -c 'sleep 9 | timeout -s INT 3 go run .'").verb, "run");
        assert!(Command::parse("make build").unwrap().go().is_none());
        for grouped in
            ["(cd sub && go test)", "{ (go test); }", "time (go test) && x", "(go test)|cat"]
        {
            assert_eq!(go(grouped), GoCommand { verb: "test".to_owned(), ..GoCommand::default() });
        }
        assert_eq!(go("go test -run ^(A|B)$ ./...").targets(), ["./..."]);
        assert_eq!(Command::parse("(gopls check a.go)").unwrap().program(), "gopls");
        assert_eq!(Command::parse("bash -c 'x'").unwrap().shell.as_deref(), Some("bash"));
        assert_eq!(Command::parse("FOO=1 env /usr/bin/make all").unwrap().program(), "make");
    }
}
