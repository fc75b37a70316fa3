//! Layer test: flags of `go test` and of the test binary: refused, taken by the wrong one, or never looked at.

use go_doctor_golang::flags;
use go_doctor_protocol::{Applicability, Edit};

use crate::context::{Checked, Cx, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::test_output::{TestVerdict, packages};
use crate::output::go::usage::{Complaint, FlagRefusal, Speaker, refusal};
use crate::output::run::test_command::TestCommand;
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::source::code::Code;
use go_doctor_golang::source::header::Decl;
use go_doctor_golang::source::test_functions::{parses_flags_early, tests};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::test_pattern_invalid::RULE)
        .explain(test_pattern_invalid)
        .yields_to(&[words::command_changed_by_shell::RULE]),
    Rule::new(words::test_flags_parsed_early::RULE)
        .go_file(test_flags_parsed_early)
        .explain(explain_test_flags_parsed_early),
    Rule::new(words::test_flag_undefined::RULE)
        .explain(test_flag_undefined)
        .yields_to(&[words::launch_test_flag::RULE, words::command_changed_by_shell::RULE]),
    Rule::new(words::test_flag_invalid::RULE).explain(test_flag_invalid).yields_to(&[
        words::task_output_unusable::RULE,
        words::dlv_arguments_unseparated::RULE,
        words::goflags_invalid::RULE,
        words::command_changed_by_shell::RULE,
    ]),
];

fn test_pattern_invalid(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let rest = line.trim().strip_prefix("testing: invalid regexp ")?;
        // `for element 0 of -test.run ("("): error…`, `in -test.list ("("): error…`.
        let flag = rest.split(' ').find(|word| word.starts_with("-test."))?;
        let (_, quoted) = rest.split_once(" (\"")?;
        let (pattern, why) = quoted.split_once("\"): ")?;
        Some((flag, pattern, why.strip_prefix("error parsing regexp: ").unwrap_or(why)))
    });
    let Some((line, (flag, pattern, why))) = said else { return Ok(()) };
    let short = flag.trim_start_matches("-test.");
    let finding = draft(
        words::test_pattern_invalid::message(flag, why)
            .why(words::test_pattern_invalid::why(pattern)),
    )
    .line(run, line);
    // The whole text as a literal: what `\Q…\E` is for.
    let quoted = format!("-{short}='\\Q{pattern}\\E'");
    let finding = finding.by_hand(words::test_pattern_invalid::fix_quote(quoted));
    out.add(finding.terminal_of(words::test_pattern_invalid::fix_list, "go test -list .", run));
    Ok(())
}

/// `flag.Parse` in `init` of a package that has tests.
fn test_flags_parsed_early(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    let flags = file.header.imports.iter().any(|import| import.text.ends_with("flag"));
    if !file.built || !flags || !file.text.contains("Parse") {
        return Ok(());
    }
    let Some((package, (start, end))) = parses_flags_early(&file.header, &file.text) else {
        return Ok(());
    };
    let beside = neighbours(cx, &file.path)?;
    if file.is_broken() || !has_tests(beside.files()) {
        return Ok(());
    }
    let at = file.location(start, end);
    let line = at.range.map_or(0, |range| range.start.line + 1);
    let call = format!("{package}.Parse");
    let finding = draft(words::test_flags_parsed_early::message(call.as_str(), file.name.as_str()))
        .at(at)
        .evidence(
            format!("read {}", file.path),
            format!("{line}: {}", file.text.get(start..end).unwrap_or_default()),
        );
    out.add(parsed_later(finding, file, &call, (start, end)));
    Ok(())
}

fn has_tests(files: &[GoFile]) -> bool {
    files
        .iter()
        .filter(|other| other.is_test() && other.built)
        .any(|other| tests(&other.header).next().is_some())
}

/// In a test file the call only has to go: `go test` parses before the first test. In a program it moves into main.
fn parsed_later(finding: Draft, file: &GoFile, call: &str, span: (usize, usize)) -> Draft {
    let name = file.name.as_str();
    let Some(init) = file.header.decls.iter().find(|decl| {
        decl.name.text == "init"
            && decl.body.is_some_and(|(start, end)| start <= span.0 && span.1 <= end)
    }) else {
        return finding.by_hand(words::test_flags_parsed_early::fix_move());
    };
    let removed = statement(file, init, span);
    let edit = |range: (usize, usize), new_text: String| Edit {
        file: file.path.clone(),
        range: file.range(range.0, range.1),
        new_text,
    };
    if file.is_test() {
        let edits = vec![edit(removed, String::new())];
        return finding.edits(
            words::test_flags_parsed_early::fix_remove(call, name),
            Applicability::Unsafe,
            edits,
        );
    }
    let body = file.header.func("main").and_then(|main| main.body);
    let Some((open, close)) =
        body.filter(|_| file.header.package.as_ref().is_some_and(|n| n.text == "main"))
    else {
        return finding.by_hand(words::test_flags_parsed_early::fix_move());
    };
    let main = Code::part(&file.text, (open, close));
    if main.has_word("Parse") {
        let edits = vec![edit(removed, String::new())];
        return finding.edits(
            words::test_flags_parsed_early::fix_remove(call, name),
            Applicability::Unsafe,
            edits,
        );
    }
    let written = file.text.get(span.0..span.1).unwrap_or_default();
    let eol = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
    let same_line = !file.text.get(open..close).is_some_and(|body| body.contains('\n'));
    let inserted = if same_line { format!(" {written};") } else { format!("{eol}\t{written}") };
    let mut edits = vec![edit((open + 1, open + 1), inserted), edit(removed, String::new())];
    edits.sort_by_key(|edit| edit.range.start);
    finding.edits(
        words::test_flags_parsed_early::fix_move_to_main(call, name),
        Applicability::Unsafe,
        edits,
    )
}

/// The bytes to take away: the whole init when nothing else is in it, else the statement with its line.
fn statement(file: &GoFile, init: &Decl, (start, end): (usize, usize)) -> (usize, usize) {
    let text = file.text.as_str();
    let inner =
        init.body.and_then(|(open, close)| text.get(open + 1..close - 1)).unwrap_or_default();
    if inner.trim() == text.get(start..end).unwrap_or_default() {
        let after = text.get(init.span.1..).unwrap_or_default();
        let blank = after.len() - after.trim_start_matches(['\r', '\n']).len();
        return (init.span.0, init.span.1 + blank);
    }
    let line_start =
        text.get(..start).and_then(|before| before.rfind('\n')).map_or(start, |at| at + 1);
    let behind = text.get(end..).unwrap_or_default();
    let line_end = behind.find('\n').map_or(text.len(), |at| end + at + 1);
    let alone = text.get(line_start..start).is_some_and(|head| head.trim().is_empty())
        && text
            .get(end..line_end)
            .is_some_and(|tail| tail.trim().trim_start_matches(';').is_empty());
    if alone { (line_start, line_end) } else { (start, end) }
}

fn explain_test_flags_parsed_early(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let early = refusal(run).filter(|found| found.speaker == Speaker::EarlyTestBinary);
    let said =
        early.map(|found| (found.line, format!("-{}", found.flag))).or_else(|| pflag_early(run));
    let Some((line, flag)) = said else { return Ok(()) };
    let files = go_files(cx).known()?;
    let guilty = files.iter().flat_map(|files| files.folders.values().flatten()).find_map(|file| {
        let (package, span) =
            parses_flags_early(&file.header, &file.text).filter(|_| file.built)?;
        Some((file, package, span))
    });
    let finding = match guilty {
        Some((file, package, span)) => {
            let call = format!("{package}.Parse");
            let said = words::test_flags_parsed_early::message(call.as_str(), file.name.as_str());
            parsed_later(draft(said).at(file.location(span.0, span.1)), file, &call, span)
        }
        None => draft(words::test_flags_parsed_early::unseen(flag))
            .by_hand(words::test_flags_parsed_early::fix_move()),
    };
    out.add(finding.line(run, line));
    Ok(())
}

/// pflag's own sentence for a flag of the testing package: `unknown shorthand flag: 't' in -test.testlogfile=…`.
fn pflag_early(run: &Run) -> Option<(Line<'_>, String)> {
    let (line, flag) = run.find(|line| {
        let (_, rest) = line.split_once("unknown shorthand flag: 't' in -test.")?;
        Some(format!("-test.{}", rest.split('=').next().unwrap_or(rest)))
    })?;
    Some((line, flag))
}

fn test_flag_undefined(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, flag)) =
        run.find(|line| between(line, "go: unknown flag ", " cannot be used with -c"))
    {
        let flag = flag.trim_start_matches('-');
        let finding = draft(words::test_flag_undefined::compile_only(flag));
        out.add(finding.line(run, line).by_hand(words::test_flag_undefined::fix_later(flag)));
        return Ok(());
    }
    let found = refusal(run).filter(|found| {
        found.complaint == Complaint::Undefined && found.speaker == Speaker::TestBinary
    });
    let Some(found) = found else { return Ok(()) };
    let finding = draft(words::test_flag_undefined::message(found.flag)).line(run, found.line);
    let short = found.flag.strip_prefix("test.").unwrap_or(found.flag);
    let minor = run.go_version.as_ref().map(|version| version.language().1);
    if let Some(needed) =
        flags::test_binary_since(short).filter(|needed| minor.is_some_and(|minor| minor < *needed))
    {
        let finding = draft(words::test_flag_undefined::newer(short, needed.to_string()));
        out.add(
            finding.line(run, found.line).by_hand(words::test_flag_undefined::fix_update_go(short)),
        );
        return Ok(());
    }
    if flags::is_of_test_binary(short) && short == found.flag {
        // Known to `go test`, not to the binary that it builds.
        let finding = finding
            .message(words::test_flag_undefined::prefix(found.flag))
            .why(words::test_flag_undefined::why_prefix());
        out.add(finding.by_hand(words::test_flag_undefined::fix_prefix(found.flag)));
        return Ok(());
    }
    let several = packages(run).any(|line| line.verdict == TestVerdict::Passed);
    let finding = if several {
        finding
            .why(words::test_flag_undefined::why_several())
            .by_hand(words::test_flag_undefined::fix_one_package(found.flag))
    } else {
        finding
    };
    out.add(finding.by_hand(words::test_flag_undefined::fix_remove(found.flag)).terminal(
        words::test_flag_undefined::fix_help,
        "go help testflag",
        cx.any_folder(),
    ));
    Ok(())
}

fn test_flag_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let is_test = run.go().is_none_or(|go| go.verb == "test");
    if let Some(found) = refusal(run).filter(|found| is_tests(found, is_test)) {
        let finding = match found.complaint {
            Complaint::Value(value) => draft(words::test_flag_invalid::message(found.flag, value)),
            Complaint::NoValue => draft(words::test_flag_invalid::no_value(found.flag)),
            Complaint::Undefined => return Ok(()),
        };
        out.add(
            finding
                .line(run, found.line)
                .by_hand(words::test_flag_invalid::fix_value(example(found.flag))),
        );
        return Ok(());
    }
    if let Some((line, flag, path)) = profile_refused(run).filter(|_| run.exit_code != Some(0)) {
        let finding = draft(words::test_flag_invalid::file(flag, path));
        out.add(finding.line(run, line).by_hand(words::test_flag_invalid::fix_folder()));
        return Ok(());
    }
    if let Some((line, said)) =
        run.find(refused_together).filter(|_| is_test || run.exit_code != Some(0))
    {
        let finding = draft(words::test_flag_invalid::together(said))
            .why(words::test_flag_invalid::why_together());
        let finding = finding.line(run, line);
        let finding = if said.contains("multiple packages") {
            finding.by_hand(words::test_flag_invalid::fix_one_package())
        } else if said.contains("more than one fuzz test") {
            finding.by_hand(words::test_flag_invalid::fix_one_fuzz_test())
        } else {
            finding.by_hand(words::test_flag_invalid::fix_choose())
        };
        out.add(finding.terminal(
            words::test_flag_invalid::fix_help,
            "go help testflag",
            cx.any_folder(),
        ));
    }
    Ok(())
}

/// `open /w/gone/c.out: no such file or directory`, where that is what a profile's flag names.
fn profile_refused(run: &Run) -> Option<(Line<'_>, String, &str)> {
    let command = TestCommand::of(run.go()?)?;
    let flag = command
        .flags
        .iter()
        .find(|flag| flags::takes_output_file(&flag.name) || flag.name == "o")?;
    let value = flag.value.as_deref()?;
    let (line, path) = run.find(|line| {
        let path = between(line, "open ", ": ")?;
        path.ends_with(value.trim_start_matches("./")).then_some(path)
    })?;
    Some((line, flag.name.clone(), path))
}

/// A refused value of a flag that `go test` or the test binary has.
fn is_tests(found: &FlagRefusal<'_>, is_test: bool) -> bool {
    let own = flags::is_of_tests(found.flag);
    match found.speaker {
        Speaker::TestBinary => true,
        Speaker::Go("test") => own,
        Speaker::Unknown => own && is_test && found.flag.starts_with("test."),
        _ => false,
    }
}

/// What a value looks like.
fn example(flag: &str) -> &'static str {
    match flag.strip_prefix("test.").unwrap_or(flag) {
        "timeout" => "-timeout 30s",
        "count" => "-count 1",
        "cpu" => "-cpu 1,2,4",
        "parallel" => "-parallel 4",
        "benchtime" => "-benchtime 2s",
        "fuzztime" => "-fuzztime 30s",
        "covermode" => "-covermode atomic",
        "shuffle" => "-shuffle on",
        "vet" => "-vet off",
        "run" => "-run '^TestName$'",
        "bench" => "-bench .",
        _ => "go help testflag",
    }
}

/// What go and the testing package say of flags that do not go together, or not here (cmd/go/internal/test/test.go,
/// work/init.go, testing/testing.go; Go 1.19 to 1.27).
fn refused_together(line: &str) -> Option<&str> {
    let text = line.trim();
    let text = text.strip_prefix("go: ").unwrap_or(text);
    let by_go = (text.starts_with("cannot use -") && text.contains(" flag "))
        || text.starts_with("with multiple packages, -o must refer to a directory")
        || (text.starts_with("cannot write test binary ")
            && text.contains("for multiple packages"))
        || text.starts_with("-covermode must be ")
        || text.starts_with("-fuzz flag is not supported on ");
    let testing = text.strip_prefix("testing: ").filter(|said| {
        said.starts_with("-parallel can only be given")
            || said.starts_with("cannot use -test.")
            || said.starts_with("will not fuzz, -fuzz matches more than one")
            || said.starts_with("-shuffle should be ")
            || said.starts_with("-test.fuzzcachedir must be set")
            || (said.starts_with("open ") && said.contains(": no such file"))
    });
    testing.or(by_go.then_some(text))
}
