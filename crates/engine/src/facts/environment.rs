//! The environments: extension host (or the shell's child), integrated terminal, login shell.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{EnvironmentKind, Platform, Probe, Reading, Variable};

use crate::context::{Cx, Fact, could_not};
use crate::words::{Said, term};

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

    /// The value at the start of the process, where that is known.
    pub(crate) fn at_launch(&self, name: &str) -> Option<Option<&str>> {
        let launch = self.at_launch.as_ref()?;
        Some(launch.get(&key(self.platform, name)).map(String::as_str))
    }

    /// The entries of PATH as they are written, empty ones left out.
    pub(crate) fn path(&self) -> Vec<&str> {
        crate::paths::split_list(self.platform, self.get("PATH").unwrap_or_default())
    }

    /// Name and value of each variable.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.variables.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn key(platform: Platform, name: &str) -> String {
    if platform == Platform::Windows { name.to_uppercase() } else { name.to_owned() }
}

/// One of the three environments.
pub(crate) fn environment(cx: Cx<'_>, kind: EnvironmentKind) -> Fact<Rc<Environment>> {
    cx.memo(&format!("{kind:?}"), || {
        let probe = Probe::Environment { which: kind };
        let label = probe.label();
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
            other => Err(could_not(&label, other)),
        }
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
