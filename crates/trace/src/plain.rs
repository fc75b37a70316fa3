//! The line that most of a trace is made of, read in one go: whatever is not quite so is left to the reader of any line.

use super::calls::Class;
use super::strace::number;

/// A line as most are: a number, a call below the process's own folder, a plain path, and that it went well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plain<'l> {
    /// The process or thread.
    pub(super) task: u32,
    /// A look (`newfstatat`) or an opening (`openat`).
    pub(super) class: Class,
    /// The path, which has no escapes.
    pub(super) path: &'l [u8],
}

/// Reads such a line; nothing of a line that is any other.
pub(super) fn read(line: &[u8]) -> Option<Plain<'_>> {
    const CALLS: [(&[u8], Class); 2] =
        [(b"openat(AT_FDCWD, \"", Class::Path), (b"newfstatat(AT_FDCWD, \"", Class::Look)];
    if !line.last()?.is_ascii_digit() {
        return None;
    }
    let (task, mut rest) = number(line);
    rest = rest.strip_prefix(b" ")?;
    while let [b' ', after @ ..] = rest {
        rest = after;
    }
    let (class, rest) =
        CALLS.iter().find_map(|(call, class)| Some((*class, rest.strip_prefix(*call)?)))?;
    let end = memchr::memchr2(b'"', b'\\', rest)?;
    let (path, after) = rest.split_at_checked(end)?;
    let is_plain = end > 0 && after.starts_with(b"\", ");
    // Neither call has a second text, and nothing but a result ends so; blanks may stand before it.
    let digits = after.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let is_well = after.get(..after.len() - digits)?.ends_with(b" = ");
    (is_plain && is_well).then_some(Plain { task: task?, class, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_line_says_what_the_reader_of_any_line_says() {
        let plain = |line: &str| {
            let read = read(line.as_bytes())?;
            Some((read.task, read.class, String::from_utf8_lossy(read.path).into_owned()))
        };
        assert_eq!(
            plain("12   openat(AT_FDCWD, \"/a b/文\", O_RDONLY|O_CLOEXEC) = 3"),
            Some((12, Class::Path, "/a b/文".to_owned()))
        );
        assert_eq!(
            plain("12 openat(AT_FDCWD, \"/a\", O_RDONLY)   = 3"),
            Some((12, Class::Path, "/a".to_owned()))
        );
        assert_eq!(
            plain("7 newfstatat(AT_FDCWD, \"go.mod\", {st_mode=S_IFREG|0644, ...}, 0) = 0"),
            Some((7, Class::Look, "go.mod".to_owned()))
        );
        for other in [
            // What failed, what has no number, what has not ended or did before.
            "12 openat(AT_FDCWD, \"/a\", O_RDONLY) = -1 ENOENT (No such file or directory)",
            "12 openat(AT_FDCWD, \"/a\", O_RDONLY) = -1",
            "openat(AT_FDCWD, \"/a\", O_RDONLY) = 3",
            "12 openat(AT_FDCWD, \"/a\", O_RDONLY <unfinished ...>",
            "12 <... openat resumed>) = 3",
            // Escapes, no path, a path that strace cut, one below an open folder or with it shown.
            "12 openat(AT_FDCWD, \"/a\\n\", O_RDONLY) = 3",
            "12 openat(AT_FDCWD, \"\", O_RDONLY) = 3",
            "12 openat(AT_FDCWD, \"/a\"..., O_RDONLY) = 3",
            "12 openat(5, \"a\", O_RDONLY) = 3",
            "12 openat(AT_FDCWD</w>, \"a\", O_RDONLY) = 3",
            // A time behind it, other calls, no calls.
            "12 openat(AT_FDCWD, \"/a\", O_RDONLY) = 3 <0.000010>",
            "12 execve(\"/a\", [\"a\"], 0x1 /* 2 vars */) = 0",
            "12openat(AT_FDCWD, \"/a\", O_RDONLY) = 3",
            "12 +++ exited with 0 +++",
            "12",
            "",
        ] {
            assert_eq!(plain(other), None, "{other}");
        }
    }
}
