//! The flags that gopls takes before and behind `serve`, as `gopls -h` and `gopls help serve` of 0.24.0 list them, with those of
//! 0.11.0 and 0.16.2 (internal/cmd/cmd.go, serve.go) that are gone since: what only an old gopls knows is no slip.

/// What is wrong with a list of arguments for gopls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No gopls has this flag.
    Unknown,
    /// The flag wants a value, and nothing follows.
    ValueMissing,
    /// A word that is no flag and no command.
    NoFlag,
}

/// Flags without a value.
const SWITCHES: &[&str] = &["v", "verbose", "vv", "veryverbose", "rpc.trace"];

/// Flags that take the next word, unless `=` gives it.
const WITH_VALUE: &[&str] = &[
    "debug",
    "listen",
    "listen.timeout",
    "logfile",
    "mcp.listen",
    "mode",
    "ocagent",
    "otel",
    "port",
    "profile.alloc",
    "profile.block",
    "profile.cpu",
    "profile.mem",
    "profile.trace",
    "remote",
    "remote.debug",
    "remote.listen.timeout",
    "remote.logfile",
];

/// All of them, for suggestions.
pub fn names() -> impl Iterator<Item = &'static str> {
    SWITCHES.iter().chain(WITH_VALUE).copied()
}

/// The first argument that gopls stops at, by number. Reading stops at `--` and at a value that is expanded elsewhere.
pub fn fault(words: &[String]) -> Option<(usize, Wrong)> {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if word == "serve" {
            at += 1;
            continue;
        }
        if word == "--" || word.contains("${") {
            return None;
        }
        let Some(flag) = word.strip_prefix('-').filter(|flag| !flag.is_empty()) else {
            return Some((at, Wrong::NoFlag));
        };
        let flag = flag.strip_prefix('-').unwrap_or(flag);
        let (name, value) = flag.split_once('=').map_or((flag, None), |(n, v)| (n, Some(v)));
        if WITH_VALUE.contains(&name) {
            if value.is_none() && words.get(at + 1).is_none() {
                return Some((at, Wrong::ValueMissing));
            }
            at += if value.is_none() { 2 } else { 1 };
        } else if SWITCHES.contains(&name) {
            at += 1;
        } else {
            return Some((at, Wrong::Unknown));
        }
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
            ("-nosuch", Some((0, Wrong::Unknown))),
            ("-rpc.trace --nosuch=1", Some((1, Wrong::Unknown))),
            ("serve -nosuch", Some((1, Wrong::Unknown))),
            ("-v -listen", Some((1, Wrong::ValueMissing))),
            ("nosuchcmd", Some((0, Wrong::NoFlag))),
            ("-rpc.trace -logfile auto -mode=stdio -vv", None),
            ("-remote=auto -remote.debug :0", None),
            ("", None),
        ] {
            assert_eq!(of(line), wanted, "{line}");
        }
    }
}
