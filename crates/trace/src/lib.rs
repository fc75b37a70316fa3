//! A trace of system calls (`strace -f`, `dtruss -f`) of a failed run: the call that decided, and what it proves.
//!
//! The host reads the file through [`TraceReader`] and hands in its digest (`Probe::Trace`); a file of hundreds of
//! megabytes never crosses. What the reader leaves out and what the verdict makes of the rest is recorded from runs of
//! Go 1.19.8 to 1.27.0 under strace 6.1 (the engine's tests of traces); a run that ended well has no deciding call.
//! Nothing here knows a rule or a sentence.

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

pub use proofs::Proof;
pub use reader::TraceReader;

use go_doctor_protocol::{ProcessEnd, TraceDigest, TraceFormat};

use verdict::Verdict;

/// The call that decided a failed run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The program whose call it was, by name.
    pub program: String,
    /// That process in a reader's words: its command line and number.
    pub process: String,
    /// The call's name.
    pub call: String,
    /// The path it was about; empty for a call without one.
    pub path: String,
    /// The error's name.
    pub errno: String,
    /// The program that ended for it, by name, and how.
    pub ended: String,
    /// Its exit status or signal, as a person says it.
    pub status: String,
    /// The trace's line that shows it, from 1.
    pub line: u64,
    /// The call as the trace has it.
    pub text: String,
    /// What it proves to be wrong, where that is known.
    pub proves: Option<Proof>,
    /// The name that was looked for in one folder after the other, and not found.
    pub searched: Option<String>,
    /// What stands at the path was there: something that it needs to start is missing.
    pub is_there: bool,
    /// No look-up was traced: the call that really decided may be missing from the trace.
    pub blind: bool,
}

/// Why a trace cannot tell which call decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecidable {
    /// There is nothing in it.
    Empty,
    /// It is in no format that is read here.
    Foreign,
    /// It is compressed.
    Compressed,
    /// It ends before the run does.
    CutShort,
    /// It was made without following children.
    WithoutChildren,
    /// It lacks the calls that start programs, or those that look for files.
    Blind,
}

/// The deciding call of a trace; nothing when the run ended well, or when a program failed by itself.
pub fn decide(digest: &TraceDigest, code: Option<i64>) -> Result<Option<Deciding>, Undecidable> {
    match digest.format {
        TraceFormat::Unknown if digest.lines == 0 => return Err(Undecidable::Empty),
        TraceFormat::Unknown => return Err(Undecidable::Foreign),
        TraceFormat::Compressed => return Err(Undecidable::Compressed),
        TraceFormat::Strace | TraceFormat::Dtruss => {}
    }
    let sight = digest.sight;
    let blind = !sight.looks;
    if digest.format == TraceFormat::Strace && !sight.starts {
        // It cannot be known whose calls these are.
        return Err(Undecidable::Blind);
    }
    match verdict::judge(digest, code) {
        Verdict::Half => Err(Undecidable::CutShort),
        // Without the look-ups nothing follows from finding nothing.
        Verdict::Nothing if sight.lacks_children => Err(Undecidable::WithoutChildren),
        Verdict::Nothing if blind => Err(Undecidable::Blind),
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
                proves: proofs::proof(process, blamed, call),
                searched: (misses::search(process, call).len() > 1 && call.seen.is_none())
                    .then(|| programs::base(&call.path).to_owned()),
                is_there: call.seen.as_deref() == Some(call.path.as_str()),
                blind,
            }))
        }
    }
}
