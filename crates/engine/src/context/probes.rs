//! Probes as facts ask them, their names in a report, and what came of them in its language.

use go_doctor_protocol::{
    EnvChange, EnvironmentKind, Outcome, Output, Probe, Reading, StartUpFiles,
};

use super::{Cx, Missing};
use crate::words::{Said, args, render, said, term};

/// A program that ran and ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exited<'s> {
    pub(crate) code: Option<i64>,
    pub(crate) signal: Option<&'s str>,
    pub(crate) stdout: &'s Output,
    pub(crate) stderr: &'s Output,
}

impl Exited<'_> {
    /// It ended with 0.
    pub(crate) fn ok(self) -> bool {
        self.code == Some(0)
    }
}

/// An outcome of `stat` in the report's language, for evidence.
pub(crate) fn looked(cx: Cx<'_>, outcome: &Outcome) -> String {
    let args = match outcome {
        Outcome::Found { .. } | Outcome::NotFound | Outcome::Denied => crate::words::args! {},
        Outcome::Dangling { target } => crate::words::args! { target: target.as_str() },
        Outcome::Failed { message } => crate::words::args! { message: message.as_str() },
    };
    let key = match outcome {
        Outcome::Found { stat } => match stat.kind {
            go_doctor_protocol::EntryKind::Folder => "looked.folder",
            go_doctor_protocol::EntryKind::File if stat.executable => "looked.executable",
            go_doctor_protocol::EntryKind::File => "looked.file",
            _ => "looked.other",
        },
        Outcome::NotFound => "looked.nothing",
        Outcome::Dangling { .. } => "looked.dangling",
        Outcome::Denied => "looked.denied",
        Outcome::Failed { .. } => "looked.failed",
    };
    render(cx.subject.lang, key, &args)
}

/// The run of a program with this session's usual limits.
pub(crate) fn run_probe(
    program: &str,
    args: &[&str],
    cwd: &str,
    env: &[(&str, Option<&str>)],
) -> Probe {
    Probe::Run {
        program: program.to_owned(),
        args: args.iter().map(|&arg| arg.to_owned()).collect(),
        cwd: cwd.to_owned(),
        env: env
            .iter()
            .map(|&(name, value)| EnvChange {
                name: name.to_owned(),
                value: value.map(str::to_owned),
            })
            .collect(),
        timeout_ms: 10_000,
    }
}

/// "Could not check", with the probe and its outcome.
pub(crate) fn could_not(probe: &Said, reading: &Reading) -> Missing {
    let probe = probe.clone();
    Missing::Unchecked(said("unchecked.probe", args! { probe: probe, outcome: outcome(reading) }))
}

/// A probe in the report's language: what is no command line and no path is said in words.
pub(crate) fn named(probe: &Probe) -> Said {
    match probe {
        Probe::Environment { which } => {
            let name = match which {
                EnvironmentKind::Host => "environment.process",
                EnvironmentKind::Terminal => "environment.terminal",
                EnvironmentKind::Login => "environment.login",
            };
            said("probe.environment", args! { name: term(name) })
        }
        Probe::Shell { reads } => term(match reads {
            StartUpFiles::None => "probe.shell-none",
            StartUpFiles::Always => "probe.shell-always",
            StartUpFiles::Login => "probe.shell-login",
            StartUpFiles::Interactive => "probe.shell-interactive",
            StartUpFiles::System => "probe.shell-system",
        }),
        Probe::Settings { .. } => term("probe.settings"),
        Probe::Extensions { .. } => term("probe.extensions"),
        Probe::Run { .. }
        | Probe::Debug { .. }
        | Probe::Read { .. }
        | Probe::Stat { .. }
        | Probe::List { .. }
        | Probe::Tree { .. }
        | Probe::Trace { .. } => said("probe.code", args! { code: probe.label() }),
    }
}

/// An outcome in the report's language.
pub(crate) fn outcome(reading: &Reading) -> Said {
    let key = format!("outcome.{}", reading.outcome());
    match reading {
        Reading::TimedOut { after_ms, waiting_for, .. } if !waiting_for.is_empty() => said(
            "outcome.timedOut-waiting",
            args! { seconds: seconds(*after_ms), processes: waiting_for.join(" > ") },
        ),
        Reading::TimedOut { after_ms, .. } => said(key, args! { seconds: seconds(*after_ms) }),
        Reading::Exited { code, signal, .. } => said(
            "outcome.exited",
            args! { status: code.map_or_else(|| signal.clone().unwrap_or_default(), |code| code.to_string()) },
        ),
        Reading::Failed { message } => said(key, args! { message: message.as_str() }),
        Reading::Refused { reason } | Reading::Unavailable { reason } => {
            let reason_key = format!("reason.{reason}");
            if crate::words::exists(&reason_key) {
                term(reason_key)
            } else {
                said(key, args! { reason: reason.as_str() })
            }
        }
        Reading::TooLarge { size, limit } => {
            said(key, args! { size: size.to_string(), limit: limit.to_string() })
        }
        Reading::BadEncoding { looks_like } => {
            let known = format!("encoding.{looks_like}");
            if crate::words::exists(&known) {
                said(key, args! { encoding: term(known) })
            } else {
                said(key, args! { encoding: looks_like.as_str() })
            }
        }
        _ => term(key),
    }
}

/// Milliseconds as seconds, without a needless fraction.
fn seconds(ms: u32) -> String {
    if ms.is_multiple_of(1000) {
        (ms / 1000).to_string()
    } else {
        format!("{:.1}", f64::from(ms) / 1000.0)
    }
}
