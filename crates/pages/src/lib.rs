//! Reads a rule's page (`rules/<family>/<rule>.md`): its words in both languages, its prose and its cases.
//!
//! The same file is the rule's documentation, the source of every sentence it says, and its test. This crate only
//! reads; `cargo xtask generate` compiles the words, the engine's tests run the cases, `go-doctor rules` prints the prose.

mod case;
mod cases;
mod front_matter;
mod tables;

pub use case::{Block, Case};
pub use front_matter::Word;
pub use tables::{Row, Table, cell};

/// Languages in which every word exists, in the order of the compiled table.
pub const LANGUAGES: [&str; 2] = ["en", "zh-cn"];

/// A page, read.
#[derive(Clone, Debug)]
pub struct Page {
    /// The layer the rule belongs to; empty for a page of words that is no rule's.
    pub layer: String,
    /// Its severity; likewise.
    pub severity: String,
    /// Which entry points find it: `session`, `check`, `explain`, `hover`.
    pub found_by: Vec<String>,
    /// Who refuses what it reports, where it is more than a note (docs/SEVERITY.md).
    pub refused_by: Vec<String>,
    /// Its templates, in file order.
    pub words: Vec<Word>,
    /// The prose: Markdown between the front matter and the first case.
    pub prose: String,
    /// The cases, those that are rows of a table included.
    pub cases: Vec<Case>,
    /// The tables of cases as they are written.
    pub tables: Vec<Table>,
}

/// Why a page cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PageError {
    /// It does not begin with `---`, or that block has no end.
    #[error("no front matter: the page must begin with a block between two lines `---`")]
    NoFrontMatter,
    /// A line of the front matter is no `key: value`.
    #[error("line {line}: expected `key: value`, found {text:?}")]
    BadLine {
        /// One-based line.
        line: usize,
        /// The line.
        text: String,
    },
    /// A key that means nothing here.
    #[error("line {line}: unknown key {key:?}")]
    UnknownKey {
        /// One-based line.
        line: usize,
        /// The key.
        key: String,
    },
    /// A heading below the first case that begins neither a case nor a table.
    #[error("below the cases stands {heading:?}, neither `case: NAME` nor `table: NAME`")]
    BadSection {
        /// The heading.
        heading: String,
    },
    /// A table whose rows and blocks do not fit.
    #[error("table {name:?}: {problem}")]
    BadTable {
        /// The table's name.
        name: String,
        /// What is wrong.
        problem: String,
    },
    /// A word without one of the languages, or whose languages name different arguments.
    #[error("word {key:?}: {problem}")]
    BadWord {
        /// The word's key.
        key: String,
        /// What is wrong.
        problem: String,
    },
}

/// Reads a page from its text.
pub fn parse(text: &str) -> Result<Page, PageError> {
    let (front, body_start) = front_matter::split(text)?;
    let front = front_matter::parse(front)?;
    let body = text.get(body_start..).unwrap_or_default();
    let cases::Sections { prose, cases, tables } = cases::parse(body, body_start)?;
    Ok(Page {
        layer: front.layer,
        severity: front.severity,
        found_by: front.found_by,
        refused_by: front.refused_by,
        words: front.words,
        prose: prose.trim().to_owned() + "\n",
        cases,
        tables,
    })
}

/// The names of the `{arguments}` in a template, in order, each once.
pub fn arguments(template: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let after = rest.get(open + 1..).unwrap_or_default();
        let Some(close) = after.find('}') else { break };
        let name = after.get(..close).unwrap_or_default();
        let is_name = !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit());
        // `${workspaceFolder}` is VS Code's, not ours.
        let is_ours = is_name && !rest.get(..open).unwrap_or_default().ends_with('$');
        if is_ours && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        rest = if is_name { after.get(close + 1..).unwrap_or_default() } else { after };
    }
    names
}
