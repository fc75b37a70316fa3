//! A command line of gopls: what it stops at.

use crate::flags::{self, NEWEST, Takes};

/// What is wrong with a list of arguments for gopls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoplsFlagFault {
    /// No gopls has this flag.
    Unknown,
    /// The flag wants a value, and nothing follows.
    ValueMissing,
    /// A word that is no flag and no command.
    NoFlag,
}

/// All of its flags, for suggestions.
pub fn names() -> impl Iterator<Item = &'static str> {
    flags::of("gopls", NEWEST).map(|flag| flag.name)
}

/// The first argument that gopls stops at, by number. Reading stops at `--` and at a value that is expanded elsewhere.
pub fn fault(words: &[String]) -> Option<(usize, GoplsFlagFault)> {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if word == "serve" {
            at += 1;
            continue;
        }
        if word == "--" || word.contains("${") {
            return None;
        }
        let Some((name, value)) = flags::parse(word) else {
            return Some((at, GoplsFlagFault::NoFlag));
        };
        let Some(flag) = flags::find("gopls", name, NEWEST) else {
            return Some((at, GoplsFlagFault::Unknown));
        };
        let takes_next = flag.takes == Takes::Value && value.is_none();
        if takes_next && words.get(at + 1).is_none() {
            return Some((at, GoplsFlagFault::ValueMissing));
        }
        at += if takes_next { 2 } else { 1 };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each line was given to gopls 0.24.0.
    #[test]
    fn what_gopls_stops_at() {
        let of =
            |line: &str| fault(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        for (line, wanted) in [
            ("-nosuch", Some((0, GoplsFlagFault::Unknown))),
            ("-rpc.trace --nosuch=1", Some((1, GoplsFlagFault::Unknown))),
            ("serve -nosuch", Some((1, GoplsFlagFault::Unknown))),
            ("-v -listen", Some((1, GoplsFlagFault::ValueMissing))),
            ("nosuchcmd", Some((0, GoplsFlagFault::NoFlag))),
            ("-rpc.trace -logfile auto -mode=stdio -vv", None),
            ("-remote=auto -remote.debug :0", None),
            ("", None),
        ] {
            assert_eq!(of(line), wanted, "{line}");
        }
    }
}
