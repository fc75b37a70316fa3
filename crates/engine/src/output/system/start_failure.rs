//! A program that could not be started, as shells, wrappers, Node and Go say it: which program, and why.
//!
//! Recorded with dash, bash 5.2, zsh, fish 3, tcsh, Node 20 and Go; bash's translations are those of its message catalog and
//! glibc's. cmd and PowerShell were not run here: their texts are Microsoft's, in the languages that are common.

use go_doctor_golang::command_line::program::base;
use std::collections::BTreeSet;

use crate::output::{Line, Run};

/// Why it could not be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// Nothing of that name, on PATH or at that path.
    Missing,
    /// This user may not execute it.
    Denied,
    /// It is a folder, or a part of its path is none.
    WrongKind,
    /// It is not a program that this machine can run.
    BadFormat,
    /// The interpreter its first line names is missing.
    NoInterpreter,
}

/// A program that could not be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StartFailure<'r> {
    /// As it was named.
    pub(crate) program: &'r str,
    /// Why.
    pub(crate) cause: Cause,
    /// Node said it: it reports a missing working directory in the same words.
    pub(crate) by_node: bool,
}

impl StartFailure<'_> {
    /// The program's name without folder and extension.
    pub(crate) fn name(&self) -> &str {
        base(self.program)
    }

    /// It is the go command: `go`, or one that golang.org/dl installs (`go1.22.3`).
    pub(crate) fn is_go(&self) -> bool {
        let name = self.name();
        name == "go"
            || name
                .strip_prefix("go1.")
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// It was named by its path, not to be searched.
    pub(crate) fn by_path(&self) -> bool {
        self.program.contains(['/', '\\'])
    }
}

/// Texts behind the program (`bash: line 1: go: command not found`), and whether they can only come from a shell.
const AFTER: &[(&str, Cause, Only)] = &[
    ("command not found", Cause::Missing, Only::Shell),
    ("Command not found.", Cause::Missing, Only::Shell),
    ("Command not found", Cause::Missing, Only::Shell),
    ("inaccessible or not found", Cause::Missing, Only::Shell),
    ("未找到命令", Cause::Missing, Only::Shell),
    ("找不到命令", Cause::Missing, Only::Shell),
    ("コマンドが見つかりません", Cause::Missing, Only::Shell),
    ("명령어를 찾을 수 없음", Cause::Missing, Only::Shell),
    ("commande introuvable", Cause::Missing, Only::Shell),
    ("Kommando nicht gefunden.", Cause::Missing, Only::Shell),
    ("orden no encontrada", Cause::Missing, Only::Shell),
    ("команда не найдена", Cause::Missing, Only::Shell),
    ("cannot execute: required file not found", Cause::NoInterpreter, Only::Shell),
    ("cannot execute binary file", Cause::BadFormat, Only::Shell),
    ("无法执行二进制文件", Cause::BadFormat, Only::Shell),
    ("Exec format error. Wrong Architecture.", Cause::BadFormat, Only::Shell),
    ("not found", Cause::Missing, Only::Prefixed),
    ("No such file or directory", Cause::Missing, Only::Prefixed),
    ("没有那个文件或目录", Cause::Missing, Only::Prefixed),
    ("Datei oder Verzeichnis nicht gefunden", Cause::Missing, Only::Prefixed),
    ("Aucun fichier ou dossier de ce type", Cause::Missing, Only::Prefixed),
    ("Permission denied", Cause::Denied, Only::Prefixed),
    ("Permission denied.", Cause::Denied, Only::Shell),
    ("权限不够", Cause::Denied, Only::Prefixed),
    ("Keine Berechtigung", Cause::Denied, Only::Prefixed),
    ("Permission non accordée", Cause::Denied, Only::Prefixed),
    ("許可がありません", Cause::Denied, Only::Prefixed),
    ("Is a directory", Cause::WrongKind, Only::Prefixed),
    ("是一个目录", Cause::WrongKind, Only::Prefixed),
    ("Not a directory", Cause::WrongKind, Only::Prefixed),
    ("Not a directory.", Cause::WrongKind, Only::Shell),
    ("Exec format error", Cause::BadFormat, Only::Prefixed),
    ("可执行文件格式错误", Cause::BadFormat, Only::Prefixed),
];

/// Whether a text is a shell's for certain, or only behind a shell's or wrapper's own prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Only {
    Shell,
    Prefixed,
}

/// Texts around the program: what stands before it, what behind it.
const AROUND: &[(&str, &str, Cause)] = &[
    // zsh.
    (": command not found: ", "", Cause::Missing),
    (": no such file or directory: ", "", Cause::Missing),
    (": permission denied: ", "", Cause::Denied),
    (": exec format error: ", "", Cause::BadFormat),
    (": not a directory: ", "", Cause::WrongKind),
    // fish.
    ("fish: Unknown command: ", "", Cause::Missing),
    ("fish: Unknown command '", "'", Cause::Missing),
    ("fish: Unknown command. '", "' exists but is not an executable file", Cause::Denied),
    ("fish: Unknown command. A component of '", "' is not a directory", Cause::WrongKind),
    ("Failed to execute process: '", "' the file could not be run", Cause::BadFormat),
    ("Failed to execute process '", "': The file specified the interpreter", Cause::NoInterpreter),
    (
        "Failed to execute process '",
        "': The file exists and is executable. Check the interpreter",
        Cause::NoInterpreter,
    ),
    ("Failed to execute process '", "'. Reason", Cause::BadFormat),
    // cmd.
    ("'", "' is not recognized as an internal or external command", Cause::Missing),
    ("'", "' 不是内部或外部命令", Cause::Missing),
    ("'", "' 不是內部或外部命令", Cause::Missing),
    ("'", "' は、内部コマンドまたは外部コマンド", Cause::Missing),
    ("'", "' n'est pas reconnu en tant que commande interne", Cause::Missing),
    ("Der Befehl \"", "\" ist entweder falsch geschrieben", Cause::Missing),
    ("\"", "\" no se reconoce como un comando interno", Cause::Missing),
    // PowerShell.
    ("The term '", "' is not recognized as", Cause::Missing),
    ("无法将“", "”项识别为", Cause::Missing),
    ("無法辨識 '", "' 詞彙", Cause::Missing),
    ("Die Benennung \"", "\" wurde nicht als", Cause::Missing),
    ("Program '", "' failed to run: The specified executable is not a valid", Cause::BadFormat),
    ("Program '", "' failed to run: An error occurred trying to start process", Cause::Denied),
    ("Program '", "' failed to run: Access is denied", Cause::Denied),
    // Node, Go, wrappers, Python, Ubuntu's hint.
    ("exec: \"", "\": executable file not found in", Cause::Missing),
    // golangci-lint writes Go's words as a quoted text.
    ("exec: \\\"", "\\\": executable file not found in", Cause::Missing),
    ("exec: \"", "\": stat ", Cause::Missing),
    ("exec: \"", "\": permission denied", Cause::Denied),
    ("exec: \"", "\": is a directory", Cause::WrongKind),
    ("Command '", "' not found, but", Cause::Missing),
    ("Cannot find executable '", "'", Cause::Missing),
    ("No such file or directory: '", "'", Cause::Missing),
    ("Permission denied: '", "'", Cause::Denied),
    ("Exec format error: '", "'", Cause::BadFormat),
    ("Cannot run program \"", "\": error=2", Cause::Missing),
    ("Cannot run program \"", "\": error=13", Cause::Denied),
    ("Cannot run program \"", "\" (in directory", Cause::Missing),
    ("Command `", "` not found", Cause::Missing),
    // VS Code, of a task of type process (its own source; not run here).
    ("Path to shell executable \"", "\" does not exist", Cause::Missing),
    ("Failed to find the \"", "\" binary in either GOROOT(", Cause::Missing),
];

/// Programs that start another one, or read a line that does, and speak in their own name first.
fn is_starter(segment: &str) -> bool {
    let words: Vec<&str> = segment.split_whitespace().collect();
    let name = base(words.first().unwrap_or(&""));
    let name = name.trim_start_matches('-');
    matches!(
        name,
        "sh" | "bash"
            | "dash"
            | "ash"
            | "zsh"
            | "ksh"
            | "mksh"
            | "env"
            | "timeout"
            | "nohup"
            | "sudo"
            | "make"
            | "gmake"
            | "xargs"
            | "nice"
            | "setsid"
            | "exec"
            | "time"
            | "strace"
            | "stdbuf"
            | "find"
            | "watch"
            | "line"
            | "行"
            | "go-doctor"
    ) || segment.bytes().all(|byte| byte.is_ascii_digit())
        || segment.ends_with(".sh")
        || segment == "failed to run command"
}

/// The lines of a run that say that a program could not be started, in order. The whole output is searched for the
/// phrases at once: a log of many megabytes is not read phrase by phrase.
pub(crate) fn start_failures(run: &Run) -> impl Iterator<Item = (Line<'_>, StartFailure<'_>)> {
    const OTHERS: &[&str] = &["spawn", ": bad interpreter: ", "yntax error"];
    let around = AROUND.iter().map(|(before, behind, _)| [*before, behind]);
    let around = around.map(|[before, behind]| if behind.is_empty() { before } else { behind });
    let phrases: Vec<&str> =
        OTHERS.iter().copied().chain(AFTER.iter().map(|(text, ..)| *text)).chain(around).collect();
    let json = run.lines().filter(|line| line.text.starts_with('{')).map(|line| line.number);
    let numbers: BTreeSet<usize> =
        run.saying(&phrases).map(|line| line.number).chain(json).collect();
    let lines = numbers.into_iter().filter_map(|number| run.line(number));
    lines.filter_map(|line| Some((line, start_failure(line.text)?)))
}

/// Reads a line that says that a program could not be started.
fn start_failure(line: &str) -> Option<StartFailure<'_>> {
    node(line)
        .or_else(|| bad_interpreter(line))
        .or_else(|| around(line))
        .or_else(|| after(line))
        .or_else(|| as_script(line))
}

/// `spawn go ENOENT`, `spawnSync /x/go EACCES`.
fn node(line: &str) -> Option<StartFailure<'_>> {
    const CODES: &[(&str, Cause)] = &[
        (" ENOENT", Cause::Missing),
        (" EACCES", Cause::Denied),
        (" EPERM", Cause::Denied),
        (" ENOEXEC", Cause::BadFormat),
        (" UNKNOWN", Cause::BadFormat),
    ];
    let (_, rest) = line.split_once("spawn ").or_else(|| line.split_once("spawnSync "))?;
    let (cause, at) = CODES.iter().find_map(|(code, cause)| Some((*cause, rest.find(code)?)))?;
    let program = rest.get(..at).filter(|program| !program.contains(['"', '{', '\n']))?;
    Some(StartFailure { program, cause, by_node: true })
}

/// zsh's `zsh:1: /x/go: bad interpreter: /no/sh: no such file …`, bash's `bash: /x/go: /no/sh: bad interpreter: No such file …`.
fn bad_interpreter(line: &str) -> Option<StartFailure<'_>> {
    let (head, rest) = line.split_once(": bad interpreter: ")?;
    let named = rest.starts_with('/');
    let head = if named { head } else { head.rsplit_once(": ")?.0 };
    let program = head.rsplit(": ").next()?;
    Some(StartFailure { program, cause: Cause::NoInterpreter, by_node: false })
}

fn around(line: &str) -> Option<StartFailure<'_>> {
    AROUND.iter().find_map(|(before, behind, cause)| {
        let (_, rest) = line.split_once(before)?;
        let program = if behind.is_empty() {
            // Behind a shell's own colon the rest of the line is the program.
            rest.trim_end()
        } else {
            let at = rest.find(behind)?;
            rest.get(..at)?
        };
        // A quoted program is one word of a line, never a sentence with quotes of its own.
        let plain = !program.is_empty() && !program.contains(['\'', '"', '{', '\t']);
        plain.then_some(StartFailure { program, cause: *cause, by_node: false })
    })
}

/// `bash: line 1: go: command not found`: the program between the last colons.
fn after(line: &str) -> Option<StartFailure<'_>> {
    let line = line.trim();
    let (head, only, cause) = AFTER.iter().find_map(|(text, cause, only)| {
        let head = line.strip_suffix(text).or_else(|| {
            line.split_once(text).map(|(head, _)| head).filter(|_| *only == Only::Shell)
        })?;
        let head = head.trim_end().strip_suffix([':', '：'])?;
        Some((head, *only, *cause))
    })?;
    // `cannot execute binary file: Exec format error` has been cut at its first text.
    let start = head.rfind([':', '：']).map_or(0, |at| at + 1);
    let start =
        start + head.get(start..)?.chars().next().filter(|c| *c == '：').map_or(0, char::len_utf8);
    let program = head.get(start..)?.trim_start_matches(['\u{ff1a}', ' ']);
    let program = program.trim_matches(['\'', '‘', '’', '`', '"']);
    let before = head.get(..start)?.trim_end_matches([':', '：', ' ']);
    let previous = before.rsplit([':', '：']).next().unwrap_or_default().trim();
    let (previous, program) = match program.strip_prefix("failed to run command ") {
        Some(rest) => ("failed to run command", rest.trim_matches(['\'', '‘', '’', '`'])),
        None => (previous, program),
    };
    let certain = match only {
        Only::Shell => previous != "cd",
        Only::Prefixed => is_starter(previous),
    };
    let plain = !program.is_empty() && !program.contains(['"', '\t']);
    (certain && plain).then_some(StartFailure { program, cause, by_node: false })
}

/// `/x/go: 1: Syntax error: …`: what is no program was handed to `/bin/sh`, which read its bytes as a script. Inside JSON the
/// line begins behind a quote or an escaped line end.
fn as_script(line: &str) -> Option<StartFailure<'_>> {
    line.split("\\n").flat_map(|part| part.split('"')).find_map(|part| {
        let (program, rest) = part.split_once(": ")?;
        let rest = rest.strip_prefix("line ").unwrap_or(rest);
        let (number, text) = rest.split_once(": ")?;
        let complains = text.starts_with("Syntax error") || text.starts_with("syntax error");
        let numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let failure = StartFailure { program, cause: Cause::BadFormat, by_node: false };
        (complains && numbered && failure.by_path() && failure.is_go()).then_some(failure)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shells_wrappers_and_node() {
        for (line, program, cause) in [
            ("sh: 1: go: not found", "go", Cause::Missing),
            ("bash: line 1: go: command not found", "go", Cause::Missing),
            ("bash: go: command not found...", "go", Cause::Missing),
            ("bash: 行 1: go: 未找到命令", "go", Cause::Missing),
            ("bash: go：未找到命令", "go", Cause::Missing),
            ("zsh:1: command not found: go", "go", Cause::Missing),
            ("zsh: command not found: go", "go", Cause::Missing),
            ("fish: Unknown command: go", "go", Cause::Missing),
            ("go: Command not found.", "go", Cause::Missing),
            ("./run.sh: line 3: go: command not found", "go", Cause::Missing),
            ("run.sh: 2: go: not found", "go", Cause::Missing),
            ("make: go: No such file or directory", "go", Cause::Missing),
            ("make: go: Command not found", "go", Cause::Missing),
            ("-ash: go: not found", "go", Cause::Missing),
            ("bash: line 1: exec: go: not found", "go", Cause::Missing),
            ("Path to shell executable \"go\" does not exist", "go", Cause::Missing),
            ("env: ‘go’: No such file or directory", "go", Cause::Missing),
            (
                "timeout: failed to run command 'go': No such file or directory",
                "go",
                Cause::Missing,
            ),
            (
                "bash: line 1: /usr/local/go-old/bin/go: No such file or directory",
                "/usr/local/go-old/bin/go",
                Cause::Missing,
            ),
            ("zsh:1: no such file or directory: /opt/go/bin/go", "/opt/go/bin/go", Cause::Missing),
            ("sh: 1: go: Permission denied", "go", Cause::Denied),
            ("zsh:1: permission denied: go", "go", Cause::Denied),
            ("/w/gobin/go: Permission denied.", "/w/gobin/go", Cause::Denied),
            ("bash: line 1: /w/go: Is a directory", "/w/go", Cause::WrongKind),
            (
                "bash: line 1: /w/go: cannot execute binary file: Exec format error",
                "/w/go",
                Cause::BadFormat,
            ),
            ("sh: 1: /w/go: Exec format error", "/w/go", Cause::BadFormat),
            ("/w/go: Exec format error. Wrong Architecture.", "/w/go", Cause::BadFormat),
            (
                "bash: line 1: /w/go: cannot execute: required file not found",
                "/w/go",
                Cause::NoInterpreter,
            ),
            (
                "zsh:1: /w/go: bad interpreter: /no/sh: no such file or directory",
                "/w/go",
                Cause::NoInterpreter,
            ),
            (
                "bash: /w/go: /no/sh: bad interpreter: No such file or directory",
                "/w/go",
                Cause::NoInterpreter,
            ),
            (
                "fish: Unknown command. '/w/go' exists but is not an executable file.",
                "/w/go",
                Cause::Denied,
            ),
            (
                "/w/gobin/go: 1: Syntax error: word unexpected (expecting \")\")",
                "/w/gobin/go",
                Cause::BadFormat,
            ),
            ("'go' is not recognized as an internal or external command,", "go", Cause::Missing),
            ("'go' 不是内部或外部命令，也不是可运行的程序", "go", Cause::Missing),
            (
                "go : The term 'go' is not recognized as the name of a cmdlet, function",
                "go",
                Cause::Missing,
            ),
            (
                "go : 无法将“go”项识别为 cmdlet、函数、脚本文件或可运行程序的名称。",
                "go",
                Cause::Missing,
            ),
            ("{\"message\":\"spawn go ENOENT\",\"code\":\"ENOENT\"}", "go", Cause::Missing),
            ("Error: spawn C:\\Go\\bin\\go.exe EACCES", "C:\\Go\\bin\\go.exe", Cause::Denied),
            ("exec: \"go\": executable file not found in %PATH%", "go", Cause::Missing),
            ("FileNotFoundError: [Errno 2] No such file or directory: 'go'", "go", Cause::Missing),
            ("Command 'go' not found, but can be installed with:", "go", Cause::Missing),
        ] {
            let found = start_failure(line);
            assert_eq!(found.map(|f| (f.program, f.cause)), Some((program, cause)), "{line}");
            assert!(found.is_some_and(|f| f.is_go()), "{line}");
        }
        for line in [
            "cat: go: No such file or directory",
            "bash: line 1: cd: go: No such file or directory",
            "go: github.com/x/y@v1.0.0: not found",
            "stat mian.go: no such file or directory",
            "go: open x: permission denied",
        ] {
            assert!(start_failure(line).is_none_or(|f| !f.is_go()), "{line}");
        }
    }
}
