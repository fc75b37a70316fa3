//! Layer system: the file that `go env -w` writes: values that surprise, and writes that go refuses.

use go_doctor_protocol::{Applicability, EnvironmentKind, FixAction};

use crate::context::{Checked, Cx};
use crate::facts::environment::process::{self, host};
use crate::facts::toolchain::variables::{GoVariable, Source, user_file};
use crate::findings::{Findings, draft};
use crate::output::go::place::known;
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::words::args;
use go_doctor_golang::command_line::goflags;
use go_doctor_golang::ports;

pub(crate) const RULES: &[Rule] = &[
    Rule::new("go-env-write-failed").explain(explain_write_failed).yields_to(&[
        "command-arguments-wrong",
        "home-unset",
        "toolchain-unavailable",
    ]),
    Rule::new("go-env-override").session(go_env_override).explain(explain_override).yields_to(&[
        "goroot-missing",
        "goroot-incomplete",
        "goroot-mismatch",
        "gopath-invalid",
        "go-variable-invalid",
        "cross-compile-target",
        "goflags-invalid",
        "home-unset",
        "cache-unusable",
        "temp-dir-unusable",
        "toolchain-too-old",
        "toolchain-unavailable",
        "gotoolchain-invalid",
        "proxy-unreachable",
        "checksum-database-unusable",
        "c-compiler-missing",
        "modules-off",
        "vendor-missing",
        "cgo-disabled",
        "race-needs-cgo",
        "environments-differ",
    ]),
];

/// Variables that change what is built: where the environment and the file disagree on one, one of them surprises. Places
/// and servers (GOPROXY, GOCACHE …) do no harm as long as they work.
const CHANGE_BUILDS: &[&str] = &[
    "GOFLAGS",
    "GOOS",
    "GOARCH",
    "GO111MODULE",
    "CGO_ENABLED",
    "CGO_CFLAGS",
    "CGO_CPPFLAGS",
    "CGO_CXXFLAGS",
    "CGO_LDFLAGS",
    "CC",
    "CXX",
    "GOEXPERIMENT",
    "GODEBUG",
    "GOBIN",
    "GOPATH",
    "GOAMD64",
    "GO386",
    "GOARM",
    "GOARM64",
];

fn go_env_override(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (own, file) = (host(cx), user_file(cx));
    let (own, file) = (own?, file?);
    let Some(path) = &file.0 else { return Ok(()) };
    for name in CHANGE_BUILDS {
        let Some(written) = file.1.get(*name).filter(|value| !value.is_empty()) else { continue };
        let source = Source::UserFile(path.clone());
        let found = GoVariable { value: Some(written.clone()), source };
        let arguments = |other: &str| {
            args! { variable: *name, value: written.as_str(), file: path.as_str(), other: other }
        };
        let finding = match own.get_set(name) {
            Some(set) if set == written => continue,
            Some(set) => {
                let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
                draft(arguments(set)).why("why.hidden").evidence(whose, format!("{name}={set}"))
            }
            None if *name == "GOFLAGS" && dry_run(written) => {
                draft(arguments("-n")).message("message.dry-run").why("why.dry-run")
            }
            None if *name == "GOARCH" => {
                let target = crate::facts::workspace::go_files::target(cx);
                if *written == target.arch
                    || !ports::runs_on((&target.os, &target.arch), (&target.os, written))
                {
                    continue;
                }
                draft(arguments(&target.arch)).message("message.arch").why("why.arch")
            }
            None => continue,
        };
        out.add(blame(cx, finding, name, &found)?);
        return Ok(());
    }
    Ok(())
}

/// `-n` prints what go would do and does nothing.
fn dry_run(flags: &str) -> bool {
    goflags::value(flags, "n", u32::MAX)
        .is_some_and(|value| matches!(value.as_str(), "" | "true" | "1"))
}

/// `warning: go env -w GOFLAGS=... does not override conflicting OS environment variable` (Go 1.19 to 1.27, exit code 0).
fn explain_override(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        between(line, "go env -w ", "=... does not override conflicting OS environment variable")
    });
    if let Some((line, name)) = said {
        out.add(
            draft(args! { variable: name })
                .message("message.explain")
                .why("why.explain")
                .line(run, line)
                .fix(
                    "unset-environment",
                    args! { variable: name },
                    Applicability::DisplayOnly,
                    FixAction::Manual,
                ),
        );
    }
    Ok(())
}

/// `go env -w` or `go env -u` ran.
pub(crate) fn writes_env(run: &Run) -> bool {
    run.go().is_some_and(|go| go.verb == "env" && (go.has_flag("w") || go.has_flag("u")))
}

/// What `go env -w` and `-u` say when they refuse (Go 1.19 to 1.27): texts that nothing else prints.
const REFUSALS: &[&str] = &[
    "unknown go command variable ",
    " can only be set using the OS environment",
    " cannot be modified",
    "arguments must be KEY=VALUE: invalid argument",
    "multiple values for key",
    "'go env -u' requires an argument",
    "cannot use -json with -",
    "cannot use -u with -w",
    "(use -w to set variable)",
    "GOTMPDIR must be an absolute path",
    "reading go env config",
    "writing go env config",
    "cannot find go env config",
];

fn explain_write_failed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let refused = |line: Line<'_>| {
        line.text.starts_with("go: ") && !line.text.contains("cannot find GOROOT directory")
    };
    let line = if writes_env(run) {
        run.lines().find(|line| refused(*line))
    } else {
        run.lines()
            .find(|line| refused(*line) && REFUSALS.iter().any(|text| line.text.contains(text)))
    };
    let Some(line) = line.filter(|_| run.exit_code != Some(0)) else { return Ok(()) };
    let said = line.text.trim_start_matches("go: ").trim_end();
    let message = if said.starts_with("unknown go command variable") {
        "message.unknown"
    } else if said.contains("go env config") {
        "message.file"
    } else {
        "message"
    };
    let name = said.rsplit(' ').next().unwrap_or_default();
    let finding = draft(args! { said: said, variable: name }).message(message).line(run, line);
    // go dies of the very value that is to be taken away (Go 1.21 to 1.27), and Go 1.27 takes back no GOROOT at all.
    let unset = run.go().filter(|go| go.has_flag("u")).and_then(|go| go.args.last());
    let stuck = unset.filter(|name| {
        (name.as_str() == "GOROOT" && said.contains("cannot be modified"))
            || (name.as_str() == "GOPATH" && said.starts_with("GOPATH entry "))
    });
    out.add(match stuck {
        Some(name) => {
            let file = known(user_file(cx))?.and_then(|file| file.0.clone());
            let file = file.unwrap_or_else(|| "~/.config/go/env".to_owned());
            let args = args! { name: name.as_str(), file: file };
            finding.fix("line", args, Applicability::DisplayOnly, FixAction::Manual)
        }
        None => finding.fix("write", args! {}, Applicability::DisplayOnly, FixAction::Manual),
    });
    Ok(())
}
