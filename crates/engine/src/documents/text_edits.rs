//! Edits as a report says them, by lines and UTF-16 units, applied to a text: for hosts without an editor.

use go_doctor_protocol::Edit;

use super::edits::apply;
use super::lines::Lines;
use super::splice::Splice;

/// The text with the edits applied, whatever their order; nothing where two of them overlap, or one ends before it begins.
///
/// The edits are of one file. Two insertions at one place are no overlap: they come in the order they were given.
pub fn apply_edits(text: &str, edits: &[Edit]) -> Option<String> {
    Some(apply(text, &splices(text, edits)?))
}

/// The edits that give the text back which stood there before, of the text with the edits applied.
pub fn inverse_edits(text: &str, edits: &[Edit]) -> Option<Vec<Edit>> {
    let file = &edits.first()?.file;
    if edits.iter().any(|edit| edit.file != *file) {
        return None;
    }
    let splices = splices(text, edits)?;
    let after = apply(text, &splices);
    let lines = Lines::new(&after);
    let (mut read, mut written) = (0, 0);
    let mut back = Vec::new();
    for splice in &splices {
        written += splice.start - read;
        let end = written + splice.text.len();
        back.push(Edit {
            file: file.clone(),
            range: lines.range(&after, written, end),
            new_text: text.get(splice.start..splice.end)?.to_owned(),
        });
        (read, written) = (splice.end, end);
    }
    // A range cannot end between the two characters of a line's end; such an edit is not taken back by ranges.
    (apply_edits(&after, &back)? == text).then_some(back)
}

/// The edits as splices in order; nothing where two of them overlap, or one ends before it begins.
fn splices(text: &str, edits: &[Edit]) -> Option<Vec<Splice>> {
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
    (ordered && apart).then_some(splices)
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
    fn what_is_taken_back_gives_the_bytes_from_before() {
        let text = "\u{feff}a😀b\r\nc中d\re";
        for edits in [
            vec![edit(1, 1, 2, "x\ny"), edit(0, 1, 3, ""), edit(2, 0, 0, "z")],
            vec![edit(0, 0, 0, "one"), edit(0, 0, 0, "two")],
            vec![edit(2, 0, 1, "")],
        ] {
            let after = apply_edits(text, &edits).unwrap();
            let back = inverse_edits(text, &edits).unwrap();
            assert_ne!(after, text);
            assert_eq!(apply_edits(&after, &back).unwrap(), text, "{edits:?}");
        }
        assert_eq!(inverse_edits("ab", &[edit(0, 0, 2, "x"), edit(0, 1, 2, "y")]), None);
        assert_eq!(inverse_edits("ab", &[]), None);
    }

    #[test]
    fn overlapping_edits_are_refused() {
        assert_eq!(apply_edits("abcdef", &[edit(0, 0, 3, ""), edit(0, 2, 4, "")]), None);
        assert_eq!(apply_edits("abcdef", &[edit(0, 3, 2, "")]), None);
        assert_eq!(apply_edits("abc", &[edit(0, 0, 1, "x"), edit(0, 1, 2, "y")]).unwrap(), "xyc");
    }
}
