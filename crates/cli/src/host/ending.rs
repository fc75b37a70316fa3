//! An end from outside (Ctrl-C, a closed terminal, a CI's SIGTERM): what was started for a diagnosis ends with it, and what
//! was put down is taken away.
//!
//! Nobody else would do it. Each program leads a session of its own, so that its whole tree can be found; a terminal's
//! Ctrl-C does not reach it there.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError, RwLock};

#[cfg(unix)]
use super::processes::end_tree;

/// Something that must not outlive this process.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    /// The leader of a process tree.
    Tree(u32),
    /// A folder with whatever is in it.
    Folder(PathBuf),
}

/// What there is of these now.
static THINGS: Mutex<BTreeSet<Thing>> = Mutex::new(BTreeSet::new());

/// Held for reading while something is made and put on the list; for writing from the end on, when nothing may begin.
static MAKING: RwLock<()> = RwLock::new(());

/// A place on the list, as long as this lives.
pub(crate) struct EndedOnSignal(Thing);

impl Drop for EndedOnSignal {
    fn drop(&mut self) {
        THINGS.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

fn listed(thing: Thing) -> EndedOnSignal {
    THINGS.lock().unwrap_or_else(PoisonError::into_inner).insert(thing.clone());
    EndedOnSignal(thing)
}

/// Starts a process and lists its tree; no end comes between the two.
pub(super) fn tree<T>(
    start: impl FnOnce() -> std::io::Result<T>,
    leader: impl FnOnce(&T) -> u32,
) -> std::io::Result<(T, EndedOnSignal)> {
    let _making = MAKING.read().unwrap_or_else(PoisonError::into_inner);
    let started = start()?;
    let listed = listed(Thing::Tree(leader(&started)));
    Ok((started, listed))
}

/// Makes a folder and lists it.
pub(crate) fn folder<T>(
    make: impl FnOnce() -> std::io::Result<T>,
    path: impl FnOnce(&T) -> PathBuf,
) -> std::io::Result<(T, EndedOnSignal)> {
    let _making = MAKING.read().unwrap_or_else(PoisonError::into_inner);
    let made = make()?;
    let listed = listed(Thing::Folder(path(&made)));
    Ok((made, listed))
}

/// Ends all that is listed, and whatever would come after: the caller ends this process.
#[cfg(unix)]
pub(crate) fn end_all() {
    // Never given back: nothing is started any more.
    std::mem::forget(MAKING.write().unwrap_or_else(PoisonError::into_inner));
    let things = std::mem::take(&mut *THINGS.lock().unwrap_or_else(PoisonError::into_inner));
    for thing in &things {
        if let Thing::Tree(leader) = thing {
            end_tree(*leader);
        }
    }
    // Only now: who was killed above may have written there.
    for thing in things {
        if let Thing::Folder(path) = thing {
            std::fs::remove_dir_all(path).ok();
        }
    }
}

/// From now on a signal that ends this process ends all of it.
#[cfg(unix)]
pub(crate) fn on_signals() -> std::io::Result<()> {
    use signal_hook::consts::signal::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let ignored = ignored();
    let ours = [SIGHUP, SIGINT, SIGQUIT, SIGTERM];
    let ours = ours.into_iter().filter(|signal| ignored & (1 << (signal - 1)) == 0);
    let mut signals = signal_hook::iterator::Signals::new(ours)?;
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            end_all();
            signal_hook::low_level::emulate_default_handler(signal).ok();
        }
    });
    Ok(())
}

/// Windows tells every process of the console of a Ctrl-C itself (not tried here).
#[cfg(not(unix))]
pub(crate) fn on_signals() -> std::io::Result<()> {
    Ok(())
}

/// The signals that this process ignores (`nohup`), as bits.
#[cfg(unix)]
pub(crate) fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or(0)
}
