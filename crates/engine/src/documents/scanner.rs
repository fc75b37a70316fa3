//! JSONC tokens, as VS Code's scanner sees them: what it calls an error is one here, and it always goes on.

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
    Unknown,
    End,
}

/// What is wrong with a token in itself.
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
    pub(super) flaw: Option<(Flaw, usize)>,
}

/// Reads tokens one after the other; blanks and comments are passed over.
pub(super) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Scanner<'t> {
    /// Begins at the start, behind a byte order mark.
    pub(super) fn new(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: if text.starts_with('\u{feff}') { 3 } else { 0 } }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Scanned {
        let comment_flaw = self.skip_blanks_and_comments();
        let start = self.at;
        let mut flaw = comment_flaw;
        let token = if self.at_end() {
            Token::End
        } else {
            let single = match self.peek(0) {
                b'{' => Some(Token::OpenBrace),
                b'}' => Some(Token::CloseBrace),
                b'[' => Some(Token::OpenBracket),
                b']' => Some(Token::CloseBracket),
                b',' => Some(Token::Comma),
                b':' => Some(Token::Colon),
                _ => None,
            };
            if let Some(token) = single {
                self.at += 1;
                token
            } else if self.peek(0) == b'"' {
                flaw = flaw.or(self.string());
                Token::String
            } else if self.peek(0).is_ascii_digit()
                || (self.peek(0) == b'-' && self.peek(1).is_ascii_digit())
            {
                flaw = flaw.or(self.number());
                Token::Number
            } else {
                self.word(start)
            }
        };
        Scanned { token, start, end: self.at, flaw }
    }

    /// Passes over blanks and comments; a comment that never ends is a flaw.
    fn skip_blanks_and_comments(&mut self) -> Option<(Flaw, usize)> {
        let mut flaw = None;
        loop {
            match (self.peek(0), self.peek(1)) {
                (b' ' | b'\t' | b'\n' | b'\r', _) => self.at += 1,
                (b'/', b'/') => {
                    let rest = self.bytes.get(self.at..).unwrap_or_default();
                    self.at += rest
                        .iter()
                        .position(|byte| matches!(byte, b'\n' | b'\r'))
                        .unwrap_or(rest.len());
                }
                (b'/', b'*') => {
                    let start = self.at;
                    let rest = self.bytes.get(self.at + 2..).unwrap_or_default();
                    if let Some(length) = rest.windows(2).position(|pair| pair == b"*/") {
                        self.at += 2 + length + 2
                    } else {
                        self.at = self.bytes.len();
                        flaw = Some((Flaw::UnclosedComment, start));
                    }
                }
                _ => return flaw,
            }
        }
    }

    /// Reads a string; ends before a line end, as VS Code does.
    fn string(&mut self) -> Option<(Flaw, usize)> {
        self.at += 1;
        let mut flaw = None;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let plain = rest.iter().position(|&byte| byte == b'"' || byte == b'\\' || byte < 0x20);
            let Some(plain) = plain else {
                self.at = self.bytes.len();
                return Some((Flaw::UnclosedString, self.at));
            };
            self.at += plain;
            match self.peek(0) {
                b'"' => {
                    self.at += 1;
                    return flaw;
                }
                b'\n' | b'\r' => return Some((Flaw::UnclosedString, self.at)),
                b'\\' => flaw = self.escape().or(flaw),
                _ => {
                    flaw = Some((Flaw::ControlCharacter, self.at));
                    self.at += 1;
                }
            }
        }
    }

    /// Reads an escape; the backslash is the current byte.
    fn escape(&mut self) -> Option<(Flaw, usize)> {
        let start = self.at;
        self.at += 1;
        if self.at_end() {
            return None;
        }
        match self.peek(0) {
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
    fn number(&mut self) -> Option<(Flaw, usize)> {
        if self.peek(0) == b'-' {
            self.at += 1;
        }
        if self.peek(0) == b'0' {
            self.at += 1;
        } else {
            self.digits();
        }
        if self.peek(0) == b'.' {
            self.at += 1;
            if self.digits() == 0 {
                return Some((Flaw::UnclosedNumber, self.at));
            }
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let before = self.at;
            self.at += 1;
            if matches!(self.peek(0), b'+' | b'-') {
                self.at += 1;
            }
            if self.digits() == 0 {
                let flaw = Some((Flaw::UnclosedNumber, self.at));
                self.at = before.max(self.at);
                return flaw;
            }
        }
        None
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek(0).is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads whatever is no other token, up to the next character that ends a word.
    fn word(&mut self, start: usize) -> Token {
        let ends = |byte: u8| {
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
        self.at += 1;
        while !self.at_end() && !ends(self.peek(0)) {
            self.at += 1;
        }
        match self.bytes.get(start..self.at) {
            Some(b"true") => Token::True,
            Some(b"false") => Token::False,
            Some(b"null") => Token::Null,
            _ => Token::Unknown,
        }
    }
}
