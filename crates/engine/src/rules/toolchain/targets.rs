//! Layer system: GOOS and GOARCH that build for another machine than this.

use go_doctor_protocol::EnvironmentKind;

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::environment::path_search;
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::findings::{Findings, draft};
use crate::output::system_error;
use crate::output::{Cause, Refusal, Run, start_failures};
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words;
use go_doctor_golang::ports;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::cross_compile_target::RULE)
    .diagnose(cross_compile_target)
    .explain(explain_cross_compile)
    .yields_to(&[words::go_variable_invalid::RULE])];

/// The system and processor go would build for, the machine's own where nothing is set.
pub(crate) fn target(cx: Cx<'_>) -> Fact<([String; 2], [GoVariable; 2])> {
    let (os, arch) = (variable(cx, "GOOS"), variable(cx, "GOARCH"));
    let (os, arch) = (os?, arch?);
    let [own_os, own_arch] = own(cx);
    let names = [os.value.clone().unwrap_or(own_os), arch.value.clone().unwrap_or(own_arch)];
    Ok((names, [os, arch]))
}

/// The machine in Go's words.
pub(crate) fn own(cx: Cx<'_>) -> [String; 2] {
    let target = crate::facts::workspace::go_files::target(cx);
    [target.os, target.arch]
}

fn cross_compile_target(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let ([os, arch], [os_var, arch_var]) = target(cx)?;
    let own = own(cx);
    let known = ports::is_known(&os, &arch);
    if !known || ports::runs_on((&own[0], &own[1]), (&os, &arch)) || has_runner(cx, &os, &arch)? {
        return Ok(());
    }
    let (name, found) = if os == own[0] { ("GOARCH", &arch_var) } else { ("GOOS", &os_var) };
    let finding = draft(words::cross_compile_target::message(
        name,
        found.value.clone().unwrap_or_default(),
        found.source.said(),
        format!("{os}/{arch}"),
        own.join("/"),
    ));
    out.add(blame(
        cx,
        finding,
        name,
        found,
        words::cross_compile_target::fix_unset_environment,
        words::cross_compile_target::fix_unset_user_file,
    )?);
    Ok(())
}

/// `go_js_wasm_exec` and the like on PATH: go then runs what it built through it (work.FindExecCmd).
fn has_runner(cx: Cx<'_>, os: &str, arch: &str) -> Fact<bool> {
    let name = format!("go_{os}_{arch}_exec");
    Ok(path_search::search(cx, EnvironmentKind::Host, &name)?.hit().is_some())
}

/// What was built does not start here: by go itself, or by the shell that was given the result.
fn explain_cross_compile(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let set = |name: &str| {
        run.go()
            .and_then(|go| go.env.iter().find(|(known, _)| known == name).map(|(_, v)| v.clone()))
    };
    let target = [set("GOOS"), set("GOARCH")].into_iter().flatten().collect::<Vec<_>>().join("/");
    let started = run.find(|line| {
        let error = system_error(line)?;
        let built = ["go-build", "-d/", "-d\\"].iter().any(|part| error.path.contains(part));
        (error.call == "fork/exec" && error.refusal == Refusal::BadFormat && built)
            .then_some(error.path)
    });
    let by_shell = || {
        // Only a program that this very command built for another target, or a Windows one elsewhere.
        start_failures(run)
            .find(|(_, failure)| failure.cause == Cause::BadFormat && !failure.is_go())
            .filter(|(_, failure)| !target.is_empty() || failure.program.ends_with(".exe"))
            .map(|(line, failure)| (line, failure.program))
    };
    let gobin = || {
        run.containing("cannot install cross-compiled binaries when GOBIN is set")
            .map(|line| (line, ""))
    };
    // Some targets are never linked without their C compiler: `android/amd64 requires external (cgo) linking, but …`.
    let linking = || {
        run.find(|line| {
            let (port, _) = line.split_once(" requires external (cgo) linking")?;
            let (os, arch) = port.trim_start_matches("go: ").split_once('/')?;
            ports::is_known(os, arch).then_some("")
        })
    };
    let found = started.or_else(by_shell).or_else(gobin).or_else(linking);
    let Some((line, program)) = found else { return Ok(()) };
    let name = run_name(program);
    let message = match (program.is_empty(), target.is_empty()) {
        (true, _) if line.text.contains("external (cgo) linking") => {
            words::cross_compile_target::explain_linking()
        }
        (true, _) => words::cross_compile_target::explain_gobin(),
        (false, true) => words::cross_compile_target::explain(name),
        (false, false) => words::cross_compile_target::explain_target(name, target),
    };
    let finding = draft(message).line(run, line);
    let variables = (variable(cx, "GOOS").known()?, variable(cx, "GOARCH").known()?);
    let is_set = |found: &Option<GoVariable>| {
        found.as_ref().is_some_and(|found| found.source != Source::Default)
    };
    // GOOS is what is said where neither is known.
    let name = if !is_set(&variables.0) && is_set(&variables.1) { "GOARCH" } else { "GOOS" };
    out.add(unset_of_run(
        cx,
        finding.why(words::cross_compile_target::why_explain()),
        run,
        (name, &|_| true),
        words::cross_compile_target::fix_unset_environment,
        words::cross_compile_target::fix_unset_user_file,
    )?);
    Ok(())
}

/// The last part of a path, whichever system wrote it.
fn run_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
