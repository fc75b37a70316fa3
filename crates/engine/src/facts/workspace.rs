//! The folder's sources: Go files, modules, what is left out, LeetCode's files.

pub(crate) mod anchor;
pub(crate) mod bazel;
pub(crate) mod exclusion;
pub(crate) mod git_ignore;
pub(crate) mod go_files;
pub(crate) mod leetcode;
pub(crate) mod mixed;
pub(crate) mod mod_file;
pub(crate) mod modules;
pub(crate) mod neighbours;
pub(crate) mod tags;
