//! The command's process group: signals reach it, and when the command has ended no process of it is left.
//!
//! In the foreground of a terminal the command stays in our own group, as if we were not there: keys (Ctrl-C, Ctrl-Z) reach
//! it from the terminal itself. Elsewhere (a task, a pipe, CI) it leads a group of its own.

use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::{Pid, getpgrp, tcgetpgrp};
use signal_hook::consts::signal as number;
use signal_hook::iterator::SignalsInfo;
use signal_hook::iterator::exfiltrator::WithOrigin;

use super::relay::Relays;
use crate::host::ending;

/// How long what the command left behind may go on by itself, and how long when told to end.
const GRACE: Duration = Duration::from_millis(200);
const PATIENCE: Duration = Duration::from_secs(2);

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a code.
    Exited(i32),
    /// By a signal.
    Killed(i32),
}

impl End {
    /// Nothing to explain: it ended well, or the user stopped it (Ctrl-C, `| head`).
    pub(super) const fn is_wanted(self) -> bool {
        matches!(self, Self::Exited(0) | Self::Killed(number::SIGINT | number::SIGPIPE))
    }

    /// The code as shells say it.
    pub(super) const fn code(self) -> i32 {
        match self {
            Self::Exited(code) => code,
            Self::Killed(signal) => 128 + signal,
        }
    }
}

/// A command that runs.
pub(super) struct StartedGroup {
    child: Child,
    group: Pid,
    leads: Leads,
    target: Target,
}

/// The process that signals are for; 0 when there is none any more.
#[derive(Clone, Default)]
struct Target(Arc<Mutex<i32>>);

impl Target {
    fn lock(&self) -> MutexGuard<'_, i32> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whose group the command is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    Own,
    Ours,
}

/// Starts a command, and sends it the signals that we get.
pub(super) fn start(mut command: Command) -> std::io::Result<StartedGroup> {
    let leads = if is_in_foreground() { Leads::Ours } else { Leads::Own };
    if leads == Leads::Own {
        command.process_group(0);
    }
    // Orphans become our children, so that they are found.
    #[cfg(target_os = "linux")]
    nix::sys::prctl::set_child_subreaper(true).ok();
    let target = Target::default();
    forward(target.clone(), leads)?;
    // A signal that comes while it is being started is the command's too: it waits until there is one.
    let mut starting = target.lock();
    let child = command.spawn()?;
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap_or_default());
    *starting = pid.as_raw();
    drop(starting);
    let group = if leads == Leads::Own { pid } else { getpgrp() };
    Ok(StartedGroup { child, group, leads, target })
}

/// Whether a terminal's keys are for us.
fn is_in_foreground() -> bool {
    let terminal = std::fs::File::open("/dev/tty");
    terminal.is_ok_and(|terminal| tcgetpgrp(terminal).is_ok_and(|group| group == getpgrp()))
}

/// Signals for us are signals for the command. Those that were ignored when we began stay so (`nohup`).
fn forward(target: Target, leads: Leads) -> std::io::Result<()> {
    let ignored = ending::ignored();
    let ours = [
        number::SIGHUP,
        number::SIGINT,
        number::SIGQUIT,
        number::SIGTERM,
        number::SIGUSR1,
        number::SIGUSR2,
        number::SIGWINCH,
    ];
    let ours = ours.into_iter().filter(|signal| ignored & (1 << (signal - 1)) == 0);
    let mut signals = SignalsInfo::<WithOrigin>::new(ours)?;
    std::thread::spawn(move || {
        for origin in &mut signals {
            let pid = *target.lock();
            if pid == 0 {
                // The command has ended: this is for ourselves, and for what explains its failure.
                ending::end_all();
                signal_hook::low_level::emulate_default_handler(origin.signal).ok();
                continue;
            }
            let Ok(signal) = Signal::try_from(origin.signal) else { continue };
            if leads == Leads::Own {
                killpg(Pid::from_raw(pid), signal).ok();
            } else if origin.process.is_some() {
                // A key is everybody's. What somebody sent us may have been for the group: then it has ended by now.
                std::thread::sleep(Duration::from_millis(30));
                if *target.lock() == pid {
                    all_below_us(pid, signal);
                }
            }
        }
    });
    Ok(())
}

/// A signal for the command and those it started: a tracer alone would keep it to itself.
fn all_below_us(pid: i32, signal: Signal) {
    #[cfg(target_os = "linux")]
    let all = crate::host::processes::below_us_in(getpgrp().as_raw());
    #[cfg(not(target_os = "linux"))]
    let all = vec![pid];
    let all = if all.is_empty() { vec![pid] } else { all };
    for pid in all {
        kill(Pid::from_raw(pid), signal).ok();
    }
}

impl StartedGroup {
    /// Waits for the end of the command and of its group.
    pub(super) fn end(mut self, mut relays: Relays) -> (End, String) {
        relays.start();
        let status = self.child.wait();
        if self.leads == Leads::Ours {
            // From now on a signal is for us. A group of its own may have members that still want it.
            *self.target.lock() = 0;
        }
        relays.finish(GRACE);
        self.end_group(Signal::SIGTERM, PATIENCE);
        self.end_group(Signal::SIGKILL, GRACE);
        *self.target.lock() = 0;
        relays.finish(GRACE);
        (status.map_or(End::Exited(1), end_of), relays.output())
    }

    /// Sends a signal to the processes that are left, and gives them time.
    fn end_group(&self, signal: Signal, patience: Duration) {
        let deadline = Instant::now() + patience;
        self.signal_the_rest(signal);
        while self.is_anybody_left() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[cfg(target_os = "linux")]
    fn signal_the_rest(&self, signal: Signal) {
        for pid in crate::host::processes::below_us_in(self.group.as_raw()) {
            kill(Pid::from_raw(pid), signal).ok();
        }
    }

    #[cfg(target_os = "linux")]
    fn is_anybody_left(&self) -> bool {
        !crate::host::processes::below_us_in(self.group.as_raw()).is_empty()
    }

    /// Orphans are not found here: only a group of its own can be told.
    #[cfg(not(target_os = "linux"))]
    fn signal_the_rest(&self, signal: Signal) {
        if self.leads == Leads::Own {
            killpg(self.group, signal).ok();
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn is_anybody_left(&self) -> bool {
        self.leads == Leads::Own && killpg(self.group, None).is_ok()
    }
}

fn end_of(status: ExitStatus) -> End {
    status.signal().map_or_else(|| End::Exited(status.code().unwrap_or(1)), End::Killed)
}

/// Ends as the command ended.
pub(super) fn leave(end: End) -> ExitCode {
    if let End::Killed(signal) = end {
        // Its core is the command's to leave, not ours.
        nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0).ok();
        signal_hook::low_level::emulate_default_handler(signal).ok();
    }
    ExitCode::from(u8::try_from(end.code() & 0xff).unwrap_or(1))
}
