//! `go version -m FILE…`: with which Go each tool was built, and which module at which version it is.
//!
//! One process for all tools. Source: cmd/go/internal/version (Go 1.19 to 1.27 print the same, recorded): `FILE: go1.27.0`
//! and lines with a tab in front; a file that is not a Go program is named on stderr, the others are still answered, exit 1.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::tool_search;
use crate::context::{Cx, Fact, Missing, kept, run_probe};
use crate::facts::editor::tools_in_use::tools_in_use;
use crate::paths;
use crate::words;
use go_doctor_golang::version::GoVersion;

/// What a Go program says of its own making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BuildInfo {
    /// The Go it was built with, as it is printed (`go1.27.0`, `devel …`).
    pub(crate) go: String,
    /// Its main package.
    pub(crate) package: String,
    /// The module's version (`v1.27.2`, `(devel)`); empty when it has none.
    pub(crate) version: String,
}

impl BuildInfo {
    /// The Go it was built with, if it can be compared.
    pub(crate) fn built_with(&self) -> Option<GoVersion> {
        GoVersion::parse(&self.go)
    }
}

/// What the program printed, and by whom it was asked.
#[derive(Debug, Default)]
pub(crate) struct BuildInfos {
    /// The probe in a reader's words.
    pub(crate) probe: String,
    by_file: BTreeMap<String, BuildInfo>,
}

impl BuildInfos {
    /// The build information of a file; nothing when it is not a Go program.
    pub(crate) fn get(&self, path: &str) -> Option<&BuildInfo> {
        self.by_file.get(path)
    }
}

kept!(BuildInfoKey: BuildInfos);

/// The build information of every tool in use that is found.
pub(crate) fn build_info(cx: Cx<'_>) -> Fact<Rc<BuildInfos>> {
    let (tools, go) = (tools_in_use(cx), tool_search::go(cx));
    let (tools, go) = (tools?, go?);
    let searches: Vec<_> = tools.iter().map(|tool| tool_search::search(cx, &tool.name)).collect();
    let mut files = Vec::new();
    for search in searches {
        // A tool inside the workspace is read all the same: reading is not running.
        if let Some(path) = search?.path()
            && !files.contains(&path.to_owned())
        {
            files.push(path.to_owned());
        }
    }
    if files.is_empty() {
        return Ok(Rc::default());
    }
    let Some(go) = go else { return Err(Missing::Unchecked(words::own::unchecked_no_go())) };
    cx.memo::<BuildInfoKey>("", || {
        let line: Vec<&str> =
            ["version", "-m"].into_iter().chain(files.iter().map(String::as_str)).collect();
        // Nothing of the folder or of the user's variables matters to this, so nothing of it can disturb it.
        let neutral = [
            ("GOTOOLCHAIN", Some("local")),
            ("GOENV", Some("off")),
            ("GOFLAGS", None),
            ("GOROOT", None),
        ];
        let cwd = paths::parent(cx.platform(), &go.path).unwrap_or_else(|| cx.any_folder());
        let probe = run_probe(&go.path, &line, &cwd, &neutral);
        let run = cx.run(probe)?;
        let label = format!("{} version -m", go.path);
        let by_file = parse(&run.stdout.text);
        let answers =
            |file: &String| by_file.contains_key(file) || run.stderr.text.contains(file.as_str());
        if files.iter().all(answers) {
            Ok(BuildInfos { probe: label, by_file })
        } else {
            Err(Missing::Unchecked(words::own::unchecked_answer(label)))
        }
    })
}

/// Reads what `go version -m` prints.
fn parse(text: &str) -> BTreeMap<String, BuildInfo> {
    let mut all: BTreeMap<String, BuildInfo> = BTreeMap::new();
    let mut current = None;
    for line in text.lines() {
        if !line.starts_with('\t') {
            current = line.rsplit_once(": ").map(|(file, go)| {
                all.insert(
                    file.to_owned(),
                    BuildInfo { go: go.to_owned(), ..BuildInfo::default() },
                );
                file.to_owned()
            });
            continue;
        }
        let Some(info) = current.as_ref().and_then(|file| all.get_mut(file)) else { continue };
        let fields: Vec<&str> = line.trim_start_matches('\t').split('\t').collect();
        match fields.as_slice() {
            ["path", package, ..] => (*package).clone_into(&mut info.package),
            ["mod", _, version, ..] => (*version).clone_into(&mut info.version),
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_lines() {
        let text = "/home/me/go/bin/dlv: go1.27.0\n\tpath\tgithub.com/go-delve/delve/cmd/dlv\n\
                    \tmod\tgithub.com/go-delve/delve\tv1.27.2\th1:x\n\tdep\ta\tv1\n\
                    C:\\go\\bin\\gopls.exe: devel go1.28-abc Mon\n\tpath\tgolang.org/x/tools/gopls\n";
        let all = parse(text);
        let dlv = &all["/home/me/go/bin/dlv"];
        assert_eq!((dlv.go.as_str(), dlv.version.as_str()), ("go1.27.0", "v1.27.2"));
        assert_eq!(all[r"C:\go\bin\gopls.exe"].built_with(), None);
        assert!(parse("garbage\n\tpath\tx\n").is_empty());
    }
}
