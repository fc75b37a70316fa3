//! Drives a session: asks the host every probe at once, each in its own thread, until the report is whole.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use go_doctor_engine::{Redactor, Session};
use go_doctor_protocol::{Probe, Reading, Report, Step, Subject, Task};

use crate::host::Host;

/// A finished session.
pub(crate) struct Finished {
    /// The report.
    pub(crate) report: Report,
    /// What may not leave in any output.
    pub(crate) redactor: Redactor,
    /// Every probe and its answer, when they were to be kept.
    pub(crate) readings: BTreeMap<Probe, Reading>,
}

/// Whether the answers are kept beside the session: a large folder's are most of what this process holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recording {
    /// For `--record`.
    Kept,
    /// The report is all that is wanted.
    Dropped,
}

/// After this long a person at a terminal is told what is still awaited.
const PATIENCE: Duration = Duration::from_secs(1);

/// Runs a session to its end.
pub(crate) fn session(
    subject: Subject,
    task: Task,
    host: &Arc<Host>,
    recording: Recording,
    notice: impl Fn(&[Probe]),
) -> Finished {
    let mut session = Session::new(subject, task);
    let mut readings = BTreeMap::new();
    let mut awaited: Vec<Probe> = Vec::new();
    let (send, receive) = mpsc::channel();
    let mut noticed = false;
    loop {
        match session.poll() {
            Step::Done { report } => {
                return Finished { report, redactor: session.redactor(), readings };
            }
            Step::Ask { probes } => {
                for probe in probes {
                    awaited.push(probe.clone());
                    let (send, host) = (send.clone(), Arc::clone(host));
                    std::thread::spawn(move || {
                        let reading = host.answer(&probe);
                        // A send fails only when the session has ended, and then nobody needs the answer.
                        drop(send.send((probe, reading)));
                    });
                }
            }
        }
        let first = if let Ok(answer) = receive.recv_timeout(PATIENCE) {
            answer
        } else {
            if !noticed {
                notice(&awaited);
                noticed = true;
            }
            match receive.recv() {
                Ok(answer) => answer,
                Err(_) => continue,
            }
        };
        // Take all answers that are there: one poll serves them all.
        for (probe, reading) in std::iter::once(first).chain(receive.try_iter()) {
            awaited.retain(|other| *other != probe);
            if recording == Recording::Kept {
                readings.insert(probe.clone(), reading.clone());
            }
            session.handle_reading(probe, reading);
        }
    }
}
