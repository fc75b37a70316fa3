//! A reading: the raw answer to a probe. A host never interprets it and always has one.

use serde::{Deserialize, Serialize};

use crate::{EnvironmentKind, SettingScope, TraceDigest};

/// What a program wrote on one stream: head and tail, when it was more than the host keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// The text; bytes that are no UTF-8 became U+FFFD.
    pub text: String,
    /// How many bytes are missing between head and tail.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub omitted: u64,
    /// Some bytes were no UTF-8.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bad_encoding: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(n: &u64) -> bool {
    *n == 0
}

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link (only where links are not followed).
    Link,
    /// A device, pipe or socket.
    Other,
}

/// What `stat` found at a path, links followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Stat {
    /// File, folder or other.
    pub kind: EntryKind,
    /// This user may execute the file (enter the folder). On Windows: true for every file.
    pub executable: bool,
    /// This user may write it.
    pub writable: bool,
    /// Size in bytes; 0 for folders.
    pub size: u64,
    /// Where it really is, when links lead there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub real_path: Option<String>,
}

/// The outcome of looking at one path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Outcome {
    /// It is there.
    Found {
        /// What it is.
        stat: Stat,
    },
    /// Nothing there, or a part of the path is no folder.
    NotFound,
    /// A link whose target does not exist.
    Dangling {
        /// Where it points to.
        target: String,
    },
    /// This user may not look.
    Denied,
    /// Something else; the system's own words.
    Failed {
        /// The system's message.
        message: String,
    },
}

/// One path and what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PathStat {
    /// The path as asked.
    pub path: String,
    /// What was found.
    pub outcome: Outcome,
}

/// An entry of a listed folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Its name, without the folder.
    pub name: String,
    /// What it is, links not followed.
    pub kind: EntryKind,
}

/// An entry of a walked tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TreeEntry {
    /// Path below the root, `/` between its parts on every system.
    pub path: String,
    /// What it is, links not followed.
    pub kind: EntryKind,
    /// Size in bytes; 0 for folders.
    pub size: u64,
    /// The file's beginning, where the probe asked for it and it could be read. In sessions recorded before version 3 that of
    /// Go files too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// A Go file's outline, as the engine's reader makes it of the file's beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outline: Option<String>,
    /// Why there is neither although the probe asked for it: `denied`, `badEncoding`, or the system's message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<String>,
}

/// A variable of an environment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A settings document that the editor reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SettingsDocument {
    /// Whose settings these are.
    pub scope: SettingScope,
    /// Where the document is: a path, or a URI where it has none.
    pub file: String,
    /// Its text; none when there is no such file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The text is typed and not saved: what the editor says of its keys is about an older one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsaved: bool,
}

/// What the editor itself says of one key, scope by scope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InspectedSetting {
    /// The key.
    pub key: String,
    /// The scope.
    pub scope: SettingScope,
    /// The value as JSON text.
    pub json: String,
}

/// An installed extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ExtensionInfo {
    /// Lower-case id.
    pub id: String,
    /// Version in its manifest.
    pub version: String,
    /// Its folder.
    pub folder: String,
    /// Whether the editor had activated it before its commands were listed; unknown on the command line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The commands of its manifest that the editor has registered, listed twice where one was missing; none while it is not
    /// active, unknown on the command line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commands: Option<Vec<String>>,
    /// The folder of its logs in this window (`Go.log` for the channel "Go"); nothing on the command line, and before it has
    /// written any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logs: Option<String>,
    /// It lies in the extensions folder and the editor does not offer it: disabled, or it waits for trust.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}

/// The raw answer to a probe. Each way of failing is a variant of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Reading {
    /// `run`: it ran and ended.
    Exited {
        /// Its exit code, unless a signal ended it. On Windows one of 32 bits, signed or not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<i64>,
        /// The signal's name (`SIGKILL`), if one ended it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signal: Option<String>,
        /// What it printed.
        stdout: Output,
        /// What it said on stderr.
        stderr: Output,
    },
    /// `debug`: the handshake went as far as it did.
    Debugged {
        /// The program was started and stopped at its entry.
        started: bool,
        /// Its exit code, if it ended before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exit_code: Option<i64>,
        /// What dlv, the build and the program said, refusals included.
        output: String,
    },
    /// `read` as text.
    Text {
        /// The whole text.
        text: String,
    },
    /// `read` as hex.
    Hex {
        /// The first bytes.
        hex: String,
        /// The file's whole size in bytes.
        size: u64,
    },
    /// `stat`.
    Stats {
        /// One per path, in the probe's order.
        entries: Vec<PathStat>,
    },
    /// `list`.
    Listing {
        /// Sorted by name.
        entries: Vec<Entry>,
        /// There was more.
        more: bool,
    },
    /// `tree`.
    Tree {
        /// Depth-first, sorted.
        entries: Vec<TreeEntry>,
        /// There was more.
        more: bool,
    },
    /// `environment`.
    Environment {
        /// The variables, sorted by name.
        variables: Vec<Variable>,
        /// The same process's variables when it was started, where the system tells.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_launch: Option<Vec<Variable>>,
        /// How they were obtained (`process`, `shellIntegration`, `loginShell /bin/zsh`, `estimated` …).
        method: String,
    },
    /// `settings`.
    Settings {
        /// The documents, weakest scope first.
        documents: Vec<SettingsDocument>,
        /// The editor's own answers, where there is an editor.
        #[serde(default)]
        inspected: Vec<InspectedSetting>,
    },
    /// `extensions`: those that are there.
    Extensions {
        /// Sorted by id.
        extensions: Vec<ExtensionInfo>,
        /// Whether an extensions folder (or an editor) exists at all.
        known: bool,
    },
    /// `trace`.
    Trace {
        /// What the engine's reader made of it.
        digest: TraceDigest,
    },
    /// No such file or program.
    NotFound,
    /// This user may not.
    Denied,
    /// The file is not a program that this machine can run (`ENOEXEC`).
    BadFormat,
    /// The path, or a part of it, is a folder where a file is needed or the other way round.
    WrongKind,
    /// No answer in time; everything that was started is ended.
    TimedOut {
        /// The limit in milliseconds.
        after_ms: u32,
        /// The process it waited for, outermost first (`zsh`, `nvm.sh`, `node`).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        waiting_for: Vec<String>,
        /// The tail of what it had said.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        tail: String,
    },
    /// The host will not do it (untrusted folder, a program inside the workspace).
    Refused {
        /// Why: a key of the engine's words, or the host's sentence.
        reason: String,
    },
    /// More than the host reads.
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// No UTF-8 text.
    BadEncoding {
        /// What the bytes look like: `utf-16le`, `utf-16be`, `nul`, `other`.
        looks_like: String,
    },
    /// The host has no such thing (the command line has no integrated terminal).
    Unavailable {
        /// Why, as a key of the engine's words.
        reason: String,
    },
    /// The user stopped it.
    Cancelled,
    /// Something else; the system's own words.
    Failed {
        /// The system's message.
        message: String,
    },
}

impl Reading {
    /// An environment as a host has it, sorted.
    pub fn environment(mut variables: Vec<Variable>, method: &str) -> Self {
        variables.sort();
        Self::Environment { variables, at_launch: None, method: method.to_owned() }
    }

    /// The outcome in one word, for logs: never a value.
    pub fn outcome(&self) -> &'static str {
        match self {
            Self::Exited { code, .. } if *code != Some(0) => "exited",
            Self::Exited { .. }
            | Self::Debugged { .. }
            | Self::Text { .. }
            | Self::Hex { .. }
            | Self::Stats { .. }
            | Self::Listing { .. }
            | Self::Tree { .. }
            | Self::Environment { .. }
            | Self::Settings { .. }
            | Self::Extensions { .. }
            | Self::Trace { .. } => "ok",
            Self::NotFound => "notFound",
            Self::Denied => "denied",
            Self::BadFormat => "badFormat",
            Self::WrongKind => "wrongKind",
            Self::TimedOut { .. } => "timedOut",
            Self::Refused { .. } => "refused",
            Self::TooLarge { .. } => "tooLarge",
            Self::BadEncoding { .. } => "badEncoding",
            Self::Unavailable { .. } => "unavailable",
            Self::Cancelled => "cancelled",
            Self::Failed { .. } => "failed",
        }
    }
}

impl EnvironmentKind {
    /// All three, in the order in which the report shows them.
    pub const ALL: [Self; 3] = [Self::Host, Self::Terminal, Self::Login];
}
