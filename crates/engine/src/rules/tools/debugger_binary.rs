//! Why dlv cannot debug a binary: its texts, and the files that tell apart what one text says of several causes.

use go_doctor_protocol::{EntryKind, Outcome};

use super::debugger_texts::{What, dlv_command, is_dlv, what};
use crate::context::{Cx, Fact};
use crate::facts::toolchain::executable::{Format, format};
use crate::facts::workspace::go_files::go_files;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::words;
use go_doctor_golang::command_line::dlv;

/// Texts about a program without debug information.
const STRIPPED: &[&str] = &[
    "could not open debug info",
    "debuggee must not be built with",
    "Warning: no debug info found",
    "binary is stripped",
    "no debug information present in binary",
    "could not read debug info (",
];

/// Why a binary cannot be debugged. dlv's `not an executable file` has several causes: the files tell which, where they can
/// be looked at; else the general one is named.
pub(crate) fn cannot_debug(cx: Cx<'_>, run: &Run) -> Fact<Option<What>> {
    if run.containing("[no test files]").is_some() {
        return Ok(None);
    }
    if let Some(line) = run.containing("Can not debug non-main package") {
        return Ok(Some(what(
            line,
            words::dlv_cannot_debug_binary::not_main(),
            words::dlv_cannot_debug_binary::fix_main(),
        )));
    }
    if let Some(line) = run.containing("not an executable file").filter(|_| is_dlv(run)) {
        return not_executable(cx, run, line).map(Some);
    }
    if let Some(line) = STRIPPED.iter().find_map(|text| run.containing(text)) {
        let file = binary(run).unwrap_or_default();
        let message = if file.is_empty() {
            words::dlv_cannot_debug_binary::stripped_any()
        } else {
            words::dlv_cannot_debug_binary::stripped(file)
        };
        let message = message.why(words::dlv_cannot_debug_binary::why_stripped());
        return Ok(Some(what(line, message, words::dlv_cannot_debug_binary::fix_no_strip())));
    }
    if let Some(line) = run.containing("unrecognized core format") {
        return Ok(Some(what(
            line,
            words::dlv_cannot_debug_binary::core(),
            words::dlv_cannot_debug_binary::fix_core(),
        )));
    }
    let named =
        run.find(|text| text.strip_suffix(" is not executable").filter(|file| !file.contains(' ')));
    Ok(named.filter(|_| is_dlv(run)).map(|(line, file)| {
        what(
            line,
            words::dlv_cannot_debug_binary::permission(file),
            words::dlv_cannot_debug_binary::fix_chmod(file),
        )
    }))
}

/// The binary of `dlv exec FILE`.
fn binary(run: &Run) -> Option<String> {
    let command = dlv_command(run).filter(|command| command.verb == "exec")?;
    command.args.get(dlv::target(&command.verb, &command.args)?).cloned()
}

fn not_executable(cx: Cx<'_>, run: &Run, line: Line<'_>) -> Fact<What> {
    let general = || {
        let message = words::dlv_cannot_debug_binary::message()
            .why(words::dlv_cannot_debug_binary::why_several());
        what(line, message, words::dlv_cannot_debug_binary::fix_look())
    };
    let Some(cwd) = run.cwd.as_deref() else { return Ok(general()) };
    if let Some(file) = binary(run) {
        let path = paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, &file));
        if file.ends_with(".go") {
            return Ok(what(
                line,
                words::dlv_cannot_debug_binary::source(file),
                words::dlv_cannot_debug_binary::fix_mode(),
            ));
        }
        return Ok(match cx.stat(&path)? {
            Outcome::Found { stat } if stat.kind == EntryKind::Folder => what(
                line,
                words::dlv_cannot_debug_binary::folder(file),
                words::dlv_cannot_debug_binary::fix_mode(),
            ),
            Outcome::Found { stat } if !stat.executable => match format(cx, &path) {
                Ok(Format::Fits) => what(
                    line,
                    words::dlv_cannot_debug_binary::permission(file.as_str()),
                    words::dlv_cannot_debug_binary::fix_chmod(file),
                ),
                _ => what(
                    line,
                    words::dlv_cannot_debug_binary::no_binary(file),
                    words::dlv_cannot_debug_binary::fix_mode(),
                ),
            },
            Outcome::Found { .. } => match format(cx, &path)? {
                Format::Foreign(built_for) => {
                    let value = format!("{file} ({built_for})");
                    what(
                        line,
                        words::dlv_cannot_debug_binary::foreign(value),
                        words::dlv_cannot_debug_binary::fix_rebuild(),
                    )
                }
                Format::Script(_) | Format::Empty | Format::NotAProgram => what(
                    line,
                    words::dlv_cannot_debug_binary::no_binary(file),
                    words::dlv_cannot_debug_binary::fix_mode(),
                ),
                Format::Fits => general(),
            },
            _ => general(),
        });
    }
    // `dlv debug`, or a debug adapter that names the package's folder.
    let program = between(line.text, "Failed to launch ", ": ").unwrap_or(cwd);
    let folder = paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, program));
    let files = go_files(cx)?;
    let mut built = files
        .folders
        .get(&folder)
        .into_iter()
        .flatten()
        .filter(|file| file.built && !file.is_test());
    let package = built.find_map(|file| file.header.package.as_ref()).map(|name| name.text.clone());
    Ok(match package {
        Some(package) if package != "main" => what(
            line,
            words::dlv_cannot_debug_binary::not_main_named(package),
            words::dlv_cannot_debug_binary::fix_main(),
        ),
        _ => general(),
    })
}
