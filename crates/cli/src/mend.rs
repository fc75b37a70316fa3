//! The safe fixes of some files, in rounds: what is safe is applied, the files are looked at again, until nothing is left.
//! Of a whole machine one round at a time: what comes of it only the machine can say.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::documents::apply_edits;
use go_doctor_engine::{SafeFix, as_edits, safe_fixes, safe_fixes_of};
use go_doctor_protocol::{Edit, Finding, FixAction, Probe, Report, SettingsDocument};

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
#[derive(Clone)]
pub(crate) struct Change {
    /// Its text as it was read; of a file that was not there nothing.
    pub(crate) before: String,
    /// There was no such file.
    pub(crate) is_new: bool,
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
                .or_insert(Change { before, is_new: false, after });
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

/// A fix by its rule and title: what was applied once and is asked for again does not heal.
pub(crate) type Known = BTreeSet<(String, String, BTreeSet<String>)>;

/// One round over a whole report, settings too: the fixes, and the files as they would be. Nothing is written.
pub(crate) fn round(
    findings: &[Finding],
    documents: &[SettingsDocument],
    known: &mut Known,
) -> (Vec<Applied>, BTreeMap<String, Change>) {
    let findings: Vec<Finding> =
        findings.iter().flat_map(Finding::each).map(|one| with_edits(one, documents)).collect();
    let fixes = findings.iter().flat_map(safe_fixes_of);
    let files: BTreeSet<String> =
        fixes.flat_map(|fix| fix.edits).map(|edit| edit.file.clone()).collect();
    let files: Vec<String> = files.into_iter().collect();
    let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    let mut applied = Vec::new();
    for fix in safe_fixes(&findings, &files) {
        let one = Applied::new(&fix);
        if known.insert((one.rule.clone(), one.title.clone(), one.files.clone())) {
            for edit in fix.edits {
                edits.entry(edit.file.clone()).or_default().push(edit.clone());
            }
            applied.push(one);
        }
    }
    let mut changes = BTreeMap::new();
    for (file, edits) in edits {
        // From the disk: a session may have read no more of a file than its head.
        let (before, is_new) = match std::fs::read_to_string(&file) {
            Ok(text) => (text, false),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (String::new(), true),
            Err(_) => continue,
        };
        if let Some(after) = apply_edits(&before, &edits).filter(|after| *after != before) {
            changes.insert(file, Change { before, is_new, after });
        }
    }
    // A fix of several files is whole or not at all.
    let whole = |fix: &Applied| fix.files.iter().all(|file| changes.contains_key(file));
    let lost: BTreeSet<String> =
        applied.iter().filter(|fix| !whole(fix)).flat_map(|fix| fix.files.clone()).collect();
    changes.retain(|file, _| !lost.contains(file));
    applied.retain(|fix| fix.files.is_disjoint(&lost));
    (applied, changes)
}

/// A finding whose settings and steps are edits of their files, as far as they can be.
fn with_edits(mut finding: Finding, documents: &[SettingsDocument]) -> Finding {
    for fix in &mut finding.fixes {
        if let Some(edits) = as_edits(&fix.action, documents) {
            fix.action = FixAction::Edit { edits };
        }
    }
    finding
}
