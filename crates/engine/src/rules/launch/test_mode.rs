//! Layer extension: launch.json: which tests are to run.

use crate::context::{Checked, Cx, Fact};
use crate::documents::Value;
use crate::facts::editor::config_file::{ConfigFile, files_named};
use crate::facts::editor::launch_file::{Configuration, Request, arguments};
use crate::facts::environment::vscode_variables::resolve_path;
use crate::facts::workspace::go_files::go_files;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::paths;
use crate::rules::Rule;
use crate::rules::launch::references::configurations_of;
use crate::words;
use go_doctor_golang::flags;
use go_doctor_golang::regexp::{RegexpError, parse};
use go_doctor_golang::source::header::DeclKind;
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::launch_test_pattern::RULE)
    .diagnose(test_pattern)
    .explain(explain_test_pattern)];

/// The pattern of `-test.run`, and where it stands.
fn run_pattern<'d>(configuration: &Configuration<'d>) -> Option<(String, Value<'d>)> {
    let all = arguments(configuration.get("args")?);
    let mut list = all.iter();
    while let Some((arg, place)) = list.next() {
        match flags::parse(arg) {
            Some(("test.run", Some(pattern))) => return Some((pattern.to_owned(), *place)),
            Some(("test.run", None)) => {
                return list.next().map(|(pattern, place)| (pattern.clone(), *place));
            }
            _ => {}
        }
    }
    None
}

fn test_pattern(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (files, unread) = files_named(cx, &["launch.json"]);
    for file in &files {
        for configuration in configurations_of(cx, file) {
            if configuration.request == Some(Request::Launch) && configuration.mode() == "test" {
                one_pattern(cx, file, &configuration, out)?;
            }
        }
    }
    unread
}

fn one_pattern(
    cx: Cx<'_>,
    file: &ConfigFile,
    configuration: &Configuration<'_>,
    out: &mut Findings,
) -> Checked {
    let Some((pattern, place)) =
        run_pattern(configuration).filter(|(text, _)| !text.contains("${"))
    else {
        return Ok(());
    };
    // What stands behind a `/` is for subtests, which only a run knows.
    let first = pattern.split('/').next().unwrap_or_default();
    let regexp = match parse(first) {
        Ok(regexp) => regexp,
        Err(RegexpError::Unknown) => return Ok(()),
        Err(RegexpError::Invalid) => {
            let base = draft(words::launch_test_pattern::invalid(pattern.as_str())).at_value(place);
            out.add(base.why(words::launch_test_pattern::why_invalid()));
            return Ok(());
        }
    };
    let Some(text) = configuration.text("program") else { return Ok(()) };
    let Some(path) = resolve_path(cx, file.folder.as_deref(), &text)? else { return Ok(()) };
    let above = paths::parent(cx.platform(), &path).filter(|_| path.ends_with(".go"));
    let folder = above.unwrap_or(path);
    let names = test_names(cx, &folder)?;
    if names.is_empty() || names.iter().any(|name| regexp.matches(name) != Some(false)) {
        return Ok(());
    }
    let plain = first.trim_start_matches('^').trim_end_matches('$');
    let near = nearest(plain, names.iter().map(String::as_str));
    let Some(near) = near else {
        out.add(
            draft(words::launch_test_pattern::message(pattern.as_str(), folder.as_str()))
                .at_value(place),
        );
        return Ok(());
    };
    let text = place.as_str().unwrap_or_default().replacen(plain, near, 1);
    let base = draft(words::launch_test_pattern::near(pattern.as_str(), near)).at_value(place);
    out.add(base.write(words::launch_test_pattern::fix_pattern(text.as_str()), place, &text));
    Ok(())
}

/// The tests, examples and fuzz targets of a folder.
fn test_names(cx: Cx<'_>, folder: &str) -> Fact<Vec<String>> {
    let files = go_files(cx)?;
    let files = files.folders.get(folder).into_iter().flatten().filter(|file| file.is_test());
    let functions =
        files.flat_map(|file| &file.header.decls).filter(|decl| decl.kind == DeclKind::Func);
    let names = functions.map(|decl| &decl.name.text).filter(|name| {
        let is_test = ["Test", "Example", "Fuzz"].iter().any(|kind| name.starts_with(kind));
        is_test && *name != "TestMain"
    });
    Ok(names.cloned().collect())
}

fn explain_test_pattern(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if !run.label().contains("dlv") {
        return Ok(());
    }
    let invalid = run.find(|line| crate::output::between(line, "of -test.run (\"", "\")"));
    if let Some((line, pattern)) = invalid {
        out.add(
            draft(words::launch_test_pattern::invalid(pattern))
                .why(words::launch_test_pattern::why_invalid())
                .line(run, line),
        );
    }
    // "no tests to run" is test-not-matched's: it names the tests that there are.
    Ok(())
}
