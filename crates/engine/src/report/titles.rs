//! What a fix changes is named, and is this machine's: where the rule's title does not name the file, it stands behind it,
//! and a path of this machine goes to its own settings, not to those that follow the user home.

use std::collections::BTreeSet;

use go_doctor_protocol::{Finding, Fix, FixAction, SettingScope};
use serde_json::Value as Json;

use crate::context::Cx;
use crate::facts::editor::settings::scope_word;
use crate::paths;
use crate::words;

/// In a remote window a path of the machine goes to the Remote settings: the User settings are of every machine.
pub(super) fn keep_on_machine(cx: Cx<'_>, findings: &mut [Finding]) {
    if cx.subject.remote.is_none() {
        return;
    }
    for fix in findings.iter_mut().flat_map(|finding| &mut finding.fixes) {
        let FixAction::Setting { key, property, value: Some(Json::String(value)), scope } =
            &mut fix.action
        else {
            continue;
        };
        if *scope == SettingScope::User && paths::is_absolute(cx.platform(), value) {
            *scope = SettingScope::Remote;
            let named = [Some(key.as_str()), property.as_deref()];
            let named = named.into_iter().flatten().collect::<Vec<_>>().join(".");
            let scope = scope_word(SettingScope::Remote);
            let title = words::own::titled_setting(named, value.as_str(), scope);
            fix.title = title.render(cx.subject.lang);
        }
    }
}

/// Puts the file behind each title that does not name it. Where one finding has many places, each is shown with its file, and
/// a fix of that file has the same title at all of them: else a hundred equal fixes were a hundred lines.
pub(super) fn name_files(cx: Cx<'_>, findings: &mut [Finding]) {
    for finding in findings {
        let is_one_of_many = !finding.places.is_empty();
        let own = finding.location.as_ref().filter(|_| is_one_of_many).map(|at| at.file.clone());
        let places = finding.places.iter_mut();
        let places = places.map(|place| (Some(place.location.file.clone()), &mut place.fixes));
        for (own, fixes) in std::iter::once((own, &mut finding.fixes)).chain(places) {
            for fix in fixes {
                name(cx, fix, own.as_deref());
            }
        }
    }
}

/// `own`: the file that stands above the fix already.
fn name(cx: Cx<'_>, fix: &mut Fix, own: Option<&str>) {
    let edits = fix.action.steps().iter().flat_map(|step| match step {
        FixAction::Edit { edits } => edits.as_slice(),
        _ => &[],
    });
    let files: BTreeSet<&str> = edits.map(|edit| edit.file.as_str()).collect();
    let mut files = files.into_iter();
    // Of many files the title has to say what they have in common.
    let (Some(file), None) = (files.next(), files.next()) else { return };
    if own == Some(file) || fix.title.contains(paths::file_name(cx.platform(), file)) {
        return;
    }
    let shown = paths::relative(cx.platform(), &cx.subject.folder, file);
    fix.title = words::own::titled_in_file(fix.title.as_str(), shown).render(cx.subject.lang);
}
