//! What proves that Go's parser refuses a file: seen from its tokens, without a parser.
//!
//! One direction only: what is called broken here does not compile; a file whose error stands inside a body is not found.

use crate::source::lexer::{Lexed, Token, TokenKind};

/// Whether the text is proven not to parse. No file of Go's own standard library is (`crates/golang/tests/it/source.rs`).
pub(crate) fn is_broken(text: &str, lexed: &Lexed) -> bool {
    let open_comment = lexed.comments.last().and_then(|last| text.get(last.start..last.end));
    let open_comment = open_comment.is_some_and(|comment| {
        comment.starts_with("/*") && (comment.len() < 4 || !comment.ends_with("*/"))
    });
    let file = File { text, tokens: &lexed.tokens };
    open_comment || lexed.tokens.iter().any(|&token| file.is_torn(token)) || !file.has_form()
}

struct File<'t> {
    text: &'t str,
    tokens: &'t [Token],
}

impl<'t> File<'t> {
    fn source(&self, at: usize) -> &'t str {
        let token = self.tokens.get(at);
        token.and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// A character that Go does not know, or a literal without its end.
    fn is_torn(&self, token: Token) -> bool {
        let source = || self.text.get(token.start..token.end).unwrap_or_default();
        let quoted = || {
            let first = source().chars().next().unwrap_or_default();
            source().len() < 2 || !source().ends_with(first)
        };
        match token.kind {
            TokenKind::Stray => true,
            TokenKind::String => quoted(),
            TokenKind::Literal => source().starts_with('\'') && quoted(),
            TokenKind::Word | TokenKind::Mark(_) => false,
        }
    }

    /// Package clause, imports, declarations, every bracket closed.
    fn has_form(&self) -> bool {
        if self.source(0) != "package" || self.kind(1) != Some(TokenKind::Word) {
            return false;
        }
        let mut open: Vec<u8> = Vec::new();
        let mut declared = false;
        for (at, token) in self.tokens.iter().enumerate().skip(2) {
            if open.is_empty() && self.begins(at) {
                let fits = match self.source(at) {
                    ";" => true,
                    "import" => !declared && self.is_import(at + 1),
                    "func" => self.is_func(at + 1),
                    "type" | "var" | "const" => {
                        self.source(at + 1) == "(" || self.kind(at + 1) == Some(TokenKind::Word)
                    }
                    _ => false,
                };
                declared |= fits && !matches!(self.source(at), ";" | "import");
                if !fits {
                    return false;
                }
            }
            match token.kind {
                TokenKind::Mark(b'(') => open.push(b')'),
                TokenKind::Mark(b'[') => open.push(b']'),
                TokenKind::Mark(b'{') => open.push(b'}'),
                TokenKind::Mark(mark @ (b')' | b']' | b'}')) if open.pop() != Some(mark) => {
                    return false;
                }
                _ => {}
            }
        }
        open.is_empty()
    }

    /// Whether a statement begins with this token: behind a semicolon, or behind a line at whose end Go puts one.
    fn begins(&self, at: usize) -> bool {
        if self.source(at) == ";" {
            return true;
        }
        let before = at.wrapping_sub(1);
        let ends = match self.kind(before) {
            Some(TokenKind::Mark(b';')) => return true,
            Some(TokenKind::Mark(b')' | b']' | b'}') | TokenKind::String | TokenKind::Literal) => {
                true
            }
            Some(TokenKind::Mark(mark @ (b'+' | b'-'))) => {
                self.kind(before.wrapping_sub(1)) == Some(TokenKind::Mark(mark))
            }
            Some(TokenKind::Word) => !ends_nothing(self.source(before)),
            _ => false,
        };
        ends && self.tokens.get(at).is_some_and(|token| token.first_on_line)
    }

    /// Behind `import`: a path, a name and a path, or several of them in parentheses.
    fn is_import(&self, mut at: usize) -> bool {
        if self.source(at) != "(" {
            return self.import(at).is_some();
        }
        at += 1;
        while self.source(at) != ")" {
            if self.source(at) == ";" {
                at += 1;
                continue;
            }
            let Some(behind) = self.import(at) else { return false };
            at = behind;
        }
        true
    }

    /// The token behind one import.
    fn import(&self, at: usize) -> Option<usize> {
        let named = self.source(at) == "." || self.kind(at) == Some(TokenKind::Word);
        let path = at + usize::from(named);
        (self.kind(path) == Some(TokenKind::String)).then_some(path + 1)
    }

    /// Behind `func`: a name, or a receiver and a name.
    fn is_func(&self, at: usize) -> bool {
        self.source(at) == "(" || self.kind(at) == Some(TokenKind::Word)
    }
}

/// Keywords behind which a line goes on.
fn ends_nothing(word: &str) -> bool {
    matches!(
        word,
        "case"
            | "chan"
            | "const"
            | "default"
            | "defer"
            | "else"
            | "for"
            | "func"
            | "go"
            | "goto"
            | "if"
            | "import"
            | "interface"
            | "map"
            | "package"
            | "range"
            | "select"
            | "struct"
            | "switch"
            | "type"
            | "var"
    )
}

#[cfg(test)]
mod tests {
    use crate::source::header::read;

    #[test]
    fn what_go_refuses_is_broken() {
        for code in [
            "",
            "func f() {}",
            "package",
            "package a\nimport fmt\n",
            "package a\nimport (\n\t\"fmt\"\n\tos\n)\n",
            "package a\nfunc f() {\n",
            "package a\nfunc f() { g(1] }\n",
            "package a\nfunc f()\n{\n}\n",
            "package a\nvar s = \"open\nfunc f() {}\n",
            "package a\nvar s = `open\nfunc f() {}\n",
            "package a\n/* open\n",
            "package a\n<<<<<<< HEAD\nvar a = 1\n=======\n>>>>>>> x\n",
            "package a\nvar a = 1\nimport \"fmt\"\n",
            "package a\nx := 1\n",
            "package a\nvar q = “x”\n",
        ] {
            assert!(read(code).broken, "{code}");
        }
    }

    #[test]
    fn what_go_takes_is_not() {
        for code in [
            "\u{feff}package a",
            "package a; import \"fmt\"; var x = fmt.Sprint(); func f() {}",
            "package a\n\nimport . \"b\"\nimport (\n\t_ \"c\"; d \"e\"\n)\n\nimport ()\n",
            "package a\nvar x = 1 +\n\t2\nvar c chan\n\tint\nvar r = '}'\n",
            "package a\nfunc (t *T[K]) f(\n\ta int,\n) (b struct{}, err error) {\n}\nfunc g(int)\n",
            "package a\nvar f = func() {\n}\nvar g = f\ntype T = struct {\n\ta int\n}\n",
            "// only a comment\npackage a /* c */\n",
        ] {
            assert!(!read(code).broken, "{code}");
        }
    }
}
