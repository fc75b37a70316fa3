//! Reads a trace piece by piece: whole lines out of pieces of any size, calls out of lines, processes out of calls.

use go_doctor_protocol::{ProcessEnd, TraceDigest, TraceFormat, TraceSight};
use memchr::memmem;

use super::calls::{self, Class};
use super::dtruss;
use super::plain;
use super::processes::{Processes, child_of};
use super::strace::{self, Call, Event, Line, Outcome};

/// The longest line that is read; a longer one (a huge `write` under `-s 99999999`) is passed over.
const LONGEST: usize = 1 << 20;

/// Reads a trace of system calls in pieces, in memory that does not grow with it, and says what it tells.
///
/// Any cutting into pieces gives the same digest. A host feeds it the file's bytes as they come from the disk.
#[derive(Debug, Default)]
pub struct TraceReader {
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
    /// The line that is being fed is longer than is read.
    overlong: bool,
    lines: u64,
    format: TraceFormat,
    sight: TraceSight,
    processes: Processes,
    /// A call whose line was broken by a remark of strace's; the next line is its rest.
    broken: Option<u32>,
    /// The two halves of a call, joined.
    joined: Vec<u8>,
}

impl TraceReader {
    /// A reader that has read nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        let mut at = 0;
        for end in memchr::memchr_iter(b'\n', piece) {
            let line = piece.get(at..end).unwrap_or_default();
            at = end + 1;
            if self.rest.is_empty() && !self.overlong {
                self.whole_line(line);
            } else {
                self.keep(line);
                let whole = std::mem::take(&mut self.rest);
                if std::mem::take(&mut self.overlong) {
                    self.lines += 1;
                } else {
                    self.whole_line(&whole);
                }
                // Its room serves the next one.
                self.rest = whole;
                self.rest.clear();
            }
        }
        self.keep(piece.get(at..).unwrap_or_default());
    }

    fn keep(&mut self, piece: &[u8]) {
        if self.rest.len() + piece.len() > LONGEST {
            self.overlong = true;
            self.rest.clear();
        }
        if !self.overlong {
            self.rest.extend_from_slice(piece);
        }
    }

    /// What the trace tells, when there is no more of it.
    pub fn finish(mut self) -> TraceDigest {
        let rest = std::mem::take(&mut self.rest);
        if !rest.is_empty() && !self.overlong {
            self.whole_line(&rest);
        }
        TraceDigest {
            format: self.format,
            lines: self.lines,
            sight: self.sight,
            processes: self.processes.into_list(),
        }
    }

    fn whole_line(&mut self, line: &[u8]) {
        self.lines += 1;
        if line.len() > LONGEST {
            return;
        }
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.lines == 1 && is_compressed(line) {
            self.format = TraceFormat::Compressed;
        }
        match self.format {
            TraceFormat::Strace => self.strace(line),
            TraceFormat::Dtruss => self.dtruss(line),
            TraceFormat::Compressed => {}
            TraceFormat::Unknown => {
                if dtruss::read(line).is_some() {
                    self.format = TraceFormat::Dtruss;
                    self.dtruss(line);
                } else {
                    let (_, rest) = strace::before_the_call(line);
                    if !matches!(strace::event(rest), Event::Remark | Event::Foreign) {
                        self.format = TraceFormat::Strace;
                        self.strace(line);
                    }
                }
            }
        }
    }

    fn dtruss(&mut self, line: &[u8]) {
        let Some(Line { task, event: Event::Call(call) }) = dtruss::read(line) else { return };
        let task = task.unwrap_or(0);
        let class = calls::class(call.name);
        // The child's own first word: `fork()` with 0.
        if class == Class::Fork && call.args.is_empty() {
            self.sight.forks = true;
            return;
        }
        self.call(task, class, &call);
    }

    fn strace(&mut self, line: &[u8]) {
        if self.broken.is_none()
            && let Some(plain) = plain::read(line)
            && self.processes.is_old_news(plain.task, plain.class, true, plain.path, self.lines)
        {
            self.sight.looks |= plain.class == Class::Look;
            return;
        }
        let (named, rest) = strace::before_the_call(line);
        // Every fifth line of a Go program's trace is a signal between its threads.
        if rest.starts_with(b"--- SIG")
            && !rest.starts_with(b"--- SIGCHLD")
            && self.broken.is_none()
            && named.is_some_and(|task| self.processes.is_of_known(task))
        {
            return;
        }
        // Most lines are calls that do not matter: only their name is read.
        let name = strace::name(rest).filter(|_| self.broken.is_none());
        if let Some(name) = name {
            let class = calls::class(name);
            let is_idle = class == Class::Other && !rest.ends_with(b" attached");
            if is_idle || (self.says_nothing(named, class, rest)) {
                self.see(class, name);
                return;
            }
        }
        let event = match name {
            Some(name) => strace::event_named(name, rest),
            None => strace::event(rest),
        };
        if matches!(event, Event::Foreign | Event::Remark) {
            self.remark(line);
            return;
        }
        let task = self.task(named);
        match event {
            Event::Call(call) => self.call(task, calls::class(call.name), &call),
            Event::Unfinished { name, text } => self.unfinished(task, name, text),
            Event::Resumed { name, rest } => self.resumed(task, name, rest),
            Event::Exited(code) => {
                self.sight.ends = true;
                self.processes.task_ended(
                    task,
                    ProcessEnd::Exited { code: code.into() },
                    self.lines,
                );
            }
            Event::Killed(signal) => {
                self.sight.ends = true;
                let signal = calls::printable(signal);
                self.processes.task_ended(task, ProcessEnd::Killed { signal }, self.lines);
            }
            Event::Superseded => self.processes.superseded(task),
            Event::Signal(name, fields) => self.signal(task, name, fields),
            Event::Remark | Event::Foreign => {}
        }
    }

    /// Whether a look, an opening or a reading succeeded, and its process has nothing that this could change. Most of
    /// what is left of a trace is that.
    fn says_nothing(&mut self, named: Option<u32>, class: Class, rest: &[u8]) -> bool {
        let is_well = strace::without_time(rest).last().is_some_and(u8::is_ascii_digit)
            && rest.first().is_some_and(u8::is_ascii_lowercase);
        let Some(task) = named.filter(|_| is_well) else { return false };
        match class {
            Class::Look | Class::Path => strace::plain_path(rest).is_some_and(|path| {
                self.processes.is_old_news(task, class, is_of_own_folder(rest), path, self.lines)
            }),
            Class::Data => {
                // `= -1 (errno 5)` and a text that ends like a number are no successes.
                let value = strace::finished(b"", rest).map(|call| call.result);
                matches!(value, Some(Outcome::Value([b'0'..=b'9', ..])))
                    && self.processes.is_settled_task(task)
            }
            _ => false,
        }
    }

    /// The same of a call in two halves, without joining them.
    fn says_nothing_resumed(&mut self, task: u32, rest: &[u8]) -> bool {
        // `) = 3`, or what a look found before it: `{st_mode=…}, 0) = 0`.
        let rest = strace::without_time(rest);
        let digits = rest.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let before = rest.get(..rest.len() - digits).unwrap_or_default();
        if digits == 0 || !before.ends_with(b") = ") || memchr::memchr(b'"', before).is_some() {
            return false;
        }
        let Some(pending) = self.processes.pending(task) else { return false };
        let pending = std::mem::take(pending);
        let class = strace::name(&pending).map_or(Class::Other, calls::class);
        let is_nothing = matches!(class, Class::Look | Class::Path)
            && strace::plain_path(&pending).is_some_and(|path| {
                let is_own = is_of_own_folder(&pending);
                self.processes.is_old_news(task, class, is_own, path, self.lines)
            });
        // Its room serves the next one, its text the joining.
        if let Some(room) = self.processes.pending(task) {
            *room = pending;
            if is_nothing {
                room.clear();
            }
        }
        is_nothing
    }

    /// The task's number. Written to a terminal, strace gives none while there is one process only: the first one is 0
    /// until a line names a number that no `clone` gave.
    fn task(&mut self, named: Option<u32>) -> u32 {
        let Some(task) = named else {
            return match self.processes.root() {
                Some(root) if root != 0 => root,
                _ => 0,
            };
        };
        if self.processes.alias == Some(task) {
            return 0;
        }
        let hides = self.processes.root() == Some(0) && self.processes.alias.is_none();
        if hides && !self.processes.knows(task) && !self.processes.is_forking(0) {
            self.processes.alias = Some(task);
            return 0;
        }
        task
    }

    /// `strace: Process 12 attached`, which may stand within a line: `clone(…strace: Process 12 attached`, and the rest
    /// `, tls=0x1) = 12` or ` <unfinished ...>` alone on the next one.
    fn remark(&mut self, raw: &[u8]) {
        if let Some(task) = self.broken.take()
            && !raw.ends_with(b"<unfinished ...>")
        {
            self.join(task, raw);
            return;
        }
        let Some(at) = memmem::find(raw, b"strace: Process ") else { return };
        let (before, after) = raw.split_at_checked(at).unwrap_or_default();
        let whole = [before, b"<unfinished ...>"].concat();
        let (named, rest) = strace::before_the_call(&whole);
        if let Event::Unfinished { name, text } = strace::event(rest) {
            let task = self.task(named);
            self.unfinished(task, name, text);
            self.broken = Some(task);
        }
        let (task, rest) = strace::number(after.get(16..).unwrap_or_default());
        if let Some(task) = task.filter(|_| rest.starts_with(b" attached")) {
            self.processes.of(task);
        }
    }

    fn unfinished(&mut self, task: u32, name: &[u8], text: &[u8]) {
        let class = calls::class(name);
        self.see(class, name);
        if class == Class::EndProcess {
            self.end(task, text);
            return;
        }
        if self.processes.speaks(task, false).is_none() {
            return;
        }
        let Some(pending) = self.processes.pending(task) else { return };
        pending.clear();
        if class != Class::Other {
            pending.extend_from_slice(text);
        }
        if class == Class::Fork {
            self.processes.forks(task, true);
        }
    }

    fn resumed(&mut self, task: u32, name: &[u8], rest: &[u8]) {
        if self.processes.pending(task).is_some_and(|pending| pending.starts_with(name))
            && !self.says_nothing_resumed(task, rest)
        {
            self.join(task, rest);
        }
    }

    /// Both halves of a call.
    fn join(&mut self, task: u32, rest: &[u8]) {
        let mut joined = std::mem::take(&mut self.joined);
        joined.clear();
        if let Some(pending) = self.processes.pending(task) {
            joined.append(pending);
        }
        joined.extend_from_slice(rest);
        let name = memchr::memchr(b'(', &joined).and_then(|end| joined.get(..end));
        if let Some(call) = name.and_then(|name| strace::finished(name, &joined)) {
            self.call(task, calls::class(call.name), &call);
        }
        self.joined = joined;
    }

    fn signal(&mut self, task: u32, name: &[u8], fields: &[u8]) {
        if name != b"SIGCHLD" && !self.processes.is_guess(task) {
            return;
        }
        let pid = strace::field(fields, b"si_pid=").and_then(|pid| strace::number(pid).0);
        let Some(pid) = pid.filter(|pid| *pid > 0) else { return };
        if name == b"SIGCHLD" {
            let parent = self.processes.of(task);
            self.processes.heard_of(parent, pid);
            let status = strace::field(fields, b"si_status=").unwrap_or_default();
            let end = match (strace::field(fields, b"si_code="), strace::number(status).0) {
                (Some(b"CLD_EXITED"), Some(code)) => {
                    ProcessEnd::Exited { code: code.cast_signed().into() }
                }
                (Some(b"CLD_KILLED" | b"CLD_DUMPED"), None) => {
                    ProcessEnd::Killed { signal: calls::printable(status) }
                }
                _ => return,
            };
            self.sight.ends = true;
            let is_untraced = self.processes.is_silent(pid);
            self.sight.lacks_children |= is_untraced && end != (ProcessEnd::Exited { code: 0 });
            self.processes.task_ended(pid, end, self.lines);
        } else if strace::field(fields, b"si_code=") == Some(b"SI_TKILL") {
            // Go interrupts its own threads so: the sender is the process.
            self.processes.thread_of(pid, task);
        }
    }

    fn see(&mut self, class: Class, name: &[u8]) {
        match class {
            // The loader of every C program makes an `access`; Go looks by other calls.
            Class::Look => self.sight.looks |= name != b"access",
            Class::Start => self.sight.starts = true,
            Class::Fork => self.sight.forks = true,
            Class::EndProcess => self.sight.ends = true,
            _ => {}
        }
    }

    fn end(&mut self, task: u32, text: &[u8]) {
        let code = text.strip_prefix(b"exit_group(").and_then(|code| strace::number(code).0);
        self.processes.of(task);
        let end = ProcessEnd::Exited { code: i64::from(code.unwrap_or(0) & 0xff) };
        self.processes.process_ended(task, end, self.lines);
    }

    fn call(&mut self, task: u32, class: Class, call: &Call<'_>) {
        if class == Class::Other {
            return;
        }
        self.see(class, call.name);
        if class == Class::Data && !matches!(call.result, Outcome::Error(_)) {
            return;
        }
        let Some(process) = self.processes.speaks(task, class == Class::Start) else { return };
        match (class, call.result) {
            (Class::EndProcess, _) => self.end(task, call.text),
            (Class::EndTask, _) => {
                let code = strace::number(call.args).0.unwrap_or(0).cast_signed() & 0xff;
                self.processes.task_ended(
                    task,
                    ProcessEnd::Exited { code: code.into() },
                    self.lines,
                );
            }
            (Class::Start, Outcome::Value(_)) => {
                let program = calls::path(class, call.args);
                self.processes.became(process, &program, call.args, self.lines);
            }
            (Class::Fork, Outcome::Value(_)) => {
                self.processes.forks(task, false);
                if let Some(child) = child_of(call.result) {
                    let is_thread = memmem::find(call.args, b"CLONE_THREAD").is_some();
                    self.processes.forked(process, child, is_thread);
                }
            }
            (_, Outcome::Error(errno)) => {
                if class == Class::Fork {
                    self.processes.forks(task, false);
                }
                self.processes.failed(process, class, call, errno, self.lines);
            }
            (_, Outcome::Value(_)) => self.processes.succeeded(process, class, call, self.lines),
            (_, Outcome::Nothing) => {}
        }
    }
}

/// Whether a call's path is not relative to an open folder.
fn is_of_own_folder(call: &[u8]) -> bool {
    let args = memchr::memchr(b'(', call).and_then(|open| call.get(open + 1..));
    !calls::is_below_open_folder(args.unwrap_or_default())
}

/// The first bytes of compressed files: gzip, xz, zstd, bzip2, zip.
fn is_compressed(line: &[u8]) -> bool {
    const MARKS: &[&[u8]] = &[b"\x1f\x8b", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"BZh", b"PK\x03\x04"];
    MARKS.iter().any(|mark| line.starts_with(mark))
}
