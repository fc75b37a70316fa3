//! What the engine says of recordings, of random input, and of the machines of the pages' cases. The cases themselves
//! are `tests/pages`.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::needless_raw_string_hashes,
    reason = "tests read their recordings, have a clock, and end where something is not as it must be; expect-test writes hashes"
)]

mod case_language;
mod edits;
mod explain_properties;
mod faults;
mod go_failures;
mod half_readings;
mod healthy;
mod jsonc_oracle;
mod leetcode_workspaces;
mod live;
mod protocol;
mod provenance;
mod redaction;
mod safe_fixes;
mod system_failures;
mod traces;
