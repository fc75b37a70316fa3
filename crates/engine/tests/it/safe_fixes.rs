//! The safe fixes of every case of every page, applied as `--fix` and the editor's fix-all do: they come to an end, a
//! second time changes nothing, no comment is lost, and nothing new is wrong afterwards.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::documents::apply_edits;
use go_doctor_engine::{Session, safe_fixes};
use go_doctor_protocol::{Edit, Errand, Reading, Report, Severity};
use go_doctor_testkit::{Machine, finish, rule_pages};

fn check(machine: &Machine, files: &[String]) -> Report {
    let mut session =
        Session::new(machine.subject.clone(), Errand::Check { files: files.to_vec() });
    finish(&mut session, |probe| machine.answer(probe).unwrap_or(Reading::NotFound))
}

/// The comments of a JSONC text, told by an own small scan: strings are passed over.
fn comments(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = (c == '"' && !escaped) || c == '\n';
                escaped = c == '\\' && !escaped;
                ends
            });
            rest = end.map_or("", |end| &rest[end + 2..]);
        } else if rest.starts_with("//") {
            let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
            list.push(rest[..end].trim_end().to_owned());
            rest = &rest[end..];
        } else if rest.starts_with("/*") {
            let end = rest[2..].find("*/").map_or(rest.len(), |end| end + 4);
            list.push(rest[..end].to_owned());
            rest = &rest[end..];
        } else {
            rest = &rest[c.len_utf8()..];
        }
    }
    list.sort();
    list
}

/// Warnings and errors, how often each rule speaks.
fn complaints(report: &Report) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.severity < Severity::Info) {
        *counts.entry(finding.rule.clone()).or_default() += 1;
    }
    counts
}

/// One round: the changed machine, or nothing when there was nothing to fix.
fn round(machine: &Machine, report: &Report, files: &[String]) -> Option<Machine> {
    let mut edits: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    let fixes = safe_fixes(&report.findings, files);
    for edit in fixes.iter().flat_map(|fix| fix.edits) {
        edits.entry(&edit.file).or_default().push(edit.clone());
    }
    let mut machine = machine.clone();
    for (file, edits) in &edits {
        let before = machine.text(file).expect("a file of the case");
        let after = apply_edits(&before, edits).expect("edits that do not overlap");
        assert_ne!(before, after, "a fix that changes nothing: {edits:?}");
        machine.set_text(file, &after);
    }
    (!edits.is_empty()).then_some(machine)
}

#[test]
fn safe_fixes_end_and_bring_nothing_new() {
    let mut wrong = Vec::new();
    let mut by_rule: BTreeSet<String> = BTreeSet::new();
    let mut fixed = 0;
    for page in rule_pages() {
        for case in &page.page.cases {
            let name = format!("{}: {}", page.name, case.name);
            let Ok(machine) = Machine::from_case(case) else { continue };
            let documents: Vec<String> = case
                .blocks
                .iter()
                .map(|block| block.info.as_str())
                .filter(|info| {
                    info.ends_with(".json")
                        || info.ends_with(".go")
                        || info.ends_with(".code-workspace")
                })
                .filter(|info| !info.contains(' '))
                .map(|info| machine.path(info))
                .collect();
            let first = check(&machine, &documents);
            let (mut now, mut report) = (machine.clone(), first.clone());
            let mut rounds = 0;
            while let Some(next) = round(&now, &report, &documents) {
                rounds += 1;
                if rounds > 10 {
                    wrong.push(format!("{name}: no end"));
                    break;
                }
                by_rule.extend(
                    safe_fixes(&report.findings, &documents)
                        .iter()
                        .map(|fix| fix.finding.rule.clone()),
                );
                report = check(&next, &documents);
                now = next;
            }
            fixed += usize::from(rounds > 0);
            if rounds == 0 {
                continue;
            }
            for file in documents.iter().filter(|file| !file.ends_with(".go")) {
                let texts = (machine.text(file), now.text(file));
                let (Some(before), Some(after)) = texts else { continue };
                if comments(&before) != comments(&after) {
                    wrong.push(format!("{name}: comments of\n{before}\n{after}"));
                }
            }
            let (before, after) = (complaints(&first), complaints(&report));
            for (rule, count) in &after {
                if count > before.get(rule).unwrap_or(&0) {
                    wrong.push(format!("{name}: {rule} is new"));
                }
            }
        }
    }
    println!("{fixed} cases with safe fixes, of {} rules: {by_rule:?}", by_rule.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for rule in [
        "setting-flag-in-one-string",
        "setting-goroot-is-bin",
        "setting-duplicate",
        "task-path-unquoted",
    ] {
        assert!(by_rule.contains(rule), "{rule} has no safe fix");
    }
}
