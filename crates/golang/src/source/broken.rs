//! Texts that no Go parser takes, as far as their tokens alone show it: nothing may be concluded from such a file.

use crate::source::lexer::{Lexed, TokenKind};

/// Why no Go parser takes a text, as far as its tokens alone show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The token at this byte can stand nowhere in Go, or not there.
    At(usize),
    /// A bracket, a comment or a string is open at the text's end.
    Unclosed,
}

/// What the tokens alone say against a text: brackets that do not pair, characters that Go has no use for, literals
/// without an end.
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
            TokenKind::String if source.starts_with('`') => {
                if source.len() < 2 || !source.ends_with('`') {
                    return Some(Broken::Unclosed);
                }
            }
            TokenKind::String if source.len() < 2 || !source.ends_with('"') => return at,
            TokenKind::Literal if source.starts_with('\'') => {
                if source.len() < 3 || !source.ends_with('\'') {
                    return at;
                }
            }
            _ => {}
        }
    }
    let comment = lexed.comments.last().and_then(|last| text.get(last.start..last.end));
    let ends = comment
        .is_none_or(|last| !last.starts_with("/*") || (last.len() >= 4 && last.ends_with("*/")));
    (!open.is_empty() || !ends).then_some(Broken::Unclosed)
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
        ] {
            assert!(matches!(broken(at), Some(Broken::At(_))), "{at}: {:?}", broken(at));
        }
        for open in ["package a\nfunc f() {\n", "package a\n/* x\n", "package a\nvar s = `x\n"] {
            assert_eq!(broken(open), Some(Broken::Unclosed), "{open}");
        }
    }
}
