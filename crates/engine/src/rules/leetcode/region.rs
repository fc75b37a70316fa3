//! Layer module: which part of a Go file a LeetCode plugin submits, and what is in it that must not be sent.

use go_doctor_protocol::{Applicability, Edit};

use crate::context::{Checked, Cx};
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::leetcode::{
    Maker, Pollution, begin_word, comment_ends_early, maker, marker, pollution, region,
};
use crate::findings::{Draft, Findings, draft};
use crate::rules::Rule;
use crate::rules::leetcode::source::{above_comment, edit, eol, shown};
use crate::words;
use go_doctor_golang::source::code::Code;
use go_doctor_golang::source::header::Decl;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::leetcode_region_markers::RULE).go_file(leetcode_region_markers),
    Rule::new(words::leetcode_region_polluted::RULE).go_file(leetcode_region_polluted),
];

fn leetcode_region_markers(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    // What leetgo makes of a file without its markers has not been looked at.
    if maker(file) != Some(Maker::Vscode)
        || file.unread.is_some()
        || comment_ends_early(file).is_some()
    {
        return Ok(());
    }
    let (begin, other) = ("start", "begin");
    let (start, end, wrong) = (marker(file, begin), marker(file, "end"), marker(file, other));
    let head = head_of(file);
    let name = file.name.as_str();
    match (start, wrong, end) {
        (None, Some(wrong), _) => {
            let at = (wrong.line_start, wrong.line_end);
            let line = file.text.get(at.0..at.1).unwrap_or_default();
            let finding = draft(words::leetcode_region_markers::other_tool(other, name));
            let finding = shown(finding, file, at);
            let edits = vec![edit(
                file,
                at,
                line.replacen(&format!("code={other}"), &format!("code={begin}"), 1),
            )];
            out.add(finding.edits(
                words::leetcode_region_markers::fix_rename(other, begin, name),
                Applicability::Safe,
                edits,
            ));
        }
        (None, None, _) => {
            let finding = draft(words::leetcode_region_markers::message(name, begin));
            let finding = shown(finding, file, head);
            out.add(match (file.header.decls.first(), end) {
                (Some(first), Some(end)) if first.span.0 < end.line_start => {
                    with_start(finding, file, first, begin)
                }
                _ => finding.by_hand(words::leetcode_region_markers::fix_add(name)),
            });
        }
        (Some(_), _, None) => {
            let finding = draft(words::leetcode_region_markers::message(name, "end"));
            let at = start.map_or(head, |start| (start.line_start, start.line_end));
            out.add(with_end(shown(finding, file, at), file));
        }
        (Some(start), _, Some(end)) if end.line_start < start.line_start => {
            let finding = draft(words::leetcode_region_markers::order(name));
            out.add(
                shown(finding, file, (end.line_start, end.line_end))
                    .by_hand(words::leetcode_region_markers::fix_order()),
            );
        }
        _ => {}
    }
    Ok(())
}

/// The line that tells whose file it is.
fn head_of(file: &GoFile) -> (usize, usize) {
    let at = file.text.find("@lc").unwrap_or(0);
    let start = file.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end = file
        .text
        .get(at..)
        .and_then(|rest| rest.find(['\n', '\r']))
        .map_or(file.text.len(), |n| at + n);
    (start, end)
}

/// A start marker above the first declaration.
fn with_start(finding: Draft, file: &GoFile, first: &Decl, word: &str) -> Draft {
    let line =
        file.text.get(..first.span.0).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let at = above_comment(file, line);
    let edits = vec![edit(file, (at, at), format!("// @lc code={word}{}", eol(file)))];
    finding.edits(
        words::leetcode_region_markers::fix_insert_start(word, file.name.as_str()),
        Applicability::Unsafe,
        edits,
    )
}

/// An end marker before main, or at the end of the file.
fn with_end(finding: Draft, file: &GoFile) -> Draft {
    let eol = eol(file);
    let main = file.header.func("main").map(|main| {
        let line = file
            .text
            .get(..main.span.0)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |at| at + 1);
        above_comment(file, line)
    });
    let at = main.unwrap_or(file.text.len());
    let begins_line =
        file.text.get(..at).is_none_or(|before| before.is_empty() || before.ends_with('\n'));
    let lead = if begins_line { "" } else { eol };
    let tail = if main.is_some() { eol } else { "" };
    let edits = vec![edit(file, (at, at), format!("{lead}// @lc code=end{eol}{tail}"))];
    finding.edits(
        words::leetcode_region_markers::fix_insert_end(file.name.as_str()),
        Applicability::Unsafe,
        edits,
    )
}

fn leetcode_region_polluted(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    let Some(maker) = maker(file).filter(|maker| *maker != Maker::Algorithm) else { return Ok(()) };
    let Some(span) = region(file, maker) else { return Ok(()) };
    let found = pollution(file, span);
    let first = found
        .package
        .map(|at| (at, "package"))
        .or_else(|| found.types.first().map(|decl| ((decl.name.start, decl.name.end), "type")))
        .or_else(|| found.main.map(|decl| ((decl.name.start, decl.name.end), "main")));
    let Some((at, kind)) = first else { return Ok(()) };
    let name = file.text.get(at.0..at.1).unwrap_or_default();
    let file_name = file.name.as_str();
    let finding = match kind {
        "type" => draft(words::leetcode_region_polluted::r#type(name, file_name))
            .why(words::leetcode_region_polluted::why_type()),
        _ => draft(words::leetcode_region_polluted::message(name, file_name)),
    };
    let finding = shown(finding, file, at);
    out.add(match moved_out(file, maker, &found) {
        Some((edits, how)) => {
            finding.edits(words::leetcode_region_polluted::fix_move(file_name), how, edits)
        }
        None => finding.by_hand(words::leetcode_region_polluted::fix_move_by_hand(file_name)),
    });
    Ok(())
}

/// Package clause and types above the start marker, main below the end marker; nothing where one of them stands in a
/// group. Whether an import is then still needed above cannot be told.
fn moved_out(
    file: &GoFile,
    maker: Maker,
    found: &Pollution<'_>,
) -> Option<(Vec<Edit>, Applicability)> {
    let (start, end) = (marker(file, begin_word(maker))?, marker(file, "end")?);
    let eol = eol(file);
    let text = |(start, end): (usize, usize)| file.text.get(start..end).unwrap_or_default();
    let (mut above, mut below, mut edits) = (String::new(), String::new(), Vec::new());
    if let Some(span) = found.package {
        let whole = whole_lines(file, span);
        above.push_str(&format!("{}{eol}{eol}", text(whole).trim()));
        edits.push(edit(file, whole, ""));
    }
    for decl in &found.types {
        let span = type_span(file, decl)?;
        let whole = whole_lines(file, (above_comment(file, span.0), span.1));
        above.push_str(&format!("{}{eol}{eol}", text(whole).trim()));
        edits.push(edit(file, whole, ""));
    }
    if let Some(main) = found.main {
        let whole =
            whole_lines(file, (above_comment(file, line_start(file, main.span.0)), main.span.1));
        below.push_str(&format!("{eol}{eol}{}", text(whole).trim()));
        edits.push(edit(file, whole, ""));
    }
    if !above.is_empty() {
        edits.push(edit(file, (start.line_start, start.line_start), above));
    }
    if !below.is_empty() {
        edits.push(edit(file, (end.line_end, end.line_end), below));
    }
    edits.sort_by_key(|edit| edit.range);
    let imports = file
        .header
        .imports
        .iter()
        .any(|import| import.start > start.line_end && import.start < end.line_start);
    // Without a package clause above, the types would stand before it.
    let clause = found.package.is_some()
        || file.header.package.as_ref().is_some_and(|name| name.start < start.line_start);
    let certain = !(imports && found.main.is_some()) && clause;
    Some((edits, if certain { Applicability::Safe } else { Applicability::Unsafe }))
}

fn line_start(file: &GoFile, at: usize) -> usize {
    file.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
}

/// The lines of a declaration with the empty ones behind it.
fn whole_lines(file: &GoFile, (start, end): (usize, usize)) -> (usize, usize) {
    let start = line_start(file, start);
    let behind = file.text.get(end..).unwrap_or_default();
    let rest = behind.len() - behind.trim_start_matches([' ', '\t', '\r', '\n', ';']).len();
    // Up to the beginning of the line on which the next thing stands.
    let blank = behind.get(..rest).and_then(|blank| blank.rfind('\n')).map_or(rest, |at| at + 1);
    (start, end + blank)
}

/// The bytes of `type Name …`, body included; nothing for a type in a group.
fn type_span(file: &GoFile, decl: &Decl) -> Option<(usize, usize)> {
    let start = line_start(file, decl.name.start);
    let head = file.text.get(start..decl.name.start)?;
    if head.trim() != "type" {
        return None;
    }
    let code = Code::part(&file.text, (decl.name.start, file.text.len()));
    let mut depth = 0_usize;
    for index in 0..code.tokens().len() {
        match code.at(index) {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        let next_begins = code.tokens().get(index + 1).is_none_or(|next| next.first_on_line);
        if depth == 0 && next_begins {
            return Some((start, code.span(index).1));
        }
    }
    None
}
