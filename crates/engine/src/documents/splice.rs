//! A replacement of bytes in a text: what every edit is made of.

/// A replacement of bytes in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
    /// What stands there afterwards.
    pub text: String,
}

impl Splice {
    /// Takes bytes out.
    pub(super) fn cut(start: usize, end: usize) -> Self {
        Self { start, end, text: String::new() }
    }

    /// Puts text in.
    pub(super) fn insert(at: usize, text: String) -> Self {
        Self { start: at, end: at, text }
    }
}
