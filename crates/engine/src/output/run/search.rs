//! A run's output as one text: logs of many megabytes are searched for some hundred texts, each in one go.

use std::collections::BTreeSet;

use memchr::memmem::{Finder, find_iter};

/// The lines of an output in one text.
#[derive(Debug, Default)]
pub(crate) struct Text {
    bytes: Vec<u8>,
    /// Where each line begins, and its number; lines of JSON are left out.
    starts: Vec<(usize, usize)>,
}

impl Text {
    /// Joins lines. A line of JSON carries others that follow it, and is not searched itself.
    pub(crate) fn new(lines: &[String]) -> Self {
        let mut out = Self::default();
        out.bytes.reserve(lines.iter().map(|line| line.len() + 1).sum());
        for (number, line) in lines.iter().enumerate() {
            if !line.starts_with('{') {
                out.starts.push((out.bytes.len(), number));
                out.bytes.extend_from_slice(line.as_bytes());
                out.bytes.push(b'\n');
            }
        }
        out
    }

    /// The number of the first line that contains one of these texts.
    pub(crate) fn first(&self, texts: &[&str]) -> Option<usize> {
        let mut end = self.bytes.len();
        let mut found = None;
        for text in texts {
            // A later text can only be first in what stands before the first one so far.
            let before = self.bytes.get(..end).unwrap_or_default();
            if let Some(at) = Finder::new(text.as_bytes()).find(before) {
                end = (at + text.len()).min(self.bytes.len());
                found = found.map_or(Some(at), |known: usize| Some(known.min(at)));
            }
        }
        self.number(found?)
    }

    /// The numbers of all lines that contain one of these texts, in order.
    pub(crate) fn all(&self, texts: &[&str]) -> Vec<usize> {
        let mut numbers = BTreeSet::new();
        for text in texts {
            let places = find_iter(&self.bytes, text.as_bytes());
            numbers.extend(places.filter_map(|at| self.number(at)));
        }
        numbers.into_iter().collect()
    }

    fn number(&self, at: usize) -> Option<usize> {
        let line = self.starts.partition_point(|(start, _)| *start <= at).checked_sub(1)?;
        self.starts.get(line).map(|(_, number)| *number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_in_order() {
        let lines: Vec<String> =
            ["one two", "{\"two\": 1}", "", "two three", "four"].map(str::to_owned).into();
        let text = Text::new(&lines);
        assert_eq!(text.first(&["three", "two"]), Some(0));
        assert_eq!(text.first(&["four", "three"]), Some(3));
        assert_eq!(text.first(&["five"]), None);
        assert_eq!(text.all(&["two", "four", "three"]), [0, 3, 4]);
    }
}
