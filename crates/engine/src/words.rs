//! The words: every sentence of the report, by key and language, from the pages of the rules and `words.md`.
//!
//! A rule says a key and arguments, never a sentence; the tables are compiled by `cargo xtask generate`.

mod environments;
mod launch;
mod leetcode;
mod machine;
mod module;
pub(crate) mod own;
mod package;
mod program;
mod settings;
mod tasks;
mod test;
mod toolchain;
mod tools;
mod typed;

pub(crate) use environments::*;
pub(crate) use launch::*;
pub(crate) use leetcode::*;
pub(crate) use machine::*;
pub(crate) use module::*;
pub(crate) use package::*;
pub(crate) use program::*;
pub(crate) use settings::*;
pub(crate) use tasks::*;
pub(crate) use test::*;
pub(crate) use toolchain::*;
pub(crate) use tools::*;
pub(crate) use typed::{Message, NeedsWhy, RuleId, Template, Title, Why};
use typed::{sentence, words};

use go_doctor_protocol::Lang;

use crate::generated::WORDS;

/// What stands for an `{argument}` of a template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Arg {
    /// A value, as it is.
    Text(String),
    /// Another sentence or term, in the report's language.
    Said(Box<Said>),
}

impl Arg {
    /// The text, in a language.
    pub(crate) fn render(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Said(said) => said.render(lang),
        }
    }
}

// Out of line, each kind of text once: inlined, a thousand sentences had a copy of it each.
impl<T: Into<String>> From<T> for Arg {
    #[inline(never)]
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

impl From<Said> for Arg {
    #[inline(never)]
    fn from(said: Said) -> Self {
        Self::Said(Box::new(said))
    }
}

/// The arguments of a sentence.
pub(crate) type Args = Vec<(&'static str, Arg)>;

/// Builds [`Args`]: `args! { path: "/x", scope: term("scope.user") }`.
macro_rules! args {
    ($($name:ident : $value:expr),* $(,)?) => { vec![$((stringify!($name), $crate::words::Arg::from($value))),*] };
}
pub(crate) use args;

/// A sentence that is not yet in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said {
    words: Words,
    args: Args,
}

/// Where the words of a sentence come from: the same of two sentences that differ in their values alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Words {
    /// From a function of a page.
    Template(&'static Template),
    /// From a key that is known only at run time.
    Key(String),
}

/// A sentence with arguments.
pub(crate) fn said(key: impl Into<String>, args: Args) -> Said {
    Said { words: Words::Key(key.into()), args }
}

/// A word without arguments.
pub(crate) fn term(key: impl Into<String>) -> Said {
    said(key, Vec::new())
}

/// Whether the words have this key.
pub(crate) fn exists(key: &str) -> bool {
    WORDS.binary_search_by(|(known, _)| (*known).cmp(key)).is_ok()
}

impl Said {
    /// The sentence without its values.
    pub(crate) fn words(&self) -> Words {
        self.words.clone()
    }

    /// The sentence in a language.
    pub(crate) fn render(&self, lang: Lang) -> String {
        match &self.words {
            Words::Template(template) => fill(lang, template.of(lang), &self.args),
            Words::Key(key) => render(lang, key, &self.args),
        }
    }
}

/// The sentence with this key in a language; an unknown key is its own sentence, so that nothing is hidden.
pub(crate) fn render(lang: Lang, key: &str, args: &Args) -> String {
    let Ok(index) = WORDS.binary_search_by(|(known, _)| (*known).cmp(key)) else {
        return key.to_owned();
    };
    let Some((_, [en, zh])) = WORDS.get(index) else { return key.to_owned() };
    let template = match lang {
        Lang::En => en,
        Lang::ZhCn => zh,
    };
    fill(lang, template, args)
}

/// Puts the arguments into a template; `${name}` is VS Code's and stays.
fn fill(lang: Lang, template: &str, args: &Args) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, from_brace) = rest.split_at(open);
        out.push_str(before);
        let value = from_brace.find('}').and_then(|close| {
            let name = from_brace.get(1..close)?;
            let (_, arg) = args.iter().find(|(known, _)| *known == name)?;
            Some((close, arg)).filter(|_| !out.ends_with('$'))
        });
        if let Some((close, arg)) = value {
            match arg {
                Arg::Text(text) => out.push_str(text),
                Arg::Said(said) => out.push_str(&said.render(lang)),
            }
            rest = from_brace.get(close + 1..).unwrap_or_default();
        } else {
            out.push('{');
            rest = from_brace.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out
}

/// A sentence of the engine for a host's own surfaces (`words.md`), with text arguments by name.
pub fn say(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let mut text = render(lang, key, &Vec::new());
    for (name, value) in args {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text
}

/// A word for a POSIX shell's command line: quoted only where it must be.
pub(crate) fn shell_quote(text: &str) -> String {
    shlex::try_quote(text)
        .map_or_else(|_| format!("'{}'", text.replace('\0', "")), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_filled_and_vscode_variables_stay() {
        let args = args! { path: "/a {b}", who: term("scope.user") };
        assert_eq!(
            fill(Lang::En, "`{path}` in ${path} {unknown}", &args),
            "`/a {b}` in ${path} {unknown}"
        );
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
