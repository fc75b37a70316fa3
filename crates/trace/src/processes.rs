//! The processes of a trace as it goes by: who started whom, what each became, which of its calls failed, how it ended.
//!
//! Memory is bounded: a process that ended well is forgotten at once, of the others the last ones are kept, and each
//! keeps its last failures only.

mod ends;
mod outcomes;
mod paths;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use go_doctor_protocol::{FailedCall, ProcessEnd};

use self::paths::{Names, seen};
pub(super) use self::paths::{child_of, is_start};
use super::calls;
use super::misses::{self, Miss};
use super::programs::Part;

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
    /// Its arguments as the trace has them; read when somebody wants to know (`calls::arguments`).
    args: Vec<u8>,
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
    /// The process of a task that a line is about; an unknown one is made. Nothing when it belonged to a
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

    /// The process of a task; an unknown one is made.
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

    /// Whether it is not yet known whose task it is.
    pub(super) fn is_guess(&self, task: u32) -> bool {
        self.guesses.contains(&task)
    }

    /// Whether the task is known, and nothing else is to be learned of whose it is.
    pub(super) fn is_of_known(&self, task: u32) -> bool {
        self.guesses.is_empty() && self.alias.is_none() && self.tasks.contains_key(&task)
    }

    /// Whether a line of this task can change nothing about who is who.
    pub(super) fn is_settled_task(&self, task: u32) -> bool {
        self.waiting.is_empty() && self.alias.is_none() && self.tasks.contains_key(&task)
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

    /// A trace that never shows an end must not fill the memory: the one that was silent longest is forgotten.
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

    /// Makes a task a thread of a process, with what it did before that was known.
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

    /// Unknown tasks that never tried to become a program are threads: gives them to their process.
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

    /// An unknown task has ended. Only what follows says what it was: when its process ends too, a thread;
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
}
