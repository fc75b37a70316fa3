//! A command line as a POSIX shell reads it: words, and in each what the shell itself would change.
//!
//! Not a shell: enough to say that a `$name`, a backslash or a `|` stands where the shell, and not go, takes it.

/// A variable that the shell puts in place of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// Its name, or what stands between the braces (`env:HOME`).
    pub name: String,
    /// It is written `${…}`.
    pub braced: bool,
    /// Where its `$` is, in bytes of the word's text.
    pub at: usize,
}

/// A word of a command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShellWord {
    /// Without quotes, everything else as it is written.
    pub text: String,
    /// The variables in it that no single quote protects.
    pub expansions: Vec<Expansion>,
    /// It has a backslash that no quote protects: the shell takes it out.
    pub loses_backslash: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    None,
    Single,
    Double,
}

/// The words of a command line; separators (`|`, `&&`, `;` …) are words of their own. A quote that does not close ends
/// with the text.
pub fn shell_words(text: &str) -> Vec<ShellWord> {
    let mut words = Vec::new();
    let mut word: Option<ShellWord> = None;
    let mut quote = Quote::None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        match (quote, c) {
            (Quote::Single, '\'') | (Quote::Double, '"') => quote = Quote::None,
            (Quote::None, '\'') => {
                word.get_or_insert_default();
                quote = Quote::Single;
            }
            (Quote::None, '"') => {
                word.get_or_insert_default();
                quote = Quote::Double;
            }
            (Quote::None, c) if c.is_whitespace() => words.extend(word.take()),
            (Quote::None, '|' | '&' | ';' | '(' | ')' | '<' | '>') => {
                words.extend(word.take());
                let double = chars.next_if(|(_, next)| *next == c && matches!(c, '|' | '&'));
                let text = if double.is_some() { format!("{c}{c}") } else { c.to_string() };
                words.push(ShellWord { text, ..ShellWord::default() });
            }
            (Quote::None, '\\') => {
                let word = word.get_or_insert_default();
                // Before a quote or a blank it is meant for the shell.
                word.loses_backslash |=
                    rest.starts_with(|next: char| next.is_alphanumeric() || next == '.');
                word.text.push('\\');
                if let Some((_, next)) = chars.next() {
                    word.text.push(next);
                }
            }
            (Quote::Double, '\\') => {
                let word = word.get_or_insert_default();
                word.text.push('\\');
                if let Some((_, next)) = chars.next() {
                    word.text.push(next);
                }
            }
            (Quote::None | Quote::Double, '$') => {
                let word = word.get_or_insert_default();
                if let Some((name, braced)) = name_of(rest) {
                    let at = word.text.len();
                    word.expansions.push(Expansion { name: name.to_owned(), braced, at });
                }
                word.text.push('$');
            }
            (_, c) => word.get_or_insert_default().text.push(c),
        }
    }
    words.extend(word);
    words
}

/// The name behind a `$`, and whether it is in braces; `$(…)`, `$'…'` and a `$` alone have none.
fn name_of(rest: &str) -> Option<(&str, bool)> {
    if let Some(inner) = rest.strip_prefix('{') {
        return inner.split_once('}').map(|(name, _)| (name, true));
    }
    let length =
        rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let name = rest.get(..length).filter(|name| !name.is_empty())?;
    // `$1x` is the first argument and an x.
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { name.get(..1)? } else { name };
    Some((name, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        shell_words(text).into_iter().flat_map(|word| word.expansions).map(|e| e.name).collect()
    }

    #[test]
    fn what_the_shell_replaces_is_found() {
        assert_eq!(names("go test -run ^TestA$B ."), ["B"]);
        assert_eq!(names("go run \"${file}\" ${env:HOME}/x"), ["file", "env:HOME"]);
        assert!(names("go test -run '^Test$B$' -bench ^x$ \"a$\" a$|b$ \\$x").is_empty());
        let texts: Vec<String> =
            shell_words("go test -run A|B && x").into_iter().map(|w| w.text).collect();
        assert_eq!(texts, ["go", "test", "-run", "A", "|", "B", "&&", "x"]);
        let word = shell_words(r"go run C:\Users\me\main.go").pop().unwrap();
        assert!(word.loses_backslash && word.text == r"C:\Users\me\main.go");
        assert!(
            !shell_words(r#"go run my\ dir/x.go "C:\x" 'a\b'"#).iter().any(|w| w.loses_backslash)
        );
        assert_eq!(shell_words("'unclosed x").len(), 1);
    }
}
