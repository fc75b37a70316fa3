//! Where findings without a place are put: code scanning rejects a result that has none, and an editor's list of problems
//! shows it at no file.
//!
//! The first line of go.mod, else of the first Go file, else of a settings file, else the go.mod that the folder does not
//! have. It lies in the folder, and nothing is asked for it: what is not known by now is passed over.

use std::cell::RefCell;
use std::collections::BTreeSet;

use go_doctor_protocol::{Errand, Location, Position, Range};

use super::go_files::go_files;
use crate::context::Cx;
use crate::facts::editor::settings::settings;
use crate::paths;
use go_doctor_golang::modfile::file::FileKind;

/// The anchor; without a range where no file is there. Nothing for a run whose folder is not known, and for a setting.
pub(crate) fn anchor(cx: Cx<'_>) -> Option<Location> {
    let folder = cx.folder().ok().filter(|_| !matches!(cx.errand, Errand::Setting { .. }))?;
    let unasked = RefCell::new(BTreeSet::new());
    let cx = cx.asking(&unasked);
    let own = paths::join(cx.platform(), folder, "go.mod");
    let found = cx.is_file(&own).unwrap_or(false).then(|| own.clone());
    let found = found
        .or_else(|| named(cx, folder))
        .or_else(|| walked(cx, folder))
        .or_else(|| configured(cx, folder));
    Some(match found {
        Some(file) => Location { range: Some(first_line(cx, &file)), file },
        None => Location { file: own, range: None },
    })
}

fn is_inside(cx: Cx<'_>, path: &str, folder: &str) -> bool {
    paths::is_within(cx.platform(), path, folder)
}

/// Of the files that are checked or spoken of: a go.mod, a Go file, any.
fn named(cx: Cx<'_>, folder: &str) -> Option<String> {
    let files: Vec<&String> = match cx.errand {
        Errand::Check { files } => files.iter().collect(),
        Errand::TryLaunch { file, .. } | Errand::TryTask { file, .. } => vec![file],
        _ => return None,
    };
    let inside: Vec<&String> =
        files.into_iter().filter(|file| is_inside(cx, file, folder)).collect();
    let is_mod = |file: &str| paths::file_name(cx.platform(), file) == "go.mod";
    let module = inside.iter().find(|file| is_mod(file));
    module
        .or_else(|| inside.iter().find(|file| file.ends_with(".go")))
        .or_else(|| inside.first())
        .map(|file| (*file).clone())
}

/// Of the files that a walk met: the first go.mod, the first Go file.
fn walked(cx: Cx<'_>, folder: &str) -> Option<String> {
    let files = go_files(cx).ok()?;
    let mods = files.mod_files.iter().filter(|file| file.kind == FileKind::Mod);
    let first_mod = mods.map(|file| &file.path).min_by_key(|path| (path.len(), *path));
    let first_go = || files.folders.values().flatten().map(|file| &file.path).next();
    let found = first_mod.or_else(first_go)?;
    is_inside(cx, found, folder).then(|| found.clone())
}

/// Of the settings documents: the folder's own.
fn configured(cx: Cx<'_>, folder: &str) -> Option<String> {
    let settings = settings(cx).ok()?;
    let there = settings.documents.iter().filter(|scoped| scoped.document.is_some());
    there.map(|scoped| &scoped.file).find(|file| is_inside(cx, file, folder)).cloned()
}

/// The first line of a file, as far as its text is known.
fn first_line(cx: Cx<'_>, file: &str) -> Range {
    let known = cx.read(file).ok().flatten().map(str::to_owned).or_else(|| {
        let files = go_files(cx).ok()?;
        let module = files.mod_files.iter().find(|module| module.path == file);
        let source = || files.folders.values().flatten().find(|source| source.path == file);
        module
            .map(|module| module.text.clone())
            .or_else(|| source().map(|go| go.text.as_str().to_owned()))
    });
    let line = known.as_deref().and_then(|text| text.lines().next()).unwrap_or_default();
    let units = line.trim_start_matches('\u{feff}').encode_utf16().count();
    let end = Position { line: 0, character: u32::try_from(units).unwrap_or_default() };
    Range { start: Position::default(), end }
}
