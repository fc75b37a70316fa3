//! A command line as a POSIX shell splits it: words, operators, and what makes the shell refuse the line.
//!
//! Checked with `bash -n -c` and `dash -n -c` (bash 5.2, dash 0.5.12): quotes, parentheses, operators without a command.
//! zsh 5.9 refuses the same, but takes parentheses in a word for a pattern, and then finds no match.
//! What is only run-time business (globs, expansions) is left alone; a line with `case`, `[[` or a here-document is not judged.

/// A word of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShellWord {
    /// Its text, quotes removed; variables stay as they are written.
    pub text: String,
    /// Its first byte in the line.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// The bytes of each `${…}` that stands outside quotes.
    pub bare: Vec<(usize, usize)>,
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

const OPERATORS: &[&str] =
    &["&&", "||", ";;", "<<", ">>", ">&", "<&", "&>", "|", ";", "&", "(", ")", "<", ">", "\n"];

struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

/// The words and operators of a line.
pub fn tokens(text: &str) -> Result<Vec<ShellToken>, ShellError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut list = Vec::new();
    loop {
        lexer.blanks();
        let rest = lexer.rest();
        if rest.is_empty() {
            return Ok(list);
        }
        if rest.starts_with('#') {
            lexer.at += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        let substitution = rest.starts_with("<(") || rest.starts_with(">(");
        let operator = OPERATORS.iter().find(|op| rest.starts_with(**op));
        match operator {
            Some(&operator) if !substitution => {
                list.push(ShellToken::Operator(operator, lexer.at));
                lexer.at += operator.len();
            }
            _ => list.push(ShellToken::Word(lexer.word()?)),
        }
    }
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        let behind = rest.trim_start_matches([' ', '\t', '\r']);
        self.at += rest.len() - behind.len();
        if behind.starts_with("\\\n") {
            self.at += 2;
            self.blanks();
        }
    }

    fn word(&mut self) -> Result<ShellWord, ShellError> {
        let start = self.at;
        let mut text = String::new();
        let mut bare = Vec::new();
        while let Some(c) = self.rest().chars().next() {
            match c {
                ' ' | '\t' | '\r' | '\n' | ';' | '|' | '&' | ')' => break,
                '(' if self.at > start && !text.ends_with(['$', '<', '>', '=']) => break,
                '<' | '>' if self.at > start && !text.bytes().all(|b| b.is_ascii_digit()) => break,
                '\\' => {
                    self.at += 1;
                    if let Some(next) = self.rest().chars().next() {
                        text.push(next);
                        self.at += next.len_utf8();
                    }
                }
                '\'' => self.single(&mut text)?,
                '"' => self.double(&mut text)?,
                '`' => self.backquoted(&mut text)?,
                '$' if self.rest().starts_with("${") => {
                    let from = self.at;
                    self.braces(&mut text);
                    bare.push((from, self.at));
                }
                '(' => self.parentheses(&mut text)?,
                _ => {
                    text.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
        Ok(ShellWord { text, start, end: self.at, bare })
    }

    /// `'…'`: everything means itself.
    fn single(&mut self, text: &mut String) -> Result<(), ShellError> {
        let start = self.at;
        let inner = self.text.get(start + 1..).unwrap_or_default();
        let length = inner.find('\'').ok_or(ShellError::Unclosed('\'', start))?;
        text.push_str(inner.get(..length).unwrap_or_default());
        self.at = start + length + 2;
        Ok(())
    }

    /// `"…"`: a backslash, `$(…)` and back quotes keep their meaning.
    fn double(&mut self, text: &mut String) -> Result<(), ShellError> {
        let start = self.at;
        self.at += 1;
        while let Some(c) = self.rest().chars().next() {
            match c {
                '"' => {
                    self.at += 1;
                    return Ok(());
                }
                '\\' => {
                    self.at += 1;
                    let next = self.rest().chars().next().unwrap_or_default();
                    if !matches!(next, '"' | '\\' | '$' | '`') {
                        text.push('\\');
                    }
                    text.push(next);
                    self.at += next.len_utf8();
                }
                '`' => self.backquoted(text)?,
                '$' if self.rest().starts_with("$(") => {
                    text.push('$');
                    self.at += 1;
                    self.parentheses(text)?;
                }
                _ => {
                    text.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
        Err(ShellError::Unclosed('"', start))
    }

    fn backquoted(&mut self, text: &mut String) -> Result<(), ShellError> {
        let start = self.at;
        let inner = self.text.get(start + 1..).unwrap_or_default();
        let length = inner.find('`').ok_or(ShellError::Unclosed('`', start))?;
        self.at = start + length + 2;
        text.push_str(self.text.get(start..self.at).unwrap_or_default());
        Ok(())
    }

    /// `${…}`: VS Code's variable, or the shell's.
    fn braces(&mut self, text: &mut String) {
        let rest = self.rest();
        let length = rest.find('}').map_or(rest.len(), |length| length + 1);
        text.push_str(rest.get(..length).unwrap_or_default());
        self.at += length;
    }

    /// `(…)` of a substitution, taken as it is.
    fn parentheses(&mut self, text: &mut String) -> Result<(), ShellError> {
        let start = self.at;
        self.at += 1;
        let mut ignored = String::new();
        loop {
            match self.rest().chars().next() {
                None => return Err(ShellError::UnexpectedEnd),
                Some(')') => break,
                Some('\'') => self.single(&mut ignored)?,
                Some('"') => self.double(&mut ignored)?,
                Some('(') => self.parentheses(&mut ignored)?,
                Some(c) => self.at += c.len_utf8(),
            }
        }
        self.at += 1;
        text.push_str(self.text.get(start..self.at).unwrap_or_default());
        Ok(())
    }
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
        let bare: Vec<usize> = words.iter().map(|word| word.bare.len()).collect();
        assert_eq!(bare, [0, 0, 1, 0, 0]);
    }
}
