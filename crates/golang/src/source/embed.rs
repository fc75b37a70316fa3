//! The patterns of `//go:embed`: which paths they match (path.Match, part by part; embed, Go 1.26).

/// Whether go takes it as a pattern: a path below the package's folder, without `.`, `..` and empty parts
/// (cmd/go/internal/load validEmbedPattern).
pub fn is_pattern(pattern: &str) -> bool {
    pattern == "." || !pattern.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// Whether a pattern without a class (`[a-z]`) matches a path; `*` and `?` stay within a part.
pub fn matches(pattern: &str, path: &str) -> bool {
    if pattern == "." {
        return true;
    }
    let (mut patterns, mut parts) = (pattern.split('/'), path.split('/'));
    loop {
        match (patterns.next(), parts.next()) {
            (None, None) => return true,
            (Some(pattern), Some(part)) if part_matches(pattern, part) => {}
            _ => return false,
        }
    }
}

/// Whether a part of a path matches one of a pattern, in which `*` and `?` stand for what is no `/`.
pub fn part_matches(pattern: &str, part: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let part: Vec<char> = part.chars().collect();
    // Where the last `*` stands, and how much of the part it has taken.
    let (mut star, mut taken) = (None, 0);
    let (mut at, mut here) = (0, 0);
    while here < part.len() {
        match pattern.get(at) {
            Some('*') => {
                (star, taken) = (Some(at), here);
                at += 1;
            }
            Some('?') => {
                at += 1;
                here += 1;
            }
            Some(c) if part.get(here) == Some(c) => {
                at += 1;
                here += 1;
            }
            _ => {
                let Some(star) = star else { return false };
                taken += 1;
                (at, here) = (star + 1, taken);
            }
        }
    }
    pattern.get(at..).is_none_or(|rest| rest.iter().all(|c| *c == '*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, path) in [
            ("dist", "dist"),
            ("dist/*", "dist/index.html"),
            ("dist/*", "dist/.keep"),
            ("*.html", "a.html"),
            ("a?c/*b*", "abc/xby"),
            ("*", "x"),
            (".", "x"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("dist", "dist/x"),
            ("dist/*", "dist"),
            ("*.html", "a/b.html"),
            ("a*b", "axc"),
            ("", "x"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
        assert!(
            is_pattern("a/b*") && !is_pattern("../x") && !is_pattern("/x") && !is_pattern("a/")
        );
    }
}
