//! `diagnose --fix`: what is safe is written, edits and settings, each with the line that takes it back; then it looks again.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::{Command, Output};

use crate::support::{Place, Ran};

const SETTINGS: &str = ".vscode/settings.json";
const USER: &str = "../.config/Code/User/settings.json";

/// CRLF, a tab, a comment, no final newline.
const USERS: &str = "{\r\n\t// meins\r\n\t\"editor.tabSize\": 4\r\n}";

/// A folder with a wrong setting, in a VS Code that does not find go.
fn place() -> Place {
    let place = Place::new();
    fs::create_dir_all(place.path("../.config/Code/User")).unwrap();
    fs::create_dir_all(place.path("../.vscode/extensions/golang.go-0.58.0")).unwrap();
    place.write(
        "../.vscode/extensions/golang.go-0.58.0/package.json",
        r#"{ "publisher": "golang", "name": "go", "version": "0.58.0" }"#,
    );
    place.write(USER, USERS);
    place.write(SETTINGS, "{ \"go.goroot\": \"/usr/local/go/bin\" }\n");
    place.write("go.mod", "module example.com/x\n\ngo 1.21\n");
    place.write("main.go", "package main\n\nfunc main() {}\n");
    place
}

fn run(place: &Place, args: &[&str]) -> Ran {
    let args = [&["diagnose", "--only", "go-not-on-path,setting-goroot-is-bin"], args].concat();
    Ran::from(place.command(&args).env("PATH", "/usr/bin:/bin").output().unwrap())
}

/// The lines that take back what was done.
fn undo_lines(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.strip_prefix("undo: ")).collect()
}

fn shell(line: &str) -> Output {
    Command::new("sh").args(["-c", line]).output().unwrap()
}

#[test]
fn edits_and_settings_are_written_and_every_line_takes_one_back() {
    let place = place();
    let before = [place.read(USER), place.read(SETTINGS)];
    let ran = run(&place, &["--fix"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let user = place.read(USER);
    assert!(user.contains("\"go.alternateTools\": { \"go\": \"/usr/local/go/bin/go\" }"), "{user}");
    assert!(user.starts_with("{\r\n\t// meins\r\n\t\"editor.tabSize\": 4,\r\n"), "{user}");
    assert_eq!(place.read(SETTINGS), "{ \"go.goroot\": \"/usr/local/go\" }\n");
    assert!(ran.out.contains("[go-not-on-path]") && ran.out.contains("\n+++ "), "{}", ran.out);
    assert!(!ran.out.contains("error["), "it looked again: {}", ran.out);
    let lines = undo_lines(&ran.out);
    assert_eq!(lines.len(), 2, "{}", ran.out);
    for line in lines {
        assert!(shell(line).status.success(), "{line}");
    }
    assert_eq!([place.read(USER), place.read(SETTINGS)], before);
}

#[test]
fn a_second_time_there_is_nothing_to_do() {
    let place = place();
    run(&place, &["--fix"]);
    let after = [place.read(USER), place.read(SETTINGS)];
    let again = run(&place, &["--fix"]);
    assert!(again.out.starts_with("nothing is safe to fix here"), "{}", again.out);
    assert_eq!([place.read(USER), place.read(SETTINGS)], after);
}

#[test]
fn a_dry_run_writes_nothing_and_a_report_stands_alone() {
    let place = place();
    let ran = run(&place, &["--dry-run"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.starts_with("--- ") && ran.err.contains("nothing was written"), "{}", ran.err);
    assert_eq!(place.read(USER), USERS);
    let ran = run(&place, &["--dry-run", "--format", "json"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    let ran = run(&place, &["--fix", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), 0, "{}", ran.out);
    assert_eq!(undo_lines(&ran.err).len(), 2, "{}", ran.err);
}

/// Without a settings file of the user's there is no VS Code to set anything in.
#[test]
fn a_user_without_settings_gets_none() {
    let place = place();
    fs::remove_file(place.path(USER)).unwrap();
    place.write(SETTINGS, "{}\n");
    let ran = run(&place, &["--fix"]);
    assert!(!place.path(USER).exists(), "{}", ran.out);
    assert!(ran.out.starts_with("nothing is safe to fix here"), "{}", ran.out);
    assert!(ran.out.contains("error[go-not-on-path]") && ran.code == Some(1), "{}", ran.out);
}

/// Editors of VS Code's kin have settings and extensions of their own.
#[test]
fn another_editors_settings_are_written_where_it_keeps_them() {
    for (name, folder) in [("Cursor", ".cursor"), ("Windsurf", ".windsurf")] {
        let place = place();
        let home = place.path("..");
        fs::rename(home.join(".config/Code"), home.join(".config").join(name)).unwrap();
        fs::rename(home.join(".vscode"), home.join(folder)).unwrap();
        run(&place, &["--fix"]);
        let text = place.read(&format!("../.config/{name}/User/settings.json"));
        assert!(text.contains("\"go.alternateTools\""), "{name}: {text}");
    }
}

#[test]
fn a_link_stays_one_and_an_empty_file_gets_its_first_setting() {
    let place = place();
    fs::remove_file(place.path(USER)).unwrap();
    place.write("../dotfiles.json", "");
    symlink(place.path("../dotfiles.json"), place.path(USER)).unwrap();
    let ran = run(&place, &["--fix"]);
    assert!(fs::symlink_metadata(place.path(USER)).unwrap().is_symlink(), "{}", ran.err);
    let text = place.read("../dotfiles.json");
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["go.alternateTools"]["go"], "/usr/local/go/bin/go", "{text}");
    let [user, _] = undo_lines(&ran.out)[..] else { panic!("{}", ran.out) };
    assert!(shell(user).status.success());
    assert_eq!(place.read("../dotfiles.json"), "");
    assert!(fs::symlink_metadata(place.path(USER)).unwrap().is_symlink());
}

/// A folder on a read-only file system, as root sees it too: a limit on the size of files refuses what lies beyond the end.
#[test]
fn without_room_both_files_stay_and_the_reason_is_said() {
    let place = place();
    let user = format!("{USERS:<500}\n\n");
    place.write(USER, &user);
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_go-doctor"))
        .args(["diagnose", "--fix", "--only", "go-not-on-path"])
        .current_dir(place.folder())
        .env_clear()
        .env("HOME", place.folder().parent().unwrap())
        .env("PATH", "/usr/bin:/bin");
    let ran = Ran::from(command.output().unwrap());
    assert_eq!(place.read(USER), user, "{}{}", ran.out, ran.err);
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("cannot write") && ran.err.contains("as it was"), "{}", ran.err);
    assert!(ran.out.contains("error[go-not-on-path]"), "{}", ran.out);
    assert!(undo_lines(&ran.out).is_empty() && !ran.out.contains("fixed:"), "{}", ran.out);
}

/// What is kept may hold secrets.
#[test]
fn what_is_kept_is_the_users_own() {
    let place = place();
    run(&place, &["--fix"]);
    let kept = place.path("../.local/state/go-doctor/undo");
    for folder in [kept.clone(), fs::read_dir(&kept).unwrap().next().unwrap().unwrap().path()] {
        let mode = fs::metadata(folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}

/// The report's own words: what was there before, in which file, and the setting or line that takes it back.
#[test]
fn each_fix_says_how_it_is_taken_back() {
    let place = place();
    let report = |args: &[&str]| {
        let ran = run(&place, args);
        serde_json::from_str::<serde_json::Value>(&ran.out).unwrap()["findings"].clone()
    };
    let undo = |findings: &serde_json::Value| {
        let mut all = findings.as_array().unwrap().iter();
        let one = all.find(|one| one["rule"] == "go-not-on-path").unwrap();
        let mut fixes = one["fixes"].as_array().unwrap().iter();
        fixes.find(|fix| fix["kind"] == "setting").unwrap()["undo"].clone()
    };
    let first = undo(&report(&["--format", "json"]));
    assert_eq!(first["action"]["kind"], "setting", "{first}");
    assert!(first["action"]["value"].is_null() && first["file"].is_string(), "{first}");
    let text = first["text"].as_str().unwrap();
    assert!(text.starts_with("remove `go.alternateTools.go` from ") && text.contains("User"));
    place.write(USER, "{ \"go.alternateTools\": { \"go\": \"/gone/go\" } }");
    let again = undo(&report(&["--format", "json"]));
    assert_eq!(again["action"]["value"], "/gone/go", "{again}");
    let chinese = undo(&report(&["--format", "json", "--lang", "zh-cn"]));
    assert!(chinese["text"].as_str().unwrap().contains("改回"), "{chinese}");
}
