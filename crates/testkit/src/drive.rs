//! Runs a session to its end: every question answered at once, in the order of asking.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use go_doctor_engine::{Session, source_outline};
use go_doctor_protocol::{Lang, Probe, Reading, Report, SCHEMA_VERSION, Step};
use serde_json::json;

/// More rounds than this no session needs: it would ask for ever.
const ROUNDS: usize = 100;

/// The report of a session whose probes `answer` answers. Where `GO_DOCTOR_RECORD_SESSIONS` names a folder, the session is
/// kept there, as `go-doctor diagnose --replay` reads it (`npm run corpus`).
pub fn finish(session: &mut Session, answer: impl FnMut(&Probe) -> Reading) -> Report {
    let mut answer = answer;
    attempt(session, |probe| Ok(answer(probe))).unwrap_or_else(|error| panic!("{error}"))
}

/// The same, where a probe may have no answer: then the session ends with that error.
pub fn attempt(
    session: &mut Session,
    mut answer: impl FnMut(&Probe) -> Result<Reading, String>,
) -> Result<Report, String> {
    let mut readings = Vec::new();
    for _ in 0..ROUNDS {
        match session.poll() {
            Step::Done { report } => {
                record(session, readings);
                return Ok(report);
            }
            Step::Ask { probes } => {
                if probes.is_empty() {
                    return Err("the session waits for an answer it was given".into());
                }
                for probe in probes {
                    let reading = answer(&probe)?;
                    readings.push(json!({ "probe": probe, "reading": reading }));
                    session.handle_reading(probe, reading);
                }
            }
        }
    }
    Err("the session asks for ever".into())
}

/// The same report must come in whatever order the answers do: here the last question is answered first, one a poll.
pub fn backwards(
    session: &mut Session,
    mut answer: impl FnMut(&Probe) -> Result<Reading, String>,
) -> Result<Report, String> {
    let mut waiting: Vec<Probe> = Vec::new();
    loop {
        match session.poll() {
            Step::Done { report } => return Ok(report),
            Step::Ask { probes } => waiting.extend(probes),
        }
        let Some(probe) = waiting.pop() else {
            return Err("the session waits for an answer it was given".into());
        };
        let reading = answer(&probe)?;
        session.handle_reading(probe, reading);
    }
}

/// An answer as hosts give it since version 3 of recorded sessions: of Go files the outline, and not the text.
pub fn outlined(mut reading: Reading) -> Reading {
    if let Reading::Tree { entries, .. } = &mut reading {
        for entry in entries.iter_mut().filter(|entry| entry.path.ends_with(".go")) {
            entry.outline = entry.head.take().map(|text| source_outline(&text));
        }
    }
    reading
}

/// Keeps a session under a name made of its content: the same one twice is one file.
fn record(session: &Session, readings: Vec<serde_json::Value>) {
    let Some(folder) = std::env::var_os("GO_DOCTOR_RECORD_SESSIONS") else { return };
    let mut subject = session.subject().clone();
    subject.lang = Lang::En;
    let text = json!({
        "schemaVersion": SCHEMA_VERSION, "subject": subject, "task": session.errand(), "readings": readings,
    })
    .to_string();
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let file = std::path::Path::new(&folder).join(format!("{:016x}.json", hasher.finish()));
    std::fs::write(file, text).unwrap();
}
