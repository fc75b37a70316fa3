//! Runs that a host only overhears: an output channel's text read into runs, and how each of them ended.

use serde::{Deserialize, Serialize};

use crate::FailedRun;

/// How an overheard run ended, as far as its text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum RunEnd {
    /// Nothing in the text says that it has ended.
    Open,
    /// It went well.
    Worked,
    /// It failed.
    Failed,
}

/// A run that an extension printed into an output channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HeardRun {
    /// Its command line, folder and output.
    pub run: FailedRun,
    /// How it ended, if nothing more comes.
    pub end: RunEnd,
    /// The text itself says that nothing more comes: there is nothing to wait for.
    pub is_whole: bool,
}

/// The folders that an overheard command may have run in: the text does not say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct HeardIn {
    /// The folder of the file that the user was in when the run began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// That file's workspace folder, or the window's only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<String>,
}
