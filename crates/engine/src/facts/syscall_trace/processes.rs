//! The processes of a trace as it goes by: who started whom, what each became, which of its calls failed, how it ended.
//!
//! Memory is bounded: a process that ended well is forgotten at once, of the others the last ones are kept, and each
//! keeps its last failures only.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use go_doctor_protocol::{FailedCall, ProcessEnd, TracedProcess};

use super::calls::{self, Class};
use super::misses::{self, Miss};
use super::programs::{Part, base, part};
use super::strace::{Call, Outcome};

/// How many failures a process keeps.
const FAILURES: usize = 32;
/// How much work behind a failure is counted; the verdict asks for less.
const ENOUGH: u64 = 64;
/// How many processes that ended badly are kept.
const ENDED: usize = 128;
/// How many tasks of ended processes are remembered.
const GONE: usize = 256;
/// How many processes and threads may live at once; a trace with more has lost their ends.
const LIVING: usize = 1 << 16;

/// A process that lives, or whose end the trace has not shown.
#[derive(Debug)]
struct Process {
    pid: u32,
    parent: Option<u32>,
    /// No line says what it is: it may be a thread of another.
    is_guess: bool,
    program: Option<String>,
    part: Part,
    args: Vec<String>,
    started: bool,
    end: Option<ProcessEnd>,
    last_line: u64,
    /// Calls that succeeded since there is something whose aftermath counts.
    work: u64,
    /// It has failures, or a child that ended badly.
    counts: bool,
    /// So much work counts; more tells nothing new about the last failure or child.
    enough: u64,
    goroot: Option<String>,
    goroot_whole: bool,
    in_workspace: bool,
    found: Option<String>,
    failures: Vec<FailedCall>,
    names: Names,
    tasks: Vec<u32>,
}

impl Process {
    /// From here on its work counts.
    fn mark(&mut self) {
        self.counts = true;
        self.enough = self.work + ENOUGH;
    }

    /// Keeps some of its failures.
    fn retain(&mut self, keep: impl FnMut(&FailedCall) -> bool) {
        let before = self.failures.len();
        self.failures.retain(keep);
        if self.failures.len() < before {
            self.names = Names::of(&self.failures);
        }
    }
}

/// A process that ended badly.
#[derive(Debug)]
struct Ended {
    process: Process,
    /// Its parent's work when it ended.
    parent_work: u64,
}

/// A thread, or a process's only one.
#[derive(Debug, Default)]
struct Task {
    process: u32,
    /// A call that has not come back.
    pending: Vec<u8>,
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Processes {
    tasks: BTreeMap<u32, Task>,
    living: BTreeMap<u32, Process>,
    ended: Vec<Ended>,
    /// Living tasks that may be threads of another process.
    guesses: BTreeSet<u32>,
    /// Guesses that have ended.
    waiting: Vec<u32>,
    /// Tasks whose making of another has not come back.
    forking: Vec<u32>,
    /// Tasks of the processes that ended last.
    gone: VecDeque<u32>,
    root: Option<u32>,
    root_end: Option<Ended>,
    /// The number behind which the first process hides while lines have none.
    pub(super) alias: Option<u32>,
}

impl Processes {
    /// The process of a task that a line is about; one that nobody has told of is made. Nothing when it belonged to a
    /// process that has just ended: its last calls may come back after the end.
    pub(super) fn speaks(&mut self, task: u32, is_new: bool) -> Option<u32> {
        let Some(known) = self.tasks.get(&task) else {
            let is_gone = !is_new && self.gone.contains(&task);
            return (!is_gone).then(|| self.of(task));
        };
        let pid = known.process;
        if !self.waiting.is_empty() {
            self.goes_on(pid);
        }
        Some(pid)
    }

    /// The process of a task; one that nobody has told of is made.
    pub(super) fn of(&mut self, task: u32) -> u32 {
        if let Some(known) = self.tasks.get(&task) {
            return known.process;
        }
        self.make_room();
        if self.root.is_none() {
            self.root = Some(task);
            self.add(task, None, false);
            return task;
        }
        match self.made_by() {
            Some((parent, true)) => {
                self.join(parent, task);
                return parent;
            }
            Some((parent, false)) => self.add(task, Some(parent), false),
            None => {
                self.add(task, None, true);
                self.guesses.insert(task);
            }
        }
        task
    }

    /// The task, if there is one.
    pub(super) fn pending(&mut self, task: u32) -> Option<&mut Vec<u8>> {
        self.tasks.get_mut(&task).map(|task| &mut task.pending)
    }

    /// Who makes a task that comes before its maker's call is back (`vfork`), and whether it is a thread; nothing when
    /// there are several that could.
    fn made_by(&self) -> Option<(u32, bool)> {
        let kind = |task: &u32| {
            let task = self.tasks.get(task)?;
            let is_thread = memchr::memmem::find(&task.pending, b"CLONE_THREAD").is_some();
            Some((task.process, is_thread))
        };
        let first = self.forking.first().and_then(kind)?;
        self.forking.iter().all(|task| kind(task) == Some(first)).then_some(first)
    }

    /// The task begins to make another, or is done with it.
    pub(super) fn forks(&mut self, task: u32, is_pending: bool) {
        self.forking.retain(|other| *other != task && self.tasks.contains_key(other));
        if is_pending {
            self.forking.push(task);
        }
    }

    /// Whether the task is about to make another.
    pub(super) fn is_forking(&self, task: u32) -> bool {
        self.forking.contains(&task)
    }

    /// A word that a task belongs to a process.
    pub(super) fn thread_of(&mut self, process: u32, task: u32) {
        let process = if self.alias == Some(process) { 0 } else { process };
        if process != task && self.is_thread_like(task) && self.living.contains_key(&process) {
            self.join(process, task);
        }
    }

    /// Whether no line of the process has come, now that it has ended.
    pub(super) fn is_silent(&self, pid: u32) -> bool {
        match self.living.get(&pid) {
            Some(process) => process.last_line == 0 && !process.started,
            None => !self.gone.contains(&pid),
        }
    }

    /// Whether the task is known.
    pub(super) fn knows(&self, task: u32) -> bool {
        self.tasks.contains_key(&task)
    }

    /// The first process.
    pub(super) fn root(&self) -> Option<u32> {
        self.root
    }

    fn add(&mut self, pid: u32, parent: Option<u32>, is_guess: bool) {
        let parents = parent.and_then(|parent| self.living.get(&parent));
        let process = Process {
            pid,
            parent,
            is_guess,
            program: parents.and_then(|parent| parent.program.clone()),
            part: parents.map_or(Part::Go, |parent| parent.part),
            args: parents.map(|parent| parent.args.clone()).unwrap_or_default(),
            started: false,
            end: None,
            last_line: 0,
            work: 0,
            counts: false,
            enough: 0,
            goroot: parents.and_then(|parent| parent.goroot.clone()),
            goroot_whole: parents.is_some_and(|parent| parent.goroot_whole),
            in_workspace: false,
            found: parents.and_then(|parent| parent.found.clone()),
            failures: Vec::new(),
            names: Names::default(),
            tasks: vec![pid],
        };
        self.living.insert(pid, process);
        self.tasks.insert(pid, Task { process: pid, pending: Vec::new() });
    }

    /// A trace that never shows an end must not fill the memory: whoever was silent longest is forgotten.
    fn make_room(&mut self) {
        if self.tasks.len() < LIVING {
            return;
        }
        let mut lines: Vec<u64> = self.living.values().map(|process| process.last_line).collect();
        lines.sort_unstable();
        let middle = lines.get(lines.len() / 2).copied().unwrap_or_default();
        let root = self.root;
        self.living.retain(|pid, process| Some(*pid) == root || process.last_line > middle);
        let living = &self.living;
        self.tasks.retain(|_, task| living.contains_key(&task.process));
        if self.tasks.len() >= LIVING {
            self.tasks.retain(|task, of| *task == of.process);
        }
    }

    /// `clone(…) = task`: a thread of the process, or a child.
    pub(super) fn forked(&mut self, process: u32, task: u32, is_thread: bool) {
        if task == process {
            return;
        }
        if is_thread {
            self.join(process, task);
            return;
        }
        if let Some(child) = self.living.get_mut(&task) {
            child.is_guess = false;
            child.parent = Some(process);
            let started = child.started;
            self.guesses.remove(&task);
            if !started {
                self.inherit(process, task);
            }
        } else if !self.adopt(process, task) && !self.gone.contains(&task) {
            self.make_room();
            self.add(task, Some(process), false);
        }
    }

    /// A child that has already ended when its parent hears of it.
    fn adopt(&mut self, parent: u32, pid: u32) -> bool {
        let work = self.living.get_mut(&parent).map_or(0, |parent| {
            parent.mark();
            parent.work
        });
        let orphan = self.ended.iter_mut().rev().find(|ended| ended.process.pid == pid);
        let Some(orphan) = orphan.filter(|ended| ended.process.parent.is_none()) else {
            return false;
        };
        orphan.process.parent = Some(parent);
        orphan.parent_work = work;
        if !orphan.process.started
            && let Some(from) = self.living.get(&parent)
        {
            orphan.process.program.clone_from(&from.program);
            orphan.process.args.clone_from(&from.args);
            // What its parent had found was true for it too.
            for failure in &mut orphan.process.failures {
                failure.seen = seen(from.found.as_deref(), &failure.path);
            }
        }
        true
    }

    fn inherit(&mut self, parent: u32, child: u32) {
        let Some(from) = self.living.get(&parent) else { return };
        let (program, part, args) = (from.program.clone(), from.part, from.args.clone());
        let (goroot, found) = (from.goroot.clone(), from.found.clone());
        if let Some(child) = self.living.get_mut(&child) {
            (child.program, child.part, child.args) = (program, part, args);
            (child.goroot, child.found) = (goroot, found);
        }
    }

    /// Makes a task a thread of a process, with whatever it did while nobody knew.
    pub(super) fn join(&mut self, process: u32, task: u32) {
        let known = self.tasks.entry(task).or_default();
        let before = known.process;
        known.process = process;
        self.guesses.remove(&task);
        let was_alone = before == task && self.living.get(&task).is_some_and(|it| !it.started);
        let other = if was_alone && before != process { self.living.remove(&task) } else { None };
        let Some(whole) = self.living.get_mut(&process) else { return };
        if !whole.tasks.contains(&task) {
            whole.tasks.push(task);
        }
        if let Some(other) = other {
            whole.work += other.work;
            whole.enough += other.work;
            if other.counts {
                whole.mark();
            }
            let (part, goroot) = (whole.part, whole.goroot.clone());
            whole.failures.extend(other.failures.into_iter().filter(|failure| {
                // Only now is it known whose misses these are.
                let class = calls::class(failure.call.as_bytes());
                let (path, errno, args) = (&failure.path, &failure.errno, failure.text.as_bytes());
                let goroot = goroot.as_deref();
                !misses::is_harmless(&Miss { part, goroot, class, args, path, errno })
            }));
            whole.failures.sort_by_key(|failure| failure.line);
            let over = whole.failures.len().saturating_sub(FAILURES);
            whole.failures.drain(..over);
            whole.names = Names::of(&whole.failures);
        }
    }

    /// The process that a guess belongs to, as far as numbers tell: threads are numbered after their process.
    fn nearest(&self, task: u32) -> Option<u32> {
        let mut below = self.living.range(..task).rev();
        below.find(|(_, process)| !process.is_guess).map(|(pid, _)| *pid).or(self.root)
    }

    /// Tasks that nobody told of and that never tried to become a program are threads: gives them to their process.
    fn settle(&mut self, pid: u32) {
        let own: Vec<u32> = self
            .guesses
            .iter()
            .copied()
            .filter(|task| self.is_thread_like(*task) && self.nearest(*task) == Some(pid))
            .collect();
        for task in own {
            self.join(pid, task);
            self.waiting.retain(|other| *other != task);
        }
    }

    fn is_thread_like(&self, task: u32) -> bool {
        self.living.get(&task).is_some_and(|process| {
            process.is_guess && !process.failures.iter().any(|failure| is_start(&failure.call))
        })
    }

    /// A task of which nobody told has ended. Only what follows says what it was: when its process ends too, a thread;
    /// when that goes on, a child. Until then it waits.
    fn wait(&mut self, task: u32, end: ProcessEnd, line: u64) {
        if let Some(process) = self.living.get_mut(&task) {
            if process.end.is_none() {
                process.end = Some(end);
            }
            process.last_line = line;
            self.waiting.push(task);
        }
    }

    /// The process goes on: those waiting near it were children of its.
    fn goes_on(&mut self, pid: u32) {
        let own: Vec<u32> =
            self.waiting.iter().copied().filter(|task| self.nearest(*task) == Some(pid)).collect();
        self.waiting.retain(|task| !own.contains(task));
        for task in own {
            self.guesses.remove(&task);
            let Some(process) = self.living.get_mut(&task) else { continue };
            process.is_guess = false;
            process.parent = process.parent.or(Some(pid));
            let (end, line) = (process.end.clone(), process.last_line);
            if let Some(end) = end {
                self.process_ended(task, end, line);
            }
        }
    }

    /// A signal's or a wait's word about a child.
    pub(super) fn heard_of(&mut self, parent: u32, pid: u32) {
        if parent == pid {
            return;
        }
        if let Some(child) = self.living.get_mut(&pid) {
            if child.parent.is_none() && self.root != Some(pid) {
                child.parent = Some(parent);
                child.is_guess = false;
                let started = child.started;
                self.guesses.remove(&pid);
                if !started {
                    self.inherit(parent, pid);
                }
            }
        } else {
            self.adopt(parent, pid);
        }
    }

    /// The process became another program.
    pub(super) fn became(&mut self, pid: u32, program: &[u8], args: Vec<String>, line: u64) {
        let Some(process) = self.living.get_mut(&pid) else { return };
        let program = calls::printable(program);
        process.part = part(Some(&program));
        process.program = Some(program);
        process.args = args;
        process.started = true;
        process.is_guess = false;
        self.guesses.remove(&pid);
        process.goroot = None;
        process.goroot_whole = false;
        process.in_workspace = false;
        process.found = None;
        // What the system refused as no program, `execvp` hands to a shell.
        let args = &process.args;
        let is_refused = |call: &FailedCall| call.errno == "ENOEXEC" && args.contains(&call.path);
        process.failures.retain(is_refused);
        process.names = Names::of(&process.failures);
        process.last_line = line;
    }

    /// Whether a look or an opening that came back well tells nothing: enough work was seen, no failure waits for it.
    pub(super) fn is_old_news(&mut self, task: u32, class: Class, path: &[u8], line: u64) -> bool {
        if !self.waiting.is_empty() || self.alias.is_some() {
            return false;
        }
        let pid = self.tasks.get(&task).map(|task| task.process);
        let Some(process) = pid.and_then(|pid| self.living.get_mut(&pid)) else { return false };
        let is_any = matches!(process.part, Part::Other | Part::C) && process.failures.is_empty();
        let is_news = || {
            let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
            process.part == Part::Go && process.goroot.is_none()
                || class == Class::Look && matches!(process.part, Part::Shell | Part::Runner)
                || name == b"go.work"
                || name.ends_with(b".exe")
                || process.counts && (process.work < process.enough || process.names.may_have(name))
        };
        if !is_any && is_news() {
            return false;
        }
        process.last_line = line;
        true
    }

    /// A call that came back well: is it work, and does it make an earlier miss good?
    pub(super) fn succeeded(&mut self, pid: u32, class: Class, call: &Call<'_>, line: u64) {
        let Some(process) = self.living.get_mut(&pid) else { return };
        process.last_line = line;
        if matches!(process.part, Part::Other | Part::C) && process.failures.is_empty() {
            return;
        }
        if !matches!(class, Class::Look | Class::Path | Class::TwoPaths | Class::ChangeFolder) {
            return;
        }
        // Most calls tell nothing: no failure waits to be made good, and enough work was seen.
        let is_settled =
            !process.counts || process.failures.is_empty() && process.work >= process.enough;
        let looks_for_goroot = process.part == Part::Go && process.goroot.is_none();
        let is_search = class == Class::Look && matches!(process.part, Part::Shell | Part::Runner);
        let path = calls::path(class, call.args);
        if looks_for_goroot {
            process.goroot = whole_goroot_of(&path);
            process.goroot_whole = process.goroot.is_some();
        }
        process.in_workspace |= path.ends_with(b"/go.work");
        if is_search {
            process.found = Some(calls::printable(&path));
        }
        if is_settled {
            return;
        }
        let text = String::from_utf8_lossy(&path);
        if !process.failures.is_empty() && !path.is_empty() {
            let name = base(&text);
            if process.names.may_have(name.as_bytes()) {
                process.retain(|failure| !makes_good(failure, class, &text, name));
            }
        }
        if process.work < process.enough
            && !calls::is_below_open_folder(call.args)
            && !misses::is_quiet(&text)
        {
            process.work += 1;
        }
    }

    /// A call that failed.
    pub(super) fn failed(
        &mut self,
        pid: u32,
        class: Class,
        call: &Call<'_>,
        errno: &[u8],
        line: u64,
    ) {
        let Some(process) = self.living.get_mut(&pid) else { return };
        process.last_line = line;
        if !misses::can_decide(class, errno) {
            return;
        }
        let bytes = match class {
            Class::Data | Class::Fork | Class::AskFolder => Cow::default(),
            _ => calls::path(class, call.args),
        };
        if process.part == Part::Go && process.goroot.is_none() {
            process.goroot = goroot_of(&bytes);
        }
        let path = calls::printable(&bytes);
        let errno = calls::printable(errno);
        if misses::ends_module_search(class, &path) {
            process.retain(|failure| failure.path != misses::LAST_MODULE);
        }
        let beside = process.program.as_deref().and_then(|go| go.strip_suffix("/bin/go"));
        let goroot = process.goroot.as_deref().or(beside);
        let (part, args) = (process.part, call.args);
        let miss = Miss { part, goroot, class, args, path: &path, errno: &errno };
        if misses::is_harmless(&miss) {
            return;
        }
        let name = calls::printable(call.name);
        let same = |failure: &FailedCall| {
            failure.path == path && failure.errno == errno && failure.call == name
        };
        if process.names.may_have(base(&path).as_bytes()) {
            process.retain(|failure| !same(failure));
        }
        if process.failures.len() >= FAILURES {
            process.failures.remove(0);
        }
        process.mark();
        process.names.add(base(&path));
        let seen = seen(process.found.as_deref(), &path);
        process.failures.push(FailedCall {
            line,
            call: name,
            seen,
            path,
            errno,
            text: shown(call.text),
            // Until the end: how much had been done before.
            went_on: process.work,
        });
    }

    /// The task's end.
    pub(super) fn task_ended(&mut self, task: u32, end: ProcessEnd, line: u64) {
        let Some(pid) = self.tasks.get(&task).map(|task| task.process) else { return };
        if pid != task && self.living.get(&pid).is_some_and(|process| process.tasks.len() > 1) {
            if let Some(process) = self.living.get_mut(&pid) {
                process.tasks.retain(|other| *other != task);
            }
            self.tasks.remove(&task);
        } else {
            self.process_ended(task, end, line);
        }
    }

    /// The process's end: what is known of it is put away, or forgotten when it ended well.
    pub(super) fn process_ended(&mut self, task: u32, end: ProcessEnd, line: u64) {
        let Some(pid) = self.tasks.get(&task).map(|task| task.process) else { return };
        if self.is_thread_like(pid) {
            self.wait(pid, end, line);
            return;
        }
        if !self.guesses.is_empty() {
            self.settle(pid);
            self.guesses.remove(&pid);
        }
        let Some(mut process) = self.living.remove(&pid) else { return };
        for task in &process.tasks {
            self.tasks.remove(task);
            if self.gone.len() >= GONE {
                self.gone.pop_front();
            }
            self.gone.push_back(*task);
        }
        process.end = Some(end);
        process.last_line = line;
        self.put_away(process);
    }

    fn put_away(&mut self, process: Process) {
        let parent = process.parent.and_then(|parent| self.living.get(&parent));
        let ended = Ended { parent_work: parent.map_or(0, |parent| parent.work), process };
        if self.root == Some(ended.process.pid) && self.root_end.is_none() {
            self.root_end = Some(ended);
            return;
        }
        if ended.process.end == Some(ProcessEnd::Exited { code: 0 }) {
            return;
        }
        if let Some(parent) = ended.process.parent.and_then(|pid| self.living.get_mut(&pid)) {
            parent.mark();
        }
        if self.ended.len() >= ENDED {
            self.ended.remove(0);
        }
        self.ended.push(ended);
    }

    /// A thread goes on under its process's number (`execve` in a thread).
    pub(super) fn superseded(&mut self, task: u32) {
        if let Some(pending) = self.pending(task) {
            pending.clear();
        }
    }

    /// Those that matter, the first process first.
    pub(super) fn into_list(mut self) -> Vec<TracedProcess> {
        for task in self.guesses.clone() {
            if self.is_thread_like(task)
                && let Some(nearest) = self.nearest(task)
            {
                let end = self.living.get(&task).and_then(|process| process.end.clone());
                self.join(nearest, task);
                if let Some(process) = self.living.get_mut(&nearest) {
                    process.end = process.end.take().or(end);
                }
            }
        }
        let rest: Vec<Process> = std::mem::take(&mut self.living).into_values().collect();
        let mut work: BTreeMap<u32, u64> = rest.iter().map(|p| (p.pid, p.work)).collect();
        let root = self.root;
        for process in rest {
            if Some(process.pid) == root || !process.failures.is_empty() {
                self.put_away(process);
            }
        }
        work.extend(self.ended.iter().map(|ended| (ended.process.pid, ended.process.work)));
        work.extend(self.root_end.iter().map(|ended| (ended.process.pid, ended.process.work)));
        self.ended.sort_by_key(|ended| ended.process.last_line);
        let alias = self.alias;
        let numbered = |pid: u32| if pid == 0 { alias.unwrap_or(0) } else { pid };
        let all = self.root_end.into_iter().chain(self.ended);
        let finish = |ended: Ended| {
            let Ended { process, parent_work } = ended;
            let parents = process.parent.and_then(|parent| work.get(&parent).copied());
            let total = process.work;
            let mut failures = process.failures;
            for failure in &mut failures {
                failure.went_on = total.saturating_sub(failure.went_on);
            }
            TracedProcess {
                pid: numbered(process.pid),
                parent: process.parent.map(numbered),
                program: process.program,
                args: process.args,
                started: process.started,
                end: process.end,
                last_line: process.last_line,
                parent_went_on: parents.map_or(0, |work| work.saturating_sub(parent_work)),
                goroot: process.goroot,
                goroot_whole: process.goroot_whole,
                in_workspace: process.in_workspace,
                failures,
            }
        };
        all.map(finish).collect()
    }
}

/// A later success at the same path, or at the same name elsewhere (a search that found it), makes a miss good. What
/// was forbidden is made good only by a call of the same kind. The failed start of a program stays: shells look at the
/// file afterwards to say why.
fn makes_good(failure: &FailedCall, by: Class, path: &str, name: &str) -> bool {
    let class = calls::class(failure.call.as_bytes());
    if class == Class::Start || failure.path.is_empty() {
        return false;
    }
    if misses::is_absence(&failure.errno) {
        failure.path == path || base(&failure.path) == name
    } else {
        failure.path == path && class == by
    }
}

/// The names that failures are about, as a filter: it may say yes to others, never no to one of them.
#[derive(Clone, Copy, Debug, Default)]
struct Names([u64; 4]);

impl Names {
    fn of(failures: &[FailedCall]) -> Self {
        let mut names = Self::default();
        for failure in failures {
            names.add(base(&failure.path));
        }
        names
    }

    fn place(name: &[u8]) -> (usize, u64) {
        let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        let hash = name.iter().fold(0x811c_9dc5, step);
        ((hash >> 24) as usize & 3, 1 << ((hash >> 16) & 63))
    }

    fn add(&mut self, name: &str) {
        let (word, bit) = Self::place(name.as_bytes());
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    fn may_have(&self, name: &[u8]) -> bool {
        let (word, bit) = Self::place(name);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }
}

/// Where something of a path's name was just seen.
fn seen(found: Option<&str>, path: &str) -> Option<String> {
    found.filter(|found| !path.is_empty() && base(found) == base(path)).map(str::to_owned)
}

/// Whether a call starts a program.
pub(super) fn is_start(call: &str) -> bool {
    calls::class(call.as_bytes()) == Class::Start
}

/// `$GOROOT/go.env` is looked for at start (Go 1.21 and newer), whether GOROOT is there or not.
fn goroot_of(path: &[u8]) -> Option<String> {
    path.strip_suffix(b"/go.env").map(calls::printable)
}

/// Older ones find GOROOT by its `pkg/tool`.
fn whole_goroot_of(path: &[u8]) -> Option<String> {
    path.strip_suffix(b"/pkg/tool").map(calls::printable).or_else(|| goroot_of(path))
}

/// A call for people: not longer than a line should be.
fn shown(text: &[u8]) -> String {
    const MOST: usize = 400;
    let text = calls::printable(text);
    match text.char_indices().nth(MOST) {
        Some((cut, _)) => text.get(..cut).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

/// Whether a value is a process's number.
pub(super) fn child_of(result: Outcome<'_>) -> Option<u32> {
    match result {
        Outcome::Value(value) => super::strace::number(value).0.filter(|pid| *pid > 0),
        _ => None,
    }
}
