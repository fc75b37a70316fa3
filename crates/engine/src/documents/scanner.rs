//! JSONC tokens, as VS Code's scanner sees them: what it calls an error is a flaw here, and it always goes on.
//!
//! The rules are those of Microsoft's jsonc-parser 3.3.1 (`createScanner`), which the JSON support of VS Code uses;
//! `tests/jsonc_oracle.rs` holds both side by side. Blanks are runs and strings are long, so both go eight bytes a step.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Comma,
    Colon,
    String,
    Number,
    True,
    False,
    Null,
    /// A comment that never ends; others are passed over.
    Comment,
    Unknown,
    End,
}

/// What is wrong with a token in itself: the last thing, as VS Code keeps only one per token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    UnclosedComment,
    UnclosedString,
    UnclosedNumber,
    BadUnicode,
    BadEscape,
    ControlCharacter,
}

/// A token with its bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanned {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
    /// A string with a backslash in it.
    pub(super) escaped: bool,
    /// What is wrong, and the byte where it is.
    pub(super) flaw: Option<(Flaw, usize)>,
}

/// Reads tokens one after the other; blanks and comments are passed over.
pub(super) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

/// Eight equal bytes.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Marks the zero bytes of a word; the lowest mark is always right.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(eight(1)) & !word & eight(0x80)
}

/// Marks the bytes of a word that end a string's plain stretch: quote, backslash, control characters.
const fn string_stops(word: u64) -> u64 {
    let controls = word.wrapping_sub(eight(0x20)) & !word & eight(0x80);
    zeros(word ^ eight(b'"')) | zeros(word ^ eight(b'\\')) | controls
}

impl<'t> Scanner<'t> {
    /// Begins at the start, behind a byte order mark.
    pub(super) fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: if text.starts_with('\u{feff}') { 3 } else { 0 } }
    }

    /// The byte at a distance; 0 behind the end.
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The next eight bytes, if there are as many.
    fn word8(&self) -> Option<u64> {
        let bytes = self.bytes.get(self.at..)?.first_chunk::<8>()?;
        Some(u64::from_le_bytes(*bytes))
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Scanned {
        loop {
            let start = self.at;
            let Some(&byte) = self.bytes.get(start) else {
                return self.token(Token::End, start);
            };
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.blanks(),
                b'"' => return self.string(),
                b'{' => return self.single(Token::OpenBrace),
                b'}' => return self.single(Token::CloseBrace),
                b'[' => return self.single(Token::OpenBracket),
                b']' => return self.single(Token::CloseBracket),
                b',' => return self.single(Token::Comma),
                b':' => return self.single(Token::Colon),
                b'/' => match self.peek(1) {
                    b'/' => self.line_comment(),
                    b'*' => {
                        if !self.block_comment() {
                            return Scanned {
                                flaw: Some((Flaw::UnclosedComment, start)),
                                ..self.token(Token::Comment, start)
                            };
                        }
                    }
                    _ => return self.single(Token::Unknown),
                },
                b'-' if !self.peek(1).is_ascii_digit() => return self.single(Token::Unknown),
                b'-' | b'0'..=b'9' => return self.number(),
                _ => return self.word(),
            }
        }
    }

    fn token(&self, token: Token, start: usize) -> Scanned {
        Scanned { token, start, end: self.at, escaped: false, flaw: None }
    }

    fn single(&mut self, token: Token) -> Scanned {
        let start = self.at;
        self.at += 1;
        self.token(token, start)
    }

    fn blanks(&mut self) {
        self.at += 1;
        while self.word8() == Some(eight(b' ')) {
            self.at += 8;
        }
        while matches!(self.peek(0), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn line_comment(&mut self) {
        while let Some(word) = self.word8() {
            let stops = zeros(word ^ eight(b'\n')) | zeros(word ^ eight(b'\r'));
            if stops != 0 {
                self.at += (stops.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
        while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Passes over `/* … */`; says whether it ended.
    fn block_comment(&mut self) -> bool {
        self.at += 2;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(star) = rest.iter().position(|&byte| byte == b'*') else {
                self.at = self.bytes.len();
                return false;
            };
            self.at += star + 1;
            if self.peek(0) == b'/' {
                self.at += 1;
                return true;
            }
        }
    }

    /// Reads a string; ends before a line end, as VS Code does.
    fn string(&mut self) -> Scanned {
        let start = self.at;
        self.at += 1;
        let mut escaped = false;
        let mut flaw = None;
        loop {
            self.plain();
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    break;
                }
                Some(b'\\') => {
                    escaped = true;
                    flaw = self.escape().or(flaw);
                }
                None | Some(b'\n' | b'\r') => {
                    flaw = Some((Flaw::UnclosedString, start));
                    break;
                }
                Some(_) => {
                    flaw = Some((Flaw::ControlCharacter, self.at));
                    self.at += 1;
                }
            }
        }
        Scanned { escaped, flaw, ..self.token(Token::String, start) }
    }

    /// Passes over everything in a string that means itself.
    fn plain(&mut self) {
        while let Some(word) = self.word8() {
            let stops = string_stops(word);
            if stops != 0 {
                self.at += (stops.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
        while self
            .bytes
            .get(self.at)
            .is_some_and(|&byte| byte != b'"' && byte != b'\\' && byte >= 0x20)
        {
            self.at += 1;
        }
    }

    /// Reads an escape; the backslash is the current byte. What has no escape is passed over, a line end too.
    fn escape(&mut self) -> Option<(Flaw, usize)> {
        let start = self.at;
        self.at += 1;
        match self.bytes.get(self.at)? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {
                self.at += 1;
                None
            }
            b'u' => {
                self.at += 1;
                let digits = self.bytes.get(self.at..).unwrap_or_default().iter().take(4);
                let digits = digits.take_while(|byte| byte.is_ascii_hexdigit()).count();
                self.at += digits;
                (digits < 4).then_some((Flaw::BadUnicode, start))
            }
            _ => {
                self.at += 1;
                while self.peek(0) & 0xc0 == 0x80 {
                    self.at += 1;
                }
                Some((Flaw::BadEscape, start))
            }
        }
    }

    /// Reads a number; the current byte is its sign or first digit.
    fn number(&mut self) -> Scanned {
        let start = self.at;
        if self.peek(0) == b'-' {
            self.at += 1;
        }
        if self.peek(0) == b'0' {
            self.at += 1;
        } else {
            self.digits();
        }
        let unclosed = Some((Flaw::UnclosedNumber, start));
        if self.peek(0) == b'.' {
            self.at += 1;
            if self.digits() == 0 {
                return Scanned { flaw: unclosed, ..self.token(Token::Number, start) };
            }
        }
        let mut flaw = None;
        if matches!(self.peek(0), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(0), b'+' | b'-') {
                self.at += 1;
            }
            if self.digits() == 0 {
                flaw = unclosed;
            }
        }
        Scanned { flaw, ..self.token(Token::Number, start) }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek(0).is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads whatever is no other token, up to the next character that ends a word.
    fn word(&mut self) -> Scanned {
        let start = self.at;
        let ends = |byte: &u8| {
            matches!(
                byte,
                b' ' | b'\t'
                    | b'\n'
                    | b'\r'
                    | b'{'
                    | b'}'
                    | b'['
                    | b']'
                    | b'"'
                    | b':'
                    | b','
                    | b'/'
            )
        };
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.at += length;
        let token = match rest.get(..length) {
            Some(b"true") => Token::True,
            Some(b"false") => Token::False,
            Some(b"null") => Token::Null,
            _ => Token::Unknown,
        };
        self.token(token, start)
    }
}
