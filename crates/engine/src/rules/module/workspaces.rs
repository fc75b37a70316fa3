//! Layer module: go.work. One that leaves a module out, uses a folder that does not exist, or is too old for what it uses.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::Severity;

use super::nested::{LOADED, use_path};
use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::toolchain::local_version::local_version;
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::{
    ModuleFile, load, module_of, used_module, used_modules, work_near, work_of,
};
use crate::findings::{Draft, Findings, draft};
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::made_elsewhere::submodule_command;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::file::{Directive, FileKind};
use go_doctor_golang::toolchain_name::{Setting, read};
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::workspace_excludes_module::RULE)
        .diagnose(unlisted_modules)
        .mod_file(workspace_excludes_module)
        .explain(explain_workspace_excludes_module)
        .yields_to(&[words::go_mod_invalid::RULE]),
    Rule::new(words::go_work_outdated::RULE)
        .mod_file(go_work_outdated)
        .explain(explain_go_work_outdated)
        .yields_to(&[words::go_mod_invalid::RULE]),
];

/// `use` of a folder that holds no module, and a go.work that uses none.
fn workspace_excludes_module(cx: Cx<'_>, work: &ModuleFile, out: &mut Findings) -> Checked {
    if work.kind != FileKind::Work || work.encoding.is_some() {
        return Ok(());
    }
    let uses: Vec<&Directive> = work.file.all("use").collect();
    if uses.is_empty() && work.file.problems.is_empty() {
        let finding = draft(words::workspace_excludes_module::empty(work.path.as_str()));
        let finding =
            finding.why(words::workspace_excludes_module::why_empty()).at(work.location((0, 0)));
        let finding = finding.evidence(format!("read {}", work.path), work.text.trim_end());
        out.add(finding.terminal(
            words::workspace_excludes_module::fix_use,
            "go work use -r .",
            &work.folder,
        ));
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
        let finding = draft(words::workspace_excludes_module::missing(folder))
            .why(words::workspace_excludes_module::why_missing())
            .at(work.location(used.span))
            .evidence(format!("read {}", work.path), work.line(used.span))
            .evidence(format!("stat {file}"), crate::context::looked(cx, cx.stat(&file)?));
        let place = paths::parent(cx.platform(), &file).unwrap_or_default();
        let finding = match submodule_command(cx, &place)? {
            Some(command) => {
                let title = words::workspace_excludes_module::fix_submodule;
                finding.terminal(title, command, &cx.subject.folder)
            }
            None => finding,
        };
        let command = format!("go work edit -dropuse={}", shell_quote(folder));
        out.add(finding.terminal(
            words::workspace_excludes_module::fix_drop,
            command,
            &work.folder,
        ));
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
    let comparable = |path: &String| paths::comparable(platform, path);
    let used: BTreeSet<String> = used_modules(cx, &work).iter().map(comparable).collect();
    let works = files.mod_files.iter().filter(|file| file.kind == FileKind::Work);
    let other_works: BTreeSet<String> =
        works.filter(|file| file.path != work.path).map(|file| comparable(&file.folder)).collect();
    let has_own_work = |module: &ModuleFile| {
        let above = paths::ancestors(platform, &paths::comparable(platform, &module.folder));
        above.iter().any(|above| other_works.contains(above))
    };
    let below = files.mod_files.iter().filter(|file| {
        file.kind == FileKind::Mod && paths::is_within(platform, &file.folder, &work.folder)
    });
    let mut modules: Vec<&Rc<ModuleFile>> = own.iter().chain(below).collect();
    modules.sort_by(|a, b| a.path.cmp(&b.path));
    modules.dedup_by(|a, b| a.path == b.path);
    let is_own = |module: &ModuleFile| own.as_ref().is_some_and(|own| own.path == module.path);
    let left_out = |module: &&&Rc<ModuleFile>| {
        let read = is_own(module) || !(module.is_fence() || module.is_template());
        read && !used.contains(&comparable(&module.path)) && !has_own_work(module)
    };
    let (beside, missed): (Vec<&Rc<ModuleFile>>, Vec<_>) =
        modules.iter().filter(left_out).partition(|module| {
            let relative = paths::relative(platform, &work.folder, &module.folder);
            !is_own(module) && (is_beside(&relative) || stands_alone(module))
        });
    for module in missed {
        out.add(left_out_of(cx, &work, module));
    }
    match beside.as_slice() {
        [] => {}
        [module] => out.add(left_out_of(cx, &work, module).severity(Severity::Info)),
        [first, ..] => {
            let relative =
                |module: &&Rc<ModuleFile>| paths::relative(platform, &work.folder, &module.folder);
            let few: Vec<String> = beside.iter().take(3).map(relative).collect();
            let count = beside.len().to_string();
            let first = relative(first);
            let finding = draft(words::workspace_excludes_module::several(
                work.path.as_str(),
                count,
                first.as_str(),
            ))
            .at(work.location(work.file.first("use").map_or((0, 0), |line| line.span)))
            .evidence(format!("walk {}", work.folder), few.join("\n"));
            let finding = finding.severity(Severity::Info);
            out.add(finding.by_hand(words::workspace_excludes_module::fix_off()));
        }
    }
    Ok(())
}

fn left_out_of(cx: Cx<'_>, work: &ModuleFile, module: &ModuleFile) -> Draft {
    let relative = paths::relative(cx.platform(), &work.folder, &module.folder);
    let finding = draft(words::workspace_excludes_module::message(
        work.path.as_str(),
        module.module_path().unwrap_or_default(),
        relative.as_str(),
    ))
    .at(module.location(module.file.first("module").map_or((0, 0), |line| line.span)))
    .evidence(format!("read {}", work.path), work.text.trim_end());
    let command = format!("go work use {}", use_path(cx, &work.folder, &module.folder));
    finding.terminal(words::workspace_excludes_module::fix_use, command, &work.folder)
}

/// Modules that repositories leave out of go.work on purpose: tools with versions of their own, examples, what tests build.
fn is_beside(relative: &str) -> bool {
    const NAMES: &[&str] =
        &["tools", "tool", "hack", "build", "scripts", "script", "docs", "doc", "ci", "internal"];
    const PARTS: &[&str] = &["test", "fixture", "example", "sample", "demo", "bench", "template"];
    relative.split('/').any(|part| {
        NAMES.contains(&part) || PARTS.iter().any(|name| part.to_ascii_lowercase().contains(name))
    })
}

/// It takes another module from a folder by itself: made to be built without the go.work.
fn stands_alone(module: &ModuleFile) -> bool {
    module.file.replaces().any(|replace| replace.new_version.is_none())
}

/// modload and load in workspace mode (Go 1.19 to 1.27).
fn explain_workspace_excludes_module(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) = run.says(&["is not one of the workspace modules listed in go.work"]) {
        let target = between(line.text, "directory ", " is contained").unwrap_or(".");
        let finding = draft(words::workspace_excludes_module::explain(target)).line(run, line);
        let command = run.after("go work use ").map_or(target, |(_, rest)| rest);
        let command = format!("go work use {command}");
        out.add(finding.why(words::workspace_excludes_module::why_explain()).terminal_of(
            words::workspace_excludes_module::fix_use,
            command,
            run,
        ));
    } else if let Some((line, folder)) = own_module_unlisted(cx, run)? {
        let finding = draft(words::workspace_excludes_module::explain(folder)).line(run, line);
        out.add(finding.why(words::workspace_excludes_module::why_explain()).terminal_of(
            words::workspace_excludes_module::fix_use,
            "go work use .",
            run,
        ));
    } else if let Some((line, file)) = opened_by_old_go(run) {
        let module = paths::parent(cx.platform(), file).unwrap_or_default();
        let finding = draft(words::workspace_excludes_module::missing(module.as_str()));
        let command = format!("go work edit -dropuse={}", shell_quote(&module));
        out.add(
            finding
                .why(words::workspace_excludes_module::why_missing())
                .line(run, line)
                .terminal_of(words::workspace_excludes_module::fix_drop, command, run),
        );
    } else if let Some((line, rest)) = run.after("cannot load module ") {
        if !line.text.contains("listed in go.work file") {
            return Ok(());
        }
        let module = rest.split(" listed in").next().unwrap_or(rest);
        let finding = draft(words::workspace_excludes_module::missing(module));
        let command = format!("go work edit -dropuse={}", shell_quote(module));
        out.add(
            finding
                .why(words::workspace_excludes_module::why_missing())
                .line(run, line)
                .terminal_of(words::workspace_excludes_module::fix_drop, command, run),
        );
    } else if let Some(line) = run.says(&["no modules were found in the current workspace"]) {
        let finding = draft(words::workspace_excludes_module::empty("go.work"))
            .why(words::workspace_excludes_module::why_empty());
        out.add(finding.line(run, line).terminal_of(
            words::workspace_excludes_module::fix_use,
            "go work use -r .",
            run,
        ));
    }
    Ok(())
}

/// `go: open /w/gone/go.mod: no such file or directory`: Go 1.19 and 1.20 on a `use` of a folder that does not exist.
fn opened_by_old_go(run: &Run) -> Option<(Line<'_>, &str)> {
    run.saying(&["go: open "]).find_map(|line| {
        let path = line.text.strip_prefix("go: open ")?;
        let path = path.strip_suffix(": no such file or directory")?;
        path.ends_with("go.mod").then_some((line, path))
    })
}

/// A line that also says less, in a folder whose own module the go.work above it does not use.
fn own_module_unlisted<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<(Line<'r>, &'r str)>> {
    let says = [LOADED, "does not contain modules listed in go.work"];
    let (Some(line), Some(cwd)) = (run.says(&says), &run.cwd) else { return Ok(None) };
    let (work, module) = (work_near(cx, cwd).known(), module_of(cx, cwd).known());
    let (Some(work), Some(module)) = (work?.flatten(), module?.flatten()) else { return Ok(None) };
    let platform = cx.platform();
    let used = used_modules(cx, &work).iter().any(|used| paths::same(platform, used, &module.path));
    let below = paths::is_within(platform, &module.folder, &work.folder);
    Ok((!used && below).then_some((line, cwd.as_str())))
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
        let Some(module) = load(cx, &path).known()?.flatten() else { continue };
        let Some(text) = module.file.word("go").map(str::to_owned) else { continue };
        let Some(version) = GoVersion::parse(&text) else { continue };
        // `1.22` is the language, and lower than the release `1.22.0` (gover.Compare).
        let release = version == own && text.matches('.').count() > own_text.matches('.').count();
        if (version > own || release) && highest.as_ref().is_none_or(|(known, ..)| version > *known)
        {
            highest = Some((version, text, module));
        }
    }
    let Some((_, text, module)) = highest else { return Ok(()) };
    let span = line.map_or((0, 0), |line| line.span);
    let go_line = module.file.first("go").map_or((0, 0), |line| line.span);
    let mut finding = draft(words::go_work_outdated::message(
        own_text,
        module.module_path().unwrap_or_default(),
        text.as_str(),
    ))
    .at(work.location(span))
    .evidence(format!("read {}", work.path), work.line(span))
    .evidence(format!("read {}", module.path), module.line(go_line));
    if line.is_some() {
        let title = words::go_work_outdated::fix_raise(text.as_str(), work.path.as_str());
        finding = crate::rules::module::files::set_word(finding, title, work, span, &text);
    }
    out.add(finding.terminal(words::go_work_outdated::fix_use, "go work use", &work.folder));
    Ok(())
}

/// `module m listed in go.work file requires go >= 1.22, but go.work lists go 1.20; to update it:` (since Go 1.21).
fn explain_go_work_outdated(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(line) = run.says(&["listed in go.work file requires go >="]) else { return Ok(()) };
    let text = line.text;
    let module = between(text, "module ", " listed").unwrap_or_default();
    let version = between(text, "requires go >= ", ",").unwrap_or_default();
    let own = text.split(" go ").last().unwrap_or_default().split(';').next().unwrap_or_default();
    let running = match run.go_version.clone() {
        Some(running) => Some(running),
        None if run.cwd.is_some() => {
            local_version(cx).known()?.flatten().map(|local| local.version.clone())
        }
        None => None,
    };
    let finding = draft(words::go_work_outdated::message(own, module, version));
    let finding = finding.line(run, line);
    // A go that is older than the module and may not switch cannot even raise the line: `go work use` ends with the same.
    let older =
        GoVersion::parse(version).zip(running.as_ref()).is_some_and(|(wanted, own)| *own < wanted);
    if !older {
        out.add(finding.terminal_of(words::go_work_outdated::fix_use, "go work use", run));
        return Ok(());
    }
    let finding = if may_switch(cx, run)? {
        finding
            .terminal_of(words::go_work_outdated::fix_use, "go work use", run)
            .by_hand(words::go_work_outdated::fix_newer_if(version, "https://go.dev/dl/"))
    } else {
        finding
            .why(words::go_work_outdated::why_older(
                running.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string),
            ))
            .by_hand(words::go_work_outdated::fix_newer(version, "https://go.dev/dl/"))
    };
    let folder =
        if module.starts_with(['.', '/']) { module.to_owned() } else { format!("./{module}") };
    let command = format!("go work edit -dropuse={}", shell_quote(&folder));
    let finding = finding.terminal_of(words::go_work_outdated::fix_drop, command, run);
    out.add(finding.by_hand(words::go_work_outdated::fix_off()));
    Ok(())
}

/// Whether the go of a run may switch to a newer one, by its own variables or this machine's.
fn may_switch(cx: Cx<'_>, run: &Run) -> Fact<bool> {
    let own = run.go().and_then(|go| go.env.iter().find(|(name, _)| name == "GOTOOLCHAIN"));
    let value = match own {
        Some((_, value)) => Some(value.clone()),
        None => variable(cx, "GOTOOLCHAIN").known()?.and_then(|found| found.value),
    };
    Ok(!matches!(value.as_deref().map(read), Some(Setting::Local | Setting::Fixed(_))))
}
