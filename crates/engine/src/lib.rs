//! The engine: facts from readings, rules over facts, findings and fixes. One way: probe → reading → fact → rule → finding → fix.
//!
//! It is pure. It has no IO, clock, environment, threads or global state, and it cannot fail: a broken machine or
//! file is a finding, a question without an answer is "could not check". Equal readings give an equal report, byte
//! for byte, native and in WebAssembly. What crosses its border is `go-doctor-protocol`.
//!
//! - [`Session`] is the only entry: `poll` says which probes to ask, `handle_reading` takes the answers.
//! - `facts` has one parser per source; a fact asks for what it needs and says when it cannot be known.
//! - `documents` reads and edits JSONC as people type it.
//! - `output` reads a failed run into a form that rules can ask.
//! - `rules` is the registry; a rule is a function in `rules/<family>.rs` and a page in `rules/<family>/<rule>.md`.

mod context;
pub mod documents;
pub mod exit_code;
mod facts;
mod findings;
mod generated;
mod output;
mod paths;
mod redact;
mod report;
mod rules;
mod session;
mod words;
mod yielding;

pub use facts::editor::outline::outline;
pub use facts::editor::task_command::task_line;
pub use facts::workspace::go_files::source_outline;
pub use findings::equal::SHOWN_PLACES;
pub use go_doctor_trace::TraceReader;
pub use output::{concerns_go, heard_runs, outdates, raises_alarm, says_failed};
pub use redact::{LogRedactor, Redactor};
pub use report::capture::captures_markdown;
pub use report::fix_all::{SafeFix, as_edits, safe_fixes, safe_fixes_of};
pub use report::markdown::markdown;
pub use report::{conclusion, folder as report_folder, json as report_json};
pub use rules::{document_rule_names, rule_names};
pub use session::Session;
pub use words::say;
