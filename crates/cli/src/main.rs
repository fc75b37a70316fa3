//! `go-doctor`: the Go toolchain doctor on the command line. The second host of the engine, headless.

mod arguments;
mod commands;
mod drive;
mod facts_file;
mod generated;
mod host;
mod print;
mod run;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    // The helper that a login shell starts to write its environment down; no argument parser in its way.
    let mut raw = std::env::args_os().skip(1);
    if raw.next().is_some_and(|first| first == host::login_shell::HELPER) {
        return host::login_shell::write_environment(raw);
    }
    let arguments = arguments::Arguments::parse();
    match commands::run(&arguments) {
        Ok(code) => code,
        Err(problem) => {
            anstream::eprintln!("go-doctor: {problem}");
            ExitCode::from(2)
        }
    }
}
