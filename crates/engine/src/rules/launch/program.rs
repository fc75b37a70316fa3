//! Layer extension: launch.json: the program to debug, and one that is not there.

use go_doctor_protocol::{Applicability, Outcome};

use crate::context::{Checked, Cx, Fact, looked};
use crate::documents::{Property, Value, insert_property, quote, replace};
use crate::facts::editor::config_file::{ConfigFile, files_named};
use crate::facts::editor::launch_file::{Configuration, Request};
use crate::facts::environment::vscode_variables::resolve;
use crate::facts::workspace::go_files::GoFile;
use crate::findings::{Draft, Findings, draft};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::launch::programs::{listed, moved, programs_for};
use crate::rules::launch::references::configurations_of;
use crate::words::{self, Message};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::launch_program_missing::RULE)
    .config(program_missing)
    .explain(explain_program_missing)];

/// Modes in which the Go extension builds the program itself.
pub(crate) fn is_built(mode: &str) -> bool {
    matches!(mode, "debug" | "test" | "auto")
}

/// A configuration's program, looked at.
pub(crate) struct Program<'d> {
    pub(crate) value: Value<'d>,
    /// As it is written, variables put in.
    pub(crate) text: String,
    /// Where it is looked for.
    pub(crate) path: String,
    pub(crate) outcome: Outcome,
}

/// The program as the Go extension looks at it; nothing where only a run knows.
pub(crate) fn program<'d>(
    cx: Cx<'_>,
    file: &ConfigFile,
    configuration: &Configuration<'d>,
) -> Fact<Option<Program<'d>>> {
    let platform = cx.platform();
    let Some(value) = configuration.get("program") else { return Ok(None) };
    let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let folder = file.folder.as_deref();
    let Some(text) = resolve(cx, folder, &text)? else { return Ok(None) };
    let path = if paths::is_absolute(platform, &text) {
        paths::normalize(platform, &text)
    } else {
        let Some(folder) = folder else { return Ok(None) };
        paths::normalize(platform, &paths::join(platform, folder, &text))
    };
    let outcome = cx.stat(&path)?.clone();
    Ok(Some(Program { value, text, path, outcome }))
}

/// `domain.tld/…`: the Go extension takes it for a package's import path (goDebugConfiguration.ts:659-667).
fn is_package_url(text: &str) -> bool {
    let Some((domain, _)) = text.split_once('/') else { return false };
    let mut parts = domain.split('.');
    let first = parts.next().unwrap_or_default();
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let rest: Vec<&str> = parts.collect();
    first.len() > 1
        && is_word(first)
        && !rest.is_empty()
        && rest.iter().all(|part| part.len() > 1 && part.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// What is said of a configuration's name and mode.
type Needs = fn(String, String) -> Message;

/// What else a mode cannot do without.
fn needed(mode: &str) -> Option<(&'static str, Needs)> {
    match mode {
        "core" => Some(("coreFilePath", words::launch_program_missing::core)),
        "replay" => Some(("traceDirPath", words::launch_program_missing::replay)),
        _ => None,
    }
}

fn program_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for configuration in configurations_of(cx, file) {
        if configuration.request != Some(Request::Launch) || out.is_full() {
            continue;
        }
        let mode = configuration.mode();
        let named = |base: Draft| base.at_value(configuration.place());
        if let Some((key, message)) = needed(&mode) {
            if configuration.text(key).is_none() {
                let said = message(configuration.name(), mode.to_string());
                out.add(named(draft(said)));
            }
            if mode == "replay" {
                continue;
            }
        }
        let known = is_built(&mode) || matches!(&*mode, "exec" | "core");
        if known && configuration.text("program").is_none() {
            let base = draft(if is_built(&mode) {
                words::launch_program_missing::none(configuration.name(), &*mode)
            } else {
                words::launch_program_missing::no_binary(configuration.name(), &*mode)
            });
            let base = named(base);
            let object = configuration.object;
            if !is_built(&mode) {
                out.add(base);
                continue;
            }
            match programs_for(cx, file, None) {
                Err(missing) => waiting = Err(missing),
                Ok(advice) => out.add(advice.texts.iter().fold(base, |base, text| {
                    let edits = match object.property("program").and_then(Property::value) {
                        Some(empty) => replace(empty, &quote(text)),
                        None => insert_property(object, "program", &quote(text)),
                    };
                    let title = match text.as_str() {
                        "${workspaceFolder}" => words::launch_program_missing::fix_workspace(),
                        text => words::launch_program_missing::fix_set(text),
                    };
                    base.edit(title, Applicability::Unsafe, object.document(), edits)
                })),
            }
            continue;
        }
        match program(cx, file, &configuration) {
            Err(missing) => waiting = Err(missing),
            Ok(None) => {}
            Ok(Some(program)) => match not_there(cx, file, &configuration, &mode, &program) {
                Err(missing) => waiting = Err(missing),
                Ok(finding) => finding.into_iter().for_each(|finding| out.add(finding)),
            },
        }
    }
    waiting
}

fn not_there(
    cx: Cx<'_>,
    file: &ConfigFile,
    configuration: &Configuration<'_>,
    mode: &str,
    program: &Program<'_>,
) -> Fact<Option<Draft>> {
    if !matches!(program.outcome, Outcome::NotFound | Outcome::Dangling { .. }) {
        return Ok(None);
    }
    // What the task before it builds is not there yet; a package's import path is no file.
    let is_built_before =
        matches!(mode, "exec" | "core") && configuration.get("preLaunchTask").is_some();
    let is_relative = !paths::is_absolute(cx.platform(), &program.text);
    if is_built_before || (is_relative && is_built(mode) && is_package_url(&program.text)) {
        return Ok(None);
    }
    let bare = is_relative && program.text.ends_with(".go") && !program.text.contains(['/', '\\']);
    let path = program.path.as_str();
    let moved = if is_built(mode) { moved(cx, file, path)? } else { None };
    let message = match &moved {
        Some(moved) => words::launch_program_missing::moved(path, listed(&moved.folders)),
        None => words::launch_program_missing::message(path),
    };
    let base = draft(message)
        .at_value(program.value)
        .why(match mode {
            _ if bare && is_built(mode) => words::launch_program_missing::why_bare(),
            "exec" | "core" => words::launch_program_missing::why_exec(),
            _ => words::launch_program_missing::why(),
        })
        .evidence(format!("stat {path}"), looked(cx, &program.outcome));
    if !is_built(mode) || program.text == "${workspaceFolder}" {
        return Ok(Some(base));
    }
    let advice = match moved {
        Some(moved) => moved,
        None => programs_for(cx, file, None)?,
    };
    Ok(Some(advice.texts.iter().fold(base, |base, text| {
        base.write(words::launch_program_missing::fix_set(text.as_str()), program.value, text)
    })))
}

fn explain_program_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) =
        run.containing("The program attribute is missing in the debug configuration")
    {
        out.add(draft(words::launch_program_missing::said_missing()).line(run, line));
        return Ok(());
    }
    let attribute = run.find(|line| {
        between(line, "The program attribute '", "' must be a valid directory or .go file")
    });
    if let Some((line, path)) = attribute {
        out.add(draft(words::launch_program_missing::said(path)).line(run, line));
        return Ok(());
    }
    // dlv's own words, for a binary and for a folder that it was told to build.
    let binary = run.find(|line| {
        // At a command line the same words are about the command's own argument.
        let path = between(line, "could not launch process: open ", ": no such file or directory");
        // What dlv was to build itself is no attribute of the configuration.
        path.filter(|path| line.contains("Failed to launch") && !path.contains("__debug_bin"))
    });
    if let Some((line, path)) = binary {
        out.add(
            draft(words::launch_program_missing::said(path))
                .why(words::launch_program_missing::why_exec())
                .line(run, line),
        );
        return Ok(());
    }
    // `\n` stands as two letters in the adapter's messages, and as a line end in the debug console.
    let asked = run.label().contains("\"program\"");
    let folder = run.find(|line| {
        let built = line.contains("Build Error: go build")
            || line.contains("Build Error: go test")
            || asked;
        between(line, "stat ", ": directory not found").filter(|_| built)
    });
    if let Some((line, path)) = folder {
        out.add(draft(words::launch_program_missing::said(path)).line(run, line));
    }
    Ok(())
}

/// The Go configurations of every file of the subject, each with its file.
pub(crate) fn each_configuration(
    cx: Cx<'_>,
    mut look: impl FnMut(&ConfigFile, &Configuration<'_>) -> Checked,
) -> Checked {
    let (files, unread) = files_named(cx, &["launch.json"]);
    for file in files {
        for configuration in configurations_of(cx, &file) {
            look(&file, &configuration)?;
        }
    }
    unread
}

/// The files of the package that a configuration builds; nothing where there is no such package.
pub(crate) fn package_files<'f>(
    cx: Cx<'_>,
    program: &Program<'_>,
    folders: &'f std::collections::BTreeMap<String, Vec<GoFile>>,
) -> Option<Vec<&'f GoFile>> {
    let built = |files: &'f [GoFile]| {
        files.iter().filter(|file| file.built && !file.is_test()).collect::<Vec<_>>()
    };
    if program.path.ends_with(".go") {
        let folder = paths::parent(cx.platform(), &program.path)?;
        let files = folders.get(&folder)?;
        return Some(files.iter().filter(|file| file.path == program.path).collect());
    }
    folders.get(&program.path).map(|files| built(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn import_paths_are_told_from_files() {
        assert!(is_package_url("github.com/me/x/cmd") && is_package_url("my.service/cmd"));
        assert!(
            !is_package_url("./cmd") && !is_package_url("cmd/server") && !is_package_url("main.go")
        );
    }
}
