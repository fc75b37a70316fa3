//! The flags that GOFLAGS may hold, and what go makes of a value of it.
//!
//! Source: every flag of every go command was put into GOFLAGS with Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0 (`go
//! version` refuses one it does not know); values and quoting as recorded with the same versions. Splitting:
//! cmd/internal/quoted.Split since Go 1.20, blanks alone before.

use crate::flags;

use crate::duration;

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
    BadValue(String, String, &'static str),
}

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing, or a truth value.
    Bool,
    /// Something that only go, or a tool, can judge.
    Text,
    /// A whole number.
    Number,
    /// A time with its unit.
    Duration,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Nothing in GOFLAGS: it must be the first flag of a command.
    Nowhere,
}

/// The words of GOFLAGS, or the quote that does not close.
pub fn split(value: &str, minor: u32) -> Result<Vec<String>, char> {
    if minor < 20 {
        return Ok(value.split_whitespace().map(str::to_owned).collect());
    }
    let mut words = Vec::new();
    let mut rest = value.trim_start();
    while let Some(first) = rest.chars().next() {
        if matches!(first, '"' | '\'') {
            let inner = rest.get(1..).unwrap_or_default();
            let Some((word, behind)) = inner.split_once(first) else { return Err(first) };
            words.push(word.to_owned());
            rest = behind.trim_start();
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            words.push(word.to_owned());
            rest = behind.trim_start();
        }
    }
    Ok(words)
}

/// Name and value of a flag: `-mod=vendor`, `--race`.
pub fn name_and_value(word: &str) -> (&str, Option<&str>) {
    let bare = word.trim_start_matches('-');
    bare.split_once('=').map_or((bare, None), |(name, value)| (name, Some(value)))
}

/// The first thing in a value of GOFLAGS that a Go of this minor version refuses.
pub fn fault(value: &str, minor: u32) -> Option<Fault> {
    let words = match split(value, minor) {
        Ok(words) => words,
        Err(quote) => return Some(Fault::Unterminated(quote)),
    };
    // go looks at every word before it looks at any value.
    let name = words.iter().find_map(|word| fault_of_name(word, minor));
    name.or_else(|| words.iter().find_map(|word| fault_of_value(word, minor)))
}

/// Go 1.26 base.InitGOFLAGS: what is no flag, or no command's.
fn fault_of_name(word: &str, minor: u32) -> Option<Fault> {
    let shape = word.starts_with('-')
        && !matches!(word, "-" | "--")
        && !["---", "-=", "--="].iter().any(|start| word.starts_with(start));
    if !shape {
        return Some(Fault::NotAFlag(word.to_owned()));
    }
    let known = flag(name_and_value(word).0, minor).is_some();
    (!known).then(|| Fault::Unknown(word.to_owned()))
}

fn fault_of_value(word: &str, minor: u32) -> Option<Fault> {
    let (name, value) = name_and_value(word);
    let takes = flag(name, minor)?;
    let flag = format!("-{name}");
    let bad = |value: &str, wanted| Some(Fault::BadValue(flag.clone(), value.to_owned(), wanted));
    match (takes, value) {
        (Takes::Nowhere, value) => bad(value.unwrap_or_default(), "first flag"),
        (Takes::Bool, Some(value)) if !is_bool(name, value) => bad(value, "true, false"),
        (Takes::Bool, _) => None,
        (_, None) => Some(Fault::ValueMissing(flag)),
        (Takes::Number, Some(value)) if value.parse::<i64>().is_err() => bad(value, "1, 2, …"),
        (Takes::Duration, Some(value)) if !duration::is_valid(value) => bad(value, "30s, 5m"),
        (Takes::OneOf(list), Some(value)) if !value.is_empty() && !list.contains(&value) => {
            bad(value, choices(name))
        }
        _ if name == "p"
            && value.is_some_and(|value| value.parse::<i64>().is_ok_and(|n| n < 1)) =>
        {
            bad(value.unwrap_or_default(), "1, 2, …")
        }
        _ => None,
    }
}

fn choices(name: &str) -> &'static str {
    match name {
        "mod" => "mod, readonly, vendor",
        "buildmode" => "default, exe, pie, c-archive, c-shared, shared, plugin, archive",
        "compiler" => "gc, gccgo",
        _ => "set, count, atomic",
    }
}

/// strconv.ParseBool; `-buildvcs` knows `auto`, `-json` of `go list` and `-u` of `go get` take a word.
fn is_bool(name: &str, value: &str) -> bool {
    matches!(
        value,
        "1" | "t" | "T" | "TRUE" | "true" | "True" | "0" | "f" | "F" | "FALSE" | "false" | "False"
    ) || (name == "buildvcs" && value == "auto")
        || (name == "v" && value == "test2json")
        || matches!(name, "json" | "u")
}

const MODES: &[&str] =
    &["archive", "c-archive", "c-shared", "default", "exe", "pie", "shared", "plugin"];

/// What a flag takes; nothing when no command of this version has it.
pub fn flag(name: &str, minor: u32) -> Option<Takes> {
    Some(match (flags::takes(name, minor)?, name) {
        (flags::Takes::First, _) => Takes::Nowhere,
        (flags::Takes::Bool, _) => Takes::Bool,
        (flags::Takes::Value, "mod") => Takes::OneOf(&["mod", "readonly", "vendor"]),
        (flags::Takes::Value, "buildmode") => Takes::OneOf(MODES),
        (flags::Takes::Value, "compiler") => Takes::OneOf(&["gc", "gccgo"]),
        (flags::Takes::Value, "covermode") => Takes::OneOf(&["set", "count", "atomic"]),
        (
            flags::Takes::Value,
            "p"
            | "count"
            | "parallel"
            | "blockprofilerate"
            | "memprofilerate"
            | "mutexprofilefraction",
        ) => Takes::Number,
        (flags::Takes::Value, "timeout") => Takes::Duration,
        (flags::Takes::Value, _) => Takes::Text,
    })
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
            ("-mod=foo", Fault::BadValue("-mod".into(), "foo".into(), "mod, readonly, vendor")),
            ("-v=maybe", Fault::BadValue("-v".into(), "maybe".into(), "true, false")),
            ("-p=0", Fault::BadValue("-p".into(), "0".into(), "1, 2, …")),
            ("-timeout=30", Fault::BadValue("-timeout".into(), "30".into(), "30s, 5m")),
            ("-C=/x", Fault::BadValue("-C".into(), "/x".into(), "first flag")),
            ("-h", Fault::Unknown("-h".into())),
            ("—mod=mod", Fault::NotAFlag("—mod=mod".into())),
        ] {
            assert_eq!(fault(bad, 26), Some(wanted), "{bad}");
        }
        // Go 1.19 does not know quotes, nor -pgo.
        assert_eq!(fault("'-ldflags=-s -w'", 19), Some(Fault::NotAFlag("'-ldflags=-s".into())));
        assert_eq!(fault("-pgo=off", 19), Some(Fault::Unknown("-pgo=off".into())));
        assert_eq!(fault("-pgo=off", 20), None);
        // `go get -d` is a flag of go's; vet's analyzers are no flags of GOFLAGS; go.mod's `ignore` came with Go 1.25.
        assert_eq!(fault("-d", 26), None);
        assert_eq!(fault("-atomic", 26), Some(Fault::Unknown("-atomic".into())));
        assert_eq!(fault("-ignore=x", 24), Some(Fault::Unknown("-ignore=x".into())));
    }
}
