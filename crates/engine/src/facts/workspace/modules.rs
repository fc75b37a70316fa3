//! The modules and the workspace of a folder: go.mod and go.work at, above and below it, found without go.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{DocumentKind, Platform, Probe, ReadAs, Reading};

use super::go_files::{go_files, is_passed_over};
pub(crate) use super::mod_file::ModuleFile;
use crate::context::{Cx, Fact, MAX_TEXT, could_not, kept, named};
use crate::facts::environment::process::host;
use crate::paths;
use go_doctor_golang::modfile::file::{Directive, FileKind};

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

/// The nearest go.work at or above a folder, whatever GOWORK says: for runs whose environment is not known.
pub(crate) fn work_near(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    nearest(cx, folder, "go.work")
}

/// A folder that stands where the file should be: go passes it over (modload.findModuleRoot).
pub(crate) fn folder_named(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Option<String>> {
    let candidates = candidates(cx, folder, name);
    cx.stat_all(&candidates)?;
    for path in candidates {
        if cx.is_file(&path)? {
            return Ok(None);
        }
        if cx.is_folder(&path)? {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn candidates(cx: Cx<'_>, folder: &str, name: &str) -> Vec<String> {
    let above = paths::ancestors(cx.platform(), folder);
    above.iter().map(|above| paths::join(cx.platform(), above, name)).collect()
}

kept!(NearestModuleFileKey: Option<Rc<ModuleFile>>);

fn nearest(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let file = cx.memo::<NearestModuleFileKey>(&format!("{name} {folder}"), || {
        let candidates = candidates(cx, folder, name);
        cx.stat_all(&candidates)?;
        for path in candidates {
            // A folder named go.mod is passed over, as cmd/go does (modload.findModuleRoot).
            if cx.is_file(&path)? {
                return load(cx, &path);
            }
        }
        Ok(None)
    })?;
    Ok(Option::clone(&file))
}

kept!(LoadedModuleFileKey: Option<Rc<ModuleFile>>);

/// The go.mod or go.work at a path; nothing when there is none.
pub(crate) fn load(cx: Cx<'_>, path: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let file = cx.memo::<LoadedModuleFileKey>(path, || {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        let label = named(&probe);
        let file = match cx.reading(probe)? {
            Reading::NotFound => return Ok(None),
            Reading::Text { text } => ModuleFile::new(cx.platform(), path, text),
            Reading::BadEncoding { looks_like } => {
                ModuleFile::unreadable(cx.platform(), path, looks_like)
            }
            other => return Err(could_not(&label, other)),
        };
        Ok(Some(Rc::new(file)))
    })?;
    Ok(Option::clone(&file))
}

/// The go.mod files that a go.work uses.
pub(crate) fn used_modules(cx: Cx<'_>, work: &ModuleFile) -> Vec<String> {
    work.file.all("use").filter_map(|used| used_module(cx, work, used)).collect()
}

/// The go.mod that a `use` line stands for.
pub(crate) fn used_module(cx: Cx<'_>, work: &ModuleFile, used: &Directive) -> Option<String> {
    let folder = paths::join(cx.platform(), &work.folder, used.words.first()?);
    Some(paths::join(cx.platform(), &paths::normalize(cx.platform(), &folder), "go.mod"))
}

/// Whether a path's name says go.mod or go.work.
pub(crate) fn is_module_file(platform: Platform, path: &str) -> bool {
    let kind = DocumentKind::of(paths::file_name(platform, path));
    matches!(kind, Some(DocumentKind::GoMod | DocumentKind::GoWork))
}

/// Whether go ever reads this go.mod or go.work as it is. Not so in a vendor folder, in `testdata`, `_x` or `.x`, among the
/// modules of the cache (`…/mod/path@v1.2.3/`); nor a go.mod below that has no directive, which keeps `./...` out of its
/// folder, or that is a template; unless a go.work uses it.
pub(crate) fn is_in_effect(cx: Cx<'_>, file: &ModuleFile) -> Fact<bool> {
    let platform = cx.platform();
    let folder = cx.folder()?;
    if !paths::is_within(platform, &file.path, folder) {
        let mut parts = file.path.split(['/', '\\']);
        return Ok(!parts.any(|part| part == "vendor" || part.contains("@v")));
    }
    let below = paths::relative(platform, folder, &file.folder);
    let skipped = |part: &str| {
        part != "." && (is_passed_over(part) || matches!(part, "vendor" | "node_modules"))
    };
    if below.split('/').any(|part| skipped(part) || part.contains("@v")) {
        return Ok(false);
    }
    if below == "." || !(file.is_fence() || file.is_template()) {
        return Ok(true);
    }
    let used = |work: Rc<ModuleFile>| used_modules(cx, &work).contains(&file.path);
    Ok(work_of(cx, folder)?.is_some_and(used))
}

/// Every go.mod and go.work of the subject: in use at or above the folder, and below it where go may
/// read it; each once.
pub(crate) fn mod_files(cx: Cx<'_>) -> Fact<Vec<Rc<ModuleFile>>> {
    let folder = cx.folder()?;
    let (module, work, files) = (module_of(cx, folder), work_of(cx, folder), go_files(cx));
    let (module, work, files) = (module?, work?, files?);
    let mut all: Vec<Rc<ModuleFile>> = module.into_iter().chain(work).collect();
    // Not more than two are known before: this stays linear in the files below.
    let above: Vec<String> = all.iter().map(|known| known.path.clone()).collect();
    for below in files.mod_files.iter().filter(|below| !above.contains(&below.path)) {
        if is_in_effect(cx, below)? {
            all.push(Rc::clone(below));
        }
    }
    Ok(all)
}

kept!(ModulesByFolderKey: BTreeMap<String, Rc<ModuleFile>>);

/// The module that a folder of the subject belongs to: the nearest go.mod at or above it.
pub(crate) fn owner(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let files = go_files(cx)?;
    let by_folder = cx.memo::<ModulesByFolderKey>("", || {
        let files = go_files(cx)?;
        let modules = files.mod_files.iter().filter(|file| file.kind == FileKind::Mod);
        Ok(modules.map(|file| (file.folder.clone(), Rc::clone(file))).collect())
    })?;
    match files.module_root(folder).and_then(|root| by_folder.get(root)) {
        Some(file) => Ok(Some(Rc::clone(file))),
        None => module_of(cx, cx.folder()?),
    }
}

/// Modules, each with its package folders.
pub(crate) type PackagesByModule = Vec<(Rc<ModuleFile>, Vec<String>)>;

kept!(PackagesByModuleKey: PackagesByModule);

/// The modules of the subject that go can read, each with its package folders.
pub(crate) fn packages_by_module(cx: Cx<'_>) -> Fact<Rc<PackagesByModule>> {
    cx.memo::<PackagesByModuleKey>("", || {
        let files = go_files(cx)?;
        let mut list = PackagesByModule::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for folder in files.folders.keys() {
            let Some(module) = owner(cx, folder)? else { continue };
            if module.encoding.is_some() || !module.file.problems.is_empty() {
                continue;
            }
            let known = places.get(&module.path).and_then(|&at| list.get_mut(at));
            if let Some((_, folders)) = known {
                folders.push(folder.clone());
            } else {
                places.insert(module.path.clone(), list.len());
                list.push((module, vec![folder.clone()]));
            }
        }
        Ok(list)
    })
}
