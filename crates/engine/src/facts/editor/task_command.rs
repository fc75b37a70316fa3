//! What a task really runs: the command line VS Code makes of command and arguments, and the go command in it.
//!
//! The rules are those of TerminalTaskSystem.buildShellCommandLine, each run in VS Code 1.139.1: a command without
//! arguments is taken as it is when it has a blank in it; with arguments each word is quoted when it has a blank outside
//! quotes, and for no other character; strong quotes do not protect the same quote inside.

use go_doctor_protocol::{Platform, Quoting, TaskStart};

use super::task_file::{Task, TaskKind, Word};
use crate::documents::Value;
use go_doctor_golang::command_line::go::{self, GoCommand, simple_commands};
use go_doctor_golang::command_line::program::{is_posix_shell, shell_of};
use go_doctor_golang::command_line::shell::{ShellError, syntax_error, tokens};

/// A word that a program gets: its owner is the string of the file it is written in, its span the bytes in that string's text
/// when the string holds more than this word.
pub(crate) type TaskArg<'d> = go::Arg<Value<'d>>;

/// A go command of a task.
pub(crate) type GoCall<'d> = GoCommand<Value<'d>>;

/// Which quotes a shell has, and whether its syntax is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shell {
    /// sh, bash, dash, zsh: what a Unix uses unless told otherwise.
    Posix,
    /// Another shell, or one that cannot be told.
    Other,
}

/// A string that a shell reads.
pub(crate) struct Script<'d> {
    /// The line.
    pub(crate) text: String,
    /// Which bytes of it come from which string, and where in that string's text they begin.
    pieces: Vec<Piece<'d>>,
}

struct Piece<'d> {
    start: usize,
    end: usize,
    value: Value<'d>,
    offset: usize,
    /// The whole line is this string.
    whole: bool,
}

impl<'d> Script<'d> {
    fn whole(value: Value<'d>, text: String) -> Self {
        let pieces = vec![Piece { start: 0, end: text.len(), value, offset: 0, whole: true }];
        Self { text, pieces }
    }

    /// The string a byte of the line comes from, and its byte in that string's text.
    pub(crate) fn origin(&self, at: usize) -> Option<(Value<'d>, usize)> {
        let piece = self.pieces.iter().find(|piece| (piece.start..piece.end).contains(&at));
        let piece = piece.or_else(|| self.pieces.last())?;
        let offset = at.saturating_sub(piece.start).min(piece.end - piece.start);
        Some((piece.value, piece.offset + offset))
    }

    /// Why a POSIX shell refuses the line, if it does.
    pub(crate) fn error(&self) -> Option<ShellError> {
        match tokens(&self.text) {
            Ok(tokens) => syntax_error(&tokens),
            Err(error) => Some(error),
        }
    }

    /// Its commands, each a list of words.
    fn commands(&self) -> Vec<Vec<TaskArg<'d>>> {
        simple_commands(tokens(&self.text).unwrap_or_default(), |(start, end)| {
            let (value, offset) = self.origin(start)?;
            let piece = self.pieces.iter().find(|piece| piece.value.bytes() == value.bytes());
            let whole = piece.is_some_and(|piece| piece.whole);
            Some((value, whole.then(|| (offset, offset + end - start))))
        })
    }
}

/// The shell of a task; nothing for one that no shell reads.
pub(crate) fn shell(task: &Task<'_>, platform: Platform) -> Option<Shell> {
    if task.kind != TaskKind::Shell {
        return None;
    }
    let posix = task.shell.as_ref().map(|shell| is_posix_shell(&shell.text));
    let posix = posix.unwrap_or(platform != Platform::Windows);
    Some(if posix { Shell::Posix } else { Shell::Other })
}

/// The line that a task's shell reads; nothing for a task without shell or command.
pub(crate) fn script<'d>(task: &Task<'d>, platform: Platform) -> Option<Script<'d>> {
    shell(task, platform)?;
    let command = task.command.as_ref()?;
    // Where a backslash is no escape character, it is a path's.
    let plain = |text: &str| {
        let windows = shell(task, platform) == Some(Shell::Other);
        if windows { text.replace('\\', "/") } else { text.to_owned() }
    };
    if is_verbatim(task) {
        return Some(Script::whole(command.value, plain(&command.text)));
    }
    let mut text = String::new();
    let mut pieces = Vec::new();
    for word in std::iter::once(command).chain(&task.args) {
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        let (quoted, offset) = quoted(word);
        text.push_str(&quoted);
        pieces.push(Piece {
            start: start + offset,
            end: text.len(),
            value: word.value,
            offset: 0,
            whole: false,
        });
        if let Some(piece) = pieces.last_mut() {
            // A quote in front belongs to the word too.
            piece.start = start;
        }
    }
    Some(Script { text: plain(&text), pieces })
}

/// VS Code takes the command as it is: no arguments, and a blank in it.
pub(crate) fn is_verbatim(task: &Task<'_>) -> bool {
    let command = task.command.as_ref();
    task.args.is_empty()
        && command.is_some_and(|command| command.quoting.is_none() && needs_quotes(&command.text))
}

/// A shell task's command with a blank in it and arguments behind it: VS Code quotes it, so it is one word.
pub(crate) fn command_becomes_one_word(task: &Task<'_>) -> bool {
    let command = task.command.as_ref();
    task.kind == TaskKind::Shell
        && !task.args.is_empty()
        && command.is_some_and(|command| command.quoting.is_none() && needs_quotes(&command.text))
}

/// A blank outside quotes; a word in quotes from end to end needs none.
fn needs_quotes(text: &str) -> bool {
    let mut chars = text.chars();
    if let (Some(first), Some(last)) = (chars.next(), chars.next_back())
        && first == last
        && matches!(first, '\'' | '"')
    {
        return false;
    }
    let mut quote = None;
    for c in text.chars() {
        match (c, quote) {
            (_, Some(open)) if c == open => quote = None,
            ('\'' | '"', None) => quote = Some(c),
            (' ', None) => return true,
            (_, Some(_) | None) => {}
        }
    }
    false
}

/// A word as VS Code writes it into the line, and how many bytes stand before it.
fn quoted(word: &Word<'_>) -> (String, usize) {
    written(&word.text, word.quoting, '\'')
}

/// The same, where the shell has these strong quotes.
fn written(text: &str, quoting: Option<Quoting>, strong: char) -> (String, usize) {
    match quoting {
        Some(Quoting::Weak) => (format!("\"{text}\""), 1),
        Some(Quoting::Escape) => {
            let escaped = text.chars().flat_map(|c| {
                let escape = matches!(c, ' ' | '"' | '\'').then_some('\\');
                escape.into_iter().chain([c])
            });
            (escaped.collect(), 0)
        }
        Some(Quoting::Strong) => (format!("{strong}{text}{strong}"), 1),
        None if needs_quotes(text) => (format!("{strong}{text}{strong}"), 1),
        None => (text.to_owned(), 0),
    }
}

/// The line that VS Code hands to a shell for a task whose variables are resolved: it quotes what they have become.
pub fn task_line(platform: Platform, start: &TaskStart) -> String {
    let TaskStart { command, args, .. } = start;
    if args.is_empty() && command.quoting.is_none() {
        return command.text.clone();
    }
    // Windows' cmd, which runs tasks for us there, has one kind of quotes.
    let strong = if platform == Platform::Windows { '"' } else { '\'' };
    let words = std::iter::once(command).chain(args);
    let words: Vec<String> =
        words.map(|word| written(&word.text, word.quoting, strong).0).collect();
    words.join(" ")
}

/// Every line a shell reads for a task: its own, and the script of `bash -c`.
pub(crate) fn scripts<'d>(task: &Task<'d>, platform: Platform) -> Vec<Script<'d>> {
    let own = script(task, platform).filter(|_| shell(task, platform) == Some(Shell::Posix));
    own.into_iter().chain(inner_script(task)).collect()
}

/// The script of a task `bash`, `-c`, `…`.
fn inner_script<'d>(task: &Task<'d>) -> Option<Script<'d>> {
    let command = task.command.as_ref().filter(|command| is_posix_shell(&command.text))?;
    let words: Vec<&str> =
        std::iter::once(command).chain(&task.args).map(|word| word.text.as_str()).collect();
    let (_, script) = shell_of(&words)?;
    let script = task.args.get(script?.checked_sub(1)?)?;
    Some(Script::whole(script.value, script.text.clone()))
}

/// The go commands of a task, in order.
pub(crate) fn go_calls<'d>(task: &Task<'d>, platform: Platform) -> Vec<GoCall<'d>> {
    let plain =
        |word: &Word<'d>| TaskArg { text: word.text.clone(), owner: word.value, span: None };
    if task.kind == TaskKind::Go {
        // The Go extension runs `go COMMAND ARGS…`.
        let verb = task.command.as_ref().map(plain);
        let args = task.args.iter().map(plain).collect();
        let call = |verb| GoCall { env: Vec::new(), verb, args, cd: None };
        return verb.map(call).into_iter().collect();
    }
    let commands: Vec<Vec<TaskArg<'d>>> = if let Some(inner) = inner_script(task) {
        inner.commands()
    } else if let Some(script) = script(task, platform) {
        script.commands()
    } else if task.kind == TaskKind::Process {
        vec![task.command.iter().chain(&task.args).map(plain).collect()]
    } else {
        Vec::new()
    };
    GoCall::among(&commands)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Document;
    use crate::facts::editor::task_file::tasks;

    fn line(task: &str) -> String {
        let doc = Document::parse("/tasks.json", &format!("{{\"tasks\":[{task}]}}"));
        let tasks = tasks(doc.root().unwrap(), Platform::Linux);
        script(&tasks[0], Platform::Linux).map(|script| script.text).unwrap_or_default()
    }

    /// Each of these was run in VS Code 1.139.1.
    #[test]
    fn lines_are_vs_codes() {
        let shell = |rest: &str| line(&format!("{{\"type\":\"shell\",{rest}}}"));
        assert_eq!(shell(r#""command":"go run ${file}""#), "go run ${file}");
        assert_eq!(
            shell(r#""command":"go","args":["-o","a b","-ldflags=\"-s -w\"","(x)"]"#),
            "go -o 'a b' -ldflags=\"-s -w\" (x)"
        );
        assert_eq!(shell(r#""command":"go build","args":["x"]"#), "'go build' x");
        assert_eq!(
            shell(
                r#""command":"go","args":[{"value":"a b","quoting":"weak"},{"value":"a b","quoting":"escape"}]"#
            ),
            "go \"a b\" a\\ b"
        );
        assert_eq!(
            shell(r#""command":"go","args":["\"a b\"c d","-ldflags=-X 'main.v=a b'"]"#),
            "go '\"a b\"c d' '-ldflags=-X 'main.v=a b''"
        );
        assert_eq!(shell(r#""command":["go","vet","."],"args":[]"#), "go vet .");
        assert_eq!(line(r#"{"command":"go","args":["x"]}"#), "");
    }

    #[test]
    fn go_is_found() {
        let calls = |task: &str| {
            let doc = Document::parse("/tasks.json", &format!("{{\"tasks\":[{task}]}}"));
            let tasks = tasks(doc.root().unwrap(), Platform::Linux);
            let calls = go_calls(&tasks[0], Platform::Linux);
            calls
                .iter()
                .map(|call| {
                    let args: Vec<&str> = call.args.iter().map(|arg| arg.text.as_str()).collect();
                    format!("{} {} in {:?}", call.verb.text, args.join("|"), call.cd)
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(
            calls(
                r#"{"type":"shell","command":"cd sub && CGO_ENABLED=0 go build -o \"a b\" . > log; go vet"}"#
            ),
            ["build -o|a b|. in Some(\"sub\")", "vet  in Some(\"sub\")"]
        );
        assert_eq!(
            calls(r#"{"type":"go","command":"test","args":["./..."]}"#),
            ["test ./... in None"]
        );
        assert_eq!(
            calls(r#"{"command":"/usr/local/go/bin/go","args":["run","x y.go"]}"#),
            ["run x y.go in None"]
        );
        assert_eq!(
            calls(r#"{"command":"bash","args":["-lc","go test -run 'A B'"]}"#),
            ["test -run|A B in None"]
        );
        assert!(calls(r#"{"type":"npm","script":"x"}"#).is_empty());
    }
}
