//! The modules and the workspace of a folder: go.mod and go.work at, above and below it, found without go.

use std::rc::Rc;

use go_doctor_protocol::{DocumentKind, Location, Platform, Probe, ReadAs, Reading, TreeEntry};

use super::environment::host;
use super::go_files::{GoFiles, encoding, go_files};
use super::mod_file::{Directive, FileKind, ModFile};
use crate::context::{Cx, Fact, MAX_TEXT, could_not, named};
use crate::documents::Lines;
use crate::paths;

/// A go.mod or go.work, read.
#[derive(Debug)]
pub(crate) struct ModuleFile {
    /// Its path.
    pub(crate) path: String,
    /// Its folder.
    pub(crate) folder: String,
    /// Which of the two.
    pub(crate) kind: FileKind,
    /// Its text; empty when it is no UTF-8.
    pub(crate) text: String,
    /// What its bytes look like, when they are no UTF-8.
    pub(crate) encoding: Option<String>,
    /// Its directives.
    pub(crate) file: ModFile,
    lines: Lines,
}

impl ModuleFile {
    /// Reads a text.
    pub(crate) fn new(platform: Platform, path: &str, text: &str) -> Self {
        let kind = if path.ends_with("go.work") { FileKind::Work } else { FileKind::Mod };
        Self {
            path: path.to_owned(),
            folder: paths::parent(platform, path).unwrap_or_default(),
            kind,
            text: text.to_owned(),
            encoding: None,
            file: ModFile::parse(text, kind, platform),
            lines: Lines::new(text),
        }
    }

    /// A file that was met on a walk; nothing when it could not be read at all.
    pub(crate) fn from_entry(platform: Platform, path: &str, entry: &TreeEntry) -> Option<Self> {
        match (&entry.head, encoding(entry.unread.as_deref())) {
            (Some(text), _) => Some(Self::new(platform, path, text)),
            (None, Some(looks_like)) => Some(Self::unreadable(platform, path, looks_like)),
            (None, None) => None,
        }
    }

    /// A file whose bytes are no UTF-8.
    fn unreadable(platform: Platform, path: &str, looks_like: &str) -> Self {
        Self { encoding: Some(looks_like.to_owned()), ..Self::new(platform, path, "") }
    }

    /// Its name: `go.mod` or `go.work`.
    pub(crate) fn name(&self) -> &'static str {
        match self.kind {
            FileKind::Mod => "go.mod",
            FileKind::Work => "go.work",
        }
    }

    /// The range of some bytes.
    pub(crate) fn range(&self, span: (usize, usize)) -> go_doctor_protocol::Range {
        self.lines.range(&self.text, span.0, span.1)
    }

    /// A place in it.
    pub(crate) fn location(&self, span: (usize, usize)) -> Location {
        Location { file: self.path.clone(), range: Some(self.range(span)) }
    }

    /// The line some bytes stand on, with its number, for evidence.
    pub(crate) fn line(&self, span: (usize, usize)) -> String {
        let number = self.range(span).start.line;
        let start = self.text.get(..span.0).and_then(|t| t.rfind('\n')).map_or(0, |n| n + 1);
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        format!("{}: {}", number + 1, line.trim_start_matches('\u{feff}').trim())
    }

    /// The module path, unless there is none.
    pub(crate) fn module_path(&self) -> Option<&str> {
        self.file.word("module")
    }

    /// The language version of its go line; 1.16 without one (cmd/go/internal/gover).
    pub(crate) fn language(&self) -> (u32, u32) {
        let line = self.file.word("go").and_then(super::go_version::GoVersion::parse);
        line.map_or((1, 16), |version| version.language())
    }
}

/// The nearest go.mod at or above a folder.
pub(crate) fn module_of(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    nearest(cx, folder, "go.mod")
}

/// The go.work in use: `GOWORK`, else the nearest at or above the folder.
pub(crate) fn work_of(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    match host(cx)?.get_set("GOWORK") {
        Some("off") => Ok(None),
        Some(path) if path != "auto" => load(cx, path),
        _ => nearest(cx, folder, "go.work"),
    }
}

/// The nearest go.work at or above a folder, whatever GOWORK says: for runs whose environment is not known.
pub(crate) fn work_near(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    nearest(cx, folder, "go.work")
}

/// A folder that stands where the file should be: go passes it over (modload.findModuleRoot).
pub(crate) fn folder_named(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Option<String>> {
    let candidates = candidates(cx, folder, name);
    cx.stat_all(&candidates)?;
    for path in candidates {
        if cx.is_file(&path)? {
            return Ok(None);
        }
        if cx.is_folder(&path)? {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn candidates(cx: Cx<'_>, folder: &str, name: &str) -> Vec<String> {
    let above = paths::ancestors(cx.platform(), folder);
    above.iter().map(|above| paths::join(cx.platform(), above, name)).collect()
}

fn nearest(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let candidates = candidates(cx, folder, name);
    cx.stat_all(&candidates)?;
    for path in candidates {
        // A folder named go.mod is passed over, as cmd/go does (modload.findModuleRoot).
        if cx.is_file(&path)? {
            return load(cx, &path);
        }
    }
    Ok(None)
}

/// The go.mod or go.work at a path; nothing when there is none.
pub(crate) fn load(cx: Cx<'_>, path: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let file = cx.memo(path, || {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        let label = named(&probe);
        let file = match cx.reading(probe)? {
            Reading::NotFound => return Ok(None),
            Reading::Text { text } => ModuleFile::new(cx.platform(), path, text),
            Reading::BadEncoding { looks_like } => {
                ModuleFile::unreadable(cx.platform(), path, looks_like)
            }
            other => return Err(could_not(&label, other)),
        };
        Ok(Some(Rc::new(file)))
    })?;
    Ok(Option::clone(&file))
}

/// The go.mod files that a go.work uses.
pub(crate) fn used_modules(cx: Cx<'_>, work: &ModuleFile) -> Vec<String> {
    work.file.all("use").filter_map(|used| used_module(cx, work, used)).collect()
}

/// The go.mod that a `use` line stands for.
pub(crate) fn used_module(cx: Cx<'_>, work: &ModuleFile, used: &Directive) -> Option<String> {
    let folder = paths::join(cx.platform(), &work.folder, used.words.first()?);
    Some(paths::join(cx.platform(), &paths::normalize(cx.platform(), &folder), "go.mod"))
}

/// Whether a path's name says go.mod or go.work.
pub(crate) fn is_module_file(platform: Platform, path: &str) -> bool {
    let kind = DocumentKind::of(paths::file_name(platform, path));
    matches!(kind, Some(DocumentKind::GoMod | DocumentKind::GoWork))
}

/// Every go.mod and go.work of the subject: in use at or above the folder, and below it; each once.
pub(crate) fn mod_files(cx: Cx<'_>) -> Fact<Vec<Rc<ModuleFile>>> {
    let folder = cx.folder()?;
    let (module, work, files) = (module_of(cx, folder), work_of(cx, folder), go_files(cx));
    let (module, work, files) = (module?, work?, files?);
    let mut all: Vec<Rc<ModuleFile>> = module.into_iter().chain(work).collect();
    for below in &files.mod_files {
        if all.iter().all(|known| known.path != below.path) {
            all.push(Rc::clone(below));
        }
    }
    Ok(all)
}

/// The module that a folder of the subject belongs to: the nearest go.mod at or above it.
pub(crate) fn owner(cx: Cx<'_>, folder: &str) -> Fact<Option<Rc<ModuleFile>>> {
    let files = go_files(cx)?;
    match files.module_root(folder).and_then(|root| files.module_in(root)) {
        Some(file) => Ok(Some(Rc::clone(file))),
        None => module_of(cx, cx.folder()?),
    }
}

/// The modules of the subject that go can read, each with its package folders.
pub(crate) fn packages_by_module(
    cx: Cx<'_>,
    files: &GoFiles,
) -> Fact<Vec<(Rc<ModuleFile>, Vec<String>)>> {
    let mut list: Vec<(Rc<ModuleFile>, Vec<String>)> = Vec::new();
    for folder in files.folders.keys() {
        let Some(module) = owner(cx, folder)? else { continue };
        if module.encoding.is_some() || !module.file.problems.is_empty() {
            continue;
        }
        match list.iter_mut().find(|(known, _)| known.path == module.path) {
            Some((_, folders)) => folders.push(folder.clone()),
            None => list.push((module, vec![folder.clone()])),
        }
    }
    Ok(list)
}
