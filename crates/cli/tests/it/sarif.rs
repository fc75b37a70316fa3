//! SARIF: what is printed is valid by the official schema, and says what the report says.

use crate::support::{Place, Ran};
use serde_json::{Value, json};

/// The log, if the schema has nothing against it.
fn valid(text: &str) -> Value {
    // The schema's pattern for languages has a bracket that ECMAScript takes for itself and stricter readers refuse.
    let schema = include_str!("../data/sarif-schema-2.1.0.json").replace("{2}]?$", r"{2}\\]?$");
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
    // Both stand in the folder, as GitHub demands; the true place of the other is a related one, and said.
    let uri = |place: &Value| place["physicalLocation"]["artifactLocation"]["uri"].clone();
    let results = run["results"].as_array().unwrap();
    let elsewhere: Vec<&Value> =
        results.iter().filter(|result| result["relatedLocations"].is_array()).collect();
    assert_eq!((results.len(), elsewhere.len()), (2, 1));
    for result in results {
        assert_eq!(uri(&result["locations"][0]), SETTINGS);
    }
    let related = &elsewhere[0]["relatedLocations"][0];
    assert_eq!(uri(related), "file:///D:/VS%20Code%231/User/settings.json");
    let said = elsewhere[0]["message"]["text"].as_str().unwrap();
    assert!(said.contains(outside), "{said}");
}

fn uris(run: &Value) -> Vec<(String, String)> {
    let results = run["results"].as_array().unwrap().iter();
    let mut uris: Vec<(String, String)> = results
        .map(|result| {
            let place = &result["locations"][0]["physicalLocation"];
            let uri = place["artifactLocation"]["uri"].as_str().unwrap().to_owned();
            (result["ruleId"].as_str().unwrap().to_owned(), format!("{uri} {}", place["region"]))
        })
        .collect();
    uris.sort();
    uris
}

/// A machine without go: nothing of it has a place in a file, and each result has one.
#[test]
fn a_machine_without_go_is_taken_by_code_scanning() {
    let place = Place::new();
    let without_go = |args: &[&str]| {
        let mut command = place.command(args);
        Ran::from(command.env("PATH", "/nonexistent").output().unwrap())
    };
    // go, too, finds nothing in an empty folder.
    for (files, anchor) in [
        (&[][..], "go.mod"),
        (&[(SETTINGS, "{}")][..], SETTINGS),
        (&[("b.go", "package main\n"), ("a.go", "package main\n")][..], "a.go"),
        (&[("go.mod", "module example.com/a\n")][..], "go.mod"),
    ] {
        for (name, text) in files {
            place.write(name, text);
        }
        // The report says where, and by a range whether a file is there: an editor shows no problems of one that is not.
        let json = without_go(&["diagnose", "--format", "json"]).out;
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["anchor"]["file"], place.path(anchor).to_str().unwrap());
        assert_eq!(json["anchor"]["range"].is_null(), files.is_empty());
        for lang in ["en", "zh-cn"] {
            let ran = without_go(&["diagnose", "--format", "sarif", "--lang", lang]);
            assert_eq!(ran.code, Some(1), "{}", ran.err);
            let log = valid(&ran.out);
            let run = coherent(&log);
            let places = uris(run);
            // Where Go lies in a usual folder it is only not on PATH.
            let own = places.iter().find(|(rule, _)| rule.starts_with("go-not-"));
            let (rule, at) = own.unwrap();
            assert_eq!(*at, format!("{anchor} {{\"startLine\":1}}"), "{rule}");
            let driver = &run["tool"]["driver"];
            let repository = "https://github.com/go-toolchain-doctor/go-toolchain-doctor";
            assert_eq!(driver["informationUri"], repository);
            let rules = driver["rules"].as_array().unwrap();
            let page = rules.iter().find(|known| known["id"] == *rule).unwrap();
            assert_eq!(
                page["helpUri"],
                format!("{repository}/blob/main/crates/engine/src/rules/toolchain/{rule}.md")
            );
        }
    }
}

/// What is known to a service stays known when lines move, in another checkout and in the other language.
#[test]
fn fingerprints_outlive_lines_that_move() {
    let prints = |above: &str, lang: &str| {
        let place = Place::new();
        let text = "{ \"go.goroot\": \"/usr/local/go/bin\", \"go.gopls\": 1, \"go.gopls\": 2 }";
        place.write(SETTINGS, format!("{above}{text}"));
        let ran = place.run(&["check", SETTINGS, "--format", "sarif", "--lang", lang]);
        let log = valid(&ran.out);
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        assert!(results.len() > 2);
        let print = |result: &Value| result["partialFingerprints"].clone();
        results.iter().map(print).collect::<Vec<_>>()
    };
    let first = prints("", "en");
    assert_eq!(first, prints("// one\n// two\n\n", "en"));
    assert_eq!(first, prints("", "zh-cn"));
    let mut apart: Vec<String> = first.iter().map(ToString::to_string).collect();
    apart.sort();
    apart.dedup();
    assert_eq!(apart.len(), first.len());
}

#[test]
fn a_place_is_relative_to_the_repository() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("api")).unwrap();
    place.write("api/main.go", "packag main\n");
    place.write("api/go.mod", "module katas.dev/api\n\ngo 1.26\n");
    let uri = |args: &[&str]| {
        let log = valid(&place.run(args).out);
        let run = coherent(&log);
        let place = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
        (place["uri"].clone(), run["originalUriBaseIds"]["SRCROOT"]["uri"].clone())
    };
    let check = ["check", "api/main.go", "--format", "sarif"];
    assert_eq!(uri(&check).0, "main.go");
    // Code scanning knows nothing but the repository.
    std::fs::create_dir(place.path(".git")).unwrap();
    let (file, root) = uri(&check);
    assert_eq!(file, "api/main.go");
    assert!(!root.as_str().unwrap().ends_with("/api/"), "{root}");
    let diagnosed = uri(&["diagnose", "--untrusted", "api", "--format", "sarif"]);
    assert_eq!(diagnosed, (file, root));
}
