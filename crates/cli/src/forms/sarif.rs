//! The report as SARIF 2.1.0 (OASIS), for code scanning services and for editors that read it.
//!
//! Each result has a place in the folder, relative to `SRCROOT`: its own, or the report's anchor with words that say so. A
//! service that gets one without refuses the whole file. Regions count from 1 in UTF-16 units.

#[cfg(test)]
mod cases;
mod fingerprint;
mod uri;

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_pages::Page;
use go_doctor_protocol::{Applicability, Severity, Unchecked};
use go_doctor_protocol::{Edit, Finding, Fix, FixAction, Health, Lang, Location, Range, Report};
use serde_json::{Value, json};

use crate::pages;
use fingerprint::Fingerprints;
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
    let mut fingerprints = Fingerprints::default();
    // A service closes a result when its place is mended: each place of equal findings is a result of its own.
    let findings: Vec<Finding> = report.findings.iter().flat_map(Finding::each).collect();
    let mut results: Vec<Value> =
        findings.iter().map(|finding| result(finding, report, &index, &base)).collect();
    for (result, finding) in results.iter_mut().zip(&findings) {
        let own = fingerprints.of(finding, &report.subject, &base);
        put(
            result,
            "partialFingerprints",
            json!({ fingerprint::GITHUB: own, fingerprint::OWN: own }),
        );
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "go-doctor",
                "fullName": "Go Toolchain Doctor",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": pages::REPOSITORY,
                "language": language(lang),
                "rules": names.iter().map(|name| rule(name, lang)).collect::<Vec<_>>(),
            } },
            "language": language(lang),
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { uri::ROOT: { "uri": base.root() } },
            "invocations": [invocation(report, &index, &base)],
            // What was looked at, and what was not.
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
        "helpUri": pages::address(name),
        "defaultConfiguration": { "level": level },
        "properties": { "tags": tags(&page) },
    })
}

fn tags(page: &Page) -> Vec<&str> {
    vec!["go", page.layer.as_str()]
}

fn result(finding: &Finding, report: &Report, index: &BTreeMap<&str, usize>, base: &Base) -> Value {
    let inside = finding.location.as_ref().filter(|at| base.inside(&at.file).is_some());
    // The true place of what lies elsewhere (the user's settings) is a related one.
    let elsewhere = finding.location.as_ref().filter(|_| inside.is_none());
    let lang = report.subject.lang;
    let note = match (inside, elsewhere) {
        (Some(_), _) => String::new(),
        (None, Some(at)) => {
            let file = ("file", at.file.as_str());
            format!("\n\n{}", go_doctor_engine::say(lang, "report.elsewhere", &[file]))
        }
        (None, None) => format!("\n\n{}", go_doctor_engine::say(lang, "report.anchored", &[])),
    };
    let here = inside.map_or_else(|| anchor(report, base), |at| place(at, base));
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": index.get(finding.rule.as_str()),
        "level": level(finding.severity),
        "message": { "text": format!("{}\n\n{}{note}", finding.message, finding.why) },
        "locations": [{ "physicalLocation": here }],
        "properties": properties(finding),
    });
    let related: Vec<Value> = elsewhere
        .map(|at| (at, &finding.message))
        .into_iter()
        .chain(finding.related.iter().map(|related| (&related.location, &related.message)))
        .enumerate()
        .map(|(number, (at, message))| {
            json!({
                "id": number + 1,
                "physicalLocation": place(at, base),
                "message": { "text": message },
            })
        })
        .collect();
    if !related.is_empty() {
        put(&mut result, "relatedLocations", related.into());
    }
    let fixes: Vec<Value> = finding.fixes.iter().filter_map(|fix| edit(fix, base)).collect();
    if !fixes.is_empty() {
        put(&mut result, "fixes", fixes.into());
    }
    result
}

/// What SARIF has no field for: the layer, the proof, and the fixes that are no edits, with what takes them back.
fn properties(finding: &Finding) -> Value {
    let others =
        || finding.fixes.iter().filter(|fix| !matches!(fix.action, FixAction::Edit { .. }));
    let advice: Vec<&str> = others().map(|fix| fix.title.as_str()).collect();
    let undone = |fix: &Fix| fix.undo.as_ref().filter(|undo| !undo.needless).cloned();
    let undo: Vec<Value> = others()
        .filter_map(|fix| Some(json!({ "advice": fix.title, "undo": undone(fix)?.text })))
        .collect();
    let mut properties =
        json!({ "layer": finding.layer, "evidence": finding.evidence, "advice": advice });
    if !undo.is_empty() {
        put(&mut properties, "undo", undo.into());
    }
    properties
}

/// A place; of a file as a whole its first line, where services show it.
fn place(location: &Location, base: &Base) -> Value {
    json!({
        "artifactLocation": base.artifact(&location.file),
        "region": location.range.map_or_else(|| json!({ "startLine": 1 }), region),
    })
}

/// The place of what has none: the report's anchor, else the go.mod that the folder may not have.
fn anchor(report: &Report, base: &Base) -> Value {
    let file = report.anchor.as_ref().map(|anchor| anchor.file.as_str());
    let own = format!("{}/go.mod", report.subject.folder);
    let uri = file.and_then(|file| base.inside(file)).or_else(|| base.inside(&own));
    let uri = uri.unwrap_or_else(|| "go.mod".to_owned());
    json!({
        "artifactLocation": { "uri": uri, "uriBaseId": uri::ROOT },
        "region": { "startLine": 1 },
    })
}

fn region(range: Range) -> Value {
    json!({
        "startLine": range.start.line + 1,
        "startColumn": range.start.character + 1,
        "endLine": range.end.line + 1,
        "endColumn": range.end.character + 1,
    })
}

/// A fix as replacements by file; nothing for one that is not an edit.
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
