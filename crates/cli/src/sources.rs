//! The texts of files as the session read them: what an excerpt is taken from. Nothing is read again.

use std::collections::BTreeMap;

use go_doctor_engine::documents::Lines;
use go_doctor_protocol::{Platform, Probe, Reading};

/// A text and where its lines are.
pub(crate) struct Source<'r> {
    text: &'r str,
    lines: Lines,
    /// Only the file's beginning: its last line may be cut off.
    partial: bool,
}

impl<'r> Source<'r> {
    /// A line without its end; nothing where the text has none, or not the whole of it.
    pub(crate) fn line(&self, number: u32) -> Option<&'r str> {
        let line = self.lines.line(self.text, number)?;
        (!self.partial || line.end < self.text.len()).then(|| self.text.get(line)).flatten()
    }
}

/// The texts of a session.
pub(crate) struct Sources<'r> {
    texts: BTreeMap<String, (&'r str, bool)>,
    read: BTreeMap<String, Source<'r>>,
}

impl<'r> Sources<'r> {
    /// The texts among the readings; of a file that was read whole and in part, the whole.
    pub(crate) fn new(
        readings: impl Iterator<Item = (&'r Probe, &'r Reading)>,
        platform: Platform,
    ) -> Self {
        let mut texts: BTreeMap<String, (&'r str, bool)> = BTreeMap::new();
        let mut add = |file: String, text: &'r str, partial: bool| {
            let known = texts.entry(file).or_insert((text, partial));
            if known.1 && !partial {
                *known = (text, partial);
            }
        };
        for (probe, reading) in readings {
            match (probe, reading) {
                (Probe::Read { path, .. }, Reading::Text { text }) => {
                    add(path.clone(), text, false);
                }
                (_, Reading::Settings { documents, .. }) => {
                    for document in documents {
                        if let Some(text) = &document.text {
                            add(document.file.clone(), text, false);
                        }
                    }
                }
                (Probe::Tree { root, .. }, Reading::Tree { entries, .. }) => {
                    for entry in entries {
                        if let Some(head) = &entry.head {
                            let partial = (head.len() as u64) < entry.size;
                            add(below(root, &entry.path, platform), head, partial);
                        }
                    }
                }
                _ => {}
            }
        }
        Self { texts, read: BTreeMap::new() }
    }

    /// A file's text, if the session has it.
    pub(crate) fn of(&mut self, file: &str) -> Option<&Source<'r>> {
        let &(text, partial) = self.texts.get(file)?;
        Some(self.read.entry(file.to_owned()).or_insert_with(|| Source {
            text,
            lines: Lines::new(text),
            partial,
        }))
    }
}

/// A path below a folder, in the session's system's way; a recorded one may be another than this.
fn below(root: &str, path: &str, platform: Platform) -> String {
    if platform == Platform::Windows {
        format!("{}\\{}", root.trim_end_matches(['\\', '/']), path.replace('/', "\\"))
    } else {
        format!("{}/{path}", root.trim_end_matches('/'))
    }
}
