//! The recorded failures (`recordings/go-failures.json`, 427 runs of real tools with the rule each must yield): what
//! `explain` makes of them, per layer. Each miss is listed; a recorded failure that was explained must stay explained.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::Session;
use go_doctor_protocol::{
    Entry, EntryKind, Errand, FailedRun, Outcome, PathStat, Probe, Reading, Severity, Stat,
    Subject, TreeEntry,
};
use go_doctor_testkit::{finish, recordings, subject};
use serde_json::Value;

/// A recorded failure's folder: its files, nothing else; no process is started.
struct Folder {
    cwd: String,
    files: BTreeMap<String, String>,
}

impl Folder {
    fn answer(&self, probe: &Probe) -> Reading {
        let is_folder = |path: &str| {
            path == self.cwd
                || self
                    .files
                    .keys()
                    .any(|file| file.starts_with(&format!("{}/", path.trim_end_matches('/'))))
        };
        match probe {
            Probe::Read { path, .. } => self
                .files
                .get(path)
                .map_or(Reading::NotFound, |text| Reading::Text { text: text.clone() }),
            Probe::Stat { paths } => {
                let outcome = |path: &String| {
                    let found = |kind, size| Outcome::Found {
                        stat: Stat {
                            kind,
                            executable: kind == EntryKind::Folder,
                            writable: true,
                            size,
                            real_path: None,
                        },
                    };
                    match self.files.get(path) {
                        Some(text) => found(EntryKind::File, text.len() as u64),
                        None if is_folder(path) => found(EntryKind::Folder, 0),
                        None => Outcome::NotFound,
                    }
                };
                Reading::Stats {
                    entries: paths
                        .iter()
                        .map(|path| PathStat { path: path.clone(), outcome: outcome(path) })
                        .collect(),
                }
            }
            Probe::List { path, .. } => {
                let prefix = format!("{}/", path.trim_end_matches('/'));
                let names: BTreeMap<String, EntryKind> = self
                    .files
                    .keys()
                    .filter_map(|file| file.strip_prefix(&prefix))
                    .map(|rest| match rest.split_once('/') {
                        Some((folder, _)) => (folder.to_owned(), EntryKind::Folder),
                        None => (rest.to_owned(), EntryKind::File),
                    })
                    .collect();
                if names.is_empty() {
                    return Reading::NotFound;
                }
                Reading::Listing {
                    entries: names.into_iter().map(|(name, kind)| Entry { name, kind }).collect(),
                    more: false,
                }
            }
            Probe::Tree { root, heads, .. } => {
                let prefix = format!("{}/", root.trim_end_matches('/'));
                let entries = self.files.iter().filter_map(|(file, text)| {
                    let path = file.strip_prefix(&prefix)?.to_owned();
                    let head = heads
                        .suffixes
                        .iter()
                        .any(|suffix| path.ends_with(suffix.as_str()))
                        .then(|| text.clone());
                    Some(TreeEntry {
                        path,
                        kind: EntryKind::File,
                        size: text.len() as u64,
                        head,
                        outline: None,
                        unread: None,
                    })
                });
                Reading::Tree { entries: entries.collect(), more: false }
            }
            Probe::Environment { .. }
            | Probe::Debug { .. }
            | Probe::Shell { .. }
            | Probe::Run { .. }
            | Probe::Settings { .. }
            | Probe::Extensions { .. }
            | Probe::Trace { .. } => Reading::Unavailable { reason: "not-recorded".to_owned() },
        }
    }
}

fn explain(folder: &Folder, run: FailedRun) -> Vec<(String, Severity)> {
    let subject = Subject { folder: folder.cwd.clone(), ..subject() };
    let mut session = Session::new(subject, Errand::Explain { run });
    let report = finish(&mut session, |probe| folder.answer(probe));
    report.findings.into_iter().map(|finding| (finding.rule, finding.severity)).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A command line as a person would type these words.
fn command(words: &Value) -> String {
    let quote = |word: &str| {
        if word.is_empty()
            || word.contains(|c: char| !(c.is_ascii_alphanumeric() || "-_./=:,@%+".contains(c)))
        {
            format!("'{}'", word.replace('\'', r"'\''"))
        } else {
            word.to_owned()
        }
    };
    words
        .as_array()
        .unwrap()
        .iter()
        .map(|word| quote(word.as_str().unwrap()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether the findings are what the label wants: the first of error or warning (or, without one, the first) is right;
/// `none` says nothing of warning or above.
fn right(findings: &[(String, Severity)], expected: &[String]) -> bool {
    if expected == ["none"] {
        return findings.iter().all(|(_, severity)| *severity == Severity::Info);
    }
    let first =
        findings.iter().find(|(_, severity)| *severity < Severity::Info).or(findings.first());
    first.is_some_and(|(rule, _)| expected.contains(rule))
}

/// How many of a file's cases there are, and those that are not explained as they are labelled.
fn score(recordings: &str) -> (usize, Vec<String>) {
    let cases: Vec<Value> = serde_json::from_str(recordings).unwrap();
    let known: BTreeSet<&str> = go_doctor_engine::rule_names().into_iter().collect();
    let mut missed = Vec::new();
    for case in &cases {
        let expected: Vec<String> = case["expected"].as_array().unwrap().iter().map(text).collect();
        let cwd = text(&case["cwd"]);
        let files = case["setup"]["files"].as_object().into_iter().flatten().filter_map(
            |(name, content)| {
                // Whatever folder the command ran in, the files were put in the case's own.
                let path =
                    if name.starts_with('/') { name.clone() } else { format!("/work-case/{name}") };
                Some((path, content.as_str()?.to_owned()))
            },
        );
        let folder = Folder { cwd: cwd.clone(), files: files.collect() };
        let run = FailedRun {
            command: Some(command(&case["command"])),
            cwd: Some(cwd),
            exit_code: case["exit_code"].as_i64(),
            go_version: Some(text(&case["go_version"])),
            output: text(&case["stdout"]) + &text(&case["stderr"]),
            trace: None,
        };
        let findings = explain(&folder, run);
        if !right(&findings, &expected) {
            let names: Vec<&str> = findings.iter().map(|(rule, _)| rule.as_str()).collect();
            let built = if expected == ["none"]
                || expected.iter().any(|rule| known.contains(rule.as_str()))
            {
                ""
            } else {
                " (rule not built)"
            };
            missed
                .push(format!("{}: wants {expected:?}, says {names:?}{built}", text(&case["id"])));
        }
    }
    (cases.len(), missed)
}

fn report(count: usize, missed: &[String]) {
    println!("explained {} of {count}", count - missed.len());
    for miss in missed {
        println!("  {miss}");
    }
}

#[test]
fn recorded_failures_are_explained() {
    let (count, missed) = score(&recordings::text("go-failures.json"));
    report(count, &missed);
    // Grows with the rules; never falls.
    let floor = recordings::text("go-failures.floor").trim().parse::<usize>().unwrap();
    assert!(
        count - missed.len() >= floor,
        "explained {} of {count}, the floor is {floor}",
        count - missed.len()
    );
}

/// The layers test and program, recorded a second time with other names, flags, packages and five versions of Go
/// (1.19.8, 1.21.13, 1.23.12, 1.26.8, 1.27.0): what is explained must not hang on the words of one recording. Only the
/// cases of rules that are built count.
#[test]
fn variations_are_explained() {
    let (count, missed) = score(&recordings::text("test-and-program-failures.json"));
    report(count, &missed);
    let built: Vec<&String> =
        missed.iter().filter(|miss| !miss.ends_with("(rule not built)")).collect();
    assert!(built.is_empty(), "{} of {count} are not explained", built.len());
}
