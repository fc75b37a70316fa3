//! Layer system: the build cache and the module cache. Their folders exist or can be made, and can be written.

use go_doctor_protocol::{EntryKind, Outcome, Platform};

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
use crate::output::{GoCommand, system_error};
use crate::output::{Line, Refusal, Run, SystemError, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::blame;
use crate::words::{self, Message, shell_quote};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::cache_unusable::RULE)
    .diagnose(cache_unusable)
    .explain(explain_cache_unusable)
    .yields_to(&[words::home_unset::RULE, words::disk_full::RULE])];

/// The first version that keeps programs in the build cache and starts them there (recorded: 1.23.12 does not, 1.26.8 does;
/// release notes of Go 1.24).
const RUNS_FROM_CACHE: u32 = 24;

/// What is wrong with a cache.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Off,
    Relative,
    File,
    Denied,
    NoExec,
}

/// Why a folder cannot be written, and the path that shows it.
struct Unusable {
    what: What,
    path: String,
    found: String,
}

/// Looks whether this user can write into a folder, or make it where it is missing.
fn unusable(cx: Cx<'_>, folder: &str) -> Fact<Option<Unusable>> {
    let chain = paths::ancestors(cx.platform(), folder);
    cx.stat_all(&chain)?;
    for path in chain {
        let outcome = cx.stat(&path)?;
        let what = match outcome {
            Outcome::NotFound => continue,
            Outcome::Found { stat } if stat.kind != EntryKind::Folder => What::File,
            Outcome::Found { stat } if stat.writable => return Ok(None),
            Outcome::Dangling { .. } => What::File,
            _ => What::Denied,
        };
        let found = match outcome {
            Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
                words::own::looked_not_writable().render(cx.subject.lang)
            }
            outcome => looked(cx, outcome),
        };
        return Ok(Some(Unusable { what, path, found }));
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
            let found = words::own::looked_not_writable().render(cx.subject.lang);
            return Ok(Some(Unusable { what: What::Denied, path, found }));
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
            Some(problem) if problem.what == What::File => Some(problem),
            Some(problem) if !module_cache::needed(cx)?.is_empty() => Some(problem),
            _ => None,
        }
    } else {
        Some(Unusable { what: What::Relative, path: value.clone(), found: String::new() })
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
    let problem = |what| {
        Ok(Some((Unusable { what, path: value.clone(), found: String::new() }, value.clone())))
    };
    if value == "off" {
        return problem(What::Off);
    }
    if !paths::is_absolute(cx.platform(), &value) {
        // A default below a home that is no path is the home's fault.
        return if found.source == Source::Default { Ok(None) } else { problem(What::Relative) };
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
        let problem =
            Unusable { what: What::NoExec, path: mounts::FILE.to_owned(), found: mount.line };
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
    let Unusable { what, path, found: seen } = problem;
    let source = found.source.said();
    let message = match what {
        What::Off => words::cache_unusable::off(name, source),
        What::Relative => words::cache_unusable::relative(name, value, source),
        What::File => words::cache_unusable::file(name, value, source, path.as_str()),
        What::Denied => words::cache_unusable::denied(name, value, source, path.as_str()),
        What::NoExec => words::cache_unusable::noexec(name, value, source),
    };
    let why = match (name, what) {
        (_, What::NoExec) => words::cache_unusable::why_noexec(),
        ("GOMODCACHE", _) => words::cache_unusable::why_modules(),
        _ => words::cache_unusable::why(),
    };
    let mut finding = draft(message.why(why));
    if what == What::NoExec {
        finding = finding.evidence(format!("read {path}"), seen);
    } else if !seen.is_empty() {
        finding = finding.evidence(format!("stat {path}"), seen);
        if what == What::Denied {
            finding = own(cx, finding, &path);
        }
    }
    finding = blame(
        cx,
        finding,
        name,
        found,
        words::cache_unusable::fix_unset_environment,
        words::cache_unusable::fix_unset_user_file,
    )?;
    if found.source == Source::Default {
        finding = finding.by_hand(words::cache_unusable::fix_elsewhere(name));
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
    finding.terminal(words::cache_unusable::fix_own, command, cx.any_folder())
}

/// What Go 1.19 to 1.27 print about the build cache, the module cache and the folders of GOPATH.
fn explain_cache_unusable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let add = |out: &mut Findings, line: Line<'_>, message: Message, name: &str| {
        let why = if name == "GOCACHE" {
            words::cache_unusable::why()
        } else {
            words::cache_unusable::why_modules()
        };
        out.add(
            draft(message.why(why))
                .line(run, line)
                .by_hand(words::cache_unusable::fix_elsewhere(name)),
        );
    };
    if let Some(line) = run.containing("build cache is disabled by GOCACHE=off") {
        let message = words::cache_unusable::off("GOCACHE", words::own::source_run());
        add(out, line, message, "GOCACHE");
        return Ok(());
    }
    if let Some(line) = run.containing("GOCACHE is not an absolute path") {
        add(out, line, words::cache_unusable::explain_relative("GOCACHE"), "GOCACHE");
        return Ok(());
    }
    if let Some((line, value)) = run
        .find(|line| between(line, "GOMODCACHE entry is relative; must be absolute path: \"", "\""))
    {
        if !run.go().is_some_and(GoCommand::writes_env) {
            let source = words::own::source_run();
            let message = words::cache_unusable::relative("GOMODCACHE", value, source);
            add(out, line, message, "GOMODCACHE");
        }
        return Ok(());
    }
    if let Some((line, program)) =
        run.find(|line| between(line, "error starting GOCACHEPROG program \"", "\""))
    {
        let message = words::cache_unusable::explain_program("GOCACHEPROG", program);
        out.add(
            draft(message.why(words::go_refused::why_cache_program()))
                .line(run, line)
                .by_hand(words::go_refused::fix_cache_program()),
        );
        return Ok(());
    }
    if let Some((line, (name, path))) = run.find(cache_line) {
        let message = match system_error(line.text).map(|error| error.refusal) {
            Some(Refusal::WrongKind) | None => words::cache_unusable::explain_file(name, path),
            _ => words::cache_unusable::explain_denied(name, path),
        };
        add(out, line, message, name);
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
        add(out, line, words::cache_unusable::explain_noexec(path), "GOCACHE");
        return Ok(());
    }
    if let Some((line, package, root)) = std_missing(run)
        && verdict(cx, run, package, root)? == StdCause::Cache
    {
        let finding = draft(words::cache_unusable::explain_index(package, root));
        out.add(
            finding
                .why(words::cache_unusable::why_index())
                .line(run, line)
                .by_hand(words::cache_unusable::fix_elsewhere("GOCACHE")),
        );
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
