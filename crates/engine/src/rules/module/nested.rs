//! Layer module: folders that are not part of the module. In one of their own below it, or outside of it.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{Platform, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFiles, go_files};
use crate::facts::workspace::modules::{
    ModuleFile, module_of, owner, packages_by_module, used_modules, work_near, work_of,
};
use crate::findings::{Draft, Findings, draft};
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::file::FileKind;
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
    // An empty go.mod only keeps `./...` out of its folder; nobody works there.
    let modules: Vec<&Rc<ModuleFile>> =
        files.mod_files.iter().filter(|m| m.kind == FileKind::Mod && !m.is_fence()).collect();
    let Some(first) = modules.iter().map(|module| &module.folder).min() else { return Ok(()) };
    let relative = |path: &String| paths::relative(cx.platform(), folder, path);
    let mut list: Vec<String> = modules.iter().map(|module| relative(&module.folder)).collect();
    list.sort();
    let count = list.len();
    let finding = draft(if count == 1 {
        words::nested_module::below(relative(first), folder)
    } else {
        words::nested_module::several(count.to_string(), folder, relative(first))
    })
    // It builds: gopls, tests and the debugger find the module of each file. Only commands run in the root do not.
    .severity(Severity::Info)
    .why(words::nested_module::why_below())
    .evidence(format!("walk {folder}"), shown(&list))
    .by_hand(words::nested_module::fix_open());
    out.add(match joined(cx, folder, &modules) {
        Some(command) if modules.len() > MOST_NAMED => {
            finding.terminal(words::nested_module::fix_work_all, command, folder)
        }
        Some(command) => finding.terminal(words::nested_module::fix_work, command, folder),
        None => finding,
    });
    Ok(())
}

/// More than this is a list that nobody reads.
const FEW: usize = 5;

/// As many modules a command names one by one: `-r` takes `testdata` and `_x` along (Go 1.26.8).
const MOST_NAMED: usize = 8;

fn shown(list: &[String]) -> String {
    let few = list.iter().take(FEW).map(|path| format!("{path}/go.mod"));
    let more = list.len().saturating_sub(FEW);
    let rest = (more > 0).then(|| format!("… +{more}"));
    few.chain(rest).collect::<Vec<_>>().join("\n")
}

/// The command that joins modules below a folder by a go.work; nothing where go would refuse that: one that it cannot read,
/// or two of one path (`module x appears multiple times in workspace`, Go 1.26.8).
fn joined(cx: Cx<'_>, folder: &str, modules: &[&Rc<ModuleFile>]) -> Option<String> {
    let paths: BTreeSet<&str> = modules.iter().filter_map(|module| module.module_path()).collect();
    let refused = |module: &&Rc<ModuleFile>| {
        module.encoding.is_some() || module.is_fence() || !module.file.problems.is_empty()
    };
    if paths.len() < modules.len() || modules.iter().any(refused) {
        return None;
    }
    if modules.len() > MOST_NAMED {
        // `go work use -r` finds them by itself. PowerShell, as Windows has it, knows no `&&`.
        let and = if cx.platform() == Platform::Windows { ";" } else { " &&" };
        return Some(format!("go work init{and} go work use -r ."));
    }
    let uses = modules.iter().map(|module| use_path(cx, folder, &module.folder));
    Some(format!("go work init {}", uses.collect::<Vec<_>>().join(" ")))
}

/// A folder as `go work use` takes it, seen from one that holds it; quoted for a shell.
pub(super) fn use_path(cx: Cx<'_>, base: &str, folder: &str) -> String {
    let platform = cx.platform();
    let path = paths::relative(platform, base, folder);
    shell_quote(&match path.as_str() {
        "." => path,
        other if paths::is_absolute(platform, other) => path,
        other => format!("./{other}"),
    })
}

/// An import of a package whose folder is a module of its own, which this module does not require; one for each.
fn nested_imports(cx: Cx<'_>, files: &GoFiles, out: &mut Findings) -> Checked {
    let mut said: BTreeSet<String> = BTreeSet::new();
    for (module, folders) in packages_by_module(cx)?.iter() {
        // Before Go 1.17 go.mod need not list what only others require: whether one provides it, only go knows.
        if module.language() < (1, 17) && module.file.requires().next().is_some() {
            continue;
        }
        for file in folders.iter().filter_map(|folder| files.folders.get(folder)).flatten() {
            for import in file.header.imports.iter().filter(|_| file.built) {
                let other = nested_owner(cx, files, module, &import.text)?;
                let Some(other) = other.filter(|other| said.insert(other.path.clone())) else {
                    continue;
                };
                // A go.work lies above both; one in a module's own folder cannot name what lies beside it.
                let below = paths::is_within(cx.platform(), &other.folder, &module.folder);
                let base = if below { &module.folder } else { &cx.subject.folder };
                let path = paths::relative(cx.platform(), base, &other.folder);
                let package = import.text.as_str();
                let finding = draft(match other.module_path() {
                    Some(own) => words::nested_module::message(package, own, path.as_str()),
                    None => words::nested_module::fence(package, path.as_str()),
                })
                .at(file.location(import.start, import.end))
                .evidence(format!("read {}", file.path), file.line(import.start))
                .evidence(format!("read {}", other.path), other.line((0, 0)));
                let provides = other.module_path().is_some_and(|path| is_below(&import.text, path));
                let command = joined(cx, base, &[module, &other]).filter(|_| provides);
                out.add(match command {
                    Some(command) => {
                        finding.terminal(words::nested_module::fix_work, command, base)
                    }
                    None => finding.by_hand(words::nested_module::fix_require(path.as_str())),
                });
            }
        }
    }
    Ok(())
}

/// The other module of the folder that holds an import; nothing where go finds it: in the importing module itself, or in
/// one that it requires. Of several paths that are its beginning the longest counts, as in go (modload.importFromFiles).
fn nested_owner(
    cx: Cx<'_>,
    files: &GoFiles,
    module: &ModuleFile,
    import: &str,
) -> Fact<Option<Rc<ModuleFile>>> {
    let Some(own) = module.module_path().filter(|own| is_below(import, own)) else {
        return Ok(None);
    };
    let known = module.file.requires().map(|(path, ..)| path);
    let replaced = module.file.replaces().map(|replace| replace.path);
    if known.chain(replaced).any(|path| is_below(import, path)) {
        return Ok(None);
    }
    let platform = cx.platform();
    let rest = import.get(own.len()..).unwrap_or_default().trim_start_matches('/');
    let folder = paths::normalize(platform, &paths::join(platform, &module.folder, rest));
    let holder = match files.module_root(&folder) {
        Some(root) if root != module.folder => owner(cx, &folder)?,
        _ if files.folders.contains_key(&folder) => return Ok(None),
        _ => None,
    };
    let longest = || {
        let others = files.mod_files.iter().filter(|other| other.kind == FileKind::Mod);
        let others = others.filter(|other| {
            other.module_path().is_some_and(|path| path.len() > own.len() && is_below(import, path))
        });
        others.max_by_key(|other| other.module_path().map_or(0, str::len)).cloned()
    };
    let below = holder.filter(|other| paths::is_within(platform, &other.folder, &module.folder));
    Ok(below.or_else(longest))
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
                // `go work init` refuses where there is one: `go.work already exists` (Go 1.26.8).
                let work = work_near(cx, cwd).known()?.flatten();
                let (command, at) = if let Some(work) = &work {
                    let path = use_path(cx, &work.folder, &folder);
                    (format!("go work use {path}"), work.folder.as_str())
                } else {
                    let path = shell_quote(&format!("./{short}"));
                    (format!("go work init . {path}"), module.folder.as_str())
                };
                out.add(finding.terminal(words::nested_module::fix_work, command, at));
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
    if text.contains("listed in go.work")
        && let Some(finding) = outside_workspace_modules(cx, run, named)?
    {
        out.add(finding.line(run, line));
        return Ok(());
    }
    let finding = draft(words::outside_module::message(
        named,
        module.map_or_else(|| "go.mod".to_owned(), |module| module.path.clone()),
    ));
    let finding = finding.line(run, line).by_hand(words::outside_module::fix_go_there());
    let work = match &run.cwd {
        Some(cwd) => work_near(cx, cwd).known()?.flatten(),
        None => None,
    };
    let command = match work {
        Some(_) => format!("go work use {}", shell_quote(named)),
        None => format!("go work init . {}", shell_quote(named)),
    };
    let leads_out = named.starts_with("..");
    out.add(if leads_out {
        finding.terminal_of(words::outside_module::fix_work, command, run)
    } else {
        finding
    });
    Ok(())
}

/// A pattern for a folder above the workspace's modules: go takes none of them for it. They are named instead.
fn outside_workspace_modules(cx: Cx<'_>, run: &Run, named: &str) -> Fact<Option<Draft>> {
    let Some(cwd) = &run.cwd else { return Ok(None) };
    let Some(work) = work_near(cx, cwd).known()?.flatten() else { return Ok(None) };
    let platform = cx.platform();
    let target = paths::normalize(platform, &paths::join(platform, cwd, named));
    let used = used_modules(cx, &work);
    let folders = used.iter().filter_map(|file| paths::parent(platform, file));
    let below: Vec<String> =
        folders.filter(|folder| paths::is_within(platform, folder, &target)).collect();
    if below.is_empty() {
        return Ok(None);
    }
    let finding = draft(words::outside_module::workspace(work.path.as_str(), named))
        .why(words::outside_module::why_workspace());
    let verb = run.go().map_or_else(|| "build".to_owned(), |go| go.verb.text.clone());
    let flags = run.go().into_iter().flat_map(|go| go.texts().filter(|text| text.starts_with('-')));
    let mut command: Vec<String> = vec!["go".to_owned(), verb];
    command.extend(flags.map(shell_quote));
    if below.len() > FEW {
        command.push("work".to_owned());
        let command = command.join(" ");
        return Ok(Some(finding.terminal_of(words::outside_module::fix_all, command, run)));
    }
    let patterns = below.iter().map(|folder| {
        let path = paths::relative(platform, cwd, folder);
        shell_quote(&if path == "." { "./...".to_owned() } else { format!("./{path}/...") })
    });
    command.extend(patterns);
    Ok(Some(finding.terminal_of(words::outside_module::fix_name, command.join(" "), run)))
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
