//! Which start-up file of a real shell sets a value: named by what the shell answers when it reads fewer of its files.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Shell, the files it finds in its home, and the source that the report names for `GOFLAGS`.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const CASES: &[Case] = &[
    (
        "/bin/bash",
        &[(".profile", "export GOFLAGS=-mod=mod"), (".bashrc", "true")],
        "~/.profile, read by login shells",
    ),
    (
        "/bin/bash",
        &[
            (".bash_profile", ". ~/.bashrc"),
            (".bashrc", "case $- in *i*) ;; *) return;; esac\nexport GOFLAGS=-mod=mod"),
        ],
        "~/.bashrc, read by interactive shells",
    ),
    (
        "/bin/bash",
        &[(".bash_profile", ". ~/.bashrc"), (".bashrc", "export GOFLAGS=-mod=mod")],
        "~/.bashrc",
    ),
    ("/bin/zsh", &[(".zshenv", "export GOFLAGS=-mod=mod")], "~/.zshenv"),
    (
        "/bin/zsh",
        &[(".zprofile", "export GOFLAGS=-mod=mod"), (".zshrc", "true")],
        "~/.zprofile, read by login shells",
    ),
    ("/bin/zsh", &[(".zshrc", "export GOFLAGS=-mod=mod")], "~/.zshrc, read by interactive shells"),
    (
        "/bin/zsh",
        &[(".zshenv", "export ZDOTDIR=$HOME/z"), ("z/.zshrc", "export GOFLAGS=-mod=mod")],
        "~/z/.zshrc, read by interactive shells",
    ),
    (
        "/usr/bin/fish",
        &[(".config/fish/config.fish", "set -gx GOFLAGS -mod=mod")],
        "~/.config/fish/config.fish",
    ),
    (
        "/usr/bin/fish",
        &[(".config/fish/config.fish", "if status is-interactive; set -gx GOFLAGS -mod=mod; end")],
        "~/.config/fish/config.fish, read by interactive shells",
    ),
    ("/bin/dash", &[(".profile", "export GOFLAGS=-mod=mod")], "~/.profile, read by login shells"),
    ("/bin/tcsh", &[(".tcshrc", "setenv GOFLAGS -mod=mod")], "~/.tcshrc"),
];

fn diagnose(shell: &str, files: &[(&str, &str)]) -> Value {
    let home = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, format!("{text}\n")).unwrap();
    }
    let work = home.path().join("work");
    std::fs::create_dir(&work).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
        .args([
            "diagnose",
            "--only",
            "environments-differ",
            "--format",
            "json",
            "--shell-timeout",
            "30",
        ])
        .arg(&work)
        .env_clear()
        .env("HOME", home.path())
        .env("SHELL", shell)
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_file_that_sets_a_value_is_named() {
    let mut wrong = Vec::new();
    for (shell, files, expected) in CASES {
        if !Path::new(shell).exists() {
            assert!(std::env::var_os("CI").is_none(), "CI must have {shell}");
            println!("{shell}: not installed, passed over");
            continue;
        }
        let report = diagnose(shell, files);
        let row =
            report["variables"].as_array().unwrap().iter().find(|row| row["name"] == "GOFLAGS");
        let values =
            row.map(|row| row["values"].as_array().unwrap().as_slice()).unwrap_or_default();
        let login = values.iter().find(|value| value["environment"] == "login");
        let source = login.and_then(|value| value["source"].as_str()).unwrap_or("nothing");
        let finding = &report["findings"][0]["why"].as_str().unwrap_or_default();
        if source != *expected || !finding.contains(expected) {
            wrong.push(format!("{shell} {files:?}: {source:?} instead of {expected:?}; {finding}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An entry of PATH has a source too, but the shell is asked again only when something that matters differs.
#[test]
fn entries_of_path_have_a_source_where_it_matters() {
    let path = "export PATH=$PATH:$HOME/go/bin";
    let entry = |text: &str| {
        let report = diagnose("/bin/bash", &[(".profile", text)]);
        let mut rows = report["variables"].as_array().unwrap().iter();
        let row = rows.find(|row| row["name"] == "PATH").unwrap().clone();
        let mut entries = row["entries"].as_array().unwrap().iter();
        entries.find(|entry| entry["entry"].as_str().unwrap().ends_with("/go/bin")).unwrap().clone()
    };
    let matters = entry(&format!("{path} GOFLAGS=-mod=mod"));
    assert_eq!(matters["source"], "~/.profile, read by login shells");
    assert_eq!(matters["environments"], serde_json::json!(["login"]));
    assert_eq!(entry(path)["source"], Value::Null);
}
