//! `go env -json`: what the go that is found says of itself. One process for all of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{Probe, Reading};

use super::tool_search;
use crate::context::{Cx, Fact, Known as _, Missing, kept, run_probe};
use crate::words;

/// What is asked for. Naming the variables keeps go from running the C compiler for GOGCCFLAGS (Go 1.26, strace).
const NAMES: &[&str] = &[
    "AR",
    "CC",
    "CGO_ENABLED",
    "CXX",
    "GO111MODULE",
    "GOARCH",
    "GOBIN",
    "GOCACHE",
    "GOENV",
    "GOEXE",
    "GOEXPERIMENT",
    "GOFLAGS",
    "GOHOSTARCH",
    "GOHOSTOS",
    "GOINSECURE",
    "GOMOD",
    "GOMODCACHE",
    "GONOPROXY",
    "GONOSUMDB",
    "GOOS",
    "GOPATH",
    "GOPRIVATE",
    "GOPROXY",
    "GOROOT",
    "GOSUMDB",
    "GOTMPDIR",
    "GOTOOLCHAIN",
    "GOTOOLDIR",
    "GOVCS",
    "GOVERSION",
    "GOWORK",
];

/// The answer of `go env -json`, or what go said instead.
#[derive(Clone, Debug)]
pub(crate) struct GoEnv {
    /// The go that answered.
    pub(crate) go: String,
    /// The probe in a reader's words.
    pub(crate) probe: String,
    /// The variables.
    pub(crate) variables: BTreeMap<String, String>,
}

impl GoEnv {
    /// A variable; empty when go does not know it.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.variables.get(name).map_or("", String::as_str)
    }
}

/// A `go env` that did not answer: what it said, for rules that know why.
#[derive(Clone, Debug)]
pub(crate) struct GoEnvFailure {
    /// The go that was asked.
    pub(crate) go: String,
    /// The probe in a reader's words.
    pub(crate) probe: String,
    /// What it said on stderr.
    pub(crate) stderr: String,
    /// The beginning of what it printed on stdout.
    pub(crate) stdout: String,
    /// Its exit code, or the signal that ended it.
    pub(crate) status: String,
    /// It ended by a signal.
    pub(crate) by_signal: bool,
    /// It ended with 0, and what it printed is not an answer.
    pub(crate) ended_well: bool,
}

/// The outcome of asking.
#[derive(Clone, Debug)]
pub(crate) enum Asked {
    /// It answered.
    Answered(GoEnv),
    /// It ran and refused.
    Refused(GoEnvFailure),
    /// There is no go to ask.
    NoGo,
}

kept!(AskedGoEnvKey: Asked);

/// Asks the go that is found. GOTOOLCHAIN=local: a diagnosis neither downloads nor runs the toolchain a go.mod names;
/// what GOTOOLCHAIN really is, `go_variables` knows.
pub(crate) fn asked(cx: Cx<'_>) -> Fact<Rc<Asked>> {
    let Some(go) = tool_search::go(cx)? else { return Ok(Rc::new(Asked::NoGo)) };
    cx.memo::<AskedGoEnvKey>("", || {
        let label = format!("{} env -json", go.path);
        let run = cx.run(probe(cx, &go.path))?;
        let parsed = serde_json::from_str::<BTreeMap<String, String>>(&run.stdout.text)
            .ok()
            .filter(|_| run.ok());
        Ok(match parsed {
            Some(variables) => {
                Asked::Answered(GoEnv { go: go.path.clone(), probe: label, variables })
            }
            None => Asked::Refused(GoEnvFailure {
                go: go.path.clone(),
                probe: label,
                stderr: run.stderr.text.trim_end().to_owned(),
                stdout: run.stdout.text.lines().take(SHOWN).collect::<Vec<_>>().join("\n"),
                status: run.code.map_or_else(
                    || run.signal.unwrap_or_default().to_owned(),
                    |code| code.to_string(),
                ),
                by_signal: run.code.is_none(),
                ended_well: run.ok(),
            }),
        })
    })
}

/// How many lines of a wrong answer are kept.
const SHOWN: usize = 12;

/// The question. mise installs what is missing when its shim is asked; a diagnosis installs nothing.
fn probe(cx: Cx<'_>, go: &str) -> Probe {
    let mut line = vec!["env", "-json"];
    line.extend_from_slice(NAMES);
    let mut env = vec![("GOTOOLCHAIN", Some("local"))];
    if go.replace('\\', "/").contains("/mise/shims/") {
        env.push(("MISE_NOT_FOUND_AUTO_INSTALL", Some("0")));
    }
    run_probe(go, &line, &cx.any_folder(), &env)
}

/// The go that was found and asked, and what came of starting it, when it did not even end: denied, no program of this
/// machine, no answer in time. Nothing when it ended, or was not to be started.
pub(crate) fn not_ended(cx: Cx<'_>) -> Fact<Option<(String, &Reading)>> {
    if asked(cx).known()?.is_some() {
        return Ok(None);
    }
    let Some(go) = tool_search::go(cx)? else { return Ok(None) };
    let Some(reading) = cx.known(&probe(cx, &go.path)) else { return Ok(None) };
    let is_gos = matches!(
        reading,
        Reading::NotFound
            | Reading::Denied
            | Reading::BadFormat
            | Reading::WrongKind
            | Reading::TimedOut { .. }
            | Reading::TooLarge { .. }
            | Reading::Failed { .. }
    );
    Ok(is_gos.then_some((go.path, reading)))
}

kept!(GoEnvKey: GoEnv);

/// The answer, or why there is none.
pub(crate) fn go_env(cx: Cx<'_>) -> Fact<Rc<GoEnv>> {
    match &*asked(cx)? {
        Asked::Answered(env) => cx.memo::<GoEnvKey>("", || Ok(env.clone())),
        Asked::Refused(failure) => {
            let first = failure.stderr.lines().next().unwrap_or_default();
            Err(Missing::Unchecked(words::own::unchecked_go_env(first)))
        }
        Asked::NoGo => Err(Missing::Unchecked(words::own::unchecked_no_go())),
    }
}
