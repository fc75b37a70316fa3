//! Every result of every case of every rule's page: valid by the schema, and with a place that code scanning takes.

use std::collections::BTreeMap;
use std::path::Path;

use go_doctor_protocol::{Lang, Report};
use go_doctor_testkit::{Machine, rule_pages};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn validator() -> jsonschema::Validator {
    // The schema's pattern for languages has a bracket that ECMAScript takes for itself and stricter readers refuse.
    let schema =
        include_str!("../../../tests/data/sarif-schema-2.1.0.json").replace("{2}]?$", r"{2}\\]?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn diagnosed(machine: &Machine, lang: Lang) -> Report {
    let subject = go_doctor_protocol::Subject { lang, ..machine.subject.clone() };
    let mut session = go_doctor_engine::Session::new(subject, machine.errand.clone());
    go_doctor_testkit::finish(&mut session, |probe| machine.answer(probe).unwrap())
}

/// What GitHub demands of each result beyond the schema: one place at least, in the repository, at a line.
fn has_a_place(result: &Value) -> Result<(), String> {
    let places = result["locations"].as_array().filter(|places| !places.is_empty());
    for place in places.ok_or("no location")? {
        let place = &place["physicalLocation"];
        let artifact = &place["artifactLocation"];
        let uri = artifact["uri"].as_str().ok_or("no URI")?;
        let leaves = uri.is_empty()
            || uri.starts_with('/')
            || uri.contains(':')
            || uri.contains('\\')
            || uri.split('/').any(|part| part == "..");
        if leaves || artifact["uriBaseId"] != super::uri::ROOT {
            return Err(format!("{uri} leaves the folder"));
        }
        if place["region"]["startLine"].as_u64().is_none_or(|line| line == 0) {
            return Err(format!("no line: {}", place["region"]));
        }
    }
    let print = result["partialFingerprints"][super::fingerprint::GITHUB].as_str();
    print.filter(|print| print.len() >= 18).map(|_| ()).ok_or("no fingerprint".to_owned())
}

#[test]
fn every_result_of_every_case_has_a_place() {
    let validator = validator();
    let (mut number, mut results, mut anchored, mut wrong) = (0_usize, 0, 0, Vec::new());
    for page in rule_pages() {
        let name = &page.name;
        for case in &page.page.cases {
            number += 1;
            let machine = Machine::from_case(case).unwrap();
            let mut prints: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            // The other language differs in its words alone: one case of eight shows it.
            let in_chinese = (number % 8 == 0).then_some((Lang::ZhCn, "zh-cn"));
            for (lang, code) in std::iter::once((Lang::En, "en")).chain(in_chinese) {
                let report = diagnosed(&machine, lang);
                let log: Value = serde_json::from_str(&super::sarif(&report)).unwrap();
                let mut say =
                    |what: String| wrong.push(format!("{name}: {} ({code}): {what}", case.name));
                for error in validator.iter_errors(&log) {
                    say(format!("{}: {error}", error.instance_path()));
                }
                for result in log["runs"][0]["results"].as_array().unwrap() {
                    results += 1;
                    if let Err(problem) = has_a_place(result) {
                        say(problem);
                    }
                    let print = result["partialFingerprints"][super::fingerprint::OWN].to_string();
                    prints.entry(code).or_default().push(print);
                }
                let results = log["runs"][0]["results"].as_array().unwrap();
                let findings = report.findings.iter().flat_map(go_doctor_protocol::Finding::each);
                let findings: Vec<_> = findings.collect();
                assert_eq!(results.len(), findings.len(), "a place is lost");
                for (result, finding) in results.iter().zip(&findings) {
                    let said = result["message"]["text"].as_str().unwrap();
                    let note = go_doctor_engine::say(lang, "report.anchored", &[]);
                    if finding.location.is_none() {
                        anchored += 1;
                        if !said.ends_with(&note) {
                            say(format!("does not say that it has no place: {said}"));
                        }
                    }
                }
            }
            if prints.get("zh-cn").is_some_and(|own| prints.get("en") != Some(own)) {
                wrong.push(format!(
                    "{name}: {}: the fingerprint depends on the language",
                    case.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(results > 1000 && anchored > 200, "{results} results, {anchored} anchored");
}

#[test]
fn each_rule_has_its_page_on_the_web() {
    for (name, path, _) in crate::generated::PAGES {
        assert!(root().join(path).is_file(), "{path}");
        let address = crate::pages::address(name).unwrap();
        assert!(address.starts_with("https://") && address.ends_with(&format!("/{name}.md")));
    }
    let manifest = std::fs::read_to_string(root().join("package.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["repository"]["url"], crate::pages::REPOSITORY);
}
