//! `go list`: what go itself says of the imports of a module, where the files alone do not decide.
//!
//! One process, without network (GOPROXY=off), without switching toolchains, with GOFLAGS of our own; it reads and
//! runs nothing of the folder. An answer that only says "I would have to download" does not count.

use std::rc::Rc;

use serde::Deserialize;

use crate::context::{Cx, Fact, Missing, kept, run_probe};
use crate::facts::toolchain::tool_search;
use crate::words;

/// What go says of one import that it cannot resolve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListError {
    /// Where the import stands, as go prints it; empty when go does not say.
    pub(crate) place: String,
    /// Go's words.
    pub(crate) said: String,
}

/// An answer of `go list`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    /// The probe in a reader's words.
    pub(crate) probe: String,
    /// What is wrong, each once, in order.
    pub(crate) errors: Vec<ListError>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", default)]
#[derive(Default)]
struct Package {
    error: Option<PackageError>,
    deps_errors: Vec<PackageError>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", default)]
#[derive(Default)]
struct PackageError {
    pos: String,
    err: String,
}

kept!(GoListOfKey: Listed);

/// Asks go about every package of a module, tests included.
pub(crate) fn listed(cx: Cx<'_>, folder: &str) -> Fact<Rc<Listed>> {
    cx.memo::<GoListOfKey>(folder, || {
        let Some(go) = tool_search::go(cx)? else {
            return Err(Missing::Unchecked(words::own::unchecked_no_go()));
        };
        let env = [
            ("GOFLAGS", Some("-mod=readonly")),
            ("GOPROXY", Some("off")),
            ("GOTOOLCHAIN", Some("local")),
        ];
        let args = ["list", "-e", "-test", "-json=Error,DepsErrors", "./..."];
        let probe = run_probe(&go.path, &args, folder, &env);
        let label = probe.label();
        let run = cx.run(probe)?;
        Ok(Listed { probe: label, errors: errors(&run.stdout.text, &run.stderr.text) })
    })
}

/// The errors in a stream of packages; go says on stderr what keeps it from listing at all.
fn errors(stdout: &str, stderr: &str) -> Vec<ListError> {
    let mut list: Vec<ListError> = Vec::new();
    let packages = serde_json::Deserializer::from_str(stdout).into_iter::<Package>();
    for package in packages.map_while(Result::ok) {
        for error in package.error.into_iter().chain(package.deps_errors) {
            let error = ListError { place: error.pos, said: error.err };
            if !list.contains(&error) && !error.said.contains("disabled by GOPROXY=off") {
                list.push(error);
            }
        }
    }
    if list.is_empty() && !stderr.trim().is_empty() && stdout.trim().is_empty() {
        list.push(ListError { place: String::new(), said: stderr.trim().to_owned() });
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_packages_and_of_what_they_import() {
        // Go 1.26.8, a module whose go.sum lacks golang.org/x/text.
        let text = "{\n\t\"Error\": {\n\t\t\"Pos\": \"main.go:6:2\",\n\t\t\"Err\": \"missing go.sum entry for module providing package rsc.io/quote\"\n\t}\n}\n{\n\t\"DepsErrors\": [\n\t\t{\n\t\t\t\"Pos\": \"main.go:6:2\",\n\t\t\t\"Err\": \"missing go.sum entry for module providing package rsc.io/quote\"\n\t\t},\n\t\t{\"Err\": \"cannot find module: module lookup disabled by GOPROXY=off\"}\n\t]\n}\n{}\n";
        let list = errors(text, "go: warning\n");
        assert_eq!(list.len(), 1);
        assert_eq!(list[0].place, "main.go:6:2");
        assert_eq!(errors("", "go: updates to go.mod needed\n").len(), 1);
        assert_eq!(errors("{}", ""), []);
    }
}
