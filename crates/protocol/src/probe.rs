//! A probe: one question to the machine, asked by the engine and answered by a host.

use serde::{Deserialize, Serialize};

/// Which process's environment is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum EnvironmentKind {
    /// The host's own process: VS Code's extension host, or the shell's child `go-doctor`.
    Host,
    /// A shell in VS Code's integrated terminal.
    Terminal,
    /// The user's login shell, as a fresh terminal window outside VS Code has it.
    Login,
}

/// Which start-up files a shell reads when it is asked for its environment once more: comparing the answers tells
/// which of them sets a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum StartUpFiles {
    /// None: what is left was handed down to the shell.
    None,
    /// Those it reads whatever it is started for (zsh's `.zshenv`, fish's `config.fish`).
    Always,
    /// Those and the ones of a login, not those of an interactive shell.
    Login,
    /// Those and the ones of an interactive shell, not those of a login.
    Interactive,
    /// All, with an empty folder for home: only the system's own.
    System,
}

/// How a file's bytes are wanted.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ReadAs {
    /// UTF-8 text; a byte order mark is kept as U+FEFF. Anything else is `badEncoding`.
    #[default]
    Text,
    /// The last `maxBytes` bytes as text, from the beginning of a line; what is no UTF-8 becomes U+FFFD. For logs.
    Tail,
    /// The first `maxBytes` bytes as text, cut at a character, as `tree` reads them: from the disk, whatever is typed into the
    /// file.
    Head,
    /// The first `maxBytes` bytes in lower-case hexadecimal, however long the file is.
    Hex,
}

/// A variable that a run gets instead of the host's own; `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EnvChange {
    /// The variable's name.
    pub name: String,
    /// Its value, or nothing to unset it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// Which files of a tree are read along with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TreeHeads {
    /// Files whose name ends like this are Go source: they are read, and what is kept is their outline.
    pub suffixes: Vec<String>,
    /// Files with just this name are read, and what was read is kept.
    pub names: Vec<String>,
    /// How much of each, in bytes.
    pub max_bytes: u32,
    /// How much of all together, in bytes; files beyond it are `tooLarge`.
    pub max_total_bytes: u32,
}

/// One question to the machine. Two equal probes have one answer in a session.
///
/// - `run`: starts `program` (an absolute path, never a name to be searched) with `args` and no shell, in `cwd`,
///   with the host's environment changed by `env`, stdin closed; the whole process tree dies at `timeoutMs`.
/// - `debug`: `dlv dap` on loopback, the handshake up to the first stop, and the end; nothing stays behind.
/// - `read`: the file at `path`, up to `maxBytes`; more is `tooLarge` (text) or cut off (head, hex, tail).
/// - `stat`: what is at each of `paths`, links followed.
/// - `list`: the entries of the folder `path`, sorted by name, at most `maxEntries`.
/// - `tree`: files and folders below `root`, links listed as links and not entered (a file behind one is read, if wanted), of Go files what the engine's `source_outline` makes of their beginning, `skip` names left out, depth-first and sorted.
/// - `environment`: the variables of one of the three environments.
/// - `shell`: the variables of the login shell when it reads only some of its start-up files.
/// - `settings`: the editor's settings documents by scope, and its own opinion of `keys`.
/// - `extensions`: which of these extensions are installed.
/// - `trace`: the system call trace at `path`, fed to the engine's `TraceReader` in pieces; the answer is its digest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Probe {
    /// Start a program.
    Run {
        /// Absolute path of the program.
        program: String,
        /// Its arguments, passed as they are.
        args: Vec<String>,
        /// The folder it runs in.
        cwd: String,
        /// Changes to the host's environment, in order.
        env: Vec<EnvChange>,
        /// After this many milliseconds it is ended with all its children.
        timeout_ms: u32,
    },
    /// Start a debug session, up to the first stop, and end it again.
    Debug {
        /// Absolute path of dlv.
        dlv: String,
        /// The folder it runs in.
        cwd: String,
        /// The arguments of the DAP request `launch`, as JSON.
        arguments: String,
        /// Changes to the host's environment, in order.
        env: Vec<EnvChange>,
        /// After this many milliseconds it is ended with all its children.
        timeout_ms: u32,
    },
    /// Read a file.
    Read {
        /// Absolute path.
        path: String,
        /// The most that is read, in bytes.
        max_bytes: u32,
        /// As text or as bytes.
        read_as: ReadAs,
    },
    /// Look at paths.
    Stat {
        /// Absolute paths.
        paths: Vec<String>,
    },
    /// List a folder.
    List {
        /// Absolute path.
        path: String,
        /// The most that is listed.
        max_entries: u32,
    },
    /// Walk a tree.
    Tree {
        /// Absolute path.
        root: String,
        /// Names of folders that are listed but not entered.
        skip: Vec<String>,
        /// How deep: 0 is the root's own entries.
        max_depth: u32,
        /// The most entries.
        max_entries: u32,
        /// Which files are read too.
        heads: TreeHeads,
    },
    /// Take an environment.
    Environment {
        /// Which one.
        which: EnvironmentKind,
    },
    /// Ask the login shell again.
    Shell {
        /// Which start-up files it reads.
        reads: StartUpFiles,
    },
    /// Take the editor's settings.
    Settings {
        /// The keys whose value the editor is asked for, scope by scope.
        keys: Vec<String>,
    },
    /// Look for extensions.
    Extensions {
        /// Lower-case ids (`golang.go`).
        ids: Vec<String>,
    },
    /// Read a trace of system calls.
    Trace {
        /// Absolute path.
        path: String,
    },
}

impl Probe {
    /// The probe in a reader's words, for evidence and logs: a command line, or the verb and the path.
    pub fn label(&self) -> String {
        match self {
            Self::Run { program, args, .. } => {
                let mut line = quoted(program);
                for arg in args {
                    line.push(' ');
                    line.push_str(&quoted(arg));
                }
                line
            }
            Self::Debug { dlv, .. } => format!("{} dap", quoted(dlv)),
            Self::Read { path, .. } => format!("read {path}"),
            Self::Stat { paths } => format!("stat {}", paths.join(" ")),
            Self::List { path, .. } => format!("list {path}"),
            Self::Tree { root, .. } => format!("walk {root}"),
            Self::Environment { which } => match which {
                EnvironmentKind::Host => "environment of this process".to_owned(),
                EnvironmentKind::Terminal => "environment of the integrated terminal".to_owned(),
                EnvironmentKind::Login => "environment of the login shell".to_owned(),
            },
            Self::Shell { reads } => match reads {
                StartUpFiles::None => "login shell without start-up files".to_owned(),
                StartUpFiles::Always => "login shell with the files it always reads".to_owned(),
                StartUpFiles::Login => "login shell with its login files".to_owned(),
                StartUpFiles::Interactive => "login shell with its interactive files".to_owned(),
                StartUpFiles::System => "login shell with the system's files".to_owned(),
            },
            Self::Settings { .. } => "settings".to_owned(),
            Self::Extensions { .. } => "installed extensions".to_owned(),
            Self::Trace { path } => format!("trace {path}"),
        }
    }

    /// Whether answering it starts a process: never asked in a folder that is not trusted.
    pub fn starts_process(&self) -> bool {
        let name = self.name();
        Self::ALL.iter().any(|&(known, starts)| known == name && starts)
    }

    /// Every probe by name, and whether answering it starts a process.
    pub const ALL: &[(&str, bool)] = &[
        ("debug", true),
        ("environment host", false),
        ("environment login", true),
        ("environment terminal", true),
        ("extensions", false),
        ("list", false),
        ("read", false),
        ("run", true),
        ("settings", false),
        ("shell", true),
        ("stat", false),
        ("trace", false),
        ("tree", false),
    ];

    /// Its name: its `kind`; of an environment also `which`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Run { .. } => "run",
            Self::Debug { .. } => "debug",
            Self::Read { .. } => "read",
            Self::Stat { .. } => "stat",
            Self::List { .. } => "list",
            Self::Tree { .. } => "tree",
            Self::Environment { which: EnvironmentKind::Host } => "environment host",
            Self::Environment { which: EnvironmentKind::Terminal } => "environment terminal",
            Self::Environment { which: EnvironmentKind::Login } => "environment login",
            Self::Shell { .. } => "shell",
            Self::Settings { .. } => "settings",
            Self::Extensions { .. } => "extensions",
            Self::Trace { .. } => "trace",
        }
    }
}

/// An argument as a person would type it: quoted only where a shell would split it.
fn quoted(arg: &str) -> String {
    if arg.is_empty() || arg.contains([' ', '\t', '"', '\'']) {
        format!("'{}'", arg.replace('\'', r"'\''"))
    } else {
        arg.to_owned()
    }
}
