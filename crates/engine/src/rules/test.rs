//! Commands and tests: flags, names, patterns, and what a test run says.

mod arguments;
pub(super) mod commands;
mod examples;
mod files;
mod flags;
mod matching;
mod names;
mod package;
mod results;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    commands::RULES,
    files::RULES,
    package::RULES,
    names::RULES,
    matching::RULES,
    flags::RULES,
    arguments::RULES,
    results::RULES,
];
