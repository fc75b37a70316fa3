//! What is being looked at: the folder, the machine's kind, and what the host may do there.

use serde::{Deserialize, Serialize};

/// The machine's operating system, as far as paths, PATH and shells are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Platform {
    /// Linux and every other Unix that is not macOS.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

/// A language in which every sentence of the report exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Lang {
    /// English.
    #[default]
    #[serde(rename = "en")]
    En,
    /// Simplified Chinese.
    #[serde(rename = "zh-cn")]
    ZhCn,
}

/// Who asks the probes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Host {
    /// The VS Code extension: its own process is the extension host.
    Vscode,
    /// `go-doctor`: its own process is a child of the shell that called it.
    #[default]
    CommandLine,
}

/// The folder under diagnosis and the rights the host has there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// Absolute path of the folder, as the host gave it.
    pub folder: String,
    /// The file the user is in, if any: rules about one file speak of it first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The `*.code-workspace` file in use, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace_file: Option<String>,
    /// The machine's system; every path in this session is written its way.
    pub platform: Platform,
    /// The machine's processor in Go's words (`amd64`, `arm64` …).
    pub arch: String,
    /// The user's home folder, if the host knows one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<String>,
    /// `false`: no process may be started and nothing the folder controls is believed.
    pub trusted: bool,
    /// Who asks.
    #[serde(default)]
    pub host: Host,
    /// VS Code's remote name (`wsl`, `ssh-remote`, `dev-container` …) when the host runs remotely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// The language of the report.
    #[serde(default)]
    pub lang: Lang,
    /// When not empty: only these rules run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// These rules do not run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<String>,
}

/// A failed run that is to be explained.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FailedRun {
    /// The command line as it was typed, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The folder it ran in, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Its exit code, if known; 128+n for a signal, as shells say it; one of Windows' statuses signed or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,
    /// The Go version that ran (`1.26.8`), if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub go_version: Option<String>,
    /// Its output, stdout and stderr as they came, without the parts a host had to drop.
    pub output: String,
    /// The path of a system call trace of the run, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
}

/// What a session is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Errand {
    /// The whole diagnosis of the subject's folder.
    Diagnose,
    /// The rules about single documents, for these files only (absolute paths).
    Check {
        /// The files to check.
        files: Vec<String>,
    },
    /// The cause of one failed run.
    Explain {
        /// The run.
        run: FailedRun,
    },
    /// One setting through the scopes, and what the extension makes of it; no rule is asked.
    Setting {
        /// The settings document that the question is about.
        file: String,
        /// The setting's name.
        key: String,
    },
    /// Whether a debug configuration works: it is tried with the real debugger.
    TryLaunch {
        /// The launch.json (or workspace file) it stands in.
        file: String,
        /// Its name.
        name: String,
        /// The configuration as JSON, VS Code's variables resolved by the host.
        configuration: String,
        /// The Go file the user is in, which decides what mode `auto` is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        active_file: Option<String>,
    },
    /// Whether a task prints what its user says it must: exactly one absolute path of an executable.
    TryTask {
        /// The tasks.json (or workspace file) it stands in.
        file: String,
        /// Its label.
        label: String,
        /// What starts it: the shell and its arguments, or the program, variables resolved by the host.
        command: Vec<String>,
        /// The folder it runs in.
        cwd: String,
    },
}
