//! What becomes of a failed run once it is explained: whether it is an alarm, and which later run makes it history.

use go_doctor_protocol::{FailedRun, Finding, FixAction, Layer, Platform, Report, Severity};
use serde_json::{Map, Value as Json};

use super::command::{Command, GoCommand};
use super::groups::folder;
use super::test_command::TestCommand;
use super::told::told;
use crate::paths;

/// Whether an explained run is an alarm: something is wrong with the toolchain, the configuration or the module. A test
/// that fails, a compile error or a panic is the day's work, and of what nobody can explain nothing is known.
pub fn raises_alarm(report: &Report) -> bool {
    cause(report).is_some_and(|cause| cause.layer != Layer::Program)
}

/// The cause: the first that is more than a remark.
fn cause(report: &Report) -> Option<&Finding> {
    report.findings.iter().find(|finding| finding.severity < Severity::Info)
}

/// Whether a run that worked makes an earlier failure history: the same of the same folder, whatever its words; what a
/// fix of the failure told to run; or the program that could not be started.
pub fn outdates(failed: &FailedRun, report: &Report, worked: &FailedRun) -> bool {
    let read = |run: &FailedRun| told(run.clone()).command.as_deref().and_then(Command::parse);
    let (Some(before), Some(now)) = (read(failed), read(worked)) else { return false };
    let platform = report.subject.platform;
    is_repeated(platform, (failed, &before), (worked, &now))
        || is_told(report, &now)
        || is_started(failed, &before, &now)
        || is_session_again(&before, &now)
        || is_covered(platform, (failed, &before), report, (worked, &now))
}

/// The same words in the same folder; a shell may hand them over padded.
fn is_repeated(
    platform: Platform,
    (failed, before): (&FailedRun, &Command),
    (worked, now): (&FailedRun, &Command),
) -> bool {
    let same_folder = match (&failed.cwd, &worked.cwd) {
        (Some(a), Some(b)) => {
            paths::same(platform, &paths::normalize(platform, a), &paths::normalize(platform, b))
        }
        _ => true,
    };
    before.words == now.words && same_folder
}

/// A fix told to run this: `go mod init`, whatever the module's name, or `go get` of the same package.
fn is_told(report: &Report, now: &Command) -> bool {
    let Some(now) = now.go() else { return false };
    let told = report.findings.iter().flat_map(|finding| &finding.fixes).filter_map(|fix| {
        let FixAction::Terminal { command, .. } = &fix.action else { return None };
        Command::parse(command)
    });
    told.filter_map(|told| told.go().cloned()).any(|told| {
        told.verb == now.verb
            && match told.verb.as_str() {
                "mod" | "work" => told.args.first() == now.args.first(),
                _ => told.targets() == now.targets(),
            }
    })
}

/// A program that could not be started, has been: `go: command not found`, and now a go that works.
fn is_started(failed: &FailedRun, before: &Command, now: &Command) -> bool {
    let was_missing = failed.exit_code.is_some_and(|code| matches!(code, 126 | 127));
    was_missing && !now.program().is_empty() && before.program() == now.program()
}

/// A debug session of the same configuration.
fn is_session_again(before: &Command, now: &Command) -> bool {
    let name = |command| session(command)?.get("name")?.as_str().map(str::to_owned);
    name(before).is_some_and(|before| name(now) == Some(before))
}

/// What a debug session was started with, as the host tells it: `dlv dap '{"name":…}'`.
fn session(command: &Command) -> Option<Map<String, Json>> {
    let [_, dap, arguments, ..] = command.words.as_slice() else { return None };
    let told = (command.program() == "dlv" && dap == "dap").then_some(arguments)?;
    serde_json::from_str(told).ok()
}

/// The name of the configuration of a debug session that was given up before there was a debugger, if the run is one.
pub(crate) fn refused_start(run: &FailedRun) -> Option<String> {
    let command = run.command.as_deref().filter(|command| command.contains("\"refused\""))?;
    let arguments = session(&Command::parse(command)?)?;
    let refused = arguments.get("refused").is_some_and(|refused| *refused == Json::Bool(true));
    refused.then(|| arguments.get("name")?.as_str().map(str::to_owned)).flatten()
}

/// A go command that does at least what the failed one did, in at least its folders.
fn is_covered(
    platform: Platform,
    (failed, before): (&FailedRun, &Command),
    report: &Report,
    (worked, now): (&FailedRun, &Command),
) -> bool {
    let (Some(go_before), Some(go_now)) = (before.go(), now.go()) else { return false };
    let (Some(cwd_before), Some(cwd_now)) =
        (folder(failed.cwd.as_deref(), before), folder(worked.cwd.as_deref(), now))
    else {
        return false;
    };
    if !does(&go_now.verb, &go_before.verb) || !tests_as_much(report, go_before, go_now) {
        return false;
    }
    // Where it failed is known: all that else ran then is no matter.
    let places = report.findings.iter().filter_map(|finding| finding.location.as_ref());
    let place = places
        .filter(|location| location.file.ends_with(".go"))
        .find_map(|location| paths::parent(platform, &location.file))
        .filter(|place| paths::is_within(platform, place, &cwd_before));
    let harmed = match place {
        Some(place) => vec![Aim { folder: place, deep: false }],
        None => aims(platform, &cwd_before, go_before),
    };
    let good = aims(platform, &cwd_now, go_now);
    harmed.iter().all(|harmed| good.iter().any(|good| good.covers(platform, harmed)))
}

/// Whether one subcommand does what another does: building is a part of running.
fn does(now: &str, before: &str) -> bool {
    now == before || (before == "build" && matches!(now, "run" | "install"))
}

/// A test that failed is not made good by a run of others.
fn tests_as_much(report: &Report, before: &GoCommand, now: &GoCommand) -> bool {
    let ran = report
        .findings
        .first()
        .is_none_or(|first| first.layer == Layer::Test || first.layer == Layer::Program);
    let pattern = |go: &GoCommand| TestCommand::of(go)?.value("run").map(str::to_owned);
    let chosen = pattern(now);
    before.verb != "test" || !ran || chosen.is_none() || chosen == pattern(before)
}

/// A folder that a command is about, and whether all below it are meant too.
#[derive(Debug, PartialEq, Eq)]
struct Aim {
    folder: String,
    deep: bool,
}

impl Aim {
    fn covers(&self, platform: Platform, other: &Self) -> bool {
        (self.deep && paths::is_within(platform, &other.folder, &self.folder))
            || ((self.deep || !other.deep) && paths::same(platform, &self.folder, &other.folder))
    }
}

fn aims(platform: Platform, cwd: &str, go: &GoCommand) -> Vec<Aim> {
    let aim = |target: &str| {
        let (target, deep) = match target.strip_suffix("...") {
            Some(rest) => (rest.trim_end_matches(['/', '\\']), true),
            None => (target, false),
        };
        let is_path = target.is_empty()
            || target.starts_with('.')
            || target.ends_with(".go")
            || paths::is_absolute(platform, target);
        // A package by its import path is taken for the one that the command stands in.
        let path = if is_path { paths::join(platform, cwd, target) } else { cwd.to_owned() };
        let path = paths::normalize(platform, &path);
        let folder = match paths::parent(platform, &path) {
            Some(parent) if target.ends_with(".go") => parent,
            _ => path,
        };
        Aim { folder, deep }
    };
    let targets = go.targets();
    if targets.is_empty() { vec![aim("")] } else { targets.into_iter().map(aim).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Session;
    use go_doctor_protocol::{Errand, Reading, Step, Subject};

    fn run(command: &str, cwd: &str, exit_code: i64) -> FailedRun {
        let (command, cwd) = (Some(command.to_owned()), Some(cwd.to_owned()));
        #[allow(clippy::useless_conversion, reason = "the code's type is the protocol's")]
        let exit_code = exit_code.try_into().ok();
        FailedRun { command, cwd, exit_code, ..FailedRun::default() }
    }

    /// What is known of a run on a machine where no file is found.
    fn explained(run: &FailedRun) -> Report {
        let subject: Subject = serde_json::from_value(serde_json::json!({
            "folder": "/w", "platform": "linux", "arch": "amd64", "trusted": false,
        }))
        .unwrap();
        let mut session = Session::new(subject, Errand::Explain { run: run.clone() });
        loop {
            match session.poll() {
                Step::Done { report } => return report,
                Step::Ask { probes } => {
                    for probe in probes {
                        session.handle_reading(probe, Reading::NotFound);
                    }
                }
            }
        }
    }

    fn ends(failed: (&str, &str), worked: (&str, &str)) -> bool {
        let failed = run(failed.0, failed.1, 1);
        outdates(&failed, &explained(&failed), &run(worked.0, worked.1, 0))
    }

    #[test]
    fn the_same_folder_and_verb_in_whatever_words() {
        for (failed, worked) in [
            (("go test ./sub", "/w"), ("go test ./...", "/w")),
            (("go test ./sub", "/w"), ("go test", "/w/sub")),
            (("go test ./sub", "/w"), ("cd sub && go test .", "/w")),
            (("go test ./sub", "/w"), ("(cd sub; go test)", "/w")),
            (("go test ./sub", "/w"), ("go test -C=sub", "/w")),
            (("go test ./sub", "/w"), ("/usr/local/go/bin/go test -v -C sub", "/w")),
            (("go run ./needs            ", "/w"), ("go run ./needs", "/w")),
            (("go run main.go", "/w"), ("go run .", "/w")),
            (("go build ./cmd/a", "/w"), ("go run ./cmd/a 1 2", "/w")),
            (("make  test", "/w"), ("make test", "/w")),
            (("* Executing task: go vet . ", "/w"), ("go vet", "/w")),
            (
                ("/go/bin/go test -run '^TestA$' example.com/lc", "/w"),
                ("go test -run '^TestA$' .", "/w"),
            ),
            (
                ("dlv dap '{\"name\":\"Launch\",\"program\":\".\"}'", "/w"),
                ("dlv dap '{\"name\":\"Launch\",\"program\":\".\"}'", "/w/cmd"),
            ),
        ] {
            assert!(ends(failed, worked), "{failed:?} {worked:?}");
        }
    }

    #[test]
    fn another_folder_or_verb_ends_nothing() {
        for (failed, worked) in [
            (("go test ./...", "/w"), ("go test ./sub", "/w")),
            (("go test ./sub", "/w"), ("go test ./other", "/w")),
            (("go test .", "/w"), ("go build ./...", "/w")),
            (("go run .", "/w"), ("go build .", "/w")),
            (("go test .", "/w"), ("go test .", "/v")),
            (("make test", "/w"), ("make build", "/w")),
            (("go test .", "/w"), ("ls", "/w")),
            (("dlv dap '{\"name\":\"A\"}'", "/w"), ("dlv dap '{\"name\":\"B\"}'", "/w")),
        ] {
            assert!(!ends(failed, worked), "{failed:?} {worked:?}");
        }
    }

    #[test]
    fn another_test_that_passes_ends_nothing() {
        let mut failed = run("go test -run '^TestA$' .", "/w", 1);
        failed.output =
            "--- FAIL: TestA (0.00s)\n    a_test.go:6: got 1\nFAIL\nFAIL\tm\t0.1s\nFAIL\n"
                .to_owned();
        let report = explained(&failed);
        assert!(!raises_alarm(&report));
        assert!(!outdates(&failed, &report, &run("go test -run '^TestB$' .", "/w", 0)));
        assert!(!outdates(&failed, &report, &run("go test -test.run=^TestB$ .", "/w", 0)));
        assert!(outdates(&failed, &report, &run("go test .", "/w", 0)));
    }

    #[test]
    fn a_fix_that_was_followed_and_a_program_that_is_there_again() {
        let mut failed = run("go run ./x", "/w", 1);
        failed.output = "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n".to_owned();
        let report = explained(&failed);
        assert!(raises_alarm(&report));
        assert!(outdates(&failed, &report, &run("go mod init example.com/mine", "/w", 0)));
        assert!(!outdates(&failed, &report, &run("go mod tidy", "/w", 0)));
        let failed = run("go run main.go", "/w", 127);
        assert!(outdates(&failed, &explained(&failed), &run("go version", "/w", 0)));
    }
}
