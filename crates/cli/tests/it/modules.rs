//! Folders of real modules, healthy ones and ones with a single fault: what `go-doctor diagnose` says of them, and what
//! the go command does. Where go is content nothing of warning or above may be said; where go fails, the first finding
//! is the fault. Each folder is looked at with and without trust. Without a go on this machine only go-doctor is run.

mod corpus;

use std::path::{Path, PathBuf};
use std::process::Command;

use corpus::{Folder, Verdict};
use serde_json::Value;

/// The findings of a folder: rule and severity, in order.
fn diagnose(folder: &Path, home: &Path, case: &Folder, trusted: bool) -> Vec<(String, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_go-doctor"));
    command
        .args(["diagnose", "--format", "json", "--user-settings", "/nowhere/settings.json"])
        .args(["--extensions-dir", "/nowhere/extensions", "--skip"])
        // The test's own machine, and its GOPROXY=off.
        .arg("environments-differ,go-not-on-path,go-not-found,go-not-executable,proxy-unreachable")
        .arg(folder.join(case.open));
    if !trusted {
        command.arg("--untrusted");
    }
    environment(&mut command, home, case);
    let output = command.output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            (text("rule"), text("severity"))
        })
        .collect()
}

/// The rules that explain what go printed, in order, without remarks.
fn explain(folder: &Path, home: &Path, case: &Folder, said: &str) -> Vec<String> {
    let output = home.join("output.txt");
    std::fs::write(&output, said).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_go-doctor"));
    command
        .args(["explain", "--format", "json", "--exit-code", "1", "--command"])
        .arg(format!("go {}", case.go))
        .arg("--cwd")
        .arg(folder.join(case.open))
        .arg(output);
    environment(&mut command, home, case);
    let output = command.output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {error}", case.name));
    let findings = report["findings"].as_array().unwrap();
    let loud = findings.iter().filter(|finding| finding["severity"] != "info");
    loud.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
}

/// Writes a case's files; the folder that stands for the home, and the root of the code in it.
fn written(case: &Folder) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    let home = root.path().join("home");
    let folder = home.join("code");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in &case.files {
        let path = folder.join(name);
        if name.ends_with('/') {
            std::fs::create_dir_all(&path).unwrap();
            continue;
        }
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    (root, home, folder)
}

/// The same variables for go and for go-doctor: nothing of this machine's own settings.
fn environment(command: &mut Command, home: &Path, case: &Folder) {
    for name in ["GOFLAGS", "GO111MODULE", "CGO_ENABLED", "GOWORK", "GOENV", "GOROOT", "GOPATH"] {
        command.env_remove(name);
    }
    command
        .env("HOME", home)
        .env("GOPATH", home.join("go"))
        .env("GOCACHE", std::env::temp_dir().join("go-doctor-test-cache"))
        .env("GOPROXY", "off")
        .env("GOTOOLCHAIN", "local");
    for (name, value) in case.env {
        command.env(name, value);
    }
}

/// Whether go's command for the folder ends well, and what it prints; nothing when there is no go, or one before 1.21,
/// which is more lenient in two of the cases.
fn go(folder: &Path, home: &Path, case: &Folder) -> Option<(bool, String)> {
    let words: Vec<&str> = case.go.split_whitespace().collect();
    let mut command = Command::new("go");
    command.args(&words).current_dir(folder.join(case.open));
    environment(&mut command, home, case);
    let version = Command::new("go").arg("version").output().ok()?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if ["go1.19", "go1.20"].iter().any(|old| version.contains(old)) {
        return None;
    }
    let output = command.output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    Some((output.status.success(), text))
}

#[test]
fn folders_are_diagnosed_as_go_finds_them() {
    let mut wrong = Vec::new();
    let cases = corpus::folders();
    for case in &cases {
        let (_root, home, folder) = written(case);
        if let Some((ended_well, said)) = go(&folder, &home, case)
            && ended_well != matches!(case.verdict, Verdict::Healthy | Verdict::Silent(_))
        {
            wrong.push(format!("{}: `go {}` ended well: {ended_well}\n{said}", case.name, case.go));
        }
        for trusted in [true, false] {
            let findings = diagnose(&folder, &home, case, trusted);
            let remark = matches!(case.verdict, Verdict::Remark(_));
            let first = findings.iter().find(|(_, severity)| (severity == "info") == remark);
            let first = first.map(|(rule, _)| rule.as_str());
            let expected = match case.verdict {
                Verdict::Healthy => None,
                Verdict::Fault(rule) | Verdict::Silent(rule) | Verdict::Remark(rule) => Some(rule),
                // Only go knows, and go is asked only with trust.
                Verdict::FaultIfTrusted(rule) => trusted.then_some(rule),
            };
            let alarm = remark && findings.iter().any(|(_, severity)| severity != "info");
            if first != expected || alarm {
                wrong.push(format!(
                    "{} (trusted: {trusted}): wants {expected:?}, says {findings:?}",
                    case.name
                ));
            }
        }
    }
    println!("{} folders", cases.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn what_go_prints_is_explained_as_the_folder_is_diagnosed() {
    let mut wrong = Vec::new();
    for case in corpus::folders() {
        let (Verdict::Fault(rule) | Verdict::FaultIfTrusted(rule) | Verdict::Remark(rule)) =
            case.verdict
        else {
            continue;
        };
        let (_root, home, folder) = written(&case);
        let Some((_, said)) = go(&folder, &home, &case) else {
            println!("no go here, or an old one: not compared");
            return;
        };
        let rules = explain(&folder, &home, &case, &said);
        // Of a module further down go says only that there is none here.
        let same = |first: &String| {
            first == rule || (rule, first.as_str()) == ("nested-module", "go-mod-missing")
        };
        if !rules.first().is_some_and(same) {
            wrong.push(format!("{}: wants {rule}, says {rules:?} of\n{said}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
