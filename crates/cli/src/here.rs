//! This machine and its folders as a session looks at them: what every command that diagnoses or explains begins with.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use go_doctor_engine::rule_names;
use go_doctor_protocol::{Errand, FailedRun, Host as HostKind, Lang, Subject};

use crate::arguments::MachineArguments;
use crate::drive::{self, Finished, Recording};
use crate::host::{self, Host, Machine};
use crate::usage::Usage;

/// Explains a run of this machine; its folder is the current one.
pub(crate) fn explained(run: FailedRun, lang: Lang) -> Result<Finished, Usage> {
    let machine_arguments = MachineArguments::default();
    let folder = absolute(Path::new("."));
    let subject = subject(&folder, &machine_arguments, lang)?;
    let host = machine(folder, &machine_arguments, Duration::from_secs(5));
    Ok(drive::session(subject, Errand::Explain { run }, &host, Recording::Dropped, |_| {}))
}

/// The subject of a session on this machine.
pub(crate) fn subject(
    folder: &Path,
    machine: &MachineArguments,
    lang: Lang,
) -> Result<Subject, Usage> {
    for name in machine.only.iter().chain(&machine.skip) {
        if !rule_names().contains(&name.as_str()) {
            return Err(Usage::NoRule(name.clone()));
        }
    }
    Ok(Subject {
        folder: folder.to_string_lossy().into_owned(),
        file: None,
        workspace_file: None,
        platform: host::platform(),
        arch: host::arch().to_owned(),
        home: std::env::home_dir()
            .map(|home| home.to_string_lossy().into_owned())
            .filter(|home| !home.is_empty()),
        trusted: !machine.untrusted,
        host: HostKind::CommandLine,
        remote: None,
        lang,
        only: machine.only.clone(),
        skip: machine.skip.clone(),
    })
}

/// The host that answers on this machine.
pub(crate) fn machine(
    folder: PathBuf,
    arguments: &MachineArguments,
    shell_timeout: Duration,
) -> Arc<Host> {
    Arc::new(Host::Machine(Machine {
        folder,
        trusted: !arguments.untrusted,
        user_settings: arguments.user_settings.as_deref().map(absolute),
        extensions_dir: arguments.extensions_dir.as_deref().map(absolute),
        shell_timeout,
    }))
}

/// An absolute path that a report can name.
pub(crate) fn named(path: &Path) -> Result<PathBuf, Usage> {
    let absolute = absolute(path);
    if absolute.to_str().is_some() {
        Ok(absolute)
    } else {
        Err(Usage::NoUtf8(absolute.display().to_string()))
    }
}

/// An absolute path without looking at links: what the user typed, from here.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    // `/a/b/.` and `/a/b` are one folder; `..` is left to the system.
    absolute.components().collect()
}
