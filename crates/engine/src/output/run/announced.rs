//! Command line and exit code as runners announce them around the output, for output that came without.
//!
//! golang.go's output channel (`Running tool: /usr/local/go/bin/go test …`), Code Runner 0.12.2 (`[Running] go run "x.go"`,
//! `[Done] exited with code=1 in 0.5 seconds`), VS Code's tasks (`Executing task: go run x.go`, `The terminal process …
//! terminated with exit code: 1.`).

/// What stands before a command line.
const BEFORE: &[&str] = &["Running tool: ", "[Running] ", "Executing task: "];

/// What stands before an exit code.
const CODES: &[&str] = &["exited with code=", "terminated with exit code: "];

/// The first command line that is announced, near the beginning.
pub(crate) fn command(lines: &[String]) -> Option<&str> {
    lines.iter().take(50).find_map(|line| behind_banner(line))
}

/// The command line behind a runner's words, if they stand before it.
pub(crate) fn behind_banner(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '*', '>']);
    let found = BEFORE.iter().find_map(|before| line.strip_prefix(before)).or_else(|| {
        // In a window of several folders.
        line.strip_prefix("Executing task in folder ")?.split_once(": ").map(|(_, found)| found)
    })?;
    // Older versions of VS Code end the line with ` <`.
    let found = found.trim().trim_end_matches(" <").trim();
    (!found.is_empty()).then_some(found)
}

/// The last exit code that is announced, near the end.
pub(crate) fn exit_code(lines: &[String]) -> Option<i64> {
    lines.iter().rev().take(20).find_map(|line| {
        let rest = CODES.iter().find_map(|words| line.split_once(words))?.1;
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(rest.len());
        rest.get(..end)?.parse().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.split('\n').map(str::to_owned).collect()
    }

    #[test]
    fn runners() {
        let (command, exit_code) = (
            |text: &str| command(&lines(text)).map(str::to_owned),
            |text: &str| exit_code(&lines(text)),
        );
        let is = |text: &str| Some(text.to_owned());
        let go = "Running tool: /usr/local/go/bin/go test -timeout 30s -run ^TestA$ a\n\n=== RUN   TestA\n";
        assert_eq!(command(go), is("/usr/local/go/bin/go test -timeout 30s -run ^TestA$ a"));
        assert_eq!(exit_code(go), None);
        let runner = "[Running] go run \"/w/a b/x.go\"\npanic: x\nexit status 2\n\n[Done] exited with code=1 in 0.5 seconds\n";
        assert_eq!(command(runner), is("go run \"/w/a b/x.go\""));
        assert_eq!(exit_code(runner), Some(1));
        let task = " *  Executing task: go vet . \n\nx\n *  The terminal process \"/bin/bash\" terminated with exit code: 2. \n";
        assert_eq!((command(task), exit_code(task)), (is("go vet ."), Some(2)));
        assert_eq!(command("> Executing task: go build <\n"), is("go build"));
        assert_eq!(exit_code("[Done] exited with code=null in 3 seconds"), None);
        assert_eq!((command("plain"), exit_code("plain")), (None, None));
    }
}
