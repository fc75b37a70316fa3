//! Layer extension: a configuration file that is not the JSONC that VS Code reads.

use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx};
use crate::documents::{Document, Splice, SyntaxError, SyntaxProblem};
use crate::facts::editor::config_file::ConfigFile;
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::words::{self, Said, Title, Why, term};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::settings_syntax::RULE).config(settings_syntax).sees_ignored()];

/// The first errors of a file are its own; what follows is mostly their consequence.
const SHOWN: usize = 10;

fn settings_syntax(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let document = &*file.document;
    let mut shown: Vec<&SyntaxError> = Vec::new();
    for error in &document.errors {
        // One line is said once: a missing comma is an unexpected string, too.
        let line = |error: &SyntaxError| document.range(error.at, error.at).start.line;
        if shown.iter().any(|other| line(other) == line(error)) || shown.len() >= SHOWN {
            continue;
        }
        shown.push(error);
    }
    for error in shown {
        let (start, end) = place(document, error);
        let text = document.text.get(start..end).unwrap_or_default();
        let finding = draft(words::settings_syntax::message(problem(error, text)))
            .at_bytes(document, start, end);
        let finding = match why(error) {
            Some(why) => finding.why(why),
            None => finding,
        };
        let (title, splices, how) = mended(document, error);
        out.add(finding.said_by_editor().edit(title, how, document, splices));
    }
    Ok(())
}

/// What to mark: the token, or the very character in it; at the end of the file the last thing that stands there.
fn place(document: &Document, error: &SyntaxError) -> (usize, usize) {
    match error.problem {
        SyntaxProblem::InvalidEscape => {
            let rest = document.text.get(error.at..).unwrap_or_default();
            let length: usize = rest.chars().take(2).map(char::len_utf8).sum();
            (error.at, error.at + length)
        }
        SyntaxProblem::InvalidCharacter => (error.at, error.at + 1),
        _ if error.start >= document.text.trim_end().len() => {
            let text = document.text.trim_end();
            let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
            (last, text.len())
        }
        _ => (error.start, error.end),
    }
}

fn why(error: &SyntaxError) -> Option<Why> {
    match error.problem {
        SyntaxProblem::InvalidEscape => Some(words::settings_syntax::why_escape()),
        SyntaxProblem::CommaExpected => Some(words::settings_syntax::why_comma()),
        _ => None,
    }
}

fn problem(error: &SyntaxError, text: &str) -> Said {
    let key = match error.problem {
        SyntaxProblem::ValueExpected => "syntax.value",
        SyntaxProblem::PropertyNameExpected => "syntax.key",
        SyntaxProblem::ColonExpected => "syntax.colon",
        SyntaxProblem::CommaExpected => "syntax.comma",
        SyntaxProblem::CloseBraceExpected => "syntax.brace",
        SyntaxProblem::CloseBracketExpected => "syntax.bracket",
        SyntaxProblem::EndOfFileExpected => "syntax.end",
        SyntaxProblem::InvalidSymbol if is_blank(text) => {
            let code = text.chars().next().map_or(0, u32::from);
            return words::own::syntax_blank(format!("U+{code:04X}"));
        }
        SyntaxProblem::InvalidSymbol => {
            let short: String = text.chars().take(30).collect();
            return words::own::syntax_symbol(short);
        }
        SyntaxProblem::InvalidNumber => "syntax.number",
        SyntaxProblem::UnclosedString => "syntax.string",
        SyntaxProblem::UnclosedComment => "syntax.comment",
        SyntaxProblem::InvalidUnicode => "syntax.unicode",
        SyntaxProblem::InvalidEscape => return words::own::syntax_escape(text),
        SyntaxProblem::InvalidCharacter => "syntax.control",
    };
    term(key)
}

/// Blanks that look like a blank and are none of JSON's: from a web page, most often.
fn is_blank(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| {
            c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{180e}')
        })
}

/// The edit that is certain: a comma between two things, a plain blank for one that looks like it, `\\` for `\`.
fn mended(document: &Document, error: &SyntaxError) -> (Title, Option<Vec<Splice>>, Applicability) {
    let text = &document.text;
    let one = |start, end, new: &str| Some(vec![Splice { start, end, text: new.to_owned() }]);
    match error.problem {
        SyntaxProblem::CommaExpected => {
            let before = text.get(..error.start).unwrap_or_default().trim_end();
            // Behind a comment the comma would be a part of it.
            let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
            let certain = before.ends_with(['"', '}', ']', 'e', 'l'])
                || before.ends_with(|c: char| c.is_ascii_digit());
            let splices =
                (certain && !line.contains("//")).then(|| one(before.len(), before.len(), ","));
            (words::settings_syntax::fix_comma(), splices.flatten(), Applicability::Unsafe)
        }
        SyntaxProblem::InvalidSymbol
            if is_blank(text.get(error.start..error.end).unwrap_or_default()) =>
        {
            (
                words::settings_syntax::fix_blank(),
                one(error.start, error.end, " "),
                Applicability::Safe,
            )
        }
        SyntaxProblem::InvalidEscape => (
            words::settings_syntax::fix_escape(),
            one(error.at, error.at, "\\"),
            Applicability::Unsafe,
        ),
        _ => (words::settings_syntax::fix_comma(), None, Applicability::Unsafe),
    }
}
