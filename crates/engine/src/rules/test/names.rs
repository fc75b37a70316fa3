//! Layer test: functions that are written as tests and that `go test` passes over, refuses, or lets decide everything.

use go_doctor_protocol::{Applicability, Edit, Severity};

use crate::context::{Checked, Cx, Fact};
use crate::facts::workspace::go_files::{GoFile, GoFiles};
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::location::location;
use crate::output::go::sources;
use crate::output::go::test_output::{TestVerdict, packages};
use crate::output::run::place::{Place, place};
use crate::output::run::test_command::TestCommand;
use crate::rules::Rule;
use crate::rules::test::examples::examples;
use crate::rules::test::files::at_test;
use crate::rules::test::files::shown;
use crate::words::{self, NeedsWhy};
use go_doctor_golang::source::code::Code;
use go_doctor_golang::source::header::Decl;
use go_doctor_golang::source::test_functions::{
    Hides, TestKind, hand_on_result, has_signature, nearly, test_main_hides, tests,
};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::test_signature_invalid::RULE)
        .go_file(test_signature_invalid)
        .explain(explain_test_signature_invalid),
    Rule::new(words::test_name_invalid::RULE)
        .go_file(test_name_invalid)
        .explain(explain_test_name_invalid)
        .yields_to(&[words::test_signature_invalid::RULE]),
    Rule::new(words::test_main_hides_result::RULE)
        .go_file(test_main_hides_result)
        .explain(explain_test_main_hides_result),
];

/// A `TestXxx` that `go test` refuses to build.
fn test_signature_invalid(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if !file.is_test() || !file.built || file.is_broken() {
        return Ok(());
    }
    for (decl, kind) in tests(&file.header) {
        if has_signature(decl, kind) {
            continue;
        }
        // `TestMain(t *testing.T)` is an ordinary test by that name.
        let ordinary = kind == TestKind::Main && has_signature(decl, TestKind::Test);
        if ordinary {
            out.add(ordinary_test_main(file, decl));
            continue;
        }
        let finding = draft(words::test_signature_invalid::message(
            decl.name.text.as_str(),
            signature(&decl.name.text, kind),
        ))
        .at(at_test(file, decl))
        .evidence(format!("read {}", file.path), shown(decl));
        out.add(with_signature(finding, file, decl, kind));
    }
    Ok(())
}

fn ordinary_test_main(file: &GoFile, decl: &Decl) -> Draft {
    let finding = draft(words::test_signature_invalid::main())
        .why(words::test_signature_invalid::why_main())
        .severity(Severity::Warning)
        .at(at_test(file, decl))
        .evidence(format!("read {}", file.path), shown(decl));
    finding.by_hand(words::test_signature_invalid::fix_rename_or_change(signature(
        "TestMain",
        TestKind::Main,
    )))
}

/// `func TestA(t *testing.T)`, as go says it must be.
fn signature(name: &str, kind: TestKind) -> String {
    let parameter = kind.parameter();
    format!("func {name}({} *testing.{parameter})", parameter.to_lowercase())
}

/// An edit where only the parameter is missing or of another type; the rest is the user's to say.
fn with_signature(finding: Draft, file: &GoFile, decl: &Decl, kind: TestKind) -> Draft {
    let test = decl.name.text.as_str();
    let code = Code::new(&decl.params);
    let written: Vec<&str> = code.tokens().iter().map(|&token| code.source(token)).collect();
    let parameter = kind.parameter();
    let name = match written.as_slice() {
        [] => parameter.to_lowercase(),
        [name, "*", "testing", ".", _] | [name, "testing", ".", _] => (*name).to_owned(),
        _ => return finding.by_hand(words::test_signature_invalid::fix_change(test)),
    };
    let before = file.text.get(decl.name.end..).unwrap_or_default();
    let Some(open) = before.find('(').filter(|_| !decl.generic && decl.results.is_empty()) else {
        return finding.by_hand(words::test_signature_invalid::fix_change(test));
    };
    let start = decl.name.end + open + 1;
    let range = file.range(start, start + decl.params.len());
    let new_text = format!("{name} *testing.{parameter}");
    finding.edits(
        words::test_signature_invalid::fix_parameter(test, new_text.as_str()),
        Applicability::Unsafe,
        vec![Edit { file: file.path.clone(), range, new_text }],
    )
}

fn explain_test_signature_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let place = place(line)?;
        let (name, must) = place.message.strip_prefix("wrong signature for ")?.split_once(", ")?;
        Some((place, name, must.strip_prefix("must be: ").unwrap_or(must)))
    });
    if let Some((line, (at, name, must))) = said {
        let finding = draft(if must.starts_with("func ") {
            words::test_signature_invalid::message(name, must)
        } else {
            words::test_signature_invalid::generic(name, must)
        });
        let finding = finding.at_any(location(cx, run, at.file, at.line, at.column)?);
        out.add(finding.line(run, line).by_hand(words::test_signature_invalid::fix_change(name)));
        return Ok(());
    }
    if run.exit_code != Some(0) {
        return Ok(());
    }
    let files = sources::files(cx)?;
    for file in tested_files(cx, run, &files)? {
        for (decl, kind) in tests(&file.header) {
            if kind == TestKind::Main && has_signature(decl, TestKind::Test) {
                out.add(ordinary_test_main(file, decl));
            }
        }
    }
    Ok(())
}

/// The test files of the folders that a `go test` was about; none for another command.
fn tested_files<'f>(cx: Cx<'_>, run: &Run, files: &'f GoFiles) -> Fact<Vec<&'f GoFile>> {
    if run.go().is_none_or(|go| go.verb != "test") {
        return Ok(Vec::new());
    }
    let folders = sources::tested(cx, run)?;
    let of = |folder: &String| files.folders.get(folder).into_iter().flatten();
    Ok(folders.iter().flat_map(of).filter(|file| file.is_test() && file.built).collect())
}

/// `Testfoo`, or `testFoo` that nothing calls.
fn test_name_invalid(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    // What calls a helper may stand in what was not read.
    if !file.is_test() || !file.built || !neighbours(cx, &file.path)?.are_whole() {
        return Ok(());
    }
    for decl in &file.header.decls {
        if let Some(kind) = nearly(decl)
            && !is_used(cx, file, decl)?
        {
            out.add(name_finding(cx, file, decl, kind)?);
        }
    }
    for finding in examples(cx, file)? {
        out.add(finding);
    }
    Ok(())
}

/// Whether anything in the package mentions the function beside its own declaration: then it is a helper.
fn is_used(cx: Cx<'_>, file: &GoFile, decl: &Decl) -> Fact<bool> {
    let beside = neighbours(cx, &file.path)?;
    let name = decl.name.text.as_str();
    Ok(beside.files().iter().any(|other| {
        let allowed = usize::from(other.path == file.path);
        other.text.contains(name)
            && Code::new(&other.text).words().filter(|(_, word)| *word == name).count() > allowed
    }))
}

fn name_finding(cx: Cx<'_>, file: &GoFile, decl: &Decl, kind: TestKind) -> Fact<Draft> {
    let prefix = kind.prefix();
    let rest = decl.name.text.get(prefix.len()..).unwrap_or_default();
    let mut letters = rest.chars();
    let upper: String =
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let to = format!("{prefix}{upper}");
    let finding = draft(
        words::test_name_invalid::message(decl.name.text.as_str(), to.as_str())
            .why(words::test_name_invalid::why(prefix)),
    )
    .at(at_test(file, decl))
    .evidence(format!("read {}", file.path), shown(decl));
    let beside = neighbours(cx, &file.path)?;
    let taken = beside
        .files()
        .iter()
        .any(|other| other.header.decls.iter().any(|decl| decl.name.text == to));
    if taken || is_used(cx, file, decl)? {
        return Ok(finding.by_hand(words::test_name_invalid::fix_rename_by_hand(
            decl.name.text.as_str(),
            to.as_str(),
        )));
    }
    Ok(finding.edits(
        words::test_name_invalid::fix_rename(decl.name.text.as_str(), to.as_str()),
        Applicability::Safe,
        vec![Edit {
            file: file.path.clone(),
            range: file.range(decl.name.start, decl.name.end),
            new_text: to,
        }],
    ))
}

fn explain_test_name_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, (at, said))) = run.find(vet_says) {
        let at = location(cx, run, at.file, at.line, at.column)?;
        let finding = match said {
            VetSays::Malformed(name) => {
                let to = renamed(name);
                draft(
                    words::test_name_invalid::message(name, to.as_str())
                        .why(words::test_name_invalid::why_vet()),
                )
                .by_hand(words::test_name_invalid::fix_rename_by_hand(name, to))
            }
            VetSays::Example(said) => draft(said.why(words::test_name_invalid::why_example()))
                .by_hand(words::test_name_invalid::fix_rename_example()),
        };
        out.add(finding.at_any(at).line(run, line));
        return Ok(());
    }
    // A run that ended well: what was never run is in the files only.
    let selects = run
        .go()
        .and_then(TestCommand::of)
        .is_none_or(|command| command.has("bench") || command.has("list"));
    if run.exit_code != Some(0) || selects {
        return Ok(());
    }
    let files = sources::files(cx)?;
    for file in tested_files(cx, run, &files)? {
        for finding in examples(cx, file)? {
            out.add(first_line(run, finding));
        }
        for decl in &file.header.decls {
            let Some(kind) = nearly(decl) else { continue };
            let finding = name_finding(cx, file, decl, kind)?;
            // A helper by that name is no mistake, but it is no test either.
            let used = is_used(cx, file, decl)?;
            let finding = if used {
                finding.why(words::test_name_invalid::why_helper()).severity(Severity::Info)
            } else {
                finding
            };
            out.add(first_line(run, finding));
        }
    }
    Ok(())
}

/// `Testfoo` as `TestFoo`.
fn renamed(name: &str) -> String {
    let prefix = ["Test", "Benchmark", "Fuzz"].into_iter().find(|prefix| name.starts_with(prefix));
    let (head, rest) = name.split_at(prefix.map_or(0, str::len));
    let mut letters = rest.chars();
    let upper: String =
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    format!("{head}{upper}")
}

/// The package's line of a run as evidence.
fn first_line(run: &Run, finding: Draft) -> Draft {
    match packages(run).next() {
        Some(first) => finding.line(run, first.line),
        None => finding,
    }
}

/// What vet has against a name.
enum VetSays<'r> {
    /// `Testfoo`.
    Malformed(&'r str),
    /// An example of nothing, and how.
    Example(NeedsWhy),
}

/// vet's sentences about names (passes/tests/tests.go, Go 1.19 to 1.27).
fn vet_says(line: &str) -> Option<(Place<'_>, VetSays<'_>)> {
    let at = place(line)?;
    let (name, said) = at.message.split_once(' ')?;
    if said.starts_with("has malformed name: first letter after '") {
        return Some((at, VetSays::Malformed(name)));
    }
    if !name.starts_with("Example") {
        return None;
    }
    let part = said.rsplit(": ").next().unwrap_or_default();
    let shape = ["should be niladic", "should return nothing", "should not have type params"];
    let said = if said.starts_with("refers to unknown ") {
        words::test_name_invalid::example_unknown(name, part)
    } else if said.starts_with("has malformed example suffix: ") {
        words::test_name_invalid::example_suffix(name, part)
    } else if shape.contains(&said) {
        words::test_name_invalid::example_signature(name)
    } else {
        return None;
    };
    Some((at, VetSays::Example(said)))
}

/// A TestMain that runs nothing, or ends with 0 whatever happened.
fn test_main_hides_result(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if file.is_test()
        && file.built
        && let Some(finding) = hides(file)
    {
        out.add(finding);
    }
    Ok(())
}

fn hides(file: &GoFile) -> Option<Draft> {
    // What runs the tests may stand in the part that was not read.
    let main = file.header.func("TestMain").filter(|_| file.is_whole())?;
    let main = Some(main).filter(|main| has_signature(main, TestKind::Main))?;
    let (how, (start, end)) = test_main_hides(&file.text, main)?;
    let at = file.location(start, end);
    let line = at.range.map_or(0, |range| range.start.line + 1);
    let code = file.text.get(start..end).unwrap_or_default();
    let finding = draft(if how == Hides::NeverRuns {
        words::test_main_hides_result::message(file.name.as_str())
    } else {
        words::test_main_hides_result::thrown_away(file.name.as_str())
    })
    .why(if how == Hides::NeverRuns {
        words::test_main_hides_result::why()
    } else {
        words::test_main_hides_result::why_thrown_away()
    })
    .at(at)
    .evidence(format!("read {}", file.path), format!("{line}: {code}"));
    if how == Hides::NeverRuns {
        return Some(finding.by_hand(words::test_main_hides_result::fix_call_run()));
    }
    let Some(replacements) = hand_on_result(&file.text, main) else {
        return Some(
            finding
                .by_hand(words::test_main_hides_result::fix_exit_with_result(file.name.as_str())),
        );
    };
    let edits = replacements.into_iter().map(|((start, end), new_text)| Edit {
        file: file.path.clone(),
        range: file.range(start, end),
        new_text,
    });
    Some(finding.edits(
        words::test_main_hides_result::fix_exit_with_result(file.name.as_str()),
        Applicability::Safe,
        edits.collect(),
    ))
}

fn explain_test_main_hides_result(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if run.exit_code != Some(0) {
        return Ok(());
    }
    let Some(first) = packages(run).find(|line| matches!(line.verdict, TestVerdict::Passed)) else {
        return Ok(());
    };
    // Tests that were seen to run were not hidden.
    if run.beginning("=== RUN").is_some() {
        return Ok(());
    }
    let files = sources::files(cx)?;
    for file in tested_files(cx, run, &files)? {
        if let Some(finding) = hides(file) {
            out.add(finding.line(run, first.line));
        }
    }
    Ok(())
}
