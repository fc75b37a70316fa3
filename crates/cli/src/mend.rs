//! The safe fixes of some files, in rounds: what is safe is applied, the files are looked at again, until nothing is left.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::documents::apply_edits;
use go_doctor_engine::{SafeFix, safe_fixes};
use go_doctor_protocol::{Edit, Probe, Report};

use crate::drive::Drive;

/// More rounds than any file needs; a rule and its fix that never agree end here.
const MOST_ROUNDS: usize = 20;

/// A fix that was applied.
pub(crate) struct Applied {
    /// The rule that asked for it.
    pub(crate) rule: String,
    /// Its title, which names file, scope and value.
    pub(crate) title: String,
    /// The files that it changed.
    pub(crate) files: BTreeSet<String>,
}

impl Applied {
    fn new(fix: &SafeFix<'_>) -> Self {
        Self {
            rule: fix.finding.rule.clone(),
            title: fix.title.to_owned(),
            files: fix.edits.iter().map(|edit| edit.file.clone()).collect(),
        }
    }
}

/// A file before and after.
pub(crate) struct Change {
    /// Its text as it was read.
    pub(crate) before: String,
    /// Its text with every safe fix.
    pub(crate) after: String,
}

/// What became of the files.
pub(crate) struct Mended {
    /// What was found before anything was changed.
    pub(crate) first: Report,
    /// What remains.
    pub(crate) remains: Report,
    /// The fixes, in the order they were applied.
    pub(crate) applied: Vec<Applied>,
    /// The files that changed.
    pub(crate) changes: BTreeMap<String, Change>,
}

/// Applies the safe edits of these files in the session's texts; nothing is written.
pub(crate) fn mend(drive: &mut Drive, files: &[String], notice: impl Fn(&[Probe])) -> Mended {
    let first = drive.run(&notice);
    let mut mended =
        Mended { remains: first.clone(), first, applied: Vec::new(), changes: BTreeMap::new() };
    for _ in 0..MOST_ROUNDS {
        let fixes = safe_fixes(&mended.remains.findings, files);
        let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
        for edit in fixes.iter().flat_map(|fix| fix.edits) {
            edits.entry(edit.file.clone()).or_default().push(edit.clone());
        }
        let applied: Vec<Applied> = fixes.iter().map(Applied::new).collect();
        let mut changed: BTreeSet<String> = BTreeSet::new();
        for (file, edits) in edits {
            let Some(before) = drive.text(&file).map(str::to_owned) else { continue };
            let Some(after) = apply_edits(&before, &edits).filter(|after| *after != before) else {
                continue;
            };
            changed.insert(file.clone());
            drive.set_text(&file, after.clone());
            mended
                .changes
                .entry(file)
                .and_modify(|change| change.after.clone_from(&after))
                .or_insert(Change { before, after });
        }
        if changed.is_empty() {
            break;
        }
        mended.applied.extend(applied.into_iter().filter(|fix| fix.files.is_subset(&changed)));
        mended.remains = drive.run(&notice);
    }
    mended.changes.retain(|_, change| change.before != change.after);
    mended
}
