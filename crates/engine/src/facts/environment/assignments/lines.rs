//! Files of which each line stands for itself: `NAME=value`, mise's table, fish's store, a launch agent.

use super::{Assignment, Dialect};

/// Files of which each line stands for itself.
pub(super) fn by_line(text: &str, dialect: Dialect, home: &str) -> Vec<Assignment> {
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
