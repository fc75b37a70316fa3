//! Layer system, from below: the system call that decided, when a trace of the failed run is there.

use go_doctor_trace::{Deciding, Proof};

use crate::context::{Checked, Cx};
use crate::facts::trace::deciding;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::{Rule, proofs};
use crate::words::{self, Arg, Title, exists, term};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::syscall_failed::RULE).explain(explain_syscall_failed).last_resort()];

/// Says the deciding call, in the name of the rule it proves where there is one.
fn explain_syscall_failed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(path) = &run.trace else { return Ok(()) };
    let found = deciding(cx, path, run.exit_code)?;
    let Some(found) = found.as_ref() else { return Ok(()) };
    let (program, errno) = (found.program.as_str(), errno(&found.errno));
    let said = if found.path.is_empty() {
        words::syscall_failed::no_path(program, errno, found.call.as_str())
    } else {
        words::syscall_failed::message(program, errno, found.path.as_str(), found.call.as_str())
    };
    let mut finding = draft(said.why(if found.blind {
        words::syscall_failed::why_blind()
    } else {
        words::syscall_failed::why(found.ended.as_str(), found.status.as_str())
    }));
    let at = format!("trace {path}:{}", found.line);
    finding = finding.evidence(at, format!("{}\n{}", found.process, found.text));
    if let Some(title) = way_out(found) {
        finding = finding.by_hand(title);
    }
    out.add_for(found.proves.map_or(words::syscall_failed::RULE, proofs::rule), finding);
    Ok(())
}

/// An error's name with what it means, in the report's language.
fn errno(name: &str) -> Arg {
    let key = format!("errno.{name}");
    if exists(&key) { Arg::from(term(key)) } else { Arg::from(name) }
}

/// The fix that such an error asks for: first that of the bad state it proves, then that of the error as such.
fn way_out(found: &Deciding) -> Option<Title> {
    match found.proves {
        Some(Proof::TemporaryFolderUnusable) => return Some(words::syscall_failed::fix_temporary()),
        Some(Proof::CacheUnusable) => return Some(words::syscall_failed::fix_cache()),
        Some(Proof::GorootMissing | Proof::GorootIncomplete) => {
            return Some(words::syscall_failed::fix_goroot());
        }
        Some(Proof::ModFileMissing) => return Some(words::syscall_failed::fix_module()),
        _ => {}
    }
    let path = found.path.as_str();
    match (found.errno.as_str(), found.searched.as_deref()) {
        ("ENOENT", _) if found.is_there => Some(words::syscall_failed::fix_reinstall(path)),
        ("ENOENT" | "ENOTDIR", Some(name)) => Some(words::syscall_failed::fix_install(name)),
        ("ENOEXEC", _) => Some(words::syscall_failed::fix_reinstall(path)),
        ("ENOSPC" | "EDQUOT", _) => Some(words::syscall_failed::fix_free()),
        ("EMFILE" | "EAGAIN", _) => Some(words::syscall_failed::fix_raise()),
        _ if path.is_empty() => None,
        ("ENOENT" | "ENOTDIR", None) => Some(words::syscall_failed::fix_make(path)),
        ("EACCES" | "EPERM" | "EROFS", _) => Some(words::syscall_failed::fix_permit(path)),
        ("ELOOP" | "ENAMETOOLONG" | "EISDIR", _) => Some(words::syscall_failed::fix_name(path)),
        _ => None,
    }
}
