//! Command lines: words as a shell makes them, flags as go takes them.

pub mod dlv;
pub mod flags;
pub mod goflags;
pub mod gopls;
pub mod quoted;
pub mod shell;
pub mod shell_words;
pub mod test_pattern;
