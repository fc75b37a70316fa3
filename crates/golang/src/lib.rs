//! What Go and the tools beside it understand: pure knowledge of their languages, held against the real tools.
//!
//! Nothing here knows a probe, a rule or a sentence; the caller brings the text and gets back what Go would make of it.

pub mod command_line;
pub mod duration;
pub mod flags;
pub mod modfile;
pub mod ports;
pub mod regexp;
pub mod source;
pub mod std_packages;
pub mod suggestion;
pub mod toolchain_name;
pub mod version;
