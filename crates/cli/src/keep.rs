//! The texts from before a fix, kept until they are old: one line of the terminal gives a file its bytes back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// As many runs with fixes are kept.
const KEPT_RUNS: usize = 50;

/// The place of one run's texts; made when the first is kept.
pub(crate) struct Keep {
    folder: Option<PathBuf>,
    count: usize,
}

impl Keep {
    /// For a run that begins now.
    pub(crate) fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let run = format!("{since:012}-{}", std::process::id());
        Self { folder: root().map(|root| root.join(run)), count: 0 }
    }

    /// Keeps a text of a file; the line that puts it back.
    pub(crate) fn text(&mut self, file: &Path, before: &str) -> io::Result<String> {
        let folder = self.folder.clone().ok_or(io::ErrorKind::NotFound)?;
        make_private(&folder)?;
        self.count += 1;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let kept = folder.join(format!("{}-{name}", self.count));
        fs::write(&kept, before)?;
        forget_old(&folder);
        Ok(line(&["cp", "copy /Y"], &[&kept, file]))
    }
}

/// The line that takes a file away which a fix made.
pub(crate) fn removal(file: &Path) -> String {
    line(&["rm", "del"], &[file])
}

/// A command of this system's usual shell, and its paths.
fn line(command: &[&str; 2], paths: &[&Path]) -> String {
    let texts = paths.iter().map(|path| path.to_string_lossy().into_owned());
    if cfg!(windows) {
        let quoted: Vec<String> = texts.map(|text| format!("\"{text}\"")).collect();
        return format!("{} {}", command[1], quoted.join(" "));
    }
    let quoted = texts.map(|text| {
        shlex::try_quote(&text).map_or_else(|_| text.clone(), std::borrow::Cow::into_owned)
    });
    format!("{} {}", command[0], quoted.collect::<Vec<_>>().join(" "))
}

/// Where programs of this system keep what they may need again.
fn root() -> Option<PathBuf> {
    let named = |name: &str| {
        std::env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute())
    };
    let state = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library/Application Support"))
    } else {
        named("XDG_STATE_HOME")
            .or_else(|| std::env::home_dir().map(|home| home.join(".local/state")))
    };
    Some(state?.join("go-doctor").join("undo"))
}

/// Only for this user: a settings file may hold secrets.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Forgets the oldest runs; one that cannot be deleted stays.
fn forget_old(folder: &Path) {
    let Some(Ok(entries)) = folder.parent().map(fs::read_dir) else { return };
    let mut runs: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    runs.sort();
    for old in runs.iter().rev().skip(KEPT_RUNS) {
        drop(fs::remove_dir_all(old));
    }
}
