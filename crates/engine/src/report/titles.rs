//! A fix that changes files names them: where the rule's title does not, the file stands behind it.

use std::collections::BTreeSet;

use go_doctor_protocol::{Finding, Fix, FixAction};

use crate::context::Cx;
use crate::paths;
use crate::words;

/// Puts the file behind each title that does not name it.
pub(super) fn name_files(cx: Cx<'_>, findings: &mut [Finding]) {
    for finding in findings {
        let places = finding.places.iter_mut().map(|place| &mut place.fixes);
        for fix in std::iter::once(&mut finding.fixes).chain(places).flatten() {
            name(cx, fix);
        }
    }
}

fn name(cx: Cx<'_>, fix: &mut Fix) {
    let edits = fix.action.steps().iter().flat_map(|step| match step {
        FixAction::Edit { edits } => edits.as_slice(),
        _ => &[],
    });
    let files: BTreeSet<&str> = edits.map(|edit| edit.file.as_str()).collect();
    let mut files = files.into_iter();
    // Of many files the title has to say what they have in common.
    let (Some(file), None) = (files.next(), files.next()) else { return };
    if fix.title.contains(paths::file_name(cx.platform(), file)) {
        return;
    }
    let shown = paths::relative(cx.platform(), &cx.subject.folder, file);
    fix.title = words::own::titled_in_file(fix.title.as_str(), shown).render(cx.subject.lang);
}
