//! What is kept of a Go file instead of its text: its outline, and what rules ask of every file of a folder.
//!
//! It crosses as one text, since a folder has ten thousands of declarations and each would be an object of its own. A string
//! is its length and itself, a number is followed by a blank; what is not there is `-`.

use std::rc::Rc;

use crate::source::broken::Broken;
use crate::source::features::{self, Feature, newest_of};
use crate::source::header::{Decl, DeclKind, GoHeader, Marker, Name, read_tokens};
use crate::source::lexer::lex;
use crate::source::trigrams::Trigrams;

/// A Go file without its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// How many bytes were read.
    pub length: usize,
    /// What it declares.
    pub header: Rc<GoHeader>,
    /// The feature that needs the newest Go.
    pub newest: Option<Feature>,
    /// The first character that Go refuses wherever it stands: a NUL, or a byte order mark behind the beginning.
    pub stray: Option<(usize, char)>,
    /// Which words it may contain.
    pub words: Trigrams,
}

impl Outline {
    /// The outline of a text.
    pub fn of(text: &str) -> Self {
        let lexed = lex(text);
        Self {
            length: text.len(),
            header: Rc::new(read_tokens(text, &lexed)),
            newest: newest_of(text, &lexed),
            stray: stray(text),
            words: Trigrams::of(text),
        }
    }

    /// The outline as one text.
    pub fn to_text(&self) -> String {
        let mut out = Writer(String::new());
        let header = &self.header;
        out.number(self.length);
        out.optional(header.broken.as_ref(), |out, broken| match broken {
            Broken::At(at) => out.number(at + 1),
            Broken::Unclosed => out.number(0),
        });
        out.optional(self.stray.as_ref(), |out, (at, c)| {
            out.number(*at);
            out.number(usize::from(*c != '\0'));
        });
        out.optional(self.newest.as_ref(), |out, feature| {
            out.string(feature.name);
            out.number(feature.since as usize);
            out.span(feature.span);
        });
        out.optional(header.package.as_ref(), Writer::name);
        out.optional(header.first_token.as_ref(), |out, at| out.number(*at));
        out.list(&header.imports, Writer::name);
        out.list(&header.decls, Writer::decl);
        out.optional(header.constraint.as_ref(), |out, line| out.string(line));
        out.list(&header.plus_build, |out, line| out.string(line));
        out.list(&header.markers, |out, marker| {
            out.string(&marker.word);
            out.span((marker.line_start, marker.line_end));
        });
        out.list(&header.embeds, Writer::name);
        out.number(usize::from(header.generates));
        out.string(self.words.as_str());
        out.0
    }

    /// An outline as [`Outline::to_text`] wrote it; nothing when it is none.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut from = Reader(text);
        let mut outline = Self { length: from.number()?, ..Self::default() };
        let broken = from.optional(|from| {
            let at = from.number()?;
            Some(at.checked_sub(1).map_or(Broken::Unclosed, Broken::At))
        })?;
        let mut header = GoHeader { broken, ..GoHeader::default() };
        outline.stray = from.optional(|from| {
            let at = from.number()?;
            Some((at, if from.number()? == 0 { '\0' } else { '\u{feff}' }))
        })?;
        outline.newest = from.optional(|from| {
            let name = features::name(from.string()?)?;
            let since = u32::try_from(from.number()?).ok()?;
            Some(Feature { name, since, span: from.span()? })
        })?;
        header.package = from.optional(Reader::name)?;
        header.first_token = from.optional(Reader::number)?;
        header.imports = from.list(Reader::name)?;
        header.decls = from.list(Reader::decl)?;
        header.constraint = from.optional(|from| from.string().map(str::to_owned))?;
        header.plus_build = from.list(|from| from.string().map(str::to_owned))?;
        header.markers = from.list(|from| {
            let word = from.string()?.to_owned();
            let (line_start, line_end) = from.span()?;
            Some(Marker { word, line_start, line_end })
        })?;
        header.embeds = from.list(Reader::name)?;
        header.generates = from.number()? == 1;
        outline.header = Rc::new(header);
        outline.words = Trigrams::read(from.string()?);
        Some(outline)
    }
}

/// The first character that Go refuses wherever it stands.
pub fn stray(text: &str) -> Option<(usize, char)> {
    let skip = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = text.get(skip..)?;
    // Two searches for one character each: both are found by their bytes, many at once.
    let found =
        [rest.find('\0').map(|at| (at, '\0')), rest.find('\u{feff}').map(|at| (at, '\u{feff}'))];
    found.into_iter().flatten().min().map(|(at, c)| (skip + at, c))
}

const KINDS: [DeclKind; 5] =
    [DeclKind::Func, DeclKind::Method, DeclKind::Type, DeclKind::Var, DeclKind::Const];

struct Writer(String);

impl Writer {
    fn number(&mut self, number: usize) {
        self.0.push_str(&number.to_string());
        self.0.push(' ');
    }

    fn string(&mut self, text: &str) {
        self.number(text.len());
        self.0.push_str(text);
    }

    fn span(&mut self, (start, end): (usize, usize)) {
        self.number(start);
        self.number(end.saturating_sub(start));
    }

    fn optional<T>(&mut self, value: Option<&T>, write: impl Fn(&mut Self, &T)) {
        match value {
            Some(value) => write(self, value),
            None => self.0.push('-'),
        }
    }

    fn list<T>(&mut self, list: &[T], write: impl Fn(&mut Self, &T)) {
        self.number(list.len());
        for item in list {
            write(self, item);
        }
    }

    fn name(&mut self, name: &Name) {
        self.span((name.start, name.end));
        self.string(&name.text);
    }

    fn decl(&mut self, decl: &Decl) {
        let kind = KINDS.iter().position(|kind| *kind == decl.kind).unwrap_or_default();
        self.number(kind * 2 + usize::from(decl.generic));
        self.name(&decl.name);
        self.span(decl.span);
        self.string(&decl.params);
        self.string(&decl.results);
        self.string(&decl.receiver);
        self.optional(decl.body.as_ref(), |out, body| out.span(*body));
    }
}

struct Reader<'t>(&'t str);

impl<'t> Reader<'t> {
    fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.0.split_once(' ')?;
        self.0 = rest;
        number.parse().ok()
    }

    fn string(&mut self) -> Option<&'t str> {
        let length = self.number()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text)
    }

    fn span(&mut self) -> Option<(usize, usize)> {
        let start = self.number()?;
        Some((start, start.checked_add(self.number()?)?))
    }

    #[allow(
        clippy::option_option,
        reason = "nothing at all: the text is no outline; nothing inside: it has none of these"
    )]
    fn optional<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.0.strip_prefix('-') {
            Some(rest) => {
                self.0 = rest;
                Some(None)
            }
            None => read(self).map(Some),
        }
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number()?).map(|_| read(self)).collect()
    }

    fn name(&mut self) -> Option<Name> {
        let (start, end) = self.span()?;
        Some(Name { text: self.string()?.to_owned(), start, end })
    }

    fn decl(&mut self) -> Option<Decl> {
        let kind = self.number()?;
        Some(Decl {
            kind: *KINDS.get(kind / 2)?,
            generic: kind % 2 == 1,
            name: self.name()?,
            span: self.span()?,
            params: self.string()?.to_owned(),
            results: self.string()?.to_owned(),
            receiver: self.string()?.to_owned(),
            body: self.optional(Self::span)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_is_the_same_when_it_has_crossed() {
        for text in [
            "",
            "package a",
            "package a\n\nimport _ \"embed\"\n\n//go:generate x\n//go:embed a b\nvar s string\n",
            "package a\nfunc f() { ? }",
            "func f() {",
            "\u{feff}//go:build linux\npackage a\n\nimport (\n\t\"fmt\"\n\tm `math`\n)\n",
            "// +build x\n// +build y\n\npackage é\nfunc (t *T[K]) f(a, b int /* ü\n*/) (x any) { g(- 1) }\nvar a, b = 1_000, '\u{feff}'\n",
            "// @lc code=start\nfunc f[T any](s []T) {}\n// @lc code=end\npackage b\x00",
            include_str!("outline.rs"),
        ] {
            let outline = Outline::of(text);
            let written = outline.to_text();
            assert_eq!(Outline::from_text(&written), Some(outline), "{text}");
            // Cut anywhere it is none, and nobody trips over it.
            for at in (0..written.len()).filter(|at| written.is_char_boundary(*at)) {
                assert_eq!(Outline::from_text(&written[..at]), None, "{at} of {written}");
            }
        }
        assert_eq!(Outline::from_text("99999999999999999999 0 "), None);
    }
}
