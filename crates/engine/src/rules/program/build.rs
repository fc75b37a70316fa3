//! Layer program: code that does not compile, or that vet refuses. go and its compiler did their work.

use go_doctor_protocol::{Applicability, Edit, FixAction};

use crate::context::{Checked, Cx, Fact};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::diagnostics::{Checker, Diagnostic, diagnostics};
use crate::output::go::place::{base, location};
use crate::output::{Line, Run};
use crate::rules::Rule;
use crate::rules::advice::by_hand;
use crate::rules::program::crash::short;
use crate::words::{self, args};

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
        let finding = objection(cx, run, first)?;
        let finding = match full_width(cx, run, &errors)? {
            Some(edits) => {
                finding.fix("ascii", args! {}, Applicability::Unsafe, FixAction::Edit { edits })
            }
            None => by_hand(finding, hint(first.place.message)),
        };
        let old = run.go_version.as_ref().is_some_and(|version| version.language() < (1, 21));
        let finding =
            if run.exit_code == Some(2) && old { finding.why("why.exit-2") } else { finding };
        out.add(finding);
        return Ok(());
    }
    if !all.is_empty() {
        return Ok(());
    }
    // Errors that have no column: a build line, a function without a body at link time.
    if let Some((line, said)) = run.find(placeless) {
        let finding = draft(args! { said: short(said), place: "" }).message("message.unplaced");
        out.add(by_hand(finding.line(run, line), "read"));
    }
    Ok(())
}

/// A finding about an objection, at its place.
fn objection(cx: Cx<'_>, run: &Run, found: &Diagnostic<'_>) -> Fact<Draft> {
    let place = found.place;
    let at = location(cx, run, place.file, place.line, place.column)?;
    let shown = format!("{}:{}", base(place.file), place.line);
    Ok(draft(args! { said: short(place.message), place: shown })
        .at_any(at)
        .line(run, Line { number: found.line.number, text: found.line.text.trim_start() }))
}

/// `main.go: parsing //go:build line: unexpected token and`, `relocation target main.add not defined`.
fn placeless(line: &str) -> Option<&str> {
    let text = line.trim();
    let build = text.contains(".go: parsing //go:build line: ")
        || text.contains(".go: parsing // +build line: ");
    let link = text.contains("relocation target ") && text.ends_with(" not defined");
    (build || link).then_some(text)
}

/// What to look for, by the compiler's words (Go 1.19 to 1.27).
fn hint(said: &str) -> &'static str {
    let table = [
        ("declared and not used", "unused"),
        ("declared but not used", "unused"),
        ("imported and not used", "unused-import"),
        ("unexpected semicolon or newline before {", "brace"),
        ("unexpected keyword else", "brace"),
        ("missing return", "return"),
        ("no new variables on left side of :=", "assign"),
        ("undefined: ", "undefined"),
        ("mismatched types", "convert"),
        ("cannot use ", "convert"),
    ];
    table.iter().find(|(words, _)| said.contains(words)).map_or("read", |&(_, key)| key)
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
    let finding = objection(cx, run, first)?;
    let in_test = run.go().is_some_and(|go| go.verb == "test");
    out.add(by_hand(if in_test { finding.why("why.test") } else { finding }, "mend"));
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
    let Some(place) = crate::output::go::place::place(&text) else { return Ok(()) };
    let at = location(cx, run, place.file, place.line, place.column)?;
    let shown = format!("{}:{}", base(place.file), place.line);
    let finding =
        draft(args! { said: short(place.message), place: shown }).at_any(at).line(run, line);
    out.add(by_hand(finding, "mend"));
    Ok(())
}
