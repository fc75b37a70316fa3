//! Layer extension: the Go extension and the tools it needs.

use go_doctor_protocol::{Applicability, Host, Severity};

use crate::context::{Checked, Cx, Known as _, Missing};
use crate::facts::editor::extensions::{GO, extensions};
use crate::facts::editor::gopls_log::{Install, install};
use crate::facts::editor::settings::settings;
use crate::facts::editor::tools_in_use::{AskedBy, install_command, tools_in_use};
use crate::facts::toolchain::go_env::{Asked, asked};
use crate::facts::toolchain::tool_search;
use crate::findings::{Draft, Findings, draft};
use crate::output::{Run, between, missing_programs};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Message, Title};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::go_extension_missing::RULE).diagnose(go_extension_missing),
    Rule::new(words::go_extension_not_active::RULE).diagnose(go_extension_not_active).yields_to(&[
        words::go_not_found::RULE,
        words::go_not_on_path::RULE,
        words::go_not_executable::RULE,
        words::version_manager_refuses::RULE,
        words::go_env_failed::RULE,
        words::goroot_missing::RULE,
        words::goroot_incomplete::RULE,
        words::gopath_invalid::RULE,
        words::goflags_invalid::RULE,
        words::gotoolchain_invalid::RULE,
        words::toolchain_unavailable::RULE,
        words::setting_stops_go::RULE,
    ]),
    Rule::new(words::gopls_missing::RULE)
        .diagnose(gopls_missing)
        .explain(explain_gopls_missing)
        .yields_to(&[
            words::go_not_found::RULE,
            words::go_not_executable::RULE,
            words::gopath_invalid::RULE,
        ]),
    Rule::new(words::tool_missing::RULE)
        .diagnose(tool_missing)
        .explain(explain_tool_missing)
        .yields_to(&[
            words::go_not_found::RULE,
            words::go_not_executable::RULE,
            words::gopath_invalid::RULE,
            words::command_changed_by_shell::RULE,
            words::shell_syntax_error::RULE,
            words::script_crlf::RULE,
            words::cache_unusable::RULE,
        ]),
];

fn go_extension_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let installed = extensions(cx)?;
    if !installed.known || installed.get(GO).is_some() {
        return Ok(());
    }
    if let Some(disabled) = installed.installed(GO) {
        let version = disabled.version.as_str();
        out.add(
            draft(words::go_extension_missing::disabled(GO, version))
                .evidence("installed extensions", format!("{GO}: {version}"))
                .command(
                    words::go_extension_missing::fix_enable(GO),
                    Applicability::Unsafe,
                    "workbench.extensions.search",
                    vec![format!("@id:{GO}")],
                ),
        );
        return Ok(());
    }
    if cx.subject.host == Host::Vscode && !cx.subject.trusted {
        // It may be there all the same: until it trusts a folder VS Code hides whatever does not work without trust.
        return Err(Missing::Unchecked(words::own::unchecked_hidden_until_trust()));
    }
    let finding = draft(words::go_extension_missing::message(GO))
        .evidence(words::own::probe_extensions(), "golang.go: –");
    let (title, how) = (words::go_extension_missing::fix_install(GO), Applicability::Unsafe);
    out.add(if cx.subject.host == Host::Vscode {
        let command = "workbench.extensions.installExtension";
        finding.command(title, how, command, vec![GO.to_owned()])
    } else {
        let command = format!("code --install-extension {GO}");
        finding.terminal_as(title, how, command, cx.any_folder())
    });
    Ok(())
}

/// A command that the extension registers after it has waited for `go env` (vscode-go.md §2): `isActive` is true even
/// when activation was rejected. The host says what was active before it listed the commands.
const LAST_COMMAND: &str = "go.locate.tools";

fn go_extension_not_active(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let installed = extensions(cx)?;
    let Some(extension) = installed.get(GO) else { return Ok(()) };
    // Not active is healthy: nobody has opened a Go file yet.
    let (Some(true), Some(commands)) = (extension.active, &extension.commands) else {
        return Ok(());
    };
    if commands.iter().any(|command| command == LAST_COMMAND) {
        return Ok(());
    }
    // A GOROOT for the tools that is not there stops its `go env`; that is said where it stands.
    if let Some((root, _)) = settings(cx)?.property("go.toolsEnvVars", "GOROOT")
        && paths::is_absolute(cx.platform(), &root)
        && !cx.is_folder(&root)?
    {
        return Ok(());
    }
    let registered = commands.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let finding =
        draft(words::go_extension_not_active::message(extension.version.as_str(), LAST_COMMAND))
            .evidence(
                words::own::probe_commands(),
                if registered.is_empty() { "–".to_owned() } else { registered },
            );
    let finding = match asked(cx).known()?.as_deref() {
        Some(Asked::Refused(failure)) => finding
            .why(words::go_extension_not_active::why_go_env())
            .evidence(failure.probe.as_str(), failure.stderr.as_str()),
        _ => finding,
    };
    out.add(finding.by_hand(words::go_extension_not_active::fix_output()).command(
        words::go_extension_not_active::fix_reload(),
        Applicability::Unsafe,
        "workbench.action.reloadWindow",
        Vec::new(),
    ));
    Ok(())
}

fn gopls_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    // That gopls is switched off is reported by another rule.
    if !tools_in_use(cx)?.iter().any(|tool| tool.by == AskedBy::LanguageServer) {
        return Ok(());
    }
    let search = tool_search::search(cx, "gopls")?;
    if search.used().is_some() {
        return Ok(());
    }
    let finding = draft(words::gopls_missing::message(search.places.len().to_string()))
        .evidence(words::own::probe_search(), search.trace(cx));
    // The Go extension installs it by itself when it starts (goInstallTools.ts `maybeInstallImportantTools`), before it
    // registers its commands: until it has tried, nothing is amiss.
    let installed = extensions(cx)?;
    let starting = installed.get(GO).is_some_and(|extension| extension.active == Some(false))
        && settings(cx)?.property("go.alternateTools", "gopls").is_none();
    match &*install(cx, "gopls")? {
        Install::Running => out.add(calm(finding, words::gopls_missing::installing())),
        Install::Failed(said) => {
            let finding = finding
                .message(words::gopls_missing::install_failed())
                .why(words::gopls_missing::why_install_failed());
            out.add(with_gopls(cx, finding.evidence("Go.log", said.as_str())));
        }
        Install::No if starting => out.add(calm(finding, words::gopls_missing::to_be_installed())),
        Install::No => out.add(with_gopls(cx, finding)),
    }
    Ok(())
}

/// What is being done about it already.
fn calm(finding: Draft, message: Message) -> Draft {
    finding.message(message).why(words::gopls_missing::why_installing()).severity(Severity::Info)
}

/// The Go extension's own texts (goInstallTools.ts, goLanguageServer.ts, goStatus.ts), else another program's.
fn explain_gopls_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "The \"gopls\" command is not available",
        "'gopls' is required but missing",
        "configured for gopls. Please install it",
        "Unable to stat path to language server binary",
    ];
    let said = SAYS.iter().find_map(|text| run.containing(text));
    let missing = missing_programs(run);
    let line = said.or_else(|| {
        missing.iter().find(|program| program.base() == "gopls").map(|program| program.line(run))
    });
    if let Some(line) = line {
        let finding = draft(words::gopls_missing::explain()).line(run, line);
        out.add(with_gopls(cx, finding));
    }
    Ok(())
}

fn tool_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    for tool in tools_in_use(cx)?.iter() {
        let (AskedBy::Setting(_) | AskedBy::Launch) = tool.by else { continue };
        let search = tool_search::search(cx, &tool.name)?;
        if search.used().is_some() {
            continue;
        }
        let message = match tool.by {
            AskedBy::Setting(key) => words::tool_missing::message(key, tool.name.as_str()),
            _ => words::tool_missing::launch(tool.name.as_str()),
        };
        let mut finding = draft(message);
        if tool.by == AskedBy::Launch {
            finding = finding.why(words::tool_missing::why_launch());
        }
        if let Some((location, line)) = &tool.place {
            finding = finding
                .evidence(format!("read {}", location.file), line.as_str())
                .at(location.clone());
        }
        out.add(with_install(
            cx,
            finding.evidence(words::own::probe_search(), search.trace(cx)),
            &tool.name,
            words::tool_missing::fix_install,
            words::tool_missing::fix_by_hand,
        ));
    }
    Ok(())
}

/// Programs whose absence has a rule of its own.
const NAMED_ELSEWHERE: &[&str] = &[
    "go", "gofmt", "gopls", "git", "hg", "svn", "bzr", "fossil", "node", "gcc", "g++", "clang",
    "clang++", "cc", "c++", "ld",
];

/// The extension's prompts, `go generate`, a task or a terminal: a bare name that was not found.
fn explain_tool_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let prompted = run.find(|line| {
        let name = between(line, "The \"", "\" command is not available")
            .or_else(|| {
                line.split_once("failed to find format tool: ").map(|(_, name)| name.trim())
            })
            .or_else(|| line.split_once("failed to find tool ").map(|(_, name)| name.trim()))
            .or_else(|| line.contains("Cannot find Delve debugger").then_some("dlv"));
        name.filter(|name| *name != "gopls")
    });
    if let Some((line, name)) = prompted {
        out.add(missing_tool(cx, name).line(run, line));
        return Ok(());
    }
    let missing = missing_programs(run);
    let own = missing.iter().find(|program| {
        let name = program.base();
        let plain =
            !name.is_empty() && !name.contains(|c: char| c.is_control() || "<>|&;$'\"".contains(c));
        let compiler = program.line(run).text.contains("C compiler")
            || program.line(run).text.contains("[Errno 2]")
            || name.starts_with("gcc-")
            || name.starts_with("clang-");
        // Something asked for by path is a file of that path, not a tool.
        plain
            && !compiler
            && !program.is_path()
            && !NAMED_ELSEWHERE.contains(&name)
            && !go_doctor_golang::command_line::shell_names::is_shell(name)
    });
    if let Some(program) = own {
        let name = program.base();
        let mut finding = missing_tool(cx, name).line(run, program.line(run));
        if program.line(run).text.contains(": running \"") {
            finding = finding.why(words::tool_missing::why_generate());
        } else if install_command(name).is_none() {
            finding = finding.why(words::tool_missing::why_unknown());
        }
        out.add(finding);
    }
    Ok(())
}

fn missing_tool(cx: Cx<'_>, name: &str) -> Draft {
    with_install(
        cx,
        draft(words::tool_missing::explain(name)),
        name,
        words::tool_missing::fix_install,
        words::tool_missing::fix_by_hand,
    )
}

/// The command that installs gopls, which is always known.
fn with_gopls(cx: Cx<'_>, finding: Draft) -> Draft {
    let install = words::gopls_missing::fix_install;
    with_install(cx, finding, "gopls", install, install)
}

/// The command that installs a tool, or the advice to install it where nobody knows the command.
pub(super) fn with_install(
    cx: Cx<'_>,
    finding: Draft,
    tool: &str,
    install: fn(String) -> Title,
    by_hand: fn(String) -> Title,
) -> Draft {
    match install_command(tool) {
        Some(command) => {
            let title = install(command.clone());
            finding.terminal_as(title, Applicability::Unsafe, command, cx.any_folder())
        }
        None => finding.by_hand(by_hand(tool.to_owned())),
    }
}
