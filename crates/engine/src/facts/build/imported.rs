//! Whether an imported package declares a name: its folder is looked for where a build would find it.
//!
//! In a module of the folder, in GOROOT, in vendor, in the folder of a replacement, in the module cache at the version that
//! go.mod asks for. A package that is in none of them is not known, and nothing is said of its names.

use super::module_cache::{cache, folder_of};
use super::requirements::{providers, replacement};
use crate::context::{Cx, Fact, Known as _};
use crate::facts::toolchain::variables::goroot_of_binary;
use crate::facts::workspace::go_files::{GoFile, package_files};
use crate::facts::workspace::modules::{ModuleFile, mod_files, module_of};
use crate::paths;
use go_doctor_golang::modfile::path::is_below;
use go_doctor_golang::source::header::DeclKind;
use go_doctor_golang::std_packages::is_std;

/// Whether the package that a file of this folder imports by this path declares the name at its top; nothing where its
/// files cannot be read whole.
pub(crate) fn declares(cx: Cx<'_>, importer: &str, import: &str, name: &str) -> Fact<Option<bool>> {
    for folder in folders(cx, importer, import)? {
        let Some(files) = package_files(cx, &folder).known()? else { continue };
        let own = || files.iter().filter(|file| !file.is_test());
        if own().next().is_none() {
            continue;
        }
        let mut decls = own().flat_map(|file| &file.header.decls);
        if decls.any(|decl| decl.kind != DeclKind::Method && decl.name.text == name) {
            return Ok(Some(true));
        }
        return Ok(own().all(GoFile::is_whole).then_some(false));
    }
    Ok(None)
}

/// The folders that may hold a package, in the order in which a build prefers them.
fn folders(cx: Cx<'_>, importer: &str, import: &str) -> Fact<Vec<String>> {
    let platform = cx.platform();
    let below = |folder: &str, rest: &str| {
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        paths::join_all(platform, folder, &parts)
    };
    if is_std(import) {
        let root = goroot_of_binary(cx).known()?.flatten();
        return Ok(root.map(|root| below(&root, &format!("src/{import}"))).into_iter().collect());
    }
    let Some(module) = module_of(cx, importer).known()?.flatten() else { return Ok(Vec::new()) };
    let mut list = Vec::new();
    let own = mod_files(cx).known()?.unwrap_or_default();
    for known in own.iter().chain([&module]) {
        let path = known.module_path().filter(|path| is_below(import, path));
        list.extend(path.map(|path| below(&known.folder, import.get(path.len()..).unwrap_or(""))));
    }
    list.push(below(&module.folder, &format!("vendor/{import}")));
    list.extend(fetched(cx, &module, import)?.map(|(root, rest)| below(&root, &rest)));
    Ok(list)
}

/// The folder of the required module that provides an import, and the rest of the path.
fn fetched(cx: Cx<'_>, module: &ModuleFile, import: &str) -> Fact<Option<(String, String)>> {
    let best = providers(module, import).max_by_key(|(path, ..)| path.len());
    let Some((path, version, _)) = best else { return Ok(None) };
    let rest = import.get(path.len()..).unwrap_or_default().to_owned();
    let replaced = replacement(module, path, version);
    let (path, version) = match &replaced {
        Some(replace) if replace.new_version.is_none() => {
            let folder = paths::join(cx.platform(), &module.folder, replace.new_path);
            return Ok(Some((paths::normalize(cx.platform(), &folder), rest)));
        }
        Some(replace) => (replace.new_path, replace.new_version.as_deref().unwrap_or_default()),
        None => (path, version),
    };
    let cache = cache(cx).known()?.flatten();
    Ok(cache.map(|cache| (folder_of(cx, &cache, path, version), rest)))
}
