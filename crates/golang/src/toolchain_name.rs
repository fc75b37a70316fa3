//! GOTOOLCHAIN, as Go 1.21 and later read it, and names of toolchains.
//!
//! Source: cmd/go/internal/toolchain/select.go (Go 1.26) and `go help toolchain`; each value was tried with Go 1.21.13 to
//! 1.27.0.

use crate::version::GoVersion;

/// GOTOOLCHAIN, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Never switches.
    Local,
    /// Switches to what a file wants.
    Switching {
        /// This toolchain at least.
        at_least: Option<String>,
        /// Only PATH is searched.
        path_only: bool,
    },
    /// Always this toolchain.
    Fixed(String),
    /// Go refuses it: what of it.
    Invalid(Wrong),
}

/// What is wrong with a value of GOTOOLCHAIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No `go` before the version.
    NoPrefix,
    /// A language (`go1.22`), no release, which has a third number since Go 1.21.
    Language,
    /// Behind a `+` stands neither `auto` nor `path`.
    Suffix,
    /// Anything else.
    Malformed,
}

/// Reads a value of GOTOOLCHAIN.
pub fn read(value: &str) -> Setting {
    let (name, suffix) = value.split_once('+').map_or((value, None), |(n, s)| (n, Some(s)));
    match (name, suffix) {
        ("local", None) => Setting::Local,
        ("auto" | "path", None) => Setting::Switching { at_least: None, path_only: name == "path" },
        (_, Some(suffix)) if !matches!(suffix, "auto" | "path") => Setting::Invalid(Wrong::Suffix),
        ("local", Some(suffix)) => {
            Setting::Switching { at_least: None, path_only: suffix == "path" }
        }
        (name, suffix) => match (wrong(name), suffix) {
            (Some(wrong), _) => Setting::Invalid(wrong),
            (None, None) => Setting::Fixed(name.to_owned()),
            (None, Some(suffix)) => {
                Setting::Switching { at_least: Some(name.to_owned()), path_only: suffix == "path" }
            }
        },
    }
}

/// What is wrong with the name of a toolchain; `go1.22.3-custom` is a name too.
fn wrong(name: &str) -> Option<Wrong> {
    let Some(version) = name.strip_prefix("go") else {
        return Some(if GoVersion::parse(name).is_some() {
            Wrong::NoPrefix
        } else {
            Wrong::Malformed
        });
    };
    let plain = version.split('-').next().unwrap_or_default();
    let Some(parsed) = GoVersion::parse(plain).filter(|_| !version.contains(char::is_whitespace))
    else {
        return Some(Wrong::Malformed);
    };
    let numbers = plain.split('.').count();
    let release = numbers > 2 || plain.contains("rc") || plain.contains("beta");
    (parsed.language() >= (1, 21) && !release && plain == version).then_some(Wrong::Language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_recorded() {
        for (value, wanted) in [
            ("local", Setting::Local),
            ("auto", Setting::Switching { at_least: None, path_only: false }),
            ("path", Setting::Switching { at_least: None, path_only: true }),
            ("local+auto", Setting::Switching { at_least: None, path_only: false }),
            ("go1.22.3", Setting::Fixed("go1.22.3".into())),
            ("go1.20", Setting::Fixed("go1.20".into())),
            ("go1.22rc1", Setting::Fixed("go1.22rc1".into())),
            ("go1.22.3-custom", Setting::Fixed("go1.22.3-custom".into())),
            (
                "go1.22.3+path",
                Setting::Switching { at_least: Some("go1.22.3".into()), path_only: true },
            ),
            ("1.22", Setting::Invalid(Wrong::NoPrefix)),
            ("1.22.3", Setting::Invalid(Wrong::NoPrefix)),
            ("go1.22", Setting::Invalid(Wrong::Language)),
            ("go1.22.x", Setting::Invalid(Wrong::Malformed)),
            ("go1.22.3 ", Setting::Invalid(Wrong::Malformed)),
            ("latest", Setting::Invalid(Wrong::Malformed)),
            ("off", Setting::Invalid(Wrong::Malformed)),
            ("Local", Setting::Invalid(Wrong::Malformed)),
            ("auto+path", Setting::Invalid(Wrong::Malformed)),
            ("local+foo", Setting::Invalid(Wrong::Suffix)),
            ("go1.21.0+local", Setting::Invalid(Wrong::Suffix)),
        ] {
            assert_eq!(read(value), wanted, "{value}");
        }
    }
}
