//! The toolchain itself: which go starts, where it lies, what its variables, flags and versions say.

pub(super) mod env_file;
mod go_command;
mod godebug;
pub(super) mod goflags;
mod installation;
mod managers;
mod path_line;
mod refusals;
mod targets;
pub(super) mod variables;
mod versions;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    go_command::RULES,
    managers::RULES,
    installation::RULES,
    variables::RULES,
    godebug::RULES,
    targets::RULES,
    goflags::RULES,
    env_file::RULES,
    versions::RULES,
    refusals::RULES,
];
