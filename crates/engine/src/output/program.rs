//! How a program ends: crashes, stack traces, exit codes.

pub(crate) mod crash;
pub(crate) mod ending;
pub(crate) mod stack_trace;
