//! Go source to tokens: enough to see declarations, never confused by comments, strings and raw strings.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// An identifier or keyword.
    Word,
    /// A string in `"` or `` ` ``.
    String,
    /// A rune or a number.
    Literal,
    /// One character of punctuation.
    Mark(u8),
    /// A character Go has no use for (a full-width quote, a NUL).
    Stray,
}

/// A token and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// It is the first one on its line.
    pub first_on_line: bool,
}

/// A comment and its bytes, `//` or `/*` included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// A text in tokens and comments.
#[derive(Debug, Default)]
pub struct Lexed {
    /// The tokens in order.
    pub tokens: Vec<Token>,
    /// The comments in order.
    pub comments: Vec<Comment>,
}

/// Go's keywords: a word among them is no name.
pub const KEYWORDS: &[&str] = &[
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// A text and its tokens, read by their numbers; beyond either end there is nothing.
#[derive(Clone, Copy)]
pub struct Reader<'t> {
    /// The text.
    pub text: &'t str,
    /// Its tokens.
    pub lexed: &'t Lexed,
}

impl<'t> Reader<'t> {
    /// A token.
    pub fn token(&self, at: usize) -> Option<Token> {
        self.lexed.tokens.get(at).copied()
    }

    /// A token's text.
    pub fn source(&self, at: usize) -> &'t str {
        let token = self.token(at);
        token.and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    /// The token is a name and no keyword.
    pub fn is_name(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == TokenKind::Word)
            && !KEYWORDS.contains(&self.source(at))
    }
}

/// Splits a text.
pub fn lex(text: &str) -> Lexed {
    let bytes = text.as_bytes();
    let mut out = Lexed::default();
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut first_on_line = true;
    while let Some(&byte) = bytes.get(at) {
        let rest = text.get(at..).unwrap_or_default();
        let (kind, length) = match byte {
            b'\n' => {
                first_on_line = true;
                at += 1;
                continue;
            }
            b' ' | b'\t' | b'\r' => {
                at += 1;
                continue;
            }
            b'/' if rest.starts_with("//") => {
                let length = rest.find('\n').unwrap_or(rest.len());
                out.comments.push(Comment { start: at, end: at + length });
                at += length;
                continue;
            }
            b'/' if rest.starts_with("/*") => {
                let length = rest
                    .get(2..)
                    .and_then(|inner| inner.find("*/"))
                    .map_or(rest.len(), |inner| inner + 4);
                out.comments.push(Comment { start: at, end: at + length });
                first_on_line |= rest.get(..length).is_some_and(|comment| comment.contains('\n'));
                at += length;
                continue;
            }
            b'"' => (TokenKind::String, quoted(rest, b'"')),
            b'\'' => (TokenKind::Literal, quoted(rest, b'\'')),
            b'`' => {
                let inner = rest.get(1..).unwrap_or_default();
                (TokenKind::String, inner.find('`').map_or(rest.len(), |length| length + 2))
            }
            b'0'..=b'9' => {
                let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.');
                (TokenKind::Literal, rest.find(ends).unwrap_or(rest.len()))
            }
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => (TokenKind::Word, word_length(rest)),
            b if b.is_ascii_punctuation() => (TokenKind::Mark(b), 1),
            _ => {
                let c = rest.chars().next().unwrap_or(' ');
                if c.is_alphabetic() {
                    (TokenKind::Word, word_length(rest))
                } else {
                    (TokenKind::Stray, c.len_utf8().max(1))
                }
            }
        };
        let length = length.max(1);
        out.tokens.push(Token { kind, start: at, end: at + length, first_on_line });
        first_on_line = false;
        at += length;
    }
    out
}

fn word_length(rest: &str) -> usize {
    rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len())
}

/// The length of a literal in quotes; it ends at its line's end when it is not closed.
fn quoted(rest: &str, quote: u8) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'\n' => return at,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    // A backslash before a character of several bytes may have stepped beyond; stay inside the text.
    let mut end = at.min(bytes.len());
    while !rest.is_char_boundary(end) {
        end += 1;
    }
    end
}
