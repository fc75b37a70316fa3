//! The syntax of go.mod and go.work: tokens, lines and blocks, as golang.org/x/mod/modfile reads them (Go 1.26).
//!
//! Reading goes on behind an error, so that the rest of a half-typed file is still known; the first error is kept,
//! because the go command stops at it.

/// A word of a file and its bytes; quotes are still on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it is written.
    pub text: String,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// A line that says something, or the head of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its words: of a block's head without the parenthesis.
    pub words: Vec<Word>,
    /// The head of the block it stands in, as an index of the list of statements.
    pub block: Option<usize>,
    /// It opens a block.
    pub opens: bool,
    /// The comment after it, without slashes.
    pub comment: String,
}

/// What the parser stops at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// In Go's words.
    pub message: String,
    /// The bytes that are wrong.
    pub span: (usize, usize),
}

/// A file in statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Syntax {
    /// In order; the lines of a block follow its head.
    pub statements: Vec<Statement>,
    /// The first error.
    pub error: Option<SyntaxError>,
}

impl Syntax {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let mut out = Self::default();
        let mut block: Option<usize> = None;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let (words, comment, error) = line_words(line, offset);
            if let Some(error) = error {
                out.error.get_or_insert(error);
            }
            out.line(words, comment, &mut block);
            offset += line.len();
        }
        if let Some(head) = block.and_then(|block| out.statements.get(block)) {
            let span = head.words.first().map_or((0, 0), |word| (word.start, word.end));
            let message = "syntax error (unterminated block)".to_owned();
            out.error.get_or_insert(SyntaxError { message, span });
        }
        out
    }

    fn line(&mut self, mut words: Vec<Word>, comment: String, block: &mut Option<usize>) {
        if words.is_empty() {
            return;
        }
        if block.is_some() && words.first().is_some_and(|word| word.text == ")") {
            *block = None;
            if let Some(next) = words.get(1) {
                let message = "syntax error (expected newline after closing paren)".to_owned();
                self.error.get_or_insert(SyntaxError { message, span: (next.start, next.end) });
            }
            return;
        }
        let ends_with = |words: &[Word], tail: &[&str]| {
            words.len() > tail.len()
                && words.iter().rev().zip(tail.iter().rev()).all(|(word, want)| word.text == *want)
        };
        let opens = block.is_none() && ends_with(&words, &["("]);
        // `require ( )` is an empty block: it says nothing.
        let empty = block.is_none() && ends_with(&words, &["(", ")"]);
        if opens {
            words.pop();
        } else if empty {
            words.truncate(words.len() - 2);
        }
        self.statements.push(Statement { words, block: *block, opens: opens || empty, comment });
        if opens {
            *block = Some(self.statements.len() - 1);
        }
    }
}

/// The words of a line, its comment, and what is wrong with it.
fn line_words(line: &str, offset: usize) -> (Vec<Word>, String, Option<SyntaxError>) {
    let mut list: Vec<Word> = Vec::new();
    let mut error: Option<SyntaxError> = None;
    let mut at = 0;
    while let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = line.get(at..).unwrap_or_default();
        if matches!(c, ' ' | '\t' | '\r' | '\n') {
            at += 1;
            continue;
        }
        if let Some(comment) = rest.strip_prefix("//") {
            return (list, comment.trim().to_owned(), error);
        }
        let mut wrong = |message: String, length: usize| {
            let span = (offset + at, offset + at + length);
            error.get_or_insert(SyntaxError { message, span });
        };
        let length = if rest.starts_with("/*") {
            wrong(NO_BLOCK_COMMENTS.to_owned(), 2);
            rest.trim_end().len().max(2)
        } else if matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',') {
            1
        } else if matches!(c, '"' | '`') {
            let (length, closed) = quoted(rest, c);
            if !closed {
                wrong("unexpected newline in string".to_owned(), length);
            }
            length
        } else if is_word(c) {
            let length = word_length(rest);
            if rest.get(length..).is_some_and(|after| after.starts_with("/*")) {
                wrong(NO_BLOCK_COMMENTS.to_owned(), length + 2);
            }
            length
        } else {
            wrong(format!("unexpected input character {}", shown(c)), c.len_utf8());
            at += c.len_utf8();
            continue;
        };
        let text = rest.get(..length).unwrap_or(rest).to_owned();
        list.push(Word { end: offset + at + text.len(), start: offset + at, text });
        at += length.max(1);
    }
    (list, String::new(), error)
}

const NO_BLOCK_COMMENTS: &str = "mod files must use // comments (not /* */ comments)";

/// A character as Go prints it with `%#q`.
fn shown(c: char) -> String {
    match u32::from(c) {
        code @ 0..0x20 => format!(r"'\x{code:02x}'"),
        code if code < 0x10000 && !is_word(c) => format!(r"'\u{code:04x}'"),
        _ => format!("'{c}'"),
    }
}

/// The length of a string with its quotes, and whether it ends on its line.
fn quoted(rest: &str, quote: char) -> (usize, bool) {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '\n' => return (at, false),
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            c if c == quote => return (at + 1, true),
            _ => {}
        }
    }
    (rest.len(), false)
}

fn word_length(rest: &str) -> usize {
    let ends = |(at, c): (usize, char)| {
        let comment = rest.get(at..).is_some_and(|r| r.starts_with("//") || r.starts_with("/*"));
        (!is_word(c) || comment).then_some(at)
    };
    rest.char_indices().find_map(ends).unwrap_or(rest.len())
}

/// What a word may hold: everything that prints but blanks and the marks (`modfile.isIdent`).
fn is_word(c: char) -> bool {
    const FORMAT: &[std::ops::RangeInclusive<char>] = &[
        '\u{ad}'..='\u{ad}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{e000}'..='\u{f8ff}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
    ];
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',')
        && !FORMAT.iter().any(|range| range.contains(&c))
}

/// A word without its quotes; nothing when they are wrong (`modfile.parseString`).
pub fn unquote(word: &str) -> Option<String> {
    let Some(inner) = word.strip_prefix('"') else {
        return (!word.contains(['"', '\'', '`'])).then(|| word.to_owned());
    };
    let inner = inner.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next()? {
                c @ ('\\' | '"') => out.push(c),
                'n' => out.push('\n'),
                't' => out.push('\t'),
                _ => return None,
            },
            '"' => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_and_errors() {
        let text = "module x // c\nrequire (\n\ta v1\n)\nexclude ( )\nretract [v1.0.0, v1.9.9]\n";
        let syntax = Syntax::read(text);
        assert_eq!(syntax.error, None);
        let heads: Vec<_> = syntax.statements.iter().map(|s| (s.words.len(), s.opens)).collect();
        assert_eq!(heads, [(2, false), (1, true), (2, false), (1, true), (6, false)]);
        let message = |text| Syntax::read(text).error.map(|error| error.message);
        assert_eq!(message("\u{feff}module x").unwrap(), r"unexpected input character '\ufeff'");
        assert_eq!(message("require (\n a v1").unwrap(), "syntax error (unterminated block)");
        assert_eq!(message("/* */").unwrap(), NO_BLOCK_COMMENTS);
        assert_eq!(message("module \"x").unwrap(), "unexpected newline in string");
        assert_eq!(unquote("'x'"), None);
        assert_eq!(unquote("\"a b\"").as_deref(), Some("a b"));
    }
}
