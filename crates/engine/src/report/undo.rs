//! How each fix is taken back: what was there before, in which file and scope, and the setting or the line that does it.
//!
//! Once for all rules, when their findings stand: a rule says what to change, and what stands there now is a fact.

mod lines;

use go_doctor_protocol::{Finding, Fix, FixAction, SettingScope, ToolReport, Undo};
use serde_json::Value as Json;

use crate::context::{Cx, Fact, Missing};
use crate::documents::inverse_edits;
use crate::facts::editor::settings::{Scoped, scope_word, settings};
use crate::paths;
use crate::words::{self, Said};

/// Says of each setting and each line for the terminal how it is taken back.
pub(super) fn attach(cx: Cx<'_>, findings: &mut [Finding], tools: &[ToolReport]) {
    for finding in findings {
        let places = finding.places.iter_mut().map(|place| &mut place.fixes);
        for fix in std::iter::once(&mut finding.fixes).chain(places).flatten() {
            fix.undo = undo(cx, fix, tools);
        }
    }
}

fn undo(cx: Cx<'_>, fix: &Fix, tools: &[ToolReport]) -> Option<Undo> {
    let undone = match &fix.action {
        FixAction::Terminal { command, cwd } => lines::undo(cx, command, cwd, tools),
        FixAction::Setting { .. } => step(cx, &fix.action),
        FixAction::Steps { steps } => {
            let mut undone: Vec<Undone> = Vec::new();
            for one in steps.iter().rev() {
                match step(cx, one) {
                    Ok(one) => undone.push(one),
                    Err(missing) => return said(cx, Err(missing)),
                }
            }
            Ok(Undone::all(undone))
        }
        FixAction::Edit { .. }
        | FixAction::Command { .. }
        | FixAction::Rename { .. }
        | FixAction::Manual => return None,
    };
    said(cx, undone)
}

/// What takes a fix back, not yet in a language.
struct Undone {
    text: Said,
    file: Option<String>,
    action: Option<FixAction>,
    needless: bool,
}

impl Undone {
    /// One fix of several, the last of its steps taken back first.
    fn all(list: Vec<Self>) -> Self {
        let mut list = list.into_iter();
        let Some(first) = list.next() else { return lines::needless() };
        list.fold(first, |one, next| {
            let steps = |action: &Option<FixAction>| {
                action.as_ref().map(FixAction::steps).unwrap_or_default().to_vec()
            };
            let both = one.action.is_some() && next.action.is_some();
            let steps = [steps(&one.action), steps(&next.action)].concat();
            Self {
                text: words::own::undo_then(one.text, next.text),
                file: one.file,
                action: both.then_some(FixAction::Steps { steps }),
                needless: false,
            }
        })
    }
}

/// In the report's language; what could not be read is said, and what is still asked for comes with the next look.
fn said(cx: Cx<'_>, undone: Fact<Undone>) -> Option<Undo> {
    let lang = cx.subject.lang;
    match undone {
        Ok(undone) => Some(Undo {
            text: undone.text.render(lang),
            file: undone.file,
            action: undone.action,
            needless: undone.needless,
        }),
        Err(Missing::Asked) => None,
        Err(Missing::Unchecked(_)) => Some(Undo {
            text: words::own::undo_unknown().render(lang),
            file: None,
            action: None,
            needless: false,
        }),
    }
}

/// The step that undoes a setting or the edit of a file that has been read.
fn step(cx: Cx<'_>, action: &FixAction) -> Fact<Undone> {
    match action {
        FixAction::Setting { key, property, scope, .. } => {
            setting(cx, key, property.as_deref(), *scope)
        }
        FixAction::Edit { edits } => {
            let file = edits.first().map(|edit| edit.file.clone()).unwrap_or_default();
            let text = cx.read(&file)?.unwrap_or_default();
            let shown = paths::relative(cx.platform(), &cx.subject.folder, &file);
            Ok(match inverse_edits(text, edits) {
                Some(edits) => Undone {
                    text: words::own::undo_edit(shown),
                    file: Some(file),
                    action: Some(FixAction::Edit { edits }),
                    needless: false,
                },
                None => lines::lost(shown),
            })
        }
        _ => Ok(lines::needless()),
    }
}

/// A setting as it stands in its scope now.
fn setting(cx: Cx<'_>, key: &str, property: Option<&str>, scope: SettingScope) -> Fact<Undone> {
    let known = settings(cx)?;
    let document = known.documents.iter().find(|document| document.scope == scope);
    let here = document.and_then(|document| value(document, key, property));
    let elsewhere = || {
        let remote = cx.subject.remote.is_some() && scope == SettingScope::User;
        let value = remote.then(|| known.elsewhere(key)).flatten()?;
        property.map_or_else(|| Some(value.clone()), |name| value.get(name).cloned())
    };
    let before = here.or_else(elsewhere);
    let file = document.map(|document| document.file.clone());
    let scope_name = scope_word(scope);
    let place = match &file {
        Some(file) => {
            let shown = paths::relative(cx.platform(), &cx.subject.folder, file);
            words::own::undo_in_file(shown, scope_name)
        }
        None => words::own::undo_in_scope(scope_name),
    };
    let named = property.map_or_else(|| key.to_owned(), |property| format!("{key}.{property}"));
    Ok(Undone {
        text: match &before {
            Some(value) => words::own::undo_setting_set(named, place, value.to_string()),
            None => words::own::undo_setting_remove(named, place),
        },
        file,
        action: Some(FixAction::Setting {
            key: key.to_owned(),
            property: property.map(str::to_owned),
            value: before,
            scope,
        }),
        needless: false,
    })
}

fn value(document: &Scoped, key: &str, property: Option<&str>) -> Option<Json> {
    let value = document.get(key)?;
    property.map_or(Some(value), |name| value.get(name))?.to_json()
}
