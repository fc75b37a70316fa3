//! Writes a mended file: beside it first, then in its place, so that nobody ever sees half of it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// Somebody else wrote the file between reading and writing it.
#[derive(Debug, thiserror::Error)]
#[error("changed while it was checked")]
struct Changed;

/// Whether a file was not written because it had changed.
pub(crate) fn is_changed(error: &io::Error) -> bool {
    error.get_ref().and_then(|inner| inner.downcast_ref::<Changed>()).is_some()
}

/// Replaces a file's text. A link stays a link, the file's permissions stay; a file that was changed meanwhile is left alone.
pub(crate) fn replace(file: &Path, before: &str, after: &str) -> io::Result<()> {
    let target = fs::canonicalize(file)?;
    // A rename would replace a file that may not be written; opening it so says whether it may.
    drop(OpenOptions::new().write(true).open(&target)?);
    let folder = target.parent().unwrap_or_else(|| Path::new("."));
    let metadata = fs::metadata(&target)?;
    let mut beside = tempfile::Builder::new().prefix(".go-doctor-").tempfile_in(folder)?;
    beside.write_all(after.as_bytes())?;
    beside.as_file().set_permissions(metadata.permissions())?;
    keep_owner(beside.as_file(), &metadata);
    beside.as_file().sync_all()?;
    if fs::read(&target)? != before.as_bytes() {
        return Err(io::Error::other(Changed));
    }
    beside.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// The mended file belongs to whom it belonged, where the system lets us say so (it lets root).
#[cfg(unix)]
fn keep_owner(file: &fs::File, metadata: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    drop(fchown(file, Some(metadata.uid()), Some(metadata.gid())));
}

#[cfg(not(unix))]
fn keep_owner(_: &fs::File, _: &fs::Metadata) {}
