//! Values of a document with their places: what rules look at.

use std::borrow::Cow;
use std::rc::Rc;

use go_doctor_protocol::{Location, Range};

use super::Document;
use super::parser::{Kind, Node};

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

    /// Its number in its document.
    pub(super) fn id(self) -> u32 {
        self.id
    }

    /// The property whose value it is, and the object in which that stands.
    pub(super) fn owner(self) -> Option<(Value<'d>, Property<'d>)> {
        let above = self.id.checked_sub(1)?;
        self.doc.nodes.get(above as usize).filter(|node| node.kind == Kind::Property)?;
        let nodes = self.doc.nodes.get(..above as usize)?;
        let around = nodes.iter().rposition(|node| node.after > above)?;
        let object = Self { doc: self.doc, id: u32::try_from(around).ok()? };
        Some((object, Property { doc: self.doc, id: above }))
    }

    /// How many nodes are in it, however deep.
    pub(super) fn width(self) -> u32 {
        self.node().map_or(0, |node| node.after - self.id - 1)
    }

    /// The numbers of its children, in order.
    pub(super) fn child_ids(self) -> Rc<[u32]> {
        match self.doc.lists.of(self) {
            Some(members) => Rc::clone(&members.ids),
            None => self.walk().collect(),
        }
    }

    /// The bytes of its last child.
    pub(super) fn last_child(self) -> Option<(usize, usize)> {
        self.child_bytes(*self.child_ids().last()?)
    }

    /// The bytes of a child: of a property, from its key to its value's end.
    pub(super) fn child_bytes(self, id: u32) -> Option<(usize, usize)> {
        let node = self.doc.nodes.get(id as usize)?;
        Some(match node.kind {
            Kind::Property => Property { doc: self.doc, id }.bytes(),
            _ => (node.start as usize, node.end as usize),
        })
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

    /// The properties of an object, in order, double ones included.
    pub fn properties(self) -> impl Iterator<Item = Property<'d>> {
        self.children(Kind::Object).map(|id| Property { doc: self.doc, id })
    }

    /// The elements of an array.
    pub fn elements(self) -> impl Iterator<Item = Value<'d>> {
        self.children(Kind::Array).map(|id| Value { doc: self.doc, id })
    }

    /// The numbers of its children, in order; none when it is of another kind.
    fn children(self, kind: Kind) -> impl Iterator<Item = u32> {
        let end = self.node().filter(|node| node.kind == kind).map_or(0, |node| node.after);
        self.walk_to(end)
    }

    /// The numbers of its children, whatever it is.
    pub(super) fn walk(self) -> impl Iterator<Item = u32> {
        self.walk_to(self.node().map_or(0, |node| node.after))
    }

    fn walk_to(self, end: u32) -> impl Iterator<Item = u32> {
        let nodes = &self.doc.nodes;
        let mut next = self.id + 1;
        std::iter::from_fn(move || {
            let id = (next < end).then_some(next)?;
            next = nodes.get(id as usize)?.after;
            Some(id)
        })
    }

    /// The property with a key; the last one when there are several, as VS Code takes it.
    pub fn property(self, key: &str) -> Option<Property<'d>> {
        if self.kind() != Kind::Object {
            return None;
        }
        if let Some(members) = self.doc.lists.of(self) {
            return members.property(self.doc, key);
        }
        self.properties().filter(|property| property.is(key)).last()
    }

    /// The value of a key.
    pub fn get(self, key: &str) -> Option<Value<'d>> {
        self.property(key)?.value()
    }

    /// The string, its escapes resolved.
    pub fn as_str(self) -> Option<Cow<'d, str>> {
        let node = self.node().filter(|node| node.kind == Kind::String)?;
        Some(string(self.doc, node))
    }

    /// The byte of the document where a byte of the string's text stands.
    pub fn byte_of(self, text_byte: usize) -> usize {
        let (start, _) = self.bytes();
        let inner = self.node().map_or("", |node| inner(self.doc, node));
        let mut chars = inner.char_indices();
        let mut made = 0;
        while let Some((at, c)) = chars.next() {
            if made >= text_byte {
                return start + 1 + at;
            }
            if c != '\\' {
                made += c.len_utf8();
                continue;
            }
            match chars.next() {
                Some((_, 'u')) => {
                    let hex = inner.get(at + 2..at + 6).unwrap_or_default();
                    let unit = u16::from_str_radix(hex, 16).unwrap_or_default();
                    (0..hex.len()).for_each(|_| {
                        chars.next();
                    });
                    // The halves of a pair make four bytes together.
                    made += match unit {
                        0xd800..0xe000 => 2,
                        _ => char::from_u32(u32::from(unit)).map_or(0, char::len_utf8),
                    };
                }
                Some((_, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't')) => made += 1,
                _ => {}
            }
        }
        start + 1 + inner.len()
    }

    /// The boolean.
    pub fn as_bool(self) -> Option<bool> {
        match self.kind() {
            Kind::True => Some(true),
            Kind::False => Some(false),
            _ => None,
        }
    }

    /// The number; what ends too early counts as far as it goes, as in JavaScript.
    pub fn as_number(self) -> Option<f64> {
        let is_number = self.kind() == Kind::Number;
        let digits = self.source().trim_end_matches(['.', 'e', 'E', '+', '-']);
        digits.parse().ok().filter(|_| is_number)
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
    pub(super) fn new(doc: &'d Document, id: u32) -> Self {
        Self { doc, id }
    }

    /// Its number in its document.
    pub(crate) fn id(self) -> u32 {
        self.id
    }

    fn node(self) -> Option<&'d Node> {
        self.doc.nodes.get(self.id as usize)
    }

    /// The key, its escapes resolved.
    pub fn key(self) -> Cow<'d, str> {
        self.node().map(|node| string(self.doc, node)).unwrap_or_default()
    }

    /// It has this key; nothing is copied for the answer unless the key has escapes.
    pub fn is(self, key: &str) -> bool {
        self.raw_key().map_or_else(|| self.key() == key, |raw| raw == key)
    }

    /// The key as it is written, unless it has escapes in it.
    pub(crate) fn raw_key(self) -> Option<&'d str> {
        let node = self.node().filter(|node| !node.escaped)?;
        Some(inner(self.doc, node))
    }

    /// The bytes of the key, quotes included.
    pub fn key_bytes(self) -> (usize, usize) {
        self.node().map_or((0, 0), |node| (node.start as usize, node.end as usize))
    }

    /// The place of the key.
    pub fn key_location(self) -> Location {
        let (start, end) = self.key_bytes();
        self.doc.location(start, end)
    }

    /// The value; nothing while it is being typed.
    pub fn value(self) -> Option<Value<'d>> {
        let has_value = self.node().is_some_and(|node| node.after > self.id + 1);
        has_value.then_some(Value { doc: self.doc, id: self.id + 1 })
    }

    /// Its bytes, from the key's quote to the value's end.
    pub fn bytes(self) -> (usize, usize) {
        let (start, end) = self.key_bytes();
        (start, self.value().map_or(end, |value| value.bytes().1))
    }

    /// The document it is in.
    pub fn document(self) -> &'d Document {
        self.doc
    }
}

/// What stands between the quotes of a string or key.
fn inner<'d>(doc: &'d Document, node: &Node) -> &'d str {
    let literal = doc.text.get(node.start as usize..node.end as usize).unwrap_or_default();
    if !node.escaped
        && let [b'"', .., b'"'] = literal.as_bytes()
    {
        return literal.get(1..literal.len() - 1).unwrap_or_default();
    }
    let inner = literal.strip_prefix('"').unwrap_or(literal);
    // A quote behind a backslash ends nothing: the string is open.
    if is_closed(literal) { inner.strip_suffix('"').unwrap_or(inner) } else { inner }
}

/// The literal ends with its closing quote.
fn is_closed(literal: &str) -> bool {
    let Some(inner) = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return false;
    };
    let backslashes = inner.bytes().rev().take_while(|&byte| byte == b'\\').count();
    backslashes.is_multiple_of(2)
}

/// The text of a string or key.
fn string<'d>(doc: &'d Document, node: &Node) -> Cow<'d, str> {
    let inner = inner(doc, node);
    if node.escaped { Cow::Owned(unescape(inner)) } else { Cow::Borrowed(inner) }
}

/// A string's text with its escapes resolved as VS Code's scanner does: what has no escape leaves nothing, and half of
/// a surrogate pair becomes U+FFFD.
fn unescape(inner: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(inner.len());
    let mut chars = inner.chars();
    let mut buffer = [0; 2];
    while let Some(c) = chars.next() {
        if c != '\\' {
            units.extend_from_slice(c.encode_utf16(&mut buffer));
            continue;
        }
        let plain = match chars.next() {
            Some(c @ ('"' | '\\' | '/')) => c,
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => {
                let rest = chars.as_str();
                let digits = rest.bytes().take(4).take_while(u8::is_ascii_hexdigit).count();
                let hex = rest.get(..digits).unwrap_or_default();
                chars = rest.get(digits..).unwrap_or_default().chars();
                if digits == 4 {
                    units.extend(u16::from_str_radix(hex, 16));
                }
                continue;
            }
            // JavaScript passes over one unit; the second half of a pair stays behind, alone.
            Some(other) => {
                units.extend(other.encode_utf16(&mut buffer).iter().skip(1));
                continue;
            }
            None => break,
        };
        units.extend_from_slice(plain.encode_utf16(&mut buffer));
    }
    String::from_utf16_lossy(&units)
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
    fn bytes_of_a_text_are_found_in_its_literal() {
        let doc = Document::parse("/s.json", r#"["a\"b\u4e2dé\ud83d\ude00c"]"#);
        let value = doc.root().unwrap().elements().next().unwrap();
        let text = value.as_str().unwrap().into_owned();
        for (at, c) in [(0, 'a'), (2, 'b'), (6 - 1 - 1 + 2, 'é'), (text.len() - 1, 'c')] {
            assert!(text[at..].starts_with(c), "{text} {at}");
            assert!(doc.text[value.byte_of(at)..].starts_with(c), "{c}");
        }
        assert!(doc.text[value.byte_of(text.len())..].starts_with('"'));
    }

    #[test]
    fn escapes() {
        assert_eq!(unescape(r#"a\n\"\\\u4e2d\ud83d\ude00\q"#), "a\n\"\\中😀");
        for (text, want) in [(r#""open"#, "open"), (r#""a\""#, "a\""), (r#""C:\Users""#, "C:sers")]
        {
            let doc = Document::parse("/s.json", text);
            assert_eq!(doc.root().unwrap().as_str().unwrap(), want);
        }
    }
}
