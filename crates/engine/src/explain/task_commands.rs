//! The go commands of tasks.json, read as command lines: written as one line, or as a command with arguments.

use super::{Command, GoCommand};
use crate::documents::{Document, Value};
use crate::words::shell_quote;

/// Each go command of a file's tasks, with the value whose words say what it is given.
pub(crate) fn go_commands(document: &Document) -> Vec<(Value<'_>, GoCommand)> {
    let tasks = document.root().and_then(|root| root.get("tasks"));
    tasks.into_iter().flat_map(Value::elements).filter_map(of_task).collect()
}

fn of_task(task: Value<'_>) -> Option<(Value<'_>, GoCommand)> {
    let command = task.get("command")?;
    let text = word(command)?;
    let arguments = || task.get("args").into_iter().flat_map(Value::elements);
    let words = arguments().filter_map(word).map(|argument| shell_quote(&argument));
    let line: Vec<String> = std::iter::once(text).chain(words).collect();
    let go = Command::parse(&line.join(" "))?.go()?.clone();
    // The words are in the arguments where there are any.
    let place = task.get("args").filter(|_| arguments().next().is_some()).unwrap_or(command);
    Some((place, go))
}

/// A string, or the `value` of `{ "value": …, "quoting": … }`.
fn word(value: Value<'_>) -> Option<String> {
    let text = value.as_str().or_else(|| value.get("value")?.as_str());
    text.map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_of_tasks() {
        let document = Document::parse(
            "/w/.vscode/tasks.json",
            r#"{"tasks": [
                {"command": "go test -run 'A B' ${file}"},
                {"command": "go", "args": ["test", {"value": "my dir/a_test.go", "quoting": "strong"}]},
                {"command": "make"}, {"label": "x"}]}"#,
        );
        let all = go_commands(&document);
        let targets: Vec<_> = all.iter().map(|(_, go)| go.targets()).collect();
        assert_eq!(targets, [["${file}"], ["my dir/a_test.go"]]);
    }
}
