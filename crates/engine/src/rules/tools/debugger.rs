//! Layer extension: dlv and Go versions that do not fit, and what dlv says when it cannot begin.
//!
//! Texts: go-delve/delve v1.27.2 (`cmd/dlv/cmds`, `service/debugger`, `service/dap`, `pkg/proc`, `pkg/locspec`), older ones where
//! they differ (v1.4 to v1.7), recorded with dlv 1.20.2 and 1.27.2 on Linux. macOS and Windows texts are from those sources.

use go_doctor_protocol::Applicability;

use super::debugger_binary::cannot_debug;
use super::debugger_texts::{Fix, arguments, breakpoint, is_dlv, process, refused};
use crate::context::{Checked, Cx};
use crate::facts::build::toolchain_choice::effective;
use crate::facts::toolchain::dlv_support::{dlv, newest_for};
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::dlv_too_old::RULE)
        .diagnose(dlv_too_old)
        .explain(explain_dlv_too_old)
        .yields_to(&[words::go_not_found::RULE, words::go_not_executable::RULE]),
    Rule::new(words::go_too_old_for_dlv::RULE)
        .diagnose(go_too_old_for_dlv)
        .explain(explain_go_too_old_for_dlv)
        .yields_to(&[words::go_not_found::RULE, words::go_not_executable::RULE]),
    Rule::new(words::dlv_terminal_missing::RULE).explain(dlv_terminal_missing),
    Rule::new(words::attach_process_invalid::RULE)
        .config(crate::rules::launch::attach::attach_process_invalid)
        .explain(attach_process_invalid),
    Rule::new(words::dlv_refused::RULE)
        .explain(dlv_refused)
        .yields_to(&[words::attach_process_invalid::RULE]),
    Rule::new(words::dlv_arguments_unseparated::RULE).explain(dlv_arguments_unseparated),
    Rule::new(words::dlv_cannot_debug_binary::RULE).explain(dlv_cannot_debug_binary).yields_to(&[
        words::cross_compile_target::RULE,
        words::temp_dir_unusable::RULE,
        words::launch_program_not_main::RULE,
        words::launch_mode_mismatch::RULE,
        words::package_not_main::RULE,
        words::test_files_missing::RULE,
        words::file_not_found::RULE,
    ]),
    Rule::new(words::breakpoint_invalid::RULE)
        .explain(breakpoint_invalid)
        .yields_to(&[words::dlv_cannot_debug_binary::RULE]),
    Rule::new(words::dlv_binary_optimized::RULE).explain(dlv_binary_optimized),
];

const INSTALL: &str = "go install github.com/go-delve/delve/cmd/dlv@latest";

fn dlv_too_old(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, go) = (dlv(cx), effective(cx));
    let (found, go) = (found?, go?);
    let (Some(dlv), Some(go)) = (found.as_ref(), go.as_ref()) else { return Ok(()) };
    let Some(newest) = dlv.newest.filter(|newest| (1, *newest) < go.version.language()) else {
        return Ok(());
    };
    let finding = draft(words::dlv_too_old::message(
        dlv.version.as_str(),
        format!("1.{newest}"),
        go.version.to_string(),
    ));
    out.add(
        finding
            .evidence(dlv.proof.0.as_str(), dlv.proof.1.as_str())
            .evidence(go.proof.0.as_str(), go.proof.1.as_str())
            .terminal_as(
                words::dlv_too_old::fix_install(INSTALL),
                Applicability::Unsafe,
                INSTALL,
                cx.any_folder(),
            ),
    );
    Ok(())
}

fn go_too_old_for_dlv(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, go) = (dlv(cx), effective(cx));
    let (found, go) = (found?, go?);
    let (Some(dlv), Some(go)) = (found.as_ref(), go.as_ref()) else { return Ok(()) };
    if go.version.language() >= (1, dlv.oldest) {
        return Ok(());
    }
    let finding = draft(words::go_too_old_for_dlv::message(
        dlv.version.as_str(),
        format!("1.{}", dlv.oldest),
        go.version.to_string(),
    ));
    let finding = finding
        .evidence(dlv.proof.0.as_str(), dlv.proof.1.as_str())
        .evidence(go.proof.0.as_str(), go.proof.1.as_str());
    out.add(with_older_dlv(cx, finding, &go.version));
    Ok(())
}

/// The newest dlv that still takes this Go, or a newer Go.
fn with_older_dlv(
    cx: Cx<'_>,
    finding: crate::findings::Draft,
    go: &GoVersion,
) -> crate::findings::Draft {
    let finding = match newest_for(go.language().1) {
        Some(version) => {
            let command = format!("go install github.com/go-delve/delve/cmd/dlv@{version}");
            let title = words::go_too_old_for_dlv::fix_install_older(command.as_str());
            finding.terminal_as(title, Applicability::Unsafe, command, cx.any_folder())
        }
        None => finding,
    };
    finding.by_hand(words::go_too_old_for_dlv::fix_newer_go("https://go.dev/dl/"))
}

/// The version behind a phrase of dlv's refusal.
fn bound<'r>(rest: &'r str, phrase: &str) -> Option<&'r str> {
    between(rest, phrase, ",").or_else(|| between(rest, phrase, ")"))
}

/// The Go version that dlv names, else that of the run; empty where neither is known.
fn go_of(run: &Run, named: Option<&str>) -> String {
    let known = || run.go_version.as_ref().map(ToString::to_string);
    named.map(str::to_owned).or_else(known).unwrap_or_default()
}

/// `Version of Delve is too old for Go version X (maximum supported version Y, …)`; up to v1.7 `for this version of Go`.
fn explain_dlv_too_old(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (_, rest) = line.split_once("ersion of Delve is too old for ")?;
        let go = rest.strip_prefix("Go version ").and_then(|rest| rest.split([' ', '(']).next());
        Some((go, bound(rest, "maximum supported version ")))
    });
    let Some((line, (go, newest))) = found else { return Ok(()) };
    let go = go_of(run, go);
    let message = if go.is_empty() {
        words::dlv_too_old::explain_any(newest.unwrap_or("?"))
    } else {
        words::dlv_too_old::explain(newest.unwrap_or("?"), go)
    };
    out.add(draft(message).line(run, line).terminal_as(
        words::dlv_too_old::fix_install(INSTALL),
        Applicability::Unsafe,
        INSTALL,
        cx.any_folder(),
    ));
    Ok(())
}

/// `Go version X is too old for this version of Delve (minimum supported version Y, …)`; up to v1.7 `Version of Go is …`.
fn explain_go_too_old_for_dlv(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (before, rest) = line.split_once(" is too old for this version of Delve")?;
        let go = before.rsplit_once("Go version ").map(|(_, go)| go.trim_start_matches("go"));
        Some((go, bound(rest, "minimum supported version ")))
    });
    let Some((line, (go, oldest))) = found else { return Ok(()) };
    let go = go_of(run, go);
    let message = if go.is_empty() {
        words::go_too_old_for_dlv::explain_any(oldest.unwrap_or("?"))
    } else {
        words::go_too_old_for_dlv::explain(oldest.unwrap_or("?"), go.as_str())
    };
    let finding = draft(message).line(run, line);
    out.add(match GoVersion::parse(&go) {
        Some(version) => with_older_dlv(cx, finding, &version),
        None => finding.by_hand(words::go_too_old_for_dlv::fix_newer_go("https://go.dev/dl/")),
    });
    Ok(())
}

/// dlv's own interactive prompt needs a terminal on all three streams.
fn dlv_terminal_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (stream, _) = line.split_once(" is not a terminal, use '-r'")?;
        stream.split_whitespace().last()
    });
    let own_tty = || {
        run.find(|line| {
            let (before, _) = line.split_once(" is not a terminal")?;
            before.split_whitespace().last().filter(|device| device.starts_with("/dev/"))
        })
    };
    if let Some((line, stream)) = found.or_else(own_tty).filter(|_| is_dlv(run)) {
        out.add(
            draft(words::dlv_terminal_missing::message(stream))
                .line(run, line)
                .by_hand(words::dlv_terminal_missing::fix_terminal())
                .by_hand(words::dlv_terminal_missing::fix_headless()),
        );
    }
    Ok(())
}

/// What can be done about what dlv says.
fn with_fix(cx: Cx<'_>, finding: crate::findings::Draft, fix: Fix) -> crate::findings::Draft {
    match fix {
        Fix::ByHand(title) => finding.by_hand(title),
        Fix::Terminal(command) => {
            finding.terminal(words::dlv_refused::fix_yama, command, cx.any_folder())
        }
    }
}

fn attach_process_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(what) = process(run) {
        let mut finding = draft(what.message);
        finding = match what.line.and_then(|number| run.line(number)) {
            Some(line) => finding.line(run, line),
            None => finding.evidence(run.label(), ""),
        };
        out.add(with_fix(cx, finding, what.fix));
    }
    Ok(())
}

fn dlv_refused(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(what) = refused(run) else { return Ok(()) };
    let mut finding = draft(what.message);
    finding = match what.line.and_then(|number| run.line(number)) {
        Some(line) => finding.line(run, line),
        None => finding.evidence(run.label(), ""),
    };
    out.add(with_fix(cx, finding, what.fix));
    Ok(())
}

fn dlv_arguments_unseparated(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, words)) = arguments(run) else { return Ok(()) };
    out.add(
        draft(words::dlv_arguments_unseparated::message(words.argument.as_str()))
            .line(run, line)
            .by_hand(words::dlv_arguments_unseparated::fix_separate(words.corrected)),
    );
    Ok(())
}

fn dlv_cannot_debug_binary(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(what) = cannot_debug(cx, run)? else { return Ok(()) };
    let mut finding = draft(what.message);
    if let Some(line) = what.line.and_then(|number| run.line(number)) {
        finding = finding.line(run, line);
    }
    out.add(with_fix(cx, finding, what.fix));
    Ok(())
}

fn breakpoint_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(what) = breakpoint(run) else { return Ok(()) };
    let Some(line) = what.line.and_then(|number| run.line(number)) else { return Ok(()) };
    out.add(with_fix(cx, draft(what.message).line(run, line), what.fix));
    Ok(())
}

/// Where dlv stops in the user's code; stops inside the runtime are always optimised and say nothing.
fn dlv_binary_optimized(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let in_users_code = |number: usize| {
        let above = number.checked_sub(1).and_then(|above| run.line(above));
        above.is_none_or(|line| {
            let place = line.text.trim_start_matches("(dlv) ").trim_start_matches("> ");
            let function = place.rsplit_once("] ").map_or(place, |(_, function)| function);
            !function.starts_with("runtime.")
                && !function.starts_with("internal/")
                && !line.text.contains("/src/runtime/")
        })
    };
    let stop = run.lines().find(|line| {
        line.text.contains("Warning: debugging optimized function") && in_users_code(line.number)
    });
    let line = stop
        .or_else(|| run.containing("(warning: optimized function)"))
        .or_else(|| run.containing("can not call optimized function"));
    if let Some(line) = line {
        let command = "go build -gcflags='all=-N -l'";
        out.add(
            draft(words::dlv_binary_optimized::message())
                .line(run, line)
                .by_hand(words::dlv_binary_optimized::fix_build(command)),
        );
    }
    Ok(())
}
