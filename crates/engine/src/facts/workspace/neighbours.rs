//! The files that are built together with one: those of its folder, wherever that lies.
//!
//! A diagnosis has walked its folder already. Files that are checked may lie anywhere, each in another folder, and below
//! none that was walked (`go-doctor check $(git diff --name-only)`): the folder of each is read for itself.

use std::rc::Rc;

use go_doctor_protocol::Errand;

use super::go_files::{GoFile, GoFiles, go_files, is_passed_over, package_files};
use super::modules::module_of;
use crate::context::{Cx, Fact, Known as _};
use crate::paths;

/// The Go files of one folder.
pub(crate) enum Neighbours {
    /// As the walk met them, and the folder.
    Walked(Rc<GoFiles>, String),
    /// As the folder was read for itself.
    Own(Rc<Vec<GoFile>>),
}

impl Neighbours {
    /// The files, sorted by name; none where go never looks.
    pub(crate) fn files(&self) -> &[GoFile] {
        match self {
            Self::Walked(all, folder) => all.folders.get(folder).map_or(&[], Vec::as_slice),
            Self::Own(files) => files.as_slice(),
        }
    }

    /// Every one was read to its end and parses: what is not among their declarations is not declared.
    pub(crate) fn are_whole(&self) -> bool {
        self.files().iter().all(GoFile::is_whole)
    }
}

/// The Go files of the folder that a file lies in, itself included.
pub(crate) fn neighbours(cx: Cx<'_>, path: &str) -> Fact<Neighbours> {
    let folder = paths::parent(cx.platform(), path).unwrap_or_default();
    Ok(match cx.errand {
        Errand::Check { .. } => Neighbours::Own(package_files(cx, &folder)?),
        _ => Neighbours::Walked(go_files(cx)?, folder),
    })
}

/// Whether go never looks at a file, by the names of the folders between its module and it: `testdata`, `_x`, `.x`. A walk
/// leaves such folders out by itself.
pub(crate) fn is_never_looked_at(cx: Cx<'_>, path: &str) -> Fact<bool> {
    let platform = cx.platform();
    let folder = paths::parent(platform, path).unwrap_or_default();
    let Some(module) = module_of(cx, &folder).known()?.flatten() else { return Ok(false) };
    let below = paths::relative(platform, &module.folder, &folder);
    Ok(below != "." && below.split('/').any(is_passed_over))
}
