//! The headless host: answers every probe, in time, whatever happens. It interprets nothing.

pub(crate) mod editor;
pub(crate) mod ending;
mod files;
pub(crate) mod kept;
pub(crate) mod login_shell;
pub(crate) mod processes;
mod run;
mod shell;
mod tree;

use std::path::{Path, PathBuf};
use std::time::Duration;

use go_doctor_protocol::{EnvironmentKind, Platform, Probe, Reading, Variable};

use crate::facts_file::Replay;

/// Where the answers come from.
pub(crate) enum Host {
    /// This machine.
    Machine(Machine),
    /// A recorded session.
    Replay(Replay),
}

/// What the command line said about this machine.
pub(crate) struct Machine {
    /// The folder under diagnosis.
    pub(crate) folder: PathBuf,
    /// Whether processes may be started.
    pub(crate) trusted: bool,
    /// VS Code's user settings, if the user named the file.
    pub(crate) user_settings: Option<PathBuf>,
    /// VS Code's extensions, if the user named the folder.
    pub(crate) extensions_dir: Option<PathBuf>,
    /// How long the login shell may take.
    pub(crate) shell_timeout: Duration,
}

/// Where a path leads; the path itself, where that cannot be told.
fn real(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

impl Machine {
    /// Whether a file lies in the folder under diagnosis, links followed.
    fn is_of_workspace(&self, path: &Path) -> bool {
        path.starts_with(&self.folder) || real(path).starts_with(real(&self.folder))
    }

    /// Whether a text names the folder under diagnosis.
    fn is_mentioned_in(&self, text: &str) -> bool {
        let names = [self.folder.clone(), real(&self.folder)];
        names
            .iter()
            .any(|folder| folder.parent().is_some() && text.contains(&*folder.to_string_lossy()))
    }
}

impl Host {
    /// Answers a probe. Never fails: a failure is an answer.
    pub(crate) fn answer(&self, probe: &Probe) -> Reading {
        let machine = match self {
            Self::Replay(replay) => return replay.answer(probe),
            Self::Machine(machine) => machine,
        };
        // The engine does not ask this in an untrusted folder; the host does not rely on that.
        if probe.starts_process() && !machine.trusted {
            return Reading::Refused { reason: "untrusted".to_owned() };
        }
        match probe {
            // The engine asks for none of these; the host does not rely on that either.
            Probe::Run { program, .. } if machine.is_of_workspace(Path::new(program)) => {
                Reading::Refused { reason: "in-workspace".to_owned() }
            }
            Probe::Run { program, args, cwd, env, timeout_ms } => {
                run::run(program, args, cwd, env, Duration::from_millis(u64::from(*timeout_ms)))
            }
            Probe::Debug { .. } => Reading::Unavailable { reason: "not-here".to_owned() },
            Probe::Read { path, max_bytes, read_as } => files::read(path, *max_bytes, *read_as),
            Probe::Stat { paths } => files::stat(paths),
            Probe::List { path, max_entries } => files::list(path, *max_entries),
            Probe::Tree { root, skip, max_depth, max_entries, heads } => {
                tree::tree(root, skip, *max_depth, *max_entries, heads)
            }
            Probe::Environment { which } => match which {
                EnvironmentKind::Host => Reading::environment(variables(), "process"),
                EnvironmentKind::Terminal => {
                    Reading::Unavailable { reason: "no-terminal".to_owned() }
                }
                EnvironmentKind::Login => login_shell::environment(machine),
            },
            Probe::Shell { reads } => login_shell::environment_with(*reads, machine),
            Probe::Settings { .. } => editor::settings(machine),
            Probe::Extensions { ids } => editor::extensions(machine, ids),
            Probe::Trace { path } => files::trace(path),
        }
    }
}

/// This process's variables. Bytes that are no UTF-8 become U+FFFD: a variable is better half readable than lost.
pub(crate) fn variables() -> Vec<Variable> {
    let all = std::env::vars_os();
    all.map(|(name, value)| Variable {
        name: name.to_string_lossy().into_owned(),
        value: value.to_string_lossy().into_owned(),
    })
    .collect()
}

/// The system this program was built for.
pub(crate) fn platform() -> Platform {
    if cfg!(windows) {
        Platform::Windows
    } else if cfg!(target_os = "macos") {
        Platform::Macos
    } else {
        Platform::Linux
    }
}

/// The processor in Go's words.
pub(crate) fn arch() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        "x86" => "386",
        "powerpc64" => "ppc64le",
        "loongarch64" => "loong64",
        other => other,
    }
}
