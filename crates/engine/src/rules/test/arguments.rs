//! Layer test: arguments that reach the wrong one, or nobody; and the race detector, which needs more than Go.

use crate::context::{Checked, Cx, Fact};
use crate::facts::workspace::go_files::GoFile;
use crate::findings::{Findings, draft};
use crate::output::go::sources;
use crate::output::go::test_output::{Verdict, packages};
use crate::output::run::test_command::{TestCommand, is_go_flag};
use crate::output::{Run, between};
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::source::code::{Code, flag_names};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::test_flag_taken_by_go::RULE).explain(test_flag_taken_by_go),
    Rule::new(words::test_args_ignored::RULE).explain(test_args_ignored),
    Rule::new(words::race_needs_cgo::RULE).explain(race_needs_cgo),
];

fn test_flag_taken_by_go(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = run.go().and_then(TestCommand::of) else { return Ok(()) };
    let taken: Vec<_> = command.flags.iter().filter(|flag| is_go_flag(&flag.name)).collect();
    if taken.is_empty() {
        return Ok(());
    }
    let own = own_flags(cx, run)?;
    // The tests define a flag by that name; or, where they cannot be seen, -n got a value that it does not take.
    let stray = command.left_over().first().is_some_and(|word| !word.starts_with('-'));
    let flag = taken.into_iter().find(|flag| match &own {
        Some(own) => own.contains(&flag.name),
        None => flag.name == "n" && stray,
    });
    let Some(flag) = flag else { return Ok(()) };
    let dry = flag.name == "n";
    let finding = draft(words::test_flag_taken_by_go::message(flag.name.as_str()))
        .why(if dry {
            words::test_flag_taken_by_go::why_dry_run()
        } else {
            words::test_flag_taken_by_go::why()
        })
        .evidence(run.label(), run.lines().next().map_or("", |line| line.text));
    out.add(finding.by_hand(words::test_flag_taken_by_go::fix_args(flag.name.as_str())));
    Ok(())
}

/// The flags that the tested packages define; nothing when there are no files to be seen.
fn own_flags(cx: Cx<'_>, run: &Run) -> Fact<Option<Vec<String>>> {
    let (files, folders) = (sources::files(cx), sources::tested(cx, run));
    let (files, folders) = (files?, folders?);
    let all: Vec<&GoFile> =
        folders.iter().filter_map(|folder| files.folders.get(folder)).flatten().collect();
    if all.is_empty() {
        return Ok(None);
    }
    let with_flags = all.into_iter().filter(|file| file.text.contains("flag."));
    let names = with_flags.flat_map(|file| {
        let code = Code::new(&file.text);
        flag_names(&code).into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    Ok(Some(names.collect()))
}

fn test_args_ignored(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = run.go().and_then(TestCommand::of) else { return Ok(()) };
    let left = command.left_over();
    let Some(first) = left.first() else { return Ok(()) };
    let Some(line) = packages(run).find(|line| line.verdict == Verdict::Passed) else {
        return Ok(());
    };
    let (files, folders) = (sources::files(cx), sources::tested(cx, run));
    let (files, folders) = (files?, folders?);
    let all: Vec<&GoFile> =
        folders.iter().filter_map(|folder| files.folders.get(folder)).flatten().collect();
    let looks = [
        &["flag", ".", "Args"][..],
        &["flag", ".", "Arg"],
        &["flag", ".", "NArg"],
        &["os", ".", "Args"],
    ];
    let used = looks.into_iter().any(|sequence| sources::any_has(&all, sequence))
        || all.iter().any(|file| file.text.contains("pflag"));
    // Seen to be used, or not to be seen at all: nothing can be said.
    if used || all.is_empty() {
        return Ok(());
    }
    let arguments = left.join(" ");
    let finding = draft(words::test_args_ignored::message(arguments.as_str())).line(run, line.line);
    let is_name = first.starts_with("Test") || first.starts_with("Benchmark");
    let package = command.packages.first().map_or(".", String::as_str);
    out.add(match first.strip_prefix('-') {
        // Behind `--` even the test binary's own flags are arguments.
        Some(_) => finding.why(words::test_args_ignored::why_terminator()).terminal_of(
            words::test_args_ignored::fix_before,
            format!("go test {package} {arguments}"),
            run,
        ),
        None if is_name => finding.terminal_of(
            words::test_args_ignored::fix_run,
            format!("go test {package} -run '^{first}$'"),
            run,
        ),
        None => finding.by_hand(words::test_args_ignored::fix_remove(arguments)),
    });
    Ok(())
}

fn race_needs_cgo(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let wanted =
        run.go().is_some_and(|go| ["race", "msan", "asan"].iter().any(|flag| go.has_flag(flag)));
    let said = run.find(|line| {
        let text = line.trim();
        let text = text.strip_prefix("go: ").unwrap_or(text);
        let flag = ["-race", "-msan", "-asan"].into_iter().find(|flag| text.starts_with(flag))?;
        let rest = text.get(flag.len()..)?;
        if rest.starts_with(" requires cgo") {
            Some((flag, None))
        } else if let Some(platform) = rest.strip_prefix(" is not supported on ") {
            Some((flag, Some(platform)))
        } else {
            // Go 1.19 lists the platforms that it has.
            rest.starts_with(" is only supported on ").then_some((flag, Some("-")))
        }
    });
    if let Some((line, (flag, platform))) = said {
        let (said, first) = match platform {
            None => (words::race_needs_cgo::message(flag), words::race_needs_cgo::fix_enable()),
            Some(platform) => (
                words::race_needs_cgo::platform(flag, platform),
                words::race_needs_cgo::fix_other_platform(),
            ),
        };
        let finding = draft(said).line(run, line).by_hand(first);
        out.add(finding.by_hand(words::race_needs_cgo::fix_without(flag)));
        return Ok(());
    }
    let compiler = run.find(|line| between(line, "C compiler \"", "\" not found"));
    if let Some((line, compiler)) = compiler.filter(|_| wanted) {
        let finding = draft(words::race_needs_cgo::compiler("-race", compiler));
        out.add(
            finding
                .line(run, line)
                .by_hand(words::race_needs_cgo::fix_install_compiler())
                .by_hand(words::race_needs_cgo::fix_without("-race")),
        );
        return Ok(());
    }
    if let Some(line) = run
        .containing("FATAL: ThreadSanitizer")
        .or_else(|| run.containing("ERROR: ThreadSanitizer"))
    {
        let finding =
            draft(words::race_needs_cgo::sanitizer()).why(words::race_needs_cgo::why_sanitizer());
        out.add(finding.line(run, line).by_hand(words::race_needs_cgo::fix_without("-race")));
    }
    Ok(())
}
