//! Layer extension: tasks.json: inputs, variables, labels, dependencies, problem matchers, working directories.

use std::collections::BTreeMap;

use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx};
use crate::documents::{Document, Kind, Value, insert_property, quote, remove_element, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::task_command::{GoCall, go_calls};
use crate::facts::editor::task_file::{Task, TaskKind, input_ids, strings, tasks};
use crate::facts::editor::vscode_variables::{Standing, Variable, standing, variables};
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::words::{self, Message, Title};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::task_input_undefined::RULE).config(task_input_undefined),
    Rule::new(words::task_variable_unknown::RULE).config(task_variable_unknown),
    Rule::new(words::task_dependency_missing::RULE).config(task_dependency_missing),
    Rule::new(words::task_label_duplicate::RULE).config(task_label_duplicate),
    Rule::new(words::task_problem_matcher_missing::RULE).config(task_problem_matcher_missing),
];

/// The tasks of a file, this system's blocks put in.
pub(crate) fn tasks_of<'d>(cx: Cx<'_>, file: &'d ConfigFile) -> Vec<Task<'d>> {
    file.tasks().map(|root| tasks(root, cx.platform())).unwrap_or_default()
}

/// Those among them that have to do with Go; how others are run is not looked at.
pub(crate) fn go_tasks_of<'d>(cx: Cx<'_>, file: &'d ConfigFile) -> Vec<Task<'d>> {
    let mut tasks = tasks_of(cx, file);
    tasks.retain(Task::concerns_go);
    tasks
}

/// The go commands of a file's tasks.
pub(crate) fn go_commands<'d>(cx: Cx<'_>, file: &'d ConfigFile) -> Vec<GoCall<'d>> {
    tasks_of(cx, file).iter().flat_map(|task| go_calls(task, cx.platform())).collect()
}

/// Keys under which VS Code puts no variables in: names for people, and what it compares.
const NAMES: &[&str] = &[
    "label",
    "taskName",
    "identifier",
    "detail",
    "type",
    "group",
    "dependsOn",
    "dependsOrder",
    "presentation",
    "runOptions",
    "icon",
];

/// Every string of a tasks.json in which VS Code puts variables, other systems' blocks included.
fn variable_strings(root: Value<'_>) -> Vec<Value<'_>> {
    let mut list = Vec::new();
    strings(root, &[NAMES, &["inputs", "version", "tasks"]].concat(), &mut list);
    for task in root.get("tasks").into_iter().flat_map(Value::elements) {
        strings(task, NAMES, &mut list);
    }
    list
}

fn task_input_undefined(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    if let Some(root) = file.tasks() {
        undefined_inputs(root, &variable_strings(root), &IN_TASKS, out);
    }
    Ok(())
}

/// What the page of tasks.json or of launch.json says of an input.
pub(crate) struct InputWords {
    /// Of one that is not defined.
    pub(crate) undefined: fn(String) -> Message,
    /// The same, where another has nearly its name.
    pub(crate) near: fn(String, String) -> Message,
    /// Names the other.
    pub(crate) write: fn(String) -> Title,
    /// Defines it.
    pub(crate) define: fn(String) -> Title,
}

const IN_TASKS: InputWords = InputWords {
    undefined: |id| {
        words::task_input_undefined::input(id).why(words::task_input_undefined::why_input())
    },
    near: |id, near| {
        let message = words::task_input_undefined::input_near(id, near);
        message.why(words::task_input_undefined::why_input())
    },
    write: words::task_input_undefined::fix_input,
    define: words::task_input_undefined::fix_define,
};

/// Strings that name an input which the file does not define.
pub(crate) fn undefined_inputs(
    root: Value<'_>,
    texts: &[Value<'_>],
    own: &InputWords,
    out: &mut Findings,
) {
    let ids = input_ids(root);
    for value in texts {
        let text = value.as_str().unwrap_or_default();
        let mut said: Vec<&str> = Vec::new();
        for variable in variables(&text).iter().filter(|variable| variable.name == "input") {
            let id = variable.argument.unwrap_or_default();
            if ids.iter().any(|known| known == id) || said.contains(&id) || out.is_full() {
                continue;
            }
            said.push(id);
            let near = nearest(id, ids.iter().map(String::as_str));
            let said = |message: Message| draft(message).at_value(*value);
            let base = match near {
                Some(near) => {
                    let new =
                        text.replace(&format!("${{input:{id}}}"), &format!("${{input:{near}}}"));
                    said((own.near)(id.to_owned(), near.to_owned())).write(
                        (own.write)(new.clone()),
                        *value,
                        &new,
                    )
                }
                None => said((own.undefined)(id.to_owned())),
            };
            let edits = define_input(root, id);
            out.add(base.edit(
                (own.define)(id.to_owned()),
                Applicability::Unsafe,
                value.document(),
                edits,
            ));
        }
    }
}

/// An input that asks for the value.
fn define_input(root: Value<'_>, id: &str) -> Option<Vec<crate::documents::Splice>> {
    let id = quote(id);
    let input = format!("{{ \"id\": {id}, \"type\": \"promptString\", \"description\": {id} }}");
    match root.get("inputs") {
        Some(list) => crate::documents::insert_element(list, &input),
        None if root.property("inputs").is_none() => {
            insert_property(root, "inputs", &format!("[{input}]"))
        }
        None => None,
    }
}

fn task_variable_unknown(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(root) = file.tasks() else { return Ok(()) };
    // What a process gets is not read by any shell: there nothing else can have the variable.
    let mut of_processes: Vec<(usize, usize)> = Vec::new();
    for task in tasks_of(cx, file) {
        if matches!(task.kind, TaskKind::Process | TaskKind::Go) {
            let words = task.command.iter().chain(&task.args).chain(&task.cwd);
            of_processes.extend(words.map(|word| word.value.bytes()));
        }
    }
    for value in variable_strings(root) {
        let text = value.as_str().unwrap_or_default();
        let certain = of_processes.contains(&value.bytes());
        // A script of `bash -c` is read by a shell after all.
        let is_script = text.contains(' ') && text.contains(['$', ';', '&', '|']);
        for variable in variables(&text) {
            unknown_variable(&variable, (value, &text), certain && !is_script, &VARIABLES, out);
        }
    }
    Ok(())
}

/// What the page of tasks.json or of launch.json says of a variable.
pub(crate) struct VariableWords {
    /// Of one that VS Code does not have.
    pub(crate) unknown: fn(String) -> Message,
    /// The same, where it has one with nearly this name.
    pub(crate) near: fn(String, String) -> Message,
    /// Names the other.
    pub(crate) write: fn(String) -> Title,
    /// Names the environment's variable.
    pub(crate) environment: fn(String) -> Title,
}

const VARIABLES: VariableWords = VariableWords {
    unknown: words::task_variable_unknown::message,
    near: words::task_variable_unknown::near,
    write: words::task_variable_unknown::fix_variable,
    environment: words::task_variable_unknown::fix_environment,
};

/// A variable that VS Code does not have: a near miss anywhere, any other where nothing else could have it.
pub(crate) fn unknown_variable(
    variable: &Variable<'_>,
    (value, text): (Value<'_>, &str),
    certain: bool,
    own: &VariableWords,
    out: &mut Findings,
) {
    if out.is_full() {
        return;
    }
    let inner = variable.inner();
    let name = inner.as_str();
    match standing(variable) {
        Standing::NearMiss(near) => {
            let base = draft((own.near)(name.to_owned(), near.clone())).at_value(value);
            let new = text.replace(&format!("${{{inner}}}"), &format!("${{{near}}}"));
            out.add(base.write((own.write)(new.clone()), value, &new));
        }
        Standing::Unknown if certain => {
            let base = draft((own.unknown)(name.to_owned())).at_value(value);
            // The shell's `${HOME}` is VS Code's `${env:HOME}`.
            let is_shells = variable.argument.is_none()
                && !name.is_empty()
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            if is_shells {
                let new = text.replace(&format!("${{{name}}}"), &format!("${{env:{name}}}"));
                out.add(base.write((own.environment)(new.clone()), value, &new));
            } else {
                out.add(base);
            }
        }
        Standing::Known | Standing::Unknown => {}
    }
}

/// Names by which another task may wait for one: its label, its identifier, what VS Code shows for it.
fn names_of(task: &Task<'_>) -> Vec<String> {
    let text = |key: &str| task.object.get(key)?.as_str().map(std::borrow::Cow::into_owned);
    let mut names: Vec<String> =
        ["label", "taskName", "identifier"].into_iter().filter_map(text).collect();
    if let (TaskKind::Go, Some(label)) = (&task.kind, task.label.as_ref()) {
        names.push(format!("go: {}", label.text));
    }
    if names.is_empty() {
        names.extend(task.command.as_ref().map(|command| command.text.clone()));
    }
    names
}

/// `npm: build`, `go: build package`: a task that an extension provides.
pub(crate) fn is_provided(name: &str) -> bool {
    let kind = name.split_once(": ").map_or("", |(kind, _)| kind);
    !kind.is_empty() && kind.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.$".contains(&b))
}

fn task_dependency_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let all = tasks_of(cx, file);
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for (number, task) in all.iter().enumerate() {
        for name in names_of(task) {
            by_name.entry(name).or_insert(number);
        }
    }
    let mut edges: Vec<Vec<(usize, Value<'_>)>> = Vec::new();
    for task in &all {
        let mut own = Vec::new();
        for wanted in &task.depends_on {
            // An object names a task of another extension by its type.
            let Some(name) = wanted.as_str() else { continue };
            if let Some(&number) = by_name.get(&*name) {
                own.push((number, *wanted));
            } else if !is_provided(&name) && !name.contains("${") && !out.is_full() {
                missing_dependency(task, &name, *wanted, by_name.keys(), out);
            }
        }
        edges.push(own);
    }
    cycles(&all, &edges, out);
    Ok(())
}

fn missing_dependency<'n>(
    task: &Task<'_>,
    name: &str,
    wanted: Value<'_>,
    known: impl Iterator<Item = &'n String>,
    out: &mut Findings,
) {
    let near = nearest(name, known.map(String::as_str));
    let base = draft(words::task_dependency_missing::message(task.name(), name)).at_value(wanted);
    let base = match near {
        Some(near) => base
            .message(words::task_dependency_missing::near(task.name(), name, near))
            .write(words::task_dependency_missing::fix_dependency(near), wanted, near),
        None => base,
    };
    let list = task.object.get("dependsOn").filter(|list| list.kind() == Kind::Array);
    let edits = list.and_then(|list| remove_element(list, wanted));
    let how = Applicability::Unsafe;
    out.add(base.edit(
        words::task_dependency_missing::fix_remove(name),
        how,
        wanted.document(),
        edits,
    ));
}

/// Tasks that wait for themselves, each cycle said once: at the edge that closes it.
fn cycles(all: &[Task<'_>], edges: &[Vec<(usize, Value<'_>)>], out: &mut Findings) {
    // 0 not seen, 1 on the way, 2 done.
    let mut state = vec![0_u8; all.len()];
    for start in 0..all.len() {
        let mut way = vec![(start, 0)];
        while let Some((task, next)) = way.last_mut() {
            let task = *task;
            if let Some(state) = state.get_mut(task).filter(|state| **state == 0) {
                *state = 1;
            } else if *next == 0 {
                way.pop();
                continue;
            }
            let edge = edges.get(task).and_then(|own| own.get(*next)).copied();
            *next += 1;
            match edge {
                None => {
                    if let Some(state) = state.get_mut(task) {
                        *state = 2;
                    }
                    way.pop();
                }
                Some((to, value)) => match state.get(to) {
                    Some(0) => way.push((to, 0)),
                    Some(1) => {
                        let round = way.iter().map(|(number, _)| *number);
                        let round = round.skip_while(|number| *number != to);
                        let names = round.filter_map(|number| all.get(number).map(Task::name));
                        let mut names: Vec<String> = names.collect();
                        names.extend(names.first().cloned());
                        let cycle = words::task_dependency_missing::cycle(names.join(" > "));
                        out.add(
                            draft(cycle)
                                .at_value(value)
                                .why(words::task_dependency_missing::why_cycle()),
                        );
                    }
                    _ => {}
                },
            }
        }
    }
}

fn task_label_duplicate(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut first: BTreeMap<String, Value<'_>> = BTreeMap::new();
    for task in tasks_of(cx, file) {
        let Some(label) = task.object.get("label").filter(|label| label.as_str().is_some()) else {
            continue;
        };
        let text = label.as_str().unwrap_or_default().into_owned();
        match first.get(&text) {
            None => {
                first.insert(text, label);
            }
            Some(_) if out.is_full() => break,
            Some(other) => out.add(
                draft(words::task_label_duplicate::message(text.as_str()))
                    .at_value(label)
                    .related(other.location(), words::own::related_first_declared()),
            ),
        }
    }
    Ok(())
}

fn task_problem_matcher_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in tasks_of(cx, file) {
        // The Go extension's own tasks have `$go` from it.
        if matches!(task.kind, TaskKind::Go | TaskKind::Other(_)) {
            continue;
        }
        let reports = |call: &GoCall<'_>| {
            matches!(call.verb.text.as_str(), "build" | "test" | "vet" | "install")
        };
        if !go_calls(&task, cx.platform()).iter().any(reports) || out.is_full() {
            continue;
        }
        let matcher = task.object.get("problemMatcher");
        if matcher.is_some_and(has_go) {
            continue;
        }
        let base = draft(words::task_problem_matcher_missing::message(task.name()));
        let how = Applicability::Unsafe;
        let document: &Document = task.object.document();
        let finding = match matcher {
            None => {
                let edits = insert_property(task.object, "problemMatcher", "[\"$go\"]");
                base.at_value(task.place()).edit(
                    words::task_problem_matcher_missing::fix_insert(),
                    how,
                    document,
                    edits,
                )
            }
            Some(matcher) => {
                let empty = matcher.kind() == Kind::Array && matcher.elements().next().is_none();
                let edits = if empty {
                    replace(matcher, "[\"$go\"]")
                } else {
                    crate::documents::insert_element(matcher, "\"$go\"")
                };
                base.at_value(matcher).edit(
                    words::task_problem_matcher_missing::fix_add(),
                    how,
                    document,
                    edits,
                )
            }
        };
        out.add(finding);
    }
    Ok(())
}

/// `$go`, or a matcher of the user's own.
fn has_go(matcher: Value<'_>) -> bool {
    let names_go = |value: Value<'_>| value.as_str().is_some_and(|name| name == "$go");
    matcher.kind() == Kind::Object
        || names_go(matcher)
        || matcher.elements().any(|one| one.kind() == Kind::Object || names_go(one))
}
