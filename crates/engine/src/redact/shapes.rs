//! What a secret looks like where it stands: credentials in a URL, tokens of known makers, a value behind a telling name,
//! a private key. Whatever is found is learned and taken out everywhere by value.

mod telling;

use memchr::memmem;
pub(super) use telling::is_telling;
use telling::may_tell;

/// Every secret in a text, each as it stands there. One pass finds the words and what hangs on them; only where a word
/// announces a private key or a `.netrc` is the text looked at again.
pub(super) fn secrets(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    urls(text, &mut found);
    let mut words = Words::default();
    tokens(text, &mut words, &mut found);
    if words.has_key {
        private_keys(text, &mut found);
    }
    found.append(&mut words.headers);
    if words.has_netrc {
        netrc(text, &mut found);
    }
    found
}

/// What the words of a text announce.
#[derive(Default)]
struct Words<'t> {
    headers: Vec<&'t str>,
    has_key: bool,
    has_netrc: bool,
}

/// Characters that end a URL wherever it stands: in a list, in quotes, in a sentence.
fn ends_url(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | '|' | '\\')
}

/// User and password in front of a URL's host. A password may hold `@` and, although it should not, `/` or `,`.
fn urls<'t>(text: &'t str, found: &mut Vec<&'t str>) {
    // Most texts are short, and a searcher for three bytes would cost more than the search.
    let is_mark =
        |at: &usize| text.as_bytes().get(*at..).is_some_and(|rest| rest.starts_with(b"://"));
    let mut marks = memchr::memchr_iter(b':', text.as_bytes()).filter(is_mark).peekable();
    while let Some(at) = marks.next() {
        // No further than the next one: what stands before it is looked at once.
        let next = marks.peek().copied();
        let part = text.get(at + 3..next.unwrap_or(text.len())).unwrap_or_default();
        let url = part.split(ends_url).next().unwrap_or_default();
        // The next entry of a list is another URL.
        let url = match next {
            Some(_) if url.len() == part.len() => {
                url.rfind([',', ';']).and_then(|cut| url.get(..cut)).unwrap_or(url)
            }
            _ => url,
        };
        let authority = url.split(['/', '?', '#']).next().unwrap_or_default();
        let credentials = match authority.rsplit_once('@') {
            Some((credentials, _)) => credentials,
            // `user:pa/ss@host`: what stands behind the colon is no port, so the slash is part of the password.
            None if authority.split_once(':').is_some_and(|(_, port)| !is_port(port)) => {
                match url.rsplit_once('@') {
                    Some((credentials, _)) => credentials,
                    None => continue,
                }
            }
            None => continue,
        };
        found.push(credentials);
        if let Some((_, password)) = credentials.split_once(':') {
            found.push(password);
        }
    }
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How tokens of known makers begin, and how long they are at least.
const MAKERS: &[(&str, usize)] = &[
    ("ghp_", 24),
    ("gho_", 24),
    ("ghu_", 24),
    ("ghs_", 24),
    ("ghr_", 24),
    ("github_pat_", 24),
    ("glpat-", 20),
    ("gldt-", 20),
    ("glrt-", 20),
    ("xoxb-", 20),
    ("xoxp-", 20),
    ("xoxa-", 20),
    ("xoxr-", 20),
    ("xoxs-", 20),
    ("xapp-", 20),
    ("AKIA", 20),
    ("ASIA", 20),
    ("AIza", 35),
    ("sk-", 20),
    ("sk_live_", 20),
    ("rk_live_", 20),
    ("npm_", 24),
    ("pypi-", 20),
    ("hf_", 24),
    ("dop_v1_", 24),
    ("dckr_pat_", 20),
    ("ATATT", 24),
    ("ATBB", 20),
    ("ya29", 20),
    ("lin_api_", 20),
    ("shpat_", 24),
    ("SG.", 24),
    ("glft-", 20),
];

/// The length of the shortest of these tokens.
const SHORTEST: usize = 20;

/// The bytes of words.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        #[expect(clippy::cast_possible_truncation, reason = "the loop ends with the table")]
        let letter = byte as u8;
        #[expect(clippy::indexing_slicing, reason = "the loop ends with the table")]
        {
            table[byte] = letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-';
        }
        byte += 1;
    }
    table
};

fn is_word(byte: u8) -> bool {
    WORD.get(usize::from(byte)) == Some(&true)
}

/// Known makers' tokens, values behind telling names, and what words announce.
fn tokens<'t>(text: &'t str, words: &mut Words<'t>, found: &mut Vec<&'t str>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(blanks) = rest.iter().position(|byte| is_word(*byte)) else { return };
        at += blanks;
        let rest = rest.get(blanks..).unwrap_or_default();
        let length = rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
        let end = at + length;
        let raw = rest.get(..length).unwrap_or_default();
        if may_be_token(raw)
            && let Some(token) = made_by_known(text, at, text.get(at..end).unwrap_or_default())
        {
            found.push(token);
        } else if is_followed_by_value(bytes, at, end) && may_tell(raw) {
            let word = text.get(at..end).unwrap_or_default();
            if is_telling(word) && !is_test_result(text, at, end) {
                let quoted = at > 0 && matches!(bytes.get(at - 1), Some(b'"' | b'\''));
                found.extend(value_behind(text, end, word, quoted));
            }
        }
        if let Some(b' ' | b':') = bytes.get(end) {
            announced(text, end, raw, words);
        }
        at = end;
    }
}

/// A look at a word's first letters and length, before the makers are gone through.
fn may_be_token(word: &[u8]) -> bool {
    match word {
        [b'S', b'G', ..] | [b'y', b'a', b'2', b'9', ..] | [b'e', b'y', b'J', ..] => true,
        _ => word.len() >= SHORTEST,
    }
}

/// Whether a value may follow: looked at first, because few words are followed by one.
fn is_followed_by_value(bytes: &[u8], at: usize, end: usize) -> bool {
    let mut rest = bytes.get(end..).unwrap_or_default();
    while let [b'"' | b'\'', after @ ..] = rest {
        rest = after;
    }
    while let [b' ' | b'\t', after @ ..] = rest {
        rest = after;
    }
    matches!(rest.first(), Some(b':' | b'=')) || bytes.get(at) == Some(&b'-')
}

/// What a word announces that a blank or colon follows.
fn announced<'t>(text: &'t str, end: usize, word: &[u8], words: &mut Words<'t>) {
    let rest = text.get(end..).unwrap_or_default();
    match word.last() {
        Some(b'N') => {
            words.has_key |= word.ends_with(b"-----BEGIN");
            if word.ends_with(b"PRIVATE-TOKEN") {
                words.headers.extend(rest.strip_prefix(": ").and_then(header));
            }
        }
        Some(b'y') if word.ends_with(b"X-Api-Key") || word.ends_with(b"x-api-key") => {
            words.headers.extend(rest.strip_prefix(": ").and_then(header));
        }
        Some(b'r') if word.ends_with(b"Bearer") || word.ends_with(b"bearer") => {
            words.headers.extend(rest.strip_prefix(' ').and_then(header));
        }
        Some(b'c') if word.ends_with(b"Basic") => {
            words.headers.extend(rest.strip_prefix(' ').and_then(header));
        }
        Some(b'e' | b't') => {
            words.has_netrc |= word.ends_with(b"machine") || word.ends_with(b"default");
        }
        _ => {}
    }
}

/// `--- PASS: TestA (0.00s)`, as go test writes it, and check.v1's `PASS: a_test.go:7: S.TestA`: what follows is a name.
fn is_test_result(text: &str, at: usize, end: usize) -> bool {
    let behind = text.get(end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    text.get(at..end) == Some("PASS")
        && (text.get(..at).is_some_and(|before| before.ends_with("--- "))
            || behind.contains(".go:"))
}

/// The token that begins here, if it is one of a known maker's: a JWT has dots in it, as some others have.
fn made_by_known<'t>(text: &'t str, at: usize, word: &'t str) -> Option<&'t str> {
    let with_dots = || {
        let rest = text.get(at..)?;
        let length = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
            .count();
        rest.get(..length).map(|token| token.trim_end_matches('.'))
    };
    // Nearly every word of a text is too short: seen at once, so that ten thousand files take no time. Tokens with dots
    // begin with a short word.
    if word.starts_with("eyJ") && word.len() > 8 {
        return with_dots().filter(|token| token.matches('.').count() >= 2 && token.len() > 20);
    }
    let (prefix, least) = MAKERS.iter().find(|(prefix, _)| {
        word.starts_with(prefix.trim_end_matches('.'))
            && text.get(at..).is_some_and(|rest| rest.starts_with(prefix))
    })?;
    let token = if matches!(*prefix, "ya29" | "SG.") { with_dots()? } else { word };
    // A word that merely begins so (`sk-learn-pipeline`) has no digit in it.
    let random = token.bytes().skip(prefix.len()).any(|byte| byte.is_ascii_digit());
    (token.len() >= *least && random).then_some(token)
}

/// The value behind a telling name: `NAME=value`, `"name": "value"`, `--name value`, `name := "value"`.
fn value_behind<'t>(text: &'t str, end: usize, name: &str, quoted_name: bool) -> Option<&'t str> {
    let rest = text.get(end..)?;
    let rest = rest.strip_prefix(['"', '\'']).filter(|_| quoted_name).unwrap_or(rest);
    let spaced = rest.trim_start_matches([' ', '\t']);
    let blanks = rest.len() != spaced.len();
    let capitals = !name.contains(|c: char| c.is_ascii_lowercase());
    let flag = text
        .get(..end)?
        .rfind(name)
        .is_some_and(|start| text.get(..start).is_some_and(|t| t.ends_with('-')))
        || name.starts_with('-');
    let (behind, assigned) = if let Some(behind) = spaced.strip_prefix(":=") {
        (behind, true)
    } else if let Some(behind) = spaced.strip_prefix('=') {
        (behind, true)
    } else if let Some(behind) = spaced.strip_prefix(':').filter(|_| quoted_name || capitals) {
        (behind, true)
    } else if flag && blanks {
        (spaced, false)
    } else {
        return None;
    };
    let trimmed = behind.trim_start_matches([' ', '\t']);
    let quote = trimmed.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
    let value = match quote {
        Some(quote) => trimmed.get(1..)?.split(quote).next()?,
        None => trimmed
            .split(|c: char| {
                c.is_whitespace() || matches!(c, '&' | ';' | ',' | '"' | '\'' | ')' | '}')
            })
            .next()?,
    };
    // In prose and in code a colon or `:=` proves little: only what looks random counts there.
    let sure = capitals
        || quoted_name
        || flag
        || (assigned && quote.is_none() && trimmed.len() == behind.len() && !blanks);
    let random = value.len() >= 8
        && value.bytes().any(|b| b.is_ascii_digit())
        && value.bytes().any(|b| b.is_ascii_alphabetic());
    (sure || random).then_some(value)
}

/// `-----BEGIN … PRIVATE KEY-----` to its end, or to the text's end when it was cut off: the whole, and each of its lines.
fn private_keys<'t>(text: &'t str, found: &mut Vec<&'t str>) {
    let mut from = 0;
    let next = |from| Some(from + memmem::find(text.as_bytes().get(from..)?, b"-----BEGIN ")?);
    while let Some(begin) = next(from) {
        let rest = text.get(begin..).unwrap_or_default();
        let head = rest.get(11..).unwrap_or_default();
        let (label, body) = head.split_once("-----").unwrap_or((head, ""));
        if !label.contains("PRIVATE KEY") && !label.contains("OPENSSH") {
            from = begin + 11;
            continue;
        }
        let body = body.find("-----END").map_or(body, |end| body.get(..end).unwrap_or(body));
        // Inside JSON the lines end with a written `\n`.
        for line in body.split(['\n', '\r']).flat_map(|line| line.split("\\n")) {
            let line = line.trim();
            if line.len() >= 8 {
                found.push(line);
            }
        }
        from = begin + 11 + label.len();
    }
}

/// The token of `Authorization: Basic …`, `Bearer …`, `PRIVATE-TOKEN: …`.
fn header(rest: &str) -> Option<&str> {
    let length = rest
        .bytes()
        .take_while(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'~' | b'+' | b'/' | b'=')
        })
        .count();
    let token = rest.get(..length).unwrap_or_default();
    let random = token.bytes().any(|b| b.is_ascii_digit() || b == b'=');
    (token.len() >= 8 && random).then_some(token)
}

/// `machine host login user password secret`.
fn netrc<'t>(text: &'t str, found: &mut Vec<&'t str>) {
    let mut words = text.split_whitespace();
    let mut seen = false;
    while let Some(word) = words.next() {
        seen |= matches!(word, "machine" | "default");
        if seen && word == "password" {
            found.extend(words.next());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_token_is_shorter_than_the_shortest() {
        assert_eq!(MAKERS.iter().map(|(_, least)| *least).min(), Some(SHORTEST));
    }

    #[test]
    fn module_versions_in_urls_are_no_credentials() {
        for text in [
            "https://proxy.golang.org/example.com/m/@v/v1.0.0.info",
            "http://localhost:8080/x/@v/list",
            "go: module git@github.com: not found",
            "see https://go.dev/s/gopls-support-policy",
            "--- PASS: TestRotate (0.00s)",
            "PASS: a_test.go:7: S.TestA\t0.000s",
        ] {
            assert!(secrets(text).is_empty(), "{text}: {:?}", secrets(text));
        }
    }
}
