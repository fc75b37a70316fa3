//! What Go and the tools beside it understand: pure knowledge of their languages, held against the real tools.
//!
//! Nothing here knows a probe, a rule or a sentence; whoever asks brings the text and gets back what Go would make of it.

pub mod flags;
