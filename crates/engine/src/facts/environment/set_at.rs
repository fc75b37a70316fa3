//! Which files give a process's variable its value, line by line: start-up files of the user's shell and of the session, the
//! system's, a folder's (direnv, mise, a dev container), the terminal's setting.
//!
//! Asked only where a variable is to blame. A line counts when it gives just the value that the process has; a line whose
//! value the text does not tell (`$(…)`) is named only where no other is found. Files by shell: bash(1), zsh(1), fish(1), tcsh(1);
//! the session's: pam_env(8), environment.d(5), and the display managers' use of `~/.profile`.

mod files;

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_protocol::{Edit, Host, Outcome, Platform};

pub(crate) use files::own_files;
use files::{Candidate, candidates, real};

use super::assignments::{Assignment, Dialect, merged, needs, script};
use super::process::{Environment, host, terminal_setting};
use crate::context::{Cx, Fact, Known as _};
use crate::documents::{Document, Lines, remove_property};
use crate::facts::editor::settings::{expand, settings};
use crate::paths;
use crate::words::{self, Said, shell_quote};

/// A file that sets the variable.
#[derive(Clone, Debug)]
pub(crate) struct SetAt {
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

/// The places that give the process of this host this value of a variable; none where nothing is found.
pub(crate) fn set_at(cx: Cx<'_>, name: &str, value: &str) -> Fact<Vec<SetAt>> {
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
            exact.extend((!same.is_empty()).then(|| (file.clone(), real.clone(), same)));
            unknown.extend((!other.is_empty()).then(|| (file.clone(), real, other)));
        }
        files = sourced;
        if files.is_empty() {
            break;
        }
    }
    let mut places: Vec<SetAt> = Vec::new();
    places.extend(in_documents.0?);
    places.extend(in_documents.1?);
    let found = if exact.is_empty() && places.is_empty() { unknown } else { exact };
    for (file, real, lines) in found {
        let text = read.get(&real).copied().unwrap_or_default();
        places.push(place(cx, home, &file, &real, text, &lines, needed));
    }
    Ok(places)
}

fn place(
    cx: Cx<'_>,
    home: &str,
    file: &Candidate,
    real: &str,
    text: &str,
    found: &[Assignment],
    needed: bool,
) -> SetAt {
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
    SetAt { said, way, then: file.then }
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

/// `terminal.integrated.env.*`, for a command line in a terminal of VS Code.
fn of_terminal(
    cx: Cx<'_>,
    environment: &Environment,
    name: &str,
    value: &str,
) -> Fact<Option<SetAt>> {
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
        (expand(cx, &text, env) == value).then_some((key, object, property))
    });
    Ok(found.map(|(key, object, property)| in_document(cx, key, object, property, Then::Shell)))
}

/// `containerEnv` and `remoteEnv`, in a dev container.
fn of_container(cx: Cx<'_>, name: &str, value: &str) -> Fact<Option<SetAt>> {
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
                        .and_then(crate::documents::Value::as_str)
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
) -> SetAt {
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
    SetAt {
        said: words::own::set_at_key(key, file, line.to_string()),
        way: edits.map_or(Way::Hand, Way::Edit),
        then,
    }
}
