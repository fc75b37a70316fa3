//! Packages that go does not find, in the words of load and modload (Go 1.19 to 1.27).

use crate::output::between;

/// Texts of which each such line has one.
pub(crate) const ABSENT: &[&str] = &[
    " is not in std",
    " is not in GOROOT",
    "relative import paths are not supported",
    "is not a package path; see",
    "local import \"",
    ", but does not contain package",
    " but not at required version ",
    "case-insensitive import collision",
    "no required module provides package ",
];

/// In which way a package is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    /// Not in the standard library.
    Std,
    /// A relative or absolute path.
    Relative,
    /// The module is there, the package is not in it.
    InModule,
    /// Two spellings of one path.
    Case,
    /// No required module provides it.
    Unprovided,
}

/// The package that a line says is not there, and in which way.
pub(crate) fn absent_package(text: &str) -> Option<(&str, Absent)> {
    let behind = |start: &str| {
        text.split_once(start)
            .map(|(_, rest)| rest.split([';', ':', ' ', ',']).next().unwrap_or(rest))
    };
    let std = between(text, "package ", " is not in std")
        .or_else(|| between(text, "package ", " is not in GOROOT"));
    let relative = || {
        let unsupported = text.contains("relative import paths are not supported")
            || text.contains("is not a package path; see 'go help packages'");
        let quoted = between(text, "\"", "\"").filter(|_| unsupported);
        quoted.or_else(|| between(text, "local import \"", "\""))
    };
    let in_module = || {
        behind(", but does not contain package ")
            .or_else(|| behind(", but does not contain packages matching "))
            .or_else(|| {
                between(text, "package ", " provided by ")
                    .filter(|_| text.contains(" but not at required version "))
            })
    };
    let case = || between(text, "case-insensitive import collision: \"", "\"");
    let unprovided = || {
        behind("no required module provides package ")
            .filter(|package| !text.contains("go.mod file not found") && !package.ends_with(".go"))
    };
    std.map(|package| (package, Absent::Std))
        .or_else(|| relative().map(|package| (package, Absent::Relative)))
        .or_else(|| in_module().map(|package| (package, Absent::InModule)))
        .or_else(|| case().map(|package| (package, Absent::Case)))
        .or_else(|| unprovided().map(|package| (package, Absent::Unprovided)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_being_absent() {
        for (text, package, absent) in [
            (
                "main.go:3:8: package strigns is not in std (/go/src/strigns)",
                "strigns",
                Absent::Std,
            ),
            ("package utils is not in GOROOT (/go/src/utils)", "utils", Absent::Std),
            (
                "main.go:3:8: \"./u\" is relative, but relative import paths are not supported in module mode",
                "./u",
                Absent::Relative,
            ),
            ("main.go:4:2: local import \"../y\" in non-local package", "../y", Absent::Relative),
            (
                "go: module a.b/c@v1.0.0 found, but does not contain package a.b/c/d",
                "a.b/c/d",
                Absent::InModule,
            ),
            (
                "x.go:5:2: case-insensitive import collision: \"m/a\" and \"m/A\"",
                "m/a",
                Absent::Case,
            ),
            (
                "main.go:3:8: no required module provides package m/u; to add it:",
                "m/u",
                Absent::Unprovided,
            ),
        ] {
            assert_eq!(absent_package(text), Some((package, absent)), "{text}");
        }
        assert_eq!(
            absent_package("no required module provides package x: go.mod file not found"),
            None
        );
    }
}
