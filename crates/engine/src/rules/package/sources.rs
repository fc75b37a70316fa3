//! Layer module: sources that cannot be read as Go. Files that are not there, folders without any, wrong encodings.

use go_doctor_protocol::{Location, Severity};

use crate::context::{Checked, Cx, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Findings, draft};
use crate::output::{Line, Run};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::nested::LOADED;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::no_go_files::RULE)
    .diagnose(no_go_files)
    .explain(explain_no_go_files)
    .yields_to(&[
        words::test_file_run::RULE,
        words::file_excluded::RULE,
        words::nested_module::RULE,
        words::workspace_excludes_module::RULE,
        words::file_permission_denied::RULE,
        words::working_directory_unusable::RULE,
        words::task_variable_not_substituted::RULE,
        words::script_crlf::RULE,
        words::command_changed_by_shell::RULE,
    ])];

/// A module in which go sees no package.
fn no_go_files(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (module, files) = (module_of(cx, &cx.subject.folder), go_files(cx));
    let (module, files) = (module?, files?);
    let Some(module) =
        module.filter(|module| paths::same(cx.platform(), &module.folder, &cx.subject.folder))
    else {
        return Ok(());
    };
    // A module may be there for its tools or its dependencies alone, or hold only other modules.
    let serves = ["tool", "require"].iter().any(|verb| module.file.first(verb).is_some());
    if !files.folders.is_empty() || files.more || files.modules.len() > 1 {
        return Ok(());
    }
    let folder = cx.subject.folder.as_str();
    let hidden = files.passed_over.first();
    if serves && hidden.is_none() {
        return Ok(());
    }
    let file = hidden.map(|path| paths::relative(cx.platform(), folder, path)).unwrap_or_default();
    let finding = draft(words::no_go_files::message(folder))
        .evidence(format!("walk {folder}"), files.passed_over.join("\n"));
    let finding = match hidden {
        Some(path) => finding
            .message(words::no_go_files::hidden(file.as_str()))
            .why(words::no_go_files::why_hidden())
            .at(Location { file: path.clone(), range: None }),
        None => finding.severity(Severity::Warning),
    };
    out.add(finding.by_hand(if hidden.is_some() {
        words::no_go_files::fix_rename()
    } else {
        words::no_go_files::fix_write()
    }));
    Ok(())
}

/// go/build and load on folders without packages (Go 1.19 to 1.27), and zsh on `*.go`.
fn explain_no_go_files(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "no Go files in ",
        "no non-test Go files in ",
        "no buildable Go source files in ",
        "no packages to test",
        "no packages to vet",
        "no packages to build",
        " matched no packages",
    ];
    let glob = |line: &Line<'_>| {
        let text = line.text;
        let zsh = text.contains("no matches found: ") && text.ends_with(".go");
        let passed = text.contains("malformed import path \"") && text.contains("*.go\"");
        zsh || passed
    };
    let globs = &["no matches found: ", "malformed import path \""];
    if let Some(line) = run.saying(globs).find(glob) {
        let finding = draft(words::no_go_files::glob());
        out.add(
            finding
                .why(words::no_go_files::why_glob())
                .line(run, line)
                .by_hand(words::no_go_files::fix_write()),
        );
        return Ok(());
    }
    let loaded = run.after(LOADED).map(|(line, _)| line);
    let Some(line) = run.says(SAYS).or(loaded) else { return only_tests(cx, run, out) };
    let text = line.text;
    let folder = [" Go files in ", " Go source files in "]
        .iter()
        .find_map(|end| text.split_once(end).map(|(_, folder)| folder.trim()))
        .or(run.cwd.as_deref())
        .unwrap_or(".");
    let finding = draft(words::no_go_files::message(folder)).line(run, line);
    let pattern = text.contains("matched no packages") || text.contains("no packages to");
    let tests = text.contains("no non-test Go files");
    let finding = if tests {
        finding
            .message(words::no_go_files::only_tests(folder))
            .why(words::no_go_files::why_only_tests())
    } else if pattern {
        finding.message(words::no_go_files::pattern()).why(words::no_go_files::why_pattern())
    } else {
        finding
    };
    // A warning of a command that ended well.
    let finding = match run.exit_code {
        Some(0) => finding.severity(Severity::Info),
        _ => finding,
    };
    // `go: no packages loaded from X` (Go 1.19) is also said of folders outside of the module.
    let target = text.split_once(LOADED).map(|(_, target)| target);
    if let (Some(target), Some(cwd)) = (target, &run.cwd) {
        let path = paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, target));
        let there = cx.is_folder(&path).known()?;
        let module = module_of(cx, cwd).known()?.flatten();
        let inside =
            module.is_none_or(|module| paths::is_within(cx.platform(), &path, &module.folder));
        if !inside || there == Some(false) {
            return Ok(());
        }
    } else if target.is_some_and(|target| target.starts_with("..")) {
        return Ok(());
    }
    out.add(finding.by_hand(if tests {
        words::no_go_files::fix_test()
    } else {
        words::no_go_files::fix_write()
    }));
    Ok(())
}

/// `package X is not a main package` of a folder that has nothing but tests.
fn only_tests(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let own = run.go().is_none_or(|go| matches!(go.targets().as_slice(), [] | ["."]));
    let (Some(line), Some(cwd)) = (run.says(&[" is not a main package"]), &run.cwd) else {
        return Ok(());
    };
    let list = if own { package_files(cx, cwd).known()? } else { None };
    if list.is_some_and(|list| !list.is_empty() && list.iter().all(GoFile::is_test)) {
        let finding = draft(words::no_go_files::only_tests(cwd.as_str()));
        out.add(
            finding
                .why(words::no_go_files::why_only_tests())
                .line(run, line)
                .by_hand(words::no_go_files::fix_test()),
        );
    }
    Ok(())
}
