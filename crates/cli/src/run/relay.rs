//! The command's output on its way: passed on as it comes, its beginning and end kept.

use std::io::{PipeReader, Read as _, Write as _, pipe};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::host::kept::Kept;

/// Both streams between a command and us.
pub(super) struct Relays {
    kept: Arc<Mutex<Kept>>,
    waiting: Vec<(PipeReader, Out)>,
    running: Vec<Relay>,
}

/// One stream that is being passed on.
struct Relay {
    thread: JoinHandle<()>,
    /// It has something to pass on, and its reader is slow.
    is_passing: Arc<AtomicBool>,
}

/// Where a stream leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Out {
    Stdout,
    Stderr,
}

/// Gives a command pipes for its output. Two streams into one place keep their order only through one pipe.
pub(super) fn between(command: &mut Command) -> std::io::Result<Relays> {
    let (from_stdout, stdout) = pipe()?;
    let mut waiting = vec![(from_stdout, Out::Stdout)];
    if is_one_place() {
        command.stderr(stdout.try_clone()?);
    } else {
        let (from_stderr, stderr) = pipe()?;
        waiting.push((from_stderr, Out::Stderr));
        command.stderr(Stdio::from(stderr));
    }
    command.stdout(stdout);
    Ok(Relays { kept: Arc::default(), waiting, running: Vec::new() })
}

/// Whether stdout and stderr lead to one file, pipe or terminal.
#[cfg(unix)]
fn is_one_place() -> bool {
    use std::os::fd::AsFd;
    use std::os::unix::fs::MetadataExt as _;
    let identity = |stream: &dyn AsFd| {
        let file = std::fs::File::from(stream.as_fd().try_clone_to_owned().ok()?);
        let metadata = file.metadata().ok()?;
        Some((metadata.dev(), metadata.ino(), metadata.rdev()))
    };
    let stdout = identity(&std::io::stdout());
    stdout.is_some() && stdout == identity(&std::io::stderr())
}

#[cfg(not(unix))]
fn is_one_place() -> bool {
    false
}

impl Relays {
    /// Begins to pass on. The command must have been started, and its own ends of the pipes be closed here.
    pub(super) fn start(&mut self) {
        for (mut from, out) in std::mem::take(&mut self.waiting) {
            let kept = Arc::clone(&self.kept);
            let is_passing = Arc::new(AtomicBool::new(false));
            let flag = Arc::clone(&is_passing);
            let thread = std::thread::spawn(move || {
                let mut piece = vec![0; 64 << 10];
                while let Ok(length @ 1..) = from.read(&mut piece) {
                    flag.store(true, Ordering::SeqCst);
                    let piece = piece.get(..length).unwrap_or_default();
                    kept.lock().unwrap_or_else(PoisonError::into_inner).take(piece);
                    if pass(out, piece).is_err() {
                        // It is not read any more: with the pipe closed the command feels that as it would without us.
                        break;
                    }
                    flag.store(false, Ordering::SeqCst);
                }
                flag.store(false, Ordering::SeqCst);
            });
            self.running.push(Relay { thread, is_passing });
        }
    }

    /// Waits until all has been passed on, or nothing has come for so long: somebody holds a stream open. How long the
    /// reader on the other side takes does not count.
    pub(super) fn finish(&self, silence: Duration) {
        let mut since = Instant::now();
        while !self.running.iter().all(|relay| relay.thread.is_finished())
            && since.elapsed() < silence
        {
            if self.running.iter().any(|relay| relay.is_passing.load(Ordering::SeqCst)) {
                since = Instant::now();
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// What was kept.
    pub(super) fn output(&self) -> String {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).output().text
    }
}

fn pass(out: Out, piece: &[u8]) -> std::io::Result<()> {
    if out == Out::Stdout {
        let mut stdout = std::io::stdout().lock();
        stdout.write_all(piece)?;
        stdout.flush()
    } else {
        std::io::stderr().lock().write_all(piece)
    }
}
