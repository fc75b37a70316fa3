//! Layer program: code that does not compile, or that vet refuses. go and its compiler did their work.

use go_doctor_protocol::{Applicability, Edit, Location};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::package_files;
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::diagnostics::{Checker, Diagnostic, diagnostics};
use crate::output::go::location::location;
use crate::output::go::undefined::undefined_name;
use crate::output::run::place::base;
use crate::output::{Line, Run};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Title};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::program_compile_error::RULE)
        .explain(program_compile_error)
        .yields_below()
        .yields_to(&[
            words::program_vet_failed::RULE,
            words::leetcode_judged_remotely::RULE,
            words::program_panicked::RULE,
            words::program_exited::RULE,
        ]),
    Rule::new(words::program_vet_failed::RULE).explain(program_vet_failed).yields_below(),
];

fn program_compile_error(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let all = diagnostics(run);
    let errors: Vec<_> = all.iter().filter(|found| found.checker == Checker::Compiler).collect();
    if let Some(first) = errors.first() {
        let (at, shown) = place_of(cx, run, first)?;
        let said = words::program_compile_error::message(shown, short(first.place.message));
        let at_file = at.as_ref().map(|at| at.file.clone());
        let finding = objection(draft(said), run, first).at_any(at);
        let finding = generated_first(cx, run, first, at_file, finding)?;
        let finding = match full_width(cx, run, &errors)? {
            Some(edits) => finding.edits(
                words::program_compile_error::fix_ascii(),
                Applicability::Unsafe,
                edits,
            ),
            None => finding.by_hand(hint(first.place.message)),
        };
        let old = run.go_version.as_ref().is_some_and(|version| version.language() < (1, 21));
        let finding = if run.exit_code == Some(2) && old {
            finding.why(words::program_compile_error::why_exit_2())
        } else {
            finding
        };
        out.add(finding);
        return Ok(());
    }
    if !all.is_empty() {
        return Ok(());
    }
    // Errors that have no column: a build line, a function without a body at link time.
    if let Some((line, said)) = run.find(placeless) {
        let finding = draft(words::program_compile_error::unplaced(short(said)));
        out.add(finding.line(run, line).by_hand(words::program_compile_error::fix_read()));
    }
    Ok(())
}

/// A name that is not there where a `//go:generate` line of the package makes files: a fresh clone lacks them.
fn generated_first(
    cx: Cx<'_>,
    run: &Run,
    found: &Diagnostic<'_>,
    file: Option<String>,
    finding: Draft,
) -> Fact<Draft> {
    let undefined = undefined_name(found.place.message).is_some();
    let folder = file.filter(|_| undefined).and_then(|file| paths::parent(cx.platform(), &file));
    let Some(folder) = folder else { return Ok(finding) };
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    Ok(if list.iter().any(|file| file.header.generates) {
        finding.terminal_of(words::program_compile_error::fix_generate, "go generate ./...", run)
    } else {
        finding
    })
}

/// An objection's place: on this machine if it can be found, and as it is said.
fn place_of(cx: Cx<'_>, run: &Run, found: &Diagnostic<'_>) -> Fact<(Option<Location>, String)> {
    let place = found.place;
    let at = location(cx, run, place.file, place.line, place.column)?;
    Ok((at, format!("{}:{}", base(place.file), place.line)))
}

/// A finding about an objection, with its line.
fn objection(finding: Draft, run: &Run, found: &Diagnostic<'_>) -> Draft {
    finding.line(run, Line { number: found.line.number, text: found.line.text.trim_start() })
}

/// `main.go: parsing //go:build line: unexpected token and`, `relocation target main.add not defined`.
fn placeless(line: &str) -> Option<&str> {
    let text = line.trim();
    let build = text.contains(".go: parsing //go:build line: ")
        || text.contains(".go: parsing // +build line: ");
    let link = text.contains("relocation target ") && text.ends_with(" not defined");
    (build || link).then_some(text)
}

/// Words of the compiler, and what they ask for.
type Hint = (&'static str, fn() -> Title);

/// What to look for, by the compiler's words (Go 1.19 to 1.27).
fn hint(said: &str) -> Title {
    let table: [Hint; 10] = [
        ("declared and not used", words::program_compile_error::fix_unused),
        ("declared but not used", words::program_compile_error::fix_unused),
        ("imported and not used", words::program_compile_error::fix_unused_import),
        ("unexpected semicolon or newline before {", words::program_compile_error::fix_brace),
        ("unexpected keyword else", words::program_compile_error::fix_brace),
        ("missing return", words::program_compile_error::fix_return),
        ("no new variables on left side of :=", words::program_compile_error::fix_assign),
        ("undefined: ", words::program_compile_error::fix_undefined),
        ("mismatched types", words::program_compile_error::fix_convert),
        ("cannot use ", words::program_compile_error::fix_convert),
    ];
    let known = table.iter().find(|(words, _)| said.contains(words));
    known.map_or_else(words::program_compile_error::fix_read, |(_, title)| title())
}

/// Punctuation of a Chinese keyboard, and blanks of a web page, with what Go wants.
const FULL_WIDTH: &[(char, &str)] = &[
    ('（', "("),
    ('）', ")"),
    ('｛', "{"),
    ('｝', "}"),
    ('【', "["),
    ('】', "]"),
    ('［', "["),
    ('］', "]"),
    ('，', ","),
    ('；', ";"),
    ('：', ":"),
    ('。', "."),
    ('！', "!"),
    ('＝', "="),
    ('＋', "+"),
    ('－', "-"),
    ('“', "\""),
    ('”', "\""),
    ('‘', "'"),
    ('’', "'"),
    ('\u{a0}', " "),
    ('\u{3000}', " "),
];

/// The edits that put ASCII in place of every character that the compiler refuses; nothing unless all of them are known.
fn full_width(cx: Cx<'_>, run: &Run, errors: &[&Diagnostic<'_>]) -> Fact<Option<Vec<Edit>>> {
    let mut edits: Vec<Edit> = Vec::new();
    for found in errors {
        let Some(rest) = found.place.message.strip_prefix("invalid character U+") else { continue };
        let character = rest.split('\'').nth(1).and_then(|inner| inner.chars().next());
        let code = rest.split(' ').next().and_then(|code| u32::from_str_radix(code, 16).ok());
        let character = character.or_else(|| char::from_u32(code?));
        let Some((_, new)) = FULL_WIDTH.iter().find(|(known, _)| Some(*known) == character) else {
            return Ok(None);
        };
        let place = found.place;
        let Some(at) = location(cx, run, place.file, place.line, place.column)? else {
            return Ok(None);
        };
        let Some(mut range) = at.range else { return Ok(None) };
        range.end = range.start;
        range.end.character += 1;
        edits.push(Edit { file: at.file, range, new_text: (*new).to_owned() });
    }
    edits.sort_by(|a, b| (&a.file, a.range).cmp(&(&b.file, b.range)));
    edits.dedup();
    Ok((!edits.is_empty()).then_some(edits))
}

fn program_vet_failed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let all = diagnostics(run);
    // Code that does not compile cannot be checked: what is said besides follows from it.
    let Some(first) = all.first().filter(|found| found.checker == Checker::Vet) else {
        return vet_json(cx, run, out);
    };
    let (at, shown) = place_of(cx, run, first)?;
    let said = words::program_vet_failed::message(shown.as_str(), short(first.place.message));
    let finding = objection(draft(said), run, first).at_any(at);
    let in_test = run.go().is_some_and(|go| go.verb == "test");
    let finding =
        if in_test { finding.why(words::program_vet_failed::why_test()) } else { finding };
    out.add(finding.by_hand(words::program_vet_failed::fix_mend(shown)));
    Ok(())
}

/// `go vet -json` ends with 0 and prints its findings as a document.
fn vet_json(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let posn = run.lines().find_map(|line| {
        let text = line.text.trim().strip_prefix("\"posn\": \"")?;
        Some((line, text.trim_end_matches(['"', ','])))
    });
    let Some((line, posn)) = posn else { return Ok(()) };
    let message = run
        .lines()
        .skip(line.number + 1)
        .take(3)
        .find_map(|line| line.text.trim().strip_prefix("\"message\": "));
    let message =
        message.map(|text| text.trim_end_matches(',').trim_matches('"').replace("\\\"", "\""));
    let said = message.unwrap_or_default();
    let text = format!("{posn}: {said}");
    let Some(place) = crate::output::run::place::place(&text) else { return Ok(()) };
    let at = location(cx, run, place.file, place.line, place.column)?;
    let shown = format!("{}:{}", base(place.file), place.line);
    let finding = draft(words::program_vet_failed::message(shown.as_str(), short(place.message)))
        .at_any(at)
        .line(run, line);
    out.add(finding.by_hand(words::program_vet_failed::fix_mend(shown)));
    Ok(())
}
