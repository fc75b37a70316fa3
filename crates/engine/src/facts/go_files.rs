//! The Go files below the folder, by package folder: one walk, each file's outline read once.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use go_doctor_protocol::{EntryKind, Location, Platform, Probe, Reading, TreeHeads};

use super::build_constraint::Target;
use super::go_header::{GoHeader, read};
use crate::context::{Cx, Fact, could_not};
use crate::documents::Lines;
use crate::paths;

/// One Go file.
#[derive(Debug)]
pub(crate) struct GoFile {
    /// Absolute path.
    pub(crate) path: String,
    /// Its name.
    pub(crate) name: String,
    /// Its text, as far as it was read.
    pub(crate) text: String,
    /// Its outline.
    pub(crate) header: GoHeader,
    /// Name and constraints let it be built here.
    pub(crate) built: bool,
    /// Why it could not be read.
    pub(crate) unread: Option<String>,
    lines: Lines,
}

impl GoFile {
    /// Reads a file's text.
    pub(crate) fn new(path: &str, name: &str, text: &str, target: &Target) -> Self {
        let header = read(text);
        let built = target.takes_name(name)
            && match &header.constraint {
                Some(expression) => target.takes_expression(expression),
                None => target.takes_plus_build(&header.plus_build),
            };
        Self {
            path: path.to_owned(),
            name: name.to_owned(),
            lines: Lines::new(text),
            text: text.to_owned(),
            header,
            built,
            unread: None,
        }
    }

    /// `go test` takes it.
    pub(crate) fn is_test(&self) -> bool {
        self.name.ends_with("_test.go")
    }

    /// A place in it.
    pub(crate) fn location(&self, start: usize, end: usize) -> Location {
        Location { file: self.path.clone(), range: Some(self.lines.range(&self.text, start, end)) }
    }

    /// The range of some bytes.
    pub(crate) fn range(&self, start: usize, end: usize) -> go_doctor_protocol::Range {
        self.lines.range(&self.text, start, end)
    }
}

/// The folder's Go files.
#[derive(Debug, Default)]
pub(crate) struct GoFiles {
    /// By folder (absolute), files sorted by name.
    pub(crate) folders: BTreeMap<String, Vec<GoFile>>,
    /// Folders below (absolute) that hold a go.mod.
    pub(crate) modules: Vec<String>,
    /// Folders below (absolute) that this user may not read.
    pub(crate) closed: Vec<String>,
    /// The walk ended at its limit.
    pub(crate) more: bool,
}

/// Folders that go itself never enters, and those that hold other people's code.
const SKIP: &[&str] =
    &[".git", ".hg", ".svn", "node_modules", "vendor", "testdata", ".cache", "target"];

/// What the files are built for here: the machine itself. GOOS and GOARCH have rules of their own.
pub(crate) fn target(cx: Cx<'_>) -> Target {
    let os = match cx.platform() {
        Platform::Linux => "linux",
        Platform::Macos => "darwin",
        Platform::Windows => "windows",
    };
    Target {
        os: os.to_owned(),
        arch: cx.subject.arch.clone(),
        cgo: true,
        minor: u32::MAX,
        tags: BTreeSet::new(),
    }
}

/// Walks the folder.
pub(crate) fn go_files(cx: Cx<'_>) -> Fact<Rc<GoFiles>> {
    cx.memo("", || {
        let root = cx.subject.folder.as_str();
        let probe = Probe::Tree {
            root: root.to_owned(),
            skip: SKIP.iter().map(|&name| name.to_owned()).collect(),
            max_depth: 12,
            max_entries: 50_000,
            heads: TreeHeads {
                suffixes: vec![".go".to_owned()],
                names: vec![],
                max_bytes: 256 << 10,
            },
        };
        let label = probe.label();
        let (entries, more) = match cx.reading(probe)? {
            Reading::Tree { entries, more } => (entries, *more),
            other => return Err(could_not(&label, other)),
        };
        let target = target(cx);
        let mut out = GoFiles { more, ..GoFiles::default() };
        for entry in entries {
            let parts: Vec<&str> = entry.path.split('/').collect();
            let path = paths::join_all(cx.platform(), root, &parts);
            if entry.kind != EntryKind::File {
                if entry.unread.as_deref() == Some("denied") {
                    out.closed.push(path);
                }
                continue;
            }
            let name = parts.last().copied().unwrap_or_default();
            let folder = paths::parent(cx.platform(), &path).unwrap_or_default();
            if name == "go.mod" {
                out.modules.push(folder);
            } else if name.ends_with(".go") {
                let mut file =
                    GoFile::new(&path, name, entry.head.as_deref().unwrap_or_default(), &target);
                file.unread.clone_from(&entry.unread);
                out.folders.entry(folder).or_default().push(file);
            }
        }
        Ok(out)
    })
}
