//! `go-doctor run`: what passes through is what the command wrote, in its order; it ends as the command ends; signals reach
//! the command; nobody is left behind; and the failure is explained.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::alive::{Alive, LONG};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

fn go_doctor() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_go-doctor"));
    command.args(["--lang", "en", "run", "--"]);
    command
}

/// The same numbers in every run of the test.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A script that writes to both streams in some order, reads its input, and ends in some way.
fn script(numbers: &mut Numbers) -> String {
    let mut script = String::new();
    for _ in 0..numbers.below(12) {
        script += &match numbers.below(9) {
            0 => "echo out\n".to_owned(),
            1 => "echo err >&2\n".to_owned(),
            2 => "printf 'no line end'\n".to_owned(),
            3 => "printf 'no line end' >&2\n".to_owned(),
            4 => format!("printf '\\000\\377\\33[1m%s\\r\\n' {}\n", numbers.below(1000)),
            5 => format!("head -c {} /dev/zero | tr '\\0' o\n", numbers.below(80_000)),
            6 => format!("head -c {} /dev/zero | tr '\\0' e >&2\n", numbers.below(80_000)),
            7 => "cat\n".to_owned(),
            _ => "(echo child; echo child >&2)\n".to_owned(),
        };
    }
    match numbers.below(8) {
        0 => script + "kill -TERM $$\n",
        1 => script + "kill -KILL $$\n",
        2 => script + "kill -INT $$\n",
        code => script + &format!("exit {}\n", (code - 3) * 63),
    }
}

fn with_input(mut command: Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A command that does not read its input closes it.
    std::thread::spawn(move || stdin.write_all(&input).ok());
    child.wait_with_output().unwrap()
}

/// Both streams into one file: their order is to be seen.
fn into_one_file(mut command: Command, path: &Path) -> (Vec<u8>, std::process::ExitStatus) {
    let file = File::create(path).unwrap();
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone().unwrap())
        .stderr(file)
        .status()
        .unwrap();
    (std::fs::read(path).unwrap(), status)
}

/// `GO_DOCTOR_RUNS=1000` tries more of them.
#[test]
fn what_passes_is_what_the_command_wrote() {
    let runs: u64 =
        std::env::var("GO_DOCTOR_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(50);
    let folder = tempfile::tempdir().unwrap();
    let mut numbers = Numbers(runs);
    let mut changed = Vec::new();
    for run in 0..runs {
        let script = script(&mut numbers);
        let input = vec![b'i'; usize::try_from(numbers.below(100_000)).unwrap()];
        let sh = |mut command: Command| {
            command.args(["-c", &script]).current_dir(folder.path());
            command
        };
        let wrapped = || {
            let mut command = go_doctor();
            command.arg("sh");
            sh(command)
        };
        let (direct, ours) =
            (with_input(sh(Command::new("sh")), &input), with_input(wrapped(), &input));
        let is_same = ours.stdout == direct.stdout
            // The explanation comes behind it.
            && ours.stderr.starts_with(&direct.stderr)
            && (!direct.status.success() || ours.stderr == direct.stderr)
            && ours.status == direct.status;
        let path = folder.path().join("both");
        let (direct, status) = into_one_file(sh(Command::new("sh")), &path);
        let (ours, own) = into_one_file(wrapped(), &path);
        if !is_same || !ours.starts_with(&direct) || own != status {
            changed.push(format!("run {run}, status {status:?} and {own:?}:\n{script}"));
        }
    }
    println!("{runs} runs, each with two pipes and with one file: {} changed", changed.len());
    assert!(changed.is_empty(), "{}", changed.join("\n---\n"));
}

#[test]
fn a_reader_that_takes_his_time_loses_nothing() {
    let mut command = go_doctor();
    command.args(["sh", "-c", "head -c 400000 /dev/zero; exit 4"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    // A few bytes at a time: the pipe is full long before its reader has them.
    let mut all = Vec::new();
    let mut few = [0; 64];
    loop {
        match stdout.read(&mut few).unwrap() {
            0 => break,
            count => all.extend_from_slice(&few[..count]),
        }
    }
    assert_eq!((all.len(), child.wait().unwrap().code()), (400_000, Some(4)));
}

#[test]
fn a_reader_that_leaves_is_felt() {
    let mut command = go_doctor();
    let mut child = command.arg("yes").stdout(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 2];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(Signal::SIGPIPE as i32));
}

/// A command in a session of its own, as a task's has: no terminal's foreground.
fn alone(folder: &Path, script: &str) -> Child {
    let mut command = Command::new("setsid");
    command.args([env!("CARGO_BIN_EXE_go-doctor"), "run", "--", "bash", "-c", script]);
    command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap()
}

#[test]
fn signals_reach_the_command() {
    for (signal, name) in [
        (Signal::SIGTERM, "TERM"),
        (Signal::SIGINT, "INT"),
        (Signal::SIGHUP, "HUP"),
        (Signal::SIGUSR1, "USR1"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let alive = Alive::new(folder.path());
        let script = format!("trap 'touch got; exit 9' {name}; sleep 1000 & exec 9>alive; wait");
        // `setsid` forks only where it leads a group: go-doctor is the child itself.
        let mut command = go_doctor();
        let mut child = command
            .args(["bash", "-c", &script])
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let gone = alive.begun();
        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        let status = child.wait().unwrap();
        assert!(folder.path().join("got").exists(), "{name}");
        assert_eq!(status.code(), Some(9), "{name}");
        gone.recv_timeout(LONG).expect("the command is still there");
    }
}

/// Processes whose command line has a text.
fn running(needle: &str) -> usize {
    let lines = std::fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| std::fs::read(entry.ok()?.path().join("cmdline")).ok());
    lines.filter(|line| String::from_utf8_lossy(line).starts_with(needle)).count()
}

#[test]
fn nobody_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let seconds = format!("{}.{}", 3000, std::process::id());
    let needle = format!("sleep\0{seconds}");
    // One that holds the streams, one that does not, and one that will not go.
    let script = format!(
        "sleep {seconds} & sleep {seconds} >/dev/null 2>&1 & (trap '' TERM; sleep {seconds}) & echo done; exit 7"
    );
    let mut command = go_doctor();
    command.args(["bash", "-c", &script]).current_dir(folder.path());
    let begun = Instant::now();
    let output = command.output().unwrap();
    assert_eq!((output.stdout.as_slice(), output.status.code()), (b"done\n".as_slice(), Some(7)));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(running(&needle), 0);
    // And when it is ended from outside, in a session of its own.
    let alive = Alive::new(folder.path());
    let mut child =
        alone(folder.path(), &format!("exec 9>alive; sleep {seconds}; sleep {seconds}"));
    let gone = alive.begun();
    let own = format!("{}\0run\0", env!("CARGO_BIN_EXE_go-doctor"));
    let pids = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let path = entry.ok()?.path();
        let line = String::from_utf8_lossy(&std::fs::read(path.join("cmdline")).ok()?).into_owned();
        let is_ours = line.starts_with(&own) && line.contains(&seconds);
        is_ours.then(|| path.file_name()?.to_str()?.parse::<i32>().ok()).flatten()
    });
    for pid in pids.collect::<Vec<_>>() {
        kill(Pid::from_raw(pid), Signal::SIGTERM).unwrap();
    }
    child.wait().unwrap();
    gone.recv_timeout(LONG).expect("a process was left behind");
}

#[test]
fn a_failure_is_explained_and_a_good_run_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| {
        let mut command = go_doctor();
        let output = command.args(words).current_dir(folder.path()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let said = "echo 'go: cannot find GOROOT directory: /opt/go-removed' >&2; exit 2";
    let (code, stderr) = run(&["sh", "-c", said]);
    assert_eq!(code, Some(2));
    assert!(stderr.starts_with("go: cannot find GOROOT directory: /opt/go-removed\n"));
    assert!(stderr.contains("[goroot-missing]"), "{stderr}");
    assert_eq!(run(&["sh", "-c", "echo well >&2"]), (Some(0), "well\n".to_owned()));
    let (code, stderr) = run(&["no-such-program"]);
    assert_eq!(code, Some(127));
    assert!(stderr.starts_with("no-such-program: command not found\n"), "{stderr}");
    // What is there and cannot be started: go-doctor's own words are as good as a shell's.
    let go = folder.path().join("go");
    std::fs::write(&go, "").unwrap();
    let (code, stderr) = run(&[go.to_str().unwrap(), "version"]);
    assert_eq!(code, Some(126));
    assert!(stderr.contains(": Permission denied\n"), "{stderr}");
    assert!(stderr.contains("[go-not-executable]"), "{stderr}");
    // All that it printed was heard: nothing.
    let (code, stderr) = run(&["false"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("`false` ended with 1 and left no output"), "{stderr}");
    assert!(!stderr.contains("go-doctor run"), "{stderr}");
}

/// Where there is strace, and it may trace.
#[test]
fn a_traced_run_names_the_call() {
    let may = Command::new("strace").args(["-o", "/dev/null", "true"]).status();
    if !may.is_ok_and(|status| status.success()) {
        println!("no strace here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_go-doctor"));
        command.args(["--lang", "en", "run", "--trace", "--"]).args(words);
        let output = command.current_dir(folder.path()).output().unwrap();
        (output.status, output.stdout, String::from_utf8(output.stderr).unwrap())
    };
    let (status, stdout, stderr) = run(&["sh", "-c", "echo out; cd gone 2>/dev/null || exit 3"]);
    assert_eq!((status.code(), stdout.as_slice()), (Some(3), b"out\n".as_slice()));
    assert!(
        stderr.contains("`sh` got ENOENT (nothing there) for `gone` (`chdir`)")
            || stderr.contains("/gone` (`chdir`)"),
        "{stderr}"
    );
    let (status, _, stderr) = run(&["sh", "-c", "ls /nope 2>/dev/null; exit 0"]);
    assert_eq!((status.code(), stderr.as_str()), (Some(0), ""));
    let (status, _, _) = run(&["sh", "-c", "kill -TERM $$"]);
    assert_eq!(status.signal(), Some(Signal::SIGTERM as i32));
}
