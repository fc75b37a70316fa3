//! Layer module: what Go makes of a file that a LeetCode plugin wrote.

use go_doctor_protocol::{Applicability, Edit};

use crate::context::{Checked, Cx, Fact};
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::leetcode::{
    JUDGES, begin_word, comment_ends_early, commented_type, definition, maker, marker, start_mark,
    undefined_use,
};
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::diagnostics::diagnostics;
use crate::output::go::location::location;
use crate::output::go::sources;
use crate::output::go::undefined::own_undefined_name;
use crate::output::run::place::base;
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::source::code::Code;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::leetcode_comment_ends_early::RULE)
        .go_file(leetcode_comment_ends_early)
        .explain(explain_comment_ends_early),
    Rule::new(words::leetcode_type_undefined::RULE)
        .go_file(leetcode_type_undefined)
        .explain(explain_type_undefined)
        .yields_to(&[
            words::sibling_file_not_compiled::RULE,
            words::file_excluded::RULE,
            words::test_single_file::RULE,
        ]),
];

pub(crate) fn edit(
    file: &GoFile,
    (start, end): (usize, usize),
    new_text: impl Into<String>,
) -> Edit {
    Edit { file: file.path.clone(), range: file.range(start, end), new_text: new_text.into() }
}

pub(crate) fn eol(file: &GoFile) -> &'static str {
    if file.text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A stretch of the file as evidence: the line's number and what stands there.
pub(crate) fn shown(finding: Draft, file: &GoFile, (start, end): (usize, usize)) -> Draft {
    let at = file.location(start, end);
    let line = at.range.map_or(0, |range| range.start.line + 1);
    let row = file.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    finding.at(at).evidence(format!("read {}", file.path), format!("{line}: {}", row.trim_end()))
}

fn leetcode_comment_ends_early(_: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if let Some(finding) = early_comment(file) {
        out.add(finding);
    }
    Ok(())
}

fn early_comment(file: &GoFile) -> Option<Draft> {
    let early = comment_ends_early(file)?;
    let first = *early.first()?;
    let finding =
        shown(draft(words::leetcode_comment_ends_early::message(file.name.as_str())), file, first);
    // A blank takes the comment's end out of the text; nobody reads it but people.
    let edits = early.into_iter().map(|at| edit(file, at, "* /")).collect();
    let finding = finding.edits(
        words::leetcode_comment_ends_early::fix_split(file.name.as_str()),
        Applicability::Safe,
        edits,
    );
    Some(finding.by_hand(words::leetcode_comment_ends_early::fix_setting()))
}

fn explain_comment_ends_early(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let objection = diagnostics(run).into_iter().find(|found| {
        found.place.message.starts_with("expected 'package'")
            || found.place.message.contains("non-declaration statement")
    });
    let Some(found) = objection else { return Ok(()) };
    let files = sources::files(cx)?;
    let Some(file) = file_of(cx, run, found.place.file, &files)? else { return Ok(()) };
    if let Some(finding) = early_comment(file) {
        out.add(finding.line(run, found.line));
    }
    Ok(())
}

/// The file that a printed path means.
fn file_of<'f>(
    cx: Cx<'_>,
    run: &Run,
    printed: &str,
    files: &'f crate::facts::workspace::go_files::GoFiles,
) -> Fact<Option<&'f GoFile>> {
    let at = location(cx, run, printed, 1, None)?;
    Ok(at.and_then(|at| files.folders.values().flatten().find(|file| file.path == at.file)))
}

/// ListNode, TreeNode, or a type that the template tells in a comment, used where nothing declares it.
fn leetcode_type_undefined(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    // Where go cannot parse the file it says that, and nothing of its types. A plugin's file gets its package clause by
    // another rule's fix; of any other without one nothing follows.
    let clause = file.header.package.is_some() || file.header.is_leetcode();
    if !file.built || file.is_test() || !file.is_whole() || !clause {
        return Ok(());
    }
    let ours = maker(file).is_some();
    for name in ["ListNode", "TreeNode", "Node"] {
        // `Node` is anybody's name: it is LeetCode's where its template says so.
        if name == "Node" && !(ours && commented_type(&file.text, name).is_some()) {
            continue;
        }
        let Some(span) = undefined_use(file, name) else { continue };
        if declared_beside(cx, file, name)? || has_dot_import(file) {
            continue;
        }
        let finding = draft(
            words::leetcode_type_undefined::message(name, file.name.as_str())
                .why(words::leetcode_type_undefined::why(name)),
        );
        out.add(with_definition(shown(finding, file, span), file, name));
    }
    Ok(())
}

/// Whether another file that is built together with this one declares the name. Of LeetCode's single files none is.
fn declared_beside(cx: Cx<'_>, file: &GoFile, name: &str) -> Fact<bool> {
    let beside = neighbours(cx, &file.path)?;
    let alone = |other: &GoFile| other.header.is_leetcode() && file.header.is_leetcode();
    Ok(beside.files().iter().any(|other| {
        other.path != file.path
            && (!other.is_whole() && !alone(other)
                || other.header.decls.iter().any(|decl| decl.name.text == name))
            && !(alone(other) && other.header.func("main").is_some())
    }))
}

/// `import . "…"` may bring any name along, as leetgo's does.
fn has_dot_import(file: &GoFile) -> bool {
    let code = Code::new(&file.text);
    let tokens = code.tokens();
    (0..tokens.len()).any(|index| {
        code.at(index) == "."
            && code.at(index + 1).starts_with(['"', '`'])
            && code.at(index.wrapping_sub(1)) != ")"
    })
}

/// The definition goes above the start marker, where it is compiled and not submitted.
fn with_definition(finding: Draft, file: &GoFile, name: &str) -> Draft {
    let file_name = file.name.as_str();
    let Some(text) = definition(&file.text, name) else {
        return finding.by_hand(words::leetcode_type_undefined::fix_define_by_hand(name));
    };
    // Marks without a plugin's head are leetcode.nvim's.
    let begin = maker(file).map_or("start", begin_word);
    let start = marker(file, begin);
    let package = file.header.package.as_ref();
    let (at, title) = match (start, package) {
        (Some(start), Some(package)) if package.start < start.line_start => (
            start.line_start,
            words::leetcode_type_undefined::fix_define(name, start_mark(file), file_name),
        ),
        // Without a package clause this has to come first too; the other rule puts it at the same place.
        (Some(start), None) => (
            start.line_start,
            words::leetcode_type_undefined::fix_define(name, start_mark(file), file_name),
        ),
        _ => {
            let Some(at) = behind_imports(file) else {
                return finding.by_hand(words::leetcode_type_undefined::fix_define_by_hand(name));
            };
            (at, words::leetcode_type_undefined::fix_define_in_file(name, file_name))
        }
    };
    let eol = eol(file);
    let text = text.replace('\n', eol);
    let certain = package.is_some() && start.is_some();
    let how = if certain { Applicability::Safe } else { Applicability::Unsafe };
    let edits = vec![edit(file, (at, at), format!("{text}{eol}{eol}"))];
    finding.edits(title, how, edits)
}

/// The beginning of the first declaration, its comment included.
fn behind_imports(file: &GoFile) -> Option<usize> {
    let first = file.header.decls.first()?;
    let start =
        file.text.get(..first.span.0).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    Some(above_comment(file, start))
}

/// The beginning of the comment lines that touch a line from above.
pub(crate) fn above_comment(file: &GoFile, line_start: usize) -> usize {
    let mut start = line_start;
    let mut in_block = false;
    while let Some(before) = file.text.get(..start).filter(|before| !before.is_empty()) {
        let row_start = before.trim_end_matches('\n').rfind('\n').map_or(0, |at| at + 1);
        let row = before.get(row_start..).unwrap_or_default().trim();
        in_block = in_block || row.ends_with("*/");
        if !(in_block || row.starts_with("//"))
            || row.contains("@lc")
            || row.starts_with("package ")
        {
            break;
        }
        if row.starts_with("/*") {
            return row_start;
        }
        start = row_start;
    }
    start
}

fn explain_type_undefined(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = diagnostics(run).into_iter().find_map(|found| {
        let name = own_undefined_name(found.place.message)?;
        matches!(name, "ListNode" | "TreeNode" | "Node").then_some((found, name))
    });
    let Some((found, name)) = found else { return Ok(()) };
    let place = found.place;
    let at = location(cx, run, place.file, place.line, place.column)?;
    let files = sources::files(cx)?;
    let file = file_of(cx, run, place.file, &files)?;
    let finding = draft(
        words::leetcode_type_undefined::message(name, base(place.file))
            .why(words::leetcode_type_undefined::why(name)),
    )
    .line(run, found.line);
    let Some(file) = file else {
        if JUDGES.contains(&name) {
            out.add(
                finding
                    .at_any(at)
                    .by_hand(words::leetcode_type_undefined::fix_define_by_hand(name)),
            );
        }
        return Ok(());
    };
    // Declared beside it, the other file was left out: that is another rule's to say.
    if declared_beside(cx, file, name)? {
        return Ok(());
    }
    out.add(with_definition(finding.at_any(at), file, name));
    Ok(())
}
