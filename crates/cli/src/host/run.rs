//! Runs a program: no shell, stdin closed, output capped to head and tail, and an end for the whole tree at the limit.

use std::io::Read;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use go_doctor_protocol::{EnvChange, Output, Reading};
use process_wrap::std::{ChildWrapper, CommandWrap};

use super::ending::{self, EndedOnSignal};
use super::files::failure;
use super::kept::Kept;
use super::processes::{end_tree, waiting_for};

/// After a program has ended, its streams may be held open by a child it left: this long they may still speak.
const GRACE: Duration = Duration::from_millis(200);

/// Runs a program to its end or to the limit.
pub(super) fn run(
    program: &str,
    args: &[String],
    cwd: &str,
    env: &[EnvChange],
    limit: Duration,
) -> Reading {
    if !std::path::Path::new(cwd).is_dir() {
        // A spawn reports a missing working directory as a missing program.
        return Reading::Failed { message: format!("{cwd}: no such directory") };
    }
    if !is_program(program) {
        return Reading::BadFormat;
    }
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(cwd)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for change in env {
        match &change.value {
            Some(value) => command.env(&change.name, value),
            None => command.env_remove(&change.name),
        };
    }
    let (mut child, _listed) = match start(command) {
        Ok(started) => started,
        Err(error) => return failure(&error),
    };
    let (stdout, stderr) =
        (Stream::follow(child.stdout().take()), Stream::follow(child.stderr().take()));
    let leader = child.id();
    if let Some(status) = wait(child, limit) {
        let deadline = Instant::now() + GRACE;
        let quiet = stdout.ended_by(deadline) & stderr.ended_by(deadline);
        if !quiet {
            end_tree(leader);
        }
        Reading::Exited {
            code: status.code().map(i64::from),
            signal: signal(status),
            stdout: stdout.output(),
            stderr: stderr.output(),
        }
    } else {
        let waiting_for = waiting_for(leader);
        end_tree(leader);
        let said = stderr.output().text + &stdout.output().text;
        let tail: String =
            said.chars().rev().take(2048).collect::<Vec<_>>().into_iter().rev().collect();
        Reading::TimedOut {
            after_ms: u32::try_from(limit.as_millis()).unwrap_or(u32::MAX),
            waiting_for,
            tail,
        }
    }
}

/// Whether the system itself would start the file. `execvp` hands what the kernel refuses to `/bin/sh`, which then runs
/// bytes as a script: a text without `#!`, or a program of another processor (go-failures.md §1.1).
#[cfg(target_os = "linux")]
fn is_program(path: &str) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let head = |path: &str| {
        let mut bytes = [0_u8; 20];
        let mut file = std::fs::File::open(path).ok()?;
        let metadata = file.metadata().ok()?;
        if !metadata.is_file() || metadata.permissions().mode() & 0o111 == 0 {
            return None;
        }
        // Fewer bytes than that are not a program either.
        let _ = file.read(&mut bytes).ok()?;
        Some(bytes)
    };
    // What cannot be read, or may not be executed, is left to the system, which says so.
    let Some(bytes) = head(path) else { return true };
    match bytes {
        [b'#', b'!', ..] => true,
        [0x7f, b'E', b'L', b'F', class, .., low, high] => {
            let own = head("/proc/self/exe");
            class == 1 || own.is_none_or(|own| own.ends_with(&[low, high]))
        }
        _ => false,
    }
}

#[cfg(not(target_os = "linux"))]
fn is_program(_: &str) -> bool {
    true
}

/// A program that was started.
pub(super) type Started = Box<dyn ChildWrapper>;

/// Starts a program as the leader of a session of its own, so that its whole tree can be found and ended: also when we are
/// ended while it is listed.
pub(super) fn start(command: Command) -> std::io::Result<(Started, EndedOnSignal)> {
    let mut command = CommandWrap::from(command);
    #[cfg(unix)]
    command.wrap(process_wrap::std::ProcessSession);
    ending::tree(|| command.spawn(), |child| child.id())
}

/// Waits for a child up to a limit.
pub(super) fn wait(mut child: Started, limit: Duration) -> Option<ExitStatus> {
    let (send, receive) = mpsc::channel();
    // Ends with the child; after the limit the tree is ended, so it always does.
    std::thread::spawn(move || send.send(child.wait()));
    receive.recv_timeout(limit).ok()?.ok()
}

#[cfg(unix)]
pub(super) fn signal(status: ExitStatus) -> Option<String> {
    use std::os::unix::process::ExitStatusExt;
    let number = status.signal()?;
    let known = nix::sys::signal::Signal::try_from(number);
    Some(known.map_or_else(|_| format!("signal {number}"), |signal| signal.as_str().to_owned()))
}

#[cfg(not(unix))]
pub(super) fn signal(_: ExitStatus) -> Option<String> {
    None
}

/// A stream that is read to its end in a thread of its own, its middle dropped.
pub(super) struct Stream {
    kept: Arc<Mutex<Kept>>,
    ended: mpsc::Receiver<()>,
}

impl Stream {
    /// Begins to read.
    pub(super) fn follow(stream: Option<impl Read + Send + 'static>) -> Self {
        let kept = Arc::new(Mutex::new(Kept::default()));
        let (send, ended) = mpsc::channel();
        if let Some(mut stream) = stream {
            let kept = Arc::clone(&kept);
            std::thread::spawn(move || {
                let mut buffer = vec![0; 64 << 10];
                while let Ok(length @ 1..) = stream.read(&mut buffer) {
                    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    kept.take(buffer.get(..length).unwrap_or_default());
                }
                send.send(())
            });
        }
        Self { kept, ended }
    }

    /// Whether the stream has ended by then.
    pub(super) fn ended_by(&self, deadline: Instant) -> bool {
        let left = deadline.saturating_duration_since(Instant::now());
        !matches!(self.ended.recv_timeout(left), Err(mpsc::RecvTimeoutError::Timeout))
    }

    /// What was kept so far.
    pub(super) fn output(&self) -> Output {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).output()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn sh(script: &str, limit_ms: u64) -> Reading {
        run(
            "/bin/sh",
            &["-c".to_owned(), script.to_owned()],
            "/",
            &[],
            Duration::from_millis(limit_ms),
        )
    }

    #[test]
    fn an_end_has_its_code_and_both_streams() {
        let Reading::Exited { code, stdout, stderr, signal } =
            sh("echo out; echo err >&2; exit 3", 5000)
        else {
            panic!()
        };
        assert_eq!(
            (code, signal, stdout.text.as_str(), stderr.text.as_str()),
            (Some(3), None, "out\n", "err\n")
        );
    }

    #[test]
    fn at_the_limit_the_whole_tree_dies_and_is_named() {
        let marker = format!("{}", std::process::id());
        let script = format!("sh -c 'sleep 1000.{marker}'; true");
        let begun = Instant::now();
        let Reading::TimedOut { waiting_for, .. } = sh(&script, 300) else { panic!() };
        assert!(begun.elapsed() < Duration::from_secs(3));
        #[cfg(target_os = "linux")]
        {
            assert_eq!(waiting_for.last().map(String::as_str), Some("sleep"));
            let left = std::fs::read_dir("/proc")
                .unwrap()
                .filter_map(|entry| std::fs::read(entry.ok()?.path().join("cmdline")).ok());
            let needle = format!("1000.{marker}");
            let own = std::process::id().to_string();
            let alive = left
                .filter(|line| {
                    String::from_utf8_lossy(line).contains(&needle)
                        && !String::from_utf8_lossy(line).contains(&format!("{own} "))
                })
                .count();
            assert_eq!(alive, 0);
        }
    }

    #[test]
    fn a_flood_keeps_head_and_tail() {
        let Reading::Exited { stdout, .. } =
            sh("echo first; head -c 3000000 /dev/zero | tr '\\0' x; echo last", 10_000)
        else {
            panic!()
        };
        assert!(
            stdout.text.starts_with("first\n")
                && stdout.text.ends_with("last\n")
                && stdout.omitted > 2_000_000
        );
    }

    #[test]
    fn a_child_that_holds_the_streams_does_not_hold_us() {
        let begun = Instant::now();
        let Reading::Exited { code: Some(0), stdout, .. } = sh("(sleep 60 &); echo done", 10_000)
        else {
            panic!()
        };
        assert_eq!(stdout.text, "done\n");
        assert!(begun.elapsed() < Duration::from_secs(3));
    }

    #[test]
    fn each_failure_has_its_reading() {
        let run_path = |path: &str| run(path, &[], "/", &[], Duration::from_secs(5));
        assert_eq!(run_path("/no/such/go"), Reading::NotFound);
        assert_eq!(run_path("/etc/passwd"), Reading::Denied);
        assert_eq!(run_path("/etc"), Reading::Denied);
        let folder = tempfile::tempdir().unwrap();
        let text = folder.path().join("go");
        std::fs::write(&text, "\u{1}\u{2}no program").unwrap();
        std::fs::set_permissions(&text, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .unwrap();
        assert_eq!(run_path(text.to_str().unwrap()), Reading::BadFormat);
        assert!(matches!(
            run("/bin/true", &[], "/no/such", &[], Duration::from_secs(1)),
            Reading::Failed { .. }
        ));
        assert!(
            matches!(sh("kill -9 $$", 5000), Reading::Exited { code: None, signal: Some(name), .. } if name == "SIGKILL")
        );
    }
}
