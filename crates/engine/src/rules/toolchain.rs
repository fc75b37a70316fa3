//! Layer system: whether there is a go, whether it can run, and whether GOROOT, GOPATH and versions fit it.

use go_doctor_protocol::{
    Applicability, EntryKind, EnvironmentKind, FixAction, Host, Outcome, SettingScope, Severity,
};

use super::Rule;
use crate::context::{Checked, Cx, Fact, Missing};
use crate::explain::Run;
use crate::facts::environment::{environment, host};
use crate::facts::executable::{Format, format};
use crate::facts::go_env::{Asked, asked};
use crate::facts::go_toolchain::local_version;
use crate::facts::go_variables::{Source, goroot_of_binary, variable};
use crate::facts::go_version::GoVersion;
use crate::facts::modules::{module_of, work_of};
use crate::facts::path_search;
use crate::facts::settings::{expand, settings};
use crate::facts::tool_search::{self, PlaceKind};
use crate::findings::{Findings, draft, looked};
use crate::paths;
use crate::words::{args, term};

pub(super) const RULES: &[Rule] = &[
    Rule::new("go-not-executable").session(go_not_executable),
    Rule::new("go-not-found").session(go_not_found).yields_to(&["go-not-executable"]),
    Rule::new("go-not-on-path").session(go_not_on_path).yields_to(&["go-not-executable"]),
    Rule::new("goroot-missing").session(goroot_missing).explain(explain_goroot_missing),
    Rule::new("goroot-mismatch").session(goroot_mismatch).yields_to(&["goroot-missing"]),
    Rule::new("gopath-invalid").session(gopath_invalid),
    Rule::new("toolchain-too-old").session(toolchain_too_old),
];

/// The go on the host's PATH that a bare `go` would start, if any, and those that have the name in vain.
fn go_not_executable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let search = path_search::search(cx, EnvironmentKind::Host, "go")?;
    if let Some(hit) = search.hit() {
        let (message, detail) = match format(cx, &hit.path)? {
            Format::Fits | Format::Script(_) => return Ok(()),
            Format::Empty => ("message.empty", String::new()),
            Format::NotAProgram => ("message.no-program", String::new()),
            Format::Foreign(built_for) => ("message.foreign", built_for),
        };
        let finding = draft(
            args! { path: hit.path.as_str(), built_for: detail, machine: cx.subject.arch.as_str() },
        );
        let finding = finding.message(message).evidence(format!("read {}", hit.path), "");
        out.add(finding.fix("replace", args! {}, Applicability::DisplayOnly, FixAction::Manual));
        return Ok(());
    }
    let satisfied =
        tool_search::search(cx, "go")?.used().is_some_and(|place| place.kind != PlaceKind::Default);
    let Some(bad) = search.unusable().next() else { return Ok(()) };
    if satisfied {
        return Ok(());
    }
    let message = match &bad.outcome {
        Outcome::Found { stat } if stat.kind == EntryKind::Folder => "message.folder",
        Outcome::Found { stat } if stat.size == 0 => "message.empty",
        Outcome::Dangling { .. } => "message.dangling",
        _ => "message.permission",
    };
    let target = match &bad.outcome {
        Outcome::Dangling { target } => target.clone(),
        _ => String::new(),
    };
    let mut finding = draft(args! { path: bad.path.as_str(), target: target })
        .message(message)
        .evidence(format!("stat {}", bad.path), looked(cx, &bad.outcome));
    if message == "message.permission" {
        let command = format!("chmod +x {}", crate::words::shell_quote(&bad.path));
        finding = finding.fix(
            "chmod",
            args! { command: command.as_str() },
            Applicability::DisplayOnly,
            FixAction::Terminal { command: command.clone(), cwd: cx.subject.folder.clone() },
        );
    } else {
        finding = finding.fix("replace", args! {}, Applicability::DisplayOnly, FixAction::Manual);
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
    let usual = tool_search::usual_places(cx)?;
    if tool_search::search(cx, "go")?.used().is_some() || !usual.is_empty() {
        return Ok(());
    }
    // The terminal's environment follows the login shell's; only the login shell's silence leaves the answer open.
    if login?.hit().is_some() || terminal.is_ok_and(|found| found.hit().is_some()) {
        return Ok(());
    }
    let search = tool_search::search(cx, "go")?;
    let host_path = host(cx)?.get("PATH").unwrap_or_default().to_owned();
    let finding = draft(args! { process: process(cx) })
        .evidence("PATH", host_path)
        .evidence("search", search.trace(cx))
        .fix(
            "install",
            args! { url: "https://go.dev/dl/" },
            Applicability::DisplayOnly,
            FixAction::Manual,
        );
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
                    add_not_on_path(cx, out, &host_path, &hit.path, Some((kind, method)));
                    return Ok(());
                }
            }
            Err(Missing::Asked) => pending = Err(Missing::Asked),
            Err(Missing::Unchecked(_)) => {}
        }
    }
    // While the login shell is still starting, what an install folder proves is said already.
    let from_search = tool_search::search(cx, "go")?.path().map(str::to_owned);
    if let Some(path) = from_search.or(tool_search::usual_places(cx)?.first().cloned()) {
        add_not_on_path(cx, out, &host_path, &path, None);
    }
    pending
}

fn add_not_on_path(
    cx: Cx<'_>,
    out: &mut Findings,
    host_path: &str,
    path: &str,
    shell: Option<(EnvironmentKind, String)>,
) {
    let folder = paths::parent(cx.platform(), path).unwrap_or_default();
    let mut finding = draft(args! { process: process(cx), path: path, folder: folder.as_str() });
    finding = match &shell {
        Some((EnvironmentKind::Terminal, _)) => finding.why("why.terminal"),
        Some(_) => finding.why(if cx.subject.host == Host::Vscode {
            "why.login"
        } else {
            "why.login-process"
        }),
        None => finding.why("why.usual-folder"),
    };
    if let Some((kind, method)) = shell {
        let name = crate::facts::environment::name(cx, kind).render(cx.subject.lang);
        finding = finding.evidence(format!("{name} ({method})"), format!("go: {path}"));
    } else {
        finding = finding
            .evidence(format!("stat {path}"), term("looked.executable").render(cx.subject.lang));
    }
    let set = FixAction::Setting {
        key: "go.alternateTools".to_owned(),
        property: Some("go".to_owned()),
        value: Some(serde_json::Value::from(path)),
        scope: SettingScope::User,
    };
    finding = finding
        .evidence("PATH", host_path)
        .fix("set-alternate-tool", args! {}, Applicability::Safe, set)
        .fix(
            if cx.subject.host == Host::Vscode { "start-from-terminal" } else { "extend-path" },
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        );
    out.add(finding);
}

/// "VS Code", or "this process" on the command line.
fn process(cx: Cx<'_>) -> crate::words::Said {
    term(if cx.subject.host == Host::Vscode { "process.vscode" } else { "process.this" })
}

/// GOROOT as the environment or `go env -w` gives it, unless the Go extension put `go.goroot` there.
fn explicit_goroot(cx: Cx<'_>) -> Fact<Option<(String, Source)>> {
    let found = variable(cx, "GOROOT")?;
    let Some(value) = found.value.filter(|_| found.source != Source::Default) else {
        return Ok(None);
    };
    let environment = host(cx)?;
    let from_setting = settings(cx)?.string("go.goroot").is_some_and(|(text, _)| {
        expand(cx, &text, |name| environment.get(name).map(str::to_owned)) == value
    });
    Ok((!from_setting).then_some((value, found.source)))
}

fn goroot_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let Some((value, source)) = explicit_goroot(cx)? else { return Ok(()) };
    let platform = cx.platform();
    let inside: Vec<String> =
        ["src", "pkg", "bin"].iter().map(|name| paths::join(platform, &value, name)).collect();
    if paths::is_absolute(platform, &value) {
        cx.stat_all(inside.iter().chain([&value]))?;
    }
    let message = if !paths::is_absolute(platform, &value) {
        "message.relative"
    } else if !cx.is_folder(&value)? {
        "message"
    } else {
        let mut has_any = false;
        for path in inside.iter().take(2) {
            has_any |= cx.is_folder(path)?;
        }
        if has_any {
            return Ok(());
        }
        "message.no-goroot"
    };
    let mut finding = draft(args! { path: value.as_str(), source: source.said() }).message(message);
    if paths::is_absolute(platform, &value) {
        finding = finding.evidence(format!("stat {value}"), looked(cx, cx.stat(&value)?));
    }
    if let Ok(asked) = asked(cx)
        && let Asked::Refused(failure) = &*asked
    {
        finding = finding.evidence(failure.probe.as_str(), failure.stderr.as_str());
    }
    finding = match &source {
        Source::UserFile(_) => finding.fix(
            "unset-user-file",
            args! { command: "go env -u GOROOT" },
            Applicability::DisplayOnly,
            FixAction::Terminal {
                command: "env -u GOROOT go env -u GOROOT".to_owned(),
                cwd: cx.subject.folder.clone(),
            },
        ),
        _ => finding.fix(
            "unset-environment",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ),
    };
    out.add(finding);
    // The evidence of go's own refusal is worth waiting for; what is known is said already.
    match asked(cx) {
        Err(Missing::Asked) => Err(Missing::Asked),
        _ => Ok(()),
    }
}

/// `go: cannot find GOROOT directory: X` (every version, exit code 2).
fn explain_goroot_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &str = "cannot find GOROOT directory: ";
    if let Some((line, path)) = run.find(|line| line.split_once(SAYS).map(|(_, path)| path.trim()))
    {
        out.add(draft(args! { path: path }).message("message.explain").line(run, line).fix(
            "unset-environment",
            args! {},
            Applicability::DisplayOnly,
            FixAction::Manual,
        ));
    }
    Ok(())
}

fn goroot_mismatch(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let Some((value, source)) = explicit_goroot(cx)? else { return Ok(()) };
    // A bare `go` is PATH's, whatever the Go extension would take: that one starts the compiler of GOROOT.
    let search = path_search::search(cx, EnvironmentKind::Host, "go")?;
    let Some(hit) = search.hit() else { return Ok(()) };
    let real = match &hit.outcome {
        Outcome::Found { stat } => stat.real_path.clone().unwrap_or_else(|| hit.path.clone()),
        _ => hit.path.clone(),
    };
    let own_root = paths::parent(cx.platform(), &real)
        .and_then(|bin| paths::parent(cx.platform(), &bin))
        .unwrap_or_default();
    if paths::same(cx.platform(), &own_root, &value) {
        return Ok(());
    }
    let files = [&value, &own_root].map(|root| paths::join(cx.platform(), root, "VERSION"));
    let [of_tree, of_go] = files.each_ref().map(|file| cx.read(file));
    let (Some(of_tree), Some(of_go)) = (of_tree?, of_go?) else { return Ok(()) };
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let (tree_line, go_line) = (first(of_tree), first(of_go));
    let (Some(tree), Some(version)) = (GoVersion::parse(&tree_line), GoVersion::parse(&go_line))
    else {
        return Ok(());
    };
    if tree == version {
        return Ok(());
    }
    let [tree_file, go_file] = files;
    out.add(
        draft(args! {
            path: value.as_str(), source: source.said(), tree: tree.to_string(),
            go: hit.path.as_str(), version: version.to_string(),
        })
        .evidence(format!("read {tree_file}"), tree_line)
        .evidence(format!("read {go_file}"), go_line)
        .fix("unset", args! {}, Applicability::DisplayOnly, FixAction::Manual),
    );
    Ok(())
}

fn gopath_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let found = variable(cx, "GOPATH")?;
    let Some(value) = found.value.filter(|_| found.source != Source::Default) else {
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
            // Up to Go 1.21 this is an error, since Go 1.23 a warning (go-failures.md §5).
            ("message.module", Some(Severity::Warning))
        } else {
            continue;
        };
        let mut finding =
            draft(args! { entry: entry, source: found.source.said() }).message(message);
        finding = finding.evidence("GOPATH", value.as_str());
        if let Some(severity) = severity {
            finding = finding.severity(severity).why("why.warning");
        }
        finding = match &found.source {
            Source::UserFile(_) => finding.fix(
                "unset-user-file",
                args! { command: "go env -u GOPATH" },
                Applicability::DisplayOnly,
                FixAction::Terminal {
                    command: "go env -u GOPATH".to_owned(),
                    cwd: cx.subject.folder.clone(),
                },
            ),
            _ => finding.fix(
                "unset-environment",
                args! {},
                Applicability::DisplayOnly,
                FixAction::Manual,
            ),
        };
        out.add(finding);
        return Ok(());
    }
    Ok(())
}

fn toolchain_too_old(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, work) = (module_of(cx, folder), work_of(cx, folder));
    let (module, work) = (module?, work?);
    let Some(file) = work.or(module) else { return Ok(()) };
    let Some(directive) = file.file.first("go") else { return Ok(()) };
    let wanted_text = directive.words.first().map(String::as_str).unwrap_or_default();
    let Some(wanted) = GoVersion::parse(wanted_text) else { return Ok(()) };
    let (toolchain, local) = (variable(cx, "GOTOOLCHAIN")?, local_version(cx)?);
    let Some((local, proof)) = local else { return Ok(()) };
    // Go before 1.21 has no switching and tries anyway; it is too old for the line all the same, with another text.
    if wanted <= local || local.language() < (1, 21) {
        return Ok(());
    }
    let setting = toolchain.value.as_deref().unwrap_or("auto");
    if setting != "local" && !(setting.starts_with("go1.") && !setting.contains('+')) {
        return Ok(());
    }
    let set_auto = match &toolchain.source {
        Source::UserFile(_) | Source::GorootFile(_) | Source::Default => {
            "go env -w GOTOOLCHAIN=auto".to_owned()
        }
        Source::Environment => "GOTOOLCHAIN=auto go version".to_owned(),
    };
    let name = paths::file_name(cx.platform(), &file.path).to_owned();
    out.add(
        draft(args! {
            file: name, wanted: wanted_text, version: local.to_string(), setting: setting, source: toolchain.source.said(),
        })
        .at({
            let lines = crate::documents::Lines::new(&file.text);
            let range = lines.range(&file.text, directive.span.0, directive.span.1);
            go_doctor_protocol::Location { file: file.path.clone(), range: Some(range) }
        })
        .evidence(proof.0, proof.1)
        .fix(
            "allow-switching",
            args! { command: set_auto.as_str() },
            Applicability::DisplayOnly,
            FixAction::Terminal { command: set_auto.clone(), cwd: folder.to_owned() },
        )
        .fix("install-newer", args! { url: "https://go.dev/dl/" }, Applicability::DisplayOnly, FixAction::Manual),
    );
    Ok(())
}
