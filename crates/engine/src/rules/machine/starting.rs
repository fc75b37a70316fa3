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
use crate::words::program_not_startable as say;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::program_not_startable::RULE).explain(explain_not_startable).yields_to(&[
        words::go_not_executable::RULE,
        words::cross_compile_target::RULE,
        words::goroot_incomplete::RULE,
        words::script_crlf::RULE,
        words::shell_not_found::RULE,
    ])];

fn explain_not_startable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, (program, by_whom))) = run.find(blocked) {
        let program = base(program);
        let (message, why) = match by_whom {
            Block::Policy => (say::policy(program), say::why_policy()),
            Block::Scanner => (say::scanner(program), say::why_scanner()),
            Block::Unsaid => (say::denied(program), say::why_denied()),
        };
        let finding = draft(message).why(why).line(run, line);
        out.add(finding.by_hand(say::fix_except()));
        return Ok(());
    }
    if let Some((line, program)) = foreign(run) {
        let built = built_for(cx, run, program)?;
        let message = match built {
            Some(target) => say::built_for(base(program), target),
            None => say::message(base(program)),
        };
        let docker = run.command.as_ref().is_some_and(|command| is_container(command.program()));
        let fix = if docker { say::fix_container() } else { say::fix_build() };
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
        let message = say::library(base(program), version);
        out.add(
            draft(message)
                .why(say::why_library())
                .line(run, line)
                .by_hand(say::fix_static())
                .by_hand(say::fix_older()),
        );
        return Ok(());
    }
    // The file is there, and the shell says that it is not: what is missing is the loader that its header names (musl's and
    // glibc's have different names).
    if let Some((line, program)) = without_loader(cx, run)? {
        out.add(
            draft(say::loader(base(&program)))
                .why(say::why_loader())
                .line(run, line)
                .by_hand(say::fix_static()),
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
            draft(say::busy(base(program)))
                .why(say::why_busy())
                .line(run, line)
                .by_hand(say::fix_end(base(program))),
        );
    }
    Ok(())
}

/// Who does not let a program start.
enum Block {
    Scanner,
    Policy,
    /// The text does not say.
    Unsaid,
}

/// A program that Windows does not let be written or started (texts from reports), and who it is.
fn blocked(text: &str) -> Option<(&str, Block)> {
    const SCANNER: &[&str] = &[
        ": Operation did not complete successfully because the file contains a virus",
        ": 无法成功完成操作，因为文件包含病毒",
    ];
    const POLICY: &[&str] = &[
        ": An Application Control policy has blocked this file",
        ": This program is blocked by group policy",
        ": 应用程序控制策略已阻止此文件",
    ];
    let path = |before: &'_ str| -> Option<usize> {
        ["fork/exec ", "open "].iter().find_map(|call| Some(before.rfind(call)? + call.len()))
    };
    let find = |texts: &[&str]| texts.iter().find_map(|said| Some(text.split_once(said)?.0));
    let (before, by_whom) = match (find(SCANNER), find(POLICY)) {
        (Some(before), _) => (before, Block::Scanner),
        (None, Some(before)) => (before, Block::Policy),
        // What go built a moment ago, in its own folder, is refused to its own user.
        (None, None) => {
            let error = system_error(text)?;
            let built = error.path.contains("\\go-build") && error.path.ends_with(".exe");
            let refused = error.call == "fork/exec" && error.refusal == Refusal::Denied && built;
            return refused.then_some((error.path, Block::Unsaid));
        }
    };
    Some((before.get(path(before)?..)?, by_whom))
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
