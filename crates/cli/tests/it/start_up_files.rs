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

/// A home folder with these files, and a folder to diagnose in it.
fn home_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = home.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, format!("{text}\n")).unwrap();
    }
    std::fs::create_dir(home.path().join("work")).unwrap();
    home
}

fn diagnose(shell: &str, files: &[(&str, &str)]) -> Value {
    diagnose_at(shell, home_with(files).path(), "environments-differ", "30")
}

fn diagnose_at(shell: &str, home: &Path, rule: &str, seconds: &str) -> Value {
    let work = home.join("work");
    let output = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
        .args(["diagnose", "--only", rule, "--format", "json", "--shell-timeout", seconds])
        .arg(&work)
        .env_clear()
        .env("HOME", home)
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

/// A broken machine: shell, the files of its home, and the files after the fix that is offered first was carried out.
type Broken = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static [(&'static str, &'static str)],
);

/// Start-up files that set a GOROOT that does not exist.
const BROKEN: &[Broken] = &[
    (
        "/bin/bash",
        &[(".profile", "umask 022\nexport GOROOT=/opt/go-gone\nexport EDITOR=vi\n")],
        &[(".profile", "umask 022\nexport EDITOR=vi\n")],
    ),
    (
        "/bin/bash",
        &[(".bash_profile", ". ~/.bashrc"), (".bashrc", "export A=1 GOROOT='/opt/go-gone'")],
        &[(".bash_profile", ". ~/.bashrc"), (".bashrc", "export A=1")],
    ),
    (
        "/bin/bash",
        &[
            (".profile", ". \"$HOME/.goenv.sh\"\n"),
            (".goenv.sh", "GOROOT=/opt/go-gone\nexport GOROOT\n"),
        ],
        &[(".profile", ". \"$HOME/.goenv.sh\"\n"), (".goenv.sh", "")],
    ),
    (
        "/bin/zsh",
        &[
            (".zshenv", "export GOROOT=/opt/go-gone\n"),
            (".zprofile", "true; export GOROOT=/opt/go-gone; true\n"),
        ],
        &[(".zshenv", ""), (".zprofile", "true; true\n")],
    ),
    (
        "/usr/bin/fish",
        &[(".config/fish/config.fish", "set -gx EDITOR vi\nset -gx GOROOT /opt/go-gone\n")],
        &[(".config/fish/config.fish", "set -gx EDITOR vi\n")],
    ),
    (
        "/usr/bin/fish",
        &[(".config/fish/conf.d/go.fish", "if true\n  set -gx GOROOT /opt/go-gone\nend\n")],
        &[(".config/fish/conf.d/go.fish", "if true\nend\n")],
    ),
    ("/bin/dash", &[(".profile", "export GOROOT=/opt/go-gone")], &[(".profile", "")]),
    ("/bin/tcsh", &[(".tcshrc", "setenv GOROOT /opt/go-gone\n")], &[(".tcshrc", "")]),
];

/// The diagnosis that a shell's own child makes, with what its start-up files have set.
fn diagnose_in(shell: &str, home: &Path) -> Value {
    let line = format!(
        "'{}' diagnose --only goroot-missing --format json '{}'",
        env!("CARGO_BIN_EXE_go-doctor"),
        home.join("work").display()
    );
    // tcsh takes `-l` only when it stands alone, and reads its file without it.
    let flags: &[&str] = if shell.ends_with("tcsh") { &["-c"] } else { &["-l", "-c"] };
    let output = Command::new(shell)
        .args(flags)
        .arg(line)
        .env_clear()
        .env("HOME", home)
        .env("SHELL", shell)
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{shell}: {error} {said}"))
}

/// Carries out the edits of a finding's first fix, as a person would.
fn apply_first(report: &Value) -> Result<(), String> {
    let fix = report["findings"][0]["fixes"][0].clone();
    let edits: Vec<go_doctor_protocol::Edit> = serde_json::from_value(fix["edits"].clone())
        .map_err(|_| format!("the first fix is no edit: {}", fix["title"]))?;
    let mut files: Vec<&str> = edits.iter().map(|edit| edit.file.as_str()).collect();
    files.dedup();
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
        let own: Vec<_> = edits.iter().filter(|edit| edit.file == file).cloned().collect();
        let text = go_doctor_engine::documents::apply_edits(&text, &own).ok_or("overlapping")?;
        std::fs::write(file, text).map_err(|error| error.to_string())?;
    }
    Ok(())
}

#[test]
fn the_line_that_sets_a_variable_is_taken_out_and_the_machine_is_well() {
    let mut wrong = Vec::new();
    for (shell, files, fixed) in BROKEN {
        if !Path::new(shell).exists() {
            assert!(std::env::var_os("CI").is_none(), "CI must have {shell}");
            println!("{shell}: not installed, passed over");
            continue;
        }
        let home = home_with(files);
        let report = diagnose_in(shell, home.path());
        if let Err(error) = apply_first(&report) {
            wrong.push(format!("{shell} {files:?}: {error}"));
            continue;
        }
        let again = diagnose_in(shell, home.path());
        if !again["findings"].as_array().unwrap().is_empty() {
            wrong.push(format!("{shell} {files:?}: {}", again["findings"][0]["message"]));
        }
        for (name, text) in *fixed {
            let now = std::fs::read_to_string(home.path().join(name)).unwrap();
            // The helper that writes the homes ends each file with a line end.
            if now.trim_end() != text.trim_end() {
                wrong.push(format!("{shell} {name}: {now:?} instead of {text:?}"));
            }
        }
        let parsed = Command::new(shell)
            .args(["-n", &home.path().join(fixed[0].0).to_string_lossy()])
            .output()
            .unwrap();
        if !parsed.status.success() {
            wrong.push(format!("{shell}: {}", String::from_utf8_lossy(&parsed.stderr)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A shell that ends, is replaced or waits answers once the guard is written that the first fix is.
#[test]
fn a_guarded_start_up_file_lets_the_shell_answer() {
    const STUCK: &[(&str, &str, &str)] = &[
        ("/bin/bash", ".profile", "umask 022\nexit 3\n"),
        ("/bin/bash", ".profile", "if true; then\n  exec true\nfi\n"),
        ("/bin/zsh", ".zshrc", "sleep 1000\n"),
        ("/usr/bin/fish", ".config/fish/config.fish", "if true\n  exec sleep 1000\nend\n"),
        ("/bin/dash", ".profile", "true; exit; true\n"),
    ];
    let mut wrong = Vec::new();
    for (shell, name, text) in STUCK {
        if !Path::new(shell).exists() {
            assert!(std::env::var_os("CI").is_none(), "CI must have {shell}");
            continue;
        }
        let home = home_with(&[(*name, *text)]);
        let report = diagnose_at(shell, home.path(), "shell-startup-failed", "2");
        if let Err(error) = apply_first(&report) {
            wrong.push(format!("{shell} {text:?}: {error}"));
            continue;
        }
        let again = diagnose_at(shell, home.path(), "shell-startup-failed", "10");
        if !again["findings"].as_array().unwrap().is_empty() {
            let now = std::fs::read_to_string(home.path().join(name)).unwrap();
            wrong.push(format!("{shell} {now:?}: {}", again["findings"][0]["message"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
