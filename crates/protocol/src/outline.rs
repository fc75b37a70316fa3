//! The parts of a configuration file that can be tried: debug configurations and tasks, each with its place.

use serde::{Deserialize, Serialize};

use crate::Range;

/// One debug configuration or task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Outlined {
    /// `launch` or `task`.
    pub part: String,
    /// Its `name` or `label`.
    pub name: String,
    /// Its `type`.
    pub kind: String,
    /// Its `request`, for a debug configuration.
    pub request: String,
    /// Where its name stands.
    pub range: Range,
    /// The whole of it as JSON.
    pub json: String,
    /// What VS Code starts for a task on this system, its own block and the file's defaults put in; variables as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<TaskStart>,
}

/// How VS Code starts a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TaskStart {
    /// As a process, without a shell between.
    pub as_process: bool,
    /// The command.
    pub command: TaskWord,
    /// The arguments.
    pub args: Vec<TaskWord>,
    /// The folder, where the task names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
}

/// A command or argument of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TaskWord {
    /// Its text.
    pub text: String,
    /// How it asks to be quoted, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quoting: Option<Quoting>,
}

/// How VS Code quotes a word of a shell task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Quoting {
    /// With the shell's escape character.
    Escape,
    /// So that nothing is expanded.
    Strong,
    /// So that variables are.
    Weak,
}
