//! Why a command could not do what it was asked: exit code 2, one sentence in the user's language.

use std::io;

use go_doctor_engine::say;
use go_doctor_protocol::{FACTS_VERSION, Lang};

use crate::facts_file::FactsError;

/// Why a command could not begin, or not end.
#[derive(Debug)]
pub(crate) enum Usage {
    /// The folder is not there.
    NoFolder(String),
    /// A folder where a file belongs.
    IsFolder(String),
    /// The file cannot be read.
    NoFile(String, io::Error),
    /// The files cannot be written; the rest of the work is done.
    NotWritten(Vec<(String, io::Error)>),
    /// Neither a file nor a folder: a pipe, a device.
    NoRegularFile(String),
    /// A path that is no UTF-8 text: nothing could name it in a report.
    NoUtf8(String),
    /// A name that is no rule's.
    NoRule(String),
    /// A file that `check` does not know.
    UnknownFile(String),
    /// A format that this command does not have.
    NoFormat(&'static str),
    /// There is nothing to trace with.
    NoTracer(Tracer),
    /// A recorded session that cannot be used.
    Facts(FactsError),
    /// The output cannot be written.
    Print(io::Error),
}

/// Why there is no tracer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tracer {
    /// strace is Linux's.
    OnlyLinux,
    /// It is not on PATH.
    NotInstalled,
}

impl From<FactsError> for Usage {
    fn from(error: FactsError) -> Self {
        Self::Facts(error)
    }
}

impl From<io::Error> for Usage {
    fn from(error: io::Error) -> Self {
        Self::Print(error)
    }
}

impl Usage {
    /// The sentence, one line for each file it is about.
    pub(crate) fn said(&self, lang: Lang) -> String {
        let one = |key: &str, args: &[(&str, &str)]| say(lang, key, args);
        match self {
            Self::NoFolder(path) => one("cli.no-folder", &[("path", path)]),
            Self::IsFolder(path) => one("cli.is-folder", &[("path", path)]),
            Self::NoRegularFile(path) => one("cli.no-regular-file", &[("path", path)]),
            Self::NoUtf8(path) => one("cli.no-utf8", &[("path", path)]),
            Self::NoFile(path, error) => {
                one("cli.no-file", &[("path", path), ("error", &reason(lang, error))])
            }
            Self::NotWritten(files) => files
                .iter()
                .map(|(path, error)| {
                    one("cli.not-written", &[("path", path), ("error", &reason(lang, error))])
                })
                .collect::<Vec<_>>()
                .join("\n"),
            Self::NoTracer(Tracer::OnlyLinux) => one("cli.trace-only-linux", &[]),
            Self::NoTracer(Tracer::NotInstalled) => one("cli.no-strace", &[]),
            Self::NoRule(name) => one("cli.no-rule", &[("rule", name)]),
            Self::UnknownFile(path) => one("cli.unknown-file", &[("path", path)]),
            Self::NoFormat(command) => one("cli.no-format", &[("command", command)]),
            Self::Facts(FactsError::Unwritten { path, source }) => {
                one("cli.facts-unwritten", &[("path", path), ("error", &reason(lang, source))])
            }
            Self::Facts(FactsError::Io { path, source }) => {
                one("cli.facts-io", &[("path", path), ("error", &reason(lang, source))])
            }
            Self::Facts(FactsError::Format { path, source }) => {
                one("cli.facts-format", &[("path", path), ("error", &source.to_string())])
            }
            Self::Facts(FactsError::Version { path, found }) => one(
                "cli.facts-version",
                &[
                    ("path", path),
                    ("found", &found.to_string()),
                    ("known", &FACTS_VERSION.to_string()),
                ],
            ),
            Self::Print(error) => one("cli.no-output", &[("error", &reason(lang, error))]),
        }
    }
}

/// The system's reason in the user's language where it is a common one, else as the system says it.
fn reason(lang: Lang, error: &io::Error) -> String {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "cli.reason-not-found",
        io::ErrorKind::PermissionDenied => "cli.reason-denied",
        io::ErrorKind::ReadOnlyFilesystem => "cli.reason-read-only",
        io::ErrorKind::StorageFull => "cli.reason-full",
        io::ErrorKind::IsADirectory => "cli.reason-folder",
        io::ErrorKind::Other if crate::write::is_changed(error) => "cli.reason-changed",
        _ => return error.to_string(),
    };
    say(lang, key, &[])
}
