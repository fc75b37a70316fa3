//! Layer system: the places go writes to. The home folder that names them, the temporary folder, and the space on them.

use go_doctor_protocol::{EntryKind, EnvironmentKind, Outcome, Platform};

use crate::context::{Checked, Cx, looked};
use crate::facts::environment::mounts;
use crate::facts::environment::process::{self, host};
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{Source, temp_dir, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::system_error;
use crate::output::{Line, Refusal, Run};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::home_unset::RULE).diagnose(home_unset).explain(explain_home_unset),
    Rule::new(words::disk_full::RULE).explain(explain_disk_full),
    Rule::new(words::temp_dir_unusable::RULE)
        .diagnose(temp_dir_unusable)
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
    let needs_cache = cache.value.is_none();
    let name = match cx.platform() {
        Platform::Windows if needs_cache => "LocalAppData",
        Platform::Windows => "USERPROFILE",
        _ => "HOME",
    };
    let message = if needs_cache {
        words::home_unset::message(name)
    } else if modules.value.is_none()
        && module_of(cx, &cx.subject.folder)?.is_some_and(|m| m.file.first("require").is_some())
    {
        words::home_unset::modules(name).why(words::home_unset::why_modules())
    } else {
        return Ok(());
    };
    let unset = words::own::looked_unset().render(cx.subject.lang);
    let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
    let shown = host(cx)?.get(name).map_or(unset, |value| format!("'{value}'"));
    out.add(
        draft(message)
            .evidence(whose, format!("{name}: {shown}"))
            .by_hand(words::home_unset::fix_set(name)),
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
    let variable =
        |line: Line<'_>| match (line.text.contains('%'), line.text.contains("LocalAppData")) {
            (true, true) => "LocalAppData",
            (true, false) => "USERPROFILE",
            (false, _) => "HOME",
        };
    let found = find(CACHE)
        .map(|line| (line, words::home_unset::message(variable(line))))
        .or_else(|| {
            let message = |line| words::home_unset::modules(variable(line));
            find(MODULES).map(|line| (line, message(line).why(words::home_unset::why_modules())))
        })
        .or_else(|| {
            let message = || words::home_unset::user().why(words::home_unset::why_user());
            user().map(|line| (line, message()))
        });
    if let Some((line, message)) = found {
        let name = variable(line);
        out.add(draft(message).line(run, line).by_hand(words::home_unset::fix_set(name)));
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
    let source = found.source.said();
    let seen = format!("stat {folder}");
    let finding = match outcome {
        Outcome::Found { stat } if stat.kind != EntryKind::Folder => {
            draft(words::temp_dir_unusable::file(name, value, source))
                .evidence(seen, looked(cx, outcome))
        }
        Outcome::Found { stat } if stat.writable => {
            let Some(mount) = mounts::noexec(cx, &folder)? else { return Ok(()) };
            draft(words::temp_dir_unusable::noexec(name, value, source))
                .why(words::temp_dir_unusable::why_noexec())
                .evidence(format!("read {}", mounts::FILE), mount.line)
        }
        Outcome::Found { .. } | Outcome::Denied => {
            draft(words::temp_dir_unusable::denied(name, value, source))
                .evidence(seen, words::own::looked_not_writable().render(cx.subject.lang))
        }
        Outcome::NotFound | Outcome::Dangling { .. } | Outcome::Failed { .. } => {
            draft(words::temp_dir_unusable::missing(name, value, source))
                .evidence(seen, looked(cx, outcome))
        }
    };
    // `go env -w` never beats the environment, and a variable that names no usable folder is better gone.
    let stays = name == "GOTMPDIR" && found.source == Source::Environment;
    let finding = if stays { finding } else { elsewhere(cx, finding) };
    out.add(blame(
        cx,
        finding,
        name,
        &found,
        words::temp_dir_unusable::fix_unset_environment,
        words::temp_dir_unusable::fix_unset_user_file,
    )?);
    Ok(())
}

/// A folder of the user's own to build in.
fn elsewhere(cx: Cx<'_>, finding: Draft) -> Draft {
    if cx.platform() == Platform::Windows {
        return finding.by_hand(words::temp_dir_unusable::fix_elsewhere());
    }
    let command = "mkdir -p ~/tmp && go env -w GOTMPDIR=\"$HOME/tmp\"";
    finding.terminal(words::temp_dir_unusable::fix_make, command, cx.any_folder())
}

/// `go: creating work dir: …`, and a program in the work folder that may not be started (Go 1.19 to 1.27; `go test` says it on
/// stdout).
fn explain_temp_dir(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let error = system_error(line)?;
        let folder = work_at(error.path).and_then(|at| error.path.get(..at)).unwrap_or(error.path);
        let folder = folder.trim_end_matches(['/', '\\']);
        let message = match (error.before.contains("creating work dir: "), error.refusal) {
            (true, Refusal::NotFound) => {
                words::temp_dir_unusable::missing("TMPDIR", folder, words::own::source_run())
            }
            (true, Refusal::Denied | Refusal::ReadOnly) => {
                words::temp_dir_unusable::denied("TMPDIR", folder, words::own::source_run())
            }
            (true, Refusal::WrongKind) => {
                words::temp_dir_unusable::file("TMPDIR", folder, words::own::source_run())
            }
            // Windows has no such mounts: there it is a scanner or a policy (`program-not-startable`).
            (false, Refusal::Denied)
                if error.call == "fork/exec"
                    && in_work(error.path)
                    && !error.path.contains('\\') =>
            {
                words::temp_dir_unusable::noexec("TMPDIR", folder, words::own::source_run())
                    .why(words::temp_dir_unusable::why_noexec())
            }
            _ => return None,
        };
        Some(message)
    });
    if let Some((line, message)) = found {
        out.add(elsewhere(cx, draft(message).line(run, line)));
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
    let message = if error.path.is_empty() {
        words::disk_full::message()
    } else {
        words::disk_full::path(error.path)
    };
    out.add(
        draft(message)
            .line(run, line)
            .terminal(words::disk_full::fix_clean, "go clean -cache".to_owned(), cx.any_folder())
            .by_hand(words::disk_full::fix_elsewhere()),
    );
    Ok(())
}
