//! Layer extension: tasks.json: the folder a task runs in.

use go_doctor_protocol::{EntryKind, Outcome};

use crate::context::{Checked, Cx, Fact, looked};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::task_command::{GoCall, go_calls};
use crate::facts::editor::task_file::Task;
use crate::facts::environment::vscode_variables::resolve_path;
use crate::facts::workspace::modules::module_of;
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::rules::Rule;
use crate::rules::tasks::references::go_tasks_of;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::task_cwd_missing::RULE)
    .config(task_cwd_missing)
    .explain(explain_cwd_missing)];

/// The folder a go command of a task runs in, if it can be known: its cwd, and a `cd` before it.
pub(crate) fn folder_of_call(
    cx: Cx<'_>,
    file: &ConfigFile,
    task: &Task<'_>,
    call: &GoCall<'_>,
) -> Fact<Option<String>> {
    let folder = file.folder.as_deref();
    let base = match &task.cwd {
        Some(cwd) => resolve_path(cx, folder, &cwd.text)?,
        None => folder.map(str::to_owned),
    };
    match (&call.cd, base) {
        (None, base) => Ok(base),
        (Some(cd), base) if !cd.contains('$') || cd.contains("${") => {
            resolve_path(cx, base.as_deref(), cd)
        }
        _ => Ok(None),
    }
}

fn task_cwd_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let folder = file.folder.as_deref();
    let mut waiting = Ok(());
    for task in go_tasks_of(cx, file) {
        let Some(cwd) = &task.cwd else { continue };
        let looked_at = (|| {
            let Some(path) = resolve_path(cx, folder, &cwd.text)? else { return Ok(None) };
            let outcome = cx.stat(&path)?.clone();
            let outside = is_outside(cx, file, &task, &path, &outcome)?;
            Ok(Some((path, outcome, outside)))
        })();
        let (path, outcome, outside) = match looked_at {
            Ok(Some(found)) => found,
            Ok(None) => continue,
            Err(missing) => {
                waiting = Err(missing);
                continue;
            }
        };
        let message = match &outcome {
            Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
                if !outside {
                    continue;
                }
                words::task_cwd_missing::outside(task.name(), path.as_str())
            }
            Outcome::Found { .. } => words::task_cwd_missing::no_folder(task.name(), path.as_str()),
            Outcome::NotFound | Outcome::Dangling { .. } => {
                words::task_cwd_missing::message(task.name(), path.as_str())
            }
            Outcome::Denied | Outcome::Failed { .. } => continue,
        };
        let base = draft(message)
            .why(if outside {
                words::task_cwd_missing::why_outside()
            } else {
                words::task_cwd_missing::why()
            })
            .at_value(cwd.value)
            .evidence(format!("stat {path}"), looked(cx, &outcome));
        out.add(base.write(
            words::task_cwd_missing::fix_workspace("${workspaceFolder}"),
            cwd.value,
            "${workspaceFolder}",
        ));
    }
    waiting
}

/// The task runs go on packages, its folder is in no module, and the workspace folder is in one.
fn is_outside(
    cx: Cx<'_>,
    file: &ConfigFile,
    task: &Task<'_>,
    path: &str,
    outcome: &Outcome,
) -> Fact<bool> {
    let is_folder = matches!(outcome, Outcome::Found { stat } if stat.kind == EntryKind::Folder);
    let Some(folder) = file.folder.as_deref().filter(|_| is_folder) else { return Ok(false) };
    let needs_module = |call: &GoCall<'_>| {
        let on_packages =
            matches!(call.verb.text.as_str(), "build" | "test" | "vet" | "install" | "run");
        let file = |arg: &str| arg.ends_with(".go") || arg.contains("${") || arg.contains('@');
        on_packages
            && call.cd.is_none()
            && !call.args.iter().any(|arg| file(&arg.text) || arg.text == "-C")
    };
    if !go_calls(task, cx.platform()).iter().any(needs_module) {
        return Ok(false);
    }
    let (there, here) = (module_of(cx, path), module_of(cx, folder));
    Ok(there?.is_none() && here?.is_some())
}

/// What shells, VS Code's terminal and dlv say of a folder that is not there; the last does not name it.
fn explain_cwd_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let quoted = between(line, "Starting directory (cwd) \"", "\" does not exist");
        quoted.or_else(|| {
            let rest = line.split_once("cd: ").map(|(_, rest)| rest);
            let bash = || rest?.strip_suffix(": No such file or directory");
            let dash = || rest?.strip_prefix("can't cd to ");
            let fish = || {
                rest?
                    .strip_prefix("The directory '")?
                    .split_once("' does not")
                    .map(|(path, _)| path)
            };
            let zsh = || {
                line.split_once(": no such file or directory: ")
                    .filter(|_| line.contains("cd:"))
                    .map(|(_, path)| path)
            };
            bash().or_else(dash).or_else(fish).or_else(zsh)
        })
    });
    // A folder split at its blank is task-path-unquoted's.
    let raw = run.command.as_ref().map(|command| command.raw.clone()).unwrap_or_default();
    if let Some((line, path)) = found.filter(|(_, path)| {
        !raw.contains(&format!("{path} "))
            || raw.contains(&format!("{path} &"))
            || raw.contains(&format!("{path} ;"))
    }) {
        let path = path.trim();
        out.add(
            draft(words::task_cwd_missing::cd(path))
                .why(words::task_cwd_missing::why_cd())
                .line(run, line),
        );
    }
    Ok(())
}
