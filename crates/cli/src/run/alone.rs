//! The command where there are no process groups (Windows): Ctrl-C reaches everybody of the console by itself.

use std::process::{Child, Command, ExitCode};
use std::time::Duration;

use super::relay::Relays;

/// How long what the command left behind may still speak.
const GRACE: Duration = Duration::from_millis(200);

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a code.
    Exited(i32),
}

impl End {
    /// Nothing to explain: it ended well.
    pub(super) const fn is_wanted(self) -> bool {
        matches!(self, Self::Exited(0))
    }

    /// The code.
    pub(super) const fn code(self) -> i32 {
        let Self::Exited(code) = self;
        code
    }
}

/// A command that runs.
pub(super) struct StartedGroup(Child);

/// Starts a command.
pub(super) fn start(mut command: Command) -> std::io::Result<StartedGroup> {
    command.spawn().map(StartedGroup)
}

impl StartedGroup {
    /// Waits for the end of the command.
    pub(super) fn end(mut self, mut relays: Relays) -> (End, String) {
        relays.start();
        let status = self.0.wait();
        relays.finish(GRACE);
        (End::Exited(status.ok().and_then(|status| status.code()).unwrap_or(1)), relays.output())
    }
}

/// Ends as the command ended.
pub(super) fn leave(end: End) -> ExitCode {
    // A code of 32 bits does not fit into an `ExitCode`.
    std::process::exit(end.code())
}
