//! Documents as people type them: JSONC read tolerantly, with ranges; edits that keep every comment.
//!
//! Reading goes on after an error, as VS Code's own parser does, so that findings before and behind a half-typed line
//! stay right. It is iterative: neither a million levels of nesting nor 20 MB upset it.

mod edits;
mod lines;
mod members;
mod parser;
mod removal;
mod scanner;
mod splice;
mod text_edits;
mod trivia;
mod value;

pub(crate) use edits::quote;
pub use edits::{
    apply, insert_element, insert_property, rename_key, replace, set_path, set_property,
};
pub use lines::Lines;
pub use parser::{Kind, SyntaxError, SyntaxProblem};
pub use removal::{remove_element, remove_properties, remove_property, remove_setting};
pub use splice::Splice;
pub use text_edits::{apply_edits, inverse_edits};
pub use value::{Property, Value};

use std::cell::OnceCell;

use go_doctor_protocol::{Location, Range};
use members::Lists;
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
    /// Made when a place is first asked for: most documents have no findings.
    lines: OnceCell<Lines>,
    /// What wide objects hold.
    lists: Lists,
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
            lines: OnceCell::new(),
            lists: Lists::default(),
        }
    }

    /// The root value, if there is any.
    pub fn root(&self) -> Option<Value<'_>> {
        (!self.nodes.is_empty()).then(|| Value::new(self, 0))
    }

    /// The property with a number that [`Property::id`] gave.
    pub(crate) fn property(&self, id: u32) -> Property<'_> {
        Property::new(self, id)
    }

    /// The range of these bytes, in lines and UTF-16 units.
    pub fn range(&self, start: usize, end: usize) -> Range {
        self.lines.get_or_init(|| Lines::new(&self.text)).range(&self.text, start, end)
    }

    /// A place of this document.
    pub fn location(&self, start: usize, end: usize) -> Location {
        Location { file: self.file.clone(), range: Some(self.range(start, end)) }
    }

    /// The line a byte stands on, without blanks around it, and not longer than a screen is wide.
    pub fn line_at(&self, byte: usize) -> String {
        let before = self.text.get(..byte).unwrap_or_default();
        let from = memchr::memrchr2(b'\n', b'\r', before.as_bytes()).map_or(0, |end| end + 1);
        let rest = self.text.get(from..).unwrap_or_default();
        let end = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        let line = rest.get(..end).unwrap_or_default();
        line.trim().trim_start_matches('\u{feff}').chars().take(200).collect()
    }
}
