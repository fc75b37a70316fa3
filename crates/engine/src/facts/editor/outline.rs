//! The debug configurations and tasks of a configuration file, with their places: what an editor can offer to try.

use std::rc::Rc;

use go_doctor_protocol::{Location, Outlined, Platform, TaskStart, TaskWord};

use super::config_file::{ConfigFile, ConfigKind, config_file};
use super::task_file::{self, Task, TaskKind, Word};
use crate::context::{Cx, Fact};
use crate::documents::{Document, Value};

/// Every debug configuration and task of launch.json, tasks.json or a workspace file, as this system reads them.
pub fn outline(platform: Platform, file: &str, text: &str) -> Vec<Outlined> {
    let Some(kind) = ConfigKind::of(platform, file) else { return Vec::new() };
    let document = Rc::new(Document::parse(file, text));
    let config = ConfigFile::new(document, kind, None);
    let launch = Part::Launch.list(&config).filter_map(|value| outlined(Part::Launch, value));
    let tasks = config.tasks().map(|root| task_file::tasks(root, platform));
    let tasks = tasks.into_iter().flatten().filter_map(|task| {
        Some(Outlined { start: start(&task), ..outlined(Part::Tasks, task.object)? })
    });
    launch.chain(tasks).collect()
}

/// A list of things that have names.
#[derive(Clone, Copy)]
enum Part {
    Launch,
    Tasks,
}

impl Part {
    /// Its name outside.
    const fn name(self) -> &'static str {
        match self {
            Self::Launch => "launch",
            Self::Tasks => "tasks",
        }
    }

    /// The key of an element that holds its name.
    const fn key(self) -> &'static str {
        match self {
            Self::Launch => "name",
            Self::Tasks => "label",
        }
    }

    /// Its elements in a file.
    fn list(self, config: &ConfigFile) -> impl Iterator<Item = Value<'_>> {
        let list = match self {
            Self::Launch => config.launch().and_then(|launch| launch.get("configurations")),
            Self::Tasks => config.tasks().and_then(|tasks| tasks.get("tasks")),
        };
        list.into_iter().flat_map(Value::elements)
    }

    /// The element of this name.
    fn named<'d>(self, config: &'d ConfigFile, name: &str) -> Option<Value<'d>> {
        self.list(config)
            .find(|value| value.get(self.key()).and_then(Value::as_str).as_deref() == Some(name))
    }
}

/// What VS Code starts; nothing for a task of another extension, which alone knows what it does.
fn start(task: &Task<'_>) -> Option<TaskStart> {
    let word = |word: &Word<'_>| TaskWord { text: word.text.clone(), quoting: word.quoting };
    let command = task.command.as_ref().map(word)?;
    let args = task.args.iter().map(word);
    let (command, args) = match task.kind {
        TaskKind::Other(_) => return None,
        // The Go extension runs `go COMMAND ARGS…`.
        TaskKind::Go => {
            let go = TaskWord { text: "go".to_owned(), quoting: None };
            (go, std::iter::once(command).chain(args).collect())
        }
        TaskKind::Shell | TaskKind::Process => (command, args.collect()),
    };
    Some(TaskStart {
        as_process: task.kind != TaskKind::Shell,
        command,
        args,
        cwd: task.cwd.as_ref().map(|word| word.text.clone()),
    })
}

fn outlined(part: Part, value: Value<'_>) -> Option<Outlined> {
    let text = |key: &str| {
        value.get(key).and_then(Value::as_str).map(std::borrow::Cow::into_owned).unwrap_or_default()
    };
    let name = value.get(part.key())?;
    Some(Outlined {
        part: part.name().to_owned(),
        name: name.as_str()?.into_owned(),
        kind: text("type"),
        request: text("request"),
        range: name.range(),
        json: value.to_json()?.to_string(),
        start: None,
    })
}

/// Where an attribute of a named debug configuration stands; where it is absent, the configuration's name.
pub(crate) fn attribute(
    cx: Cx<'_>,
    file: &str,
    name: &str,
    attribute: &str,
) -> Fact<Option<Location>> {
    place(cx, file, Part::Launch, name, attribute)
}

/// Where a named debug configuration stands, whole.
pub(crate) fn configuration(cx: Cx<'_>, file: &str, name: &str) -> Fact<Option<Location>> {
    let Some(config) = config_file(cx, file)? else { return Ok(None) };
    Ok(Part::Launch.named(&config, name).map(Value::location))
}

/// Where an attribute of a labelled task stands; where it is absent, the task's label.
pub(crate) fn task_attribute(
    cx: Cx<'_>,
    file: &str,
    label: &str,
    attribute: &str,
) -> Fact<Option<Location>> {
    place(cx, file, Part::Tasks, label, attribute)
}

fn place(
    cx: Cx<'_>,
    file: &str,
    part: Part,
    name: &str,
    attribute: &str,
) -> Fact<Option<Location>> {
    let Some(config) = config_file(cx, file)? else { return Ok(None) };
    let found = part.named(&config, name);
    Ok(found
        .and_then(|value| Some(value.get(attribute).or_else(|| value.get(part.key()))?.location())))
}

#[cfg(test)]
mod tests {
    use go_doctor_protocol::Quoting;

    use super::*;
    use crate::facts::editor::task_command::task_line;

    #[test]
    fn configurations_and_tasks_of_each_file() {
        let launch = outline(
            Platform::Linux,
            "/f/.vscode/launch.json",
            r#"{"configurations": [{"name": "A", "type": "go", "request": "launch"}, {"type": "go"}]}"#,
        );
        assert_eq!(
            launch
                .iter()
                .map(|o| (o.part.as_str(), o.name.as_str(), o.kind.as_str()))
                .collect::<Vec<_>>(),
            [("launch", "A", "go")]
        );
        let both = outline(
            Platform::Linux,
            "/f/x.code-workspace",
            r#"{"launch": {"configurations": [{"name": "L"}]}, "tasks": {"tasks": [{"label": "T"}]}}"#,
        );
        assert_eq!(both.iter().map(|o| o.name.as_str()).collect::<Vec<_>>(), ["L", "T"]);
    }

    /// What VS Code 1.139 starts: the system's block replaces the command, the file's own command takes arguments.
    #[test]
    fn what_a_task_starts_on_each_system() {
        let text = r#"{"command": "make", "args": ["-s"], "tasks": [
            {"label": "a", "type": "shell", "command": "go run .", "osx": {"command": "go run ./mac"}},
            {"label": "b", "type": "shell", "args": ["all"], "options": {"cwd": "x"}},
            {"label": "c", "type": "go", "command": "build", "args": ["-v"]},
            {"label": "d", "type": "npm", "script": "x"}]}"#;
        let starts = |platform| -> Vec<String> {
            let all = outline(platform, "/f/.vscode/tasks.json", text);
            let starts = all.into_iter().filter_map(|part| part.start);
            starts.map(|start| task_line(platform, &start)).collect()
        };
        assert_eq!(starts(Platform::Linux), ["go run .", "make -s all", "go build -v"]);
        assert_eq!(starts(Platform::Macos), ["go run ./mac", "make -s all", "go build -v"]);
    }

    /// As VS Code 1.139 writes a line (TerminalTaskSystem.buildShellCommandLine): a word is quoted for a blank and nothing else,
    /// and a variable is resolved before.
    #[test]
    fn a_tasks_line_has_vs_codes_quotes() {
        let word = |text: &str, quoting| TaskWord { text: text.to_owned(), quoting };
        let start = |command: &str, args: Vec<TaskWord>| TaskStart {
            as_process: false,
            command: word(command, None),
            args,
            cwd: None,
        };
        let line = |start| task_line(Platform::Linux, &start);
        assert_eq!(line(start("go list -m | cat", Vec::new())), "go list -m | cat");
        let plain = ["$HOME/x", "it's", "a b", "'c d'"].map(|text| word(text, None));
        assert_eq!(line(start("which", plain.to_vec())), "which $HOME/x it's 'a b' 'c d'");
        let asked = [Quoting::Escape, Quoting::Strong, Quoting::Weak];
        let asked = asked.map(|quoting| word("$x y", Some(quoting)));
        assert_eq!(line(start("echo", asked.to_vec())), r#"echo $x\ y '$x y' "$x y""#);
        let windows = task_line(Platform::Windows, &start("where", vec![word("a b", None)]));
        assert_eq!(windows, r#"where "a b""#);
    }
}
