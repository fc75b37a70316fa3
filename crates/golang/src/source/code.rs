//! A Go file's code as tokens: which words and which sequences of them stand in it, comments and strings aside.

use crate::source::lexer::{KEYWORDS, Lexed, Token, TokenKind, lex};

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

/// Functions of fmt that read standard input themselves.
const SCANS: &[[&str; 3]] = &[["fmt", ".", "Scan"], ["fmt", ".", "Scanf"], ["fmt", ".", "Scanln"]];

/// Functions that read what they are given, or make what reads it: bufio, io, fmt, the decoders.
const READERS: &[&str] = &[
    "Copy",
    "CopyN",
    "Fscan",
    "Fscanf",
    "Fscanln",
    "NewDecoder",
    "NewReader",
    "NewReaderSize",
    "NewScanner",
    "ReadAll",
    "ReadAtLeast",
    "ReadFull",
    "TeeReader",
];

/// The first place, as bytes, where the code surely reads its standard input: `fmt.Scan…`, `os.Stdin.Read`,
/// `bufio.NewReader(os.Stdin)`. Where `os.Stdin` is only put into a variable, a field (`cmd.Stdin = os.Stdin`) or another
/// package's function, whether and when it is read is theirs; a function of the file's own counts where the file has
/// something that reads.
pub fn stdin_read(code: &Code<'_>) -> Option<(usize, usize)> {
    let scan = SCANS.iter().filter_map(|sequence| code.find(sequence)).min();
    let reads = code.words().any(|(at, word)| READERS.contains(&word) && code.at(at + 1) == "(");
    let mut from = 0;
    let mut given = None;
    while let Some(at) = code.find_from(from, &["os", ".", "Stdin"]) {
        let own = code.at(at + 3) == "." && code.at(at + 4) == "Read" && code.at(at + 5) == "(";
        let reader = callee(code, at).is_some_and(|name| {
            let method = code.at(name.wrapping_sub(1)) == ".";
            READERS.contains(&code.at(name)) || (!method && reads)
        });
        if own || reader {
            given = Some(at);
            break;
        }
        from = at + 1;
    }
    let first = scan.into_iter().chain(given).min()?;
    Some((code.span(first).0, code.span(first + 2).1))
}

/// The name of the function that a token is an argument of, itself and no part of a larger one.
fn callee(code: &Code<'_>, argument: usize) -> Option<usize> {
    if !matches!(code.at(argument + 3), "," | ")") {
        return None;
    }
    let mut at = argument.checked_sub(1)?;
    if !matches!(code.at(at), "(" | ",") {
        return None;
    }
    let mut depth = 0_usize;
    loop {
        match code.at(at) {
            ")" | "]" | "}" => depth += 1,
            "(" if depth == 0 => break,
            // A list in braces: fields of a struct, elements of a slice.
            "{" | "[" if depth == 0 => return None,
            "(" | "[" | "{" => depth -= 1,
            _ => {}
        }
        at = at.checked_sub(1)?;
    }
    let name = at.checked_sub(1)?;
    let word = code.tokens().get(name).is_some_and(|token| token.kind == TokenKind::Word);
    (word && !KEYWORDS.contains(&code.at(name))).then_some(name)
}

/// Whether the code may read its standard input: handing `os.Stdin` on counts.
pub fn reads_stdin(code: &Code<'_>) -> bool {
    SCANS.iter().any(|sequence| code.has(sequence)) || code.has(&["os", ".", "Stdin"])
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
    fn what_is_only_handed_on_is_not_read() {
        let read = |text: &str| {
            let code = Code::new(text);
            stdin_read(&code).map(|(start, end)| text[start..end].to_owned())
        };
        for reads in [
            "r := bufio.NewReader(os.Stdin)",
            "var in = bufio.NewReaderSize(os.Stdin, 1<<20)",
            "b, err := io.ReadAll(os.Stdin)",
            "io.Copy(os.Stdout, os.Stdin)",
            "n, err := os.Stdin.Read(buffer)",
            "fmt.Fscan(os.Stdin, &n)",
            "func main() { solve(os.Stdin, os.Stdout) }; func solve(r io.Reader, w io.Writer) { in := bufio.NewReader(r) }",
        ] {
            assert_eq!(read(reads).as_deref(), Some("os.Stdin"), "{reads}");
        }
        for handed_on in [
            "u := ui{in: os.Stdin, out: os.Stdout}",
            "cmd.Stdin = os.Stdin",
            "in := os.Stdin",
            "f := []*os.File{os.Stdin, os.Stdout}",
            "if term.IsTerminal(int(os.Stdin.Fd())) {}",
            "info, err := os.Stdin.Stat()",
            "cli.New(os.Stdin, os.Stdout).Run()",
            "root.SetIn(os.Stdin)",
            "defer os.Stdin.Close()",
            "run(os.Args, os.Stdin)",
        ] {
            assert_eq!(read(handed_on), None, "{handed_on}");
            assert!(reads_stdin(&Code::new(handed_on)), "{handed_on}");
        }
    }

    #[test]
    fn names_of_flags() {
        let code = Code::new(
            "var n = flag.Int(\"n\", 1, \"how many\")\nfunc init() { flag.StringVar(&s, `name`, \"\", \"x\"); flag.Parse() }",
        );
        assert_eq!(flag_names(&code), ["n", "name"]);
    }
}
