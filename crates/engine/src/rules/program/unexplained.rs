//! The last resort: a failed run that no rule explains. Whose exit code it is, what that code means, which line decides,
//! and where to read on.

use go_doctor_golang::command_line::program::base;
use go_doctor_protocol::{Errand, Host, Layer};

use crate::context::{Checked, Cx};
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::test_output::{failure, packages};
use crate::output::program::ending::signal;
use crate::output::run::decisive::{decisive, looks_failed};
use crate::output::system::programs::{is_plain, programs};
use crate::output::{Run, is_go_tool};
use crate::rules::Rule;
use crate::words::{self, Arg, Said, term};
use go_doctor_golang::command_line::verbs::is_command;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::run_unexplained::RULE).explain(run_unexplained).last_resort()];

/// Whose exit code it is.
struct Whose {
    layer: Layer,
    /// What ended, in a sentence.
    name: Arg,
    /// The sentence about the code, and what the code means to whom it belongs.
    why: Because,
    meaning: Option<Said>,
    /// The command that explains more.
    help: Option<String>,
}

/// Of whom the code tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Because {
    Tool,
    Shell,
    Signal,
    Status,
    Program,
    Several,
    Unknown,
}

fn run_unexplained(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    // What the doctor itself tries is no run of the user's; its report says what came of it.
    if !matches!(cx.errand, Errand::Explain { .. })
        || run.exit_code == Some(0)
        || asked_for_help(run)
    {
        return Ok(());
    }
    let silent = run.is_silent();
    let failed = run.exit_code.is_some() || silent || looks_failed(run) || signal(run).is_some();
    if !failed {
        return Ok(());
    }
    let whose = whose(run);
    let line = decisive(run, whose.layer == Layer::System);
    let by_signal = matches!(whose.why, Because::Signal | Because::Status);
    let name = whose.name;
    let status = run.exit_code.map_or_else(String::new, |code| code.to_string());
    let code = status.as_str();
    let meaning = whose.meaning.unwrap_or_else(words::run_unexplained::code_unknown);
    let why = match whose.why {
        _ if run.exit_code.is_none() && !by_signal => words::run_unexplained::why_no_code(),
        Because::Tool => words::run_unexplained::why(name.clone(), meaning.clone()),
        Because::Shell => words::run_unexplained::why_shell(meaning.clone()),
        Because::Signal => words::run_unexplained::why_signal(),
        Because::Status => words::run_unexplained::why_status(),
        Because::Program => words::run_unexplained::why_program(name.clone()),
        Because::Several => words::run_unexplained::why_several(),
        Because::Unknown => words::run_unexplained::why_unknown(),
    };
    let message = match (run.exit_code.is_some(), line, silent) {
        _ if whose.why == Because::Status => words::run_unexplained::status(name, meaning),
        _ if by_signal => words::run_unexplained::signal(name, meaning),
        (true, Some(line), _) => words::run_unexplained::message(name, code, short(line.text)),
        (true, None, true) if is_heard(cx) => words::run_unexplained::empty(name, code),
        (true, None, true) => words::run_unexplained::silent(name, code),
        (true, None, false) => words::run_unexplained::progress(name, code),
        (false, Some(line), _) => words::run_unexplained::no_code(short(line.text)),
        (false, None, _) => words::run_unexplained::nothing(name),
    };
    let mut finding = draft(message.why(why)).layer(whose.layer);
    if let Some(line) = line {
        finding = finding.line(run, line);
    }
    if !status.is_empty() || line.is_none() {
        let status = if status.is_empty() { "?" } else { status.as_str() };
        finding = finding.evidence(run.label(), format!("exit code {status}"));
    }
    out.add(with_help(cx, finding, silent, whose.help));
    Ok(())
}

/// The command line hands over all that there was; an editor may have heard nothing of what was printed.
fn is_heard(cx: Cx<'_>) -> bool {
    cx.subject.host == Host::CommandLine
}

fn with_help(cx: Cx<'_>, finding: Draft, silent: bool, help: Option<String>) -> Draft {
    let finding = match silent {
        true if is_heard(cx) => finding,
        true => finding.by_hand(words::run_unexplained::fix_again()),
        false => finding.by_hand(words::run_unexplained::fix_read()),
    };
    match help {
        Some(command) => {
            finding.terminal(words::run_unexplained::fix_help, command, cx.any_folder())
        }
        None => finding,
    }
}

/// Help that was asked for ends with 2, or 1, and is not a failure.
fn asked_for_help(run: &Run) -> bool {
    let words = run.command.as_ref().map_or(&[][..], |command| command.words.as_slice());
    let asks = |word: &String| matches!(word.as_str(), "-h" | "-help" | "--help" | "help");
    words.iter().skip(1).any(asks) && run.says(&["usage: ", "Usage"]).is_some()
}

fn whose(run: &Run) -> Whose {
    let of = |layer, name: Arg, why| Whose { layer, name, why, meaning: None, help: None };
    if let Some(signal) = signal(run) {
        let name = match (signal.command, &run.command) {
            ("", Some(command)) => format!("`{}`", short(&command.raw)).into(),
            ("", None) => words::run_unexplained::run().into(),
            (command, _) => format!("`{}`", short(command)).into(),
        };
        let meaning = Some(term(signal.name));
        // Windows has no signals: the status itself is all that is known.
        let why = if signal.name.starts_with("0x") { Because::Status } else { Because::Signal };
        return Whose { meaning, ..of(Layer::System, name, why) };
    }
    let Some(command) = &run.command else {
        return of(Layer::System, words::run_unexplained::run().into(), Because::Unknown);
    };
    let started = programs(command);
    let mut own = started.iter().filter(|program| !is_plain(program));
    let (first, more) = (own.next().or(started.first()), own.next().is_some());
    // A status that the command line gives the shell is no other program's: `head x; exit 3`.
    let told = started.iter().any(|program| program == "exit") && !command.raw.contains("exit $");
    let plain_only = started.len() > 1 && started.iter().all(|program| is_plain(program));
    let several = more || told || plain_only;
    let program = first.map_or("", |program| base(program));
    let label = match run.go() {
        Some(go) if !several => format!("`go {}`", go.verb).replace(" `", "`"),
        _ if program.is_empty() || several => format!("`{}`", short(&command.raw)),
        // A program that was started by a path is named by it.
        _ if is_go_tool(program) => format!("`{program}`"),
        _ => format!("`{}`", short(first.map_or("", String::as_str))),
    };
    let name = Arg::from(label);
    if matches!(run.exit_code, Some(126 | 127)) {
        let meaning = if run.exit_code == Some(126) {
            words::run_unexplained::code_126()
        } else {
            words::run_unexplained::code_127()
        };
        return Whose { meaning: Some(meaning), ..of(Layer::System, name, Because::Shell) };
    }
    if several {
        return of(Layer::System, name, Because::Several);
    }
    if let Some(go) = run.go() {
        return of_go(run, &go.verb, name);
    }
    if is_go_tool(program) {
        let meaning =
            meaning_of(program, &run.exit_code.map_or_else(String::new, |code| code.to_string()));
        let help = Some(help_of(program));
        return Whose { meaning: Some(meaning), help, ..of(Layer::Extension, name, Because::Tool) };
    }
    if program.ends_with(".test") {
        return Whose {
            meaning: Some(words::run_unexplained::code_test()),
            ..of(Layer::Test, name, Because::Tool)
        };
    }
    of(Layer::Program, name, Because::Program)
}

/// go's own codes (cmd/go of Go 1.26.8): 2 where it does not understand the command line, 1 for all else; a test binary that
/// ran decides for `go test`.
fn of_go(run: &Run, verb: &str, name: Arg) -> Whose {
    let help = Some(match verb {
        verb if is_command(verb) && verb != "help" => format!("go help {verb}"),
        _ => "go help".to_owned(),
    });
    let ran = packages(run).next().is_some() || failure(run).is_some();
    let (layer, meaning) = match (verb, run.exit_code) {
        ("test", Some(1)) if ran || run.is_silent() => {
            (Layer::Test, words::run_unexplained::code_go_test())
        }
        ("test", Some(1)) => (Layer::System, words::run_unexplained::code_go_test()),
        ("vet", Some(1)) => (Layer::System, words::run_unexplained::code_vet()),
        ("tool", Some(_)) => (Layer::System, words::run_unexplained::code_go_tool()),
        (_, Some(1)) => (Layer::System, words::run_unexplained::code_go_1()),
        (_, Some(2)) if run.lines().any(|line| line.text.starts_with("panic: ")) => {
            (Layer::System, words::run_unexplained::code_go_panic())
        }
        (_, Some(2)) => (Layer::System, words::run_unexplained::code_go_2()),
        _ => (Layer::System, words::run_unexplained::code_unknown()),
    };
    Whose { layer, name, why: Because::Tool, meaning: Some(meaning), help }
}

/// What a tool means by its exit code, from its source: gopls 0.20 and x/tools 0.38 (internal/tool), gofmt of Go 1.26,
/// dlv 1.25, staticcheck 2025.1 (lintcmd), golangci-lint 2.6 (pkg/exitcodes).
fn meaning_of(tool: &str, code: &str) -> Said {
    match (tool, code) {
        ("gopls" | "gofmt" | "goimports" | "gofumpt", "2") => words::run_unexplained::code_any(),
        ("dlv", "1") => words::run_unexplained::code_failed(),
        ("staticcheck" | "golangci-lint", "1") => words::run_unexplained::code_problems(),
        ("staticcheck", "2") | ("golangci-lint", "3") => words::run_unexplained::code_analysis(),
        ("golangci-lint", "4") => words::run_unexplained::code_slow(),
        ("golangci-lint", "5") => words::run_unexplained::code_no_files(),
        ("golangci-lint", "7") => words::run_unexplained::code_logged(),
        _ => words::run_unexplained::code_unknown(),
    }
}

/// The command with which a tool tells what it takes.
fn help_of(tool: &str) -> String {
    match tool {
        "gopls" | "dlv" | "golangci-lint" => format!("{tool} help"),
        tool => format!("{tool} -h"),
    }
}
