//! The forms of a report: for people, as excerpts of files, as a diff, as SARIF.

pub(crate) mod diff;
pub(crate) mod excerpt;
pub(crate) mod human;
pub(crate) mod sarif;
