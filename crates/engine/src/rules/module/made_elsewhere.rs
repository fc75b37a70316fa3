//! Folders that something else than go makes: a generator whose output git ignores, a git submodule, TinyGo.

use crate::context::{Cx, Fact, Known as _};
use crate::paths;
use crate::words::shell_quote;
use go_doctor_golang::modfile::path::is_below;

/// Whether a .gitignore of the module or of the opened folder leaves out a folder: then a generator makes it.
pub(super) fn ignored_by_git(cx: Cx<'_>, module: &str, folder: &str) -> Fact<bool> {
    let platform = cx.platform();
    let opened = cx.folder()?;
    let roots = [module, opened];
    let texts = roots.map(|root| cx.read(&paths::join(platform, root, ".gitignore")).known());
    for (root, text) in roots.into_iter().zip(texts) {
        let text = text?.flatten().unwrap_or_default();
        let path = paths::relative(platform, root, folder);
        if text.lines().any(|line| leaves_out(line.trim(), &path)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a line of .gitignore names a folder or one above it. Of patterns only a `*` in front of a name is understood.
fn leaves_out(line: &str, path: &str) -> bool {
    if line.is_empty() || line.starts_with(['#', '!']) {
        return false;
    }
    let anchored = line.starts_with('/');
    let name = line.trim_start_matches("**/").trim_matches('/');
    let name = name.strip_suffix("/*").or_else(|| name.strip_suffix("/**")).unwrap_or(name);
    let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    let mut above = ends.filter_map(|end| path.get(..end));
    above.any(|folder| {
        let part = folder.rsplit('/').next().unwrap_or(folder);
        match name.strip_prefix('*') {
            _ if name.is_empty() => false,
            Some(end) if !end.is_empty() && !end.contains(['/', '*', '.']) => part.ends_with(end),
            Some(_) => false,
            None if anchored || name.contains('/') => folder == name,
            None => part == name,
        }
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_gitignore() {
        for (line, path) in [
            ("mocks", "a/mocks"),
            ("mocks/", "a/mocks/b"),
            ("**/mocks/", "mocks"),
            ("/gen", "gen/x"),
            ("api/gen/*", "api/gen"),
            ("*_proto", "a/x_proto"),
        ] {
            assert!(leaves_out(line, path), "{line} {path}");
        }
        for (line, path) in
            [("/gen", "a/gen"), ("# gen", "gen"), ("!gen", "gen"), ("*.go", "x.go"), ("*", "a")]
        {
            assert!(!leaves_out(line, path), "{line} {path}");
        }
    }
}
