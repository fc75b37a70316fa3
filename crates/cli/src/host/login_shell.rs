//! The login shell's environment, by the recipe of facts/vscode-conventions.md §B.1: the shell starts our own helper,
//! which writes what it sees into a private file. Banners, floods, traps and redefined commands cannot spoil that.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use go_doctor_protocol::{Reading, Variable};
use serde::{Deserialize, Serialize};

use super::processes::{end_tree, waiting_for};
use super::run::{Stream, start};
use super::variables;

/// The hidden first argument that makes this program the helper.
pub(crate) const HELPER: &str = "__environment";

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

/// Asks the user's login shell.
pub(super) fn environment(limit: Duration) -> Reading {
    let Some(shell) = user_shell() else {
        return Reading::Unavailable { reason: "no-login-shell".to_owned() };
    };
    let Ok(folder) = PrivateFolder::new() else {
        return Reading::Failed { message: "no private folder for the answer".to_owned() };
    };
    let Ok(own) = std::env::current_exe() else {
        return Reading::Failed { message: "own path unknown".to_owned() };
    };
    let file = folder.path.join("answer");
    let nonce = folder.nonce.clone();
    let words = [
        own.to_string_lossy().into_owned(),
        HELPER.to_owned(),
        file.to_string_lossy().into_owned(),
        nonce.clone(),
    ];
    let mut command = Command::new(&shell);
    command
        .args(shell_arguments(&shell, &words))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.current_dir(home());
    for name in inherited_to_drop() {
        command.env_remove(name);
    }
    // Start-up files test these to stay quiet and not to take over the terminal.
    command.envs([
        ("VSCODE_RESOLVING_ENVIRONMENT", "1"),
        ("DISABLE_AUTO_UPDATE", "true"),
        ("ZSH_TMUX_AUTOSTARTED", "true"),
        ("TERM", "dumb"),
    ]);
    let mut child = match start(command) {
        Ok(child) => child,
        Err(error) => return super::files::failure(&error),
    };
    let leader = child.id();
    let (out, err) = (Stream::follow(child.stdout().take()), Stream::follow(child.stderr().take()));
    let deadline = Instant::now() + limit;
    loop {
        if let Some(variables) = read_answer(&file, &nonce) {
            // What the start-up files started on purpose (an agent) is the user's; only the shell is waited for.
            std::thread::spawn(move || child.wait());
            return Reading::environment(
                without_our_own(variables),
                &format!("loginShell {}", shell.display()),
            );
        }
        let ended = child.try_wait().ok().flatten();
        if let Some(status) = ended {
            // The answer may have appeared between the two looks.
            if let Some(variables) = read_answer(&file, &nonce) {
                return Reading::environment(
                    without_our_own(variables),
                    &format!("loginShell {}", shell.display()),
                );
            }
            end_tree(leader);
            let _ = status;
            return Reading::Refused { reason: "shell-ended".to_owned() };
        }
        if Instant::now() >= deadline {
            let waiting_for = waiting_for(leader);
            end_tree(leader);
            child.wait().ok();
            let said = out.output().text + &err.output().text;
            let tail: String =
                said.chars().rev().take(2048).collect::<Vec<_>>().into_iter().rev().collect();
            let after_ms = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX);
            return Reading::TimedOut { after_ms, waiting_for, tail };
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn read_answer(file: &Path, nonce: &str) -> Option<Vec<Variable>> {
    let text = std::fs::read(file).ok()?;
    let answer: Answer = serde_json::from_slice(&text).ok()?;
    (answer.nonce == nonce).then_some(answer.variables)
}

/// The variables that we set for the shell are no part of its answer.
fn without_our_own(mut variables: Vec<Variable>) -> Vec<Variable> {
    let ours = [
        "VSCODE_RESOLVING_ENVIRONMENT",
        "DISABLE_AUTO_UPDATE",
        "ZSH_TMUX_AUTOSTARTED",
        "SHLVL",
        "_",
    ];
    variables.retain(|variable| !ours.contains(&variable.name.as_str()));
    variables
}

/// What this process would hand down and a fresh login would not have: Go's variables and VS Code's own.
fn inherited_to_drop() -> Vec<OsString> {
    let drops = |name: &str| {
        name.starts_with("GO")
            || name.starts_with("CGO_")
            || name.starts_with("VSCODE_")
            || name.starts_with("ELECTRON_")
    };
    std::env::vars_os()
        .map(|(name, _)| name)
        .filter(|name| drops(&name.to_string_lossy()))
        .collect()
}

/// Arguments that make a shell log in, read its interactive files too, and run one command.
fn shell_arguments(shell: &Path, words: &[String]) -> Vec<String> {
    let name =
        shell.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let single = |word: &String| format!("'{}'", word.replace('\'', r"'\''"));
    let posix = words.iter().map(single).collect::<Vec<_>>().join(" ");
    match name.as_str() {
        "tcsh" | "csh" => vec!["-ic".to_owned(), posix],
        "pwsh" | "powershell" => {
            let quoted = words
                .iter()
                .map(|word| format!("'{}'", word.replace('\'', "''")))
                .collect::<Vec<_>>()
                .join(" ");
            vec!["-Login".to_owned(), "-Command".to_owned(), format!("& {quoted}")]
        }
        "nu" => vec!["-i".to_owned(), "-l".to_owned(), "-c".to_owned(), format!("^{posix}")],
        _ => vec!["-i".to_owned(), "-l".to_owned(), "-c".to_owned(), posix],
    }
}

/// The shell of the user's account; `SHELL` says what the user wants where both exist.
#[cfg(unix)]
fn user_shell() -> Option<PathBuf> {
    let usable = |path: &PathBuf| path.is_absolute() && path.is_file();
    let wanted = std::env::var_os("SHELL").map(PathBuf::from).filter(usable);
    let account = || {
        nix::unistd::User::from_uid(nix::unistd::getuid())
            .ok()
            .flatten()
            .map(|user| user.shell)
            .filter(usable)
    };
    let shell = wanted.or_else(account)?;
    // An account that may not log in has one of these.
    let name =
        shell.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    (!matches!(name.as_str(), "false" | "nologin" | "true")).then_some(shell)
}

#[cfg(not(unix))]
fn user_shell() -> Option<PathBuf> {
    None
}

/// The folder the shell starts in: home, never the workspace, whose hooks (direnv, mise) would run.
fn home() -> PathBuf {
    let home = std::env::home_dir().filter(|home| home.is_dir());
    home.unwrap_or_else(|| PathBuf::from(if cfg!(windows) { r"C:\" } else { "/" }))
}

/// A folder that only this user may enter, removed with whatever is in it.
struct PrivateFolder {
    path: PathBuf,
    nonce: String,
}

impl PrivateFolder {
    fn new() -> std::io::Result<Self> {
        use std::hash::{BuildHasher as _, Hasher as _};
        let random = || std::collections::hash_map::RandomState::new().build_hasher().finish();
        let nonce = format!("{:016x}{:016x}", random(), random());
        let path = std::env::temp_dir().join(format!("go-doctor-{nonce}"));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        Ok(Self { path, nonce })
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.path).ok();
    }
}
