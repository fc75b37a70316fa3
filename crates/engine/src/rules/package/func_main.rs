//! Layer module: a package main without a `func main`, where a program is meant: no plugin, template or other tool's code.

use go_doctor_protocol::{Applicability, Edit, Severity};

use super::mains::built;
use super::other_system::{built_there, meant_for};
use super::scripts::{has_plugin_script, is_of_plugin, names};
use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::exclusion::{Reason, Tests, reason};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files, walked_as};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::left_out::target_of;
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Why};
use go_doctor_golang::modfile::path::is_below;
use go_doctor_golang::source::header::{Decl, DeclKind};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::func_main_missing::RULE)
    .diagnose(func_main_missing)
    .explain(explain_func_main_missing)];

/// A folder of package main whose files have no `func main`.
struct Lacking<'f> {
    folder: &'f str,
    first: &'f GoFile,
    /// A function that is nearly it: `func Main`.
    near: Option<(&'f GoFile, &'f Decl)>,
    /// It has tests, which run without one.
    tested: bool,
}

/// What lies beside code that another tool completes: templates, Go+ and its kin, App Engine, Bazel.
const TOOLS_ENDS: &[&str] = &[".tmpl", ".tpl", ".gotmpl", ".gop", ".xgo", ".gox", ".gsh", ".spx"];
const TOOLS_FILES: &[&str] = &["app.yaml", "BUILD", "BUILD.bazel", "gop.mod", "xgo.mod"];

/// So many folders without a main are how a collection of exercises is kept, not so many slips.
const COLLECTION: usize = 3;

/// A program without its beginning. Tests run without one, and what LeetCode's plugins make is never linked here.
fn func_main_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    let mut absent_in: Vec<Lacking<'_>> = Vec::new();
    for (folder, list) in &files.folders {
        let Some(lacking) = lacking(folder, list) else { continue };
        if needs_none(cx, folder, list)? {
            continue;
        }
        match lacking.near {
            Some(near) => out.add(misspelt(lacking.first, near)),
            None => absent_in.push(lacking),
        }
    }
    if let Some(first) = absent_in.first().filter(|_| absent_in.len() >= COLLECTION) {
        out.add(collection(cx, first, &absent_in));
        return Ok(());
    }
    for lacking in &absent_in {
        let finding = absent(lacking.first);
        out.add(match unneeded(cx, lacking)? {
            Some(why) => finding.severity(Severity::Info).why(why),
            None => finding,
        });
    }
    Ok(())
}

/// Why a main that is not there stops nobody: the folder has tests, a judge brings the main along, or no module builds it.
fn unneeded(cx: Cx<'_>, lacking: &Lacking<'_>) -> Fact<Option<Why>> {
    if lacking.tested {
        return Ok(Some(words::func_main_missing::why_tested()));
    }
    let below = paths::relative(cx.platform(), cx.folder()?, &lacking.first.path);
    let root = paths::file_name(cx.platform(), cx.folder()?).to_owned();
    if is_judged(&root) || below.split('/').any(is_judged) {
        return Ok(Some(words::func_main_missing::why_judged()));
    }
    let module = module_of(cx, lacking.folder).known()?.flatten();
    Ok(module.is_none().then(words::func_main_missing::why_loose))
}

/// Whether a name says that a judge runs what it holds: a collection of LeetCode's problems, or one with its number.
fn is_judged(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let number = lower.len() - lower.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = number >= 3
        && lower.get(number..).is_some_and(|rest| rest.starts_with(['-', '_', '.', ' ']));
    numbered || ["leetcode", "lintcode"].iter().any(|judge| lower.contains(judge))
}

/// What a folder lacks; nothing for one that is no package main, has its main, or was not read whole.
fn lacking<'f>(folder: &'f str, list: &'f [GoFile]) -> Option<Lacking<'f>> {
    let program: Vec<&GoFile> = built(list).collect();
    let first = *program.first()?;
    let same = program.iter().all(|file| file.package() == Some("main"));
    let whole = list.iter().all(GoFile::is_whole);
    // One for another system or a tag counts: whoever builds with those has a program.
    let mains = list.iter().filter(|file| file.package() == Some("main"));
    let has_main = mains.into_iter().any(|file| file.header.func("main").is_some());
    // Documentation or `//go:generate` lines alone are a place for them, and no program that was begun.
    let declares =
        program.iter().any(|file| !file.header.decls.is_empty() || !file.header.imports.is_empty());
    if !same || !whole || has_main || !declares {
        return None;
    }
    let tested = list.iter().any(|file| file.built && file.is_test());
    let near = program.iter().find_map(|file| {
        let decl = file.header.decls.iter().find(|decl| {
            decl.kind == DeclKind::Func && decl.name.text.eq_ignore_ascii_case("main")
        })?;
        Some((*file, decl))
    });
    Some(Lacking { folder, first, near, tested })
}

/// Whether nobody asks for a main there: a plugin or a C library, the first App Engine, LeetCode's files, a template, or
/// code of a tool that writes the main itself (Bazel, Go+). The files say so, or what lies beside them.
fn needs_none(cx: Cx<'_>, folder: &str, list: &[GoFile]) -> Fact<bool> {
    let says = |words: &str| list.iter().any(|file| file.text.contains(words));
    let engine = |path: &str| {
        path == "appengine"
            || path.starts_with("appengine/")
            || is_below(path, "google.golang.org/appengine")
    };
    let on_engine = || {
        let imports = list.iter().flat_map(|file| &file.header.imports);
        imports.into_iter().any(|import| engine(&import.text))
    };
    let named = list.iter().any(|file| file.header.is_leetcode() || file.name.contains(".tmpl."));
    if named || says("\n//export ") || is_plugin(cx, folder, list)? || on_engine() {
        return Ok(true);
    }
    let tools = |name: &String| {
        TOOLS_ENDS.iter().any(|end| name.ends_with(end)) || TOOLS_FILES.contains(&name.as_str())
    };
    let names = names(cx)?;
    Ok(names.get(&walked_as(cx, folder)?).is_some_and(|names| names.iter().any(tools)))
}

/// Whether a folder is built with `-buildmode=plugin`: its path, its files or its Makefile say so.
fn is_plugin(cx: Cx<'_>, folder: &str, list: &[GoFile]) -> Fact<bool> {
    let below = cx.folder().map_or(folder, |root| {
        folder
            .get(root.len()..)
            .filter(|_| paths::is_within(cx.platform(), folder, root))
            .unwrap_or(folder)
    });
    let by_path = below
        .split(['/', '\\'])
        .any(|part| matches!(part.to_ascii_lowercase().as_str(), "plugin" | "plugins"));
    if by_path || list.iter().any(|file| is_of_plugin(&file.text)) {
        return Ok(true);
    }
    let root = cx.folder().map_or_else(|_| folder.to_owned(), str::to_owned);
    Ok(has_plugin_script(cx, folder)? || has_plugin_script(cx, &root)?)
}

/// `func Main` where `func main` is meant.
fn misspelt(first: &GoFile, (file, decl): (&GoFile, &Decl)) -> Draft {
    let (start, end) = (decl.name.start, decl.name.end);
    let edit = Edit {
        file: file.path.clone(),
        range: file.range(start, end),
        new_text: "main".to_owned(),
    };
    draft(words::func_main_missing::near(decl.name.text.as_str(), first.name.as_str()))
        .at(file.location(start, end))
        .evidence(format!("read {}", file.path), file.line(start))
        .edits(
            words::func_main_missing::fix_rename(first.name.as_str()),
            Applicability::Safe,
            vec![edit],
        )
}

/// A folder without any function of that name.
fn absent(first: &GoFile) -> Draft {
    let end = first.text.len();
    let eol = if first.text.ends_with('\n') { "" } else { "\n" };
    let edit = Edit {
        file: first.path.clone(),
        range: first.range(end, end),
        new_text: format!("{eol}\nfunc main() {{\n}}\n"),
    };
    at_clause(draft(words::func_main_missing::message(first.name.as_str())), first).edits(
        words::func_main_missing::fix_add(first.name.as_str()),
        Applicability::Unsafe,
        vec![edit],
    )
}

/// Many folders without one: one remark for all.
fn collection(cx: Cx<'_>, first: &Lacking<'_>, all: &[Lacking<'_>]) -> Draft {
    let shown =
        |lacking: &Lacking<'_>| paths::relative(cx.platform(), &cx.subject.folder, lacking.folder);
    let list: Vec<String> = all.iter().map(shown).collect();
    let said = words::func_main_missing::collection(all.len().to_string(), shown(first));
    at_clause(draft(said), first.first)
        .severity(Severity::Info)
        .why(words::func_main_missing::why_collection())
        .evidence(words::own::probe_go_files(), list.join("\n"))
        .by_hand(words::func_main_missing::fix_other_name())
}

fn at_clause(finding: Draft, file: &GoFile) -> Draft {
    let clause = file.header.package.as_ref().map_or((0, 0), |name| (name.start, name.end));
    finding
        .at(file.location(clause.0, clause.1))
        .evidence(format!("read {}", file.path), file.line(clause.0))
}

/// The linker's words (Go 1.19 to 1.27), and since Go 1.20 or so the compiler's.
fn explain_func_main_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let says = &["function main is undeclared in the main package"];
    let Some(line) = run.says(says) else { return Ok(()) };
    let package = (0..line.number)
        .rev()
        .find_map(|number| run.line(number)?.text.strip_prefix("# ").map(str::to_owned))
        .unwrap_or_default();
    let folder = folder_of(cx, run, &package)?;
    let list = match &folder {
        Some(folder) => package_files(cx, folder).known()?,
        None => None,
    };
    let list = list.unwrap_or_default();
    let target = target_of(cx, run);
    // A second main would collide with it wherever its file is built.
    let elsewhere = list.iter().find_map(|file| {
        let main = file.package() == Some("main") && file.header.func("main").is_some();
        // What asks for the tag `ignore` is a program of its own.
        let own = |reason: &Reason| matches!(reason, Reason::Constraint(of) if of == "ignore");
        let reason = reason(file, &target, Tests::Left)
            .filter(|reason| main && !file.is_test() && !own(reason))?;
        Some((file, meant_for(&list, file, &reason, &target)))
    });
    let plugin = match &folder {
        Some(folder) => elsewhere.is_none() && is_plugin(cx, folder, &list)?,
        None => false,
    };
    out.add(match elsewhere {
        Some((file, system)) => {
            let said = words::func_main_missing::elsewhere(package, file.name.as_str());
            let finding = draft(said.why(words::func_main_missing::why_elsewhere()))
                .line(run, line)
                .evidence(format!("read {}", file.path), file.line(0));
            match system {
                Some(system) => built_there(finding, run, system, &target),
                None => finding.by_hand(words::func_main_missing::fix_elsewhere(&*file.name)),
            }
        }
        None if plugin => draft(words::func_main_missing::plugin(package.as_str()))
            .why(words::func_main_missing::why_plugin())
            .line(run, line)
            .by_hand(words::func_main_missing::fix_plugin(package)),
        None => draft(words::func_main_missing::explain(package))
            .line(run, line)
            .by_hand(words::func_main_missing::fix_add_by_hand()),
    });
    Ok(())
}

/// The folder of a package of the module that a run was in.
fn folder_of(cx: Cx<'_>, run: &Run, package: &str) -> Fact<Option<String>> {
    let Some(cwd) = &run.cwd else { return Ok(None) };
    if package == "command-line-arguments" {
        return Ok(Some(cwd.clone()));
    }
    let Some(module) = module_of(cx, cwd).known()?.flatten() else { return Ok(None) };
    let Some(path) = module.module_path().filter(|path| is_below(package, path)) else {
        return Ok(None);
    };
    let rest = package.get(path.len()..).unwrap_or_default();
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    Ok(Some(paths::join_all(cx.platform(), &module.folder, &parts)))
}
