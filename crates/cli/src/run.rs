//! `go-doctor run`: a command run unchanged, and after its failure what it failed for, on stderr.
//!
//! The command has our input; its output passes through pipes, byte for byte, and the beginning and the end of it are kept
//! for the explanation. Where both streams lead to one place they go through one pipe, so that their order is kept. It ends
//! as if it had been run without us: with its own exit code, or by its own signal.

#[cfg(unix)]
mod group;
#[cfg(not(unix))]
#[path = "run/alone.rs"]
mod group;
mod relay;
#[cfg(any(windows, test))]
mod search;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use go_doctor_protocol::{FailedRun, Lang};

use crate::arguments::{Format, Run};
use crate::here::{absolute, explained};
use crate::host::ending::{self, EndedOnSignal};
use crate::output;
use crate::usage::{Tracer, Usage};

/// The calls that can decide a run: those with a path, and how each process ends.
const FILTER: &str = "trace=%file,exit_group";

/// Runs the command.
pub(crate) fn run(arguments: &Run, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    let tracing = arguments.trace.as_ref().map(|keep| Tracing::new(keep.as_deref())).transpose()?;
    let words = match &tracing {
        Some(tracing) => tracing.around(&arguments.command),
        None => arguments.command.clone(),
    };
    let (end, output) = execute(&words, lang)?;
    if !end.is_wanted() {
        let run = FailedRun {
            command: line(&arguments.command),
            cwd: Some(absolute(Path::new(".")).to_string_lossy().into_owned()),
            exit_code: Some(end.code().into()),
            go_version: None,
            output,
            trace: tracing.as_ref().map(|tracing| tracing.file.to_string_lossy().into_owned()),
        };
        let finished = explained(run, lang)?;
        let is_silent = finished.report.findings.is_empty()
            && (tracing.is_none() || finished.report.unchecked.is_empty());
        if !is_silent {
            // Nobody may read stderr any more: the command's own end is what counts.
            output::report_aside(&finished, format);
        }
    }
    drop(tracing);
    Ok(group::leave(end))
}

/// Starts the command, relays its output, waits for its end.
fn execute(words: &[OsString], lang: Lang) -> Result<(group::End, String), Usage> {
    let Some((program, args)) = words.split_first() else {
        return Ok((group::End::Exited(0), String::new()));
    };
    let found = resolved(program);
    let mut command = Command::new(found.as_deref().unwrap_or(program));
    command.args(args).stdin(Stdio::inherit());
    let relays = relay::between(&mut command)?;
    match group::start(command) {
        Ok(started) => Ok(started.end(relays)),
        Err(error) => {
            // Only a batch file's arguments are refused: cmd would read something else out of them.
            let refused = error.kind() == std::io::ErrorKind::InvalidInput;
            if let Some(file) = found.filter(|_| refused) {
                let file = file.to_string_lossy();
                let said = go_doctor_engine::say(lang, "cli.batch-arguments", &[("file", &file)]);
                let said = format!("go-doctor: {said}\n");
                anstream::eprint!("{said}");
                return Ok((group::End::Exited(126), said));
            }
            // What a shell would say, and how it would end.
            let is_absent = error.kind() == std::io::ErrorKind::NotFound;
            let program = Path::new(program).display();
            let said = if is_absent {
                format!("{program}: command not found\n")
            } else {
                // `Permission denied (os error 13)`: the number is Rust's own addition.
                let said = error.to_string();
                let said = said.split(" (os error ").next().unwrap_or_default();
                format!("go-doctor: {program}: {said}\n")
            };
            anstream::eprint!("{said}");
            Ok((group::End::Exited(if is_absent { 127 } else { 126 }), said))
        }
    }
}

/// Where the system itself does not look: .bat and .cmd on Windows.
#[cfg(windows)]
fn resolved(program: &std::ffi::OsStr) -> Option<OsString> {
    let variable = |name| std::env::var_os(name).unwrap_or_default().to_string_lossy().into_owned();
    let (path, extensions) = (variable("PATH"), variable("PATHEXT"));
    let is_file = |path: &str| Path::new(path).is_file();
    let places = search::Places { path: &path, extensions: &extensions, is_file: &is_file };
    let found = places.find(program.to_str()?)?;
    // An .exe the system finds itself, and it is called by the name that was typed.
    let is_exe = found.to_ascii_lowercase().ends_with(".exe");
    (!is_exe).then(|| OsString::from(found))
}

/// Where the system itself does not look: nothing elsewhere.
#[cfg(not(windows))]
const fn resolved(_: &std::ffi::OsStr) -> Option<OsString> {
    None
}

/// The command as a shell's line.
fn line(words: &[OsString]) -> Option<String> {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    shlex::try_join(words.iter().map(AsRef::as_ref)).ok()
}

/// A trace that is being made.
struct Tracing {
    strace: PathBuf,
    file: PathBuf,
    /// Where it is not to be kept.
    _folder: Option<(tempfile::TempDir, EndedOnSignal)>,
}

impl Tracing {
    fn new(keep: Option<&Path>) -> Result<Self, Usage> {
        if !cfg!(target_os = "linux") {
            return Err(Usage::NoTracer(Tracer::OnlyLinux));
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let found = std::env::split_paths(&path)
            .filter(|folder| folder.is_absolute())
            .map(|folder| folder.join("strace"))
            .find(|file| file.is_file());
        let strace = found.ok_or(Usage::NoTracer(Tracer::NotInstalled))?;
        if let Some(keep) = keep {
            return Ok(Self { strace, file: absolute(keep), _folder: None });
        }
        // The usual temporary folder may be what is wrong.
        let make = || tempfile::tempdir().or_else(|_| tempfile::tempdir_in("/var/tmp"));
        let (folder, listed) = ending::folder(make, |folder| folder.path().to_path_buf())?;
        let file = folder.path().join("go.strace");
        Ok(Self { strace, file, _folder: Some((folder, listed)) })
    }

    /// The command under strace, which ends as the command ends.
    fn around(&self, command: &[OsString]) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![self.strace.clone().into()];
        words.extend(["-f", "-o"].map(OsString::from));
        words.push(self.file.clone().into());
        words.extend(["-e", FILTER, "--"].map(OsString::from));
        words.extend_from_slice(command);
        words
    }
}
