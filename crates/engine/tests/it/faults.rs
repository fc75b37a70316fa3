//! Every question a rich, healthy machine is asked, answered wrongly in every way: the report is whole each time, nothing
//! panics, and what could not be known is said, never taken for well.

mod wrong;

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_engine::Session;
use go_doctor_protocol::{Outcome, Probe, Reading, Report, SCHEMA_VERSION, Step, Subject};
use go_doctor_testkit::Machine;
use wrong::{FAULTS, starts};

/// A machine on which nearly every rule has something to look at, and nothing is wrong.
const RICH: &str = r#"```machine
extension leetcode.vscode-leetcode 0.18.4
exe /home/me/go/bin/dlv
exe /home/me/go/bin/staticcheck
exe /home/me/go/bin/goimports
exe /usr/bin/node
exe /usr/bin/gcc
exe /usr/bin/git
```

```settings.json
{ "go.lintTool": "staticcheck", "go.formatTool": "goimports", "go.testTimeout": "30s" }
```

```user-settings.json
{ "editor.fontSize": 13, "go.toolsEnvVars": { "GOFLAGS": "-buildvcs=false" } }
```

```launch.json
{ "version": "0.2.0", "configurations": [{ "name": "Run", "type": "go", "request": "launch", "mode": "debug", "program": "${workspaceFolder}" }] }
```

```tasks.json
{ "version": "2.0.0", "tasks": [{ "label": "build", "type": "shell", "command": "go build ./...", "problemMatcher": "$go" }] }
```

```go.mod
module example.com/m

go 1.26.0
```

```main.go
package main

import "fmt"

func main() { fmt.Println("hi") }
```

```main_test.go
package main

import "testing"

func TestMain2(t *testing.T) {}
```

```~/.config/go/env
GOPRIVATE=example.com
```
"#;

fn machine() -> Machine {
    Machine::from_case(&go_doctor_testkit::case(RICH)).unwrap()
}

/// Runs a diagnosis in which one probe is answered by `wrong`. The report, and every probe that was asked.
fn diagnose(
    machine: &Machine,
    only: &[&str],
    wrong: Option<(&Probe, &Reading)>,
) -> (Report, BTreeSet<Probe>) {
    let only = only.iter().map(|&rule| rule.to_owned()).collect();
    let mut session =
        Session::new(Subject { only, ..machine.subject.clone() }, machine.errand.clone());
    let mut asked = BTreeSet::new();
    for _ in 0..200 {
        match session.poll() {
            Step::Done { report } => return (report, asked),
            Step::Ask { probes } => {
                assert!(!probes.is_empty(), "the session waits for an answer it was given");
                for probe in probes {
                    let reading = match wrong {
                        Some((one, reading)) if *one == probe => reading.clone(),
                        Some((one, reading)) if contains(&probe, one) => {
                            stats(machine, &probe, one, reading)
                        }
                        // A fault leads to questions that the healthy machine was not asked: nothing is there then.
                        _ => machine.answer(&probe).unwrap_or(Reading::NotFound),
                    };
                    asked.insert(probe.clone());
                    session.handle_reading(probe, reading);
                }
            }
        }
    }
    panic!("the session asks for ever")
}

/// Whether a batch of looks has this one look among others.
fn contains(batch: &Probe, one: &Probe) -> bool {
    match (batch, one) {
        (Probe::Stat { paths }, Probe::Stat { paths: one }) => {
            one.iter().all(|path| paths.contains(path))
        }
        _ => false,
    }
}

/// A batch of looks in which one path cannot be looked at (or is not there).
fn stats(machine: &Machine, batch: &Probe, one: &Probe, wrong: &Reading) -> Reading {
    let (Ok(Reading::Stats { mut entries }), Probe::Stat { paths: one }) =
        (machine.answer(batch), one)
    else {
        panic!("the machine answers a look with a look")
    };
    for entry in entries.iter_mut().filter(|entry| one.contains(&entry.path)) {
        entry.outcome = match wrong {
            Reading::NotFound => Outcome::NotFound,
            Reading::Denied => Outcome::Denied,
            Reading::Failed { message } => Outcome::Failed { message: message.clone() },
            _ => Outcome::Dangling { target: "/nowhere".into() },
        };
    }
    Reading::Stats { entries }
}

/// The questions of a session, each look at a path by itself.
fn single(asked: BTreeSet<Probe>) -> BTreeSet<Probe> {
    let each = asked.into_iter().flat_map(|probe| match probe {
        Probe::Stat { paths } => {
            paths.into_iter().map(|path| Probe::Stat { paths: vec![path] }).collect()
        }
        other => vec![other],
    });
    each.collect()
}

/// Which rules ask what, beyond what every report asks: each run alone.
fn askers(machine: &Machine) -> BTreeMap<Probe, BTreeSet<&'static str>> {
    let base = single(diagnose(machine, &["no-such-rule"], None).1);
    let mut askers: BTreeMap<Probe, BTreeSet<&'static str>> = BTreeMap::new();
    for rule in go_doctor_engine::rule_names() {
        let (_, asked) = diagnose(machine, &[rule], None);
        for probe in single(asked).into_iter().filter(|probe| !base.contains(probe)) {
            askers.entry(probe).or_default().insert(rule);
        }
    }
    for probe in base {
        askers.entry(probe).or_default();
    }
    askers
}

/// Whole, whatever happened.
fn is_whole(report: &Report) -> Result<(), String> {
    if report.schema_version != SCHEMA_VERSION
        || report.layers.len() != 4
        || report.environments.len() != 3
    {
        return Err("the report is not whole".into());
    }
    for finding in &report.findings {
        if finding.message.is_empty() || finding.evidence.is_empty() {
            return Err(format!("{} says nothing", finding.rule));
        }
    }
    if report.unchecked.iter().any(|unchecked| unchecked.reason.trim().is_empty()) {
        return Err("something is unchecked without a reason".into());
    }
    Ok(())
}

/// A reading that nobody needs on this machine: the answer would not change what is found.
const NOBODY_NEEDS: &[(&str, &str)] = &[
    // Beside the go that PATH leads to, these are only shown.
    ("stat ", "one place of many in a search"),
    // A folder of usual installations is a hint, asked for only when there is no go.
    ("list ", "a hint"),
    ("environment of the integrated terminal", "the login shell stands in for it"),
    ("login shell with", "who set a value is shown where it is known"),
];

#[test]
fn three_hundred_faults_and_three_hundred_whole_reports() {
    let machine = machine();
    let (healthy, _) = diagnose(&machine, &[], None);
    assert!(healthy.findings.is_empty(), "the machine is healthy: {:?}", healthy.findings);
    let askers = askers(&machine);
    let (mut injected, mut shown, mut irrelevant) = (0, 0, 0);
    let mut wrong = Vec::new();
    for (probe, rules) in &askers {
        for fault in FAULTS {
            let Some(reading) = (fault.answer)(probe) else { continue };
            injected += 1;
            let what = format!("{} · {}", probe.label(), fault.name);
            let (report, _) = diagnose(&machine, &[], Some((probe, &reading)));
            if let Err(problem) = is_whole(&report) {
                wrong.push(format!("{what}: {problem}"));
            }
            let visible = report.unchecked != healthy.unchecked
                || report.findings != healthy.findings
                || report.environments != healthy.environments
                || report.layers != healthy.layers;
            let told = |label: &str| NOBODY_NEEDS.iter().any(|(begin, _)| label.starts_with(begin));
            if visible {
                shown += 1;
            } else if fault.mute && !told(&probe.label()) {
                wrong.push(format!("{what}: taken for well"));
            } else {
                irrelevant += 1;
            }
            // A rule that alone asks for it must not call it well; one that is silent may have yielded to another.
            let says = |report: &Report, rule: &str| {
                report.unchecked.iter().any(|unchecked| unchecked.rule == rule)
                    || report.findings.iter().any(|finding| finding.rule == rule)
            };
            let silent = rules.iter().filter(|rule| !says(&report, rule));
            for rule in silent.filter(|_| fault.mute && !told(&probe.label())) {
                let (report, _) = diagnose(&machine, &[rule], Some((probe, &reading)));
                let said = says(&report, rule);
                if !said {
                    wrong.push(format!("{what}: {rule} takes it for well"));
                }
            }
        }
    }
    println!(
        "{injected} faults in {} questions: {shown} shown, {irrelevant} without a consequence",
        askers.len()
    );
    assert!(injected >= 300, "only {injected} faults");
    assert!(wrong.is_empty(), "{} of {injected}:\n{}", wrong.len(), wrong.join("\n"));
}

/// "Nothing is wrong" cannot be said of a go that was found and did not answer, whatever came instead, even when every
/// rule that could name it is left out.
#[test]
fn a_go_that_does_not_answer_is_never_well() {
    let mut machine = machine();
    let (_, asked) = diagnose(&machine, &[], None);
    let go_env = asked.iter().find(|probe| {
        matches!(probe, Probe::Run { args, .. } if args.first().is_some_and(|arg| arg == "env"))
    });
    let go_env = go_env.expect("a diagnosis asks go").clone();
    let mut tried = 0;
    for skip in [false, true] {
        if skip {
            machine.subject.skip =
                go_doctor_engine::rule_names().into_iter().map(str::to_owned).collect();
        }
        let answers = FAULTS.iter().filter_map(|fault| (fault.answer)(&go_env));
        let more = [
            Reading::Cancelled,
            Reading::Unavailable { reason: "not-recorded".into() },
            Reading::Refused { reason: "not-asked".into() },
            wrong::exited(Some(1), None, "", ""),
            wrong::exited(Some(0), None, "", ""),
            wrong::exited(None, Some("SIGILL"), "", ""),
            wrong::exited(Some(0), None, &"x".repeat(5 << 20), ""),
        ];
        for reading in answers.chain(more) {
            let (report, _) = diagnose(&machine, &[], Some((&go_env, &reading)));
            let system = &report.layers[0];
            let is_well = |health| {
                matches!(
                    health,
                    go_doctor_protocol::Health::Ok | go_doctor_protocol::Health::NotChecked
                )
            };
            assert!(!is_well(system.status), "{}: {system:?}", reading.outcome());
            assert!(!is_well(report.health), "{}: {:?}", reading.outcome(), report.health);
            let said = go_doctor_engine::conclusion(&report).unwrap_or_default();
            assert!(!said.contains("Nothing is wrong"), "{}: {said}", reading.outcome());
            tried += 1;
        }
    }
    assert!(tried >= 30, "only {tried}");
}

/// All looks at paths, or all processes, or everything at once.
#[test]
fn a_machine_that_answers_nothing_is_unknown_and_not_well() {
    let machine = machine();
    for fault in FAULTS.iter().filter(|fault| fault.mute) {
        for kind in ["stat", "run", "everything"] {
            let mut session = Session::new(machine.subject.clone(), machine.errand.clone());
            let report = loop {
                match session.poll() {
                    Step::Done { report } => break report,
                    Step::Ask { probes } => {
                        for probe in probes {
                            let chosen = match (&probe, kind) {
                                (Probe::Stat { .. }, "stat") | (_, "everything") => true,
                                (probe, "run") => starts(probe),
                                _ => false,
                            };
                            let reading = (fault.answer)(&probe).filter(|_| chosen);
                            let reading = reading.unwrap_or_else(|| {
                                machine.answer(&probe).unwrap_or(Reading::NotFound)
                            });
                            session.handle_reading(probe, reading);
                        }
                    }
                }
            };
            is_whole(&report).unwrap();
            let applies =
                !matches!((kind, (fault.answer)(&Probe::Stat { paths: vec![] })), ("stat", None));
            if applies {
                assert!(
                    !report.unchecked.is_empty() || !report.findings.is_empty(),
                    "{kind} · {}: taken for well",
                    fault.name
                );
            }
        }
    }
}
