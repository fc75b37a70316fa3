//! What a host tells of a run, put right before anybody reads or shows it: VS Code's own words around a command line, the
//! colours in it, blanks that fish hands over behind it, and an output that stands where only the line should.
//!
//! Seen in VS Code 1.139: a task's terminal says ` *  Executing task: go test …`; for `(cd sub && go test)` in bash the
//! command line is empty, or the screen's text with the output behind it.

use go_doctor_protocol::FailedRun;

use super::announced;
use super::terminal;

/// The run as it is read and shown.
pub(crate) fn told(mut run: FailedRun) -> FailedRun {
    let Some(given) = run.command.take() else { return run };
    let lines = terminal::lines(&given);
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    // The line of a task stands behind an empty one, or behind VS Code's words.
    let start = lines.iter().position(|line| !line.trim().is_empty()).unwrap_or(lines.len());
    let lines = lines.get(start..).unwrap_or_default();
    let end = end_of_command(lines);
    let (command, behind) = lines.split_at_checked(end).unwrap_or((lines, &[]));
    let command = command.join("\n");
    let command = announced::behind_banner(&command).unwrap_or_else(|| command.trim());
    run.command = (!command.is_empty()).then(|| command.to_owned());
    if run.output.trim().is_empty() && behind.iter().any(|line| !line.trim().is_empty()) {
        run.output = behind.join("\n");
    }
    run
}

/// The number of lines that belong to the command: up to the first at which it is whole. A shell's script (a loop, a
/// document behind `<<`) is left as it is.
fn end_of_command(lines: &[&str]) -> usize {
    const BEGINS: &[&str] = &["for ", "while ", "until ", "if ", "case ", "function "];
    let first = lines.first().map_or("", |line| line.trim());
    if BEGINS.iter().any(|word| first.starts_with(word)) || first.contains("<<") {
        return lines.len();
    }
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        text.push_str(line);
        text.push('\n');
        let line = line.trim_end();
        let goes_on = line.ends_with('\\') || line.ends_with("&&") || line.ends_with('|');
        if !goes_on && is_closed(&text) {
            return number + 1;
        }
    }
    // What never closes is a line with an apostrophe in it, not a command of a hundred lines.
    lines.len().min(1)
}

/// Its quotes, parentheses and braces are closed.
fn is_closed(text: &str) -> bool {
    let (mut quote, mut depth) = (None, 0_i32);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None | Some('"'), '\\') => {
                chars.next();
            }
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(' | '{') => depth += 1,
            (None, ')' | '}') => depth -= 1,
            _ => {}
        }
    }
    quote.is_none() && depth <= 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(command: &str) -> (Option<String>, String) {
        let run = told(FailedRun { command: Some(command.to_owned()), ..FailedRun::default() });
        (run.command, run.output)
    }

    #[test]
    fn only_the_command_line_is_left() {
        for (given, line) in [
            ("go run ./needs            ", "go run ./needs"),
            ("* Executing task: go test ./...", "go test ./..."),
            (" *  Executing task: /usr/bin/go build ./x \r\n\r\n", "/usr/bin/go build ./x"),
            ("\u{1b}[0m*  Executing task in folder a: go vet ", "go vet"),
            ("> Executing task: go build <", "go build"),
            ("\u{1b}(B\u{1b}[mgo rnu x\r", "go rnu x"),
            ("go test \\\n  ./...", "go test \\\n  ./..."),
            ("sh -c 'go build\ngo test'", "sh -c 'go build\ngo test'"),
            ("for d in *; do\n go test $d\ndone", "for d in *; do\n go test $d\ndone"),
        ] {
            assert_eq!(of(given), (Some(line.to_owned()), String::new()), "{given:?}");
        }
        assert_eq!(of("  "), (None, String::new()));
        assert_eq!(of(""), (None, String::new()));
    }

    #[test]
    fn an_output_behind_the_line_is_the_output() {
        let (command, output) = of("(cd sub && go test)\n--- FAIL: TestA (0.00s)\nFAIL");
        assert_eq!(command.as_deref(), Some("(cd sub && go test)"));
        assert_eq!(output, "--- FAIL: TestA (0.00s)\nFAIL");
        let (command, output) = of("go run isn't closed\nx");
        assert_eq!(command.as_deref(), Some("go run isn't closed"));
        assert_eq!(output, "x");
    }
}
