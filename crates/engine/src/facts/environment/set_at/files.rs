//! The files that may set a variable: those of the user's shell, of the session, of the system, of the folder.

use go_doctor_protocol::{Outcome, Platform, Probe, Reading};

use super::Then;
use crate::context::{Cx, Fact, Known as _};
use crate::facts::environment::assignments::Dialect;
use crate::facts::environment::process::{Environment, host};
use crate::paths;

/// A file that is looked at.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) path: String,
    pub(super) dialect: Dialect,
    pub(super) then: Then,
}

/// The files that may set a variable of this process. Which of them a shell has read is not asked: the line that gives the very
/// value is the one.
pub(super) fn candidates(
    cx: Cx<'_>,
    environment: &Environment,
    home: &str,
) -> Fact<Vec<Candidate>> {
    let platform = cx.platform();
    let at_home = |name: &str| paths::join(platform, home, name);
    let config =
        environment.get_set("XDG_CONFIG_HOME").map_or_else(|| at_home(".config"), str::to_owned);
    let in_config = |name: &str| paths::join(platform, &config, name);
    let shell = paths::file_name(platform, environment.get_set("SHELL").unwrap_or_default());
    let zdotdir = environment.get_set("ZDOTDIR").map_or_else(|| home.to_owned(), str::to_owned);
    let mut list = Vec::new();
    let mut add = |dialect, then, paths: Vec<String>| {
        list.extend(paths.into_iter().map(|path| Candidate { path, dialect, then }));
    };
    let of = |names: &[&str]| names.contains(&shell);
    // Of the shells that the user's is not, only the files that a session reads.
    let posix = [".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"];
    if of(&["bash", ""]) {
        add(Dialect::Posix, Then::Shell, posix.map(at_home).to_vec());
    }
    if of(&["zsh", ""]) {
        let names = [".zshenv", ".zprofile", ".zshrc", ".zlogin"];
        add(
            Dialect::Posix,
            Then::Shell,
            names.map(|name| paths::join(platform, &zdotdir, name)).to_vec(),
        );
        add(Dialect::Posix, Then::Shell, vec![at_home(".zshenv")]);
        let names = ["zshenv", "zprofile", "zshrc", "zlogin"];
        let system =
            names.iter().flat_map(|name| [format!("/etc/zsh/{name}"), format!("/etc/{name}")]);
        add(Dialect::Posix, Then::Shell, system.collect());
    }
    if of(&["fish", ""]) {
        let files = ["fish/config.fish"].map(in_config).to_vec();
        add(Dialect::Fish, Then::Shell, files);
        add(Dialect::Fish, Then::Shell, vec!["/etc/fish/config.fish".to_owned()]);
        add(Dialect::Universal, Then::Shell, vec![in_config("fish/fish_variables")]);
    }
    if of(&["tcsh", "csh", ""]) {
        let mut files = [".tcshrc", ".cshrc", ".login"].map(at_home).to_vec();
        files.push("/etc/csh.cshrc".to_owned());
        add(Dialect::Csh, Then::Shell, files);
    }
    if of(&["ksh", "mksh", "sh", "dash"]) {
        add(Dialect::Posix, Then::Shell, [".kshrc", ".mkshrc", ".shrc"].map(at_home).to_vec());
    }
    let then = if shell == "zsh" || shell == "fish" { Then::Login } else { Then::Shell };
    add(Dialect::Posix, then, vec![at_home(".profile")]);
    add(Dialect::Posix, Then::Login, [".xprofile", ".xsessionrc"].map(at_home).to_vec());
    let system = ["/etc/profile", "/etc/bash.bashrc", "/etc/bashrc"].map(str::to_owned);
    add(Dialect::Posix, Then::Shell, system.to_vec());
    add(
        Dialect::Lines,
        Then::Login,
        vec!["/etc/environment".to_owned(), at_home(".pam_environment")],
    );
    // A folder's own files, as direnv and mise find them: here and above.
    let own = cx.folder().known()?.map(|folder| paths::ancestors(platform, folder));
    for folder in own.unwrap_or_default() {
        add(Dialect::Posix, Then::Direnv, vec![paths::join(platform, &folder, ".envrc")]);
        let names = ["mise.toml", ".mise.toml"];
        add(
            Dialect::Toml,
            Then::Shell,
            names.map(|name| paths::join(platform, &folder, name)).to_vec(),
        );
    }
    add(Dialect::Toml, Then::Shell, vec![in_config("mise/config.toml")]);
    let mut folders = vec![
        ("/etc/profile.d".to_owned(), ".sh", Dialect::Posix, Then::Shell),
        (in_config("environment.d"), ".conf", Dialect::Lines, Then::Login),
        ("/etc/environment.d".to_owned(), ".conf", Dialect::Lines, Then::Login),
    ];
    if of(&["fish", ""]) {
        folders.push((in_config("fish/conf.d"), ".fish", Dialect::Fish, Then::Shell));
        folders.push(("/etc/fish/conf.d".to_owned(), ".fish", Dialect::Fish, Then::Shell));
    }
    if platform == Platform::Macos {
        folders.push((at_home("Library/LaunchAgents"), ".plist", Dialect::Plist, Then::Login));
    }
    let listed: Vec<Fact<&Reading>> = folders
        .iter()
        .map(|(folder, ..)| cx.reading(Probe::List { path: folder.clone(), max_entries: 200 }))
        .collect();
    for ((folder, ending, dialect, then), listing) in folders.iter().zip(listed) {
        let Some(Reading::Listing { entries, .. }) = listing.known()? else { continue };
        let names = entries.iter().filter(|entry| entry.name.ends_with(ending));
        let files = names.map(|entry| paths::join(platform, folder, &entry.name));
        list.extend(files.map(|path| Candidate { path, dialect: *dialect, then: *then }));
    }
    Ok(list)
}

/// A start-up file of the user's that is there.
pub(crate) struct StartUpFile<'s> {
    /// As a person writes it.
    pub(crate) shown: String,
    /// Where it lies, links followed.
    pub(crate) real: String,
    /// How it is written.
    pub(crate) dialect: Dialect,
    /// Its text.
    pub(crate) text: &'s str,
    /// This user may write it.
    pub(crate) writable: bool,
}

/// The start-up files of the user's shell that lie in the home folder.
pub(crate) fn own_files(cx: Cx<'_>) -> Fact<Vec<StartUpFile<'_>>> {
    let Some(environment) = host(cx).known()? else { return Ok(Vec::new()) };
    let Some(home) = cx.subject.home.as_deref().filter(|_| cx.platform() != Platform::Windows)
    else {
        return Ok(Vec::new());
    };
    let files = candidates(cx, &environment, home)?.into_iter().filter(|file| {
        matches!(file.dialect, Dialect::Posix | Dialect::Fish)
            && paths::is_within(cx.platform(), &file.path, home)
            && !paths::is_within(cx.platform(), &file.path, &cx.subject.folder)
    });
    let files: Vec<Candidate> = files.collect();
    cx.stat_all(files.iter().map(|file| file.path.as_str()))?;
    let there: Vec<(Candidate, String)> = files
        .into_iter()
        .filter_map(|file| Some((real(cx, &file.path)?, file)))
        .map(|(real, file)| (file, real))
        .collect();
    let texts: Vec<Fact<Option<&str>>> =
        there.iter().map(|(_, real)| cx.read_if_text(real)).collect();
    let mut found = Vec::new();
    for ((file, real), text) in there.into_iter().zip(texts) {
        let Some(text) = text.known()?.flatten() else { continue };
        let shown = paths::with_tilde(cx.platform(), &file.path, home);
        let writable = matches!(cx.stat(&file.path), Ok(Outcome::Found { stat }) if stat.writable);
        found.push(StartUpFile { shown, real, dialect: file.dialect, text, writable });
    }
    Ok(found)
}

/// The file behind a path, links followed; nothing where there is none.
pub(super) fn real(cx: Cx<'_>, path: &str) -> Option<String> {
    match cx.stat(path) {
        Ok(Outcome::Found { stat }) => {
            Some(stat.real_path.clone().unwrap_or_else(|| path.to_owned()))
        }
        _ => None,
    }
}
