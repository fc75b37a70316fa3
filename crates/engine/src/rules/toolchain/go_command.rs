//! Layer system: whether there is a go, whether the process that needs it finds it, and whether it can be started.

use go_doctor_protocol::{Applicability, EntryKind, EnvironmentKind, Host, Outcome, SettingScope};

use super::path_line::extend_path;
use crate::context::{Checked, Cx, Fact, Known as _, Missing, looked};
use crate::facts::editor::extensions::{GO, extensions};
use crate::facts::environment::path_search::{self, Looked};
use crate::facts::environment::process::{environment, host, name, read_how};
use crate::facts::toolchain::executable::{Format, format};
use crate::facts::toolchain::tool_search::{self, PlaceKind};
use crate::facts::toolchain::usual_places;
use crate::findings::{Draft, Findings, draft};
use crate::output::system::programs::not_started;
use crate::output::{Cause, Line, Run, StartFailure, start_failures};
use crate::paths;
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::go_not_executable::RULE)
        .diagnose(go_not_executable)
        .explain(explain_not_executable),
    Rule::new(words::go_not_found::RULE)
        .diagnose(go_not_found)
        .explain(explain_not_found)
        .yields_to(&[words::go_not_executable::RULE, words::working_directory_unusable::RULE]),
    Rule::new(words::go_not_on_path::RULE)
        .diagnose(go_not_on_path)
        .explain(explain_not_on_path)
        .yields_to(&[words::go_not_executable::RULE, words::working_directory_unusable::RULE]),
    Rule::new(words::go_shadowed::RULE).diagnose(go_shadowed),
];

/// The go on the host's PATH that a bare `go` would start, if any, and files of that name that cannot be started.
fn go_not_executable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let search = path_search::search(cx, EnvironmentKind::Host, "go")?;
    if let Some(hit) = search.hit() {
        let path = hit.path.as_str();
        let message = match format(cx, path)? {
            Format::Fits | Format::Script(_) => return Ok(()),
            Format::Empty => words::go_not_executable::empty(path),
            Format::NotAProgram => words::go_not_executable::no_program(path),
            Format::Foreign(built_for) => {
                words::go_not_executable::foreign(path, built_for, cx.subject.arch.as_str())
            }
        };
        let finding = draft(message).evidence(format!("read {path}"), "");
        out.add(finding.by_hand(words::go_not_executable::fix_replace(path)));
        return Ok(());
    }
    let satisfied =
        tool_search::search(cx, "go")?.used().is_some_and(|place| place.kind != PlaceKind::Default);
    let Some(bad) = search.unusable().next() else { return Ok(()) };
    if satisfied {
        return Ok(());
    }
    let path = bad.path.as_str();
    let (message, may_not) = match &bad.outcome {
        Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
            (words::go_not_executable::folder(path), false)
        }
        Outcome::Found { stat } if stat.size == 0 => (words::go_not_executable::empty(path), false),
        Outcome::Dangling { target } => (words::go_not_executable::dangling(path, target), false),
        _ => (words::go_not_executable::permission(path), true),
    };
    let mut finding =
        draft(message).evidence(format!("stat {}", bad.path), looked(cx, &bad.outcome));
    if may_not {
        let command = format!("chmod +x {}", crate::words::shell_quote(&bad.path));
        finding = finding.terminal(words::go_not_executable::fix_chmod, command, cx.any_folder());
    } else {
        finding = finding.by_hand(words::go_not_executable::fix_replace(path));
    }
    out.add(finding);
    Ok(())
}

/// Whether the process that needs go lacks it: not on PATH, and no setting leads to one.
fn host_lacks_go(cx: Cx<'_>) -> Fact<bool> {
    if path_search::search(cx, EnvironmentKind::Host, "go")?.hit().is_some() {
        return Ok(false);
    }
    // The Go extension's own built-in places help only itself: tasks, terminals and other plugins still lack go.
    Ok(tool_search::search(cx, "go")?.used().is_none_or(|place| place.kind == PlaceKind::Default))
}

fn go_not_found(cx: Cx<'_>, out: &mut Findings) -> Checked {
    if !host_lacks_go(cx)? {
        return Ok(());
    }
    let login = path_search::search(cx, EnvironmentKind::Login, "go");
    let terminal = path_search::search(cx, EnvironmentKind::Terminal, "go");
    let usual = usual_places::usual_places(cx)?;
    if tool_search::search(cx, "go")?.used().is_some() || !usual.is_empty() {
        return Ok(());
    }
    // The terminal's environment follows the login shell's; only the login shell's silence leaves the answer open.
    if login?.hit().is_some() || terminal.is_ok_and(|found| found.hit().is_some()) {
        return Ok(());
    }
    let search = tool_search::search(cx, "go")?;
    let host_path = host(cx)?.get("PATH").unwrap_or_default().to_owned();
    let finding = draft(words::go_not_found::message(process(cx)))
        .evidence("PATH", host_path)
        .evidence(words::own::probe_search(), search.trace(cx))
        .by_hand(words::go_not_found::fix_install("https://go.dev/dl/"));
    out.add(finding);
    Ok(())
}

fn go_not_on_path(cx: Cx<'_>, out: &mut Findings) -> Checked {
    if !host_lacks_go(cx)? {
        return Ok(());
    }
    let host_path = host(cx)?.get("PATH").unwrap_or_default().to_owned();
    let mut pending = Ok(());
    for kind in [EnvironmentKind::Login, EnvironmentKind::Terminal] {
        match path_search::search(cx, kind, "go") {
            Ok(search) => {
                if let Some(hit) = search.hit() {
                    let method = environment(cx, kind)?.method.clone();
                    return add_not_on_path(cx, out, &host_path, &hit.path, Some((kind, method)));
                }
            }
            Err(Missing::Asked) => pending = Err(Missing::Asked),
            Err(Missing::Unchecked(_)) => {}
        }
    }
    // While the login shell is still starting, what an install folder proves is said already.
    let from_search = tool_search::search(cx, "go")?.path().map(str::to_owned);
    if let Some(path) = from_search.or(usual_places::usual_places(cx)?.first().cloned()) {
        add_not_on_path(cx, out, &host_path, &path, None)?;
    }
    pending
}

fn add_not_on_path(
    cx: Cx<'_>,
    out: &mut Findings,
    host_path: &str,
    path: &str,
    shell: Option<(EnvironmentKind, String)>,
) -> Checked {
    let folder = paths::parent(cx.platform(), path).unwrap_or_default();
    let in_editor = cx.subject.host == Host::Vscode;
    let why = match &shell {
        Some((EnvironmentKind::Terminal, _)) => words::go_not_on_path::why_terminal(path),
        Some(_) if in_editor => words::go_not_on_path::why_login(path),
        Some(_) => words::go_not_on_path::why_login_process(path),
        None => words::go_not_on_path::why_usual_folder(path),
    };
    let mut finding = draft(words::go_not_on_path::message(process(cx)).why(why));
    let in_shell = shell.is_some();
    if let Some((kind, method)) = shell {
        let [name, how] =
            [name(cx, kind), read_how(&method)].map(|said| said.render(cx.subject.lang));
        finding = finding.evidence(format!("{name} ({how})"), format!("go: {path}"));
    } else {
        finding = finding.evidence(
            format!("stat {path}"),
            words::own::looked_executable().render(cx.subject.lang),
        );
    }

    finding = finding.evidence("PATH", host_path);
    // The setting is the Go extension's: nobody else reads it.
    let extension = extensions(cx).known()?.is_some_and(|all| all.get(GO).is_some());
    let setting = |finding: Draft| {
        if !extension {
            return finding;
        }
        finding.setting(
            words::go_not_on_path::fix_set_alternate_tool(path),
            Applicability::Safe,
            "go.alternateTools",
            Some("go".to_owned()),
            Some(serde_json::Value::from(path)),
            SettingScope::User,
        )
    };
    out.add(if in_editor {
        setting(finding).by_hand(words::go_not_on_path::fix_start_from_terminal(folder))
    } else {
        setting(extend_path(cx, finding, &folder, in_shell)?)
    });
    Ok(())
}

/// "VS Code", or "this process" on the command line.
fn process(cx: Cx<'_>) -> crate::words::Said {
    if cx.subject.host == Host::Vscode {
        words::own::process_vscode()
    } else {
        words::own::process_this()
    }
}

/// The first line that says that the go command could not be started; else the exit code that does.
fn go_failure(run: &Run) -> Option<(Line<'_>, StartFailure<'_>)> {
    start_failures(run).find(|(_, failure)| failure.is_go()).or_else(|| {
        let (program, line) = not_started(run)?;
        let cause = if line.text == "exit code 126" { Cause::Denied } else { Cause::Missing };
        let failure = StartFailure { program, cause, by_node: false };
        failure.is_go().then_some((line, failure))
    })
}

/// What shells, Node and Go say of a go that is there and does not start (recorded: dash, bash, zsh, fish, tcsh, Node 20).
fn explain_not_executable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, failure)) = go_failure(run) else { return silent_go(run, out) };
    let message = match failure.cause {
        // The exit code says no more than that it could not be started.
        Cause::Denied if line.text == "exit code 126" => {
            words::go_not_executable::explain_code(failure.program)
        }
        // dash says "not found" of a script whose interpreter is missing: the file itself tells.
        Cause::Missing if failure.by_path() && is_there(cx, failure.program)? => {
            words::go_not_executable::explain_interpreter(failure.program)
        }
        Cause::Missing => return Ok(()),
        Cause::Denied => words::go_not_executable::explain_denied(failure.program),
        Cause::WrongKind => words::go_not_executable::explain_folder(failure.program),
        Cause::BadFormat => words::go_not_executable::explain_format(failure.program),
        Cause::NoInterpreter => words::go_not_executable::explain_interpreter(failure.program),
    };
    let mut finding = draft(message).line(run, line);
    let may_not = failure.cause == Cause::Denied && line.text != "exit code 126";
    if may_not && failure.by_path() {
        let command = format!("chmod +x {}", crate::words::shell_quote(failure.program));
        finding = finding.terminal(words::go_not_executable::fix_chmod, command, cx.any_folder());
    } else {
        finding = finding.by_hand(words::go_not_executable::fix_replace(failure.program));
    }
    out.add(finding);
    Ok(())
}

/// `go version` always prints a line: one that ends well without a word is an empty file that a shell ran as a script.
/// `go version FILE` says nothing of a file that go did not build.
fn silent_go(run: &Run, out: &mut Findings) -> Checked {
    let Some(command) = &run.command else { return Ok(()) };
    let asks_version = command.go().is_some_and(|go| go.verb == "version" && go.args.is_empty())
        && !command.raw.contains(['>', '|']);
    let silent = run.exit_code == Some(0) && run.lines().all(|line| line.text.trim().is_empty());
    if asks_version && silent {
        out.add(
            draft(words::go_not_executable::explain_silent("go"))
                .evidence(run.label(), "(exit 0)")
                .by_hand(words::go_not_executable::fix_replace("go")),
        );
    }
    Ok(())
}

fn is_there(cx: Cx<'_>, path: &str) -> Fact<bool> {
    Ok(paths::is_absolute(cx.platform(), path)
        && !matches!(cx.stat(path)?, Outcome::NotFound | Outcome::Denied))
}

/// A line that says that go is missing, and the go that this machine has after all.
fn missing_go<'r>(
    cx: Cx<'_>,
    run: &'r Run,
) -> Fact<Option<(Line<'r>, StartFailure<'r>, Option<String>)>> {
    let found = go_failure(run).filter(|(_, failure)| failure.cause == Cause::Missing);
    let Some((line, failure)) = found else { return Ok(None) };
    // One that was named by its path is not searched anywhere.
    let installed = if failure.by_path() { None } else { installed_go(cx)? };
    Ok(Some((line, failure, installed)))
}

/// A go of this machine, as far as it can be looked at: this process's PATH, the usual folders, the login shell's PATH.
fn installed_go(cx: Cx<'_>) -> Fact<Option<String>> {
    let hit = |kind| {
        path_search::search(cx, kind, "go").map(|search| search.hit().map(|hit| hit.path.clone()))
    };
    let usual = usual_places::usual_places(cx).map(|places| places.first().cloned());
    for found in [hit(EnvironmentKind::Host), usual, hit(EnvironmentKind::Login)] {
        if let Some(path) = found.known()?.flatten() {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn explain_not_found(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, failure, None)) = missing_go(cx, run)? else { return Ok(()) };
    let message = if failure.by_path() {
        words::go_not_found::explain_path(failure.program)
    } else {
        words::go_not_found::explain()
    };
    let why = match (failure.by_path(), failure.by_node) {
        (true, _) => words::go_not_found::why_explain_path(),
        (false, true) => words::go_not_found::why_explain_node(),
        (false, false) => words::go_not_found::why_explain(),
    };
    out.add(
        draft(message)
            .why(why)
            .line(run, line)
            .by_hand(words::go_not_found::fix_install("https://go.dev/dl/")),
    );
    Ok(())
}

fn explain_not_on_path(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, _, Some(path))) = missing_go(cx, run)? else { return Ok(()) };
    let folder = paths::parent(cx.platform(), &path).unwrap_or_default();
    let finding = draft(
        words::go_not_on_path::explain(folder.as_str())
            .why(words::go_not_on_path::why_explain(path.as_str())),
    )
    .line(run, line)
    .evidence(format!("stat {path}"), words::own::looked_executable().render(cx.subject.lang));
    out.add(if cx.subject.host == Host::Vscode {
        finding.by_hand(words::go_not_on_path::fix_extend_path(folder))
    } else {
        extend_path(cx, finding, &folder, true)?
    });
    Ok(())
}

/// Several files answer to `go` on this process's PATH: the first wins, wherever a bare `go` is started from here.
fn go_shadowed(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let search = path_search::search(cx, EnvironmentKind::Host, "go")?;
    let mut different: Vec<&Looked> = Vec::new();
    for hit in search.looked.iter().filter(|looked| looked.serves()) {
        let same = |other: &&Looked| paths::same(cx.platform(), real_path(other), real_path(hit));
        if !different.iter().any(same) {
            different.push(hit);
        }
    }
    let [first, others @ ..] = different.as_slice() else { return Ok(()) };
    if others.is_empty() {
        return Ok(());
    }
    let versions: Vec<Option<String>> =
        different.iter().map(|hit| version_beside(cx, real_path(hit))).collect::<Fact<_>>()?;
    let described: Vec<String> = different
        .iter()
        .zip(&versions)
        .map(|(hit, version)| {
            let version = version.as_ref().map_or(String::new(), |version| format!(" ({version})"));
            format!("PATH[{}]: {}{version}", hit.entry + 1, hit.path)
        })
        .collect();
    let other = others.first().map_or("", |hit| hit.path.as_str());
    out.add(
        draft(
            if others.len() > 1 {
                words::go_shadowed::several(first.path.as_str(), others.len().to_string())
            } else {
                words::go_shadowed::message(first.path.as_str(), other)
            }
            .why(words::go_shadowed::why((first.entry + 1).to_string())),
        )
        .evidence("PATH", described.join("\n"))
        .by_hand(words::go_shadowed::fix_reorder()),
    );
    Ok(())
}

fn real_path(looked: &Looked) -> &str {
    match &looked.outcome {
        Outcome::Found { stat } => stat.real_path.as_deref().unwrap_or(&looked.path),
        _ => &looked.path,
    }
}

/// The version in the VERSION file of the installation a go lies in; nothing for a wrapper script.
fn version_beside(cx: Cx<'_>, go: &str) -> Fact<Option<String>> {
    let bin = paths::parent(cx.platform(), go);
    let Some(root) = bin.and_then(|bin| paths::parent(cx.platform(), &bin)) else {
        return Ok(None);
    };
    let file = paths::join(cx.platform(), &root, "VERSION");
    let text = cx.read(&file).known()?.flatten();
    let version = text.and_then(|text| GoVersion::parse(text.lines().next()?));
    Ok(version.map(|version| version.to_string()))
}
