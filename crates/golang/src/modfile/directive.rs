//! What go.mod and go.work are made of, and what Go refuses in them.

/// Which of the two files it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// go.mod.
    #[default]
    Mod,
    /// go.work.
    Work,
}

/// A `require` or `replace` and the like, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// `module`, `go`, `toolchain`, `require`, `replace`, `exclude`, `retract`, `tool`, `godebug`, `ignore`, `use`.
    pub verb: String,
    /// Its words, quotes removed.
    pub words: Vec<String>,
    /// The bytes of each word.
    pub spans: Vec<(usize, usize)>,
    /// The bytes of its words in the file; of the verb when there are none.
    pub span: (usize, usize),
    /// The comment after it (`// indirect`).
    pub comment: String,
}

/// What kind of refusal: rules split along these lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text is no such file: syntax, unknown directives, wrong arguments.
    Text,
    /// The go or toolchain line.
    GoLine,
    /// The module has no path, or one that cannot be.
    ModulePath,
    /// A version that go would have to look up on the network first.
    Version,
}

/// Something Go refuses in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind.
    pub refusal: Refusal,
    /// In Go's words.
    pub message: String,
    /// The bytes to change.
    pub span: (usize, usize),
}
