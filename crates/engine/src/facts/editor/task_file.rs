//! The tasks of a tasks.json as VS Code 1.139 reads them: what holds for all, the block of this system put in.
//!
//! Source: taskConfiguration.ts, and runs in 1.139.1: without a `type` a task is a process task; a task without a command
//! gets the file's own, its arguments behind the file's; the block of the system replaces command, arguments and options.

use go_doctor_protocol::{Platform, Quoting};

use crate::documents::{Kind, Property, Value};
use crate::facts::editor::config_file::system_block;

/// How a task is started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TaskKind {
    /// By a shell, which reads one command line.
    Shell,
    /// As a process, its arguments passed as they are.
    Process,
    /// By the Go extension (`"type": "go"`): a process.
    Go,
    /// By another extension.
    Other(String),
}

/// A command or argument.
#[derive(Clone)]
pub(crate) struct Word<'d> {
    /// Its text, escapes resolved.
    pub(crate) text: String,
    /// How it asks to be quoted.
    pub(crate) quoting: Option<Quoting>,
    /// The string it is written as.
    pub(crate) value: Value<'d>,
}

/// A task.
pub(crate) struct Task<'d> {
    /// The object.
    pub(crate) object: Value<'d>,
    /// Its label, or what VS Code makes one of.
    pub(crate) label: Option<Word<'d>>,
    /// How it is started.
    pub(crate) kind: TaskKind,
    /// The command, from the task, this system's block or the file.
    pub(crate) command: Option<Word<'d>>,
    /// The arguments.
    pub(crate) args: Vec<Word<'d>>,
    /// The folder it runs in.
    pub(crate) cwd: Option<Word<'d>>,
    /// The shell it asks for.
    pub(crate) shell: Option<Word<'d>>,
    /// What it waits for.
    pub(crate) depends_on: Vec<Value<'d>>,
}

impl<'d> Task<'d> {
    /// Where a finding about the whole task stands: its label, else what identifies it best.
    pub(crate) fn place(&self) -> Value<'d> {
        let label = self.label.as_ref().map(|label| label.value);
        label.or_else(|| self.object.get("type")).unwrap_or(self.object)
    }

    /// Its name for a reader.
    pub(crate) fn name(&self) -> String {
        let command = || self.command.as_ref().map(|command| command.text.clone());
        self.label.as_ref().map(|label| label.text.clone()).or_else(command).unwrap_or_default()
    }

    /// It has to do with Go: it names go, a tool around it or a Go file, or its output is read with `$go`.
    pub(crate) fn concerns_go(&self) -> bool {
        let mut words = self.command.iter().chain(&self.args).map(|word| word.text.as_str());
        let matcher = self.object.get("problemMatcher");
        let mut matchers = matcher.into_iter().chain(matcher.into_iter().flat_map(Value::elements));
        self.kind == TaskKind::Go
            || words.any(names_go)
            || matchers.any(|one| one.as_str().is_some_and(|name| name.starts_with("$go")))
    }
}

/// Go, what it runs, and what runs it in projects of Go.
const OF_GO: &[&str] = &[
    "go",
    "go.exe",
    "gofmt",
    "goimports",
    "gopls",
    "dlv",
    "staticcheck",
    "golangci-lint",
    "gotestsum",
    "tinygo",
    "leetcode",
    "cph",
    "make",
    "mage",
    "just",
    "task",
];

fn names_go(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut words = text.split(|c: char| !is_part(c));
    words.any(|word| OF_GO.contains(&word) || word.ends_with(".go"))
}

/// The tasks of the object that holds them.
pub(crate) fn tasks(root: Value<'_>, platform: Platform) -> Vec<Task<'_>> {
    let list = root.get("tasks").into_iter().flat_map(Value::elements);
    list.filter(|task| task.kind() == Kind::Object).map(|task| read(root, task, platform)).collect()
}

fn read<'d>(root: Value<'d>, object: Value<'d>, platform: Platform) -> Task<'d> {
    // The strongest comes first.
    let own: Vec<Value<'d>> = system_block(object, platform).into_iter().chain([object]).collect();
    let global: Vec<Value<'d>> = system_block(root, platform).into_iter().chain([root]).collect();
    let all: Vec<Value<'d>> = own.iter().chain(&global).copied().collect();
    let first = |list: &[Value<'d>], key: &str| list.iter().find_map(|object| object.get(key));
    let own_command = first(&own, "command").and_then(word);
    let mut args = Vec::new();
    if own_command.is_none() {
        args.extend(first(&global, "args").into_iter().flat_map(words));
    }
    args.extend(first(&own, "args").into_iter().flat_map(words));
    let option = |key: &str| {
        all.iter().find_map(|object| object.get("options")?.get(key)).and_then(|value| {
            if value.kind() == Kind::Object { word(value.get("executable")?) } else { word(value) }
        })
    };
    let label = ["label", "taskName", "identifier"]
        .iter()
        .find_map(|key| object.get(key).filter(|value| value.kind() == Kind::String));
    Task {
        object,
        label: label.and_then(word),
        kind: kind(first(&all, "type")),
        command: own_command.or_else(|| first(&global, "command").and_then(word)),
        args,
        cwd: option("cwd"),
        shell: option("shell"),
        depends_on: depends_on(object),
    }
}

fn kind(value: Option<Value<'_>>) -> TaskKind {
    match value.and_then(Value::as_str).as_deref() {
        Some("shell") => TaskKind::Shell,
        Some("go") => TaskKind::Go,
        None | Some("process") => TaskKind::Process,
        Some(other) => TaskKind::Other(other.to_owned()),
    }
}

/// A string, several that are joined, or `{ "value": …, "quoting": … }`.
fn word(value: Value<'_>) -> Option<Word<'_>> {
    match value.kind() {
        Kind::String => Some(Word { text: value.as_str()?.into_owned(), quoting: None, value }),
        Kind::Array => {
            let parts: Vec<_> = value.elements().filter_map(Value::as_str).collect();
            (!parts.is_empty()).then(|| Word { text: parts.join(" "), quoting: None, value })
        }
        Kind::Object => {
            let inner = word(value.get("value")?)?;
            let quoting = match value.get("quoting").and_then(Value::as_str).as_deref() {
                Some("escape") => Quoting::Escape,
                Some("weak") => Quoting::Weak,
                _ => Quoting::Strong,
            };
            Some(Word { quoting: Some(quoting), ..inner })
        }
        _ => None,
    }
}

fn words(value: Value<'_>) -> Vec<Word<'_>> {
    match value.kind() {
        Kind::Array => value.elements().filter_map(word).collect(),
        _ => word(value).into_iter().collect(),
    }
}

fn depends_on(object: Value<'_>) -> Vec<Value<'_>> {
    match object.get("dependsOn") {
        Some(list) if list.kind() == Kind::Array => list.elements().collect(),
        other => other.into_iter().collect(),
    }
}

/// The ids of the inputs of the object that holds them.
pub(crate) fn input_ids(root: Value<'_>) -> Vec<String> {
    let inputs = root.get("inputs").into_iter().flat_map(Value::elements);
    inputs.filter_map(|input| Some(input.get("id")?.as_str()?.into_owned())).collect()
}

/// Every string below a value, except under these keys.
pub(crate) fn strings<'d>(value: Value<'d>, except: &[&str], out: &mut Vec<Value<'d>>) {
    // An explicit stack: a hostile file may be nested as deep as it likes.
    let mut stack = vec![value];
    while let Some(value) = stack.pop() {
        match value.kind() {
            Kind::String => out.push(value),
            Kind::Array => stack.extend(value.elements()),
            Kind::Object => {
                let inner = value.properties().filter(|p| !except.iter().any(|key| p.is(key)));
                stack.extend(inner.filter_map(Property::value));
            }
            _ => {}
        }
    }
    out.sort_by_key(|value| value.bytes());
}
