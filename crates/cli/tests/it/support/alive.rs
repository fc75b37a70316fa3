//! Whether a process tree is there, without a clock: the ends of a pipe tell.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// What a script holds open: it can be read from when the script has begun, and ends with the last process of it.
pub(crate) struct Alive {
    pipe: PathBuf,
}

impl Alive {
    /// A named pipe in a folder; the script opens it by `exec 9>alive`.
    pub(crate) fn new(folder: &Path) -> Self {
        let pipe = folder.join("alive");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        Self { pipe }
    }

    /// Waits until the script holds it; says then when nobody does any more.
    pub(crate) fn begun(&self) -> Receiver<()> {
        let (began, begun) = channel();
        let (went, gone) = channel();
        let pipe = self.pipe.clone();
        std::thread::spawn(move || {
            let mut pipe = File::open(pipe).unwrap();
            began.send(()).unwrap();
            pipe.read_to_end(&mut Vec::new()).unwrap();
            went.send(()).ok();
        });
        assert!(begun.recv_timeout(LONG).is_ok(), "the script never began");
        gone
    }
}

/// Longer than anything here takes on a busy machine.
pub(crate) const LONG: Duration = Duration::from_secs(20);
