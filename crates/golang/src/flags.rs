//! The one table of flags of the go command and of the tools behind it: who has a flag, what it takes, since when.
//!
//! Source: each name was put before `-h` on every command of Go 1.21.13, 1.22.0, 1.23.12, 1.24.13, 1.25.5, 1.26.8 and
//! 1.27.0 (`-NAME=zz` says whether it is Boolean, `-NAME -h` whether it swallows the next word), and what `go tool link`,
//! `compile`, `asm` and `cgo` print of themselves. `cargo xtask record-flags` does it again; `tests/it` compares.
//! What is older than Go 1.21 rests on release notes and on recordings of Go 1.19.8.

mod go;
mod tools;

/// Who has a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Every command that builds or loads packages: `build`, `run`, `test`, `list`, `vet` and their like.
    Build,
    /// The commands that can count coverage: `build`, `install`, `list`, `run`, `test`.
    Cover,
    /// `go test`, which hands it to the test binary as `-test.NAME`.
    TestBinary,
    /// These commands alone (`list`, `mod edit` …).
    Go(&'static [&'static str]),
    /// The tool behind these commands, which tells go of them only when it runs: GOFLAGS may not hold them.
    Analyzers(&'static [&'static str]),
    /// `go tool link`: what `-ldflags` holds.
    Link,
    /// `go tool compile`: what `-gcflags` holds.
    Compile,
    /// `go tool asm`: what `-asmflags` holds.
    Asm,
    /// `go tool cgo`.
    Cgo,
}

impl Owner {
    /// Whether a command of go's (`test`, `mod edit`) or a tool (`tool link`) has the flags of this owner.
    fn is(self, command: &str) -> bool {
        match self {
            Self::Build => BUILD.contains(&command),
            Self::Cover => COVER.contains(&command),
            Self::TestBinary => command == "test",
            Self::Go(commands) | Self::Analyzers(commands) => commands.contains(&command),
            Self::Link => command == "tool link",
            Self::Compile => command == "tool compile",
            Self::Asm => command == "tool asm",
            Self::Cgo => command == "tool cgo",
        }
    }

    /// Whether go itself registers the flag, so that GOFLAGS may hold it.
    fn is_go(self) -> bool {
        !matches!(self, Self::Analyzers(_) | Self::Link | Self::Compile | Self::Asm | Self::Cgo)
    }
}

const BUILD: &[&str] =
    &["build", "clean", "fix", "generate", "get", "install", "list", "run", "test", "vet"];

const COVER: &[&str] = &["build", "install", "list", "run", "test"];

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing, or a truth value behind `=` (`-buildvcs=auto` and `-json=Dir,Name` are Boolean flags with more words).
    Bool,
    /// A value, behind `=` or as the next word.
    Value,
    /// A value, and it must be the first flag of the command (`-C`).
    First,
}

/// The newest Go that the table knows, its minor version.
pub const NEWEST: u32 = 27;

/// One flag of one owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its name without dashes.
    pub name: &'static str,
    /// Who has it.
    pub owner: Owner,
    /// What it takes.
    pub takes: Takes,
    /// The minor version of Go 1 that brought it; 0 where every recorded one has it.
    pub since: u32,
    /// The last minor version of Go 1 that has it; `u32::MAX` where the newest still does.
    pub last: u32,
}

impl Flag {
    const fn since(mut self, minor: u32) -> Self {
        self.since = minor;
        self
    }

    const fn until(mut self, minor: u32) -> Self {
        self.last = minor;
        self
    }

    fn is_in(&self, minor: u32) -> bool {
        self.since <= minor && minor <= self.last
    }
}

const fn row(name: &'static str, owner: Owner, takes: Takes) -> Flag {
    Flag { name, owner, takes, since: 0, last: u32::MAX }
}

/// Every row with a name, of any owner and version.
pub fn named(name: &str) -> impl Iterator<Item = &'static Flag> {
    go::ROWS.iter().chain(tools::ROWS).filter(move |flag| flag.name == name)
}

/// Every row that a command (`test`, `mod edit`, `tool link`) has in a minor version.
pub fn of(command: &str, minor: u32) -> impl Iterator<Item = &'static Flag> {
    let rows = go::ROWS.iter().chain(tools::ROWS);
    rows.filter(move |flag| flag.is_in(minor) && flag.owner.is(command))
}

/// A flag of a command in a minor version; `test.run` is `run` for `go test`.
pub fn find(command: &str, name: &str, minor: u32) -> Option<&'static Flag> {
    let known = |name: &str| named(name).find(|flag| flag.is_in(minor) && flag.owner.is(command));
    known(name).or_else(|| {
        let short = name.strip_prefix("test.")?;
        known(short).filter(|flag| flag.owner == Owner::TestBinary)
    })
}

/// What a flag of some command of go's takes, for places that serve all commands at once (GOFLAGS, a command line whose
/// verb is not known): nothing when no command of this version has it. Where commands differ (`-f`, `-fix`, `-tool`) the
/// value counts: the command that wants one refuses the bare word (run with Go 1.26.8).
pub fn takes(name: &str, minor: u32) -> Option<Takes> {
    let mut all = named(name).filter(|flag| flag.is_in(minor) && flag.owner.is_go());
    let first = all.next()?.takes;
    Some(all.fold(first, |one, flag| if one == Takes::Bool { flag.takes } else { one }))
}

/// Whether a flag is one of those that build: no program is likely to have one of its own by this name.
pub fn is_build_only(name: &str) -> bool {
    /// Names that programs have, too.
    const COMMON: &[&str] = &["C", "a", "n", "p", "v", "work", "x"];
    !COMMON.contains(&name)
        && named(name).any(|flag| matches!(flag.owner, Owner::Build | Owner::Cover))
}

/// Whether a flag is the linker's and none that `go build`, `run`, `test` or `install` would take for its own.
pub fn is_linker_only(name: &str) -> bool {
    // `-h` asks for help, `-f` and `-r` are other commands'.
    let others = |command: &&str| find(command, name, NEWEST).is_some();
    named(name).any(|flag| flag.owner == Owner::Link)
        && !matches!(name, "f" | "h" | "r")
        && !["build", "run", "test", "install"].iter().any(others)
}

/// Whether a flag is one of the testing package's, `test.` before it or not, in any version.
pub fn is_of_test_binary(name: &str) -> bool {
    let short = name.strip_prefix("test.").unwrap_or(name);
    named(short).any(|flag| flag.owner == Owner::TestBinary)
}

/// The minor version of Go 1 in which the testing package got a flag, if it was not always there.
pub fn test_binary_since(name: &str) -> Option<u32> {
    let short = name.strip_prefix("test.").unwrap_or(name);
    let mut own = named(short).filter(|flag| flag.owner == Owner::TestBinary);
    own.next().map(|flag| flag.since).filter(|minor| *minor > 0)
}

/// Name and value of a flag as the package flag reads it: one or two dashes, a value behind `=`. Nothing for `-`, `--`,
/// `---x` and `-=x`.
pub fn parse(word: &str) -> Option<(&str, Option<&str>)> {
    let rest = word.strip_prefix("--").or_else(|| word.strip_prefix('-'))?;
    if rest.is_empty() || rest.starts_with(['-', '=']) {
        return None;
    }
    Some(rest.split_once('=').map_or((rest, None), |(name, value)| (name, Some(value))))
}

/// Whether a word is a flag of this command that swallows the next word. An unknown verb asks all commands.
pub fn takes_next(command: &str, word: &str) -> bool {
    let Some((name, None)) = parse(word) else { return false };
    let known = if command.is_empty() {
        takes(name, NEWEST)
    } else {
        find(command, name, NEWEST).map(|flag| flag.takes)
    };
    matches!(known, Some(Takes::Value | Takes::First))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_behind_flags() {
        assert!(takes_next("run", "-ldflags") && takes_next("", "--tags"));
        assert!(!takes_next("run", "-asan") && !takes_next("build", "-buildvcs"));
        assert!(!takes_next("run", "-ldflags=-s") && !takes_next("run", "-run"));
        assert!(takes_next("vet", "-c") && !takes_next("test", "-c"));
        assert_eq!(parse("--race"), Some(("race", None)));
        assert_eq!(parse("-o=x=y"), Some(("o", Some("x=y"))));
        assert_eq!(
            (parse("---x"), parse("-"), parse("--"), parse("-=x")),
            (None, None, None, None)
        );
    }

    #[test]
    fn versions_decide() {
        assert!(
            find("test", "test.artifacts", 25).is_none() && find("test", "artifacts", 26).is_some()
        );
        assert_eq!(test_binary_since("test.fullpath"), Some(21));
        assert_eq!(test_binary_since("run"), None);
        assert_eq!(takes("ignore", 24), None);
        assert_eq!(takes("f", 26), Some(Takes::Value));
        assert_eq!(
            (takes("c", 26), takes("V", 26), takes("d", 26)),
            (Some(Takes::Bool), None, Some(Takes::Bool))
        );
        assert!(is_linker_only("w") && !is_linker_only("race") && !is_linker_only("o"));
        assert!(is_build_only("asan") && !is_build_only("v") && !is_build_only("run"));
        assert!(is_of_test_binary("test.v") && !is_of_test_binary("race"));
    }
}
