//! A trace of system calls, boiled down: which processes ended badly, and which of their calls failed.
//!
//! A trace may have hundreds of megabytes, so it never crosses whole. The host feeds its bytes to the engine's own
//! `TraceReader` and hands back what that makes of them; only the engine reads the lines.

use serde::{Deserialize, Serialize};

/// Whose output the trace is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum TraceFormat {
    /// `strace`, on Linux.
    Strace,
    /// `dtruss`, on macOS: it shows no process's end.
    Dtruss,
    /// Neither: no line is a system call.
    #[default]
    Unknown,
    /// A compressed file (`gzip`, `xz`, `zstd`, `bzip2`, `zip`): unpack it first.
    Compressed,
}

/// Which kinds of calls occur at all: what was filtered out cannot have been seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TraceSight {
    /// Looking at paths (`newfstatat`, `stat`, `access` …): how Go finds that something is missing.
    pub looks: bool,
    /// Starting programs (`execve`).
    pub starts: bool,
    /// New processes and threads (`clone`, `fork` …).
    pub forks: bool,
    /// How processes ended (`exit_group`, `+++ exited`).
    pub ends: bool,
    /// Processes that were not traced failed (`-f` was missing).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lacks_children: bool,
}

/// How a process ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum ProcessEnd {
    /// With a status of its own.
    Exited {
        /// The status.
        code: i64,
    },
    /// By a signal.
    Killed {
        /// Its name (`SIGKILL`).
        signal: String,
    },
}

/// A call that failed and that no later call made good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FailedCall {
    /// The trace's line, from 1.
    pub line: u64,
    /// The call's name (`newfstatat`).
    pub call: String,
    /// The path it was about, as the process gave it; empty for a call without one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The error's name (`ENOENT`).
    pub errno: String,
    /// The call as the trace has it, its two halves joined.
    pub text: String,
    /// How many calls of the same process succeeded after it: many mean that it went on all the same.
    pub went_on: u64,
    /// Where the process had just seen something of this name: then it is not missing, but could not be started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<String>,
}

/// A process that matters: the first one, those that ended badly, and those whose end the trace does not show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TracedProcess {
    /// Its number.
    pub pid: u32,
    /// Who started it, as far as the trace tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// The program it became last; for a process that never became one, its parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// That program's arguments, as far as the trace shows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<String>,
    /// It became a program of its own.
    pub started: bool,
    /// How it ended; nothing when the trace does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<ProcessEnd>,
    /// The line of its end (of its last call, when there is none).
    pub last_line: u64,
    /// How many calls of its parent succeeded after its end.
    pub parent_went_on: u64,
    /// GOROOT, as its own look-ups show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goroot: Option<String>,
    /// Its `go.env` is there (Go 1.21 and newer): it is a Go installation, whole or not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub goroot_whole: bool,
    /// It found a go.work.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_workspace: bool,
    /// Its calls that failed, in order; the known harmless ones are left out.
    pub failures: Vec<FailedCall>,
}

/// What a trace tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TraceDigest {
    /// Whose output it is.
    pub format: TraceFormat,
    /// How many lines it has.
    pub lines: u64,
    /// Which kinds of calls occur.
    pub sight: TraceSight,
    /// The processes that matter; the first is the one that was traced.
    pub processes: Vec<TracedProcess>,
}
