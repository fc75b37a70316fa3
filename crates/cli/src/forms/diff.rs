//! The unified diff of what `--fix` would change, without the secrets of either side.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use go_doctor_engine::Redactor;
use similar::TextDiff;

use super::human::plain;
use crate::mend::Change;

/// Prints the diff of one file, under the name the user gave it.
pub(crate) fn print(
    name: &str,
    change: &Change,
    redactor: &Redactor,
    out: &mut impl Write,
) -> io::Result<()> {
    // Before the diff is made: a secret may go over several lines.
    let (before, after) = (redactor.text(&change.before), redactor.text(&change.after));
    let diff = TextDiff::from_lines(&before, &after);
    let text = diff.unified_diff().context_radius(3).header(name, name).to_string();
    for line in text.split_inclusive('\n') {
        let style = match line.as_bytes().first() {
            _ if line.starts_with("+++") || line.starts_with("---") => Style::new().bold(),
            Some(b'+') => AnsiColor::Green.on_default(),
            Some(b'-') => AnsiColor::Red.on_default(),
            Some(b'@') => AnsiColor::Cyan.on_default(),
            _ => Style::new(),
        };
        let body = line.trim_end_matches(['\r', '\n']);
        let end = line.get(body.len()..).unwrap_or_default();
        write!(out, "{style}{}{style:#}{end}", plain(body))?;
    }
    Ok(())
}
