//! Layer extension: what a shell makes of a task's command line.

use go_doctor_protocol::{Applicability, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::documents::{Splice, Value, insert_property, quote, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::task_command::{Script, command_becomes_one_word, scripts, shell};
use crate::facts::editor::task_file::{Task, TaskKind};
use crate::facts::editor::vscode_variables::{Variable, is_of_the_file, variables};
use crate::facts::environment::vscode_variables::value;
use crate::facts::workspace::go_files::go_files;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::Rule;
use crate::rules::tasks::references::go_tasks_of;
use crate::words::{self, Said};
use go_doctor_golang::command_line::program::base;
use go_doctor_golang::command_line::shell::{ShellError, ShellToken, ShellWord, tokens};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::task_path_unquoted::RULE)
        .config(task_path_unquoted)
        .explain(explain_path_unquoted),
    Rule::new(words::task_command_not_split::RULE).config(task_command_not_split),
];

/// The check part of `shell-syntax-error`.
pub(crate) fn shell_syntax_error(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in go_tasks_of(cx, file) {
        for script in scripts(&task, cx.platform()) {
            let Some(error) = script.error() else { continue };
            let (what, at) = described(error, &script);
            let Some((value, _)) = script.origin(at) else { continue };
            let base = draft(words::shell_syntax_error::task(task.name(), what))
                .why(words::shell_syntax_error::why_task())
                .at_value(value);
            let edits = quoted_word(&task, value, error);
            let how = Applicability::Unsafe;
            out.add(base.edit(
                words::shell_syntax_error::fix_quote(),
                how,
                value.document(),
                edits,
            ));
            if out.is_full() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The error in a reader's words, and its byte in the line.
fn described(error: ShellError, script: &Script<'_>) -> (Said, usize) {
    match error {
        ShellError::Unclosed(quote, at) => (words::own::shell_unclosed(quote.to_string()), at),
        ShellError::Unexpected(operator, at) => {
            (words::own::shell_unexpected(operator.replace('\n', "⏎")), at)
        }
        ShellError::UnexpectedEnd => (words::own::shell_end(), script.text.len()),
    }
}

/// `^(A|B)$` as an element of its own: VS Code quotes only what has a blank, so the shell sees the parentheses.
fn quoted_word(task: &Task<'_>, value: Value<'_>, error: ShellError) -> Option<Vec<Splice>> {
    let is_arg = task.args.iter().any(|arg| arg.value.bytes() == value.bytes());
    let text = value.as_str()?;
    let whole = task.args.iter().find(|arg| arg.value.bytes() == value.bytes())?.quoting.is_none();
    if !is_arg || !whole || text.contains('\'') || !matches!(error, ShellError::Unexpected(..)) {
        return None;
    }
    replace(value, &crate::documents::quote(&format!("'{text}'")))
}

fn task_path_unquoted(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for task in go_tasks_of(cx, file) {
        for (text, line) in lines(&task, cx) {
            match unquoted(cx, file, &text) {
                Err(missing) => waiting = Err(missing),
                Ok(None) => {}
                Ok(Some(Unquoted { variable, severity, splices })) => {
                    let base = draft(words::task_path_unquoted::message(variable, task.name()))
                        .severity(severity)
                        .at_value(line);
                    let how = Applicability::Safe;
                    let splices = Some(in_document(line, splices));
                    out.add(base.edit(
                        words::task_path_unquoted::fix_quote(),
                        how,
                        line.document(),
                        splices,
                    ));
                }
            }
        }
    }
    waiting
}

/// Whole command lines of a task, each the text of one string; those whose syntax is broken have another rule.
fn lines<'d>(task: &Task<'d>, cx: Cx<'_>) -> Vec<(String, Value<'d>)> {
    let platform = cx.platform();
    let own = task.command.as_ref().filter(|_| {
        crate::facts::editor::task_command::is_verbatim(task) && task.kind == TaskKind::Shell
    });
    let own = own.map(|command| (command.text.clone(), command.value));
    let inner = scripts(task, platform).into_iter().skip(usize::from(
        shell(task, platform) == Some(crate::facts::editor::task_command::Shell::Posix),
    ));
    let inner = inner.filter_map(|script| {
        let (value, _) = script.origin(0)?;
        Some((script.text.clone(), value))
    });
    own.into_iter().chain(inner).collect()
}

/// An unquoted variable in a line that stands for a path which may have a blank in it.
struct Unquoted {
    /// The first one.
    variable: String,
    /// A warning where a path here has a blank.
    severity: Severity,
    /// Quotes for all of them.
    splices: Vec<Splice>,
}

fn unquoted(cx: Cx<'_>, file: &ConfigFile, text: &str) -> Fact<Option<Unquoted>> {
    let Ok(tokens) = tokens(text) else { return Ok(None) };
    let mut first = None;
    let mut severity = Severity::Info;
    let mut splices = Vec::new();
    for token in tokens {
        let ShellToken::Word(word) = token else { continue };
        for (start, end) in word.bare() {
            let piece = text.get(start..end).unwrap_or_default();
            let Some(variable) = variables(piece).first().copied() else { continue };
            let Some(own) = may_split(cx, file, &variable)? else { continue };
            severity = severity.min(own);
            first.get_or_insert_with(|| piece.to_owned());
            let covered = splices.last().is_some_and(|last: &Splice| last.start > start);
            if !covered {
                let behind = plain_end(text, &word, end);
                splices.push(Splice { start, end: start, text: "\"".to_owned() });
                splices.push(Splice { start: behind, end: behind, text: "\"".to_owned() });
            }
        }
    }
    Ok(first.map(|variable| Unquoted { variable, severity, splices }))
}

/// What splits a word, or ends it, or is expanded in it.
const SPLITTING: [char; 7] = [' ', '(', ')', '&', ';', '\'', '$'];

/// A path of the file in the editor may have a blank, and one that is known either has one or not. How bad it is; nothing
/// where it cannot be.
fn may_split(cx: Cx<'_>, file: &ConfigFile, variable: &Variable<'_>) -> Fact<Option<Severity>> {
    if is_of_the_file(variable) {
        // Where no file here has such a path, it is a wish.
        let splits = |path: &str| path.contains(SPLITTING);
        let files = go_files(cx).known()?;
        let any = files.is_some_and(|files| {
            files.folders.values().flatten().any(|file| splits(&file.path))
                || files.passed_over.iter().any(|path| splits(path))
        });
        return Ok(Some(if any { Severity::Warning } else { Severity::Info }));
    }
    let known = matches!(
        variable.name,
        "workspaceFolder" | "workspaceRoot" | "workspaceFolderBasename" | "userHome" | "cwd"
    );
    let text = if known { value(cx, file.folder.as_deref(), variable)? } else { None };
    Ok(text.filter(|text| text.contains(SPLITTING)).map(|_| Severity::Warning))
}

/// How far plain path characters go behind a variable: the quotes go around them too.
fn plain_end(text: &str, word: &ShellWord, from: usize) -> usize {
    let mut at = from;
    while at < word.end {
        let rest = text.get(at..word.end).unwrap_or_default();
        if let Some(inner) = rest.strip_prefix("${") {
            match inner.find('}') {
                Some(length) => at += length + 3,
                None => break,
            }
            continue;
        }
        match rest.chars().next() {
            Some(c) if c.is_alphanumeric() || "-_./+%@,".contains(c) => at += c.len_utf8(),
            _ => break,
        }
    }
    at
}

/// Splices of a string's text as splices of the document.
fn in_document(value: Value<'_>, splices: Vec<Splice>) -> Vec<Splice> {
    let escaped = |text: &str| {
        let json = crate::documents::quote(text);
        json.get(1..json.len() - 1).unwrap_or_default().to_owned()
    };
    splices
        .into_iter()
        .map(|splice| Splice {
            start: value.byte_of(splice.start),
            end: value.byte_of(splice.end),
            text: escaped(&splice.text),
        })
        .collect()
}

/// What go and the shells say when a path was split at its blank.
fn explain_path_unquoted(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = &run.command else { return Ok(()) };
    let raw = command.raw.as_str();
    let text = command.script.as_deref().unwrap_or(raw);
    if let Some(line) = run
        .containing("cd: too many arguments")
        .or_else(|| run.containing("Too many args for cd command"))
    {
        let path = text.split("cd ").nth(1).and_then(|rest| rest.split(['&', ';']).next());
        out.add(
            draft(words::task_path_unquoted::explain(path.unwrap_or_default().trim()))
                .why(words::task_path_unquoted::why_explain())
                .line(run, line),
        );
        return Ok(());
    }
    // A piece that is not there, and behind its blank the rest of the path.
    let split = run.find(|line| {
        let stat = line.split_once("stat ").map(|(_, rest)| rest);
        let go = || {
            stat?.split_once(": directory not found").or_else(|| stat?.split_once(": no such file"))
        };
        let cd =
            || line.split_once("can't cd to ").or_else(|| line.split_once("string not in pwd: "));
        let piece = go().map(|(path, _)| path).or_else(|| cd().map(|(_, path)| path))?.trim();
        continued(text, piece).map(|whole| (piece, whole))
    });
    if let Some((line, (_, whole))) = split {
        out.add(
            draft(words::task_path_unquoted::explain(whole))
                .why(words::task_path_unquoted::why_explain())
                .line(run, line),
        );
    }
    Ok(())
}

/// `/a/my` in `go run /a/my code/main.go` goes on behind the blank as a path does.
fn continued(text: &str, piece: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("{piece} "))?;
    let next = rest.split([' ', '&', ';', '|']).next()?;
    let goes_on = piece.contains(['/', '\\'])
        && next.contains(['/', '\\'])
        && !next.starts_with(['/', '-', '.']);
    goes_on.then(|| format!("{piece} {next}"))
}

/// `"command": "go build", "args": […]`: VS Code quotes the command, so a program `go build` is looked for.
fn task_command_not_split(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in go_tasks_of(cx, file) {
        let Some(command) = &task.command else { continue };
        let first = command.text.split(' ').next().unwrap_or_default();
        // A program's path may have blanks; what begins with go or dlv and a blank has not.
        let known = matches!(base(first), "go" | "dlv" | "gofmt" | "golangci-lint" | "gotestsum");
        let one_word = command_becomes_one_word(&task)
            || (task.kind == TaskKind::Process && command.text.contains(' '));
        if !known || !one_word || first == command.text || out.is_full() {
            continue;
        }
        let base =
            draft(words::task_command_not_split::message(task.name(), command.text.as_str()))
                .at_value(command.value);
        let base = if task.kind == TaskKind::Process {
            base.message(words::task_command_not_split::process(task.name(), command.text.as_str()))
        } else {
            base
        };
        let edits = split_command(&task);
        out.add(base.edit(
            words::task_command_not_split::fix_split(first),
            Applicability::Unsafe,
            command.value.document(),
            edits,
        ));
    }
    Ok(())
}

/// The command's words to the front of the arguments.
fn split_command(task: &Task<'_>) -> Option<Vec<Splice>> {
    let command = task.command.as_ref()?;
    let words = go_doctor_golang::command_line::shell::split(&command.text)?;
    let (program, rest) = words.split_first()?;
    let list: Vec<String> = rest.iter().map(|word| quote(word)).collect();
    let list = list.join(", ");
    let mut edits = replace(command.value, &quote(program))?;
    if let Some(first) = task.args.first() {
        let (start, _) = first.value.bytes();
        edits.push(Splice { start, end: start, text: format!("{list}, ") });
    } else {
        edits.extend(insert_property(task.object, "args", &format!("[{list}]"))?);
    }
    Some(edits)
}
