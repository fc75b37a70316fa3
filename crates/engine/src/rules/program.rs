//! The user's program, where the toolchain is fine: it does not compile, it crashes, waits or ends.

mod build;
pub(super) mod crash;
mod end;
mod io;
mod ports;
mod stdin;
mod syscalls;
mod unexplained;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    build::RULES,
    crash::RULES,
    io::RULES,
    stdin::RULES,
    ports::RULES,
    end::RULES,
    syscalls::RULES,
    unexplained::RULES,
];
