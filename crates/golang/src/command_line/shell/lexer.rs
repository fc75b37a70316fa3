//! Reads a line into words and operators, as a POSIX shell does, or as a run tells it.

use super::{Expansion, Reading, ShellError, ShellLine, ShellToken, ShellWord, is_redirection};
use crate::command_line::program::is_reserved;

const OPERATORS: &[&str] =
    &["&&", "||", ";;", "<<", ">>", ">&", "<&", "&>", "|", ";", "&", "(", ")", "<", ">", "\n"];
struct Lexer<'t> {
    text: &'t str,
    reading: Reading,
    at: usize,
    error: Option<ShellError>,
    /// Parentheses around commands that are open.
    groups: usize,
    /// A command may begin here.
    at_command: bool,
}

/// The words and operators of a line.
pub fn read(text: &str, reading: Reading) -> ShellLine {
    let mut lexer = Lexer { text, reading, at: 0, error: None, groups: 0, at_command: true };
    let mut tokens = Vec::new();
    loop {
        lexer.blanks();
        let rest = lexer.rest();
        if rest.is_empty() {
            return ShellLine { tokens, error: lexer.error };
        }
        if rest.starts_with('#') && reading != Reading::Words {
            lexer.at += rest.find('\n').unwrap_or(rest.len());
        } else if let Some((operator, length)) = lexer.operator() {
            tokens.push(ShellToken::Operator(operator, lexer.at));
            lexer.at += length;
            match operator {
                "(" => lexer.groups += 1,
                ")" => lexer.groups = lexer.groups.saturating_sub(1),
                _ => {}
            }
            lexer.at_command = operator != ")" && !is_redirection(operator);
        } else {
            let word = lexer.word();
            lexer.at_command &= is_reserved(&word.text) || matches!(&*word.text, "time" | "exec");
            tokens.push(ShellToken::Word(word));
        }
    }
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let is_blank =
                |c| matches!(c, ' ' | '\t' | '\r') || (c == '\n' && self.reading == Reading::Words);
            let behind = rest.trim_start_matches(is_blank);
            self.at += rest.len() - behind.len();
            let Some(next) = behind.strip_prefix("\\\n") else { return };
            self.at += behind.len() - next.len();
        }
    }

    /// The operator here and its length: a redirection with the number in front of it is one.
    fn operator(&self) -> Option<(&'static str, usize)> {
        if self.reading == Reading::Words {
            return None;
        }
        let rest = self.rest();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let behind = rest.get(digits..).unwrap_or_default();
        if behind.starts_with("<(") || behind.starts_with(">(") {
            return None;
        }
        let found = OPERATORS.iter().copied().find(|operator| behind.starts_with(operator))?;
        if digits > 0 && !(is_redirection(found) && found != "&>") {
            return None;
        }
        let grouping = match found {
            "(" => self.at_command,
            ")" => self.groups > 0,
            _ => true,
        };
        (grouping || self.reading == Reading::Shell).then_some((found, digits + found.len()))
    }

    /// Notes what does not close; told lines have no such thing.
    fn unclosed(&mut self, error: ShellError) {
        self.error.get_or_insert(error);
    }

    fn word(&mut self) -> ShellWord {
        let mut word = ShellWord { start: self.at, ..ShellWord::default() };
        // Parentheses of a told word: those of a pattern.
        let mut inside = 0_usize;
        let told = self.reading == Reading::Told;
        let letters: &[char] = match self.reading {
            Reading::Words => &[';', '|', '&', '(', ')', '<', '>', '`'],
            Reading::Shell | Reading::Told => &[],
        };
        while let Some(c) = self.next() {
            let first = self.at == word.start;
            match c {
                ' ' | '\t' | '\r' | '\n' => break,
                c if letters.contains(&c) => self.push(&mut word, c),
                ';' | '|' | '&' if inside == 0 => break,
                ')' if !told || (inside == 0 && self.groups > 0) => break,
                '(' if word.typed.ends_with(['$', '<', '>', '=']) => self.parentheses(&mut word),
                '(' if !told && !first => break,
                '(' | ')' if told => {
                    inside = if c == '(' { inside + 1 } else { inside.saturating_sub(1) };
                    self.push(&mut word, c);
                }
                '<' | '>' if !first && !word.typed.is_empty() => break,
                '\\' => self.backslash(&mut word, false),
                '\'' => self.single(&mut word),
                '"' => self.double(&mut word),
                '`' => self.backquoted(&mut word),
                '$' if self.rest().starts_with("${") => self.braces(&mut word),
                '$' => self.dollar(&mut word, false),
                '(' => self.parentheses(&mut word),
                _ => self.push(&mut word, c),
            }
        }
        word.end = self.at;
        word
    }

    /// A letter that means itself.
    fn push(&mut self, word: &mut ShellWord, c: char) {
        word.text.push(c);
        word.typed.push(c);
        self.at += c.len_utf8();
    }

    /// The text up to a byte, as it is.
    fn take(&mut self, word: &mut ShellWord, end: usize) {
        let text = self.text.get(self.at..end).unwrap_or_default();
        word.text.push_str(text);
        word.typed.push_str(text);
        self.at = end;
    }

    /// A backslash; in double quotes it is itself before most letters.
    fn backslash(&mut self, word: &mut ShellWord, quoted: bool) {
        self.at += 1;
        word.typed.push('\\');
        let Some(next) = self.next() else {
            word.text.push('\\');
            return;
        };
        self.at += next.len_utf8();
        word.typed.push(next);
        if quoted && !matches!(next, '"' | '\\' | '$' | '`' | '\n') {
            word.text.push('\\');
        }
        // Before a quote or a blank it is meant for the shell.
        word.loses_backslash |= !quoted && (next.is_alphanumeric() || next == '.');
        if next != '\n' {
            word.text.push(next);
        }
    }

    /// `'…'`: everything means itself.
    fn single(&mut self, word: &mut ShellWord) {
        let inner = self.text.get(self.at + 1..).unwrap_or_default();
        match inner.find('\'') {
            Some(length) => {
                self.at += 1;
                self.take(word, self.at + length);
                self.at += 1;
            }
            None if self.reading == Reading::Told => self.push(word, '\''),
            None => {
                self.unclosed(ShellError::Unclosed('\'', self.at));
                self.at += 1;
                self.take(word, self.text.len());
            }
        }
    }

    /// `"…"`: a backslash, `$` and back quotes keep their meaning.
    fn double(&mut self, word: &mut ShellWord) {
        let start = self.at;
        if self.reading == Reading::Told && self.closing_quote(start + 1).is_none() {
            return self.push(word, '"');
        }
        self.at += 1;
        while let Some(c) = self.next() {
            match c {
                '"' => {
                    self.at += 1;
                    return;
                }
                '\\' => self.backslash(word, true),
                '`' => self.backquoted(word),
                '$' if self.rest().starts_with("$(") => {
                    self.push(word, '$');
                    self.parentheses(word);
                }
                '$' => self.dollar(word, true),
                _ => self.push(word, c),
            }
        }
        self.unclosed(ShellError::Unclosed('"', start));
    }

    /// The byte of the double quote that closes one, backslashes heeded.
    fn closing_quote(&self, from: usize) -> Option<usize> {
        let mut bytes = self.text.bytes().enumerate().skip(from);
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'"' => return Some(at),
                b'\\' => drop(bytes.next()),
                _ => {}
            }
        }
        None
    }

    fn backquoted(&mut self, word: &mut ShellWord) {
        let inner = self.text.get(self.at + 1..).unwrap_or_default();
        match inner.find('`') {
            Some(length) => self.take(word, self.at + length + 2),
            None if self.reading == Reading::Told => self.push(word, '`'),
            None => {
                self.unclosed(ShellError::Unclosed('`', self.at));
                self.take(word, self.text.len());
            }
        }
    }

    /// `${…}`: VS Code's variable, or the shell's.
    fn braces(&mut self, word: &mut ShellWord) {
        let length = self.rest().find('}').map_or(self.rest().len(), |length| length + 1);
        self.note(word, false);
        self.take(word, self.at + length);
    }

    /// A `$`, and the name behind it.
    fn dollar(&mut self, word: &mut ShellWord, quoted: bool) {
        self.note(word, quoted);
        self.push(word, '$');
    }

    /// Keeps the variable that begins here, if one does.
    fn note(&self, word: &mut ShellWord, quoted: bool) {
        let rest = self.rest().strip_prefix('$').unwrap_or_default();
        let Some((name, braced)) = name_of(rest) else { return };
        let length = name.len() + if braced { 3 } else { 1 };
        let (at, span) = (word.typed.len(), (self.at, self.at + length));
        word.expansions.push(Expansion { name: name.to_owned(), braced, quoted, at, span });
    }

    /// `(…)` of a substitution, taken as it is. No recursion: a hostile line may be nested as deep as it likes.
    fn parentheses(&mut self, word: &mut ShellWord) {
        let mut depth = 0_usize;
        while let Some(c) = self.next() {
            match c {
                '\'' | '"' => {
                    let inner = self.at + 1;
                    let close = match c {
                        '"' => self.closing_quote(inner),
                        _ => self
                            .text
                            .get(inner..)
                            .and_then(|text| text.find('\''))
                            .map(|at| inner + at),
                    };
                    let Some(close) = close else {
                        self.unclosed(ShellError::Unclosed(c, self.at));
                        return self.take(word, self.text.len());
                    };
                    self.take(word, close + 1);
                    continue;
                }
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                '$' => self.note(word, true),
                _ => {}
            }
            self.push(word, c);
            if depth == 0 {
                return;
            }
        }
        self.unclosed(ShellError::UnexpectedEnd);
    }
}

/// The name behind a `$`, and whether it is in braces; `$(…)`, `$'…'` and a `$` alone have none.
fn name_of(rest: &str) -> Option<(&str, bool)> {
    if let Some(inner) = rest.strip_prefix('{') {
        /// No variable has a longer name; a hostile line is not searched to its end for every `${`.
        const LONGEST: usize = 1000;
        let length = inner.bytes().take(LONGEST).position(|byte| byte == b'}')?;
        return inner.get(..length).map(|name| (name, true));
    }
    let length =
        rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let name = rest.get(..length).filter(|name| !name.is_empty())?;
    // `$1x` is the first argument and an x.
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { name.get(..1)? } else { name };
    Some((name, false))
}
