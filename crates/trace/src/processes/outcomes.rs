//! What calls tell: the program a process became, what came back well and makes a miss good, what failed.

use std::borrow::Cow;

use go_doctor_protocol::FailedCall;

use super::super::calls::{self, Class};
use super::super::misses::{self, Miss};
use super::super::programs::{Part, base, part};
use super::super::strace::Call;
use super::paths::{Names, goroot_of, makes_good, seen, shown, whole_goroot_of};
use super::{FAILURES, Processes};

/// Where a search has found something; its room serves the next one.
fn keep_found(found: &mut Option<String>, path: &[u8]) {
    let path = calls::readable(path);
    match found {
        Some(found) => path.as_ref().clone_into(found),
        None => *found = Some(path.into_owned()),
    }
}

impl Processes {
    /// The process became another program.
    pub(in super::super) fn became(&mut self, pid: u32, program: &[u8], args: &[u8], line: u64) {
        let Some(process) = self.living.get_mut(&pid) else { return };
        let program = calls::printable(program);
        process.part = part(Some(&program));
        process.program = Some(program);
        process.args.clear();
        process.args.extend_from_slice(calls::argument_list(args));
        process.started = true;
        process.is_guess = false;
        self.guesses.remove(&pid);
        process.goroot = None;
        process.goroot_whole = false;
        process.in_workspace = false;
        process.found = None;
        // What the system refused as no program, `execvp` hands to a shell.
        if !process.failures.is_empty() {
            let args = calls::arguments(&process.args);
            let is_refused =
                |call: &FailedCall| call.errno == "ENOEXEC" && args.contains(&call.path);
            process.failures.retain(is_refused);
        }
        process.names = Names::of(&process.failures);
        process.last_line = line;
    }

    /// Whether a look or an opening that came back well tells nothing but that work is done: no failure waits for it.
    pub(in super::super) fn is_old_news(
        &mut self,
        task: u32,
        class: Class,
        is_of_own_folder: bool,
        path: &[u8],
        line: u64,
    ) -> bool {
        if !self.waiting.is_empty() || self.alias.is_some() {
            return false;
        }
        let pid = self.tasks.get(&task).map(|task| task.process);
        let Some(process) = pid.and_then(|pid| self.living.get_mut(&pid)) else { return false };
        if matches!(process.part, Part::Other | Part::C) && process.failures.is_empty() {
            process.last_line = line;
            return true;
        }
        let may_mend = || {
            let name = memchr::memrchr(b'/', path).and_then(|at| path.get(at + 1..));
            process.names.may_have(name.unwrap_or(path))
        };
        let is_news = process.part == Part::Go && process.goroot.is_none()
            || path.ends_with(b"go.work")
            || path.ends_with(b".exe")
            || process.counts && !process.failures.is_empty() && may_mend();
        if is_news {
            return false;
        }
        if process.counts && process.work < process.enough {
            // Where it is work is told from the whole path, and from the folder it is relative to.
            let Some(text) = std::str::from_utf8(path).ok().filter(|path| path.starts_with('/'))
            else {
                return false;
            };
            if is_of_own_folder && !misses::is_quiet(text) {
                process.work += 1;
            }
        }
        if class == Class::Look && matches!(process.part, Part::Shell | Part::Runner) {
            keep_found(&mut process.found, path);
        }
        process.last_line = line;
        true
    }

    /// A call that came back well: is it work, and does it make an earlier miss good?
    pub(in super::super) fn succeeded(
        &mut self,
        pid: u32,
        class: Class,
        call: &Call<'_>,
        line: u64,
    ) {
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
            keep_found(&mut process.found, &path);
        }
        if is_settled {
            return;
        }
        let counts = process.work < process.enough && !calls::is_below_open_folder(call.args);
        let name = path.rsplit(|byte| matches!(byte, b'/' | b'\\')).next().unwrap_or(&path);
        let name = name.strip_suffix(b".exe").unwrap_or(name);
        let may_mend =
            !process.failures.is_empty() && (process.names.may_have(name) || !path.is_ascii());
        if !counts && !may_mend {
            return;
        }
        let text = match std::str::from_utf8(&path) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => String::from_utf8_lossy(&path),
        };
        if may_mend && !text.is_empty() {
            let name = base(&text);
            process.retain(|failure| !makes_good(failure, class, &text, name));
        }
        if counts && !misses::is_quiet(&text) {
            process.work += 1;
        }
    }

    /// A call that failed.
    pub(in super::super) fn failed(
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
        let path = calls::readable(&bytes);
        let errno = calls::readable(errno);
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
        let name = calls::readable(call.name);
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
            call: name.into_owned(),
            seen,
            path: path.into_owned(),
            errno: errno.into_owned(),
            text: shown(call.text),
            // Until the end: how much had been done before.
            went_on: process.work,
        });
    }
}
