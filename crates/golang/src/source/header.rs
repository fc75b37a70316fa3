//! What a Go file declares: package clause, imports, top-level names, build constraints, LeetCode's markers.

use crate::source::broken::{Broken, broken};
use crate::source::directives::directives;
pub use crate::source::directives::{Marker, Name};
use crate::source::lexer::{Lexed, Token, TokenKind, lex};

/// What a declaration declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeclKind {
    /// `func name(…)`.
    #[default]
    Func,
    /// `func (r T) name(…)`.
    Method,
    /// `type name …`.
    Type,
    /// `var name …`.
    Var,
    /// `const name …`.
    Const,
}

/// A top-level declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decl {
    /// What.
    pub kind: DeclKind,
    /// Its name.
    pub name: Name,
    /// The text between the parentheses of a function's parameters.
    pub params: String,
    /// A function's results as they are written; empty without any.
    pub results: String,
    /// A function has type parameters.
    pub generic: bool,
    /// The bytes of a function's body, braces included.
    pub body: Option<(usize, usize)>,
    /// The name of a method's receiver type.
    pub receiver: String,
    /// The bytes of the whole function, body included; of the name for others.
    pub span: (usize, usize),
}

/// A Go file's outline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoHeader {
    /// The name in the package clause.
    pub package: Option<Name>,
    /// The first byte that is neither blank nor comment.
    pub first_token: Option<usize>,
    /// The import paths.
    pub imports: Vec<Name>,
    /// The top-level declarations in order.
    pub decls: Vec<Decl>,
    /// The expression of `//go:build`.
    pub constraint: Option<String>,
    /// `// +build` lines, when there is no `//go:build`.
    pub plus_build: Vec<String>,
    /// LeetCode's markers in order.
    pub markers: Vec<Marker>,
    /// The patterns of `//go:embed`, with their bytes.
    pub embeds: Vec<Name>,
    /// It has a `//go:generate` line.
    pub generates: bool,
    /// Why it cannot be parsed.
    pub broken: Option<Broken>,
}

impl GoHeader {
    /// The function with this name.
    pub fn func(&self, name: &str) -> Option<&Decl> {
        self.decls.iter().find(|decl| decl.kind == DeclKind::Func && decl.name.text == name)
    }

    /// Whether it was made by, or for, a LeetCode plugin.
    pub fn is_leetcode(&self) -> bool {
        !self.markers.is_empty()
    }
}

/// Reads the outline of a text. Broken code gives what can be seen of it.
pub fn read(text: &str) -> GoHeader {
    read_tokens(text, &lex(text))
}

/// Reads the outline of a text that is in tokens already.
pub(crate) fn read_tokens(text: &str, lexed: &Lexed) -> GoHeader {
    let mut reader = Reader { text, lexed, at: 0, header: GoHeader::default() };
    reader.package();
    reader.comments();
    reader.declarations();
    reader.header.broken = reader.header.broken.or_else(|| broken(text, lexed));
    reader.header
}

struct Reader<'t> {
    text: &'t str,
    lexed: &'t Lexed,
    at: usize,
    header: GoHeader,
}

impl<'t> Reader<'t> {
    fn token(&self, ahead: usize) -> Option<Token> {
        self.lexed.tokens.get(self.at + ahead).copied()
    }

    fn source(&self, token: Token) -> &'t str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    fn is_word(&self, ahead: usize, word: &str) -> bool {
        self.token(ahead)
            .is_some_and(|token| token.kind == TokenKind::Word && self.source(token) == word)
    }

    fn is_mark(&self, ahead: usize, mark: u8) -> bool {
        self.token(ahead).is_some_and(|token| token.kind == TokenKind::Mark(mark))
    }

    fn name(&self, token: Token) -> Name {
        Name { text: self.source(token).to_owned(), start: token.start, end: token.end }
    }

    fn package(&mut self) {
        self.header.first_token = self.token(0).map(|token| token.start);
        if self.is_word(0, "package")
            && let Some(name) = self.token(1).filter(|token| token.kind == TokenKind::Word)
        {
            self.header.package = Some(self.name(name));
            self.at += 2;
        }
    }

    fn comments(&mut self) {
        let code_start = self.header.first_token.unwrap_or(usize::MAX);
        let found = directives(self.text, &self.lexed.comments, code_start);
        self.header.constraint = found.constraint;
        self.header.plus_build = found.plus_build;
        self.header.markers = found.markers;
        self.header.embeds = found.embeds;
        self.header.generates = found.generates;
    }

    fn declarations(&mut self) {
        while let Some(token) = self.token(0) {
            let begins = token.first_on_line
                || self.at == 0
                || self.previous_is(b';')
                || self.previous_is(b'}');
            let word =
                if begins && token.kind == TokenKind::Word { self.source(token) } else { "" };
            match word {
                "func" => self.func(token.start),
                "import" => self.group(Self::import),
                "type" => self.group(|reader| reader.named(DeclKind::Type)),
                "var" => self.group(|reader| reader.named(DeclKind::Var)),
                "const" => self.group(|reader| reader.named(DeclKind::Const)),
                _ => self.skip_one(),
            }
        }
    }

    fn previous_is(&self, mark: u8) -> bool {
        self.at
            .checked_sub(1)
            .and_then(|at| self.lexed.tokens.get(at))
            .is_some_and(|t| t.kind == TokenKind::Mark(mark))
    }

    /// `keyword item`, or `keyword ( item … )`.
    fn group(&mut self, item: fn(&mut Self)) {
        self.at += 1;
        if !self.is_mark(0, b'(') {
            return item(self);
        }
        self.at += 1;
        while self.token(0).is_some() && !self.is_mark(0, b')') {
            let before = self.at;
            item(self);
            // The rest of the item: to the next line at this depth that begins another one.
            while self.token(0).is_some_and(|token| !token.first_on_line || self.continues())
                && !self.is_mark(0, b')')
            {
                self.skip_one();
            }
            if self.at == before {
                self.skip_one();
            }
        }
        self.at += 1;
    }

    /// Whether the line before goes on: it ends in an operator or a comma, behind which Go puts no semicolon.
    fn continues(&self) -> bool {
        let before = |back: usize| {
            let token = self.at.checked_sub(back).and_then(|at| self.lexed.tokens.get(at));
            token.map_or("", |&token| self.source(token))
        };
        match before(1) {
            ")" | "]" | "}" => false,
            mark @ ("+" | "-") => before(2) != mark,
            mark => mark.starts_with(|c: char| c.is_ascii_punctuation() && !"_\"'`".contains(c)),
        }
    }

    fn import(&mut self) {
        let mut ahead = 0;
        if self.token(0).is_some_and(|token| token.kind == TokenKind::Word) || self.is_mark(0, b'.')
        {
            ahead = 1;
        }
        if let Some(token) = self.token(ahead).filter(|token| token.kind == TokenKind::String) {
            let inner = self.source(token).trim_matches(['"', '`']);
            self.header.imports.push(Name {
                text: inner.to_owned(),
                start: token.start,
                end: token.end,
            });
            self.at += ahead + 1;
        } else if let Some(token) = self.token(0) {
            // An import without a path: `import ListNode ../listnode`.
            self.header.broken.get_or_insert(Broken::At(token.start));
        }
    }

    fn named(&mut self, kind: DeclKind) {
        while let Some(token) = self.token(0).filter(|token| token.kind == TokenKind::Word) {
            let name = self.name(token);
            let span = (name.start, name.end);
            self.header.decls.push(Decl { kind, name, span, ..Decl::default() });
            self.at += 1;
            if kind == DeclKind::Type || !self.is_mark(0, b',') {
                return;
            }
            self.at += 1;
        }
    }

    fn func(&mut self, start: usize) {
        self.at += 1;
        let mut kind = DeclKind::Func;
        let mut receiver = String::new();
        if self.is_mark(0, b'(') {
            kind = DeclKind::Method;
            let from = self.at;
            self.skip_one();
            let words = self.lexed.tokens.get(from..self.at).unwrap_or_default().iter();
            let before = words.take_while(|token| token.kind != TokenKind::Mark(b'['));
            let last = before.filter(|token| token.kind == TokenKind::Word).last();
            last.map_or("", |&token| self.source(token)).clone_into(&mut receiver);
        }
        let Some(name) = self.token(0).filter(|token| token.kind == TokenKind::Word) else {
            return;
        };
        let name = self.name(name);
        self.at += 1;
        let generic = self.is_mark(0, b'[');
        if generic {
            self.skip_one();
        }
        let params_start = self.token(0).map_or(name.end, |token| token.end);
        let mut params_end = params_start;
        let mut end = name.end;
        if self.is_mark(0, b'(') {
            self.skip_one();
            params_end = self.previous_start().max(params_start);
            end = params_end;
        }
        let results_start = (end + 1).max(name.end);
        let (mut results_end, mut body) = (results_start, None);
        // Results and body: up to the body's closing brace, or the line's end for a function without one.
        while let Some(token) = self.token(0) {
            if token.first_on_line && !self.is_mark(0, b'{') {
                break;
            }
            let is_body = self.is_mark(0, b'{') && !self.previous_opens_type();
            self.skip_one();
            end = self.lexed.tokens.get(self.at.saturating_sub(1)).map_or(end, |token| token.end);
            if is_body {
                body = Some((token.start, end));
                break;
            }
            results_end = end;
        }
        let params = self.text.get(params_start..params_end).unwrap_or_default().to_owned();
        let results = self.text.get(results_start..results_end).unwrap_or_default();
        let results = results.trim().to_owned();
        let span = (start, end);
        let decl = Decl { kind, name, params, results, generic, body, receiver, span };
        self.header.decls.push(decl);
    }

    /// The brace that follows belongs to a type written out: `interface{}`, `struct{}`.
    fn previous_opens_type(&self) -> bool {
        let previous = self.at.checked_sub(1).and_then(|at| self.lexed.tokens.get(at));
        previous.is_some_and(|&token| matches!(self.source(token), "interface" | "struct"))
    }

    fn previous_start(&self) -> usize {
        self.at
            .checked_sub(1)
            .and_then(|at| self.lexed.tokens.get(at))
            .map_or(0, |token| token.start)
    }

    /// Over one token, or over everything up to the bracket that closes it.
    fn skip_one(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.token(0) {
            self.at += 1;
            match token.kind {
                TokenKind::Mark(b'(' | b'[' | b'{') => depth += 1,
                TokenKind::Mark(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline() {
        use DeclKind::*;
        let text = "//go:build linux\n\n/* x */\npackage main\n\nimport (\n\t\"fmt\"\n\tm \"math\" // c\n\t. \"a/b\"\n)\n\ntype (\n\tA struct {\n\t\tfunc_ int\n\t}\n\tB int\n)\n\nvar x, y = 1, func() int { return 1 }\n\nfunc (a *A) Do(n int) {}\n\nfunc Max[T any](a, b T) T {\n\tfunc() {}()\n\treturn a\n}\n\nfunc main() { fmt.Println(\"}\", '}', `}\n`) }\n";
        let header = read(text);
        assert_eq!(header.package.as_ref().unwrap().text, "main");
        assert_eq!(header.constraint.as_deref(), Some("linux"));
        assert_eq!(
            header.imports.iter().map(|i| i.text.as_str()).collect::<Vec<_>>(),
            ["fmt", "math", "a/b"]
        );
        let names: Vec<_> = header.decls.iter().map(|d| (d.kind, d.name.text.as_str())).collect();
        assert_eq!(
            names,
            [
                (Type, "A"),
                (Type, "B"),
                (Var, "x"),
                (Var, "y"),
                (Method, "Do"),
                (Func, "Max"),
                (Func, "main")
            ]
        );
        let max = header.func("Max").unwrap();
        assert_eq!((max.params.as_str(), max.results.as_str(), max.generic), ("a, b T", "T", true));
        let body = max.body.unwrap();
        assert!(text[body.0..body.1].starts_with("{\n\tfunc()"));
        assert_eq!(header.func("main").unwrap().results, "");
        let results = |text| read(text).func("f").unwrap().results.clone();
        assert_eq!(results("package a\nfunc f() (int, error) { return 1, nil }"), "(int, error)");
        assert_eq!(
            results("package a\nfunc f() map[string]interface{} { return nil }"),
            "map[string]interface{}"
        );
        assert!(text[max.span.0..max.span.1].ends_with("return a\n}"));
    }

    #[test]
    fn items_of_a_group_go_on_behind_operators() {
        let text = "package a\n\nconst (\n\tx = y |\n\t\tz |\n\t\tw\n\tv\n)\n\nvar (\n\tf = func() {\n\t}\n\tg,\n\th = 1, 2\n)\n";
        let names: Vec<String> = read(text).decls.into_iter().map(|d| d.name.text).collect();
        assert_eq!(names, ["x", "v", "f", "g", "h"]);
    }

    #[test]
    fn leetcode_without_a_package_clause() {
        let text = "/*\n * @lc app=leetcode id=1 lang=golang\n */\n\n// @lc code=start\nfunc twoSum(nums []int, target int) []int {\n}\n// @lc code=end\n";
        let header = read(text);
        assert_eq!(header.package, None);
        assert_eq!(
            header.markers.iter().map(|m| m.word.as_str()).collect::<Vec<_>>(),
            ["start", "end"]
        );
        assert_eq!(header.first_token, text.find("func"));
        assert!(text[header.markers[0].line_start..].starts_with("// @lc code=start\n"));
    }
}
