//! The flags that GOFLAGS may hold, and what go makes of a value of it.
//!
//! Source: every flag of every go command was put into GOFLAGS with Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0 (`go
//! version` refuses one it does not know); values and quoting as recorded with the same versions.

use super::quoted;
use crate::duration;
use crate::flags::{self, Flag, Shape, Takes};

/// What is wrong with a value of GOFLAGS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A quote does not close: the quote.
    Unterminated(char),
    /// A word that does not begin with a dash.
    NotAFlag(String),
    /// A flag that no command has.
    Unknown(String),
    /// A flag that needs `=value`.
    ValueMissing(String),
    /// A flag whose value go refuses: the flag, the value, and what it takes.
    BadValue(String, String, String),
}

/// The last value of a flag in GOFLAGS; empty for one without `=`.
pub fn value(goflags: &str, name: &str, minor: u32) -> Option<String> {
    let words = quoted::split(goflags, minor).unwrap_or_default();
    let own = |word: &String| match flags::parse(word) {
        Some((given, value)) if given == name => Some(value.unwrap_or_default().to_owned()),
        _ => None,
    };
    words.iter().rev().find_map(own)
}

/// The first thing in a value of GOFLAGS that a Go of this minor version refuses.
pub fn fault(value: &str, minor: u32) -> Option<Fault> {
    let words = match quoted::split(value, minor) {
        Ok(words) => words,
        Err(quote) => return Some(Fault::Unterminated(quote)),
    };
    // go looks at every word before it looks at any value.
    let name = words.iter().find_map(|word| fault_of_name(word, minor));
    name.or_else(|| words.iter().find_map(|word| fault_of_value(word, minor)))
}

/// Go 1.26 base.InitGOFLAGS: what is no flag, or no command's.
fn fault_of_name(word: &str, minor: u32) -> Option<Fault> {
    let Some((name, _)) = flags::parse(word) else {
        return Some(Fault::NotAFlag(word.to_owned()));
    };
    flags::of_go(name, minor).is_none().then(|| Fault::Unknown(word.to_owned()))
}

fn fault_of_value(word: &str, minor: u32) -> Option<Fault> {
    let (name, value) = flags::parse(word)?;
    let known = flags::of_go(name, minor)?;
    let flag = format!("-{name}");
    let bad = |value: &str| Some(Fault::BadValue(flag.clone(), value.to_owned(), wanted(known)));
    match (known.takes, value) {
        (Takes::First, value) => bad(value.unwrap_or_default()),
        (Takes::Bool, None) => None,
        (_, None) => Some(Fault::ValueMissing(flag)),
        (_, Some(value)) if is_value(known, value) => None,
        (_, Some(value)) => bad(value),
    }
}

/// What a flag takes, for a message; empty where only go or a tool can judge.
pub fn wanted(flag: &Flag) -> String {
    match (flag.takes, flag.shape) {
        (Takes::First, _) => "first flag".to_owned(),
        (Takes::Bool, _) => "true, false".to_owned(),
        (Takes::Value, Shape::OneOf(words)) => words.join(", "),
        (Takes::Value, Shape::Number | Shape::Positive) => "1, 2, …".to_owned(),
        (Takes::Value, Shape::Duration) => "30s, 5m".to_owned(),
        (Takes::Value, _) => String::new(),
    }
}

/// Whether go takes this value. An empty word counts as none of a list (`-mod=`).
fn is_value(flag: &Flag, value: &str) -> bool {
    /// strconv.ParseBool.
    const TRUTH: &[&str] =
        &["1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False"];
    match (flag.takes, flag.shape) {
        (Takes::Bool, Shape::Words) => true,
        (Takes::Bool, Shape::OneOf(more)) => TRUTH.contains(&value) || more.contains(&value),
        (Takes::Bool, _) => TRUTH.contains(&value),
        (_, Shape::OneOf(words)) => value.is_empty() || words.contains(&value),
        (_, Shape::Number) => value.parse::<i64>().is_ok(),
        (_, Shape::Positive) => value.parse::<i64>().is_ok_and(|number| number > 0),
        (_, Shape::Duration) => duration::is_valid(value),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_recorded() {
        for good in [
            "",
            "-mod=mod",
            "--mod=mod",
            "-mod=",
            "-ldflags=-s -w",
            "'-ldflags=-s -w'",
            "-tags=a,b",
            "-count=1 -timeout=30s",
            "-race -v",
            "-buildvcs=auto",
            "-o=x",
        ] {
            assert_eq!(fault(good, 26), None, "{good}");
        }
        for (bad, wanted) in [
            ("-foo", Fault::Unknown("-foo".into())),
            ("mod=vendor", Fault::NotAFlag("mod=vendor".into())),
            ("-mod vendor", Fault::NotAFlag("vendor".into())),
            ("-mod", Fault::ValueMissing("-mod".into())),
            ("'-v", Fault::Unterminated('\'')),
            ("-ldflags=\"-s -w\"", Fault::Unknown("-w\"".into())),
            (
                "-mod=foo",
                Fault::BadValue("-mod".into(), "foo".into(), "mod, readonly, vendor".into()),
            ),
            ("-v=maybe", Fault::BadValue("-v".into(), "maybe".into(), "true, false".into())),
            ("-p=0", Fault::BadValue("-p".into(), "0".into(), "1, 2, …".into())),
            ("-timeout=30", Fault::BadValue("-timeout".into(), "30".into(), "30s, 5m".into())),
            ("-C=/x", Fault::BadValue("-C".into(), "/x".into(), "first flag".into())),
            ("-h", Fault::Unknown("-h".into())),
            ("—mod=mod", Fault::NotAFlag("—mod=mod".into())),
        ] {
            assert_eq!(fault(bad, 26), Some(wanted), "{bad}");
        }
        // Go 1.19 does not know quotes, nor -pgo.
        assert_eq!(fault("'-ldflags=-s -w'", 19), Some(Fault::NotAFlag("'-ldflags=-s".into())));
        assert_eq!(fault("-pgo=off", 19), Some(Fault::Unknown("-pgo=off".into())));
        assert_eq!(fault("-pgo=off", 20), None);
        assert_eq!(value("-tags=a '-mod=mod' -x", "mod", 26).as_deref(), Some("mod"));
        assert_eq!(value("-mod=mod -mod=vendor", "mod", 26).as_deref(), Some("vendor"));
        assert_eq!((value("-n", "n", 26).as_deref(), value("-x", "n", 26)), (Some(""), None));
        // `go get -d` is a flag of go's; vet's analyzers are no flags of GOFLAGS; go.mod's `ignore` came with Go 1.25.
        assert_eq!(fault("-d", 26), None);
        assert_eq!(fault("-atomic", 26), Some(Fault::Unknown("-atomic".into())));
        assert_eq!(fault("-ignore=x", 24), Some(Fault::Unknown("-ignore=x".into())));
    }
}
