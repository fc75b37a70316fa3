//! Layer module: imports that exist and are refused. Circles, internal packages, programs.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_protocol::{Location, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::bazel::built_by_bazel;
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files};
use crate::facts::workspace::mixed::mixed;
use crate::facts::workspace::modules::{ModuleFile, module_of, packages_by_module};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Message};
use go_doctor_golang::modfile::path::is_below;
use go_doctor_golang::source::header::Name;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::import_cycle::RULE).diagnose(cycles).explain(import_cycle),
    Rule::new(words::import_forbidden::RULE).diagnose(forbidden).explain(import_forbidden),
];

/// An import between two packages of one module.
struct Own<'f> {
    file: &'f GoFile,
    import: &'f Name,
    /// The folder of the imported package.
    to: String,
}

/// The imports of a module's own packages, by the importing folder. Outside tests are packages of their own.
fn own_imports<'f>(
    cx: Cx<'_>,
    files: &'f GoFiles,
    module: &ModuleFile,
    folders: &[String],
) -> BTreeMap<String, Vec<Own<'f>>> {
    let platform = cx.platform();
    let mut all = BTreeMap::new();
    let Some(own) = module.module_path() else { return all };
    // A folder of two packages is not loaded: its imports are nobody's, and nobody imports it.
    let loads = |folder: &&String| {
        let list = files.folders.get(*folder).map_or(&[][..], Vec::as_slice);
        mixed(list).is_none() && !list.iter().any(|file| file.built && file.is_broken())
    };
    let known: BTreeSet<&String> = folders.iter().filter(loads).collect();
    for folder in folders.iter().filter(|folder| known.contains(folder)) {
        let list = files.folders.get(folder).into_iter().flatten();
        let inside = list.filter(|file| {
            let outside = file.is_test() && file.package().is_some_and(|p| p.ends_with("_test"));
            file.built && !outside
        });
        let mut imports = Vec::new();
        for file in inside {
            for import in file.header.imports.iter().filter(|import| is_below(&import.text, own)) {
                let rest = import.text.get(own.len()..).unwrap_or_default();
                let to = paths::join(platform, &module.folder, rest.trim_start_matches('/'));
                let to = paths::normalize(platform, &to);
                if known.contains(&to) {
                    imports.push(Own { file, import, to });
                }
            }
        }
        all.insert(folder.clone(), imports);
    }
    all
}

/// Imports that come back to where they began; one for each module says enough.
fn cycles(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for (module, folders) in packages_by_module(cx)?.iter() {
        let imports = own_imports(cx, &files, module, folders);
        let Some(ring) = ring(&imports) else { continue };
        let (Some(last), Some(first)) = (ring.last(), ring.first()) else { continue };
        let name = |own: &Own<'_>| own.import.text.clone();
        let cycle: Vec<String> =
            std::iter::once(name(last)).chain(ring.iter().map(|own| name(own))).collect();
        let lines: Vec<String> = ring
            .iter()
            .map(|own| format!("{}:{}", own.file.path, own.file.line(own.import.start)))
            .collect();
        let test = ring.iter().find(|own| own.file.is_test());
        let shown = test.unwrap_or(first);
        let finding = draft(words::import_cycle::message(cycle.join(" → ")))
            .at(shown.file.location(shown.import.start, shown.import.end))
            .evidence(words::own::probe_imports(), lines.join("\n"));
        let importing = paths::parent(cx.platform(), &shown.file.path).unwrap_or_default();
        let bazel = built_by_bazel(cx, &importing)?;
        let finding = if bazel { finding.severity(Severity::Info) } else { finding };
        out.add(match test {
            Some(_) => finding
                .why(words::import_cycle::why_test())
                .by_hand(words::import_cycle::fix_outside_test()),
            None => finding.by_hand(words::import_cycle::fix_break()),
        });
    }
    Ok(())
}

/// The shortest way from a package back to itself, of the first package that has one. A test's imports begin a circle,
/// but they do not pass one on: nobody imports a test.
fn ring<'g, 'f>(imports: &'g BTreeMap<String, Vec<Own<'f>>>) -> Option<Vec<&'g Own<'f>>> {
    let index: BTreeMap<&str, usize> =
        imports.keys().enumerate().map(|(at, folder)| (folder.as_str(), at)).collect();
    let edges: Vec<Vec<(usize, &Own<'_>)>> = imports
        .values()
        .map(|list| {
            list.iter().filter_map(|own| Some((*index.get(own.to.as_str())?, own))).collect()
        })
        .collect();
    // By which import, and from where, a package was reached in the search that began at `stamp`.
    let mut reached: Vec<Option<(usize, usize, &Own<'_>)>> = vec![None; edges.len()];
    for start in 0..edges.len() {
        let mut queue = vec![start];
        let mut next = 0;
        while let Some(&from) = queue.get(next) {
            next += 1;
            for &(to, own) in edges.get(from)? {
                if own.file.is_test() && from != start {
                    continue;
                }
                let slot = reached.get_mut(to)?;
                if slot.is_some_and(|(stamp, ..)| stamp == start) {
                    continue;
                }
                *slot = Some((start, from, own));
                if to == start {
                    return Some(way(&reached, start));
                }
                queue.push(to);
            }
        }
    }
    None
}

/// The imports of a circle, the first one first.
fn way<'g, 'f>(reached: &[Option<(usize, usize, &'g Own<'f>)>], start: usize) -> Vec<&'g Own<'f>> {
    let mut ring = Vec::new();
    let mut at = start;
    while let Some(Some((_, from, own))) = reached.get(at) {
        ring.insert(0, *own);
        at = *from;
        if at == start {
            break;
        }
    }
    ring
}

/// Imports of programs, and of internal packages from outside of their parent.
fn forbidden(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for (module, folders) in packages_by_module(cx)?.iter() {
        for (folder, imports) in own_imports(cx, &files, module, folders) {
            for own in imports {
                let list = files.folders.get(&own.to).into_iter().flatten();
                let mut packages = list.filter(|file| file.built && !file.is_test()).peekable();
                // Beside files of another package it is that mixture which go refuses (`packages-mixed`).
                let program = packages.peek().is_some()
                    && packages.all(|file| file.package() == Some("main"));
                let parent = internal_parent(&own.to);
                let hidden =
                    parent.is_some_and(|parent| !paths::is_within(cx.platform(), &folder, parent));
                if !(program || hidden) {
                    continue;
                }
                let package = own.import.text.as_str();
                let root = package.split("/internal").next().unwrap_or_default();
                let bazel = built_by_bazel(cx, &folder)?;
                let finding = draft(words::import_forbidden::message(package, root))
                    .at(own.file.location(own.import.start, own.import.end))
                    .evidence(format!("read {}", own.file.path), own.file.line(own.import.start));
                let finding = if bazel { finding.severity(Severity::Info) } else { finding };
                out.add(if program {
                    finding
                        .message(words::import_forbidden::program(package))
                        .why(words::import_forbidden::why_program())
                        .by_hand(words::import_forbidden::fix_split())
                } else {
                    finding.by_hand(words::import_forbidden::fix_move())
                });
            }
        }
    }
    Ok(())
}

/// The folder that holds the last `internal` of a path.
fn internal_parent(folder: &str) -> Option<&str> {
    let separated = |at: usize| {
        let behind = folder.get(at + "/internal".len()..).unwrap_or_default();
        behind.is_empty() || behind.starts_with(['/', '\\'])
    };
    let found = ["/internal", "\\internal"]
        .iter()
        .filter_map(|part| folder.rmatch_indices(part).map(|(at, _)| at).find(|&at| separated(at)));
    folder.get(..found.max()?)
}

/// `import cycle not allowed [in test]`, with the stack above it; since Go 1.24 it names files.
fn import_cycle(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(line) = run.says(&["import cycle not allowed"]) else { return Ok(()) };
    let mut stack: Vec<Line<'_>> = Vec::new();
    for number in (0..line.number).rev() {
        let Some(above) = run.line(number) else { break };
        let text = above.text.trim_start();
        if !text.starts_with("imports ") && !text.starts_with("package ") {
            break;
        }
        stack.insert(0, above);
        if text.starts_with("package ") {
            break;
        }
    }
    let name = |line: &Line<'_>| {
        let words = line.text.split_whitespace().nth(1).unwrap_or_default();
        words.trim_end_matches(':').to_owned()
    };
    let last = name(&line);
    let all: Vec<String> = stack.iter().map(name).chain([last.clone()]).collect();
    let from = all.iter().position(|path| *path == last).unwrap_or(0);
    let ring = all.get(from..).unwrap_or_default().join(" → ");
    let lines: Vec<&str> = stack.iter().chain([&line]).map(|line| line.text).collect();
    let test = line.text.contains("not allowed in test");
    let finding = draft(words::import_cycle::message(ring)).evidence(run.label(), lines.join("\n"));
    let finding = finding.at_any(cycle_place(cx, run, &line)?);
    let finding = if test { finding.why(words::import_cycle::why_test()) } else { finding };
    out.add(finding.by_hand(if test {
        words::import_cycle::fix_outside_test()
    } else {
        words::import_cycle::fix_break()
    }));
    Ok(())
}

/// `imports example.com/lc/a from b.go: import cycle …`: the file lies in the folder of the package above.
fn cycle_place(cx: Cx<'_>, run: &Run, line: &Line<'_>) -> Fact<Option<Location>> {
    let Some(file) = between(line.text, " from ", ":") else { return Ok(None) };
    let above = line.number.checked_sub(1).and_then(|above| run.line(above));
    let package = above.and_then(|above| above.text.split_whitespace().nth(1)).unwrap_or_default();
    let (Some(cwd), true) = (&run.cwd, file.ends_with(".go")) else { return Ok(None) };
    let Some(module) = module_of(cx, cwd).known()?.flatten() else { return Ok(None) };
    let Some(rest) = module.module_path().and_then(|own| package.strip_prefix(own)) else {
        return Ok(None);
    };
    let folder = paths::join(cx.platform(), &module.folder, rest.trim_start_matches('/'));
    Ok(Some(Location { file: paths::join(cx.platform(), &folder, file), range: None }))
}

/// What go and the compiler say of a package that may not be imported (Go 1.19 to 1.27).
const FORBIDDEN: &[&str] = &[
    "use of internal package ",
    "is a program, not an importable package",
    "use of vendored package not allowed",
    " must be imported as ",
    "could not import builtin",
    "is a pseudo-package",
    "cannot import current directory",
    "disallowed import path",
    "is not an importable package",
];

/// load's refusals of packages that exist (Go 1.19 to 1.27).
fn import_forbidden(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let mut lines = run.saying(FORBIDDEN).filter_map(|line| Some((line, refused(line.text)?)));
    let Some((line, finding)) = lines.next() else { return Ok(()) };
    let at = match place(line.text) {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    out.add(finding.at_any(at).line(run, line));
    Ok(())
}

/// What a line says of an import.
fn refused(text: &str) -> Option<Draft> {
    if let Some(package) = between(text, "use of internal package ", " not allowed") {
        let root = package.split("/internal").next().unwrap_or_default();
        let root = if package.starts_with("internal/") { "GOROOT" } else { root };
        return Some(
            draft(words::import_forbidden::message(package, root))
                .by_hand(words::import_forbidden::fix_move()),
        );
    }
    if text.contains("is a program, not an importable package") {
        let package = between(text, "import \"", "\"").unwrap_or_default();
        let said =
            words::import_forbidden::program(package).why(words::import_forbidden::why_program());
        return Some(draft(said).by_hand(words::import_forbidden::fix_split()));
    }
    let other =
        |said: Message| Some(draft(said).by_hand(words::import_forbidden::fix_import_other()));
    if text.contains("use of vendored package not allowed") {
        return other(
            words::import_forbidden::vendored().why(words::import_forbidden::why_vendored()),
        );
    }
    if let Some(path) = text.split_once(" must be imported as ").map(|(_, rest)| rest) {
        return other(
            words::import_forbidden::r#as(path).why(words::import_forbidden::why_vendored()),
        );
    }
    let odd = [
        "could not import builtin",
        "is a pseudo-package",
        "cannot import current directory",
        "disallowed import path",
        "is not an importable package",
    ];
    if !odd.iter().any(|odd| text.contains(odd)) {
        return None;
    }
    let package = text.split('"').nth(1).unwrap_or("builtin");
    other(words::import_forbidden::never(package).why(words::import_forbidden::why_never()))
}
