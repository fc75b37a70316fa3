//! Where the text of a start-up file gives a variable its value, and what to take out of the text so that it no longer does.
//!
//! A line is only taken out where that is certain: a whole command that stands by itself, outside of `if`, `for`, `case` and
//! functions (an empty `then` is a syntax error in sh). Everything else is a place to show, not to change.

mod commands;
mod lines;

use go_doctor_golang::command_line::shell::ShellWord;

use commands::{ScriptCommand, commands};
use lines::by_line;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// sh, bash, zsh, ksh, and direnv's `.envrc`.
    Posix,
    /// fish.
    Fish,
    /// csh and tcsh.
    Csh,
    /// `NAME=value` a line: `/etc/environment`, systemd's environment.d.
    Lines,
    /// mise's `[env]`.
    Toml,
    /// fish's own store of `set -U`.
    Universal,
    /// A launch agent that calls `launchctl setenv`.
    Plist,
}

/// One place in a file that gives a variable a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assignment {
    /// The variable.
    pub(crate) name: String,
    /// The value, where the text alone tells it.
    pub(crate) value: Option<String>,
    /// The byte where it stands.
    pub(crate) at: usize,
    /// The bytes to take out, where that does nothing else.
    pub(crate) cut: Option<(usize, usize)>,
}

/// What a file says of a variable, and what other files it reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StartUpScript {
    /// In the order of the text.
    pub(crate) assignments: Vec<Assignment>,
    /// Files that it reads with `.` or `source`, as far as the text tells.
    pub(crate) sourced: Vec<String>,
}

/// Reads a file; `home` stands for `~` and `$HOME`.
pub(crate) fn script(text: &str, dialect: Dialect, home: &str) -> StartUpScript {
    match dialect {
        Dialect::Posix | Dialect::Fish | Dialect::Csh => shell(text, dialect, home),
        _ => StartUpScript { assignments: by_line(text, dialect, home), sourced: Vec::new() },
    }
}

/// Whether the text takes the value of a variable in a way that an unset one breaks: alone, not as the beginning of a path
/// (`$GOPATH/bin` is `/bin` then, which every PATH has).
pub(crate) fn needs(text: &str, name: &str) -> bool {
    let forms = [format!("${name}"), format!("${{{name}}}")];
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.flat_map(|line| forms.iter().map(move |form| (line, form))).any(|(line, form)| {
        line.match_indices(form.as_str()).any(|(at, _)| {
            let behind = line.get(at + form.len()..).and_then(|rest| rest.chars().next());
            let longer =
                behind.is_some_and(|c| !form.ends_with('}') && (c.is_alphanumeric() || c == '_'));
            !longer && behind != Some('/')
        })
    })
}

/// The first command that is one of these: the byte where it begins, and whether a guard can be written in front of it.
pub(crate) fn command_at(
    text: &str,
    dialect: Dialect,
    is: &dyn Fn(&str) -> bool,
) -> Option<(usize, bool)> {
    let (commands, whole) = commands(text, dialect);
    commands.iter().find_map(|command| {
        let first = command.words.first().filter(|first| is(&first.text))?;
        // `exec 2>&1` ends nothing.
        let source = text.get(first.start..command.words.last()?.end)?;
        if first.text == "exec" && (command.words.len() == 1 || source.contains(['<', '>'])) {
            return None;
        }
        let alone = matches!(command.before, "\n" | ";" | ")")
            && matches!(command.after, "\n" | ";" | ";;");
        Some((first.start, whole && alone))
    })
}

/// The cuts of one text without overlaps, in order; a line of which nothing is left goes with its end.
pub(crate) fn merged(text: &str, mut cuts: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    cuts.sort_unstable();
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (start, end) in cuts {
        match out.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => out.push((start, end)),
        }
    }
    for (start, end) in &mut out {
        let head = text.get(..*start).unwrap_or_default();
        let begin = head.rfind('\n').map_or(0, |at| at + 1);
        let tail = text.get(*end..).unwrap_or_default();
        let rest = tail.split_inclusive('\n').next().unwrap_or_default();
        let is_whole = text.get(*start..*end).is_some_and(|cut| cut.ends_with('\n'));
        if !is_whole
            && head.get(begin..).is_some_and(|own| own.trim().is_empty())
            && rest.trim().is_empty()
        {
            (*start, *end) = (begin, *end + rest.len());
        }
    }
    out
}

fn shell(text: &str, dialect: Dialect, home: &str) -> StartUpScript {
    let (commands, whole) = commands(text, dialect);
    let mut script = StartUpScript::default();
    let mut exports: Vec<Assignment> = Vec::new();
    for (index, command) in commands.iter().enumerate() {
        let [first, rest @ ..] = command.words.as_slice() else { continue };
        if matches!(&*first.text, "." | "source")
            && let Some(file) = rest.first().and_then(|word| literal(text, word, 0, home))
        {
            script.sourced.push(file);
        }
        let set = assigned(text, &command.words, dialect, home);
        for (name, value, word) in set.values {
            let alone = set.count == 1;
            let cut = (whole && !command.nested)
                .then(|| {
                    if alone {
                        span(text, &commands, index)
                    } else {
                        Some((
                            command.words.get(word.checked_sub(1)?)?.end,
                            command.words.get(word)?.end,
                        ))
                        .filter(|_| word > 0)
                    }
                })
                .flatten();
            let at = command.words.get(word).map_or(first.start, |word| word.start);
            let known = Assignment { name, value, at, cut };
            if set.only_exports { exports.push(known) } else { script.assignments.push(known) }
        }
    }
    // `GOROOT=/x` and `export GOROOT` are one thing in two lines.
    for export in exports {
        let theirs =
            script.assignments.iter().find(|one| one.name == export.name && one.at < export.at);
        if let Some(theirs) = theirs {
            let value = theirs.value.clone();
            script.assignments.push(Assignment { value, ..export });
        }
    }
    script.assignments.sort_by_key(|one| one.at);
    script
}

/// What a command sets.
#[derive(Default)]
struct Set {
    /// Name, value, and the index of the word.
    values: Vec<(String, Option<String>, usize)>,
    /// How many variables it names in all.
    count: usize,
    /// It gives no values: `export NAME`.
    only_exports: bool,
}

fn assigned(text: &str, words: &[ShellWord], dialect: Dialect, home: &str) -> Set {
    let [first, rest @ ..] = words else { return Set::default() };
    let one = |name: &ShellWord, value: Option<String>| Set {
        values: vec![(name.text.clone(), value, 0)],
        count: 1,
        only_exports: false,
    };
    match (dialect, &*first.text) {
        (Dialect::Fish, "set") => {
            let flags = rest.iter().take_while(|word| word.text.starts_with('-')).count();
            let (flags, rest) = rest.split_at_checked(flags).unwrap_or_default();
            let has = |short: char, long: &str| {
                flags.iter().any(|word| {
                    word.text == long || (!word.text.starts_with("--") && word.text.contains(short))
                })
            };
            match rest {
                [name, value] if !has('e', "--erase") && !has('q', "--query") => {
                    one(name, literal(text, value, 0, home))
                }
                // `set -gx NAME (command)`: the parenthesis ends the words.
                [name, ..] if !has('e', "--erase") && !has('q', "--query") => one(name, None),
                _ => Set::default(),
            }
        }
        (Dialect::Csh, "setenv") => match rest {
            [name, value] => one(name, literal(text, value, 0, home)),
            _ => Set::default(),
        },
        (Dialect::Posix, "launchctl") => match rest {
            [verb, name, value] if verb.text == "setenv" => {
                one(name, literal(text, value, 0, home))
            }
            _ => Set::default(),
        },
        (Dialect::Csh, _) => Set::default(),
        _ => {
            let exporting =
                matches!(&*first.text, "export" | "typeset" | "declare" | "readonly" | "local");
            let from = usize::from(exporting);
            let listed = words.get(from..).unwrap_or_default();
            let names = || listed.iter().filter(|word| !word.text.starts_with('-'));
            // `GOFLAGS=-v go build` gives it to one command.
            if !exporting && !listed.iter().all(|word| name_of(word).is_some()) {
                return Set::default();
            }
            let values: Vec<(String, Option<String>, usize)> = listed
                .iter()
                .enumerate()
                .filter_map(|(index, word)| {
                    let name = name_of(word)?;
                    Some((name.to_owned(), literal(text, word, name.len() + 1, home), index + from))
                })
                .collect();
            let count = names().count();
            if values.is_empty() && first.text == "export" {
                let values = listed.iter().enumerate();
                let values = values.map(|(index, word)| (word.text.clone(), None, index + from));
                return Set { values: values.collect(), count, only_exports: true };
            }
            Set { values, count, only_exports: false }
        }
    }
}

/// The name of a word `NAME=value`.
fn name_of(word: &ShellWord) -> Option<&str> {
    let (name, _) = word.text.split_once('=')?;
    let ok = |c: char| c.is_ascii_alphanumeric() || c == '_';
    (!name.is_empty() && name.chars().all(ok)).then_some(name)
}

/// The value of a word from a byte of it on, where nothing but the home folder is to be put in.
fn literal(text: &str, word: &ShellWord, from: usize, home: &str) -> Option<String> {
    let source = text.get(word.start..word.end)?;
    let value = word.text.get(from..)?;
    let only_home = word.expansions.iter().all(|one| one.name == "HOME");
    if !only_home || (value.contains("$(") || source.contains('`')) || source.contains("$'") {
        return None;
    }
    let value = if word.expansions.is_empty() {
        value.to_owned()
    } else if source.contains('\'') {
        // Single quotes keep a `$`: which of them is meant where is not read.
        return None;
    } else {
        value.replace("${HOME}", home).replace("$HOME", home)
    };
    Some(match value.strip_prefix('~') {
        Some(rest) if source.get(from..)?.starts_with("~/") => format!("{home}{rest}"),
        _ => value,
    })
}

/// The bytes of a whole command: its line where it stands alone, else what stands between its neighbours.
fn span(text: &str, commands: &[ScriptCommand], index: usize) -> Option<(usize, usize)> {
    let command = commands.get(index)?;
    let (first, last) = (command.words.first()?, command.words.last()?);
    let mut start = first.start;
    // `[ -d /x ] && export …`: the test goes too.
    let mut before = command;
    let mut at = index;
    while before.before == "&&" {
        at = at.checked_sub(1)?;
        before = commands.get(at)?;
        let test = before.words.first()?;
        if before.nested || !matches!(&*test.text, "[" | "[[" | "test") {
            return None;
        }
        start = test.start;
    }
    match (before.before, command.after) {
        ("\n", "\n") => {
            let head = text.get(..start)?;
            let begin = head.rfind('\n').map_or(0, |at| at + 1);
            let tail = text.get(last.end..)?;
            let end = tail.find('\n').map_or(text.len(), |at| last.end + at + 1);
            // More than blanks in front of it is something that is not read here.
            text.get(begin..start)?.trim().is_empty().then_some((begin, end))
        }
        ("\n" | ";", ";") => {
            let behind = text.get(command.after_at + 1..)?;
            let blanks = behind.len() - behind.trim_start_matches([' ', '\t']).len();
            let next = command.after_at + 1 + blanks;
            // A `;` at the end of a line belongs to the command.
            if before.before == "\n"
                && behind.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
            {
                let begin = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
                let end = next + text.get(next..)?.find('\n')? + 1;
                return Some((begin, end));
            }
            Some((start, next))
        }
        (";", "\n") => Some((before.before_at, last.end)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
