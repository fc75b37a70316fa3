//! More recorded failures of the system layer (`recordings/system-failures.json`): the go command of Go 1.19.8, 1.21.13,
//! 1.23.12, 1.26.8 and 1.27.0 in bad environments, and shells that cannot start it. Each was run on Linux amd64 and its
//! rule decided by what had been broken; long outputs are cut. Here nothing but the output is known: no file is there.

use go_doctor_engine::Session;
use go_doctor_protocol::{Errand, FailedRun, Outcome, PathStat, Probe, Reading, Severity};
use go_doctor_testkit::{finish, recordings, subject};

/// A machine on which nothing is found and nobody answers.
fn answer(probe: &Probe) -> Reading {
    match probe {
        Probe::Stat { paths } => Reading::Stats {
            entries: paths
                .iter()
                .map(|path| PathStat { path: path.clone(), outcome: Outcome::NotFound })
                .collect(),
        },
        Probe::Read { .. } | Probe::List { .. } | Probe::Tree { .. } => Reading::NotFound,
        _ => Reading::Unavailable { reason: "not-recorded".to_owned() },
    }
}

/// The rule that comes first, errors before warnings before remarks.
fn explain(run: FailedRun) -> Option<String> {
    let mut session = Session::new(subject(), Errand::Explain { run });
    let report = finish(&mut session, answer);
    let worst = |severity| report.findings.iter().find(|f| f.severity == severity);
    let first = worst(Severity::Error).or(worst(Severity::Warning));
    first.or(report.findings.first()).map(|finding| finding.rule.clone())
}

#[test]
fn recorded_failures_of_the_system_are_explained() {
    let cases = recordings::runs("system-failures.json");
    let mut wrong = Vec::new();
    for case in &cases {
        let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
        let run = FailedRun {
            command: Some(text("command")),
            exit_code: case["exit"].as_i64(),
            go_version: Some(text("go")),
            output: text("output"),
            ..FailedRun::default()
        };
        let rule = explain(run).unwrap_or_else(|| "nothing".to_owned());
        if rule != text("rule") {
            wrong.push(format!(
                "{}: says {rule}, wants {}\n{}",
                text("command"),
                text("rule"),
                text("output")
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
