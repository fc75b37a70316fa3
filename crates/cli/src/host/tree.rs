//! Walks a tree and reads the beginnings of the files that the probe names. Links are not followed.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use go_doctor_protocol::{EntryKind, Reading, TreeEntry, TreeHeads};

use super::files::{entries, failure, looks_like};

/// Walks.
pub(super) fn tree(
    root: &str,
    skip: &[String],
    max_depth: u32,
    max_entries: u32,
    heads: &TreeHeads,
) -> Reading {
    let mut walk =
        Walk { skip, max_depth, max: max_entries as usize, heads, found: Vec::new(), more: false };
    match walk.folder(Path::new(root), "", 0) {
        Ok(()) => Reading::Tree { entries: walk.found, more: walk.more },
        Err(error) => failure(&error),
    }
}

struct Walk<'p> {
    skip: &'p [String],
    max_depth: u32,
    max: usize,
    heads: &'p TreeHeads,
    found: Vec<TreeEntry>,
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
            let mut item = TreeEntry {
                path: relative.clone(),
                kind: entry.kind,
                size: 0,
                head: None,
                unread: None,
            };
            if entry.kind == EntryKind::File {
                item.size = path.metadata().map_or(0, |metadata| metadata.len());
                if self.wants(&entry.name) {
                    match head(&path, self.heads.max_bytes) {
                        Ok(Ok(text)) => item.head = Some(text),
                        Ok(Err(looks_like)) => item.unread = Some(looks_like.to_owned()),
                        Err(error) => item.unread = Some(failure(&error).outcome().to_owned()),
                    }
                }
            }
            self.found.push(item);
            let enters = entry.kind == EntryKind::Folder
                && depth < self.max_depth
                && !self.skip.contains(&entry.name);
            if enters
                && self.folder(&path, &relative, depth + 1).is_err()
                && let Some(last) = self.found.last_mut()
            {
                last.unread = Some("denied".to_owned());
            }
        }
        Ok(())
    }

    fn wants(&self, name: &str) -> bool {
        self.heads.suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()))
            || self.heads.names.iter().any(|n| n == name)
    }
}

/// A file's beginning as text, cut at a character; or what it looks like instead.
fn head(path: &Path, max_bytes: u32) -> std::io::Result<Result<String, &'static str>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(u64::from(max_bytes)).read_to_end(&mut bytes)?;
    let whole = bytes.len() < max_bytes as usize;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let cut = !whole && error.utf8_error().error_len().is_none();
            let mut bytes = error.into_bytes();
            if cut {
                bytes.truncate(valid);
                String::from_utf8(bytes).map_err(|_| "other")
            } else {
                Err(looks_like(&bytes))
            }
        }
    })
}
