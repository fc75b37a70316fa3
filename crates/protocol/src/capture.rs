//! A recorded run of go or dlv: what a stand-in on PATH wrote down before and after it handed the run on.

use serde::{Deserialize, Serialize};

use crate::Variable;

/// One recorded run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Capture {
    /// When it began, in milliseconds since 1970.
    pub at: f64,
    /// `go` or `dlv`.
    pub tool: String,
    /// The program that really ran; empty when there was none.
    pub program: String,
    /// Its arguments.
    pub args: Vec<String>,
    /// The folder it ran in.
    pub cwd: String,
    /// Go's variables and PATH, as the run had them.
    pub variables: Vec<Variable>,
    /// The command line of the process that started it, as far as the system tells.
    pub parent: String,
    /// What stdin was: `terminal`, `pipe`, `file`, `socket`, `device`, `closed`.
    pub stdin: String,
    /// Its exit code, unless a signal ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,
    /// The signal that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<String>,
    /// How long it took, in milliseconds.
    pub duration_ms: f64,
    /// The end of its stdout, where that was no terminal.
    pub stdout: String,
    /// The end of its stderr, likewise.
    pub stderr: String,
}
