//! Layer module: files of other languages beside Go files, which go takes for a part of the package.

use go_doctor_protocol::Location;

use crate::context::{Checked, Cx, Fact};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::place::known;
use crate::output::go::sources;
use crate::output::{Line, Run};
use crate::paths;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::foreign_source_in_package::RULE).explain(foreign_source_in_package)];

/// What load says of a package with such files and without cgo (Go 1.19 to 1.27), behind the language's name.
const NOT_ALLOWED: &str = " source files not allowed when not using cgo or SWIG: ";

/// What the assembler says last of a file that it could not read (Go 1.19 to 1.27).
const NOT_ASSEMBLED: &str = "asm: assembly of ";

fn foreign_source_in_package(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, found)) = run.find(not_allowed) {
        let first = found.files.split(' ').next().unwrap_or(found.files);
        let finding = draft(words::foreign_source_in_package::message(found.files, found.language))
            .line(run, line)
            .at_any(in_package(cx, run, found.package, first)?);
        // Without cgo go leaves the files out; Fortran it refuses all the same.
        let finding = if found.language == "Fortran" {
            moved(finding.why(words::foreign_source_in_package::why_fortran()), found.files, run)
        } else {
            let finding = moved(finding, found.files, run)
                .by_hand(words::foreign_source_in_package::fix_tag());
            match run.command.as_ref().map(|command| command.raw.as_str()) {
                Some(command) => finding.terminal_of(
                    words::foreign_source_in_package::fix_off,
                    format!("CGO_ENABLED=0 {command}"),
                    run,
                ),
                None => finding.by_hand(words::foreign_source_in_package::fix_off_variable()),
            }
        };
        out.add(finding);
    } else if let Some((line, file, word)) = not_assembled(run) {
        let file = file.trim_start_matches("./");
        let finding = draft(words::foreign_source_in_package::assembly(file, word));
        let finding = finding.why(words::foreign_source_in_package::why_assembly()).line(run, line);
        let place = in_package(cx, run, "", file)?;
        out.add(
            moved(finding.at_any(place), file, run)
                .by_hand(words::foreign_source_in_package::fix_tag()),
        );
    }
    Ok(())
}

/// Files that go refuses in a package, in its own words.
#[derive(Clone, Copy)]
struct NotAllowed<'r> {
    package: &'r str,
    language: &'r str,
    files: &'r str,
}

/// `package example.com/a: C++ source files not allowed …: two-sum.cpp`, `\timports example.com/a/b: C source files …`.
fn not_allowed(line: &str) -> Option<NotAllowed<'_>> {
    let (head, files) = line.split_once(NOT_ALLOWED)?;
    let (package, language) = head.rsplit_once(": ").unwrap_or(("", head));
    let package = package.rsplit([' ', '\t']).next().unwrap_or_default();
    let files = files.trim_end().trim_end_matches(" (exit status 1)");
    Some(NotAllowed { package, language: language.trim(), files })
}

/// A file that the assembler gave up, and the first word that it did not know: NASM's and GNU's are not Plan 9's.
fn not_assembled(run: &Run) -> Option<(Line<'_>, &str, &str)> {
    let (_, file) =
        run.find(|line| line.strip_prefix(NOT_ASSEMBLED)?.trim_end().strip_suffix(" failed"))?;
    let (line, word) = run.find(|line| {
        let rest = line.strip_prefix(file)?;
        let (_, word) = rest.split_once("unrecognized instruction \"")?;
        Some(word.split('"').next().unwrap_or(word))
    })?;
    Some((line, file, word))
}

/// The file of a package that is named without its folder, if it is there.
fn in_package(cx: Cx<'_>, run: &Run, package: &str, file: &str) -> Fact<Option<Location>> {
    let folders = match package {
        "" => Vec::new(),
        _ => sources::folders(cx, run, &[package.to_owned()])?,
    };
    let Some(folder) = folders.first().or(run.cwd.as_ref()) else { return Ok(None) };
    let path = paths::join(cx.platform(), folder, file);
    let there = known(cx.is_file(&path))?.unwrap_or_default();
    Ok(there.then_some(Location { file: path, range: None }))
}

/// The file goes elsewhere; `go run` need not even look at it.
fn moved(finding: Draft, file: &str, run: &Run) -> Draft {
    let finding = finding.by_hand(words::foreign_source_in_package::fix_move(file));
    if run.go().is_none_or(|go| go.verb != "run") {
        return finding;
    }
    finding.by_hand(words::foreign_source_in_package::fix_name("go run main.go"))
}
