//! Names that a file uses and does not itself bind: what a build misses when the file that declares them is left out.
//!
//! Without types this cannot be complete, so it is careful instead: a name that is bound anywhere in the file, however
//! far from the use, counts as bound. The whole standard library has no false use (the test beside `go list`).

use std::collections::BTreeSet;

use crate::source::lexer::{Reader, TokenKind, lex};

/// The first use of each of these names in a text, with its bytes, in order.
pub fn uses<'n>(text: &str, names: &BTreeSet<&'n str>) -> Vec<(&'n str, (usize, usize))> {
    let lexed = lex(text);
    let reader = Reader { text, lexed: &lexed };
    let mut found: Vec<(&str, (usize, usize))> = Vec::new();
    let mut bound: BTreeSet<&str> = BTreeSet::new();
    // Whether each open brace is an interface's: names in it are its methods.
    let mut braces: Vec<bool> = Vec::new();
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
        if token.kind != TokenKind::Word {
            continue;
        }
        let Some(&name) = names.get(reader.source(at)) else { continue };
        let method = braces.last() == Some(&true) && reader.source(at + 1) == "(";
        if method {
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
        before != "." && before != "goto" && before != "package" && self.source(at + 1) != ":"
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
        self.in_assignment(at) || self.in_list_of_typed(at) || self.is_method_name(at)
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
        let names = ["helper", "Node", "limit"].into_iter().collect();
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
        ] {
            assert!(used(code).is_empty(), "{code}: {:?}", used(code));
        }
    }
}
