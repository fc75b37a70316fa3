//! Refusals of go.mod and go.work in a run's output: `go.mod:5: unknown directive: use` (modfile, Go 1.19 to 1.27).

use crate::output::{Line, Run};

/// Lines that say why one of the files was refused, with Go's words behind the place.
pub(crate) fn refusals(run: &Run) -> Vec<(Line<'_>, &str)> {
    run.saying(&[".mod:", ".work:"]).filter_map(|line| Some((line, refusal(line.text)?))).collect()
}

fn refusal(text: &str) -> Option<&str> {
    let behind = |end: &str| {
        let mut places = text.match_indices(end);
        places.find_map(|(at, _)| {
            text.get(at + end.len()..).filter(|r| r.starts_with(|c: char| c.is_ascii_digit()))
        })
    };
    let rest = [".mod:", ".work:"].into_iter().find_map(behind)?;
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let column = rest.strip_prefix(':').unwrap_or(rest);
    let rest = column.trim_start_matches(|c: char| c.is_ascii_digit());
    let message = rest.strip_prefix(':').unwrap_or(rest).trim();
    (!message.is_empty()).then_some(message)
}

/// Whether a refusal is about the go or toolchain line.
pub(crate) fn is_go_line(message: &str) -> bool {
    message.starts_with("invalid go version ")
        || message.starts_with("invalid toolchain version ")
        || message.ends_with("directive expects exactly one argument")
}

/// The minor version of Go that brought a directive which a refusal calls unknown (each tried with the version before and
/// with its own): the line may be right, and what reads it older. A word that no Go knows has none.
pub(crate) fn directive_since(message: &str, in_work: bool) -> Option<(&str, u32)> {
    // `tool (` is refused as a block (Go 1.20.7, 1.23.12), `tool x` as a directive.
    let block = message.strip_prefix("unknown block type: ");
    let verb = block.or_else(|| message.strip_prefix("unknown directive: "))?.trim();
    let since = match verb {
        "toolchain" => 21,
        "godebug" => 23,
        "tool" if !in_work => 24,
        "ignore" if !in_work => 25,
        _ => return None,
    };
    Some((verb, since))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_block_is_a_newer_directive() {
        assert_eq!(directive_since("unknown block type: tool", false), Some(("tool", 24)));
        assert_eq!(directive_since("unknown block type: tool", true), None);
        assert_eq!(directive_since("unknown block type: tols", false), None);
    }

    #[test]
    fn every_version_s_form_is_read() {
        for (text, message) in [
            ("go.mod:5: unknown directive: use", Some("unknown directive: use")),
            (
                r"go.mod:1:4: unexpected input character '\x00'",
                Some(r"unexpected input character '\x00'"),
            ),
            (
                "reading go.work: /w/go.work:1: invalid go version '1.x'",
                Some("invalid go version '1.x'"),
            ),
            ("../go.mod:3: invalid go version '1'", Some("invalid go version '1'")),
            ("go: errors parsing go.mod:", None),
            ("go: go.mod file not found", None),
        ] {
            assert_eq!(refusal(text), message, "{text}");
        }
    }
}
