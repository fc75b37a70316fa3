//! One line of `strace`: whatever stands before the call is passed over, then the call or what happened to the process.
//!
//! Recorded with strace 6.1 and its options `-f -o -t -tt -ttt -r -T -y -yy -Y -i -n -k -s -v -x -xx -q -qq`; forms of
//! other versions (`<... x resumed> )`, `-1 (errno 123)`) are read as strace's NEWS describes them.

use memchr::{memchr, memrchr};

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'l> {
    /// The process or thread, where the line names it.
    pub(super) task: Option<u32>,
    /// What happened.
    pub(super) event: Event<'l>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event<'l> {
    /// A call and its end.
    Call(Call<'l>),
    /// A call that has not come back: everything from its name on.
    Unfinished {
        /// The call's name.
        name: &'l [u8],
        /// Name and arguments, without the mark.
        text: &'l [u8],
    },
    /// The end of such a call: what follows the mark.
    Resumed {
        /// The call's name.
        name: &'l [u8],
        /// The rest of the arguments, and the result.
        rest: &'l [u8],
    },
    /// `+++ exited with 1 +++`.
    Exited(i32),
    /// `+++ killed by SIGKILL +++`.
    Killed(&'l [u8]),
    /// `+++ superseded by execve in pid 7 +++`: the thread 7 goes on under this number.
    Superseded,
    /// `--- SIGCHLD {si_signo=…} ---`: its name and its fields.
    Signal(&'l [u8], &'l [u8]),
    /// strace's own remarks, and stack frames.
    Remark,
    /// Nothing of strace's.
    Foreign,
}

/// A call and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call<'l> {
    /// Its name.
    pub(super) name: &'l [u8],
    /// What stands between its parentheses, as far as it matters.
    pub(super) args: &'l [u8],
    /// What came back.
    pub(super) result: Outcome<'l>,
    /// The whole call, without what stands before it.
    pub(super) text: &'l [u8],
}

/// What a call gave back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome<'l> {
    /// A value, as it stands there.
    Value(&'l [u8]),
    /// An error's name.
    Error(&'l [u8]),
    /// `?`: the call never came back.
    Nothing,
}

/// Reads what follows the columns before a call.
pub(super) fn event(rest: &[u8]) -> Event<'_> {
    match rest.first() {
        Some(b'+') => ended(rest),
        Some(b'-') => signal(rest),
        Some(b'<') => resumed(rest),
        Some(b'>') => Event::Remark,
        Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => call_or_remark(rest),
        _ => Event::Foreign,
    }
}

/// The same where the name at the beginning is known.
pub(super) fn event_named<'l>(name: &'l [u8], rest: &'l [u8]) -> Event<'l> {
    match rest.first() {
        Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => {
            event_of(name, rest.get(name.len()..).unwrap_or_default(), rest)
        }
        _ => event(rest),
    }
}

/// The name of the call that begins, ends or is here, without reading more of it.
pub(super) fn name(rest: &[u8]) -> Option<&[u8]> {
    let rest = rest.strip_prefix(b"<... ").unwrap_or(rest);
    let (name, follows) = word(rest);
    (!name.is_empty() && matches!(follows.first(), Some(b'(' | b' '))).then_some(name)
}

/// The path of a call that has one text and no escapes in it.
pub(super) fn plain_path(rest: &[u8]) -> Option<&[u8]> {
    let end = memrchr(b'"', rest)?;
    let start = memchr(b'"', rest)? + 1;
    let path = rest.get(start..end)?;
    (!path.is_empty() && memchr::memchr2(b'\\', b'"', path).is_none()).then_some(path)
}

/// The word at the beginning, and what follows it; no call's name is longer.
fn word(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().take(40).position(|byte| !is_word(*byte));
    end.and_then(|end| text.split_at_checked(end)).unwrap_or((text, &[]))
}

/// Passes over process number, times, instruction pointer and call number; in any order that options may give.
pub(super) fn before_the_call(line: &[u8]) -> (Option<u32>, &[u8]) {
    // What `strace -f -o` writes: the number, blanks, the call.
    if let (task @ Some(_), [b' ', after @ ..]) = number(line) {
        let mut rest = after;
        while let [b' ', after @ ..] = rest {
            rest = after;
        }
        if let Some(b'a'..=b'z' | b'<' | b'-' | b'+') = rest.first() {
            return (task, rest);
        }
    }
    let mut task = None;
    let mut rest = line;
    // Each round takes one column; no combination of options has more.
    for _ in 0..8 {
        while let [b' ', after @ ..] = rest {
            rest = after;
        }
        match rest.first() {
            Some(b'0'..=b'9') => {
                let (number, after) = number(rest);
                match after.first() {
                    Some(b' ') | None if task.is_none() => {
                        task = number;
                        rest = after;
                    }
                    Some(b'<') if task.is_none() => {
                        task = number;
                        rest = behind(after, b'>');
                    }
                    Some(b':' | b'.') => rest = behind(after, b' '),
                    _ => return (task, rest),
                }
            }
            Some(b'[') => {
                if let Some(pid) = rest.strip_prefix(b"[pid") {
                    task = number(pid.trim_ascii_start()).0;
                }
                rest = behind(rest, b']');
            }
            Some(b'(') if rest.starts_with(b"(+") => rest = behind(rest, b')'),
            _ => break,
        }
    }
    (task, rest)
}

/// The decimal number at the beginning, and what follows it.
pub(super) fn number(text: &[u8]) -> (Option<u32>, &[u8]) {
    let mut value: u32 = 0;
    let mut rest = text;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        value = value.wrapping_mul(10).wrapping_add(u32::from(digit - b'0'));
        rest = after;
    }
    ((rest.len() < text.len()).then_some(value), rest)
}

/// What stands behind a mark that is near.
fn behind(text: &[u8], mark: u8) -> &[u8] {
    let at = text.iter().position(|byte| *byte == mark);
    at.and_then(|at| text.get(at + 1..)).unwrap_or_default()
}

fn ended(rest: &[u8]) -> Event<'_> {
    if let Some(code) = rest.strip_prefix(b"+++ exited with ") {
        let (number, _) = number(code);
        return number.map_or(Event::Foreign, |code| Event::Exited(code.cast_signed()));
    }
    if let Some(signal) = rest.strip_prefix(b"+++ killed by ") {
        return Event::Killed(signal.split(|byte| *byte == b' ').next().unwrap_or_default());
    }
    if rest.starts_with(b"+++ superseded by execve") {
        return Event::Superseded;
    }
    Event::Foreign
}

fn signal(rest: &[u8]) -> Event<'_> {
    match rest.strip_prefix(b"--- ") {
        Some(text) if rest.ends_with(b" ---") => {
            let end = memchr(b' ', text).unwrap_or(text.len());
            let (name, fields) = text.split_at_checked(end).unwrap_or_default();
            Event::Signal(name, fields)
        }
        _ => Event::Foreign,
    }
}

fn resumed(rest: &[u8]) -> Event<'_> {
    let Some(text) = rest.strip_prefix(b"<... ") else { return Event::Foreign };
    let name = text.split(|byte| *byte == b' ').next().unwrap_or_default();
    match text.get(name.len()..).and_then(|after| after.strip_prefix(b" resumed>")) {
        Some(rest) => Event::Resumed { name, rest },
        None => Event::Foreign,
    }
}

fn call_or_remark(rest: &[u8]) -> Event<'_> {
    let (name, args) = word(rest);
    event_of(name, args, rest)
}

/// A call whose name is known, or a remark.
fn event_of<'l>(name: &'l [u8], args: &[u8], rest: &'l [u8]) -> Event<'l> {
    if args.first() != Some(&b'(') {
        let is_remark = name == b"strace" && args.starts_with(b": ");
        return if is_remark { Event::Remark } else { Event::Foreign };
    }
    if let Some(text) = rest.strip_suffix(b"<unfinished ...>") {
        return Event::Unfinished { name, text };
    }
    finished(name, rest).map_or(Event::Foreign, Event::Call)
}

/// A call with its end: `name(args) = result`.
pub(super) fn finished<'l>(name: &'l [u8], text: &'l [u8]) -> Option<Call<'l>> {
    let text = without_time(text);
    let (before, result) = split_result(text)?;
    let args = before.get(name.len() + 1..)?.trim_ascii_end();
    let args = args.strip_suffix(b")").unwrap_or(args);
    Some(Call { name, args, result, text })
}

/// The result is behind the last ` = `: no error's text has one. A value may (`-y` shows paths): then the first mark
/// behind the last closing parenthesis before it is the one.
fn split_result(text: &[u8]) -> Option<(&[u8], Outcome<'_>)> {
    let at = memrchr(b'=', text)?;
    let (before, after) = text.split_at_checked(at)?;
    let Some(after) = after.strip_prefix(b"= ").filter(|_| before.ends_with(b" ")) else {
        // Within a value: `= 3</a=b>`.
        return split_result_of_value(text);
    };
    let result = match after {
        [b'?', ..] => Outcome::Nothing,
        [b'-', b'1', b' ', error @ ..] => {
            let name = error.split(|byte| *byte == b' ').next().unwrap_or_default();
            if name.first() == Some(&b'E') { Outcome::Error(name) } else { Outcome::Value(after) }
        }
        _ => Outcome::Value(after),
    };
    Some((before, result))
}

fn split_result_of_value(text: &[u8]) -> Option<(&[u8], Outcome<'_>)> {
    let mark = memchr::memmem::find(text, b") = ")?;
    let (before, after) = text.split_at_checked(mark + 1)?;
    Some((before, Outcome::Value(after.strip_prefix(b" = ")?)))
}

/// `-T`'s ` <0.000123>` taken off.
pub(super) fn without_time(text: &[u8]) -> &[u8] {
    if text.last() != Some(&b'>') {
        return text;
    }
    let Some((before, time)) = memrchr(b'<', text).and_then(|at| text.split_at_checked(at)) else {
        return text;
    };
    let digits = time.get(1..time.len() - 1).unwrap_or_default();
    let is_time = digits.contains(&b'.')
        && digits.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && before.ends_with(b" ");
    if is_time { before.trim_ascii_end() } else { text }
}

fn is_word(byte: u8) -> bool {
    // Lower case first: nearly all are.
    byte.is_ascii_lowercase() || byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The value of a field of a signal or a structure: `si_pid=123`.
pub(super) fn field<'l>(fields: &'l [u8], name: &[u8]) -> Option<&'l [u8]> {
    let at = memchr::memmem::find(fields, name)?;
    let value = fields.get(at + name.len()..)?;
    let end = value.iter().position(|byte| matches!(byte, b',' | b'}' | b' '));
    value.get(..end.unwrap_or(value.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &[u8]) -> Line<'_> {
        let (task, rest) = before_the_call(line);
        Line { task, event: event(rest) }
    }

    fn call(line: &str) -> (Option<u32>, String, String, String) {
        let read = read(line.as_bytes());
        let Event::Call(call) = read.event else { panic!("{line}: {:?}", read.event) };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let result = match call.result {
            Outcome::Value(value) => text(value),
            Outcome::Error(name) => format!("!{}", text(name)),
            Outcome::Nothing => "?".to_owned(),
        };
        (read.task, text(call.name), text(call.args), result)
    }

    #[test]
    fn every_column_before_a_call_is_passed_over() {
        let end = "openat(AT_FDCWD, \"/x\", O_RDONLY) = -1 ENOENT (No such file or directory)";
        let want = |task| {
            (task, "openat".into(), "AT_FDCWD, \"/x\", O_RDONLY".into(), "!ENOENT".to_owned())
        };
        for (before, task) in [
            ("", None),
            ("123   ", Some(123)),
            ("1234567 ", Some(1_234_567)),
            ("[pid   123] ", Some(123)),
            ("123<go> ", Some(123)),
            ("[pid 123<go>] ", Some(123)),
            ("123   12:34:56 ", Some(123)),
            ("123   12:34:56.789012 ", Some(123)),
            ("123   1700000000.123456 ", Some(123)),
            ("[pid   123]      0.000123 ", Some(123)),
            ("     0.000123 ", None),
            ("123   12:34:56 (+     0.000123) ", Some(123)),
            ("123   [00007f1234567890] ", Some(123)),
            ("123   [ 257] ", Some(123)),
            ("12:34:56 ", None),
        ] {
            assert_eq!(call(&format!("{before}{end}")), want(task), "{before:?}");
            assert_eq!(call(&format!("{before}{end} <0.000123>")), want(task), "{before:?} -T");
        }
    }

    #[test]
    fn results_are_told_apart() {
        let result = |line: &str| call(line).3;
        assert_eq!(result("exit_group(1)                     = ?"), "?");
        assert_eq!(result("openat(3</a=b>, \"x\", 0) = 4</a=b>"), "4</a=b>");
        assert_eq!(result("openat(AT_FDCWD</w>, \"a = -1 E\", 0) = 4</w/x> <0.000010>"), "4</w/x>");
        assert_eq!(result("fcntl(3, F_GETFD) = 0x1 (flags FD_CLOEXEC)"), "0x1 (flags FD_CLOEXEC)");
        assert_eq!(result("futex(0x1, 0) = ? ERESTARTSYS (To be restarted)"), "?");
        assert_eq!(result("x(1) = -1 (errno 555)"), "-1 (errno 555)");
        assert_eq!(result("clone(child_stack=NULL, flags=CLONE_VM) = 7"), "7");
    }

    #[test]
    fn what_is_no_call_is_told_apart() {
        let event = |line: &'static str| read(line.as_bytes()).event;
        assert_eq!(event("12 +++ exited with 253 +++"), Event::Exited(253));
        assert_eq!(
            event("[pid 9] +++ killed by SIGSEGV (core dumped) +++"),
            Event::Killed(b"SIGSEGV")
        );
        assert_eq!(event("9 +++ superseded by execve in pid 12 +++"), Event::Superseded);
        assert_eq!(
            event("9 --- SIGCHLD {si_signo=SIGCHLD, si_pid=4, si_status=1} ---"),
            Event::Signal(b"SIGCHLD", b" {si_signo=SIGCHLD, si_pid=4, si_status=1} ---")
        );
        assert_eq!(
            event("9 <... openat resumed>) = 3"),
            Event::Resumed { name: b"openat", rest: b") = 3" }
        );
        assert_eq!(
            event("9 openat(AT_FDCWD, \"/x\",  <unfinished ...>"),
            Event::Unfinished { name: b"openat", text: b"openat(AT_FDCWD, \"/x\",  " }
        );
        assert_eq!(event("strace: Process 12 attached"), Event::Remark);
        assert_eq!(event(" > /lib/libc.so.6(open+0x1) [0x1]"), Event::Remark);
        for foreign in ["hello world", "", "12", "main.go:3: x", "% time     seconds", "7 apples"] {
            assert_eq!(event(foreign), Event::Foreign, "{foreign}");
        }
    }

    #[test]
    fn a_field_ends_where_it_ends() {
        let fields = b" {si_code=CLD_EXITED, si_pid=22699, si_status=0} ---";
        assert_eq!(field(fields, b"si_pid="), Some(b"22699".as_slice()));
        assert_eq!(field(fields, b"si_status="), Some(b"0".as_slice()));
        assert_eq!(field(fields, b"si_uid="), None);
    }
}
