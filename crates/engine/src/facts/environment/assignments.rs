//! Where the text of a start-up file gives a variable its value, and what to take out of the text so that it no longer does.
//!
//! A line is only taken out where that is certain: a whole command that stands by itself, outside of `if`, `for`, `case` and
//! functions (an empty `then` is a syntax error in sh). Everything else is a place to show, not to change.

use go_doctor_golang::command_line::shell::{Reading, ShellToken, ShellWord, is_redirection, read};

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
pub(crate) struct Script {
    /// In the order of the text.
    pub(crate) assignments: Vec<Assignment>,
    /// Files that it reads with `.` or `source`, as far as the text tells.
    pub(crate) sourced: Vec<String>,
}

/// Reads a file; `home` stands for `~` and `$HOME`.
pub(crate) fn script(text: &str, dialect: Dialect, home: &str) -> Script {
    match dialect {
        Dialect::Posix | Dialect::Fish | Dialect::Csh => shell(text, dialect, home),
        _ => Script { assignments: by_line(text, dialect, home), sourced: Vec::new() },
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

/// A command of a script.
struct Command {
    words: Vec<ShellWord>,
    /// What stands before and behind it; a line end and the ends of the text are `\n`.
    before: &'static str,
    before_at: usize,
    after: &'static str,
    after_at: usize,
    /// In `if`, `(…)` and the like.
    nested: bool,
}

fn shell(text: &str, dialect: Dialect, home: &str) -> Script {
    let (commands, whole) = commands(text, dialect);
    let mut script = Script::default();
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
fn span(text: &str, commands: &[Command], index: usize) -> Option<(usize, usize)> {
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

/// The commands of a script, and whether it was read to its end without a doubt.
fn commands(text: &str, dialect: Dialect) -> (Vec<Command>, bool) {
    let masked = without_here_documents(text);
    let line = read(&masked, Reading::Shell);
    let mut list = Vec::new();
    let mut nest = Nest { fish: dialect == Dialect::Fish, ..Nest::default() };
    let mut words: Vec<ShellWord> = Vec::new();
    let (mut before, mut before_at) = ("\n", 0);
    let mut redirected = false;
    let end = ShellToken::Operator("\n", text.len());
    for token in line.tokens.into_iter().chain([end]) {
        match token {
            ShellToken::Word(word) => words.push(word),
            ShellToken::Operator(operator, _) if is_redirection(operator) => redirected = true,
            ShellToken::Operator(after, after_at) => {
                let (words, inside) = nest.command(std::mem::take(&mut words));
                let odd =
                    !matches!(before, "\n" | ";" | "&&") || !matches!(after, "\n" | ";" | "&&");
                if !words.is_empty() {
                    let nested = inside || odd || redirected;
                    list.push(Command { words, before, before_at, after, after_at, nested });
                }
                match after {
                    "(" => nest.parentheses += 1,
                    ")" => nest.parentheses = nest.parentheses.saturating_sub(1),
                    _ => {}
                }
                (before, before_at, redirected) = (after, after_at, false);
            }
        }
    }
    (list, line.error.is_none() && nest.depth == 0)
}

/// How deep in `if` and the like a script is.
#[derive(Default)]
struct Nest {
    fish: bool,
    depth: usize,
    parentheses: usize,
}

impl Nest {
    /// Takes the words of the shell's own grammar off a command, and says whether what is left is inside of something.
    fn command(&mut self, mut words: Vec<ShellWord>) -> (Vec<ShellWord>, bool) {
        let mut stripped = false;
        let mut behind_else = false;
        loop {
            let Some(first) = words.first().map(|word| word.text.clone()) else { break };
            match (self.fish, first.as_str()) {
                (_, "if") if behind_else && self.fish => {}
                (_, "if" | "while") | (false, "until") => self.depth += 1,
                (_, "for") | (false, "case" | "select") | (true, "switch" | "function") => {
                    self.depth += 1;
                    words.clear();
                }
                (true, "case") => words.clear(),
                (false, "function") => {
                    self.depth += usize::from(words.last().is_some_and(|word| word.text == "{"));
                    words.clear();
                }
                (false, "then" | "do" | "else" | "elif" | "!" | "time")
                | (true, "and" | "or" | "not" | "else") => behind_else = first == "else",
                (false, "{") | (true, "begin") => self.depth += 1,
                (false, "fi" | "done" | "esac" | "}") | (true, "end") => {
                    self.depth = self.depth.saturating_sub(1);
                }
                _ => break,
            }
            stripped = true;
            if !words.is_empty() {
                words.remove(0);
            }
        }
        // An empty block is no syntax error in fish.
        let inside = self.depth > 0 && !self.fish;
        (words, stripped || inside || self.parentheses > 0)
    }
}

/// The text with blanks in the place of its here-documents, which are no commands; every byte stays where it is.
fn without_here_documents(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut until: Option<String> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        if let Some(word) = &until {
            if bare.trim_start_matches('\t') == word {
                until = None;
            }
            out.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            continue;
        }
        out.push_str(line);
        let begun =
            bare.split_once("<<").map(|(_, rest)| rest).filter(|rest| !rest.starts_with('<'));
        let word = begun.and_then(|rest| {
            let rest = rest.trim_start_matches('-').trim_start();
            let word: String = rest
                .trim_start_matches(['\'', '"', '\\'])
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            (!word.is_empty()).then_some(word)
        });
        // `$((1 << 2))` begins none: nothing ends it.
        until = word.filter(|word| {
            text.lines().any(|line| line.trim_start_matches('\t').trim_end() == word.as_str())
        });
    }
    out
}

/// Files of which each line stands for itself.
fn by_line(text: &str, dialect: Dialect, home: &str) -> Vec<Assignment> {
    let mut list = Vec::new();
    let (mut start, mut in_env, mut key) = (0, false, None::<(String, usize)>);
    for line in text.split_inclusive('\n') {
        let (at, end) = (start, start + line.len());
        start = end;
        let bare = line.trim();
        let cut = Some((at, end));
        match dialect {
            Dialect::Lines => {
                let pair = bare.strip_prefix("export ").unwrap_or(bare).split_once('=');
                if let Some((name, value)) = pair.filter(|_| !bare.starts_with('#')) {
                    let value = unquoted(value).replace("${HOME}", home).replace("$HOME", home);
                    let value = (!value.contains('$')).then_some(value);
                    list.push(Assignment { name: name.trim().to_owned(), value, at, cut });
                }
            }
            Dialect::Toml => {
                if bare.starts_with('[') {
                    in_env = bare == "[env]";
                } else if let Some((name, value)) = bare.split_once('=').filter(|_| in_env) {
                    let value = Some(unquoted(value)).filter(|value| !value.contains("{{"));
                    let one_line =
                        !value.as_deref().is_some_and(|value| value.starts_with(['{', '[']));
                    let name = name.trim().trim_matches('"').to_owned();
                    list.push(Assignment { name, value, at, cut: cut.filter(|_| one_line) });
                }
            }
            Dialect::Universal => {
                let pair = bare.strip_prefix("SETUVAR ").and_then(|rest| rest.split_once(':'));
                if let Some((flags, value)) = pair {
                    let name = flags.rsplit(' ').next().unwrap_or_default().to_owned();
                    list.push(Assignment { name, value: unescaped(value), at, cut: None });
                }
            }
            Dialect::Plist => {
                let strings = bare.split("<string>").skip(1);
                for string in strings.filter_map(|part| part.split("</string>").next()) {
                    if let Some((name, at)) = key.replace((string.to_owned(), at)) {
                        let value = Some(string.to_owned());
                        list.push(Assignment { name, value, at, cut: None });
                    }
                }
            }
            Dialect::Posix | Dialect::Fish | Dialect::Csh => {}
        }
    }
    list
}

/// A value without its quotes and what a comment says behind them.
fn unquoted(value: &str) -> String {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote).and_then(|rest| rest.split(quote).next()) {
            return inner.to_owned();
        }
    }
    value.to_owned()
}

/// A value as fish stores it: `\x2d` for a letter that is not plain.
fn unescaped(value: &str) -> Option<String> {
    let mut parts = value.split("\\x");
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let code = u8::from_str_radix(part.get(..2)?, 16).ok()?;
        out.push(char::from(code));
        out.push_str(part.get(2..)?);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after every place that sets the variable was taken out; `None` where one cannot be.
    fn without(text: &str, name: &str, dialect: Dialect) -> Option<String> {
        let script = script(text, dialect, "/home/me");
        let mine: Vec<&Assignment> =
            script.assignments.iter().filter(|one| one.name == name).collect();
        assert!(!mine.is_empty(), "{text:?} does not set {name}");
        let cuts = mine.iter().map(|one| one.cut).collect::<Option<Vec<_>>>()?;
        let mut out = text.to_owned();
        for (start, end) in merged(text, cuts).into_iter().rev() {
            out.replace_range(start..end, "");
        }
        Some(out)
    }

    #[test]
    fn whole_lines_go() {
        let rows = [
            ("a=1\nexport GOROOT=/x\nb=2\n", "a=1\nb=2\n"),
            ("export GOROOT=/x", ""),
            ("a\nexport GOROOT=\"/x y\" # mine", "a\n"),
            ("a\r\nexport GOROOT=/x\r\nb\r\n", "a\r\nb\r\n"),
            ("GOROOT=/x\nexport GOROOT\nb\n", "b\n"),
            ("GOROOT=/x; export GOROOT\nb\n", "b\n"),
            ("export A=1 GOROOT=/x B=2\n", "export A=1 B=2\n"),
            ("export GOROOT=/x B=2\n", "export B=2\n"),
            ("export A=1; export GOROOT=/x; b\n", "export A=1; b\n"),
            ("export GOROOT=/x; b\n", "b\n"),
            ("b; export GOROOT=/x\n", "b\n"),
            ("[ -d /x ] && export GOROOT=/x\nb\n", "b\n"),
            ("if a; then b; fi\nexport GOROOT=/x\n", "if a; then b; fi\n"),
            (
                "case $- in *i*) ;; *) return;; esac\nexport GOROOT=/x\n",
                "case $- in *i*) ;; *) return;; esac\n",
            ),
            ("f() {\n b\n}\nexport GOROOT=/x\n", "f() {\n b\n}\n"),
            ("cat <<EOF\nit's\nEOF\nexport GOROOT=/x\n", "cat <<EOF\nit's\nEOF\n"),
            ("export GOROOT=/x\nexport GOROOT=/x\n", ""),
        ];
        for (text, rest) in rows {
            assert_eq!(without(text, "GOROOT", Dialect::Posix).as_deref(), Some(rest), "{text:?}");
        }
        let fish =
            "set -x A 1\nset -gx GOROOT /x\nif a\n b\nelse if c\n d\nend\nset -gx GOROOT /x\n";
        let rest = "set -x A 1\nif a\n b\nelse if c\n d\nend\n";
        assert_eq!(without(fish, "GOROOT", Dialect::Fish).as_deref(), Some(rest));
        assert_eq!(without("A=1\nGOROOT=/x\n", "GOROOT", Dialect::Lines).as_deref(), Some("A=1\n"));
        let toml = "[env]\nGOROOT = \"/x\"\n[tools]\ngo = \"1\"\n";
        assert_eq!(
            without(toml, "GOROOT", Dialect::Toml).as_deref(),
            Some("[env]\n[tools]\ngo = \"1\"\n")
        );
    }

    #[test]
    fn what_hangs_on_something_else_stays() {
        for text in [
            "if [ -d /x ]; then export GOROOT=/x; fi\n",
            "if a\nthen\n  export GOROOT=/x\nfi\n",
            "for a in b; do\nexport GOROOT=/x\ndone\n",
            "case a in\nb) export GOROOT=/x ;;\nesac\n",
            "f() {\nexport GOROOT=/x\n}\n",
            "(export GOROOT=/x)\n",
            "a || export GOROOT=/x\n",
            "export GOROOT=/x && b\n",
            "export GOROOT=/x\nif a; then\n",
            "export GOROOT=/x\necho 'unclosed\n",
        ] {
            assert_eq!(without(text, "GOROOT", Dialect::Posix), None, "{text:?}");
        }
        assert_eq!(without("if set -gx GOROOT /x\nend\n", "GOROOT", Dialect::Fish), None);
        let none = script(
            "# export GOROOT=/x\necho 'export GOROOT=/x'\nGOROOT=/x go build\n",
            Dialect::Posix,
            "/h",
        );
        assert_eq!(none, Script::default());
    }

    #[test]
    fn values_that_the_text_tells() {
        let value = |text: &str, dialect| {
            script(text, dialect, "/home/me").assignments.first().and_then(|one| one.value.clone())
        };
        let rows = [
            ("export A=$HOME/go", Some("/home/me/go")),
            ("export A=\"${HOME}/go\"", Some("/home/me/go")),
            ("export A=~/go", Some("/home/me/go")),
            ("export A=\"~/go\"", Some("~/go")),
            ("export A='$HOME/go'", Some("$HOME/go")),
            ("export A=$(go env GOROOT)", None),
            ("export A=\"$A -v\"", None),
            ("export A='-ldflags=-s -w'", Some("-ldflags=-s -w")),
        ];
        for (text, expected) in rows {
            assert_eq!(value(text, Dialect::Posix).as_deref(), expected, "{text}");
        }
        let stored = "SETUVAR --export GOFLAGS:\\x2dmod\\x3dmod\n";
        assert_eq!(value(stored, Dialect::Universal).as_deref(), Some("-mod=mod"));
        let agent = "<array>\n<string>launchctl</string><string>setenv</string>\n<string>GOROOT</string>\n<string>/x</string>\n";
        let agent = script(agent, Dialect::Plist, "");
        assert!(
            agent
                .assignments
                .iter()
                .any(|one| one.name == "GOROOT" && one.value.as_deref() == Some("/x"))
        );
        let read = script(
            ". ~/.goenv\n[ -f \"$HOME/.b\" ] && source \"$HOME/.b\"\n",
            Dialect::Posix,
            "/home/me",
        );
        assert_eq!(read.sourced, ["/home/me/.goenv", "/home/me/.b"]);
    }

    #[test]
    fn an_unset_variable_would_break_the_rest() {
        assert!(!needs("export PATH=$PATH:$GOPATH/bin\n", "GOPATH"));
        assert!(needs("export PATH=$PATH:$GOBIN\n", "GOBIN"));
        assert!(!needs("# $GOBIN\necho $GOBINARY\n", "GOBIN"));
    }
}
