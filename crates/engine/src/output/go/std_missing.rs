//! `package fmt is not in std (X/src/fmt)`: four causes share this text, and only a look at X tells them apart.

use go_doctor_protocol::Outcome;

use crate::context::{Cx, Fact};
use crate::output::{Line, Run};
use crate::paths;
use go_doctor_golang::std_packages;

/// Whether a folder looks like a Go tree, as far as it can be looked at.
pub(crate) fn is_tree(cx: Cx<'_>, root: &str) -> Fact<bool> {
    let src = paths::join(cx.platform(), root, "src");
    Ok(matches!(cx.stat(&src)?, Outcome::Found { .. }))
}

/// A package of the standard library that go does not find: the line, the package, the GOROOT it looked in.
/// `package fmt is not in std (X/src/fmt)` since Go 1.21, `… is not in GOROOT (X/src/fmt)` before.
pub(crate) fn std_missing(run: &Run) -> Option<(Line<'_>, &str, &str)> {
    let (line, (package, root)) = run.find(|line| {
        let (head, rest) = line
            .split_once(" is not in std (")
            .or_else(|| line.split_once(" is not in GOROOT ("))?;
        let package = head.rsplit("package ").next()?;
        let folder = rest.split_once(')')?.0;
        let slashed = folder.strip_suffix(package).map(|rest| rest.trim_end_matches(['/', '\\']));
        let root = slashed.or_else(|| folder.strip_suffix(&package.replace('/', "\\")))?;
        let root = root.strip_suffix("src")?.trim_end_matches(['/', '\\']);
        std_packages::is_std(package).then_some((package, root))
    })?;
    Some((line, package, root))
}

/// Why a package of the standard library is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StdCause {
    /// GOROOT is not a Go tree.
    NoTree,
    /// GOROOT is one and lacks the package.
    Lacks,
    /// The package is there: the build cache, where go keeps its index, cannot be written.
    Cache,
    /// This Go is older than the package.
    TooNew(u32),
}

/// Looks at the folder that go named. Where it cannot be looked at, the go that ran tells: one that lies in this GOROOT, or
/// has its version in the path, uses its own tree.
pub(crate) fn verdict(cx: Cx<'_>, run: &Run, package: &str, root: &str) -> Fact<StdCause> {
    let since = std_packages::since(package).unwrap_or(0);
    let minor = run.go_version.as_ref().map(|version| version.language().1);
    // Go before 1.21 said GOROOT, later ones std: without a version the words tell.
    let old = minor.map_or(run.containing(" is not in GOROOT (").is_some(), |minor| minor < since);
    if since > 0 && old && since > minor.unwrap_or(20) {
        return Ok(StdCause::TooNew(since));
    }
    let platform = cx.platform();
    let parts: Vec<&str> = package.split('/').collect();
    let src = paths::join(platform, root, "src");
    let folder = paths::join_all(platform, &src, &parts);
    cx.stat_all([&src, &folder])?;
    if cx.is_folder(&folder)? {
        return Ok(StdCause::Cache);
    }
    if cx.is_folder(&src)? || runs_from(cx, run, root) {
        return Ok(StdCause::Lacks);
    }
    // A file of the tree that was read proves the tree (`X/src/fmt/print.go:10:2: package os is not in std (X/src/os)`).
    let read = format!("{src}{}", if src.contains('\\') { '\\' } else { '/' });
    let was_read = run.lines().any(|line| line.text.starts_with(&read));
    Ok(if was_read { StdCause::Cache } else { StdCause::NoTree })
}

/// Whether the go that ran lies in a root, or its version does.
fn runs_from(cx: Cx<'_>, run: &Run, root: &str) -> bool {
    let program = run.command.as_ref().and_then(|command| {
        command.words.iter().find(|word| {
            paths::is_absolute(cx.platform(), word)
                && matches!(paths::file_name(cx.platform(), word), "go" | "go.exe")
        })
    });
    let version = run.go_version.as_ref().map(ToString::to_string);
    let name = paths::file_name(cx.platform(), root);
    program.is_some_and(|program| paths::is_within(cx.platform(), program, root))
        || version.is_some_and(|version| name.contains(&version))
}
