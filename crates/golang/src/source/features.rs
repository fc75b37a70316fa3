//! Language features that a module's go line must allow: what a file uses, and since which Go version.
//!
//! Only what the text alone proves: a feature that needs types to be seen (a range over any function) is left to the
//! compiler. Versions are those of the compiler's own "requires go1.N or later" (cmd/compile/internal/types2, Go 1.26).

use std::collections::BTreeSet;
use std::ops::Deref;

use crate::source::lexer::{Lexed, Reader, TokenKind, lex};

/// A feature and where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its name, a key of the rule's words.
    pub name: &'static str,
    /// The minor version of Go 1 that brought it.
    pub since: u32,
    /// The bytes that need it.
    pub span: (usize, usize),
}

/// Every feature's name.
const NAMES: &[&str] = &[
    "any",
    "built-in",
    "generic-alias",
    "new-value",
    "number-literal",
    "range-function",
    "range-integer",
    "type-parameters",
];

/// A feature's name that was written down.
pub(crate) fn name(written: &str) -> Option<&'static str> {
    NAMES.iter().find(|name| **name == written).copied()
}

/// The names of which it is asked whether the file declares them.
const ASKED: &[&str] =
    &["any", "bytes", "clear", "len", "maps", "max", "min", "new", "slices", "strings"];

/// No type parameters and no arguments have more tokens.
const FAR: usize = 1000;

/// Functions of the standard library that return an iterator: a range over their result needs Go 1.23.
const ITERATORS: &[(&str, &[&str])] = &[
    ("maps", &["All", "Keys", "Values"]),
    ("slices", &["All", "Backward", "Chunk", "Values"]),
    ("strings", &["FieldsFuncSeq", "FieldsSeq", "Lines", "SplitAfterSeq", "SplitSeq"]),
    ("bytes", &["FieldsFuncSeq", "FieldsSeq", "Lines", "SplitAfterSeq", "SplitSeq"]),
];

/// The feature of a text that needs the newest Go, the first one of those.
pub fn newest(text: &str) -> Option<Feature> {
    newest_of(text, &lex(text))
}

/// The same of a text that is in tokens already.
pub(crate) fn newest_of(text: &str, lexed: &Lexed) -> Option<Feature> {
    let reader = Features::new(Reader { text, lexed });
    let mut best: Option<Feature> = None;
    for at in 0..lexed.tokens.len() {
        if let Some(feature) = reader.at(at)
            && best.as_ref().is_none_or(|known| feature.since > known.since)
        {
            best = Some(feature);
        }
    }
    best
}

/// A text whose features are looked for.
struct Features<'t> {
    reader: Reader<'t>,
    /// The names to which the file gives another meaning. Found out once: a file may have a hundred thousand `any`.
    declared: BTreeSet<&'t str>,
    /// A dot import may declare any name.
    dot_import: bool,
}

impl<'t> Deref for Features<'t> {
    type Target = Reader<'t>;

    fn deref(&self) -> &Reader<'t> {
        &self.reader
    }
}

impl<'t> Features<'t> {
    fn new(reader: Reader<'t>) -> Self {
        let mut all = Self { reader, declared: BTreeSet::new(), dot_import: false };
        for (at, token) in reader.lexed.tokens.iter().enumerate() {
            match token.kind {
                TokenKind::Word if all.declared_at(at) => {
                    all.declared.insert(reader.source(at));
                }
                TokenKind::String => all.dot_import |= all.before(at) == ".",
                _ => {}
            }
        }
        all
    }

    fn before(&self, at: usize) -> &'t str {
        at.checked_sub(1).map_or("", |at| self.source(at))
    }

    fn feature(&self, name: &'static str, since: u32, from: usize, to: usize) -> Option<Feature> {
        let (start, end) = (self.token(from)?.start, self.token(to)?.end);
        Some(Feature { name, since, span: (start, end) })
    }

    /// The feature that begins at a token.
    fn at(&self, at: usize) -> Option<Feature> {
        let token = self.token(at)?;
        match (token.kind, self.source(at)) {
            (TokenKind::Literal, number) => self.number(number, at),
            (TokenKind::Word, "range") => self.range(at),
            (TokenKind::Word, "func") if token.first_on_line && self.source(at + 2) == "[" => {
                self.feature("type-parameters", 18, at + 2, at + 3)
            }
            (TokenKind::Word, "type") if self.is_generic_type(at + 2) => {
                let close = self.closing(at + 2)?;
                if self.source(close + 1) == "=" {
                    self.feature("generic-alias", 24, at + 1, close)
                } else {
                    self.feature("type-parameters", 18, at + 2, at + 3)
                }
            }
            (TokenKind::Word, "any") if self.is_any_type(at) => self.feature("any", 18, at, at),
            (TokenKind::Word, name @ ("min" | "max" | "clear")) if self.calls_builtin(at, name) => {
                self.feature("built-in", 21, at, at)
            }
            (TokenKind::Word, "new")
                if self.calls_builtin(at, "new")
                    && self.token(at + 2).is_some_and(|arg| {
                        matches!(arg.kind, TokenKind::Literal | TokenKind::String)
                    }) =>
            {
                self.feature("new-value", 26, at, at + 3)
            }
            _ => None,
        }
    }

    /// `0b1`, `0o7`, `1_000`, `0x1p-2`.
    fn number(&self, number: &str, at: usize) -> Option<Feature> {
        let prefix = number.get(..2).unwrap_or_default().to_ascii_lowercase();
        let digits = number.starts_with(|c: char| c.is_ascii_digit());
        let hex_float = prefix == "0x" && number.contains(['p', 'P']);
        (digits && (matches!(prefix.as_str(), "0b" | "0o") || number.contains('_') || hex_float))
            .then(|| self.feature("number-literal", 13, at, at))?
    }

    /// `range 10 {`, `range len(x) {`, `range maps.Keys(m) {`.
    fn range(&self, at: usize) -> Option<Feature> {
        let first = self.token(at + 1)?;
        let number = self.source(at + 1);
        if first.kind == TokenKind::Literal
            && number.bytes().all(|b| b.is_ascii_digit() || b == b'_')
            && self.source(at + 2) == "{"
        {
            return self.feature("range-integer", 22, at, at + 1);
        }
        if self.source(at + 1) == "len" && self.source(at + 2) == "(" && !self.declares("len") {
            let close = self.closing(at + 2)?;
            return (self.source(close + 1) == "{")
                .then(|| self.feature("range-integer", 22, at, close))?;
        }
        let (package, function) = (self.source(at + 1), self.source(at + 3));
        let known = ITERATORS.iter().any(|(name, list)| {
            *name == package && list.contains(&function) && !self.declares(name)
        });
        if known && self.source(at + 2) == "." && self.source(at + 4) == "(" {
            let close = self.closing(at + 4)?;
            let imported = self.text.contains(&format!("\"{package}\""));
            return (imported && self.source(close + 1) == "{")
                .then(|| self.feature("range-function", 23, at, close))?;
        }
        None
    }

    /// `[T any]`, `[K comparable, V any]`, `[T ~int]`; `[N]int` and `[N * 2]int` are arrays.
    fn is_generic_type(&self, bracket: usize) -> bool {
        self.source(bracket) == "["
            && self.is_name(bracket + 1)
            && (self.is_name(bracket + 2)
                || matches!(self.source(bracket + 2), "interface" | "~" | ",")
                || (self.source(bracket + 2) == "[" && self.source(bracket + 3) == "]"))
    }

    /// `any` where only a type can stand: behind `]` or `...`, or as the type of a parameter.
    fn is_any_type(&self, at: usize) -> bool {
        let before = self.before(at);
        let parameter = self.is_name(at.saturating_sub(1))
            && !self.token(at).is_some_and(|token| token.first_on_line)
            && matches!(self.source(at + 1), "," | ")" | "]");
        let element = before == "]" || before == ".";
        let dots =
            before == "." && at >= 3 && self.source(at - 2) == "." && self.source(at - 3) == ".";
        (parameter || (element && (before == "]" || dots))) && !self.declares("any")
    }

    /// A call of a built-in that nothing in the file hides.
    fn calls_builtin(&self, at: usize, name: &str) -> bool {
        self.source(at + 1) == "("
            && !matches!(self.before(at), "." | "func")
            && !self.declares(name)
    }

    /// Whether the file gives a name another meaning: declared, assigned, a parameter, a field, or a dot import's.
    fn declares(&self, name: &str) -> bool {
        self.dot_import || self.declared.contains(name)
    }

    /// Whether one of the names that are asked for is given another meaning here.
    fn declared_at(&self, at: usize) -> bool {
        let name = self.source(at);
        if !ASKED.contains(&name) || self.before(at) == "." {
            return false;
        }
        let declared = matches!(self.before(at), "func" | "var" | "const" | "type" | ")");
        let next = self.source(at + 1);
        let assigned = matches!(next, ":" | "=" | ",");
        let typed = self.is_name(at + 1)
            && self.token(at + 1).is_some_and(|token| !token.first_on_line)
            || matches!(next, "*" | "func" | "map" | "chan" | "interface" | "struct");
        declared || assigned || (typed && !matches!(name, "any" | "len"))
    }

    /// The bracket that closes the one at an index; nothing where it is far: a text of open brackets is not read to its
    /// end for each of them.
    fn closing(&self, open: usize) -> Option<usize> {
        let mut depth = 0_usize;
        for at in open..self.lexed.tokens.len().min(open + FAR) {
            match self.token(at)?.kind {
                TokenKind::Mark(b'(' | b'[' | b'{') => depth += 1,
                TokenKind::Mark(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Some(at);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn since(code: &str) -> Option<(&'static str, u32)> {
        newest(&format!("package x\n\n{code}\n")).map(|feature| (feature.name, feature.since))
    }

    #[test]
    fn features_are_seen() {
        for (code, name, version) in [
            ("func Max[T int](a, b T) T { return a }", "type-parameters", 18),
            ("type List[T any] struct{}", "type-parameters", 18),
            ("type Pair[K, V any] struct{}", "type-parameters", 18),
            ("var m map[string]any", "any", 18),
            ("func f(v ...any) {}", "any", 18),
            ("func f(v any) {}", "any", 18),
            ("func f() { x := max(1, 2) }", "built-in", 21),
            ("func f() { for i := range 10 {} }", "range-integer", 22),
            ("func f(s []int) { for i := range len(s) {} }", "range-integer", 22),
            (
                "import \"maps\"\nfunc f(m map[int]int) { for k := range maps.Keys(m) {} }",
                "range-function",
                23,
            ),
            ("type A[T any] = []T", "generic-alias", 24),
            ("var p = new(3)", "new-value", 26),
            ("const n = 1_000", "number-literal", 13),
        ] {
            assert_eq!(since(code), Some((name, version)), "{code}");
            assert_eq!(super::name(name), Some(name));
        }
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for code in [
            "type A [5]int",
            "type A [N]int",
            "type A [N * 2]int",
            "func max(a, b int) int { return a }\nfunc f() { max(1, 2) }",
            "func f() { max := 3; g(max) }",
            "func f(max int) { _ = max }",
            "func f() { x.max(1) }",
            "func f() { any := 1; g(any, 2) }",
            "func f() { for i := range s {} }",
            "func f() { for i := range x[10] {} }",
            "// range 10 {\nvar s = \"range 10 {\"",
            "func f() { for _, c := range \"abc\" {} }",
            "var x = 0x1f + 017",
            "var p = new(int)",
        ] {
            assert_eq!(since(code), None, "{code}");
        }
    }
}
