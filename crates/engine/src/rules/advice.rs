//! What a finding tells the user to do: a command for the terminal, or something by hand. Shown, never run unasked.

use go_doctor_protocol::{Applicability, FixAction};

use crate::findings::Draft;
use crate::output::Run;
use crate::output::system::programs::users_program_proven;
use crate::words::{Arg, args, term};

/// A command for the terminal, run in a folder.
pub(super) fn terminal(
    finding: Draft,
    key: &'static str,
    command: impl Into<String>,
    folder: &str,
) -> Draft {
    let command = command.into();
    finding.fix(
        key,
        args! { command: command.as_str() },
        Applicability::DisplayOnly,
        FixAction::Terminal { command, cwd: folder.to_owned() },
    )
}

/// The end of a sentence about the user's program: that the toolchain is fine, where the output proves that the program
/// ran, else nothing.
pub(super) fn fine(run: &Run) -> Arg {
    if users_program_proven(run) { term("program.fine").into() } else { "".into() }
}

/// What the user does by hand.
pub(super) fn by_hand(finding: Draft, key: &'static str) -> Draft {
    finding.fix(key, args! {}, Applicability::DisplayOnly, FixAction::Manual)
}
