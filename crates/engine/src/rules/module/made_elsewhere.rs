//! Folders that something else than go makes: a generator whose output git ignores, a git submodule, TinyGo.

use crate::context::{Cx, Fact, Known as _};
use crate::facts::workspace::git_ignore::git_ignores;
use crate::paths;
use crate::words::shell_quote;
use go_doctor_golang::modfile::path::is_below;

/// Whether a .gitignore of the module or of the opened folder leaves out a folder: then a generator makes it.
pub(super) fn ignored_by_git(cx: Cx<'_>, module: &str, folder: &str) -> Fact<bool> {
    let opened = cx.folder()?;
    let top = if paths::is_within(cx.platform(), opened, module) { module } else { opened };
    Ok(git_ignores(cx, top, &paths::join(cx.platform(), folder, "x.go"))?.is_some())
}

/// The command that fetches the git submodule which a folder is or lies in, by the opened folder's .gitmodules.
pub(super) fn submodule_command(cx: Cx<'_>, folder: &str) -> Fact<Option<String>> {
    let platform = cx.platform();
    let root = cx.folder()?;
    let text = cx.read(&paths::join(platform, root, ".gitmodules")).known()?.flatten();
    let path = paths::relative(platform, root, folder);
    let mut paths = text.unwrap_or_default().lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == "path").then_some(value.trim())
    });
    let found = paths.find(|known| is_below(&path, known));
    Ok(found.map(|known| format!("git submodule update --init {}", shell_quote(known))))
}

/// Whether a path without a dot is TinyGo's: its library for the boards, and what replaces parts of the runtime (0.39).
pub(super) fn is_tinygo(import: &str) -> bool {
    let first = import.split('/').next().unwrap_or(import);
    matches!(first, "machine" | "device")
        || matches!(import, "runtime/interrupt" | "runtime/volatile")
}

/// Whether a path is of the App Engine of before 2019, whose tools brought these packages along.
pub(super) fn is_old_app_engine(import: &str) -> bool {
    import.split('/').next() == Some("appengine")
}
