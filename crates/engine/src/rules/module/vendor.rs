//! Layer module: the vendor folder. Absent where a flag wants it, at odds with go.mod, or in the way of a question.

use std::collections::BTreeMap;

use go_doctor_protocol::Severity;

use crate::context::{Checked, Cx, Fact, Known as _, each};
use crate::facts::build::requirements::{Foreign, imports_by_module, providers};
use crate::facts::build::vendor::{Vendor, mod_flag, vendored};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::{module_of, work_near, work_of};
use crate::findings::{Draft, Findings, draft};
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::unset_or;
use crate::words::{self, Why};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::vendor_missing::RULE)
        .diagnose(vendor_missing)
        .explain(explain_vendor_missing)
        .yields_to(&[words::go_mod_invalid::RULE]),
    Rule::new(words::vendor_inconsistent::RULE)
        .diagnose(vendor_inconsistent)
        .explain(explain_vendor_inconsistent)
        .yields_to(&[words::go_mod_invalid::RULE, words::vendor_missing::RULE]),
    Rule::new(words::vendor_hides_module_graph::RULE)
        .explain(vendor_hides_module_graph)
        .yields_to(&[words::vendor_inconsistent::RULE, words::vendor_missing::RULE]),
];

fn vendor_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    if mod_flag(cx)?.as_deref() != Some("vendor") {
        return Ok(());
    }
    let folder = cx.subject.folder.as_str();
    let (module, work, flags) =
        (module_of(cx, folder), work_of(cx, folder), variable(cx, "GOFLAGS"));
    let (module, work, flags) = (module?, work?, flags?);
    let Some(module) = module else { return Ok(()) };
    let root = work.as_ref().map_or(module.folder.as_str(), |work| work.folder.as_str());
    let vendor = paths::join(cx.platform(), root, "vendor");
    if cx.is_folder(&vendor)? {
        return Ok(());
    }
    let finding = draft(words::vendor_missing::message(flags.source.said(), vendor.as_str()))
        .evidence("GOFLAGS", flags.value.clone().unwrap_or_default())
        .evidence(format!("stat {vendor}"), crate::context::looked(cx, cx.stat(&vendor)?));
    // Without a requirement nothing is looked for in vendor yet (go-failures.md §2.1).
    let finding = match module.file.requires().next() {
        Some(_) => finding,
        None => finding.severity(Severity::Warning),
    };
    let command = if work.is_some() { "go work vendor" } else { "go mod vendor" };
    let finding = finding.terminal(words::vendor_missing::fix_vendor, command, root);
    let (unset, otherwise) =
        (words::vendor_missing::fix_unset, words::vendor_missing::fix_unset_environment());
    out.add(unset_or(cx, finding, "GOFLAGS", &flags, unset, otherwise)?);
    Ok(())
}

/// Without a vendor folder go lists every requirement as inconsistent: the folder itself is looked up.
fn explain_vendor_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let wanted = run.go().is_some_and(|go| {
        let flag = |text: &str| text.contains("-mod=vendor");
        go.args.iter().any(|arg| flag(arg)) || go.env.iter().any(|(_, value)| flag(value))
    });
    let folder = run
        .after("inconsistent vendoring in ")
        .map(|(line, folder)| (line, folder.trim_end_matches(':').to_owned()));
    let lookup = run.says(&["import lookup disabled by -mod=vendor"]);
    let (line, folder) = match (folder, lookup, &run.cwd) {
        (Some(found), ..) => found,
        (None, Some(line), Some(cwd)) => (line, cwd.clone()),
        // A run that ended well although its flags want a folder that is not there: it will not go on so.
        (None, None, Some(cwd)) if run.go().is_some() && vendor_flag_set(cx, wanted)? => {
            let Some(line) = run.line(0) else { return Ok(()) };
            (line, cwd.clone())
        }
        _ => return Ok(()),
    };
    let vendor = paths::join(cx.platform(), &folder, "vendor");
    if cx.is_folder(&vendor).known()? != Some(false) {
        return Ok(());
    }
    let finding = draft(words::vendor_missing::explain(vendor.as_str()));
    let finding = finding.line(run, line);
    let finding = match run.exit_code {
        Some(0) => finding.severity(Severity::Warning),
        _ => finding,
    };
    let command = vendor_command(cx, run)?;
    let finding = finding.terminal(words::vendor_missing::fix_vendor, command, folder);
    out.add(finding.by_hand(words::vendor_missing::fix_unset_environment()));
    Ok(())
}

/// What makes the vendor folder of a run anew: a workspace has one of its own, and `go mod vendor` is refused there.
pub(super) fn vendor_command(cx: Cx<'_>, run: &Run) -> Fact<&'static str> {
    let (of_module, of_workspace) = ("go mod vendor", "go work vendor");
    if run.says(&["Go version in go.work", of_workspace]).is_some() {
        return Ok(of_workspace);
    }
    let off = run.go().is_some_and(|go| go.env.iter().any(|(n, v)| n == "GOWORK" && v == "off"));
    let Some(cwd) = run.cwd.as_deref().filter(|_| !off) else { return Ok(of_module) };
    let work = work_near(cx, cwd).known()?.flatten();
    Ok(if work.is_some() { of_workspace } else { of_module })
}

fn vendor_flag_set(cx: Cx<'_>, by_command: bool) -> Fact<bool> {
    Ok(by_command || mod_flag(cx).known()?.flatten().as_deref() == Some("vendor"))
}

fn vendor_inconsistent(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    each(imports_by_module(cx, &files)?, |(module, imports)| {
        let Some(vendor) = vendored(cx, &module)? else { return Ok(()) };
        // A workspace's modules.txt speaks of all its modules at once: only go compares those.
        if work_of(cx, &module.folder)?.is_some() || module.language() < (1, 14) {
            return Ok(());
        }
        let disagreements = vendor.disagreements(&module);
        if let Some((first, span)) = disagreements.first() {
            let all: Vec<&str> = disagreements.iter().map(|(said, _)| said.as_str()).collect();
            let finding = draft(
                (if all.len() == 1 {
                    words::vendor_inconsistent::message(first.as_str())
                } else {
                    words::vendor_inconsistent::several(first.as_str(), (all.len() - 1).to_string())
                })
                .why(words::vendor_inconsistent::why(module.path.as_str())),
            )
            .at(module.location(*span))
            .evidence(format!("read {}/modules.txt", vendor.folder), all.join("\n"));
            out.add(finding.terminal(
                words::vendor_inconsistent::fix_vendor,
                "go mod vendor",
                &module.folder,
            ));
            return Ok(());
        }
        let unlisted = |foreign: &&Foreign<'_>| {
            let path = foreign.import.text.as_str();
            !vendor.packages.contains(path) && providers(&module, path).next().is_some()
        };
        if let Some(foreign) = imports.values().find(unlisted) {
            let why = words::vendor_inconsistent::why_package();
            let finding = lacking(foreign, why);
            let finding = finding.evidence(format!("read {}/modules.txt", vendor.folder), "");
            out.add(finding.terminal(
                words::vendor_inconsistent::fix_vendor,
                "go mod vendor",
                &module.folder,
            ));
        } else if let Some((foreign, folder)) = taken_away(cx, &vendor, &imports)? {
            let looked = crate::context::looked(cx, cx.stat(&folder)?);
            let why = words::vendor_inconsistent::why_taken_away();
            let finding = lacking(foreign, why).evidence(format!("stat {folder}"), looked);
            let finding = finding.terminal(
                words::vendor_inconsistent::fix_vendor,
                "go mod vendor",
                &module.folder,
            );
            out.add(finding.by_hand(words::vendor_inconsistent::fix_add()));
        }
        Ok(())
    })
}

/// A package that is imported and not in the vendor folder.
fn lacking(foreign: &Foreign<'_>, why: Why) -> Draft {
    let (file, import) = (foreign.file, foreign.import);
    let said = words::vendor_inconsistent::package(file.name.as_str(), import.text.as_str());
    draft(said.why(why))
        .at(file.location(import.start, import.end))
        .evidence(format!("read {}", file.path), file.line(import.start))
}

/// An import whose package modules.txt lists and whose folder is not there: a .gitignore (`build`, `bin`) left it out of the
/// commit, or somebody deleted it.
fn taken_away<'i, 'f>(
    cx: Cx<'_>,
    vendor: &Vendor,
    imports: &'i BTreeMap<&'f str, Foreign<'f>>,
) -> Fact<Option<(&'i Foreign<'f>, String)>> {
    let listed = imports.iter().filter(|(path, _)| vendor.packages.contains(**path));
    let folders: Vec<(&Foreign<'_>, String)> = listed
        .map(|(path, foreign)| {
            let parts: Vec<&str> = path.split('/').collect();
            (foreign, paths::join_all(cx.platform(), &vendor.folder, &parts))
        })
        .collect();
    cx.stat_all(folders.iter().map(|(_, folder)| folder))?;
    for (foreign, folder) in folders {
        if !cx.is_folder(&folder)? {
            return Ok(Some((foreign, folder)));
        }
    }
    Ok(None)
}

/// What go says of a package that vendor lacks (Go 1.19 to 1.27).
const NOT_VENDORED: &[&str] = &[
    "import lookup disabled by -mod=vendor",
    "is not a package listed in vendor/modules.txt",
    "without -mod=vendor, directory ",
    "is missing from vendor/modules.txt",
];

/// modload in vendor mode (Go 1.19 to 1.27).
fn explain_vendor_inconsistent(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, place)) = run.after("inconsistent vendoring in ") {
        let place = place.trim_end_matches(':');
        let first = run.line(line.number + 1).map_or("", |line| line.text.trim());
        let finding = draft(
            words::vendor_inconsistent::message(first).why(words::vendor_inconsistent::why(place)),
        )
        .line(run, line);
        let finding = finding.evidence(run.label(), first);
        let command = vendor_command(cx, run)?;
        out.add(finding.terminal(words::vendor_inconsistent::fix_vendor, command, place));
        return Ok(());
    }
    let vendored = |line: &Line<'_>| {
        line.text.contains("cannot find package \".\" in:")
            && run
                .line(line.number + 1)
                .is_some_and(|next| next.text.replace('\\', "/").contains("/vendor/"))
    };
    let Some(line) = run
        .says(NOT_VENDORED)
        .or_else(|| run.saying(&["cannot find package \".\" in:"]).find(vendored))
    else {
        return Ok(());
    };
    let package = between(line.text, "providing package ", ":")
        .or_else(|| between(line.text, "ignoring package ", " "))
        .or_else(|| between(line.text, "directory ", " "))
        .or_else(|| run.line(line.number + 1)?.text.rsplit_once("/vendor/").map(|(_, p)| p))
        .unwrap_or_default();
    let file = place(line.text).map_or("", |place| base(place.file));
    let said = if file.is_empty() {
        words::vendor_inconsistent::package_unknown(package)
    } else {
        words::vendor_inconsistent::package(file, package)
    };
    let finding = draft(said.why(words::vendor_inconsistent::why_package()));
    out.add(finding.line(run, line).terminal_of(
        words::vendor_inconsistent::fix_vendor,
        vendor_command(cx, run)?,
        run,
    ));
    Ok(())
}

/// modload and list, asked for the module graph in vendor mode (Go 1.19 to 1.27).
fn vendor_hides_module_graph(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "using the vendor directory",
        "cannot query module due to -mod=vendor",
        "cannot be used when vendoring is enabled",
    ];
    let Some(line) = run.says(SAYS) else { return Ok(()) };
    let command = match run.go() {
        Some(go) => format!("go {} -mod=mod {}", go.verb, go.texts().collect::<Vec<_>>().join(" ")),
        None => "go list -mod=mod -m all".to_owned(),
    };
    let said = line.text.trim_start_matches("go: ");
    let finding = draft(words::vendor_hides_module_graph::message(said)).line(run, line);
    out.add(finding.terminal_of(words::vendor_hides_module_graph::fix_bypass, command, run));
    Ok(())
}
