//! Layer system: the three environments side by side, and a login shell that cannot be asked for its own.

use go_doctor_protocol::{EnvironmentKind, Host, Probe, Reading};

use super::guard::guard;
use crate::context::{Checked, Cx, Fact, Known as _, Missing, could_not, named, outcome};
use crate::facts::environment::path_search::{self, go_of};
use crate::facts::environment::process::{
    ESTIMATED, Environment, THAT_MATTER, environment, host, name,
};
use crate::facts::environment::start_up::{Sought, set_by};
use crate::facts::toolchain::go_extension_env::{harms_nobody, put_in_front};
use crate::facts::toolchain::provenance;
use crate::facts::toolchain::variables::variable;
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Said};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::shell_startup_failed::RULE).diagnose(shell_startup_failed),
    Rule::new(words::environments_differ::RULE).diagnose(environments_differ).yields_to(&[
        words::go_not_found::RULE,
        words::go_not_on_path::RULE,
        words::go_not_executable::RULE,
        words::goroot_missing::RULE,
        words::goroot_mismatch::RULE,
        words::gopath_invalid::RULE,
        words::toolchain_too_old::RULE,
    ]),
    Rule::new(words::path_changed_by_extension::RULE).diagnose(path_changed_by_extension),
];

/// A login shell that hangs, ends or cannot be started. VS Code asks it in the same way when it is started from an icon.
fn shell_startup_failed(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let probe = Probe::Environment { which: EnvironmentKind::Login };
    let label = named(&probe);
    let reading = cx.reading(probe)?;
    let seconds = match reading {
        Reading::TimedOut { after_ms, .. } => (after_ms / 1000).to_string(),
        _ => String::new(),
    };
    let mut cannot_start = false;
    let (message, said) = match reading {
        Reading::Environment { .. } => return Ok(()),
        Reading::TimedOut { waiting_for, tail, .. } if waiting_for.is_empty() => {
            (words::shell_startup_failed::slow(seconds), tail.clone())
        }
        Reading::TimedOut { waiting_for, tail, .. } => {
            (words::shell_startup_failed::waits(seconds, waiting_for.join(" > ")), tail.clone())
        }
        Reading::Exited { code, signal, stdout, stderr } => {
            let status =
                code.map_or_else(|| signal.clone().unwrap_or_default(), |code| code.to_string());
            (words::shell_startup_failed::ended(status), format!("{}{}", stdout.text, stderr.text))
        }
        Reading::Refused { reason } if reason == "shell-ended" => {
            (words::shell_startup_failed::ended_somehow(), String::new())
        }
        Reading::NotFound | Reading::Denied | Reading::BadFormat | Reading::WrongKind => {
            cannot_start = true;
            (words::shell_startup_failed::cannot_start(outcome(reading)), String::new())
        }
        // Where there is no login shell, none can fail.
        Reading::Unavailable { reason } if reason == "no-login-shell" => return Ok(()),
        // Not asked: the user or the host did not want it.
        other => return Err(could_not(&label, other)),
    };
    let finding = draft(message).evidence(label, last_lines(&said));
    out.add(if cannot_start {
        finding.by_hand(words::shell_startup_failed::fix_shell())
    } else {
        guard(cx, finding, reading)?
    });
    Ok(())
}

/// The end of what a shell said, for evidence.
fn last_lines(said: &str) -> String {
    let lines: Vec<&str> =
        said.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    lines.get(lines.len().saturating_sub(6)..).unwrap_or_default().join("\n")
}

/// What differs between the process that needs go and a shell.
struct Difference {
    /// `go`, or a variable's name.
    what: String,
    /// In which shell.
    kind: EnvironmentKind,
    /// Here and there.
    line: String,
    /// Who set it there, as far as that is known.
    who: Option<Said>,
}

/// A shell that has go, or a variable set, differently from the process that needs it. What only that process has does no
/// harm to it, so it is no finding; the table of the report shows it.
fn environments_differ(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let own = host(cx)?;
    let mut all: Vec<Difference> = Vec::new();
    let mut pending: Checked = Ok(());
    // A terminal of the same window is what the user compares with; one that is only estimated comes last.
    for (kind, estimated) in [
        (EnvironmentKind::Terminal, false),
        (EnvironmentKind::Login, false),
        (EnvironmentKind::Terminal, true),
    ] {
        match (environment(cx, kind), go_of(cx, kind)) {
            (Ok(other), Ok(go)) => {
                if kind == EnvironmentKind::Login || (other.method == ESTIMATED) == estimated {
                    compare(cx, &own, &other, go, &mut all)?;
                }
            }
            (Err(Missing::Asked), _) | (_, Err(Missing::Asked)) => pending = Err(Missing::Asked),
            (Err(unchecked), _) | (_, Err(unchecked)) => {
                if kind == EnvironmentKind::Login && pending.is_ok() {
                    pending = Err(unchecked);
                }
            }
        }
    }
    pending?;
    let mut waiting = Ok(());
    for difference in &mut all {
        match set_there(cx, difference) {
            Ok(who) => difference.who = who,
            // The finding stands without it; who set it is added when the shell has answered.
            Err(Missing::Asked) => waiting = Err(Missing::Asked),
            Err(Missing::Unchecked(_)) => {}
        }
    }
    if let Some(first) = all.first() {
        out.add(with_differences(cx, first, &all));
    }
    waiting
}

fn with_differences(cx: Cx<'_>, first: &Difference, all: &[Difference]) -> Draft {
    let lang = cx.subject.lang;
    let what = first.what.as_str();
    let own = name(cx, EnvironmentKind::Host);
    let mut finding = draft(words::environments_differ::message(what, own, name(cx, first.kind)));
    if let Some(who) = &first.who {
        finding = finding.why(words::environments_differ::why_who(who.clone()));
    }
    let title = if cx.subject.host == Host::Vscode {
        words::environments_differ::fix_restart()
    } else {
        words::environments_differ::fix_align()
    };
    let mut kinds: Vec<EnvironmentKind> = all.iter().map(|difference| difference.kind).collect();
    kinds.dedup();
    for kind in kinds {
        let lines = all.iter().filter(|difference| difference.kind == kind).map(|difference| {
            match &difference.who {
                Some(who) => format!("{} ({})", difference.line, who.render(lang)),
                None => difference.line.clone(),
            }
        });
        let both = [EnvironmentKind::Host, kind].map(|kind| name(cx, kind).render(lang));
        finding = finding.evidence(both.join(" / "), lines.collect::<Vec<_>>().join("\n"));
    }
    finding.by_hand(title)
}

/// Who set what differs, in the shell that has it.
fn set_there(cx: Cx<'_>, difference: &Difference) -> Fact<Option<Said>> {
    let there = environment(cx, difference.kind)?;
    if difference.what != "go" {
        let value = there.get(&difference.what);
        return provenance::of_variable(cx, difference.kind, &difference.what, value);
    }
    let search = path_search::search(cx, difference.kind, "go")?;
    let entry =
        search.hit().and_then(|hit| there.path().get(hit.entry).map(|entry| (*entry).to_owned()));
    match entry {
        Some(entry) if !host(cx)?.path().contains(&entry.as_str()) => {
            if difference.kind == EnvironmentKind::Terminal {
                return provenance::of_variable(cx, difference.kind, "PATH", there.get("PATH"));
            }
            set_by(cx, Sought::PathEntry(&entry))
        }
        _ => Ok(None),
    }
}

fn compare(
    cx: Cx<'_>,
    own: &Environment,
    other: &Environment,
    go: Option<String>,
    all: &mut Vec<Difference>,
) -> Checked {
    let mut note = |what: &str, own: &str, there: &str| {
        let line = format!("{what}: {} / {}", shown(own), shown(there));
        if !all.iter().any(|difference| difference.line == line) {
            all.push(Difference { what: what.to_owned(), kind: other.kind, line, who: None });
        }
    };
    if let (Some(there), Some(here)) = (go, go_of(cx, EnvironmentKind::Host)?)
        && !paths::same(cx.platform(), &here, &there)
    {
        note("go", &here, &there);
    }
    for variable in THAT_MATTER {
        if let Some(there) = other.get_set(variable) {
            let here = own.get_set(variable).unwrap_or_default();
            // What go takes without the variable is no difference: `GOPATH=~/go` says what is so anyway.
            let same = here.is_empty() && go_takes(cx, variable)?.as_deref() == Some(there);
            if here != there && !same {
                note(variable, here, there);
            }
        }
    }
    Ok(())
}

/// The value that go takes for a variable that its process does not have, where it is one of those with a default.
fn go_takes(cx: Cx<'_>, name: &str) -> Fact<Option<String>> {
    if !matches!(name, "GOPATH" | "GOCACHE" | "GOMODCACHE" | "GOPROXY" | "GOSUMDB") {
        return Ok(None);
    }
    Ok(variable(cx, name).known()?.and_then(|found| found.value))
}

fn shown(value: &str) -> &str {
    if value.is_empty() { "–" } else { value }
}

/// The extension host's PATH is not what VS Code was started with: an extension has changed it for all others.
fn path_changed_by_extension(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let own = host(cx)?;
    let Some(at_launch) = own.at_launch("PATH").filter(|_| cx.subject.host == Host::Vscode) else {
        return Ok(());
    };
    let before = paths::split_list(cx.platform(), at_launch.unwrap_or_default());
    let now = own.path();
    if let Some(entry) = put_in_front(cx)?
        && harms_nobody(cx, &entry)?
    {
        return Ok(());
    }
    let added: Vec<&str> = now.iter().copied().filter(|entry| !before.contains(entry)).collect();
    let removed: Vec<&str> = before.iter().copied().filter(|entry| !now.contains(entry)).collect();
    let message = match (added.first(), removed.first()) {
        (Some(entry), _) => words::path_changed_by_extension::message(*entry),
        (None, Some(entry)) => words::path_changed_by_extension::removed(*entry),
        // The order decides which go is found.
        (None, None) if before != now => words::path_changed_by_extension::order(),
        (None, None) => return Ok(()),
    };
    let changes = added
        .iter()
        .map(|entry| format!("+ {entry}"))
        .chain(removed.iter().map(|entry| format!("- {entry}")));
    let lines = changes.collect::<Vec<_>>().join("\n");
    let lines = if lines.is_empty() { now.join("\n") } else { lines };
    out.add(
        draft(message)
            .evidence("PATH", lines)
            .by_hand(words::path_changed_by_extension::fix_look()),
    );
    Ok(())
}
