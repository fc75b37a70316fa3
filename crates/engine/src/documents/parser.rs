//! The tolerant pass: tokens to an arena of nodes, going on after every error the way VS Code's parser does.
//!
//! The recovery (which token ends what after an error) is that of Microsoft's JSON visitor (jsonc-parser 3.3.1, trailing
//! commas allowed), because what VS Code reads from a broken settings.json is what takes effect. There is no recursion
//! and no stack: an open object or array keeps its parent's number in the place where its own end will stand.

use super::scanner::{Flaw, Scanned, Scanner, Token};

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`; its children are properties.
    Object,
    /// `[…]`; its children are values.
    Array,
    /// `"key": value`; its only child is the value, if there is one.
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

/// A node of the arena, in the order of the text: its children follow it, then its next sibling.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// The string (of a property: its key) has a backslash in it.
    pub(super) escaped: bool,
    /// Its first byte; of a property: its key's.
    pub(super) start: u32,
    /// The byte after it; of a property: after its key.
    pub(super) end: u32,
    /// The node after its last descendant.
    pub(super) after: u32,
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
    /// The first byte of the token.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The very byte: the backslash, the control character.
    pub at: usize,
}

/// A text, read.
pub(super) struct Parsed {
    pub(super) nodes: Vec<Node>,
    pub(super) errors: Vec<SyntaxError>,
}

struct Parser<'t> {
    scanner: Scanner<'t>,
    current: Scanned,
    nodes: Vec<Node>,
    errors: Vec<SyntaxError>,
    /// The innermost open object or array.
    open: u32,
}

/// No more errors than this are kept; a reader needs the first.
pub(super) const MAX_ERRORS: usize = 100;

/// Reads a text.
pub(super) fn parse(text: &str) -> Parsed {
    let mut scanner = Scanner::new(text);
    let current = scanner.next();
    // Settings have a node for each 20 bytes or so; a short guess costs one more growth, a long one memory.
    let nodes = Vec::with_capacity(text.len() / 24 + 8);
    let mut parser = Parser { scanner, current, nodes, errors: Vec::new(), open: NONE };
    if !parser.is_clean() {
        parser.note_flaws();
    }
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
        if !self.value() {
            return self.error(SyntaxProblem::ValueExpected);
        }
        let mut needs_comma = false;
        while let Some(node) = self.nodes.get(self.open as usize) {
            needs_comma = self.item(node.kind == Kind::Object, needs_comma);
        }
        if self.current.token != Token::End {
            self.error(SyntaxProblem::EndOfFileExpected);
        }
    }

    /// One step inside the innermost object or array; says whether a comma must come next in what is innermost then.
    fn item(&mut self, is_object: bool, needs_comma: bool) -> bool {
        let close = if is_object { Token::CloseBrace } else { Token::CloseBracket };
        let token = self.current.token;
        if token == close || token == Token::End {
            self.close(is_object);
            return true;
        }
        if token == Token::Comma {
            if !needs_comma {
                self.error(SyntaxProblem::ValueExpected);
            }
            self.advance();
            if self.current.token == close {
                self.close(is_object);
                return true;
            }
        } else if needs_comma {
            self.error(SyntaxProblem::CommaExpected);
        }
        let before = self.open;
        if is_object {
            self.property();
        } else if !self.value() {
            self.error(SyntaxProblem::ValueExpected);
            self.skip_to(Token::CloseBracket);
        }
        // A value that opened has nothing in it yet.
        self.open == before
    }

    fn property(&mut self) {
        if self.current.token != Token::String {
            self.error(SyntaxProblem::PropertyNameExpected);
            self.skip_to(Token::CloseBrace);
            // VS Code says both, and so does what compares us with it.
            self.error(SyntaxProblem::ValueExpected);
            return self.skip_to(Token::CloseBrace);
        }
        let property = small(self.nodes.len());
        self.push(Kind::Property);
        self.advance();
        if self.current.token != Token::Colon {
            self.error(SyntaxProblem::ColonExpected);
            return self.skip_to(Token::CloseBrace);
        }
        self.advance();
        let object = self.open;
        if self.value() {
            if self.open == object {
                self.set_after(property, small(self.nodes.len()));
            } else {
                // Its value opened: the property is the parent that the value goes back to.
                self.set_after(property, object);
                self.set_after(self.open, property);
            }
        } else {
            self.error(SyntaxProblem::ValueExpected);
            self.skip_to(Token::CloseBrace);
        }
    }

    /// Reads a value, or opens one; says whether there was any.
    fn value(&mut self) -> bool {
        let kind = match self.current.token {
            Token::OpenBrace => Kind::Object,
            Token::OpenBracket => Kind::Array,
            Token::String => Kind::String,
            Token::Number => Kind::Number,
            Token::True => Kind::True,
            Token::False => Kind::False,
            Token::Null => Kind::Null,
            _ => return false,
        };
        let node = small(self.nodes.len());
        self.push(kind);
        if matches!(kind, Kind::Object | Kind::Array) {
            self.set_after(node, self.open);
            self.open = node;
        }
        self.advance();
        true
    }

    /// Ends the innermost object or array and goes back to the one it is in.
    fn close(&mut self, is_object: bool) {
        let after = small(self.nodes.len());
        let at_end = self.current.token == Token::End;
        let end = if at_end { self.current.start } else { self.current.end };
        let mut parent = NONE;
        if let Some(node) = self.nodes.get_mut(self.open as usize) {
            parent = node.after;
            node.after = after;
            node.end = small(end);
        }
        if let Some(property) =
            self.nodes.get_mut(parent as usize).filter(|node| node.kind == Kind::Property)
        {
            parent = property.after;
            property.after = after;
        }
        self.open = parent;
        if at_end {
            self.error(if is_object {
                SyntaxProblem::CloseBraceExpected
            } else {
                SyntaxProblem::CloseBracketExpected
            });
        } else {
            self.advance();
        }
    }

    /// A node of the current token.
    fn push(&mut self, kind: Kind) {
        let Scanned { start, end, escaped, .. } = self.current;
        let after = small(self.nodes.len() + 1);
        self.nodes.push(Node { kind, escaped, start: small(start), end: small(end), after });
    }

    fn set_after(&mut self, node: u32, after: u32) {
        if let Some(node) = self.nodes.get_mut(node as usize) {
            node.after = after;
        }
    }

    fn is_clean(&self) -> bool {
        self.current.flaw.is_none() && self.current.token != Token::Unknown
    }

    /// To the next token; what means nothing is an error and passed over.
    fn advance(&mut self) {
        self.current = self.scanner.next();
        if !self.is_clean() {
            self.note_flaws();
        }
    }

    #[cold]
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
                self.push_error(problem, at);
            }
            match self.current.token {
                Token::Unknown => self.error(SyntaxProblem::InvalidSymbol),
                Token::Comment => {}
                _ => return,
            }
            self.current = self.scanner.next();
        }
    }

    /// To the next comma or closing bracket of this kind.
    fn skip_to(&mut self, close: Token) {
        while !matches!(self.current.token, Token::End | Token::Comma)
            && self.current.token != close
        {
            self.advance();
        }
    }

    #[cold]
    fn error(&mut self, problem: SyntaxProblem) {
        self.push_error(problem, self.current.start);
    }

    fn push_error(&mut self, problem: SyntaxProblem, at: usize) {
        let Scanned { start, end, .. } = self.current;
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(SyntaxError { problem, start, end, at });
        }
    }
}
