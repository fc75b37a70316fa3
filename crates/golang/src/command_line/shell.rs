//! A command line as a POSIX shell splits it: words, operators, what the shell itself would change in a word, and what makes
//! it refuse the line. The one lexer of command lines: every word knows its bytes in the line.
//!
//! Checked with `bash -n -c` and `dash -n -c` (bash 5.2, dash 0.5.12): quotes, parentheses, operators without a command.
//! zsh 5.9 refuses the same, but takes parentheses in a word for a pattern, and then finds no match.
//! What is only run-time business (globs, expansions) is left alone; a line with `case`, `[[` or a here-document is not judged.

use super::program::is_reserved;

/// A variable that the shell puts in place of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// Its name, or what stands between the braces (`env:HOME`).
    pub name: String,
    /// It is written `${…}`.
    pub braced: bool,
    /// It stands in double quotes, or in a substitution: its value is not split at blanks here.
    pub quoted: bool,
    /// Where its `$` is, in bytes of the word's `typed`.
    pub at: usize,
    /// Its bytes in the line.
    pub span: (usize, usize),
}

/// A word of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShellWord {
    /// What the program gets: quotes and backslashes taken off; variables stay as they are written.
    pub text: String,
    /// As it was typed, without the quotes.
    pub typed: String,
    /// Its first byte in the line.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The variables in it that no single quote protects.
    pub expansions: Vec<Expansion>,
    /// It has a backslash before a letter that no quote protects: the shell takes it out.
    pub loses_backslash: bool,
    /// It is an operator, listed as a word by [`words`].
    pub is_operator: bool,
}

impl ShellWord {
    /// The bytes of each `${…}` that stands outside quotes.
    pub fn bare(&self) -> impl Iterator<Item = (usize, usize)> {
        self.expansions.iter().filter(|one| one.braced && !one.quoted).map(|one| one.span)
    }
}

/// A word, or what stands between commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShellToken {
    /// A word.
    Word(ShellWord),
    /// `&&`, `||`, `|`, `;`, `&`, `(`, `)`, a line end, or a redirection.
    Operator(&'static str, usize),
}

/// Why a shell refuses a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellError {
    /// A quote is not closed.
    Unclosed(char, usize),
    /// An operator stands where none may.
    Unexpected(&'static str, usize),
    /// The line ends where a command is still awaited.
    UnexpectedEnd,
}

/// How a line came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A shell reads it.
    Shell,
    /// A person or a log tells it, quotes and all or without them: a parenthesis groups commands only where a command may
    /// begin (`-run ^(A|B)$` is a word), and a quote that does not close is a letter.
    Told,
    /// No shell reads it, but it is quoted as for one: there are words, and no operators.
    Words,
}

/// What a line is made of, and the first quote or parenthesis that does not close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShellLine {
    /// Its words and operators; what does not close goes on to the end.
    pub tokens: Vec<ShellToken>,
    /// What does not close.
    pub error: Option<ShellError>,
}

const OPERATORS: &[&str] =
    &["&&", "||", ";;", "<<", ">>", ">&", "<&", "&>", "|", ";", "&", "(", ")", "<", ">", "\n"];

/// Whether an operator takes the next word for a file or a descriptor.
pub fn is_redirection(operator: &str) -> bool {
    matches!(operator, "<" | ">" | ">>" | "<<" | ">&" | "<&" | "&>")
}

/// The words and operators of a line that a shell reads, or why it refuses to.
pub fn tokens(text: &str) -> Result<Vec<ShellToken>, ShellError> {
    let ShellLine { tokens, error } = read(text, Reading::Shell);
    error.map_or(Ok(tokens), Err)
}

/// The words of a text that is quoted as for a shell and that none reads; nothing when a quote does not close.
pub fn split(text: &str) -> Option<Vec<String>> {
    let ShellLine { tokens, error } = read(text, Reading::Words);
    let words = as_words(tokens).into_iter().map(|word| word.text);
    error.is_none().then(|| words.collect())
}

/// The words of a line that a shell reads, operators as words of their own.
pub fn words(text: &str) -> Vec<ShellWord> {
    as_words(read(text, Reading::Shell).tokens)
}

/// Tokens as words; a line end is a `;`.
pub fn as_words(tokens: Vec<ShellToken>) -> Vec<ShellWord> {
    let word = |token| match token {
        ShellToken::Word(word) => word,
        ShellToken::Operator(operator, start) => {
            let text = if operator == "\n" { ";" } else { operator }.to_owned();
            let (typed, end) = (text.clone(), start + operator.len());
            ShellWord { text, typed, start, end, is_operator: true, ..ShellWord::default() }
        }
    };
    tokens.into_iter().map(word).collect()
}

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

/// Words that begin what is judged by rules of its own.
fn is_beyond(token: &ShellToken) -> bool {
    match token {
        ShellToken::Word(word) => matches!(
            word.text.as_str(),
            "case" | "[[" | "for" | "if" | "while" | "until" | "function" | "select" | "{" | "!"
        ),
        ShellToken::Operator(operator, _) => matches!(*operator, "<<" | ";;"),
    }
}

/// The first thing that makes a shell refuse these tokens.
pub fn syntax_error(tokens: &[ShellToken]) -> Option<ShellError> {
    if tokens.iter().any(is_beyond) {
        return None;
    }
    let mut depth = 0_usize;
    let mut wants_command = true;
    let mut binary = false;
    let mut list = tokens.iter().peekable();
    while let Some(token) = list.next() {
        match token {
            ShellToken::Word(_) => (wants_command, binary) = (false, false),
            ShellToken::Operator("(", _) if wants_command => depth += 1,
            ShellToken::Operator("(", at) => {
                // `name()` defines a function.
                if !matches!(list.peek(), Some(ShellToken::Operator(")", _))) {
                    return Some(ShellError::Unexpected("(", *at));
                }
                list.next();
                wants_command = true;
            }
            ShellToken::Operator(")", at) => {
                if depth == 0 || binary {
                    return Some(ShellError::Unexpected(")", *at));
                }
                depth -= 1;
                (wants_command, binary) = (false, false);
            }
            ShellToken::Operator("\n", _) => wants_command = true,
            ShellToken::Operator(operator @ ("&&" | "||" | "|" | ";" | "&"), at) => {
                if wants_command {
                    return Some(ShellError::Unexpected(operator, *at));
                }
                wants_command = true;
                binary = matches!(*operator, "&&" | "||" | "|");
            }
            ShellToken::Operator(operator, at) => {
                // A redirection needs a word behind it.
                match list.next() {
                    Some(ShellToken::Word(_)) => wants_command = false,
                    Some(ShellToken::Operator("(", _)) => return None,
                    _ => return Some(ShellError::Unexpected(operator, *at)),
                }
            }
        }
    }
    (binary || depth > 0).then_some(ShellError::UnexpectedEnd)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(line: &str) -> Option<ShellError> {
        match tokens(line) {
            Ok(tokens) => syntax_error(&tokens),
            Err(error) => Some(error),
        }
    }

    #[test]
    fn what_shells_refuse() {
        // Each was given to `bash -n -c`: these end with 2, the others with 0.
        for line in [
            "go run \"main.go",
            "go run 'main.go",
            "go test -run ^(A|B)$",
            "cd easy(1) && go run .",
            "go build &&",
            "&& go build",
            "go build | | cat",
            "go build )",
            "(go build",
            "echo `date",
            "go run . >",
            "echo $(go env GOPATH",
        ] {
            assert!(error(line).is_some(), "{line}");
        }
        for line in [
            "go test -run '^(A|B)$' ./...",
            "(cd x && go build)",
            "go run . < in.txt > out.txt 2>&1",
            "echo $(go env GOPATH) \"a (b) 'c\" ; go build",
            "go build & wait",
            "f() { go build; }; f",
            "if true; then go build; fi",
            "go build # a (comment",
            "a=(1 2); go build",
            "diff <(go env) x",
            "go build \\\n ./...",
            "",
        ] {
            assert_eq!(error(line), None, "{line}");
        }
    }

    #[test]
    fn words_lose_their_quotes_and_know_their_bare_variables() {
        let line = "go run ${file} \"${fileDirname}/x\" '${a}'b\\ c";
        let words: Vec<ShellWord> = tokens(line)
            .unwrap()
            .into_iter()
            .filter_map(|token| match token {
                ShellToken::Word(word) => Some(word),
                ShellToken::Operator(..) => None,
            })
            .collect();
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(texts, ["go", "run", "${file}", "${fileDirname}/x", "${a}b c"]);
        let bare: Vec<usize> = words.iter().map(|word| word.bare().count()).collect();
        assert_eq!(bare, [0, 0, 1, 0, 0]);
    }

    fn names(text: &str) -> Vec<String> {
        words(text).into_iter().flat_map(|word| word.expansions).map(|e| e.name).collect()
    }

    #[test]
    fn what_the_shell_replaces_is_found() {
        assert_eq!(names("go test -run ^TestA$B ."), ["B"]);
        assert_eq!(names("go run \"${file}\" ${env:HOME}/x"), ["file", "env:HOME"]);
        assert_eq!(names("cd $(dirname ${file}) && echo \"$(x $y)\""), ["file", "y"]);
        assert!(names("go test -run '^Test$B$' -bench ^x$ \"a$\" a$|b$ \\$x").is_empty());
        let texts: Vec<String> =
            words("go test -run A|B && x").into_iter().map(|word| word.typed).collect();
        assert_eq!(texts, ["go", "test", "-run", "A", "|", "B", "&&", "x"]);
        let word = words(r"go run C:\Users\me\main.go").pop().unwrap();
        assert!(word.loses_backslash && word.typed == r"C:\Users\me\main.go");
        assert_eq!(word.text, "C:Usersmemain.go");
        let kept = words(r#"go run my\ dir/x.go "C:\x" 'a\b'"#);
        assert!(!kept.iter().any(|word| word.loses_backslash));
        assert_eq!(words("'unclosed x").len(), 1);
    }

    #[test]
    fn words_without_a_shell() {
        let shown = |text: &str| split(text).map(|words| words.join("·"));
        assert_eq!(shown("-run A|B  'x y' a\\ b\nc").as_deref(), Some("-run·A|B·x y·a b·c"));
        assert_eq!(shown("-tags=a;b (x) #1 2>&1").as_deref(), Some("-tags=a;b·(x)·#1·2>&1"));
        assert_eq!(shown("-X \"main.v=$(date)\" `x").as_deref(), Some("-X·main.v=$(date)·`x"));
        assert_eq!((shown("it's"), shown("").as_deref()), (None, Some("")));
    }

    #[test]
    fn redirections_take_their_number() {
        let shown = |line: &str| {
            let all = words(line).into_iter().map(|word| word.typed);
            all.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown("go run . 2>&1 >out2 <in&&x"), "go run . >& 1 > out2 < in && x");
        assert_eq!(shown("x a2>b 10>c &>d"), "x a2 > b > c &> d");
    }

    #[test]
    fn told_lines_keep_patterns_and_open_quotes() {
        let shown = |line: &str| {
            let all = as_words(read(line, Reading::Told).tokens).into_iter().map(|word| word.text);
            all.collect::<Vec<_>>().join("·")
        };
        for (line, wanted) in [
            ("(cd sub && go test)", "(·cd·sub·&&·go·test·)"),
            ("{ (go vet); }", "{·(·go·vet·)·;·}"),
            ("time (go test)", "time·(·go·test·)"),
            ("x;(go test)|cat", "x·;·(·go·test·)·|·cat"),
            ("go test -run ^(A|B)$ ./...", "go·test·-run·^(A|B)$·./..."),
            ("go test -run (A|B) -v", "go·test·-run·(A|B)·-v"),
            ("(go test $(go list ./...))", "(·go·test·$(go list ./...)·)"),
            ("go test -run 'A(' -v", "go·test·-run·A(·-v"),
            ("go test ./... -run ( -args", "go·test·./...·-run·(·-args"),
            ("echo it's \"a b", "echo·it's·\"a·b"),
            ("a\nb", "a·;·b"),
        ] {
            assert_eq!(shown(line), wanted, "{line}");
            assert_eq!(read(line, Reading::Told).error, None, "{line}");
        }
        let deep = "(".repeat(100_000) + &"$(".repeat(100_000);
        assert!(read(&deep, Reading::Shell).error.is_some());
    }
}
