//! How tasks and processes end, what is kept of them, and the list that remains.

use std::collections::BTreeMap;

use go_doctor_protocol::{ProcessEnd, TracedProcess};

use super::super::calls;
use super::{ENDED, Ended, GONE, Process, Processes};

impl Processes {
    /// The task's end.
    pub(in super::super) fn task_ended(&mut self, task: u32, end: ProcessEnd, line: u64) {
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
    pub(in super::super) fn process_ended(&mut self, task: u32, end: ProcessEnd, line: u64) {
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
    pub(in super::super) fn superseded(&mut self, task: u32) {
        if let Some(pending) = self.pending(task) {
            pending.clear();
        }
    }

    /// Those that matter, the first process first.
    pub(in super::super) fn into_list(mut self) -> Vec<TracedProcess> {
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
                args: calls::arguments(&process.args),
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
