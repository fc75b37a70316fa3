//! Layer extension: launch.json: the mode a program is debugged in.

use go_doctor_protocol::{Applicability, EntryKind, Outcome, Probe, Reading};

use crate::context::{Checked, Cx, Fact, could_not, looked, named};
use crate::documents::{Value, insert_property, quote, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::launch_file::{Configuration, Request};
use crate::facts::editor::manifest::go_extension;
use crate::facts::workspace::go_files::{go_files, package_files};
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::paths;
use crate::rules::Rule;
use crate::rules::launch::program::{Program, program};
use crate::rules::launch::programs::{Package, package};
use crate::rules::launch::references::configurations_of;
use crate::words::{self, Message};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::launch_mode_mismatch::RULE)
    .config(mode_mismatch)
    .explain(explain_mode_mismatch)];

fn mode_mismatch(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    let all = configurations_of(cx, file);
    if all.is_empty() {
        return Ok(());
    }
    let go = go_extension(cx)?;
    for configuration in all {
        let Some(request) = configuration.request else { continue };
        let name = if request == Request::Launch { "launch" } else { "attach" };
        let modes = go.debug.get(name).and_then(|known| known.get("mode")?.get("enum")?.as_array());
        let modes: Vec<&str> =
            modes.into_iter().flatten().filter_map(serde_json::Value::as_str).collect();
        if let Some(value) = configuration.get("mode")
            && let Some(text) = value.as_str()
            && !modes.contains(&&*text)
        {
            let finding = unknown_mode(&configuration, name, value, &text, &modes);
            out.add(if go.installed { finding.said_by_editor() } else { finding });
            continue;
        }
        if request == Request::Attach || out.is_full() {
            continue;
        }
        match program(cx, file, &configuration).and_then(|program| match program {
            Some(program) => mismatch(cx, &configuration, &program),
            None => Ok(None),
        }) {
            Err(missing) => waiting = Err(missing),
            Ok(finding) => finding.into_iter().for_each(|finding| out.add(finding)),
        }
    }
    waiting
}

fn unknown_mode(
    configuration: &Configuration<'_>,
    request: &str,
    value: Value<'_>,
    text: &str,
    modes: &[&str],
) -> Draft {
    // `remote` is a mode of attach, as `debug` and its kin are of launch.
    if request == "launch" && text == "remote" {
        let edits =
            configuration.object.get("request").and_then(|request| replace(request, "\"attach\""));
        let base = draft(
            words::launch_mode_mismatch::remote().why(words::launch_mode_mismatch::why_remote()),
        )
        .at_value(value);
        return base.edit(
            words::launch_mode_mismatch::fix_attach(),
            Applicability::Unsafe,
            value.document(),
            edits,
        );
    }
    let meant = match (request, text) {
        ("launch", "local" | "run" | "launch" | "main") => Some("debug"),
        ("attach", "debug" | "auto" | "exec" | "attach") => Some("local"),
        _ => nearest(text, modes.iter().copied()),
    };
    let why = words::launch_mode_mismatch::why(modes.join(", "));
    let base = draft(words::launch_mode_mismatch::message(text, request).why(why)).at_value(value);
    match meant {
        Some(mode) => base.write(words::launch_mode_mismatch::fix_mode(mode), value, mode),
        None => base,
    }
}

/// Mode and program disagree; what is missing altogether is another rule's.
fn mismatch(
    cx: Cx<'_>,
    configuration: &Configuration<'_>,
    program: &Program<'_>,
) -> Fact<Option<Draft>> {
    let mode = configuration.mode();
    let Outcome::Found { stat } = &program.outcome else { return Ok(None) };
    let name = paths::file_name(cx.platform(), &program.path);
    let is_folder = stat.kind == EntryKind::Folder;
    let path = program.path.as_str();
    let base = |said: Message| {
        draft(said)
            .at_value(program.value)
            .evidence(format!("stat {path}"), looked(cx, &program.outcome))
    };
    let set_mode = |base: Draft, mode: &'static str| {
        let object = configuration.object;
        let edits = match configuration.get("mode") {
            Some(value) => replace(value, &quote(mode)),
            None => insert_property(object, "mode", &quote(mode)),
        };
        base.edit(
            words::launch_mode_mismatch::fix_mode(mode),
            Applicability::Unsafe,
            object.document(),
            edits,
        )
    };
    Ok(match &*mode {
        "exec" if is_folder || name.ends_with(".go") => {
            let said = words::launch_mode_mismatch::exec_source(path)
                .why(words::launch_mode_mismatch::why_exec());
            Some(set_mode(base(said), "debug"))
        }
        "exec" if !stat.executable => Some(base(
            words::launch_mode_mismatch::not_executable(path)
                .why(words::launch_mode_mismatch::why_exec()),
        )),
        "debug" if !is_folder && name.ends_with("_test.go") => {
            let said = words::launch_mode_mismatch::debug_test(path)
                .why(words::launch_mode_mismatch::why_debug_test());
            Some(set_mode(base(said), "test"))
        }
        "debug" | "test" if !is_folder && !name.ends_with(".go") => Some(base(
            words::launch_mode_mismatch::no_source(&*mode, path)
                .why(words::launch_mode_mismatch::why_no_source()),
        )),
        "test" => {
            let is_program = !is_folder && !name.ends_with("_test.go");
            let above_it = paths::parent(cx.platform(), &program.path).unwrap_or_default();
            let folder = if is_folder { program.path.clone() } else { above_it };
            if is_program {
                // `go test main.go` leaves the package's tests out.
                let new = above(&program.value.as_str().unwrap_or_default());
                let said = base(
                    words::launch_mode_mismatch::test_file(path)
                        .why(words::launch_mode_mismatch::why_test_file()),
                );
                Some(said.write(
                    words::launch_mode_mismatch::fix_folder(new.as_str()),
                    program.value,
                    &new,
                ))
            } else if has_only_sources(cx, &folder)? {
                let said = words::launch_mode_mismatch::no_tests(path)
                    .why(words::launch_mode_mismatch::why_no_tests());
                if matches!(
                    package(&package_files(cx, &folder)?),
                    Package::Library | Package::NoMain(_)
                ) {
                    // There is nothing to debug either: the tests are in other folders, if anywhere.
                    let title = words::launch_mode_mismatch::fix_folder("${fileDirname}");
                    Some(if has_tests(cx)? {
                        base(said).write(title, program.value, "${fileDirname}")
                    } else {
                        base(said)
                    })
                } else {
                    Some(set_mode(base(said), "debug"))
                }
            } else {
                None
            }
        }
        _ => None,
    })
}

/// Whether any folder here has a test that a build takes.
fn has_tests(cx: Cx<'_>) -> Fact<bool> {
    let files = go_files(cx)?;
    Ok(files.folders.values().flatten().any(|file| file.built && file.is_test()))
}

/// A path without its last part, as it is written.
fn above(text: &str) -> String {
    text.rsplit_once(['/', '\\']).map_or("${workspaceFolder}", |(folder, _)| folder).to_owned()
}

/// The folder has Go files and not one of them is a test.
fn has_only_sources(cx: Cx<'_>, folder: &str) -> Fact<bool> {
    let probe = Probe::List { path: folder.to_owned(), max_entries: 5000 };
    let label = named(&probe);
    let entries = match cx.reading(probe)? {
        Reading::Listing { entries, more: false } => entries,
        Reading::Listing { .. } | Reading::NotFound => return Ok(false),
        other => return Err(could_not(&label, other)),
    };
    let go = || {
        entries
            .iter()
            .filter(|entry| entry.kind != EntryKind::Folder && entry.name.ends_with(".go"))
    };
    Ok(go().next().is_some() && !go().any(|entry| entry.name.ends_with("_test.go")))
}

fn explain_mode_mismatch(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    // In the adapter's messages the quotes are escaped.
    let unsupported = run.find(|line| {
        let rest = line.split_once("unsupported 'mode' attribute ").map(|(_, rest)| rest)?;
        rest.trim_start_matches(['\\', '"']).split(['\\', '"']).next()
    });
    if let Some((line, mode)) = unsupported {
        out.add(
            draft(
                words::launch_mode_mismatch::said(mode)
                    .why(words::launch_mode_mismatch::why_said()),
            )
            .line(run, line),
        );
        return Ok(());
    }
    // Without test files `go test -c` writes nothing, and dlv finds its own empty file, or none (dlv 1.27.2).
    let nothing = run.find(|line| {
        let (_, rest) = line.split_once("Failed to launch tests of ")?;
        let (target, rest) = rest.split_once(": could not launch process: ")?;
        (rest.starts_with("not an executable file") || rest.starts_with("open ")).then_some(target)
    });
    let Some((line, target)) = nothing else { return Ok(()) };
    // `go test main.go` has no test in it: the Go extension hands a file over as it is.
    if target.ends_with(".go") && !target.ends_with("_test.go") {
        let base = draft(
            words::launch_mode_mismatch::test_file(target)
                .why(words::launch_mode_mismatch::why_test_file()),
        );
        out.add(base.line(run, line).by_hand(words::launch_mode_mismatch::fix_folder_of()));
        return Ok(());
    }
    let Some(folder) = run.cwd.as_deref() else { return Ok(()) };
    let files = package_files(cx, folder)?;
    if !files.is_empty() && !files.iter().any(|file| file.built && file.is_test()) {
        let base = draft(
            words::launch_mode_mismatch::no_tests(folder)
                .why(words::launch_mode_mismatch::why_no_tests()),
        );
        out.add(base.line(run, line));
    }
    Ok(())
}
