//! The command line's contract: commands and options; scripts rely on every name here.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Says what is wrong with the Go toolchain of a folder, proves it, and says how to mend it.
#[derive(Parser, Debug)]
#[command(name = "go-doctor", version, about, long_about = None, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// How to print.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,

    /// The language of the report; by default that of LC_ALL, LC_MESSAGES or LANG.
    #[arg(long, global = true, value_enum)]
    pub(crate) lang: Option<Language>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Human,
    /// The report, schemaVersion 2.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// For an issue or a chat: secrets removed, `~` for the home folder.
    Markdown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    En,
    ZhCn,
}

/// How many places of equal findings are listed for people; programs get all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlacesListed {
    /// The first three.
    First,
    /// All.
    All,
}

impl PlacesListed {
    fn of(all: bool) -> Self {
        if all { Self::All } else { Self::First }
    }
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Diagnose a folder.
    ///
    /// Exit code: 0 no error or warning, 1 findings, 2 usage, 3 nothing could be checked. After --fix it speaks of what
    /// remains, and is 2 where a file could not be written; with --dry-run, of the machine as it is.
    Diagnose(Diagnose),
    /// Check files: settings.json, tasks.json, launch.json, *.code-workspace, *.go.
    ///
    /// Exit code: 0 no error or warning, 1 findings, 2 usage, 3 nothing could be checked. After --fix it speaks of what
    /// remains; with --dry-run, of the files as they are.
    Check(Check),
    /// Explain a failed run from its output.
    Explain(Explain),
    /// Run a command unchanged, and explain its failure.
    ///
    /// Input, output, exit code and signals are the command's own; what it failed for is said on stderr afterwards. When the
    /// command has ended, so has its process group.
    Run(Run),
    /// List the rules, or print one rule's page.
    Rules {
        /// The rule.
        rule: Option<String>,
    },
}

#[derive(Args, Debug, Default)]
pub(crate) struct MachineArguments {
    /// VS Code's user settings.json; by default where VS Code keeps it.
    #[arg(long, value_name = "FILE")]
    pub(crate) user_settings: Option<PathBuf>,

    /// The folder of VS Code's extensions; by default where VS Code keeps it.
    #[arg(long, value_name = "DIR")]
    pub(crate) extensions_dir: Option<PathBuf>,

    /// Only these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Not these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) skip: Vec<String>,

    /// Start no process and believe nothing the folder controls.
    #[arg(long)]
    pub(crate) untrusted: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Diagnose {
    /// The folder; by default the current one.
    pub(crate) folder: Option<PathBuf>,

    /// The file you are working on.
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// Apply every safe fix, edits and settings, print each change and what takes it back, then diagnose again.
    #[arg(long)]
    pub(crate) fix: bool,

    /// Print what --fix would change as a unified diff, and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// List every place of equal findings, not the first three.
    #[arg(long)]
    pub(crate) all: bool,

    #[command(flatten)]
    pub(crate) machine: MachineArguments,

    /// Seconds the login shell may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=60))]
    pub(crate) shell_timeout: u32,

    /// Write everything that was read from the machine to this file, secrets removed.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["fix", "dry_run"])]
    pub(crate) record: Option<PathBuf>,

    /// Diagnose a recorded session instead of this machine.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["record", "folder", "fix", "dry_run"])]
    pub(crate) replay: Option<PathBuf>,
}

impl Diagnose {
    /// How many places of equal findings are listed.
    pub(crate) fn places(&self) -> PlacesListed {
        PlacesListed::of(self.all)
    }
}

#[derive(Args, Debug)]
pub(crate) struct Check {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Apply every safe fix to the files, then say what remains.
    #[arg(long)]
    pub(crate) fix: bool,

    /// Print what --fix would change as a unified diff, and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// List every place of equal findings, not the first three.
    #[arg(long)]
    pub(crate) all: bool,

    #[command(flatten)]
    pub(crate) machine: MachineArguments,
}

impl Check {
    /// How many places of equal findings are listed.
    pub(crate) fn places(&self) -> PlacesListed {
        PlacesListed::of(self.all)
    }
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The run's output, stdout and stderr as they came; by default stdin.
    #[arg(value_name = "OUTPUT-FILE")]
    pub(crate) output: Option<PathBuf>,

    /// The run's exit code; Windows' statuses signed, unsigned or as 0xC0000005.
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = exit_code)]
    pub(crate) exit_code: Option<i64>,

    /// The folder it ran in; its files may be looked at.
    #[arg(long, value_name = "DIR")]
    pub(crate) cwd: Option<PathBuf>,

    /// The command line that ran.
    #[arg(long, value_name = "COMMAND")]
    pub(crate) command: Option<String>,

    /// The Go version that ran, `1.26.8`.
    #[arg(long, value_name = "VERSION")]
    pub(crate) go_version: Option<String>,

    /// A system call trace of the run: what `strace -f` or `dtruss -f` wrote. No output is then read from a terminal.
    #[arg(long, value_name = "FILE")]
    pub(crate) trace: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Run {
    /// Trace its system calls with strace (Linux), so that the call that decided is named; FILE keeps the trace.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    #[allow(
        clippy::option_option,
        reason = "clap's word for an option whose value may be left out"
    )]
    pub(crate) trace: Option<Option<PathBuf>>,

    /// The command and its arguments.
    #[arg(
        required = true,
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "CMD"
    )]
    pub(crate) command: Vec<OsString>,
}

/// An exit code in any of its forms.
fn exit_code(text: &str) -> Result<i64, &'static str> {
    go_doctor_engine::exit_code::parse(text).ok_or("not a number")
}
