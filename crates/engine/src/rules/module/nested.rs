//! Layer module: folders that are not part of the module. In one of their own below it, or outside of it.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::Severity;

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFiles, go_files};
use crate::facts::workspace::modules::{ModuleFile, module_of, owner, work_of};
use crate::findings::{Findings, draft};
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::path::is_below;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::nested_module::RULE)
        .diagnose(nested_module)
        .explain(explain_nested_module)
        .yields_to(&[words::go_mod_invalid::RULE]),
    Rule::new(words::outside_module::RULE).explain(explain_outside_module).yields_to(&[
        words::nested_module::RULE,
        words::go_mod_missing::RULE,
        words::go_mod_invalid::RULE,
        words::workspace_excludes_module::RULE,
    ]),
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
    let mut finding = draft(if count == 1 {
        words::nested_module::below(relative(first), folder)
    } else {
        words::nested_module::several(count.to_string(), folder, relative(first))
    })
    .why(words::nested_module::why_below())
    .evidence(format!("walk {folder}"), list.join("/go.mod\n") + "/go.mod");
    if made_by_plugin(cx, first)? {
        finding = finding.severity(Severity::Info);
    }
    let finding = finding.by_hand(words::nested_module::fix_open());
    out.add(if count > 50 {
        finding
    } else {
        finding.terminal(
            words::nested_module::fix_work,
            format!("go work init {}", uses.join(" ")),
            folder,
        )
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
                let finding = draft(words::nested_module::message(
                    import.text.as_str(),
                    other.module_path().unwrap_or_default(),
                    path.as_str(),
                ))
                .at(place)
                .evidence(format!("read {}", file.path), file.line(import.start))
                .evidence(format!("read {}", other.path), other.line((0, 0)));
                let command = format!("go work init . {}", shell_quote(&format!("./{path}")));
                out.add(finding.terminal(words::nested_module::fix_work, command, &module.folder));
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
    let Some(module) = module_of(cx, cwd).known()?.flatten() else { return Ok(()) };
    let platform = cx.platform();
    for (line, path) in run.saying(NAMED).filter_map(|line| named_package(&module, line)) {
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
                let finding = draft(words::nested_module::explain(
                    short.as_str(),
                    module.module_path().unwrap_or_default(),
                ));
                let finding = finding.line(run, line);
                let finding = finding
                    .why(words::nested_module::why_explain(short.as_str()))
                    .by_hand(words::nested_module::fix_go_there(short.as_str()));
                let command = format!("go work init . {}", shell_quote(&format!("./{short}")));
                out.add(finding.terminal(words::nested_module::fix_work, command, &module.folder));
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Texts of which each such line has one.
const NAMED: &[&str] = &[
    "directory prefix ",
    ") is not a package in module rooted at",
    LOADED,
    " does not contain package ",
    "no required module provides package ",
];

/// The folder that a line says is no package of the module: by its path, or by an import path below the module's own.
fn named_package<'r>(module: &ModuleFile, line: Line<'r>) -> Option<(Line<'r>, String)> {
    let text = line.text;
    let by_path = between(text, "directory prefix ", " does not contain")
        .or_else(|| text.strip_prefix(LOADED))
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
    ];
    let Some(line) = run.says(SAYS).or(loaded_from_outside(cx, run)?) else { return Ok(()) };
    let text = line.text;
    let named = between(text, "directory prefix ", " does")
        .or_else(|| between(text, "directory ", " outside"))
        .or_else(|| text.split_once("does not contain package ").map(|(_, rest)| rest))
        .or_else(|| text.split_once(LOADED).map(|(_, rest)| rest))
        .or_else(|| between(text, "go: ", " ("))
        .unwrap_or(".");
    let module = match &run.cwd {
        Some(cwd) => module_of(cx, cwd).known()?.flatten(),
        None => None,
    };
    let finding = draft(words::outside_module::message(
        named,
        module.map_or_else(|| "go.mod".to_owned(), |module| module.path.clone()),
    ));
    let finding = finding.line(run, line).by_hand(words::outside_module::fix_go_there());
    let command = format!("go work init . {}", shell_quote(named));
    let leads_out = named.starts_with("..");
    out.add(if leads_out {
        finding.terminal_of(words::outside_module::fix_work, command, run)
    } else {
        finding
    });
    Ok(())
}

/// What Go 1.19 and 1.20 say of any folder without packages, be it empty, left out or outside.
pub(crate) const LOADED: &str = "go: no packages loaded from ";

/// The folder of such a line, when it lies outside of the module.
fn loaded_from_outside<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<Line<'r>>> {
    let Some((line, target)) = run.after(LOADED) else { return Ok(None) };
    // Where the run's folder is not known, only a path that leads out of it tells.
    let Some(cwd) = &run.cwd else { return Ok(target.starts_with("..").then_some(line)) };
    let platform = cx.platform();
    let path = paths::normalize(platform, &paths::join(platform, cwd, target));
    let module = module_of(cx, cwd).known()?.flatten();
    let outside = module.is_some_and(|module| !paths::is_within(platform, &path, &module.folder));
    Ok((outside && cx.is_folder(&path).known()? == Some(true)).then_some(line))
}
