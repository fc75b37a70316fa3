//! go.mod out of date, seen before a run: behind a module that `replace` takes from a folder, or behind the Go that builds.

use crate::context::{Checked, Cx, Fact, each};
use crate::facts::build::requirements::{imports_by_module, replacement};
use crate::facts::build::vendor::vendored;
use crate::facts::toolchain::local_version::local_version;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::{ModuleFile, load, work_of};
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::words;
use go_doctor_golang::modfile::path::is_directory_path;
use go_doctor_golang::modfile::semver::compare;
use go_doctor_golang::version::GoVersion;

/// `updates to go.mod needed`, and golang.org/x/tools that no Go of today compiles. Only where a package of another module
/// is imported: else go does not even look at the requirements (Go 1.26.8).
pub(super) fn go_mod_outdated(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    each(imports_by_module(cx, &files)?, |(module, imports)| {
        // A workspace chooses among the versions of all its modules, and an older go.mod need not be whole.
        if imports.is_empty() || module.language() < (1, 17) {
            return Ok(());
        }
        if let Some(finding) = old_tools(cx, &module, imports.keys().copied())? {
            out.add(finding);
        }
        let (work, vendor) = (work_of(cx, &module.folder), vendored(cx, &module));
        if work?.is_none()
            && vendor?.is_none()
            && let Some(finding) = behind_replaced(cx, &module)?
        {
            out.add(finding);
        }
        Ok(())
    })
}

/// A requirement or a go line that is lower than what a module needs which `replace` takes from a folder.
fn behind_replaced(cx: Cx<'_>, module: &ModuleFile) -> Fact<Option<Draft>> {
    let platform = cx.platform();
    let folders = module.file.requires().filter_map(|(path, version, _)| {
        let replace = replacement(module, path, version)?;
        let folder = replace.new_version.is_none() && is_directory_path(replace.new_path);
        folder.then(|| {
            let folder = paths::join(platform, &module.folder, replace.new_path);
            paths::join(platform, &paths::normalize(platform, &folder), "go.mod")
        })
    });
    let loaded: Vec<_> = folders.map(|file| load(cx, &file)).collect();
    for other in loaded {
        let Some(other) = other? else { continue };
        let by = other.module_path().unwrap_or_default();
        let evidence = |finding: Draft, own: (usize, usize), needs: (usize, usize)| {
            finding
                .at(module.location(own))
                .evidence(format!("read {}", module.path), module.line(own))
                .evidence(format!("read {}", other.path), other.line(needs))
                .terminal(words::go_mod_outdated::fix_tidy, "go mod tidy", &module.folder)
        };
        for (path, version, directive) in module.file.requires() {
            if replacement(module, path, version).is_some() {
                continue;
            }
            let higher = other.file.requires().find(|(known, wanted, _)| {
                let excluded = || {
                    let mut all = module.file.all("exclude");
                    all.any(|line| line.words.first().is_some_and(|word| word == path))
                };
                *known == path && compare(wanted, version).is_gt() && !excluded()
            });
            if let Some((_, wanted, needs)) = higher {
                let finding = draft(words::go_mod_outdated::lower(path, version, by, wanted));
                return Ok(Some(evidence(finding, directive.span, needs.span)));
            }
        }
        let (Some(own), Some(needs)) = (module.file.first("go"), other.file.first("go")) else {
            continue;
        };
        let (Some(has), Some(wants)) = (own.words.first(), needs.words.first()) else { continue };
        // Below 1.21 a go line is no demand on those who use the module (cmd/go `gover.GoStrictVersion`).
        let strict = GoVersion::parse("1.21");
        let (has_version, wanted) = (GoVersion::parse(has), GoVersion::parse(wants));
        if wanted >= strict && has_version.zip(wanted).is_some_and(|(a, b)| a < b) {
            let finding = draft(words::go_mod_outdated::go_line(has.as_str(), by, wants.as_str()));
            return Ok(Some(evidence(finding, own.span, needs.span)));
        }
    }
    Ok(None)
}

/// golang.org/x/tools v0.8.0 to v0.24.0 checks the size of a type of go/token that Go 1.25 changed: `invalid array length
/// -delta * delta` in internal/tokeninternal (tried with these and v0.7.0, v0.24.1 under Go 1.24.6 and 1.26.8).
fn old_tools<'i>(
    cx: Cx<'_>,
    module: &ModuleFile,
    mut imports: impl Iterator<Item = &'i str>,
) -> Fact<Option<Draft>> {
    const TOOLS: &str = "golang.org/x/tools";
    const USERS: &[&str] = &[
        "golang.org/x/tools/go/packages",
        "golang.org/x/tools/go/gcexportdata",
        "golang.org/x/tools/go/ssa/ssautil",
        "golang.org/x/tools/go/analysis/singlechecker",
        "golang.org/x/tools/go/analysis/multichecker",
        "golang.org/x/tools/go/analysis/analysistest",
    ];
    let required = module.file.requires().find(|(path, ..)| *path == TOOLS);
    let Some((_, version, directive)) = required else { return Ok(None) };
    let broken = compare(version, "v0.8.0").is_ge() && compare(version, "v0.24.0").is_le();
    if !broken || replacement(module, TOOLS, version).is_some() {
        return Ok(None);
    }
    let Some(import) = imports.find(|import| USERS.contains(import)) else { return Ok(None) };
    let (local, work) = (local_version(cx), work_of(cx, &module.folder));
    let (local, work) = (local?, work?);
    let Some(local) = local.filter(|local| local.version.language() >= (1, 25)) else {
        return Ok(None);
    };
    // Another module of the workspace may require a newer one, and then that is built.
    if work.is_some() {
        return Ok(None);
    }
    let finding = draft(words::go_mod_outdated::tools(version, local.version.to_string()))
        .why(words::go_mod_outdated::why_tools(import))
        .at(module.location(directive.span))
        .evidence(format!("read {}", module.path), module.line(directive.span));
    let command = format!("go get {TOOLS}@latest");
    Ok(Some(finding.terminal(words::go_mod_outdated::fix_tidy, command, &module.folder)))
}
