//! The command line of `go test` as cmd/go reads it: packages, its own flags, and what it hands to the test binary
//! (cmd/go/internal/test/testflag.go, Go 1.27).

use go_doctor_golang::flags::{self, NEWEST, Owner, Takes};

use go_doctor_golang::command_line::go::GoCommand;

/// Whether a flag is one that `go test` keeps for itself.
pub(crate) fn is_go_flag(flag: &str) -> bool {
    flags::find("test", flag, NEWEST).is_some_and(|flag| flag.owner != Owner::TestBinary)
}

/// A flag and its value, if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flag {
    /// The name without dashes and without `test.`.
    pub(crate) name: String,
    /// Its value.
    pub(crate) value: Option<String>,
}

/// A `go test` command line, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TestCommand {
    /// Packages and files.
    pub(crate) packages: Vec<String>,
    /// The flags that go knows, in order.
    pub(crate) flags: Vec<Flag>,
    /// What go does not know and hands to the test binary as it is.
    pub(crate) handed_on: Vec<String>,
}

impl TestCommand {
    /// Reads `go test …`; nothing for another command.
    pub(crate) fn of<O>(command: &GoCommand<O>) -> Option<Self> {
        (command.verb == "test").then(|| Self::read(command.texts()))
    }

    fn read<'a>(mut rest: impl Iterator<Item = &'a str>) -> Self {
        let mut out = Self::default();
        let (mut in_packages, mut packages_over, mut may_be_value) = (false, false, false);
        while let Some(arg) = rest.next() {
            let Some((name, value)) = flags::parse(arg) else {
                if arg == "--" {
                    out.handed_on.push(arg.to_owned());
                    out.handed_on.extend(rest.map(str::to_owned));
                    break;
                }
                if !packages_over || in_packages {
                    in_packages = true;
                    packages_over = true;
                    out.packages.push(arg.to_owned());
                } else if may_be_value {
                    out.handed_on.push(arg.to_owned());
                } else {
                    out.handed_on.push(arg.to_owned());
                    out.handed_on.extend(rest.map(str::to_owned));
                    break;
                }
                may_be_value = false;
                continue;
            };
            in_packages = false;
            may_be_value = false;
            if name == "args" {
                out.handed_on.extend(rest.map(str::to_owned));
                break;
            }
            let short = name.strip_prefix("test.").unwrap_or(name);
            let Some(known) = flags::find("test", name, NEWEST) else {
                packages_over = true;
                may_be_value = value.is_none();
                out.handed_on.push(arg.to_owned());
                continue;
            };
            let takes = known.takes != Takes::Bool;
            let value = value.or_else(|| if takes { rest.next() } else { None });
            out.flags.push(Flag { name: short.to_owned(), value: value.map(str::to_owned) });
        }
        out
    }

    /// The last value of a flag.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.flags.iter().rev().find(|flag| flag.name == name)?.value.as_deref()
    }

    /// Whether a flag is given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag.name == name)
    }

    /// What the test binary's flag package leaves unread: everything from the first word that is no flag, or behind `--`.
    /// A word after an unknown flag may be that flag's value.
    pub(crate) fn left_over(&self) -> &[String] {
        let mut at = 0;
        while let Some(arg) = self.handed_on.get(at) {
            match flags::parse(arg) {
                None if arg == "--" => return self.handed_on.get(at + 1..).unwrap_or_default(),
                None => return self.handed_on.get(at..).unwrap_or_default(),
                Some((name, value)) => {
                    let is_bool = name.starts_with("test.") && is_bool(name);
                    at += if value.is_some() || is_bool { 1 } else { 2 };
                }
            }
        }
        &[]
    }
}

fn is_bool(name: &str) -> bool {
    flags::find("test", name, NEWEST).is_some_and(|flag| flag.takes == Takes::Bool)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Command;

    fn read(line: &str) -> TestCommand {
        TestCommand::of(Command::parse(line).unwrap().go().unwrap()).unwrap()
    }

    #[test]
    fn packages_flags_and_the_rest() {
        let command = read("go test -v -run ^TestA$ ./a ./b -count=1");
        assert_eq!(command.packages, ["./a", "./b"]);
        assert_eq!((command.value("run"), command.value("count")), (Some("^TestA$"), Some("1")));
        assert!(command.has("v") && command.handed_on.is_empty());
        assert_eq!(read("go test . -n 3").left_over(), ["3"]);
        assert_eq!(read("go test . -size 3").left_over(), [""; 0]);
        assert_eq!(read("go test . -size=3 x").left_over(), ["x"]);
        assert_eq!(read("go test . -- -run A").left_over(), ["-run", "A"]);
        assert_eq!(read("go test . -args -test.v TestA").left_over(), ["TestA"]);
        assert_eq!(read("go test -fast ./...").handed_on, ["-fast", "./..."]);
        assert_eq!(read("go test . -v TestA").left_over(), ["TestA"]);
    }
}
