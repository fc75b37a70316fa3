//! What the tests of every crate share: the machines of the pages' cases, sessions that are run to their end, recordings.
//!
//! Only tests depend on it, as a dev-dependency; what is wrong with a case or a recording ends the test that asked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "it is a part of tests, and clippy takes a library for none"
)]

mod drive;
mod machine;
mod pages;
pub mod recordings;

pub use drive::{attempt, backwards, finish, outlined};
pub use machine::{BLOCKS, BlockKind, Machine, VERBS, Verb};
pub use pages::{RulePage, case, cases, rule_pages};

use std::path::{Path, PathBuf};

use go_doctor_protocol::{Host, Lang, Platform, Subject};

/// The engine's folder. Without `..`: its paths come into reports, and are the same from every crate.
fn engine() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("engine")
}

/// A folder on somebody's Linux, trusted, under `go-doctor`; a test changes what is different.
pub fn subject() -> Subject {
    Subject {
        folder: "/w".to_owned(),
        file: None,
        workspace_file: None,
        platform: Platform::Linux,
        arch: "amd64".to_owned(),
        home: Some("/home/user".to_owned()),
        trusted: true,
        host: Host::CommandLine,
        remote: None,
        lang: Lang::En,
        only: vec![],
        skip: vec![],
    }
}
