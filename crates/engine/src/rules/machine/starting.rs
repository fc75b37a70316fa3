//! Layer system: a program that is there and that the system does not start: built for another machine, without the C library
//! or the loader that it needs, or still running.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::toolchain::executable::{Format, format};
use crate::findings::{Findings, draft};
use crate::output::run::place::base;
use crate::output::system_error;
use crate::output::{Cause, Line, Refusal, Run, between, is_go_tool, start_failures};
use crate::paths;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::program_not_startable::RULE).explain(explain_not_startable).yields_to(&[
        words::go_not_executable::RULE,
        words::cross_compile_target::RULE,
        words::goroot_incomplete::RULE,
        words::script_crlf::RULE,
        words::shell_not_found::RULE,
    ])];

fn explain_not_startable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, program)) = foreign(run) {
        let built = built_for(cx, run, program)?;
        let message = match built {
            Some(target) => words::program_not_startable::built_for(base(program), target),
            None => words::program_not_startable::message(base(program)),
        };
        let docker = run.command.as_ref().is_some_and(|command| is_container(command.program()));
        let fix = if docker {
            words::program_not_startable::fix_container()
        } else {
            words::program_not_startable::fix_build()
        };
        out.add(draft(message).line(run, line).by_hand(fix));
        return Ok(());
    }
    // `./app: /lib/…/libc.so.6: version `GLIBC_2.34' not found (required by ./app)`.
    let library = run.find(|text| {
        let version = between(text, ": version `", "' not found (required by ")?;
        let program = between(text, "(required by ", ")")?;
        (version.starts_with("GLIBC") || version.starts_with("CXXABI"))
            .then_some((version, program))
    });
    if let Some((line, (version, program))) = library {
        let message = words::program_not_startable::library(base(program), version);
        out.add(
            draft(message)
                .why(words::program_not_startable::why_library())
                .line(run, line)
                .by_hand(words::program_not_startable::fix_static())
                .by_hand(words::program_not_startable::fix_older()),
        );
        return Ok(());
    }
    // The file is there, and the shell says that it is not: what is missing is the loader that its header names (musl's and
    // glibc's have different names).
    if let Some((line, program)) = without_loader(cx, run)? {
        out.add(
            draft(words::program_not_startable::loader(base(&program)))
                .why(words::program_not_startable::why_loader())
                .line(run, line)
                .by_hand(words::program_not_startable::fix_static()),
        );
        return Ok(());
    }
    let busy = run.find(|text| {
        let (before, _) = text.split_once(": text file busy")?;
        let path = before.rsplit_once("open ").or_else(|| before.rsplit_once("fork/exec "));
        path.map(|(_, path)| path)
    });
    if let Some((line, program)) = busy {
        out.add(
            draft(words::program_not_startable::busy(base(program)))
                .why(words::program_not_startable::why_busy())
                .line(run, line)
                .by_hand(words::program_not_startable::fix_end(base(program))),
        );
    }
    Ok(())
}

fn is_container(program: &str) -> bool {
    matches!(base(program), "docker" | "docker-compose" | "podman" | "nerdctl" | "kubectl")
}

/// A program of the user's that the system takes for none of its own: shells, Go's `fork/exec`, container runtimes.
fn foreign(run: &Run) -> Option<(Line<'_>, &str)> {
    let by_shell = start_failures(run)
        .find(|(_, failure)| failure.cause == Cause::BadFormat && !failure.is_go())
        .map(|(line, failure)| (line, failure.program));
    let by_call = || {
        run.find(|text| {
            let error = system_error(text)?;
            let starts = matches!(error.call, "fork/exec" | "exec");
            let named = !error.path.starts_with("user process caused");
            (starts && named && error.refusal == Refusal::BadFormat).then_some(error.path)
        })
    };
    // Old runc names no program: `standard_init_linux.go:228: exec user process caused: exec format error`.
    let by_runc = || {
        run.lines()
            .find(|line| {
                line.text.contains("exec user process caused")
                    && line.text.contains("exec format error")
            })
            .map(|line| (line, "ENTRYPOINT"))
    };
    let found = by_shell.or_else(by_call).or_else(by_runc)?;
    (!found.1.is_empty() && !is_go_tool(base(found.1))).then_some(found)
}

/// For which machine a file that is here was built, if not for this one.
fn built_for(cx: Cx<'_>, run: &Run, program: &str) -> Fact<Option<String>> {
    let Some(path) = here(cx, run, program)? else { return Ok(None) };
    Ok(match format(cx, &path).known()? {
        Some(Format::Foreign(target)) => Some(target),
        _ => None,
    })
}

/// The path of a program that was started by a path, if it is a file here.
fn here(cx: Cx<'_>, run: &Run, program: &str) -> Fact<Option<String>> {
    let Some(cwd) = run.cwd.as_deref().filter(|_| program.contains(['/', '\\'])) else {
        return Ok(None);
    };
    let platform = cx.platform();
    let path = paths::normalize(platform, &paths::join(platform, cwd, program));
    Ok((cx.is_file(&path).known()? == Some(true)).then_some(path))
}

/// A whole program of this system that a shell does not find although it is here.
fn without_loader<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<(Line<'r>, String)>> {
    for (line, failure) in start_failures(run) {
        let denied = matches!(failure.cause, Cause::Missing | Cause::NoInterpreter);
        if !denied || failure.is_go() || is_go_tool(failure.name()) {
            continue;
        }
        let Some(path) = here(cx, run, failure.program)? else { continue };
        if format(cx, &path).known()? == Some(Format::Fits) {
            return Ok(Some((line, failure.program.to_owned())));
        }
    }
    Ok(None)
}
