//! How go splits a list in one string: GOFLAGS, CC, the lists behind `-ldflags`, `-gcflags` and their like.
//!
//! Source: cmd/internal/quoted.Split, for GOFLAGS since Go 1.20; before, blanks alone. Not a shell's way: a quote counts at
//! a word's first letter alone, and there are no backslashes.

/// The words of a list, or the quote that does not close.
pub fn split(value: &str, minor: u32) -> Result<Vec<String>, char> {
    if minor < 20 {
        return Ok(value.split_whitespace().map(str::to_owned).collect());
    }
    let mut words = Vec::new();
    let mut rest = value.trim_start();
    while let Some(first) = rest.chars().next() {
        if matches!(first, '"' | '\'') {
            let inner = rest.get(1..).unwrap_or_default();
            let Some((word, behind)) = inner.split_once(first) else { return Err(first) };
            words.push(word.to_owned());
            rest = behind.trim_start();
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            words.push(word.to_owned());
            rest = behind.trim_start();
        }
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to go 1.26.8 as CC, which it prints in what it starts.
    #[test]
    fn as_go_splits() {
        let of = |text: &str| split(text, 26).map(|words| words.join("|"));
        assert_eq!(of(" gcc  -O2 "), Ok("gcc|-O2".to_owned()));
        assert_eq!(of("'/opt/my cc/gcc' \"-D x\""), Ok("/opt/my cc/gcc|-D x".to_owned()));
        assert_eq!(of("-ldflags='-s -w'"), Ok("-ldflags='-s|-w'".to_owned()));
        assert_eq!(of("'a b"), Err('\''));
        assert_eq!(split("'-a b'", 19), Ok(vec!["'-a".to_owned(), "b'".to_owned()]));
    }
}
