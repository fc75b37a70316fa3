//! Who set a value: the process at its start, something inside VS Code since, a setting, a start-up file, one of go's files.

use std::rc::Rc;

use go_doctor_protocol::{EnvironmentKind, Location};

use crate::context::{Cx, Fact};
use crate::facts::editor::extensions::{GO, extensions};
use crate::facts::editor::settings::{expand, settings};
use crate::facts::environment::path_search::go_of;
use crate::facts::environment::process::{
    Environment, THAT_MATTER, environment, terminal_changes, terminal_setting,
};
use crate::facts::environment::start_up::{Sought, set_by};
use crate::facts::toolchain::go_extension_env::{gave, put_in_front};
use crate::facts::toolchain::variables::{Source, user_file, variable};
use crate::paths;
use crate::words::{self, Said, term};

/// Who gave a variable its value in one of the environments, as far as the readings tell.
pub(crate) fn of_variable(
    cx: Cx<'_>,
    kind: EnvironmentKind,
    name: &str,
    value: Option<&str>,
) -> Fact<Option<Said>> {
    let own = environment(cx, kind)?;
    match kind {
        EnvironmentKind::Host => in_host(cx, &own, name, value),
        EnvironmentKind::Terminal => in_terminal(cx, name, value),
        EnvironmentKind::Login => match value {
            Some(value) if differs_from_host(cx, name, value)? => {
                set_by(cx, Sought::Variable(name, value))
            }
            _ => Ok(None),
        },
    }
}

fn differs_from_host(cx: Cx<'_>, name: &str, value: &str) -> Fact<bool> {
    let host = environment(cx, EnvironmentKind::Host)?;
    if name != "PATH" {
        return Ok(host.get(name) != Some(value));
    }
    // A PATH that only lacks entries, or has them in another order, is no question for the start-up files.
    let own = host.path();
    Ok(paths::split_list(cx.platform(), value).iter().any(|entry| !own.contains(entry)))
}

fn in_host(cx: Cx<'_>, own: &Environment, name: &str, value: Option<&str>) -> Fact<Option<Said>> {
    if let Some(at_launch) = own.at_launch(name) {
        if at_launch != value {
            let by_setting = match value {
                Some(value) => extension_setting(cx, name)?.filter(|(text, _)| text == value),
                None => None,
            };
            let by_extension = match value.filter(|_| at_launch.unwrap_or_default().is_empty()) {
                Some(value) => gave(cx, name, value)?,
                None => None,
            };
            let by = by_setting.map(|(_, said)| said).or(by_extension);
            return Ok(Some(by.unwrap_or_else(words::own::source_changed_since_launch)));
        }
        if value.is_some() {
            return Ok(Some(words::own::source_at_launch()));
        }
    }
    if value.is_none()
        && let Some(value) = user_file(cx)?.1.get(name)
    {
        return Ok(Some(words::own::source_user_file_value(value.as_str())));
    }
    Ok(None)
}

fn in_terminal(cx: Cx<'_>, name: &str, value: Option<&str>) -> Fact<Option<Said>> {
    let changes = terminal_changes(cx)?;
    let change = changes.iter().rev().find(|change| change.name == name);
    if let Some(change) = change.filter(|change| change.text.is_some() == value.is_some()) {
        let key = terminal_setting(cx.platform());
        return Ok(Some(by_setting(cx, key, Some(&change.location))));
    }
    // What a login shell has too comes from where it has it.
    let login = environment(cx, EnvironmentKind::Login);
    match (login, value) {
        (Ok(login), Some(value))
            if login.get(name) == Some(value) && differs_from_host(cx, name, value)? =>
        {
            set_by(cx, Sought::Variable(name, value))
        }
        _ => Ok(None),
    }
}

/// `go.goroot` in .vscode/settings.json.
fn by_setting(cx: Cx<'_>, key: &str, location: Option<&Location>) -> Said {
    let Some(location) = location else {
        return words::own::source_setting(key, words::own::scope_user());
    };
    let home = cx.subject.home.as_deref().unwrap_or_default();
    let platform = cx.platform();
    let file = if paths::is_within(platform, &location.file, &cx.subject.folder) {
        let rest = location.file.get(cx.subject.folder.len()..).unwrap_or(&location.file);
        rest.trim_start_matches(['/', '\\']).to_owned()
    } else if home.is_empty() {
        location.file.clone()
    } else {
        paths::with_tilde(platform, &location.file, home)
    };
    words::own::source_setting(key, file)
}

/// The Go extension's setting that stands for a variable, its value as the extension reads it, and where it is.
fn extension_setting(cx: Cx<'_>, name: &str) -> Fact<Option<(String, Said)>> {
    let (installed, settings, host) =
        (extensions(cx), settings(cx), environment(cx, EnvironmentKind::Host));
    let (installed, settings, host) = (installed?, settings?, host?);
    if installed.get(GO).is_none() {
        return Ok(None);
    }
    let (key, found) = match name {
        "GOROOT" => ("go.goroot", settings.string("go.goroot")),
        "GOPATH" => ("go.gopath", settings.string("go.gopath")),
        _ => ("go.toolsEnvVars", settings.property("go.toolsEnvVars", name)),
    };
    Ok(found.map(|(text, setting)| {
        let value = expand(cx, &text, |name| host.get(name).map(str::to_owned));
        (value, by_setting(cx, key, setting.location.as_ref()))
    }))
}

/// What a go that the Go extension starts here takes for a variable, and who decides it; nothing when that is the process's
/// own value or go's default.
///
/// Source: vscode-go.md §1.3: process.env ▸ `go.toolsEnvVars` ▸ `go.gopath`/`go.goroot`, then go's own files.
pub(crate) fn used(cx: Cx<'_>, name: &str) -> Fact<Option<(String, Said)>> {
    if let Some(setting) = extension_setting(cx, name)? {
        return Ok(Some(setting));
    }
    let found = variable(cx, name)?;
    Ok(match (found.value, found.source) {
        (Some(value), source @ Source::UserFile(_)) => Some((value, source.said())),
        // What every Go ships there counts as its default; a distribution's own value does not.
        (Some(value), source @ Source::GorootFile(_)) if !is_shipped(name, &value) => {
            Some((value, source.said()))
        }
        _ => None,
    })
}

/// `$GOROOT/go.env` as Go ships it (1.21 to 1.27).
fn is_shipped(name: &str, value: &str) -> bool {
    matches!(
        (name, value),
        ("GOPROXY", "https://proxy.golang.org,direct")
            | ("GOSUMDB", "sum.golang.org")
            | ("GOTOOLCHAIN", "auto")
    )
}

/// Who put an entry into the PATH of the first environment that has it.
pub(crate) fn of_path_entry(
    cx: Cx<'_>,
    all: &[(EnvironmentKind, Rc<Environment>)],
    entry: &str,
) -> Fact<Option<Said>> {
    let has = |kind: EnvironmentKind| {
        all.iter().any(|(other, environment)| *other == kind && environment.path().contains(&entry))
    };
    let host = all.iter().find(|(kind, _)| *kind == EnvironmentKind::Host);
    if has(EnvironmentKind::Host) {
        let at_launch = host.and_then(|(_, host)| host.at_launch("PATH"));
        if at_launch.is_some() && put_in_front(cx)?.as_deref() == Some(entry) {
            return Ok(Some(words::own::source_go_extension_path()));
        }
        return Ok(at_launch.map(|path| {
            let was_there =
                paths::split_list(cx.platform(), path.unwrap_or_default()).contains(&entry);
            term(if was_there { "source.at-launch" } else { "source.changed-since-launch" })
        }));
    }
    if has(EnvironmentKind::Terminal) && !has(EnvironmentKind::Login) {
        let changes = terminal_changes(cx)?;
        let by = changes.iter().rev().find(|change| change.name == "PATH");
        return Ok(by.map(|change| {
            by_setting(cx, terminal_setting(cx.platform()), Some(&change.location))
        }));
    }
    if start_up_matters(cx)? { set_by(cx, Sought::PathEntry(entry)) } else { Ok(None) }
}

/// Whether the login shell has anything that matters differently: only then is it asked again. That a login adds `/usr/sbin`
/// to PATH is worth no process.
fn start_up_matters(cx: Cx<'_>) -> Fact<bool> {
    let (host, login) = (EnvironmentKind::Host, EnvironmentKind::Login);
    let (own, there) = (environment(cx, host), environment(cx, login));
    let (own, there) = (own?, there?);
    let (own_go, their_go) = (go_of(cx, host), go_of(cx, login));
    let (own_go, their_go) = (own_go?, their_go?);
    let variables = THAT_MATTER
        .iter()
        .any(|name| there.get_set(name).is_some_and(|value| own.get_set(name) != Some(value)));
    Ok(variables || their_go.is_some_and(|go| own_go.as_ref() != Some(&go)))
}
