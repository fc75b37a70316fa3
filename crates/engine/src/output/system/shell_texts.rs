//! What shells print when they refuse a command line, and the ways in which one changes it silently.
//!
//! Recorded here: bash 5.2, dash 0.5.12, zsh 5.9, fish 3.6, tcsh 6.24 (and bash's own Chinese translation). cmd and
//! PowerShell: from public logs, not run here; `ParserError` is the same in every language of PowerShell.

use go_doctor_golang::command_line::program::base;
use go_doctor_golang::flags;

use crate::output::{Command, Line, Run, ShellWord, missing_programs};

/// How a shell refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShellRefusal {
    /// The shell's own words, its name and line number left out.
    pub(crate) said: String,
    /// What is probably meant.
    pub(crate) kind: ShellMistake,
}

/// What is probably wrong with the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShellMistake {
    Quote,
    Parenthesis,
    Pattern,
    Separator,
    Other,
}

/// The first line in which a shell refuses what it was given.
pub(crate) fn refusal(run: &Run) -> Option<(Line<'_>, ShellRefusal)> {
    // A program of another processor that is handed to a shell makes it complain of the bytes.
    if run.lines().any(|line| line.text.contains(['\u{fffd}', '\u{7f}'])) {
        return None;
    }
    let found = run.find(|text| {
        posix(text)
            .or_else(|| zsh(text))
            .or_else(|| fish(text))
            .or_else(|| tcsh(text))
            .or_else(|| cmd(text))
    });
    let (line, said) = found.or_else(|| powershell(run)).or_else(|| fish_parenthesis(run))?;
    let kind = kind(&said);
    Some((line, ShellRefusal { said, kind }))
}

fn kind(said: &str) -> ShellMistake {
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if has(&["no match", "No match", "wildcard", "bad pattern", "square brackets"]) {
        ShellMistake::Pattern
    } else if has(&["statement separator", "语句分隔符"]) {
        ShellMistake::Separator
    } else if has(&[
        "`('",
        "`)'",
        "\"(\"",
        "\")\"",
        "Badly placed",
        "Too many )",
        "parenthesis",
        "')'",
        "\"(\"",
        "file attribute",
        "in command substitution",
    ]) {
        ShellMistake::Parenthesis
    } else if has(&["quot", "Unmatched", "unmatched", "matching", "匹配的", "terminator", "终止符"])
    {
        ShellMistake::Quote
    } else {
        ShellMistake::Other
    }
}

/// `bash: -c: line 1: …`, `run.sh: line 7: …`, `sh: 1: Syntax error: …`.
fn posix(text: &str) -> Option<String> {
    const BASH: &[&str] = &[
        "syntax error near unexpected token",
        "syntax error: unexpected end of file",
        "unexpected EOF while looking for matching",
        "附近有语法错误",
        "语法错误：未预期的文件结束符",
        "时遇到了未预期的 EOF",
        "bad substitution",
        "错误的替换",
    ];
    if BASH.iter().any(|word| text.contains(word))
        && (text.contains("line ") || text.contains(" 行：") || text.starts_with("bash:"))
    {
        let at = text.find("line ").or_else(|| text.find("第 "));
        let rest = at.and_then(|at| text.get(at..)).and_then(|rest| rest.split_once([':', '：']));
        return Some(rest.map_or(text, |(_, said)| said).trim().to_owned());
    }
    // ksh: `ksh: syntax error at line 1: ...`
    if let Some((_, said)) = text.split_once(": syntax error at line ")
        && said.starts_with(|c: char| c.is_ascii_digit())
    {
        return said.split_once(": ").map(|(_, said)| said.trim().to_owned());
    }
    // dash names itself or the script, and the line: three parts before its words.
    let mut parts = text.splitn(3, ": ");
    let (who, number, said) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_go = matches!(base(who), "go" | "gopls" | "dlv");
    (is_number && !is_go && (said.starts_with("Syntax error: ") || said == "Bad substitution"))
        .then(|| said.to_owned())
}

fn zsh(text: &str) -> Option<String> {
    const SAYS: &[&str] = &[
        "unmatched ",
        "parse error near ",
        "parse error",
        "no matches found: ",
        "bad pattern: ",
        "closing brace expected",
        "unknown file attribute",
        "unknown sort specifier",
        "unrecognized modifier",
        "bad substitution",
        "number expected",
    ];
    let (who, said) = text
        .split_once(": ")
        .or_else(|| text.split_once(':').filter(|_| text.starts_with("zsh:")))?;
    let (name, number) = who.rsplit_once(':').unwrap_or((who, ""));
    let by_zsh =
        (name == "zsh" || name.ends_with(".sh") || name.ends_with(".zsh") || name == "(eval)")
            && number.bytes().all(|byte| byte.is_ascii_digit());
    let said = said.trim();
    // Files of that kind are not there: what is missing is reported by go, not by the shell.
    let go_files = said.starts_with("no matches found: ") && said.ends_with(".go");
    (by_zsh && !go_files && SAYS.iter().any(|word| said.starts_with(word))).then(|| said.to_owned())
}

fn fish(text: &str) -> Option<String> {
    const SAYS: &[&str] = &[
        "Unexpected ",
        "Expected ",
        "Missing end",
        "No matches for wildcard",
        "Variables cannot be bracketed",
        "${ is not a valid variable",
        "Unsupported use of",
        "Invalid ",
        "$",
    ];
    let said = text.strip_prefix("fish: ")?;
    let go_files = said.starts_with("No matches") && said.contains(".go'");
    (!go_files && SAYS.iter().any(|word| said.starts_with(word))).then(|| said.to_owned())
}

/// fish takes unquoted parentheses for a command: `fish: Unknown command: 1`, then `in command substitution`.
fn fish_parenthesis(run: &Run) -> Option<(Line<'_>, String)> {
    run.containing("in command substitution")?;
    let line = run.containing("fish: Unknown command: ")?;
    let said = line.text.trim().trim_start_matches("fish: ");
    Some((line, format!("{said} (in command substitution)")))
}

fn tcsh(text: &str) -> Option<String> {
    const SAYS: &[&str] = &[
        "Unmatched '",
        "Unmatched \"",
        "Unmatched `",
        "Badly placed ()'s.",
        "Too many )'s.",
        "Too many ('s.",
        "Missing '}'.",
        "Missing name for redirect.",
        "Invalid null command.",
        "Illegal variable name.",
        "Ambiguous output redirect.",
    ];
    let said = text.trim();
    let no_match = said.ends_with(": No match.") && !said.contains(' ');
    (no_match || said.ends_with(": No match.") || SAYS.iter().any(|word| said.starts_with(word)))
        .then(|| said.to_owned())
}

fn cmd(text: &str) -> Option<String> {
    const SAYS: &[&str] = &["The syntax of the command is incorrect.", "命令语法不正确。"];
    let said = text.trim();
    let unexpected =
        said.ends_with(" was unexpected at this time.") || said.starts_with("此时不应有 ");
    (unexpected || SAYS.contains(&said)).then(|| said.to_owned())
}

/// The sentence above PowerShell's `ParserError`; its `+` lines show the place.
fn powershell(run: &Run) -> Option<(Line<'_>, String)> {
    let at = run.containing("ParserError")?;
    let before = run.lines().take(at.number).filter(|line| {
        let text = line.text.trim();
        !text.is_empty()
            && !text.starts_with('+')
            && !text.starts_with("At line:")
            && !text.starts_with("所在位置")
    });
    let line = before.last().or_else(|| {
        // PowerShell 7 puts its sentence below, behind bars.
        run.lines()
            .skip(at.number + 1)
            .filter(|line| line.text.trim_start().starts_with('|'))
            .last()
    })?;
    Some((line, line.text.trim().trim_start_matches('|').trim().to_owned()))
}

/// What a shell does to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Takes `$` for a variable.
    Variable,
    /// Takes `|` for a pipe.
    Pipe,
    /// Takes backslashes away.
    Backslash,
    /// Leaves quotes where they are.
    Quotes,
    /// Splits it: PowerShell.
    Split,
}

/// How a command line was changed.
#[derive(Debug)]
pub(crate) struct Change {
    /// What the shell did.
    pub(crate) how: How,
    /// What was typed.
    pub(crate) typed: String,
    /// What go got, as far as that is known.
    pub(crate) got: String,
    /// The line of the output that shows it.
    pub(crate) line: Option<usize>,
}

/// Flags of go whose value is a pattern or a list, so that `$`, `|` and quotes in it are meant for go.
fn is_for_go(name: &str) -> bool {
    flags::takes_pattern(name) || name == "tags"
}

/// The change, if the shell made one that matters.
pub(crate) fn change(run: &Run, command: &Command, words: &[ShellWord]) -> Option<Change> {
    command.go()?;
    pipe(run, words)
        .or_else(|| variable(words))
        .or_else(|| backslash(run, words))
        .or_else(|| quotes(command))
        .or_else(|| split(run, words))
}

/// The value of each pattern flag: `-run X` or `-run=X`.
fn patterns(words: &[ShellWord]) -> impl Iterator<Item = (&ShellWord, usize)> {
    words.iter().enumerate().filter_map(|(number, word)| {
        let (name, inline) = flags::parse(&word.typed)?;
        if !is_for_go(name) {
            return None;
        }
        match inline {
            Some(inline) => Some((word, word.typed.len() - inline.len())),
            None => words.get(number + 1).map(|value| (value, 0)),
        }
    })
}

/// `-run ^TestA$B`: the shell takes `$B` for a variable. One that begins the pattern, or has a name in capitals, is meant.
fn variable(words: &[ShellWord]) -> Option<Change> {
    patterns(words).find_map(|(word, start)| {
        let found = word.expansions.iter().find(|expansion| {
            let capitals = expansion.name.len() > 1
                && !expansion.name.contains(|c: char| c.is_ascii_lowercase());
            expansion.at > start && !expansion.braced && !capitals
        })?;
        let value = word.typed.get(start..)?;
        let got = value.replacen(&format!("${}", found.name), "", 1);
        Some(Change { how: How::Variable, typed: value.to_owned(), got, line: None })
    })
}

/// `-run TestA|TestB`: the shell starts `TestB` as a program.
fn pipe(run: &Run, words: &[ShellWord]) -> Option<Change> {
    let missing = missing_programs(run);
    patterns(words).find_map(|(word, start)| {
        let at = words.iter().position(|other| std::ptr::eq(other, word))?;
        let next = words
            .get(at + 1)
            .filter(|next| next.is_operator && next.typed == "|")
            .and_then(|_| words.get(at + 2))?;
        let program = missing.iter().find(|program| program.name == next.typed)?;
        let value = word.typed.get(start..)?;
        Some(Change {
            how: How::Pipe,
            typed: format!("{value}|{}", next.typed),
            got: value.to_owned(),
            line: program.line,
        })
    })
}

/// `go run C:\Users\me\main.go` in a POSIX shell: go gets `C:Usersmemain.go`.
fn backslash(run: &Run, words: &[ShellWord]) -> Option<Change> {
    words.iter().filter(|word| word.loses_backslash).find_map(|word| {
        let got = word.text.clone();
        let line = run
            .lines()
            .find(|line| line.text.contains(&got) && !line.text.contains(&word.typed))?;
        let typed = word.typed.clone();
        Some(Change { how: How::Backslash, typed, got, line: Some(line.number) })
    })
}

/// `'^TestA$'` in cmd, or in a list of arguments that no shell reads: go gets the quotes too.
fn quotes(command: &Command) -> Option<Change> {
    let go = command.go()?;
    let mut args = go.args.iter().peekable();
    while let Some(arg) = args.next() {
        let Some((_, inline)) = flags::parse(arg).filter(|(name, _)| is_for_go(name)) else {
            continue;
        };
        let value = inline.or_else(|| args.peek().map(|next| next.as_str())).unwrap_or_default();
        let in_cmd =
            command.shell.as_deref() == Some("cmd") && command.raw.contains(&format!("'{value}'"));
        let quoted = value.len() > 1
            && (value.starts_with('\'') && value.ends_with('\'')
                || value.starts_with('"') && value.ends_with('"'));
        if quoted || in_cmd {
            let got = if quoted { value.to_owned() } else { format!("'{value}'") };
            let typed = got.trim_matches(['\'', '"']).to_owned();
            return Some(Change { how: How::Quotes, typed, got, line: None });
        }
    }
    None
}

/// Windows PowerShell gives go `-coverprofile=c` and `.out` for `-coverprofile=c.out`: go takes `.out` for a package.
fn split(run: &Run, words: &[ShellWord]) -> Option<Change> {
    words.iter().find_map(|word| {
        let (flag, value) = word.typed.strip_prefix('-')?.split_once('=')?;
        let dot = value.find('.')?;
        let (before, behind) = value.split_at(dot);
        let texts = [
            format!("no required module provides package {behind};"),
            format!("package {behind} is not in "),
            format!("malformed import path \"{behind}\""),
        ];
        let line = texts.iter().find_map(|text| run.containing(text))?;
        Some(Change {
            how: How::Split,
            typed: word.typed.clone(),
            got: format!("-{flag}={before} {behind}"),
            line: Some(line.number),
        })
    })
}
