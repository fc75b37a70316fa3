//! Layer test: what `go test` would find, and why it finds less than is written.

use go_doctor_protocol::{Applicability, FixAction};

use super::Rule;
use crate::context::{Checked, Cx};
use crate::facts::go_files::GoFile;
use crate::facts::go_header::{Decl, DeclKind};
use crate::findings::{Findings, draft};
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] = &[Rule::new("test-files-missing").go_file(test_files_missing)];

/// A test in a file that `go test` does not look into.
fn test_files_missing(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if file.is_test() || !file.built {
        return Ok(());
    }
    let Some(test) = file.header.decls.iter().find(|decl| is_test(decl)) else { return Ok(()) };
    let stem = file.name.strip_suffix(".go").unwrap_or(&file.name);
    let stem = stem.strip_suffix("_tests").or_else(|| stem.strip_suffix("Test")).unwrap_or(stem);
    let to = format!("{stem}_test.go");
    let target = paths::parent(cx.platform(), &file.path)
        .map(|folder| paths::join(cx.platform(), &folder, &to));
    let mut finding =
        draft(args! { test: test.name.text.as_str(), file: file.name.as_str(), to: to })
            .at(file.location(test.name.start, test.name.end))
            .evidence(
                format!("read {}", file.path),
                format!("func {}({})", test.name.text, test.params),
            );
    // A file with a main has more than tests in it: renaming would take the program away.
    if file.header.func("main").is_none() {
        if let Some(target) = target {
            finding = finding.fix(
                "rename",
                args! {},
                Applicability::Unsafe,
                FixAction::Rename { from: file.path.clone(), to: target },
            );
        }
    } else {
        finding = finding.fix("move", args! {}, Applicability::DisplayOnly, FixAction::Manual);
    }
    out.add(finding);
    Ok(())
}

/// `func TestXxx(t *testing.T)`, as `go test` would run it.
fn is_test(decl: &Decl) -> bool {
    let rest = decl.name.text.strip_prefix("Test");
    let named = rest.is_some_and(|rest| !rest.starts_with(char::is_lowercase));
    decl.kind == DeclKind::Func && named && decl.params.replace(' ', "").ends_with("*testing.T")
}
