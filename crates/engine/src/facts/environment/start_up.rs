//! Which start-up file of the login shell sets a value: found out by asking the shell again with fewer of its files, not by
//! reading them. A file's text says what it may do, the shell's answer says what it did.
//!
//! The probes are asked only when somebody wants to know, which is when the login shell differs from the process that needs
//! go. Files by shell: bash(1), zsh(1) `STARTUP/SHUTDOWN FILES`, fish(1), dash(1), ksh(1), tcsh(1).

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{EnvironmentKind, Outcome, Probe, Reading, StartUpFiles};

use crate::context::{Cx, Fact, Missing, kept};
use crate::facts::environment::process::environment;
use crate::paths;
use crate::words::{self, Said, args, said, term};

/// What is looked for in the shell's answers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sought<'w> {
    /// A variable with this value.
    Variable(&'w str, &'w str),
    /// An entry of PATH.
    PathEntry(&'w str),
}

/// The answers of the shell with each selection of files; one that could not be had is not there.
type Answers = BTreeMap<StartUpFiles, BTreeMap<String, String>>;

const SELECTIONS: [StartUpFiles; 5] = [
    StartUpFiles::None,
    StartUpFiles::Always,
    StartUpFiles::Login,
    StartUpFiles::Interactive,
    StartUpFiles::System,
];

kept!(ShellAnswersKey: Answers);

/// Asks the shell with each selection, all at once.
fn answers(cx: Cx<'_>) -> Fact<Rc<Answers>> {
    let readings: Vec<(StartUpFiles, Fact<&Reading>)> =
        SELECTIONS.into_iter().map(|reads| (reads, cx.reading(Probe::Shell { reads }))).collect();
    if readings.iter().any(|(_, reading)| matches!(reading, Err(Missing::Asked))) {
        return Err(Missing::Asked);
    }
    cx.memo::<ShellAnswersKey>("", || {
        let answered = readings.into_iter().filter_map(|(reads, reading)| match reading {
            Ok(Reading::Environment { variables, .. }) => {
                let map = variables.iter().map(|v| (v.name.clone(), v.value.clone())).collect();
                Some((reads, map))
            }
            _ => None,
        });
        Ok(answered.collect())
    })
}

/// Who gives the login shell this value; nothing when its answers do not tell.
pub(crate) fn set_by(cx: Cx<'_>, wanted: Sought<'_>) -> Fact<Option<Said>> {
    let (answers, login) = (answers(cx), environment(cx, EnvironmentKind::Login));
    let (answers, login) = (answers?, login?);
    let has = |reads: StartUpFiles| {
        let variables = answers.get(&reads)?;
        Some(match wanted {
            Sought::Variable(name, value) => {
                variables.get(name).is_some_and(|other| other == value)
            }
            Sought::PathEntry(entry) => variables
                .get("PATH")
                .is_some_and(|path| paths::split_list(cx.platform(), path).contains(&entry)),
        })
    };
    let (Some(nothing), Some(always)) = (has(StartUpFiles::None), has(StartUpFiles::Always)) else {
        return Ok(None);
    };
    if nothing {
        return Ok(Some(words::own::start_up_handed_down()));
    }
    if has(StartUpFiles::System) == Some(true) {
        return Ok(Some(words::own::start_up_system()));
    }
    let shell = login.method.strip_prefix("loginShell ").unwrap_or_default();
    let shell = paths::file_name(cx.platform(), shell);
    let (by_login, by_interactive) = (has(StartUpFiles::Login), has(StartUpFiles::Interactive));
    let (key, names) = match (always, by_login, by_interactive) {
        (true, ..) => ("start-up.file", files(shell, StartUpFiles::Always)),
        // A login file that reads the interactive one: that is where the value stands.
        (false, Some(true), Some(true)) => {
            ("start-up.file", files(shell, StartUpFiles::Interactive))
        }
        (false, _, Some(true)) => ("start-up.interactive", files(shell, StartUpFiles::Interactive)),
        (false, Some(true), _) => ("start-up.login", files(shell, StartUpFiles::Login)),
        (false, Some(false), Some(false)) => return Ok(Some(words::own::start_up_both())),
        _ => return Ok(None),
    };
    let list = existing(cx, login.get("ZDOTDIR"), login.get("XDG_CONFIG_HOME"), names)?;
    Ok(Some(if list.is_empty() {
        term(format!("{key}-unknown"))
    } else {
        said(key, args! { files: list.join(", ") })
    }))
}

/// The files of the user that a shell reads, those that are read first in front.
fn files(shell: &str, reads: StartUpFiles) -> &'static [&'static str] {
    match (shell, reads) {
        ("bash", StartUpFiles::Login) => &[".bash_profile", ".bash_login", ".profile"],
        ("bash", StartUpFiles::Interactive) => &[".bashrc"],
        ("zsh", StartUpFiles::Always) => &[".zshenv"],
        ("zsh", StartUpFiles::Login) => &[".zprofile", ".zlogin"],
        ("zsh", StartUpFiles::Interactive) => &[".zshrc"],
        ("fish", _) => &[".config/fish/config.fish", ".config/fish/conf.d"],
        ("tcsh" | "csh", _) => &[".tcshrc", ".cshrc"],
        ("mksh", StartUpFiles::Interactive) => &[".mkshrc"],
        ("ksh", StartUpFiles::Interactive) => &[".kshrc"],
        (_, StartUpFiles::Login) => &[".profile"],
        _ => &[],
    }
}

/// Those of the files that are there, as a person writes them. bash reads only the first of its login files.
fn existing(
    cx: Cx<'_>,
    zdotdir: Option<&str>,
    config: Option<&str>,
    names: &[&str],
) -> Fact<Vec<String>> {
    let platform = cx.platform();
    let Some(home) = cx.subject.home.as_deref() else { return Ok(Vec::new()) };
    let places: Vec<String> = names
        .iter()
        .map(|name| match (name.strip_prefix(".config/"), config, zdotdir) {
            (Some(rest), Some(config), _) => paths::join(platform, config, rest),
            (None, _, Some(folder)) if name.starts_with(".z") => {
                paths::join(platform, folder, name)
            }
            _ => paths::join(platform, home, name),
        })
        .collect();
    cx.stat_all(&places)?;
    let mut found = Vec::new();
    for place in places {
        if matches!(cx.stat(&place), Ok(Outcome::Found { .. })) {
            found.push(paths::with_tilde(platform, &place, home));
        }
    }
    if names.contains(&".bash_login") {
        found.truncate(1);
    }
    Ok(found)
}
