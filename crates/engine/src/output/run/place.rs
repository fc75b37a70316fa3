//! Places that tools print: `./main.go:4:2: declared and not used: x`.

use go_doctor_protocol::Platform;

use crate::paths;

/// A place in a Go file, as a tool printed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place<'r> {
    /// The file, as it is written.
    pub(crate) file: &'r str,
    /// The line, from 1.
    pub(crate) line: u32,
    /// The column in bytes, from 1, if the tool says one.
    pub(crate) column: Option<u32>,
    /// What is said of it.
    pub(crate) message: &'r str,
}

/// A line of vet's about code that does not compile, without vet's name before it; on Windows that name is `vet.exe`
/// (Go 1.26.8 under Wine 10).
pub(crate) fn of_vet(text: &str) -> Option<&str> {
    let text = text.trim_start();
    text.strip_prefix("vet: ").or_else(|| text.strip_prefix("vet.exe: "))
}

/// The place that a line begins with: `FILE.go:LINE[:COLUMN[-COLUMN]]: message`, blanks and `vet: ` before it aside.
pub(crate) fn place(text: &str) -> Option<Place<'_>> {
    let text = of_vet(text).unwrap_or_else(|| text.trim_start());
    let at = text.find(".go:").map(|at| at + 3)?;
    let (file, rest) = text.split_at_checked(at)?;
    let (line, rest) = number(rest.get(1..)?)?;
    let rest = rest.strip_prefix(':')?;
    let (column, rest) = match number(rest) {
        // gopls: `4:2-3:` and `4:2-5:1:`.
        Some((column, rest)) => {
            let behind = rest.find(|c: char| !matches!(c, '-' | ':' | '0'..='9'))?;
            let (range, message) = rest.split_at_checked(behind)?;
            (Some(column), range.ends_with(':').then_some(message)?)
        }
        None => (None, rest),
    };
    // dlv and staticcheck put their own words behind the compiler's.
    let message = rest.trim();
    let message = message.strip_suffix(" (compile)").unwrap_or(message);
    let message = message.rsplit_once(" (exit status ").map_or(message, |(message, _)| message);
    let named = !file.contains(['"', '`', '\'', '\u{201c}']) && !file.contains(": ");
    (named && !message.is_empty()).then_some(Place { file, line, column, message })
}

fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

/// The last part of a path that was printed on some machine.
pub(crate) fn base(path: &str) -> &str {
    let platform = if path.contains('\\') { Platform::Windows } else { Platform::Linux };
    paths::file_name(platform, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let read = |text| place(text).map(|p| (p.file, p.line, p.column, p.message));
        assert_eq!(
            read("./main.go:4:2: declared and not used: x"),
            Some(("./main.go", 4, Some(2), "declared and not used: x"))
        );
        assert_eq!(
            read(r"vet: .\a b\main.go:4:2: undefined: x"),
            Some((r".\a b\main.go", 4, Some(2), "undefined: x"))
        );
        assert_eq!(
            read(r"vet.exe: .\main.go:4:10: undefined: x"),
            Some((r".\main.go", 4, Some(10), "undefined: x"))
        );
        assert_eq!(
            read(r"C:\w\main.go:4:2-5: gopls says"),
            Some((r"C:\w\main.go", 4, Some(2), "gopls says"))
        );
        assert_eq!(read("    a_test.go:7: got 1"), Some(("a_test.go", 7, None, "got 1")));
        for other in [
            "\t/w/main.go:6 +0x9",
            "open x.go: no",
            "say \"a.go:1:2: x\"",
            "a.go:1:",
            "main.go:x: y",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
