//! What rules of several families say at the end of a sentence.

use crate::output::Run;
use crate::output::system::programs::users_program_proven;
use crate::words::{self, Arg};

/// The end of a sentence about the user's program: that the toolchain is fine, where the output proves that the program
/// ran, else nothing.
pub(super) fn fine(run: &Run) -> Arg {
    if users_program_proven(run) { words::own::program_fine().into() } else { "".into() }
}
