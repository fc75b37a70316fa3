//! `check --fix` and `--dry-run`: what is safe is applied, the rest stays, and the file stays what it was otherwise.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

use crate::support::{Place, Ran};

const SETTINGS: &str = ".vscode/settings.json";

/// BOM, CRLF, tabs, comments, no final newline; a safe fix, an unsafe one, and a key that is there twice.
const BROKEN: &str = "\u{feff}{\r\n\t// 来自论坛 😀\r\n\t\"go.goroot\": \"/usr/local/go/bin\", // 这里\r\n\t\"go.gopls\": \"x\", /* bleibt */\r\n\t\"go.buildFlags\": [\"-v -race\"]\r\n}";
const FIXED: &str = "\u{feff}{\r\n\t// 来自论坛 😀\r\n\t\"go.goroot\": \"/usr/local/go\", // 这里\r\n\t\"go.gopls\": \"x\", /* bleibt */\r\n\t\"go.buildFlags\": [\"-v\", \"-race\"]\r\n}";

#[test]
fn safe_fixes_are_applied_and_nothing_else() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    let ran = place.run(&["check", SETTINGS, "--fix"]);
    assert_eq!(place.read(SETTINGS), FIXED);
    assert_eq!(ran.code, Some(1), "the unsafe one remains: {}", ran.out);
    assert!(ran.out.contains("fixed: .vscode/settings.json: Set `go.goroot`"), "{}", ran.out);
    assert!(ran.out.contains("[setting-flag-in-one-string]"), "{}", ran.out);
    assert!(ran.out.contains("warning[setting-unknown]"), "{}", ran.out);
    assert!(!ran.out.contains("error[setting-goroot-is-bin]"), "{}", ran.out);
    // A second time there is nothing to do.
    let again = place.run(&["check", SETTINGS, "--fix"]);
    assert_eq!(place.read(SETTINGS), FIXED);
    assert!(again.out.starts_with("nothing is safe to fix here"), "{}", again.out);
}

#[test]
fn a_dry_run_writes_nothing_and_its_diff_is_the_fix() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    for args in [&["check", SETTINGS, "--dry-run"][..], &["check", "--fix", SETTINGS, "--dry-run"]]
    {
        let ran = place.run(args);
        assert_eq!(place.read(SETTINGS), BROKEN);
        assert_eq!(ran.code, Some(1));
        assert!(ran.out.starts_with("--- .vscode/settings.json\n+++ .vscode/settings.json\n@@ "));
        assert!(ran.out.ends_with("\\ No newline at end of file\n"), "{}", ran.out);
        assert!(ran.err.contains("nothing was written"), "{}", ran.err);
        // The diff is one that patch takes.
        place.write("d.patch", &ran.out);
        let patched = std::process::Command::new("patch")
            .args(["-p0", "--binary", "-o", "patched.json", "-i", "d.patch"])
            .current_dir(place.folder())
            .output();
        if patched.is_ok_and(|output| output.status.success()) {
            assert_eq!(place.read("patched.json"), FIXED);
        }
    }
    place.write(SETTINGS, "{}\n");
    let ran = place.run(&["check", SETTINGS, "--dry-run"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
}

#[test]
fn machines_get_the_report_alone() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    let ran = place.run(&["check", SETTINGS, "--fix", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), 1, "{}", ran.out);
    assert!(ran.err.contains("fixed: .vscode/settings.json: Set `go.goroot`"), "{}", ran.err);
    let ran = place.run(&["check", SETTINGS, "--dry-run", "--format", "json"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
}

#[test]
fn links_and_permissions_stay() {
    let place = Place::new();
    place.write("real.json", BROKEN);
    let real = place.path("real.json");
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    let owner = std::fs::metadata(&real).unwrap().uid();
    symlink("../real.json", place.path(SETTINGS)).unwrap();
    let ran = place.run(&["check", SETTINGS, "--fix"]);
    assert!(std::fs::symlink_metadata(place.path(SETTINGS)).unwrap().is_symlink(), "{}", ran.err);
    assert_eq!(place.read("real.json"), FIXED);
    let metadata = std::fs::metadata(&real).unwrap();
    assert_eq!((metadata.permissions().mode() & 0o777, metadata.uid()), (0o640, owner));
    let left: Vec<_> = std::fs::read_dir(place.folder()).unwrap().map(|e| e.unwrap()).collect();
    assert_eq!(left.len(), 2, "no file is left behind: {left:?}");
}

/// A file of two names (a backup by hard links, a dotfile manager) stays one file, and what else hangs on it stays too: its
/// folder need not be writable for that.
#[test]
fn a_file_of_two_names_stays_one_file() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    std::fs::hard_link(place.path(SETTINGS), place.path("other name")).unwrap();
    let before = std::fs::metadata(place.path(SETTINGS)).unwrap();
    let ran = place.run(&["check", SETTINGS, "--fix"]);
    assert_eq!(place.read(SETTINGS), FIXED, "{}", ran.err);
    assert_eq!(place.read("other name"), FIXED);
    let after = std::fs::metadata(place.path(SETTINGS)).unwrap();
    assert_eq!((after.ino(), after.nlink()), (before.ino(), 2));
}

/// Where there is no room for the mended file the old one stays whole. A limit on the size of files stands for a full disk:
/// both refuse what lies beyond the file's old end.
#[test]
fn without_room_the_file_stays_as_it_was() {
    let place = Place::new();
    // The fix makes the text longer by some characters, across the limit of one block of 512 bytes.
    let broken = format!("{:510}", "{ \"go.buildFlags\": [\"-v -race -x\"] }\n");
    place.write(SETTINGS, &broken);
    let mut command = std::process::Command::new("sh");
    command
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_go-doctor"))
        .args(["check", SETTINGS, "--fix"])
        .current_dir(place.folder())
        .env("HOME", place.folder().parent().unwrap());
    let ran = Ran::from(command.output().unwrap());
    assert_eq!(place.read(SETTINGS), broken, "{}{}", ran.out, ran.err);
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("cannot write .vscode/settings.json"), "{}", ran.err);
    assert!(ran.out.contains("[setting-flag-in-one-string]"), "{}", ran.out);
    assert!(!ran.out.contains("fixed:"), "{}", ran.out);
}

#[test]
fn what_cannot_be_written_is_said_and_still_reported() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    let mode = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&place.path(SETTINGS), 0o444);
    mode(&place.path(".vscode"), 0o555);
    let mut command = place.command(&["check", SETTINGS, "--fix"]);
    if std::fs::metadata(place.folder()).unwrap().uid() == 0 {
        // Root may write everything: somebody else is asked.
        mode(place.folder().parent().unwrap(), 0o755);
        command = as_nobody(&place);
    }
    let ran = Ran::from(command.output().unwrap());
    mode(&place.path(".vscode"), 0o755);
    assert_eq!(place.read(SETTINGS), BROKEN);
    assert_eq!(ran.code, Some(2), "{}\n{}", ran.out, ran.err);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    let said = ran.err.contains("cannot write") && ran.err.contains("permission denied");
    assert!(said, "{}", ran.err);
    assert!(ran.out.contains("error[setting-goroot-is-bin]"), "{}", ran.out);
    assert!(!ran.out.contains("fixed:"), "{}", ran.out);
}

/// The same command as a user who owns nothing; a copy of the program stands where that user may read it.
fn as_nobody(place: &Place) -> std::process::Command {
    let program = place.folder().parent().unwrap().join("go-doctor");
    std::fs::copy(env!("CARGO_BIN_EXE_go-doctor"), &program).unwrap();
    let mut command = std::process::Command::new("setpriv");
    command
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(program)
        .args(["check", SETTINGS, "--fix"])
        .current_dir(place.folder())
        .env_clear()
        .env("HOME", place.folder().parent().unwrap())
        .env("PATH", "/usr/local/go/bin:/usr/bin:/bin");
    command
}

#[test]
fn several_files_one_of_them_go() {
    let place = Place::new();
    place.write(SETTINGS, BROKEN);
    place.write(
        ".vscode/tasks.json",
        r#"{ "version": "2.0.0", "tasks": [ { "label": "r", "type": "shell", "command": "cd ${fileDirname} && go run .", "problemMatcher": ["$go"] } ] }"#,
    );
    place.write("main.go", "package main\n\nfunc main() {}\n");
    let ran = place.run(&["check", SETTINGS, ".vscode/tasks.json", "main.go", SETTINGS, "--fix"]);
    assert_eq!(place.read(SETTINGS), FIXED, "{}", ran.err);
    assert!(place.read(".vscode/tasks.json").contains(r#"cd \"${fileDirname}\" && go run ."#));
    assert_eq!(place.read("main.go"), "package main\n\nfunc main() {}\n");
}
