//! go.mod and go.work: syntax, directives, what Go refuses, module paths.

pub(crate) mod check;
pub(crate) mod file;
pub(crate) mod path;
pub(crate) mod syntax;
