//! Layer module: the `main` of a program, not in a package main, or there twice.

use std::collections::BTreeMap;

use go_doctor_protocol::{Applicability, Edit, Location, Severity};

use super::scripts::{is_of_plugin, runs_single_files};
use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::source::header::{Decl, DeclKind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::package_not_main::RULE)
        .diagnose(package_not_main)
        .explain(explain_package_not_main)
        .yields_to(&[words::no_go_files::RULE, words::test_file_run::RULE]),
    Rule::new(words::main_redeclared::RULE)
        .diagnose(main_redeclared)
        .explain(explain_main_redeclared)
        .yields_to(&[words::goroot_incomplete::RULE, words::packages_mixed::RULE]),
];

/// The files of a folder that a build here takes, tests aside, that have a package clause.
pub(super) fn built(files: &[GoFile]) -> impl Iterator<Item = &GoFile> {
    files.iter().filter(|file| file.built && !file.is_test() && file.package().is_some())
}

/// A program by its `func main()`, and no package main anywhere near it.
fn package_not_main(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    // One that was not seen, or not read, may be the main package.
    let mut all = files.folders.values().flatten();
    let may_be = |file: &GoFile| file.package() == Some("main") || file.unread.is_some();
    if !files.is_all() || all.any(may_be) {
        return Ok(());
    }
    let sound = files.folders.values().flat_map(|list| built(list)).filter(|f| !f.is_broken());
    for file in sound {
        let Some(name) = &file.header.package else { continue };
        let Some(main) = file.header.func("main").filter(|main| main.params.trim().is_empty())
        else {
            continue;
        };
        let edit = Edit {
            file: file.path.clone(),
            range: file.range(name.start, name.end),
            new_text: "main".to_owned(),
        };
        let finding =
            draft(words::package_not_main::message(file.name.as_str(), name.text.as_str()))
                .at(file.location(name.start, name.end))
                .evidence(format!("read {}", file.path), file.line(name.start))
                .evidence(format!("read {}", file.path), file.line(main.name.start));
        out.add(finding.edits(
            words::package_not_main::fix_set_main(file.name.as_str()),
            Applicability::Unsafe,
            vec![edit],
        ));
        return Ok(());
    }
    Ok(())
}

/// load, work and dlv on packages that are no program (Go 1.19 to 1.27).
fn explain_package_not_main(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        " is not a main package",
        "requires exactly one main package",
        "no main packages to build",
        "cannot run non-main package",
    ];
    let folder = run.cwd.as_deref();
    if let Some(line) = run.says(SAYS) {
        let package = between(line.text, "package ", " is not").unwrap_or_default();
        // Go 1.19 says so of a folder that has only tests.
        let own = run.go().is_none_or(|go| matches!(go.targets().as_slice(), [] | ["."]));
        let list = match folder.filter(|_| own) {
            Some(folder) => package_files(cx, folder).known()?,
            None => None,
        };
        let tests = list.is_some_and(|list| !list.is_empty() && list.iter().all(GoFile::is_test));
        if !tests {
            let finding = draft(match package {
                "" => words::package_not_main::none(),
                "command-line-arguments" => words::package_not_main::file(),
                _ => words::package_not_main::explain(package),
            });
            out.add(
                finding
                    .why(words::package_not_main::why_explain())
                    .line(run, line)
                    .by_hand(words::package_not_main::fix_run_main()),
            );
        }
        return Ok(());
    }
    // dlv says the same of four things (go-failures.md §3.1): the folder itself is looked at. What a debug adapter says of it
    // is launch-program-not-main's.
    let said = run.says(&["could not launch process: not an executable file"]);
    let said = said.filter(|line| !line.text.contains("Failed to launch"));
    let (Some(line), Some(folder)) = (said, folder) else { return Ok(()) };
    let Some(list) = package_files(cx, folder).known()? else { return Ok(()) };
    let Some(first) = built(&list).next().filter(|file| file.package() != Some("main")) else {
        return Ok(());
    };
    let finding = draft(words::package_not_main::debug(first.package().unwrap_or_default()));
    let finding = finding.why(words::package_not_main::why_explain()).line(run, line);
    out.add(
        finding
            .evidence(format!("read {}", first.path), "")
            .by_hand(words::package_not_main::fix_run_main()),
    );
    Ok(())
}

/// Names that two files of one package declare: functions, types, variables, and methods of one type.
fn main_redeclared(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for (path, folder) in &files.folders {
        // Of a folder that does not parse go says that, and nothing of its names.
        if folder.iter().any(|file| file.built && file.is_broken()) {
            continue;
        }
        // Plugins that are built file by file are each a program of their own.
        let plugins = built(folder).any(|file| is_of_plugin(&file.text))
            && built(folder).all(|file| file.package() == Some("main"))
            && built(folder).all(|file| file.header.func("main").is_none());
        if plugins {
            continue;
        }
        if let Some(programs) = programs(cx, path, folder)? {
            add_programs(&programs, out);
            continue;
        }
        // Names are one namespace per package, tests included; files that no build takes do not count.
        let mut seen: BTreeMap<(&str, &str, &str), (&GoFile, &Decl)> = BTreeMap::new();
        let mut done: Vec<(&str, &str)> = Vec::new();
        for file in folder.iter().filter(|file| file.built) {
            let Some(package) = &file.header.package else { continue };
            for decl in &file.header.decls {
                let (receiver, name) = (decl.receiver.as_str(), decl.name.text.as_str());
                let method = decl.kind == DeclKind::Method;
                let free = name == "_"
                    || (method && receiver.is_empty())
                    || (decl.kind == DeclKind::Func && name == "init");
                if free || done.contains(&(receiver, name)) {
                    continue;
                }
                let key = (package.text.as_str(), receiver, name);
                match seen.get(&key) {
                    None => {
                        seen.insert(key, (file, decl));
                    }
                    // Twice in one file is a plain compile error.
                    Some((first, _)) if first.path == file.path => {}
                    // Two programs: that both have a main says it all.
                    Some((first, _)) if name != "main" && has_main(file) && has_main(first) => {}
                    Some((first, earlier)) => {
                        // One finding per pair of files says enough: their other names collide for the same reason.
                        done.push((receiver, name));
                        if done.len() > 1 && (method || name != "main") {
                            continue;
                        }
                        let finding = redeclared_names(file, decl, first, earlier);
                        // Without a module nothing builds them together.
                        let loose = module_of(cx, path).known()?.flatten().is_none();
                        out.add(if loose { finding.severity(Severity::Info) } else { finding });
                    }
                }
            }
        }
    }
    Ok(())
}

fn has_main(file: &GoFile) -> bool {
    file.header.func("main").is_some()
}

/// The files of a folder in which each is a program of its own that is built alone: every one has its main, and no module
/// is there whose `./...` would take them together, or something says that it runs one.
fn programs<'f>(cx: Cx<'_>, path: &str, list: &'f [GoFile]) -> Fact<Option<Vec<&'f GoFile>>> {
    let all: Vec<&GoFile> = built(list).collect();
    let each = all.iter().all(|file| file.package() == Some("main") && has_main(file));
    let tested = list.iter().any(|file| file.built && file.is_test());
    if all.len() < 2 || !each || tested {
        return Ok(None);
    }
    let names: Vec<&str> = all.iter().map(|file| file.name.as_str()).collect();
    let alone = module_of(cx, path).known()?.flatten().is_none();
    Ok((alone || runs_single_files(cx, path, &names)?).then_some(all))
}

fn add_programs(programs: &[&GoFile], out: &mut Findings) {
    let mains = programs.iter().filter_map(|file| Some((*file, file.header.func("main")?)));
    let mut places =
        mains.map(|(file, main)| (file, file.location(main.name.start, main.name.end)));
    let Some((first, at)) = places.next() else { return };
    let names: Vec<&str> = programs.iter().map(|file| file.name.as_str()).collect();
    let said = words::main_redeclared::programs(first.name.as_str(), programs.len().to_string());
    let run = format!("go run {}", shell_quote(&first.name));
    let finding = draft(said.why(words::main_redeclared::why(run.as_str())))
        .severity(Severity::Info)
        .at(at)
        .evidence(words::own::probe_go_files(), names.join("\n"));
    out.add(finding.by_hand(words::main_redeclared::fix_separate(run)));
}

fn redeclared_names(file: &GoFile, decl: &Decl, first: &GoFile, earlier: &Decl) -> Draft {
    let name = match decl.receiver.as_str() {
        "" => decl.name.text.clone(),
        receiver => format!("{receiver}.{}", decl.name.text),
    };
    let is_main = name == "main" && decl.kind == DeclKind::Func;
    let run = format!("go run {}", shell_quote(&file.name));
    let place = file.location(decl.name.start, decl.name.end);
    let other = first.location(earlier.name.start, earlier.name.end);
    let places = [(&other, first), (&place, file)].map(|(location, file)| {
        format!("{}:{}", file.name, location.range.map_or(0, |range| range.start.line + 1))
    });
    let lines = places.iter().map(|place| format!("{place}: {name}")).collect::<Vec<_>>();
    let (here, there) = (file.name.as_str(), first.name.as_str());
    let finding = draft(if is_main {
        words::main_redeclared::message(here, there).why(words::main_redeclared::why(run.as_str()))
    } else {
        words::main_redeclared::other(here, there, name.as_str()).why(match decl.kind {
            DeclKind::Method => words::main_redeclared::why_method(name),
            _ => words::main_redeclared::why_other(name),
        })
    })
    .at(place)
    .related(other, words::own::related_first_declared())
    .evidence(words::own::probe_go_files(), lines.join("\n"));
    let programs = [file, first].iter().all(|file| file.header.func("main").is_some());
    finding.by_hand(if programs {
        words::main_redeclared::fix_separate(run)
    } else {
        let [there, here] = places;
        words::main_redeclared::fix_rename_one(here, there)
    })
}

/// `main redeclared in this block` with the other place below it; vet leaves that out. In one file it is the program's.
fn explain_main_redeclared(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) = run.says(&["multiple definitions of TestMain"]) {
        let finding =
            draft(words::main_redeclared::test_main().why(words::main_redeclared::why_test_main()))
                .line(run, line);
        out.add(finding.by_hand(words::main_redeclared::fix_one_test_main()));
        return Ok(());
    }
    for line in run.saying(&[" redeclared in this block", " already declared at "]) {
        let Some(place) = place(line.text) else { continue };
        let Some((name, other)) = redeclared(run, line, place.message) else { continue };
        if other.as_deref().is_some_and(|other| base(other) == base(place.file))
            || in_goroot(place.file)
        {
            continue;
        }
        let at = location(cx, run, place.file, place.line, place.column)?;
        if other.is_none() && !is_top_level(cx, name, place.column, at.as_ref())? {
            continue;
        }
        let file = base(place.file);
        let command = format!("go run {}", shell_quote(file));
        let is_main = name == "main";
        let finding = draft(match (is_main, other.as_deref().map(base)) {
            (true, Some(other)) => words::main_redeclared::message(file, other)
                .why(words::main_redeclared::why(command.as_str())),
            (false, Some(other)) => words::main_redeclared::other(file, other, name)
                .why(words::main_redeclared::why_other(name)),
            (true, None) => words::main_redeclared::vet(file, name)
                .why(words::main_redeclared::why(command.as_str())),
            (false, None) => {
                words::main_redeclared::vet(file, name).why(words::main_redeclared::why_other(name))
            }
        });
        let fix = match other.as_deref().map(base) {
            Some(other) if !is_main && !is_program(cx, at.as_ref())? => {
                let here = format!("{file}:{}", place.line);
                words::main_redeclared::fix_rename_one(here, other)
            }
            _ => words::main_redeclared::fix_separate(command),
        };
        out.add(finding.at_any(at).line(run, line).by_hand(fix));
        return Ok(());
    }
    Ok(())
}

/// Whether a file is a program of its own, which `go run` takes alone; one that cannot be seen may be.
fn is_program(cx: Cx<'_>, at: Option<&Location>) -> Fact<bool> {
    let Some(at) = at else { return Ok(true) };
    let folder = paths::parent(cx.platform(), &at.file).unwrap_or_default();
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    let file = list.iter().find(|file| file.path == at.file);
    Ok(file.is_none_or(|file| has_main(file) || !file.is_whole()))
}

/// Whether a name that the output calls redeclared, without saying where the other is, belongs to the package: one of
/// a function's body is that function's own. The file tells; without it the column of a name behind `func `.
fn is_top_level(cx: Cx<'_>, name: &str, column: Option<u32>, at: Option<&Location>) -> Fact<bool> {
    let Some(Location { file, range: Some(range) }) = at else {
        return Ok(name == "main" || column == Some(6));
    };
    let Some(text) = cx.read(file).known()?.flatten() else { return Ok(name == "main") };
    let line = text.lines().nth(range.start.line as usize).unwrap_or_default();
    Ok(line.starts_with(|c: char| !c.is_whitespace()))
}

/// The name that a line says is declared twice, and the file of the other declaration if the output says it.
fn redeclared<'r>(
    run: &'r Run,
    line: Line<'r>,
    message: &'r str,
) -> Option<(&'r str, Option<String>)> {
    if let Some((name, place)) = message.split_once(" already declared at ") {
        let file = place.split(".go:").next().map(|file| format!("{file}.go"));
        return Some((name.trim_start_matches("method "), file));
    }
    let name = message
        .strip_suffix(" redeclared in this block")
        .or_else(|| message.split_once(" redeclared in this block (").map(|(name, _)| name))?;
    let next = run.line(line.number + 1)?;
    let other = place(next.text).filter(|next| next.message.starts_with("other declaration of"));
    // gopls says the second place in a line of its own, without words.
    Some((name, other.map(|other| other.file.to_owned())))
}

/// The standard library twice over itself is a broken installation, not the user's folder.
fn in_goroot(file: &str) -> bool {
    let file = file.replace('\\', "/");
    file.contains("/src/runtime/") || file.contains("go/src/")
}
