//! System calls by what they do, and the paths in their arguments. One table for Linux and macOS.

use std::borrow::Cow;

use memchr::memchr;

/// What a call does, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Looks whether something is at a path.
    Look,
    /// Opens, makes or changes something at a path.
    Path,
    /// Moves or links: the second path is the one that is made.
    TwoPaths,
    /// Changes the folder.
    ChangeFolder,
    /// Asks for the folder.
    AskFolder,
    /// Becomes another program.
    Start,
    /// Makes a process or a thread.
    Fork,
    /// Ends the process.
    EndProcess,
    /// Ends the thread, which may be the whole process.
    EndTask,
    /// Writes or reads what is open: matters only when it fails.
    Data,
    /// Anything else.
    Other,
}

/// The class of a call. Taking things away (`unlink`) and reading links is never the failure: `Other`. By the first letter
/// first: most lines of a trace are `Other`, and this is where most of the time goes.
pub(super) fn class(name: &[u8]) -> Class {
    match name.first() {
        Some(b'a') => match name {
            b"access" => Class::Look,
            _ => Class::Other,
        },
        Some(b'c') => match name {
            b"clone" | b"clone3" => Class::Fork,
            b"close" | b"copy_file_range" => Class::Data,
            b"chdir" => Class::ChangeFolder,
            b"creat" | b"chmod" | b"chown" => Class::Path,
            _ => Class::Other,
        },
        Some(b'e') => match name {
            b"execve" | b"execveat" => Class::Start,
            b"exit_group" => Class::EndProcess,
            b"exit" => Class::EndTask,
            _ => Class::Other,
        },
        Some(b'f') => match name {
            b"faccessat" | b"faccessat2" | b"fstatat64" => Class::Look,
            b"fchmodat" | b"fchownat" => Class::Path,
            b"fork" => Class::Fork,
            b"fallocate" | b"ftruncate" | b"fsync" | b"fdatasync" => Class::Data,
            _ => Class::Other,
        },
        Some(b'g') => match name {
            b"getcwd" => Class::AskFolder,
            b"getattrlist" => Class::Look,
            _ => Class::Other,
        },
        Some(b'l') => match name {
            b"lstat" | b"lstat64" => Class::Look,
            b"lchown" => Class::Path,
            b"link" | b"linkat" => Class::TwoPaths,
            _ => Class::Other,
        },
        Some(b'm') => match name {
            b"mkdir" | b"mkdirat" | b"mknod" | b"mknodat" => Class::Path,
            b"msync" => Class::Data,
            _ => Class::Other,
        },
        Some(b'n') if name == b"newfstatat" => Class::Look,
        Some(b'o') => match name {
            b"openat" | b"open" | b"openat2" | b"open_nocancel" | b"openat_nocancel" => Class::Path,
            _ => Class::Other,
        },
        Some(b'p') => match name {
            b"pwrite64" | b"pwritev" | b"pwrite" => Class::Data,
            b"posix_spawn" => Class::Start,
            _ => Class::Other,
        },
        Some(b'r') => match name {
            b"read" | b"read_nocancel" => Class::Data,
            b"rename" | b"renameat" | b"renameat2" | b"renameatx_np" => Class::TwoPaths,
            _ => Class::Other,
        },
        Some(b's') => match name {
            b"stat" | b"statx" | b"stat64" => Class::Look,
            b"statfs" | b"statfs64" => Class::Path,
            b"symlink" | b"symlinkat" => Class::TwoPaths,
            b"sendfile" => Class::Data,
            _ => Class::Other,
        },
        Some(b't') if matches!(name, b"truncate" | b"truncate64") => Class::Path,
        Some(b'u') if matches!(name, b"utimensat" | b"utimes") => Class::Path,
        Some(b'v') if name == b"vfork" => Class::Fork,
        Some(b'w') if matches!(name, b"write" | b"writev" | b"write_nocancel") => Class::Data,
        _ => Class::Other,
    }
}

/// The path of a call: its first text (its second, for those that make it from another one), resolved against an open
/// folder where `-y` shows which.
pub(super) fn path(class: Class, args: &[u8]) -> Cow<'_, [u8]> {
    let (first, before, rest) = text(args);
    let (path, before) = match class {
        Class::TwoPaths => {
            let (second, between, _) = text(rest);
            if second.is_empty() { (first, before) } else { (second, between) }
        }
        _ => (first, before),
    };
    match folder(before) {
        Some(folder) if !path.starts_with(b"/") && !path.is_empty() => {
            Cow::Owned([folder, b"/", &path].concat())
        }
        _ => path,
    }
}

/// Whether a path is relative to an open folder and not to the process's own: Go walks trees so when it removes them.
pub(super) fn is_below_open_folder(args: &[u8]) -> bool {
    args.first().is_some_and(u8::is_ascii_digit)
}

/// The part of a call's arguments that is a list `["go", "run", "main.go"], …`, as long as is worth keeping.
pub(super) fn argument_list(args: &[u8]) -> &[u8] {
    const MOST: usize = 16 << 10;
    let list = memchr(b'[', args).and_then(|open| args.get(open..)).unwrap_or_default();
    list.get(..MOST).unwrap_or(list)
}

/// The texts of such a list: a program's arguments, as many as are worth keeping.
pub(super) fn arguments(list: &[u8]) -> Vec<String> {
    const MOST: usize = 48;
    let mut rest = list.strip_prefix(b"[").unwrap_or_default();
    let mut list = Vec::new();
    while list.len() < MOST && rest.first() == Some(&b'"') {
        let (word, _, after) = text(rest);
        list.push(printable(&word));
        // `"PATH=/usr"...` is a text that strace cut.
        rest = after.strip_prefix(b"...").unwrap_or(after);
        match rest.strip_prefix(b", ") {
            Some(more) => rest = more,
            None => break,
        }
    }
    list
}

/// `3</tmp/x>, ` or `AT_FDCWD</work>, ` before a path: the folder that `-y` shows.
fn folder(before: &[u8]) -> Option<&[u8]> {
    let open = memchr(b'<', before)?;
    let inner = before.get(open + 1..)?;
    let close = memchr::memrchr(b'>', inner)?;
    inner.get(..close).filter(|folder| folder.starts_with(b"/"))
}

/// The first quoted text, what stands before it, and what follows it.
fn text(args: &[u8]) -> (Cow<'_, [u8]>, &[u8], &[u8]) {
    let Some(open) = memchr(b'"', args) else { return (Cow::default(), args, &[]) };
    let (before, from) = args.split_at_checked(open).unwrap_or_default();
    let inner = from.get(1..).unwrap_or_default();
    let mut end = 0;
    loop {
        match memchr::memchr2(b'"', b'\\', inner.get(end..).unwrap_or_default()) {
            None => return (plain(inner), before, &[]),
            Some(at) if inner.get(end + at) == Some(&b'"') => {
                let raw = inner.get(..end + at).unwrap_or_default();
                return (plain(raw), before, inner.get(end + at + 1..).unwrap_or_default());
            }
            Some(at) => end += at + 2,
        }
    }
}

/// A text without its escapes: `\"`, `\n`, `\303\251`, `\x2f`; dtruss's closing `\0` taken off.
fn plain(raw: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'\\', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let (value, after) = escape(rest);
        out.push(value);
        rest = after;
    }
    if out.last() == Some(&0) {
        out.pop();
    }
    Cow::Owned(out)
}

fn escape(text: &[u8]) -> (u8, &[u8]) {
    match text {
        [b'x', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
            (digit(*high) << 4 | digit(*low), after)
        }
        [b'0'..=b'7', ..] => {
            let length = text.iter().take(3).take_while(|b| (b'0'..=b'7').contains(b)).count();
            let (octal, after) = text.split_at_checked(length).unwrap_or_default();
            (
                octal.iter().fold(0, |value: u8, b| value.wrapping_mul(8).wrapping_add(b - b'0')),
                after,
            )
        }
        [b'n', after @ ..] => (b'\n', after),
        [b't', after @ ..] => (b'\t', after),
        [b'r', after @ ..] => (b'\r', after),
        [b'v', after @ ..] => (0x0b, after),
        [b'f', after @ ..] => (0x0c, after),
        [other, after @ ..] => (*other, after),
        [] => (b'\\', &[]),
    }
}

fn digit(hex: u8) -> u8 {
    match hex {
        b'0'..=b'9' => hex - b'0',
        b'a'..=b'f' => hex - b'a' + 10,
        _ => hex - b'A' + 10,
    }
}

/// Bytes as text that a person may see, not longer than anybody wants to read.
pub(super) fn printable(bytes: &[u8]) -> String {
    readable(bytes).into_owned()
}

/// The same, without copying what may be shown as it is.
pub(super) fn readable(bytes: &[u8]) -> Cow<'_, str> {
    const MOST: usize = 1024;
    let bytes = bytes.get(..MOST).unwrap_or(bytes);
    // Without a way out: so it is done many bytes a step.
    let is_plain = bytes.iter().fold(true, |all, byte| all & (0x20..0x7f).contains(byte));
    if let Ok(text) = std::str::from_utf8(bytes)
        && is_plain
    {
        return Cow::Borrowed(text);
    }
    let text = String::from_utf8_lossy(bytes);
    if !text.chars().any(char::is_control) {
        return text;
    }
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_of(class: Class, args: &str) -> String {
        String::from_utf8(path(class, args.as_bytes()).into_owned()).unwrap()
    }

    #[test]
    fn paths_are_found_and_unescaped() {
        assert_eq!(path_of(Class::Path, r#"AT_FDCWD, "/a/b", O_RDONLY"#), "/a/b");
        assert_eq!(path_of(Class::Path, r#"AT_FDCWD</w>, "b.go", O_RDONLY"#), "/w/b.go");
        assert_eq!(path_of(Class::Look, r#"8</tmp/x>, "b", 0"#), "/tmp/x/b");
        assert_eq!(path_of(Class::Look, r#"AT_FDCWD</w>, "/b", 0"#), "/b");
        assert_eq!(path_of(Class::Path, r#""/a \"b\"\n\303\251", 0"#), "/a \"b\"\né");
        assert_eq!(path_of(Class::Path, r#""\x2f\x61", 0"#), "/a");
        assert_eq!(path_of(Class::Path, r#""/dev/x\0", 0x2"#), "/dev/x");
        assert_eq!(path_of(Class::TwoPaths, r#"AT_FDCWD, "/a", AT_FDCWD, "/b""#), "/b");
        assert_eq!(path_of(Class::TwoPaths, r#""/a", 7</t>, "b""#), "/t/b");
        assert_eq!(path_of(Class::Path, r#"AT_FDCWD, "/never closed"#), "/never closed");
        assert_eq!(path_of(Class::Path, "3, 0x1"), "");
    }

    #[test]
    fn arguments_end_where_strace_ends_them() {
        let of = |args: &str| arguments(argument_list(args.as_bytes()));
        assert_eq!(
            of(r#""/go", ["go", "run", "a \"b\""], 0x1 /* 7 vars */"#),
            ["go", "run", "a \"b\""]
        );
        assert_eq!(of(r#""/go", ["PATH=/sdk"..., "x"], 0x1"#), ["PATH=/sdk", "x"]);
        assert_eq!(of(r#""/go", ["a", ...], 0x1"#), ["a"]);
        assert!(of(r#""/go", 0x7ffe, 0x1"#).is_empty());
    }
}
