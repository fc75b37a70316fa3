//! SARIF: what is printed is valid by the official schema, and says what the report says.
#![cfg(unix)]
#![allow(missing_docs, reason = "a test")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

#[expect(unreachable_pub, dead_code, reason = "shared by the tests")]
mod support;

use serde_json::{Value, json};
use support::Place;

/// The log, if the schema has nothing against it.
fn valid(text: &str) -> Value {
    // The schema's pattern for languages has a bracket that ECMAScript takes for itself and stricter readers refuse.
    let schema = include_str!("data/sarif-schema-2.1.0.json").replace("{2}]?$", r"{2}\\]?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let log: Value = serde_json::from_str(text).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&log)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    log
}

/// What the schema cannot say: indices point at what they name, every rule has its help.
fn coherent(log: &Value) -> &Value {
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let number = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[number]["id"], result["ruleId"]);
    }
    for note in run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap() {
        let rule = &note["associatedRule"];
        let number = usize::try_from(rule["index"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[number]["id"], rule["id"]);
    }
    for rule in rules {
        assert!(rule["shortDescription"]["text"].as_str().unwrap().len() > 10, "{rule}");
        assert!(rule["help"]["markdown"].as_str().unwrap().contains("\n\n"), "{rule}");
    }
    run
}

const SETTINGS: &str = ".vscode/settings.json";
const BROKEN: &str = "\u{feff}{\r\n\t/* 😀 */ \"go.goroot\": \"/usr/local/go/bin\",\r\n\t\"go.gopls\": 1, \"go.gopls\": 2\r\n}";

#[test]
fn check_with_fixes_and_related_places() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    for (lang, code) in [("en", "en-US"), ("zh-cn", "zh-CN")] {
        let ran = place.run(&["check", SETTINGS, "--format", "sarif", "--lang", lang]);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        let log = valid(&ran.out);
        let run = coherent(&log);
        assert_eq!(run["language"], code);
        assert_eq!(run["columnKind"], "utf16CodeUnits");
        assert_eq!(run["invocations"][0]["executionSuccessful"], true);
        let result = &run["results"][0];
        assert_eq!(result["ruleId"], "setting-goroot-is-bin");
        assert_eq!(result["level"], "error");
        // Tab, comment with an emoji of two units, blank, key, colon, blank: the value begins in column 24.
        assert_eq!(
            result["locations"][0]["physicalLocation"],
            json!({
                "artifactLocation": { "uri": SETTINGS, "uriBaseId": "SRCROOT" },
                "region": { "startLine": 2, "startColumn": 24, "endLine": 2, "endColumn": 43 },
            })
        );
        let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
        assert_eq!(replacement["insertedContent"]["text"], "\"/usr/local/go\"");
        assert_eq!(replacement["deletedRegion"]["startColumn"], 24);
        let results = run["results"].as_array().unwrap();
        let twice = results.iter().find(|result| result["ruleId"] == "setting-duplicate").unwrap();
        assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 3);
        let root = run["originalUriBaseIds"]["SRCROOT"]["uri"].as_str().unwrap();
        assert!(
            root.starts_with("file:///")
                && root.ends_with("/%E6%88%91%E7%9A%84%20%E9%A1%B9%E7%9B%AE/")
        );
    }
}

#[test]
fn what_could_not_be_checked_is_a_notification() {
    let place = Place::new();
    place.write(SETTINGS, b"\xff\xfe{\0");
    let told = place.run(&["check", SETTINGS, "--format", "sarif"]);
    let log = valid(&told.out);
    let results = &coherent(&log)["results"];
    assert_eq!(results[0]["ruleId"], "file-encoding", "one finding: {results}");
    let args = ["check", SETTINGS, "--skip", "file-encoding", "--format", "sarif"];
    let ran = place.run(&args);
    assert_eq!(ran.code, Some(3));
    let log = valid(&ran.out);
    let run = coherent(&log);
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let notes = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    assert!(notes.len() > 10);
    assert!(notes[0]["message"]["text"].as_str().unwrap().contains("utf-16le"));
}

#[test]
fn diagnose_and_explain() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    place.write("a.go", "func main() {}\n");
    place.write("b.go", "package main\n\nfunc main() { x := 1 }\n");
    place.write("out.txt", "# command-line-arguments\n./b.go:3:15: declared and not used: x\n");
    let ran = place.run(&["diagnose", "--format", "sarif"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let log = valid(&ran.out);
    let results = coherent(&log)["results"].as_array().unwrap();
    assert!(
        results.iter().any(|result| result["ruleId"] == "package-clause-missing"),
        "{results:?}"
    );
    let args = ["explain", "--command", "go run b.go", "--exit-code", "1", "--cwd", ".", "out.txt"];
    let ran = place.run(&[&args[..], &["--format", "sarif"]].concat());
    // The user's own code is a note: the toolchain is fine.
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let log = valid(&ran.out);
    let result = &coherent(&log)["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&json!("program-compile-error"), &json!("note"))
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "b.go");
    assert_eq!(place["region"]["startColumn"], 15);
}

/// A session recorded on Windows, replayed here: its paths are Windows's whatever this system is.
#[test]
fn paths_of_windows() {
    let place = Place::new();
    let folder = r"C:\Users\me\我的 项目";
    let read = |path: &str, text: &str| {
        json!({
            "probe": { "kind": "read", "path": path, "maxBytes": 32 << 20, "readAs": "text" },
            "reading": { "kind": "text", "text": text },
        })
    };
    let inside = format!(r"{folder}\.vscode\settings.json");
    let outside = r"D:\VS Code#1\User\settings.json";
    let facts = json!({
        "schemaVersion": 1,
        "subject": {
            "folder": folder, "platform": "windows", "arch": "amd64",
            "home": r"C:\Users\me", "trusted": true,
        },
        "task": { "kind": "check", "files": [inside, outside] },
        "readings": [
            read(&inside, "{ \"go.gopls\": 1 }"),
            read(outside, "{ \"go.gopls\": 1 }"),
        ],
    });
    place.write("facts.json", facts.to_string());
    let ran = place.run(&["diagnose", "--replay", "facts.json", "--format", "sarif"]);
    let log = valid(&ran.out);
    let run = coherent(&log);
    assert_eq!(
        run["originalUriBaseIds"]["SRCROOT"]["uri"],
        "file:///C:/Users/me/%E6%88%91%E7%9A%84%20%E9%A1%B9%E7%9B%AE/"
    );
    let mut places: Vec<&Value> = run["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        .collect();
    places.sort_by_key(ToString::to_string);
    assert_eq!(places, [&json!(SETTINGS), &json!("file:///D:/VS%20Code%231/User/settings.json")]);
}
