//! Layer system: the file that `go env -w` writes: values that surprise, and writes that go refuses.

use go_doctor_protocol::EnvironmentKind;

use crate::context::{Checked, Cx, Known as _};
use crate::facts::environment::process::{self, host};
use crate::facts::toolchain::variables::{GoVariable, Source, user_file};
use crate::findings::{Findings, draft};
use crate::output::{GoCommand, Line, Run, between};
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words;
use go_doctor_golang::command_line::goflags;
use go_doctor_golang::ports;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::go_env_write_failed::RULE).explain(explain_write_failed).yields_to(&[
        words::command_arguments_wrong::RULE,
        words::home_unset::RULE,
        words::toolchain_unavailable::RULE,
    ]),
    Rule::new(words::go_env_override::RULE)
        .diagnose(go_env_override)
        .explain(explain_override)
        .yields_to(&[
            words::goroot_missing::RULE,
            words::goroot_incomplete::RULE,
            words::goroot_mismatch::RULE,
            words::gopath_invalid::RULE,
            words::go_variable_invalid::RULE,
            words::cross_compile_target::RULE,
            words::goflags_invalid::RULE,
            words::home_unset::RULE,
            words::cache_unusable::RULE,
            words::temp_dir_unusable::RULE,
            words::toolchain_too_old::RULE,
            words::toolchain_unavailable::RULE,
            words::gotoolchain_invalid::RULE,
            words::proxy_unreachable::RULE,
            words::checksum_database_unusable::RULE,
            words::c_compiler_missing::RULE,
            words::modules_off::RULE,
            words::vendor_missing::RULE,
            words::cgo_disabled::RULE,
            words::race_needs_cgo::RULE,
            words::environments_differ::RULE,
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
        let value = written.as_str();

        let finding = match own.get_set(name) {
            Some(set) if set == written => continue,
            Some(set) => {
                let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
                draft(words::go_env_override::message(*name, value, set))
                    .why(words::go_env_override::why_hidden())
                    .evidence(whose, format!("{name}={set}"))
            }
            None if *name == "GOFLAGS" && dry_run(written) => {
                draft(words::go_env_override::dry_run(value, "-n"))
                    .why(words::go_env_override::why_dry_run())
            }
            None if *name == "GOARCH" => {
                let target = crate::facts::workspace::go_files::target(cx);
                if *written == target.arch
                    || !ports::runs_on((&target.os, &target.arch), (&target.os, written))
                {
                    continue;
                }
                draft(words::go_env_override::arch(value, &target.arch))
                    .why(words::go_env_override::why_arch())
            }
            None => continue,
        };
        out.add(blame(
            cx,
            finding,
            name,
            &found,
            words::go_env_override::fix_unset_environment,
            words::go_env_override::fix_unset_user_file,
        )?);
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
fn explain_override(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        between(line, "go env -w ", "=... does not override conflicting OS environment variable")
    });
    if let Some((line, name)) = said {
        let finding = draft(words::go_env_override::explain(name))
            .why(words::go_env_override::why_explain())
            .line(run, line);
        out.add(unset_of_run(
            cx,
            finding,
            run,
            (name, &|_| true),
            words::go_env_override::fix_unset_environment,
            words::go_env_override::fix_unset_user_file,
        )?);
    }
    Ok(())
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
    let line = if run.go().is_some_and(GoCommand::writes_env) {
        run.lines().find(|line| refused(*line))
    } else {
        run.lines()
            .find(|line| refused(*line) && REFUSALS.iter().any(|text| line.text.contains(text)))
    };
    let Some(line) = line.filter(|_| run.exit_code != Some(0)) else { return Ok(()) };
    let said = line.text.trim_start_matches("go: ").trim_end();
    let name = said.rsplit(' ').next().unwrap_or_default();
    let message = if said.starts_with("unknown go command variable") {
        words::go_env_write_failed::unknown(name)
    } else if said.contains("go env config") {
        words::go_env_write_failed::file(said)
    } else {
        words::go_env_write_failed::message(said)
    };
    let finding = draft(message).line(run, line);
    // go dies of the very value that is to be taken away (Go 1.21 to 1.27), and Go 1.27 takes back no GOROOT at all.
    let unset = run.go().filter(|go| go.has_flag("u")).and_then(|go| go.args.last());
    let stuck = unset.filter(|name| {
        (name.as_str() == "GOROOT" && said.contains("cannot be modified"))
            || (name.as_str() == "GOPATH" && said.starts_with("GOPATH entry "))
    });
    out.add(match stuck {
        Some(name) => {
            let file = user_file(cx).known()?.and_then(|file| file.0.clone());
            let file = file.unwrap_or_else(|| "~/.config/go/env".to_owned());
            finding.by_hand(words::go_env_write_failed::fix_line(name.as_str(), file))
        }
        None => finding.by_hand(words::go_env_write_failed::fix_write()),
    });
    Ok(())
}
