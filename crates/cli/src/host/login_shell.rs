//! The login shell's environment. The recipe, which the TypeScript host follows step by step
//! (shells.md §1; tests/shell_hazards.rs has twenty start-up files for each shell to prove it):
//!
//! 1. The shell of the account (or `SHELL`) is started by its absolute path as a login and interactive shell (`shell.rs`).
//! 2. It runs one command: this very program as a helper, which writes its own environment as JSON with a nonce into a new
//!    file that only the user may read, under another name first. Not stdout: banners, floods and redefined commands.
//! 3. It starts in the home folder, never in the workspace, whose hooks (direnv, mise) would run.
//! 4. Its stdin is closed and it leads a session of its own: a question on stdin or on the terminal fails at once.
//! 5. Go's and VS Code's variables of this process are not handed down, nor is anything that points into the workspace
//!    (entries of PATH, `BASH_ENV`, `ZDOTDIR` …): start-up files would run it. `VSCODE_RESOLVING_ENVIRONMENT=1`,
//!    `DISABLE_AUTO_UPDATE=true`, `ZSH_TMUX_AUTOSTARTED=true` and `TERM=dumb` keep start-up files quiet.
//! 6. The answer counts as soon as the file is there: neither the shell's end nor its status matter, nor what a child of it
//!    still holds open. What the start-up files have started on purpose is the user's and goes on.
//! 7. A shell that ends without an answer is `exited`, with its code and the tail of what it said.
//! 8. At the limit it is `timedOut`, with the chain of processes it waits for, and the whole session is ended: an interactive
//!    shell puts its jobs into groups of their own, so a group is not enough.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use go_doctor_protocol::{Output, Reading, StartUpFiles, Variable};
use serde::{Deserialize, Serialize};

use super::ending::{self, EndedOnSignal};
use super::processes::{end_tree, waiting_for};
use super::run::{Started, Stream, signal, start};
use super::shell::{self, Reads};
use super::{Machine, variables};

/// The hidden first argument that makes this program the helper.
pub(crate) const HELPER: &str = "__environment";

/// How often the answer is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(4);

/// How much of what a shell said is kept for a message, in bytes.
const TAIL: usize = 2048;

/// What the helper writes.
#[derive(Serialize, Deserialize)]
struct Answer {
    nonce: String,
    variables: Vec<Variable>,
}

/// The helper: writes this process's environment to the file, under another name first, so that it appears whole.
pub(crate) fn write_environment(mut args: impl Iterator<Item = OsString>) -> ExitCode {
    let (Some(file), Some(nonce)) = (args.next(), args.next()) else { return ExitCode::from(2) };
    let answer = Answer { nonce: nonce.to_string_lossy().into_owned(), variables: variables() };
    let written = serde_json::to_vec(&answer).map_err(std::io::Error::other).and_then(|bytes| {
        let whole = PathBuf::from(file);
        let part = whole.with_extension("part");
        private(&part)?.write_all(&bytes)?;
        std::fs::rename(part, whole)
    });
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A new file that only this user may read: an environment holds secrets.
fn private(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Asks the user's login shell, which reads all its start-up files.
pub(super) fn environment(machine: &Machine) -> Reading {
    ask(Reads::All, machine)
}

/// Asks the user's login shell, which reads only some of its start-up files.
pub(super) fn environment_with(files: StartUpFiles, machine: &Machine) -> Reading {
    ask(Reads::Some(files), machine)
}

fn ask(reads: Reads, machine: &Machine) -> Reading {
    let limit = machine.shell_timeout;
    let Some(shell) = shell::login_shell() else {
        return Reading::Unavailable { reason: "no-login-shell".to_owned() };
    };
    if machine.is_of_workspace(&shell) {
        return Reading::Refused { reason: "in-workspace".to_owned() };
    }
    let Ok(folder) = PrivateFolder::new() else {
        return Reading::Failed { message: "no private folder for the answer".to_owned() };
    };
    let Ok(own) = std::env::current_exe() else {
        return Reading::Failed { message: "own path unknown".to_owned() };
    };
    let file = folder.path.join("answer");
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let words = [text(&own), HELPER.to_owned(), text(&file), folder.nonce.clone()];
    let Some(arguments) = shell::arguments(&shell, reads, &words) else {
        return Reading::Unavailable { reason: "shell-cannot".to_owned() };
    };
    let fake_home = (reads == Reads::Some(StartUpFiles::System)).then_some(folder.path.as_path());
    let (mut child, _listed) = match start(command(&shell, arguments, fake_home, machine)) {
        Ok(started) => started,
        Err(error) => return super::files::failure(&error),
    };
    let said = [Stream::follow(child.stdout().take()), Stream::follow(child.stderr().take())];
    match wait_for_answer(&mut child, &file, &folder.nonce, limit) {
        Ended::Answered(variables) => {
            // Only the shell is waited for, so that it leaves no zombie; what it started is the user's.
            std::thread::spawn(move || child.wait());
            let variables = without_our_own(variables, fake_home);
            Reading::environment(variables, &format!("loginShell {}", shell.display()))
        }
        Ended::Unanswered(status) => {
            end_tree(child.id());
            let [stdout, stderr] = said.map(|stream| tail(&stream));
            Reading::Exited {
                code: status.code().map(i64::from),
                signal: signal(status),
                stdout,
                stderr,
            }
        }
        Ended::NotInTime => {
            let waiting_for = waiting_for(child.id());
            end_tree(child.id());
            child.wait().ok();
            let [stdout, stderr] = said.map(|stream| tail(&stream));
            let after_ms = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX);
            Reading::TimedOut { after_ms, waiting_for, tail: stdout.text + &stderr.text }
        }
    }
}

/// The shell, quiet and at home.
fn command(
    shell: &Path,
    arguments: Vec<String>,
    fake_home: Option<&Path>,
    machine: &Machine,
) -> Command {
    let mut command = Command::new(shell);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.current_dir(home());
    command.env_clear().envs(handed_down(machine)).envs(OURS);
    if let Some(folder) = fake_home {
        command.envs(["HOME", "ZDOTDIR", "XDG_CONFIG_HOME"].map(|name| (name, folder)));
    }
    command
}

/// What this process hands down: without Go's variables and VS Code's own, which a fresh login would not have, and without
/// what points into the workspace. Where home itself lies in the workspace, its start-up files do, and nothing is held back.
fn handed_down(machine: &Machine) -> Vec<(OsString, OsString)> {
    let is_theirs = |path: &Path| path.is_relative() || machine.is_of_workspace(path);
    let guarded = !machine.is_of_workspace(&home());
    let mut list = Vec::new();
    for (name, value) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let go_or_editor =
            ["GO", "CGO_", "VSCODE_", "ELECTRON_"].iter().any(|prefix| text.starts_with(prefix));
        if go_or_editor {
            continue;
        }
        if !guarded {
            list.push((name, value));
        } else if text == "PATH" {
            let entries: Vec<PathBuf> =
                std::env::split_paths(&value).filter(|entry| !is_theirs(entry)).collect();
            // An empty PATH would mean the current folder; without one a shell takes its own.
            let joined = std::env::join_paths(&entries).ok().filter(|_| !entries.is_empty());
            list.extend(joined.map(|value| (name, value)));
        } else if !machine.is_mentioned_in(&value.to_string_lossy()) {
            list.push((name, value));
        }
    }
    list
}

/// What start-up files test to stay quiet and not to take over the terminal.
const OURS: [(&str, &str); 4] = [
    ("VSCODE_RESOLVING_ENVIRONMENT", "1"),
    ("DISABLE_AUTO_UPDATE", "true"),
    ("ZSH_TMUX_AUTOSTARTED", "true"),
    ("TERM", "dumb"),
];

/// How asking ended.
enum Ended {
    Answered(Vec<Variable>),
    Unanswered(ExitStatus),
    NotInTime,
}

fn wait_for_answer(child: &mut Started, file: &Path, nonce: &str, limit: Duration) -> Ended {
    let deadline = Instant::now() + limit;
    loop {
        // Looked at before the answer: a shell that has ended cannot answer between the two looks.
        let ended = child.try_wait().ok().flatten();
        if let Some(variables) = read_answer(file, nonce) {
            return Ended::Answered(variables);
        }
        if let Some(status) = ended {
            return Ended::Unanswered(status);
        }
        if Instant::now() >= deadline {
            return Ended::NotInTime;
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn read_answer(file: &Path, nonce: &str) -> Option<Vec<Variable>> {
    let text = std::fs::read(file).ok()?;
    let answer: Answer = serde_json::from_slice(&text).ok()?;
    (answer.nonce == nonce).then_some(answer.variables)
}

/// The variables that we set for the shell are no part of its answer; the empty home is called by the real one's name.
fn without_our_own(mut variables: Vec<Variable>, fake_home: Option<&Path>) -> Vec<Variable> {
    let counts = ["SHLVL", "_", "PWD", "OLDPWD"];
    let ours = OURS.map(|(name, _)| name);
    variables.retain(|variable| {
        let name = variable.name.as_str();
        !counts.contains(&name) && !ours.contains(&name)
    });
    if let (Some(fake), Some(real)) = (fake_home.and_then(Path::to_str), home().to_str()) {
        for variable in &mut variables {
            variable.value = variable.value.replace(fake, real);
        }
    }
    variables
}

/// The end of what a stream said: a flood is no message.
fn tail(stream: &Stream) -> Output {
    let output = stream.output();
    let start = output
        .text
        .char_indices()
        .rev()
        .map(|(at, _)| at)
        .find(|at| output.text.len() - at >= TAIL);
    let text = output.text.get(start.unwrap_or(0)..).unwrap_or_default().to_owned();
    let omitted = output.omitted + (output.text.len() - text.len()) as u64;
    Output { text, omitted, bad_encoding: output.bad_encoding }
}

/// The folder the shell starts in: home, never the workspace.
fn home() -> PathBuf {
    let home = std::env::home_dir().filter(|home| home.is_dir());
    home.unwrap_or_else(|| PathBuf::from(if cfg!(windows) { r"C:\" } else { "/" }))
}

/// A folder that only this user may enter, removed with whatever is in it.
struct PrivateFolder {
    path: PathBuf,
    nonce: String,
    _listed: EndedOnSignal,
}

impl PrivateFolder {
    /// In the temporary folder; where that cannot be written, in the session's own or at home.
    fn new() -> std::io::Result<Self> {
        use std::hash::{BuildHasher as _, Hasher as _};
        let random = || std::collections::hash_map::RandomState::new().build_hasher().finish();
        let nonce = format!("{:016x}{:016x}", random(), random());
        #[cfg(not(unix))]
        let builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let places = [Some(std::env::temp_dir()), runtime, Some(home())];
        let mut last = std::io::Error::other("no place");
        for place in places.into_iter().flatten().filter(|place| place.is_absolute()) {
            let path = place.join(format!("go-doctor-{nonce}"));
            match ending::folder(|| builder.create(&path), |()| path.clone()) {
                Ok(((), listed)) => return Ok(Self { path, nonce, _listed: listed }),
                Err(error) => last = error,
            }
        }
        Err(last)
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.path).ok();
    }
}
