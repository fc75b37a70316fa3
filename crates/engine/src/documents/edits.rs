//! Edits that touch only their tokens: every comment, indent, line end and BOM outside them stays.
//!
//! Rules: removing takes the property, its comma and, when nothing else stands on its line, the line; a comment on
//! that line stays on a line of its own. Inserting follows the object's own style (one line or many, indent, line
//! end, trailing comma). Nothing is offered where a half-typed file leaves the result uncertain.

use super::scanner::{Scanner, Token};
use super::value::{Property, Value};

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

/// Puts another value in the place of one.
pub fn replace(value: Value<'_>, json: &str) -> Vec<Splice> {
    let (start, end) = value.bytes();
    vec![Splice { start, end, text: json.to_owned() }]
}

/// Gives a property another key.
pub fn rename_key(property: Property<'_>, key: &str) -> Vec<Splice> {
    let (start, end) = property.key_bytes();
    vec![Splice { start, end, text: quote(key) }]
}

/// Takes a property out of its object. Nothing where the object has a syntax error in it.
pub fn remove_property(object: Value<'_>, property: Property<'_>) -> Option<Vec<Splice>> {
    let (object_start, object_end) = object.bytes();
    let doc = object.document();
    if doc.errors.iter().any(|error| error.start >= object_start && error.start <= object_end) {
        return None;
    }
    let text = doc.text.as_str();
    let (start, end) = property.bytes();
    let previous_end = object
        .properties()
        .map(super::value::Property::bytes)
        .take_while(|&(s, _)| s < start)
        .last()
        .map(|(_, e)| e);
    let next_start = object.properties().map(|p| p.bytes().0).find(|&s| s > start);
    let comma_after = comma_between(text, end, next_start.unwrap_or(object_end));
    let mut cuts = Vec::new();
    match comma_after {
        Some(comma) if is_blank(text, end, comma) => cuts.push((start, comma + 1)),
        Some(comma) => cuts.extend([(start, end), (comma, comma + 1)]),
        None => {
            if let Some(comma) =
                previous_end.and_then(|previous| comma_between(text, previous, start))
            {
                if is_inline_blank(text, comma + 1, start) {
                    cuts.push((comma, end));
                } else {
                    cuts.extend([(comma, comma + 1), (start, end)]);
                }
            } else {
                cuts.push((start, end));
            }
        }
    }
    tidy(text, start, &mut cuts);
    Some(cuts.into_iter().map(|(start, end)| Splice { start, end, text: String::new() }).collect())
}

/// Adds a property at the end of an object. Nothing where the object has a syntax error in it.
pub fn insert_property(object: Value<'_>, key: &str, json: &str) -> Option<Vec<Splice>> {
    let (start, end) = object.bytes();
    let doc = object.document();
    if doc.errors.iter().any(|error| error.start >= start && error.start <= end) {
        return None;
    }
    let text = doc.text.as_str();
    let eol = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let entry = format!("{}: {json}", quote(key));
    let closing_line = line_start(text, end - 1);
    let own_indent = indent_at(text, start);
    let Some(last) = object.properties().last() else {
        let indent = format!("{own_indent}{}", indent_unit(text));
        // A comment inside stays where it is; the property goes to a line of its own before the brace.
        let brace = end - 1;
        let body_start = start + 1;
        let is_empty = is_blank(text, body_start, brace);
        let at = if is_empty { body_start } else { last_non_blank(text, body_start, brace) };
        let close = if is_empty || closing_line <= start {
            format!("{eol}{own_indent}")
        } else {
            String::new()
        };
        let cut_to = if is_empty { brace } else { at };
        return Some(vec![Splice {
            start: at,
            end: cut_to,
            text: format!("{eol}{indent}{entry}{close}"),
        }]);
    };
    let (last_start, last_end) = last.bytes();
    let trailing = comma_between(text, last_end, end);
    if line_start(text, last_start) <= start {
        let at = trailing.map_or(last_end, |comma| comma + 1);
        let lead = if trailing.is_some() { " " } else { ", " };
        return Some(vec![Splice { start: at, end: at, text: format!("{lead}{entry}") }]);
    }
    let indent = indent_at(text, last_start);
    let line_end = end_of_line(text, trailing.map_or(last_end, |comma| comma + 1)).min(end - 1);
    let tail = if trailing.is_some() { "," } else { "" };
    let close = if closing_line <= last_end { format!("{eol}{own_indent}") } else { String::new() };
    let mut splices = Vec::new();
    if trailing.is_none() {
        splices.push(Splice { start: last_end, end: last_end, text: ",".to_owned() });
    }
    splices.push(Splice {
        start: line_end,
        end: line_end,
        text: format!("{eol}{indent}{entry}{tail}{close}"),
    });
    Some(splices)
}

/// Widens the cut that holds `start` so that no blank line and no stray blank is left.
fn tidy(text: &str, start: usize, cuts: &mut [(usize, usize)]) {
    let Some((cut_start, cut_end)) =
        cuts.iter_mut().find(|(from, to)| *from <= start && start < *to)
    else {
        return;
    };
    let from = line_start(text, *cut_start);
    let to = end_of_line(text, *cut_end);
    if !is_inline_blank(text, from, *cut_start) {
        // Something stands before it on its line: take the blanks behind, if more follows on the line.
        if !is_inline_blank(text, *cut_end, to)
            && text.get(*cut_start..).is_some_and(|rest| !rest.starts_with(','))
        {
            while matches!(text.as_bytes().get(*cut_end), Some(b' ' | b'\t')) {
                *cut_end += 1;
            }
        }
        return;
    }
    if is_inline_blank(text, *cut_end, to) {
        *cut_start = from;
        *cut_end = if text.get(to..).is_some_and(|rest| rest.starts_with("\r\n")) {
            to + 2
        } else {
            (to + 1).min(text.len())
        };
    } else {
        while matches!(text.as_bytes().get(*cut_end), Some(b' ' | b'\t')) {
            *cut_end += 1;
        }
    }
}

/// A string as JSON writes it.
pub(crate) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The comma between two bytes, comments passed over.
fn comma_between(text: &str, from: usize, to: usize) -> Option<usize> {
    let part = text.get(from..to)?;
    let token = Scanner::new(part).next();
    (token.token == Token::Comma).then_some(from + token.start)
}

fn is_blank(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_whitespace()))
}

fn is_inline_blank(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|part| part.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at)
        .and_then(|before| before.rfind(['\n', '\r']))
        .map_or_else(|| bom_length(text), |end| end + 1)
}

fn bom_length(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

fn end_of_line(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |length| at + length)
}

fn last_non_blank(text: &str, from: usize, to: usize) -> usize {
    from + text.get(from..to).map_or(0, |part| part.trim_end().len())
}

/// The blanks before the first thing on the line of a byte.
fn indent_at(text: &str, at: usize) -> &str {
    let start = line_start(text, at);
    let line = text.get(start..at).unwrap_or_default();
    line.get(..line.len() - line.trim_start_matches([' ', '\t']).len()).unwrap_or_default()
}

/// One step of indentation, as the file does it: its first indented line, else four blanks (VS Code's default).
fn indent_unit(text: &str) -> String {
    let indented =
        text.lines().find(|line| line.starts_with([' ', '\t']) && !line.trim().is_empty());
    indented.map_or_else(
        || "    ".to_owned(),
        |line| {
            if line.starts_with('\t') {
                "\t".to_owned()
            } else {
                " ".repeat(line.len() - line.trim_start_matches(' ').len())
            }
        },
    )
}

/// Applies splices, none overlapping another, to a text.
#[cfg(test)]
pub(crate) fn apply(text: &str, splices: &[Splice]) -> String {
    let mut sorted: Vec<&Splice> = splices.iter().collect();
    sorted.sort_by_key(|splice| (splice.start, splice.end));
    let mut out = String::new();
    let mut at = 0;
    for splice in sorted {
        out.push_str(&text[at..splice.start]);
        out.push_str(&splice.text);
        at = splice.end;
    }
    out + &text[at..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Document;

    fn removed(text: &str, key: &str) -> String {
        let doc = Document::parse("/s.json", text);
        let root = doc.root().unwrap();
        apply(text, &remove_property(root, root.property(key).unwrap()).unwrap())
    }

    fn inserted(text: &str) -> String {
        let doc = Document::parse("/s.json", text);
        apply(text, &insert_property(doc.root().unwrap(), "k", "1").unwrap())
    }

    #[test]
    fn removing_keeps_every_comment() {
        assert_eq!(
            removed("{\n  // one\n  \"a\": 1, // tail\n  \"b\": 2\n}\n", "a"),
            "{\n  // one\n  // tail\n  \"b\": 2\n}\n"
        );
        assert_eq!(
            removed("{\n  \"a\": 1, // x\n  \"b\": 2 // y\n}\n", "b"),
            "{\n  \"a\": 1 // x\n  // y\n}\n"
        );
        assert_eq!(
            removed("{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t1\r\n\t],\r\n}", "b"),
            "{\r\n\t\"a\": 1,\r\n}"
        );
        assert_eq!(removed("{ \"a\": 1, \"b\": 2, \"c\": 3 }", "b"), "{ \"a\": 1, \"c\": 3 }");
        assert_eq!(removed("{ \"a\": 1, \"b\": 2 }", "b"), "{ \"a\": 1 }");
        assert_eq!(
            removed("{\"a\": 1 /* x */ , /* y */ \"b\": 2}", "a"),
            "{/* x */  /* y */ \"b\": 2}"
        );
        assert_eq!(removed("{ \"a\": 1 }", "a"), "{ }");
    }

    #[test]
    fn inserting_follows_the_style() {
        assert_eq!(inserted("{}"), "{\n    \"k\": 1\n}");
        assert_eq!(inserted("{\n\t\"a\": 1 // x\n}\n"), "{\n\t\"a\": 1, // x\n\t\"k\": 1\n}\n");
        assert_eq!(inserted("{\n  \"a\": 1,\n}\n"), "{\n  \"a\": 1,\n  \"k\": 1,\n}\n");
        assert_eq!(inserted("{ \"a\": 1 }"), "{ \"a\": 1, \"k\": 1 }");
        assert_eq!(
            inserted("{\n  // only a comment\n}\n"),
            "{\n  // only a comment\n    \"k\": 1\n}\n".replace("    \"k\"", "  \"k\"")
        );
    }
}
