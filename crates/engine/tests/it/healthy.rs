//! Configuration files as people write them, nothing wrong with any: `check` has nothing of warning or above to say.
//!
//! `healthy/*.md` holds them as cases, in the form of the pages' cases and without expectations.

use std::path::Path;

use go_doctor_engine::Session;
use go_doctor_protocol::{Errand, Reading, Report, Severity};
use go_doctor_testkit::{Machine, cases, finish};

/// Whether a block is a file that `check` takes.
fn is_checked(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    matches!(name, "settings.json" | "tasks.json" | "launch.json" | "user-settings.json")
        || name.ends_with(".code-workspace")
}

fn check(machine: &Machine, file: &str) -> Report {
    let task = Errand::Check { files: vec![file.to_owned()] };
    let mut session = Session::new(machine.subject.clone(), task);
    finish(&mut session, |probe| machine.answer(probe).unwrap_or(Reading::NotFound))
}

#[test]
fn healthy_files_have_no_warning() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/healthy");
    let mut pages: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    let mut checked = 0;
    let mut wrong = Vec::new();
    for path in pages {
        for case in &cases(&std::fs::read_to_string(&path).unwrap()) {
            let name = format!("{}: {}", path.file_stem().unwrap().to_string_lossy(), case.name);
            let machine =
                Machine::from_case(case).unwrap_or_else(|error| panic!("{name}: {error}"));
            for block in case.blocks.iter().filter(|block| is_checked(&block.info)) {
                checked += 1;
                let report = check(&machine, &machine.path(&block.info));
                let said =
                    report.findings.iter().filter(|finding| finding.severity < Severity::Info);
                wrong.extend(said.map(|finding| {
                    format!("{name}: {}: [{}] {}", block.info, finding.rule, finding.message)
                }));
                wrong.extend(report.unchecked.iter().map(|unchecked| {
                    format!("{name}: {}: {} {}", block.info, unchecked.rule, unchecked.reason)
                }));
            }
        }
    }
    println!("{checked} healthy files, {} complaints\n{}", wrong.len(), wrong.join("\n"));
    assert!(checked >= 60, "only {checked} files");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
