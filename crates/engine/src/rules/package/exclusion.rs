//! Layer module: files that a build leaves out, by name or by constraint.

use go_doctor_protocol::{Applicability, Errand, Host, SettingScope, Severity};

use super::other_system::{
    Port, build_for, built_there, for_system, is_own, meant_for, named_system, shown,
};
use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::editor::settings::settings;
use crate::facts::workspace::exclusion::{Orphan, Reason, Tests, built_for, orphan, reason};
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files, package_files};
use crate::facts::workspace::tags::{asked_tags, build_target};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::left_out::{Left, declarer, folder_of_name, target_of};
use crate::output::go::location::location;
use crate::output::go::undefined::{Undefined, undefined};
use crate::output::run::place::base;
use crate::output::{Line, Run};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, NeedsWhy, Why, shell_quote};
use go_doctor_golang::source::constraint::Target;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::file_excluded::RULE)
    .diagnose(file_excluded)
    .explain(explain_file_excluded)
    .yields_to(&[words::cgo_disabled::RULE, words::go_variable_invalid::RULE])];

/// `build constraints exclude all Go files in DIR`.
pub(crate) fn excluded_folder(run: &Run) -> Option<(Line<'_>, String)> {
    let (line, folder) = run.after("build constraints exclude all Go files in ")?;
    Some((line, folder.trim_end_matches(" (exit status 1)").to_owned()))
}

/// Names that only files left out declare, a module of which nothing is built, and the open file itself. Of code for
/// another system one remark is enough, however many names it has.
fn file_excluded(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    let target = build_target(cx)?;
    let (mut found, mut systems) = (false, Vec::new());
    for list in files.folders.values() {
        // TinyGo picks a board by its tags: this code is not go's to build.
        if list.iter().any(is_tinygo) {
            continue;
        }
        // Of a folder that does not parse go says that, and nothing of its names.
        let Some(orphan) = orphan(list, &target)
            .filter(|orphan| orphan.reason != Reason::Cgo && !list.iter().any(GoFile::is_broken))
        else {
            continue;
        };
        found = true;
        let Some(system) = meant_for(list, orphan.declarer, &orphan.reason, &target) else {
            add_orphan(cx, &orphan, out)?;
            continue;
        };
        if !systems.contains(&system) {
            add_for_system(&orphan, system, &target, &cx.subject.folder, out);
            systems.push(system);
        }
    }
    let all = || files.folders.values().flatten();
    let nothing = all().next().is_some() && all().all(|file| !file.built);
    if let Some(file) = all().next().filter(|_| nothing && !found)
        && let Some(reason) = reason(file, &target, Tests::Built)
    {
        let list = files.folders.values().next().map_or(&[][..], Vec::as_slice);
        if let Some(system) = meant_for(list, file, &reason, &target) {
            let finding = draft(
                for_system(file, system, &target)
                    .why(words::file_excluded::why_module_for_system()),
            );
            let clause = clause(file);
            let finding = finding
                .severity(Severity::Info)
                .at(file.location(clause.0, clause.1))
                .evidence(format!("read {}", file.path), file.line(clause.0));
            out.add(build_for(finding, system, &target, "go build ./...", &cx.subject.folder));
        } else {
            let finding = explained(file, &reason, words::file_excluded::why_nothing());
            out.add(with_remedy(cx, finding, file, &reason)?);
        }
        return Ok(());
    }
    open_file(cx, &files, &target, out)
}

/// Names that are declared for another system: no build here has them, and none is meant to.
fn add_for_system(
    orphan: &Orphan<'_>,
    system: Port,
    here: &Target,
    folder: &str,
    out: &mut Findings,
) {
    let (start, end) = orphan.span;
    let said = for_system(orphan.declarer, system, here);
    let finding = draft(said.why(words::file_excluded::why_system(orphan.name)))
        .severity(Severity::Info)
        .at(orphan.user.location(start, end))
        .evidence(format!("read {}", orphan.user.path), orphan.user.line(start))
        .evidence(format!("read {}", orphan.declarer.path), orphan.declarer.line(0));
    out.add(build_for(finding, system, here, "go build ./...", folder));
}

/// Code that TinyGo builds: it imports the board's package, or asks for TinyGo's tag.
fn is_tinygo(file: &GoFile) -> bool {
    let boards = |path: &str| path == "machine" || path.starts_with("device/");
    let own = ["tinygo", "gc.", "scheduler."];
    let asks = |tags: &String| own.iter().any(|tag| tags.contains(tag));
    file.header.imports.iter().any(|import| boards(&import.text))
        || file.header.constraint.as_ref().is_some_and(asks)
}

fn add_orphan(cx: Cx<'_>, orphan: &Orphan<'_>, out: &mut Findings) -> Checked {
    let (start, end) = orphan.span;
    let said = excluded(&orphan.declarer.name, &orphan.reason);
    let finding = draft(said.why(words::file_excluded::why_name(orphan.name)))
        .at(orphan.user.location(start, end))
        .evidence(format!("read {}", orphan.user.path), orphan.user.line(start))
        .evidence(format!("read {}", orphan.declarer.path), orphan.declarer.line(0));
    out.add(with_remedy(cx, finding, orphan.declarer, &orphan.reason)?);
    Ok(())
}

/// The file the user is in: worth knowing that no build here takes it.
fn open_file(cx: Cx<'_>, files: &GoFiles, target: &Target, out: &mut Findings) -> Checked {
    let Some(open) = &cx.subject.file else { return Ok(()) };
    let all = files.folders.values().flatten();
    let Some(file) = all.into_iter().find(|file| file.path == *open) else { return Ok(()) };
    if let Some(reason) = reason(file, target, Tests::Built) {
        let finding =
            explained(file, &reason, words::file_excluded::why_open()).severity(Severity::Info);
        out.add(with_remedy(cx, finding, file, &reason)?);
    }
    Ok(())
}

/// A finding about one file, at what keeps it out.
fn explained(file: &GoFile, reason: &Reason, why: Why) -> Draft {
    let clause = clause(file);
    let (start, end) = match reason {
        Reason::Constraint(_) => constraint_line(file).unwrap_or(clause),
        _ => clause,
    };
    draft(excluded(&file.name, reason).why(why))
        .evidence(format!("read {}", file.path), file.line(start))
        .at(file.location(start, end))
}

/// The bytes of a file's package name.
fn clause(file: &GoFile) -> (usize, usize) {
    file.header.package.as_ref().map_or((0, 0), |name| (name.start, name.end))
}

/// The bytes of a file's first build constraint.
fn constraint_line(file: &GoFile) -> Option<(usize, usize)> {
    let start = file.text.find("//go:build").or_else(|| file.text.find("// +build"))?;
    let line = file.text.get(start..)?.lines().next()?;
    Some((start, start + line.trim_end().len()))
}

/// The message that names a file and why it is left out.
fn excluded(file: &str, reason: &Reason) -> NeedsWhy {
    match reason {
        Reason::Hidden => words::file_excluded::hidden(file),
        Reason::Suffix(suffix) => words::file_excluded::suffix(file, suffix),
        Reason::Constraint(line) => words::file_excluded::constraint(file, line),
        Reason::Test => words::file_excluded::test(file),
        Reason::Cgo => words::file_excluded::cgo(file),
    }
}

/// Another name for a file that only its name keeps out; TinyGo's own command for what only that builds.
fn with_remedy(cx: Cx<'_>, finding: Draft, file: &GoFile, reason: &Reason) -> Fact<Draft> {
    if is_tinygo(file) {
        return Ok(finding.by_hand(words::file_excluded::fix_tinygo()));
    }
    let new = match reason {
        Reason::Hidden => file.name.trim_start_matches(['_', '.']).to_owned(),
        Reason::Suffix(suffix) => {
            file.name.replacen(&format!("_{suffix}"), &format!("-{suffix}"), 1)
        }
        Reason::Constraint(_) => {
            let command = format!("go run {}", shell_quote(&file.name));
            let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
            let finding = if file.header.func("main").is_some() {
                finding.terminal(words::file_excluded::fix_run_file, command, &folder)
            } else {
                finding
            };
            let finding = with_tags_set(cx, finding, file)?;
            return Ok(finding.by_hand(words::file_excluded::fix_build_it()));
        }
        Reason::Test | Reason::Cgo => {
            return Ok(finding.by_hand(words::file_excluded::fix_build_it()));
        }
    };
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let to = paths::join(cx.platform(), &folder, &new);
    Ok(finding.rename(words::file_excluded::fix_rename(new), file.path.clone(), to))
}

/// The setting with which the editor builds a file from now on: the tags that it asks for, beside those that are set.
fn with_tags_set(cx: Cx<'_>, finding: Draft, file: &GoFile) -> Fact<Draft> {
    if matches!(cx.errand, Errand::Explain { .. }) || cx.subject.host != Host::Vscode {
        return Ok(finding);
    }
    let Some(asked) = asked_tags(&file.header, &build_target(cx)?) else { return Ok(finding) };
    let set = settings(cx).known()?.and_then(|all| all.string("go.buildTags"));
    let value = set.map_or_else(|| asked.clone(), |(set, _)| format!("{set},{asked}"));
    Ok(finding.setting(
        words::file_excluded::fix_set_tags(value.as_str()),
        Applicability::Unsafe,
        "go.buildTags",
        None,
        Some(serde_json::Value::from(value.as_str())),
        SettingScope::Workspace,
    ))
}

/// The run's own command with the tags that a file asks for.
fn with_tags_given(cx: Cx<'_>, finding: Draft, run: &Run, file: &GoFile) -> Draft {
    if is_tinygo(file) {
        return finding;
    }
    let Some((go, command)) = run.go().zip(run.command.as_ref()) else { return finding };
    let before = format!("go {}", go.verb);
    let given = go.has_flag("tags") || command.raw.matches(&before).count() != 1;
    match asked_tags(&file.header, &target_of(cx, run)) {
        Some(tags) if !given => {
            let again = command.raw.replace(&before, &format!("{before} -tags {tags}"));
            finding.terminal_of(words::file_excluded::fix_with_tags, again, run)
        }
        _ => finding,
    }
}

/// go/build on folders and lines that exclude (Go 1.19 to 1.27), gopls on open files, and undefined names.
fn explain_file_excluded(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, folder)) = excluded_folder(run) {
        return excluded_all(cx, run, line, &folder, out);
    }
    let constraint = ["parsing //go:build line: ", "multiple //go:build comments"];
    if let Some(line) = run.says(&constraint) {
        let file = line.text.split(": ").next().unwrap_or_default();
        let said = line.text.split_once(": ").map_or("", |(_, said)| said);
        let said = words::file_excluded::malformed(base(file), said);
        let finding = draft(said.why(words::file_excluded::why_malformed())).line(run, line);
        out.add(finding.by_hand(words::file_excluded::fix_write_constraint()));
        return Ok(());
    }
    let gopls = ["due to its build tags", "excluded by its build tags", "no suitable source files"];
    if let Some(line) = run.says(&gopls) {
        let finding = draft(words::file_excluded::open().why(words::file_excluded::why_explain()));
        out.add(finding.line(run, line).by_hand(words::file_excluded::fix_build_it()));
        return Ok(());
    }
    if let Some((line, folder)) = run.after("no Go files in ") {
        let Some(list) = package_files(cx, folder).known()? else { return Ok(()) };
        if let Some(file) = list.iter().find(|file| file.name.starts_with(['_', '.'])) {
            let said = excluded(&file.name, &Reason::Hidden);
            let finding = draft(said.why(words::file_excluded::why_nothing()));
            out.add(with_remedy(cx, finding.line(run, line), file, &Reason::Hidden)?);
        }
        return Ok(());
    }
    for name in undefined(run) {
        let Some((file, Left::Out(reason))) = declarer(cx, run, &name)? else { continue };
        if reason == Reason::Cgo {
            continue;
        }
        let place = &name.place;
        let at = location(cx, run, place.file, place.line, place.column)?;
        if let Some(finding) = of_system(cx, run, &name, &file, &reason)? {
            out.add(finding.at_any(at).line(run, name.line));
            return Ok(());
        }
        let said = excluded(&file, &reason).why(words::file_excluded::why_name(name.name));
        let finding = draft(said).at_any(at).line(run, name.line);
        let folder = folder_of_name(cx, run, &name)?.unwrap_or_default();
        let list = package_files(cx, &folder).known()?.unwrap_or_default();
        let finding = match list.iter().find(|other| other.name == file) {
            Some(other) => with_tags_given(cx, finding, run, other),
            None => finding,
        };
        out.add(finding.by_hand(if is_of_tinygo(cx, run, &name)? {
            words::file_excluded::fix_tinygo()
        } else {
            words::file_excluded::fix_build_it()
        }));
        return Ok(());
    }
    Ok(())
}

/// Whether the folder that should declare a name is TinyGo's to build: another name or tag would break it there.
fn is_of_tinygo(cx: Cx<'_>, run: &Run, name: &Undefined<'_>) -> Fact<bool> {
    let Some(folder) = folder_of_name(cx, run, name)? else { return Ok(false) };
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    Ok(list.iter().any(is_tinygo))
}

/// An undefined name that a file for another system declares: no name to change, but a system to build for.
fn of_system(
    cx: Cx<'_>,
    run: &Run,
    name: &Undefined<'_>,
    file: &str,
    reason: &Reason,
) -> Fact<Option<Draft>> {
    let Some(folder) = folder_of_name(cx, run, name)? else { return Ok(None) };
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    let target = target_of(cx, run);
    let system = list
        .iter()
        .find(|other| other.name == file)
        .and_then(|other| Some((other, meant_for(&list, other, reason, &target)?)));
    Ok(system.map(|(other, system)| {
        let said = for_system(other, system, &target);
        let finding = draft(said.why(words::file_excluded::why_system(name.name)));
        built_there(finding, run, system, &target)
    }))
}

/// No file of a folder is left: the first one that is no test says why. GOROOT's files and those of the module cache are
/// nobody's to change: what imports them is built for their system.
fn excluded_all(
    cx: Cx<'_>,
    run: &Run,
    line: Line<'_>,
    folder: &str,
    out: &mut Findings,
) -> Checked {
    let list = package_files(cx, folder).known()?.unwrap_or_default();
    let target = target_of(cx, run);
    let left = || {
        let tests = [false, true].into_iter();
        let of = |tests: bool| list.iter().filter(move |file| file.is_test() == tests);
        tests.flat_map(of).find_map(|file| Some((file, reason(file, &target, Tests::Left)?)))
    };
    let first = left();
    let own = is_own(cx, run, folder)?;
    let system = match &first {
        Some((file, reason)) if own => meant_for(&list, file, reason, &target),
        Some((file, _)) => built_for(file, &target),
        None if own => None,
        None => named_system(folder, &target),
    };
    if let Some(system) = system {
        let said = words::file_excluded::folder_for_system(folder, shown(system, &target));
        let finding = draft(said.why(words::file_excluded::why_folder_for_system()));
        out.add(built_there(finding.line(run, line), run, system, &target));
        return Ok(());
    }
    out.add(match first {
        Some((file, reason)) if own => {
            let said = excluded(&file.name, &reason).why(words::file_excluded::why_explain());
            let file = list.iter().find(|file| is_tinygo(file)).unwrap_or(file);
            with_remedy(
                cx,
                with_tags_given(cx, draft(said).line(run, line), run, file),
                file,
                &reason,
            )?
        }
        _ if !own => {
            let said = words::file_excluded::folder(folder);
            draft(said.why(words::file_excluded::why_explain()))
                .line(run, line)
                .by_hand(words::file_excluded::fix_tags())
        }
        _ => draft(words::file_excluded::folder(folder).why(words::file_excluded::why_explain()))
            .line(run, line)
            .by_hand(words::file_excluded::fix_build_it()),
    });
    Ok(())
}
