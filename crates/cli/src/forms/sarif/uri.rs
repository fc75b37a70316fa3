//! Paths as URIs: percent-encoded UTF-8, for the system that the session speaks of and not the one this runs on.

use std::path::Path;

use go_doctor_protocol::{Platform, Subject};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// The name by which SARIF calls the folder.
pub(super) const ROOT: &str = "SRCROOT";

/// What stands for itself in a segment of a path: RFC 3986's unreserved characters and harmless delimiters.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'+')
    .remove(b'@')
    .remove(b',')
    .remove(b'=');

/// The folder that places are relative to.
pub(super) struct Base {
    folder: String,
    platform: Platform,
}

impl Base {
    /// The folder of a session, or the repository that it is a part of: code scanning takes a relative place for one in the
    /// repository, whatever `SRCROOT` is.
    pub(super) fn new(subject: &Subject) -> Self {
        let repository = repository(Path::new(&subject.folder));
        Self::of(repository.as_deref().unwrap_or(&subject.folder), subject.platform)
    }

    fn of(folder: &str, platform: Platform) -> Self {
        Self { folder: slashed(folder, platform).trim_end_matches('/').to_owned(), platform }
    }

    /// The folder's own URI, which ends with a slash as SARIF demands.
    pub(super) fn root(&self) -> String {
        format!("{}/", absolute(&self.folder))
    }

    /// A file: relative to the folder if it lies in it.
    pub(super) fn artifact(&self, path: &str) -> Value {
        match self.inside(path) {
            Some(uri) => json!({ "uri": uri, "uriBaseId": ROOT }),
            // What has a scheme already (an editor's unsaved document) is a URI.
            None if path.contains("://") => json!({ "uri": path }),
            None => json!({ "uri": absolute(&slashed(path, self.platform)) }),
        }
    }

    /// A file's URI as seen from the folder, if it lies in it.
    pub(super) fn inside(&self, path: &str) -> Option<String> {
        let path = slashed(path, self.platform);
        let (above, rest) = path.split_at_checked(self.folder.len())?;
        // Windows and macOS take no notice of letter case, and VS Code writes drives small.
        let same = above == self.folder
            || self.platform != Platform::Linux
                && above.to_lowercase() == self.folder.to_lowercase();
        let rest = rest.strip_prefix('/').filter(|rest| same && !rest.is_empty())?;
        let leaves = rest.split('/').any(|part| part == "..");
        (!leaves).then(|| encoded(rest))
    }

    /// A file's name.
    pub(super) fn name(&self, path: &str) -> String {
        let path = slashed(path, self.platform);
        path.rsplit('/').next().unwrap_or(&path).to_owned()
    }
}

/// The folder with `.git` (a file in a worktree or a submodule) at or above a folder of this machine.
fn repository(folder: &Path) -> Option<String> {
    let mut above = folder.ancestors().filter(|_| folder.is_dir());
    above.find(|folder| folder.join(".git").exists())?.to_str().map(str::to_owned)
}

fn slashed(path: &str, platform: Platform) -> String {
    if platform == Platform::Windows { path.replace('\\', "/") } else { path.to_owned() }
}

/// A path with slashes as a `file:` URI: `/a b`, `C:/a`, `//server/share`; a relative one stays relative.
fn absolute(path: &str) -> String {
    if let Some(rest) = path.strip_prefix("//") {
        return format!("file://{}", encoded(rest));
    }
    match path.split_once(':') {
        Some((drive, rest)) if drive.len() == 1 && (rest.is_empty() || rest.starts_with('/')) => {
            format!("file:///{drive}:{}", encoded(rest))
        }
        _ if path.starts_with('/') || path.is_empty() => format!("file://{}", encoded(path)),
        _ => encoded(path),
    }
}

fn encoded(path: &str) -> String {
    let segments: Vec<String> =
        path.split('/').map(|segment| utf8_percent_encode(segment, SEGMENT).to_string()).collect();
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_has_uris() {
        let linux = Base::of("/home/me/a b", Platform::Linux);
        assert_eq!(linux.root(), "file:///home/me/a%20b/");
        assert_eq!(
            linux.artifact("/home/me/a b/.vscode/中文#1.json"),
            json!({ "uri": ".vscode/%E4%B8%AD%E6%96%87%231.json", "uriBaseId": "SRCROOT" })
        );
        assert_eq!(linux.artifact("/home/me/a bc"), json!({ "uri": "file:///home/me/a%20bc" }));
        assert_eq!(linux.artifact("/x/a\\b"), json!({ "uri": "file:///x/a%5Cb" }));
        let windows = Base::of(r"C:\Users\me\项目", Platform::Windows);
        assert_eq!(windows.root(), "file:///C:/Users/me/%E9%A1%B9%E7%9B%AE/");
        assert_eq!(
            windows.artifact(r"C:\Users\me\项目\.vscode\tasks.json"),
            json!({ "uri": ".vscode/tasks.json", "uriBaseId": "SRCROOT" })
        );
        assert_eq!(
            windows.artifact(r"c:\users\Me\项目\go.mod"),
            json!({ "uri": "go.mod", "uriBaseId": "SRCROOT" })
        );
        assert_eq!(windows.inside(r"C:\Users\me\项目\..\go.mod"), None);
        assert_eq!(windows.artifact(r"D:\go 1\x"), json!({ "uri": "file:///D:/go%201/x" }));
        assert_eq!(
            windows.artifact(r"\\server\share\x.json"),
            json!({ "uri": "file://server/share/x.json" })
        );
        assert_eq!(Base::of("/", Platform::Linux).root(), "file:///");
    }
}
