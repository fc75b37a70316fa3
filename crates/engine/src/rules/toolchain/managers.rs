//! Layer system: a go that is found and does not answer: a version manager's shim that refuses, or whatever else it is.

use go_doctor_protocol::{Location, Reading};

use crate::context::{Checked, Cx, Fact, Known as _, looked, outcome};
use crate::facts::toolchain::executable::{Format, format};
use crate::facts::toolchain::go_env::{Asked, GoEnvFailure, asked, not_ended};
use crate::facts::toolchain::layout::layout;
use crate::facts::toolchain::version_manager::{
    Manager, RefusalKind, ShimRefusal, WantedVersion, refusal, wanted,
};
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::run::terminal;
use crate::rules::Rule;
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::version_manager_refuses::RULE)
        .diagnose(shim_refuses)
        .explain(explain_shim_refuses),
    Rule::new(words::envrc_blocked::RULE).explain(envrc_blocked),
    // Whatever names the cause of the refusal says more.
    Rule::new(words::go_env_failed::RULE).diagnose(go_env_failed).yields_to(&[
        words::go_not_executable::RULE,
        words::version_manager_refuses::RULE,
        words::goroot_missing::RULE,
        words::goroot_incomplete::RULE,
        words::gopath_invalid::RULE,
        words::go_variable_invalid::RULE,
        words::godebug_removed::RULE,
        words::cross_compile_target::RULE,
        words::goflags_invalid::RULE,
        words::modules_off::RULE,
        words::setting_goroot_is_bin::RULE,
        words::setting_path_missing::RULE,
        words::gotoolchain_invalid::RULE,
    ]),
];

/// The shim that is found as `go` says why it starts nothing.
fn shim_refuses(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let asked = asked(cx)?;
    let Asked::Refused(failure) = &*asked else { return Ok(()) };
    let Some(refusal) = refusal(failure.stderr.lines()) else { return Ok(()) };
    let wanted = wanted(cx, refusal.manager, cx.folder()?)?;
    let finding = described(cx, &refusal, wanted.as_ref())
        .evidence(failure.probe.as_str(), shown(&failure.stderr));
    out.add(proved(finding, wanted));
    Ok(())
}

/// The same texts in a failed run's output.
fn explain_shim_refuses(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(refusal) = refusal(run.lines().map(|line| line.text)) else { return Ok(()) };
    let wanted = match cx.folder() {
        Ok(folder) => wanted(cx, refusal.manager, folder)?,
        Err(_) => None,
    };
    let mut finding = described(cx, &refusal, wanted.as_ref());
    if let Some(line) = run.line(refusal.line) {
        finding = finding.line(run, line);
    }
    out.add(proved(finding, wanted));
    Ok(())
}

/// What the shim's refusal means, and what its manager has against it.
fn described(cx: Cx<'_>, refusal: &ShimRefusal, wanted: Option<&WantedVersion>) -> Draft {
    let manager = refusal.manager;
    // asdf says "no version is set" of one that is set and not installed.
    let kind = match (refusal.kind, wanted) {
        (RefusalKind::NoVersion, Some(_)) => RefusalKind::NotInstalled,
        (kind, _) => kind,
    };
    let version = refusal.version.as_deref().or(wanted.map(|wanted| wanted.version.as_str()));
    let file = wanted.map(|wanted| wanted.location.file.as_str()).or(refusal.file.as_deref());
    let untrusted = refusal.file.as_deref().or(file).unwrap_or_default();
    let message = match (kind, file) {
        (RefusalKind::NoVersion, _) => words::version_manager_refuses::message(manager.name()),
        (RefusalKind::NotInstalled, Some(file)) => {
            words::version_manager_refuses::not_installed_file(
                manager.name(),
                version.unwrap_or_default(),
                file,
            )
        }
        (RefusalKind::NotInstalled, None) => words::version_manager_refuses::not_installed(
            manager.name(),
            version.unwrap_or_default(),
        ),
        (RefusalKind::Unresolved, _) => words::version_manager_refuses::unresolved(
            version.unwrap_or_default(),
            file.unwrap_or_default(),
        ),
        (RefusalKind::Untrusted, _) => words::version_manager_refuses::untrusted(untrusted),
        (RefusalKind::ManagerMissing, _) => {
            words::version_manager_refuses::manager_missing(manager.name())
        }
        (RefusalKind::Other, _) => words::version_manager_refuses::other(manager.name()),
    };
    let finding = draft(message);
    if kind == RefusalKind::ManagerMissing {
        return finding.by_hand(words::version_manager_refuses::fix_path(manager.name()));
    }
    let Some(command) = command(manager, kind, version, refusal.offered.as_deref()) else {
        return finding.by_hand(words::version_manager_refuses::fix_read(manager.name()));
    };
    let title = if kind == RefusalKind::Untrusted {
        words::version_manager_refuses::fix_trust(untrusted, command.as_str())
    } else {
        words::version_manager_refuses::fix_run(command.as_str())
    };
    finding.terminal_titled(title, command, cx.any_folder())
}

/// The manager's own command (each was tried with the real one): choose a version, install it, or trust a file.
fn command(
    manager: Manager,
    kind: RefusalKind,
    version: Option<&str>,
    offered: Option<&str>,
) -> Option<String> {
    let chosen = shell_quote(offered.unwrap_or("latest"));
    let version = shell_quote(version.unwrap_or("latest"));
    Some(match (manager, kind) {
        (Manager::Mise, RefusalKind::Untrusted) => "mise trust".to_owned(),
        (Manager::Mise, RefusalKind::NotInstalled) => "mise install".to_owned(),
        (Manager::Mise, RefusalKind::NoVersion | RefusalKind::Unresolved) => {
            format!("mise use go@{chosen}")
        }
        (Manager::Asdf, RefusalKind::NoVersion) if offered.is_some() => {
            format!("asdf set golang {chosen}")
        }
        (Manager::Asdf, RefusalKind::NoVersion | RefusalKind::NotInstalled) => {
            format!("asdf install golang {version}")
        }
        (Manager::Goenv, RefusalKind::NoVersion) if offered.is_some() => {
            format!("goenv local {chosen}")
        }
        (Manager::Goenv, RefusalKind::NoVersion | RefusalKind::NotInstalled) => {
            format!("goenv install {version}")
        }
        _ => return None,
    })
}

/// The line that asks for a version, as a place and as a proof.
fn proved(finding: Draft, wanted: Option<WantedVersion>) -> Draft {
    match wanted {
        Some(WantedVersion { location, line, .. }) => {
            finding.evidence(format!("read {}", location.file), line).at(location)
        }
        None => finding,
    }
}

/// `direnv: error /w/.envrc is blocked. Run …` (direnv 2.32.1 and 2.37.1), where that is all there is, or what was run.
fn envrc_blocked(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (_, rest) = line.split_once("direnv: error ")?;
        rest.split_once(" is blocked.").map(|(file, _)| file)
    });
    let Some((line, file)) = found else { return Ok(()) };
    let by_direnv =
        run.command.as_ref().is_some_and(|command| command.raw.trim_start().starts_with("direnv "));
    let alone =
        run.lines().all(|other| other.text.trim().is_empty() || other.number == line.number);
    if !by_direnv && !alone {
        return Ok(());
    }
    let is_absolute = file.starts_with('/');
    let at = is_absolute.then(|| Location { file: file.to_owned(), range: None });
    let command = format!("direnv allow {}", shell_quote(file));
    let folder = run.cwd.clone().unwrap_or_else(|| ".".to_owned());
    let title = words::envrc_blocked::fix_allow(file, command.as_str());
    let finding = draft(words::envrc_blocked::message(file)).line(run, line).at_any(at);
    out.add(finding.terminal_titled(title, command, folder));
    Ok(())
}

/// A go that was found and asked, and gave no answer: nothing that depends on it can be called well.
fn go_env_failed(cx: Cx<'_>, out: &mut Findings) -> Checked {
    if let Some((go, reading)) = not_ended(cx)? {
        // The file is there: what its first line names is not.
        let interpreter = match format(cx, &go).known()? {
            Some(Format::Script(line)) if matches!(reading, Reading::NotFound) => line,
            _ => String::new(),
        };
        let outcome = outcome(reading);
        let message = match reading {
            Reading::TimedOut { .. } => words::go_env_failed::timed_out(outcome.clone()),
            _ if interpreter.is_empty() => words::go_env_failed::not_started(outcome.clone()),
            _ if cx.read_if_text(&go)?.is_some_and(|text| text.contains("\r\n")) => {
                words::go_env_failed::line_ends()
            }
            _ => words::go_env_failed::no_interpreter(interpreter.as_str()),
        };
        let finding = draft(message.why(words::go_env_failed::why(go.as_str())))
            .evidence(format!("{go} env -json"), outcome.render(cx.subject.lang));
        out.add(helped(cx, whose(cx, finding, &go)?, &go));
        return Ok(());
    }
    let asked = asked(cx)?;
    let Asked::Refused(failure) = &*asked else { return Ok(()) };
    let said = first_line(failure);
    let short = cut(said.as_deref().unwrap_or_default());
    let message = match &said {
        _ if failure.ended_well && said.is_none() => words::go_env_failed::empty(),
        _ if failure.ended_well => words::go_env_failed::no_answer(short),
        _ if failure.by_signal => words::go_env_failed::signal(failure.status.as_str()),
        Some(_) => words::go_env_failed::message(failure.status.as_str(), short),
        None => words::go_env_failed::silent(failure.status.as_str()),
    };
    let text = if failure.stderr.is_empty() { &failure.stdout } else { &failure.stderr };
    let finding = draft(message.why(words::go_env_failed::why(failure.go.as_str())))
        .evidence(failure.probe.as_str(), shown(text));
    out.add(helped(cx, whose(cx, finding, &failure.go)?, &failure.go));
    Ok(())
}

/// The first line with anything in it, stderr's before stdout's.
fn first_line(failure: &GoEnvFailure) -> Option<String> {
    let shown = |text: &str| {
        let shown = terminal::lines(text).into_iter().map(|line| line.trim().to_owned());
        shown.into_iter().find(|line| !line.is_empty())
    };
    shown(&failure.stderr).or_else(|| shown(&failure.stdout))
}

/// As much of an output as anybody reads: it may be megabytes in one line.
fn shown(text: &str) -> String {
    const LINES: usize = 12;
    const CHARACTERS: usize = 300;
    let lines = text.lines().take(LINES);
    lines.map(|line| line.chars().take(CHARACTERS).collect()).collect::<Vec<String>>().join("\n")
}

/// A line short enough for a message.
fn cut(line: &str) -> String {
    const LONGEST: usize = 60;
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// Who this go is: where links lead, whose installation that is, and the beginning of a script.
fn whose(cx: Cx<'_>, finding: Draft, go: &str) -> Fact<Draft> {
    use go_doctor_protocol::Outcome;
    let outcome = cx.stat(go)?;
    let real = match outcome {
        Outcome::Found { stat } => stat.real_path.as_deref().unwrap_or(go),
        _ => go,
    };
    let owner = layout(cx.platform(), go).or_else(|| layout(cx.platform(), real));
    let owner =
        owner.map_or(String::new(), |owner| format!(" ({})", owner.render(cx.subject.lang)));
    let leads = if real == go { looked(cx, outcome) } else { real.to_owned() };
    let finding = finding.evidence(format!("stat {go}"), format!("{leads}{owner}"));
    if !matches!(format(cx, go).known()?, Some(Format::Script(_))) {
        return Ok(finding);
    }
    let Some(text) = cx.read_if_text(go)? else { return Ok(finding) };
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(6).collect();
    Ok(finding.evidence(format!("read {go}"), lines.join("\n")))
}

/// What anybody can do: see it for oneself, and put a go there that answers.
fn helped(cx: Cx<'_>, finding: Draft, go: &str) -> Draft {
    let command = format!("{} env", shell_quote(go));
    finding
        .terminal(words::go_env_failed::fix_ask, command, cx.any_folder())
        .by_hand(words::go_env_failed::fix_replace())
}
