//! Layer module: import paths that Go cannot spell, and ones that name nothing.

use std::collections::BTreeSet;

use go_doctor_protocol::{Applicability, Edit, Location, Severity};

use crate::context::{Checked, Cx, Fact, each};
use crate::facts::build::requirements::{looks_std, main_modules, providers};
use crate::facts::toolchain::variables::{goroot_of_binary, variable};
use crate::facts::workspace::bazel::built_by_bazel;
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files};
use crate::facts::workspace::modules::{ModuleFile, packages_by_module};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::absent_package::{ABSENT, Absent, absent_package};
use crate::output::go::location::location;
use crate::output::run::place::place;
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::made_elsewhere::{ignored_by_git, is_old_app_engine, is_tinygo};
use crate::rules::module::mode::is_own_package;
use crate::rules::module::right_paths::{meant, of_relative, right_path, with_import};
use crate::words::{self, Message, Title, shell_quote};
use go_doctor_golang::modfile::path::{import_path_problem, is_below, is_import_literal};
use go_doctor_golang::source::header::Name;
use go_doctor_golang::std_packages;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::import_path_invalid::RULE)
        .diagnose(folder_unspeakable)
        .go_file(literal_unspeakable)
        .explain(explain_import_path_invalid)
        .yields_to(&[
            words::go_mod_invalid::RULE,
            words::module_init_refused::RULE,
            words::script_crlf::RULE,
            words::task_flag_after_file::RULE,
            words::task_variable_not_substituted::RULE,
        ]),
    Rule::new(words::package_not_found::RULE)
        .diagnose(package_not_found)
        .explain(explain_package_not_found)
        .yields_to(&[
            words::nested_module::RULE,
            words::file_not_found::RULE,
            words::task_path_unquoted::RULE,
            words::goroot_incomplete::RULE,
            words::dlv_arguments_unseparated::RULE,
        ]),
];

/// Folders inside a module whose names make an import path that Go refuses: `./...` fails for all of them.
fn folder_unspeakable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (files, mode) = (go_files(cx), variable(cx, "GO111MODULE"));
    let (files, mode) = (files?, mode?);
    if mode.value.as_deref() == Some("off") {
        return Ok(());
    }
    let mut said: BTreeSet<String> = BTreeSet::new();
    for (module, folders) in packages_by_module(cx)?.iter() {
        let Some(own) = module.module_path() else { continue };
        for folder in folders {
            let relative = paths::relative(cx.platform(), &module.folder, folder);
            let taken = files.folders.get(folder).into_iter().flatten().any(|file| file.built);
            if relative == "." || !taken {
                continue;
            }
            let Some(problem) = import_path_problem(&format!("{own}/{relative}")) else { continue };
            // One finding for the outermost folder whose name is wrong.
            let bad = bad_part(own, &relative);
            let place = paths::join(cx.platform(), &module.folder, &bad);
            if !said.insert(place.clone()) {
                continue;
            }
            let finding =
                draft(words::import_path_invalid::message(bad.as_str(), problem.as_str()))
                    .at(Location { file: place, range: None })
                    .evidence(
                        format!("walk {}", cx.subject.folder),
                        format!("{own}/{relative}: {problem}"),
                    );
            out.add(finding.by_hand(words::import_path_invalid::fix_rename()));
        }
    }
    Ok(())
}

/// The shortest beginning of a relative path that Go already refuses.
fn bad_part(own: &str, relative: &str) -> String {
    let mut sofar = String::new();
    for part in relative.split('/') {
        if !sofar.is_empty() {
            sofar.push('/');
        }
        sofar.push_str(part);
        if import_path_problem(&format!("{own}/{sofar}")).is_some() {
            return sofar;
        }
    }
    sofar
}

/// An import that no path can be: blanks, backslashes, a URL.
fn literal_unspeakable(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    for import in file.header.imports.iter().filter(|_| file.built) {
        let path = import.text.replace(r"\\", r"\");
        if is_import_literal(&path) {
            continue;
        }
        let finding = draft(words::import_path_invalid::import(file.name.as_str(), path.as_str()))
            .why(words::import_path_invalid::why_import())
            .at(file.location(import.start, import.end))
            .evidence(format!("read {}", file.path), file.line(import.start));
        let host = path.split_once("://").map(|(_, rest)| rest.trim_end_matches('/').to_owned());
        let slashes = path.contains('\\').then(|| path.replace('\\', "/"));
        out.add(match host.or(slashes).filter(|path| is_import_literal(path)) {
            Some(new) => {
                let title =
                    words::import_path_invalid::fix_set_import(new.as_str(), file.name.as_str());
                set_import(finding, file, import, (title, &new), Applicability::Unsafe)
            }
            None => finding.by_hand(words::import_path_invalid::fix_edit(file.name.as_str())),
        });
    }
    Ok(())
}

fn set_import(
    finding: Draft,
    file: &GoFile,
    import: &Name,
    (title, new): (Title, &str),
    how: Applicability,
) -> Draft {
    let range = file.range(import.start, import.end);
    let edit = Edit { file: file.path.clone(), range, new_text: format!("\"{new}\"") };
    finding.edits(title, how, vec![edit])
}

/// `malformed import path`, `invalid import path` and the names load refuses (Go 1.19 to 1.27).
fn explain_import_path_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "malformed import path \"",
        "malformed module path \"",
        "invalid import path: ",
        "invalid import path \"",
        "non-canonical import path \"",
        "invalid input file name \"",
        "invalid input directory name \"",
        "invalid package directory \"",
        "can only use path@version syntax",
    ];
    let Some(line) = run.says(SAYS).filter(|line| {
        let import = line.text.trim_start().starts_with("imports ");
        import || !line.text.contains("can only use path@version syntax")
    }) else {
        return Ok(());
    };
    let text = line.text;
    let place = place(text);
    let quoted = between(text, "path \"", "\"").or_else(|| between(text, "name \"", "\""));
    let literal =
        || text.split_once("invalid import path: ").map(|(_, path)| path.trim_matches('"'));
    let versioned = || between(text, "imports ", ":");
    let directory = || between(text, "directory \"", "\"");
    let path = quoted.or_else(literal).or_else(versioned).or_else(directory).unwrap_or_default();
    let at = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let problem = text.rsplit_once("\": ").map_or("", |(_, problem)| problem);
    let finding = if text.contains("invalid import path: ") || text.contains("path@version") {
        draft(words::import_path_invalid::import_unplaced(path))
            .why(words::import_path_invalid::why_import())
            .by_hand(words::import_path_invalid::fix_edit_import())
    } else if text.contains("malformed import path") {
        draft(words::import_path_invalid::explain(path, problem))
            .by_hand(words::import_path_invalid::fix_rename())
    } else {
        draft(words::import_path_invalid::name(path))
            .why(words::import_path_invalid::why_name())
            .by_hand(words::import_path_invalid::fix_rename())
    };
    out.add(finding.at_any(at).line(run, line));
    Ok(())
}

fn package_not_found(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (files, mode) = (go_files(cx), variable(cx, "GO111MODULE"));
    let (files, mode) = (files?, mode?);
    // A walk that ended early does not know which folders are there.
    if files.more || mode.value.as_deref() == Some("off") {
        return Ok(());
    }
    let mut said: BTreeSet<String> = BTreeSet::new();
    each(packages_by_module(cx)?.iter(), |(module, folders)| {
        // What is absent of the module's own, and of that what only a generator or Bazel makes.
        let mut own: [Vec<(&str, Draft)>; 2] = [Vec::new(), Vec::new()];
        let mut all = Ok(());
        for file in folders.iter().filter_map(|folder| files.folders.get(folder)).flatten() {
            for import in file.header.imports.iter().filter(|_| file.built) {
                if said.contains(&import.text) {
                    continue;
                }
                match not_found(cx, &files, module, file, import) {
                    Ok(Some(finding)) => {
                        said.insert(import.text.clone());
                        let path = module.module_path();
                        let [absent, made] = &mut own;
                        if !path.is_some_and(|path| is_below(&import.text, path)) {
                            out.add(finding);
                        } else if finding.is_remark() {
                            made.push((&import.text, finding));
                        } else {
                            absent.push((&import.text, finding));
                        }
                    }
                    Ok(None) => {}
                    Err(why) => all = Err(why),
                }
            }
        }
        for list in own {
            // Many of one module have one cause: they are not made yet, or were left out of the copy.
            let (more, many) = (list.len().saturating_sub(1), list.len() > ENOUGH);
            for (path, finding) in list.into_iter().take(if many { 1 } else { ENOUGH }) {
                let several = || words::package_not_found::own_several(path, more.to_string());
                let why = words::package_not_found::why_own;
                out.add(if many { finding.message(several().why(why())) } else { finding });
            }
        }
        all
    })
}

/// More packages than this that a module lacks are said in one line.
const ENOUGH: usize = 3;

/// A package of the module's own that is not there, or one that is and was imported without the module's path.
fn not_found(
    cx: Cx<'_>,
    files: &GoFiles,
    module: &ModuleFile,
    file: &GoFile,
    import: &Name,
) -> Fact<Option<Draft>> {
    let platform = cx.platform();
    let (path, Some(own)) = (import.text.as_str(), module.module_path()) else { return Ok(None) };
    let provided = providers(module, path).next().is_some()
        || module.file.replaces().any(|replace| is_below(path, replace.path));
    if provided {
        return Ok(None);
    }
    let importing = paths::parent(platform, &file.path).unwrap_or_default();
    let finding = |said: Message, remark: bool| {
        let finding = draft(said);
        let finding = if remark { finding.severity(Severity::Info) } else { finding };
        finding
            .at(file.location(import.start, import.end))
            .evidence(format!("read {}", file.path), file.line(import.start))
    };
    if let Some(rest) = path.strip_prefix(own).filter(|_| is_below(path, own)) {
        let folder = paths::join(platform, &module.folder, rest.trim_start_matches('/'));
        let folder = paths::normalize(platform, &folder);
        let nested = files.module_root(&folder).is_some_and(|root| root != module.folder);
        let unknown = !files.knows(platform, &folder);
        if nested || unknown || files.folders.contains_key(&folder) || cx.is_folder(&folder)? {
            return Ok(None);
        }
        // In a workspace another module may have a path below this one's.
        let mains = main_modules(cx, module)?;
        if mains.holding(path).any(|main| main != own) {
            return Ok(None);
        }
        let finding = finding(
            words::package_not_found::own(path).why(words::package_not_found::why_own()),
            built_by_bazel(cx, &importing)?,
        )
        .evidence(format!("stat {folder}"), crate::context::looked(cx, cx.stat(&folder)?));
        let similar = similar_folder(files, &folder);
        if similar.is_none() && ignored_by_git(cx, &module.folder, &folder)? {
            let finding = finding.why(words::package_not_found::why_ignored());
            let finding = finding.severity(Severity::Info);
            return Ok(Some(finding.by_hand(words::package_not_found::fix_generate())));
        }
        return Ok(Some(match similar {
            Some(other) => {
                let right = format!("{own}/{}", paths::relative(platform, &module.folder, other));
                let title = words::package_not_found::fix_set_import(right.as_str());
                set_import(finding, file, import, (title, &right), Applicability::Safe)
            }
            None => finding.by_hand(words::package_not_found::fix_make()),
        }));
    }
    if path.starts_with("./") || path.starts_with("../") {
        let said =
            words::package_not_found::relative(path).why(words::package_not_found::why_relative());
        let finding = finding(said, built_by_bazel(cx, &importing)?);
        return Ok(Some(match of_relative(cx, files, module, &importing, path) {
            Some(right) => {
                let title = words::package_not_found::fix_set_import(right.as_str());
                set_import(finding, file, import, (title, &right), Applicability::Safe)
            }
            None => finding.by_hand(words::package_not_found::fix_by_module()),
        }));
    }
    if !looks_std(path)
        || path == "C"
        || path.starts_with('/')
        || std_packages::since(path).is_some()
        || is_tinygo(path)
    {
        return Ok(None);
    }
    let mains = main_modules(cx, module)?;
    if mains.holding(path).next().is_some() {
        return Ok(None);
    }
    let Some(root) = goroot_of_binary(cx)? else { return Ok(None) };
    let in_std = paths::join_all(platform, &root, &["src", path]);
    // Without a standard library to look into nothing can be said.
    if cx.is_folder(&in_std)?
        || !cx.is_folder(&paths::join_all(platform, &root, &["src", "fmt"]))?
    {
        return Ok(None);
    }
    let folder = paths::normalize(platform, &paths::join(platform, &module.folder, path));
    let own = files.folders.contains_key(&folder).then(|| format!("{own}/{path}"));
    let said = match &own {
        Some(right) => words::package_not_found::without_module(path, right)
            .why(words::package_not_found::why_without_module()),
        None => words::package_not_found::std(path).why(words::package_not_found::why_std()),
    };
    let old = own.is_none() && is_old_app_engine(path);
    let finding = finding(said, old || built_by_bazel(cx, &importing)?)
        .evidence(format!("stat {in_std}"), crate::context::looked(cx, cx.stat(&in_std)?));
    Ok(Some(match own {
        Some(right) => {
            let title = words::package_not_found::fix_set_import(right.as_str());
            set_import(finding, file, import, (title, &right), Applicability::Safe)
        }
        None => match meant(path) {
            Some(right) => {
                let title = words::package_not_found::fix_import_it(right.as_str());
                set_import(finding, file, import, (title, &right), Applicability::Unsafe)
            }
            None => finding.by_hand(words::package_not_found::fix_by_module()),
        },
    }))
}

/// A folder whose path differs in the case of its letters only.
fn similar_folder<'f>(files: &'f GoFiles, folder: &str) -> Option<&'f str> {
    let wanted = folder.to_lowercase();
    files.folders.keys().map(String::as_str).find(|known| known.to_lowercase() == wanted)
}

/// load and modload on packages that are not there (Go 1.19 to 1.27).
fn explain_package_not_found(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    for line in run.saying(ABSENT) {
        let Some((package, kind)) = absent_package(line.text) else { continue };
        let own = is_own_package(cx, run, package)?;
        let module = line.text.split("module ").nth(1).unwrap_or_default();
        let module = module.split([' ', '@']).next().unwrap_or_default();
        let said =
            match (kind, own) {
                // Whatever is required may provide it; that is another rule's, unless the path is this module's own.
                (Absent::Unprovided, false) => continue,
                (Absent::Unprovided, true) => {
                    words::package_not_found::own(package).why(words::package_not_found::why_own())
                }
                (Absent::Std, _) => match std_packages::since(package) {
                    None => words::package_not_found::std(package)
                        .why(words::package_not_found::why_std()),
                    // A package that came later is toolchain-too-old's, one that this Go should have its installation's.
                    Some(_) => continue,
                },
                (Absent::Relative, _) => words::package_not_found::relative(package)
                    .why(words::package_not_found::why_relative()),
                (Absent::InModule, _) => words::package_not_found::in_module(module, package)
                    .why(words::package_not_found::why_in_module()),
                (Absent::Case, _) => words::package_not_found::case(package)
                    .why(words::package_not_found::why_case()),
            };
        let at = match place(line.text) {
            Some(place) => location(cx, run, place.file, place.line, place.column)?,
            None => None,
        };
        let finding = draft(said).at_any(at).line(run, line);
        let right = right_path(cx, run, package)?;
        out.add(match right {
            Some(right) => finding.by_hand(words::package_not_found::fix_use_path(right.as_str())),
            None if kind == Absent::InModule => finding.terminal_of(
                words::package_not_found::fix_list,
                format!("go list {}", shell_quote(&format!("{module}/..."))),
                run,
            ),
            None if kind == Absent::Std && is_tinygo(package) => {
                finding.by_hand(words::package_not_found::fix_tinygo())
            }
            // Go names the place of an import; of a word of the command it has none.
            None => match place(line.text) {
                Some(at) => with_import(cx, run, finding, at.file, package)?,
                None => finding.by_hand(words::package_not_found::fix_check_path()),
            },
        });
        return Ok(());
    }
    Ok(())
}
