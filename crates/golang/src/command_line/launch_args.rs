//! How the Go extension splits `args` of a launch configuration where it is one string.
//!
//! Source: `parseArgsString` of golang.go 0.58 (src/utils/argsUtil.ts). Not a shell's way: blanks alone separate, both quotes
//! hold words together, and a backslash counts before a quote alone, within quotes and outside.

/// The words, or the byte of the quote that does not close: then the extension refuses to start.
pub fn split(text: &str) -> Result<Vec<String>, usize> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut open: Option<(usize, char)> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match (open, c) {
            (_, '\\') => {
                let escaped = chars.next_if(|(_, next)| matches!(next, '\'' | '"'));
                word.get_or_insert_default().push(escaped.map_or(c, |(_, quote)| quote));
            }
            (None, '\'' | '"') => {
                open = Some((at, c));
                word.get_or_insert_default();
            }
            (Some((_, quote)), c) if c == quote => open = None,
            (None, ' ') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    match open {
        Some((at, _)) => Err(at),
        None => Ok(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to the extension's own function.
    #[test]
    fn as_the_extension_splits() {
        let of = |text: &str| split(text).map(|words| words.join("|"));
        assert_eq!(of(r"-dir C:\data\x -v"), Ok(r"-dir|C:\data\x|-v".to_owned()));
        assert_eq!(of(r#"'a b' "c 'd" e\'f"#), Ok("a b|c 'd|e'f".to_owned()));
        assert_eq!(of(r#""a\"b" ''"#), Ok("a\"b|".to_owned()));
        assert_eq!(of("a\tb  c"), Ok("a\tb|c".to_owned()));
        assert_eq!(of("it's"), Err(2));
    }
}
