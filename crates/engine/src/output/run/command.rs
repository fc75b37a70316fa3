//! A command line as a person or a tool gave it: through shells and wrappers down to the go command in it.

use go_doctor_golang::command_line::go::{self, simple_commands};
use go_doctor_golang::command_line::program::{base, position, shell_of};
use go_doctor_golang::command_line::shell::{Reading, as_words, read};

/// A go command of a run: its words stand in the text that a shell reads.
pub(crate) type GoCommand = go::GoCommand<()>;

/// A command line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Command {
    /// As it was given.
    pub(crate) raw: String,
    /// Its words after quotes, operators among them; for `sh -c '…'` those of the shell itself.
    pub(crate) words: Vec<String>,
    /// The shell that read it (`sh`, `bash`, `zsh`, `fish`, `cmd`, `powershell` …), where the command line says so.
    pub(crate) shell: Option<String>,
    /// The script the shell was given with `-c`.
    pub(crate) script: Option<String>,
    /// The words that a shell reads: those of the script, else its own.
    inner_words: Vec<String>,
    /// The first go command in it.
    go: Option<GoCommand>,
}

impl Command {
    /// Reads a command line.
    pub(crate) fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim();
        let words = words(raw);
        let texts: Vec<&str> = words.iter().map(String::as_str).collect();
        let (shell, script) = shell_of(&texts).map_or((None, None), |(name, script)| {
            (Some(name), script.and_then(|script| words.get(script).cloned()))
        });
        let inner_words = script.as_deref().map_or_else(|| words.clone(), self::words);
        let tokens = read(script.as_deref().unwrap_or(raw), Reading::Told).tokens;
        let commands = simple_commands(tokens, |span| Some(((), Some(span))));
        let go = GoCommand::among(&commands).into_iter().next();
        let command = Self { raw: raw.to_owned(), words, shell, script, inner_words, go };
        (!raw.is_empty()).then_some(command)
    }

    /// The first go command in it.
    pub(crate) fn go(&self) -> Option<&GoCommand> {
        self.go.as_ref()
    }

    /// The name of the program that the command line starts, wrappers and folders passed over.
    pub(crate) fn program(&self) -> &str {
        // Behind the parenthesis of a group.
        let words: Vec<&str> =
            self.words.iter().map(String::as_str).skip_while(|word| *word == "(").collect();
        position(&words)
            .and_then(|at| self.words.get(self.words.len() - words.len() + at))
            .map_or("", |word| base(word))
    }

    /// The text a shell would read: the script of `sh -c`, else the command line itself.
    pub(crate) fn shell_text(&self) -> &str {
        self.script.as_deref().unwrap_or(&self.raw)
    }

    /// The words that a shell would read: those of the script of `sh -c`, else its own.
    pub(crate) fn inner_words(&self) -> &[String] {
        &self.inner_words
    }
}

/// The words of a command line, operators among them.
fn words(raw: &str) -> Vec<String> {
    as_words(read(raw, Reading::Told).tokens).into_iter().map(|word| word.text).collect()
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
        assert_eq!(go("go run main.go > out.txt 2>&1").targets(), ["main.go"]);
        assert_eq!(go("go vet;go test").verb, "vet");
        assert_eq!(go("sh -c 'cd x\ngo test .'").targets(), ["."]);
        assert_eq!(go("go run main.go -race x").targets(), ["main.go", "x"]);
        assert!(go("go test -race=true").has_flag("race"));
        assert_eq!(go("sh -c 'sleep 9 | timeout -s INT 3 go run .'").verb, "run");
        assert!(Command::parse("make build").unwrap().go().is_none());
        for grouped in
            ["(cd sub && go test)", "{ (go test); }", "time (go test) && x", "(go test)|cat"]
        {
            let found = go(grouped);
            assert!(found.verb == "test" && found.args.is_empty() && found.env.is_empty());
        }
        assert_eq!(go("go test -run ^(A|B)$ ./...").targets(), ["./..."]);
        assert_eq!(Command::parse("(gopls check a.go)").unwrap().program(), "gopls");
        assert_eq!(Command::parse("bash -c 'x'").unwrap().shell.as_deref(), Some("bash"));
        assert_eq!(Command::parse("FOO=1 env /usr/bin/make all").unwrap().program(), "make");
    }
}
