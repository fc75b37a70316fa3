//! How a Go program dies by itself: `panic: …`, `fatal error: …`, a signal, and the goroutine trace behind it.
//!
//! Read from the runtime's own printing (runtime/panic.go, traceback.go, signal_unix.go; Go 1.19 to 1.27).

use crate::output::program::stack_trace::{Frame, frame_file, is_goroutine, is_users, name_of};
use crate::output::{Line, Run};

/// What ended the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CrashKind {
    /// `panic: …`, by the runtime or by the code.
    Panic,
    /// `panic: test timed out after …`, by the package testing.
    TestTimeout,
    /// `fatal error: all goroutines are asleep - deadlock!`
    Deadlock,
    /// `fatal error: stack overflow`.
    StackOverflow,
    /// `fatal error: concurrent map …`.
    ConcurrentMap,
    /// `fatal error: runtime: out of memory` and its kin.
    OutOfMemory,
    /// A signal that came while C code ran.
    InC,
    /// `SIGQUIT: quit`: somebody asked for the trace.
    Quit,
    /// Any other `fatal error:` or signal.
    Fatal,
}

/// A program's end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crash<'r> {
    /// What it was.
    pub(crate) kind: CrashKind,
    /// The line that says it.
    pub(crate) line: Line<'r>,
    /// What it says, the word before the colon left out.
    pub(crate) message: &'r str,
    /// The first frame that is neither the runtime's, the standard library's nor another module's.
    pub(crate) frame: Option<Frame<'r>>,
    /// A goroutine's trace follows.
    pub(crate) traced: bool,
    /// The trace is that of go itself, or of a compiler or linker that it started.
    pub(crate) in_go: bool,
}

/// The first end that a run's output tells of. A later `panic:` of the same trace (a panic while panicking) is the
/// consequence, not the cause.
pub(crate) fn crash(run: &Run) -> Option<Crash<'_>> {
    let begins = run.lines().find_map(|line| {
        let (kind, message) = head(line.text)?;
        Some((line, kind, message))
    });
    let (line, kind, message) = begins.or_else(|| behind_output(run))?;
    let rest = run.lines().skip(line.number + 1);
    let traced = rest.clone().any(|line| is_goroutine(line.text));
    let kind = match kind {
        // Said in the lines that follow: how the signal met the program.
        CrashKind::Fatal | CrashKind::Panic
            if unexpected(message) && rest.clone().take(24).any(|line| in_c(line.text)) =>
        {
            CrashKind::InC
        }
        kind => kind,
    };
    let in_go = rest.clone().take(400).any(|line| {
        let text = line.text.trim_start();
        text.starts_with("cmd/go/")
            || text.starts_with("cmd/compile/")
            || text.starts_with("cmd/link/")
    });
    let frame = user_frame(rest, kind);
    Some(Crash { kind, line, message, frame, traced, in_go })
}

/// An end that was printed behind a line that the program had not finished: `BenchmarkX-2    panic: x`. Only the trace
/// below it tells it from a program's own words.
fn behind_output(run: &Run) -> Option<(Line<'_>, CrashKind, &str)> {
    run.lines().find_map(|line| {
        let at = line.text.find("panic: ").or_else(|| line.text.find("fatal error: "))?;
        let (kind, message) = head(line.text.get(at..)?)?;
        let below = run.lines().skip(line.number + 1).take(6);
        below.into_iter().any(|line| is_goroutine(line.text)).then_some((line, kind, message))
    })
}

/// A signal that is not a Go panic.
fn unexpected(message: &str) -> bool {
    message.starts_with("SIG") || message.starts_with("unexpected signal")
}

/// What the runtime says of a signal in C code; before Go 1.21 only the call of it shows in the trace.
fn in_c(line: &str) -> bool {
    line.contains("signal arrived during cgo execution") || line.contains("._Cfunc_")
}

/// The kind and message of a line that begins an end.
fn head(line: &str) -> Option<(CrashKind, &str)> {
    let text = line.trim_start_matches([' ', '\t']);
    if let Some(message) = text.strip_prefix("panic: ") {
        let kind = if message.starts_with("test timed out after ") {
            CrashKind::TestTimeout
        } else {
            CrashKind::Panic
        };
        return Some((kind, without_state(message)));
    }
    if let Some(message) = text.strip_prefix("fatal error: ") {
        return Some((fatal(message), message));
    }
    if text.starts_with("runtime: goroutine stack exceeds ") {
        return Some((CrashKind::StackOverflow, text.strip_prefix("runtime: ").unwrap_or(text)));
    }
    if text.starts_with("runtime: out of memory: ") {
        return Some((CrashKind::OutOfMemory, text.strip_prefix("runtime: ").unwrap_or(text)));
    }
    // The runtime's table of signals: `SIGSEGV: segmentation violation`; a program's own text has no such name.
    let (name, message) = text.split_once(": ")?;
    let is_signal = name.starts_with("SIG") && name.bytes().all(|byte| byte.is_ascii_uppercase());
    match name {
        _ if !is_signal || name.len() < 5 => None,
        "SIGQUIT" => Some((CrashKind::Quit, message)),
        _ => Some((CrashKind::Fatal, text)),
    }
}

fn fatal(message: &str) -> CrashKind {
    if message.ends_with("- deadlock!") {
        CrashKind::Deadlock
    } else if message.starts_with("stack overflow") {
        CrashKind::StackOverflow
    } else if message.starts_with("concurrent map") {
        CrashKind::ConcurrentMap
    } else if message.contains("out of memory") || message.contains("cannot allocate memory") {
        CrashKind::OutOfMemory
    } else {
        CrashKind::Fatal
    }
}

/// A panic's message without ` [recovered]`, ` [recovered, repanicked]`, ` [goexit]`.
fn without_state(message: &str) -> &str {
    let cut = message.rfind(" [").filter(|_| message.ends_with(']'));
    let state = cut.and_then(|cut| message.get(cut + 2..message.len() - 1)).unwrap_or_default();
    match cut {
        Some(cut) if matches!(state, "recovered" | "recovered, repanicked" | "goexit") => {
            message.get(..cut).unwrap_or(message)
        }
        _ => message,
    }
}

/// The first frame of the user's in the goroutine that died; for a timeout, in any that is not the alarm's own.
fn user_frame<'r>(lines: impl Iterator<Item = Line<'r>>, kind: CrashKind) -> Option<Frame<'r>> {
    let mut function = "";
    let mut goroutines = 0;
    for line in lines {
        if is_goroutine(line.text) {
            goroutines += 1;
            // The first goroutine is the one that died; of a test that took too long, any may be the slow one.
            if goroutines > 1 && !matches!(kind, CrashKind::TestTimeout | CrashKind::Quit) {
                return None;
            }
            continue;
        }
        match frame_file(line.text) {
            Some((file, number)) => {
                let frame = Frame { function: name_of(function), file, line: number };
                if goroutines > 0 && is_users(&frame) {
                    return Some(frame);
                }
            }
            None => function = line.text.trim(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn run(output: &str) -> Run {
        Run::new(&FailedRun { output: output.to_owned(), ..FailedRun::default() })
    }

    #[test]
    fn the_first_frame_of_the_users() {
        let text = "panic: bad [recovered, repanicked]\n\tpanic: worse\n\ngoroutine 1 [running]:\nbufio.(*Scanner).Scan(0x1)\n\t/usr/local/go/src/bufio/scan.go:174 +0x885\ngithub.com/x/y.Do(...)\n\t/home/me/go/pkg/mod/github.com/x/y@v1/y.go:3\nkatas.dev/arrays.(*T).At(0x1, {0x2, 0x3})\n\t/w/a b/at.go:14 +0xab\nexit status 2\n";
        let run = run(text);
        let crash = crash(&run).unwrap();
        assert_eq!((crash.kind, crash.message), (CrashKind::Panic, "bad"));
        assert!(crash.traced);
        assert_eq!(
            crash.frame,
            Some(Frame { function: "katas.dev/arrays.(*T).At", file: "/w/a b/at.go", line: 14 })
        );
    }

    /// Recorded: go 1.26.8, `go list std`, SIGSEGV.
    #[test]
    fn a_crash_of_go_itself() {
        let run = run(
            "SIGSEGV: segmentation violation\nPC=0x4930a3 m=0 sigcode=0\n\ngoroutine 1 gp=0x1 m=0 mp=0x2 [running]:\ncmd/go/internal/fsys.walkDir({0x1, 0x2})\n\tcmd/go/internal/fsys/walk.go:30 +0x50 fp=0x1 sp=0x2 pc=0x3\nmain.main()\n\tcmd/go/main.go:250 +0xa\n",
        );
        let crash = crash(&run).unwrap();
        assert!(crash.in_go && crash.frame.is_none());
    }

    #[test]
    fn kinds() {
        use CrashKind::*;
        let kind = |text: &str| crash(&run(text)).map(|crash| crash.kind);
        assert_eq!(kind("fatal error: all goroutines are asleep - deadlock!"), Some(Deadlock));
        assert_eq!(
            kind("fatal error: no goroutines (main called runtime.Goexit) - deadlock!"),
            Some(Deadlock)
        );
        assert_eq!(kind("fatal error: concurrent map read and map write"), Some(ConcurrentMap));
        assert_eq!(
            kind("runtime: goroutine stack exceeds 1000000000-byte limit"),
            Some(StackOverflow)
        );
        assert_eq!(kind("fatal error: runtime: cannot allocate memory"), Some(OutOfMemory));
        assert_eq!(
            kind(
                "SIGSEGV: segmentation violation\nPC=0x1 m=0\nsignal arrived during cgo execution"
            ),
            Some(InC)
        );
        assert_eq!(kind("SIGQUIT: quit\nPC=0x1"), Some(Quit));
        assert_eq!(kind("panic: test timed out after 1s"), Some(TestTimeout));
        for none in ["SIGN: x", "no panic: here", "SIGNATURE", "error: fatal"] {
            assert_eq!(kind(none), None, "{none}");
        }
    }
}
