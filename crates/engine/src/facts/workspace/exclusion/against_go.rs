//! Names that no built file declares, against the standard library, where there are none. Runs only where a go is. It is here and
//! not in `tests/`, since `GoFile` would be public for this alone.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test against the real tool"
)]

use std::process::Command;

use crate::facts::workspace::go_files::GoFile;
use go_doctor_golang::source::constraint::Target;

#[test]
fn no_name_of_the_standard_library_is_an_orphan() {
    let list = Command::new("go")
        .args(["list", "-e", "-f", "{{.Dir}}", "std", "cmd"])
        .current_dir("/")
        .output();
    let Some(list) = list.ok().filter(|output| output.status.success()) else {
        println!("no go here: not compared");
        return;
    };
    let text = String::from_utf8(list.stdout).unwrap();
    for cgo in [true, false] {
        let target = Target {
            os: "linux".to_owned(),
            arch: "amd64".to_owned(),
            cgo,
            minor: 99,
            tags: ["goexperiment.regabiwrappers", "goexperiment.regabiargs"]
                .map(str::to_owned)
                .into(),
        };
        let mut wrong = Vec::new();
        for folder in text.lines() {
            let mut names: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| name.ends_with(".go"))
                .collect();
            names.sort();
            let read = |name: &String| {
                let text = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
                GoFile::new(&format!("{folder}/{name}"), name, &text, &target)
            };
            let files: Vec<GoFile> = names.iter().map(read).collect();
            if let Some(orphan) = super::orphan(&files, &target) {
                wrong.push(format!(
                    "{}: {} of {} ({:?})",
                    orphan.user.path, orphan.name, orphan.declarer.name, orphan.reason
                ));
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
}
