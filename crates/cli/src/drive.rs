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
    /// Every probe and its answer.
    pub(crate) readings: BTreeMap<Probe, Reading>,
}

/// After this long a person at a terminal is told what is still awaited.
const PATIENCE: Duration = Duration::from_secs(1);

/// A session and what it has been told; it may be told that a file has another text, and then looks again.
pub(crate) struct Drive {
    session: Session,
    host: Arc<Host>,
    readings: BTreeMap<Probe, Reading>,
    /// Texts that are not, or not yet, those of the disk.
    texts: BTreeMap<String, String>,
}

/// Runs a session to its end.
pub(crate) fn session(
    subject: Subject,
    task: Task,
    host: &Arc<Host>,
    notice: impl Fn(&[Probe]),
) -> Finished {
    let mut drive = Drive::new(subject, task, host);
    let report = drive.run(notice);
    drive.finish(report)
}

impl Drive {
    /// Begins a session.
    pub(crate) fn new(subject: Subject, task: Task, host: &Arc<Host>) -> Self {
        Self {
            session: Session::new(subject, task),
            host: Arc::clone(host),
            readings: BTreeMap::new(),
            texts: BTreeMap::new(),
        }
    }

    /// Ends a session with its report.
    pub(crate) fn finish(self, report: Report) -> Finished {
        Finished { report, redactor: self.session.redactor(), readings: self.readings }
    }

    /// What may not leave this session.
    pub(crate) fn redactor(&self) -> Redactor {
        self.session.redactor()
    }

    /// The text of a file as the session has it.
    pub(crate) fn text(&self, file: &str) -> Option<&str> {
        self.readings.iter().find_map(|(probe, reading)| match (probe, reading) {
            (Probe::Read { path, .. }, Reading::Text { text }) if path == file => {
                Some(text.as_str())
            }
            _ => None,
        })
    }

    /// Gives a file another text, whatever the disk says; the next [`Drive::run`] looks at that one.
    pub(crate) fn set_text(&mut self, file: &str, text: String) {
        self.texts.insert(file.to_owned(), text);
        for (probe, reading) in std::mem::take(&mut self.readings) {
            let now = self.with_texts(&probe, reading.clone());
            if now != reading {
                self.session.handle_reading(probe.clone(), now.clone());
            }
            self.readings.insert(probe, now);
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
                    for probe in probes {
                        awaited.push(probe.clone());
                        let (send, host) = (send.clone(), Arc::clone(&self.host));
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
                let reading = self.with_texts(&probe, reading);
                self.readings.insert(probe.clone(), reading.clone());
                self.session.handle_reading(probe, reading);
            }
        }
    }
}
