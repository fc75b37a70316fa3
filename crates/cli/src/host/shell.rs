//! The user's login shell: which it is, and how each kind of shell is told to log in, be interactive, and run one command.
//!
//! Every flag was tried here with bash 5.2, dash 0.5.12, zsh 5.9, fish 3.6, tcsh 6.24, ksh93u+m, mksh 59, nu 0.115 and xonsh
//! 0.13; PowerShell's are VS Code's (shells.md §2). A shell that does not know them ends at once, which is said.

use std::path::{Path, PathBuf};

use go_doctor_protocol::StartUpFiles;

/// Which of its start-up files a shell is to read: some, or all as a login in a terminal window does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reads {
    /// All.
    All,
    /// Only these.
    Some(StartUpFiles),
}

/// The shell's name: `zsh` of `/opt/homebrew/bin/zsh`.
pub(super) fn name(shell: &Path) -> String {
    shell.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The arguments that make a shell read these start-up files and run one command; nothing when it cannot be told to.
pub(super) fn arguments(shell: &Path, reads: Reads, words: &[String]) -> Option<Vec<String>> {
    let name = name(shell);
    let posix = words.iter().map(|word| quoted(word, r"'\''")).collect::<Vec<_>>().join(" ");
    let line = match name.as_str() {
        "pwsh" | "powershell" => {
            format!(
                "& {}",
                words.iter().map(|word| quoted(word, "''")).collect::<Vec<_>>().join(" ")
            )
        }
        "nu" => format!("^{posix}"),
        // A quoted word at the beginning is a Python string.
        "xonsh" => format!("$[{posix}]"),
        _ => posix,
    };
    let flags = flags(&name, reads)?;
    Some(flags.iter().map(|&flag| flag.to_owned()).chain([line]).collect())
}

fn quoted(word: &str, quote: &str) -> String {
    format!("'{}'", word.replace('\'', quote))
}

/// The flags, the one that takes the command last.
fn flags(name: &str, reads: Reads) -> Option<&'static [&'static str]> {
    use StartUpFiles::{Always, Interactive, Login, None as NoFiles, System};
    Some(match (name, reads) {
        // tcsh takes `-l` only when it stands alone; `.login` is for logins in a terminal.
        ("tcsh" | "csh", Reads::All | Reads::Some(System)) => &["-ic"],
        ("pwsh" | "powershell", Reads::All) => &["-Login", "-Command"],
        ("pwsh" | "powershell", Reads::Some(NoFiles)) => &["-NoProfile", "-Command"],
        ("tcsh" | "csh", Reads::Some(Login | Interactive))
        | ("pwsh" | "powershell", Reads::Some(_)) => return None,
        ("bash", Reads::Some(NoFiles)) => &["--noprofile", "--norc", "-c"],
        ("zsh" | "tcsh" | "csh", Reads::Some(NoFiles)) => &["-f", "-c"],
        ("fish", Reads::Some(NoFiles)) => &["--no-config", "-c"],
        ("nu", Reads::Some(NoFiles)) => &["-n", "-c"],
        ("xonsh", Reads::Some(NoFiles)) => &["--no-rc", "-c"],
        (_, Reads::All | Reads::Some(System)) => &["-i", "-l", "-c"],
        (_, Reads::Some(NoFiles | Always)) => &["-c"],
        (_, Reads::Some(Login)) => &["-l", "-c"],
        (_, Reads::Some(Interactive)) => &["-i", "-c"],
    })
}

/// The shell of the user's account; `SHELL` says what the user wants where both exist.
#[cfg(unix)]
pub(super) fn login_shell() -> Option<PathBuf> {
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
    (!matches!(name(&shell).as_str(), "false" | "nologin" | "true")).then_some(shell)
}

#[cfg(not(unix))]
pub(super) fn login_shell() -> Option<PathBuf> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_shell_is_told_in_its_own_way() {
        let words = ["/a b/it's".to_owned(), "x".to_owned()];
        let line = |shell: &str, reads| arguments(Path::new(shell), reads, &words).unwrap();
        assert_eq!(line("/bin/zsh", Reads::All), ["-i", "-l", "-c", r"'/a b/it'\''s' 'x'"]);
        assert_eq!(line("/usr/bin/nu", Reads::All).pop().unwrap(), r"^'/a b/it'\''s' 'x'");
        assert_eq!(line("/usr/bin/pwsh", Reads::All), ["-Login", "-Command", "& '/a b/it''s' 'x'"]);
        assert_eq!(
            line("/bin/bash", Reads::Some(StartUpFiles::None))[..2],
            ["--noprofile", "--norc"]
        );
        assert_eq!(
            arguments(Path::new("/bin/tcsh"), Reads::Some(StartUpFiles::Login), &words),
            None
        );
    }
}
