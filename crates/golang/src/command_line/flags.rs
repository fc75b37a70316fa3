//! Where the packages begin on a go command line, and what the linker makes of the list behind `-ldflags`.

use crate::flags::{self, NEWEST, Takes};

use super::quoted;

/// A flag's name: one or two dashes and a value behind `=` taken off; nothing for what is no flag.
pub fn name(arg: &str) -> Option<&str> {
    flags::parse(arg).map(|(name, _)| name)
}

/// A build flag that no program has of its own.
pub fn is_build_only(arg: &str) -> bool {
    name(arg).is_some_and(flags::is_build_only)
}

/// A flag that only the linker has.
pub fn is_linker_only(arg: &str) -> bool {
    name(arg).is_some_and(flags::is_linker_only)
}

/// Where the packages or files begin: the number of the first argument that is neither flag nor flag's value.
pub fn first_target<'a>(verb: &str, args: impl Iterator<Item = &'a str>) -> Option<usize> {
    let mut is_value = false;
    for (number, arg) in args.enumerate() {
        if is_value {
            is_value = false;
        } else if arg.starts_with('-') && arg.len() > 1 {
            if matches!(arg, "--" | "-args" | "--args") {
                return None;
            }
            is_value = flags::takes_next(verb, arg);
        } else {
            return Some(number);
        }
    }
    None
}

/// What is wrong with a list of linker flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LdflagsProblem {
    /// A quote is not closed.
    Unterminated(char),
    /// The list begins with a quote: go takes it for a package pattern.
    StartsWithQuote,
    /// No flag in front, and no `pattern=` either.
    NoFlag(String),
    /// `-X` without `importpath.name=value`.
    BadX(String),
    /// A word that is neither flag nor a flag's value.
    Stray(String),
    /// The linker has no such flag.
    Unknown(String),
}

/// A variable that `-X` sets: import path, name, value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The import path, `main` for the program.
    pub import_path: String,
    /// The variable.
    pub name: String,
}

/// Reads the value of `-ldflags`; what a shell or VS Code will put in counts as a word without blanks.
pub fn ldflags(value: &str) -> Result<Vec<Definition>, LdflagsProblem> {
    let value = without_substitutions(value);
    let value = value.trim();
    if value.is_empty() {
        return Ok(Vec::new());
    }
    // cmd/go perPackageFlag.Set: without a dash in front it is `pattern=flags`.
    let list = if value.starts_with('-') {
        value
    } else if value.starts_with(['\'', '"']) {
        return Err(LdflagsProblem::StartsWithQuote);
    } else {
        match value.split_once('=') {
            Some((_, list)) => list,
            None => return Err(LdflagsProblem::NoFlag(value.to_owned())),
        }
    };
    let fields = quoted::split(list, u32::MAX).map_err(LdflagsProblem::Unterminated)?;
    definitions(&fields)
}

fn definitions(fields: &[String]) -> Result<Vec<Definition>, LdflagsProblem> {
    let mut list = Vec::new();
    let mut fields = fields.iter();
    while let Some(field) = fields.next() {
        let Some(flag) = name(field) else {
            return Err(LdflagsProblem::Stray(field.clone()));
        };
        let Some(known) = flags::find("tool link", flag, NEWEST) else {
            return Err(LdflagsProblem::Unknown(field.clone()));
        };
        let joined = field.split_once('=').map(|(_, value)| value);
        let value = match joined {
            Some(value) => Some(value),
            None if known.takes == Takes::Value => fields.next().map(String::as_str),
            None => None,
        };
        if flag == "X" {
            let value = value.unwrap_or_default();
            let parts = value.split_once('=').and_then(|(left, _)| left.rsplit_once('.'));
            let Some((import_path, name)) =
                parts.filter(|(path, name)| !path.is_empty() && !name.is_empty())
            else {
                return Err(LdflagsProblem::BadX(value.to_owned()));
            };
            list.push(Definition { import_path: import_path.to_owned(), name: name.to_owned() });
        }
    }
    Ok(list)
}

/// `$(…)`, `` `…` ``, `${…}` and `$NAME` as one letter: their blanks are not the list's.
fn without_substitutions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['$', '`']) {
        out.push_str(rest.get(..at).unwrap_or_default());
        let from = rest.get(at..).unwrap_or_default();
        let length = if from.starts_with('`') {
            from.get(1..).and_then(|inner| inner.find('`')).map(|end| end + 2)
        } else if from.starts_with("${") {
            from.find('}').map(|end| end + 1)
        } else if from.starts_with("$(") {
            closing(from)
        } else {
            let name = from.get(1..).unwrap_or_default();
            let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            Some(1 + end.unwrap_or(name.len())).filter(|length| *length > 1)
        };
        out.push_str(if length.is_some() { "x" } else { from.get(..1).unwrap_or_default() });
        rest = from.get(length.unwrap_or(1)..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The byte behind the `)` that closes `$(`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + 1),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::LdflagsProblem::*;
    use super::*;

    /// Each was given to `go build -ldflags` of Go 1.26.8: the first list builds, the second does not.
    #[test]
    fn as_go_and_the_linker_read_them() {
        for good in [
            "",
            "-s -w",
            "-X main.v=1",
            "-X 'main.v=a b' -s",
            "-X=main.v=1",
            "-X example.com/lc/sub.V=1",
            "all=-s",
            "-X main.v=$(git describe --tags) -w",
            "-extldflags '-static -lm'",
            "-X \"main.v=${input:x y}\"",
        ] {
            assert!(ldflags(good).is_ok(), "{good}");
        }
        assert_eq!(ldflags("'-s -w'"), Err(StartsWithQuote));
        assert_eq!(ldflags("s"), Err(NoFlag("s".into())));
        assert_eq!(ldflags("-X version=1"), Err(BadX("version=1".into())));
        assert_eq!(ldflags("-X main.version"), Err(BadX("main.version".into())));
        assert_eq!(ldflags("-X 'main.v=a b"), Err(Unterminated('\'')));
        assert_eq!(ldflags("-X main.v=a b"), Err(Stray("b".into())));
        assert_eq!(ldflags("-nosuch"), Err(Unknown("-nosuch".into())));
    }

    #[test]
    fn targets_begin_behind_flags_and_their_values() {
        let first = |line: &str| first_target("build", line.split(' '));
        assert_eq!(first("-o x -race ./..."), Some(3));
        assert_eq!(first("-ldflags=-s -v ."), Some(2));
        assert_eq!(first("-v"), None);
    }
}
