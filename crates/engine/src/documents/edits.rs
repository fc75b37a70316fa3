//! Edits that touch only their tokens: every comment, indent, line end and BOM outside them stays.
//!
//! Rules: removing takes the child, its comma and, when nothing else stands on its line, the line; a comment on that
//! line, or inside, stays on a line of its own. Inserting follows the container's own style (one line or many, indent,
//! line end, trailing comma). Nothing is offered where a half-typed file leaves the result uncertain.

use super::parser::Kind;
use super::removal::is_uncertain;
use super::splice::Splice;
use super::trivia::{
    before_blanks, behind_line_comments, comma_behind, comments, has_line_end, indent_at,
    indent_unit, is_inline_blank, line_end, line_end_near, line_start,
};
use super::value::{Property, Value};

/// Puts another value in the place of one. Nothing where that would lose a comment, or where the value is half-typed.
pub fn replace(value: Value<'_>, json: &str) -> Option<Vec<Splice>> {
    let (start, end) = value.bytes();
    let text = value.document().text.as_str();
    let is_container = matches!(value.kind(), Kind::Object | Kind::Array);
    let lost = is_container && !comments(text, start, end).is_empty();
    // An error that touches the token is about the token, or would grow together with what comes in its place.
    let certain = !lost && !is_uncertain(value.document(), start, end);
    certain.then(|| vec![Splice { start, end, text: json.to_owned() }])
}

/// Gives a property another key. Nothing where the key is half-typed.
pub fn rename_key(property: Property<'_>, key: &str) -> Option<Vec<Splice>> {
    let (start, end) = property.key_bytes();
    let certain = !is_uncertain(property.document(), start, end);
    certain.then(|| vec![Splice { start, end, text: quote(key) }])
}

/// Gives a property of an object a value, the property being there or not. Nothing to do is an empty list.
pub fn set_property(object: Value<'_>, key: &str, json: &str) -> Option<Vec<Splice>> {
    match object.property(key).map(Property::value) {
        None => insert_property(object, key, json),
        Some(None) => None,
        Some(Some(value)) => {
            let same = value.to_json().is_some() && value.to_json() == parsed(json);
            if same { Some(Vec::new()) } else { replace(value, json) }
        }
    }
}

fn parsed(json: &str) -> Option<serde_json::Value> {
    serde_json::from_str(json).ok()
}

/// Gives a property deeper down a value; objects on the way there that are missing are made.
pub fn set_path(root: Value<'_>, path: &[&str], json: &str) -> Option<Vec<Splice>> {
    let (key, rest) = path.split_first()?;
    if rest.is_empty() {
        return set_property(root, key, json);
    }
    match root.get(key) {
        Some(inner) if inner.kind() == Kind::Object => set_path(inner, rest, json),
        Some(_) => None,
        None if root.property(key).is_some() => None,
        None => {
            let nested = rest
                .iter()
                .rev()
                .fold(json.to_owned(), |inner, key| format!("{{ {}: {inner} }}", quote(key)));
            insert_property(root, key, &nested)
        }
    }
}

/// Adds a property at the end of an object. Nothing where the object has a syntax error in it.
pub fn insert_property(object: Value<'_>, key: &str, json: &str) -> Option<Vec<Splice>> {
    if object.kind() != Kind::Object {
        return None;
    }
    insert(object, object.last_child(), &format!("{}: {json}", quote(key)))
}

/// Adds an element at the end of an array. Nothing where the array has a syntax error in it.
pub fn insert_element(array: Value<'_>, json: &str) -> Option<Vec<Splice>> {
    if array.kind() != Kind::Array {
        return None;
    }
    insert(array, array.last_child(), json)
}

fn insert(container: Value<'_>, last: Option<(usize, usize)>, entry: &str) -> Option<Vec<Splice>> {
    let (start, end) = container.bytes();
    let doc = container.document();
    if is_uncertain(doc, start, end) {
        return None;
    }
    let text = doc.text.as_str();
    let splices = match last {
        None => vec![insert_first(container, entry)],
        Some((last_start, last_end)) => {
            let comma = comma_behind(text, last_end);
            let behind = comma.map_or(last_end, |comma| comma + 1);
            let at = behind_line_comments(text, behind).min(end - 1);
            let own_line = is_inline_blank(text, line_start(text, last_start), last_start);
            let lead = if own_line {
                format!("{}{}", line_end_near(text, start), indent_at(text, last_start))
            } else if ends_with_line_comment(text, behind, at) {
                let indent = indent_at(text, start);
                format!("{}{indent}{}", line_end_near(text, start), indent_unit(text))
            } else {
                " ".to_owned()
            };
            // Blanks at the end of the line stay at its end.
            let line = line_end(text, at);
            let stays = lead.len() > 1 && is_inline_blank(text, at, line);
            let at = if stays { line } else { at };
            let tail = if comma.is_some() { "," } else { "" };
            let entry = Splice::insert(at, format!("{lead}{entry}{tail}"));
            match comma {
                Some(_) => vec![entry],
                None if at == last_end => vec![Splice::insert(at, format!(",{}", entry.text))],
                None => vec![Splice::insert(last_end, ",".to_owned()), entry],
            }
        }
    };
    Some(splices)
}

/// The last comment between two bytes takes the rest of its line.
fn ends_with_line_comment(text: &str, from: usize, to: usize) -> bool {
    let last = comments(text, from, to).last().and_then(|&(start, end)| text.get(start..end));
    last.is_some_and(|comment| comment.starts_with("//"))
}

/// The first child of an empty container; comments inside stay before it.
fn insert_first(container: Value<'_>, entry: &str) -> Splice {
    let (start, end) = container.bytes();
    let text = container.document().text.as_str();
    let (open, close) = (start + 1, end - 1);
    let line_end = line_end_near(text, start);
    let own_indent = indent_at(text, start);
    let indent = format!("{line_end}{own_indent}{}", indent_unit(text));
    let at = comments(text, open, close).last().map_or(open, |&(_, end)| end);
    // An empty object inside a document of one line stays in that line.
    let is_root = container.document().root().is_some_and(|root| root.bytes().0 == start);
    if !is_root && at == open && !has_line_end(text, 0, start) {
        return Splice { start: open, end: close, text: format!(" {entry} ") };
    }
    if at > open && has_line_end(text, at, close) {
        let end = before_blanks(text, at).max(at);
        return Splice { start: at, end, text: format!("{indent}{entry}") };
    }
    Splice { start: at, end: close, text: format!("{indent}{entry}{line_end}{own_indent}") }
}

/// A string as JSON writes it.
pub(crate) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Applies splices, none overlapping another, to a text.
pub fn apply(text: &str, splices: &[Splice]) -> String {
    let mut sorted: Vec<&Splice> = splices.iter().collect();
    sorted.sort_by_key(|splice| (splice.start, splice.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for splice in sorted {
        out.push_str(text.get(at..splice.start).unwrap_or_default());
        out.push_str(&splice.text);
        at = splice.end;
    }
    out + text.get(at..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::removal::remove_property;
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
        let cases = [
            (
                "{\n  // one\n  \"a\": 1, // tail\n  \"b\": 2\n}\n",
                "a",
                "{\n  // one\n  // tail\n  \"b\": 2\n}\n",
            ),
            ("{\n  \"a\": 1, // x\n  \"b\": 2 // y\n}\n", "b", "{\n  \"a\": 1 // x\n  // y\n}\n"),
            ("{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t1\r\n\t],\r\n}", "b", "{\r\n\t\"a\": 1,\r\n}"),
            ("{ \"a\": 1, \"b\": 2, \"c\": 3 }", "b", "{ \"a\": 1, \"c\": 3 }"),
            ("{ \"a\": 1, \"b\": 2 }", "b", "{ \"a\": 1 }"),
            ("{ \"a\": 1, \"b\": 2 }", "a", "{ \"b\": 2 }"),
            ("{\"a\": 1 /* x */ , /* y */ \"b\": 2}", "a", "{/* x */ /* y */ \"b\": 2}"),
            ("{ \"a\": 1 }", "a", "{}"),
            ("{\n  \"a\": 1\n}\n", "a", "{}\n"),
            (
                "{\n    \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}",
                "b",
                "{\n    \"a\": 1\n  , \"c\": 3\n}",
            ),
            (
                "{\n  \"a\": { // why\n    \"x\": 1, /* so */\n  }, // tail\n  \"b\": 2\n}",
                "a",
                "{\n  // why\n  /* so */ // tail\n  \"b\": 2\n}",
            ),
        ];
        for (text, key, want) in cases {
            assert_eq!(removed(text, key), want, "{text}");
        }
    }

    #[test]
    fn inserting_follows_the_style() {
        let cases = [
            ("{}", "{\n    \"k\": 1\n}"),
            ("{\n\t\"a\": 1 // x\n}\n", "{\n\t\"a\": 1, // x\n\t\"k\": 1\n}\n"),
            ("{\n  \"a\": 1,\n}\n", "{\n  \"a\": 1,\n  \"k\": 1,\n}\n"),
            ("{ \"a\": 1 }", "{ \"a\": 1, \"k\": 1 }"),
            ("{ \"a\": 1, }", "{ \"a\": 1, \"k\": 1, }"),
            ("{ \"a\": 1 /* x */ }", "{ \"a\": 1, /* x */ \"k\": 1 }"),
            ("{ \"a\": 1 // x\n}", "{ \"a\": 1, // x\n    \"k\": 1\n}"),
            ("{\n  \"a\": 1 /* x\n y */\n}", "{\n  \"a\": 1, /* x\n y */\n  \"k\": 1\n}"),
            ("{\n  // only a comment\n}\n", "{\n  // only a comment\n    \"k\": 1\n}\n"),
            ("{\r\n  \"a\": 1 }", "{\r\n  \"a\": 1,\r\n  \"k\": 1 }"),
        ];
        for (text, want) in cases {
            assert_eq!(inserted(text), want, "{text}");
        }
    }

    #[test]
    fn half_typed_files_are_edited_only_where_the_result_is_certain() {
        let text = "{ \"a\": 1, \"b\": , \"c\": { \"x\": 1 }, \"d\": \"open\n}";
        let doc = Document::parse("/s.json", text);
        let root = doc.root().unwrap();
        assert!(insert_property(root, "k", "1").is_none());
        assert!(remove_property(root, root.property("a").unwrap()).is_none());
        assert!(replace(root.get("d").unwrap(), "1").is_none());
        assert!(replace(root.get("a").unwrap(), "2").is_some());
        assert!(insert_property(root.get("c").unwrap(), "k", "1").is_some());
    }
}
