//! The file that declares what a run could not find, and why the run did not have it: looked up beside the use.

use super::undefined::{Undefined, names_files};
use crate::context::{Cx, Fact, Known as _};
use crate::facts::workspace::exclusion::{Reason, Tests, declares, imports_c, reason};
use crate::facts::workspace::go_files::{GoFile, package_files, target};
use crate::facts::workspace::modules::module_of;
use crate::facts::workspace::tags::of_words;
use crate::output::Run;
use crate::output::run::place::base;
use crate::paths;
use go_doctor_golang::modfile::path::is_below;
use go_doctor_golang::source::constraint::Target;

/// Whether a file that declares a name was left out, and how.
pub(crate) enum Left {
    /// By its name, its constraint, cgo, or because tests are not built.
    Out(Reason),
    /// It would be built, had the command not named other files.
    Unnamed,
}

/// The file beside a use that declares the name, and why the run did not have it.
pub(crate) fn declarer(
    cx: Cx<'_>,
    run: &Run,
    name: &Undefined<'_>,
) -> Fact<Option<(String, Left)>> {
    let Some(folder) = folder_of_name(cx, run, name)? else { return Ok(None) };
    let Some(files) = package_files(cx, &folder).known()? else { return Ok(None) };
    let user = files.iter().find(|file| file.name == base(name.place.file));
    let package = match name.package {
        None => user.and_then(GoFile::package),
        Some(_) => files.iter().find(|file| file.built).and_then(GoFile::package),
    };
    let target = target_of(cx, run);
    let testing = run.go().is_some_and(|go| matches!(go.verb.as_str(), "test" | "vet"))
        || name.place.file.ends_with("_test.go");
    let tests = if testing { Tests::Built } else { Tests::Left };
    let declaring = files.iter().find(|file| {
        declares(file, name.name)
            && file.name != base(name.place.file)
            && (package.is_none() || file.package() == package)
    });
    let Some(file) = declaring else { return Ok(None) };
    let left = match reason(file, &target, tests) {
        Some(reason) => Left::Out(reason),
        // What nothing keeps out of a package build is missing because files were named, or because cgo is off.
        None if imports_c(file).is_some() => Left::Out(Reason::Cgo),
        None if names_files(run) => Left::Unnamed,
        None => return Ok(None),
    };
    Ok(Some((file.name.clone(), left)))
}

/// The folder whose package should declare a name: the file's own, or that of the package in front of it.
pub(crate) fn folder_of_name(cx: Cx<'_>, run: &Run, name: &Undefined<'_>) -> Fact<Option<String>> {
    let platform = cx.platform();
    let Some(cwd) = &run.cwd else { return Ok(None) };
    let file = paths::normalize(platform, &paths::join(platform, cwd, name.place.file));
    let Some(own) = paths::parent(platform, &file) else { return Ok(None) };
    let Some(package) = name.package else { return Ok(Some(own)) };
    let Some(files) = package_files(cx, &own).known()? else { return Ok(None) };
    let Some(user) = files.iter().find(|known| known.path == file) else { return Ok(None) };
    let Some(module) = module_of(cx, &own).known()?.flatten() else { return Ok(None) };
    let Some(path) = module.module_path() else { return Ok(None) };
    let import = user.header.imports.iter().find(|import| {
        is_below(&import.text, path) && import.text.rsplit('/').next() == Some(package)
    });
    Ok(import.map(|import| {
        let rest = import.text.get(path.len()..).unwrap_or_default().trim_start_matches('/');
        paths::normalize(platform, &paths::join(platform, &module.folder, rest))
    }))
}

/// What a run was built for: this machine, unless GOOS and GOARCH in front of the command say otherwise, with the tags that
/// the command gives.
pub(crate) fn target_of(cx: Cx<'_>, run: &Run) -> Target {
    let mut target = target(cx);
    let words: Vec<&str> = run.go().map_or_else(Vec::new, |go| go.texts().collect());
    target.tags = of_words(&words);
    for (name, value) in run.go().into_iter().flat_map(|go| &go.env) {
        match name.as_str() {
            "GOOS" => target.os.clone_from(value),
            "GOARCH" => target.arch.clone_from(value),
            "CGO_ENABLED" => target.cgo = value != "0",
            _ => {}
        }
    }
    target
}
