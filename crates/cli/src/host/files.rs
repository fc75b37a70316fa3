//! Files: read, look at, list. Each way of failing is its own reading.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use go_doctor_engine::TraceReader;
use go_doctor_protocol::{Entry, EntryKind, Outcome, PathStat, ReadAs, Reading, Stat};

/// A failure of the system as a reading.
pub(crate) fn failure(error: &std::io::Error) -> Reading {
    match error.kind() {
        ErrorKind::NotFound => Reading::NotFound,
        ErrorKind::PermissionDenied => Reading::Denied,
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => Reading::WrongKind,
        ErrorKind::ExecutableFileBusy => Reading::Failed { message: error.to_string() },
        _ if error.raw_os_error() == Some(8) && cfg!(unix) => Reading::BadFormat,
        _ if error.raw_os_error() == Some(193) && cfg!(windows) => Reading::BadFormat,
        _ => Reading::Failed { message: error.to_string() },
    }
}

/// Reads a file up to a limit.
pub(super) fn read(path: &str, max_bytes: u32, read_as: ReadAs) -> Reading {
    let result = (|| {
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Ok(Reading::WrongKind);
        }
        let size = metadata.len();
        let limit = u64::from(max_bytes);
        if read_as == ReadAs::Text && size > limit {
            return Ok(Reading::TooLarge { size, limit });
        }
        if !metadata.is_file() {
            // A pipe or a device could keep us for ever, or never end.
            return Ok(Reading::WrongKind);
        }
        let mut bytes = Vec::new();
        let mut file = File::open(path)?;
        let skipped = if read_as == ReadAs::Tail { size.saturating_sub(limit) } else { 0 };
        file.seek(SeekFrom::Start(skipped))?;
        file.take(limit).read_to_end(&mut bytes)?;
        let whole = (bytes.len() as u64) < limit;
        Ok(match read_as {
            ReadAs::Head => match text_of(bytes, whole) {
                Ok(text) => Reading::Text { text },
                Err(looks_like) => Reading::BadEncoding { looks_like: looks_like.to_owned() },
            },
            ReadAs::Tail => {
                let text = String::from_utf8_lossy(&bytes);
                let whole = if skipped == 0 {
                    &*text
                } else {
                    text.split_once('\n').map_or("", |(_, rest)| rest)
                };
                Reading::Text { text: whole.to_owned() }
            }
            ReadAs::Hex => Reading::Hex { hex: hex(&bytes), size },
            ReadAs::Text => match String::from_utf8(bytes) {
                Ok(text) => Reading::Text { text },
                Err(error) => {
                    Reading::BadEncoding { looks_like: looks_like(error.as_bytes()).to_owned() }
                }
            },
        })
    })();
    result.unwrap_or_else(|error: std::io::Error| failure(&error))
}

/// Bytes as text; where the file goes on, a character that was cut is left out. Else what they look like instead.
pub(super) fn text_of(bytes: Vec<u8>, whole: bool) -> Result<String, &'static str> {
    String::from_utf8(bytes).or_else(|error| {
        let valid = error.utf8_error().valid_up_to();
        let cut = !whole && error.utf8_error().error_len().is_none();
        let mut bytes = error.into_bytes();
        if cut {
            bytes.truncate(valid);
            String::from_utf8(bytes).map_err(|_| "other")
        } else {
            Err(looks_like(&bytes))
        }
    })
}

/// Feeds a trace of system calls to the engine's reader, piece by piece: it may have hundreds of megabytes.
pub(super) fn trace(path: &str) -> Reading {
    const PIECE: usize = 256 << 10;
    let result = (|| {
        let mut file = File::open(path)?;
        if !file.metadata()?.is_file() {
            return Ok(Reading::WrongKind);
        }
        let mut reader = TraceReader::new();
        let mut piece = vec![0; PIECE];
        loop {
            match file.read(&mut piece)? {
                0 => return Ok(Reading::Trace { digest: reader.finish() }),
                length => reader.feed(piece.get(..length).unwrap_or_default()),
            }
        }
    })();
    result.unwrap_or_else(|error: std::io::Error| failure(&error))
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// What bytes that are no UTF-8 look like.
pub(super) fn looks_like(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ if bytes.contains(&0) => "nul",
        _ => "other",
    }
}

/// Looks at each path.
pub(super) fn stat(paths: &[String]) -> Reading {
    Reading::Stats {
        entries: paths
            .iter()
            .map(|path| PathStat { path: path.clone(), outcome: outcome(path) })
            .collect(),
    }
}

fn outcome(path: &str) -> Outcome {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => {
            return match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => match fs::read_link(path) {
                    Ok(target) => {
                        Outcome::Dangling { target: target.to_string_lossy().into_owned() }
                    }
                    Err(_) => Outcome::NotFound,
                },
                ErrorKind::PermissionDenied => Outcome::Denied,
                _ => Outcome::Failed { message: error.to_string() },
            };
        }
    };
    let kind = if metadata.is_dir() {
        EntryKind::Folder
    } else if metadata.is_file() {
        EntryKind::File
    } else {
        EntryKind::Other
    };
    let real = fs::canonicalize(path).ok().map(|real| plain(&real)).filter(|real| real != path);
    let size = if kind == EntryKind::File { metadata.len() } else { 0 };
    Outcome::Found {
        stat: Stat {
            kind,
            executable: may_execute(path, &metadata),
            writable: may_write(path, &metadata),
            size,
            real_path: real,
        },
    }
}

/// A real path as people write it: Windows's `\\?\` prefix is taken off.
fn plain(path: &Path) -> String {
    let text = path.to_string_lossy().into_owned();
    text.strip_prefix(r"\\?\").map_or(text.clone(), str::to_owned)
}

#[cfg(unix)]
fn may_execute(path: &str, metadata: &fs::Metadata) -> bool {
    use nix::unistd::{AccessFlags, access};
    use std::os::unix::fs::PermissionsExt;
    // root may execute only what somebody may.
    access(path, AccessFlags::X_OK).is_ok()
        && (metadata.is_dir() || metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(unix)]
fn may_write(path: &str, _: &fs::Metadata) -> bool {
    nix::unistd::access(path, nix::unistd::AccessFlags::W_OK).is_ok()
}

#[cfg(not(unix))]
fn may_execute(_: &str, _: &fs::Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn may_write(_: &str, metadata: &fs::Metadata) -> bool {
    !metadata.permissions().readonly()
}

/// Lists a folder, sorted by name.
pub(super) fn list(path: &str, max_entries: u32) -> Reading {
    match entries(Path::new(path)) {
        Ok(mut entries) => {
            let max = max_entries as usize;
            let more = entries.len() > max;
            entries.truncate(max);
            Reading::Listing { entries, more }
        }
        Err(error) => failure(&error),
    }
}

/// The entries of a folder, sorted by name, links not followed.
pub(super) fn entries(path: &Path) -> std::io::Result<Vec<Entry>> {
    let mut list = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let kind = match entry.file_type() {
            Ok(kind) if kind.is_dir() => EntryKind::Folder,
            Ok(kind) if kind.is_file() => EntryKind::File,
            Ok(kind) if kind.is_symlink() => EntryKind::Link,
            _ => EntryKind::Other,
        };
        list.push(Entry { name: entry.file_name().to_string_lossy().into_owned(), kind });
    }
    list.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(list)
}
