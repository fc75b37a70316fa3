//! Layer extension: launch.json: attributes, variables, tasks, environment files, working directories, attaching.

use std::collections::BTreeSet;

use go_doctor_protocol::{Applicability, EntryKind, Outcome, SettingScope, Severity, Tag};

use crate::context::{Checked, Cx, Fact, Known as _, looked};
use crate::documents::{Kind, Value, remove_property, rename_key};
use crate::facts::editor::config_file::{ConfigFile, config_file};
use crate::facts::editor::history::history;
use crate::facts::editor::launch_file::{Configuration, Request, configurations};
use crate::facts::editor::manifest::go_extension;
use crate::facts::editor::settings::settings;
use crate::facts::editor::task_file::{Task, strings, tasks};
use crate::facts::editor::vscode_variables::variables;
use crate::facts::environment::vscode_variables::{resolve, resolve_path};
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::tasks::references::{
    InputWords, VariableWords, is_provided, undefined_inputs, unknown_variable,
};
use crate::words::{self, Message};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::launch_variable_unknown::RULE).config(launch_variable_unknown),
    Rule::new(words::launch_task_missing::RULE).config(launch_task_missing),
    Rule::new(words::launch_cwd_missing::RULE)
        .config(launch_cwd_missing)
        .explain(explain_cwd_missing),
    Rule::new(words::launch_env_file_missing::RULE).config(launch_env_file_missing),
    Rule::new(words::launch_attribute_unknown::RULE).config(launch_attribute_unknown),
];

const INPUTS: InputWords = InputWords {
    undefined: |id| {
        words::launch_variable_unknown::input(id).why(words::launch_variable_unknown::why_input())
    },
    near: |id, near| {
        let message = words::launch_variable_unknown::input_near(id, near);
        message.why(words::launch_variable_unknown::why_input())
    },
    write: words::launch_variable_unknown::fix_input,
    define: words::launch_variable_unknown::fix_define,
};

const VARIABLES: VariableWords = VariableWords {
    unknown: words::launch_variable_unknown::message,
    near: words::launch_variable_unknown::near,
    write: words::launch_variable_unknown::fix_variable,
    environment: words::launch_variable_unknown::fix_environment,
};

/// The Go configurations of a file.
pub(crate) fn configurations_of<'d>(cx: Cx<'_>, file: &'d ConfigFile) -> Vec<Configuration<'d>> {
    file.launch().map(|root| configurations(root, cx.platform())).unwrap_or_default()
}

/// Attributes that VS Code has for every debugger (debugSchemas.ts), and those it puts in itself.
const COMMON: &[&str] = &[
    "name",
    "type",
    "request",
    "preLaunchTask",
    "postDebugTask",
    "internalConsoleOptions",
    "debugServer",
    "presentation",
    "serverReadyAction",
    "suppressMultipleSessionView",
    "noDebug",
    "windows",
    "osx",
    "linux",
];

/// Values that have words of their own, where a wrong one is not another rule's.
const CHOICES: &[&str] = &["console", "outputMode"];

fn launch_attribute_unknown(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let all = configurations_of(cx, file);
    if all.is_empty() {
        return Ok(());
    }
    let (go, history) = (go_extension(cx)?, history());
    for configuration in all {
        let Some(request) = configuration.request else {
            let requests = serde_json::json!({ "enum": ["launch", "attach"] });
            choice("request", configuration.object.get("request"), &requests, false, out);
            continue;
        };
        let (name, other) = match request {
            Request::Launch => ("launch", "attach"),
            Request::Attach => ("attach", "launch"),
        };
        let Some(known) = go.debug.get(name) else { continue };
        for attribute in configuration.attributes() {
            let key = attribute.key();
            if out.is_full() {
                return Ok(());
            }
            if let Some(schema) = known.get(&*key) {
                if CHOICES.contains(&&*key) {
                    choice(&key, attribute.value(), schema, go.installed, out);
                }
                continue;
            }
            if COMMON.contains(&&*key) {
                continue;
            }
            let in_object = |near: &&str| configuration.object.property(near).is_none();
            let names = || known.keys().map(String::as_str).chain(COMMON.iter().copied());
            let near = nearest(&key, names()).filter(in_object);
            let gone = history.launch.get(name).and_then(|gone| gone.get(&*key));
            let is_other = go.debug.get(other).is_some_and(|other| other.contains_key(&*key));
            let how = Applicability::Unsafe;
            let said = match (near, gone) {
                _ if is_other => words::launch_attribute_unknown::other_request(&*key, other, name),
                (_, Some(_)) => words::launch_attribute_unknown::removed(&*key, name),
                (Some(near), _) => words::launch_attribute_unknown::near(&*key, near),
                _ => words::launch_attribute_unknown::message(&*key, name),
            };
            let base = draft(said).at_key(attribute).tag(Tag::Unnecessary);
            // VS Code wrote it itself, in the template of its time, and nothing is missing without it.
            let base = if gone.is_some() { base.severity(Severity::Info) } else { base };
            let base = match near.filter(|_| !is_other && gone.is_none()) {
                Some(near) => base.edit(
                    words::launch_attribute_unknown::fix_rename(&*key, near),
                    how,
                    attribute.document(),
                    rename_key(attribute, near),
                ),
                None => base,
            };
            let base = if go.installed { base.said_by_editor() } else { base };
            let edits = remove_property(configuration.object, attribute);
            out.add(base.edit(
                words::launch_attribute_unknown::fix_remove(&*key),
                how,
                attribute.document(),
                edits,
            ));
        }
    }
    Ok(())
}

fn choice(
    key: &str,
    value: Option<Value<'_>>,
    schema: &serde_json::Value,
    said: bool,
    out: &mut Findings,
) {
    use crate::facts::editor::schema::{Misfit, misfits};
    let Some(value) = value else { return };
    for misfit in misfits(value, schema) {
        let Misfit::Choice { value, allowed, .. } = misfit else { continue };
        let text = value.as_str().unwrap_or_default();
        let base = draft(words::launch_attribute_unknown::value(key, value.source()))
            .at_value(value)
            .why(words::launch_attribute_unknown::why_value(allowed.join(", ")));
        // `integrated` and its kin were the values of another debugger.
        let near = allowed.iter().find(|choice| choice.starts_with(&*text) && !text.is_empty());
        let near =
            near.map(String::as_str).or_else(|| nearest(&text, allowed.iter().map(String::as_str)));
        let base = match near {
            Some(near) => base.write(words::launch_attribute_unknown::fix_value(near), value, near),
            None => base,
        };
        out.add(if said { base.said_by_editor() } else { base });
    }
}

fn launch_variable_unknown(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(root) = file.launch() else { return Ok(()) };
    let mut texts = Vec::new();
    for configuration in configurations_of(cx, file) {
        strings(configuration.object, &["name", "type", "request", "presentation"], &mut texts);
    }
    undefined_inputs(root, &texts, &INPUTS, out);
    for value in texts {
        let text = value.as_str().unwrap_or_default();
        for variable in variables(&text) {
            unknown_variable(&variable, (value, &text), true, &VARIABLES, out);
        }
    }
    Ok(())
}

/// Names by which a debug configuration may call the tasks of these objects.
fn task_names(cx: Cx<'_>, root: Value<'_>, names: &mut BTreeSet<String>) {
    for task in tasks(root, cx.platform()) {
        let text = |task: &Task<'_>, key: &str| {
            task.object.get(key)?.as_str().map(std::borrow::Cow::into_owned)
        };
        names.extend(["label", "taskName", "identifier"].iter().filter_map(|key| text(&task, key)));
        names.extend(task.label.map(|label| format!("go: {}", label.text)));
    }
}

/// Every task that is known where this launch.json is: the folder's, the workspace file's, the user's own.
fn known_tasks(cx: Cx<'_>, file: &ConfigFile) -> Fact<BTreeSet<String>> {
    let platform = cx.platform();
    let mut names = BTreeSet::new();
    if let Some(root) = file.tasks() {
        task_names(cx, root, &mut names);
    }
    let mut places = Vec::new();
    if let Some(folder) = &file.folder {
        places.push(paths::join_all(platform, folder, &[".vscode", "tasks.json"]));
    }
    places.extend(cx.subject.workspace_file.clone());
    // Without a list of settings the user's own folder is not known; the rest still is.
    let user = settings(cx).known()?;
    let user = user.as_ref().and_then(|settings| {
        settings.documents.iter().find(|document| document.scope == SettingScope::User)
    });
    let user = user.and_then(|document| paths::parent(platform, &document.file));
    places.extend(user.map(|folder| paths::join(platform, &folder, "tasks.json")));
    for place in places {
        if let Some(other) = config_file(cx, &place)?
            && let Some(root) = other.tasks()
        {
            task_names(cx, root, &mut names);
        }
    }
    Ok(names)
}

fn launch_task_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(root) = file.launch() else { return Ok(()) };
    let compounds = root.get("compounds").into_iter().flat_map(Value::elements);
    let mut wanted: Vec<(&str, Value<'_>, Value<'_>)> = Vec::new();
    for configuration in configurations_of(cx, file) {
        for key in ["preLaunchTask", "postDebugTask"] {
            wanted.extend(configuration.get(key).map(|value| (key, configuration.object, value)));
        }
    }
    for compound in compounds {
        let task = compound.get("preLaunchTask");
        wanted.extend(task.map(|value| ("preLaunchTask", compound, value)));
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let known = known_tasks(cx, file)?;
    for (key, object, value) in wanted {
        let Some(name) = value.as_str().filter(|name| !name.is_empty()) else { continue };
        if known.contains(&*name) || name.contains("${") || is_provided(&name) || out.is_full() {
            continue;
        }
        let near = nearest(&name, known.iter().map(String::as_str));
        let base = match near {
            Some(near) => draft(words::launch_task_missing::near(key, &*name, near))
                .at_value(value)
                .write(words::launch_task_missing::fix_name(near), value, near),
            None => draft(words::launch_task_missing::message(key, &*name)).at_value(value),
        };
        let edits = object.property(key).and_then(|property| remove_property(object, property));
        let how = Applicability::Unsafe;
        out.add(base.edit(
            words::launch_task_missing::fix_remove(key),
            how,
            value.document(),
            edits,
        ));
    }
    Ok(())
}

fn launch_cwd_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for configuration in configurations_of(cx, file) {
        let Some(value) = configuration.get("cwd") else { continue };
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { continue };
        // The folder is one of the other machine's when the debuggee runs there, and nothing is started when one attaches.
        if configuration.mode() == "remote" || configuration.request != Some(Request::Launch) {
            continue;
        }
        let home = cx.subject.home.as_deref();
        let text = paths::expand_home(cx.platform(), &text, home);
        let found = resolve_path(cx, file.folder.as_deref(), &text)
            .and_then(|path| path.map(|path| Ok((cx.stat(&path)?.clone(), path))).transpose());
        let (outcome, path) = match found {
            Ok(Some(found)) => found,
            Ok(None) => continue,
            Err(missing) => {
                waiting = Err(missing);
                continue;
            }
        };
        let said = match &outcome {
            Outcome::Found { stat } if stat.kind != EntryKind::Folder => {
                words::launch_cwd_missing::no_folder(path.as_str())
            }
            Outcome::NotFound | Outcome::Dangling { .. } => {
                words::launch_cwd_missing::message(path.as_str())
            }
            _ => continue,
        };
        let base =
            draft(said).at_value(value).evidence(format!("stat {path}"), looked(cx, &outcome));
        // The task before it may make the folder.
        let may_come =
            configuration.get("preLaunchTask").is_some() && matches!(outcome, Outcome::NotFound);
        let base = if may_come { base.severity(Severity::Info) } else { base };
        let new = "${workspaceFolder}";
        out.add(base.write(words::launch_cwd_missing::fix_workspace(new), value, new));
    }
    waiting
}

/// dlv names the program that it has built, which is there.
fn explain_cwd_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let debugged = run.find(|line| {
        let path =
            between(line, "could not launch process: fork/exec ", ": no such file or directory");
        path.filter(|path| path.contains("__debug_bin") || path.ends_with("debug.test"))
    });
    let Some((line, binary)) = debugged else { return Ok(()) };
    let gone = match run.cwd.as_deref() {
        Some(cwd) => matches!(cx.stat(cwd)?, Outcome::NotFound).then_some(cwd),
        None => None,
    };
    let base = match gone {
        Some(cwd) => draft(words::launch_cwd_missing::message(cwd)),
        None => draft(words::launch_cwd_missing::debug(binary)),
    };
    out.add(base.line(run, line));
    Ok(())
}

fn launch_env_file_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for configuration in configurations_of(cx, file) {
        let value = configuration.get("envFile");
        let list: Vec<Value<'_>> = match value {
            Some(list) if list.kind() == Kind::Array => list.elements().collect(),
            one => one.into_iter().collect(),
        };
        for value in list {
            let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { continue };
            match env_file(cx, file, &text) {
                Err(missing) => waiting = Err(missing),
                Ok(None) => {}
                Ok(Some((said, path, outcome))) => {
                    let mut base = draft(said).at_value(value);
                    if let Some(outcome) = outcome {
                        base = base.evidence(format!("stat {path}"), looked(cx, &outcome));
                    } else {
                        let rest = text.trim_start_matches("./");
                        let rest = rest.trim_start_matches("~/");
                        let new = if text.starts_with('~') {
                            format!("${{userHome}}/{rest}")
                        } else {
                            format!("${{workspaceFolder}}/{rest}")
                        };
                        let title = words::launch_env_file_missing::fix_absolute(new.as_str());
                        base = base.write(title, value, &new);
                    }
                    out.add(base);
                }
            }
        }
    }
    waiting
}

type EnvFile = Option<(Message, String, Option<Outcome>)>;

fn env_file(cx: Cx<'_>, file: &ConfigFile, text: &str) -> Fact<EnvFile> {
    let Some(path) = resolve(cx, file.folder.as_deref(), text)? else { return Ok(None) };
    // Nothing is put in front of it: it is looked for from the extension host's own folder.
    if !paths::is_absolute(cx.platform(), &path) {
        let said = words::launch_env_file_missing::relative(path.as_str());
        return Ok(Some((said.why(words::launch_env_file_missing::why_relative()), path, None)));
    }
    let outcome = cx.stat(&path)?.clone();
    Ok(match &outcome {
        Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
            Some((words::launch_env_file_missing::folder(path.as_str()), path, Some(outcome)))
        }
        Outcome::NotFound | Outcome::Dangling { .. } => {
            Some((words::launch_env_file_missing::message(path.as_str()), path, Some(outcome)))
        }
        _ => None,
    })
}
