//! go.mod and go.work: the directives that rules need, each with its place, and what Go would refuse.
//!
//! Syntax and checks are those of golang.org/x/mod/modfile and of cmd/go's modload (Go 1.26), the messages Go's own.

use super::check::Check;
pub use super::directive::{Directive, FileKind, Problem, Refusal};
use crate::modfile::syntax::{Statement, Syntax, Word, unquote};

/// A go.mod or go.work file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModFile {
    /// Its directives in order; blocks are spread out.
    pub directives: Vec<Directive>,
    /// What Go refuses, in order; a syntax error stands alone, because Go reads no further.
    pub problems: Vec<Problem>,
}

impl ModFile {
    /// Reads a text.
    pub fn parse(text: &str, kind: FileKind, on_windows: bool) -> Self {
        let syntax = Syntax::read(text);
        let mut check = Check::new(kind, on_windows);
        let mut directives = Vec::new();
        for statement in &syntax.statements {
            if let Some((verb, words)) = verb_and_words(&syntax, statement) {
                check.directive(verb, words);
                directives.push(directive(verb, words, &statement.comment));
            } else if let Some(head) = statement.words.first() {
                check.block(head, &statement.words);
            }
        }
        check.module(&directives);
        let problems = match syntax.error {
            Some(error) => {
                vec![Problem { refusal: Refusal::Text, message: error.message, span: error.span }]
            }
            None => check.problems,
        };
        Self { directives, problems }
    }

    /// The first directive with a verb.
    pub fn first(&self, verb: &str) -> Option<&Directive> {
        self.directives.iter().find(|directive| directive.verb == verb)
    }

    /// Every directive with a verb.
    pub fn all<'m>(&'m self, verb: &'m str) -> impl Iterator<Item = &'m Directive> {
        self.directives.iter().filter(move |directive| directive.verb == verb)
    }

    /// The first word of the first directive with a verb: the module path, the go version.
    pub fn word(&self, verb: &str) -> Option<&str> {
        self.first(verb)?.words.first().map(String::as_str)
    }

    /// `require` as path and version.
    pub fn requires(&self) -> impl Iterator<Item = (&str, &str, &Directive)> {
        self.all("require").filter_map(|directive| match directive.words.as_slice() {
            [path, version] => Some((path.as_str(), version.as_str(), directive)),
            _ => None,
        })
    }

    /// `replace` in its parts.
    pub fn replaces(&self) -> impl Iterator<Item = Replace<'_>> {
        self.all("replace").filter_map(|directive| {
            let arrow = directive.words.iter().position(|word| word == "=>")?;
            let (old, new) = directive.words.split_at(arrow);
            let span = directive.spans.get(arrow + 1).copied()?;
            let word = |list: &'_ [String], at: usize| list.get(at).cloned();
            Some(Replace {
                path: old.first()?,
                version: old.get(1).map(String::as_str),
                new_path: new.get(1)?,
                new_version: word(new, 2),
                span,
                directive,
            })
        })
    }
}

/// `replace path [version] => new_path [new_version]`.
#[derive(Clone, Debug)]
pub struct Replace<'m> {
    /// What is replaced.
    pub path: &'m str,
    /// Only this version of it, if it says so.
    pub version: Option<&'m str>,
    /// The other module or folder.
    pub new_path: &'m str,
    /// The other module's version; none for a folder.
    pub new_version: Option<String>,
    /// The bytes of the new path.
    pub span: (usize, usize),
    /// The whole.
    pub directive: &'m Directive,
}

/// The verb of a statement and its own words; nothing for the head of a block.
fn verb_and_words<'s>(
    syntax: &'s Syntax,
    statement: &'s Statement,
) -> Option<(&'s Word, &'s [Word])> {
    if statement.opens {
        return None;
    }
    match statement.block {
        Some(block) => {
            let head = syntax.statements.get(block)?;
            Some((head.words.first()?, &statement.words))
        }
        None => statement.words.split_first(),
    }
}

fn directive(verb: &Word, words: &[Word], comment: &str) -> Directive {
    let start = words.first().unwrap_or(verb).start;
    let end = words.last().unwrap_or(verb).end;
    Directive {
        verb: verb.text.clone(),
        words: words
            .iter()
            .map(|word| unquote(&word.text).unwrap_or_else(|| word.text.clone()))
            .collect(),
        spans: words.iter().map(|word| (word.start, word.end)).collect(),
        span: (start, end),
        comment: comment.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> ModFile {
        ModFile::parse(text, FileKind::Mod, false)
    }

    #[test]
    fn blocks_comments_and_quotes() {
        let text = "module \"example.com/x\" // c\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/a v1.0.0 // indirect\n)\nreplace golang.org/x/a => ../b\n";
        let file = parse(text);
        assert_eq!(file.problems, []);
        assert_eq!(file.word("module"), Some("example.com/x"));
        assert_eq!(file.word("go"), Some("1.22"));
        let (path, version, require) = file.requires().next().unwrap();
        assert_eq!(
            (path, version, require.comment.as_str()),
            ("golang.org/x/a", "v1.0.0", "indirect")
        );
        let replace = file.replaces().next().unwrap();
        assert_eq!((replace.path, replace.new_path), ("golang.org/x/a", "../b"));
        let go = file.first("go").unwrap();
        assert_eq!(&text[go.span.0..go.span.1], "1.22");
    }
}
