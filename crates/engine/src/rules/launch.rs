//! launch.json: debug configurations.

mod args;
pub(super) mod attach;
mod mode;
mod not_main;
mod program;
mod programs;
pub(super) mod references;
mod stdin;
mod test_mode;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    program::RULES,
    not_main::RULES,
    stdin::RULES,
    mode::RULES,
    args::RULES,
    test_mode::RULES,
    references::RULES,
    attach::RULES,
];
