//! Layer module: files of one folder whose package clauses do not agree.

use std::collections::BTreeSet;

use go_doctor_protocol::{Applicability, Edit, Severity};

use crate::context::{Checked, Cx, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files};
use crate::facts::workspace::mixed::mixed;
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Run, between};
use crate::words;

/// Two packages in one folder. go/build takes an outside test (`x_test`) and the name `documentation` aside.
pub(super) fn packages_mixed(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for (folder, list) in &files.folders {
        if let Some((first, other)) = mixed(list).filter(|_| !is_odd_test(list)) {
            let snippets =
                is_of_snippets(list) || module_of(cx, folder).known()?.flatten().is_none();
            // Whoever runs the program would have none after the other name.
            let (kept, other) =
                if is_program(list, other) { (other, first) } else { (first, other) };
            let finding = with_name(mixed_packages(kept, other), list, kept, other);
            out.add(if snippets {
                finding.severity(Severity::Info).why(words::packages_mixed::why_snippets())
            } else {
                finding
            });
        }
    }
    Ok(())
}

/// Files that nobody meant for one package: three packages and more in a folder are no slip.
fn is_of_snippets(list: &[GoFile]) -> bool {
    const MANY: usize = 3;
    let built = list.iter().filter(|file| file.built && !file.is_test());
    let packages: BTreeSet<&str> = built.filter_map(GoFile::package).collect();
    packages.len() >= MANY
}

/// A test is the odd one out, and the other files agree: test-wrong-package says which package it belongs to.
fn is_odd_test(list: &[GoFile]) -> bool {
    let mut names = list
        .iter()
        .filter(|file| file.built && !file.is_test())
        .filter_map(GoFile::package)
        .filter(|package| *package != "documentation");
    let first = names.next();
    first.is_some() && names.all(|name| Some(name) == first)
}

fn mixed_packages(first: &GoFile, other: &GoFile) -> Draft {
    let place = |file: &GoFile| {
        let span = file.header.package.as_ref().map_or((0, 0), |name| (name.start, name.end));
        (file.location(span.0, span.1), file.line(span.0))
    };
    let ((there, first_line), (here, line)) = (place(first), place(other));
    draft(words::packages_mixed::message(
        other.name.as_str(),
        other.package().unwrap_or_default(),
        first.name.as_str(),
        first.package().unwrap_or_default(),
    ))
    .at(here)
    .related(there, words::own::related_first_declared())
    .evidence(format!("read {}", first.path), first_line)
    .evidence(format!("read {}", other.path), line)
}

/// Whether a file's package is main, with a main in one of its files.
fn is_program(list: &[GoFile], file: &GoFile) -> bool {
    let main = |file: &GoFile| file.built && file.package() == Some("main");
    main(file) && list.iter().any(|file| main(file) && file.header.func("main").is_some())
}

/// The fix that writes one package's name into all files of the other, where nothing speaks against it: a file that imports
/// the other package would import itself, and a package of many files is no slip.
fn with_name(finding: Draft, list: &[GoFile], kept: &GoFile, other: &GoFile) -> Draft {
    const MOST: usize = 3;
    let package = kept.package().unwrap_or_default();
    let of = |like: &GoFile| {
        let like = like.package().map(str::to_owned);
        list.iter().filter(move |file| file.built && file.package().map(str::to_owned) == like)
    };
    let imports = |file: &GoFile| {
        let mut imports = file.header.imports.iter();
        imports.any(|import| {
            let last = import.text.rsplit('/').next();
            last == kept.package() || last == other.package()
        })
    };
    let edits: Vec<Edit> = of(other)
        .filter_map(|file| {
            let name = file.header.package.as_ref()?;
            Some(Edit {
                file: file.path.clone(),
                range: file.range(name.start, name.end),
                new_text: package.to_owned(),
            })
        })
        .collect();
    let outside = other.package().map(|package| format!("{package}_test"));
    let tested = list.iter().any(|file| file.package() == outside.as_deref());
    let certain = edits.len() <= MOST
        && !tested
        && !is_of_snippets(list)
        && !of(kept).chain(of(other)).any(imports);
    let title = if edits.len() == 1 {
        words::packages_mixed::fix_rename(package, other.name.as_str())
    } else {
        words::packages_mixed::fix_rename_all(package, edits.len().to_string())
    };
    let finding =
        if certain { finding.edits(title, Applicability::Unsafe, edits) } else { finding };
    finding.by_hand(words::packages_mixed::fix_separate())
}

/// go/build, load and the compiler on files that do not belong together (Go 1.19 to 1.27).
pub(super) fn explain_packages_mixed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, rest)) = run.after("found packages ") {
        let words: Vec<&str> = rest.split(' ').collect();
        if let [first, first_file, "and", package, file, ..] = words.as_slice() {
            let bare = |word: &&str| word.trim_matches(['(', ')']).to_owned();
            let folder = rest.split_once(") in ").map_or("", |(_, folder)| folder);
            if package_files(cx, folder).known()?.is_some_and(|list| is_odd_test(&list)) {
                return Ok(());
            }
            let finding = draft(words::packages_mixed::message(
                bare(file),
                *package,
                bare(first_file),
                *first,
            ));
            out.add(finding.line(run, line).by_hand(words::packages_mixed::fix_separate()));
            return Ok(());
        }
    }
    if let Some((line, rest)) = run.after("named files must all be in one directory; have ") {
        let (first, other) = rest.split_once(" and ").unwrap_or((rest, ""));
        let finding = draft(words::packages_mixed::folders(first, other));
        let finding = finding.why(words::packages_mixed::why_folders()).line(run, line);
        out.add(finding.by_hand(words::packages_mixed::fix_one_folder()));
        return Ok(());
    }
    // gopls and the compiler: `package b; expected package main`.
    let Some((line, rest)) = run.after("; expected package ") else { return Ok(()) };
    let Some(place) = place(line.text) else { return Ok(()) };
    let package = between(line.text, "package ", ";").unwrap_or_default();
    let at = location(cx, run, place.file, place.line, place.column)?;
    let finding = draft(words::packages_mixed::expected(base(place.file), package, rest));
    let finding = finding.at_any(at).line(run, line);
    out.add(finding.by_hand(words::packages_mixed::fix_separate()));
    Ok(())
}
