//! Packages and their files: what belongs to a package, and what keeps it from building.

mod build_output;
mod cgo;
mod clauses;
mod data_files;
mod embeds;
mod encoding;
mod exclusion;
mod foreign_sources;
mod func_main;
mod mains;
mod missing_files;
mod named_files;
mod other_system;
mod scripts;
mod siblings;
mod sources;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    encoding::RULES,
    missing_files::RULES,
    sources::RULES,
    clauses::RULES,
    build_output::RULES,
    func_main::RULES,
    mains::RULES,
    cgo::RULES,
    foreign_sources::RULES,
    embeds::RULES,
    data_files::RULES,
    exclusion::RULES,
    siblings::RULES,
];
