//! Where a Go tool is found, place by place, in the Go extension's own order, and what each other place held.
//!
//! Source: golang/vscode-go 28e27ffd, extension/src/utils/pathUtils.ts:60-133 (vscode-go.md §1.1). The cache (place 2)
//! and "Choose Go Environment" (workspaceState `selectedGo`) cannot be seen from outside; the trace says so.

use std::rc::Rc;

use go_doctor_protocol::{EntryKind, EnvironmentKind, Outcome, Platform};

use crate::context::{Cx, Fact, Missing};
use crate::facts::editor::settings::{Settings, expand, settings};
use crate::facts::environment::path_search;
use crate::facts::environment::process::{Environment, host};
use crate::facts::toolchain::variables::variable;
use crate::paths;
use crate::words::{self, Said, term};

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
pub(crate) struct Place {
    /// Which.
    pub(crate) kind: PlaceKind,
    /// Its name for a reader.
    pub(crate) name: Said,
    /// The path that was looked at; nothing when the place names none.
    pub(crate) path: Option<String>,
    /// What was there.
    pub(crate) outcome: Option<Outcome>,
}

impl Place {
    /// It would be run.
    pub(crate) fn serves(&self) -> bool {
        matches!(&self.outcome, Some(Outcome::Found { stat }) if stat.kind == EntryKind::File && stat.executable)
    }
}

/// The search of one tool.
#[derive(Clone, Debug)]
pub(crate) struct ToolSearch {
    /// The places in order.
    pub(crate) places: Vec<Place>,
}

impl ToolSearch {
    /// The place that supplies it.
    pub(crate) fn used(&self) -> Option<&Place> {
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
                    format!("{name}: {path}: {}", crate::findings::looked(cx, outcome))
                }
                _ => format!("{name}: {}", words::own::looked_unset().render(cx.subject.lang)),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// A place before it was looked at.
struct Candidate(PlaceKind, Said, Option<String>);

/// Searches a tool the way the Go extension does.
pub(crate) fn search(cx: Cx<'_>, tool: &str) -> Fact<Rc<ToolSearch>> {
    let (environment, settings) = (host(cx), settings(cx));
    let (environment, settings) = (environment?, settings?);
    cx.memo(tool, || {
        let candidates = candidates(cx, tool, &environment, &settings)?;
        cx.stat_all(candidates.iter().filter_map(|candidate| candidate.2.as_ref()))?;
        let mut places = Vec::new();
        for Candidate(kind, name, path) in candidates {
            let outcome = match &path {
                Some(path) => Some(cx.stat(path)?.clone()),
                None => None,
            };
            places.push(Place { kind, name, path, outcome });
        }
        Ok(ToolSearch { places })
    })
}

fn candidates(
    cx: Cx<'_>,
    tool: &str,
    environment: &Environment,
    settings: &Settings,
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
        words::own::place_alternate_tool(tool),
        alternate_path.clone().filter(|_| is_path),
    ));
    // An alternate tool that is no absolute path becomes the name that is searched from here on.
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
    let gobin = if is_go {
        environment.get_set("GOBIN").map(str::to_owned)
    } else {
        variable(cx, "GOBIN")?.value
    };
    list.push(Candidate(
        PlaceKind::Gobin,
        words::own::place_gobin(),
        gobin.and_then(|folder| below(&folder, &[])),
    ));

    if !is_go {
        if let Some((text, _)) = settings.string("go.toolsGopath") {
            let folder = expand(cx, &text, env);
            list.push(Candidate(
                PlaceKind::Gopath,
                words::own::place_tools_gopath(),
                below(&folder, &["bin"]),
            ));
        }
        let gopath = match settings.string("go.gopath") {
            Some((text, _)) => Some(expand(cx, &text, env)),
            None => variable(cx, "GOPATH")?.value,
        };
        for entry in paths::split_list(platform, gopath.as_deref().unwrap_or_default()) {
            list.push(Candidate(
                PlaceKind::Gopath,
                words::own::place_gopath(),
                below(entry, &["bin"]),
            ));
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
        let name = words::own::place_path((number + 1).to_string());
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
                words::own::place_default(),
                Some((*path).to_owned()),
            ));
        }
    }
    Ok(list)
}

/// Folders where Go is usually installed and no PATH leads to: the `go` in each that has one.
pub(crate) fn usual_places(cx: Cx<'_>) -> Fact<Rc<Vec<String>>> {
    cx.memo("", || {
        let platform = cx.platform();
        let exe = if platform == Platform::Windows { "go.exe" } else { "go" };
        let mut roots = fixed_roots(cx);
        let mut waiting = false;
        for (parent, prefix, tail) in listed_roots(cx) {
            match children(cx, &parent, prefix) {
                Ok(names) => roots.extend(names.iter().map(|name| {
                    let base = paths::join(platform, &parent, name);
                    if tail.is_empty() { base } else { paths::join(platform, &base, tail) }
                })),
                Err(Missing::Asked) => waiting = true,
                Err(Missing::Unchecked(_)) => {}
            }
        }
        let candidates: Vec<String> =
            roots.iter().map(|root| paths::join_all(platform, root, &["bin", exe])).collect();
        cx.stat_all(&candidates)?;
        if waiting {
            return Err(Missing::Asked);
        }
        let mut found = Vec::new();
        for path in candidates {
            if let Ok(Outcome::Found { stat }) = cx.stat(&path)
                && stat.kind == EntryKind::File
                && stat.executable
                && !found.contains(&path)
            {
                found.push(path);
            }
        }
        Ok(found)
    })
}

/// Roots with a fixed name.
fn fixed_roots(cx: Cx<'_>) -> Vec<String> {
    let platform = cx.platform();
    let mut roots: Vec<String> = match platform {
        Platform::Windows => [r"C:\Program Files\Go", r"C:\Program Files (x86)\Go", r"C:\Go"]
            .map(str::to_owned)
            .to_vec(),
        Platform::Macos => [
            "/usr/local/go",
            "/opt/homebrew",
            "/usr/local",
            "/opt/homebrew/opt/go/libexec",
            "/usr/local/opt/go/libexec",
            "/opt/local/lib/go",
        ]
        .map(str::to_owned)
        .to_vec(),
        Platform::Linux => [
            "/usr/local/go",
            "/usr/local",
            "/usr",
            "/usr/lib/go",
            "/usr/lib/golang",
            "/opt/go",
            "/snap/go/current",
            "/snap",
            "/home/linuxbrew/.linuxbrew",
        ]
        .map(str::to_owned)
        .to_vec(),
    };
    if let Some(home) = cx.subject.home.as_deref() {
        let below: &[&[&str]] = match platform {
            Platform::Windows => &[&["scoop", "apps", "go", "current"], &["go"], &["sdk", "go"]],
            Platform::Linux | Platform::Macos => &[
                &["go"],
                &[".local", "go"],
                &[".local"],
                &[".go"],
                &[".linuxbrew"],
                &[".asdf", "shims", ".."],
                &[".local", "share", "mise", "installs", "go", "latest"],
            ],
        };
        roots.extend(below.iter().map(|parts| paths::join_all(platform, home, parts)));
    }
    roots
}

/// Folders whose children are versions: the parent, the prefix of a child's name, and the root inside the child.
fn listed_roots(cx: Cx<'_>) -> Vec<(String, &'static str, &'static str)> {
    let platform = cx.platform();
    let mut list: Vec<(String, &'static str, &'static str)> = match platform {
        Platform::Windows => vec![],
        Platform::Macos => vec![("/usr/local/Cellar/go".to_owned(), "", "libexec")],
        Platform::Linux => vec![("/usr/lib".to_owned(), "go-", ""), ("/opt".to_owned(), "go", "")],
    };
    if let Some(home) = cx.subject.home.as_deref() {
        let below: &[(&[&str], &str, &str)] = &[
            (&["sdk"], "go", ""),
            (&[".gvm", "gos"], "go", ""),
            (&[".goenv", "versions"], "", ""),
            (&[".asdf", "installs", "golang"], "", "go"),
            (&[".g", "versions"], "", ""),
        ];
        list.extend(
            below.iter().map(|(parts, prefix, tail)| {
                (paths::join_all(platform, home, parts), *prefix, *tail)
            }),
        );
    }
    list
}

/// The names in a folder that begin like this; none when there is no such folder.
fn children(cx: Cx<'_>, folder: &str, prefix: &str) -> Fact<Vec<String>> {
    use go_doctor_protocol::{Probe, Reading};
    let probe = Probe::List { path: folder.to_owned(), max_entries: 2000 };
    Ok(match cx.reading(probe)? {
        Reading::Listing { entries, .. } => entries
            .iter()
            .map(|entry| entry.name.clone())
            .filter(|name| name.starts_with(prefix))
            .collect(),
        _ => Vec::new(),
    })
}

/// A go that can be asked, and where it came from.
#[derive(Clone, Debug)]
pub(crate) struct GoBinary {
    /// Its path.
    pub(crate) path: String,
}

/// The go that answers this session's questions: what the host finds, else what a shell or a usual folder has.
pub(crate) fn go(cx: Cx<'_>) -> Fact<Option<GoBinary>> {
    if let Some(path) = search(cx, "go")?.path() {
        return Ok(Some(GoBinary { path: path.to_owned() }));
    }
    let mut waiting = false;
    for kind in [EnvironmentKind::Login, EnvironmentKind::Terminal] {
        match path_search::search(cx, kind, "go") {
            Ok(found) => {
                if let Some(hit) = found.hit() {
                    return Ok(Some(GoBinary { path: hit.path.clone() }));
                }
            }
            Err(Missing::Asked) => waiting = true,
            Err(Missing::Unchecked(_)) => {}
        }
    }
    if waiting {
        return Err(Missing::Asked);
    }
    let usual = usual_places(cx)?;
    Ok(usual.first().map(|path| GoBinary { path: path.clone() }))
}
