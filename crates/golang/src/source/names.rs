//! Names that a file uses and does not itself bind: what a build misses when the file that declares them is left out.
//!
//! Without types this cannot be complete, so it is careful instead: a name that is bound anywhere in the file, however
//! far from the use, counts as bound. The whole standard library has no false use (the test beside `go list`).

use std::collections::BTreeSet;

use crate::source::lexer::{Reader, TokenKind, lex};

/// Names that every file has without declaring them (builtin, Go 1.26): a use of one is no use of a package's own.
pub const PREDECLARED: &[&str] = &[
    "any",
    "append",
    "bool",
    "byte",
    "cap",
    "clear",
    "close",
    "comparable",
    "complex",
    "complex128",
    "complex64",
    "copy",
    "delete",
    "error",
    "false",
    "float32",
    "float64",
    "imag",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "iota",
    "len",
    "make",
    "max",
    "min",
    "new",
    "nil",
    "panic",
    "print",
    "println",
    "real",
    "recover",
    "rune",
    "string",
    "true",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "uintptr",
];

/// The first use of each of these names in a text, with its bytes, in order.
pub fn uses<'n>(text: &str, names: &BTreeSet<&'n str>) -> Vec<(&'n str, (usize, usize))> {
    let lexed = lex(text);
    let reader = Reader { text, lexed: &lexed };
    let mut found: Vec<(&str, (usize, usize))> = Vec::new();
    let mut bound: BTreeSet<&str> = BTreeSet::new();
    // Whether each open brace is an interface's: names in it are its methods.
    let mut braces: Vec<bool> = Vec::new();
    // Up to the first declaration that is no import, strings are import paths.
    let mut imports = true;
    for (at, token) in lexed.tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Mark(b'{') => {
                braces.push(reader.source(at.wrapping_sub(1)) == "interface");
            }
            TokenKind::Mark(b'}') => {
                braces.pop();
            }
            _ => {}
        }
        if token.kind == TokenKind::String && reader.source(at.wrapping_sub(1)) == "." {
            // A dot import may bring any name.
            return Vec::new();
        }
        if imports && token.kind == TokenKind::String {
            // What the package is called is not known before it is read; any part of the path may be it.
            let parts = reader.source(at).split(|c: char| !(c.is_alphanumeric() || c == '_'));
            bound.extend(parts.filter_map(|part| names.get(part).copied()));
        }
        if token.kind != TokenKind::Word {
            continue;
        }
        imports &= !matches!(reader.source(at), "func" | "var" | "const" | "type");
        let Some(&name) = names.get(reader.source(at)) else { continue };
        let method = braces.last() == Some(&true) && reader.source(at + 1) == "(";
        if method || PREDECLARED.contains(&name) {
            continue;
        }
        if reader.binds(at) {
            bound.insert(name);
        } else if reader.is_use(at) && found.iter().all(|(known, _)| *known != name) {
            found.push((name, (token.start, token.end)));
        }
    }
    found.retain(|(name, _)| !bound.contains(name));
    found
}

impl Reader<'_> {
    /// Behind a dot it is a field, a method or another package's; in front of a colon a key, a label or a case.
    fn is_use(&self, at: usize) -> bool {
        let before = self.source(at.wrapping_sub(1));
        let elsewhere = matches!(before, "." | "goto" | "break" | "continue" | "package");
        !elsewhere && self.source(at + 1) != ":"
    }

    /// Whether an occurrence may give the name a meaning of its own.
    fn binds(&self, at: usize) -> bool {
        let before = self.source(at.wrapping_sub(1));
        if before == "." {
            return false;
        }
        if matches!(before, "func" | "var" | "const" | "type" | "import") {
            return true;
        }
        // `import name "path"`, in a group too.
        if self.token(at + 1).is_some_and(|next| next.kind == TokenKind::String) {
            return true;
        }
        self.in_receiver(at)
            || self.in_assignment(at)
            || self.in_list_of_typed(at)
            || self.is_method_name(at)
    }

    /// `name :=`, `a, name, b :=`; `=` counts too, for the groups of `var (` and `const (`.
    fn in_assignment(&self, at: usize) -> bool {
        let mut next = at + 1;
        while self.source(next) == "," && self.is_name(next + 1) {
            next += 2;
        }
        match self.source(next) {
            ":" => self.source(next + 1) == "=",
            "=" => self.source(next + 1) != "=",
            _ => false,
        }
    }

    /// `name Type`, `a, name Type`: a parameter, a field, a variable in a group.
    fn in_list_of_typed(&self, at: usize) -> bool {
        let mut next = at + 1;
        while self.source(next) == "," && self.is_name(next + 1) {
            next += 2;
        }
        let Some(token) = self.token(next).filter(|token| !token.first_on_line) else {
            return false;
        };
        let begins = self.token(at).is_some_and(|token| token.first_on_line)
            || matches!(self.source(at.wrapping_sub(1)), "(" | "," | "{" | ";" | "[");
        let types = match self.source(next) {
            "func" | "map" | "chan" | "interface" | "struct" | "*" | "[" | "~" => true,
            "." => self.source(next + 1) == "." && self.source(next + 2) == ".",
            "<" => self.source(next + 1) == "-",
            _ => token.kind == TokenKind::Word && self.is_name(next),
        };
        begins && types
    }

    /// `func (l *List[name]) …`: a type parameter of the receiver.
    fn in_receiver(&self, at: usize) -> bool {
        let mut back = at;
        while back > 0 && self.source(back) != "[" {
            if !self.is_name(back) && self.source(back) != "," {
                return false;
            }
            back -= 1;
        }
        let opens = (1..=4).find(|&n| self.source(back.wrapping_sub(n)) == "(");
        opens.is_some_and(|n| {
            let func = back.wrapping_sub(n + 1);
            self.source(func) == "func" && self.token(func).is_some_and(|t| t.first_on_line)
        })
    }

    /// `func (r T) name(`, and a method of an interface on a line of its own.
    fn is_method_name(&self, at: usize) -> bool {
        let receiver = self.source(at.wrapping_sub(1)) == ")";
        receiver && self.source(at + 1) == "("
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn used(code: &str) -> Vec<String> {
        let names = ["helper", "Node", "limit", "max"].into_iter().collect();
        let text = format!("package x\n\n{code}\n");
        uses(&text, &names).into_iter().map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn uses_are_found() {
        assert_eq!(used("func f() { helper(1) }"), ["helper"]);
        assert_eq!(used("func f(n *Node) []Node { return nil }"), ["Node"]);
        assert_eq!(used("var x = y + limit"), ["limit"]);
        assert_eq!(used("func f() { a, b := helper(), limit }"), ["helper", "limit"]);
    }

    #[test]
    fn what_is_bound_or_another_s_is_none() {
        for code in [
            "func f() { x.helper(1) }",
            "func f(helper int) { _ = helper }",
            "func f(a, helper int) { _ = helper }",
            "func f() { helper := 1; _ = helper }",
            "func f() { a, helper := 1, 2; _ = helper }",
            "type T struct {\n\thelper int\n}\n\nvar t = T{helper: 1}",
            "func f() { var helper int; _ = helper }",
            "type T struct{}\n\nfunc (t T) helper() {}",
            "import . \"a/b\"\n\nfunc f() { helper() }",
            "// helper()\nvar s = \"helper()\"",
            "func f() {\nhelper:\n\tgoto helper\n}",
            "func f(helper ...int) { g(helper) }",
            "const (\n\thelper = 1\n\tother = helper\n)",
            "func f[Node any](n Node) {}",
            "type I interface {\n\thelper() bool\n}",
            "func (l *List[Node]) All() {}",
            "func (l Map[K, Node]) All() {}",
            "func f() {\nhelper:\n\tfor {\n\t\tbreak helper\n\t}\n}",
            "func f() {\nhelper:\n\tfor {\n\t\tcontinue helper\n\t}\n}",
            "import \"a/helper\"\n\nfunc f() { helper.Do() }",
            "import \"a/go-helper\"\n\nfunc f() { helper.Do() }",
            "import (\n\thelper \"a/b\"\n)\n\nfunc f() { helper.Do() }",
            "func f() { g(max(1, 2)) }",
        ] {
            assert!(used(code).is_empty(), "{code}: {:?}", used(code));
        }
    }
}
