//! Layer module: files that a build leaves out. By name, by constraint, or because a command names others.

use go_doctor_protocol::{Applicability, FixAction, Severity};

use super::named_files::{named_files, sibling_of, use_of};
use crate::context::{Checked, Cx};
use crate::facts::workspace::exclusion::{Orphan, Reason, Tests, orphan, reason};
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files, package_files, target};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::left_out::{Left, declarer, target_of};
use crate::output::go::place::{base, known, location};
use crate::output::go::undefined::undefined;
use crate::output::{Line, Run};
use crate::paths;
use crate::rules::advice::{by_hand, terminal, terminal_of};
use crate::rules::{ConfigFile, Rule};
use crate::words::{self, args, shell_quote};
use go_doctor_golang::source::constraint::Target;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::file_excluded::RULE)
        .session(file_excluded)
        .explain(explain_file_excluded)
        .yields_to(&[words::cgo_disabled::RULE, words::go_variable_invalid::RULE]),
    Rule::new(words::sibling_file_not_compiled::RULE)
        .config(sibling_not_compiled)
        .explain(explain_sibling_not_compiled)
        .yields_to(&[words::test_single_file::RULE]),
];

/// `build constraints exclude all Go files in DIR`.
pub(crate) fn excluded_folder(run: &Run) -> Option<(Line<'_>, String)> {
    let (line, folder) = run.after("build constraints exclude all Go files in ")?;
    Some((line, folder.trim_end_matches(" (exit status 1)").to_owned()))
}

/// Names that only files left out declare, a module of which nothing is built, and the open file itself.
fn file_excluded(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    let target = target(cx);
    let mut found = false;
    for list in files.folders.values() {
        let Some(orphan) = orphan(list, &target).filter(|orphan| orphan.reason != Reason::Cgo)
        else {
            continue;
        };
        found = true;
        add_orphan(cx, &orphan, out);
    }
    let all = || files.folders.values().flatten();
    let nothing = all().next().is_some() && all().all(|file| !file.built);
    if let Some(file) = all().next().filter(|_| nothing && !found)
        && let Some(reason) = reason(file, &target, Tests::Built)
    {
        let finding = explained(draft(args! {}), file, &reason);
        out.add(with_remedy(cx, finding.why("why.nothing"), file, &reason));
        return Ok(());
    }
    open_file(cx, &files, &target, out);
    Ok(())
}

fn add_orphan(cx: Cx<'_>, orphan: &Orphan<'_>, out: &mut Findings) {
    let (start, end) = orphan.span;
    let finding = draft(args! { name: orphan.name, user: orphan.user.name.as_str() });
    let finding = excluded(finding, orphan.declarer, &orphan.reason)
        .why("why.name")
        .at(orphan.user.location(start, end))
        .evidence(format!("read {}", orphan.user.path), orphan.user.line(start))
        .evidence(format!("read {}", orphan.declarer.path), orphan.declarer.line(0));
    out.add(with_remedy(cx, finding, orphan.declarer, &orphan.reason));
}

/// The file the user is in: worth knowing that no build here takes it.
fn open_file(cx: Cx<'_>, files: &GoFiles, target: &Target, out: &mut Findings) {
    let Some(open) = &cx.subject.file else { return };
    let all = files.folders.values().flatten();
    let Some(file) = all.into_iter().find(|file| file.path == *open) else { return };
    if let Some(reason) = reason(file, target, Tests::Built) {
        let finding = explained(draft(args! {}), file, &reason).severity(Severity::Info);
        out.add(with_remedy(cx, finding.why("why.open"), file, &reason));
    }
}

/// A finding about one file, at what keeps it out.
fn explained(finding: Draft, file: &GoFile, reason: &Reason) -> Draft {
    let clause = file.header.package.as_ref().map_or((0, 0), |name| (name.start, name.end));
    let (start, end) = match reason {
        Reason::Constraint(_) => constraint_line(file).unwrap_or(clause),
        _ => clause,
    };
    excluded(finding, file, reason)
        .evidence(format!("read {}", file.path), file.line(start))
        .at(file.location(start, end))
}

/// The bytes of a file's first build constraint.
fn constraint_line(file: &GoFile) -> Option<(usize, usize)> {
    let start = file.text.find("//go:build").or_else(|| file.text.find("// +build"))?;
    let line = file.text.get(start..)?.lines().next()?;
    Some((start, start + line.trim_end().len()))
}

/// The message that names a file and why it is left out.
fn excluded(finding: Draft, file: &GoFile, reason: &Reason) -> Draft {
    let (key, detail) = match reason {
        Reason::Hidden => ("message.hidden", String::new()),
        Reason::Suffix(suffix) => ("message.suffix", suffix.clone()),
        Reason::Constraint(line) => ("message.constraint", line.clone()),
        Reason::Test => ("message.test", String::new()),
        Reason::Cgo => ("message.cgo", String::new()),
    };
    finding.message(key).with(args! { file: file.name.as_str(), detail: detail })
}

/// Another name for a file that only its name keeps out.
fn with_remedy(cx: Cx<'_>, finding: Draft, file: &GoFile, reason: &Reason) -> Draft {
    let new = match reason {
        Reason::Hidden => file.name.trim_start_matches(['_', '.']).to_owned(),
        Reason::Suffix(suffix) => {
            file.name.replacen(&format!("_{suffix}"), &format!("-{suffix}"), 1)
        }
        Reason::Constraint(_) => {
            let command = format!("go run {}", shell_quote(&file.name));
            let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
            let finding = if file.header.func("main").is_some() {
                terminal(finding, "run-file", command, &folder)
            } else {
                finding
            };
            return by_hand(finding, "build-it");
        }
        Reason::Test | Reason::Cgo => return by_hand(finding, "build-it"),
    };
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let to = paths::join(cx.platform(), &folder, &new);
    let action = FixAction::Rename { from: file.path.clone(), to };
    finding.fix("rename", args! { new: new }, Applicability::Unsafe, action)
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
        let finding = draft(args! { file: base(file), detail: said, name: "" });
        let finding = finding.message("message.malformed").why("why.malformed").line(run, line);
        out.add(by_hand(finding, "write-constraint"));
        return Ok(());
    }
    let gopls = ["due to its build tags", "excluded by its build tags", "no suitable source files"];
    if let Some(line) = run.says(&gopls) {
        let finding = draft(args! { name: "" }).message("message.open").why("why.explain");
        out.add(by_hand(finding.line(run, line), "build-it"));
        return Ok(());
    }
    if let Some((line, folder)) = run.after("no Go files in ") {
        let Some(list) = known(package_files(cx, folder))? else { return Ok(()) };
        if let Some(file) = list.iter().find(|file| file.name.starts_with(['_', '.'])) {
            let finding = excluded(draft(args! {}), file, &Reason::Hidden).why("why.nothing");
            out.add(with_remedy(cx, finding.line(run, line), file, &Reason::Hidden));
        }
        return Ok(());
    }
    for name in undefined(run) {
        let Some((file, Left::Out(reason))) = declarer(cx, run, &name)? else { continue };
        if reason == Reason::Cgo {
            continue;
        }
        let key = match &reason {
            Reason::Hidden => "message.hidden",
            Reason::Suffix(_) => "message.suffix",
            Reason::Constraint(_) => "message.constraint",
            Reason::Test => "message.test",
            Reason::Cgo => "message.cgo",
        };
        let detail = match &reason {
            Reason::Suffix(detail) | Reason::Constraint(detail) => detail.as_str(),
            _ => "",
        };
        let place = &name.place;
        let at = location(cx, run, place.file, place.line, place.column)?;
        let finding = draft(
            args! { name: name.name, file: file.as_str(), detail: detail, user: base(place.file) },
        );
        let finding = finding.message(key).why("why.name").at_any(at).line(run, name.line);
        out.add(by_hand(finding, "build-it"));
        return Ok(());
    }
    Ok(())
}

/// No file of a folder is left: the first one says why.
fn excluded_all(
    cx: Cx<'_>,
    run: &Run,
    line: Line<'_>,
    folder: &str,
    out: &mut Findings,
) -> Checked {
    let list = known(package_files(cx, folder))?;
    let target = target_of(cx, run);
    let first = list
        .iter()
        .flat_map(|list| list.iter())
        .find_map(|file| Some((file, reason(file, &target, Tests::Left)?)));
    out.add(if let Some((file, reason)) = first {
        let finding = excluded(draft(args! { name: "" }), file, &reason).why("why.explain");
        with_remedy(cx, finding.line(run, line), file, &reason)
    } else {
        let finding = draft(args! { folder: folder, name: "" }).message("message.folder");
        by_hand(finding.why("why.explain").line(run, line), "build-it")
    });
    Ok(())
}

/// A task or launch configuration that names a file of a program of several.
fn sibling_not_compiled(cx: Cx<'_>, config: &ConfigFile, out: &mut Findings) -> Checked {
    for named in named_files(cx, config) {
        let Some((user, name, sibling)) = sibling_of(cx, &named)? else { continue };
        let finding = draft(args! {
            name: name.as_str(), user: user.name.as_str(), file: sibling.as_str(),
        });
        let finding = finding.why("why.config").at_value(named.value);
        let finding =
            finding.evidence(format!("read {}", user.path), user.line(use_of(&user, &name)));
        out.add(match named.folder_value() {
            Some((text, edit)) => {
                let action = FixAction::Edit { edits: vec![edit] };
                finding.fix("folder", args! { new: text }, Applicability::Unsafe, action)
            }
            None => by_hand(finding, "name-package"),
        });
    }
    Ok(())
}

/// A name of a file beside the ones that the command names.
fn explain_sibling_not_compiled(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    for name in undefined(run) {
        let Some((file, Left::Unnamed)) = declarer(cx, run, &name)? else { continue };
        let place = &name.place;
        let at = location(cx, run, place.file, place.line, place.column)?;
        let user = base(place.file);
        let finding = draft(args! { name: name.name, user: user, file: file.as_str() });
        let finding = finding.at_any(at).line(run, name.line);
        let verb = run.go().map_or("run", |go| go.verb.as_str());
        let command = match run.command.as_ref().map(crate::output::Command::program) {
            Some("dlv") => "dlv debug .".to_owned(),
            _ => format!("go {} .", if verb.is_empty() { "run" } else { verb }),
        };
        let files = format!("go run {} {}", shell_quote(user), shell_quote(&file));
        let finding = terminal_of(finding, "package", command, run);
        let runs = run.go().is_some() && verb == "run";
        out.add(if runs { terminal_of(finding, "files", files, run) } else { finding });
        return Ok(());
    }
    Ok(())
}
