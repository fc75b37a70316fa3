//! What the packages of a module import from elsewhere, and which requirement of go.mod should provide it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::vendor::mod_flag;
use crate::context::{Cx, Fact, kept};
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

/// The modules of a workspace: their packages are not looked for in go.mod, and the requirements of all of them count.
#[derive(Debug, Default)]
pub(crate) struct MainModules {
    paths: BTreeSet<String>,
    /// The modules that they require.
    required: BTreeSet<String>,
}

impl MainModules {
    /// The paths of its modules that are the beginning of an import's.
    pub(crate) fn holding<'a>(&'a self, import: &'a str) -> impl Iterator<Item = &'a str> {
        prefixes(import).filter(|path| self.paths.contains(*path))
    }

    /// Whether what they require may require more: a go.mod lists what its own packages need, a workspace takes the whole
    /// graph of all of them (`go list` of a module without requirements finds testify of another's, Go 1.26.8).
    pub(crate) fn has_requirements(&self) -> bool {
        !self.required.is_empty()
    }

    /// Whether one of them requires a module that may provide an import.
    pub(crate) fn provides(&self, import: &str) -> bool {
        prefixes(import).any(|path| self.required.contains(path))
    }
}

/// Every path that an import can be below of, the import's own included.
fn prefixes(import: &str) -> impl Iterator<Item = &str> {
    let ends = import.match_indices('/').map(|(at, _)| at).chain([import.len()]);
    ends.filter_map(|end| import.get(..end))
}

kept!(MainModulesKey: MainModules);

/// The modules of the workspace that a module is built in; none outside of one.
pub(crate) fn main_modules(cx: Cx<'_>, module: &ModuleFile) -> Fact<Rc<MainModules>> {
    let work = work_of(cx, &module.folder)?;
    let key = work.as_ref().map_or("", |work| work.path.as_str());
    cx.memo::<MainModulesKey>(key, || {
        let mut mains = MainModules::default();
        let Some(work) = &work else { return Ok(mains) };
        let loaded: Vec<_> = used_modules(cx, work).iter().map(|file| load(cx, file)).collect();
        for used in loaded {
            let Some(used) = used? else { continue };
            mains.paths.extend(used.module_path().map(str::to_owned));
            mains.required.extend(used.file.requires().map(|(path, ..)| path.to_owned()));
        }
        Ok(mains)
    })
}

/// The imports of a module's packages that another module must provide, each path once, as a build here takes them.
fn foreign<'f>(
    files: &'f GoFiles,
    folders: &[String],
    module: &ModuleFile,
    mains: &MainModules,
) -> BTreeMap<&'f str, Foreign<'f>> {
    let own = |import: &str| {
        module.module_path().is_some_and(|path| is_below(import, path))
            || mains.holding(import).next().is_some()
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
    for (module, folders) in packages_by_module(cx)?.iter() {
        let mains = main_modules(cx, module)?;
        let imports = foreign(files, folders, module, &mains);
        list.push((Rc::clone(module), imports));
    }
    Ok(list)
}
