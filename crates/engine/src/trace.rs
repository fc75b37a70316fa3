//! A trace of system calls (`strace -f`, `dtruss -f`) of a failed run: the call that decided, and what it proves.
//!
//! The host reads the file through [`TraceReader`] and hands in its digest (`Probe::Trace`); a file of hundreds of
//! megabytes never crosses. What the reader leaves out and what the verdict makes of the rest is recorded from runs of
//! Go 1.19.8 to 1.27.0 under strace 6.1 (`tests/traces.rs`); a run that ended well has no deciding call.

mod calls;
mod dtruss;
mod misses;
mod plain;
mod processes;
mod programs;
mod proofs;
mod reader;
mod strace;
mod verdict;

pub use reader::TraceReader;

use std::rc::Rc;

use go_doctor_protocol::{Probe, ProcessEnd, Reading, TraceDigest, TraceFormat};

use crate::context::{Cx, Fact, Missing, could_not, named};
use crate::words::{args, said, term};

use verdict::Verdict;

/// The call that decided a failed run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deciding {
    /// The program whose call it was, by name.
    pub(crate) program: String,
    /// That process in a reader's words: its command line and number.
    pub(crate) process: String,
    /// The call's name.
    pub(crate) call: String,
    /// The path it was about; empty for a call without one.
    pub(crate) path: String,
    /// The error's name.
    pub(crate) errno: String,
    /// The program that ended for it, by name, and how.
    pub(crate) ended: String,
    /// Its exit status or signal, as a person says it.
    pub(crate) status: String,
    /// The trace's line that shows it, from 1.
    pub(crate) line: u64,
    /// The call as the trace has it.
    pub(crate) text: String,
    /// The rule it proves, by name; it may be one that this engine does not have.
    pub(crate) proves: Option<&'static str>,
    /// The name that was looked for in one folder after the other, and found in none.
    pub(crate) searched: Option<String>,
    /// What stands at the path was there: something that it needs to start is missing.
    pub(crate) is_there: bool,
    /// No look-up was traced: the call that really decided may be missing from the trace.
    pub(crate) blind: bool,
}

/// The deciding call of a trace; nothing when the run ended well, or when a program failed by itself.
pub(crate) fn deciding(cx: Cx<'_>, path: &str, code: Option<i64>) -> Fact<Rc<Option<Deciding>>> {
    let probe = Probe::Trace { path: path.to_owned() };
    let label = named(&probe);
    let digest = match cx.reading(probe)? {
        Reading::Trace { digest } => digest,
        Reading::NotFound => {
            return Err(Missing::Unchecked(said("unchecked.no-trace", args! { path: path })));
        }
        other => return Err(could_not(&label, other)),
    };
    cx.memo(path, || judged(path, digest, code))
}

fn judged(path: &str, digest: &TraceDigest, code: Option<i64>) -> Fact<Option<Deciding>> {
    let unreadable = match digest.format {
        TraceFormat::Unknown if digest.lines == 0 => Some("unchecked.trace-empty"),
        TraceFormat::Unknown => Some("unchecked.trace-foreign"),
        TraceFormat::Compressed => Some("unchecked.trace-compressed"),
        TraceFormat::Strace | TraceFormat::Dtruss => None,
    };
    if let Some(key) = unreadable {
        return Err(Missing::Unchecked(said(key, args! { path: path })));
    }
    let sight = digest.sight;
    let blind = !sight.looks;
    if digest.format == TraceFormat::Strace && !sight.starts {
        // Whose calls these are cannot be told.
        return Err(Missing::Unchecked(term("unchecked.trace-blind")));
    }
    match verdict::judge(digest, code) {
        Verdict::Half => Err(Missing::Unchecked(said(
            "unchecked.trace-half",
            args! { path: path, lines: digest.lines.to_string() },
        ))),
        // Without the look-ups nothing follows from finding nothing.
        Verdict::Nothing if sight.lacks_children => {
            Err(Missing::Unchecked(term("unchecked.trace-children")))
        }
        Verdict::Nothing if blind => Err(Missing::Unchecked(term("unchecked.trace-blind"))),
        Verdict::Good | Verdict::Program(_) | Verdict::Nothing => Ok(None),
        Verdict::Call { process, blamed, call } => {
            let end = blamed.end.as_ref();
            let status = match end {
                Some(ProcessEnd::Exited { code }) => code.to_string(),
                Some(ProcessEnd::Killed { signal }) => signal.clone(),
                None => code.map_or_else(|| "?".to_owned(), |code| code.to_string()),
            };
            Ok(Some(Deciding {
                program: verdict::name(process).to_owned(),
                process: verdict::label(process),
                call: call.call.clone(),
                path: call.path.clone(),
                errno: call.errno.clone(),
                ended: verdict::name(blamed).to_owned(),
                status,
                line: call.line,
                text: call.text.clone(),
                proves: proofs::rule(process, blamed, call),
                searched: (verdict::search(process, call).len() > 1 && call.seen.is_none())
                    .then(|| programs::base(&call.path).to_owned()),
                is_there: call.seen.as_deref() == Some(call.path.as_str()),
                blind,
            }))
        }
    }
}
