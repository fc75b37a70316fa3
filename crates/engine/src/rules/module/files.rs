//! Layer module: what stands in go.mod and go.work. Texts Go refuses, folders of `replace`, files out of date.

use std::rc::Rc;

use go_doctor_protocol::{Applicability, Edit, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::build::vendor::vendored;
use crate::facts::workspace::modules::{ModuleFile, folder_named, module_of};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::go_mod_errors::{directive_since, is_go_line, refusals};
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::made_elsewhere::submodule_command;
use crate::rules::module::outdated::go_mod_outdated;
use crate::rules::module::vendor::vendor_command;
use crate::words::{self, Title, shell_quote};
use go_doctor_golang::modfile::file::{FileKind, Problem, Refusal};
use go_doctor_golang::modfile::path::is_directory_path;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::go_mod_invalid::RULE)
        .diagnose(module_file_is_folder)
        .mod_file(go_mod_invalid)
        .explain(explain_go_mod_invalid)
        .yields_to(&[
            words::module_init_refused::RULE,
            words::godebug_removed::RULE,
            words::go_refused::RULE,
        ]),
    Rule::new(words::replace_missing::RULE)
        .mod_file(replace_missing)
        .explain(explain_replace_missing)
        .yields_to(&[words::go_mod_invalid::RULE]),
    Rule::new(words::go_mod_outdated::RULE)
        .diagnose(go_mod_outdated)
        .explain(explain_go_mod_outdated)
        .yields_to(&[words::go_directive_invalid::RULE, words::go_mod_invalid::RULE]),
];

/// A fix that puts another word in the place of one.
pub(crate) fn set_word(
    finding: Draft,
    title: Title,
    file: &ModuleFile,
    span: (usize, usize),
    text: &str,
) -> Draft {
    let edit = Edit { file: file.path.clone(), range: file.range(span), new_text: text.to_owned() };
    finding.edits(title, Applicability::Unsafe, vec![edit])
}

/// More findings than this in one file say nothing new.
const ENOUGH: usize = 5;

fn go_mod_invalid(cx: Cx<'_>, file: &ModuleFile, out: &mut Findings) -> Checked {
    let read = format!("read {}", file.path);
    let name = file.name();
    if let Some(looks_like) = &file.encoding {
        let finding = draft(words::go_mod_invalid::encoding(name, looks_like.as_str()));
        let finding = finding.why(words::go_mod_invalid::why_encoding());
        let place = go_doctor_protocol::Location { file: file.path.clone(), range: None };
        out.add(
            finding
                .at(place)
                .evidence(read, looks_like)
                .by_hand(words::go_mod_invalid::fix_save_utf8(name)),
        );
        return Ok(());
    }
    let problems = file.file.problems.iter().filter(|p| p.refusal != Refusal::GoLine);
    let conflict = file.text.contains("<<<<<<< ") && file.text.contains(">>>>>>> ");
    for problem in problems.take(if conflict { 1 } else { ENOUGH }) {
        let said = if conflict {
            words::go_mod_invalid::conflict(name).why(words::go_mod_invalid::why_conflict())
        } else {
            words::go_mod_invalid::message(name, problem.message.as_str())
        };
        let finding = draft(said)
            .at(file.location(problem.span))
            .evidence(read.as_str(), file.line(problem.span));
        out.add(if conflict {
            finding.by_hand(words::go_mod_invalid::fix_resolve(name))
        } else {
            with_remedy(cx, finding, file, problem)
        });
    }
    Ok(())
}

/// The fix for what go refuses, where one is known.
fn with_remedy(cx: Cx<'_>, finding: Draft, file: &ModuleFile, problem: &Problem) -> Draft {
    match problem.refusal {
        Refusal::Version => {
            finding.terminal(words::go_mod_invalid::fix_tidy, "go mod tidy", &file.folder)
        }
        Refusal::ModulePath => {
            let name = crate::rules::module::init_name::module_name(cx, &file.folder);
            let command = format!("go mod edit -module={}", shell_quote(&name));
            finding.terminal(words::go_mod_invalid::fix_set_module, command, &file.folder)
        }
        _ if problem.message.contains(r"\ufeff") => {
            finding.by_hand(words::go_mod_invalid::fix_save_without_bom(file.name()))
        }
        _ => finding.by_hand(words::go_mod_invalid::fix_edit(file.name())),
    }
}

/// A folder where go.mod should be: go passes it over and finds no module.
fn module_file_is_folder(cx: Cx<'_>, out: &mut Findings) -> Checked {
    for name in ["go.mod", "go.work"] {
        if let Some(path) = folder_named(cx, &cx.subject.folder, name)? {
            out.add(is_folder(cx, name, &path)?);
        }
    }
    Ok(())
}

fn is_folder(cx: Cx<'_>, name: &str, path: &str) -> Fact<Draft> {
    let finding = draft(words::go_mod_invalid::folder(path, name))
        .why(words::go_mod_invalid::why_folder())
        .at(go_doctor_protocol::Location { file: path.to_owned(), range: None })
        .evidence(format!("stat {path}"), crate::context::looked(cx, cx.stat(path)?));
    Ok(finding.by_hand(words::go_mod_invalid::fix_rename_folder(path)))
}

/// What modload says of files it cannot read (Go 1.19 to 1.27), gopls's silence included.
fn explain_go_mod_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(cwd) = run.cwd.as_deref()
        && run.says(&["go.mod file not found", "does not contain main module"]).is_some()
        && let Some(path) = folder_named(cx, cwd, "go.mod").known()?.flatten()
    {
        out.add(is_folder(cx, "go.mod", &path)?);
        return Ok(());
    }
    let refusals = refusals(run);
    // A directive that a newer Go has brought is no mistake of the file's (`toolchain-too-old`).
    let own = refusals.iter().find(|(line, message)| {
        !is_go_line(message) && directive_since(message, line.text.contains(".work:")).is_none()
    });
    let path = |line: &Line<'_>| line.text.starts_with("go: ");
    let line = match own {
        Some((line, _)) => Some(*line),
        None => run
            .says(&[
                "missing module declaration",
                "no module declaration in go.mod",
                "error reading go.mod: invalid module path",
                "module path is reserved",
                " appears multiple times in workspace",
            ])
            .or_else(|| run.saying(&["malformed module path \""]).find(path)),
    };
    if let Some(line) = line {
        let name = if line.text.contains("go.work") { "go.work" } else { "go.mod" };
        let said = own.map_or(line.text.trim_start_matches("go: "), |(_, message)| *message);
        let finding = draft(words::go_mod_invalid::message(name, said)).line(run, line);
        out.add(finding.by_hand(words::go_mod_invalid::fix_edit(name)));
        return Ok(());
    }
    if let Some(file) = looked_at_by_gopls(cx, run)? {
        go_mod_invalid(cx, &file, out)?;
    }
    Ok(())
}

/// gopls prints nothing and ends with 0 when go.mod is broken: then the file itself is looked at.
pub(crate) fn looked_at_by_gopls(cx: Cx<'_>, run: &Run) -> Fact<Option<Rc<ModuleFile>>> {
    let gopls = run.command.as_ref().is_some_and(|command| command.program() == "gopls");
    match run.cwd.as_deref().filter(|_| gopls) {
        Some(cwd) => Ok(module_of(cx, cwd).known()?.flatten()),
        None => Ok(None),
    }
}

/// modload, when go.mod no longer fits the code and may not be written (Go 1.19 to 1.27).
fn explain_go_mod_outdated(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "updates to go.mod needed",
        "from implicitly required module; to add missing requirements",
        "should be required explicitly in go.mod",
        "ambiguous import: found package",
        "diff current/go.mod tidy/go.mod",
        "diff current/go.sum tidy/go.sum",
    ];
    let Some(line) = run.says(SAYS) else { return Ok(()) };
    let finding = draft(words::go_mod_outdated::message()).line(run, line);
    if line.text.contains("ambiguous import") {
        let package = between(line.text, "found package ", " in ").unwrap_or_default();
        let finding = draft(words::go_mod_outdated::ambiguous(package));
        let finding = finding.why(words::go_mod_outdated::why_ambiguous()).line(run, line);
        out.add(finding.terminal_of(words::go_mod_outdated::fix_tidy, "go mod tidy", run));
        return Ok(());
    }
    let vendor = run.says(&["vendored module"]).is_some();
    let finding = finding.terminal_of(words::go_mod_outdated::fix_tidy, "go mod tidy", run);
    out.add(if vendor {
        finding.terminal_of(words::go_mod_outdated::fix_vendor, vendor_command(cx, run)?, run)
    } else {
        finding
    });
    Ok(())
}

fn replace_missing(cx: Cx<'_>, file: &ModuleFile, out: &mut Findings) -> Checked {
    let platform = cx.platform();
    let required = |path: &str| {
        file.kind == FileKind::Work || file.file.requires().any(|(known, ..)| known == path)
    };
    let folders: Vec<(String, _)> = file
        .file
        .replaces()
        .filter(|replace| replace.new_version.is_none() && required(replace.path))
        .filter(|replace| is_directory_path(replace.new_path))
        .map(|replace| {
            let folder = paths::join(platform, &file.folder, replace.new_path);
            (paths::join(platform, &paths::normalize(platform, &folder), "go.mod"), replace)
        })
        .collect();
    // Vendored packages are taken from vendor: the replacement itself is not looked at (go-failures.md §2.1).
    if folders.is_empty() || vendored(cx, file)?.is_some() {
        return Ok(());
    }
    cx.stat_all(folders.iter().map(|(path, _)| path))?;
    for (path, replace) in folders {
        if cx.is_file(&path)? {
            continue;
        }
        let folder = paths::parent(platform, &path).unwrap_or_default();
        let there = cx.is_folder(&folder)?;
        let finding = draft(
            (if there {
                words::replace_missing::no_go_mod(replace.path, file.name(), replace.new_path)
            } else {
                words::replace_missing::message(replace.path, file.name(), replace.new_path)
            })
            .why(words::replace_missing::why(folder.as_str())),
        )
        .at(file.location(replace.span))
        .evidence(format!("read {}", file.path), file.line(replace.directive.span))
        .evidence(format!("stat {path}"), crate::context::looked(cx, cx.stat(&path)?));
        // A go.work may replace what no module of it needs.
        let finding = match file.kind {
            FileKind::Work => finding.severity(Severity::Warning),
            FileKind::Mod => finding,
        };
        if let Some(command) = submodule_command(cx, &folder)? {
            let opened = cx.subject.folder.as_str();
            out.add(finding.terminal(words::replace_missing::fix_submodule, command, opened));
            continue;
        }
        let command = match (there, file.kind) {
            (true, _) => format!("go mod init {}", shell_quote(replace.path)),
            (false, FileKind::Work) => {
                format!("go work edit -dropreplace={}", shell_quote(replace.path))
            }
            (false, FileKind::Mod) => {
                format!("go mod edit -dropreplace={}", shell_quote(replace.path))
            }
        };
        out.add(if there {
            let title = words::replace_missing::fix_init(command.as_str(), folder.as_str());
            finding.terminal_titled(title, command, folder)
        } else {
            finding.terminal(words::replace_missing::fix_drop, command, &file.folder)
        });
    }
    Ok(())
}

/// `replacement directory X does not exist`, `(replaced by X): reading X/go.mod: open …` (Go 1.19 to 1.27).
fn explain_replace_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let gone = |text: &str| {
        let target = between(text, "replacement directory ", " does not exist")
            .or_else(|| between(text, "replacement directory ", ":"));
        let read = || {
            let rest = text.split_once(" (replaced by ").map(|(_, rest)| rest)?;
            let (target, rest) = rest.split_once("): ")?;
            rest.starts_with("reading ").then_some(target)
        };
        target.or_else(read).map(str::to_owned)
    };
    let mut lines = run.saying(&["replacement directory ", " (replaced by "]);
    let Some((line, target)) = lines.find_map(|line| Some((line, gone(line.text)?))) else {
        return Ok(());
    };
    let before = line.text.split(" (replaced by").next().unwrap_or_default();
    let before = before.split(": replacement directory").next().unwrap_or(before);
    let module = before.rsplit(' ').next().unwrap_or_default();
    let module = module.split('@').next().unwrap_or(module);
    let finding = draft(
        words::replace_missing::message(module, "go.mod", target.as_str())
            .why(words::replace_missing::why(target.as_str())),
    )
    .line(run, line);
    let command = format!("go mod edit -dropreplace={}", shell_quote(module));
    out.add(finding.terminal_of(words::replace_missing::fix_drop, command, run));
    Ok(())
}
