//! Layer system: the places go writes to. The home folder that names them, the temporary folder, and the space on them.

use go_doctor_protocol::{Applicability, EntryKind, EnvironmentKind, FixAction, Outcome, Platform};

use crate::context::{Checked, Cx, looked};
use crate::facts::environment::mounts;
use crate::facts::environment::process::{self, host};
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{temp_dir, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Findings, draft};
use crate::output::system_error;
use crate::output::{Refusal, Run};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::words::{self, args, term};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::home_unset::RULE).session(home_unset).explain(explain_home_unset),
    Rule::new(words::disk_full::RULE).explain(explain_disk_full),
    Rule::new(words::temp_dir_unusable::RULE)
        .session(temp_dir_unusable)
        .explain(explain_temp_dir)
        .yields_to(&[words::disk_full::RULE]),
];

fn home_unset(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (cache, modules, go) =
        (variable(cx, "GOCACHE"), variable(cx, "GOMODCACHE"), tool_search::go(cx));
    let (cache, modules) = (cache?, modules?);
    if go?.is_none() {
        return Ok(());
    }
    let message = if cache.value.is_none() {
        "message"
    } else if modules.value.is_none()
        && module_of(cx, &cx.subject.folder)?.is_some_and(|m| m.file.first("require").is_some())
    {
        "message.modules"
    } else {
        return Ok(());
    };
    let name = match (cx.platform(), message) {
        (Platform::Windows, "message") => "LocalAppData",
        (Platform::Windows, _) => "USERPROFILE",
        _ => "HOME",
    };
    let unset = term("looked.unset").render(cx.subject.lang);
    let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
    let shown = host(cx)?.get(name).map_or(unset, |value| format!("'{value}'"));
    out.add(
        draft(args! { variable: name })
            .message(message)
            .why(if message == "message" { "why" } else { "why.modules" })
            .evidence(whose, format!("{name}: {shown}"))
            .fix("set", args! {}, Applicability::DisplayOnly, FixAction::Manual),
    );
    Ok(())
}

/// Texts of os.UserCacheDir, os.UserConfigDir, os/user and modfetch (Go 1.19 to 1.27; Windows' and macOS' from the source).
fn explain_home_unset(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const CACHE: &[&str] = &[
        "$XDG_CACHE_HOME nor $HOME are defined",
        "$XDG_CONFIG_HOME nor $HOME are defined",
        "%LocalAppData% is not defined",
        "%AppData% is not defined",
        "$HOME is not defined",
        "%userprofile% is not defined",
    ];
    const MODULES: &[&str] = &[
        "neither GOMODCACHE nor GOPATH is set",
        "neither GOPATH nor GOMODCACHE are set",
        "missing $GOPATH",
    ];
    let find =
        |texts: &[&str]| run.lines().find(|line| texts.iter().any(|text| line.text.contains(text)));
    let user = || {
        run.lines().find(|line| {
            line.text.contains("user: Current requires cgo or ")
                && line.text.contains(" set in environment")
        })
    };
    let found = find(CACHE)
        .map(|line| (line, "message", "why"))
        .or_else(|| find(MODULES).map(|line| (line, "message.modules", "why.modules")))
        .or_else(|| user().map(|line| (line, "message.user", "why.user")));
    if let Some((line, message, why)) = found {
        let windows = line.text.contains('%');
        let name = match (windows, line.text.contains("LocalAppData")) {
            (true, true) => "LocalAppData",
            (true, false) => "USERPROFILE",
            (false, _) => "HOME",
        };
        out.add(draft(args! { variable: name }).message(message).why(why).line(run, line).fix(
            "set",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    }
    Ok(())
}

/// A path in the folder where go builds.
pub(crate) fn in_work(path: &str) -> bool {
    work_at(path).is_some_and(|at| path.get(at..).is_some_and(|rest| rest.contains(['/', '\\'])))
}

/// Where in a path the name of go's work folder begins (`/tmp/go-build123/b001/exe/main`); the folder of the build cache has
/// nothing behind `go-build` but a separator.
fn work_at(path: &str) -> Option<usize> {
    let found = path.match_indices("go-build").find(|(at, _)| {
        let digits = path.get(at + "go-build".len()..).unwrap_or_default();
        digits.starts_with(|c: char| c.is_ascii_digit())
    });
    found.map(|(at, _)| at)
}

fn temp_dir_unusable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, go) = (temp_dir(cx), tool_search::go(cx));
    let (Some((name, found)), Some(_)) = (found?, go?) else { return Ok(()) };
    let value = found.value.clone().unwrap_or_default();
    let folder = paths::join(cx.platform(), &cx.subject.folder, &value);
    let outcome = cx.stat(&folder)?;
    let message = match outcome {
        Outcome::Found { stat } if stat.kind != EntryKind::Folder => "message.file",
        Outcome::Found { stat } if !stat.writable => "message.denied",
        Outcome::Found { .. } => "message.noexec",
        Outcome::Denied => "message.denied",
        Outcome::NotFound | Outcome::Dangling { .. } | Outcome::Failed { .. } => "message.missing",
    };
    let mut finding = draft(args! {
        variable: name, value: value.as_str(), source: found.source.said(),
    })
    .message(message);
    if message == "message.noexec" {
        let Some(mount) = mounts::noexec(cx, &folder)? else { return Ok(()) };
        finding = finding.why("why.noexec").evidence(format!("read {}", mounts::FILE), mount.line);
    } else {
        let seen = if message == "message.denied" {
            term("looked.not-writable").render(cx.subject.lang)
        } else {
            looked(cx, outcome)
        };
        finding = finding.evidence(format!("stat {folder}"), seen);
    }
    let finding = finding.fix("elsewhere", args! {}, Applicability::DisplayOnly, FixAction::Manual);
    out.add(blame(cx, finding, name, &found)?);
    Ok(())
}

/// `go: creating work dir: …`, and a program in the work folder that may not be started (Go 1.19 to 1.27; `go test` says it on
/// stdout).
fn explain_temp_dir(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let error = system_error(line)?;
        let message = match (error.before.contains("creating work dir: "), error.refusal) {
            (true, Refusal::NotFound) => "message.missing",
            (true, Refusal::Denied | Refusal::ReadOnly) => "message.denied",
            (true, Refusal::WrongKind) => "message.file",
            (false, Refusal::Denied) if error.call == "fork/exec" && in_work(error.path) => {
                "message.noexec"
            }
            _ => return None,
        };
        let folder = work_at(error.path).and_then(|at| error.path.get(..at)).unwrap_or(error.path);
        Some((message, folder.trim_end_matches(['/', '\\'])))
    });
    if let Some((line, (message, folder))) = found {
        let finding =
            draft(args! { variable: "TMPDIR", value: folder, source: term("source.run") });
        let finding = finding.message(message).why(if message == "message.noexec" {
            "why.noexec"
        } else {
            "why"
        });
        out.add(finding.line(run, line).fix(
            "elsewhere",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    }
    Ok(())
}

/// Where go's own files did not fit; what a program of the user's could not write is its own matter.
fn explain_disk_full(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let full = run.lines().find_map(|line| {
        let error = system_error(line.text).filter(|error| error.refusal == Refusal::Full)?;
        let tool = ["importcfg", "mapping output file", "writing output", "copying ", "_pkg_.a"]
            .iter()
            .any(|text| line.text.contains(text));
        (run.is_gos(line) || tool).then_some((line, error))
    });
    let Some((line, error)) = full else { return Ok(()) };
    let message = if error.path.is_empty() { "message" } else { "message.path" };
    out.add(
        draft(args! { path: error.path })
            .message(message)
            .line(run, line)
            .fix(
                "clean",
                args! { command: "go clean -cache" },
                Applicability::DisplayOnly,
                FixAction::Terminal { command: "go clean -cache".to_owned(), cwd: cx.any_folder() },
            )
            .fix("elsewhere", args! {}, Applicability::DisplayOnly, FixAction::Manual),
    );
    Ok(())
}
