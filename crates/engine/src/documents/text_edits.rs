//! Edits as a report says them, by lines and UTF-16 units, applied to a text: for hosts without an editor.

use go_doctor_protocol::Edit;

use super::edits::apply;
use super::lines::Lines;
use super::splice::Splice;

/// The text with the edits applied, whatever their order; nothing where two of them overlap, or one ends before it begins.
///
/// The edits are of one file. Two insertions at one place are no overlap: they come in the order they were given.
pub fn apply_edits(text: &str, edits: &[Edit]) -> Option<String> {
    let lines = Lines::new(text);
    let mut splices: Vec<Splice> = edits
        .iter()
        .map(|edit| Splice {
            start: lines.byte(text, edit.range.start),
            end: lines.byte(text, edit.range.end),
            text: edit.new_text.clone(),
        })
        .collect();
    splices.sort_by_key(|splice| (splice.start, splice.end));
    let ordered = splices.iter().all(|splice| splice.start <= splice.end);
    let apart = splices.iter().zip(splices.iter().skip(1)).all(|(one, next)| one.end <= next.start);
    (ordered && apart).then(|| apply(text, &splices))
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::{Position, Range};

    fn edit(line: u32, from: u32, to: u32, new_text: &str) -> Edit {
        let at = |character| Position { line, character };
        Edit {
            file: "/f".into(),
            range: Range { start: at(from), end: at(to) },
            new_text: new_text.into(),
        }
    }

    #[test]
    fn units_line_ends_and_the_mark_are_the_editors() {
        let text = "\u{feff}a😀b\r\nc中d\re";
        let edits = [edit(1, 1, 2, "x"), edit(0, 1, 3, "y"), edit(2, 0, 0, "z")];
        assert_eq!(apply_edits(text, &edits).unwrap(), "\u{feff}ayb\r\ncxd\rze");
    }

    #[test]
    fn overlapping_edits_are_refused() {
        assert_eq!(apply_edits("abcdef", &[edit(0, 0, 3, ""), edit(0, 2, 4, "")]), None);
        assert_eq!(apply_edits("abcdef", &[edit(0, 3, 2, "")]), None);
        assert_eq!(apply_edits("abc", &[edit(0, 0, 1, "x"), edit(0, 1, 2, "y")]).unwrap(), "xyc");
    }
}
