//! Layer system: Go's variables, wherever they were set: GOPATH, those with a value go does not know, and those that build for
//! another machine.

use go_doctor_protocol::{Applicability, FixAction, Severity};

use super::targets::target;
use crate::context::{Checked, Cx};
use crate::facts::editor::settings::settings;
use crate::facts::toolchain::go_env::{Asked, asked};
use crate::facts::toolchain::variables::{Source, goroot_of_binary, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::system_error;
use crate::output::{Refusal, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::rules::blame::writes_env;
use crate::words::{self, args, term};
use go_doctor_golang::command_line::quoted;
use go_doctor_golang::ports;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::gopath_invalid::RULE).session(gopath_invalid).explain(explain_gopath_invalid),
    Rule::new(words::go_variable_invalid::RULE)
        .session(go_variable_invalid)
        .explain(explain_variable_invalid)
        .yields_to(&[words::go_not_executable::RULE]),
];

fn gopath_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let found = variable(cx, "GOPATH")?;
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(());
    };
    let platform = cx.platform();
    let from_setting = settings(cx)?.string("go.gopath").is_some_and(|(text, _)| text == value);
    if from_setting {
        return Ok(());
    }
    for entry in paths::split_list(platform, &value) {
        let (message, severity) = if entry.starts_with('~') {
            ("message.tilde", None)
        } else if !paths::is_absolute(platform, entry) {
            ("message.relative", None)
        } else if goroot_of_binary(cx)?.is_some_and(|root| paths::same(platform, entry, &root)) {
            // go only warns and goes on; the Go extension takes the warning for "no module" (goModules.ts:30).
            ("message.goroot", Some(Severity::Warning))
        } else if module_of(cx, &cx.subject.folder)?
            .is_some_and(|module| paths::same(platform, &module.folder, entry))
        {
            // Up to Go 1.21 this is an error, since Go 1.23 a warning (go-failures.md §2.2).
            ("message.module", Some(Severity::Warning))
        } else {
            continue;
        };
        let mut finding =
            draft(args! { entry: entry, source: found.source.said() }).message(message);
        if let Some(severity) = severity {
            finding = finding.severity(severity).why("why.warning");
        }
        out.add(blame(cx, finding, "GOPATH", &found)?);
        return Ok(());
    }
    Ok(())
}

/// A fix for a variable of which a failed run tells the name and not where it was set.
fn unset(finding: Draft, name: &str) -> Draft {
    finding.fix(
        "unset-environment",
        args! { variable: name },
        Applicability::DisplayOnly,
        FixAction::Manual,
    )
}

/// The texts of Go 1.19 to 1.27; of a refused `go env -w`, which says almost the same, another rule speaks.
fn explain_gopath_invalid(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if writes_env(run) {
        return Ok(());
    }
    let quoted = |line, before| between(line, before, "\"").map(|entry: &str| entry.to_owned());
    let entry = run
        .find(|line| quoted(line, "GOPATH entry is relative; must be absolute path: \""))
        .map(|found| (found, "message.relative", false))
        .or_else(|| {
            let tilde = "GOPATH entry cannot start with shell metacharacter '~': \"";
            run.find(|line| quoted(line, tilde)).map(|found| (found, "message.tilde", false))
        })
        .or_else(|| {
            let same = run.find(|line| {
                between(line, "both GOPATH and GOROOT are the same directory (", ")")
                    .or_else(|| between(line, "GOPATH set to GOROOT (", ")"))
                    .filter(|entry| !entry.is_empty())
                    .map(str::to_owned)
            });
            same.map(|found| (found, "message.goroot", true))
        })
        .or_else(|| {
            let module = run.find(|line| {
                line.split_once("ignoring go.mod in $GOPATH ")
                    .map(|(_, entry)| entry.trim().to_owned())
            });
            module.map(|found| (found, "message.module", true))
        })
        .or_else(|| {
            let cwd = || run.cwd.clone().unwrap_or_else(|| "$GOPATH".to_owned());
            let refused =
                run.find(|line| line.contains("$GOPATH/go.mod exists but should not").then(cwd));
            refused.map(|found| (found, "message.module", false))
        });
    if let Some(((line, entry), message, only_warns)) = entry {
        let mut finding =
            draft(args! { entry: entry, source: term("source.run") }).message(message);
        if message == "message.goroot" || message == "message.module" {
            finding = finding.why("why.warning");
        }
        if only_warns {
            finding = finding.severity(Severity::Warning);
        }
        out.add(unset(finding.line(run, line), "GOPATH"));
    }
    Ok(())
}

/// Variables with a fixed set of values in every version, or a shape that every version wants.
fn go_variable_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let names = ["GO111MODULE", "GOBIN", "GOWORK", "CC", "CXX", "FC"];
    for name in names {
        let found = variable(cx, name)?;
        let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
            continue;
        };
        let Some((message, wanted)) = shape(cx, name, &value) else { continue };
        let mut finding = draft(args! {
            variable: name, value: value, source: found.source.said(), wanted: wanted,
        })
        .message(message);
        if name == "GOBIN" {
            // Only installing needs it; everything else works.
            finding = finding.severity(Severity::Warning).why("why.gobin");
        }
        out.add(blame(cx, finding, name, &found)?);
    }
    target_invalid(cx, out)?;
    refused_by_go(cx, out)
}

/// What is wrong with a value, and what go takes.
pub(crate) fn shape(cx: Cx<'_>, name: &str, value: &str) -> Option<(&'static str, &'static str)> {
    let platform = cx.platform();
    match name {
        "GO111MODULE" => {
            (!matches!(value, "on" | "off" | "auto")).then_some(("message", "on, off, auto"))
        }
        "GOBIN" => (!paths::is_absolute(platform, value)).then_some(("message.relative", "")),
        "GOWORK" => (value != "off" && value != "auto" && !paths::is_absolute(platform, value))
            .then_some(("message.relative", "")),
        // work.BuildInit: a path must be absolute, a bare name is searched.
        _ => match quoted::split(value, u32::MAX) {
            Err(_) => Some(("message.quote", "")),
            Ok(words) => {
                let program = words.first().map_or("", String::as_str);
                let bare = !program.contains('/') && !program.contains('\\');
                (!bare && !paths::is_absolute(platform, program))
                    .then_some(("message.relative", ""))
            }
        },
    }
}

/// GOOS and GOARCH that name no port; `go env` and `go list` take them, every build refuses.
fn target_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let ([os, arch], [os_var, arch_var]) = target(cx)?;
    if ports::is_known(&os, &arch) {
        return Ok(());
    }
    // A word that no port has is the culprit; a pair of two known words is GOOS's.
    let (name, value, found) = if arch_var.value.is_some() && ports::knows_os(&os) {
        ("GOARCH", &arch, &arch_var)
    } else {
        ("GOOS", &os, &os_var)
    };
    if found.value.is_none() {
        return Ok(());
    }
    let mut finding = draft(args! {
        variable: name, value: value.as_str(), source: found.source.said(), pair: format!("{os}/{arch}"),
    })
    .message("message.pair");
    if let Some(meant) = ports::meant(value).filter(|meant| meant != value) {
        finding = finding.fix(
            "meant",
            args! { meant: meant, variable: name },
            Applicability::DisplayOnly,
            FixAction::Manual,
        );
    }
    out.add(blame(cx, finding, name, found)?);
    Ok(())
}

/// What `go env` itself refuses: values that differ by version (GOEXPERIMENT, GOAMD64, GOFIPS140, GOMEMLIMIT …).
fn refused_by_go(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let asked = asked(cx)?;
    let Asked::Refused(failure) = &*asked else { return Ok(()) };
    let said = failure.stderr.lines().find_map(|line| Some((line, invalid(line)?)));
    let Some((line, Invalid { name, value, wanted })) = said else { return Ok(()) };
    if matches!(name, "GO111MODULE" | "GOWORK" | "CC" | "CXX" | "FC" | "GOBIN") {
        return Ok(());
    }
    let found = variable(cx, name)?;
    let value = found.value.clone().unwrap_or_else(|| value.to_owned());
    let finding = draft(args! {
        variable: name, value: value, source: found.source.said(), wanted: wanted,
    })
    .message(if wanted.is_empty() { "message.unknown" } else { "message" })
    .evidence(failure.probe.as_str(), line);
    out.add(blame(cx, finding, name, &found)?);
    Ok(())
}

/// A value that go refused, as its message says it.
struct Invalid<'r> {
    name: &'r str,
    value: &'r str,
    wanted: &'r str,
}

/// Variables that choose a variant of a processor, and the like: `go: invalid GOAMD64: must be v1, v2, v3, v4`.
const VARIANTS: &[&str] = &[
    "GOAMD64",
    "GO386",
    "GOARM",
    "GOARM64",
    "GOMIPS",
    "GOMIPS64",
    "GOPPC64",
    "GORISCV64",
    "GOWASM",
    "GOFIPS140",
];

/// Reads go's message about a variable (recorded with Go 1.19 to 1.27).
fn invalid(line: &str) -> Option<Invalid<'_>> {
    let rest = line.trim_start().strip_prefix("go: ").unwrap_or(line.trim_start());
    if let Some(value) = rest.strip_prefix("unknown GOEXPERIMENT ") {
        return Some(Invalid { name: "GOEXPERIMENT", value: value.trim(), wanted: "" });
    }
    if let Some(value) = rest.strip_prefix("unknown environment setting GO111MODULE=") {
        return Some(Invalid { name: "GO111MODULE", value: value.trim(), wanted: "on, off, auto" });
    }
    if let Some(pair) = rest.strip_prefix("unsupported GOOS/GOARCH pair ") {
        return Some(Invalid { name: "GOOS", value: pair.trim(), wanted: "" });
    }
    if rest.contains("GOBIN must be an absolute path") {
        return Some(Invalid { name: "GOBIN", value: "", wanted: "" });
    }
    if rest.contains("invalid GOWORK: not an absolute path")
        || rest.contains("path provided to GOWORK must be an absolute path")
    {
        return Some(Invalid { name: "GOWORK", value: "", wanted: "" });
    }
    if let Some((name, rest)) = rest.split_once(" environment variable ") {
        let known = ["CC", "CXX", "FC"].into_iter().find(|known| *known == name);
        let value = rest.rsplit(": ").next().unwrap_or_default().trim();
        return known.map(|name| Invalid { name, value, wanted: "" });
    }
    if let Some(setting) = rest.strip_prefix("unsupported setting ") {
        let (name, value) = setting.split_once('=')?;
        let name = VARIANTS.iter().find(|known| **known == name)?;
        return Some(Invalid { name, value: value.trim(), wanted: "" });
    }
    for (name, marker) in [("GOMEMLIMIT", "malformed GOMEMLIMIT"), ("GOGC", "malformed GOGC")] {
        if rest.contains(marker) {
            return Some(Invalid { name, value: "", wanted: "" });
        }
    }
    let (name, wanted) = rest.strip_prefix("invalid ")?.split_once(": ")?;
    let name = VARIANTS.iter().find(|known| **known == name)?;
    Some(Invalid { name, value: "", wanted: wanted.strip_prefix("must be ").unwrap_or(wanted) })
}

fn explain_variable_invalid(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if writes_env(run) {
        return Ok(());
    }
    if let Some((line, Invalid { name, value, wanted })) = run.find(invalid) {
        let set = run.go().and_then(|go| {
            go.env.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        });
        let value = set.unwrap_or_else(|| value.to_owned());
        let message = match (name, wanted.is_empty(), value.is_empty()) {
            ("GOOS", ..) => "message.explain-pair",
            ("GOBIN" | "GOWORK", ..) => "message.explain-relative",
            (_, false, true) => "message.explain-wanted",
            (_, false, false) => "message.explain",
            (_, true, _) => "message.explain-unknown",
        };
        let finding = draft(
            args! { variable: name, value: value, wanted: wanted, source: term("source.run") },
        );
        out.add(unset(finding.message(message).line(run, line), name));
        return Ok(());
    }
    // GOWORK names a file that is not there: go looks for no go.work of its own and says so when it cannot read this one.
    let gowork = run.find(|line| {
        let error =
            system_error(line).filter(|error| error.before.contains("reading go.work: "))?;
        matches!(error.refusal, Refusal::NotFound | Refusal::WrongKind).then_some(error.path)
    });
    if let Some((line, path)) = gowork {
        let finding = draft(args! { variable: "GOWORK", value: path, source: term("source.run") });
        out.add(unset(finding.message("message.explain-gowork").line(run, line), "GOWORK"));
    }
    Ok(())
}
