//! Environments and shells: what a start-up file, a script or a shell makes of the command that starts go.

mod guard;
mod scripts;
pub(super) mod shells;
mod start_up;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[start_up::RULES, scripts::RULES, shells::RULES];
