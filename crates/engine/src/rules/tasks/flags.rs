//! Layer extension: the go commands that tasks run: flags behind files, linker flags, output paths.

use go_doctor_golang::flags;
use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx};
use crate::documents::{Splice, quote, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::task_command::{GoCall, TaskArg, go_calls};
use crate::facts::editor::task_file::Task;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::Rule;
use crate::rules::tasks::ldflags::is_split_by_quotes;
use crate::rules::tasks::references::tasks_of;
use crate::words;
use go_doctor_golang::command_line::flags::{first_target, is_build_only};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::task_flag_after_file::RULE)
    .config(task_flag_after_file)
    .explain(explain_flag_after_file)];

/// Commands that take packages or files, and no flag behind the first of them (each run with Go 1.26.8).
const STRICT: &[&str] = &["build", "install", "vet", "list", "generate", "get", "fmt", "clean"];

fn task_flag_after_file(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in tasks_of(cx, file) {
        for call in go_calls(&task, cx.platform()) {
            let Some(misplaced) = misplaced(&call) else { continue };
            let (Some(target), Some(flag)) =
                (call.args.get(misplaced.target), call.args.get(misplaced.flag))
            else {
                continue;
            };
            if is_torn(&task, &call, misplaced.target) {
                continue;
            }
            let verb = call.verb.text.as_str();
            let why = if verb == "run" {
                words::task_flag_after_file::why_run()
            } else {
                words::task_flag_after_file::why()
            };
            let base = draft(words::task_flag_after_file::message(
                flag.text.as_str(),
                task.name(),
                target.text.as_str(),
                verb,
            ))
            .why(why)
            .at_value(flag.owner);
            let edits = moved(&call, &misplaced);
            let how = Applicability::Unsafe;
            out.add(base.edit(
                words::task_flag_after_file::fix_move(flag.text.as_str(), target.text.as_str()),
                how,
                flag.owner.document(),
                edits,
            ));
            if out.is_full() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Whether what stands for a file is a piece of an element that its own quotes split: task-ldflags-invalid says that.
fn is_torn(task: &Task<'_>, call: &GoCall<'_>, target: usize) -> bool {
    let before = target.checked_sub(1);
    before.is_some_and(|number| {
        call.args.get(number).is_some_and(|arg| is_split_by_quotes(task, call, arg, number))
    })
}

/// A flag behind the file or package, by the numbers of the arguments.
struct Misplaced {
    target: usize,
    flag: usize,
    /// Its value stands behind it.
    with_next: bool,
}

fn misplaced(call: &GoCall<'_>) -> Option<Misplaced> {
    let texts = || call.texts();
    let verb = call.verb.text.as_str();
    let target = first_target(verb, texts())?;
    let mut behind = texts().enumerate().skip(target + 1);
    let found = if verb == "run" {
        // Files go on; what is behind the last of them, or behind a package, is the program's.
        behind.find(|(_, arg)| is_build_only(arg))
    } else if STRICT.contains(&verb) {
        behind.find(|(_, arg)| arg.starts_with('-') && arg.len() > 1 && *arg != "--")
    } else {
        None
    };
    let (flag, arg) = found?;
    let with_next = flags::takes_next(verb, arg) && call.args.len() > flag + 1;
    Some(Misplaced { target, flag, with_next })
}

/// The flag, and its value, in front of the file: the elements are written anew, their places stay.
fn moved(call: &GoCall<'_>, misplaced: &Misplaced) -> Option<Vec<Splice>> {
    let end = misplaced.flag + usize::from(misplaced.with_next);
    let all = call.args.get(misplaced.target..=end)?;
    let (rest, flag) = all.split_at(misplaced.flag - misplaced.target);
    let order: Vec<&TaskArg<'_>> = flag.iter().chain(rest).collect();
    if all.iter().all(|arg| arg.span.is_none()) {
        let mut edits = Vec::new();
        for (old, new) in all.iter().zip(&order) {
            edits.extend(replace(old.owner, new.owner.source())?);
        }
        return Some(edits);
    }
    // In a command line: the words from the first to the last, as they are written, in the new order.
    let (value, text) = (all.first()?.owner, all.first()?.owner.as_str()?);
    if all.iter().any(|arg| arg.span.is_none() || arg.owner.bytes() != value.bytes()) {
        return None;
    }
    let (start, end) = (all.first()?.span?.0, all.last()?.span?.1);
    let words: Option<Vec<&str>> =
        order.iter().map(|arg| text.get(arg.span?.0..arg.span?.1)).collect();
    let line = format!("{}{}{}", text.get(..start)?, words?.join(" "), text.get(end..)?);
    replace(value, &quote(&line))
}

/// A program does not complain of a flag that go did not take, so the command line itself must tell.
fn explain_flag_after_file(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(go) = run.go() else { return Ok(()) };
    let texts = || go.texts();
    let verb = go.verb.as_str();
    let Some(target) = first_target(verb, texts()) else { return Ok(()) };
    let name = texts().nth(target).unwrap_or_default().to_owned();
    let mut behind = texts().skip(target + 1).take_while(|arg| *arg != "--");
    let flag = if verb == "run" {
        behind.find(|arg| is_build_only(arg))
    } else if STRICT.contains(&verb) {
        behind.find(|arg| arg.starts_with('-') && arg.len() > 1)
    } else {
        None
    };
    let Some(flag) = flag else { return Ok(()) };
    let said = run
        .containing(&format!("malformed import path \"{flag}\""))
        .or_else(|| run.containing(&format!("malformed module path \"{flag}\"")))
        .or_else(|| run.containing(&format!("named files must be .go files: {flag}")));
    let base = draft(words::task_flag_after_file::explain(flag, name, verb));
    match said {
        Some(line) => out.add(base.line(run, line)),
        // `go run x.go -race` ends well, without the race detector.
        None if verb == "run" => {
            out.add(
                base.why(words::task_flag_after_file::why_run())
                    .evidence(words::own::probe_command(), run.label()),
            );
        }
        None => {}
    }
    Ok(())
}
