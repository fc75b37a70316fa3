//! Layer extension: where the go commands of tasks write to.

use go_doctor_golang::flags;
use go_doctor_protocol::{EntryKind, Outcome};

use crate::context::{Checked, Cx, Fact, looked};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::task_command::{GoCall, TaskArg, go_calls};
use crate::facts::editor::task_file::Task;
use crate::facts::editor::vscode_variables::variables;
use crate::facts::environment::vscode_variables::resolve;
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::tasks::cwd::folder_of_call;
use crate::rules::tasks::references::tasks_of;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::task_output_unusable::RULE)
    .config(task_output_unusable)
    .explain(explain_output)];

fn task_output_unusable(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for task in tasks_of(cx, file) {
        for call in go_calls(&task, cx.platform()) {
            let Some((text, arg)) = output_of(&call) else { continue };
            match output_problem(cx, file, &task, &call, &text) {
                Err(missing) => waiting = Err(missing),
                Ok(None) => {}
                Ok(Some((what, path, culprit, outcome))) => out.add(
                    draft(match what {
                        What::Source => words::task_output_unusable::source(task.name(), path),
                        What::Denied => words::task_output_unusable::denied(task.name(), path),
                        What::BelowFile => words::task_output_unusable::message(
                            task.name(),
                            path,
                            culprit.as_str(),
                        ),
                    })
                    .at_value(arg.owner)
                    .evidence(format!("stat {culprit}"), looked(cx, &outcome)),
                ),
            }
        }
    }
    waiting
}

fn output_of<'c, 'd>(call: &'c GoCall<'d>) -> Option<(String, &'c TaskArg<'d>)> {
    if !matches!(call.verb.text.as_str(), "build" | "test") {
        return None;
    }
    let mut args = call.args.iter();
    while let Some(arg) = args.next() {
        if let Some(path) = arg.text.strip_prefix("-o=") {
            return Some((path.to_owned(), arg));
        }
        if arg.text == "-o" {
            let path = args.next()?;
            return Some((path.text.clone(), path));
        }
        if arg.text == "-args" || arg.text == "--" {
            return None;
        }
    }
    None
}

/// What is wrong with an output.
enum What {
    /// It would overwrite source.
    Source,
    /// This user may not write there.
    Denied,
    /// Something above it is no folder.
    BelowFile,
}

type OutputProblem = Option<(What, String, String, Outcome)>;

fn output_problem(
    cx: Cx<'_>,
    file: &ConfigFile,
    task: &Task<'_>,
    call: &GoCall<'_>,
    text: &str,
) -> Fact<OutputProblem> {
    let platform = cx.platform();
    if text.is_empty() || matches!(text, "/dev/null" | "NUL") || text.contains("$(") {
        return Ok(None);
    }
    let is_shells = variables(text).is_empty() && text.contains('$');
    let Some(base) = folder_of_call(cx, file, task, call)?.filter(|_| !is_shells) else {
        return Ok(None);
    };
    let Some(path) = resolve(cx, file.folder.as_deref(), text)? else { return Ok(None) };
    let path = paths::normalize(platform, &paths::join(platform, &base, &path));
    // From the top down: the first thing above it that is no folder, or the nearest folder that is there.
    let above = paths::ancestors(platform, &path);
    cx.stat_all(&above)?;
    let mut nearest = None;
    for (number, place) in above.iter().enumerate() {
        let outcome = cx.stat(place)?;
        match outcome {
            Outcome::Found { stat } if number == 0 => {
                if stat.kind == EntryKind::File {
                    if path.ends_with(".go") || path.ends_with("go.mod") {
                        return Ok(Some((
                            What::Source,
                            path.clone(),
                            place.clone(),
                            outcome.clone(),
                        )));
                    }
                    return Ok((!stat.writable)
                        .then(|| (What::Denied, path.clone(), place.clone(), outcome.clone())));
                }
                return Ok(None);
            }
            Outcome::Found { stat } => {
                nearest = Some((stat.kind, stat.writable, place.clone(), outcome.clone()));
                break;
            }
            Outcome::NotFound => {}
            _ => return Ok(None),
        }
    }
    Ok(match nearest {
        Some((EntryKind::Folder, true, ..)) | None => None,
        Some((EntryKind::Folder, false, place, outcome)) => {
            Some((What::Denied, path, place, outcome))
        }
        Some((_, _, place, outcome)) => Some((What::BelowFile, path, place, outcome)),
    })
}

/// What go says of an output that cannot be written.
fn explain_output(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let source =
            between(line, "build output \"", "\" already exists and is not an object file");
        // `go build PACKAGE: …`; the cache's and the temporary folder's troubles read otherwise.
        let copying = line.contains("go build ")
            && (line.contains(": copying ") || line.contains(": mkdir "));
        let denied = || {
            let rest = line
                .split_once("open ")
                .or_else(|| line.split_once("mkdir "))
                .map(|(_, rest)| rest)?;
            let path = rest.rsplit_once(": ").map(|(path, _)| path)?;
            copying.then_some(path)
        };
        source.or_else(denied)
    });
    if let Some((line, path)) = found {
        out.add(draft(words::task_output_unusable::explain(path)).line(run, line));
        return Ok(());
    }
    // The folder of a profile is not made.
    let Some(go) = run.go() else { return Ok(()) };
    let profile = go.args.iter().find_map(|arg| {
        let (name, path) = flags::parse(arg)?;
        path.filter(|_| flags::takes_output_file(name))
    });
    let Some(path) = profile else { return Ok(()) };
    let name = path.rsplit('/').next().unwrap_or(path);
    let line = run.lines().find(|line| {
        line.text.contains("open ")
            && line.text.contains(name)
            && (line.text.contains("no such file or directory")
                || line.text.contains("permission denied"))
    });
    if let Some(line) = line {
        out.add(
            draft(words::task_output_unusable::explain(path))
                .why(words::task_output_unusable::why_profile())
                .line(run, line),
        );
    }
    Ok(())
}
