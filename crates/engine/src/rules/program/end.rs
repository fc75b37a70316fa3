//! Layer program: how the user's program ended where it did not crash: by its own exit status, or ended from outside.

use crate::context::{Checked, Cx, Fact};
use crate::exit_code;
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::sources;
use crate::output::go::test_output::{TestVerdict, failure, packages};
use crate::output::program::crash::{CrashKind, crash};
use crate::output::program::ending::{Signal, child_status, signal};
use crate::output::run::place::base;
use crate::output::system::programs::{direct_binary, users_program_ran};
use crate::output::{Line, Run};
use crate::rules::Rule;
use crate::rules::advice::fine;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::output_limit_exceeded::RULE).explain(output_limit_exceeded).yields_below(),
    Rule::new(words::program_orphaned::RULE).explain(program_orphaned).yields_below(),
    Rule::new(words::program_killed::RULE).explain(program_killed).yields_below().yields_to(&[
        words::output_limit_exceeded::RULE,
        words::program_orphaned::RULE,
        words::program_stdin_empty::RULE,
        words::program_out_of_memory::RULE,
        words::program_crashed_in_c::RULE,
        words::program_panicked::RULE,
        words::test_timed_out::RULE,
    ]),
    Rule::new(words::program_exited::RULE).explain(program_exited).yields_below().yields_to(&[
        words::flag_unknown::RULE,
        words::test_timed_out::RULE,
        words::test_failed::RULE,
        words::test_flag_undefined::RULE,
        words::test_pattern_invalid::RULE,
        words::program_vet_failed::RULE,
        words::program_panicked::RULE,
        words::program_deadlocked::RULE,
        words::program_stack_overflow::RULE,
        words::program_concurrent_map::RULE,
        words::program_data_race::RULE,
        words::program_out_of_memory::RULE,
        words::program_crashed_in_c::RULE,
        words::program_killed::RULE,
        words::program_orphaned::RULE,
        words::output_limit_exceeded::RULE,
        words::program_flag_undefined::RULE,
        words::program_file_missing::RULE,
        words::program_stdin_empty::RULE,
        words::program_stdin_mismatch::RULE,
        words::program_scanner_limit::RULE,
        words::program_address_refused::RULE,
        words::leetcode_judged_remotely::RULE,
    ]),
];

/// Node's child_process ends a program that printed more than `maxBuffer` (1 MiB unless it is said).
fn output_limit_exceeded(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.lines().find(|line| {
        line.text.contains("maxBuffer length exceeded")
            || line.text.contains("ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
            || (line.text.contains("ENOBUFS") && line.text.contains("spawnSync"))
    });
    if let Some(line) = said {
        out.add(
            draft(words::output_limit_exceeded::message())
                .line(run, line)
                .by_hand(words::output_limit_exceeded::fix_print_less())
                .by_hand(words::output_limit_exceeded::fix_raise()),
        );
    }
    Ok(())
}

/// go run was ended, and what it had started is seen to run on.
fn program_orphaned(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let text = run.command.as_ref().map_or("", |command| command.shell_text());
    if !text.contains("go run ") {
        return Ok(());
    }
    // A process list, or a script's own words: the path of go run's temporary program, alive.
    let alive = run.lines().find(|line| {
        let temporary = line.text.contains("go-build") && line.text.contains("/exe/");
        let other = ["fork/exec", "Usage of ", "permission denied", ".go:"];
        temporary && !other.iter().any(|words| line.text.contains(words))
    });
    let Some(line) = alive.filter(|_| ended(run).is_some()) else { return Ok(()) };
    let program = base(line.text.trim());
    let finding = draft(words::program_orphaned::message(program)).line(run, line);
    out.add(
        finding
            .by_hand(words::program_orphaned::fix_end_it(program))
            .by_hand(words::program_orphaned::fix_build_first()),
    );
    Ok(())
}

/// What ended the program, or go itself.
enum End<'r> {
    /// A signal.
    Signal(Signal<'r>),
    /// `timeout`, by its own status.
    Timeout,
    /// A status that the script printed: 128+n.
    Printed(Line<'r>, i32),
}

fn ended(run: &Run) -> Option<End<'_>> {
    let text = run.command.as_ref().map_or("", |command| command.shell_text());
    let raw = run.command.as_ref().map_or("", |command| command.raw.as_str());
    // SIGQUIT makes the runtime print a trace and exit with 2.
    if let Some(crash) = crash(run).filter(|crash| crash.kind == CrashKind::Quit) {
        let line = Some(crash.line);
        return Some(End::Signal(Signal {
            name: "SIGQUIT",
            number: 3,
            line,
            of_child: true,
            command: "",
        }));
    }
    let stopped = |signal: &Signal<'_>| {
        !matches!(
            signal.name,
            "SIGSEGV" | "SIGABRT" | "SIGBUS" | "SIGILL" | "SIGFPE" | "0xc0000005"
        )
    };
    if run.exit_code == Some(124) && (text.contains("timeout") || raw.starts_with("timeout")) {
        return Some(End::Timeout);
    }
    if let Some(signal) = signal(run).filter(stopped) {
        return Some(End::Signal(signal));
    }
    // `echo $?`, `echo ${PIPESTATUS[0]}`: a number, perhaps behind words.
    let prints = text.contains("$?") || text.contains("PIPESTATUS");
    let printed = run.lines().filter(|line| !line.text.trim().is_empty()).find_map(|line| {
        let code: i32 = line.text.trim().rsplit(' ').next()?.parse().ok()?;
        matches!(code, 130 | 137 | 141 | 143).then_some((line, code))
    });
    printed.filter(|_| prints).map(|(line, code)| End::Printed(line, code))
}

fn program_killed(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(end) = ended(run) else { return Ok(()) };
    let finding = match &end {
        End::Timeout => draft(
            words::program_killed::timeout().why(words::program_killed::why_timeout(fine(run))),
        )
        .evidence(run.label(), "exit code 124"),
        End::Printed(line, code) => by_signal(run, code - 128, "").line(run, *line),
        End::Signal(signal) => match signal.line {
            Some(line) => by_signal(run, signal.number, signal.name).line(run, line),
            None => by_signal(run, signal.number, signal.name)
                .evidence(run.label(), ended_with(run, 128 + i64::from(signal.number))),
        },
    };
    // go itself was ended, not its program: that one may live on.
    let go_itself = !matches!(&end, End::Signal(signal) if signal.of_child)
        && run.go().is_some_and(|go| go.verb == "run");
    let finding = finding.by_hand(words::program_killed::fix_who());
    out.add(if go_itself { finding.by_hand(words::program_killed::fix_orphan()) } else { finding });
    Ok(())
}

/// The exit code as it came; a signal's where none did.
fn ended_with(run: &Run, code: i64) -> String {
    format!("exit code {}", exit_code::shown(run.exit_code.unwrap_or(code)))
}

/// A finding for a signal: what usually sends it.
fn by_signal(run: &Run, number: i32, said: &str) -> Draft {
    let fine = fine(run);
    let (name, why) = match number {
        1 => ("SIGHUP", words::program_killed::why_hangup(fine)),
        2 => ("SIGINT", words::program_killed::why_interrupt(fine)),
        3 => ("SIGQUIT", words::program_killed::why_quit(fine)),
        9 => ("SIGKILL", words::program_killed::why_kill()),
        13 => ("SIGPIPE", words::program_killed::why_pipe(fine)),
        15 => ("SIGTERM", words::program_killed::why(fine)),
        24 => ("SIGXCPU", words::program_killed::why_kill()),
        _ => ("", words::program_killed::why(fine)),
    };
    let name = match (said, name) {
        ("", "") => format!("signal {number}"),
        ("", name) => name.to_owned(),
        (said, _) => said.to_owned(),
    };
    draft(words::program_killed::message(name).why(why))
}

/// A status of the program's own, with nothing else to say why.
fn program_exited(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((printed, true)) = thrown_away(cx, run)? {
        let finding =
            draft(words::program_exited::message("2").why(words::program_exited::why_hidden()));
        let finding = match printed {
            Some(line) => finding.line(run, line),
            None => finding.evidence(run.label(), "exit code 2"),
        };
        out.add(finding.by_hand(words::program_exited::fix_show_stderr()));
        return Ok(());
    }
    let verb = run.go().map(|go| go.verb.as_str());
    let binary = run.command.as_ref().and_then(direct_binary);
    let plain = run.exit_code.filter(|code| (1..126).contains(code) || matches!(code, 255 | -1));
    let child = child_status(run)
        .filter(|_| matches!(verb, None | Some("run" | "test")) && users_program_ran(run));
    let status = match (child, plain) {
        (Some((line, status)), _) => Some((Some(line), status)),
        (None, Some(code)) if binary.is_some() => Some((None, code)),
        // A debug session ends as its program does.
        (None, Some(code)) if is_session(run) && is_unseen(run) => Some((None, code)),
        _ => None,
    };
    // dlv's own build ends so too, and what could not be started did not end by itself.
    let dlv = run.command.as_ref().is_some_and(|command| command.program() == "dlv");
    let built = child.is_some_and(|(line, _)| line.text.trim().starts_with("exit status "));
    if (dlv && built) || run.containing("fork/exec ").is_some() {
        return Ok(());
    }
    // Under go test nothing says the status 1: the package fails, and no test did.
    let failed_package = packages(run).find(|line| line.verdict == TestVerdict::Failed);
    let in_test = failed_package.filter(|_| failure(run).is_none() && crash(run).is_none());
    let (line, status) = match (status, in_test) {
        (Some(found), _) => found,
        (None, Some(package)) => (Some(package.line), 1),
        (None, None) => return Ok(()),
    };
    let logged = run.lines().filter(|line| is_logged(line.text)).last();
    if status == 2 && line.is_none_or(|line| line.text.starts_with("Process ")) && is_unseen(run) {
        let finding =
            draft(words::program_exited::unseen("2").why(words::program_exited::why_unseen()));
        let finding = match line {
            Some(line) => finding.line(run, line),
            None => finding.evidence(run.label(), "exit code 2"),
        };
        out.add(finding.by_hand(words::program_exited::fix_see()));
        return Ok(());
    }
    let shown = exit_code::shown(status);
    let under = match (verb, binary.is_some()) {
        (_, true) => words::program_exited::why(fine(run)),
        (Some("run"), _) => words::program_exited::why_go_run(shown.as_str(), fine(run)),
        (Some("test"), _) => words::program_exited::why_test(fine(run)),
        _ => words::program_exited::why(fine(run)),
    };
    let said = match logged {
        Some(line) => words::program_exited::logged(shown.as_str(), short(without_time(line.text))),
        None => words::program_exited::message(shown.as_str()),
    };
    let finding = draft(said.why(under));
    let finding = match (logged, line) {
        (Some(line), _) | (None, Some(line)) => finding.line(run, line),
        (None, None) => finding.evidence(run.label(), format!("exit code {shown}")),
    };
    out.add(finding.by_hand(words::program_exited::fix_look()));
    Ok(())
}

/// A session of dlv's adapter, which ends with the program's status.
fn is_session(run: &Run) -> bool {
    let words = run.command.as_ref().map(|command| command.words.as_slice());
    words.is_some_and(|words| matches!(words, [dlv, dap, ..] if base(dlv) == "dlv" && dap == "dap"))
}

/// Nothing that the program printed is known: a debugger's own words at most. With `"console": "integratedTerminal"` the
/// program prints into a terminal, and dlv's adapter hands on none of it (dlv 1.27.2).
fn is_unseen(run: &Run) -> bool {
    const DLVS: &[&str] = &[
        "Type 'dlv help' for",
        "Type 'help' for",
        "DAP server listening at",
        "Starting: ",
        "Building ",
        "Process ",
        "Detaching",
        "dlv dap (",
    ];
    run.lines().all(|line| {
        let text = line.text.trim();
        text.is_empty() || text.starts_with('{') || DLVS.iter().any(|start| text.starts_with(start))
    })
}

/// The package log's default: `2026/11/23 06:37:14 no input`.
fn is_logged(line: &str) -> bool {
    let shape = |text: &str, want: &str| {
        text.len() == want.len()
            && text
                .bytes()
                .zip(want.bytes())
                .all(|(have, want)| if want == b'0' { have.is_ascii_digit() } else { have == want })
    };
    let mut words = line.split(' ');
    let date = words.next().is_some_and(|word| shape(word, "0000/00/00"));
    date && words
        .next()
        .is_some_and(|word| shape(word.split('.').next().unwrap_or(word), "00:00:00"))
}

fn without_time(line: &str) -> &str {
    line.splitn(3, ' ').nth(2).unwrap_or(line)
}

/// The status 2 of a program whose stderr was thrown away, as the shell printed it, and whether its code ever exits by
/// itself: if not, 2 is how a panic ends.
pub(crate) fn thrown_away<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<(Option<Line<'r>>, bool)>> {
    let text = run.command.as_ref().map_or("", |command| command.shell_text());
    let thrown = ["2>/dev/null", "2> /dev/null", "&>/dev/null", "2>NUL"]
        .iter()
        .any(|words| text.contains(words));
    let binary = run.command.as_ref().and_then(direct_binary);
    let printed = run.lines().find(|line| line.text.trim() == "2" && text.contains("$?"));
    if !thrown || binary.is_none() || (printed.is_none() && run.exit_code != Some(2)) {
        return Ok(None);
    }
    let files = sources::files(cx)?;
    let all = sources::program_files(cx, run, &files)?;
    let exits = all.is_empty()
        || sources::any_has(&all, &["os", ".", "Exit"])
        || sources::any_has(&all, &["flag", ".", "Parse"]);
    Ok(Some((printed, exits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_package_log() {
        assert!(is_logged("2026/11/23 06:37:14 no input"));
        assert!(is_logged("2026/11/23 06:37:14.123456 no input"));
        assert!(!is_logged("2026-11-23 06:37:14 no input"));
        assert_eq!(without_time("2026/11/23 06:37:14 no input"), "no input");
    }
}
