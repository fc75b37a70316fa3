//! Values of a document with their places: what rules look at.

use std::borrow::Cow;

use go_doctor_protocol::{Location, Range};

use super::Document;
use super::parser::{Kind, NONE, Node};

/// A value of a document.
#[derive(Clone, Copy)]
pub struct Value<'d> {
    doc: &'d Document,
    id: u32,
}

/// A property of an object.
#[derive(Clone, Copy)]
pub struct Property<'d> {
    doc: &'d Document,
    id: u32,
}

impl<'d> Value<'d> {
    pub(super) fn new(doc: &'d Document, id: u32) -> Self {
        Self { doc, id }
    }

    fn node(self) -> Option<&'d Node> {
        self.doc.nodes.get(self.id as usize)
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.node().map_or(Kind::Null, |node| node.kind)
    }

    /// The document it is in.
    pub fn document(self) -> &'d Document {
        self.doc
    }

    /// Its bytes.
    pub fn bytes(self) -> (usize, usize) {
        self.node().map_or((0, 0), |node| (node.start as usize, node.end as usize))
    }

    /// Its place in lines and UTF-16 units.
    pub fn range(self) -> Range {
        let (start, end) = self.bytes();
        self.doc.range(start, end)
    }

    /// Its place.
    pub fn location(self) -> Location {
        Location { file: self.doc.file.clone(), range: Some(self.range()) }
    }

    /// As it is written.
    pub fn source(self) -> &'d str {
        let (start, end) = self.bytes();
        self.doc.text.get(start..end).unwrap_or_default()
    }

    /// The line its first byte stands on, without blanks around it, and not longer than a screen is wide.
    pub fn line(self) -> String {
        let (start, _) = self.bytes();
        let text = self.doc.text.as_str();
        let from = text
            .get(..start)
            .and_then(|before| before.rfind(['\n', '\r']))
            .map_or(0, |end| end + 1);
        let line =
            text.get(from..).and_then(|rest| rest.split(['\n', '\r']).next()).unwrap_or_default();
        line.trim().trim_start_matches('\u{feff}').chars().take(200).collect()
    }

    /// The properties of an object, in order, double ones included.
    pub fn properties(self) -> impl Iterator<Item = Property<'d>> {
        let is_object = self.kind() == Kind::Object;
        children(self.doc, if is_object { self.id } else { NONE })
            .map(|id| Property { doc: self.doc, id })
    }

    /// The elements of an array.
    pub fn elements(self) -> impl Iterator<Item = Value<'d>> {
        let is_array = self.kind() == Kind::Array;
        children(self.doc, if is_array { self.id } else { NONE })
            .map(|id| Value { doc: self.doc, id })
    }

    /// The property with a key; the last one when there are several, as VS Code takes it.
    pub fn property(self, key: &str) -> Option<Property<'d>> {
        self.properties().filter(|property| property.key() == key).last()
    }

    /// The value of a key.
    pub fn get(self, key: &str) -> Option<Value<'d>> {
        self.property(key)?.value()
    }

    /// The string, its escapes resolved.
    pub fn as_str(self) -> Option<Cow<'d, str>> {
        (self.kind() == Kind::String).then(|| unescape(self.source()))
    }

    /// The boolean.
    pub fn as_bool(self) -> Option<bool> {
        match self.kind() {
            Kind::True => Some(true),
            Kind::False => Some(false),
            _ => None,
        }
    }

    /// It is `null`.
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// As plain JSON; nothing when it is nested deeper than anyone writes.
    pub fn to_json(self) -> Option<serde_json::Value> {
        self.json_at(0)
    }

    fn json_at(self, depth: u32) -> Option<serde_json::Value> {
        use serde_json::Value as Json;
        if depth > 64 {
            return None;
        }
        Some(match self.kind() {
            Kind::Object => Json::Object(
                self.properties()
                    .filter_map(|property| {
                        Some((property.key().into_owned(), property.value()?.json_at(depth + 1)?))
                    })
                    .collect(),
            ),
            Kind::Array => Json::Array(
                self.elements().filter_map(|element| element.json_at(depth + 1)).collect(),
            ),
            Kind::String => Json::String(self.as_str()?.into_owned()),
            Kind::Number => serde_json::from_str(self.source()).unwrap_or(Json::Null),
            Kind::True => Json::Bool(true),
            Kind::False => Json::Bool(false),
            Kind::Null | Kind::Property => Json::Null,
        })
    }
}

impl<'d> Property<'d> {
    fn key_id(self) -> u32 {
        self.doc.nodes.get(self.id as usize).map_or(NONE, |node| node.first)
    }

    /// The key, its escapes resolved.
    pub fn key(self) -> Cow<'d, str> {
        self.key_value().as_str().unwrap_or_default()
    }

    /// The key as a value with a place.
    pub fn key_value(self) -> Value<'d> {
        Value { doc: self.doc, id: self.key_id() }
    }

    /// The value; nothing while it is being typed.
    pub fn value(self) -> Option<Value<'d>> {
        let next = self.doc.nodes.get(self.key_id() as usize)?.next;
        (next != NONE).then_some(Value { doc: self.doc, id: next })
    }

    /// Its bytes, from the key's quote to the value's end.
    pub fn bytes(self) -> (usize, usize) {
        Value { doc: self.doc, id: self.id }.bytes()
    }

    /// The document it is in.
    pub fn document(self) -> &'d Document {
        self.doc
    }
}

/// The children of a node, in order.
fn children(doc: &Document, parent: u32) -> impl Iterator<Item = u32> {
    let mut next = doc.nodes.get(parent as usize).map_or(NONE, |node| node.first);
    std::iter::from_fn(move || {
        let id = next;
        next = doc.nodes.get(id as usize)?.next;
        Some(id)
    })
}

/// The text of a string literal; a broken escape stands for itself, a lone surrogate for U+FFFD.
fn unescape(literal: &str) -> Cow<'_, str> {
    let inner = literal.strip_prefix('"').unwrap_or(literal);
    let Some(first) = inner.find('\\') else {
        return Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner));
    };
    let mut units: Vec<u16> = inner.get(..first).unwrap_or_default().encode_utf16().collect();
    let mut chars = inner.get(first..).unwrap_or_default().chars();
    let mut buffer = [0; 2];
    while let Some(c) = chars.next() {
        if c == '"' {
            break;
        }
        let plain = if c == '\\' {
            match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('b') => '\u{8}',
                Some('f') => '\u{c}',
                Some('u') => {
                    let rest = chars.as_str();
                    let digits: String =
                        rest.chars().take(4).take_while(char::is_ascii_hexdigit).collect();
                    chars = rest.get(digits.len()..).unwrap_or_default().chars();
                    if digits.len() == 4 {
                        units.extend(u16::from_str_radix(&digits, 16));
                    }
                    continue;
                }
                Some(other) => other,
                None => break,
            }
        } else {
            c
        };
        units.extend_from_slice(plain.encode_utf16(&mut buffer));
    }
    Cow::Owned(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_typed_files_keep_what_stands_before_and_behind() {
        let doc = Document::parse(
            "/s.json",
            "{\"a\": 1, \"b\": , \"c\" \"x\", \"d\": [1,, 2], \"e\": \"y\n \"f\": true",
        );
        let root = doc.root().unwrap();
        let keys: Vec<_> = root.properties().map(|p| p.key().into_owned()).collect();
        assert_eq!(keys, ["a", "b", "c", "d", "e", "f"]);
        assert!(root.get("b").is_none());
        assert_eq!(root.get("d").unwrap().elements().count(), 2);
        assert_eq!(root.get("f").unwrap().as_bool(), Some(true));
        assert!(!doc.errors.is_empty());
    }

    #[test]
    fn the_last_of_two_equal_keys_counts() {
        let doc = Document::parse("/s.json", r#"{"a": 1, "\u0061": 2}"#);
        assert_eq!(doc.root().unwrap().get("a").unwrap().source(), "2");
    }

    #[test]
    fn a_million_levels_are_no_trouble() {
        let deep = "[".repeat(1_000_000);
        let doc = Document::parse("/s.json", &deep);
        assert_eq!(doc.errors.len(), 100);
        assert_eq!(doc.root().unwrap().kind(), Kind::Array);
    }

    #[test]
    fn escapes() {
        assert_eq!(unescape(r#""a\n\"\\\u4e2d\ud83d\ude00\q""#), "a\n\"\\中😀q");
        assert_eq!(unescape("\"open"), "open");
    }
}
