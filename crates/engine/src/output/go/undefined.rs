//! Names that the compiler could not find: `./main.go:6:14: undefined: twoSum` (types2, vet; Go 1.19 to 1.27).

use crate::output::run::place::{Place, place};
use crate::output::{Line, Run};

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
        let (package, name) = undefined_name(place.message)?;
        Some(Undefined { line, place, package, name })
    })
}

/// The name in the compiler's or vet's message, and the package in front of it as the file calls it: `undefined: twoSum`,
/// `undefined: arrays.rotate (but have Rotate)` (Go 1.26), vet's `undeclared name: twoSum` (Go 1.19). A field or a method
/// has other words: `t.y undefined (type T has no field or method y)`.
pub(crate) fn undefined_name(message: &str) -> Option<(Option<&str>, &str)> {
    let rest = message
        .strip_prefix("undefined: ")
        .or_else(|| message.strip_prefix("undeclared name: "))?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'));
    let whole = rest.get(..end.unwrap_or(rest.len()))?;
    Some(match whole.split_once('.') {
        Some((package, name)) => (Some(package), name),
        None => (None, whole),
    })
}

/// The same where it is a name of the file's own package.
pub(crate) fn own_undefined_name(message: &str) -> Option<&str> {
    undefined_name(message).filter(|(package, _)| package.is_none()).map(|(_, name)| name)
}

/// Whether files were compiled that the command line names, and not whole packages.
pub(crate) fn names_files(run: &Run) -> bool {
    let named =
        run.go().is_some_and(|go| go.targets().iter().any(|target| target.ends_with(".go")));
    named || run.says(&["# command-line-arguments"]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0 print them.
    #[test]
    fn names() {
        assert_eq!(undefined_name("undefined: twoSum"), Some((None, "twoSum")));
        assert_eq!(undefined_name("undefined: 两数"), Some((None, "两数")));
        assert_eq!(undefined_name("undeclared name: twoSum"), Some((None, "twoSum")));
        assert_eq!(undefined_name("undefined: strings.Foo"), Some((Some("strings"), "Foo")));
        let near = "undefined: arrays.rotate (but have Rotate)";
        assert_eq!(undefined_name(near), Some((Some("arrays"), "rotate")));
        assert_eq!(own_undefined_name(near), None);
        for other in [
            "t.y undefined (type T has no field or method y)",
            "p.a undefined (cannot refer to unexported field a)",
            "label end not defined",
            "name rotate not exported by package arrays",
        ] {
            assert_eq!(undefined_name(other), None, "{other}");
        }
    }
}
