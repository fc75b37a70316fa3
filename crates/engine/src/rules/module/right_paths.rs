//! The import path that was meant where go finds none: of a folder of this module, of another module here, of the library.

use crate::context::{Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFiles, go_files};
use crate::facts::workspace::modules::{ModuleFile, module_of, work_near};
use crate::findings::Draft;
use crate::output::Run;
use crate::paths;
use crate::rules::module::made_elsewhere::is_old_app_engine;
use crate::rules::module::nested::use_path;
use crate::words;
use go_doctor_golang::modfile::file::FileKind;
use go_doctor_golang::modfile::path::is_below;
use go_doctor_golang::std_packages;

/// The import path of a folder of this module that the output calls by less: `utils` is `example.com/lc/utils`.
pub(super) fn right_path(cx: Cx<'_>, run: &Run, package: &str) -> Fact<Option<String>> {
    let Some(cwd) = &run.cwd else { return Ok(None) };
    let Some(module) = module_of(cx, cwd).known()?.flatten() else { return Ok(None) };
    let Some(own) = module.module_path() else { return Ok(None) };
    let rest = package.trim_start_matches("./");
    if rest.starts_with(['.', '/']) || is_below(package, own) {
        return Ok(None);
    }
    let folder = paths::join(cx.platform(), &module.folder, rest);
    let there = cx.is_folder(&folder).known()? == Some(true);
    Ok(there.then(|| format!("{own}/{rest}")))
}

/// The import path of a package of this module that an import names relative to its own folder.
pub(super) fn of_relative(
    cx: Cx<'_>,
    files: &GoFiles,
    module: &ModuleFile,
    importing: &str,
    path: &str,
) -> Option<String> {
    let platform = cx.platform();
    let target = paths::normalize(platform, &paths::join(platform, importing, path));
    let is_own = files.folders.contains_key(&target)
        && files.module_root(&target) == Some(module.folder.as_str());
    is_own.then(|| path_of(cx, module, &target)).flatten()
}

fn path_of(cx: Cx<'_>, module: &ModuleFile, folder: &str) -> Option<String> {
    let rest = paths::relative(cx.platform(), &module.folder, folder).replace('\\', "/");
    let own = module.module_path()?;
    Some(if rest == "." { own.to_owned() } else { format!("{own}/{rest}") })
}

/// What a path without a dot in its first part was meant to be: the old App Engine's packages have a module today, and a
/// slip is the nearest package of the standard library.
pub(super) fn meant(path: &str) -> Option<String> {
    if is_old_app_engine(path) {
        return Some(format!("google.golang.org/{path}"));
    }
    std_packages::nearest_to(path).map(str::to_owned)
}

/// The fix for an import that go could not find.
pub(super) fn with_import(
    cx: Cx<'_>,
    run: &Run,
    finding: Draft,
    file: &str,
    package: &str,
) -> Fact<Draft> {
    let platform = cx.platform();
    if let Some(cwd) = &run.cwd {
        if package.starts_with('.')
            && let Some(module) = module_of(cx, cwd).known()?.flatten()
        {
            let file = paths::join(platform, cwd, file);
            let importing = paths::parent(platform, &file).unwrap_or_default();
            let target = paths::normalize(platform, &paths::join(platform, &importing, package));
            let is_own = paths::is_within(platform, &target, &module.folder)
                && cx.is_folder(&target).known()? == Some(true);
            if let Some(right) = path_of(cx, &module, &target).filter(|_| is_own) {
                return Ok(finding.by_hand(words::package_not_found::fix_import_it(right)));
            }
        }
        if let Some((command, at)) = joining(cx, cwd, package)? {
            return Ok(finding.terminal(words::package_not_found::fix_work, command, at));
        }
    }
    Ok(match meant(package) {
        Some(right) => finding.by_hand(words::package_not_found::fix_import_it(right)),
        None => finding.by_hand(words::package_not_found::fix_by_module()),
    })
}

/// The command that brings another module of the opened folder within reach, whose path an import rightly begins with; and
/// the folder to run it in.
fn joining(cx: Cx<'_>, cwd: &str, package: &str) -> Fact<Option<(String, String)>> {
    let Some(root) = cx.folder().ok().filter(|root| paths::is_within(cx.platform(), cwd, root))
    else {
        return Ok(None);
    };
    let Some(files) = go_files(cx).known()? else { return Ok(None) };
    let holds = |module: &&std::rc::Rc<ModuleFile>| {
        module.kind == FileKind::Mod
            && module.module_path().is_some_and(|path| is_below(package, path))
    };
    let Some(other) = files.mod_files.iter().find(holds) else { return Ok(None) };
    if let Some(work) = work_near(cx, cwd).known()?.flatten() {
        let path = use_path(cx, &work.folder, &other.folder);
        return Ok(Some((format!("go work use {path}"), work.folder.clone())));
    }
    let Some(own) = module_of(cx, cwd).known()?.flatten() else { return Ok(None) };
    let pair = [&own.folder, &other.folder].map(|folder| use_path(cx, root, folder));
    Ok(Some((format!("go work init {}", pair.join(" ")), root.to_owned())))
}
