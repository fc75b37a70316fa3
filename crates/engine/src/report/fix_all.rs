//! Which fixes may be applied together, without asking: one round of `--fix`.

use go_doctor_protocol::{
    Applicability, Edit, Finding, Fix, FixAction, Position, Range, SettingsDocument,
};

use crate::documents::{Document, Splice, Value, quote, remove_setting, set_path};
use crate::facts::editor::settings::settings_of;

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

/// What a fix does as edits of files, for hosts without an editor: a setting is written into the document of its scope, and
/// of several steps all are there or none. Nothing where it is no edit of a file, or where the result is not certain.
pub fn as_edits(action: &FixAction, documents: &[SettingsDocument]) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    for step in action.steps() {
        match step {
            FixAction::Edit { edits: own } => edits.extend(own.iter().cloned()),
            FixAction::Setting { key, property, value, scope } => {
                let document = documents.iter().find(|document| document.scope == *scope)?;
                let path: Vec<&str> = [Some(key), property.as_ref()]
                    .into_iter()
                    .flatten()
                    .map(String::as_str)
                    .collect();
                let json = value.as_ref().map(serde_json::Value::to_string);
                edits.extend(setting_edits(document, &path, json.as_deref())?);
            }
            _ => return None,
        }
    }
    (!edits.is_empty()).then_some(edits)
}

/// A setting in its file; a file that is not there, or is empty, gets its first.
fn setting_edits(file: &SettingsDocument, path: &[&str], json: Option<&str>) -> Option<Vec<Edit>> {
    let text = file.text.as_deref().unwrap_or_default();
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        let value = path.iter().rev().fold(json?.to_owned(), |inner, key| {
            let inner = inner.replace('\n', "\n    ");
            format!("{{\n    {}: {inner}\n}}", quote(key))
        });
        let end = Position { line: u32::MAX, character: 0 };
        let range = Range { start: Position::default(), end };
        return Some(vec![Edit { file: file.file.clone(), range, new_text: value + "\n" }]);
    }
    let document = Document::parse(&file.file, text);
    let settings = settings_of(&document)?;
    let splices: Vec<Splice> = match json {
        Some(json) => set_path(settings, path, json)?,
        None => removal(settings, path)?,
    };
    let edits = splices.into_iter().map(|splice| Edit {
        file: file.file.clone(),
        range: document.range(splice.start, splice.end),
        new_text: splice.text,
    });
    Some(edits.collect())
}

fn removal(settings: Value<'_>, path: &[&str]) -> Option<Vec<Splice>> {
    let (last, way) = path.split_last()?;
    let object = way.iter().try_fold(settings, |object, key| object.get(key))?;
    remove_setting(object, object.property(last)?)
}

fn touch(one: &Edit, other: &Edit) -> bool {
    one.file == other.file
        && one.range.start <= other.range.end
        && other.range.start <= one.range.end
}
