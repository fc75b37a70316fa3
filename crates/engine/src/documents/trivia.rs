//! What stands between the tokens: blanks, line ends, indents, comments. Edits ask here so that they never cut into one.

/// The line end that the text uses near a byte: the first one behind it, else the first one at all, else `\n`.
pub(super) fn line_end_near(text: &str, at: usize) -> &'static str {
    let first = |part: &str| {
        let end = part.find(['\n', '\r'])?;
        let rest = part.get(end..).unwrap_or_default();
        Some(match rest.as_bytes() {
            [b'\r', b'\n', ..] => "\r\n",
            [b'\r', ..] => "\r",
            _ => "\n",
        })
    };
    text.get(at..).and_then(first).or_else(|| first(text)).unwrap_or("\n")
}

/// Whether only blanks stand between two bytes of a line.
pub(super) fn is_inline_blank(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|part| part.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
}

/// Whether a line ends between two bytes.
pub(super) fn has_line_end(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|part| part.contains(['\n', '\r']))
}

/// Where the line of a byte begins, behind a byte order mark.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    text.get(..at).and_then(|before| before.rfind(['\n', '\r'])).map_or(bom, |end| end + 1)
}

/// Where the line of a byte ends, its line end excluded.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |length| at + length)
}

/// The byte behind a line end that stands at a byte.
pub(super) fn behind_line_end(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([b'\r' | b'\n', ..]) => at + 1,
        _ => at,
    }
}

/// The byte behind the blanks that stand at a byte.
pub(super) fn behind_blanks(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start_matches([' ', '\t']).len()
}

/// The first of the blanks that stand before a byte.
pub(super) fn before_blanks(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or_default().trim_end_matches([' ', '\t']).len()
}

/// The blanks at the beginning of the line of a byte.
pub(super) fn indent_at(text: &str, at: usize) -> &str {
    let start = line_start(text, at);
    text.get(start..behind_blanks(text, start).min(at)).unwrap_or_default()
}

/// One step of indentation, as the file does it: its first indented line with a string, else four blanks (VS Code's default).
pub(super) fn indent_unit(text: &str) -> &str {
    let mut lines = text.split(['\n', '\r']);
    let indented = lines.find_map(|line| {
        let rest = line.trim_start_matches([' ', '\t']);
        let indent = line.get(..line.len() - rest.len())?;
        (!indent.is_empty() && rest.starts_with('"')).then_some(indent)
    });
    match indented {
        Some(indent) if indent.starts_with('\t') => "\t",
        Some(indent) => indent,
        None => "    ",
    }
}

/// A stretch of a text that holds only blanks, line ends, comments, values without line ends in strings: its comments.
///
/// Strings are passed over, so that `"http://x"` is none.
pub(super) fn comments(text: &str, from: usize, to: usize) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes().get(..to).unwrap_or_default();
    let mut list = Vec::new();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        match (byte, bytes.get(at + 1)) {
            (b'"', _) => at = behind_string(bytes, at),
            (b'/', Some(b'/' | b'*')) => {
                let end = behind_comment(text, at);
                list.push((at, end));
                at = end;
            }
            _ => at += 1,
        }
    }
    list
}

fn behind_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\n' | b'\r' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The byte behind the comment that stands at a byte; a line comment's line end is no part of it.
pub(super) fn behind_comment(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    if rest.starts_with("//") {
        return line_end(text, at);
    }
    rest.get(2..).and_then(|inner| inner.find("*/")).map_or(text.len(), |length| at + length + 4)
}

/// The comma that stands behind a byte before anything but blanks and comments.
pub(super) fn comma_behind(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        match text.as_bytes().get(at)? {
            b',' => return Some(at),
            b' ' | b'\t' | b'\n' | b'\r' => at += 1,
            b'/' => at = behind_comment(text, at).max(at + 1),
            _ => return None,
        }
    }
}

/// Behind everything that belongs to the line of a byte: blanks and comments up to the line's end or the next token.
pub(super) fn behind_line_comments(text: &str, from: usize) -> usize {
    let mut end = from;
    loop {
        let at = behind_blanks(text, end);
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with("//") || rest.starts_with("/*") {
            end = behind_comment(text, at);
        } else {
            return end;
        }
    }
}
