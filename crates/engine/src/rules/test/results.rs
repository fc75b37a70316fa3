//! Layer test: tests that ran, and did not pass: the toolchain did its work.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::go::place::location;
use crate::output::go::test_output::failure;
use crate::output::program::crash::{CrashKind, crash};
use crate::output::run::test_command::TestCommand;
use crate::output::{Line, Run};
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::test_timed_out::RULE).explain(test_timed_out),
    Rule::new(words::test_failed::RULE).explain(test_failed).yields_below().yields_to(&[
        words::test_timed_out::RULE,
        words::fuzz_corpus_invalid::RULE,
        words::test_signature_invalid::RULE,
        words::test_flag_invalid::RULE,
        words::program_panicked::RULE,
        words::program_deadlocked::RULE,
        words::program_stack_overflow::RULE,
        words::program_concurrent_map::RULE,
        words::program_data_race::RULE,
        words::program_out_of_memory::RULE,
        words::program_file_missing::RULE,
        words::program_stdin_empty::RULE,
        words::program_stdin_mismatch::RULE,
        words::program_scanner_limit::RULE,
        words::program_killed::RULE,
    ]),
];

fn test_timed_out(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    // go itself ends a test binary that does not obey its own alarm a minute later.
    let by_go = run.find(|line| {
        let rest = line.strip_prefix("*** Test killed")?;
        rest.split_once("ran too long (")?.1.split(')').next()
    });
    if let Some((line, after)) = by_go {
        let finding = draft(words::test_timed_out::killed(after));
        out.add(finding.line(run, line).by_hand(words::test_timed_out::fix_find_loop()));
        return Ok(());
    }
    let Some(crash) = crash(run).filter(|crash| crash.kind == CrashKind::TestTimeout) else {
        return Ok(());
    };
    let after = crash.message.trim_start_matches("test timed out after ");
    let running = running_test(run, crash.line);
    let at = match crash.frame {
        Some(frame) => location(cx, run, frame.file, frame.line, None)?,
        None => None,
    };
    let finding = draft(if running.is_some() {
        words::test_timed_out::test(running.unwrap_or(""), after)
    } else {
        words::test_timed_out::message(after)
    })
    .at_any(at)
    .line(run, crash.line);
    let longer = run.go().and_then(TestCommand::of).is_some();
    let finding = finding.by_hand(words::test_timed_out::fix_find_loop());
    out.add(if longer {
        finding.terminal_of(words::test_timed_out::fix_longer, "go test -timeout 30m ./...", run)
    } else {
        finding
    });
    Ok(())
}

/// `running tests:` and the names behind it (Go 1.20), else the last test that was begun.
fn running_test<'r>(run: &'r Run, panic: Line<'r>) -> Option<&'r str> {
    let listed = run
        .lines()
        .skip(panic.number + 1)
        .take(3)
        .find(|line| line.text.trim() == "running tests:");
    if let Some(head) = listed {
        let name = run.line(head.number + 1)?.text.trim();
        return Some(name.rsplit_once(" (").map_or(name, |(name, _)| name));
    }
    let begun =
        run.lines().take(panic.number).filter_map(|line| line.text.strip_prefix("=== RUN "));
    begun.last().map(str::trim)
}

fn test_failed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(failed) = failure(run) else { return Ok(()) };
    let at = match failed.said {
        Some((_, place)) => location(cx, run, place.file, place.line, None)?,
        None => None,
    };
    let said = failed.said.map_or("", |(_, place)| place.message);
    let place =
        failed.said.map_or_else(String::new, |(_, place)| format!("{}:{}", place.file, place.line));
    let finding = draft(if said.is_empty() {
        words::test_failed::message(failed.name)
    } else {
        words::test_failed::said(failed.name, place, crate::rules::program::crash::short(said))
    })
    .at_any(at)
    .line(run, failed.line);
    let finding = match failed.said {
        Some((line, _)) => finding.line(run, line),
        None => finding,
    };
    let top = failed.name.split('/').next().unwrap_or(failed.name);
    let flag = if top.starts_with("Benchmark") { "-bench" } else { "-run" };
    out.add(finding.terminal_of(
        words::test_failed::fix_again,
        format!("go test {flag} '^{top}$' -v ./..."),
        run,
    ));
    Ok(())
}
