//! A path as texts spell it: with either separator, doubled for JSON, in other letter case, percent-encoded in a URI, or by
//! the short name that DOS would know.

/// The character that a text spells here, and in how many bytes: `%E5%BC%A0` is one.
fn spelled(text: &str) -> Option<(char, usize)> {
    let encoded = text.strip_prefix('%').and_then(|_| percent_encoded(text));
    encoded.or_else(|| text.chars().next().map(|c| (c, c.len_utf8())))
}

fn percent_encoded(text: &str) -> Option<(char, usize)> {
    let byte = |number: usize| {
        let triple = text.get(number * 3..number * 3 + 3)?;
        u8::from_str_radix(triple.strip_prefix('%')?, 16).ok()
    };
    let count = match byte(0)? {
        0..0x80 => 1,
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0.. => 4,
        _ => return None,
    };
    let bytes: Option<Vec<u8>> = (0..count).map(byte).collect();
    let c = String::from_utf8(bytes?).ok()?.chars().next()?;
    Some((c, count * 3))
}

/// The character that stands before a byte of a text, a percent-encoded one too.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    let head = text.get(..at)?;
    let last = head.get(head.len().saturating_sub(3)..).and_then(percent_encoded);
    last.map(|(c, _)| c).or_else(|| head.chars().next_back())
}

const fn is_separator(c: char) -> bool {
    matches!(c, '/' | '\\')
}

/// Whether a separator stands before and behind, or at one of both: the part of a path.
pub(super) fn is_in_path(text: &str, span: (usize, usize)) -> bool {
    let next = text.get(span.1..).and_then(spelled).map(|(c, _)| c);
    [before(text, span.0), next].into_iter().flatten().any(is_separator)
}

/// Whether what stands here goes on in the same name: `/home/al` is no part of `/home/alice`. A sentence may end behind it.
pub(super) fn goes_on(rest: &str) -> bool {
    match spelled(rest) {
        Some(('.', width)) => {
            rest.get(width..).and_then(spelled).is_some_and(|(c, _)| c.is_alphanumeric())
        }
        Some((c, _)) => c.is_alphanumeric() || matches!(c, '-' | '_' | '~'),
        None => false,
    }
}

/// The end of `path` where it is spelled from a byte of a text on. A separator is any number of either.
pub(super) fn end_of(text: &str, at: usize, path: &str, folds: bool) -> Option<usize> {
    let mut rest = text.get(at..)?;
    for (number, wanted) in path.chars().enumerate() {
        let (c, width) = spelled(rest)?;
        let same = c == wanted
            || (folds && c.to_lowercase().eq(wanted.to_lowercase()))
            || (is_separator(c) && is_separator(wanted));
        if !same {
            return None;
        }
        rest = rest.get(width..)?;
        // What a path begins with is one: `file:///home/alice` has two more.
        while number > 0
            && is_separator(wanted)
            && let Some((_, width)) = spelled(rest).filter(|(c, _)| is_separator(*c))
        {
            rest = rest.get(width..)?;
        }
    }
    Some(text.len() - rest.len())
}

/// Where a text may begin to spell a path: a byte that its first character begins with, in any case, or `%`.
pub(super) fn beginnings<'t>(
    text: &'t str,
    path: &str,
    folds: bool,
) -> impl Iterator<Item = usize> + use<'t> {
    let first = path.chars().next();
    text.char_indices().filter_map(move |(at, c)| {
        let wanted = first?;
        let same = c == wanted
            || c == '%'
            || (folds && c.to_lowercase().eq(wanted.to_lowercase()))
            || (is_separator(c) && is_separator(wanted));
        same.then_some(at)
    })
}

/// What DOS calls a name begins so: `Zhang San` is `ZHANGS~1`. Blanks and dots go, six characters stay.
pub(super) fn short_stem(name: &str) -> String {
    let base = name.rsplit_once('.').map_or(name, |(base, _)| base);
    let kept = base.chars().filter(|c| !matches!(c, ' ' | '.'));
    let kept = kept.map(|c| if matches!(c, '+' | ',' | ';' | '=' | '[' | ']') { '_' } else { c });
    kept.take(6).flat_map(char::to_uppercase).collect()
}

/// The end of a short name with this stem: `ZHANGS~1`, `FIRSTN~2.LAS`.
pub(super) fn end_of_short(text: &str, at: usize, stem: &str) -> Option<usize> {
    let tilde = end_of(text, at, &format!("{stem}~"), true)?;
    let rest = text.get(tilde..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let end = tilde + digits;
    let extension = text.get(end..).and_then(|rest| rest.strip_prefix('.')).map_or(0, |rest| {
        rest.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum()
    });
    let end = if (1..=3).contains(&extension) { end + 1 + extension } else { end };
    (1..=6).contains(&digits).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_path_in_many_spellings() {
        let home = r"C:\Users\张 San";
        for text in [
            r"C:\Users\张 San",
            r"c:\users\张 san",
            r"C:\\Users\\张 San",
            "C:/Users/张 San",
            "c%3A/Users/%E5%BC%A0%20San",
            "C%3a%5CUsers%5c%e5%bc%a0%20San",
        ] {
            assert_eq!(end_of(text, 0, home, true), Some(text.len()), "{text}");
        }
        assert_eq!(end_of(r"c:\Users\张 San", 0, home, false), None);
        assert_eq!(end_of("%E5%BC", 0, "张", true), None);
        assert_eq!(before("a%5C", 4), Some('\\'));
        assert_eq!(before("100%", 4), Some('%'));
    }

    #[test]
    fn short_names() {
        for (name, stem) in
            [("Zhang San", "ZHANGS"), ("firstname.lastname", "FIRSTN"), ("Li", "LI")]
        {
            assert_eq!(short_stem(name), stem);
        }
        assert_eq!(end_of_short(r"ZHANGS~1\AppData", 0, "ZHANGS"), Some(8));
        assert_eq!(end_of_short("FIRSTN~2.LAS/x", 0, "FIRSTN"), Some(12));
        assert_eq!(end_of_short("zhangs~", 0, "ZHANGS"), None);
    }
}
