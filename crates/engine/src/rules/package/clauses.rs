//! Layer module: package clauses. Files without one; those of one folder that do not agree are below.

mod mixed;

use std::rc::Rc;

use go_doctor_protocol::{Applicability, Edit, Errand, Severity};

use crate::context::{Checked, Cx, Fact, Known as _, kept};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files, target};
use crate::facts::workspace::leetcode::start_mark;
use crate::facts::workspace::modules::module_of;
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::location::location;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::paths;
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::source::lexer::KEYWORDS;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::package_clause_missing::RULE)
        .go_file(package_clause_missing)
        .explain(explain_package_clause_missing)
        .yields_to(&[words::leetcode_comment_ends_early::RULE, words::file_encoding::RULE]),
    Rule::new(words::packages_mixed::RULE)
        .diagnose(mixed::packages_mixed)
        .explain(mixed::explain_packages_mixed),
];

fn package_clause_missing(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if file.header.package.is_some() || file.unread.is_some() || !file.built {
        return Ok(());
    }
    // A word `package` without a name is being typed.
    let first = file.header.first_token.unwrap_or_else(|| file.text.len());
    let rest = file.text.get(first..).unwrap_or_default();
    if rest.starts_with("package") && !rest.starts_with("package_") {
        return Ok(());
    }
    let package = package_of_siblings(cx, file)?.unwrap_or_else(|| named_for_folder(cx, file));
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let place = file.location(first, first + length);
    let line = place.range.map_or(0, |range| range.start.line + 1);
    let first_line = rest.lines().next().unwrap_or_default().trim_end();
    let shown = if first_line.is_empty() {
        words::own::looked_no_code().render(cx.subject.lang)
    } else {
        first_line.to_owned()
    };
    let leetcode = file.header.markers.iter().any(|marker| marker.word == "start");
    let finding = draft(if leetcode {
        words::package_clause_missing::leetcode(file.name.as_str())
    } else {
        words::package_clause_missing::message(file.name.as_str())
    });
    let finding =
        finding.at(place).evidence(format!("read {}", file.path), format!("{line}: {shown}"));
    out.add(match lone(cx, file)? {
        None => with_clause(finding, file, &package, Applicability::Safe),
        Some(Lone::Notes) => finding
            .severity(Severity::Info)
            .why(words::package_clause_missing::why_notes())
            .by_hand(words::package_clause_missing::fix_notes()),
        Some(Lone::Empty(severity)) => {
            // `package main` alone would be the next error: "function main is undeclared".
            let finding = if package == "main" {
                finding
            } else {
                with_clause(finding, file, &package, Applicability::Unsafe)
            };
            finding
                .severity(severity)
                .why(words::package_clause_missing::why_empty())
                .by_hand(words::package_clause_missing::fix_delete(file.name.as_str()))
        }
    });
    Ok(())
}

/// What a file without a package clause is where no package waits for it.
enum Lone {
    /// One of many: notes, or answers pasted from elsewhere.
    Notes,
    /// It has no code at all, and stops at most `./...`.
    Empty(Severity),
}

/// So many files without a package clause are how somebody keeps notes, not so many slips.
const NOTES: usize = 5;

/// Whether a file stops no package: none beside it has a clause, or no module builds them together. LeetCode's files are meant to be run.
fn lone(cx: Cx<'_>, file: &GoFile) -> Fact<Option<Lone>> {
    if file.header.is_leetcode() {
        return Ok(None);
    }
    let beside = neighbours(cx, &file.path)?;
    let stops = begins_package(beside.files());
    let count = match cx.errand {
        Errand::Diagnose => *clauseless(cx)?,
        _ => beside.files().iter().filter(|file| is_clauseless(file)).count(),
    };
    if !stops && count >= NOTES {
        return Ok(Some(Lone::Notes));
    }
    if file.header.first_token.is_some() {
        return Ok(None);
    }
    // Without a module files are built one by one.
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    Ok(match module_of(cx, &folder).known()?.flatten() {
        None => Some(Lone::Empty(Severity::Info)),
        Some(_) => (!stops).then_some(Lone::Empty(Severity::Warning)),
    })
}

fn is_clauseless(file: &GoFile) -> bool {
    file.built && file.unread.is_none() && file.package().is_none() && !file.header.is_leetcode()
}

fn begins_package(list: &[GoFile]) -> bool {
    list.iter().any(|file| file.built && file.package().is_some())
}

kept!(ClauselessKey: usize);

/// How many files of the walk have no package clause, in folders where none has.
fn clauseless(cx: Cx<'_>) -> Fact<Rc<usize>> {
    cx.memo::<ClauselessKey>("", || {
        let files = go_files(cx)?;
        let lone = files.folders.values().filter(|list| !begins_package(list));
        Ok(lone.flatten().filter(|file| is_clauseless(file)).count())
    })
}

/// The fix that puts a package clause above the first code, and above LeetCode's start marker.
fn with_clause(finding: Draft, file: &GoFile, package: &str, how: Applicability) -> Draft {
    let first = file.header.first_token.unwrap_or_else(|| file.text.len());
    let marker = file.header.markers.iter().find(|marker| marker.word == "start");
    let above = marker.map_or(first, |marker| marker.line_start.min(first));
    let eol = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
    let before = file.text.get(..above).unwrap_or_default();
    let begins_line = before.is_empty() || before.ends_with(['\n', '\u{feff}']);
    let lead = if begins_line { "" } else { eol };
    let edit = Edit {
        file: file.path.clone(),
        range: file.range(above, above),
        new_text: format!("{lead}package {package}{eol}{eol}"),
    };
    let name = file.name.as_str();
    let title = if marker.is_some() {
        words::package_clause_missing::fix_insert_above_marker(package, start_mark(file), name)
    } else {
        words::package_clause_missing::fix_insert(package, name)
    };
    finding.edits(title, how, vec![edit])
}

/// The package that the other files of the folder agree on; files of LeetCode's are each a program of their own.
fn package_of_siblings(cx: Cx<'_>, file: &GoFile) -> Fact<Option<String>> {
    if file.header.is_leetcode() {
        return Ok(None);
    }
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let Some(files) = package_files(cx, &folder).known()? else { return Ok(None) };
    let names = files.iter().filter(|other| !other.is_test() && other.path != file.path);
    let mut packages = names.filter_map(|other| other.package().map(str::to_owned));
    let first = packages.next();
    Ok(first.filter(|first| packages.all(|other| other == *first)))
}

/// The package of a file that has no others to agree with: a program where it has a main, and at the top of what is looked
/// at; else the folder's name, as go builds no package main without a main.
fn named_for_folder(cx: Cx<'_>, file: &GoFile) -> String {
    let platform = cx.platform();
    let folder = paths::parent(platform, &file.path).unwrap_or_default();
    let name = paths::file_name(platform, &folder);
    let top = cx.folder().is_ok_and(|root| paths::same(platform, root, &folder));
    let letters = name.starts_with(|c: char| c.is_ascii_lowercase());
    let fits = letters && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let program = file.header.func("main").is_some() || file.header.is_leetcode();
    if top || !fits || program || KEYWORDS.contains(&name) {
        "main".to_owned()
    } else {
        name.to_owned()
    }
}

/// `expected 'package', found …` of go/parser, gopls and gofmt, and the compiler's own words.
fn explain_package_clause_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &["expected 'package', found ", "package statement must be first"];
    let Some(line) = run.says(SAYS) else { return formatted_without_clause(cx, run, out) };
    let place = place(line.text);
    let at = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let file = place.map_or("", |place| base(place.file));
    let found = line.text.split("found ").nth(1).unwrap_or_default();
    let empty = found.starts_with("'EOF'");
    let finding = draft(if empty {
        words::package_clause_missing::empty(file)
    } else {
        words::package_clause_missing::message(file)
    });
    let path = place.and_then(|place| absolute(cx, run, place.file));
    let text = match &path {
        Some(path) => cx.read(path).known()?.flatten(),
        None => None,
    };
    let finding = finding.at_any(at).line(run, line);
    let (Some(path), Some(text)) = (path, text) else {
        out.add(finding.by_hand(words::package_clause_missing::fix_write(file)));
        return Ok(());
    };
    let name = paths::file_name(cx.platform(), &path).to_owned();
    let file = GoFile::new(&path, &name, text, &target(cx));
    let package = package_of_siblings(cx, &file)?.unwrap_or_else(|| named_for_folder(cx, &file));
    out.add(with_clause(finding, &file, &package, Applicability::Safe));
    Ok(())
}

/// gofmt and goimports take a fragment for what it is and end well; the file they name still is no Go file. Nor is the one
/// that a go command names which failed, and whose output is not known.
fn formatted_without_clause(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = &run.command else { return Ok(()) };
    let words = match run.go() {
        // Of a failed run without its output the files still can be looked at.
        Some(go) if run.is_silent_failure() => {
            go.targets().into_iter().map(str::to_owned).collect()
        }
        _ if matches!(command.program(), "gofmt" | "goimports" | "gofumpt") => {
            command.words.clone()
        }
        _ => return Ok(()),
    };
    for word in words.iter().filter(|word| word.ends_with(".go")) {
        let Some(path) = absolute(cx, run, word) else { continue };
        let Some(text) = cx.read(&path).known()?.flatten() else { continue };
        let name = paths::file_name(cx.platform(), &path).to_owned();
        let file = GoFile::new(&path, &name, text, &target(cx));
        if file.header.package.is_none() {
            package_clause_missing(cx, &file, out)?;
            return Ok(());
        }
    }
    Ok(())
}

/// A path of a run, made absolute by the folder it ran in.
fn absolute(cx: Cx<'_>, run: &Run, path: &str) -> Option<String> {
    let platform = cx.platform();
    if paths::is_absolute(platform, path) {
        return Some(paths::normalize(platform, path));
    }
    let cwd = run.cwd.as_deref()?;
    Some(paths::normalize(platform, &paths::join(platform, cwd, path)))
}
