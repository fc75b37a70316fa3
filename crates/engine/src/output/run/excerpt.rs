//! The part of a very long output that rules look at: its beginning, its end, and what follows the words with which go,
//! the runtime and the testing package begin to say that something is wrong. So every rule's search stays short.

use crate::output::run::place::place;

/// An output of at most so many lines is taken whole.
const WHOLE: usize = 40_000;

/// Lines kept from the beginning and from the end of a longer one.
const HEAD: usize = 8_000;
const TAIL: usize = 16_000;

/// Lines kept behind a marked one, and at most in all.
const BEHIND: usize = 60;
const MARKED: usize = 12_000;

/// As much of a line is looked at: whoever prints more on one prints data, and a hundred rules would go through it.
const LINE: usize = 64 << 10;

/// What a line begins with that begins to say what is wrong.
const MARKS: &[&str] = &[
    "--- FAIL",
    "FAIL\t",
    "panic: ",
    "fatal error: ",
    "runtime: goroutine stack exceeds",
    "WARNING: DATA RACE",
    "SIG",
    "# ",
    "./",
    "go: ",
    "exit status ",
    "signal: ",
    "testing: ",
    "flag provided but not defined",
    "[ERROR]",
    "Error: ",
];

/// The lines to look at, in order.
pub(crate) fn excerpt(mut lines: Vec<String>) -> Vec<String> {
    for line in lines.iter_mut().filter(|line| line.len() > LINE) {
        let end = (0..=LINE).rev().find(|end| line.is_char_boundary(*end));
        line.truncate(end.unwrap_or(0));
    }
    if lines.len() <= WHOLE {
        return lines;
    }
    let end = lines.len() - TAIL;
    let (mut wanted, mut marked) = (0_usize, 0_usize);
    let mut kept = Vec::with_capacity(WHOLE);
    for (number, line) in lines.into_iter().enumerate() {
        if number < HEAD || number >= end {
            kept.push(line);
            continue;
        }
        if is_marked(&line) {
            wanted = BEHIND;
        }
        if wanted > 0 && marked < MARKED {
            wanted -= 1;
            marked += 1;
            kept.push(line);
        }
    }
    kept
}

/// A line of JSON (`go test -json`) is followed by the lines that it carries, so it needs no look of its own.
fn is_marked(line: &str) -> bool {
    let text = line.trim_start();
    // `main.go:3:8: …`: a program's own log says the line and no column.
    MARKS.iter().any(|mark| text.starts_with(mark))
        || place(text).is_some_and(|place| place.column.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_data_is_cut_between_characters() {
        let kept = excerpt(vec!["中".repeat(LINE)]);
        assert!(kept[0].len() <= LINE && kept[0].len() > LINE - 3);
    }

    #[test]
    fn what_is_wrong_is_kept() {
        let mut lines: Vec<String> = (0..100_000).map(|n| format!("line {n}")).collect();
        lines[50_000] = "    --- FAIL: TestA (0.00s)".to_owned();
        lines[70_000] = "panic: x".to_owned();
        lines[80_000] = "main.go:3:8: package strigns is not in std".to_owned();
        let kept = excerpt(lines.clone());
        assert!(kept.len() < WHOLE);
        for line in [
            "line 0",
            "line 99999",
            "    --- FAIL: TestA (0.00s)",
            "line 50001",
            "panic: x",
            lines[80_000].as_str(),
        ] {
            assert!(kept.iter().any(|known| known == line), "{line}");
        }
        assert!(!kept.iter().any(|known| known == "line 60000"));
        assert_eq!(excerpt(lines[..1000].to_vec()).len(), 1000);
    }
}
