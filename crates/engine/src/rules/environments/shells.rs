//! Layer extension: a shell that is not there, refuses a command line, or changes it before go sees it.

use go_doctor_protocol::Outcome;

use super::scripts::scripts;
use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::system::shell_texts::{Change, How, ShellMistake, ShellRefusal, refusal};
use crate::output::{Run, missing_programs};
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::command_line::shell::words as shell_words;
use go_doctor_golang::command_line::shell_names::is_shell;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::shell_not_found::RULE)
        .explain(shell_not_found)
        .yields_to(&[words::script_crlf::RULE]),
    Rule::new(words::shell_syntax_error::RULE)
        .config(crate::rules::tasks::shell::shell_syntax_error)
        .explain(shell_syntax_error)
        .yields_to(&[
            words::script_crlf::RULE,
            words::task_variable_not_substituted::RULE,
            words::task_path_unquoted::RULE,
            words::go_not_executable::RULE,
            words::leetcode_client_failed::RULE,
        ]),
    Rule::new(words::command_changed_by_shell::RULE).explain(command_changed_by_shell).yields_to(
        &[
            words::script_crlf::RULE,
            words::task_variable_not_substituted::RULE,
            words::shell_syntax_error::RULE,
        ],
    ),
];

fn shell_not_found(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let missing = missing_programs(run);
    if let Some(shell) = missing.iter().find(|program| is_shell(program.base())) {
        let line = shell.line(run);
        let message = if line.text.contains("interpreter") {
            words::shell_not_found::interpreter(shell.name.as_str())
        } else {
            words::shell_not_found::message(shell.name.as_str())
        };
        out.add(draft(message).line(run, line).by_hand(words::shell_not_found::fix_name()));
        return Ok(());
    }
    // bash says only that something the script needs is missing, dash and ksh that the script is: its first line tells.
    let required = run.containing("cannot execute: required file not found");
    let of_script = missing
        .iter()
        .find(|program| program.name.starts_with("./"))
        .map(|program| program.line(run));
    let Some(line) = required.or(of_script) else { return Ok(()) };
    for script in scripts(run) {
        let Some(text) = cx.read_if_text(&script)? else { continue };
        let first = text.lines().next().unwrap_or_default();
        let Some(interpreter) = first.strip_prefix("#!").map(str::trim) else { continue };
        let program = interpreter.split(' ').next().unwrap_or_default();
        if required.is_none()
            && !matches!(cx.stat(program)?, Outcome::NotFound | Outcome::Dangling { .. })
        {
            continue;
        }
        let finding = draft(words::shell_not_found::interpreter(interpreter)).line(run, line);
        out.add(
            finding
                .evidence(format!("read {script}"), first)
                .by_hand(words::shell_not_found::fix_name()),
        );
        return Ok(());
    }
    Ok(())
}

fn shell_syntax_error(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, ShellRefusal { said, kind })) = refusal(run) else { return Ok(()) };
    out.add(draft(words::shell_syntax_error::message(said)).line(run, line).by_hand(match kind {
        ShellMistake::Quote => words::shell_syntax_error::fix_close_quote(),
        ShellMistake::Parenthesis => words::shell_syntax_error::fix_quote_parenthesis(),
        ShellMistake::Pattern => words::shell_syntax_error::fix_quote_pattern(),
        ShellMistake::Separator => words::shell_syntax_error::fix_separator(),
        ShellMistake::Other => words::shell_syntax_error::fix_look(),
    }));
    Ok(())
}

/// What go was given is not what was typed: a variable, a backslash, a `|`, passed-on quotes, PowerShell's splitting.
fn command_changed_by_shell(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = &run.command else { return Ok(()) };
    let all = shell_words(command.shell_text());
    let Some(change) = crate::output::system::shell_texts::change(run, command, &all) else {
        return Ok(());
    };
    let Change { how, typed, got, .. } = change;
    let title = match how {
        How::Variable | How::Pipe | How::Split => {
            words::command_changed_by_shell::fix_quote(typed.as_str())
        }
        How::Backslash => words::command_changed_by_shell::fix_slash(),
        How::Quotes => words::command_changed_by_shell::fix_no_quotes(typed.as_str()),
    };
    let message = match how {
        How::Variable => words::command_changed_by_shell::variable(typed, got),
        How::Pipe => words::command_changed_by_shell::pipe(typed, got),
        How::Backslash => words::command_changed_by_shell::backslash(typed, got),
        How::Quotes => words::command_changed_by_shell::quotes(got),
        How::Split => words::command_changed_by_shell::split(typed, got),
    };
    let mut finding = draft(message).evidence(run.label(), "");
    if let Some(line) = change.line.and_then(|number| run.line(number)) {
        finding = finding.line(run, line);
    }
    out.add(finding.by_hand(title));
    Ok(())
}
