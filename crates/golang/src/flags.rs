//! The one table of flags of the go command and of the tools behind it: who has a flag, what it takes, since when.
//!
//! Source: each name was put before `-h` on every command of Go 1.21.13, 1.22.0, 1.23.12, 1.24.13, 1.25.5, 1.26.8 and
//! 1.27.0 (`-NAME=zz` says whether it is Boolean, `-NAME -h` whether it swallows the next word), and what `go tool link`,
//! `compile`, `asm` and `cgo` print of themselves. `cargo xtask record-flags` does it again; `tests/it` compares.
//! What is older than Go 1.21 rests on release notes and on recordings of Go 1.19.8. gopls and dlv: their own help.

mod beside;
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
    /// gopls, before and behind `serve`.
    Gopls,
    /// These commands of dlv (`debug`, `trace` …); a name of one letter is a shorthand, written with one dash.
    Dlv(&'static [&'static str]),
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
            Self::Gopls => command == "gopls",
            Self::Dlv(commands) => {
                command.strip_prefix("dlv ").is_some_and(|verb| commands.contains(&verb))
            }
        }
    }

    /// Whether go itself registers the flag, so that GOFLAGS may hold it.
    fn is_go(self) -> bool {
        matches!(self, Self::Build | Self::Cover | Self::TestBinary | Self::Go(_))
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

/// What a value is made of, where go refuses others or a reader has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Something that only go, or a tool, can judge; of a Boolean flag: a truth value.
    Text,
    /// A whole number.
    Number,
    /// A whole number above 0.
    Positive,
    /// A time with its unit.
    Duration,
    /// One of these; of a Boolean flag: or a truth value.
    OneOf(&'static [&'static str]),
    /// A Boolean flag that takes any word behind `=`.
    Words,
    /// Flags for a tool: one argument with blanks in it.
    FlagList,
    /// A regular expression.
    Pattern,
    /// A file that is written.
    OutputFile,
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
    /// What its value is made of.
    pub shape: Shape,
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

    const fn means(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }

    const fn one_of(self, words: &'static [&'static str]) -> Self {
        self.means(Shape::OneOf(words))
    }

    fn is_in(&self, minor: u32) -> bool {
        self.since <= minor && minor <= self.last
    }
}

const fn row(name: &'static str, owner: Owner, takes: Takes) -> Flag {
    Flag { name, owner, takes, shape: Shape::Text, since: 0, last: u32::MAX }
}

fn all() -> impl Iterator<Item = &'static Flag> {
    go::ROWS.iter().chain(tools::ROWS).chain(beside::ROWS)
}

/// Every row with a name, of any owner and version.
pub fn named(name: &str) -> impl Iterator<Item = &'static Flag> {
    all().filter(move |flag| flag.name == name)
}

/// Every row that a command (`test`, `mod edit`, `tool link`) has in a minor version.
pub fn of(command: &str, minor: u32) -> impl Iterator<Item = &'static Flag> {
    all().filter(move |flag| flag.is_in(minor) && flag.owner.is(command))
}

/// A flag of a command in a minor version; `test.run` is `run` for `go test`.
pub fn find(command: &str, name: &str, minor: u32) -> Option<&'static Flag> {
    let known = |name: &str| named(name).find(|flag| flag.is_in(minor) && flag.owner.is(command));
    known(name).or_else(|| {
        let short = name.strip_prefix("test.")?;
        known(short).filter(|flag| flag.owner == Owner::TestBinary)
    })
}

/// A flag of some command of go's, for places that serve all commands at once (GOFLAGS, a command line whose
/// verb is not known): nothing when no command of this version has it. Where commands differ (`-f`, `-fix`, `-tool`) the
/// value counts: the command that wants one refuses the bare word (run with Go 1.26.8).
pub fn of_go(name: &str, minor: u32) -> Option<&'static Flag> {
    let all = named(name).filter(|flag| flag.is_in(minor) && flag.owner.is_go());
    // The last of the greatest: a value before a truth value, a narrower shape before any text.
    all.max_by_key(|flag| (flag.takes != Takes::Bool, flag.shape != Shape::Text))
}

/// Flags that other commands have, too, and that are set for what tests tell.
const TOLD_BY_TESTS: &[&str] = &["covermode", "coverpkg", "json"];

/// Whether a flag is one that people give to `go test` for its tests: the test binary's, those that no other command has,
/// and what tests tell. What is wrong with its value is no matter of building.
pub fn is_of_tests(name: &str) -> bool {
    let short = name.strip_prefix("test.").unwrap_or(name);
    let own = |flag: &Flag| matches!(flag.owner, Owner::TestBinary | Owner::Go(["test"]));
    TOLD_BY_TESTS.contains(&short) || named(short).any(own)
}

/// Whether the value of a flag of go's commands, with `test.` before it or not, is a regular expression.
pub fn takes_pattern(name: &str) -> bool {
    has_shape(name, Shape::Pattern)
}

/// Whether the value of a flag of go's commands is a list of flags for a tool: one argument with blanks in it.
pub fn takes_flag_list(name: &str) -> bool {
    has_shape(name, Shape::FlagList)
}

/// Whether a flag of the test binary, with `test.` before it or not, names a file that is written.
pub fn takes_output_file(name: &str) -> bool {
    has_shape(name, Shape::OutputFile)
}

fn has_shape(name: &str, shape: Shape) -> bool {
    let short = name.strip_prefix("test.");
    let of_test = |flag: &Flag| short.is_none() || flag.owner == Owner::TestBinary;
    named(short.unwrap_or(name)).any(|flag| flag.shape == shape && of_test(flag))
}

/// The flags that have the compiler put checks into the program, and need cgo for their runtime.
pub const SANITIZERS: &[&str] = &["race", "msan", "asan"];

/// Flags of builds by whose names programs have flags, too.
const COMMON: &[&str] = &["C", "a", "n", "p", "v", "work", "x"];

/// Flags of the linker that others have, too: `-h` asks for help, `-f` and `-r` are other commands'.
const NOT_THE_LINKERS_ALONE: &[&str] = &["f", "h", "r"];

/// Whether a flag is one of those that build: no program is likely to have one of its own by this name.
pub fn is_build_only(name: &str) -> bool {
    !COMMON.contains(&name)
        && named(name).any(|flag| matches!(flag.owner, Owner::Build | Owner::Cover))
}

/// Whether a flag is the linker's and none that `go build`, `run`, `test` or `install` would take for its own.
pub fn is_linker_only(name: &str) -> bool {
    let others = |command: &&str| find(command, name, NEWEST).is_some();
    named(name).any(|flag| flag.owner == Owner::Link)
        && !NOT_THE_LINKERS_ALONE.contains(&name)
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
        of_go(name, NEWEST).map(|flag| flag.takes)
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
        let takes = |name, minor| of_go(name, minor).map(|flag| flag.takes);
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

    #[test]
    fn values_have_shapes() {
        assert!(takes_pattern("test.skip") && takes_pattern("bench") && !takes_pattern("test.v"));
        assert!(
            !takes_pattern("list.run") && takes_flag_list("gcflags") && !takes_flag_list("tags")
        );
        assert!(takes_output_file("test.cpuprofile") && !takes_output_file("o"));
        assert!(TOLD_BY_TESTS.iter().all(|name| find("test", name, NEWEST).is_some()));
        for name in ["c", "covermode", "json", "vet", "test.timeout"] {
            assert!(is_of_tests(name), "{name}");
        }
        assert!(!is_of_tests("cover") && !is_of_tests("exec") && !is_of_tests("o"));
        assert!(!is_of_tests("race") && !is_of_tests("mod") && !is_of_tests("p"));
        let built = |name: &&str| find("build", name, NEWEST).is_some();
        assert!(COMMON.iter().all(built) && SANITIZERS.iter().all(built));
        let linked = |name: &&str| find("tool link", name, NEWEST).is_some();
        assert!(NOT_THE_LINKERS_ALONE.iter().all(linked));
        assert_eq!(of_go("json", 26).map(|flag| flag.shape), Some(Shape::Words));
        assert_eq!(of_go("v", 26).map(|flag| flag.shape), Some(Shape::OneOf(&["test2json"])));
        let listen = |command| find(command, "listen", 0).map(|flag| flag.takes);
        assert_eq!((listen("dlv debug"), listen("dlv trace")), (Some(Takes::Value), None));
        assert!(!is_build_only("listen") && of_go("logfile", 26).is_none());
    }
}
