//! Layer program: panics and fatal errors of the user's own code. The toolchain built and started it: it is fine.

use go_doctor_protocol::Location;

use crate::context::{Checked, Cx, Fact};
use crate::exit_code;
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::program::crash::{Crash, CrashKind, crash};
use crate::output::program::ending;
use crate::output::program::ending::signal;
use crate::output::run::place::base;
use crate::output::system::programs::{users_program_proven, users_program_ran};
use crate::output::{Frame, Run, is_go_tool, race};
use crate::rules::Rule;
use crate::rules::advice::{by_hand, fine};
use crate::words::args;

/// Rules that say more of the same end.
const MORE_SPECIFIC: &[&str] = &[
    "program-file-missing",
    "program-stdin-empty",
    "program-stdin-mismatch",
    "program-scanner-limit",
    "program-data-race",
    "leetcode-judged-remotely",
];

pub(crate) const RULES: &[Rule] = &[
    Rule::new("program-data-race").explain(program_data_race).yields_below(),
    Rule::new("program-concurrent-map")
        .explain(program_concurrent_map)
        .yields_below()
        .yields_to(MORE_SPECIFIC),
    Rule::new("program-deadlocked")
        .explain(program_deadlocked)
        .yields_below()
        .yields_to(MORE_SPECIFIC),
    Rule::new("program-stack-overflow").explain(program_stack_overflow).yields_below(),
    Rule::new("program-out-of-memory").explain(program_out_of_memory).yields_below(),
    Rule::new("program-crashed-in-c").explain(program_crashed_in_c).yields_below(),
    Rule::new("program-panicked").explain(program_panicked).yields_below().yields_to(MORE_SPECIFIC),
];

/// The last part of a function's name: `arrays.(*T).At` of `katas.dev/arrays.(*T).At`.
fn short_name(function: &str) -> &str {
    let name = function.rsplit('/').next().unwrap_or(function);
    name.strip_prefix("main.").unwrap_or(name)
}

/// The end of the program, where it was the user's program that ran.
fn users_crash(run: &Run, kind: CrashKind) -> Option<Crash<'_>> {
    crash(run).filter(|crash| crash.kind == kind && !crash.in_go && users_program_ran(run))
}

/// A frame's place: on this machine if it can be found, and as it is said.
fn at(cx: Cx<'_>, run: &Run, frame: Option<Frame<'_>>) -> Fact<(Option<Location>, String)> {
    let Some(frame) = frame else { return Ok((None, String::new())) };
    let place = format!("{}:{}", base(frame.file), frame.line);
    Ok((location(cx, run, frame.file, frame.line, None)?, place))
}

/// A finding about a crash, with its line and its frame.
fn crashed(cx: Cx<'_>, run: &Run, crash: &Crash<'_>, said: &str) -> Fact<Draft> {
    let (place, shown) = at(cx, run, crash.frame)?;
    let function = crash.frame.map_or("", |frame| short_name(frame.function));
    let finding =
        draft(args! { said: short(said), function: function, place: shown, fine: fine(run) })
            .message(if crash.frame.is_some() { "message" } else { "message.unseen" })
            .at_any(place)
            .line(run, crash.line);
    Ok(match crash.frame {
        Some(frame) => finding
            .evidence(run.label(), format!("{}\n\t{}:{}", frame.function, frame.file, frame.line)),
        None => finding,
    })
}

fn program_panicked(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((printed, false)) = crate::rules::program::end::thrown_away(cx, run)? {
        let finding = draft(args! {}).message("message.hidden").why("why.hidden");
        let finding = match printed {
            Some(line) => finding.line(run, line),
            None => finding.evidence(run.label(), "exit code 2"),
        };
        out.add(by_hand(finding, "show-stderr"));
        return Ok(());
    }
    let found = crash(run).filter(|crash| {
        let ended = crash.traced
            || run.exit_code == Some(2)
            || ending::child_status(run).is_some_and(|(_, status)| status == 2);
        // A fatal error without a frame of the user's is the runtime's of whatever ran.
        let fatal = crash.kind == CrashKind::Fatal && crash.frame.is_some();
        ended && (crash.kind == CrashKind::Panic || fatal)
    });
    let Some(crash) = found.filter(|crash| !crash.in_go && users_program_ran(run)) else {
        return Ok(());
    };
    let said = crash.message.strip_prefix("runtime error: ").unwrap_or(crash.message);
    let finding = crashed(cx, run, &crash, said)?;
    let why = match run.go().map(|go| go.verb.as_str()) {
        Some("run") => "why.go-run",
        Some("test") => "why.test",
        _ => "why",
    };
    out.add(by_hand(finding.why(why), hint(said)));
    Ok(())
}

/// What usually fixes a panic, by the runtime's own words (runtime/error.go, Go 1.19 to 1.27).
fn hint(said: &str) -> &'static str {
    let table = [
        ("index out of range", "index"),
        ("slice bounds out of range", "index"),
        ("nil pointer dereference", "nil"),
        ("assignment to entry in nil map", "nil-map"),
        ("integer divide by zero", "divide"),
        ("interface conversion: ", "assertion"),
        ("closed channel", "channel"),
    ];
    table.iter().find(|(words, _)| said.contains(words)).map_or("look", |&(_, key)| key)
}

fn program_deadlocked(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::Deadlock) else { return Ok(()) };
    // `goroutine 1 [chan receive]:` says what it waits for.
    let waits = run.lines().skip(crash.line.number + 1).find_map(|line| {
        let rest = line.text.strip_prefix("goroutine ")?;
        rest.split_once('[')?.1.split([']', ',']).next()
    });
    let finding = crashed(cx, run, &crash, waits.unwrap_or(crash.message))?;
    out.add(by_hand(finding, "other-side"));
    Ok(())
}

fn program_stack_overflow(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::StackOverflow) else { return Ok(()) };
    let finding = crashed(cx, run, &crash, crash.message)?;
    out.add(by_hand(finding, "base-case"));
    Ok(())
}

fn program_concurrent_map(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::ConcurrentMap) else { return Ok(()) };
    let finding = crashed(cx, run, &crash, crash.message)?;
    out.add(by_hand(finding, "lock"));
    Ok(())
}

fn program_data_race(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(race) = race(run) else { return Ok(()) };
    let (place, shown) = at(cx, run, race.frame)?;
    let function = race.frame.map_or("", |frame| short_name(frame.function));
    let finding = draft(args! { access: race.access, function: function, place: shown })
        .message(if race.frame.is_some() { "message" } else { "message.unseen" })
        .at_any(place)
        .line(run, race.line);
    out.add(by_hand(finding, "synchronize"));
    Ok(())
}

fn program_out_of_memory(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(crash) = users_crash(run, CrashKind::OutOfMemory) {
        let finding = crashed(cx, run, &crash, crash.message)?;
        out.add(by_hand(finding, "less"));
        return Ok(());
    }
    // A compiler or linker that the system ended: `go build x: …/compile: signal: killed`.
    let tool = run.find(|line| {
        let (before, signal) = line.trim().rsplit_once(": signal: ")?;
        let tool = base(before.rsplit(": ").next()?);
        (signal == "killed" && matches!(tool, "compile" | "link" | "asm" | "cgo")).then_some(tool)
    });
    if let Some((line, tool)) = tool {
        let finding =
            draft(args! { tool: tool }).message("message.tool").why("why.tool").line(run, line);
        out.add(by_hand(finding, "fewer"));
    }
    Ok(())
}

fn program_crashed_in_c(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(crash) = users_crash(run, CrashKind::InC) {
        let finding = crashed(cx, run, &crash, crash.message)?;
        out.add(by_hand(finding, "pointers"));
        return Ok(());
    }
    // Without a trace of Go's: C code died where the runtime could not say so.
    let died = signal(run).filter(|signal| {
        matches!(signal.name, "SIGSEGV" | "SIGABRT" | "SIGBUS" | "SIGILL" | "SIGFPE" | "0xc0000005")
    });
    // A shell says which command it was: go or a tool of its is no program of the user's.
    let died = died.filter(|died| {
        let program = died.command.split_whitespace().next().unwrap_or_default();
        !is_go_tool(program) && crash(run).is_none() && users_program_ran(run)
    });
    let Some(died) = died else { return Ok(()) };
    let proven = users_program_proven(run) || !died.command.is_empty();
    let finding = draft(args! { said: died.name, fine: fine(run) });
    let finding = if proven {
        finding.message("message.unseen")
    } else {
        finding.message("message.died").why("why.unknown")
    };
    let finding = match died.line {
        Some(line) => finding.line(run, line),
        None => finding.evidence(
            run.label(),
            format!("exit code {}", exit_code::shown(run.exit_code.unwrap_or_default())),
        ),
    };
    out.add(by_hand(finding, "pointers"));
    Ok(())
}
