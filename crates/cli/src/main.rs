//! `go-doctor`: the Go toolchain doctor on the command line. The second host of the engine, headless.

mod arguments;
mod commands;
mod drive;
mod facts_file;
mod forms;
mod generated;
mod here;
mod host;
mod keep;
mod mend;
mod output;
mod pages;
mod run;
mod sources;
mod usage;
mod write;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    // The helper that a login shell starts to write its environment down; no argument parser in its way.
    let mut raw = std::env::args_os().skip(1);
    if raw.next().is_some_and(|first| first == host::login_shell::HELPER) {
        return host::login_shell::write_environment(raw);
    }
    let arguments = arguments::Arguments::parse();
    let lang = commands::language(&arguments);
    match commands::run(&arguments, lang) {
        Ok(code) => code,
        Err(problem) => {
            for line in problem.said(lang).lines() {
                output::aside(&format!("go-doctor: {}\n", forms::human::plain(line)));
            }
            ExitCode::from(2)
        }
    }
}
