//! Who set a Go variable: its evidence, its place, and the fix that takes it away. The titles are the page's
//! own `fix.unset-environment` and `fix.unset-user-file`.

use go_doctor_protocol::{Applicability, Edit, EnvironmentKind, Location};

use crate::context::{Cx, Fact};
use crate::documents::Lines;
use crate::facts::environment::process;
use crate::facts::toolchain::variables::{GoVariable, Source};
use crate::findings::Draft;
use crate::words::Title;

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
    let unset = || in_environment(name.to_owned());
    Ok(match &found.source {
        Source::Default => draft,
        Source::Environment => {
            let whose = process::name(cx, EnvironmentKind::Host).render(cx.subject.lang);
            draft.evidence(whose, line).by_hand(unset())
        }
        Source::GorootFile(file) => draft.evidence(format!("read {file}"), line).by_hand(unset()),
        Source::UserFile(file) => {
            let text = cx.read(file)?.unwrap_or_default();
            let Some((start, end, whole)) = line_of(text, &line) else {
                return Ok(draft.evidence(format!("read {file}"), line));
            };
            let lines = Lines::new(text);
            let place = Location { file: file.clone(), range: Some(lines.range(text, start, end)) };
            // `go env -u` refuses as long as go refuses the value itself (Go 1.19 to 1.27: GOPATH, GOROOT), an edit does not.
            let edit = Edit {
                file: file.clone(),
                range: lines.range(text, start, whole),
                new_text: String::new(),
            };
            draft.at(place).evidence(format!("read {file}"), line).edits(
                in_user_file(name.to_owned(), file.clone()),
                Applicability::Unsafe,
                vec![edit],
            )
        }
    })
}

/// The bytes of a line, and the end of the line with its line end.
fn line_of(text: &str, line: &str) -> Option<(usize, usize, usize)> {
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        if whole.trim_end_matches(['\n', '\r']) == line {
            return Some((start, start + line.len(), start + whole.len()));
        }
        start += whole.len();
    }
    None
}
