//! The line of an output that decides, where no rule knows it: go's last word, else the first that speaks of an error; never
//! one that only tells how far something has come.

use crate::output::{Line, Run};

/// What go and its kin say while all is well, and what stands around an error without telling it.
const PROGRESS: &[&str] = &[
    "go: downloading ",
    "go: extracting ",
    "go: finding ",
    "go: found ",
    "go: added ",
    "go: upgraded ",
    "go: downgraded ",
    "go: removed ",
    "go: creating ",
    "go: copying ",
    "go: to add module requirements",
    "go: trying upgrade",
    "go: warning: ",
    "Building ",
    "DAP server listening at",
    "API server listening at",
    "Type 'help' for",
    "Type 'dlv help' for",
    "=== ",
    "--- PASS",
    "--- SKIP",
    "PASS",
    "ok  \t",
    "?   \t",
    "# ",
    "+ ",
    "WORK=",
    "exit status ",
    "FAIL",
    "Run 'go help",
    "Compiling ",
    "npm notice",
    "npm ERR! A complete log",
];

/// Words with which an error is told.
const TELLS: &[&str] = &[
    "error",
    "fatal",
    "panic",
    "cannot",
    "can't",
    "could not",
    "couldn't",
    "failed",
    "failure",
    "invalid",
    "not found",
    "denied",
    "unknown",
    "no such",
    "refused",
    "unable",
    "unexpected",
    "undefined",
    "missing",
    "unsupported",
    "错误",
    "失败",
    "无法",
    "找不到",
    "未找到",
    "无效",
];

/// The line that decides; nothing where the output is empty or tells of nothing but progress.
pub(crate) fn decisive(run: &Run, by_go: bool) -> Option<Line<'_>> {
    let telling = || run.lines().filter(|line| is_telling(line.text));
    let gos = || telling().filter(|line| line.text.starts_with("go: ")).last();
    let first = || telling().find(|line| tells(line.text));
    by_go.then(gos).flatten().or_else(first).or_else(|| telling().last())
}

/// Whether the output of a run whose end is not known looks like a failure.
pub(crate) fn looks_failed(run: &Run) -> bool {
    run.lines().any(|line| {
        let text = line.text.trim_start();
        let ends = text.starts_with("exit status ") || text == "FAIL" || text.starts_with("FAIL\t");
        ends || (is_telling(text) && (text.starts_with("go: ") || tells(text)))
    })
}

fn is_telling(text: &str) -> bool {
    let text = text.trim();
    // A row of dashes or dots, a number of per cent.
    let words = text.chars().any(char::is_alphabetic);
    let walks =
        [": Entering directory", ": Leaving directory"].iter().any(|end| text.contains(end));
    words && !walks && !text.ends_with('%') && !PROGRESS.iter().any(|start| text.starts_with(start))
}

fn tells(text: &str) -> bool {
    let text = text.to_lowercase();
    // `0 errors`, `no errors`, `error: nil`.
    let none = ["0 error", "no error", "without error", "errors: 0", "0 failed"];
    TELLS.iter().any(|word| text.contains(word)) && !none.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn run(output: &str) -> Run {
        Run::new(&FailedRun { output: output.to_owned(), ..FailedRun::default() })
    }

    #[test]
    fn the_line_that_decides() {
        for (output, by_go, line) in [
            ("go: downloading a v1\ngo: x: y\ngo: downloading b v1", true, Some("go: x: y")),
            ("go: first\nrubbish error\ngo: last\n", true, Some("go: last")),
            ("hello\nError: it broke\nmore\n", false, Some("Error: it broke")),
            ("hello\nbye\n", false, Some("bye")),
            ("go: downloading a v1\n", true, None),
            ("\n  \n", true, None),
            ("=== RUN   TestA\n--- PASS: TestA (0.00s)\nFAIL\n", true, None),
            ("出错了：无法打开\n然后\n", false, Some("出错了：无法打开")),
        ] {
            assert_eq!(decisive(&run(output), by_go).map(|line| line.text), line, "{output}");
        }
    }

    #[test]
    fn what_looks_like_a_failure() {
        for yes in ["x: permission denied", "exit status 3", "FAIL\ta\t0.1s", "go: no", "Fatal: x"]
        {
            assert!(looks_failed(&run(yes)), "{yes}");
        }
        for no in ["hello", "ok  \ta\t0.1s", "go: downloading a v1", "0 errors", ""] {
            assert!(!looks_failed(&run(no)), "{no}");
        }
    }
}
