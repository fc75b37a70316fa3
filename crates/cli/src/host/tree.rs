//! Walks a tree and reads the beginnings of the files that the probe names; of Go files it keeps what the engine's reader
//! makes of them. Links to folders are not followed.
//!
//! Folders are walked one after the other, so that the order is fixed; the files are then read by several threads.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use go_doctor_engine::source_outline;
use go_doctor_protocol::{EntryKind, Reading, TreeEntry, TreeHeads};

use super::files::{entries, failure, text_of};

/// More readers than this only wait for one disk.
const MAX_READERS: usize = 8;

/// Walks.
pub(super) fn tree(
    root: &str,
    skip: &[String],
    max_depth: u32,
    max_entries: u32,
    heads: &TreeHeads,
) -> Reading {
    let mut walk = Walk {
        skip,
        max_depth,
        max: max_entries as usize,
        heads,
        found: Vec::new(),
        wanted: Vec::new(),
        budget: u64::from(heads.max_total_bytes),
        more: false,
    };
    match walk.folder(Path::new(root), "", 0) {
        Ok(()) => {
            let Walk { mut found, wanted, more, .. } = walk;
            for (index, head) in read_heads(&wanted, heads.max_bytes) {
                if let Some(entry) = found.get_mut(index) {
                    match head {
                        Ok(Kept::Text(text)) => entry.head = Some(text),
                        Ok(Kept::Outline(outline)) => entry.outline = Some(outline),
                        Err(why) => entry.unread = Some(why),
                    }
                }
            }
            Reading::Tree { entries: found, more }
        }
        Err(error) => failure(&error),
    }
}

/// A file to be read.
struct Wanted {
    /// Its entry.
    index: usize,
    path: PathBuf,
    /// It is Go source: its outline is kept, not its text.
    source: bool,
}

/// What is kept of a file.
enum Kept {
    Text(String),
    Outline(String),
}

struct Walk<'p> {
    skip: &'p [String],
    max_depth: u32,
    max: usize,
    heads: &'p TreeHeads,
    found: Vec<TreeEntry>,
    wanted: Vec<Wanted>,
    /// How many bytes may still be read.
    budget: u64,
    more: bool,
}

impl Walk<'_> {
    /// Walks one folder; a folder below the root that cannot be read is listed and passed over.
    fn folder(&mut self, folder: &Path, prefix: &str, depth: u32) -> std::io::Result<()> {
        for entry in entries(folder)? {
            if self.found.len() >= self.max {
                self.more = true;
                return Ok(());
            }
            let path = folder.join(&entry.name);
            let relative = if prefix.is_empty() {
                entry.name.clone()
            } else {
                format!("{prefix}/{}", entry.name)
            };
            let index = self.found.len();
            let mut item = TreeEntry {
                path: relative.clone(),
                kind: entry.kind,
                size: 0,
                head: None,
                outline: None,
                unread: None,
            };
            // A link to a file is a source file for go, a link to a folder is none: only the first is looked through.
            let linked = entry.kind == EntryKind::Link && self.wants(&entry.name);
            if entry.kind == EntryKind::File || (linked && path.is_file()) {
                item.size = path.metadata().map_or(0, |metadata| metadata.len());
                if self.wants(&entry.name) {
                    let cost = item.size.min(u64::from(self.heads.max_bytes));
                    if cost > self.budget {
                        item.unread = Some("tooLarge".to_owned());
                    } else {
                        self.budget -= cost;
                        let (path, source) = (path.clone(), self.is_source(&entry.name));
                        self.wanted.push(Wanted { index, path, source });
                    }
                }
            }
            self.found.push(item);
            let enters = entry.kind == EntryKind::Folder
                && depth < self.max_depth
                && !self.skip.contains(&entry.name);
            if enters
                && self.folder(&path, &relative, depth + 1).is_err()
                && let Some(folder) = self.found.get_mut(index)
            {
                folder.unread = Some("denied".to_owned());
            }
        }
        Ok(())
    }

    fn wants(&self, name: &str) -> bool {
        self.is_source(name) || self.heads.names.iter().any(|n| n == name)
    }

    fn is_source(&self, name: &str) -> bool {
        self.heads.suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()))
    }
}

/// Reads the beginnings of files in several threads; each answer with its entry's index.
fn read_heads(wanted: &[Wanted], max: u32) -> Vec<(usize, Result<Kept, String>)> {
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(MAX_READERS);
    let next = AtomicUsize::new(0);
    let reader = || {
        let mut read = Vec::new();
        while let Some(one) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
            let head = match head(&one.path, max) {
                Ok(Ok(text)) if one.source => Ok(Kept::Outline(source_outline(&text))),
                Ok(head) => head.map(Kept::Text).map_err(str::to_owned),
                Err(error) => Err(failure(&error).outcome().to_owned()),
            };
            read.push((one.index, head));
        }
        read
    };
    if wanted.len() < 64 || threads < 2 {
        return reader();
    }
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..threads).map(|_| scope.spawn(reader)).collect();
        // A reader does not panic; were it to, its files would be left without a head.
        readers.into_iter().filter_map(|reader| reader.join().ok()).flatten().collect()
    })
}

/// A file's beginning as text, cut at a character; or what it looks like instead.
fn head(path: &Path, max_bytes: u32) -> std::io::Result<Result<String, &'static str>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(u64::from(max_bytes)).read_to_end(&mut bytes)?;
    let whole = bytes.len() < max_bytes as usize;
    Ok(text_of(bytes, whole))
}
