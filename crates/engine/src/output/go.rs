//! What go, its compiler and its test runner print.

pub(crate) mod absent_package;
pub(crate) mod diagnostics;
pub(crate) mod embedded;
pub(crate) mod go_mod_errors;
pub(crate) mod go_tools;
pub(crate) mod left_out;
pub(crate) mod location;
pub(crate) mod sources;
pub(crate) mod std_missing;
pub(crate) mod test_output;
pub(crate) mod undefined;
pub(crate) mod usage;
