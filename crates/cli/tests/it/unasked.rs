//! Never green unasked: what nobody looked at is not called well, in any form, in either language.

use std::os::unix::fs::PermissionsExt as _;

use crate::support::{Place, Ran};
use serde_json::Value;

const MAIN: &str = "package main\n\nfunc main() {}\n";

/// A machine without anything: no PATH that leads anywhere, no home.
fn nowhere(place: &Place, args: &[&str]) -> Ran {
    let mut command = place.command(args);
    Ran::from(command.env_clear().env("PATH", "/nonexistent").output().unwrap())
}

fn status(report: &Value, layer: &str) -> String {
    let layers = report["layers"].as_array().unwrap();
    let one = layers.iter().find(|one| one["layer"] == layer).unwrap();
    one["status"].as_str().unwrap().to_owned()
}

#[test]
fn check_speaks_of_its_files_alone_in_every_form() {
    let place = Place::new();
    place.write("main.go", MAIN);
    for lang in ["en", "zh-cn"] {
        for trusted in [true, false] {
            for format in ["human", "json", "sarif", "markdown"] {
                let mut args = vec!["check", "main.go", "--format", format, "--lang", lang];
                args.extend((!trusted).then_some("--untrusted"));
                let ran = nowhere(&place, &args);
                assert_eq!(ran.code, Some(0), "{args:?}: {}{}", ran.out, ran.err);
                let report: Option<Value> = serde_json::from_str(&ran.out).ok();
                let layers = match (format, &report) {
                    ("json", Some(report)) => Some(report.clone()),
                    ("sarif", Some(log)) => Some(log["runs"][0]["properties"].clone()),
                    _ => None,
                };
                if let Some(layers) = layers {
                    assert_eq!(status(&layers, "system"), "notChecked");
                    assert_eq!(status(&layers, "module"), "ok");
                    assert_eq!(status(&layers, "extension"), "notChecked");
                    assert_eq!(status(&layers, "test"), "notChecked");
                    continue;
                }
                let end = if lang == "en" {
                    "No problems in 1 file"
                } else {
                    "1 个文件中没有问题"
                };
                assert!(ran.out.trim_end().ends_with(end), "{}", ran.out);
                for word in
                    ["toolchain", "工具链", "✓ System", "✓ 系统", "System | ok", "系统 | 正常"]
                {
                    assert!(!ran.out.contains(word), "{word}: {}", ran.out);
                }
            }
        }
    }
    let json = nowhere(&place, &["check", "main.go", "--format", "json"]).out;
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["schemaVersion"], 2);
}

#[test]
fn check_counts_its_problems() {
    let place = Place::new();
    place.write("main.go", MAIN);
    place.write("b.go", MAIN);
    place.write(".vscode/settings.json", "{ \"go.gopls\": 1 }");
    let cases: &[(&[&str], i32, &str, &str)] = &[
        (&["main.go"], 0, "No problems in 1 file", "1 个文件中没有问题"),
        (&["main.go", "b.go"], 0, "No problems in 2 files", "2 个文件中没有问题"),
        (&[".vscode/settings.json"], 1, "1 problem in 1 file", "1 个文件中有 1 个问题"),
        (
            &["main.go", "b.go", ".vscode/settings.json"],
            1,
            "1 problem in 3 files",
            "3 个文件中有 1 个问题",
        ),
    ];
    for (files, code, english, chinese) in cases {
        for (lang, wanted) in [("en", english), ("zh-cn", chinese)] {
            let ran = place.run(&[&["check", "--lang", lang][..], files].concat());
            assert_eq!(ran.code, Some(*code), "{}", ran.out);
            assert!(ran.out.contains(&format!("\n{wanted}\n")), "{wanted}: {}", ran.out);
        }
    }
}

/// A settings file says nothing of modules and tests.
#[test]
fn a_layer_without_a_file_was_not_checked() {
    let place = Place::new();
    place.write(".vscode/settings.json", "{}\n");
    let ran = place.run(&["check", ".vscode/settings.json", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let states = ["system", "extension", "module", "test"].map(|layer| status(&report, layer));
    assert_eq!(states, ["notChecked", "ok", "notChecked", "notChecked"]);
}

#[test]
fn a_failure_that_nobody_explains_is_unknown() {
    let place = Place::new();
    place.write("out.txt", "something that no rule knows\n");
    for code in ["1", "3", "-1"] {
        let ran = place.run(&["explain", "--exit-code", code, "--format", "json", "out.txt"]);
        assert_eq!(ran.code, Some(3), "{}", ran.out);
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(report["health"], "unknown");
        for layer in ["system", "extension", "module", "test"] {
            assert_ne!(status(&report, layer), "ok", "{layer}");
        }
    }
    assert_eq!(place.run(&["run", "--", "/bin/sh", "-c", "echo odd >&2; exit 9"]).code, Some(9));
}

/// 139 may be go's own crash: only an output can say whose.
#[test]
fn a_signal_that_nobody_owns_is_unknown() {
    let place = Place::new();
    place.write("out.txt", "");
    for code in ["139", "137", "3221225477"] {
        let ran = place.run(&["explain", "--exit-code", code, "--format", "json", "out.txt"]);
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!((ran.code, report["health"].as_str()), (Some(3), Some("unknown")), "{code}");
    }
}

#[test]
fn the_toolchain_is_well_where_a_panic_proves_it() {
    let place = Place::new();
    place.write(
        "out.txt",
        "panic: x\n\ngoroutine 1 [running]:\nmain.main()\n\t/w/main.go:4 +0x1d\nexit status 2\n",
    );
    let args =
        ["explain", "--exit-code", "1", "--command", "go run .", "--format", "json", "out.txt"];
    let report: Value = serde_json::from_str(&place.run(&args).out).unwrap();
    assert_eq!(report["health"], "ok");
    assert_eq!(status(&report, "system"), "ok");
    assert_eq!(status(&report, "module"), "notChecked");
}

#[test]
fn an_untrusted_folder_was_not_asked() {
    let place = Place::new();
    place.write("go.mod", "module example.com/m\n\ngo 1.21\n");
    place.write("main.go", MAIN);
    let ran = place.run(&["diagnose", "--untrusted"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.contains("· System"), "{}", ran.out);
    assert!(!ran.out.contains("Nothing is wrong"), "{}", ran.out);
    let ran = place.run(&["diagnose", "--untrusted", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (status(&report, "system").as_str(), &report["health"]),
        ("notChecked", &"notChecked".into())
    );
}

/// Even a doctor that is told to skip every rule about it does not call a silent go well.
#[test]
fn a_silent_go_is_never_well() {
    let place = Place::new();
    place.write("main.go", MAIN);
    place.write("go", "#!/bin/sh\nexit 53\n");
    let bin = place.folder().parent().unwrap().join("bin");
    std::fs::create_dir(&bin).unwrap();
    std::fs::rename(place.path("go"), bin.join("go")).unwrap();
    std::fs::set_permissions(bin.join("go"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let with = |args: &[&str]| {
        let path = format!("{}:/usr/bin:/bin", bin.display());
        Ran::from(place.command(args).env("PATH", path).output().unwrap())
    };
    let ran = with(&["diagnose"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.contains("`go env` ends with 53 and says nothing"), "{}", ran.out);
    assert!(ran.out.contains("more: go-doctor rules go-env-failed"), "{}", ran.out);
    let ran = with(&["diagnose", "--skip", "go-env-failed"]);
    assert!(!ran.out.contains("Nothing is wrong") && !ran.out.contains("✓ System"), "{}", ran.out);
}

/// A file in GBK or UTF-16 is one finding, and no other rule says that it could not look.
/// The system says "not found" of a script that is there.
#[test]
fn a_script_whose_interpreter_is_missing_names_it() {
    let place = Place::new();
    place.write("main.go", MAIN);
    // Not in the folder: what lies there must not be run.
    let elsewhere = tempfile::tempdir().unwrap();
    let go = elsewhere.path().join("go");
    for (script, says) in [
        ("#!/no/such/sh\n", "it is a script for `/no/such/sh`, which is not found"),
        ("#!/bin/sh\r\nexit 1\r\n", "it is a script whose lines end as on Windows"),
    ] {
        std::fs::write(&go, script).unwrap();
        std::fs::set_permissions(&go, std::fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = place.command(&["diagnose"]);
        let ran = Ran::from(command.env("PATH", elsewhere.path()).output().unwrap());
        assert_eq!(ran.code, Some(1), "{}", ran.out);
        assert!(ran.out.contains(says), "{}", ran.out);
    }
}

#[test]
fn a_file_that_is_no_text_is_one_finding() {
    let place = Place::new();
    place.write("gbk.go", b"package main\n\n// \xb4\xed\xce\xf3\nfunc main() {}\n");
    let utf16 = |text: &str| -> Vec<u8> {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe].into_iter().chain(units).collect()
    };
    place.write("wide.go", utf16(MAIN));
    place.write(".vscode/tasks.json", utf16("{ \"tasks\": [] }"));
    for file in ["gbk.go", "wide.go", ".vscode/tasks.json"] {
        let ran = place.run(&["check", file, "--format", "json"]);
        assert_eq!(ran.code, Some(1), "{file}: {}", ran.out);
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        let findings = report["findings"].as_array().unwrap();
        assert_eq!(findings.len(), 1, "{file}: {findings:?}");
        assert_eq!(findings[0]["rule"], "file-encoding");
        assert_eq!(report["unchecked"].as_array().unwrap().len(), 0, "{file}: {report}");
    }
    let ran = place.run(&["diagnose", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let told = findings.iter().filter(|finding| finding["rule"] == "file-encoding").count();
    assert_eq!(told, 3, "{}", ran.out);
    let unchecked = report["unchecked"].as_array().unwrap();
    assert!(
        !unchecked.iter().any(|one| one["reason"].as_str().unwrap().contains("UTF-8")),
        "{unchecked:?}"
    );
}

/// A folder and a binary are no scripts: `go run ./a` and `./x` have nothing in them that could not be checked.
#[test]
fn what_is_no_script_is_not_unchecked() {
    let place = Place::new();
    std::fs::create_dir(place.path("a")).unwrap();
    place.write("x", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0");
    place.write("out.txt", "exit status 1\n");
    for command in ["go run ./a", "./x", "dlv exec ./x", "sh ./x"] {
        let args = ["explain", "--exit-code", "1", "--cwd", ".", "--command", command];
        let ran = place.run(&[&args[..], &["--format", "json", "out.txt"]].concat());
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(report["unchecked"].as_array().unwrap().len(), 0, "{command}: {report}");
    }
}

/// `diagnose` offers what `check` would fix, as `check` does.
#[test]
fn a_diagnosis_offers_what_check_can_fix() {
    let place = Place::new();
    place.write("go.mod", "module example.com/m\n\ngo 1.21\n");
    place.write("main.go", MAIN);
    place.write(".vscode/settings.json", "{ \"go.goroot\": \"/usr/local/go/bin\" }");
    let ran = place.run(&["diagnose", "--only", "setting-goroot-is-bin"]);
    assert!(ran.out.contains("settings.json'` can fix 1 of these"), "{}", ran.out);
    let ran = place.run(&["check", ".vscode/settings.json"]);
    assert!(ran.out.contains("`go-doctor check --fix` can fix 1 of these"), "{}", ran.out);
}

#[test]
fn chinese_pages_end_in_chinese_or_with_a_text() {
    let place = Place::new();
    let list: Value = serde_json::from_str(&place.run(&["rules", "--format", "json"]).out).unwrap();
    let mut wrong = Vec::new();
    for rule in list.as_array().unwrap() {
        let name = rule["rule"].as_str().unwrap();
        let page = place.run(&["rules", name, "--lang", "zh-cn"]).out;
        let last = page.trim_end().lines().last().unwrap_or_default().to_owned();
        let is_text = last.starts_with("- ") || last.starts_with("  ") || last.starts_with("```");
        if last.is_ascii() && !is_text {
            wrong.push(format!("{name}: {last}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
