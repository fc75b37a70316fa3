//! `--fix`: writes what is safe, prints each change with the line that takes it back, and says what remains.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use go_doctor_engine::{Redactor, say};
use go_doctor_protocol::{Errand, Lang, Probe, Report, Subject};

use crate::arguments::{Format, PlacesListed};
use crate::drive::{Drive, Finished, Recording};
use crate::forms::{diff, human};
use crate::host::Host;
use crate::keep::{self, Keep};
use crate::mend::{self, Applied, Change};
use crate::output;
use crate::usage::Usage;
use crate::write;

/// More rounds than a machine needs: each is a whole diagnosis.
const MOST_ROUNDS: usize = 5;

/// What was written, and what could not be.
#[derive(Default)]
pub(super) struct Written {
    /// The fixes that are done.
    done: Vec<Applied>,
    /// The files that changed, and the line that takes each back; none where its text could not be kept.
    changes: Vec<(String, Change, Option<String>)>,
    /// The files that are as they were, and why.
    pub(super) unwritten: Vec<(String, io::Error)>,
}

impl Written {
    /// The files that are as they were.
    pub(super) fn failed(&self) -> impl Iterator<Item = &String> {
        self.unwritten.iter().map(|(file, _)| file)
    }

    /// Adds what a later round wrote: a file that it wrote again goes back to its first text.
    fn extend(&mut self, later: Self) {
        self.done.extend(later.done);
        self.unwritten.extend(later.unwritten);
        for (file, change, back) in later.changes {
            match self.changes.iter_mut().find(|(known, ..)| *known == file) {
                Some((_, first, _)) => first.after = change.after,
                None => self.changes.push((file, change, back)),
            }
        }
    }

    /// What was done, for people.
    fn said(
        &self,
        redactor: &Redactor,
        lang: Lang,
        given: &impl Fn(&String) -> String,
    ) -> io::Result<String> {
        let mut text = String::new();
        for fix in &self.done {
            let files: Vec<String> = fix.files.iter().map(given).collect();
            let label = human::label(lang, "cli.fixed");
            text.push_str(&format!("{label}{}: {} [{}]\n", files.join(", "), fix.title, fix.rule));
        }
        if self.done.is_empty() && self.unwritten.is_empty() {
            text.push_str(&format!("{}\n", say(lang, "cli.nothing-to-fix", &[])));
        }
        let mut text = human::plain(&text).into_bytes();
        for (file, change, back) in &self.changes {
            diff::print(&given(file), change, redactor, &mut text)?;
            let label = human::label(lang, "cli.undo");
            let back = back.clone().unwrap_or_else(|| say(lang, "cli.not-kept", &[]));
            text.extend(human::plain(&format!("{label}{back}\n")).into_bytes());
        }
        Ok(String::from_utf8_lossy(&text).into_owned())
    }
}

/// Writes the files. A fix of several files is whole or not at all: where one cannot be written the others go back.
pub(super) fn write(
    applied: Vec<Applied>,
    changes: BTreeMap<String, Change>,
    keep: &mut Keep,
) -> Written {
    let mut written = Written::default();
    let mut failed: BTreeSet<String> = BTreeSet::new();
    for (file, change) in changes {
        let path = Path::new(&file);
        let (back, result) = if change.is_new {
            (Some(keep::removal(path)), write::create(path, &change.after))
        } else {
            let back = keep.text(path, &change.before).ok();
            (back, write::replace(path, &change.before, &change.after))
        };
        match result {
            Ok(()) => written.changes.push((file, change, back)),
            Err(error) => {
                failed.insert(file.clone());
                written.unwritten.push((file, error));
            }
        }
    }
    while let Some(file) = half(&applied, &failed) {
        failed.insert(file.clone());
        let Some(at) = written.changes.iter().position(|(known, ..)| *known == file) else {
            continue;
        };
        let (_, change, _) = written.changes.remove(at);
        let path = Path::new(&file);
        let result = if change.is_new {
            std::fs::remove_file(path)
        } else {
            write::replace(path, &change.after, &change.before)
        };
        written.unwritten.extend(result.err().map(|error| (file, error)));
    }
    written.done = applied.into_iter().filter(|fix| fix.files.is_disjoint(&failed)).collect();
    written
}

/// A file of a fix that failed in another file.
fn half(applied: &[Applied], failed: &BTreeSet<String>) -> Option<String> {
    let broken = applied.iter().filter(|fix| !fix.files.is_disjoint(failed));
    broken.flat_map(|fix| &fix.files).find(|file| !failed.contains(*file)).cloned()
}

/// Prints what was done, then what remains.
pub(super) fn tell(
    written: Written,
    finished: &Finished,
    (format, places): (Format, PlacesListed),
    given: impl Fn(&String) -> String,
) -> Result<ExitCode, Usage> {
    let lang = finished.report.subject.lang;
    let text = written.said(&finished.redactor, lang, &given)?;
    if format == Format::Human {
        output::human(&format!("{text}\n"))?;
    } else {
        // Standard output is the report's alone.
        output::aside(&text);
    }
    output::report(finished, format, places)?;
    if written.unwritten.is_empty() {
        Ok(output::code(finished.report.health))
    } else {
        let named = written.unwritten.into_iter().map(|(file, error)| (given(&file), error));
        Err(Usage::NotWritten(named.collect()))
    }
}

/// Prints the diff of what would be written; the exit code speaks of the files as they are.
pub(super) fn show<'c>(
    changes: impl Iterator<Item = (String, &'c Change)>,
    (fixes, files): (usize, usize),
    redactor: &Redactor,
    first: &Report,
) -> Result<ExitCode, Usage> {
    let lang = first.subject.lang;
    let mut text = Vec::new();
    for (name, change) in changes {
        diff::print(&name, change, redactor, &mut text)?;
    }
    output::human(&String::from_utf8_lossy(&text))?;
    output::aside(&if files == 0 {
        format!("{}\n", say(lang, "cli.nothing-to-fix", &[]))
    } else {
        let (fixes, files) = (fixes.to_string(), files.to_string());
        format!("{}\n", say(lang, "cli.would-fix", &[("fixes", &fixes), ("files", &files)]))
    });
    Ok(output::code(first.health))
}

/// Diagnoses, writes what is safe, and diagnoses again, until nothing new is safe. Only the machine can say what comes of a
/// fix, so each round asks it anew.
pub(super) fn machine(
    subject: &Subject,
    host: impl Fn() -> Arc<Host>,
    dry: bool,
    shown: (Format, PlacesListed),
    notice: impl Fn(&[Probe]),
) -> Result<ExitCode, Usage> {
    let mut known = mend::Known::new();
    let mut keep = Keep::new();
    let mut written = Written::default();
    for round in 1.. {
        let mut drive = Drive::new(subject.clone(), Errand::Diagnose, &host(), Recording::Dropped);
        let report = drive.run(&notice);
        let (applied, changes) = mend::round(&report.findings, drive.settings(), &mut known);
        if dry {
            let counts = (applied.len(), changes.len());
            let named = changes.iter().map(|(file, change)| (file.clone(), change));
            return show(named, counts, &drive.redactor(), &report);
        }
        if changes.is_empty() || round > MOST_ROUNDS {
            return tell(written, &drive.finish(report), shown, String::clone);
        }
        written.extend(write(applied, changes, &mut keep));
        // What cannot be written is not tried again.
        if !written.unwritten.is_empty() {
            let mut drive =
                Drive::new(subject.clone(), Errand::Diagnose, &host(), Recording::Dropped);
            let report = drive.run(&notice);
            return tell(written, &drive.finish(report), shown, String::clone);
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(before: &str, after: &str, is_new: bool) -> Change {
        Change { before: before.to_owned(), is_new, after: after.to_owned() }
    }

    /// One file of a fix was changed by somebody else: the fix is not done in the others either.
    #[test]
    fn a_fix_of_several_files_is_whole_or_not_at_all() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        for name in ["a", "b", "alone"] {
            std::fs::write(path(name), "before")?;
        }
        std::fs::write(path("b"), "somebody else's")?;
        let fix = |names: &[&str]| Applied {
            rule: "r".to_owned(),
            title: names.concat(),
            files: names.iter().map(|name| path(name)).collect(),
        };
        let changes = [
            (path("a"), change("before", "after", false)),
            (path("alone"), change("before", "after", false)),
            (path("b"), change("before", "after", false)),
            (path("made"), change("", "after", true)),
        ];
        let applied = vec![fix(&["a", "b", "made"]), fix(&["alone"])];
        let written = write(applied, changes.into(), &mut Keep::new());
        assert_eq!(std::fs::read_to_string(path("a"))?, "before");
        assert_eq!(std::fs::read_to_string(path("b"))?, "somebody else's");
        assert_eq!(std::fs::read_to_string(path("alone"))?, "after");
        assert!(!Path::new(&path("made")).exists());
        assert_eq!(written.failed().collect::<Vec<_>>(), [&path("b")]);
        let done: Vec<&str> = written.done.iter().map(|fix| fix.title.as_str()).collect();
        assert_eq!((done.as_slice(), written.changes.len()), (&["alone"][..], 1));
        Ok(())
    }
}
