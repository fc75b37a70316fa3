//! Command lines: words as a shell makes them, flags as go takes them.

pub mod dlv;
pub mod flags;
pub mod go;
pub mod goflags;
pub mod gopls;
pub mod launch_args;
pub mod program;
pub mod quoted;
pub mod shell;
pub mod shell_names;
pub mod test_pattern;
pub mod verbs;
