//! What the Go extension sets in the process that all extensions share: a few variables from its own `go env`, and the
//! folder of its go in front of PATH.
//!
//! Source: golang/vscode-go 28e27ffd, goInstallTools.ts `updateGoVarsFromConfig` (GOPATH, GOPROXY, GOBIN and GOMODCACHE
//! where they are not set), goEnvironmentStatus.ts `addGoRuntimeBaseToPATH` (the `bin` of `go env GOROOT`, where the go was
//! not found on PATH; the same entry further behind is taken out). Read again in the package of 0.58.0-dev.

use go_doctor_protocol::{EntryKind, EnvironmentKind, Host, Outcome};

use crate::context::{Cx, Fact};
use crate::facts::editor::extensions::{GO, extensions};
use crate::facts::environment::process::{Environment, environment};
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{Source, goroot_of_binary, inherited};
use crate::paths;
use crate::words::{self, Said};

/// The variables that it fills in.
const GIVEN: &[&str] = &["GOPATH", "GOPROXY", "GOBIN", "GOMODCACHE"];

/// Whether it runs in this process.
fn is_here(cx: Cx<'_>) -> Fact<bool> {
    let installed = extensions(cx)?;
    let own = installed.get(GO).filter(|_| cx.subject.host == Host::Vscode);
    Ok(own.is_some_and(|extension| extension.active != Some(false)))
}

/// Who gave a variable its value that was not set when the process was started: the Go extension, where the value is the one
/// that `go env` says without it.
pub(crate) fn gave(cx: Cx<'_>, name: &str, value: &str) -> Fact<Option<Said>> {
    if !GIVEN.contains(&name) || !is_here(cx)? {
        return Ok(None);
    }
    let own = inherited(cx, name)?;
    if own.value.as_deref() != Some(value) {
        return Ok(None);
    }
    // What every Go ships in go.env counts as its default.
    let source = match own.source {
        Source::UserFile(_) => own.source.said(),
        _ => words::own::source_default(),
    };
    Ok(Some(words::own::source_go_extension(source)))
}

/// The PATH entry that it put in front, where nothing else of PATH has changed.
pub(crate) fn put_in_front(cx: Cx<'_>) -> Fact<Option<String>> {
    let host = environment(cx, EnvironmentKind::Host)?;
    if !is_here(cx)? {
        return Ok(None);
    }
    let Some(entry) = moved(cx, &host) else { return Ok(None) };
    let platform = cx.platform();
    let (root, search) = (goroot_of_binary(cx), tool_search::search(cx, "go"));
    let (root, search) = (root?, search?);
    let found = search.path().and_then(|path| paths::parent(platform, path));
    let own = root.map(|root| paths::join(platform, &root, "bin"));
    let is_its = [found, own].into_iter().flatten().any(|own| paths::same(platform, &own, &entry));
    // `go env GOROOT` in a module that wants another toolchain is that one's.
    let switched = entry.contains("golang.org") && entry.contains("toolchain@");
    Ok((is_its || switched).then_some(entry))
}

/// The first entry, if the others are what they were at the start without it.
fn moved(cx: Cx<'_>, host: &Environment) -> Option<String> {
    let launch = host.at_launch("PATH")??;
    let now = host.path();
    let (first, rest) = now.split_first()?;
    let before: Vec<&str> = paths::split_list(cx.platform(), launch)
        .into_iter()
        .filter(|entry| entry != first)
        .collect();
    (before == rest).then(|| (*first).to_owned())
}

/// Whether the others find the same go with it as without it, or found none: then it does no harm.
pub(crate) fn harms_nobody(cx: Cx<'_>, entry: &str) -> Fact<bool> {
    let host = environment(cx, EnvironmentKind::Host)?;
    let launch = host.at_launch("PATH").flatten().unwrap_or_default();
    let platform = cx.platform();
    let names = crate::facts::environment::path_search::file_names(platform, &host, "go");
    let candidates: Vec<String> = paths::split_list(platform, launch)
        .into_iter()
        .filter(|entry| paths::is_absolute(platform, entry))
        .flat_map(|entry| names.iter().map(move |name| paths::join(platform, entry, name)))
        .collect();
    cx.stat_all(&candidates)?;
    for path in candidates {
        if let Outcome::Found { stat } = cx.stat(&path)?
            && stat.kind == EntryKind::File
            && stat.executable
        {
            let real = stat.real_path.as_deref().unwrap_or(&path);
            let folder = |path: &str| paths::parent(platform, path).unwrap_or_default();
            return Ok([path.as_str(), real]
                .iter()
                .any(|path| paths::same(platform, &folder(path), entry)));
        }
    }
    Ok(true)
}
