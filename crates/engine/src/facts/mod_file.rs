//! go.mod, read tolerantly: the directives rules need, each with its line. Syntax as cmd/go's modfile package reads it.

/// A `require` or `replace` and the like, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Directive {
    /// `module`, `go`, `toolchain`, `require`, `replace`, `exclude`, `retract`, `tool`, `godebug`, `ignore`, `use`.
    pub(crate) verb: String,
    /// Its words, quotes removed.
    pub(crate) words: Vec<String>,
    /// Zero-based line.
    pub(crate) line: u32,
    /// The bytes of its words in the file.
    pub(crate) span: (usize, usize),
    /// The comment behind it (`// indirect`).
    pub(crate) comment: String,
}

/// A go.mod or go.work file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ModFile {
    /// Its directives in order; blocks are spread out.
    pub(crate) directives: Vec<Directive>,
}

impl ModFile {
    /// Reads a text; lines that make no sense are directives with a verb nobody knows.
    pub(crate) fn parse(text: &str) -> Self {
        let mut directives = Vec::new();
        let mut block: Option<String> = None;
        let mut offset = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let (words, comment) = words(line);
            let line_number = u32::try_from(number).unwrap_or(u32::MAX);
            let span_of = |words: &[(usize, usize, String)]| {
                let start = words.first().map_or(0, |word| word.0);
                let end = words.last().map_or(0, |word| word.1);
                (offset + start, offset + end)
            };
            let texts: Vec<String> = words.iter().map(|word| word.2.clone()).collect();
            match (&block, texts.as_slice()) {
                (_, []) => {}
                (Some(_), [close]) if close == ")" => block = None,
                (Some(verb), _) => directives.push(Directive {
                    verb: verb.clone(),
                    span: span_of(&words),
                    words: texts,
                    line: line_number,
                    comment,
                }),
                (None, [verb, open]) if open == "(" => block = Some(verb.clone()),
                (None, [verb, rest @ ..]) => directives.push(Directive {
                    verb: verb.clone(),
                    words: rest.to_vec(),
                    line: line_number,
                    span: span_of(words.get(1..).filter(|rest| !rest.is_empty()).unwrap_or(&words)),
                    comment,
                }),
            }
            offset += line.len();
        }
        Self { directives }
    }

    /// The first directive with a verb.
    pub(crate) fn first(&self, verb: &str) -> Option<&Directive> {
        self.directives.iter().find(|directive| directive.verb == verb)
    }

    /// Every directive with a verb.
    pub(crate) fn all<'m>(&'m self, verb: &'m str) -> impl Iterator<Item = &'m Directive> {
        self.directives.iter().filter(move |directive| directive.verb == verb)
    }

    /// The first word of the first directive with a verb: the module path, the go version.
    pub(crate) fn word(&self, verb: &str) -> Option<&str> {
        self.first(verb)?.words.first().map(String::as_str)
    }
}

/// The words of a line with their bytes, and its comment. Strings in `"` or `` ` `` are one word.
fn words(line: &str) -> (Vec<(usize, usize, String)>, String) {
    let mut list = Vec::new();
    let mut at = 0;
    loop {
        let rest = line.get(at..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start().len();
        at += blanks;
        let rest = line.get(at..).unwrap_or_default();
        if rest.is_empty() {
            return (list, String::new());
        }
        if let Some(comment) = rest.strip_prefix("//") {
            return (list, comment.trim().to_owned());
        }
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '`'));
        let (length, text) = match quote {
            Some(quote) => {
                let inner = rest.get(1..).unwrap_or_default();
                let close = inner.find(quote).unwrap_or_else(|| inner.trim_end().len());
                (close + 2, inner.get(..close).unwrap_or_default().to_owned())
            }
            None if rest.starts_with(['(', ')']) => {
                (1, rest.get(..1).unwrap_or_default().to_owned())
            }
            None => {
                let length = rest
                    .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
                    .unwrap_or(rest.len());
                // `//` inside a word (a URL-like path) is no comment; behind a blank it is.
                (length, rest.get(..length).unwrap_or_default().to_owned())
            }
        };
        let length = length.min(rest.len());
        list.push((at, at + length, text));
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_comments_and_quotes() {
        let text = "module \"example.com/x\" // c\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/a v1.0.0 // indirect\n)\nreplace a => ../b\n";
        let file = ModFile::parse(text);
        assert_eq!(file.word("module"), Some("example.com/x"));
        assert_eq!(file.word("go"), Some("1.22"));
        let require = file.first("require").unwrap();
        assert_eq!(
            (require.words.as_slice(), require.line, require.comment.as_str()),
            (["golang.org/x/a".to_owned(), "v1.0.0".to_owned()].as_slice(), 5, "indirect")
        );
        assert_eq!(file.first("replace").unwrap().words, ["a", "=>", "../b"]);
        let go = file.first("go").unwrap();
        assert_eq!(&text[go.span.0..go.span.1], "1.22");
    }
}
