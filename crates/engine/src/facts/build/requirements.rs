//! What the packages of a module import from elsewhere, and which requirement of go.mod should provide it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::vendor::mod_flag;
use crate::context::{Cx, Fact};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::{GoFile, GoFiles};
use crate::facts::workspace::modules::{
    ModuleFile, load, packages_by_module, used_modules, work_of,
};
use go_doctor_golang::modfile::file::Replace;
use go_doctor_golang::modfile::path::{is_below, is_import_literal};
use go_doctor_golang::source::header::Name;

/// An import of a package of another module.
#[derive(Clone, Copy)]
pub(crate) struct Foreign<'f> {
    /// The file that imports it.
    pub(crate) file: &'f GoFile,
    /// Its path and place.
    pub(crate) import: &'f Name,
}

/// The part of an import path that tells whose it is; without a dot it is the standard library's (or a module's without a host).
pub(crate) fn looks_std(import: &str) -> bool {
    !import.split('/').next().unwrap_or_default().contains('.')
}

/// The modules whose packages are not looked for in go.mod: this one, and in a workspace all that it uses.
pub(crate) fn main_modules(cx: Cx<'_>, module: &ModuleFile) -> Fact<Vec<Rc<ModuleFile>>> {
    let Some(work) = work_of(cx, &module.folder)? else { return Ok(Vec::new()) };
    let mut list = Vec::new();
    for file in used_modules(cx, &work) {
        list.extend(load(cx, &file)?);
    }
    Ok(list)
}

/// The imports of a module's packages that another module must provide, each path once, as a build here takes them.
fn foreign<'f>(
    files: &'f GoFiles,
    folders: &[String],
    module: &ModuleFile,
    mains: &[Rc<ModuleFile>],
) -> BTreeMap<&'f str, Foreign<'f>> {
    let own = |import: &str| {
        let mut all =
            mains.iter().filter_map(|main| main.module_path()).chain(module.module_path());
        all.any(|path| is_below(import, path))
    };
    let mut list = BTreeMap::new();
    // Thousands of files import a few hundred packages: whose each path is, is found out once.
    let mut seen = BTreeSet::new();
    let all = folders.iter().filter_map(|folder| files.folders.get(folder)).flatten();
    for file in all.filter(|file| file.built && file.package().is_some()) {
        for import in &file.header.imports {
            let path = import.text.as_str();
            if !seen.insert(path) {
                continue;
            }
            // `"C"` is cgo's, a relative path no package's of a module; both have rules of their own.
            let foreign = path != "C" && !path.starts_with('.') && !looks_std(path) && !own(path);
            if foreign && is_import_literal(path) {
                list.insert(path, Foreign { file, import });
            }
        }
    }
    list
}

/// What stands in for a module and version, if it is replaced; a replacement of one version wins.
pub(crate) fn replacement<'m>(
    module: &'m ModuleFile,
    path: &str,
    version: &str,
) -> Option<Replace<'m>> {
    let mut fitting: Vec<Replace<'_>> = module
        .file
        .replaces()
        .filter(|replace| replace.path == path && replace.version.is_none_or(|v| v == version))
        .collect();
    fitting.sort_by_key(|replace| replace.version.is_none());
    fitting.into_iter().next()
}

/// The requirements that may provide an import: every module whose path is the beginning of it.
pub(crate) fn providers<'m>(
    module: &'m ModuleFile,
    import: &'m str,
) -> impl Iterator<Item = (&'m str, &'m str, (usize, usize))> {
    module
        .file
        .requires()
        .filter(move |(path, ..)| is_below(import, path))
        .map(|(path, version, directive)| (path, version, directive.span))
}

/// Each module with its foreign imports.
pub(crate) type ImportsByModule<'f> = Vec<(Rc<ModuleFile>, BTreeMap<&'f str, Foreign<'f>>)>;

/// The modules whose packages come from the module cache or from vendor, with what they import from there. None when
/// go has its modules off, or with `-mod=mod`, which writes what is missing by itself.
pub(crate) fn imports_by_module<'f>(cx: Cx<'_>, files: &'f GoFiles) -> Fact<ImportsByModule<'f>> {
    let (mode, flag) = (variable(cx, "GO111MODULE"), mod_flag(cx));
    let (mode, flag) = (mode?, flag?);
    if mode.value.as_deref() == Some("off") || flag.as_deref() == Some("mod") {
        return Ok(Vec::new());
    }
    let mut list = Vec::new();
    for (module, folders) in packages_by_module(cx, files)? {
        let mains = main_modules(cx, &module)?;
        let imports = foreign(files, &folders, &module, &mains);
        list.push((module, imports));
    }
    Ok(list)
}
