//! Of a run whose folder nobody told, nothing is known but its words: every failed run of the pages once more without its
//! folder, in a host that stands elsewhere. Nothing there is looked at, named, or changed.

use go_doctor_engine::Session;
use go_doctor_protocol::{Errand, Platform, Probe, Reading, Step};
use libtest_mimic::{Failed, Trial};

use go_doctor_testkit::Machine;
use go_doctor_testkit::RulePage;

/// One trial for all: each case takes a millisecond.
pub(crate) fn trial(pages: &[RulePage]) -> Trial {
    let pages = pages.to_vec();
    Trial::test("a run of an unknown folder says nothing of where the host stands", move || {
        let mut wrong = Vec::new();
        let cases = pages.iter().flat_map(|page| page.page.cases.iter().map(move |c| (page, c)));
        for (page, case) in cases {
            let machine = Machine::from_case(case)?;
            if let Errand::Explain { .. } = machine.errand {
                let found = astray(machine);
                wrong.extend(found.map(|what| format!("{}, {}: {what}", page.name, case.name)));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
    })
}

/// What a session asks or says of the host's own folder.
fn astray(mut machine: Machine) -> Option<String> {
    let here = match machine.subject.platform {
        Platform::Windows => r"C:\standing\here",
        _ => "/standing/here",
    };
    here.clone_into(&mut machine.subject.folder);
    let Errand::Explain { run } = &mut machine.errand else { return None };
    run.cwd = None;
    let mut session = Session::new(machine.subject.clone(), machine.errand.clone());
    loop {
        match session.poll() {
            Step::Done { report } => {
                let said = serde_json::to_string(&(&report.findings, &report.layers)).unwrap();
                return said.contains("standing").then_some(said);
            }
            Step::Ask { probes } => {
                for probe in probes {
                    let asked = serde_json::to_string(&probe).unwrap();
                    if asked.contains("standing") || is_relative(&probe) {
                        return Some(asked);
                    }
                    // A program that the case does not know of is none that answers.
                    let none = Reading::Unavailable { reason: "not-here".to_owned() };
                    session.handle_reading(probe.clone(), machine.answer(&probe).unwrap_or(none));
                }
            }
        }
    }
}

/// Whether a probe's path means another place in every process that asks.
fn is_relative(probe: &Probe) -> bool {
    let paths = match probe {
        Probe::Stat { paths } => paths.as_slice(),
        Probe::Read { path, .. } | Probe::List { path, .. } => std::slice::from_ref(path),
        Probe::Tree { root, .. } => std::slice::from_ref(root),
        _ => &[],
    };
    paths.iter().any(|path| !path.starts_with('/') && path.get(1..2) != Some(":"))
}
