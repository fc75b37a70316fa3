//! Which files give a process's variable its value, line by line: start-up files of the user's shell and of the session, the
//! system's, a folder's (direnv, mise, a dev container), the terminal's setting.
//!
//! Asked only where a variable is to blame. A line counts when it gives just the value that the process has; a line whose
//! value the text does not tell (`$(…)`) is named only where no other is found. Files by shell: bash(1), zsh(1), fish(1), tcsh(1);
//! the session's: pam_env(8), environment.d(5), and the display managers' use of `~/.profile`.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_protocol::{Edit, Host, Outcome, Platform, Probe, Reading};

use super::assignments::{Assignment, Dialect, merged, needs, script};
use super::process::{Environment, host, terminal_setting};
use crate::context::{Cx, Fact, Known as _};
use crate::documents::{Document, Lines, remove_property};
use crate::facts::editor::settings::{expand, settings};
use crate::paths;
use crate::words::{self, Said, shell_quote};

/// A file that sets the variable.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// `~/.profile, line 3`.
    pub(crate) said: Said,
    /// What takes it out there.
    pub(crate) way: Way,
    /// From when on it is gone.
    pub(crate) then: Then,
}

/// How a variable is taken out of a file.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    /// By edits.
    Edit(Vec<Edit>),
    /// By a command line.
    Command(String),
    /// By a person who reads the lines around it.
    Hand,
}

/// What reads the file again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Then {
    /// A new shell, and all that is started from it.
    Shell,
    /// direnv, which wants to be asked again for every change.
    Direnv,
    /// A new login.
    Login,
    /// A container that is made anew.
    Container,
}

/// A file that is looked at.
struct Candidate {
    path: String,
    dialect: Dialect,
    then: Then,
}

/// The places that give the process of this host this value of a variable; none where nothing is found.
pub(crate) fn set_at(cx: Cx<'_>, name: &str, value: &str) -> Fact<Vec<Place>> {
    let Some(environment) = host(cx).known()? else { return Ok(Vec::new()) };
    let Some(home) = cx.subject.home.as_deref().filter(|_| cx.platform() != Platform::Windows)
    else {
        return Ok(Vec::new());
    };
    let mut files = candidates(cx, &environment, home)?;
    let in_documents = (of_terminal(cx, &environment, name, value), of_container(cx, name, value));
    let mut read: BTreeMap<String, &str> = BTreeMap::new();
    let (mut exact, mut unknown, mut needed) = (Vec::new(), Vec::new(), false);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    // A file that another reads is looked at too; three deep is deeper than anybody's.
    for _ in 0..3 {
        cx.stat_all(files.iter().map(|file| file.path.as_str()))?;
        let there: Vec<(Candidate, String)> = files
            .into_iter()
            .filter_map(|file| Some((real(cx, &file.path)?, file)))
            .map(|(real, file)| (file, real))
            .collect();
        let texts: Vec<Fact<Option<&str>>> =
            there.iter().map(|(_, real)| cx.read_if_text(real)).collect();
        let mut sourced = Vec::new();
        for ((file, real), text) in there.into_iter().zip(texts) {
            let Some(text) = text.known()?.flatten() else { continue };
            if !seen.insert(real.clone()) {
                continue;
            }
            needed |= needs(text, name);
            let found = script(text, file.dialect, home);
            for path in found.sourced {
                if paths::is_absolute(cx.platform(), &path) {
                    sourced.push(Candidate { path, dialect: file.dialect, then: file.then });
                }
            }
            let mine = found.assignments.into_iter().filter(|one| one.name == name);
            let (same, other): (Vec<_>, Vec<_>) = mine
                .filter(|one| one.value.as_deref().is_none_or(|other| other == value))
                .partition(|one| one.value.is_some());
            read.insert(real.clone(), text);
            exact.extend((!same.is_empty()).then(|| (file_of(&file), real.clone(), same)));
            unknown.extend((!other.is_empty()).then(|| (file_of(&file), real, other)));
        }
        files = sourced;
        if files.is_empty() {
            break;
        }
    }
    let mut places: Vec<Place> = Vec::new();
    places.extend(in_documents.0?);
    places.extend(in_documents.1?);
    let found = if exact.is_empty() && places.is_empty() { unknown } else { exact };
    for (file, real, lines) in found {
        let text = read.get(&real).copied().unwrap_or_default();
        places.push(place(cx, home, &file, &real, text, &lines, needed));
    }
    Ok(places)
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

fn file_of(file: &Candidate) -> Candidate {
    Candidate { path: file.path.clone(), dialect: file.dialect, then: file.then }
}

/// The file behind a path, links followed; nothing where there is none.
fn real(cx: Cx<'_>, path: &str) -> Option<String> {
    match cx.stat(path) {
        Ok(Outcome::Found { stat }) => {
            Some(stat.real_path.clone().unwrap_or_else(|| path.to_owned()))
        }
        _ => None,
    }
}

fn place(
    cx: Cx<'_>,
    home: &str,
    file: &Candidate,
    real: &str,
    text: &str,
    found: &[Assignment],
    needed: bool,
) -> Place {
    let lines = Lines::new(text);
    let numbers: Vec<String> =
        found.iter().map(|one| (lines.position(text, one.at).line + 1).to_string()).collect();
    let shown = paths::with_tilde(cx.platform(), &file.path, home);
    let said = match numbers.as_slice() {
        [line] => words::own::set_at_line(shown, line.as_str()),
        _ => words::own::set_at_lines(shown, numbers.join(", ")),
    };
    let cuts: Option<Vec<(usize, usize)>> = found.iter().map(|one| one.cut).collect();
    let writable = matches!(cx.stat(&file.path), Ok(Outcome::Found { stat }) if stat.writable);
    let way = match cuts.filter(|_| !needed) {
        _ if file.dialect == Dialect::Universal => {
            let name = found.first().map_or("", |one| one.name.as_str());
            Way::Command(format!("fish -c 'set -Ue {name}'"))
        }
        Some(cuts) if writable => {
            let edits = merged(text, cuts).into_iter().map(|(start, end)| Edit {
                file: real.to_owned(),
                range: lines.range(text, start, end),
                new_text: String::new(),
            });
            Way::Edit(edits.collect())
        }
        Some(cuts) => match whole_lines(text, &lines, &merged(text, cuts)) {
            Some(numbers) => {
                // BSD's sed wants to know the ending of its copy.
                let in_place = if cx.platform() == Platform::Macos { "-i ''" } else { "-i" };
                Way::Command(format!("sudo sed {in_place} '{numbers}' {}", shell_quote(real)))
            }
            None => Way::Hand,
        },
        None => Way::Hand,
    };
    Place { said, way, then: file.then }
}

/// The lines that the cuts take, as sed deletes them; nothing where a cut takes part of a line.
fn whole_lines(text: &str, lines: &Lines, cuts: &[(usize, usize)]) -> Option<String> {
    let mut numbers = Vec::new();
    for &(start, end) in cuts {
        let (first, last) = (lines.position(text, start), lines.position(text, end));
        let last = if last.character == 0 { last.line } else { last.line + 1 };
        if first.character != 0 || (last == first.line && end != text.len()) {
            return None;
        }
        numbers.extend((first.line + 1..=last).map(|number| format!("{number}d")));
    }
    Some(numbers.join(";"))
}

/// The files that may set a variable of this process. Which of them a shell has read is not asked: the line that gives the very
/// value is the one.
fn candidates(cx: Cx<'_>, environment: &Environment, home: &str) -> Fact<Vec<Candidate>> {
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
    let of = |names: &[&str]| names.iter().any(|name| *name == shell);
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

/// `terminal.integrated.env.*`, for a command line in a terminal of VS Code.
fn of_terminal(
    cx: Cx<'_>,
    environment: &Environment,
    name: &str,
    value: &str,
) -> Fact<Option<Place>> {
    if cx.subject.host != Host::CommandLine || environment.get_set("TERM_PROGRAM") != Some("vscode")
    {
        return Ok(None);
    }
    let Some(settings) = settings(cx).known()? else { return Ok(None) };
    let key = terminal_setting(cx.platform());
    let env = |name: &str| environment.get(name).map(str::to_owned);
    let found = settings.documents.iter().rev().find_map(|scoped| {
        let object = scoped.get(key)?;
        let property = object.properties().find(|property| property.is(name))?;
        let text = property.value()?.as_str()?;
        (expand(cx, &text, env) == value).then(|| (key, object, property))
    });
    Ok(found.map(|(key, object, property)| in_document(cx, key, object, property, Then::Shell)))
}

/// `containerEnv` and `remoteEnv`, in a dev container.
fn of_container(cx: Cx<'_>, name: &str, value: &str) -> Fact<Option<Place>> {
    if !matches!(cx.subject.remote.as_deref(), Some("dev-container" | "codespaces")) {
        return Ok(None);
    }
    for file in [".devcontainer/devcontainer.json", ".devcontainer.json"] {
        let path = paths::join(cx.platform(), &cx.subject.folder, file);
        let Some(text) = cx.read_if_text(&path).known()?.flatten() else { continue };
        let document = Document::parse(&path, text);
        for key in ["remoteEnv", "containerEnv"] {
            let object = document.root().and_then(|root| root.get(key));
            let property = object
                .and_then(|object| object.properties().find(|property| property.is(name)))
                .filter(|property| {
                    property
                        .value()
                        .and_then(|text| text.as_str())
                        .is_some_and(|text| text == value)
                });
            if let (Some(object), Some(property)) = (object, property) {
                return Ok(Some(in_document(cx, key, object, property, Then::Container)));
            }
        }
    }
    Ok(None)
}

fn in_document(
    cx: Cx<'_>,
    key: &str,
    object: crate::documents::Value<'_>,
    property: crate::documents::Property<'_>,
    then: Then,
) -> Place {
    let document = object.document();
    let home = cx.subject.home.as_deref().unwrap_or_default();
    let file = paths::with_tilde(cx.platform(), &document.file, home);
    let line = property.key_location().range.map_or(1, |range| range.start.line + 1);
    let edits = remove_property(object, property).map(|splices| {
        let edit = |splice: crate::documents::Splice| Edit {
            file: document.file.clone(),
            range: document.range(splice.start, splice.end),
            new_text: splice.text,
        };
        splices.into_iter().map(edit).collect::<Vec<_>>()
    });
    Place {
        said: words::own::set_at_key(key, file, line.to_string()),
        way: edits.map_or(Way::Hand, Way::Edit),
        then,
    }
}
