//! The call that decided a failed run, from the digest of its trace.

use std::rc::Rc;

use go_doctor_protocol::{Probe, Reading, TraceDigest};
use go_doctor_trace::{Deciding, Undecidable, decide};

use crate::context::{Cx, Fact, Missing, could_not, kept, named};
use crate::words::{self, args, said};

kept!(DecidingCallKey: Option<Deciding>);

/// The deciding call of a trace; nothing when the run ended well, or when a program failed by itself.
pub(crate) fn deciding(cx: Cx<'_>, path: &str, code: Option<i64>) -> Fact<Rc<Option<Deciding>>> {
    let probe = Probe::Trace { path: path.to_owned() };
    let label = named(&probe);
    let digest = match cx.reading(probe)? {
        Reading::Trace { digest } => digest,
        Reading::NotFound => {
            return Err(Missing::Unchecked(words::own::unchecked_no_trace(path)));
        }
        other => return Err(could_not(&label, other)),
    };
    cx.memo::<DecidingCallKey>(path, || {
        decide(digest, code).map_err(|why| unchecked(why, path, digest))
    })
}

fn unchecked(why: Undecidable, path: &str, digest: &TraceDigest) -> Missing {
    let with_path = |key: &str| said(key, args! { path: path });
    Missing::Unchecked(match why {
        Undecidable::Empty => with_path("unchecked.trace-empty"),
        Undecidable::Foreign => with_path("unchecked.trace-foreign"),
        Undecidable::Compressed => with_path("unchecked.trace-compressed"),
        Undecidable::CutShort => words::own::unchecked_trace_half(path, digest.lines.to_string()),
        Undecidable::WithoutChildren => words::own::unchecked_trace_children(),
        Undecidable::Blind => words::own::unchecked_trace_blind(),
    })
}
