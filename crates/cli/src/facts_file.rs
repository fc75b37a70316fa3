//! A recorded session: the subject, and every probe with its answer. It replays on any machine.

use std::collections::BTreeMap;
use std::path::Path;

use go_doctor_engine::Redactor;
use go_doctor_protocol::{
    Errand, FACTS_VERSION, OLDEST_FACTS_VERSION, PathStat, Probe, Reading, Subject,
};
use serde::{Deserialize, Serialize};

/// The file's content.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FactsFile {
    /// [`FACTS_VERSION`].
    pub(crate) schema_version: u32,
    /// What was looked at.
    pub(crate) subject: Subject,
    /// What the session was for.
    pub(crate) task: Errand,
    /// Every probe with its answer.
    pub(crate) readings: Vec<Recorded>,
}

/// One probe and its answer.
#[derive(Serialize, Deserialize)]
pub(crate) struct Recorded {
    /// The question.
    pub(crate) probe: Probe,
    /// The answer.
    pub(crate) reading: Reading,
}

/// Why a recorded session cannot be used; `usage` says it.
#[derive(Debug)]
pub(crate) enum FactsError {
    /// It cannot be written.
    Unwritten {
        /// The file.
        path: String,
        /// The system's reason.
        source: std::io::Error,
    },
    /// It cannot be read.
    Io {
        /// The file.
        path: String,
        /// The system's reason.
        source: std::io::Error,
    },
    /// It is not a recorded session.
    Format {
        /// The file.
        path: String,
        /// What is wrong.
        source: serde_json::Error,
    },
    /// It was written by another version.
    Version {
        /// The file.
        path: String,
        /// Its version.
        found: u32,
    },
}

impl FactsFile {
    /// A session's readings.
    pub(crate) fn new(subject: Subject, task: Errand, readings: BTreeMap<Probe, Reading>) -> Self {
        let readings =
            readings.into_iter().map(|(probe, reading)| Recorded { probe, reading }).collect();
        Self { schema_version: FACTS_VERSION, subject, task, readings }
    }

    /// Writes it, fit for strangers: secrets and names taken out.
    pub(crate) fn write(&self, path: &Path, redactor: &Redactor) -> Result<(), FactsError> {
        let unwritten = |source| FactsError::Unwritten { path: path.display().to_string(), source };
        let json = serde_json::to_value(self)
            .map_err(|source| FactsError::Format { path: path.display().to_string(), source })?;
        let text = format!("{:#}\n", redactor.facts(json));
        std::fs::write(path, text).map_err(unwritten)
    }

    /// Reads one.
    pub(crate) fn read(path: &Path) -> Result<Self, FactsError> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|source| FactsError::Io { path: name.clone(), source })?;
        let file: Self = serde_json::from_str(&text)
            .map_err(|source| FactsError::Format { path: name.clone(), source })?;
        if (OLDEST_FACTS_VERSION..=FACTS_VERSION).contains(&file.schema_version) {
            Ok(file)
        } else {
            Err(FactsError::Version { path: name, found: file.schema_version })
        }
    }
}

/// Answers from a recording; paths that were looked at together are found one by one.
pub(crate) struct Replay {
    readings: BTreeMap<Probe, Reading>,
    stats: BTreeMap<String, PathStat>,
}

impl Replay {
    /// The readings of a file.
    pub(crate) fn new(recorded: Vec<Recorded>) -> Self {
        let mut replay = Self { readings: BTreeMap::new(), stats: BTreeMap::new() };
        for Recorded { probe, reading } in recorded {
            if let (Probe::Stat { .. }, Reading::Stats { entries }) = (&probe, &reading) {
                replay
                    .stats
                    .extend(entries.iter().map(|entry| (entry.path.clone(), entry.clone())));
            } else {
                replay.readings.insert(probe, reading);
            }
        }
        replay
    }

    /// The recorded answer, or that there is none.
    pub(crate) fn answer(&self, probe: &Probe) -> Reading {
        let missing = || Reading::Unavailable { reason: "not-recorded".to_owned() };
        match probe {
            Probe::Stat { paths } => {
                let entries: Option<Vec<PathStat>> =
                    paths.iter().map(|path| self.stats.get(path).cloned()).collect();
                entries.map_or_else(missing, |entries| Reading::Stats { entries })
            }
            probe => self.readings.get(probe).cloned().unwrap_or_else(missing),
        }
    }
}
