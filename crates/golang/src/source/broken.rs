//! Texts that no Go parser takes, as far as their tokens alone show it: nothing may be concluded from such a file.

use crate::source::lexer::{Lexed, Token, TokenKind};

/// Why no Go parser takes a text, as far as its tokens alone show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The token at this byte can stand nowhere in Go, or not there.
    At(usize),
    /// A bracket, a comment or a string is open at the text's end.
    Unclosed,
}

/// What the tokens alone say against a text: brackets that do not pair, characters that Go has no use for, literals
/// without an end, and what no statement outside of a function begins with. A missing package clause is none of it.
/// No file of Go's own standard library is broken (`crates/golang/tests/it/source.rs`).
pub fn broken(text: &str, lexed: &Lexed) -> Option<Broken> {
    let mut open: Vec<u8> = Vec::new();
    for token in &lexed.tokens {
        let at = Some(Broken::At(token.start));
        let source = text.get(token.start..token.end).unwrap_or_default();
        match token.kind {
            TokenKind::Mark(mark @ (b'(' | b'[' | b'{')) => open.push(mark),
            TokenKind::Mark(mark @ (b')' | b']' | b'}')) => {
                let pair = match mark {
                    b')' => b'(',
                    b']' => b'[',
                    _ => b'{',
                };
                if open.pop() != Some(pair) {
                    return at;
                }
            }
            TokenKind::Stray | TokenKind::Mark(b'#' | b'$' | b'?' | b'@' | b'\\') => return at,
            TokenKind::String if !is_closed(source) && source.starts_with('`') => {
                return Some(Broken::Unclosed);
            }
            TokenKind::String if !is_closed(source) => return at,
            TokenKind::Literal if source.starts_with('\'') && !is_closed(source) => return at,
            _ => {}
        }
    }
    let comment = lexed.comments.last().and_then(|last| text.get(last.start..last.end));
    let ends = comment
        .is_none_or(|last| !last.starts_with("/*") || (last.len() >= 4 && last.ends_with("*/")));
    if !open.is_empty() || !ends {
        return Some(Broken::Unclosed);
    }
    File { text, tokens: &lexed.tokens }.misplaced().map(Broken::At)
}

/// A literal ends as it begins.
fn is_closed(literal: &str) -> bool {
    literal.chars().next().is_some_and(|quote| literal.len() > 1 && literal.ends_with(quote))
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

    /// The byte of the first token that begins a statement which cannot stand outside of a function.
    fn misplaced(&self) -> Option<usize> {
        if self.source(0) != "package" || self.kind(1) != Some(TokenKind::Word) {
            return None;
        }
        let mut depth = 0_usize;
        let mut declared = false;
        for (at, token) in self.tokens.iter().enumerate().skip(2) {
            if depth == 0 && self.begins(at) {
                let fits = match self.source(at) {
                    ";" => true,
                    "import" => !declared && self.is_import(at + 1),
                    "func" => self.is_func(at + 1),
                    "type" | "var" | "const" => {
                        self.source(at + 1) == "(" || self.kind(at + 1) == Some(TokenKind::Word)
                    }
                    _ => false,
                };
                if !fits {
                    return Some(token.start);
                }
                declared |= !matches!(self.source(at), ";" | "import");
            }
            match token.kind {
                TokenKind::Mark(b'(' | b'[' | b'{') => depth += 1,
                TokenKind::Mark(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        None
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
    use super::*;
    use crate::source::header::read;

    #[test]
    fn what_no_parser_takes() {
        let broken = |text: &str| read(text).broken;
        for sound in [
            "package a\n\nimport f\"fmt\"\n\nfunc f() { f.Println(\"}\", '}', '\\'', `{\n`) } // {\n",
            "package a\n\nimport (\n\t_ \"embed\"\n\t. `a`\n\t// c\n)\n/* ( */\nvar x = []int{}\n",
            "package a\n\nimport ()\n",
            "\u{feff}package a",
            "package a; import \"fmt\"; var x = fmt.Sprint(); func f() {}",
            "package a\n\nimport . \"b\"\nimport (\n\t_ \"c\"; d \"e\"\n)\n",
            "package a\nvar x = 1 +\n\t2\nvar c chan\n\tint\nvar r = '}'\n",
            "package a\nfunc (t *T[K]) f(\n\ta int,\n) (b struct{}, err error) {\n}\nfunc g(int)\n",
            "package a\nvar f = func() {\n}\nvar g = f\ntype T = struct {\n\ta int\n}\n",
            "// only a comment\npackage a /* c */\n",
            "\u{feff}package a\nvar 名 = \"（\"\n",
            "",
        ] {
            assert_eq!(broken(sound), None, "{sound}");
        }
        for at in [
            "package a\n\nimport (\n\tListNode ../listnode\n)\n",
            "package a\n\nimport fmt\n",
            "package a\nfunc f() { fmt.Println（1） }\n",
            "package a\nfunc f() { return } }\n",
            "package a\nfunc f() { g(1] }\n",
            "package a\nvar s = \"x\nvar t = 1\n",
            "package a\nvar s = a ? b : c\n",
            "package {{.Name}}\nvar s = #\n",
            "package a\nimport (\n\t\"fmt\"\n\tos\n)\n",
            "package a\nfunc f()\n{\n}\n",
            "package a\n<<<<<<< HEAD\nvar a = 1\n=======\n>>>>>>> x\n",
            "package a\nvar a = 1\nimport \"fmt\"\n",
            "package a\nx := 1\n",
            "package a\nvar q = “x”\n",
        ] {
            assert!(matches!(broken(at), Some(Broken::At(_))), "{at}: {:?}", broken(at));
        }
        for open in ["package a\nfunc f() {\n", "package a\n/* x\n", "package a\nvar s = `x\n"] {
            assert_eq!(broken(open), Some(Broken::Unclosed), "{open}");
        }
    }
}
