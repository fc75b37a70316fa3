//! Layer module: several modules. One below or beside this one, one that go.work leaves out or is too old for.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::Severity;

use super::Rule;
use super::module::{by_hand, terminal};
use crate::context::{Checked, Cx, Fact};
use crate::explain::place::{folder as folder_of, known};
use crate::explain::{Line, Run, between};
use crate::facts::go_files::{GoFiles, go_files};
use crate::facts::go_version::GoVersion;
use crate::facts::mod_file::{Directive, FileKind};
use crate::facts::module_path::is_below;
use crate::facts::modules::{
    ModuleFile, load, module_of, owner, used_module, used_modules, work_of,
};
use crate::findings::{Findings, draft};
use crate::paths;
use crate::words::{args, shell_quote};

pub(super) const RULES: &[Rule] = &[
    Rule::new("workspace-excludes-module")
        .session(unlisted_modules)
        .mod_file(workspace_excludes_module)
        .explain(explain_workspace_excludes_module)
        .yields_to(&["go-mod-invalid"]),
    Rule::new("go-work-outdated")
        .mod_file(go_work_outdated)
        .explain(explain_go_work_outdated)
        .yields_to(&["go-mod-invalid"]),
    Rule::new("nested-module")
        .session(nested_module)
        .explain(explain_nested_module)
        .yields_to(&["go-mod-invalid"]),
    Rule::new("outside-module")
        .explain(explain_outside_module)
        .yields_to(&["nested-module", "go-mod-missing", "go-mod-invalid"]),
];

fn nested_module(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, work, files) = (module_of(cx, folder), work_of(cx, folder), go_files(cx));
    let (module, work, files) = (module?, work?, files?);
    if work.is_some() {
        return Ok(());
    }
    if module.is_some() {
        return nested_imports(cx, &files, out);
    }
    let Some(first) = files.modules.first() else { return Ok(()) };
    let relative = |path: &String| paths::relative(cx.platform(), folder, path);
    let list: Vec<String> = files.modules.iter().map(relative).collect();
    let uses: Vec<String> = list.iter().map(|path| shell_quote(&format!("./{path}"))).collect();
    let count = list.len();
    let mut finding = draft(args! {
        folder: folder, module: list.first().map_or("", String::as_str), count: count.to_string(),
    })
    .message(if count == 1 { "message.below" } else { "message.several" })
    .why("why.below")
    .evidence(format!("walk {folder}"), list.join("/go.mod\n") + "/go.mod");
    if made_by_plugin(cx, first)? {
        finding = finding.severity(Severity::Info);
    }
    let finding = by_hand(finding, "open");
    out.add(if count > 50 {
        finding
    } else {
        terminal(finding, "work", format!("go work init {}", uses.join(" ")), folder)
    });
    Ok(())
}

/// leetgo keeps its module in `go`, algorithm makes one for each problem: their own layout, and right for them.
fn made_by_plugin(cx: Cx<'_>, module: &str) -> Fact<bool> {
    let platform = cx.platform();
    let marks = [
        paths::join(platform, &cx.subject.folder, "leetgo.yaml"),
        paths::join(platform, module, "algm.go"),
    ];
    cx.stat_all(&marks)?;
    let [leetgo, algorithm] = &marks;
    Ok(cx.is_file(leetgo)? || cx.is_file(algorithm)?)
}

/// An import of a package whose folder is a module of its own, which this module does not require; one for each.
fn nested_imports(cx: Cx<'_>, files: &GoFiles, out: &mut Findings) -> Checked {
    let mut said: BTreeSet<String> = BTreeSet::new();
    for (folder, list) in &files.folders {
        let Some(module) = owner(cx, folder)? else { continue };
        for file in list.iter().filter(|file| file.built) {
            for import in &file.header.imports {
                let other = nested_owner(files, &module, &import.text);
                let Some(other) = other.filter(|other| said.insert(other.path.clone())) else {
                    continue;
                };
                let place = file.location(import.start, import.end);
                let path = paths::relative(cx.platform(), &module.folder, &other.folder);
                let finding = draft(args! {
                    package: import.text.as_str(), module: other.module_path().unwrap_or_default(),
                    folder: path.as_str(),
                })
                .at(place)
                .evidence(format!("read {}", file.path), file.line(import.start))
                .evidence(format!("read {}", other.path), other.line((0, 0)));
                let command = format!("go work init . {}", shell_quote(&format!("./{path}")));
                out.add(terminal(finding, "work", command, &module.folder));
            }
        }
    }
    Ok(())
}

/// The module below another one that holds an import, unless the other one requires it.
fn nested_owner(files: &GoFiles, module: &ModuleFile, import: &str) -> Option<Rc<ModuleFile>> {
    let own = module.module_path()?;
    if !is_below(import, own) || module.file.requires().any(|(path, ..)| is_below(import, path)) {
        return None;
    }
    let holds = |other: &&Rc<ModuleFile>| {
        other.path != module.path && other.module_path().is_some_and(|path| is_below(import, path))
    };
    files.mod_files.iter().find(holds).cloned()
}

/// A folder that the output names, lying in a module of its own below the run's module.
fn explain_nested_module(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(cwd) = &run.cwd else { return Ok(()) };
    let Some(module) = known(module_of(cx, cwd))?.flatten() else { return Ok(()) };
    let platform = cx.platform();
    for (line, path) in run.lines().filter_map(|line| named_package(&module, line)) {
        let target = paths::normalize(platform, &paths::join(platform, cwd, &path));
        let between = paths::ancestors(platform, &target).into_iter().take_while(|above| {
            paths::is_within(platform, above, &module.folder)
                && !paths::same(platform, above, &module.folder)
        });
        let candidates: Vec<String> =
            between.map(|above| paths::join(platform, &above, "go.mod")).collect();
        cx.stat_all(&candidates)?;
        for file in candidates {
            if cx.is_file(&file)? {
                let folder = paths::parent(platform, &file).unwrap_or_default();
                let short = paths::relative(platform, &module.folder, &folder);
                let finding = draft(args! {
                    package: short.as_str(), folder: short.as_str(),
                    module: module.module_path().unwrap_or_default(),
                });
                let finding = finding.message("message.explain").line(run, line);
                let finding = by_hand(finding.why("why.explain"), "go-there");
                let command = format!("go work init . {}", shell_quote(&format!("./{short}")));
                out.add(terminal(finding, "work", command, &module.folder));
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The folder that a line says is no package of the module: by its path, or by an import path below the module's own.
fn named_package<'r>(module: &ModuleFile, line: Line<'r>) -> Option<(Line<'r>, String)> {
    let text = line.text;
    let by_path = between(text, "directory prefix ", " does not contain")
        .or_else(|| between(text, "(", ") is not a package in module rooted at"));
    if let Some(path) = by_path {
        return Some((line, path.to_owned()));
    }
    let import = text
        .split_once(" does not contain package ")
        .or_else(|| text.split_once("no required module provides package "))
        .map(|(_, rest)| rest.split([';', ':', ' ']).next().unwrap_or(rest))?;
    let own = module.module_path().filter(|own| is_below(import, own))?;
    let rest = import.get(own.len()..).unwrap_or_default().trim_start_matches('/');
    Some((line, format!("{}/{rest}", module.folder)))
}

/// What modload and modget say of folders that are no part of the module (Go 1.19 to 1.27).
fn explain_outside_module(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        " outside main module or its selected dependencies",
        " outside available modules",
        " outside modules listed in go.work",
        " does not contain main module or its selected dependencies",
        " does not contain modules listed in go.work",
        "main module (",
        ") is not within module",
        ") is not a package in module rooted at",
        "no package to get in current directory",
        "go: no packages loaded from ",
    ];
    let Some(line) = run.says(SAYS) else { return Ok(()) };
    let text = line.text;
    let named = between(text, "directory prefix ", " does")
        .or_else(|| between(text, "directory ", " outside"))
        .or_else(|| text.split_once("does not contain package ").map(|(_, rest)| rest))
        .or_else(|| text.split_once("no packages loaded from ").map(|(_, rest)| rest))
        .or_else(|| between(text, "go: ", " ("))
        .unwrap_or(".");
    let module = match &run.cwd {
        Some(cwd) => known(module_of(cx, cwd))?.flatten(),
        None => None,
    };
    let finding = draft(args! {
        target: named, file: module.map_or_else(|| "go.mod".to_owned(), |module| module.path.clone()),
    });
    let finding = by_hand(finding.line(run, line), "go-there");
    let folder = folder_of(cx, run);
    let command = format!("go work init . {}", shell_quote(named));
    let leads_out = named.starts_with("..");
    out.add(if leads_out { terminal(finding, "work", command, folder) } else { finding });
    Ok(())
}

/// `use` of a folder that holds no module, and a go.work that uses none.
fn workspace_excludes_module(cx: Cx<'_>, work: &ModuleFile, out: &mut Findings) -> Checked {
    if work.kind != FileKind::Work || work.encoding.is_some() {
        return Ok(());
    }
    let uses: Vec<&Directive> = work.file.all("use").collect();
    if uses.is_empty() && work.file.problems.is_empty() {
        let finding = draft(args! { file: work.path.as_str() }).message("message.empty");
        let finding = finding.why("why.empty").at(work.location((0, 0)));
        let finding = finding.evidence(format!("read {}", work.path), work.text.trim_end());
        out.add(terminal(finding, "use", "go work use -r .", &work.folder));
        return Ok(());
    }
    let files: Vec<(String, &Directive)> =
        uses.iter().filter_map(|used| Some((used_module(cx, work, used)?, *used))).collect();
    cx.stat_all(files.iter().map(|(file, _)| file))?;
    for (file, used) in files {
        if cx.is_file(&file)? {
            continue;
        }
        let folder = used.words.first().map_or("", String::as_str);
        let finding = draft(args! { folder: folder, file: file.as_str() })
            .message("message.missing")
            .why("why.missing")
            .at(work.location(used.span))
            .evidence(format!("read {}", work.path), work.line(used.span))
            .evidence(format!("stat {file}"), crate::findings::looked(cx, cx.stat(&file)?));
        let command = format!("go work edit -dropuse={}", shell_quote(folder));
        out.add(terminal(finding, "drop", command, &work.folder));
    }
    Ok(())
}

/// Modules of the opened folder that the go.work in use leaves out.
fn unlisted_modules(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (work, own, files) = (work_of(cx, folder), module_of(cx, folder), go_files(cx));
    let (work, own, files) = (work?, own?, files?);
    let Some(work) = work.filter(|work| work.file.first("use").is_some()) else { return Ok(()) };
    let platform = cx.platform();
    let used = used_modules(cx, &work);
    let below = files.mod_files.iter().filter(|file| {
        file.kind == FileKind::Mod && paths::is_within(platform, &file.folder, &work.folder)
    });
    let mut modules: Vec<&Rc<ModuleFile>> = own.iter().chain(below).collect();
    modules.sort_by(|a, b| a.path.cmp(&b.path));
    modules.dedup_by(|a, b| a.path == b.path);
    for module in modules {
        let listed = used.iter().any(|file| paths::same(platform, file, &module.path));
        let other_work = files.mod_files.iter().any(|file| {
            file.kind == FileKind::Work
                && file.path != work.path
                && paths::is_within(platform, &module.folder, &file.folder)
        });
        if listed || other_work {
            continue;
        }
        let relative = paths::relative(platform, &work.folder, &module.folder);
        let mut finding = draft(args! {
            module: module.module_path().unwrap_or_default(), work: work.path.as_str(), folder: relative.as_str(),
        })
        .at(module.location(module.file.first("module").map_or((0, 0), |line| line.span)))
        .evidence(format!("read {}", work.path), work.text.trim_end());
        if is_beside(&relative) {
            finding = finding.severity(Severity::Info);
        }
        let command = format!("go work use {}", shell_quote(&format!("./{relative}")));
        out.add(terminal(finding, "use", command, &work.folder));
    }
    Ok(())
}

/// Modules that repositories leave out of go.work on purpose: tools with versions of their own, examples.
fn is_beside(relative: &str) -> bool {
    const NAMES: &[&str] =
        &["tools", "tool", "hack", "build", "scripts", "examples", "example", "docs", "ci"];
    relative.split('/').any(|part| NAMES.contains(&part))
}

/// modload and load in workspace mode (Go 1.19 to 1.27).
fn explain_workspace_excludes_module(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let folder = folder_of(cx, run);
    if let Some(line) = run.says(&["is not one of the workspace modules listed in go.work"]) {
        let target = between(line.text, "directory ", " is contained").unwrap_or(".");
        let finding = draft(args! { folder: target }).message("message.explain").line(run, line);
        let command = run.after("go work use ").map_or(target, |(_, rest)| rest);
        let command = format!("go work use {command}");
        out.add(terminal(finding.why("why.explain"), "use", command, folder));
    } else if let Some((line, rest)) = run.after("cannot load module ") {
        if !line.text.contains("listed in go.work file") {
            return Ok(());
        }
        let module = rest.split(" listed in").next().unwrap_or(rest);
        let file = between(rest, "open ", ":").unwrap_or_default();
        let finding = draft(args! { folder: module, file: file }).message("message.missing");
        let command = format!("go work edit -dropuse={}", shell_quote(module));
        out.add(terminal(finding.why("why.missing").line(run, line), "drop", command, folder));
    } else if let Some(line) = run.says(&["no modules were found in the current workspace"]) {
        let finding = draft(args! { file: "go.work" }).message("message.empty").why("why.empty");
        out.add(terminal(finding.line(run, line), "use", "go work use -r .", folder));
    }
    Ok(())
}

fn go_work_outdated(cx: Cx<'_>, work: &ModuleFile, out: &mut Findings) -> Checked {
    if work.kind != FileKind::Work {
        return Ok(());
    }
    let line = work.file.first("go");
    // Without a go line go.work means Go 1.18 (modload.gover).
    let own_text = line.and_then(|line| line.words.first()).map_or("1.18", String::as_str);
    let Some(own) = GoVersion::parse(own_text) else { return Ok(()) };
    let mut highest: Option<(GoVersion, String, Rc<ModuleFile>)> = None;
    for path in used_modules(cx, work) {
        let Some(module) = known(load(cx, &path))?.flatten() else { continue };
        let Some(text) = module.file.word("go").map(str::to_owned) else { continue };
        let Some(version) = GoVersion::parse(&text) else { continue };
        if version > own && highest.as_ref().is_none_or(|(known, ..)| version > *known) {
            highest = Some((version, text, module));
        }
    }
    let Some((_, text, module)) = highest else { return Ok(()) };
    let span = line.map_or((0, 0), |line| line.span);
    let go_line = module.file.first("go").map_or((0, 0), |line| line.span);
    let mut finding = draft(args! {
        own: own_text, version: text.as_str(), module: module.module_path().unwrap_or_default(), file: work.path.as_str(),
    })
    .at(work.location(span))
    .evidence(format!("read {}", work.path), work.line(span))
    .evidence(format!("read {}", module.path), module.line(go_line));
    if line.is_some() {
        finding = super::module_files::set_word(finding, "raise", work, span, &text);
    }
    out.add(terminal(finding, "use", "go work use", &work.folder));
    Ok(())
}

/// `module m listed in go.work file requires go >= 1.22, but go.work lists go 1.20; to update it:` (since Go 1.21).
fn explain_go_work_outdated(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(line) = run.says(&["listed in go.work file requires go >="]) else { return Ok(()) };
    let text = line.text;
    let module = between(text, "module ", " listed").unwrap_or_default();
    let version = between(text, "requires go >= ", ",").unwrap_or_default();
    let own = text.split(" go ").last().unwrap_or_default().split(';').next().unwrap_or_default();
    let finding = draft(args! { own: own, version: version, module: module, file: "go.work" });
    let finding = finding.line(run, line);
    out.add(terminal(finding, "use", "go work use", folder_of(cx, run)));
    Ok(())
}
