//! Names that the compiler could not find: `./main.go:6:14: undefined: twoSum` (types2, vet; Go 1.19 to 1.27).

use super::place::{Place, place};
use super::{Line, Run};

/// An undefined name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Undefined<'r> {
    /// The line that says so.
    pub(crate) line: Line<'r>,
    /// Where it is used.
    pub(crate) place: Place<'r>,
    /// The package in front of it, as the file calls it.
    pub(crate) package: Option<&'r str>,
    /// The name.
    pub(crate) name: &'r str,
}

/// Every undefined name of a run's output, in order.
pub(crate) fn undefined(run: &Run) -> impl Iterator<Item = Undefined<'_>> {
    run.saying(&["undefined: ", "undeclared name: "]).filter_map(|line| {
        let place = place(line.text)?;
        let rest = place
            .message
            .strip_prefix("undefined: ")
            .or_else(|| place.message.strip_prefix("undeclared name: "))?;
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'));
        let whole = rest.get(..end.unwrap_or(rest.len()))?;
        let (package, name) = match whole.split_once('.') {
            Some((package, name)) => (Some(package), name),
            None => (None, whole),
        };
        Some(Undefined { line, place, package, name })
    })
}

/// Whether files were compiled that the command line names, and not whole packages.
pub(crate) fn names_files(run: &Run) -> bool {
    let named =
        run.go().is_some_and(|go| go.targets().iter().any(|target| target.ends_with(".go")));
    named || run.says(&["# command-line-arguments"]).is_some()
}
