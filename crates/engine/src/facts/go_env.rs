//! `go env -json`: what the go that is found says of itself. One process for all of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::tool_search;
use crate::context::{Cx, Fact, Missing, run_probe};
use crate::words::{args, said, term};

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
    /// The probe in a reader's words.
    pub(crate) probe: String,
    /// What it said on stderr.
    pub(crate) stderr: String,
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

/// Asks the go that is found. GOTOOLCHAIN=local: a diagnosis neither downloads nor runs the toolchain a go.mod names;
/// what GOTOOLCHAIN really is, `go_variables` knows.
pub(crate) fn asked(cx: Cx<'_>) -> Fact<Rc<Asked>> {
    let Some(go) = tool_search::go(cx)? else { return Ok(Rc::new(Asked::NoGo)) };
    cx.memo("", || {
        let mut line = vec!["env", "-json"];
        line.extend_from_slice(NAMES);
        let probe = run_probe(&go.path, &line, &cx.any_folder(), &[("GOTOOLCHAIN", Some("local"))]);
        let label = format!("{} env -json", go.path);
        let run = cx.run(probe)?;
        let parsed = serde_json::from_str::<BTreeMap<String, String>>(&run.stdout.text)
            .ok()
            .filter(|_| run.ok());
        Ok(match parsed {
            Some(variables) => {
                Asked::Answered(GoEnv { go: go.path.clone(), probe: label, variables })
            }
            None => Asked::Refused(GoEnvFailure {
                probe: label,
                stderr: run.stderr.text.trim_end().to_owned(),
            }),
        })
    })
}

/// The answer, or why there is none.
pub(crate) fn go_env(cx: Cx<'_>) -> Fact<Rc<GoEnv>> {
    match &*asked(cx)? {
        Asked::Answered(env) => cx.memo("answer", || Ok(env.clone())),
        Asked::Refused(failure) => {
            let first = failure.stderr.lines().next().unwrap_or_default();
            Err(Missing::Unchecked(said("unchecked.go-env", args! { said: first })))
        }
        Asked::NoGo => Err(Missing::Unchecked(term("unchecked.no-go"))),
    }
}
