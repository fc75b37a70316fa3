//! One line of `dtruss`, macOS's script over DTrace: `1234/0x5678:  open("/x\0", 0x0, 0x0)   = -1 Err#2`.
//!
//! From the script's own print statements and from output that others published; not run on a Mac here. It prints a
//! call when it returns, so `exit` never appears, and `fork()` with result 0 where a child is first seen.

use memchr::memmem;

use super::strace::{Call, Event, Line, Outcome, number};

/// Reads a line without its line end; nothing when it is not dtruss's.
pub(super) fn read(line: &[u8]) -> Option<Line<'_>> {
    let (task, rest) = before_the_call(line);
    let name =
        rest.iter().take(40).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_');
    let name = rest.get(..name.count()).filter(|name| !name.is_empty())?;
    let args = rest.get(name.len()..)?.strip_prefix(b"(")?;
    // Some versions write blanks for the tabs.
    let end = memmem::rfind(args, b" = ")?;
    let result = args.get(end + 3..)?.trim_ascii();
    let inner = args.get(..end)?.trim_ascii_end().strip_suffix(b")")?;
    // strace shows a value alone; dtruss always shows errno after it.
    let (value, errno) = result.split_at_checked(memchr::memchr(b' ', result)?)?;
    let is_value = value.iter().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'-' | b'x'));
    let errno = errno.trim_ascii();
    let error = errno.strip_prefix(b"Err#").map(number);
    let is_errno =
        errno.iter().all(u8::is_ascii_digit) || error.is_some_and(|(_, rest)| rest.is_empty());
    if !is_value || !is_errno || errno.is_empty() {
        return None;
    }
    let error = error.and_then(|(number, _)| number);
    let outcome = error.map_or(Outcome::Value(value), |number| Outcome::Error(name_of(number)));
    let text = rest.trim_ascii_end();
    Some(Line { task, event: Event::Call(Call { name, args: inner, result: outcome, text }) })
}

/// `  1234/0x5678:  ` and the columns of -d, -e and -o: numbers, with a colon or without.
fn before_the_call(line: &[u8]) -> (Option<u32>, &[u8]) {
    let mut rest = line.trim_ascii_start();
    let mut task = None;
    if let (Some(pid), after) = number(rest)
        && let Some(thread) = after.strip_prefix(b"/0x")
        && let Some(colon) = memchr::memchr(b':', thread)
    {
        task = Some(pid);
        rest = thread.get(colon + 1..).unwrap_or_default().trim_ascii_start();
    }
    for _ in 0..3 {
        if let (Some(_), after) = number(rest) {
            rest = after.strip_prefix(b":").unwrap_or(after).trim_ascii_start();
        }
    }
    (task, rest)
}

/// Darwin's error numbers (`sys/errno.h`), those that decide anything; the rest keeps its number out of the way.
fn name_of(number: u32) -> &'static [u8] {
    match number {
        1 => b"EPERM",
        2 => b"ENOENT",
        5 => b"EIO",
        7 => b"E2BIG",
        8 => b"ENOEXEC",
        12 => b"ENOMEM",
        13 => b"EACCES",
        16 => b"EBUSY",
        17 => b"EEXIST",
        20 => b"ENOTDIR",
        21 => b"EISDIR",
        22 => b"EINVAL",
        23 => b"ENFILE",
        24 => b"EMFILE",
        26 => b"ETXTBSY",
        27 => b"EFBIG",
        28 => b"ENOSPC",
        30 => b"EROFS",
        35 => b"EAGAIN",
        62 => b"ELOOP",
        63 => b"ENAMETOOLONG",
        66 => b"ENOTEMPTY",
        69 => b"EDQUOT",
        85 => b"EBADEXEC",
        86 => b"EBADARCH",
        _ => b"EOTHER",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_forms_are_read() {
        let call = |line: &'static str| match read(line.as_bytes()) {
            Some(Line { task, event: Event::Call(call) }) => Some((task, call.name, call.result)),
            _ => None,
        };
        assert_eq!(
            call("91956/0x1cca76:  open(\"/usr/x\\0\", 0x0, 0x1B6)\t\t = -1 Err#2"),
            Some((Some(91956), b"open".as_slice(), Outcome::Error(b"ENOENT")))
        );
        assert_eq!(
            call(" 8507/0x1e707:  open(\"/dev/dtracehelper\\0\", 0x2, 0x1)\t\t = 3 0"),
            Some((Some(8507), b"open".as_slice(), Outcome::Value(b"3")))
        );
        assert_eq!(
            call("stat64(\"/AppleInternal\\0\", 0x7FFF59F5ED70, 0x1)\t\t = -1 Err#2"),
            Some((None, b"stat64".as_slice(), Outcome::Error(b"ENOENT")))
        );
        assert_eq!(
            call("664784 stat64(\"/e.js\\0\", 0x7, 0x204)         = -1 Err#13"),
            Some((None, b"stat64".as_slice(), Outcome::Error(b"EACCES")))
        );
        assert_eq!(
            call("  917/0x1:   1234:     56:     7 fork()\t\t = 0 0"),
            Some((Some(917), b"fork".as_slice(), Outcome::Value(b"0")))
        );
        for other in [
            "\tPID/THRD  SYSCALL(args) \t\t = return",
            "dtrace: system integrity protection is on, some features will not be available",
            "123 openat(AT_FDCWD, \"/x\", 0) = 3",
            "exit_group(1)                     = ?",
            "",
        ] {
            assert_eq!(call(other), None, "{other}");
        }
    }
}
