//! Layer system: Go's variables, wherever they were set: GOPATH, those with a value go does not know, and those that build for
//! another machine.

use go_doctor_protocol::Severity;

use super::targets::{own as target_of, target};
use crate::context::{Checked, Cx};
use crate::facts::editor::settings::settings;
use crate::facts::toolchain::go_env::{Asked, asked};
use crate::facts::toolchain::variables::{Source, goroot_of_binary, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Findings, draft};
use crate::output::{GoCommand, system_error};
use crate::output::{Refusal, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words;
use go_doctor_golang::command_line::quoted;
use go_doctor_golang::ports;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::gopath_invalid::RULE).diagnose(gopath_invalid).explain(explain_gopath_invalid),
    Rule::new(words::go_variable_invalid::RULE)
        .diagnose(go_variable_invalid)
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
            (words::gopath_invalid::tilde(entry, found.source.said()), None)
        } else if !paths::is_absolute(platform, entry) {
            (words::gopath_invalid::relative(entry, found.source.said()), None)
        } else if goroot_of_binary(cx)?.is_some_and(|root| paths::same(platform, entry, &root)) {
            // go only warns and goes on; the Go extension takes the warning for "no module" (goModules.ts:30).
            (words::gopath_invalid::goroot(entry, found.source.said()), Some(Severity::Warning))
        } else if module_of(cx, &cx.subject.folder)?
            .is_some_and(|module| paths::same(platform, &module.folder, entry))
        {
            // Up to Go 1.21 this is an error, since Go 1.23 a warning (go-failures.md §2.2).
            (words::gopath_invalid::module(entry, found.source.said()), Some(Severity::Warning))
        } else {
            continue;
        };
        let mut finding = draft(message);
        if let Some(severity) = severity {
            finding = finding.severity(severity).why(words::gopath_invalid::why_warning());
        }
        out.add(blame(
            cx,
            finding,
            "GOPATH",
            &found,
            words::gopath_invalid::fix_unset_environment,
            words::gopath_invalid::fix_unset_user_file,
        )?);
        return Ok(());
    }
    Ok(())
}

/// The texts of Go 1.19 to 1.27; of a refused `go env -w`, which says almost the same, another rule speaks.
fn explain_gopath_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if run.go().is_some_and(GoCommand::writes_env) {
        return Ok(());
    }
    let source = words::own::source_run;
    let quoted = |line, before| between(line, before, "\"").map(|entry: &str| entry.to_owned());
    let found = run
        .find(|line| quoted(line, "GOPATH entry is relative; must be absolute path: \""))
        .map(|(line, entry)| (line, words::gopath_invalid::relative(entry, source()), false))
        .or_else(|| {
            let tilde = "GOPATH entry cannot start with shell metacharacter '~': \"";
            run.find(|line| quoted(line, tilde))
                .map(|(line, entry)| (line, words::gopath_invalid::tilde(entry, source()), false))
        })
        .or_else(|| {
            let same = run.find(|line| {
                between(line, "both GOPATH and GOROOT are the same directory (", ")")
                    .or_else(|| between(line, "GOPATH set to GOROOT (", ")"))
                    .filter(|entry| !entry.is_empty())
                    .map(str::to_owned)
            });
            same.map(|(line, entry)| {
                let message = words::gopath_invalid::goroot(entry, source());
                (line, message.why(words::gopath_invalid::why_warning()), true)
            })
        })
        .or_else(|| {
            let module = run.find(|line| {
                line.split_once("ignoring go.mod in $GOPATH ")
                    .map(|(_, entry)| entry.trim().to_owned())
            });
            module.map(|(line, entry)| {
                let message = words::gopath_invalid::module(entry, source());
                (line, message.why(words::gopath_invalid::why_warning()), true)
            })
        })
        .or_else(|| {
            let cwd = || run.cwd.clone().unwrap_or_else(|| "$GOPATH".to_owned());
            let refused =
                run.find(|line| line.contains("$GOPATH/go.mod exists but should not").then(cwd));
            refused.map(|(line, entry)| {
                let message = words::gopath_invalid::module(entry, source());
                (line, message.why(words::gopath_invalid::why_warning()), false)
            })
        });
    if let Some((line, message, only_warns)) = found {
        let mut finding = draft(message);

        if only_warns {
            finding = finding.severity(Severity::Warning);
        }
        out.add(unset_of_run(
            cx,
            finding.line(run, line),
            run,
            ("GOPATH", &|_| true),
            words::gopath_invalid::fix_unset_environment,
            words::gopath_invalid::fix_unset_user_file,
        )?);
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
        let Some(wrong) = shape(cx, name, &value) else { continue };
        let source = found.source.said();
        let message = match wrong {
            Wrong::Wants(wanted) => {
                words::go_variable_invalid::message(name, value, source, wanted)
            }
            Wrong::Relative => words::go_variable_invalid::relative(name, value, source),
            Wrong::Quote => words::go_variable_invalid::quote(name, value, source),
        };
        let mut finding = draft(message);
        if name == "GOBIN" {
            // Only installing needs it; everything else works.
            finding =
                finding.severity(Severity::Warning).why(words::go_variable_invalid::why_gobin());
        }
        out.add(blame(
            cx,
            finding,
            name,
            &found,
            words::go_variable_invalid::fix_unset_environment,
            words::go_variable_invalid::fix_unset_user_file,
        )?);
    }
    target_invalid(cx, out)?;
    refused_by_go(cx, out)
}

/// What is wrong with a variable's value.
pub(crate) enum Wrong {
    /// Go takes only these.
    Wants(&'static str),
    /// A path that is not absolute.
    Relative,
    /// A quote without its end.
    Quote,
}

/// What is wrong with a value, if anything.
pub(crate) fn shape(cx: Cx<'_>, name: &str, value: &str) -> Option<Wrong> {
    let platform = cx.platform();
    match name {
        "GO111MODULE" => {
            (!matches!(value, "on" | "off" | "auto")).then_some(Wrong::Wants("on, off, auto"))
        }
        "GOBIN" => (!paths::is_absolute(platform, value)).then_some(Wrong::Relative),
        "GOWORK" => (value != "off" && value != "auto" && !paths::is_absolute(platform, value))
            .then_some(Wrong::Relative),
        // work.BuildInit: a path must be absolute, a bare name is searched.
        _ => match quoted::split(value, u32::MAX) {
            Err(_) => Some(Wrong::Quote),
            Ok(words) => {
                let program = words.first().map_or("", String::as_str);
                let bare = !program.contains('/') && !program.contains('\\');
                (!bare && !paths::is_absolute(platform, program)).then_some(Wrong::Relative)
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
    let finding = draft(words::go_variable_invalid::pair(
        name,
        value.as_str(),
        found.source.said(),
        format!("{os}/{arch}"),
    ));
    let finding = blame(
        cx,
        finding,
        name,
        found,
        words::go_variable_invalid::fix_unset_environment,
        words::go_variable_invalid::fix_unset_user_file,
    )?;
    // What builds for another machine is no remedy for a program that is to run here.
    let own = target_of(cx);
    let meant =
        ports::meant(value).filter(|meant| meant != value && own.iter().any(|own| own == meant));
    out.add(match meant {
        Some(meant) => finding.by_hand(words::go_variable_invalid::fix_meant(meant)),
        None => finding,
    });
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
    let finding = draft(if wanted.is_empty() {
        words::go_variable_invalid::unknown(name, value, found.source.said())
    } else {
        words::go_variable_invalid::message(name, value, found.source.said(), wanted)
    })
    .evidence(failure.probe.as_str(), line);
    out.add(blame(
        cx,
        finding,
        name,
        &found,
        words::go_variable_invalid::fix_unset_environment,
        words::go_variable_invalid::fix_unset_user_file,
    )?);
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

fn explain_variable_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if run.go().is_some_and(GoCommand::writes_env) {
        return Ok(());
    }
    if let Some((line, Invalid { name, value, wanted })) = run.find(invalid) {
        let set = run.go().and_then(|go| {
            go.env.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        });
        let value = set.unwrap_or_else(|| value.to_owned());
        // A pair is named whole, and of CC the program alone.
        let said = if name == "GOOS" { String::new() } else { value.clone() };
        let message = match (name, wanted.is_empty(), value.is_empty()) {
            ("GOOS", ..) => words::go_variable_invalid::explain_pair(value),
            ("GOBIN" | "GOWORK", ..) => words::go_variable_invalid::explain_relative(name),
            (_, false, true) => words::go_variable_invalid::explain_wanted(name, wanted),
            (_, false, false) => words::go_variable_invalid::explain(name, value, wanted),
            (_, true, _) => words::go_variable_invalid::explain_unknown(name, value),
        };
        let finding = draft(message).line(run, line);
        out.add(unset_of_run(
            cx,
            finding,
            run,
            (name, &|set| set.contains(&said)),
            words::go_variable_invalid::fix_unset_environment,
            words::go_variable_invalid::fix_unset_user_file,
        )?);
        return Ok(());
    }
    // GOWORK names a file that is not there: go looks for no go.work of its own and says so when it cannot read this one.
    let gowork = run.find(|line| {
        let error =
            system_error(line).filter(|error| error.before.contains("reading go.work: "))?;
        matches!(error.refusal, Refusal::NotFound | Refusal::WrongKind).then_some(error.path)
    });
    if let Some((line, path)) = gowork {
        let finding = draft(words::go_variable_invalid::explain_gowork("GOWORK", path));
        out.add(unset_of_run(
            cx,
            finding.line(run, line),
            run,
            ("GOWORK", &|value| value == path),
            words::go_variable_invalid::fix_unset_environment,
            words::go_variable_invalid::fix_unset_user_file,
        )?);
    }
    Ok(())
}
