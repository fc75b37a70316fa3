//! A Go file's code as tokens: which words and which sequences of them stand in it, comments and strings aside.

use crate::source::lexer::{Lexed, Token, TokenKind, lex};

/// Tokens of a text, or of a part of it.
pub struct Code<'t> {
    text: &'t str,
    lexed: Lexed,
    offset: usize,
}

impl<'t> Code<'t> {
    /// The tokens of a whole text.
    pub fn new(text: &'t str) -> Self {
        Self { text, lexed: lex(text), offset: 0 }
    }

    /// The tokens between two bytes of a text; places are those of the text.
    pub fn part(text: &'t str, (start, end): (usize, usize)) -> Self {
        let part = text.get(start..end).unwrap_or_default();
        Self { text: part, lexed: lex(part), offset: start }
    }

    /// Its tokens in order.
    pub fn tokens(&self) -> &[Token] {
        &self.lexed.tokens
    }

    /// A token as it is written.
    pub fn source(&self, token: Token) -> &'t str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// The token at an index as it is written; nothing beyond the end.
    pub fn at(&self, index: usize) -> &'t str {
        self.lexed.tokens.get(index).map_or("", |&token| self.source(token))
    }

    /// The bytes of the token at an index, in the whole text.
    pub fn span(&self, index: usize) -> (usize, usize) {
        let token = self.lexed.tokens.get(index);
        token.map_or((self.offset, self.offset), |token| {
            (self.offset + token.start, self.offset + token.end)
        })
    }

    /// Where a sequence of tokens begins: `["os", ".", "Stdin"]`. One that begins with a name does not match behind a
    /// dot: `x.os.Stdin` is another `os`.
    pub fn find(&self, sequence: &[&str]) -> Option<usize> {
        self.find_from(0, sequence)
    }

    /// Where a sequence of tokens begins, at or behind an index.
    pub fn find_from(&self, from: usize, sequence: &[&str]) -> Option<usize> {
        let here = |start: &usize| {
            let same = sequence.iter().enumerate().all(|(n, want)| self.at(start + n) == *want);
            let method = sequence.first().is_some_and(|first| *first != ".")
                && start.checked_sub(1).is_some_and(|before| self.at(before) == ".");
            same && !method
        };
        (from..self.lexed.tokens.len()).find(here)
    }

    /// Whether a sequence of tokens stands anywhere.
    pub fn has(&self, sequence: &[&str]) -> bool {
        self.find(sequence).is_some()
    }

    /// Whether a name stands anywhere, as a name of its own or behind a dot.
    pub fn has_word(&self, word: &str) -> bool {
        self.words().any(|(_, known)| known == word)
    }

    /// Every name and keyword, with its index.
    pub fn words(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let all = self.lexed.tokens.iter().enumerate();
        all.filter(|(_, token)| token.kind == TokenKind::Word)
            .map(|(index, &token)| (index, self.source(token)))
    }
}

/// The first place, as bytes, where the code reads its standard input: `fmt.Scan…`, `os.Stdin`. Handing `os.Stdin` on counts.
pub fn stdin_read(code: &Code<'_>) -> Option<(usize, usize)> {
    const READS: &[[&str; 3]] = &[
        ["fmt", ".", "Scan"],
        ["fmt", ".", "Scanf"],
        ["fmt", ".", "Scanln"],
        ["os", ".", "Stdin"],
    ];
    let first = READS.iter().filter_map(|sequence| code.find(sequence)).min()?;
    Some((code.span(first).0, code.span(first + 2).1))
}

/// Whether the code reads its standard input.
pub fn reads_stdin(code: &Code<'_>) -> bool {
    stdin_read(code).is_some()
}

/// The names that the code gives to flags of the package `flag`: `flag.Int("size", …)`, `flag.StringVar(&s, "name", …)`.
pub fn flag_names<'t>(code: &Code<'t>) -> Vec<&'t str> {
    let tokens = code.tokens();
    let mut names = Vec::new();
    for (index, _) in code.words().filter(|(_, word)| *word == "flag") {
        if code.at(index + 1) != "." || code.at(index + 3) != "(" {
            continue;
        }
        // The name is the first string among the arguments.
        let arguments = tokens.get(index + 4..).unwrap_or_default();
        let name = arguments
            .iter()
            .take_while(|token| !matches!(token.kind, TokenKind::Mark(b')' | b';')))
            .find(|token| token.kind == TokenKind::String);
        names.extend(name.map(|&token| code.source(token).trim_matches(['"', '`'])));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_found_in_code_only() {
        let code = Code::new("// os.Stdin\nvar s = \"os.Stdin\"\nvar r = x.os.Stdin\n");
        assert!(!reads_stdin(&code));
        assert!(code.has_word("Stdin"));
        assert!(reads_stdin(&Code::new("fmt . Scan(&n)")));
        let text = "func a() { b(1) }";
        let part = Code::part(text, (11, text.len()));
        assert_eq!(part.span(part.find(&["b", "("]).unwrap()), (11, 12));
    }

    #[test]
    fn names_of_flags() {
        let code = Code::new(
            "var n = flag.Int(\"n\", 1, \"how many\")\nfunc init() { flag.StringVar(&s, `name`, \"\", \"x\"); flag.Parse() }",
        );
        assert_eq!(flag_names(&code), ["n", "name"]);
    }
}
