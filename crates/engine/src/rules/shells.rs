//! Layer extension: command lines that the shell itself refuses.

use super::{Rule, tasks_shell};

pub(super) const RULES: &[Rule] =
    &[Rule::new("shell-syntax-error").config(tasks_shell::shell_syntax_error)];
