//! A folder with configuration files, and go-doctor run in it as a user does.

pub(crate) mod alive;

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A home and a folder in it whose name has a blank and Chinese characters.
pub(crate) struct Place {
    home: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let place = Self { home: tempfile::tempdir().unwrap() };
        std::fs::create_dir_all(place.folder().join(".vscode")).unwrap();
        place
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.home.path().join("我的 项目")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// go-doctor in the folder, the machine's own settings and extensions out of sight.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_go-doctor"));
        command
            .args(args)
            .current_dir(self.folder())
            .env_clear()
            .env("HOME", self.home.path())
            .env("SHELL", "/bin/sh")
            .env("PATH", "/usr/local/go/bin:/usr/bin:/bin")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().unwrap())
    }

    /// The output with the folder's path taken out: it is another one in each run.
    pub(crate) fn shown(&self, text: &str) -> String {
        text.replace(&*self.folder().to_string_lossy(), "{folder}")
    }
}

/// What a run printed and how it ended.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
