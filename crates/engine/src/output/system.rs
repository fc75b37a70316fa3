//! What systems, shells and starters print when a program does not start.

pub(crate) mod missing_program;
pub(crate) mod programs;
pub(crate) mod shell_texts;
pub(crate) mod start_failure;
pub(crate) mod system_error;
