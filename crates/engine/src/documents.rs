//! Documents as people type them: JSONC read tolerantly, with ranges; edits that keep every comment.
//!
//! Reading goes on after an error, as VS Code's own parser does, so that findings before and behind a half-typed line
//! stay right. It is iterative: neither a million levels of nesting nor 20 MB upset it.

mod edits;
mod lines;
mod parser;
mod scanner;
mod value;

pub use edits::{Splice, insert_property, remove_property, rename_key, replace};
pub use lines::Lines;
pub use parser::{Kind, SyntaxError, SyntaxProblem};
pub use value::{Property, Value};

use go_doctor_protocol::{Location, Range};
use parser::Node;

/// A JSONC text, read.
#[derive(Debug)]
pub struct Document {
    /// Absolute path of the file.
    pub file: String,
    /// The text, a byte order mark included.
    pub text: String,
    /// What VS Code's parser would complain about, in order.
    pub errors: Vec<SyntaxError>,
    nodes: Vec<Node>,
    lines: Lines,
}

impl Document {
    /// Reads a text. Never fails: errors are in [`Document::errors`].
    pub fn parse(file: &str, text: &str) -> Self {
        let parsed = parser::parse(text);
        Self {
            file: file.to_owned(),
            text: text.to_owned(),
            errors: parsed.errors,
            nodes: parsed.nodes,
            lines: Lines::new(text),
        }
    }

    /// The root value, if there is any.
    pub fn root(&self) -> Option<Value<'_>> {
        (!self.nodes.is_empty()).then(|| Value::new(self, 0))
    }

    /// The range of these bytes, in lines and UTF-16 units.
    pub fn range(&self, start: usize, end: usize) -> Range {
        self.lines.range(&self.text, start, end)
    }

    /// A place of this document.
    pub fn location(&self, start: usize, end: usize) -> Location {
        Location { file: self.file.clone(), range: Some(self.range(start, end)) }
    }
}
