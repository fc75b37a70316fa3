//! Layer system, from below: the system call that decided, when a trace of the failed run is there.

use go_doctor_protocol::{Applicability, FixAction};
use go_doctor_trace::{Deciding, Proof};

use crate::context::{Checked, Cx};
use crate::facts::trace::deciding;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::{Rule, proofs};
use crate::words::{self, Arg, args, exists, term};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::syscall_failed::RULE).explain(explain_syscall_failed).last_resort()];

/// Says the deciding call, in the name of the rule it proves where there is one.
fn explain_syscall_failed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(path) = &run.trace else { return Ok(()) };
    let found = deciding(cx, path, run.exit_code)?;
    let Some(found) = found.as_ref() else { return Ok(()) };
    let mut finding = draft(args! {
        program: found.program.as_str(),
        call: found.call.as_str(),
        path: found.path.as_str(),
        errno: errno(&found.errno),
        ended: found.ended.as_str(),
        status: found.status.as_str(),
        name: found.searched.as_deref().unwrap_or_default(),
    });
    if found.path.is_empty() {
        finding = finding.message("message.no-path");
    }
    if found.blind {
        finding = finding.why("why.blind");
    }
    let at = format!("trace {path}:{}", found.line);
    finding = finding.evidence(at, format!("{}\n{}", found.process, found.text));
    if let Some(key) = way_out(found) {
        finding = finding.fix(key, args! {}, Applicability::DisplayOnly, FixAction::Manual);
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
fn way_out(found: &Deciding) -> Option<&'static str> {
    match found.proves {
        Some(Proof::TemporaryFolderUnusable) => return Some("temporary"),
        Some(Proof::CacheUnusable) => return Some("cache"),
        Some(Proof::GorootMissing | Proof::GorootIncomplete) => return Some("goroot"),
        Some(Proof::ModFileMissing) => return Some("module"),
        _ => {}
    }
    match found.errno.as_str() {
        "ENOENT" if found.is_there => Some("reinstall"),
        "ENOENT" | "ENOTDIR" if found.searched.is_some() => Some("install"),
        "ENOEXEC" => Some("reinstall"),
        "ENOSPC" | "EDQUOT" => Some("free"),
        "EMFILE" | "EAGAIN" => Some("raise"),
        _ if found.path.is_empty() => None,
        "ENOENT" | "ENOTDIR" => Some("make"),
        "EACCES" | "EPERM" | "EROFS" => Some("permit"),
        "ELOOP" | "ENAMETOOLONG" | "EISDIR" => Some("name"),
        _ => None,
    }
}
