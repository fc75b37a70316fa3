//! The report as SARIF 2.1.0 (OASIS), for code scanning services and for editors that read it.
//!
//! Places in the opened folder are relative to `SRCROOT`, others are absolute; regions count from 1 in UTF-16 units.

mod uri;

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_pages::Page;
use go_doctor_protocol::{Applicability, Severity, Unchecked};
use go_doctor_protocol::{Edit, Finding, Fix, FixAction, Health, Lang, Location, Range, Report};
use serde_json::{Value, json};

use crate::pages;
use uri::Base;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes the report.
pub(crate) fn sarif(report: &Report) -> String {
    let base = Base::new(&report.subject);
    let lang = report.subject.lang;
    let names: BTreeSet<&str> = report
        .findings
        .iter()
        .map(|finding| finding.rule.as_str())
        .chain(report.unchecked.iter().map(|unchecked| unchecked.rule.as_str()))
        .collect();
    let index: BTreeMap<&str, usize> =
        names.iter().enumerate().map(|(number, name)| (*name, number)).collect();
    let results: Vec<Value> =
        report.findings.iter().map(|finding| result(finding, &index, &base)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "go-doctor",
                "fullName": "Go Toolchain Doctor",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language(lang),
                "rules": names.iter().map(|name| rule(name, lang)).collect::<Vec<_>>(),
            } },
            "language": language(lang),
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { uri::ROOT: { "uri": base.root() } },
            "invocations": [invocation(report, &index, &base)],
            // What was looked at, and what nobody asked about.
            "properties": { "health": report.health, "layers": report.layers },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// Adds a field that only some objects have.
fn put(object: &mut Value, key: &str, value: Value) {
    if let Some(map) = object.as_object_mut() {
        map.insert(key.to_owned(), value);
    }
}

fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-US",
        Lang::ZhCn => "zh-CN",
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A rule from its page: what is wrong in a line, and the whole page as help.
fn rule(name: &str, lang: Lang) -> Value {
    let Some(page) = pages::page(name) else { return json!({ "id": name }) };
    let level = match page.severity.as_str() {
        "error" => "error",
        "warning" => "warning",
        _ => "note",
    };
    let short = pages::first_sentence(&page, lang);
    let help = pages::prose(&page, lang);
    json!({
        "id": name,
        "shortDescription": { "text": short },
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": { "level": level },
        "properties": { "tags": tags(&page) },
    })
}

fn tags(page: &Page) -> Vec<&str> {
    vec!["go", page.layer.as_str()]
}

fn result(finding: &Finding, index: &BTreeMap<&str, usize>, base: &Base) -> Value {
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": index.get(finding.rule.as_str()),
        "level": level(finding.severity),
        "message": { "text": format!("{}\n\n{}", finding.message, finding.why) },
        "properties": properties(finding),
    });
    if let Some(at) = &finding.location {
        put(&mut result, "locations", json!([{ "physicalLocation": place(at, base) }]));
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate().map(|(number, related)| {
            json!({
                "id": number + 1,
                "physicalLocation": place(&related.location, base),
                "message": { "text": related.message },
            })
        });
        put(&mut result, "relatedLocations", related.collect());
    }
    let fixes: Vec<Value> = finding.fixes.iter().filter_map(|fix| edit(fix, base)).collect();
    if !fixes.is_empty() {
        put(&mut result, "fixes", fixes.into());
    }
    result
}

/// What SARIF has no field for: the layer, the proof, and the fixes that are no edits.
fn properties(finding: &Finding) -> Value {
    let advice: Vec<&str> = finding
        .fixes
        .iter()
        .filter(|fix| !matches!(fix.action, FixAction::Edit { .. }))
        .map(|fix| fix.title.as_str())
        .collect();
    json!({ "layer": finding.layer, "evidence": finding.evidence, "advice": advice })
}

fn place(location: &Location, base: &Base) -> Value {
    let mut place = json!({ "artifactLocation": base.artifact(&location.file) });
    if let Some(range) = location.range {
        put(&mut place, "region", region(range));
    }
    place
}

fn region(range: Range) -> Value {
    json!({
        "startLine": range.start.line + 1,
        "startColumn": range.start.character + 1,
        "endLine": range.end.line + 1,
        "endColumn": range.end.character + 1,
    })
}

/// A fix as replacements by file; nothing for one that is no edit.
fn edit(fix: &Fix, base: &Base) -> Option<Value> {
    let FixAction::Edit { edits } = &fix.action else { return None };
    let mut files: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(&edit.file).or_default().push(edit);
    }
    let changes: Vec<Value> = files
        .into_iter()
        .map(|(file, edits)| {
            let replacements: Vec<Value> = edits
                .into_iter()
                .map(|edit| {
                    json!({
                        "deletedRegion": region(edit.range),
                        "insertedContent": { "text": edit.new_text },
                    })
                })
                .collect();
            json!({ "artifactLocation": base.artifact(file), "replacements": replacements })
        })
        .collect();
    let safe = fix.applicability == Applicability::Safe;
    (!changes.is_empty()).then(|| {
        json!({
            "description": { "text": fix.title },
            "artifactChanges": changes,
            "properties": { "applicability": fix.applicability, "safe": safe },
        })
    })
}

/// How the run went: what could not be checked is a notification, and a run that could check nothing did not succeed.
fn invocation(report: &Report, index: &BTreeMap<&str, usize>, base: &Base) -> Value {
    let notification = |unchecked: &Unchecked| {
        let mut note = json!({
            "level": "note",
            "message": { "text": unchecked.reason },
            "associatedRule": { "id": unchecked.rule, "index": index.get(unchecked.rule.as_str()) },
        });
        if let Some(at) = &unchecked.location {
            put(&mut note, "locations", json!([{ "physicalLocation": place(at, base) }]));
        }
        note
    };
    json!({
        "executionSuccessful": report.health != Health::Unknown,
        "workingDirectory": { "uri": base.root() },
        "toolExecutionNotifications":
            report.unchecked.iter().map(notification).collect::<Vec<_>>(),
    })
}
