//! Layer extension: tools that were built with an older Go than the code needs.

use go_doctor_protocol::Severity;

use super::installed::with_install;
use crate::context::{Checked, Cx};
use crate::facts::build::toolchain_choice::effective;
use crate::facts::editor::tools_in_use::tools_in_use;
use crate::facts::toolchain::build_info::build_info;
use crate::facts::toolchain::tool_search;
use crate::findings::{Findings, draft};
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::words::{self};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::tool_built_with_older_go::RULE)
    .diagnose(tool_built_with_older_go)
    .explain(explain_tool_built_with_older_go)
    .yields_to(&[
        words::go_not_found::RULE,
        words::go_not_executable::RULE,
        words::toolchain_too_old::RULE,
        words::toolchain_unavailable::RULE,
        words::checksum_database_unusable::RULE,
    ])];

fn tool_built_with_older_go(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (tools, infos, needed) = (tools_in_use(cx), build_info(cx), effective(cx));
    let (tools, infos, needed) = (tools?, infos?, needed?);
    let Some(needed) = needed.as_ref() else { return Ok(()) };
    for tool in tools.iter() {
        let Some(path) = tool_search::search(cx, &tool.name)?.path().map(str::to_owned) else {
            continue;
        };
        let Some(info) = infos.get(&path) else { continue };
        let Some(built) = info.built_with() else { continue };
        // dlv reads a program's debug information, not its source: its own window of versions decides.
        if tool.name == "dlv" || built.language() >= needed.version.language() {
            continue;
        }
        let finding = draft(words::tool_built_with_older_go::message(
            tool.name.as_str(),
            info.go.trim_start_matches("go"),
            needed.version.to_string(),
        ));
        let finding = finding
            .evidence(infos.probe.as_str(), format!("{path}: {}", info.go))
            .evidence(needed.proof.0.as_str(), needed.proof.1.as_str());
        out.add(with_install(
            cx,
            finding,
            &tool.name,
            words::tool_built_with_older_go::fix_install,
            words::tool_built_with_older_go::fix_by_hand,
        ));
    }
    Ok(())
}

/// Other texts that say so.
const BUILT_WITH_OLDER: &[&str] = &[
    "Delve must be built with Go version",
    "need Delve built by Go 1.11 or later",
    "Gopls was built with Go version",
    "export data is newer version - update tool",
    "is greater than maximum supported version",
    "(unsupported version: ",
];

/// go/types and gopls say it outright; a linter that loads a newer standard library calls that broken.
fn explain_tool_built_with_older_go(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let program =
        run.command.as_ref().map(|command| command.program().to_owned()).unwrap_or_default();
    let by_types = run.find(|line| {
        let needed = between(line, "requires newer Go version go", " (application built with go")?;
        between(line, "(application built with go", ")").map(|built| (needed, built))
    });
    let by_lint = || {
        run.find(|line| {
            let built = between(line, "the Go language version (go", ") used to build ")?;
            between(line, "targeted Go version (", ")").map(|needed| (needed, built))
        })
    };
    // `module requires at least go1.24.3, but Staticcheck was built with go1.24.2` (from a report).
    let by_staticcheck = || {
        run.find(|line| {
            let needed = between(line, "module requires at least go", ", but Staticcheck")?;
            let (_, built) = line.split_once("Staticcheck was built with go")?;
            Some((needed, built.split_whitespace().next()?))
        })
    };
    let tool = if program.is_empty() || program == "go" { "gopls" } else { program.as_str() };
    if let Some((line, (needed, built))) = by_types.or_else(by_lint).or_else(by_staticcheck) {
        let named = between(line.text, "used to build ", " is lower").unwrap_or(tool);
        let finding =
            draft(words::tool_built_with_older_go::message(named, built, needed)).line(run, line);
        out.add(with_install(
            cx,
            finding,
            named,
            words::tool_built_with_older_go::fix_install,
            words::tool_built_with_older_go::fix_by_hand,
        ));
        return Ok(());
    }
    let other = BUILT_WITH_OLDER.iter().find_map(|text| run.containing(text)).or_else(|| {
        // Compile errors inside the standard library, from a tool that is not the compiler (staticcheck 0.8.2, recorded).
        run.lines().find(|line| line.text.ends_with("(compile)") && is_in_goroot(line.text))
    });
    let other = other.or_else(|| blames_standard_library(run, &program));
    if let Some(line) = other {
        let named = if line.text.contains("Delve") { "dlv" } else { tool };
        let mut finding = draft(words::tool_built_with_older_go::explain(named)).line(run, line);
        if named == "dlv" {
            finding =
                finding.severity(Severity::Error).why(words::tool_built_with_older_go::why_dlv());
        }
        out.add(with_install(
            cx,
            finding,
            named,
            words::tool_built_with_older_go::fix_install,
            words::tool_built_with_older_go::fix_by_hand,
        ));
    }
    Ok(())
}

/// Errors of types in the standard library from any other tool that reads code itself (govulncheck 1.9.0, recorded). A
/// compiler's have the package in a line before them; then it is the installation.
fn blames_standard_library<'r>(run: &'r Run, program: &str) -> Option<Line<'r>> {
    let compiled = run.lines().any(|line| line.text.starts_with("# "));
    if matches!(program, "" | "go" | "make" | "sh" | "bash") || compiled {
        return None;
    }
    run.lines().find(|line| {
        let text = line.text.strip_prefix("-: ").unwrap_or(line.text);
        place(text).is_some_and(|place| {
            place.column.is_some()
                && is_in_goroot(place.file)
                && TYPE_ERRORS.iter().any(|said| place.message.contains(said))
        })
    })
}

/// What go/types and go/parser of an older Go say of newer code: names that it does not find, and syntax that it does not know.
const TYPE_ERRORS: &[&str] = &[
    "unknown field ",
    "undefined: ",
    "undefined (type ",
    "not declared by package ",
    "has no field or method ",
    "requires go1.",
    "cannot use ",
    "not enough arguments ",
    "too many arguments ",
    "expected ",
    "syntax error",
    "could not import ",
];

/// The line speaks of a file of a Go installation: `…/go1.27.0…/src/…`, `/usr/local/go/src/…`, Homebrew's `libexec/src`.
fn is_in_goroot(line: &str) -> bool {
    let Some((root, _)) = line.split_once("/src/") else { return false };
    let folder = root.rsplit('/').next().unwrap_or_default();
    folder == "go"
        || folder == "libexec"
        || folder.starts_with("go1.")
        || folder.contains("go1.")
        || folder.starts_with("go-1.")
}
