//! One cause, one line: a folder with many equal findings has a short report, and every place can be had.

use serde_json::Value;

use crate::support::Place;

const FOLDERS: usize = 120;

/// Solutions whose test is none, one folder each.
fn solutions() -> Place {
    let place = Place::new();
    place.write("go.mod", "module example.com/solutions\n\ngo 1.21\n");
    for number in 0..FOLDERS {
        std::fs::create_dir(place.path(&format!("week{number}"))).unwrap();
        let test = "package week\n\nimport \"testing\"\n\nfunc Testadd(t *testing.T) {}\n";
        place.write(&format!("week{number}/a_test.go"), test);
    }
    place
}

/// The folders whose file is named.
fn named(text: &str) -> usize {
    (0..FOLDERS).filter(|number| text.contains(&format!("/week{number}/a_test.go"))).count()
}

#[test]
fn many_equal_findings_are_one() {
    let place = solutions();
    let only = ["--only", "test-name-invalid"];
    let run = |args: &[&str]| {
        let args = [&["diagnose", "."], &only[..], args].concat();
        place.run(&args).out
    };
    let text = run(&[]);
    assert!(text.lines().count() < 25, "{text}");
    assert!(text.contains("(120 places)"), "{text}");
    assert!(text.contains("and 117 more places; `--all` lists them"), "{text}");
    assert_eq!(named(&text), 3, "{text}");
    assert!(run(&["--lang", "zh-cn"]).contains("另有 117 处"));
    let all = run(&["--all"]);
    assert_eq!(named(&all), FOLDERS, "{all}");
    assert!(!all.contains("--all"), "{all}");
    assert!(all.lines().count() < FOLDERS + 25, "{all}");
    let report: Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(report["schemaVersion"], 2);
    assert_eq!(report["findings"].as_array().unwrap().len(), 1);
    assert_eq!(report["findings"][0]["places"].as_array().unwrap().len(), FOLDERS);
    let log: Value = serde_json::from_str(&run(&["--format", "sarif"])).unwrap();
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), FOLDERS);
    let markdown = run(&["--format", "markdown"]);
    assert_eq!(named(&markdown), FOLDERS);
    assert!(markdown.contains("<details><summary>117 more places</summary>"), "{markdown}");
}

#[test]
fn each_place_keeps_its_safe_fix() {
    let place = Place::new();
    let names: Vec<String> = (0..5).map(|number| format!("{number}.code-workspace")).collect();
    for name in &names {
        place.write(name, "{ \"settings\": { \"go.goroot\": \"/usr/local/go/bin\" } }\n");
    }
    let files: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = |more: &[&str]| place.run(&[&["check"], more, &files].concat());
    let told = run(&[]);
    assert!(told.out.contains("(5 places)"), "{}", told.out);
    assert!(told.out.contains("5 problems in 5 files"), "{}", told.out);
    assert!(told.out.contains("can fix 5 of these"), "{}", told.out);
    let fixed = run(&["--fix"]);
    assert_eq!(fixed.code, Some(0), "{}", fixed.out);
    for name in &names {
        assert!(place.read(name).contains("\"/usr/local/go\""), "{name}");
    }
}
