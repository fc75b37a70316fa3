//! go.mod and go.work: syntax, directives, what Go refuses, module paths.

pub mod check;
pub mod directive;
pub mod file;
pub mod path;
pub mod semver;
pub mod syntax;
