//! The places in which the Go extension looks for a tool, in its own order, and what each held.
//!
//! Source: golang/vscode-go 28e27ffd, extension/src/utils/pathUtils.ts:60-133 (vscode-go.md §1.1). The cache (place 2)
//! and "Choose Go Environment" (workspaceState `selectedGo`) cannot be seen from outside; the trace says so.

use std::rc::Rc;

use go_doctor_protocol::{EntryKind, Outcome, Platform};

use crate::context::{Cx, Fact, kept};
use crate::facts::editor::settings::{Settings, expand, settings};
use crate::facts::environment::process::{Environment, host};
use crate::paths;
use crate::words::{Said, args, said, term};

/// Which of the places it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceKind {
    /// `go.alternateTools.<tool>`, absolute.
    AlternateTool,
    /// `GOBIN`.
    Gobin,
    /// `go.toolsGopath` or an entry of GOPATH.
    Gopath,
    /// `go.goroot`, or `GOROOT`.
    Goroot,
    /// An entry of PATH.
    Path,
    /// The Go extension's built-in default places.
    Default,
}

/// One place.
#[derive(Clone, Debug)]
pub(crate) struct ToolPlace {
    /// Which.
    pub(crate) kind: PlaceKind,
    /// Its name for a reader.
    pub(crate) name: Said,
    /// The path that was looked at; nothing when the place names none.
    pub(crate) path: Option<String>,
    /// What was there.
    pub(crate) outcome: Option<Outcome>,
}

impl ToolPlace {
    /// It would be run.
    pub(crate) fn serves(&self) -> bool {
        matches!(&self.outcome, Some(Outcome::Found { stat }) if stat.kind == EntryKind::File && stat.executable)
    }
}

/// The search of one tool.
#[derive(Clone, Debug)]
pub(crate) struct ToolSearch {
    /// The places in order.
    pub(crate) places: Vec<ToolPlace>,
}

impl ToolSearch {
    /// The place that supplies it.
    pub(crate) fn used(&self) -> Option<&ToolPlace> {
        self.places.iter().find(|place| place.serves())
    }

    /// The path that is used.
    pub(crate) fn path(&self) -> Option<&str> {
        self.used()?.path.as_deref()
    }

    /// Each place and what it held, one a line, for evidence.
    pub(crate) fn trace(&self, cx: Cx<'_>) -> String {
        let lines = self.places.iter().map(|place| {
            let name = place.name.render(cx.subject.lang);
            match (&place.path, &place.outcome) {
                (Some(path), Some(outcome)) => {
                    format!("{name}: {path}: {}", crate::context::looked(cx, outcome))
                }
                _ => format!("{name}: {}", term("looked.unset").render(cx.subject.lang)),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// A place before it was looked at.
struct Candidate(PlaceKind, Said, Option<String>);

kept!(ToolPlacesKey: ToolSearch);

/// Looks for a tool in its places. `variable` says what go takes for a variable; for go itself it is not asked.
pub(crate) fn look(
    cx: Cx<'_>,
    tool: &str,
    variable: impl Fn(&str) -> Fact<Option<String>>,
) -> Fact<Rc<ToolSearch>> {
    let (environment, settings) = (host(cx), settings(cx));
    let (environment, settings) = (environment?, settings?);
    cx.memo::<ToolPlacesKey>(tool, || {
        let candidates = candidates(cx, tool, &environment, &settings, variable)?;
        cx.stat_all(candidates.iter().filter_map(|candidate| candidate.2.as_ref()))?;
        let mut places = Vec::new();
        for Candidate(kind, name, path) in candidates {
            let outcome = match &path {
                Some(path) => Some(cx.stat(path)?.clone()),
                None => None,
            };
            places.push(ToolPlace { kind, name, path, outcome });
        }
        Ok(ToolSearch { places })
    })
}

/// The go that the Go extension finds.
pub(crate) fn go(cx: Cx<'_>) -> Fact<Rc<ToolSearch>> {
    look(cx, "go", |_| Ok(None))
}

fn candidates(
    cx: Cx<'_>,
    tool: &str,
    environment: &Environment,
    settings: &Settings,
    variable: impl Fn(&str) -> Fact<Option<String>>,
) -> Fact<Vec<Candidate>> {
    let platform = cx.platform();
    let is_go = tool == "go";
    let env = |name: &str| environment.get(name).map(str::to_owned);
    let mut list = Vec::new();

    let alternate = settings.property("go.alternateTools", tool);
    let alternate_path = alternate.as_ref().map(|(text, _)| expand(cx, text, env));
    let is_path = alternate_path.as_ref().is_some_and(|path| paths::is_absolute(platform, path));
    list.push(Candidate(
        PlaceKind::AlternateTool,
        said("place.alternate-tool", args! { tool: tool }),
        alternate_path.clone().filter(|_| is_path),
    ));
    // An alternate tool that is not an absolute path becomes the name that is searched from here on.
    let name = alternate_path
        .filter(|path| !is_path && !path.is_empty())
        .unwrap_or_else(|| tool.to_owned());
    let file = if platform == Platform::Windows { format!("{name}.exe") } else { name };
    let below = |folder: &str, parts: &[&str]| {
        let mut all = parts.to_vec();
        all.push(&file);
        Some(paths::join_all(platform, folder, &all))
    };

    // For go itself only the process's own GOBIN counts; `go env` cannot have been asked before there is a go.
    let gobin =
        if is_go { environment.get_set("GOBIN").map(str::to_owned) } else { variable("GOBIN")? };
    list.push(Candidate(
        PlaceKind::Gobin,
        term("place.gobin"),
        gobin.and_then(|folder| below(&folder, &[])),
    ));

    if !is_go {
        if let Some((text, _)) = settings.string("go.toolsGopath") {
            let folder = expand(cx, &text, env);
            list.push(Candidate(
                PlaceKind::Gopath,
                term("place.tools-gopath"),
                below(&folder, &["bin"]),
            ));
        }
        let gopath = match settings.string("go.gopath") {
            Some((text, _)) => Some(expand(cx, &text, env)),
            None => variable("GOPATH")?,
        };
        for entry in paths::split_list(platform, gopath.as_deref().unwrap_or_default()) {
            list.push(Candidate(PlaceKind::Gopath, term("place.gopath"), below(entry, &["bin"])));
        }
    }

    let goroot_setting = settings.string("go.goroot").filter(|_| is_go);
    let (goroot, place) = match goroot_setting {
        Some((text, _)) => (Some(expand(cx, &text, env)), "place.goroot-setting"),
        None => (environment.get_set("GOROOT").map(str::to_owned), "place.goroot"),
    };
    list.push(Candidate(
        PlaceKind::Goroot,
        term(place),
        goroot.and_then(|folder| below(&folder, &["bin"])),
    ));

    for (number, entry) in environment.path().into_iter().enumerate() {
        let name = said("place.path", args! { number: (number + 1).to_string() });
        let path = below(entry, &[]).filter(|path| paths::is_absolute(platform, path));
        list.push(Candidate(PlaceKind::Path, name, path));
    }

    if is_go {
        let defaults: &[&str] = match platform {
            Platform::Windows => {
                &[r"C:\Program Files\Go\bin\go.exe", r"C:\Program Files (x86)\Go\bin\go.exe"]
            }
            Platform::Linux | Platform::Macos => &["/usr/local/go/bin/go", "/usr/local/bin/go"],
        };
        for path in defaults {
            list.push(Candidate(
                PlaceKind::Default,
                term("place.default"),
                Some((*path).to_owned()),
            ));
        }
    }
    Ok(list)
}
