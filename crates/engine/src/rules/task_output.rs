//! Layer extension: a task that its user marks as the provider of an executable's path, run and looked at.

use go_doctor_protocol::{Applicability, EntryKind, Evidence, FixAction, Outcome, Task};

use super::Rule;
use crate::context::{Checked, Cx, run_probe};
use crate::findings::{Draft, Findings, draft};
use crate::outline;
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] =
    &[Rule::new("task-output-contract").task_output(task_output_contract)];

/// The contract that an article invents: stdout is exactly one absolute path of an executable, logs go to stderr, stdin is
/// not read. The task was run with stdin closed, on the user's word.
fn task_output_contract(cx: Cx<'_>, task: &Task, out: &mut Findings) -> Checked {
    let Task::TryTask { file, label, command, cwd } = task else { return Ok(()) };
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    let place = outline::task_attribute(cx, file, label, "command");
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let probe = run_probe(program, &words, cwd, &[]);
    let probe_label = probe.label();
    let run = cx.run(probe);
    let (place, run) = (place?, run?);
    let printed = run.stdout.text.as_str();
    let lines: Vec<&str> = printed.lines().filter(|line| !line.trim().is_empty()).collect();
    let only = lines.first().map_or("", |line| line.trim());
    let shown = Evidence { probe: probe_label.clone(), text: printed.chars().take(2000).collect() };
    let base = |message: &'static str| {
        let code =
            run.code.map_or_else(|| run.signal.unwrap_or("?").to_owned(), |code| code.to_string());
        let counted = lines.len().to_string();
        draft(args! { label: label.as_str(), path: only, code: code, count: counted })
            .message(message)
            .at_any(place.clone())
    };
    let said = run.stderr.text.trim_end();
    let finding: Option<Draft> = if !run.ok() {
        Some(base("message.failed").evidence(probe_label, said))
    } else if lines.is_empty() {
        Some(base("message.silent"))
    } else if lines.len() > 1 {
        Some(base("message.logs"))
    } else if !paths::is_absolute(cx.platform(), only) {
        Some(base("message.relative"))
    } else {
        match cx.stat(only)? {
            Outcome::Found { stat } if stat.kind == EntryKind::File && stat.executable => None,
            _ => Some(base("message.no-program")),
        }
    };
    if let Some(finding) = finding {
        out.add(finding.evidence(shown.probe, shown.text).fix(
            "print-path",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    }
    Ok(())
}
