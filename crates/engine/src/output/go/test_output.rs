//! What `go test` prints: one line per package, `--- FAIL` per test, the testing package's own warnings.

use crate::output::run::place::{Place, place};
use crate::output::{Line, Run};

/// How a package's tests ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TestVerdict {
    /// `ok`.
    Passed,
    /// `ok … [no tests to run]`.
    NothingRan,
    /// `? … [no test files]`.
    NoTestFiles,
    /// `FAIL`.
    Failed,
    /// `FAIL … [build failed]` or `[setup failed]`.
    NotBuilt,
}

/// A package's line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PackageLine<'r> {
    /// The line.
    pub(crate) line: Line<'r>,
    /// The package's import path.
    pub(crate) package: &'r str,
    /// How it ended.
    pub(crate) verdict: TestVerdict,
}

/// A test that failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure<'r> {
    /// Its `--- FAIL` line.
    pub(crate) line: Line<'r>,
    /// Its name, parents included.
    pub(crate) name: &'r str,
    /// What it logged, with its place.
    pub(crate) said: Option<(Line<'r>, Place<'r>)>,
}

/// The packages' lines in order.
pub(crate) fn packages(run: &Run) -> impl Iterator<Item = PackageLine<'_>> {
    run.lines().filter_map(package)
}

/// `ok  \tkatas.dev/a\t0.003s [no tests to run]`; a terminal may have made blanks of the tabs.
fn package(line: Line<'_>) -> Option<PackageLine<'_>> {
    let mut words = line.text.split_whitespace();
    let head = words.next()?;
    let package = words.next()?;
    let rest = || line.text.trim_end();
    let verdict = match head {
        "ok" if rest().ends_with("[no tests to run]") => TestVerdict::NothingRan,
        "ok" if words.next().is_some_and(is_time) => TestVerdict::Passed,
        "?" if rest().ends_with("[no test files]") => TestVerdict::NoTestFiles,
        "FAIL" if rest().ends_with("[build failed]") || rest().ends_with("[setup failed]") => {
            TestVerdict::NotBuilt
        }
        "FAIL" if words.next().is_some_and(is_time) => TestVerdict::Failed,
        _ => return None,
    };
    Some(PackageLine { line, package, verdict })
}

/// `0.003s` or `(cached)`.
fn is_time(word: &str) -> bool {
    word == "(cached)" || (word.ends_with('s') && word.starts_with(|c: char| c.is_ascii_digit()))
}

/// The deepest test of the first that failed: `TestA/empty` rather than `TestA`.
pub(crate) fn failure(run: &Run) -> Option<Failure<'_>> {
    let name = |line: Line<'_>| failed_name(line.text).is_some();
    let first = run.lines().find(|line| name(*line))?;
    let mut line = first;
    let mut found = failed_name(first.text)?;
    // Subtests follow their parent, indented.
    for next in run.lines().skip(first.number + 1).take(200) {
        match failed_name(next.text) {
            Some(inner) if inner.strip_prefix(found).is_some_and(|rest| rest.starts_with('/')) => {
                (line, found) = (next, inner);
            }
            Some(_) => break,
            None => {}
        }
    }
    Some(Failure { line, name: found, said: said(run, line, found) })
}

/// `    --- FAIL: TestA/empty (0.00s)`; a benchmark has no time.
fn failed_name(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("--- FAIL: ")?;
    Some(rest.rsplit_once(" (").map_or(rest, |(name, _)| name).trim_end())
}

/// What the test logged: behind its `--- FAIL` line, or before it when it was run with -v.
fn said<'r>(run: &'r Run, failed: Line<'r>, name: &str) -> Option<(Line<'r>, Place<'r>)> {
    let logged = |line: Line<'r>| {
        let place = place(line.text).filter(|place| place.column.is_none())?;
        line.text.starts_with([' ', '\t']).then_some((line, place))
    };
    let behind = run.lines().skip(failed.number + 1);
    let behind = behind.take_while(|line| !line.text.contains("--- ") && line.text != "FAIL");
    if let Some(found) = behind.into_iter().find_map(logged) {
        return Some(found);
    }
    let start = run.lines().take(failed.number).filter(|line| {
        let text = line.text.trim_start();
        let head = text.strip_prefix("=== RUN ").or_else(|| text.strip_prefix("=== NAME "));
        head.is_some_and(|rest| rest.trim() == name)
    });
    let start = start.last()?;
    // The last line that it logged before it failed is the one that says why.
    run.lines().skip(start.number + 1).take(failed.number - start.number).filter_map(logged).last()
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn run(output: &str) -> Run {
        Run::new(&FailedRun { output: output.to_owned(), ..FailedRun::default() })
    }

    #[test]
    fn package_lines() {
        use TestVerdict::*;
        let text = "ok  \ta\t0.003s [no tests to run]\nok  \tb\t(cached)\n?   \tc\t[no test files]\nFAIL\td [build failed]\nFAIL\te\t0.1s\nFAIL\nok then\nok   f   1.5s  coverage: 3.0% of statements\n";
        let run = run(text);
        let all: Vec<_> = packages(&run).map(|line| (line.package, line.verdict)).collect();
        assert_eq!(
            all,
            [
                ("a", NothingRan),
                ("b", Passed),
                ("c", NoTestFiles),
                ("d", NotBuilt),
                ("e", Failed),
                ("f", Passed)
            ]
        );
    }

    #[test]
    fn the_deepest_failure_and_what_it_said() {
        let plain = run(
            "--- FAIL: TestSum (0.00s)\n    --- FAIL: TestSum/empty (0.00s)\n        sum_test.go:7: sum = 1; want 2\nFAIL\n",
        );
        let found = failure(&plain).unwrap();
        assert_eq!(found.name, "TestSum/empty");
        assert_eq!(
            found.said.map(|(_, place)| (place.line, place.message)),
            Some((7, "sum = 1; want 2"))
        );
        let verbose = run(
            "=== RUN   TestA\n    a_test.go:6: log\n    a_test.go:7: got 2\n--- FAIL: TestA (0.00s)\nFAIL\n",
        );
        assert_eq!(failure(&verbose).unwrap().said.map(|(_, place)| place.line), Some(7));
        let bench = run("--- FAIL: BenchmarkA\n    b_test.go:5: no\nFAIL\n");
        assert_eq!(failure(&bench).unwrap().name, "BenchmarkA");
        assert!(failure(&run("ok")).is_none());
    }
}
