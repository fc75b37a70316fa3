//! Layer test: nothing ran, because the pattern matches no name or because there is none.

use crate::context::{Checked, Cx};
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::findings::{Findings, draft};
use crate::output::go::sources;
use crate::output::go::test_output::{TestVerdict, packages};
use crate::output::run::test_command::TestCommand;
use crate::output::{Line, Run};
use crate::rules::tasks::references::go_commands;
use crate::rules::{ConfigFile, Rule};
use crate::words::{self, shell_quote};
use go_doctor_golang::command_line::test_pattern::matches;
use go_doctor_golang::flags;
use go_doctor_golang::source::test_functions::{TestKind, tests};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::test_not_matched::RULE)
    .config(test_not_matched)
    .explain(explain_test_not_matched)
    .yields_to(&[
        words::test_name_invalid::RULE,
        words::test_wrong_package::RULE,
        words::test_main_hides_result::RULE,
        words::test_args_ignored::RULE,
        words::command_changed_by_shell::RULE,
    ])];

/// A task whose -run matches no test below the folder.
fn test_not_matched(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for call in go_commands(cx, file) {
        let Some(command) = TestCommand::of(&call) else { continue };
        let Some(pattern) = command.value("run").filter(|pattern| !pattern.contains("${")) else {
            continue;
        };
        let files = go_files(cx)?;
        let names: Vec<&str> = names(files.folders.values().flatten(), "run");
        let none =
            !names.is_empty() && names.iter().all(|name| matches(pattern, name) == Some(false));
        // A test that was not seen may have the name.
        let mut tests = files.folders.values().flatten().filter(|file| file.is_test());
        let seen = files.is_all() && tests.all(GoFile::is_whole);
        if none && pattern != "^$" && seen {
            let finding = draft(words::test_not_matched::message("run", pattern, known(&names)));
            let value = call.owner_of(pattern);
            let finding = finding.at_value(value);
            let near = named_nearly(pattern, &names);
            let text = value.as_str().filter(|text| text.matches(pattern).count() == 1);
            out.add(match (near, text) {
                (Some(right), Some(text)) => finding.write(
                    words::test_not_matched::fix_write(right.as_str(), pattern),
                    value,
                    &text.replace(pattern, &right),
                ),
                _ => finding.by_hand(words::test_not_matched::fix_change_pattern(pattern)),
            });
        }
    }
    Ok(())
}

/// A pattern that is one name, with the nearest test's name in its place.
fn named_nearly(pattern: &str, names: &[&str]) -> Option<String> {
    let name = pattern.trim_start_matches('^').trim_end_matches('$');
    let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_');
    let near = nearest(name, names.iter().copied()).filter(|_| plain)?;
    Some(format!("^{near}$"))
}

/// What a flag can choose among.
fn names<'f>(files: impl Iterator<Item = &'f GoFile>, flag: &str) -> Vec<&'f str> {
    let chosen = |kind| match flag {
        "bench" => kind == TestKind::Benchmark,
        "fuzz" => kind == TestKind::Fuzz,
        _ => matches!(kind, TestKind::Test | TestKind::Fuzz),
    };
    let mut list: Vec<&str> = Vec::new();
    for file in files.filter(|file| file.is_test() && file.built) {
        list.extend(
            tests(&file.header)
                .filter(|(_, kind)| chosen(*kind))
                .map(|(decl, _)| decl.name.text.as_str()),
        );
        // Examples run with the tests; whether they have an output is not looked at.
        let examples = file.header.decls.iter().map(|decl| decl.name.text.as_str());
        list.extend(examples.filter(|name| flag == "run" && name.starts_with("Example")));
    }
    list
}

/// The first few names, for a sentence.
fn known(names: &[&str]) -> String {
    let shown: Vec<String> = names.iter().take(3).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > 3 { " …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn explain_test_not_matched(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let command = run.go().and_then(TestCommand::of).unwrap_or_default();
    let Some((line, flag)) = nothing_ran(run, &command) else { return Ok(()) };
    let pattern = command.value(flag).or_else(|| from_words(run, flag)).unwrap_or_default();
    // `-run '^$'` is how one runs benchmarks only, or only compiles the tests.
    if flag == "run" && matches!(pattern, "^$" | "NONE" | "XXX" | "^NONE$" | "xxx") {
        return Ok(());
    }
    let (files, tested) = (sources::files(cx), sources::tested(cx, run));
    let (files, tested) = (files?, tested?);
    let within = tested.iter().filter_map(|folder| files.folders.get(folder)).flatten();
    let names = names(within, flag);
    let finding = draft(match (pattern.is_empty(), names.is_empty()) {
        (true, _) => words::test_not_matched::no_tests(),
        (false, true) => words::test_not_matched::unseen(flag, pattern),
        (false, false) => words::test_not_matched::message(flag, pattern, known(&names)),
    });
    let finding = finding.line(run, line);
    // The word as it was typed, or what is between its quotes.
    let typed = run.command.as_ref().map(|command| command.raw.as_str());
    let typed = typed.filter(|raw| raw.matches(pattern).count() == 1 && !pattern.is_empty());
    let quoted = typed.is_some_and(|raw| {
        ['\'', '"'].iter().any(|quote| raw.contains(&format!("{quote}{pattern}{quote}")))
    });
    let right =
        named_nearly(pattern, &names).map(|right| if quoted { right } else { shell_quote(&right) });
    out.add(if pattern.is_empty() {
        finding.by_hand(words::test_not_matched::fix_write_test())
    } else if let (Some(right), Some(typed)) = (right, typed) {
        let command = typed.replace(pattern, &right);
        finding.terminal_of(words::test_not_matched::fix_run, command, run)
    } else {
        finding.by_hand(words::test_not_matched::fix_change_pattern(pattern)).terminal_of(
            words::test_not_matched::fix_list,
            "go test -list . ./...",
            run,
        )
    });
    Ok(())
}

/// The line that says that nothing ran, and the flag that chose it.
fn nothing_ran<'r>(run: &'r Run, command: &TestCommand) -> Option<(Line<'r>, &'static str)> {
    if let Some(line) = run.beginning("testing: warning: no fuzz tests to fuzz") {
        return Some((line, "fuzz"));
    }
    let ran = |verdict| {
        matches!(verdict, TestVerdict::Passed | TestVerdict::Failed | TestVerdict::NotBuilt)
    };
    let all: Vec<_> = packages(run).collect();
    let any_ran = all.iter().any(|line| ran(line.verdict));
    let warned = run.beginning("testing: warning: no tests to run");
    let said = warned
        .or_else(|| Some(all.iter().find(|line| line.verdict == TestVerdict::NothingRan)?.line));
    if let Some(line) = said.filter(|_| !any_ran) {
        return Some((line, "run"));
    }
    // Without a benchmark or a fuzz test by that name go says nothing at all.
    let first = all.first().filter(|_| run.exit_code == Some(0))?.line;
    if command.has("bench")
        && !run.lines().any(|line| line.text.starts_with("Benchmark"))
        && !is_piped(run)
    {
        return Some((first, "bench"));
    }
    (command.has("fuzz") && run.beginning("fuzz: ").is_none()).then_some((first, "fuzz"))
}

fn is_piped(run: &Run) -> bool {
    run.command.as_ref().is_some_and(|command| command.shell_text().contains('|'))
}

/// The pattern of a test binary's own flag, or of dlv's: `-test.run X`.
fn from_words<'r>(run: &'r Run, flag: &str) -> Option<&'r str> {
    let command = run.command.as_ref()?;
    let mut all = command.words.iter().chain(command.inner_words());
    while let Some(word) = all.next() {
        match flags::parse(word) {
            Some((name, value)) if name.strip_prefix("test.") == Some(flag) => {
                return value.or_else(|| all.next().map(String::as_str));
            }
            _ => {}
        }
    }
    None
}
