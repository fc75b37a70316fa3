//! A command line as a POSIX shell splits it: words, operators, what the shell itself would change in a word, and what makes
//! it refuse the line. The one lexer of command lines: every word knows its bytes in the line.
//!
//! Checked with `bash -n -c` and `dash -n -c` (bash 5.2, dash 0.5.12): quotes, parentheses, operators without a command.
//! zsh 5.9 refuses the same, but takes parentheses in a word for a pattern, and then finds no match.
//! What is only run-time business (globs, expansions) is left alone; a line with `case`, `[[` or a here-document is not judged.

mod lexer;
mod syntax;

pub use lexer::read;
pub use syntax::syntax_error;

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
