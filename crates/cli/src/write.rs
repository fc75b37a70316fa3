//! Writes a fixed file in its place, and what is beyond its old end first.
//!
//! In its place, as editors and `gofmt -w` do it, and not beside it with a rename: a renamed file is another one. It would
//! leave its other names (hard links) behind with the old text, and lose the owner, the access list and the attributes that
//! a program cannot always copy; and it could not be made in a folder that only the file's owner may write. What a rename
//! is better at is kept as far as it goes: where there is no room nothing is overwritten, and what was overwritten is put
//! back when the rest cannot be written. A machine that loses power in these microseconds may leave a mixture.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// Another program wrote the file between reading and writing it.
#[derive(Debug, thiserror::Error)]
#[error("changed while it was checked")]
struct Changed;

/// Whether a file was not written because it had changed.
pub(crate) fn is_changed(error: &io::Error) -> bool {
    error.get_ref().and_then(|inner| inner.downcast_ref::<Changed>()).is_some()
}

/// Replaces a file's text. It stays the file it was, links and all; one that was changed meanwhile is left alone.
pub(crate) fn replace(file: &Path, before: &str, after: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(file)?;
    let mut text = Vec::new();
    file.read_to_end(&mut text)?;
    if text != before.as_bytes() {
        return Err(io::Error::other(Changed));
    }
    let written = overwrite(&mut file, before.len(), after.as_bytes());
    if written.is_err() {
        // Its bytes have their room already; where even this is refused there is nothing left to try.
        drop(overwrite(&mut file, before.len(), before.as_bytes()));
    }
    written
}

/// Makes a file, and the folder it lies in; one that has come meanwhile is left alone.
pub(crate) fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = made.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::Error::other(Changed),
        _ => error,
    })?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a file is worse than none.
        drop(std::fs::remove_file(path));
    }
    written
}

/// Writes a text over one of `old` bytes: the end first, since only that needs room.
fn overwrite(file: &mut File, old: usize, text: &[u8]) -> io::Result<()> {
    let (head, tail) = text.split_at(old.min(text.len()));
    file.seek(SeekFrom::Start(head.len() as u64))?;
    file.write_all(tail)?;
    file.rewind()?;
    file.write_all(head)?;
    file.set_len(text.len() as u64)?;
    file.sync_all()
}
