//! The safe fixes of some files, in rounds: what is safe is applied, the files are looked at again, until nothing is left.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::documents::apply_edits;
use go_doctor_protocol::{Applicability, Edit, Finding, FixAction, Probe, Report};

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
        let (applied, edits) = chosen(&mended.remains.findings, files);
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

/// The safe fixes of one round; of two that touch each other the first, the other comes with the next round.
fn chosen(findings: &[Finding], files: &[String]) -> (Vec<Applied>, BTreeMap<String, Vec<Edit>>) {
    let mut applied = Vec::new();
    let mut taken: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    for finding in findings {
        let Some((title, edits)) = safe_edits(finding) else { continue };
        let ours = edits.iter().all(|edit| files.contains(&edit.file));
        let free = !edits.iter().any(|edit| {
            taken.get(&edit.file).into_iter().flatten().any(|other| touch(edit, other))
        });
        if edits.is_empty() || !ours || !free {
            continue;
        }
        for edit in edits {
            taken.entry(edit.file.clone()).or_default().push(edit.clone());
        }
        applied.push(Applied {
            rule: finding.rule.clone(),
            title: title.to_owned(),
            files: edits.iter().map(|edit| edit.file.clone()).collect(),
        });
    }
    (applied, taken)
}

/// The first safe fix of a finding that edits files: the same that the editor's fix-all takes.
pub(crate) fn safe_edits(finding: &Finding) -> Option<(&str, &[Edit])> {
    let fix = finding.fixes.iter().find(|fix| fix.applicability == Applicability::Safe)?;
    match &fix.action {
        FixAction::Edit { edits } => Some((&fix.title, edits)),
        _ => None,
    }
}

fn touch(one: &Edit, other: &Edit) -> bool {
    one.range.start <= other.range.end && other.range.start <= one.range.end
}
