//! Runs that golang.go prints into its output channel "Go Tests": `Running tool: /usr/local/go/bin/go test …`, then what
//! go says. Neither the folder nor the exit code is in it, and nothing says the end but go's own last line.
//!
//! Recorded from golang.go 0.58 (28e27ffd) with go1.26.8; where it differs, the tests below say so.

use std::fmt::Write as _;

use go_doctor_protocol::{FailedRun, HeardIn, HeardRun, RunEnd};

use super::terminal;
use crate::output::run::told::told;

/// What stands before each command line.
const ANNOUNCED: &str = "Running tool: ";

/// Every run in a channel's text, in order.
pub fn heard_runs(text: &str, folders: &HeardIn) -> Vec<HeardRun> {
    let mut runs: Vec<HeardRun> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(command) = line.strip_prefix(ANNOUNCED) {
            let command = command_line(command.trim());
            let run = FailedRun {
                cwd: folder(&command, folders),
                command: Some(command),
                ..FailedRun::default()
            };
            runs.push(HeardRun { run, end: RunEnd::Open, is_whole: false });
        } else if let Some(last) = runs.last_mut() {
            // golang.go puts an empty line between the command and what it prints.
            if !last.run.output.is_empty() || !line.trim().is_empty() {
                last.run.output.push_str(line);
            }
        }
    }
    for heard in &mut runs {
        (heard.end, heard.is_whole) = end(&heard.run.output);
    }
    runs
}

/// Whether a run's output says that a go command has failed: what is asked where the exit code is not known. A program's
/// own words are no such sign.
pub fn says_failed(run: &FailedRun) -> bool {
    end(&told(run.clone()).output).0 == RunEnd::Failed
}

/// golang.go joins the words with blanks. Those that a shell would change are put in quotes, as the process got them.
fn command_line(text: &str) -> String {
    let (program, rest) = match text.find(" test ") {
        Some(at) => text.split_at(at),
        None => text.split_once(' ').unwrap_or((text, "")),
    };
    let mut line = quoted(program);
    for word in rest.split_whitespace() {
        let _ = write!(line, " {}", quoted(word));
    }
    line
}

fn quoted(word: &str) -> String {
    let plain = word.chars().all(|c| c.is_alphanumeric() || "/.-_=,:@%+".contains(c));
    if plain { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

/// Tests of the whole workspace run in its folder, all others in that of the file they stand in.
fn folder(command: &str, folders: &HeardIn) -> Option<String> {
    let whole = command.split(' ').any(|word| word == "./...");
    let (first, second) = if whole {
        (&folders.workspace, &folders.file)
    } else {
        (&folders.file, &folders.workspace)
    };
    first.clone().or_else(|| second.clone())
}

/// How a run ended that printed this and prints nothing more, and whether its last line says that it does not.
fn end(output: &str) -> (RunEnd, bool) {
    let (mut failed, mut worked, mut by_package) = (false, false, false);
    let mut last = String::new();
    for line in terminal::lines(output).into_iter().filter(|line| !line.trim().is_empty()) {
        by_package |= line.starts_with("FAIL\t") || line.starts_with("FAIL    ");
        failed |= is_failure(&line);
        worked |= is_success(&line);
        last = line;
    }
    match (failed, worked) {
        // Behind the last package go says `FAIL` once more; a test binary's own `FAIL` comes before that.
        (true, _) => (RunEnd::Failed, by_package && last == "FAIL"),
        // There may be more packages to come: only silence ends it.
        (false, true) => (RunEnd::Worked, false),
        (false, false) => (RunEnd::Open, false),
    }
}

/// A line that go, or a test binary, prints only when it will end with another code than 0.
fn is_failure(line: &str) -> bool {
    const STARTS: &[&str] = &[
        "FAIL\t",
        "FAIL    ",
        "--- FAIL: ",
        "panic: ",
        "fatal error: ",
        "exit status ",
        "signal: ",
        "flag provided but not defined: ",
        "invalid value ",
        "usage: go ",
        "Error: Tests failed.",
        "Error: Benchmarks failed.",
        "no packages to test",
        "no Go files in ",
    ];
    // What go says beside the work it does.
    const REMARKS: &[&str] = &[
        "go: downloading ",
        "go: extracting ",
        "go: finding ",
        "go: added ",
        "go: upgraded ",
        "go: downgraded ",
        "go: creating ",
        "go: to add ",
        "go: copying ",
        "go: removed ",
        "go: warning: ",
        "go: no module dependencies",
    ];
    let text = line.trim_start();
    line == "FAIL"
        || STARTS.iter().any(|start| text.starts_with(start))
        || is_package_line(text)
        || (text.starts_with("package ") && text.contains(" is not in "))
        || (text.starts_with("go: ") && !REMARKS.iter().any(|start| text.starts_with(start)))
        || (text.starts_with("{\"") && text.contains("\"Action\":\"fail\""))
}

/// `# example.com/lc`: what the compiler or vet says of a package follows.
fn is_package_line(text: &str) -> bool {
    text.strip_prefix("# ").is_some_and(|path| {
        !path.is_empty()
            && path.split(' ').next().is_some_and(|path| path.contains(['/', '.', '-']))
    })
}

/// A package's line of a run that goes well.
fn is_success(line: &str) -> bool {
    let package = |rest: &str| rest.starts_with([' ', '\t']);
    line.strip_prefix("ok").is_some_and(package)
        || line
            .strip_prefix('?')
            .is_some_and(|rest| package(rest) && line.contains("[no test files]"))
        || (line.starts_with("{\"")
            && line.contains("\"Action\":\"pass\"")
            && !line.contains("\"Test\":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the channel's document had them, the folder's name aside.
    const FAILS: &str = "Running tool: /usr/local/go/bin/go test -test.fullpath=true -timeout 30s -run ^TestA$ example.com/lc\n\n--- FAIL: TestA (0.00s)\n    /w/main_test.go:6: got 1, want 2\nFAIL\nFAIL\texample.com/lc\t0.002s\nFAIL\n";
    const WORKS: &str = "Running tool: /usr/local/go/bin/go test -test.fullpath=true -timeout 30s -run ^TestB$ example.com/lc\n\nok  \texample.com/lc\t0.003s\n";
    const BROKEN: &str = "Running tool: /usr/local/go/bin/go test -test.fullpath=true -timeout 30s ./...\n\n# example.com/lc/bad [example.com/lc/bad.test]\n/w/bad/bad_test.go:6:2: declared and not used: x\n--- FAIL: TestA (0.00s)\n    /w/main_test.go:6: got 1, want 2\nFAIL\nFAIL\texample.com/lc\t0.004s\nFAIL\texample.com/lc/bad [build failed]\nFAIL\n";
    const USAGE: &str = "Running tool: /usr/local/go/bin/go test -test.fullpath=true -timeout 30 -run ^TestB$ example.com/lc -v\n\ninvalid value \"30\" for flag -timeout: parse error\nusage: go test [build/test flags] [packages] [build/test flags & test binary flags]\nRun 'go help test' and 'go help testflag' for details.\n";
    const VERBOSE: &str = "Running tool: /usr/local/go/bin/go test -test.fullpath=true -timeout 30s -run ^TestB$ example.com/lc -v\n\n=== RUN   TestB\n--- PASS: TestB (0.00s)\nPASS\nok  \texample.com/lc\t0.026s\n";

    fn folders() -> HeardIn {
        HeardIn { file: Some("/w/sub".to_owned()), workspace: Some("/w".to_owned()) }
    }

    fn failed(output: &str) -> bool {
        says_failed(&FailedRun { output: output.to_owned(), ..FailedRun::default() })
    }

    fn only(text: &str) -> HeardRun {
        let mut runs = heard_runs(text, &folders());
        assert_eq!(runs.len(), 1, "{text}");
        runs.remove(0)
    }

    #[test]
    fn a_run_is_read_whole() {
        let heard = only(FAILS);
        let command = "/usr/local/go/bin/go test -test.fullpath=true -timeout 30s -run '^TestA$' example.com/lc";
        assert_eq!(heard.run.command.as_deref(), Some(command));
        assert_eq!(heard.run.cwd.as_deref(), Some("/w/sub"));
        assert!(
            heard.run.output.starts_with("--- FAIL: TestA") && heard.run.output.ends_with("FAIL\n")
        );
        assert_eq!(heard_runs(&format!("{FAILS}{WORKS}"), &folders()).len(), 2);
        assert!(
            heard_runs("warning: failed to compute package mapping... x\n", &folders()).is_empty()
        );
    }

    #[test]
    fn each_end() {
        for (text, end, is_whole) in [
            (FAILS, RunEnd::Failed, true),
            (WORKS, RunEnd::Worked, false),
            (BROKEN, RunEnd::Failed, true),
            (USAGE, RunEnd::Failed, false),
            (VERBOSE, RunEnd::Worked, false),
        ] {
            let heard = only(text);
            assert_eq!((heard.end, heard.is_whole), (end, is_whole), "{text}");
        }
        assert_eq!(only(BROKEN).run.cwd.as_deref(), Some("/w"));
    }

    #[test]
    fn chunk_by_chunk_it_is_open_until_something_decides() {
        let begin = FAILS.find("--- FAIL").unwrap();
        assert_eq!(only(&FAILS[..begin]).end, RunEnd::Open);
        // The chunk that ends with the package's line: one more comes.
        let package = FAILS.rfind("FAIL\n").unwrap();
        assert_eq!(
            (only(&FAILS[..package]).end, only(&FAILS[..package]).is_whole),
            (RunEnd::Failed, false)
        );
        let own = FAILS.find("FAIL\texample").unwrap();
        assert!(!only(&FAILS[..own]).is_whole);
    }

    #[test]
    fn what_is_said_beside_the_work_is_no_failure() {
        for text in [
            "go: downloading golang.org/x/text v0.3.0\nok  \ta\t0.1s\n",
            "?   \texample.com/a\t[no test files]\n",
            "=== RUN   TestA\n    a_test.go:4: log\n--- PASS: TestA (0.00s)\nPASS\nok  \ta\t0.1s\n",
            "hello\n",
            "# a heading\nok\n",
            "",
        ] {
            assert!(!failed(text), "{text}");
        }
        for text in [
            "\u{1b}[31m--- FAIL: TestA (0.00s)\u{1b}[0m\nFAIL\nFAIL\ta\t0.1s\n",
            "# example.com/lc\n./main.go:4:2: undefined: x\n",
            "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n",
            "panic: x\n\ngoroutine 1 [running]:\nexit status 2\n",
            "package strigns is not in std (/usr/local/go/src/strigns)\n",
        ] {
            assert!(failed(text), "{text}");
        }
    }

    #[test]
    fn a_program_with_blanks_in_its_path_is_one_word() {
        let text = "Running tool: C:\\Program Files\\Go\\bin\\go.exe test -run ^(A|B)$ m\n\nok  \tm\t0.1s\n";
        let command = r"'C:\Program Files\Go\bin\go.exe' test -run '^(A|B)$' m";
        assert_eq!(only(text).run.command.as_deref(), Some(command));
    }
}
