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
use crate::rules::advice::fine;
use crate::words::{self, Arg, NeedsWhy, RuleId, Title, Why};

/// Rules that say more of the same end.
const MORE_SPECIFIC: &[RuleId] = &[
    words::program_file_missing::RULE,
    words::program_stdin_empty::RULE,
    words::program_stdin_mismatch::RULE,
    words::program_scanner_limit::RULE,
    words::program_address_refused::RULE,
    words::program_data_race::RULE,
    words::leetcode_judged_remotely::RULE,
];

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::program_data_race::RULE).explain(program_data_race).yields_below(),
    Rule::new(words::program_concurrent_map::RULE)
        .explain(program_concurrent_map)
        .yields_below()
        .yields_to(MORE_SPECIFIC),
    Rule::new(words::program_deadlocked::RULE)
        .explain(program_deadlocked)
        .yields_below()
        .yields_to(MORE_SPECIFIC),
    Rule::new(words::program_stack_overflow::RULE).explain(program_stack_overflow).yields_below(),
    Rule::new(words::program_out_of_memory::RULE).explain(program_out_of_memory).yields_below(),
    Rule::new(words::program_crashed_in_c::RULE).explain(program_crashed_in_c).yields_below(),
    Rule::new(words::program_panicked::RULE)
        .explain(program_panicked)
        .yields_below()
        .yields_to(MORE_SPECIFIC),
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

/// A finding about a crash, with its line and its frame. The rule says it of the function and the place, or, without a
/// frame, of nothing more than the runtime's words.
fn crashed(
    cx: Cx<'_>,
    run: &Run,
    crash: &Crash<'_>,
    seen: impl FnOnce(&str, String) -> NeedsWhy,
    unseen: impl FnOnce() -> NeedsWhy,
    why: fn(Arg) -> Why,
) -> Fact<Draft> {
    let (place, shown) = at(cx, run, crash.frame)?;
    let said = match crash.frame {
        Some(frame) => seen(short_name(frame.function), shown),
        None => unseen(),
    };
    let finding = draft(said.why(why(fine(run)))).at_any(place).line(run, crash.line);
    Ok(match crash.frame {
        Some(frame) => finding
            .evidence(run.label(), format!("{}\n\t{}:{}", frame.function, frame.file, frame.line)),
        None => finding,
    })
}

fn program_panicked(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((printed, false)) = crate::rules::program::end::thrown_away(cx, run)? {
        let finding =
            draft(words::program_panicked::hidden().why(words::program_panicked::why_hidden()));
        let finding = match printed {
            Some(line) => finding.line(run, line),
            None => finding.evidence(run.label(), "exit code 2"),
        };
        out.add(finding.by_hand(words::program_panicked::fix_show_stderr()));
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
    let why = match run.go().map(|go| go.verb.as_str()) {
        Some("run") => words::program_panicked::why_go_run,
        Some("test") => words::program_panicked::why_test,
        _ => words::program_panicked::why,
    };
    let finding = crashed(
        cx,
        run,
        &crash,
        |function, place| words::program_panicked::message(function, place, short(said)),
        || words::program_panicked::unseen(short(said)),
        why,
    )?;
    out.add(finding.by_hand(hint(said)));
    Ok(())
}

/// Words of the runtime, and what they ask for.
type Hint = (&'static str, fn() -> Title);

/// What usually mends a panic, by the runtime's own words (runtime/error.go, Go 1.19 to 1.27).
fn hint(said: &str) -> Title {
    let table: [Hint; 7] = [
        ("index out of range", words::program_panicked::fix_index),
        ("slice bounds out of range", words::program_panicked::fix_index),
        ("nil pointer dereference", words::program_panicked::fix_nil),
        ("assignment to entry in nil map", words::program_panicked::fix_nil_map),
        ("integer divide by zero", words::program_panicked::fix_divide),
        ("interface conversion: ", words::program_panicked::fix_assertion),
        ("closed channel", words::program_panicked::fix_channel),
    ];
    let known = table.iter().find(|(words, _)| said.contains(words));
    known.map_or_else(words::program_panicked::fix_look, |(_, title)| title())
}

fn program_deadlocked(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::Deadlock) else { return Ok(()) };
    // `goroutine 1 [chan receive]:` says what it waits for.
    let waits = run.lines().skip(crash.line.number + 1).find_map(|line| {
        let rest = line.text.strip_prefix("goroutine ")?;
        rest.split_once('[')?.1.split([']', ',']).next()
    });
    let said = short(waits.unwrap_or(crash.message));
    let finding = crashed(
        cx,
        run,
        &crash,
        |function, place| words::program_deadlocked::message(function, place, said.as_str()),
        || words::program_deadlocked::unseen(said.as_str()),
        words::program_deadlocked::why,
    )?;
    out.add(finding.by_hand(words::program_deadlocked::fix_other_side()));
    Ok(())
}

fn program_stack_overflow(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::StackOverflow) else { return Ok(()) };
    let finding = crashed(
        cx,
        run,
        &crash,
        |function, place| words::program_stack_overflow::message(function, place),
        || words::program_stack_overflow::unseen(short(crash.message)),
        words::program_stack_overflow::why,
    )?;
    out.add(finding.by_hand(words::program_stack_overflow::fix_base_case()));
    Ok(())
}

fn program_concurrent_map(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(crash) = users_crash(run, CrashKind::ConcurrentMap) else { return Ok(()) };
    let finding = crashed(
        cx,
        run,
        &crash,
        |function, place| words::program_concurrent_map::message(function, place),
        || words::program_concurrent_map::unseen(short(crash.message)),
        words::program_concurrent_map::why,
    )?;
    out.add(finding.by_hand(words::program_concurrent_map::fix_lock()));
    Ok(())
}

fn program_data_race(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(race) = race(run) else { return Ok(()) };
    let (place, shown) = at(cx, run, race.frame)?;
    let function = race.frame.map_or("", |frame| short_name(frame.function));
    let finding = draft(if race.frame.is_some() {
        words::program_data_race::message(function, shown, race.access)
    } else {
        words::program_data_race::unseen()
    })
    .at_any(place)
    .line(run, race.line);
    out.add(finding.by_hand(words::program_data_race::fix_synchronize()));
    Ok(())
}

fn program_out_of_memory(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(crash) = users_crash(run, CrashKind::OutOfMemory) {
        let finding = crashed(
            cx,
            run,
            &crash,
            |function, place| words::program_out_of_memory::message(function, place),
            || words::program_out_of_memory::unseen(short(crash.message)),
            words::program_out_of_memory::why,
        )?;
        out.add(finding.by_hand(words::program_out_of_memory::fix_less()));
        return Ok(());
    }
    // A compiler or linker that the system ended: `go build x: …/compile: signal: killed`.
    let tool = run.find(|line| {
        let (before, signal) = line.trim().rsplit_once(": signal: ")?;
        let tool = base(before.rsplit(": ").next()?);
        (signal == "killed" && matches!(tool, "compile" | "link" | "asm" | "cgo")).then_some(tool)
    });
    if let Some((line, tool)) = tool {
        let finding = draft(
            words::program_out_of_memory::tool(tool).why(words::program_out_of_memory::why_tool()),
        )
        .line(run, line);
        out.add(finding.by_hand(words::program_out_of_memory::fix_fewer()));
    }
    Ok(())
}

fn program_crashed_in_c(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(crash) = users_crash(run, CrashKind::InC) {
        let finding = crashed(
            cx,
            run,
            &crash,
            |function, place| {
                words::program_crashed_in_c::message(function, place, short(crash.message))
            },
            || words::program_crashed_in_c::unseen(short(crash.message)),
            words::program_crashed_in_c::why,
        )?;
        out.add(finding.by_hand(words::program_crashed_in_c::fix_pointers()));
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
    let finding = draft(if proven {
        words::program_crashed_in_c::unseen(died.name)
            .why(words::program_crashed_in_c::why(fine(run)))
    } else {
        words::program_crashed_in_c::died(died.name).why(words::program_crashed_in_c::why_unknown())
    });
    let finding = match died.line {
        Some(line) => finding.line(run, line),
        None => finding.evidence(
            run.label(),
            format!("exit code {}", exit_code::shown(run.exit_code.unwrap_or_default())),
        ),
    };
    out.add(finding.by_hand(words::program_crashed_in_c::fix_pointers()));
    Ok(())
}
