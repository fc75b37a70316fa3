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
}
