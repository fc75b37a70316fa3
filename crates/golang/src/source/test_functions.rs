//! The tests of a Go file, as cmd/go picks them (cmd/go/internal/load/test.go, Go 1.26): by name, then by signature.

use crate::source::code::Code;
use crate::source::header::{Decl, DeclKind, GoHeader};

/// What a function of a test file is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestKind {
    /// `TestXxx(t *testing.T)`.
    Test,
    /// `BenchmarkXxx(b *testing.B)`.
    Benchmark,
    /// `FuzzXxx(f *testing.F)`.
    Fuzz,
    /// `TestMain(m *testing.M)`.
    Main,
}

impl TestKind {
    /// What its name begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Test => "Test",
            Self::Benchmark => "Benchmark",
            Self::Fuzz => "Fuzz",
            Self::Main => "TestMain",
        }
    }

    /// The type of its parameter in the package testing.
    pub fn parameter(self) -> &'static str {
        match self {
            Self::Test => "T",
            Self::Benchmark => "B",
            Self::Fuzz => "F",
            Self::Main => "M",
        }
    }
}

/// What `go test` takes this function for, by its name alone.
pub fn kind(decl: &Decl) -> Option<TestKind> {
    if decl.kind != DeclKind::Func {
        return None;
    }
    if decl.name.text == "TestMain" {
        return Some(TestKind::Main);
    }
    let kinds = [TestKind::Test, TestKind::Benchmark, TestKind::Fuzz];
    kinds.into_iter().find(|kind| {
        let rest = decl.name.text.strip_prefix(kind.prefix());
        rest.is_some_and(|rest| !rest.starts_with(char::is_lowercase))
    })
}

/// What this function nearly is: `Testfoo`, `testFoo`, with the signature of a test. `go test` never runs it.
pub fn nearly(decl: &Decl) -> Option<TestKind> {
    if decl.kind != DeclKind::Func || kind(decl).is_some() {
        return None;
    }
    let kinds = [TestKind::Test, TestKind::Benchmark, TestKind::Fuzz];
    kinds.into_iter().find(|&kind| {
        let prefix = kind.prefix();
        let head = decl.name.text.get(..prefix.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(prefix)) && has_signature(decl, kind)
    })
}

/// Whether it has the one parameter and no result, as `go test` demands.
pub fn has_signature(decl: &Decl, kind: TestKind) -> bool {
    let code = Code::new(&decl.params);
    let mut tokens: Vec<&str> = code.tokens().iter().map(|&token| code.source(token)).collect();
    if tokens.last() == Some(&",") {
        tokens.pop();
    }
    let parameter = kind.parameter();
    let (["*", typed @ ..] | [_, "*", typed @ ..]) = tokens.as_slice() else { return false };
    let fits = matches!(typed, [name] | [_, ".", name] if *name == parameter);
    let no_result = matches!(decl.results.replace(' ', "").as_str(), "" | "()");
    fits && no_result && !decl.generic
}

/// The tests of a file that `go test` runs.
pub fn tests(header: &GoHeader) -> impl Iterator<Item = (&Decl, TestKind)> {
    header.decls.iter().filter_map(|decl| Some((decl, kind(decl)?)))
}

/// How TestMain hides what the tests did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hides {
    /// `m.Run` is never called: no test runs.
    NeverRuns,
    /// It is called, and the process ends with 0 whatever came of it.
    ThrowsAway,
}

/// Whether `TestMain` hides the result, and the bytes that show it. Since Go 1.15 a TestMain that returns ends with
/// what `m.Run` returned, so only one that exits by itself can throw it away.
///
/// Whoever gets hold of `m` or of its method may run the tests: `around(m)`, `around(m.Run)`, `s.run = m.Run`,
/// `suite{m: m}`. So only a body without its parameter never runs them, and only calls whose result falls to the ground
/// are thrown away.
pub fn test_main_hides(text: &str, main: &Decl) -> Option<(Hides, (usize, usize))> {
    let body = Code::part(text, main.body?);
    let name = main.params.split_whitespace().next().unwrap_or_default();
    let name = if name.starts_with('*') { "_" } else { name };
    let mentions: Vec<usize> = body
        .words()
        .filter(|(index, word)| *word == name && body.at(index.wrapping_sub(1)) != ".")
        .map(|(index, _)| index)
        .collect();
    if name == "_" || mentions.is_empty() {
        return Some((Hides::NeverRuns, (main.name.start, main.name.end)));
    }
    if !mentions.iter().all(|&at| falls_to_the_ground(&body, at)) {
        return None;
    }
    let exits = exits(&body);
    let all_zero = exits.iter().all(|exit| exit.1 == "0");
    let run = *mentions.first()?;
    // An exit in a branch of its own may be of runs that have nothing to tell.
    let exit = exits.iter().find(|exit| all_zero && exit.0 > run && depth(&body, exit.0) == 1)?;
    Some((Hides::ThrowsAway, (body.span(exit.0).0, body.span(exit.0 + 5).1)))
}

/// `m.Run()` as a statement of its own, or given to `_`.
fn falls_to_the_ground(body: &Code<'_>, at: usize) -> bool {
    let called =
        [".", "Run", "(", ")"].iter().enumerate().all(|(n, mark)| body.at(at + 1 + n) == *mark);
    let ends = body.tokens().get(at + 5).is_none_or(|next| next.first_on_line)
        || matches!(body.at(at + 5), "}" | ";");
    let blank = body.at(at.wrapping_sub(1)) == "=" && body.at(at.wrapping_sub(2)) == "_";
    called && ends && (begins_statement(body, at) || blank)
}

fn begins_statement(body: &Code<'_>, at: usize) -> bool {
    body.tokens().get(at).is_some_and(|token| token.first_on_line)
        || matches!(at.checked_sub(1).map(|before| body.at(before)), Some("{" | ";"))
}

/// How many braces are open before a token.
fn depth(body: &Code<'_>, at: usize) -> usize {
    let mut depth = 0_usize;
    for index in 0..at {
        match body.at(index) {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

/// The replacements that hand on what `m.Run` returned: `code := m.Run()` and `os.Exit(code)`; nothing where it is
/// already given a name, or the name is taken.
pub fn hand_on_result(text: &str, main: &Decl) -> Option<Vec<((usize, usize), String)>> {
    const NAME: &str = "code";
    let body = Code::part(text, main.body?);
    let parameter = main.params.split_whitespace().next()?;
    let run = body.find(&[parameter, ".", "Run", "(", ")"])?;
    if !begins_statement(&body, run) || body.has_word(NAME) {
        return None;
    }
    let call = (body.span(run).0, body.span(run + 4).1);
    let mut edits = vec![(call, format!("{NAME} := {parameter}.Run()"))];
    edits.extend(exits(&body).iter().map(|exit| (body.span(exit.0 + 4), NAME.to_owned())));
    Some(edits)
}

/// The calls of `os.Exit` with what they are given, if that is one word.
fn exits<'t>(body: &Code<'t>) -> Vec<(usize, &'t str)> {
    let mut list = Vec::new();
    let mut from = 0;
    while let Some(at) = body.find_from(from, &["os", ".", "Exit", "("]) {
        let argument = if body.at(at + 5) == ")" { body.at(at + 4) } else { "" };
        list.push((at, argument));
        from = at + 1;
    }
    list
}

/// Where `init` or the value of a package variable parses the flags, before the package testing has its own: the
/// package and the function called, and its bytes.
pub fn parses_flags_early(header: &GoHeader, text: &str) -> Option<(&'static str, (usize, usize))> {
    let packages = [("flag", "flag"), ("pflag", "github.com/spf13/pflag")];
    let packages =
        packages.iter().filter(|(_, path)| header.imports.iter().any(|i| i.text == *path));
    for (package, _) in packages {
        for decl in header.decls.iter().filter(|decl| decl.name.text == "init") {
            let Some(body) = decl.body else { continue };
            let code = Code::part(text, body);
            let guarded = code.has_word("Testing") || code.has(&["os", ".", "Args"]);
            let first = code.find(&["testing", ".", "Init"]);
            let parse = code.find(&[package, ".", "Parse", "("]);
            if let Some(at) = parse.filter(|at| !guarded && first.is_none_or(|first| first > *at)) {
                return Some((package, (code.span(at).0, code.span(at + 4).1)));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::header::read;

    #[test]
    fn names_and_signatures() {
        let text = "package a\nfunc TestA(t *testing.T) {}\nfunc Test_b(*testing.T) {}\nfunc Test1(t testing.T) {}\nfunc TestB(t, u *testing.T) {}\nfunc TestC(t *testing.T) error { return nil }\nfunc TestD[X any](t *testing.T) {}\nfunc BenchmarkE(t *testing.T) {}\nfunc TestMain(m *testing.M) {}\nfunc Testify() {}\nfunc FuzzF(f *T.F) {}\nfunc Test() {}\n";
        let header = read(text);
        let all: Vec<_> = tests(&header)
            .map(|(decl, kind)| (decl.name.text.as_str(), has_signature(decl, kind)))
            .collect();
        assert_eq!(
            all,
            [
                ("TestA", true),
                ("Test_b", true),
                ("Test1", false),
                ("TestB", false),
                ("TestC", false),
                ("TestD", false),
                ("BenchmarkE", false),
                ("TestMain", true),
                ("FuzzF", true),
                ("Test", false)
            ]
        );
        let near = |text: &str| nearly(&read(text).decls[0]);
        assert_eq!(near("package a\nfunc Testfoo(t *testing.T) {}"), Some(TestKind::Test));
        assert_eq!(
            near("package a\nfunc benchmarkFoo(b *testing.B) {}"),
            Some(TestKind::Benchmark)
        );
        assert_eq!(near("package a\nfunc testHelper(t *testing.T, n int) {}"), None);
        assert_eq!(near("package a\nfunc TestFoo(t *testing.T) {}"), None);
    }

    #[test]
    fn test_main() {
        let hides = |body: &str| {
            let text = format!("package a\nfunc TestMain(m *testing.M) {{ {body} }}\n");
            test_main_hides(&text, read(&text).func("TestMain").unwrap()).map(|(hides, _)| hides)
        };
        assert_eq!(hides("os.Exit(m.Run())"), None);
        assert_eq!(hides("m.Run()"), None);
        assert_eq!(hides("code := m.Run(); os.Exit(code)"), None);
        for handed_on in [
            "goleak.VerifyTestMain(m)",
            "around(m.Run)",
            "run := m.Run; os.Exit(run())",
            "os.Exit(suite{tests: m.Run}.do())",
            "s := suite{m: m}; s.do()",
            "os.Exit(func() int { defer stop(); return m.Run() }())",
            "around(func() { m.Run() })",
            "defer m.Run()",
            "code := m.Run(); report(code); os.Exit(0)",
            "m.Run(); if short { os.Exit(0) }",
        ] {
            assert_eq!(hides(handed_on), None, "{handed_on}");
        }
        assert_eq!(hides("x.m = 1; os.Exit(0)"), Some(Hides::NeverRuns));
        assert_eq!(hides("_ = m.Run(); os.Exit(0)"), Some(Hides::ThrowsAway));
        assert_eq!(hides("os.Exit(0)"), Some(Hides::NeverRuns));
        assert_eq!(hides(""), Some(Hides::NeverRuns));
        assert_eq!(hides("m.Run(); os.Exit(0)"), Some(Hides::ThrowsAway));
        assert_eq!(hides("if skip() { os.Exit(0) }; os.Exit(m.Run())"), None);
        assert_eq!(hides("if m.Run() != 0 { os.Exit(1) }; os.Exit(0)"), None);
    }

    #[test]
    fn early_flags() {
        let early = |text: &str| parses_flags_early(&read(text), text).is_some();
        assert!(early("package a\nimport \"flag\"\nfunc init() { flag.Parse() }"));
        assert!(!early("package a\nimport \"flag\"\nfunc init() { testing.Init(); flag.Parse() }"));
        assert!(!early(
            "package a\nimport \"flag\"\nfunc init() { if !testing.Testing() { flag.Parse() } }"
        ));
        assert!(!early("package a\nimport \"flag\"\nfunc main() { flag.Parse() }"));
        assert!(!early("package a\nfunc init() { flag.Parse() }"));
    }
}
