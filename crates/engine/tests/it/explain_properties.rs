//! Whatever a run printed, explain ends, says whole sentences, and takes time in proportion to the output: random bytes,
//! random soups of the words that rules look for, and a log of 10 MB.

use std::time::{Duration, Instant};

use go_doctor_engine::Session;
use go_doctor_protocol::{
    EntryKind, Errand, FailedRun, Outcome, PathStat, Probe, Reading, Report, Stat, Subject,
    TreeEntry,
};
use go_doctor_testkit::{finish, subject};

/// Numbers that look random and are the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below
    }

    fn of<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.next(list.len())]
    }
}

/// What rules look for, and what stands around it.
const WORDS: &[&str] = &[
    "panic: ",
    "fatal error: ",
    "goroutine 1 [running]:",
    "\n",
    "\n\t",
    " [recovered]",
    "exit status ",
    "signal: killed",
    "SIGSEGV: ",
    "x.go:1:2: ",
    "./a b/两.go:",
    ".go:",
    ":",
    "99999999999999999999:",
    "flag provided but not defined: -",
    "Usage of ",
    "usage: go ",
    "-test.v",
    "--- FAIL: ",
    "=== RUN ",
    "ok  \t",
    "FAIL\t",
    "[no test files]",
    "[build failed]",
    "# ",
    "# [",
    "]",
    "undefined: ",
    "ListNode",
    "\"",
    "`",
    "'",
    "{\"Output\":\"",
    "\\n\"}",
    "{\"body\":{",
    "}",
    "(",
    ")",
    "\u{1b}[31m",
    "\u{1b}]8;;",
    "\r\n",
    "\0",
    "\u{feff}",
    "（",
    "é",
    "🙂",
    "invalid value \"",
    "\" for flag -",
    "open ",
    ": no such file or directory",
    "testing: invalid regexp ",
    "-test.run (\"",
    "wrong signature for ",
    "found packages ",
    "a_test.go",
    "WARNING: DATA RACE",
    "==================",
    "Line ",
    ": Char ",
    "failed with exit code \"",
    "Command \"leetcode",
    "SyntaxError: Unexpected",
    "cache.get",
    "EOF",
    "expected 'package'",
    "invalid character U+FF08 '",
    "unknown command \"",
    " for \"",
    "dlv: ",
    "(dlv) ",
    "Killed",
    "cannot run *_test.go files (",
    "/exe/main",
    "go-build",
    "\"signal\":\"SIGTERM\"",
    "1",
    "-",
    " ",
    "\t",
    "go: ",
    "matches multiple packages:",
    "pattern ",
    "vet: ",
    "created by ",
    " in goroutine ",
];

const COMMANDS: &[&str] = &[
    "",
    "go",
    "go run",
    "go run main.go",
    "go test ./... -run ( -args -- x",
    "go test -n . 3",
    "go vet .",
    "sh -c 'go build -o a . && ./a 2>/dev/null; echo $?'",
    "dlv test a_test.go",
    "gopls check",
    "timeout 3",
    "go test -run",
    "'unclosed",
    "node x.js",
    "go tool compile",
    "bash -c",
    "go test -coverprofile=x",
];

fn answer(probe: &Probe) -> Reading {
    const MAIN: &str = "package main\n\nimport (\n\t\"bufio\"\n\t\"os\"\n)\n\nfunc main() {\n\ts := bufio.NewScanner(os.Stdin)\n\tfor s.Scan() {\n\t}\n}\n";
    const TEST: &str = "package main_test\n\nimport \"testing\"\n\nfunc testX(t *testing.T) {}\n\nfunc TestMain(m *testing.M) {}\n\nfunc ExampleNo() {}\n";
    let text = |path: &str| match path.rsplit('/').next() {
        Some("main.go") => Some(MAIN),
        Some("a_test.go") => Some(TEST),
        _ => None,
    };
    match probe {
        Probe::Read { path, .. } => {
            text(path).map_or(Reading::NotFound, |text| Reading::Text { text: text.to_owned() })
        }
        Probe::Stat { paths } => {
            let outcome = |path: &str| {
                let stat = Stat {
                    kind: EntryKind::File,
                    executable: false,
                    writable: true,
                    size: 1,
                    real_path: None,
                };
                text(path).map_or(Outcome::NotFound, |_| Outcome::Found { stat })
            };
            let entries =
                paths.iter().map(|path| PathStat { path: path.clone(), outcome: outcome(path) });
            Reading::Stats { entries: entries.collect() }
        }
        Probe::Tree { .. } => {
            let entry = |name: &str, head: &str| TreeEntry {
                path: name.to_owned(),
                kind: EntryKind::File,
                size: 1,
                head: Some(head.to_owned()),
                outline: None,
                unread: None,
            };
            Reading::Tree {
                entries: vec![entry("a_test.go", TEST), entry("main.go", MAIN)],
                more: false,
            }
        }
        _ => Reading::Unavailable { reason: "not-recorded".to_owned() },
    }
}

fn explain(run: FailedRun) -> Report {
    let subject = Subject { home: None, ..subject() };
    let mut session = Session::new(subject, Errand::Explain { run });
    finish(&mut session, answer)
}

/// Every sentence is one: no key in its place.
fn whole(report: &Report, output: &str) {
    for finding in &report.findings {
        let texts = [&finding.message, &finding.why];
        for text in texts.into_iter().chain(finding.fixes.iter().map(|fix| &fix.title)) {
            let key = format!("{}.", finding.rule);
            assert!(!text.starts_with(&key), "{text} has no words, for {output:?}");
        }
    }
}

#[test]
fn any_output_is_explained_or_not_but_never_breaks() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..3000 {
        let mut output = String::new();
        for _ in 0..random.next(60) {
            output.push_str(random.of(WORDS));
        }
        if round % 10 == 0 {
            let bytes: Vec<u8> =
                (0..random.next(400)).map(|_| u8::try_from(random.next(256)).unwrap()).collect();
            output.push_str(&String::from_utf8_lossy(&bytes));
        }
        let command = random.of(COMMANDS);
        let code =
            [None, Some(0), Some(1), Some(2), Some(124), Some(137), Some(-1)][random.next(7)];
        let run = FailedRun {
            command: (!command.is_empty()).then(|| command.to_owned()),
            cwd: (random.next(3) > 0).then(|| "/w".to_owned()),
            exit_code: code,
            go_version: (random.next(2) > 0).then(|| "1.19.8".to_owned()),
            output: output.clone(),
            trace: None,
        };
        whole(&explain(run), &output);
    }
}

/// What a broken pipe, a binary or a terminal may hand over: a clear sentence each, and in time.
#[test]
fn bad_outputs_are_said_to_be_what_they_are() {
    let said = |output: String| {
        let run = FailedRun {
            command: Some("go build ./...".to_owned()),
            exit_code: Some(1),
            output: output.clone(),
            ..FailedRun::default()
        };
        let start = Instant::now();
        let report = explain(run);
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
        whole(&report, "");
        let [finding] = report.findings.as_slice() else { panic!("{:?}", report.findings) };
        assert_eq!(finding.rule, "run-unexplained");
        assert!(finding.message.chars().count() < 200 && !finding.message.contains('\0'));
        finding.message.clone()
    };
    // The command line hands over all that there was: silence is known there.
    let empty = "`go build` ended with 1 and left no output";
    assert_eq!(said(String::new()), empty);
    assert_eq!(
        said("\u{1b}[31m\u{1b}(B\r\n\u{1b}]0;go build\u{7}\r\n\u{1b}[?2004h".to_owned()),
        empty
    );
    assert_eq!(said("\0".repeat(1000)), empty);
    assert_eq!(said("\r\n".repeat(1 << 20)), empty);
    let said_so = "`go build` ended with 1: the moon is wrong";
    assert_eq!(said("\0the\0 moon is wrong\0".to_owned()), said_so);
    assert_eq!(said("progress\rthe moon is wrong\u{1b}[K\n".to_owned()), said_so);
    let replaced = String::from_utf8_lossy(&[b'a', 0xff, 0xfe, 0x80, b'b']).into_owned();
    assert_eq!(said(replaced), "`go build` ended with 1: a\u{fffd}\u{fffd}\u{fffd}b");
    // 5 MB on one line, and in short ones; an escape that never ends.
    said("x".repeat(5 << 20));
    said("moon ".repeat(1 << 20));
    said("a line of it\n".repeat(400_000));
    said(format!("moon\n\u{1b}]0;{}", "y".repeat(5 << 20)));
    said(format!("{}moon", "\u{1b}[31m".repeat(1 << 20)));
    said(format!("{}moon", "%\r".repeat(2 << 20)));
    said("x\u{1b}[9999C".repeat(300_000));
}

/// A log of a test run of about so many bytes, the failure at its end.
fn log(bytes: usize) -> String {
    let mut random = Random(42);
    let mut out = String::with_capacity(bytes + 200);
    while out.len() < bytes {
        let n = random.next(1000);
        match random.next(6) {
            0 => out.push_str(&format!("=== RUN   TestX{n}\n--- PASS: TestX{n} (0.00s)\n")),
            1 => out.push_str(&format!("    x_test.go:{n}: a value that was logged\n")),
            2 => out.push_str(&format!("2026/11/25 00:00:00 worker {n} did its part\n")),
            3 => out.push_str(&format!("{{\"Action\":\"output\",\"Output\":\"line {n}\\n\"}}\n")),
            4 => out
                .push_str(&format!("goroutine {n} [select]:\n\t/usr/local/go/src/a.go:{n} +0x1\n")),
            _ => out.push_str("words, (brackets), \"quotes\": and more of them\n"),
        }
    }
    out.push_str("panic: at the end\n\ngoroutine 1 [running]:\nmain.main()\n\t/w/main.go:9 +0x1\nexit status 2\n");
    out
}

fn time(bytes: usize) -> Duration {
    let run = FailedRun {
        command: Some("go run .".to_owned()),
        cwd: Some("/w".to_owned()),
        exit_code: Some(1),
        output: log(bytes),
        ..FailedRun::default()
    };
    let start = Instant::now();
    let report = explain(run);
    let rules: Vec<&str> = report.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert!(rules.contains(&"program-panicked"), "{rules:?}");
    start.elapsed()
}

#[test]
fn a_long_log_takes_its_share_of_time() {
    let (short, long) = (time(1 << 20), time(10 << 20));
    println!("1 MB in {short:?}, 10 MB in {long:?}");
    // Ten times the text: a quadratic search would take a hundred times as long. Other work on the machine may disturb.
    assert!(long < short * 40, "1 MB in {short:?}, 10 MB in {long:?}");
}
