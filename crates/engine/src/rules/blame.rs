//! Who set a Go variable: its evidence, its place, and the fix that takes it away there. The titles are the page's own
//! `fix.unset-environment` and `fix.unset-user-file`, and the engine's where a start-up file is known, line by line.

use go_doctor_protocol::{Applicability, Edit, EnvironmentKind, Host, Location};

use crate::context::{Cx, Fact, Known as _};
use crate::documents::Lines;
use crate::facts::environment::process;
use crate::facts::environment::set_at::{SetAt, Then, Way, set_at};
use crate::facts::toolchain::variables::{GoVariable, Source, shipped, variable};
use crate::findings::Draft;
use crate::output::Run;
use crate::words::{self, Said, Title};

/// Adds what proves where a variable's value comes from, and the fix that unsets it there. A default proves nothing and has
/// nothing to unset.
pub(super) fn blame(
    cx: Cx<'_>,
    draft: Draft,
    name: &str,
    found: &GoVariable,
    in_environment: fn(String) -> Title,
    in_user_file: fn(String, String) -> Title,
) -> Fact<Draft> {
    let value = found.value.as_deref().unwrap_or_default();
    let line = format!("{name}={value}");
    let draft = match &found.source {
        Source::Default => return Ok(draft),
        Source::Environment => {
            let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
            draft.evidence(whose, line)
        }
        Source::GorootFile(file) => draft.evidence(format!("read {file}"), line),
        Source::UserFile(file) => {
            let text = cx.read(file)?.unwrap_or_default();
            let first = lines_of(text, name).last().copied();
            let lines = Lines::new(text);
            let place = first.map(|(start, end, _)| Location {
                file: file.clone(),
                range: Some(lines.range(text, start, end)),
            });
            draft.at_any(place).evidence(format!("read {file}"), line)
        }
    };
    unset(cx, draft, name, found, in_environment, in_user_file)
}

/// The fix that unsets a variable where it is set.
pub(super) fn unset(
    cx: Cx<'_>,
    draft: Draft,
    name: &str,
    found: &GoVariable,
    in_environment: fn(String) -> Title,
    in_user_file: fn(String, String) -> Title,
) -> Fact<Draft> {
    let value = found.value.as_deref().unwrap_or_default();
    Ok(match &found.source {
        Source::Default => draft,
        Source::Environment => {
            in_start_up_files(cx, draft, name, value, in_environment(name.to_owned()))?
        }
        // The user's own file comes before the installation's, which a package manager would write again.
        Source::GorootFile(_) => match shipped(name) {
            Some(default) => {
                let command = format!("go env -w {name}={default}");
                draft.terminal(
                    |command| Title(words::own::unset_write(command)),
                    command,
                    cx.any_folder(),
                )
            }
            None => draft.by_hand(in_environment(name.to_owned())),
        },
        Source::UserFile(file) => {
            let text = cx.read(file)?.unwrap_or_default();
            let lines = Lines::new(text);
            // `go env -u` refuses as long as go refuses the value itself (Go 1.19 to 1.27: GOPATH, GOROOT), an edit does not.
            let edits: Vec<Edit> = lines_of(text, name)
                .into_iter()
                .map(|(start, _, whole)| Edit {
                    file: file.clone(),
                    range: lines.range(text, start, whole),
                    new_text: String::new(),
                })
                .collect();
            if edits.is_empty() {
                draft
            } else {
                let title = in_user_file(name.to_owned(), file.clone());
                draft.edits(title, Applicability::Unsafe, edits)
            }
        }
    })
}

/// The fix for a variable of which a failed run tells the name: where it is set on this machine, if its value fits what the
/// run says and its command line did not set it; else the words.
pub(super) fn unset_of_run(
    cx: Cx<'_>,
    draft: Draft,
    run: &Run,
    (name, fits): (&str, &dyn Fn(&str) -> bool),
    in_environment: fn(String) -> Title,
    in_user_file: fn(String, String) -> Title,
) -> Fact<Draft> {
    let own = run.go().is_some_and(|go| go.env.iter().any(|(known, _)| known == name));
    let found = variable(cx, name).known()?.filter(|found| {
        // What every Go ships in its go.env is a default, too.
        let default = match found.source {
            Source::Default => true,
            Source::GorootFile(_) => found.value.as_deref() == shipped(name),
            Source::Environment | Source::UserFile(_) => false,
        };
        !own && !default && found.value.as_deref().is_some_and(fits)
    });
    match found {
        Some(found) => unset(cx, draft, name, &found, in_environment, in_user_file),
        None => Ok(draft.by_hand(in_environment(name.to_owned()))),
    }
}

/// The fix for a variable that `go env -u` takes away where it stands in go's own file; words of the rule's own else.
pub(super) fn unset_or(
    cx: Cx<'_>,
    draft: Draft,
    name: &str,
    found: &GoVariable,
    in_user_file: fn(String) -> Title,
    otherwise: Title,
) -> Fact<Draft> {
    let value = found.value.as_deref().unwrap_or_default();
    Ok(match found.source {
        Source::UserFile(_) => {
            draft.terminal(in_user_file, format!("go env -u {name}"), cx.any_folder())
        }
        Source::Environment => in_start_up_files(cx, draft, name, value, otherwise)?,
        Source::GorootFile(_) | Source::Default => draft.by_hand(otherwise),
    })
}

/// The fix for a variable of this process's environment: the lines that set it, or what the rule says where none is found.
pub(super) fn in_start_up_files(
    cx: Cx<'_>,
    draft: Draft,
    name: &str,
    value: &str,
    otherwise: Title,
) -> Fact<Draft> {
    let places = set_at(cx, name, value)?;
    if places.is_empty() {
        return Ok(draft.by_hand(otherwise));
    }
    let edited: Vec<&SetAt> =
        places.iter().filter(|place| matches!(place.way, Way::Edit(_))).collect();
    let edits: Vec<Edit> = edited
        .iter()
        .flat_map(|place| match &place.way {
            Way::Edit(edits) => edits.clone(),
            Way::Command(_) | Way::Hand => Vec::new(),
        })
        .collect();
    let mut draft = draft;
    if let Some(place) = all(&edited) {
        let then = edited.iter().map(|place| place.then).max().unwrap_or(Then::Shell);
        let title = Title(match (then, cx.subject.host) {
            (Then::Container, _) => words::own::unset_container(name, place),
            (Then::Direnv, _) => words::own::unset_direnv(name, place),
            (Then::Login, _) => words::own::unset_login(name, place),
            (Then::Shell, Host::Vscode) => words::own::unset_vscode(name, place),
            (Then::Shell, _) => words::own::unset_shell(name, place),
        });
        draft = draft.edits(title, Applicability::Unsafe, edits);
    }
    for place in &places {
        draft = match &place.way {
            Way::Edit(_) => draft,
            Way::Command(command) => {
                let said = words::own::unset_command(command.as_str(), name, place.said.clone());
                draft.terminal_titled(Title(said), command.as_str(), cx.any_folder())
            }
            Way::Hand => draft.by_hand(Title(words::own::unset_hand(name, place.said.clone()))),
        };
    }
    Ok(draft)
}

/// Who set a variable: the line of a file, as far as one is found.
pub(super) fn where_set(cx: Cx<'_>, name: &str, found: &GoVariable) -> Fact<Said> {
    if found.source == Source::Environment {
        let places = set_at(cx, name, found.value.as_deref().unwrap_or_default())?;
        if let Some(place) = all(&places.iter().collect::<Vec<_>>()) {
            return Ok(place);
        }
    }
    Ok(found.source.said())
}

/// The places one after the other.
fn all(places: &[&SetAt]) -> Option<Said> {
    let mut said = places.iter().map(|place| place.said.clone());
    let first = said.next()?;
    Some(said.fold(first, words::own::set_at_and))
}

/// The lines of a go/env file that set a variable: start, end, and the end with the line's end.
fn lines_of(text: &str, name: &str) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        if line.split_once('=').is_some_and(|(known, _)| known == name) {
            found.push((start, start + line.len(), start + whole.len()));
        }
        start += whole.len();
    }
    found
}
