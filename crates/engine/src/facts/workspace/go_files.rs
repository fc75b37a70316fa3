//! The Go files below the folder, by package folder: one walk, each file's outline read once.
//!
//! What go never enters is left out as go leaves it out: folders named `_x`, `.x`, `testdata`; .gitignore it obeys not.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use go_doctor_protocol::{EntryKind, Location, Platform, Probe, Reading, TreeEntry, TreeHeads};

use super::mod_file::ModuleFile;
use super::tags::build_target;
pub(crate) use super::tags::target;
use crate::context::{Checked, Cx, Fact, Missing, SourceText, could_not, kept, named};
use crate::documents::Lines;
use crate::paths;
use crate::words;
use go_doctor_golang::source::broken::Broken;
use go_doctor_golang::source::constraint::Target;
use go_doctor_golang::source::features::{Feature, newest};
use go_doctor_golang::source::header::{GoHeader, read};
use go_doctor_golang::source::outline::{Outline, stray};

/// One Go file.
#[derive(Debug)]
pub(crate) struct GoFile {
    /// Absolute path.
    pub(crate) path: String,
    /// Its name.
    pub(crate) name: String,
    /// Its text, as far as it was read; of a folder's file asked for when somebody looks at it.
    pub(crate) text: SourceText,
    /// Its outline.
    pub(crate) header: Rc<GoHeader>,
    /// Name and constraints let it be built here.
    pub(crate) built: bool,
    /// Why it could not be read.
    pub(crate) unread: Option<String>,
    /// Its end was not read: what is absent from the outline may stand there.
    pub(crate) cut: bool,
    /// What was read in place of its text, where that was left with the host.
    outline: Option<Rc<Outline>>,
    lines: OnceCell<Lines>,
}

impl GoFile {
    /// Reads a file's text.
    pub(crate) fn new(path: &str, name: &str, text: &str, target: &Target) -> Self {
        Self::with(path, name, SourceText::here(text), Rc::new(read(text)), target)
    }

    fn with(
        path: &str,
        name: &str,
        text: SourceText,
        header: Rc<GoHeader>,
        target: &Target,
    ) -> Self {
        Self {
            path: path.to_owned(),
            name: name.to_owned(),
            built: target.takes_name(name) && target.takes_header(&header),
            text,
            header,
            unread: None,
            cut: false,
            outline: None,
            lines: OnceCell::new(),
        }
    }

    fn from_entry(
        cx: Cx<'_>,
        path: &str,
        name: &str,
        (entry, outline): (&TreeEntry, Option<&Rc<Outline>>),
        target: &Target,
    ) -> Self {
        let (mut file, length) = if let Some(outline) = outline {
            let (text, header) = (cx.text(path, MAX_HEAD, outline), Rc::clone(&outline.header));
            let mut file = Self::with(path, name, text, header, target);
            file.outline = Some(Rc::clone(outline));
            (file, outline.length)
        } else {
            let head = entry.head.as_deref().unwrap_or_default();
            (Self::new(path, name, head, target), head.len())
        };
        file.unread.clone_from(&entry.unread);
        file.cut = entry.size > length as u64;
        file
    }

    /// The feature in it that needs the newest Go.
    pub(crate) fn newest_feature(&self) -> Option<Feature> {
        let seen = self.outline.as_ref();
        seen.map_or_else(|| newest(&self.text), |outline| outline.newest.clone())
    }

    /// The first character that Go refuses wherever it stands.
    pub(crate) fn stray(&self) -> Option<(usize, char)> {
        let seen = self.outline.as_ref();
        seen.map_or_else(|| stray(&self.text), |outline| outline.stray)
    }

    /// `go test` takes it.
    pub(crate) fn is_test(&self) -> bool {
        self.name.ends_with("_test.go")
    }

    /// It was read to its end, and nothing proves that Go's parser refuses it: what is absent from it is not there. Of any
    /// other file nothing may be concluded from what it does not have.
    pub(crate) fn is_whole(&self) -> bool {
        self.unread.is_none() && !self.cut && self.header.broken.is_none()
    }

    /// go refuses to parse it, so nothing that follows from its code is what go says. Of a file that was not read to
    /// its end only what is wrong in the middle counts.
    pub(crate) fn is_broken(&self) -> bool {
        match self.header.broken {
            Some(Broken::At(_)) => true,
            Some(Broken::Unclosed) => !self.cut,
            None => false,
        }
    }

    /// A place in it.
    pub(crate) fn location(&self, start: usize, end: usize) -> Location {
        Location { file: self.path.clone(), range: Some(self.range(start, end)) }
    }

    /// The range of some bytes.
    pub(crate) fn range(&self, start: usize, end: usize) -> go_doctor_protocol::Range {
        let text = self.text.as_str();
        if text.is_empty() {
            return go_doctor_protocol::Range::default();
        }
        self.lines.get_or_init(|| Lines::new(text)).range(text, start, end)
    }

    /// The line that some byte stands on, with its number, for evidence.
    pub(crate) fn line(&self, at: usize) -> String {
        let number = self.range(at, at).start.line;
        let start = self.text.get(..at).and_then(|text| text.rfind('\n')).map_or(0, |n| n + 1);
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        format!("{}: {}", number + 1, line.trim_start_matches('\u{feff}').trim_end())
    }

    /// The name in its package clause.
    pub(crate) fn package(&self) -> Option<&str> {
        self.header.package.as_ref().map(|name| name.text.as_str())
    }
}

/// The folder's Go files.
#[derive(Debug, Default)]
pub(crate) struct GoFiles {
    /// By folder (absolute), files sorted by name. Folders that go never enters are not among them.
    pub(crate) folders: BTreeMap<String, Vec<GoFile>>,
    /// Go files (absolute) in folders that go passes over: `_x`, `.x`, `testdata`.
    pub(crate) passed_over: Vec<String>,
    /// Folders (absolute) at or below the root that hold a go.mod.
    pub(crate) modules: BTreeSet<String>,
    /// go.mod and go.work at or below the root.
    pub(crate) mod_files: Vec<Rc<ModuleFile>>,
    /// Folders below (absolute) that this user may not read.
    pub(crate) closed: Vec<String>,
    /// Folders (absolute) that lie too deep to be entered.
    pub(crate) too_deep: Vec<String>,
    /// The walk ended at its limit. The folders in which it stood are not among `folders`: of each, files are missing.
    pub(crate) more: bool,
}

impl GoFiles {
    /// Whether every file of a folder was seen. Where not, nothing may be concluded from one that is not there.
    pub(crate) fn knows(&self, platform: Platform, folder: &str) -> bool {
        let mut unseen = self.closed.iter().chain(&self.too_deep);
        !self.more && unseen.all(|unseen| !paths::is_within(platform, folder, unseen))
    }

    /// Whether every file below the root was seen: nothing closed, nothing too deep, the walk at its end.
    pub(crate) fn is_all(&self) -> bool {
        !self.more && self.closed.is_empty() && self.too_deep.is_empty()
    }

    /// That the walk came to its end; else why what looks at every file could not.
    pub(crate) fn complete(&self) -> Checked {
        if self.more {
            Err(Missing::Unchecked(words::own::unchecked_more(MAX_ENTRIES.to_string())))
        } else {
            Ok(())
        }
    }

    /// The nearest folder at or above this one, within the walked tree, that holds a go.mod.
    pub(crate) fn module_root(&self, folder: &str) -> Option<&str> {
        let mut folder = folder;
        loop {
            if let Some(root) = self.modules.get(folder) {
                return Some(root);
            }
            folder = folder.get(..folder.rfind(['/', '\\'])?)?;
        }
    }
}

/// Folders that are not walked: version control, other people's code, and what go itself never enters.
const SKIP: &[&str] = &[".git", ".hg", ".svn", "node_modules", "vendor", "testdata", ".cache"];

/// How deep a folder is walked, and how many entries are looked at: bounds on time, far above what people write.
const MAX_DEPTH: u32 = 12;
const MAX_ENTRIES: u32 = 200_000;

/// The most of one file that is read; larger ones are generated tables.
const MAX_HEAD: u32 = 256 << 10;

/// The most of all files together: a bound on memory, far above what a repository of 10,000 Go files has.
const MAX_HEADS: u32 = 256 << 20;

/// What a host keeps of a Go file's beginning instead of the text ([`TreeEntry::outline`]).
pub fn source_outline(text: &str) -> String {
    Outline::of(text).to_text()
}

kept!(GoFilesKey: GoFiles);

/// Walks the folder.
pub(crate) fn go_files(cx: Cx<'_>) -> Fact<Rc<GoFiles>> {
    cx.memo::<GoFilesKey>("", || {
        let root = cx.folder()?;
        let probe = tree(root, MAX_DEPTH, MAX_ENTRIES);
        let (label, outline) = (named(&probe), cx.outlines(&probe));
        let (entries, more) = match cx.reading(probe)? {
            Reading::Tree { entries, more } => (entries, *more),
            other => return Err(could_not(&label, other)),
        };
        let (platform, target) = (cx.platform(), build_target(cx)?);
        let mut out = GoFiles { more, ..GoFiles::default() };
        for (number, entry) in entries.iter().enumerate() {
            let parts: Vec<&str> = entry.path.split('/').collect();
            if !is_file(entry) {
                let closed = entry.unread.as_deref() == Some("denied");
                let path = || paths::join_all(platform, root, &parts);
                out.closed.extend(closed.then(path));
                let skipped = parts.last().is_some_and(|name| SKIP.contains(name));
                let deep = entry.kind == EntryKind::Folder && parts.len() > MAX_DEPTH as usize;
                out.too_deep.extend((deep && !skipped).then(path));
                continue;
            }
            let Some((name, above)) = parts.split_last() else { continue };
            let is_go = name.ends_with(".go");
            if !is_go && !MODULE_FILES.contains(name) {
                continue;
            }
            let path = paths::join_all(platform, root, &parts);
            if above.iter().any(|part| is_passed_over(part)) {
                out.passed_over.extend(is_go.then_some(path));
                continue;
            }
            let folder = paths::join_all(platform, root, above);
            if is_go {
                let file = GoFile::from_entry(cx, &path, name, (entry, outline(number)), &target);
                out.folders.entry(folder).or_default().push(file);
                continue;
            }
            if *name == "go.mod" {
                out.modules.insert(folder);
            }
            out.mod_files.extend(ModuleFile::from_entry(platform, &path, entry).map(Rc::new));
        }
        if more && let Some(last) = entries.last() {
            let parts: Vec<&str> = last.path.split('/').collect();
            for depth in 0..parts.len() {
                let above = parts.get(..depth).unwrap_or_default();
                out.folders.remove(&paths::join_all(platform, root, above));
            }
        }
        Ok(out)
    })
}

/// Everything that the walk met, Go or not: what lies beside the code tells what it is for. Nothing where the walk ended
/// at its limit.
pub(crate) fn walked(cx: Cx<'_>) -> Fact<Option<&[TreeEntry]>> {
    let probe = tree(cx.folder()?, MAX_DEPTH, MAX_ENTRIES);
    let label = named(&probe);
    match cx.reading(probe)? {
        Reading::Tree { entries, more } => Ok((!more).then_some(entries.as_slice())),
        other => Err(could_not(&label, other)),
    }
}

/// A folder of the walk as the walk's paths begin in it: `""`, `a/b/`.
pub(crate) fn walked_as(cx: Cx<'_>, folder: &str) -> Fact<String> {
    let relative = paths::relative(cx.platform(), cx.folder()?, folder);
    Ok(if relative == "." { String::new() } else { format!("{relative}/") })
}

/// Whether the walk left a folder of this name out, so that nothing is known of what is in it.
pub(crate) fn is_skipped(name: &str) -> bool {
    SKIP.contains(&name)
}

kept!(PackageFilesKey: Vec<GoFile>);

/// The Go files of one folder, whatever its name; empty when there is no such folder.
pub(crate) fn package_files(cx: Cx<'_>, folder: &str) -> Fact<Rc<Vec<GoFile>>> {
    cx.memo::<PackageFilesKey>(folder, || {
        let probe = tree(folder, 0, 5_000);
        let (label, outline) = (named(&probe), cx.outlines(&probe));
        let entries = match cx.reading(probe)? {
            Reading::Tree { entries, .. } => entries,
            Reading::NotFound | Reading::WrongKind => return Ok(Vec::new()),
            other => return Err(could_not(&label, other)),
        };
        let (platform, target) = (cx.platform(), build_target(cx)?);
        let own = |entry: &&TreeEntry| {
            is_file(entry) && entry.path.ends_with(".go") && !entry.path.contains('/')
        };
        Ok(entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| own(entry))
            .map(|(number, entry)| {
                let path = paths::join(platform, folder, &entry.path);
                GoFile::from_entry(cx, &path, &entry.path, (entry, outline(number)), &target)
            })
            .collect())
    })
}

const MODULE_FILES: &[&str] = &["go.mod", "go.work"];

fn tree(root: &str, max_depth: u32, max_entries: u32) -> Probe {
    Probe::Tree {
        root: root.to_owned(),
        skip: SKIP.iter().map(|&name| name.to_owned()).collect(),
        max_depth,
        max_entries,
        heads: TreeHeads {
            suffixes: vec![".go".to_owned()],
            names: MODULE_FILES.iter().map(|&name| name.to_owned()).collect(),
            max_bytes: MAX_HEAD,
            max_total_bytes: MAX_HEADS,
        },
    }
}

/// A file, or a link through which a file was read: go takes both.
fn is_file(entry: &TreeEntry) -> bool {
    entry.kind == EntryKind::File || (entry.kind == EntryKind::Link && entry.head.is_some())
}

/// Whether go never looks for packages in a folder of this name (`go help packages`).
pub(crate) fn is_passed_over(name: &str) -> bool {
    name.starts_with(['_', '.']) || name == "testdata"
}
