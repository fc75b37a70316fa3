//! dlv's command line: its own flags, and how it splits the one string of `--build-flags`.

use crate::flags::{self, Flag, NEWEST, Takes};

/// The flag of a dlv command that a word is: `--listen`, `--listen=:0`, `-l`. dlv's flag package knows long names behind two
/// dashes and letters behind one.
pub fn flag(verb: &str, word: &str) -> Option<&'static Flag> {
    let (name, long) = match word.strip_prefix("--") {
        Some(name) => (name, true),
        None => (word.strip_prefix('-')?, false),
    };
    let name = name.split('=').next().unwrap_or(name);
    let known = flags::find(&format!("dlv {verb}"), name, NEWEST)?;
    (long == (name.len() > 1)).then_some(known)
}

/// The number of the first argument that is no flag and no flag's value: the package, file or binary.
pub fn target(verb: &str, args: &[String]) -> Option<usize> {
    let mut number = 0;
    while let Some(arg) = args.get(number) {
        if !arg.starts_with('-') {
            return Some(number);
        }
        let takes_next =
            flag(verb, arg).is_some_and(|flag| flag.takes == Takes::Value) && !arg.contains('=');
        number += if takes_next { 2 } else { 1 };
    }
    None
}

/// The words of `--build-flags` and of a launch configuration's `buildFlags` in one string; nothing when a quote is not
/// closed. Single quotes alone hold words together (`SplitQuotedFields`; run with dlv 1.26 and 1.27).
pub fn split_build_flags(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            c if c.is_whitespace() && !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    (!quoted).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to dlv 1.27.2.
    #[test]
    fn flags_and_targets() {
        let target = |line: &str| {
            let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
            target("debug", &args)
        };
        assert_eq!(target("--listen :0 --headless ./cmd"), Some(3));
        assert_eq!(target("--listen=:0 ./cmd -x"), Some(1));
        assert_eq!(target("-l :0 --tty /dev/pts/1"), None);
        assert!(flag("debug", "-listen").is_none() && flag("debug", "--l").is_none());
        assert!(flag("debug", "-v").is_none() && flag("trace", "-v").is_some());
        assert!(flag("test", "-race").is_none() && flag("debug", "--continue=true").is_some());
    }

    #[test]
    fn single_quotes_hold_words_together() {
        let of = |text: &str| split_build_flags(text).map(|words| words.join("|"));
        assert_eq!(of("-tags=x '-ldflags=-s -w'").as_deref(), Some("-tags=x|-ldflags=-s -w"));
        assert_eq!(of("-ldflags=\"-s -w\"").as_deref(), Some("-ldflags=\"-s|-w\""));
        assert_eq!(of("'-tags=x"), None);
    }
}
