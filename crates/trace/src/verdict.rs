//! Which call decided: down the tree of processes that ended badly, to the one that began it, and its last failure that
//! was not got over.

use go_doctor_protocol::{FailedCall, ProcessEnd, TraceDigest, TracedProcess};

use super::calls::{Class, class};
use super::misses;
use super::processes::is_start;
use super::programs::{Part, base, is_built_here, part};
use super::proofs;

/// How many calls may succeed after the deciding one: go says its message and tidies up, no more. A look-up that failed
/// and was followed by more work was not what ended the run.
const AFTERWARDS: u64 = 12;

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict<'d> {
    /// The run ended well.
    Good,
    /// This call of this process.
    Call {
        /// The process that made it.
        process: &'d TracedProcess,
        /// The process that the user started and that failed for it.
        blamed: &'d TracedProcess,
        /// The call.
        call: &'d FailedCall,
    },
    /// This program failed by itself: a compiler that refuses the source, the user's own program.
    Program(&'d TracedProcess),
    /// The run failed, and no call explains it.
    Nothing,
    /// The trace ends before the run does.
    Half,
}

/// Judges a trace; `code` is the run's exit code, for traces that show no end.
pub(super) fn judge(digest: &TraceDigest, code: Option<i64>) -> Verdict<'_> {
    let Some(root) = digest.processes.first() else { return Verdict::Nothing };
    match &root.end {
        Some(ProcessEnd::Exited { code: 0 }) => Verdict::Good,
        None if digest.sight.ends => Verdict::Half,
        None if code == Some(0) => Verdict::Good,
        Some(_) | None => of(digest, root, 0),
    }
}

/// The verdict on a process that ended badly.
fn of<'d>(digest: &'d TraceDigest, process: &'d TracedProcess, depth: usize) -> Verdict<'d> {
    // A damaged trace may have a process be its own ancestor.
    if depth > 32 {
        return Verdict::Nothing;
    }
    if let Some(call) = refused(process) {
        return Verdict::Call { process, blamed: process, call };
    }
    match part(process.program.as_deref()) {
        Part::Go => go(digest, process, depth),
        Part::Shell | Part::Runner | Part::Other => {
            if is_built(process) {
                return program(process);
            }
            let child =
                children(digest, process).find(|child| child.started || !child.failures.is_empty());
            match child.map(|child| of(digest, child, depth + 1)) {
                Some(verdict @ (Verdict::Call { .. } | Verdict::Program(_))) => verdict,
                _ => own(process, process),
            }
        }
        Part::Tool | Part::C => tool(digest, process, depth),
    }
}

/// What the system refused as no program, and `execvp` gave to a shell.
fn refused(process: &TracedProcess) -> Option<&FailedCall> {
    let is_shell = part(process.program.as_deref()) == Part::Shell;
    process
        .failures
        .iter()
        .find(|call| is_shell && call.errno == "ENOEXEC" && process.args.contains(&call.path))
}

/// Its children that ended badly, before itself, the last one first.
fn children<'d>(
    digest: &'d TraceDigest,
    of: &TracedProcess,
) -> impl Iterator<Item = &'d TracedProcess> {
    let (pid, line) = (of.pid, of.last_line);
    let is_only = !digest.sight.forks && part(of.program.as_deref()) == Part::Go;
    digest.processes.iter().rev().filter(move |child| {
        let is_child = child.parent == Some(pid) || (is_only && child.parent.is_none());
        is_child && child.pid != pid && child.last_line <= line
    })
}

fn go<'d>(digest: &'d TraceDigest, go: &'d TracedProcess, depth: usize) -> Verdict<'d> {
    let last = deciding(go);
    // After a tool's failure go ends what it has begun; other children may fail and be done without.
    let child = children(digest, go).find(|child| {
        let is_tool = child.started && part(child.program.as_deref()) == Part::Tool;
        is_tool || child.parent_went_on <= AFTERWARDS
    });
    // Whatever failed later is what go ended for.
    let child = child.filter(|child| last.is_none_or(|call| call.line < child.last_line));
    let Some(child) = child else {
        return last.map_or(Verdict::Nothing, |call| Verdict::Call {
            process: go,
            blamed: go,
            call,
        });
    };
    if !child.started {
        // It could not become the program it was made for.
        let start = child.failures.iter().rev().find(|call| is_start(&call.call));
        return start.map_or(Verdict::Nothing, |call| Verdict::Call {
            process: child,
            blamed: go,
            call,
        });
    }
    if is_built(child) {
        return program(child);
    }
    match of(digest, child, depth + 1) {
        Verdict::Nothing | Verdict::Half | Verdict::Good => Verdict::Program(child),
        verdict => verdict,
    }
}

/// A program of the user's: what it does about its failures is its own affair, except that it was given no threads.
fn program(built: &TracedProcess) -> Verdict<'_> {
    let last = deciding(built).filter(|call| call.path.is_empty() && call.errno == "EAGAIN");
    let call = last.map(|call| Verdict::Call { process: built, blamed: built, call });
    call.unwrap_or(Verdict::Program(built))
}

/// A compiler or linker: its own hard failures, or those of what it starts; else it has said what is wrong itself.
fn tool<'d>(digest: &'d TraceDigest, tool: &'d TracedProcess, depth: usize) -> Verdict<'d> {
    if let Verdict::Call { call, .. } = own(tool, tool) {
        return Verdict::Call { process: tool, blamed: tool, call };
    }
    match children(digest, tool).next().map(|child| (child, of(digest, child, depth + 1))) {
        Some((_, verdict @ Verdict::Call { .. })) => verdict,
        Some((child, _)) if !child.started => {
            let call = child.failures.iter().rev().find(|call| is_start(&call.call));
            call.map_or(Verdict::Program(tool), |call| Verdict::Call {
                process: child,
                blamed: tool,
                call,
            })
        }
        _ => Verdict::Program(tool),
    }
}

fn own<'d>(process: &'d TracedProcess, blamed: &'d TracedProcess) -> Verdict<'d> {
    let call = match part(process.program.as_deref()) {
        Part::Shell => of_shell(process),
        // Of a program that starts others only this is known: that it could not.
        Part::Runner | Part::Other => deciding(process).filter(|call| {
            let is_search =
                misses::search(process, call).len() > 1 && proofs::starting(call).is_some();
            is_start(&call.call) || call.call == "chdir" || is_search
        }),
        _ => deciding(process),
    };
    call.map_or(Verdict::Nothing, |call| Verdict::Call { process, blamed, call })
}

/// A shell says by its status whether it could not find (127) or not start (126) a program; any other failure that is
/// its own is a folder it could not enter.
fn of_shell(shell: &TracedProcess) -> Option<&FailedCall> {
    let mut last_first = shell.failures.iter().rev();
    match shell.end {
        Some(ProcessEnd::Exited { code: 127 }) => {
            let last =
                last_first.find(|call| misses::is_absence(&call.errno) && call.call != "chdir")?;
            // One of them was there, and could not be started.
            let there = |call: &&FailedCall| call.seen.as_deref() == Some(call.path.as_str());
            Some(misses::search(shell, last).into_iter().find(there).unwrap_or(last))
        }
        Some(ProcessEnd::Exited { code: 126 }) => {
            last_first.find(|call| !misses::is_absence(&call.errno) && call.call != "chdir")
        }
        _ => last_first.next().filter(|call| call.call == "chdir" || is_start(&call.call)),
    }
}

/// The last failure after which a process did nothing more than end. Where it looked at a path only because it could
/// not make it (`os.MkdirAll`), the making is what failed.
fn deciding(process: &TracedProcess) -> Option<&FailedCall> {
    let mut last_first = process
        .failures
        .iter()
        .rev()
        .filter(|call| call.went_on <= AFTERWARDS || is_fatal(process, call))
        .filter(|call| !is_output_to_be(process, call));
    let last = last_first.next()?;
    let making =
        last_first.take(4).find(|call| call.path == last.path && !misses::is_absence(&call.errno));
    Some(making.filter(|_| misses::is_absence(&last.errno)).unwrap_or(last))
}

/// Whether go cannot do without this, even if it goes on with the rest first (`go test` does): a file or folder of its
/// command line, a package of the standard library.
fn is_fatal(process: &TracedProcess, call: &FailedCall) -> bool {
    let source = process
        .goroot
        .as_deref()
        .and_then(|root| call.path.strip_prefix(root)?.strip_prefix("/src/"));
    misses::is_absence(&call.errno)
        && (proofs::given(process, &call.path) == Some("") || source.is_some())
}

/// What go is told to write need not be there before.
fn is_output_to_be(process: &TracedProcess, call: &FailedCall) -> bool {
    let is_look = class(call.call.as_bytes()) == Class::Look;
    is_look && misses::is_absence(&call.errno) && proofs::given(process, &call.path) == Some("-o")
}

fn is_built(process: &TracedProcess) -> bool {
    process.program.as_deref().is_some_and(is_built_here)
}

/// A process's name for people.
pub(super) fn name(process: &TracedProcess) -> &str {
    process.program.as_deref().map_or("go", base)
}

/// A process for evidence: `go run main.go (process 21233)` without words of any language.
pub(super) fn label(process: &TracedProcess) -> String {
    let command = match process.args.split_first() {
        Some((_, rest)) if process.started => {
            [&[name(process).to_owned()], rest].concat().join(" ")
        }
        _ => name(process).to_owned(),
    };
    format!("[{}] {command}", process.pid)
}
