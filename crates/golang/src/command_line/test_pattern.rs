//! Patterns of -run, -bench and -fuzz against names: those that people write by hand. Anything that needs a regular
//! expression engine is not decided.

/// Whether a pattern's first element matches a top-level name; nothing when that cannot be told.
pub fn matches(pattern: &str, name: &str) -> Option<bool> {
    // `TestA/sub` is matched level by level.
    let first = pattern.split('/').next().unwrap_or(pattern);
    let mut any = Some(false);
    for one in first.split('|') {
        match literal(one.trim_start_matches('(').trim_end_matches(')'), first, name) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => any = None,
        }
    }
    any
}

fn literal(one: &str, whole: &str, name: &str) -> Option<bool> {
    // Anchors stand before or in the group: `^(TestA|TestB)$`, `^TestA$|^TestB$`.
    let start = one.starts_with('^') || whole.starts_with("^(");
    let end = one.ends_with('$') || whole.ends_with(")$");
    let text = one.trim_start_matches("^(").trim_end_matches(")$");
    let text = text.strip_prefix('^').unwrap_or(text);
    let text = text.strip_suffix('$').unwrap_or(text);
    let text = text.trim_start_matches('(').trim_end_matches(')');
    if text == "." || text == ".*" || text == ".+" {
        return Some(true);
    }
    if text.contains(['.', '*', '+', '?', '[', ']', '{', '}', '(', ')', '\\', '^', '$']) {
        return None;
    }
    Some(match (start, end) {
        (true, true) => name == text,
        (true, false) => name.starts_with(text),
        (false, true) => name.ends_with(text),
        (false, false) => name.contains(text),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name, want) in [
            ("TestA", "TestAB", Some(true)),
            ("^TestA$", "TestAB", Some(false)),
            ("^TestA$", "TestA", Some(true)),
            ("TestB/sub", "TestB", Some(true)),
            ("^(TestA|TestB)$", "TestB", Some(true)),
            ("^(TestA|TestB)$", "TestBB", Some(false)),
            ("^TestA$|^TestC$", "TestC", Some(true)),
            (".", "TestX", Some(true)),
            ("Test[AB]", "TestA", None),
            ("^$", "TestA", Some(false)),
        ] {
            assert_eq!(matches(pattern, name), want, "{pattern} {name}");
        }
    }
}
