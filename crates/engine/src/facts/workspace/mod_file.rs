//! A go.mod or go.work of the machine: its directives with their places.

use go_doctor_golang::modfile::file::{FileKind, ModFile};
use go_doctor_protocol::{Location, Platform, TreeEntry};

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
            file: ModFile::parse(text, kind, platform == Platform::Windows),
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
    pub(super) fn unreadable(platform: Platform, path: &str, looks_like: &str) -> Self {
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

    /// A go.mod without a directive: the usual way to keep a folder out of `./...`. In it go finds no module.
    pub(crate) fn is_fence(&self) -> bool {
        let blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with("//");
        self.kind == FileKind::Mod && self.encoding.is_none() && self.text.lines().all(blank)
    }

    /// A template: no go ever reads it as it is.
    pub(crate) fn is_template(&self) -> bool {
        self.text.split_once("{{").is_some_and(|(_, rest)| rest.contains("}}"))
    }

    /// The language version of its go line; 1.16 without one (cmd/go/internal/gover).
    pub(crate) fn language(&self) -> (u32, u32) {
        let line = self.file.word("go").and_then(go_doctor_golang::version::GoVersion::parse);
        line.map_or((1, 16), |version| version.language())
    }
}

/// What a walked file's bytes look like, when they are no UTF-8.
pub(crate) fn encoding(unread: Option<&str>) -> Option<&str> {
    unread.filter(|why| matches!(*why, "utf-16le" | "utf-16be" | "nul" | "other" | "badEncoding"))
}
