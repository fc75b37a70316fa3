//! Layer system: the build cache and the module cache. Their folders exist or can be made, and can be written.

use go_doctor_protocol::{Applicability, EntryKind, FixAction, Outcome, Platform};

use super::storage::in_work;
use crate::context::{Checked, Cx, Fact, looked};
use crate::facts::build::module_cache;
use crate::facts::environment::mounts;
use crate::facts::toolchain::local_version;
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::std_missing::{StdCause, std_missing, verdict};
use crate::output::system_error;
use crate::output::{Line, Refusal, Run, SystemError, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::words::{self, args, shell_quote, term};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::cache_unusable::RULE)
    .session(cache_unusable)
    .explain(explain_cache_unusable)
    .yields_to(&[words::home_unset::RULE, words::disk_full::RULE])];

/// The first version that keeps programs in the build cache and starts them there (recorded: 1.23.12 does not, 1.26.8 does;
/// release notes of Go 1.24).
const RUNS_FROM_CACHE: u32 = 24;

/// Why a folder cannot be written, and the path that shows it.
struct Unusable {
    message: &'static str,
    path: String,
    found: String,
}

/// Looks whether this user can write into a folder, or make it where it is missing.
fn unusable(cx: Cx<'_>, folder: &str) -> Fact<Option<Unusable>> {
    let chain = paths::ancestors(cx.platform(), folder);
    cx.stat_all(&chain)?;
    for path in chain {
        let outcome = cx.stat(&path)?;
        let message = match outcome {
            Outcome::NotFound => continue,
            Outcome::Found { stat } if stat.kind != EntryKind::Folder => "message.file",
            Outcome::Found { stat } if stat.writable => return Ok(None),
            Outcome::Dangling { .. } => "message.file",
            _ => "message.denied",
        };
        let found = match outcome {
            Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
                term("looked.not-writable").render(cx.subject.lang)
            }
            outcome => looked(cx, outcome),
        };
        return Ok(Some(Unusable { message, path, found }));
    }
    Ok(None)
}

/// The folders of the build cache: `00` to `ff`. One that another user made, by `sudo go`, is enough to break builds.
fn unusable_part(cx: Cx<'_>, cache: &str) -> Fact<Option<Unusable>> {
    let parts: Vec<String> =
        (0..256).map(|n| paths::join(cx.platform(), cache, &format!("{n:02x}"))).collect();
    cx.stat_all(&parts)?;
    for path in parts {
        if matches!(cx.stat(&path)?, Outcome::Found { stat } if !stat.writable) {
            let found = term("looked.not-writable").render(cx.subject.lang);
            return Ok(Some(Unusable { message: "message.denied", path, found }));
        }
    }
    Ok(None)
}

fn cache_unusable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, go, minor) =
        (variable(cx, "GOCACHE"), tool_search::go(cx), local_version::minor(cx));
    let (found, go, minor) = (found?, go?, minor?);
    if go.is_none() {
        return Ok(());
    }
    let wrong = cache_problem(cx, &found, minor)?;
    if let Some((problem, value)) = wrong {
        return add_unusable(cx, "GOCACHE", &found, &value, problem, out);
    }
    let found = variable(cx, "GOMODCACHE")?;
    let module = module_of(cx, &cx.subject.folder)?;
    let (Some(value), Some(module)) = (found.value.clone(), module) else { return Ok(()) };
    // Without a dependency nobody looks at it; with all of them in it nobody writes to it.
    if module.file.first("require").is_none() {
        return Ok(());
    }
    let problem = if paths::is_absolute(cx.platform(), &value) {
        match unusable(cx, &value)? {
            Some(problem) if problem.message == "message.file" => Some(problem),
            Some(problem) if !module_cache::needed(cx)?.is_empty() => Some(problem),
            _ => None,
        }
    } else {
        Some(Unusable { message: "message.relative", path: value.clone(), found: String::new() })
    };
    match problem {
        Some(problem) => add_unusable(cx, "GOMODCACHE", &found, &value, problem, out),
        None => Ok(()),
    }
}

fn cache_problem(
    cx: Cx<'_>,
    found: &GoVariable,
    minor: Option<u32>,
) -> Fact<Option<(Unusable, String)>> {
    let Some(value) = found.value.clone() else { return Ok(None) };
    let problem = |message| {
        Ok(Some((Unusable { message, path: value.clone(), found: String::new() }, value.clone())))
    };
    if value == "off" {
        return problem("message.off");
    }
    if !paths::is_absolute(cx.platform(), &value) {
        // A default below a home that is no path is the home's fault.
        return if found.source == Source::Default {
            Ok(None)
        } else {
            problem("message.relative")
        };
    }
    if let Some(problem) = unusable(cx, &value)? {
        return Ok(Some((problem, value)));
    }
    if !cx.is_folder(&value)? {
        return Ok(None);
    }
    if let Some(problem) = unusable_part(cx, &value)? {
        return Ok(Some((problem, value)));
    }
    if minor.is_some_and(|minor| minor >= RUNS_FROM_CACHE)
        && let Some(mount) = mounts::noexec(cx, &value)?
    {
        let problem = Unusable {
            message: "message.noexec",
            path: mounts::FILE.to_owned(),
            found: mount.line,
        };
        return Ok(Some((problem, value)));
    }
    Ok(None)
}

fn add_unusable(
    cx: Cx<'_>,
    name: &'static str,
    found: &GoVariable,
    value: &str,
    problem: Unusable,
    out: &mut Findings,
) -> Checked {
    let Unusable { message, path, found: seen } = problem;
    let why = match (name, message) {
        (_, "message.noexec") => "why.noexec",
        ("GOMODCACHE", _) => "why.modules",
        _ => "why",
    };
    let mut finding = draft(args! {
        variable: name, value: value, source: found.source.said(), path: path.as_str(),
    })
    .message(message)
    .why(why);
    if message == "message.noexec" {
        finding = finding.evidence(format!("read {path}"), seen);
    } else if !seen.is_empty() {
        finding = finding.evidence(format!("stat {path}"), seen);
        if message == "message.denied" {
            finding = own(cx, finding, &path);
        }
    }
    finding = blame(cx, finding, name, found)?;
    if found.source == Source::Default {
        finding = finding.fix("elsewhere", args! {}, Applicability::DisplayOnly, FixAction::Manual);
    }
    out.add(finding);
    Ok(())
}

/// What lies in the user's own home and belongs to another was made with sudo: take it back.
fn own(cx: Cx<'_>, finding: Draft, path: &str) -> Draft {
    let home = cx.subject.home.as_deref();
    let inside = home.is_some_and(|home| paths::is_within(cx.platform(), path, home));
    if cx.platform() == Platform::Windows || !inside {
        return finding;
    }
    let top = paths::parent(cx.platform(), path)
        .filter(|_| paths::file_name(cx.platform(), path).len() == 2)
        .unwrap_or_else(|| path.to_owned());
    let command = format!("sudo chown -R \"$(id -un)\" {}", shell_quote(&top));
    finding.fix(
        "own",
        args! { command: command.as_str() },
        Applicability::DisplayOnly,
        FixAction::Terminal { command: command.clone(), cwd: cx.any_folder() },
    )
}

/// What Go 1.19 to 1.27 print about the build cache, the module cache and the folders of GOPATH.
fn explain_cache_unusable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let add = |out: &mut Findings, line: Line<'_>, message, name: &str, value: &str| {
        let why = if name == "GOCACHE" { "why" } else { "why.modules" };
        let why = if message == "message.noexec" { "why.noexec" } else { why };
        let finding =
            draft(args! { variable: name, value: value, source: term("source.run"), path: value });
        out.add(finding.message(message).why(why).line(run, line).fix(
            "elsewhere",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    };
    if let Some(line) = run.containing("build cache is disabled by GOCACHE=off") {
        add(out, line, "message.off", "GOCACHE", "off");
        return Ok(());
    }
    if let Some(line) = run.containing("GOCACHE is not an absolute path") {
        add(out, line, "message.explain-relative", "GOCACHE", "");
        return Ok(());
    }
    if let Some((line, value)) = run
        .find(|line| between(line, "GOMODCACHE entry is relative; must be absolute path: \"", "\""))
    {
        if !crate::rules::blame::writes_env(run) {
            add(out, line, "message.relative", "GOMODCACHE", value);
        }
        return Ok(());
    }
    if let Some((line, program)) =
        run.find(|line| between(line, "error starting GOCACHEPROG program \"", "\""))
    {
        add(out, line, "message.explain-program", "GOCACHEPROG", program);
        return Ok(());
    }
    if let Some((line, (name, path))) = run.find(cache_line) {
        let message = match system_error(line.text).map(|error| error.refusal) {
            Some(Refusal::WrongKind) | None => "message.explain-file",
            _ => "message.explain-denied",
        };
        add(out, line, message, name, path);
        return Ok(());
    }
    // `<GOCACHE>/54/54cc…-d/main`: a program in the cache, on a file system that starts none.
    let cached = run.find(|line| {
        let error = system_error(line)?;
        let kept = error.path.contains("-d/") || error.path.contains("-d\\");
        (error.call == "fork/exec"
            && error.refusal == Refusal::Denied
            && kept
            && !in_work(error.path))
        .then_some(error.path)
    });
    if let Some((line, path)) = cached {
        add(out, line, "message.explain-noexec", "GOCACHE", path);
        return Ok(());
    }
    if let Some((line, package, root)) = std_missing(run)
        && verdict(cx, run, package, root)? == StdCause::Cache
    {
        let finding = draft(
            args! { variable: "GOCACHE", value: package, source: term("source.run"), path: root },
        );
        out.add(finding.message("message.explain-index").why("why.index").line(run, line).fix(
            "elsewhere",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    }
    Ok(())
}

/// A line about a cache that could not be written: which variable names the place, and the path.
fn cache_line(line: &str) -> Option<(&'static str, &str)> {
    if let Some((_, rest)) = line.split_once("failed to initialize build cache at ") {
        return Some(("GOCACHE", rest.split_once(": ")?.0));
    }
    if let Some((_, rest)) = line.split_once("could not create module cache: ") {
        let path = system_error(rest).map(|error| error.path);
        return Some(("GOMODCACHE", path.or_else(|| between(rest, "\"", "\""))?));
    }
    let error = system_error(line)?;
    let refused = matches!(error.refusal, Refusal::Denied | Refusal::ReadOnly | Refusal::WrongKind);
    let writes = refused && matches!(error.call, "mkdir" | "open" | "write" | "rename" | "chmod");
    let SystemError { before, path, .. } = error;
    let in_cache = before.contains("writing stat cache: ")
        || before.contains("writing go.mod cache: ")
        || ["/cache/download", "/pkg/mod/", "\\cache\\download", "\\pkg\\mod\\"]
            .iter()
            .any(|part| path.contains(part));
    if writes && in_cache {
        return Some(("GOMODCACHE", path));
    }
    // `go install` writes to GOBIN or to the bin folder of GOPATH.
    let installs = before.contains("go install ");
    (writes && installs).then_some(("GOPATH", path))
}
