//! Recorded system call traces: the deciding call of each, with its rule; nothing of a good run; the same of any cutting,
//! whatever strace puts before a line; a clear word about a file that is half or foreign.
//!
//! `recordings/traces/<Go version>.jsonl.gz` were recorded by running the failures of `go-failures.json`, and some more
//! that only the system can make, under `strace -f` 6.1 with five versions of Go; of each its exit code and the rules that
//! are right. `given.jsonl.gz` are the founders' own. `recordings/traces/expected.tsv` has what the engine says of them:
//! `UPDATE_EXPECT=1` writes it.

use std::fmt::Write as _;

use expect_test::expect_file;
use go_doctor_engine::{Session, TraceReader};
use go_doctor_protocol::{Errand, FailedRun, Probe, Reading, Report, Subject};
use go_doctor_protocol::{TraceDigest, TraceFormat};
use go_doctor_testkit::{finish, recordings, subject};

const FILES: &[&str] = &["given", "1.19.8", "1.21.13", "1.23.12", "1.26.8", "1.27.0"];

/// What the trace cannot tell, though its labels can: in the first, go itself says that there is no go.mod (it is a folder);
/// in the second, the folder `pkg/tool` of a GOROOT is gone, which looks like no GOROOT.
const BEYOND: &[(&str, &str)] =
    &[("gomod-is-dir", "go-mod-missing"), ("x-tool-dir-missing", "goroot-missing")];

#[derive(serde::Deserialize)]
struct Recorded {
    id: String,
    code: Option<i64>,
    expected: Vec<String>,
    trace: String,
}

fn recorded(file: &str) -> Vec<Recorded> {
    let text = recordings::unpacked(&format!("traces/{file}.jsonl.gz"));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn digest(trace: &[u8]) -> TraceDigest {
    in_pieces(trace, usize::MAX)
}

fn in_pieces(trace: &[u8], size: usize) -> TraceDigest {
    let mut reader = TraceReader::new();
    for piece in trace.chunks(size) {
        reader.feed(piece);
    }
    reader.finish()
}

/// Explains a run of which nothing is known but its trace and its status.
fn explained(digest: &TraceDigest, exit_code: Option<i64>) -> Report {
    let folder = "/work-case".to_owned();
    let subject = Subject { folder, trusted: false, ..subject() };
    let trace = Some("/t/go.strace".to_owned());
    let run = FailedRun { exit_code, trace, ..FailedRun::default() };
    let mut session = Session::new(subject, Errand::Explain { run });
    finish(&mut session, |probe| match probe {
        Probe::Trace { .. } => Reading::Trace { digest: digest.clone() },
        _ => Reading::Unavailable { reason: "not-recorded".into() },
    })
}

/// What comes of the trace: its finding, or why there can be none.
fn said(report: &Report) -> (Option<&str>, String) {
    let of_trace = |at: &str| at.starts_with("trace ");
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.evidence.iter().any(|evidence| of_trace(&evidence.probe)));
    let unchecked = report.unchecked.iter().find(|unchecked| unchecked.rule == "syscall-failed");
    match (finding, unchecked) {
        (Some(finding), _) => (Some(&finding.rule), finding.message.clone()),
        (None, Some(unchecked)) => (None, format!("unchecked: {}", unchecked.reason)),
        (None, None) => (None, "-".to_owned()),
    }
}

#[test]
fn each_names_its_deciding_call_and_the_rule() {
    let mut table = String::new();
    let mut wrong = Vec::new();
    let (mut named, mut good) = (0, 0);
    for file in FILES {
        for case in recorded(file) {
            let report = explained(&digest(case.trace.as_bytes()), case.code);
            let (rule, message) = said(&report);
            let id = &case.id;
            // Not the rule: which one may speak grows with the rules; it is held against the labels.
            writeln!(table, "{file}\t{id}\t{message}").unwrap();
            let is_good = case.expected == ["none"] && (case.code == Some(0) || *file == "given");
            good += usize::from(is_good);
            named += usize::from(rule.is_some_and(|rule| rule != "syscall-failed"));
            // A file that is not there is what the user asked for; the labels name who should have known.
            let fits = |rule: &str| {
                rule == "syscall-failed"
                    || case.expected.iter().any(|label| label == rule)
                    || BEYOND.contains(&(id, rule))
            };
            let is_right = match rule {
                Some(_) if is_good => false,
                Some(rule) => fits(rule),
                None => !is_good || message == "-",
            };
            if !is_right {
                wrong.push(format!("{file} {id}: {rule:?} {message}, but {:?}", case.expected));
            }
        }
    }
    println!("{named} traces prove a rule; {good} good runs");
    expect_file![recordings::path("traces/expected.tsv")].assert_eq(&table);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(good >= 30, "only {good} good runs");
}

#[test]
fn any_cutting_gives_the_same() {
    for file in ["given", "1.19.8", "1.27.0"] {
        for case in recorded(file) {
            let trace = case.trace.as_bytes();
            let whole = digest(trace);
            let smallest = if trace.len() < 20_000 { 1 } else { 61 };
            for size in [smallest, 4096, 65_537] {
                assert_eq!(in_pieces(trace, size), whole, "{file} {} in {size}", case.id);
            }
        }
    }
}

/// Puts something before and behind each line, as options of strace's do.
fn dressed(trace: &str, dress: impl Fn(&str, &str) -> String) -> String {
    let lines = trace.lines().map(|line| match line.split_once(' ') {
        Some((pid, rest)) if pid.parse::<u32>().is_ok() => dress(pid, rest.trim_start()),
        _ => line.to_owned(),
    });
    lines.fold(String::new(), |text, line| text + &line + "\n")
}

#[test]
fn what_strace_puts_before_a_line_does_not_matter() {
    let told = |trace: &str, code| {
        let report = explained(&digest(trace.as_bytes()), code);
        let (rule, message) = said(&report);
        (rule.map(str::to_owned), message)
    };
    for case in recorded("1.26.8") {
        let plain = told(&case.trace, case.code);
        let pid = dressed(&case.trace, |pid, rest| format!("[pid {pid:>5}] {rest}"));
        assert_eq!(told(&pid, case.code), plain, "{} [pid N]", case.id);
        let time = dressed(&case.trace, |pid, rest| format!("{pid} 12:34:56.789012 {rest}"));
        assert_eq!(told(&time, case.code), plain, "{} -tt", case.id);
        let crlf = case.trace.replace('\n', "\r\n");
        assert_eq!(told(&crlf, case.code), plain, "{} CRLF", case.id);
    }
}

/// A trace whose writing was interrupted says so: what happened later is not known, whatever was seen before.
#[test]
fn a_half_trace_says_so_and_nothing_else() {
    let mut halves = 0;
    for file in FILES {
        for case in recorded(file) {
            let trace = case.trace.as_str();
            // Behind the end of the first process the run is whole.
            for tenth in 1..10 {
                let cut = &trace.as_bytes()[..trace.len() * tenth / 10];
                let half = digest(cut);
                let has_ended = half.processes.first().is_none_or(|first| first.end.is_some());
                if half.format != TraceFormat::Strace || has_ended || !half.sight.ends {
                    continue;
                }
                halves += 1;
                let report = explained(&half, case.code);
                let (rule, message) = said(&report);
                assert_eq!(rule, None, "{file} {} {tenth}/10: {message}", case.id);
                assert!(message.starts_with("unchecked: "), "{file} {}: {message}", case.id);
            }
        }
    }
    assert!(halves > 100, "only {halves} halves were tried");
}

#[test]
fn a_file_that_is_no_trace_is_named() {
    let of = |bytes: &[u8]| said(&explained(&digest(bytes), Some(1))).1;
    assert_eq!(of(b""), "unchecked: the trace `/t/go.strace` is empty");
    let foreign = "unchecked: `/t/go.strace` is no output of strace or dtruss";
    assert_eq!(of(b"package main\n\nfunc main() {\n\tprintln(\"x\") // = 1\n}\n"), foreign);
    assert_eq!(of(b"{\"openat\": [1, 2]}\n"), foreign);
    assert_eq!(
        of(b"panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1"),
        foreign
    );
    assert_eq!(of(&[0xff; 3000]), foreign);
    let packed = std::fs::read(recordings::path("traces/given.jsonl.gz")).unwrap();
    assert_eq!(of(&packed), "unchecked: `/t/go.strace` is compressed: unpack it first");
    let summary = "% time     seconds  usecs/call     calls    errors syscall\n------ ----------- ----------- --------- --------- ----------------\n 52.54    0.000486          11        43           futex\n";
    assert_eq!(of(summary.as_bytes()), foreign);
}

/// The article's filter: without the look-ups the deciding call may be missing, and this is said.
#[test]
fn a_filter_that_hides_the_call_is_said() {
    for case in recorded("1.26.8").iter().filter(|case| case.id == "x-run-missing") {
        let lines = case
            .trace
            .lines()
            .filter(|line| !line.contains("newfstatat") && !line.contains("access"));
        let blind = lines.collect::<Vec<_>>().join("\n") + "\n";
        let report = explained(&digest(blind.as_bytes()), case.code);
        let (rule, message) = said(&report);
        assert_eq!(rule, None, "{message}");
        assert!(message.contains("strace -f -e trace=%file,exit_group"), "{message}");
    }
}
