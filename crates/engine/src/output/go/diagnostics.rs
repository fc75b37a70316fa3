//! What compilers and checkers say of the code: `./main.go:4:2: declared and not used: x`, and which of them says it.

use crate::output::program::ending::child_status;
use crate::output::run::place::{Place, of_vet, place};
use crate::output::{Line, Run};

/// Who objects to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checker {
    /// It does not compile: the compiler, gopls, gofmt, or go's own look at the file.
    Compiler,
    /// It compiles, and vet or another checker objects.
    Vet,
}

/// An objection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Diagnostic<'r> {
    /// Its line.
    pub(crate) line: Line<'r>,
    /// Its place and words.
    pub(crate) place: Place<'r>,
    /// Who says it.
    pub(crate) checker: Checker,
}

/// Every objection in order.
pub(crate) fn diagnostics(run: &Run) -> Vec<Diagnostic<'_>> {
    if !may_object(run) {
        return Vec::new();
    }
    let headed =
        run.lines().any(|line| line.text.starts_with("# ") || line.text.starts_with("-: # "));
    // Without a header it is what a program under `go run` or a test printed itself.
    let verb = run.go().map(|go| go.verb.as_str());
    if !headed && matches!(verb, Some("run" | "test")) && child_status(run).is_some() {
        return Vec::new();
    }
    let mut under_vet = false;
    let mut list = Vec::new();
    for line in run.lines() {
        let text = line.text.trim_start();
        if let Some(header) = text.strip_prefix("# ") {
            // Behind a package's own header vet repeats it in brackets (Go 1.21).
            under_vet = header.starts_with('[') && header.ends_with(']');
            continue;
        }
        let Some(place) = place(line.text).filter(|place| is_objection(line.text, place)) else {
            continue;
        };
        let vets = (under_vet && of_vet(text).is_none()) || is_vets(run, line.text, &place);
        let checker = if vets { Checker::Vet } else { Checker::Compiler };
        list.push(Diagnostic { line, place, checker });
    }
    list
}

/// Whether this run can have an objection in its output: a go command that ended with 0 has none, gopls and wrappers
/// may.
fn may_object(run: &Run) -> bool {
    let well = run.exit_code == Some(0) && run.command.is_some();
    !well || run.go().is_none() || run.go().is_some_and(|go| go.verb == "vet")
}

/// gopls of old says no column; nobody else's lines without one are the compiler's.
fn is_objection(line: &str, place: &Place<'_>) -> bool {
    let indented = line.starts_with([' ', '\t']) && place.column.is_none();
    let c_note = place.message.starts_with("note: ") || place.message.starts_with("In function");
    let known = place.column.is_some() || place.message.starts_with("expected '");
    // The compiler gave up at that place: it objects to nothing there.
    let broken = place.message.starts_with("internal compiler error");
    known && !indented && !c_note && !broken && !is_loading(place.message)
}

/// What go says at an import, or of a test's signature: the code is not compiled yet, and nothing is wrong with it.
fn is_loading(message: &str) -> bool {
    let begins =
        ["wrong signature for ", "module ", "package ", "pattern ", "import \"", "local import "];
    let holds = [
        "no required module provides package",
        "cannot find package",
        "cannot find module",
        "missing go.sum entry",
        "malformed import path",
        "relative import",
        " is not in std",
        " is not in GOROOT",
        "use of internal package",
    ];
    begins.iter().any(|words| message.starts_with(words))
        || holds.iter().any(|words| message.contains(words))
}

/// vet's and staticcheck's own sentences. Under `go vet` all that has no `vet: ` before it is vet's; under `go test`
/// until Go 1.20 only the words tell.
fn is_vets(run: &Run, line: &str, place: &Place<'_>) -> bool {
    if of_vet(line).is_some() {
        return false;
    }
    if let Some(code) = place.message.rsplit_once(" (").map(|(_, code)| code.trim_end_matches(')'))
    {
        let letters = code.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = code.len() - letters;
        let is_code = (1..=3).contains(&letters)
            && digits == 4
            && code.bytes().skip(letters).all(|b| b.is_ascii_digit());
        if is_code {
            return true;
        }
    }
    // golangci-lint names the linter behind each of its lines; typecheck is the compiler.
    let linter = run.command.as_ref().is_some_and(|command| command.program() == "golangci-lint");
    let named = place.message.ends_with(')') && !place.message.ends_with("(typecheck)");
    if linter && named && place.message.contains(" (") {
        return true;
    }
    let verb = run.go().map(|go| go.verb.as_str());
    let parses = PARSES.iter().any(|words| place.message.starts_with(words));
    if verb == Some("vet") && !parses {
        return true;
    }
    VETS.iter().any(|words| place.message.contains(words))
}

/// Words of go's look at the file before vet is asked (go/scanner, go/parser, go/build; Go 1.19 to 1.27).
const PARSES: &[&str] = &[
    "expected ",
    "undefined: ",
    "missing import path",
    "invalid import path",
    "import path must be a string",
    "illegal character ",
    "string literal not terminated",
    "comment not terminated",
    "invalid BOM",
    "syntax error: ",
];

/// Words of the checks that `go test` runs (go/analysis/passes; Go 1.19 to 1.27).
const VETS: &[&str] = &[
    "Printf format %",
    "Errorf format %",
    "Sprintf format %",
    "Fatalf format %",
    "Logf format %",
    " format %",
    "arg list ends with redundant newline",
    "possible formatting directive",
    "possible Printf formatting directive",
    "non-constant format string",
    "call needs ",
    "direct assignment to atomic value",
    "redundant or: ",
    "redundant and: ",
    "suspect or: ",
    "suspect and: ",
    "+build line",
    "//go:build comment",
    "second argument to errors.As",
    "impossible interface-to-interface",
    "comparison of function ",
    "conversion from int to string",
    "has malformed name: ",
    "has malformed example suffix",
    "refers to unknown ",
    "should be niladic",
    "should return nothing",
    "call to slog.",
];

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn read(command: &str, code: i64, output: &str) -> Vec<(u32, Checker)> {
        let run = Run::new(&FailedRun {
            command: Some(command.to_owned()),
            exit_code: Some(code),
            output: output.to_owned(),
            ..FailedRun::default()
        });
        diagnostics(&run).iter().map(|found| (found.place.line, found.checker)).collect()
    }

    #[test]
    fn who_says_it() {
        use Checker::{Compiler, Vet};
        let compile = "# katas.dev/a\n./main.go:4:2: declared and not used: x\n";
        assert_eq!(read("go run .", 1, compile), [(4, Compiler)]);
        let vet = "# katas.dev/a\n# [katas.dev/a]\n./a_test.go:8:40: x format %d has arg\n";
        assert_eq!(read("go test .", 1, vet), [(8, Vet)]);
        assert_eq!(
            read("go vet .", 1, "# a\nvet: ./a.go:5:14: not enough arguments\n"),
            [(5, Compiler)]
        );
        assert_eq!(read("go vet .", 1, "main.go:5:2: unreachable code\n"), [(5, Vet)]);
        assert_eq!(
            read("staticcheck .", 1, "main.go:5:2: self-assignment of x (SA4018)\n"),
            [(5, Vet)]
        );
        assert_eq!(read("go run .", 1, "main.go:5:2: my own words\nexit status 1\n"), []);
        assert_eq!(read("go run .", 0, "main.go:5:2: my own words\n"), []);
        assert_eq!(read("gopls check a.go", 0, "/w/a.go:4:2-3: declared\n"), [(4, Compiler)]);
        assert_eq!(read("go test .", 1, "    a_test.go:7: got 1\n"), []);
        let unloaded = "site/site.go:6:12: pattern pages.zip: no matching files found\n";
        assert_eq!(read("go vet ./...", 1, unloaded), []);
        let unparsed = "add/add.go:3:8: missing import path\n";
        assert_eq!(read("go vet ./...", 1, unparsed), [(3, Compiler)]);
    }
}
