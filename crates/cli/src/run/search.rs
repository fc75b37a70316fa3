//! A program as Windows' shells find it: by PATH and PATHEXT. What starts processes there (`CreateProcess`, Node, Rust) looks for
//! .exe alone, and so many a `go`, `npm` or `code` is a .bat or .cmd.
//!
//! Pure, so that every system tests it. Unlike cmd, and like PowerShell, it does not look in the current folder: what lies in a
//! workspace is started only by its path.

/// What cmd tries where PATHEXT is not set.
const USUAL: &str = ".COM;.EXE;.BAT;.CMD";

/// Where to look.
pub(super) struct Places<'p> {
    /// PATH.
    pub(super) path: &'p str,
    /// PATHEXT.
    pub(super) extensions: &'p str,
    /// Whether a file is there; the system takes no notice of letter case.
    pub(super) is_file: &'p dyn Fn(&str) -> bool,
}

impl Places<'_> {
    /// The file that a command's first word starts.
    pub(super) fn find(&self, program: &str) -> Option<String> {
        if program.is_empty() || program.contains('\0') {
            return None;
        }
        if program.contains(['\\', '/', ':']) {
            return self.with_extension(program);
        }
        self.folders().find_map(|folder| {
            let folder = folder.trim_end_matches(['\\', '/']);
            self.with_extension(&format!("{folder}\\{program}"))
        })
    }

    /// PATH's folders; one in quotes is the same folder, and one that is not absolute would be the workspace's.
    fn folders(&self) -> impl Iterator<Item = String> {
        let mut quoted = false;
        let entries = self.path.split(move |c| {
            quoted ^= c == '"';
            c == ';' && !quoted
        });
        entries.map(|entry| entry.replace('"', "")).filter(|entry| is_absolute(entry))
    }

    /// The name itself if it has an extension, else with each that PATHEXT names, in its order.
    fn with_extension(&self, path: &str) -> Option<String> {
        let name = path.rsplit(['\\', '/', ':']).next().unwrap_or(path);
        let has_one =
            name.rsplit_once('.').is_some_and(|(base, end)| !base.is_empty() && !end.is_empty());
        if has_one && (self.is_file)(path) {
            return Some(path.to_owned());
        }
        let named = if self.extensions.trim().is_empty() { USUAL } else { self.extensions };
        let extensions = named.split(';').map(str::trim).filter(|one| one.len() > 1);
        extensions
            .map(|one| {
                let dot = if one.starts_with('.') { "" } else { "." };
                format!("{path}{dot}{}", one.to_lowercase())
            })
            .find(|path| (self.is_file)(path))
    }
}

/// `C:\x`, `C:/x`, `\\server\share`.
fn is_absolute(path: &str) -> bool {
    let drive = path.as_bytes();
    path.starts_with(r"\\")
        || matches!(drive, [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &[&str] = &[
        r"C:\Go\bin\go.exe",
        r"C:\shims\go",
        r"C:\shims\go.bat",
        r"C:\shims\go.cmd",
        r"C:\node\npm",
        r"C:\node\npm.cmd",
        r"C:\Program Files\VS Code\bin\code.cmd",
        r"C:\py\lint.py",
        r"C:\py\tool.v2.exe",
        r"C:\w\run.bat",
        r"C:\w\go.bat",
        r"\\server\bin\dlv.exe",
        r"run.bat",
        r"C:\semi;colon\x.exe",
    ];

    fn found(program: &str, path: &str, extensions: &str) -> Option<String> {
        let is_file = |path: &str| {
            let path = path.replace('/', r"\");
            FILES.iter().any(|file| file.eq_ignore_ascii_case(&path))
        };
        Places { path, extensions, is_file: &is_file }.find(program)
    }

    #[test]
    fn as_the_shells_find_it() {
        let usual = ".COM;.EXE;.BAT;.CMD;.VBS;.JS";
        for (program, path, extensions, file) in [
            ("go", r"C:\Go\bin", usual, r"C:\Go\bin\go.exe"),
            ("go", r"C:\shims;C:\Go\bin", usual, r"C:\shims\go.bat"),
            ("go", r"C:\Go\bin;C:\shims", usual, r"C:\Go\bin\go.exe"),
            ("go", r"C:\shims", ".CMD;.BAT", r"C:\shims\go.cmd"),
            ("go.exe", r"C:\shims;C:\Go\bin", usual, r"C:\Go\bin\go.exe"),
            ("go.cmd", r"C:\shims;C:\Go\bin", usual, r"C:\shims\go.cmd"),
            ("GO", r"c:\go\BIN", usual, r"c:\go\BIN\GO.exe"),
            ("npm", r"C:\node", usual, r"C:\node\npm.cmd"),
            ("npm", r"C:\node", "", r"C:\node\npm.cmd"),
            (
                "code",
                r#""C:\Program Files\VS Code\bin";C:\Go\bin"#,
                usual,
                r"C:\Program Files\VS Code\bin\code.cmd",
            ),
            ("x", r#""C:\semi;colon""#, usual, r"C:\semi;colon\x.exe"),
            ("npm", r"C:\node\", usual, r"C:\node\npm.cmd"),
            ("npm", r"C:/node/", usual, r"C:/node\npm.cmd"),
            ("tool.v2", r"C:\py", usual, r"C:\py\tool.v2.exe"),
            ("lint", r"C:\py", ".EXE;.PY", r"C:\py\lint.py"),
            ("npm", r"C:\node", "cmd ; exe", r"C:\node\npm.cmd"),
            ("dlv", r"\\server\bin", usual, r"\\server\bin\dlv.exe"),
            (r"C:\w\run", "", usual, r"C:\w\run.bat"),
            (r"C:\w\run.bat", "", usual, r"C:\w\run.bat"),
        ] {
            let expected = found(program, path, extensions);
            let same = expected
                .as_deref()
                .is_some_and(|found| found.replace('/', r"\") == file.replace('/', r"\"));
            assert!(same, "{program} on {path}: {expected:?}");
        }
    }

    #[test]
    fn what_is_not_found() {
        let usual = ".COM;.EXE;.BAT;.CMD";
        for (program, path) in [
            ("gopls", r"C:\Go\bin;C:\shims"),
            // A file without an extension is not a program on Windows.
            ("npm", r"C:\shims"),
            ("lint", r"C:\py"),
            // The current folder is not searched, nor a folder of PATH that is relative to it.
            ("go", ""),
            ("run", "."),
            ("run", r";;w"),
            (r"C:\node\npm.exe", r"C:\node"),
            ("", r"C:\node"),
        ] {
            assert_eq!(found(program, path, usual), None, "{program} on {path}");
        }
    }
}
