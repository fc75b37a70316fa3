//! The machine under Go: disk, permissions, network, and the programs that go starts (a C compiler, git).

pub(super) mod build_tools;
mod c_dependency;
mod cache;
mod checksums;
mod network;
mod permissions;
mod starting;
mod storage;
mod vcs;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    storage::RULES,
    cache::RULES,
    permissions::RULES,
    checksums::RULES,
    network::RULES,
    build_tools::RULES,
    c_dependency::RULES,
    vcs::RULES,
    starting::RULES,
];
