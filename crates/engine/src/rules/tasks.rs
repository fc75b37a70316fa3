//! tasks.json: the commands that VS Code makes of tasks, and what they print.

pub(super) mod contract;
mod cwd;
mod flags;
mod ldflags;
mod output;
pub(super) mod references;
pub(super) mod shell;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] =
    &[shell::RULES, references::RULES, cwd::RULES, flags::RULES, output::RULES, ldflags::RULES];
