//! Paths and names in calls: which success makes which failure good, and what a path says of GOROOT.

use go_doctor_protocol::FailedCall;

use super::super::calls::{self, Class};
use super::super::misses;
use super::super::programs::base;
use super::super::strace::Outcome;

/// A later success at the same path, or at the same name elsewhere (a search that found it), makes a miss good. What
/// was forbidden is made good only by a call of the same kind. The failed start of a program stays: shells look at the
/// file afterwards to say why.
pub(super) fn makes_good(failure: &FailedCall, by: Class, path: &str, name: &str) -> bool {
    let class = calls::class(failure.call.as_bytes());
    if class == Class::Start || failure.path.is_empty() {
        return false;
    }
    if misses::is_absence(&failure.errno) {
        failure.path == path || base(&failure.path) == name
    } else {
        failure.path == path && class == by
    }
}

/// The names that failures are about, as a filter: it may say yes to others, never no to one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Names([u64; 4]);

impl Names {
    pub(super) fn of(failures: &[FailedCall]) -> Self {
        let mut names = Self::default();
        for failure in failures {
            names.add(base(&failure.path));
        }
        names
    }

    pub(super) fn place(name: &[u8]) -> (usize, u64) {
        let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        let hash = name.iter().fold(0x811c_9dc5, step);
        ((hash >> 24) as usize & 3, 1 << ((hash >> 16) & 63))
    }

    pub(super) fn add(&mut self, name: &str) {
        let (word, bit) = Self::place(name.as_bytes());
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    pub(super) fn may_have(&self, name: &[u8]) -> bool {
        let (word, bit) = Self::place(name);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }
}

/// Where something of a path's name was just seen.
pub(super) fn seen(found: Option<&str>, path: &str) -> Option<String> {
    found.filter(|found| !path.is_empty() && base(found) == base(path)).map(str::to_owned)
}

/// Whether a call starts a program.
pub(in super::super) fn is_start(call: &str) -> bool {
    calls::class(call.as_bytes()) == Class::Start
}

/// `$GOROOT/go.env` is looked for at start (Go 1.21 and newer), whether GOROOT is there or not.
pub(super) fn goroot_of(path: &[u8]) -> Option<String> {
    path.strip_suffix(b"/go.env").map(calls::printable)
}

/// Older ones find GOROOT by its `pkg/tool`.
pub(super) fn whole_goroot_of(path: &[u8]) -> Option<String> {
    path.strip_suffix(b"/pkg/tool").map(calls::printable).or_else(|| goroot_of(path))
}

/// A call for people: not longer than a line should be.
pub(super) fn shown(text: &[u8]) -> String {
    const MOST: usize = 400;
    let text = calls::printable(text);
    match text.char_indices().nth(MOST) {
        Some((cut, _)) => text.get(..cut).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

/// Whether a value is a process's number.
pub(in super::super) fn child_of(result: Outcome<'_>) -> Option<u32> {
    match result {
        Outcome::Value(value) => super::super::strace::number(value).0.filter(|pid| *pid > 0),
        _ => None,
    }
}
