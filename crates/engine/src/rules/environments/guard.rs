//! The guard in a start-up file that keeps a shell from answering: in front of the command that asks, waits, ends or replaces it.

use go_doctor_protocol::{Applicability, Edit, Reading};

use crate::context::{Cx, Fact};
use crate::documents::Lines;
use crate::facts::environment::assignments::{Dialect, command_at};
use crate::facts::environment::set_at::own_files;
use crate::findings::Draft;
use crate::words;

/// Adds the fix: an edit where the command stands alone, the line where it does not, words where it is not found. Running the
/// same start again would only hang the terminal of whoever does it.
pub(super) fn guard(cx: Cx<'_>, finding: Draft, reading: &Reading) -> Fact<Draft> {
    let waits: Vec<&str> = match reading {
        Reading::TimedOut { waiting_for, .. } => waiting_for.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let timed_out = matches!(reading, Reading::TimedOut { .. });
    // The chain begins with the shell, or with what has replaced it; a shell without a child waits for an answer.
    let is = |word: &str| {
        let waited_for = waits.iter().any(|one| program(word) == *one);
        match (timed_out, waits.len()) {
            (true, 0 | 1) => waited_for || matches!(word, "read" | "select" | "exec"),
            (true, _) => waited_for,
            (false, _) => matches!(word, "exit" | "exec" | "logout"),
        }
    };
    for file in own_files(cx)? {
        let Some((at, alone)) = command_at(file.text, file.dialect, &is) else { continue };
        let lines = Lines::new(file.text);
        let range = lines.range(file.text, at, at);
        let line = (range.start.line + 1).to_string();
        if !alone || !file.writable {
            return Ok(
                finding.by_hand(words::shell_startup_failed::fix_guard_line(file.shown, line))
            );
        }
        let guard = match file.dialect {
            Dialect::Fish => "set -q VSCODE_RESOLVING_ENVIRONMENT; or ",
            _ => "[ -n \"$VSCODE_RESOLVING_ENVIRONMENT\" ] || ",
        };
        let edit = Edit { file: file.real, range, new_text: guard.to_owned() };
        let title = words::shell_startup_failed::fix_guard_edit(file.shown, line);
        return Ok(finding.edits(title, Applicability::Unsafe, vec![edit]));
    }
    Ok(finding.by_hand(words::shell_startup_failed::fix_guard()))
}

/// The program of a process or a command: the name behind the last slash of its first word.
fn program(line: &str) -> &str {
    let first = line.split_whitespace().next().unwrap_or_default();
    first.rsplit('/').next().unwrap_or(first)
}
