//! Paths of the machine under diagnosis, by its own rules: the engine may run elsewhere, or in WebAssembly.

use go_doctor_protocol::Platform;
use typed_path::{Utf8TypedPath, Utf8TypedPathBuf};

/// A path read by the platform's rules.
fn typed(platform: Platform, path: &str) -> Utf8TypedPath<'_> {
    match platform {
        Platform::Windows => Utf8TypedPath::windows(path),
        Platform::Linux | Platform::Macos => Utf8TypedPath::unix(path),
    }
}

/// Whether it names a place without help from a working directory.
pub(crate) fn is_absolute(platform: Platform, path: &str) -> bool {
    typed(platform, path).is_absolute()
}

/// `base/path`, or `path` when that is absolute.
pub(crate) fn join(platform: Platform, base: &str, path: &str) -> String {
    typed(platform, base).join(path).to_string()
}

/// `base/a/b/…`.
pub(crate) fn join_all(platform: Platform, base: &str, parts: &[&str]) -> String {
    let mut out: Utf8TypedPathBuf = typed(platform, base).to_path_buf();
    for part in parts {
        out.push(part);
    }
    out.to_string()
}

/// The folder it lies in; nothing for a root.
pub(crate) fn parent(platform: Platform, path: &str) -> Option<String> {
    typed(platform, path)
        .parent()
        .map(|parent| parent.to_string())
        .filter(|parent| !parent.is_empty())
}

/// Its last part.
pub(crate) fn file_name(platform: Platform, path: &str) -> &str {
    let separators: &[char] = if platform == Platform::Windows { &['/', '\\'] } else { &['/'] };
    let trimmed = path.trim_end_matches(separators);
    trimmed.rsplit(separators).next().unwrap_or(trimmed)
}

/// Without `.`, `..`, doubled and trailing separators.
pub(crate) fn normalize(platform: Platform, path: &str) -> String {
    typed(platform, path).normalize().to_string()
}

/// The folders above it, nearest first, the path itself included.
pub(crate) fn ancestors(platform: Platform, path: &str) -> Vec<String> {
    let mut all = vec![normalize(platform, path)];
    while let Some(next) = all.last().and_then(|last| parent(platform, last)) {
        all.push(next);
    }
    all
}

/// Whether both name one place, as far as their letters tell.
pub(crate) fn same(platform: Platform, a: &str, b: &str) -> bool {
    comparable(platform, a) == comparable(platform, b)
}

/// Whether `path` is `folder` or lies in it, as far as their letters tell.
pub(crate) fn is_within(platform: Platform, path: &str, folder: &str) -> bool {
    let (path, folder) = (comparable(platform, path), comparable(platform, folder));
    typed(platform, &path).starts_with(&folder)
}

/// The form in which paths are compared: normal, and in one case where the file system ignores it.
pub(crate) fn comparable(platform: Platform, path: &str) -> String {
    let normal = normalize(platform, path);
    match platform {
        Platform::Windows | Platform::Macos => normal.to_lowercase(),
        Platform::Linux => normal,
    }
}

/// `path` as seen from `base`, `/` between its parts; `.` for the base itself, and the path as it is when it lies elsewhere.
pub(crate) fn relative(platform: Platform, base: &str, path: &str) -> String {
    if !is_within(platform, path, base) {
        return path.to_owned();
    }
    let (path, base) = (normalize(platform, path), normalize(platform, base));
    let rest = path.get(base.len()..).unwrap_or_default().replace('\\', "/");
    let rest = rest.trim_start_matches('/');
    if rest.is_empty() { ".".to_owned() } else { rest.to_owned() }
}

/// What separates the entries of PATH and GOPATH.
pub(crate) fn list_separator(platform: Platform) -> char {
    if platform == Platform::Windows { ';' } else { ':' }
}

/// The entries of a path list, empty ones left out. On Windows quotes around an entry are no part of it, and a `;` between
/// them ends none: so cmd, Node and Go's `filepath.SplitList` read it (Go 1.26.8 under Wine 10: `GOPATH="C:\a b\go"` in
/// quotes builds). A quote amid an entry, which go drops as well, is kept: nobody writes one.
pub(crate) fn split_list(platform: Platform, list: &str) -> Vec<&str> {
    let mut is_quoted = false;
    list.split(|char: char| {
        is_quoted ^= platform == Platform::Windows && char == '"';
        char == list_separator(platform) && !is_quoted
    })
    .map(|entry| if platform == Platform::Windows { entry.trim_matches('"') } else { entry })
    .filter(|entry| !entry.is_empty())
    .collect()
}

/// `path` with the home folder for a leading `~`.
pub(crate) fn expand_home(platform: Platform, path: &str, home: Option<&str>) -> String {
    match (path.strip_prefix('~'), home) {
        (Some(""), Some(home)) => home.to_owned(),
        (Some(rest), Some(home)) if rest.starts_with(['/', '\\']) => {
            join(platform, home, rest.trim_start_matches(['/', '\\']))
        }
        _ => path.to_owned(),
    }
}

/// `path` with `~` for the home folder it lies in.
pub(crate) fn with_tilde(platform: Platform, path: &str, home: &str) -> String {
    if !is_within(platform, path, home) {
        return path.to_owned();
    }
    path.get(home.trim_end_matches(['/', '\\']).len()..)
        .map_or_else(|| path.to_owned(), |rest| format!("~{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_paths_are_read_by_windows_rules_everywhere() {
        let w = Platform::Windows;
        assert!(is_absolute(w, r"C:\Go\bin"));
        assert!(!is_absolute(w, "/usr/local/go"));
        assert_eq!(join(w, r"C:\Go", "bin"), r"C:\Go\bin");
        assert_eq!(file_name(w, r"C:\Go\bin\go.exe"), "go.exe");
        assert_eq!(parent(w, r"C:\Go"), Some(r"C:\".into()));
        assert!(is_within(w, r"c:\users\ME\go\bin", r"C:\Users\me"));
        assert_eq!(split_list(w, r"C:\Go\bin;;C:\x"), [r"C:\Go\bin", r"C:\x"]);
        assert_eq!(split_list(w, r#""C:\a;b\go";"";C:\x"#), [r"C:\a;b\go", r"C:\x"]);
        assert_eq!(split_list(Platform::Linux, r#""/a:b""#), [r#""/a"#, r#"b""#]);
    }

    #[test]
    fn unix_paths() {
        let l = Platform::Linux;
        assert_eq!(normalize(l, "/a/./b/../c/"), "/a/c");
        assert_eq!(ancestors(l, "/a/b"), ["/a/b", "/a", "/"]);
        assert!(is_within(l, "/a/b c/中文/x", "/a/b c"));
        assert!(!is_within(l, "/a/bc", "/a/b"));
        assert_eq!(expand_home(l, "~/go", Some("/home/me")), "/home/me/go");
        assert_eq!(expand_home(l, "~bob/go", Some("/home/me")), "~bob/go");
        assert_eq!(relative(l, "/a/b", "/a/b/c/d"), "c/d");
        assert_eq!(relative(l, "/a/b", "/a/b/"), ".");
        assert_eq!(relative(l, "/a/b", "/x"), "/x");
        assert_eq!(relative(Platform::Windows, r"C:\w", r"C:\w\a\b"), "a/b");
        assert_eq!(with_tilde(l, "/home/me/.zshrc", "/home/me"), "~/.zshrc");
        assert_eq!(with_tilde(l, "/home/me2/.zshrc", "/home/me"), "/home/me2/.zshrc");
    }
}
