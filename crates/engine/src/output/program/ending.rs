//! How a run ended, as far as its output and its exit code tell: a status of its own, or a signal.

use crate::exit_code;
use crate::output::{Line, Run};

/// Names of signals as Go prints them behind `signal: ` (os/exec and syscall's table for Linux, Go 1.26).
const SIGNALS: &[(&str, &str, i32)] = &[
    ("hangup", "SIGHUP", 1),
    ("interrupt", "SIGINT", 2),
    ("quit", "SIGQUIT", 3),
    ("illegal instruction", "SIGILL", 4),
    ("trace/breakpoint trap", "SIGTRAP", 5),
    ("aborted", "SIGABRT", 6),
    ("bus error", "SIGBUS", 7),
    ("floating point exception", "SIGFPE", 8),
    ("killed", "SIGKILL", 9),
    ("user defined signal 1", "SIGUSR1", 10),
    ("segmentation fault", "SIGSEGV", 11),
    ("user defined signal 2", "SIGUSR2", 12),
    ("broken pipe", "SIGPIPE", 13),
    ("alarm clock", "SIGALRM", 14),
    ("terminated", "SIGTERM", 15),
    ("CPU time limit exceeded", "SIGXCPU", 24),
    ("file size limit exceeded", "SIGXFSZ", 25),
];

/// A signal that ended a process, and the line that says so, if one does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signal<'r> {
    /// Its name (`SIGKILL`).
    pub(crate) name: &'static str,
    /// Its number on Linux.
    pub(crate) number: i32,
    /// The line that says it; nothing when only the exit code does.
    pub(crate) line: Option<Line<'r>>,
    /// The waiting process says that one of its children ended so: `go run`'s program, not `go` itself.
    pub(crate) of_child: bool,
    /// The command that ended, where the shell says it behind the signal (`… (core dumped) go build`).
    pub(crate) command: &'r str,
}

/// The status that `go run`, `go test` or dlv reports of the program below it.
pub(crate) fn child_status(run: &Run) -> Option<(Line<'_>, i64)> {
    run.find(|line| {
        let text = line.trim();
        let status = text.strip_prefix("exit status ").or_else(|| {
            text.strip_prefix("Process ")?.split_once(" has exited with status ").map(|(_, n)| n)
        });
        status.and_then(number).or_else(|| adapter_status(text)).filter(|status| *status != 0)
    })
}

/// A status; on Windows one of 0x10000 and above is printed in hexadecimal (os/exec_posix.go).
fn number(status: &str) -> Option<i64> {
    exit_code::parse(status)
}

/// Windows' own statuses for what is a signal elsewhere (ntstatus.h).
const STATUSES: &[(i64, &str, i32)] =
    &[(0xc000_013a, "Ctrl-C", 2), (0xc000_0005, "0xc0000005", 11)];

fn from_status(status: i64) -> Option<(&'static str, i32)> {
    let status = exit_code::normal(status);
    STATUSES.iter().find(|(known, ..)| *known == status).map(|&(_, name, number)| (name, number))
}

/// dlv's adapter: `{"event":"exited","body":{"exitCode":2}}`.
fn adapter_status(line: &str) -> Option<i64> {
    if !(line.starts_with('{') && line.contains("\"exited\"")) {
        return None;
    }
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    value.get("body")?.get("exitCode")?.as_i64().map(exit_code::normal)
}

/// The signal that ended the program or its caller.
pub(crate) fn signal(run: &Run) -> Option<Signal<'_>> {
    let said = run.lines().find_map(|line| said(line).or_else(|| from_node(line)));
    let windows = || {
        let (line, status) = child_status(run)?;
        let (name, number) = from_status(status)?;
        Some(Signal { name, number, line: Some(line), of_child: true, command: "" })
    };
    said.or_else(windows).or_else(|| from_code(run.exit_code?))
}

fn by_name(name: &str) -> Option<(&'static str, i32)> {
    let name = name.trim_end_matches(" (core dumped)");
    SIGNALS
        .iter()
        .find(|(text, ..)| text.eq_ignore_ascii_case(name))
        .map(|&(_, name, number)| (name, number))
}

/// `signal: killed` by go; `Killed`, `Segmentation fault (core dumped)` by a shell, alone on the line or behind bash's
/// `bash: line 1: 4711`.
fn said<'r>(line: Line<'r>) -> Option<Signal<'r>> {
    let text = line.text.trim();
    let child = text.strip_prefix("signal: ").or_else(|| {
        // A tool that go started: `go build x: /usr/local/go/pkg/tool/linux_amd64/compile: signal: killed`.
        text.rsplit_once(": signal: ").map(|(_, name)| name)
    });
    if let Some((name, number)) = child.and_then(by_name) {
        return Some(Signal { name, number, line: Some(line), of_child: true, command: "" });
    }
    let shells = text.starts_with(|c: char| c.is_ascii_uppercase()) || text.contains(": line ");
    if !shells {
        return None;
    }
    let behind = |text: &'r str, words: &str| {
        let head = text.get(..words.len())?;
        let rest = text.get(words.len()..)?;
        head.eq_ignore_ascii_case(words).then_some(rest)
    };
    SIGNALS.iter().find_map(|&(words, name, number)| {
        let bare = behind(text, words).and_then(|rest| match rest {
            "" | " (core dumped)" => Some(""),
            // bash in a terminal: `Segmentation fault      (core dumped) go build`; blanks make a column of it.
            _ if rest.starts_with(' ') => {
                let dumped = rest.trim_start().strip_prefix("(core dumped)");
                dumped.or_else(|| rest.strip_prefix("    "))
            }
            _ => None,
        });
        // bash: `FILE: line 1: 4711 Killed                  ./app`.
        let numbered = || {
            let (_, rest) = text.split_once(": line ")?.1.split_once(": ")?;
            let rest = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
            let rest = behind(rest.strip_prefix(' ')?.trim_start(), words)?;
            Some(rest.trim_start().trim_start_matches("(core dumped)"))
        };
        let command = bare.or_else(numbered)?.trim();
        Some(Signal { name, number, line: Some(line), of_child: false, command })
    })
}

/// Node's child_process: `"signal":"SIGTERM"`.
fn from_node(line: Line<'_>) -> Option<Signal<'_>> {
    let (_, rest) = line.text.split_once("\"signal\":")?;
    let name = rest.trim_start().strip_prefix('"')?.split('"').next()?;
    let &(_, name, number) = SIGNALS.iter().find(|(_, known, _)| *known == name)?;
    Some(Signal { name, number, line: Some(line), of_child: false, command: "" })
}

/// 128+n, as shells say it.
fn from_code(code: i64) -> Option<Signal<'static>> {
    if let Some((name, number)) = from_status(code) {
        return Some(Signal { name, number, line: None, of_child: false, command: "" });
    }
    let number = i32::try_from(code.checked_sub(128)?).ok()?;
    let &(_, name, number) = SIGNALS.iter().find(|(.., known)| *known == number)?;
    Some(Signal { name, number, line: None, of_child: false, command: "" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn run(output: &str, code: i64) -> Run {
        let exit_code = Some(code);
        Run::new(&FailedRun { output: output.to_owned(), exit_code, ..FailedRun::default() })
    }

    #[test]
    fn signals() {
        let name = |text: &str, code| signal(&run(text, code)).map(|s| (s.name, s.of_child));
        assert_eq!(name("signal: killed", 1), Some(("SIGKILL", true)));
        assert_eq!(name("signal: aborted (core dumped)", 1), Some(("SIGABRT", true)));
        assert_eq!(name("go build a: /x/compile: signal: killed", 1), Some(("SIGKILL", true)));
        assert_eq!(name("Killed", 137), Some(("SIGKILL", false)));
        let ended = |text: &str| signal(&run(text, 139)).map(|s| s.command.to_owned());
        for text in [
            "Segmentation fault      (core dumped) go build",
            "Segmentation fault (core dumped) go build",
            "bash: line 1:  4711 Segmentation fault      (core dumped) go build",
        ] {
            assert_eq!(ended(text).as_deref(), Some("go build"), "{text}");
        }
        assert_eq!(ended("Segmentation fault (core dumped)").as_deref(), Some(""));
        assert_eq!(
            name("bash: line 1: 4711 Segmentation fault      (core dumped) ./app", 139),
            Some(("SIGSEGV", false))
        );
        assert_eq!(name("{\"code\":null,\"signal\":\"SIGTERM\"}", 0), Some(("SIGTERM", false)));
        assert_eq!(name("", 141), Some(("SIGPIPE", false)));
        assert_eq!(name("Killed 3 goblins", 0), None);
        assert_eq!(name("x", 1), None);
        assert_eq!(name("exit status 0xc000013a", 1), Some(("Ctrl-C", true)));
        for code in [0xc000_0005, 3_221_225_477, -1_073_741_819] {
            assert_eq!(name("", code), Some(("0xc0000005", false)), "{code}");
        }
        for code in [3_221_225_786, -1_073_741_510] {
            assert_eq!(name("", code), Some(("Ctrl-C", false)), "{code}");
        }
        assert_eq!(name("", 4_294_967_295), None);
        assert_eq!(name("", i64::MIN), None);
    }

    #[test]
    fn statuses() {
        let status = |text: &str| child_status(&run(text, 1)).map(|(_, status)| status);
        assert_eq!(status("x\nexit status 3\n"), Some(3));
        assert_eq!(status("Process 12 has exited with status 2"), Some(2));
        assert_eq!(status("{\"body\": {\"exitCode\": 2}, \"event\": \"exited\"}"), Some(2));
        assert_eq!(status("Process 12 has exited with status 0"), None);
        for said in ["0xc000013a", "0xC000013A", "3221225786", "-1073741510"] {
            assert_eq!(status(&format!("exit status {said}")), Some(0xc000_013a), "{said}");
        }
        assert_eq!(status("Process 12 has exited with status -9"), Some(-9));
        assert_eq!(status("exit status 0x"), None);
        assert_eq!(status("exit status 99999999999999999999"), None);
        assert_eq!(status("the exit status 3 is mine"), None);
    }
}
