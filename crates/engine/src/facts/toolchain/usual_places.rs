//! Folders where Go is usually installed: installers, package managers, version managers.

use std::rc::Rc;

use go_doctor_protocol::{EntryKind, Outcome, Platform, Probe, Reading};

use crate::context::{Cx, Fact, Missing, kept};
use crate::paths;

kept!(UsualPlacesKey: Vec<String>);

/// Folders where Go is usually installed and no PATH leads to: the `go` in each that has one.
pub(crate) fn usual_places(cx: Cx<'_>) -> Fact<Rc<Vec<String>>> {
    cx.memo::<UsualPlacesKey>("", || {
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
