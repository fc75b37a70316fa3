//! Bytes to lines and UTF-16 units, by VS Code's rules: `\n`, `\r\n` and a lone `\r` end a line, a BOM is no column.
//!
//! `line-index` knows `\n` only; a file with lone `\r` would get other lines than the editor shows.

use go_doctor_protocol::{Position, Range};

const BOM: &str = "\u{feff}";

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<u32>,
}

impl Lines {
    /// Reads the line ends of a text.
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![if text.starts_with(BOM) { offset(BOM.len()) } else { 0 }];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes.get(at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(offset(at + 1));
            }
        }
        Self { starts }
    }

    /// How many lines there are; an empty text has one.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// A line's bytes, its end left out; nothing behind the last line.
    pub fn line(&self, text: &str, line: u32) -> Option<std::ops::Range<usize>> {
        let start = *self.starts.get(line as usize)? as usize;
        let end = self.starts.get(line as usize + 1).map_or(text.len(), |&next| next as usize);
        let line = text.get(start..end)?.trim_end_matches(['\n', '\r']);
        Some(start..start + line.len())
    }

    /// The position of a byte; a byte inside a character counts as its beginning.
    pub fn position(&self, text: &str, byte: usize) -> Position {
        let byte = offset(byte.min(text.len()));
        let line = self.starts.partition_point(|&start| start <= byte).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0) as usize;
        let mut end = (byte as usize).max(start);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = text.get(start..end).unwrap_or_default();
        let units = if before.is_ascii() { before.len() } else { before.encode_utf16().count() };
        Position { line: offset(line), character: offset(units) }
    }

    /// The range of some bytes.
    pub fn range(&self, text: &str, start: usize, end: usize) -> Range {
        Range { start: self.position(text, start), end: self.position(text, end) }
    }

    /// The byte of a position; one beyond the line's end is the line's end.
    pub fn byte(&self, text: &str, position: Position) -> usize {
        let Some(line) = self.line(text, position.line) else { return text.len() };
        let mut units = 0;
        for (at, character) in text.get(line.clone()).unwrap_or_default().char_indices() {
            if units >= position.character {
                return line.start + at;
            }
            units += if character.len_utf16() == 2 { 2 } else { 1 };
        }
        line.end
    }
}

/// Texts are capped far below 4 GiB, so an offset always fits.
fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_utf16_and_every_line_end() {
        let text = "a😀é\r\nb\rc\n";
        let lines = Lines::new(text);
        let at = |byte| {
            let p = lines.position(text, byte);
            (p.line, p.character)
        };
        assert_eq!(at(text.find('é').unwrap()), (0, 3));
        assert_eq!(at(text.find('b').unwrap()), (1, 0));
        assert_eq!(at(text.find('c').unwrap()), (2, 0));
        assert_eq!(at(text.len()), (3, 0));
        for (byte, _) in text.char_indices().filter(|(_, c)| !c.is_control()) {
            assert_eq!(lines.byte(text, lines.position(text, byte)), byte);
        }
    }

    #[test]
    fn a_bom_is_no_column() {
        let text = "\u{feff}{}";
        assert_eq!(Lines::new(text).position(text, 3).character, 0);
        assert_eq!(Lines::new(text).byte(text, Position { line: 0, character: 1 }), 4);
    }
}
