//! Layer extension: a task that its user marks as the provider of an executable's path, run and looked at.

use std::rc::Rc;

use go_doctor_protocol::{Applicability, EntryKind, Errand, Evidence, Outcome};

use crate::context::{Checked, Cx, Fact, run_probe};
use crate::documents::{Splice, quote, remove_property, replace};
use crate::exit_code;
use crate::facts::editor::config_file::{ConfigFile, config_file};
use crate::facts::editor::outline;
use crate::facts::editor::task_command::{Shell, script, shell};
use crate::facts::editor::vscode_variables::{is_of_the_file, variables};
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::rules::tasks::references::tasks_of;
use crate::words::{self, Message};
use go_doctor_golang::command_line::shell::{ShellToken, tokens};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::task_output_contract::RULE).task_output(task_output_contract)];

/// The contract that an article invents: stdout is exactly one absolute path of an executable, logs go to stderr, stdin is
/// not read. The task was run with stdin closed, on the user's word.
fn task_output_contract(cx: Cx<'_>, errand: &Errand, out: &mut Findings) -> Checked {
    let Errand::TryTask { file, label, command, cwd } = errand else { return Ok(()) };
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    let place = outline::task_attribute(cx, file, label, "command");
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let probe = run_probe(program, &words, cwd, &[]);
    let probe_label = probe.label();
    let run = cx.run(probe);
    let (place, run) = (place?, run?);
    let printed = run.stdout.text.as_str();
    let lines: Vec<&str> = printed.lines().filter(|line| !line.trim().is_empty()).collect();
    let only = lines.first().map_or("", |line| line.trim());
    let shown = Evidence { probe: probe_label.clone(), text: printed.chars().take(2000).collect() };
    let code = run.code.map_or_else(|| run.signal.unwrap_or("?").to_owned(), exit_code::shown);
    let base = |message: Message| draft(message).at_any(place.clone());
    let said = run.stderr.text.trim_end();
    let finding: Option<Draft> = if !run.ok() {
        Some(
            base(words::task_output_contract::failed(label.as_str(), code))
                .evidence(probe_label, said),
        )
    } else if lines.is_empty() {
        Some(base(words::task_output_contract::silent(label.as_str())))
    } else if lines.len() > 1 {
        Some(base(words::task_output_contract::logs(label.as_str(), lines.len().to_string())))
    } else if !paths::is_absolute(cx.platform(), only) {
        Some(base(words::task_output_contract::relative(label.as_str(), only)))
    } else {
        match cx.stat(only)? {
            Outcome::Found { stat } if stat.kind == EntryKind::File && stat.executable => None,
            _ => Some(base(words::task_output_contract::no_program(label.as_str(), only))),
        }
    };
    let Some(finding) = finding else { return Ok(()) };
    let finding = finding.evidence(shown.probe, shown.text);
    // What failed built nothing whose path could be printed.
    let built = if run.ok() { built(cx, command, cwd, &lines)? } else { None };
    let config = config_file(cx, file)?;
    let fixed = config.as_ref().and_then(|config| rewritten(cx, config, label, built?));
    out.add(match fixed {
        Some(Rewritten { file, out, edits }) => {
            let name = paths::file_name(cx.platform(), &file.document.file).to_owned();
            let title = words::task_output_contract::fix_rewrite(name, label.as_str(), out);
            finding.edit(title, Applicability::Unsafe, &file.document, Some(edits))
        }
        None => finding.by_hand(words::task_output_contract::fix_print_path()),
    });
    Ok(())
}

/// The executable that a run left.
enum Built {
    /// Behind the `-o` of its line.
    Named(String),
    /// What it printed last.
    Printed(String),
}

fn built(cx: Cx<'_>, command: &[String], cwd: &str, printed: &[&str]) -> Fact<Option<Built>> {
    let is_program = |path: &str| -> Fact<bool> {
        Ok(matches!(cx.stat(path)?,
            Outcome::Found { stat } if stat.kind == EntryKind::File && stat.executable))
    };
    let at = |path: &str| paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, path));
    let named = command.last().and_then(|line| outputs(line)).map(|path| at(&path));
    if let Some(path) = named
        && is_program(&path)?
    {
        return Ok(Some(Built::Named(path)));
    }
    let last = printed.last().map(|line| at(line.trim()));
    match last {
        Some(path) if is_program(&path)? => Ok(Some(Built::Printed(path))),
        _ => Ok(None),
    }
}

/// What follows the `-o` of a line; nothing when it builds more than one thing.
fn outputs(line: &str) -> Option<String> {
    let words: Vec<Option<String>> = tokens(line)
        .ok()?
        .into_iter()
        .map(|token| match token {
            ShellToken::Word(word) => Some(word.text),
            ShellToken::Operator(..) => None,
        })
        .collect();
    let mut found = words.iter().enumerate().filter_map(|(number, word)| {
        let word = word.as_deref()?;
        let next = || words.get(number + 1)?.clone();
        if word == "-o" { next() } else { word.strip_prefix("-o=").map(str::to_owned) }
    });
    found.next().filter(|_| found.next().is_none())
}

struct Rewritten {
    file: Rc<ConfigFile>,
    /// What the command prints, as it is written there.
    out: String,
    edits: Vec<Splice>,
}

/// The task's command, all that it says sent to stderr, the path printed behind it; nothing where that is not certain.
fn rewritten(cx: Cx<'_>, file: &Rc<ConfigFile>, label: &str, built: Built) -> Option<Rewritten> {
    let task = tasks_of(cx, file).into_iter().find(|task| task.name() == label)?;
    if shell(&task, cx.platform()) != Some(Shell::Posix) {
        return None;
    }
    let script = script(&task, cx.platform()).filter(|script| script.error().is_none())?;
    let line = script.text.trim();
    let command = task.command.as_ref()?;
    let property = task.object.property("command")?;
    let args = task.object.property("args");
    // A command or arguments from another block than the task's own are not rewritten; nor is a line with a comment.
    let own = property.value()?.bytes() == command.value.bytes()
        && (task.args.is_empty() || args?.value()?.elements().count() == task.args.len());
    if !own || line.is_empty() || line.contains(['#', '\n']) {
        return None;
    }
    let folder = file.folder.as_deref()?;
    let by_file = variables(line).iter().any(is_of_the_file);
    let written = outputs(line).filter(|text| text.starts_with('/') || text.starts_with("${"));
    let out = match (built, written) {
        (Built::Named(_), Some(text)) => text,
        // The path of today's file is not that of tomorrow's.
        _ if by_file => return None,
        (Built::Named(path) | Built::Printed(path), _) => {
            if paths::is_within(cx.platform(), &path, folder) {
                let below = paths::relative(cx.platform(), folder, &path);
                format!("${{workspaceFolder}}/{below}")
            } else {
                path
            }
        }
    };
    let dollars = out.matches('$').count();
    if out.contains(['"', '`', '\\', '!']) || dollars != variables(&out).len() {
        return None;
    }
    let is_one = !tokens(line).ok()?.iter().any(|token| matches!(token, ShellToken::Operator(..)));
    let quiet = if is_one { format!("{line} 1>&2") } else { format!("( {line} ) 1>&2") };
    let new = format!("{quiet} && printf '%s\\n' \"{out}\"");
    let mut edits = replace(command.value, &quote(&new))?;
    if let Some(args) = args {
        edits.extend(remove_property(task.object, args)?);
    }
    Some(Rewritten { file: Rc::clone(file), out, edits })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_output_is_known() {
        let of = |line: &str| outputs(line);
        assert_eq!(of("cd x && go build -o \"/a b/c\" . && echo hi").as_deref(), Some("/a b/c"));
        assert_eq!(of("go build -o=bin/app").as_deref(), Some("bin/app"));
        assert_eq!(of("go build -o a . && go build -o b ./b"), None);
        assert_eq!(of("go build -o && ls"), None);
    }
}
