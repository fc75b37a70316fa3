//! What a user does wrong, and what a shell does: one clear sentence, exit code 2, and never a panic.

use std::io::Read as _;
use std::process::Stdio;

use crate::support::{Place, Ran};

#[test]
fn mistakes_are_said_in_one_line_and_in_both_languages() {
    let place = Place::new();
    place.write("package.json", "{}");
    place.write("facts.json", "{\"schemaVersion\":99}");
    let cases: &[(&[&str], &str, &str)] = &[
        (&["check", "none.json"], "cannot read none.json: no such file", "没有这样的文件"),
        (&["check", "."], ". is a folder; name the files in it", "是文件夹"),
        (&["check", ".vscode"], ".vscode is a folder", "是文件夹"),
        (&["check", "package.json"], "is none of settings.json", "package.json 不是"),
        (&["check", "package.json", "--only", "nope"], "is none of", "不是"),
        (&["diagnose", "nowhere"], "nowhere is not a folder", "不是文件夹"),
        (&["diagnose", "--only", "nope"], "no rule is called `nope`", "没有名为 `nope`"),
        (&["diagnose", "--replay", "none.json"], "cannot read none.json", "无法读取"),
        (&["diagnose", "--replay", "package.json"], "no recorded session", "不是录制的会话"),
        (&["rules", "nope"], "no rule is called `nope`", "没有名为 `nope`"),
        (&["rules", "--format", "sarif"], "does not print that format", "不支持这种格式"),
        (&["explain", "none.txt"], "cannot read none.txt", "无法读取"),
        (&["explain", "."], "cannot read .: it is a folder", "它是文件夹"),
        (&["explain", "--cwd", "nowhere"], "is not a folder", "不是文件夹"),
    ];
    for (args, english, chinese) in cases {
        for (lang, wanted) in [("en", english), ("zh-cn", chinese)] {
            let ran = place.run(&[args, &["--lang", lang][..]].concat());
            assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
            assert_eq!(ran.out, "", "{args:?}");
            assert_eq!(ran.err.lines().count(), 1, "{args:?}: {}", ran.err);
            let said = ran.err.starts_with("go-doctor: ") && ran.err.contains(wanted);
            assert!(said, "{args:?}: {}", ran.err);
        }
    }
}

/// What cannot be named in a report, and what is no file, is refused; it is never good news.
#[test]
fn odd_files() {
    use std::os::unix::ffi::OsStrExt as _;
    let place = Place::new();
    let odd = place.folder().join(std::ffi::OsStr::from_bytes(b"b\xffd"));
    std::fs::create_dir(&odd).unwrap();
    std::fs::write(odd.join("settings.json"), "{ \"go.gopls\": 1 }").unwrap();
    let ran = Ran::from(place.command(&["check"]).arg(odd.join("settings.json")).output().unwrap());
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("is no UTF-8 text"), "{}", ran.err);
    let made = std::process::Command::new("mkfifo").arg(place.path("tasks.json")).status();
    assert!(made.unwrap().success());
    let ran = place.run(&["check", "tasks.json"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("tasks.json is a pipe or a device"), "{}", ran.err);
}

/// The diagnosis that was made is not lost.
#[test]
fn a_recording_that_cannot_be_written() {
    let place = Place::new();
    let ran = place.run(&["diagnose", "--untrusted", "--record", "nowhere/facts.json"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("cannot write nowhere/facts.json: no such file or folder"),
        "{}",
        ran.err
    );
    assert!(ran.out.starts_with("Folder: "), "{}", ran.out);
}

/// Who closes a pipe has seen enough; a pipe holds 64 KiB, so more than that is printed.
#[test]
fn a_reader_that_leaves_early() {
    let place = Place::new();
    let many: String =
        (0..3000).map(|n| format!("  \"go.x{n}\": 1,\n")).collect::<Vec<_>>().concat();
    place.write(".vscode/settings.json", format!("{{\n{many}  \"go.y\": 1\n}}\n"));
    let file = ".vscode/settings.json";
    let commands: &[&[&str]] = &[
        &["check", file],
        &["check", file, "--format", "json"],
        &["check", file, "--format", "sarif"],
        &["check", file, "--format", "markdown"],
        &["rules", "--format", "json"],
    ];
    for args in commands {
        let mut child =
            place.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0; 16];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert!(matches!(output.status.code(), Some(0 | 1)), "{args:?}: {:?}", output.status);
    }
}

/// No colour where no terminal is, even with control characters in the file.
#[test]
fn no_escape_reaches_a_pipe() {
    let place = Place::new();
    place.write(".vscode/settings.json", "{ \"go.\u{1b}[31mred\u{202e}\u{7f}\": 1 }");
    for format in ["human", "json", "sarif"] {
        let ran = place.run(&["check", ".vscode/settings.json", "--format", format]);
        assert!(!ran.out.contains('\u{1b}'), "{format}: {}", ran.out);
    }
}

#[test]
fn a_page_in_the_users_language() {
    let place = Place::new();
    let english = place.run(&["rules", "setting-unknown", "--lang", "en"]).out;
    let chinese = place.run(&["rules", "setting-unknown", "--lang", "zh-cn"]).out;
    assert!(english.contains("## What is wrong") && !english.contains("## 中文"));
    assert!(chinese.contains('。') && !chinese.contains("## What is wrong"));
    let list: serde_json::Value =
        serde_json::from_str(&place.run(&["rules", "--format", "json"]).out).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), place.run(&["rules"]).out.lines().count());
    assert!(list.iter().all(|rule| rule["summary"].as_str().unwrap().len() > 10));
}

/// Of a pasted output nobody knows where it was printed: the folder in which go-doctor stands is not named, and what lies in
/// it decides nothing.
#[test]
fn an_output_without_its_folder_is_not_of_this_folder() {
    let place = Place::new();
    place.write("go.mod", "module here\n");
    place.write("main.go", "package main\n\nfunc main() {}\n");
    place.write(
        "out.txt",
        "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n",
    );
    let here = place.folder().to_string_lossy().into_owned();
    for format in ["human", "markdown"] {
        let ran = place.run(&["explain", "out.txt", "--format", format]);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.out.contains("go-mod-missing"), "{}", ran.out);
        assert!(ran.out.contains("the folder in which `go` ran"), "{}", ran.out);
        assert!(!ran.out.contains(&here) && !ran.out.contains("go mod init here"), "{}", ran.out);
    }
    let told = place.run(&["explain", "out.txt", "--cwd", "."]);
    assert!(told.out.contains(&here), "{}", told.out);
}

/// Node, PowerShell and Go write one status of Windows in three ways.
#[test]
fn exit_codes_of_windows_in_every_form() {
    let place = Place::new();
    let explained = |code: &str| {
        let args =
            ["explain", "--command", r".\katas.exe", "--exit-code", code, "--format", "json"];
        let ran = place.run(&args);
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let rule = report["findings"][0]["rule"].as_str().unwrap_or_default().to_owned();
        (report["run"]["exitCode"].as_i64(), rule)
    };
    for code in ["3221225477", "-1073741819", "0xC0000005", "0xc0000005"] {
        assert_eq!(explained(code), (Some(3_221_225_477), "program-crashed-in-c".into()), "{code}");
    }
    for code in ["3221225786", "-1073741510", "0xC000013A"] {
        assert_eq!(explained(code), (Some(3_221_225_786), "program-killed".into()), "{code}");
    }
    assert_eq!(explained("4294967295").0, Some(-1));
    let ran = place.run(&["explain", "--exit-code", "x"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("not a number"), "{}", ran.err);
}
