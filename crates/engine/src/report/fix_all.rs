//! Which fixes may be applied together, without asking: one round of `--fix`.

use go_doctor_protocol::{Applicability, Edit, Finding, Fix, FixAction};

/// A safe fix that edits files, and the finding that asks for it.
#[derive(Clone, Copy, Debug)]
pub struct SafeFix<'f> {
    /// The finding.
    pub finding: &'f Finding,
    /// The fix's title.
    pub title: &'f str,
    /// Its edits, at least one.
    pub edits: &'f [Edit],
}

/// The first safe fix of each of a finding's places, if it edits files.
pub fn safe_fixes_of(finding: &Finding) -> Vec<SafeFix<'_>> {
    let own = finding.places.is_empty().then_some(&finding.fixes);
    let fixes = own.into_iter().chain(finding.places.iter().map(|place| &place.fixes));
    fixes.filter_map(|fixes| safe_fix(finding, fixes)).collect()
}

fn safe_fix<'f>(finding: &'f Finding, fixes: &'f [Fix]) -> Option<SafeFix<'f>> {
    let fix = fixes.iter().find(|fix| fix.applicability == Applicability::Safe)?;
    match &fix.action {
        FixAction::Edit { edits } if !edits.is_empty() => {
            Some(SafeFix { finding, title: &fix.title, edits })
        }
        _ => None,
    }
}

/// The safe fixes of these files that can be applied at once: of two that touch each other the first, the other comes
/// with the next round, when the files have been looked at again.
pub fn safe_fixes<'f>(findings: &'f [Finding], files: &[String]) -> Vec<SafeFix<'f>> {
    let mut taken: Vec<SafeFix<'f>> = Vec::new();
    for fix in findings.iter().flat_map(safe_fixes_of) {
        let ours = fix.edits.iter().all(|edit| files.contains(&edit.file));
        let mut others = taken.iter().flat_map(|other| other.edits);
        if ours && !others.any(|other| fix.edits.iter().any(|edit| touch(edit, other))) {
            taken.push(fix);
        }
    }
    taken
}

fn touch(one: &Edit, other: &Edit) -> bool {
    one.file == other.file
        && one.range.start <= other.range.end
        && other.range.start <= one.range.end
}
