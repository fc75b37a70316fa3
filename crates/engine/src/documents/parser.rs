//! The tolerant pass: tokens to an arena of nodes, going on after every error the way VS Code's parser does.
//!
//! The recovery (which token ends what after an error) is that of VS Code's JSON visitor, because what VS Code reads
//! from a broken settings.json is what takes effect. An explicit stack replaces recursion.

use super::scanner::{Flaw, Scanned, Scanner, Token};

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`; its children are properties.
    Object,
    /// `[…]`; its children are values.
    Array,
    /// `"key": value`; its children are the key and, if there is one, the value.
    Property,
    /// A string, quotes included.
    String,
    /// A number as it is written.
    Number,
    /// `true`.
    True,
    /// `false`.
    False,
    /// `null`.
    Null,
}

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// A node of the arena: bytes and links.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) first: u32,
    pub(super) next: u32,
}

/// What VS Code would say about a place that is no JSONC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxProblem {
    /// A value is missing.
    ValueExpected,
    /// A property name in double quotes is missing.
    PropertyNameExpected,
    /// A `:` is missing.
    ColonExpected,
    /// A `,` is missing.
    CommaExpected,
    /// A `}` is missing.
    CloseBraceExpected,
    /// A `]` is missing.
    CloseBracketExpected,
    /// Something follows the end.
    EndOfFileExpected,
    /// A word or character that means nothing.
    InvalidSymbol,
    /// A number ends too early.
    InvalidNumber,
    /// A string without its closing quote.
    UnclosedString,
    /// A comment without `*/`.
    UnclosedComment,
    /// `\u` without four digits.
    InvalidUnicode,
    /// A backslash before a character that has no escape (a Windows path, most often).
    InvalidEscape,
    /// A control character inside a string.
    InvalidCharacter,
}

/// An error and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong.
    pub problem: SyntaxProblem,
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
}

/// A text, read.
pub(super) struct Parsed {
    pub(super) nodes: Vec<Node>,
    pub(super) errors: Vec<SyntaxError>,
}

/// An open object or array.
struct Frame {
    node: u32,
    last_child: u32,
    /// The property of the parent whose value this is.
    property: u32,
    needs_comma: bool,
}

struct Parser<'t> {
    scanner: Scanner<'t>,
    current: Scanned,
    nodes: Vec<Node>,
    errors: Vec<SyntaxError>,
    stack: Vec<Frame>,
}

/// No more errors than this are kept; a reader needs the first.
const MAX_ERRORS: usize = 100;

/// Reads a text.
pub(super) fn parse(text: &str) -> Parsed {
    let mut scanner = Scanner::new(text);
    let current = scanner.next();
    let mut parser =
        Parser { scanner, current, nodes: Vec::new(), errors: Vec::new(), stack: Vec::new() };
    parser.note_flaws();
    parser.document();
    Parsed { nodes: parser.nodes, errors: parser.errors }
}

/// An offset of the arena: texts are capped far below 4 GiB.
fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(NONE)
}

impl Parser<'_> {
    fn document(&mut self) {
        if self.current.token == Token::End {
            return;
        }
        if !self.value(NONE, NONE) {
            self.error(SyntaxProblem::ValueExpected);
            return;
        }
        while let Some(frame) = self.stack.last() {
            let is_object =
                self.nodes.get(frame.node as usize).is_some_and(|node| node.kind == Kind::Object);
            self.item(is_object);
        }
        if self.current.token != Token::End {
            self.error(SyntaxProblem::EndOfFileExpected);
        }
    }

    /// One step inside the innermost object or array.
    fn item(&mut self, is_object: bool) {
        let close = if is_object { Token::CloseBrace } else { Token::CloseBracket };
        let token = self.current.token;
        if token == close || token == Token::End {
            return self.close(is_object);
        }
        let needs_comma = self.stack.last().is_some_and(|frame| frame.needs_comma);
        if token == Token::Comma {
            if !needs_comma {
                self.error(SyntaxProblem::ValueExpected);
            }
            self.advance();
            if self.current.token == close {
                return self.close(is_object);
            }
        } else if needs_comma {
            self.error(SyntaxProblem::CommaExpected);
        }
        if let Some(frame) = self.stack.last_mut() {
            frame.needs_comma = true;
        }
        if is_object {
            self.property();
        } else {
            let (node, last) =
                self.stack.last().map_or((NONE, NONE), |frame| (frame.node, frame.last_child));
            if !self.value(node, last) {
                self.error(SyntaxProblem::ValueExpected);
                self.skip_to(&[Token::CloseBracket, Token::Comma]);
            }
        }
    }

    fn property(&mut self) {
        let stop = [Token::CloseBrace, Token::Comma];
        if self.current.token != Token::String {
            self.error(SyntaxProblem::PropertyNameExpected);
            return self.skip_to(&stop);
        }
        let (object, last) =
            self.stack.last().map_or((NONE, NONE), |frame| (frame.node, frame.last_child));
        let key_at = self.current;
        let property = self.push(Kind::Property, key_at.start, key_at.end, object, last);
        let key = self.push(Kind::String, key_at.start, key_at.end, property, NONE);
        if let Some(frame) = self.stack.last_mut() {
            frame.last_child = property;
        }
        self.advance();
        if self.current.token != Token::Colon {
            self.error(SyntaxProblem::ColonExpected);
            return self.skip_to(&stop);
        }
        self.set_end(property, self.current.end);
        self.advance();
        if !self.value(property, key) {
            self.error(SyntaxProblem::ValueExpected);
            self.skip_to(&stop);
        }
    }

    /// Reads a value as a child of `parent` behind `previous`; says whether there was one.
    fn value(&mut self, parent: u32, previous: u32) -> bool {
        let Scanned { token, start, end, .. } = self.current;
        let kind = match token {
            Token::OpenBrace => Kind::Object,
            Token::OpenBracket => Kind::Array,
            Token::String => Kind::String,
            Token::Number => Kind::Number,
            Token::True => Kind::True,
            Token::False => Kind::False,
            Token::Null => Kind::Null,
            _ => return false,
        };
        let node = self.push(kind, start, end, parent, previous);
        let in_property =
            self.nodes.get(parent as usize).is_some_and(|node| node.kind == Kind::Property);
        if in_property {
            self.set_end(parent, end);
        } else if let Some(frame) = self.stack.last_mut().filter(|frame| frame.node == parent) {
            frame.last_child = node;
        }
        self.advance();
        if matches!(kind, Kind::Object | Kind::Array) {
            let property = if in_property { parent } else { NONE };
            self.stack.push(Frame { node, last_child: NONE, property, needs_comma: false });
        }
        true
    }

    fn close(&mut self, is_object: bool) {
        let Some(frame) = self.stack.pop() else { return };
        let end = if self.current.token == Token::End {
            self.error(if is_object {
                SyntaxProblem::CloseBraceExpected
            } else {
                SyntaxProblem::CloseBracketExpected
            });
            self.current.start
        } else {
            self.current.end
        };
        self.set_end(frame.node, end);
        self.set_end(frame.property, end);
        if self.current.token != Token::End {
            self.advance();
        }
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize, parent: u32, previous: u32) -> u32 {
        let id = small(self.nodes.len());
        self.nodes.push(Node {
            kind,
            start: small(start),
            end: small(end),
            first: NONE,
            next: NONE,
        });
        if let Some(previous) = self.nodes.get_mut(previous as usize) {
            previous.next = id;
        } else if let Some(parent) = self.nodes.get_mut(parent as usize) {
            parent.first = id;
        }
        id
    }

    fn set_end(&mut self, node: u32, end: usize) {
        if let Some(node) = self.nodes.get_mut(node as usize) {
            node.end = small(end);
        }
    }

    /// To the next token; what means nothing is an error and passed over.
    fn advance(&mut self) {
        self.current = self.scanner.next();
        self.note_flaws();
    }

    fn note_flaws(&mut self) {
        loop {
            if let Some((flaw, at)) = self.current.flaw {
                let problem = match flaw {
                    Flaw::UnclosedComment => SyntaxProblem::UnclosedComment,
                    Flaw::UnclosedString => SyntaxProblem::UnclosedString,
                    Flaw::UnclosedNumber => SyntaxProblem::InvalidNumber,
                    Flaw::BadUnicode => SyntaxProblem::InvalidUnicode,
                    Flaw::BadEscape => SyntaxProblem::InvalidEscape,
                    Flaw::ControlCharacter => SyntaxProblem::InvalidCharacter,
                };
                let end =
                    if problem == SyntaxProblem::InvalidEscape { at + 2 } else { self.current.end };
                self.push_error(problem, at.min(end), end);
            }
            if self.current.token != Token::Unknown {
                return;
            }
            self.error(SyntaxProblem::InvalidSymbol);
            self.current = self.scanner.next();
        }
    }

    fn skip_to(&mut self, stop: &[Token]) {
        while self.current.token != Token::End && !stop.contains(&self.current.token) {
            self.advance();
        }
    }

    fn error(&mut self, problem: SyntaxProblem) {
        let Scanned { start, end, .. } = self.current;
        self.push_error(problem, start, end);
    }

    fn push_error(&mut self, problem: SyntaxProblem, start: usize, end: usize) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(SyntaxError { problem, start, end });
        }
    }
}
