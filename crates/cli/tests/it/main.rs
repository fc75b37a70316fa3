//! `go-doctor` as its users have it: the program itself is started, in folders and environments of the test's own.
//! Nothing here changes this process: the tests run beside each other.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests end where something is not as it must be, and say what they have measured"
)]

#[cfg(unix)]
mod check_fix;
#[cfg(target_os = "linux")]
mod diagnose_fix;
#[cfg(unix)]
mod equal;
#[cfg(unix)]
mod excerpts;
#[cfg(target_os = "linux")]
mod faulty_programs;
#[cfg(target_os = "linux")]
mod hostile_workspaces;
#[cfg(target_os = "linux")]
mod interrupted;
mod modules;
#[cfg(unix)]
mod odd_folders;
#[cfg(unix)]
mod redaction;
#[cfg(target_os = "linux")]
mod run_command;
#[cfg(unix)]
mod sarif;
#[cfg(target_os = "linux")]
mod shell_hazards;
#[cfg(target_os = "linux")]
mod start_up_files;
#[cfg(unix)]
mod support;
#[cfg(unix)]
mod unasked;
#[cfg(unix)]
mod usage;
