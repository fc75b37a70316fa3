//! What the functions of the pages give: a rule's name, and sentences that know whether they are a message, a why or a title.

use go_doctor_protocol::{Lang, Layer, Severity};

use super::{Arg, Said, Words};

/// A rule, as code names it: its page's name, layer and severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RuleId {
    /// Its name, which is the code.
    pub(crate) name: &'static str,
    /// The layer it belongs to.
    pub(crate) layer: Layer,
    /// How bad it is.
    pub(crate) severity: Severity,
}

impl RuleId {
    /// A rule of a page.
    pub(super) const fn new(name: &'static str, layer: Layer, severity: Severity) -> Self {
        Self { name, layer, severity }
    }
}

/// A sentence in every language, with places for arguments.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Template {
    pub(super) en: &'static str,
    pub(super) zh: &'static str,
    /// The arguments' names, in the order of the function's parameters.
    pub(super) names: &'static [&'static str],
}

impl Template {
    /// The sentence in a language.
    pub(super) fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::ZhCn => self.zh,
        }
    }
}

/// What a finding says, and why it matters: the page's plain why unless another is given.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) said: Said,
    pub(crate) why: Said,
}

/// What a finding says, of a page whose plain why takes arguments or does not exist.
#[derive(Clone, Debug)]
pub(crate) struct NeedsWhy(Said);

/// Why it matters.
#[derive(Clone, Debug)]
pub(crate) struct Why(pub(crate) Said);

/// What a fix does.
#[derive(Clone, Debug)]
pub(crate) struct Title(pub(crate) Said);

impl Message {
    /// A message with the page's plain why.
    pub(super) fn new(said: Said, why: Why) -> Self {
        Self { said, why: why.0 }
    }

    /// Another why of the page.
    pub(crate) fn why(mut self, why: Why) -> Self {
        self.why = why.0;
        self
    }
}

impl NeedsWhy {
    /// A message without a why.
    pub(super) fn new(said: Said) -> Self {
        Self(said)
    }

    /// Why it matters.
    pub(crate) fn why(self, why: Why) -> Message {
        Message::new(self.0, why)
    }
}

/// A sentence with arguments in the order of its names; one copy for each number of arguments.
#[inline(never)]
pub(super) fn sentence<const N: usize>(template: &'static Template, args: [Arg; N]) -> Said {
    let args = template.names.iter().copied().zip(args).collect();
    Said { words: Words::Template(template), args }
}

/// Makes a function of each sentence, one line each: what it is, its name with its arguments, English, Chinese. `message` takes the
/// page's plain why, `needs_why` waits for one.
macro_rules! words {
    ($($kind:ident $name:ident($($arg:ident $text:literal),*) $en:literal $zh:literal;)*) => {
        $(words!(@$kind $name($($arg),*) $en sentence(
            &Template { en: $en, zh: $zh, names: &[$($text),*] },
            [$($arg.into()),*],
        ));)*
    };
    (@message $name:ident($($arg:ident),*) $en:literal $said:expr) => {
        #[doc = $en]
        pub(crate) fn $name($($arg: impl Into<Arg>),*) -> Message { Message::new($said, why()) }
    };
    (@needs_why $name:ident($($arg:ident),*) $en:literal $said:expr) => {
        #[doc = $en]
        pub(crate) fn $name($($arg: impl Into<Arg>),*) -> NeedsWhy { NeedsWhy::new($said) }
    };
    (@why $name:ident($($arg:ident),*) $en:literal $said:expr) => {
        #[doc = $en]
        #[inline(never)]
        pub(crate) fn $name($($arg: impl Into<Arg>),*) -> Why { Why($said) }
    };
    (@title $name:ident($($arg:ident),*) $en:literal $said:expr) => {
        #[doc = $en]
        pub(crate) fn $name($($arg: impl Into<Arg>),*) -> Title { Title($said) }
    };
    (@said $name:ident($($arg:ident),*) $en:literal $said:expr) => {
        #[doc = $en]
        pub(crate) fn $name($($arg: impl Into<Arg>),*) -> Said { $said }
    };
}
pub(super) use words;
