//! Drives a session: asks the host every probe at once, each in its own thread, until the report is whole.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use go_doctor_engine::{Redactor, Session};
use go_doctor_protocol::{Errand, Probe, ReadAs, Reading, Report, SettingsDocument, Step, Subject};

use crate::host::Host;

/// A finished session.
pub(crate) struct Finished {
    /// The report.
    pub(crate) report: Report,
    /// What may not leave in any output.
    pub(crate) redactor: Redactor,
    /// The session, which has the texts that excerpts are taken from.
    pub(crate) session: Session,
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

/// A session and what it has been told; it may be told that a file has another text, and then looks again.
pub(crate) struct Drive {
    session: Session,
    host: Arc<Host>,
    recording: Recording,
    readings: BTreeMap<Probe, Reading>,
    /// Texts that are not, or not yet, those of the disk.
    texts: BTreeMap<String, String>,
}

/// More readers than this only wait for one disk.
const READERS: usize = 8;

/// The probes that one thread answers: each its own, for any may take long. Texts of a folder's files are asked for by the
/// thousand and come at once; a few threads read them all.
fn shared_out(probes: Vec<Probe>) -> Vec<Vec<Probe>> {
    let is_head = |probe: &Probe| matches!(probe, Probe::Read { read_as: ReadAs::Head, .. });
    let (heads, others): (Vec<Probe>, Vec<Probe>) = probes.into_iter().partition(is_head);
    let share = heads.len().div_ceil(READERS).max(1);
    let heads = heads.chunks(share).map(<[Probe]>::to_vec);
    others.into_iter().map(|probe| vec![probe]).chain(heads).collect()
}

/// Runs a session to its end.
pub(crate) fn session(
    subject: Subject,
    task: Errand,
    host: &Arc<Host>,
    recording: Recording,
    notice: impl Fn(&[Probe]),
) -> Finished {
    let mut drive = Drive::new(subject, task, host, recording);
    let report = drive.run(notice);
    drive.finish(report)
}

impl Drive {
    /// Begins a session.
    pub(crate) fn new(
        subject: Subject,
        task: Errand,
        host: &Arc<Host>,
        recording: Recording,
    ) -> Self {
        Self {
            recording,
            session: Session::new(subject, task),
            host: Arc::clone(host),
            readings: BTreeMap::new(),
            texts: BTreeMap::new(),
        }
    }

    /// Ends a session with its report.
    pub(crate) fn finish(self, report: Report) -> Finished {
        let redactor = self.session.redactor();
        Finished { report, redactor, session: self.session, readings: self.readings }
    }

    /// What may not leave this session.
    pub(crate) fn redactor(&self) -> Redactor {
        self.session.redactor()
    }

    /// The text of a file as the session has it.
    pub(crate) fn text(&self, file: &str) -> Option<&str> {
        self.session.readings().find_map(|(probe, reading)| match (probe, reading) {
            (Probe::Read { path, .. }, Reading::Text { text }) if path == file => {
                Some(text.as_str())
            }
            _ => None,
        })
    }

    /// The documents of the settings as the session has them, weakest scope first.
    pub(crate) fn settings(&self) -> &[SettingsDocument] {
        let mut readings = self.session.readings();
        let found = readings.find_map(|(_, reading)| match reading {
            Reading::Settings { documents, .. } => Some(documents.as_slice()),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// Gives a file another text, whatever the disk says; the next [`Drive::run`] looks at that one.
    pub(crate) fn set_text(&mut self, file: &str, text: String) {
        self.texts.insert(file.to_owned(), text);
        let holds = |probe: &Probe, reading: &Reading| match (probe, reading) {
            (Probe::Read { path, .. }, Reading::Text { .. }) => path == file,
            (_, Reading::Settings { documents, .. }) => {
                documents.iter().any(|document| document.file == file)
            }
            _ => false,
        };
        let old: Vec<(Probe, Reading)> = self
            .session
            .readings()
            .filter(|(probe, reading)| holds(probe, reading))
            .map(|(probe, reading)| (probe.clone(), reading.clone()))
            .collect();
        for (probe, reading) in old {
            let now = self.with_texts(&probe, reading);
            self.session.handle_reading(probe, now);
        }
    }

    /// A reading as it is with the given texts in it.
    fn with_texts(&self, probe: &Probe, mut reading: Reading) -> Reading {
        match (probe, &mut reading) {
            (Probe::Read { path, .. }, Reading::Text { text }) => {
                if let Some(new) = self.texts.get(path) {
                    text.clone_from(new);
                }
            }
            (_, Reading::Settings { documents, .. }) => {
                for document in documents {
                    if let Some(new) = self.texts.get(&document.file) {
                        document.text = Some(new.clone());
                    }
                }
            }
            _ => {}
        }
        reading
    }

    /// Asks and answers until nothing is missing.
    pub(crate) fn run(&mut self, notice: impl Fn(&[Probe])) -> Report {
        let mut awaited: Vec<Probe> = Vec::new();
        let (send, receive) = mpsc::channel();
        let mut noticed = false;
        loop {
            match self.session.poll() {
                Step::Done { report } => return report,
                Step::Ask { probes } => {
                    awaited.extend(probes.iter().cloned());
                    for some in shared_out(probes) {
                        let (send, host) = (send.clone(), Arc::clone(&self.host));
                        std::thread::spawn(move || {
                            for probe in some {
                                let reading = host.answer(&probe);
                                // A send fails only when the session has ended, and then the answer is not needed.
                                drop(send.send((probe, reading)));
                            }
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
                let reading = self.with_texts(&probe, reading);
                if self.recording == Recording::Kept {
                    self.readings.insert(probe.clone(), reading.clone());
                }
                self.session.handle_reading(probe, reading);
            }
        }
    }
}
