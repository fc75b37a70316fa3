//! Layer test: tests that are in another package, or another folder, than the one that is tested.

use std::collections::BTreeMap;

use go_doctor_protocol::{Applicability, Edit};

use crate::context::{Checked, Cx, Fact};
use crate::facts::workspace::go_files::{GoFile, GoFiles};
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::location::location;
use crate::output::go::sources;
use crate::output::go::test_output::{TestVerdict, packages};
use crate::output::go::undefined::{own_undefined_name, undefined_name};
use crate::output::run::place::place;
use crate::output::run::test_command::TestCommand;
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::command_line::test_pattern::matches;
use go_doctor_golang::source::header::{Decl, DeclKind, Name};
use go_doctor_golang::source::names::uses;
use go_doctor_golang::source::test_functions::{has_signature, tests};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::test_wrong_package::RULE)
    .go_file(test_wrong_package)
    .explain(explain_test_wrong_package)
    .yields_to(&[
        words::test_single_file::RULE,
        words::nested_module::RULE,
        words::sibling_file_not_compiled::RULE,
    ])];

/// A test in `package x_test` that calls what only `package x` knows by that name.
fn test_wrong_package(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if let Some(finding) = stranger(cx, file)? {
        out.add(finding);
        return Ok(());
    }
    let Some((package, tested)) = external(file) else { return Ok(()) };
    let beside = neighbours(cx, &file.path)?;
    // A name that is absent from what was read may stand in the rest; of a folder that does not parse go says so first.
    if !beside.are_whole() {
        return Ok(());
    }
    let Some((name, owner, span)) = unqualified_use(file, beside.files(), tested) else {
        return Ok(());
    };
    let finding = external_finding(file, package, tested, &name)
        .at(file.location(span.0, span.1))
        .evidence(format!("read {}", owner.path), format!("package {tested}: {name}"));
    out.add(to_package(finding, file, package, tested, &name));
    Ok(())
}

/// A test file whose package is neither the folder's nor that with `_test` behind it.
fn stranger(cx: Cx<'_>, file: &GoFile) -> Fact<Option<Draft>> {
    let Some(package) = file.header.package.as_ref().filter(|_| file.is_test() && file.built)
    else {
        return Ok(None);
    };
    let beside = neighbours(cx, &file.path)?;
    let mut owners = beside.files().iter().filter(|other| other.built && !other.is_test());
    let Some(owner) = owners.next() else { return Ok(None) };
    let Some(tested) = owner.header.package.as_ref().map(|name| name.text.as_str()) else {
        return Ok(None);
    };
    // Where the other files do not agree either, the test is not the odd one out.
    let agree = owners.all(|other| other.header.package.as_ref().is_some_and(|n| n.text == tested));
    let fits = package.text == tested || package.text.strip_suffix("_test") == Some(tested);
    if fits || !agree || tested == "documentation" {
        return Ok(None);
    }
    let finding = draft(words::test_wrong_package::stranger(
        file.name.as_str(),
        package.text.as_str(),
        tested,
    ))
    .why(words::test_wrong_package::why_stranger())
    .at(file.location(package.start, package.end))
    .evidence(format!("read {}", file.path), format!("package {}", package.text));
    Ok(Some(to_package(finding, file, package, tested, "")))
}

/// The package clause of an external test file, and the package that it tests.
fn external(file: &GoFile) -> Option<(&Name, &str)> {
    let package = file.header.package.as_ref()?;
    let tested = package.text.strip_suffix("_test")?;
    (file.is_test() && file.built && !tested.is_empty()).then_some((package, tested))
}

/// The first use of a function of the tested package by its bare name: declared there, and nowhere in the test's own
/// package; no parameter, variable, label or field of that name, no dot import (`names::uses`). `init` and `main` are
/// names that nobody can refer to.
fn unqualified_use<'f>(
    file: &GoFile,
    siblings: &'f [GoFile],
    tested: &str,
) -> Option<(String, &'f GoFile, (usize, usize))> {
    let external = file.package()?;
    let mut owners: BTreeMap<&str, &'f GoFile> = BTreeMap::new();
    for (owner, decl) in decls(siblings, tested).filter(|(owner, _)| owner.built) {
        if decl.kind == DeclKind::Func && !matches!(decl.name.text.as_str(), "init" | "main" | "_")
        {
            owners.entry(decl.name.text.as_str()).or_insert(owner);
        }
    }
    for (_, decl) in decls(siblings, external) {
        owners.remove(decl.name.text.as_str());
    }
    let names = owners.keys().copied().collect();
    let (name, span) = uses(&file.text, &names).into_iter().next()?;
    Some((name.to_owned(), owners.get(name)?, span))
}

/// The declarations of one package among the files of a folder.
fn decls<'f>(files: &'f [GoFile], package: &str) -> impl Iterator<Item = (&'f GoFile, &'f Decl)> {
    let own = files.iter().filter(move |file| file.package() == Some(package));
    own.flat_map(|file| file.header.decls.iter().map(move |decl| (file, decl)))
}

fn external_finding(file: &GoFile, package: &Name, tested: &str, name: &str) -> Draft {
    draft(words::test_wrong_package::message(
        name,
        tested,
        file.name.as_str(),
        package.text.as_str(),
    ))
}

/// The test joins the package that it tests, unless it imports that very package: then it would import itself.
fn to_package(finding: Draft, file: &GoFile, package: &Name, tested: &str, name: &str) -> Draft {
    let imports_itself = file.header.imports.iter().any(|import| {
        import.text.rsplit('/').next() == Some(tested) || import.text.ends_with(tested)
    });
    if imports_itself {
        return finding.by_hand(words::test_wrong_package::fix_qualify(name));
    }
    finding.edits(
        words::test_wrong_package::fix_package(package.text.as_str(), tested, file.name.as_str()),
        Applicability::Unsafe,
        vec![Edit {
            file: file.path.clone(),
            range: file.range(package.start, package.end),
            new_text: tested.to_owned(),
        }],
    )
}

fn explain_test_wrong_package(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    explain_external(cx, run, out)?;
    explain_stranger(cx, run, out)?;
    explain_folder(cx, run, out)
}

/// `# x_test [x.test]` and an undefined name behind it.
fn explain_external(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let header = run.lines().find(|line| {
        let text = line.text.trim().strip_prefix("# ").unwrap_or_default();
        text.split_once(" [").is_some_and(|(package, _)| package.ends_with("_test"))
    });
    let Some(header) = header else { return Ok(()) };
    let undefined =
        run.lines().skip(header.number + 1).take_while(|line| !line.text.starts_with("# "));
    let undefined = undefined.into_iter().find_map(|line| {
        let place = place(line.text).filter(|place| place.file.ends_with("_test.go"))?;
        let name = own_undefined_name(place.message).or_else(|| unexported_name(place.message))?;
        Some((line, place, name))
    });
    let Some((line, place, name)) = undefined else { return Ok(()) };
    let found = location(cx, run, place.file, place.line, place.column)?;
    let files = sources::files(cx)?;
    let file = found
        .as_ref()
        .and_then(|at| files.folders.values().flatten().find(|file| file.path == at.file));
    let Some((file, (package, tested))) = file.and_then(|file| Some((file, external(file)?)))
    else {
        // The folder cannot be seen: the header alone says that the test is of another package.
        let package = header.text.trim_start_matches("# ").split(' ').next().unwrap_or_default();
        let finding = draft(words::test_wrong_package::unseen(place.file, package, name));
        let finding = finding.at_any(found).line(run, line);
        out.add(finding.by_hand(words::test_wrong_package::fix_qualify(name)));
        return Ok(());
    };
    let inside = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let owner = files.folders.get(&inside).into_iter().flatten().find(|other| {
        other.header.package.as_ref().is_some_and(|n| n.text == tested)
            && other.header.decls.iter().any(|decl| decl.name.text == name)
    });
    // A name that the tested package does not have either is a mistake in the code.
    if owner.is_none() {
        return Ok(());
    }
    let finding = external_finding(file, package, tested, name).at_any(found).line(run, line);
    out.add(to_package(finding, file, package, tested, name));
    Ok(())
}

/// `undefined: arrays.rotate`, Go 1.19's `rotate not exported by package arrays`, 1.20's `name rotate not exported by …`.
fn unexported_name(message: &str) -> Option<&str> {
    if let Some((Some(_), name)) = undefined_name(message) {
        return name.starts_with(char::is_lowercase).then_some(name);
    }
    let (name, _) = message.split_once(" not exported by package ")?;
    name.rsplit(' ').next()
}

/// `found packages arrays (rotate.go) and rotate (rotate_test.go) in …`.
fn explain_stranger(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let (_, rest) = line.split_once("found packages ")?;
        let test = rest.split(['(', ')']).find(|part| part.ends_with("_test.go"))?;
        Some(test)
    });
    let Some((line, name)) = said else { return Ok(()) };
    let files = sources::files(cx)?;
    for file in files.folders.values().flatten().filter(|file| file.name == name) {
        if let Some(finding) = stranger(cx, file)? {
            out.add(finding.line(run, line));
        }
    }
    Ok(())
}

/// Nothing ran here, and the tests that were meant are in another folder.
fn explain_folder(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let all: Vec<_> = packages(run).collect();
    let nothing = |verdict| matches!(verdict, TestVerdict::NothingRan | TestVerdict::NoTestFiles);
    let Some(first) = all.first() else { return Ok(()) };
    let Some(command) = run.go().and_then(TestCommand::of) else { return Ok(()) };
    let everywhere = command.packages.iter().any(|package| package.ends_with("..."));
    let named = command.packages.iter().any(|package| package.ends_with(".go"));
    if all.iter().any(|line| !nothing(line.verdict)) || everywhere || named {
        return Ok(());
    }
    let (files, tested) = (sources::files(cx), sources::tested(cx, run));
    let (files, tested) = (files?, tested?);
    let Some((test, inside)) = elsewhere(&files, &tested, command.value("run")) else {
        return Ok(());
    };
    let Some(relative) = run.cwd.as_deref().and_then(|here| relative(cx, here, &inside)) else {
        return Ok(());
    };
    let target = command.packages.first().map_or(".", String::as_str);
    let flags =
        command.value("run").map_or_else(String::new, |run| format!(" -run {}", shell_quote(run)));
    let finding = draft(words::test_wrong_package::folder(test, relative.as_str(), target))
        .why(words::test_wrong_package::why_folder())
        .line(run, first.line);
    let argument = shell_quote(&format!("./{}", relative.replace('\\', "/")));
    out.add(finding.terminal_of(
        words::test_wrong_package::fix_there,
        format!("go test {argument}{flags}"),
        run,
    ));
    Ok(())
}

/// A test in a folder that was not tested; with a pattern, one that it matches.
fn elsewhere(
    files: &GoFiles,
    tested: &[String],
    pattern: Option<&str>,
) -> Option<(String, String)> {
    let others = files.folders.iter().filter(|(folder, _)| !tested.contains(folder));
    others.into_iter().find_map(|(folder, list)| {
        let all = list
            .iter()
            .filter(|file| file.is_test() && file.built)
            .flat_map(|file| tests(&file.header));
        let fits = |name: &str| pattern.is_none_or(|pattern| matches(pattern, name) == Some(true));
        let test = all
            .into_iter()
            .find(|(decl, kind)| has_signature(decl, *kind) && fits(&decl.name.text))?;
        Some((test.0.name.text.clone(), folder.clone()))
    })
}

/// A folder below another, relative to it.
fn relative(cx: Cx<'_>, base: &str, path: &str) -> Option<String> {
    let inside = paths::is_within(cx.platform(), path, base);
    let rest = path.get(base.len()..).filter(|_| inside)?.trim_start_matches(['/', '\\']);
    (!rest.is_empty()).then(|| rest.to_owned())
}
