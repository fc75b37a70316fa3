//! Command lines: words as a shell makes them, flags as go takes them.

pub(crate) mod flags;
pub(crate) mod goflags;
pub(crate) mod gopls;
pub(crate) mod shell;
pub(crate) mod shell_words;
pub(crate) mod test_pattern;
