//! Layer test: command lines that go or one of its tools refuses before anything is built.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::go::usage::{Complaint, Speaker, bare_usage, refusal};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::flag_unknown::RULE).explain(flag_unknown).yields_to(&[
        words::goflags_invalid::RULE,
        words::launch_build_flags_invalid::RULE,
        words::task_ldflags_invalid::RULE,
        words::dlv_arguments_unseparated::RULE,
        words::setting_flag_in_one_string::RULE,
        words::command_changed_by_shell::RULE,
    ]),
    Rule::new(words::command_arguments_wrong::RULE).explain(command_arguments_wrong).yields_to(&[
        words::package_not_found::RULE,
        words::file_not_found::RULE,
        words::outside_module::RULE,
        words::workspace_excludes_module::RULE,
        words::command_changed_by_shell::RULE,
        words::attach_process_invalid::RULE,
        words::task_variable_not_substituted::RULE,
    ]),
];

fn flag_unknown(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(found) = refusal(run).filter(|found| found.complaint == Complaint::Undefined) {
        let tool = match found.speaker {
            Speaker::Go("") => "go".to_owned(),
            Speaker::Go(verb) => format!("go {}", longer_verb(run, verb)),
            Speaker::Tool(tool) => tool.to_owned(),
            _ => return Ok(()),
        };
        // `-main.go`: a file whose name begins with a dash.
        if found.flag.ends_with(".go") {
            let file = format!("-{}", found.flag);
            let finding = draft(words::flag_unknown::file(tool, file.as_str()));
            let finding = finding.why(words::flag_unknown::why_file()).line(run, found.line);
            out.add(finding.by_hand(words::flag_unknown::fix_rename_file(file)));
            return Ok(());
        }
        let is_go = matches!(found.speaker, Speaker::Go(_));
        let help = if is_go { help_of(&tool) } else { format!("{tool} -h") };
        let finding =
            draft(words::flag_unknown::message(tool.as_str(), found.flag)).line(run, found.line);
        let finding = if tool == "go" {
            finding
                .why(words::flag_unknown::why_before_command())
                .by_hand(words::flag_unknown::fix_behind_command(found.flag))
        } else {
            finding
        };
        out.add(finding.terminal(words::flag_unknown::fix_help, help, cx.any_folder()));
        return Ok(());
    }
    if let Some((line, tool, command)) = unknown_command(run) {
        let finding = draft(words::flag_unknown::command(tool.as_str(), command.as_str()));
        let finding = finding.line(run, line);
        let finding = match near(&command).filter(|_| tool == "go") {
            Some(near) => {
                finding.terminal_of(words::flag_unknown::fix_near, format!("go {near}"), run)
            }
            None => finding,
        };
        out.add(finding.terminal(words::flag_unknown::fix_help, help_of(&tool), cx.any_folder()));
        return Ok(());
    }
    // The command line alone tells it, where nobody saw what go said of it.
    let verb = run.go().map_or("", |go| go.verb.as_str());
    if run.is_silent_failure() && run.exit_code == Some(2) && !verb.is_empty() && !is_command(verb)
    {
        let finding = draft(words::flag_unknown::command("go", verb));
        let finding = finding.evidence(run.label(), "exit code 2");
        let finding = match near(verb) {
            Some(near) => {
                finding.terminal_of(words::flag_unknown::fix_near, format!("go {near}"), run)
            }
            None => finding,
        };
        out.add(finding.terminal(words::flag_unknown::fix_help, "go help", cx.any_folder()));
        return Ok(());
    }
    if let Some((line, Speaker::Go(""))) = bare_usage(run) {
        let verb = run.go().map(|go| go.verb.clone()).filter(|verb| !verb.is_empty());
        let tool = verb.map_or_else(|| "go".to_owned(), |verb| format!("go {verb}"));
        let finding =
            draft(words::flag_unknown::bare(tool.as_str())).why(words::flag_unknown::why_bare());
        out.add(finding.line(run, line).by_hand(words::flag_unknown::fix_add_command()));
    }
    Ok(())
}

/// `go mod` and `go work` have commands of their own; the usage line names the first word only.
fn longer_verb(run: &Run, verb: &str) -> String {
    let second = run.go().filter(|go| go.verb == verb && matches!(verb, "mod" | "work"));
    let second = second.and_then(|go| go.args.first()).filter(|word| !word.starts_with('-'));
    second.map_or_else(|| verb.to_owned(), |word| format!("{verb} {word}"))
}

/// `go run` is explained by `go help run`.
fn help_of(tool: &str) -> String {
    match tool.strip_prefix("go ") {
        Some(verb) => format!("go help {verb}"),
        None => format!("{tool} help"),
    }
}

/// `go tests: unknown command`, `go mod: unknown command`, `go help x: unknown help topic`, `gopls: unknown command "x"`,
/// `Error: unknown command "x" for "dlv"`.
fn unknown_command(run: &Run) -> Option<(Line<'_>, String, String)> {
    run.find(|line| {
        if let Some(words) =
            line.strip_suffix(": unknown command").and_then(|l| l.strip_prefix("go "))
        {
            let own = |verb: &str| -> Option<String> {
                run.go().filter(|go| go.verb == verb)?.args.first().cloned()
            };
            return Some(match words {
                "mod" | "work" => {
                    (format!("go {words}"), own(words).unwrap_or_else(|| words.to_owned()))
                }
                _ => ("go".to_owned(), words.to_owned()),
            });
        }
        if let Some((topic, _)) =
            line.strip_prefix("go help ").and_then(|l| l.split_once(": unknown help topic"))
        {
            return Some(("go help".to_owned(), topic.to_owned()));
        }
        let (before, rest) = line.split_once("unknown command \"")?;
        let command = rest.split('"').next()?.to_owned();
        let tool = between(rest, " for \"", "\"").or_else(|| before.trim().strip_suffix(':'));
        Some((tool?.to_owned(), command))
    })
    .map(|(line, (tool, command))| (line, tool, command))
}

/// Commands of go (`go help`, Go 1.27), and words that people take for one.
const COMMANDS: &[&str] = &[
    "bug",
    "build",
    "clean",
    "doc",
    "env",
    "fix",
    "fmt",
    "generate",
    "get",
    "help",
    "install",
    "list",
    "mod",
    "run",
    "telemetry",
    "test",
    "tool",
    "version",
    "vet",
    "work",
];

/// Whether go has this command.
pub(crate) fn is_command(verb: &str) -> bool {
    COMMANDS.contains(&verb)
}

/// The command of go that was meant.
fn near(word: &str) -> Option<&'static str> {
    let meant = match word {
        "compile" | "make" | "link" => "build",
        "exec" | "start" | "debug" => "run",
        "format" | "gofmt" => "fmt",
        "lint" | "check" => "vet",
        "tidy" | "init" | "download" | "vendor" => "mod",
        "add" | "update" | "upgrade" => "get",
        "bench" | "benchmark" | "cover" => "test",
        _ => "",
    };
    let known = |name: &str| COMMANDS.iter().copied().find(|command| *command == name);
    known(meant).or_else(|| COMMANDS.iter().copied().find(|command| one_apart(command, word)))
}

/// Whether two words differ by one letter: one more, one less, another, or two that changed places.
fn one_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(head..).unwrap_or_default(), b.get(head..).unwrap_or_default());
    let swapped = || {
        let ends = a.get(2..).is_some_and(|rest| b.get(2..) == Some(rest));
        ends && a.first() == b.get(1) && a.get(1) == b.first()
    };
    let (a_rest, b_rest) = (a.get(1..).unwrap_or_default(), b.get(1..).unwrap_or_default());
    let other = !a.is_empty() && !b.is_empty() && a_rest == b_rest;
    other || (!a.is_empty() && a_rest == b) || (!b.is_empty() && a == b_rest) || swapped()
}

fn command_arguments_wrong(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) = run.containing("no go files listed") {
        let finding = draft(words::command_arguments_wrong::no_file()).line(run, line);
        out.add(finding.terminal_of(words::command_arguments_wrong::fix_run_here, "go run .", run));
        return Ok(());
    }
    if let Some((line, pattern)) =
        run.find(|line| between(line, "pattern ", " matches multiple packages:"))
    {
        let finding = draft(words::command_arguments_wrong::many(pattern)).line(run, line);
        out.add(finding.by_hand(words::command_arguments_wrong::fix_one_package(pattern)));
        return Ok(());
    }
    if let Some((line, said)) = run.find(refused) {
        let finding = draft(words::command_arguments_wrong::message(said)).line(run, line);
        out.add(finding.by_hand(words::command_arguments_wrong::fix_arguments()));
        return Ok(());
    }
    if let Some((line, speaker)) = bare_usage(run) {
        let tool = match speaker {
            // Without any command it is the command that is missing.
            Speaker::Go("") => return Ok(()),
            Speaker::Go(verb) => format!("go {}", longer_verb(run, verb)),
            Speaker::Tool(tool) => tool.to_owned(),
            _ => return Ok(()),
        };
        let finding = draft(words::command_arguments_wrong::usage(tool)).line(run, line);
        out.add(finding.by_hand(words::command_arguments_wrong::fix_arguments()));
    }
    Ok(())
}

/// What go, gofmt, gopls or dlv says of the number of its arguments.
fn refused(line: &str) -> Option<&str> {
    let text = line.trim();
    let said = text.strip_prefix("go: ").or_else(|| text.strip_prefix("Error: ")).unwrap_or(text);
    let said = said.trim_end_matches('.');
    let by_go = text.starts_with("go: ")
        && (said.ends_with("accepts no arguments")
            || said.ends_with("accepts at most one argument")
            || said.ends_with("takes no arguments")
            || said.ends_with("requires an argument")
            || said == "too many arguments"
            || said.starts_with("no KEY=VALUE arguments given")
            || said.starts_with("no packages loaded from ")
            || said.starts_with("no flags specified (see ")
            || said.starts_with("no modules specified (see ")
            || said.starts_with("no package to get in current directory"));
    let by_tool = said.starts_with("you must provide a ")
        || said.starts_with("you must supply a ")
        || said.starts_with("cannot use -w with standard input")
        || text.starts_with("error: cannot use -w with standard input")
        || said.ends_with("requires exactly one main package")
        || (said.contains(" arg(s), ") && said.contains("received "))
        || (text.starts_with("gopls: ") && said.contains(" expects ") && said.contains("argument"));
    (by_go || by_tool).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_commands() {
        assert_eq!(near("tests"), Some("test"));
        assert_eq!(near("biuld"), Some("build"));
        assert_eq!(near("rn"), Some("run"));
        assert_eq!(near("vat"), Some("vet"));
        assert_eq!(near("compile"), Some("build"));
        assert_eq!(near("frobnicate"), None);
    }
}
