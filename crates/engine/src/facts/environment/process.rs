//! The environments: extension host (or the shell's child), integrated terminal, login shell.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{EnvironmentKind, Location, Platform, Probe, Reading, Variable};

use crate::context::{Cx, Fact, Missing, could_not, kept, named};
use crate::facts::editor::settings::{expand, settings};
use crate::facts::editor::vscode_variables::{Variable as EditorVariable, put_in};
use crate::words::{self, Said, term};

/// Variables whose difference changes what go builds, where it looks, or what it fetches.
pub(crate) const THAT_MATTER: &[&str] = &[
    "GOROOT",
    "GOPATH",
    "GOBIN",
    "GOFLAGS",
    "GOTOOLCHAIN",
    "GOENV",
    "GO111MODULE",
    "GOWORK",
    "GOOS",
    "GOARCH",
    "CGO_ENABLED",
    "CC",
    "CXX",
    "GOPROXY",
    "GOPRIVATE",
    "GONOSUMDB",
    "GONOPROXY",
    "GOSUMDB",
    "GOINSECURE",
    "GOEXPERIMENT",
    "GOCACHE",
    "GOMODCACHE",
    "GOTMPDIR",
];

/// Variables of one process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Environment {
    /// Whose.
    pub(crate) kind: EnvironmentKind,
    /// How it was read.
    pub(crate) method: String,
    /// By name; on Windows by upper-case name, as the system compares them.
    variables: BTreeMap<String, String>,
    /// The same process's variables at its start, where the system tells.
    at_launch: Option<BTreeMap<String, String>>,
    platform: Platform,
}

impl Environment {
    /// The value of a variable. One that is set to nothing is there and empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(&key(self.platform, name)).map(String::as_str)
    }

    /// The value, unless it is empty: what go makes of a variable.
    pub(crate) fn get_set(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// The value at the start of the process; nothing where that is not known.
    #[expect(clippy::option_option, reason = "unknown, unset and a text are three things")]
    pub(crate) fn at_launch(&self, name: &str) -> Option<Option<&str>> {
        let launch = self.at_launch.as_ref()?;
        Some(launch.get(&key(self.platform, name)).map(String::as_str))
    }

    /// The entries of PATH as they are written, empty ones left out.
    pub(crate) fn path(&self) -> Vec<&str> {
        crate::paths::split_list(self.platform, self.get("PATH").unwrap_or_default())
    }
}

fn key(platform: Platform, name: &str) -> String {
    if platform == Platform::Windows { name.to_uppercase() } else { name.to_owned() }
}

kept!(EnvironmentOfKey: Environment);

/// One of the three environments.
pub(crate) fn environment(cx: Cx<'_>, kind: EnvironmentKind) -> Fact<Rc<Environment>> {
    cx.memo::<EnvironmentOfKey>(&format!("{kind:?}"), || {
        let probe = Probe::Environment { which: kind };
        let label = named(&probe);
        match cx.reading(probe)? {
            Reading::Environment { variables, at_launch, method } => {
                let map = |list: &Vec<Variable>| {
                    list.iter()
                        .map(|v| (key(cx.platform(), &v.name), v.value.clone()))
                        .collect::<BTreeMap<_, _>>()
                };
                Ok(Environment {
                    kind,
                    method: method.clone(),
                    variables: map(variables),
                    at_launch: at_launch.as_ref().map(map),
                    platform: cx.platform(),
                })
            }
            Reading::Unavailable { reason } if reason == "no-terminal" => estimated(cx)?
                .ok_or_else(|| could_not(&label, &Reading::Unavailable { reason: reason.clone() })),
            Reading::Exited { code, signal, .. } => {
                let status = code
                    .map_or_else(|| signal.clone().unwrap_or_default(), |code| code.to_string());
                Err(Missing::Unchecked(words::own::unchecked_shell_ended(status)))
            }
            other => Err(could_not(&label, other)),
        }
    })
}

/// The integrated terminal's environment where none can be asked: the login shell's with what the settings change in it.
/// Nothing when they change nothing: then it would only be the login shell's again.
fn estimated(cx: Cx<'_>) -> Fact<Option<Environment>> {
    let (changes, login) = (terminal_changes(cx), environment(cx, EnvironmentKind::Login));
    let changes = changes?;
    if changes.is_empty() {
        return Ok(None);
    }
    let mut estimate = (*login?).clone();
    estimate.kind = EnvironmentKind::Terminal;
    ESTIMATED.clone_into(&mut estimate.method);
    estimate.at_launch = None;
    for change in changes.iter() {
        let name = key(cx.platform(), &change.name);
        match &change.text {
            Some(text) => {
                let env = |name: &str| estimate.get(name).map(str::to_owned);
                let home = cx.subject.home.clone().unwrap_or_default();
                let at_home = |variable: &EditorVariable<'_>| {
                    (variable.inner() == "userHome").then(|| home.clone())
                };
                let value = expand(cx, &put_in(text, at_home), env);
                estimate.variables.insert(name, value);
            }
            None => {
                estimate.variables.remove(&name);
            }
        }
    }
    Ok(Some(estimate))
}

/// The method of an environment that was not asked but worked out.
pub(crate) const ESTIMATED: &str = "estimated";

/// How an environment was read, in words.
pub(crate) fn read_how(method: &str) -> Said {
    let (how, shell) = method.split_once(' ').unwrap_or((method, ""));
    match (how, shell) {
        ("process", _) => words::own::method_process(),
        ("openTerminal", _) => words::own::method_open_terminal(),
        ("shellIntegration", "") => words::own::method_shell_integration(),
        ("shellIntegration", _) => words::own::method_shell_integration_of(shell),
        ("loginShell", _) => words::own::method_login_shell(shell),
        (ESTIMATED, _) => words::own::method_estimated(),
        _ => words::own::method_other(method),
    }
}

/// What `terminal.integrated.env.*` changes in a terminal's environment.
#[derive(Clone, Debug)]
pub(crate) struct TerminalChange {
    /// The variable.
    pub(crate) name: String,
    /// The value as it is written; nothing (`null`) takes the variable away.
    pub(crate) text: Option<String>,
    /// Where it is written.
    pub(crate) location: Location,
}

/// The setting of this system.
pub(crate) fn terminal_setting(platform: Platform) -> &'static str {
    match platform {
        Platform::Linux => "terminal.integrated.env.linux",
        Platform::Macos => "terminal.integrated.env.osx",
        Platform::Windows => "terminal.integrated.env.windows",
    }
}

kept!(TerminalChangesKey: Vec<TerminalChange>);

/// The changes of every scope, the stronger scope's last.
pub(crate) fn terminal_changes(cx: Cx<'_>) -> Fact<Rc<Vec<TerminalChange>>> {
    let settings = settings(cx)?;
    cx.memo::<TerminalChangesKey>("", || {
        let key = terminal_setting(cx.platform());
        let objects = settings.documents.iter().filter_map(|scoped| scoped.get(key));
        let changes =
            objects.flat_map(crate::documents::Value::properties).filter_map(|property| {
                let value = property.value()?;
                let text = value.as_str().map(std::borrow::Cow::into_owned);
                let location = property.key_location();
                (text.is_some() || value.is_null()).then(|| TerminalChange {
                    name: property.key().into_owned(),
                    text,
                    location,
                })
            });
        Ok(changes.collect())
    })
}

/// The environment of the process that needs go: the host's own.
pub(crate) fn host(cx: Cx<'_>) -> Fact<Rc<Environment>> {
    environment(cx, EnvironmentKind::Host)
}

/// The environment's name in the report's language: the command line's own process is a terminal, not an extension host.
pub(crate) fn name(cx: Cx<'_>, kind: EnvironmentKind) -> Said {
    term(match (kind, cx.subject.host) {
        (EnvironmentKind::Host, go_doctor_protocol::Host::Vscode) => "environment.host",
        (EnvironmentKind::Host, go_doctor_protocol::Host::CommandLine) => "environment.process",
        (EnvironmentKind::Terminal, _) => "environment.terminal",
        (EnvironmentKind::Login, _) => "environment.login",
    })
}
