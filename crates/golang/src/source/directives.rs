//! What the comments of a Go file say to tools: build constraints, `//go:embed`, `//go:generate`, LeetCode's markers.

use crate::source::lexer::Comment;

/// A name and its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// One of LeetCode's markers (`// @lc code=start`; leetcode.nvim's `// @leet start`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// `start`, `end`, or another tool's `begin`.
    pub word: String,
    /// The first byte of its line.
    pub line_start: usize,
    /// The byte after its line, line end excluded.
    pub line_end: usize,
}

/// What the comments of a text say.
#[derive(Clone, Debug, Default)]
pub struct Directives {
    /// The expression of `//go:build`.
    pub constraint: Option<String>,
    /// `// +build` lines, when there is no `//go:build`.
    pub plus_build: Vec<String>,
    /// The patterns of `//go:embed`.
    pub embeds: Vec<Name>,
    /// There is a `//go:generate` line.
    pub generates: bool,
    /// LeetCode's markers in order.
    pub markers: Vec<Marker>,
}

/// Reads the comments of a text whose code begins at a byte.
pub fn directives(text: &str, comments: &[Comment], code_start: usize) -> Directives {
    let mut out = Directives::default();
    for comment in comments {
        let source = text.get(comment.start..comment.end).unwrap_or_default();
        if comment.start < code_start {
            if let Some(expression) = source.strip_prefix("//go:build ") {
                out.constraint.get_or_insert_with(|| expression.trim().to_owned());
            } else if let Some(line) =
                source.strip_prefix("//").map(str::trim).and_then(|s| s.strip_prefix("+build "))
            {
                out.plus_build.push(line.trim().to_owned());
            }
        } else if let Some(patterns) = source.strip_prefix("//go:embed ") {
            patterns_of(patterns, comment.start + "//go:embed ".len(), &mut out.embeds);
        }
        out.generates |= source.starts_with("//go:generate ");
        markers(text, comment.start, source, &mut out.markers);
    }
    if out.constraint.is_some() {
        out.plus_build.clear();
    }
    out
}

/// The patterns behind `//go:embed`: words, or strings in `"` or `` ` `` (go/build/read.go parseGoEmbed, Go 1.26).
fn patterns_of(line: &str, start: usize, out: &mut Vec<Name>) {
    let mut at = 0;
    while let Some(rest) = line.get(at..).filter(|rest| !rest.trim().is_empty()) {
        let blank = rest.len() - rest.trim_start().len();
        let (from, rest) = (at + blank, rest.trim_start());
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '`'));
        let length = match quote {
            Some(quote) => rest.get(1..).and_then(|rest| rest.find(quote)).map(|end| end + 2),
            None => Some(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        let Some(length) = length else { return };
        let text = rest.get(..length).unwrap_or_default().trim_matches(['"', '`']).to_owned();
        out.push(Name { text, start: start + from, end: start + from + length });
        at = from + length;
    }
}

fn markers(text: &str, start: usize, comment: &str, out: &mut Vec<Marker>) {
    const MARK: &str = "@lc code=";
    const NVIM: &str = "@leet ";
    let mut from = 0;
    while let Some(rest) = comment.get(from..) {
        let lc = rest.find(MARK).map(|found| (found, MARK));
        let Some((found, mark)) = lc.or_else(|| rest.find(NVIM).map(|found| (found, NVIM))) else {
            return;
        };
        let at = start + from + found;
        from += found + mark.len();
        let rest = text.get(at + mark.len()..).unwrap_or_default();
        let word: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        // leetcode.nvim marks its imports too (`@leet imports start`): they are not what is submitted.
        if mark == NVIM && !matches!(word.as_str(), "start" | "end") {
            continue;
        }
        let before = text.get(..at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let line_end =
            text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |n| at + n);
        out.push(Marker { word, line_start, line_end });
    }
}

#[cfg(test)]
mod tests {
    use crate::source::header::read;

    #[test]
    fn what_is_embedded() {
        let text = "package a\n\nimport _ \"embed\"\n\n//go:embed dist/* \"a b.txt\" `c`\nvar x string\n\nvar s = `\n//go:embed no\n`\n// go:embed no\n";
        let header = read(text);
        let embeds: Vec<&str> = header.embeds.iter().map(|name| name.text.as_str()).collect();
        assert_eq!(embeds, ["dist/*", "a b.txt", "c"]);
        let first = header.embeds.first().unwrap();
        assert_eq!(&text[first.start..first.end], "dist/*");
        assert!(!header.generates);
        assert!(read("package a\n\n//go:generate go run ./gen\n").generates);
    }

    #[test]
    fn marks_of_leetcode_nvim() {
        let text = "// @leet imports start\nimport \"sort\"\n// @leet imports end\n\n// @leet start\nfunc f() {}\n// @leet end\n";
        let header = read(text);
        let words: Vec<&str> = header.markers.iter().map(|m| m.word.as_str()).collect();
        assert_eq!(words, ["start", "end"]);
        assert!(text[header.markers[0].line_start..].starts_with("// @leet start\n"));
    }
}
