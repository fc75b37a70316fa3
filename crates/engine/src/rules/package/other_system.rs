//! Layer module: code that is meant for another system (a part of file-excluded): which one, and how it is built from here.

use crate::context::{Cx, Fact, Known as _};
use crate::facts::workspace::exclusion::{Reason, built_for, means_its_suffix};
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::modules::module_of;
use crate::findings::Draft;
use crate::output::Run;
use crate::paths;
use crate::words::{self, NeedsWhy};
use go_doctor_golang::ports;
use go_doctor_golang::source::constraint::Target;

/// A system and processor.
pub(super) type Port = (&'static str, &'static str);

/// The system that a file left out is meant for; nothing where its name is an accident, or a tag is all that it lacks.
pub(super) fn meant_for(
    list: &[GoFile],
    file: &GoFile,
    reason: &Reason,
    here: &Target,
) -> Option<Port> {
    let means = match reason {
        Reason::Suffix(_) => means_its_suffix(list, file, here),
        Reason::Constraint(_) => true,
        Reason::Hidden | Reason::Test | Reason::Cgo => false,
    };
    if means { built_for(file, here) } else { None }
}

/// A system as people call it: with its processor only where that is another one too.
pub(super) fn shown((os, arch): Port, here: &Target) -> String {
    if arch == here.arch { os.to_owned() } else { format!("{os}/{arch}") }
}

/// The variables that build for a system.
pub(super) fn variables((os, arch): Port, here: &Target) -> String {
    let os = (os != here.os).then(|| format!("GOOS={os}"));
    let arch = (arch != here.arch).then(|| format!("GOARCH={arch}"));
    os.into_iter().chain(arch).collect::<Vec<_>>().join(" ")
}

pub(super) fn for_system(file: &GoFile, system: Port, here: &Target) -> NeedsWhy {
    let host = format!("{}/{}", here.os, here.arch);
    words::file_excluded::system(file.name.as_str(), shown(system, here), host)
}

/// How to build for another system, and how to let gopls see it.
pub(super) fn build_for(
    finding: Draft,
    system: Port,
    here: &Target,
    command: &str,
    folder: &str,
) -> Draft {
    let set = variables(system, here);
    finding
        .terminal(words::file_excluded::fix_build_for, format!("{set} {command}"), folder)
        .by_hand(words::file_excluded::fix_gopls_for(set))
}

/// Whether a path lies in the module cache: a folder of it is named `NAME@v1.2.3`.
pub(super) fn is_of_cache(path: &str) -> bool {
    path.split(['/', '\\']).any(|part| part.contains("@v"))
}

/// The system whose name a folder of the cache bears (`golang.org/x/sys@v0.43.0/windows`), where its files cannot be looked
/// at.
pub(super) fn named_system(folder: &str, here: &Target) -> Option<Port> {
    let named = |part: &&str| *part != here.os;
    let parts: Vec<&str> = folder.split(['/', '\\']).filter(named).collect();
    let of = |arch: &str| {
        ports::all().find(|port| parts.contains(&port.0) && (arch.is_empty() || port.1 == arch))
    };
    of(&here.arch).or_else(|| of(""))
}

/// Whether a folder belongs to whoever runs the command: it lies in the module, and not in its vendor folder.
pub(super) fn is_own(cx: Cx<'_>, run: &Run, folder: &str) -> Fact<bool> {
    let Some(cwd) = run.cwd.as_ref().filter(|_| !is_of_cache(folder)) else {
        return Ok(!is_of_cache(folder));
    };
    let module = module_of(cx, cwd).known()?.flatten();
    let root = module.map_or_else(|| cwd.clone(), |module| module.folder.clone());
    let inside = paths::is_within(cx.platform(), folder, &root);
    let rest = folder.get(root.len()..).unwrap_or_default();
    Ok(inside && !rest.split(['/', '\\']).any(|part| part == "vendor"))
}

/// The run's own command for another system; what is built for it does not run here.
pub(super) fn built_there(finding: Draft, run: &Run, system: Port, here: &Target) -> Draft {
    let command = run.command.as_ref().map_or("go build .", |command| command.raw.as_str());
    let command = command
        .strip_prefix("go run")
        .map_or_else(|| command.to_owned(), |rest| format!("go build{rest}"));
    let set = variables(system, here);
    finding
        .terminal_of(words::file_excluded::fix_build_for, format!("{set} {command}"), run)
        .by_hand(words::file_excluded::fix_gopls_for(set))
}
