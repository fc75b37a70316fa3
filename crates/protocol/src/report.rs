//! The report: what a session ends with, and the step that leads there.

use serde::{Deserialize, Serialize};

use crate::{EnvironmentKind, Finding, Layer, Location, Probe, SettingScope, Subject};

/// The whole in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Health {
    /// Looked at, and nothing of warning or above.
    Ok,
    /// The worst finding is a warning.
    Warning,
    /// The worst finding is an error.
    Error,
    /// Asked, and there was no answer that says it.
    Unknown,
    /// Not asked.
    NotChecked,
}

/// One layer's state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LayerReport {
    /// Which layer.
    pub layer: Layer,
    /// Its state; `unknown` when nothing in it could be checked, `notChecked` when it was not looked at.
    pub status: Health,
    /// One line: what it is, or what is wrong first.
    pub summary: String,
}

/// One value of a variable, and who set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct VariableValue {
    /// Where.
    pub environment: EnvironmentKind,
    /// The value; nothing when it is not set there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Who set it, as far as that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What a go that is started here takes for a variable, settings of the Go extension and go's own files included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UsedValue {
    /// The value.
    pub value: String,
    /// Who decides it.
    pub source: String,
}

/// One entry of PATH: who has it, who put it there, and which go lies in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PathEntry {
    /// The entry as it is written.
    pub entry: String,
    /// The environments that have it.
    pub environments: Vec<EnvironmentKind>,
    /// Who put it there, as far as that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The go in it and whose installation that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub go: Option<String>,
}

/// One variable across the environments that could be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct VariableReport {
    /// The variable's name, or `go` for the program that a bare `go` runs.
    pub name: String,
    /// Its values.
    pub values: Vec<VariableValue>,
    /// They are not all the same.
    pub differs: bool,
    /// Entries of a list (PATH) that not every environment has: `+ /usr/local/go/bin (login)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<String>,
    /// What go takes, where it is another value than the environment's or has another source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<UsedValue>,
    /// The entries of PATH, in the order of the first environment that has them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<PathEntry>,
}

/// One environment and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentReport {
    /// Which one.
    pub kind: EnvironmentKind,
    /// Its name in the report's language.
    pub name: String,
    /// How it was read, or nothing when it could not be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The same in a reader's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// Why it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<String>,
}

/// A place where a tool was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The place in a reader's words (`go.alternateTools.go`, `GOBIN`, `PATH[2]` …).
    pub place: String,
    /// The path that was looked at, if the place names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What was there.
    pub found: String,
    /// This is the one that is used.
    pub used: bool,
}

/// How a tool is found, place by place, in the Go extension's own order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ToolReport {
    /// The tool's name.
    pub name: String,
    /// The path that is used, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Its version, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The Go it was built with, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_with: Option<String>,
    /// Who supplies it: the place, and whose installation it is (Homebrew, asdf, snap …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Every place, in order.
    pub places: Vec<Place>,
}

/// What becomes of one scope's value of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum LinkState {
    /// It is the one in force.
    Wins,
    /// It is an object, and a part of the one in force.
    Merged,
    /// A stronger scope replaces it.
    Overridden,
    /// VS Code does not take this setting from this scope.
    NotTaken,
}

/// One scope's value of a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SettingLink {
    /// Whose.
    pub scope: SettingScope,
    /// The scope's name in the report's language.
    pub scope_name: String,
    /// The value as JSON.
    pub value: String,
    /// Where it stands; nothing for the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// What becomes of it.
    pub state: LinkState,
    /// The same in the report's language.
    pub state_name: String,
}

/// A setting through the scopes: default < user < remote < workspace < folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SettingReport {
    /// Its name.
    pub key: String,
    /// Its values, weakest first.
    pub links: Vec<SettingLink>,
    /// What is in force, as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<String>,
    /// What the extension makes of it, in the report's language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
}

/// A rule that could not be checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Unchecked {
    /// The rule.
    pub rule: String,
    /// Why, in the report's language.
    pub reason: String,
    /// The file it could not be checked for, where it is about files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// The run that a report explains.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RunReport {
    /// The debug configuration or task that was tried on the user's word, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tried: Option<String>,
    /// The command line that ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The folder it ran in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Its exit code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,
}

/// Everything a session found out. Equal readings give an equal report, byte for byte.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`crate::SCHEMA_VERSION`].
    pub schema_version: u32,
    /// What was looked at.
    pub subject: Subject,
    /// The run that is explained, where one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunReport>,
    /// How many files were checked, where single files were to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<u32>,
    /// The whole in one word.
    pub health: Health,
    /// System, extension, module, test, in this order.
    pub layers: Vec<LayerReport>,
    /// The three environments.
    pub environments: Vec<EnvironmentReport>,
    /// Variables across them.
    pub variables: Vec<VariableReport>,
    /// How go and its tools are found.
    pub tools: Vec<ToolReport>,
    /// The settings of Go's and LeetCode's extensions that are set somewhere, or the one that was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<SettingReport>,
    /// Where findings without a place are put: the first line of a file in the folder, or, without a range, the go.mod
    /// that it does not have. Nothing for a run whose folder is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Location>,
    /// The cause first.
    pub findings: Vec<Finding>,
    /// What could not be checked, and why.
    pub unchecked: Vec<Unchecked>,
}

/// What a session wants next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Step {
    /// Answer these, in any order and at the same time. Empty: answers to earlier ones are still awaited.
    Ask {
        /// Probes not asked before.
        probes: Vec<Probe>,
    },
    /// Nothing is missing any more.
    Done {
        /// The report.
        report: Report,
    },
}
