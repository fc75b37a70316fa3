//! Layer test: examples that vet refuses, and with it the whole package (a part of test-name-invalid).

use crate::context::{Cx, Fact};
use crate::facts::build::imported;
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::neighbours::neighbours;
use crate::findings::{Draft, draft};
use crate::paths;
use crate::rules::test::files::at_test;
use crate::rules::test::files::shown;
use crate::words::{self, Message};
use go_doctor_golang::source::code::Code;
use go_doctor_golang::source::header::{Decl, DeclKind};
use go_doctor_golang::source::test_functions::kind;

/// A finding for every example whose name or signature vet would refuse.
pub(crate) fn examples(cx: Cx<'_>, file: &GoFile) -> Fact<Vec<Draft>> {
    let mut list = Vec::new();
    let is_example =
        |decl: &&Decl| decl.kind == DeclKind::Func && decl.name.text.starts_with("Example");
    for decl in file.header.decls.iter().filter(is_example) {
        if let Some(problem) = example_problem(cx, file, decl)? {
            let finding = draft(problem)
                .at(at_test(file, decl))
                .evidence(format!("read {}", file.path), shown(decl));
            list.push(finding.by_hand(words::test_name_invalid::fix_rename_example()));
        }
    }
    Ok(list)
}

/// What vet has against an example's name or signature (go/analysis/passes/tests, Go 1.26). It looks a name up in the
/// package and in every package that the package imports; so do we, and where one of them cannot be read nothing is said.
fn example_problem(cx: Cx<'_>, file: &GoFile, decl: &Decl) -> Fact<Option<Message>> {
    let test = decl.name.text.as_str();
    let rest = decl.name.text.strip_prefix("Example").unwrap_or_default();
    if rest.starts_with(char::is_lowercase) || kind(decl).is_some() {
        return Ok(None);
    }
    if !decl.params.trim().is_empty() || !decl.results.is_empty() || decl.generic {
        return Ok(Some(
            words::test_name_invalid::example_signature(test)
                .why(words::test_name_invalid::why_example()),
        ));
    }
    let name = rest.split('_').next().unwrap_or_default();
    let suffix = rest.strip_prefix('_').filter(|_| name.is_empty());
    if let Some(suffix) = suffix.filter(|suffix| suffix.starts_with(char::is_uppercase)) {
        return Ok(Some(
            words::test_name_invalid::example_suffix(test, suffix)
                .why(words::test_name_invalid::why_example()),
        ));
    }
    if name.is_empty() {
        return Ok(None);
    }
    let beside = neighbours(cx, &file.path)?;
    let siblings = || beside.files().iter();
    // Without the package's own files (or with some that could not be read whole) nothing is known of its names.
    let own = siblings().any(|other| !other.is_test());
    if !beside.are_whole() || !own {
        return Ok(None);
    }
    let known = siblings()
        .flat_map(|other| &other.header.decls)
        .find(|decl| decl.kind != DeclKind::Method && decl.name.text == name);
    let Some(known) = known else {
        if is_imported(cx, file, beside.files(), name)? {
            return Ok(None);
        }
        let unknown = words::test_name_invalid::example_unknown(test, name);
        return Ok(Some(unknown.why(words::test_name_invalid::why_example())));
    };
    // `ExampleRotate_Twice`: an upper-case suffix must be a method or a field.
    let member = rest.split('_').nth(1).filter(|part| part.starts_with(char::is_uppercase));
    let Some(member) = member else { return Ok(None) };
    let has = known.kind != DeclKind::Func
        && siblings()
            .any(|other| other.text.contains(member) && Code::new(&other.text).has_word(member));
    let unknown = words::test_name_invalid::example_unknown(test, format!("{name}.{member}"));
    Ok((!has).then(|| unknown.why(words::test_name_invalid::why_example())))
}

/// Whether a package that the tests' package imports declares the name, or may do so unseen.
fn is_imported(cx: Cx<'_>, file: &GoFile, siblings: &[GoFile], name: &str) -> Fact<bool> {
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let mut paths: Vec<&str> = Vec::new();
    for import in siblings.iter().flat_map(|other| &other.header.imports) {
        if import.text != "C" && !paths.contains(&import.text.as_str()) {
            paths.push(&import.text);
        }
    }
    for path in paths {
        if imported::declares(cx, &folder, path, name)? != Some(false) {
            return Ok(true);
        }
    }
    Ok(false)
}
