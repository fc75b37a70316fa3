//! The module and workspace of a folder: the nearest go.mod and go.work at or above it, found without go.

use std::rc::Rc;

use super::environment::host;
use super::mod_file::ModFile;
use crate::context::{Cx, Fact};
use crate::paths;

/// A go.mod or go.work, read.
#[derive(Debug)]
pub(crate) struct ModuleFile {
    /// Its path.
    pub(crate) path: String,
    /// Its folder.
    pub(crate) folder: String,
    /// Its text.
    pub(crate) text: String,
    /// Its directives.
    pub(crate) file: ModFile,
}

/// The nearest go.mod at or above a folder.
pub(crate) fn module_of(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    nearest(cx, folder, "go.mod")
}

/// The go.work in use: `GOWORK`, else the nearest at or above the folder.
pub(crate) fn work_of(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    match host(cx)?.get_set("GOWORK") {
        Some("off") => Ok(None),
        Some(path) if path != "auto" => load(cx, path),
        _ => nearest(cx, folder, "go.work"),
    }
}

fn nearest(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let candidates: Vec<String> = paths::ancestors(cx.platform(), folder)
        .iter()
        .map(|above| paths::join(cx.platform(), above, name))
        .collect();
    cx.stat_all(&candidates)?;
    for path in candidates {
        // A folder named go.mod is passed over, as cmd/go does (modload.findModuleRoot).
        if cx.is_file(&path)? {
            return load(cx, &path);
        }
    }
    Ok(None)
}

fn load(cx: Cx<'_>, path: &str) -> Fact<Option<Rc<ModuleFile>>> {
    if cx.read(path)?.is_none() {
        return Ok(None);
    }
    let file = cx.memo(path, || {
        let text = cx.read(path)?.unwrap_or_default();
        Ok(ModuleFile {
            path: path.to_owned(),
            folder: paths::parent(cx.platform(), path).unwrap_or_default(),
            text: text.to_owned(),
            file: ModFile::parse(text),
        })
    })?;
    Ok(Some(file))
}
