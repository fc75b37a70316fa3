//! Layer program: what the user's program reads from its standard input.

use go_doctor_protocol::{Applicability, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::exit_code;
use crate::facts::editor::extensions::extensions;
use crate::facts::editor::settings::settings;
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::location::location;
use crate::output::go::sources;
use crate::output::program::crash::{CrashKind, crash};
use crate::output::program::ending::signal;
use crate::output::system::programs::users_program_ran;
use crate::paths;
use crate::rules::Rule;
use crate::rules::program::io::ran;
use crate::words;
use go_doctor_golang::source::code::{Code, reads_stdin, stdin_read};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::program_stdin_mismatch::RULE)
        .explain(program_stdin_mismatch)
        .yields_below()
        .yields_to(&[words::program_stdin_empty::RULE]),
    Rule::new(words::program_stdin_empty::RULE)
        .diagnose(program_stdin_empty)
        .explain(explain_program_stdin_empty)
        .yields_below(),
    Rule::new(words::program_scanner_limit::RULE)
        .go_file(program_scanner_limit)
        .explain(explain_program_scanner_limit)
        .yields_below()
        .yields_to(&[words::program_stdin_empty::RULE]),
];

/// Whether the program's files read standard input; nothing when there are none to be seen.
fn program_reads_stdin(cx: Cx<'_>, run: &Run) -> Fact<Option<bool>> {
    let files = sources::files(cx)?;
    let all = sources::program_files(cx, run, &files)?;
    let reads = |file: &&GoFile| {
        (file.text.contains("Stdin") || file.text.contains("fmt.Scan"))
            && reads_stdin(&Code::new(&file.text))
    };
    // leetgo's ReadLine and the like are told by what is handed to them: os.Stdin.
    Ok((!all.is_empty()).then(|| all.iter().any(reads)))
}

/// What fmt's Scan and strconv say of input of another shape (fmt/scan.go, strconv/number.go; Go 1.19 to 1.27).
fn mismatch(line: &str) -> Option<&str> {
    let fmts = [
        "expected integer",
        "input does not match format",
        "expected newline",
        "syntax error scanning ",
        "integer overflow on token ",
    ];
    let others = [
        "strconv.Atoi: parsing ",
        "strconv.ParseInt: parsing ",
        "strconv.ParseFloat: parsing ",
        "strconv.ParseUint: parsing ",
        "json: cannot unmarshal ",
        "looking for beginning of value",
    ];
    let at = fmts.iter().chain(&others).find_map(|words| line.find(words));
    let text = line.get(at?..)?;
    Some(if line.contains("looking for beginning of value") { line.trim() } else { text.trim() })
}

fn program_stdin_mismatch(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if !ran(run) || run.go().is_some_and(|go| go.verb == "test") {
        return Ok(());
    }
    let Some((line, said)) = run.find(mismatch) else { return Ok(()) };
    let by_scan = said.starts_with("expected ") || said.starts_with("input does not match format");
    match program_reads_stdin(cx, run)? {
        Some(true) => {}
        None if by_scan => {}
        _ => return Ok(()),
    }
    let at = match crash(run).and_then(|crash| crash.frame) {
        Some(frame) => location(cx, run, frame.file, frame.line, None)?,
        None => None,
    };
    let finding =
        draft(words::program_stdin_mismatch::message(short(said))).at_any(at).line(run, line);
    out.add(finding.by_hand(words::program_stdin_mismatch::fix_shape()));
    Ok(())
}

/// What a read of an empty standard input ends with.
fn end_of_input(text: &str) -> Option<&'static str> {
    let text = text.trim();
    ["unexpected newline", "unexpected EOF", "EOF"]
        .into_iter()
        .find(|words| text == *words || text.ends_with(&format!(" {words}")))
}

fn explain_program_stdin_empty(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if run.go().is_some_and(|go| go.verb == "test") {
        return Ok(());
    }
    let text = run.command.as_ref().map_or("", |command| command.shell_text());
    let closed = text.contains("<&-")
        || text.contains("</dev/null")
        || text.contains("< /dev/null")
        || text.contains("<NUL")
        || ["true |", ": |", "printf '' |", "echo -n |", "cat /dev/null |"]
            .iter()
            .any(|words| text.trim_start().starts_with(words));
    let panicked = crash(run)
        .filter(|crash| crash.kind == CrashKind::Panic)
        .and_then(|crash| Some((crash, end_of_input(crash.message)?)));
    if let Some((crash, said)) = panicked {
        if program_reads_stdin(cx, run)? == Some(false) {
            return Ok(());
        }
        let at = match crash.frame {
            Some(frame) => location(cx, run, frame.file, frame.line, None)?,
            None => None,
        };
        let finding =
            draft(words::program_stdin_empty::message(said)).at_any(at).line(run, crash.line);
        out.add(feed(cx, run, finding)?);
        return Ok(());
    }
    if !ran(run) {
        return waits(cx, run, out);
    }
    let said = run.find(end_of_input);
    if (said.is_some() || closed) && program_reads_stdin(cx, run)? == Some(true) {
        let finding =
            draft(words::program_stdin_empty::message(said.map_or("EOF", |(_, said)| said)));
        let finding = match said {
            Some((line, _)) => finding.line(run, line),
            None => finding
                .message(words::program_stdin_empty::closed())
                .evidence(run.label(), run.lines().next().map_or("", |line| line.text)),
        };
        out.add(feed(cx, run, finding)?);
        return Ok(());
    }
    waits(cx, run, out)
}

/// A program that was ended from outside while it read an open standard input that nobody wrote to.
fn waits(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let text = run.command.as_ref().map_or("", |command| command.shell_text());
    let timed = run.exit_code == Some(124) && text.contains("timeout");
    let ended = timed
        || signal(run)
            .is_some_and(|signal| matches!(signal.name, "SIGTERM" | "SIGINT" | "SIGKILL"));
    // Input from a file comes to an end by itself.
    let fed = text.contains("< ") || text.contains("<<");
    let silent = run.lines().all(|line| {
        line.text.trim().is_empty() || line.text.contains("signal") || line.text.trim() == "Killed"
    });
    if !ended
        || fed
        || !silent
        || !users_program_ran(run)
        || program_reads_stdin(cx, run)? != Some(true)
    {
        return Ok(());
    }
    let finding =
        draft(words::program_stdin_empty::waits()).why(words::program_stdin_empty::why_waits());
    let shown = run
        .exit_code
        .map_or_else(String::new, |code| format!("exit code {}", exit_code::shown(code)));
    out.add(feed(cx, run, finding.evidence(run.label(), shown))?);
    Ok(())
}

/// Ways to give the program its input; leetgo's programs have theirs in a file beside them.
fn feed(cx: Cx<'_>, run: &Run, finding: Draft) -> Fact<Draft> {
    let files = sources::files(cx)?;
    let all = sources::program_files(cx, run, &files)?;
    let leetgo = all.iter().find(|file| {
        file.header
            .imports
            .iter()
            .any(|import| import.text == "github.com/j178/leetgo/testutils/go")
    });
    let finding = match leetgo {
        Some(_) => {
            finding.terminal_of(words::program_stdin_empty::fix_leetgo, "leetgo test -L last", run)
        }
        None => finding,
    };
    Ok(finding
        .by_hand(words::program_stdin_empty::fix_pipe())
        .by_hand(words::program_stdin_empty::fix_terminal()))
}

/// Code Runner is used, and gives a program that reads standard input a pipe that nobody writes to or closes.
fn program_stdin_empty(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (installed, settings, files) = (extensions(cx), settings(cx), go_files(cx));
    let (installed, settings, files) = (installed?, settings?, files?);
    // Without any editor on the machine its settings are all there is to go by.
    if installed.known && installed.get("formulahendry.code-runner").is_none() {
        return Ok(());
    }
    let used = settings
        .documents
        .iter()
        .find(|scoped| scoped.keys().any(|key| key.starts_with("code-runner.")));
    let in_terminal = settings.get("code-runner.runInTerminal");
    let Some(used) = used.filter(|_| in_terminal.is_none_or(|set| set.value != true)) else {
        return Ok(());
    };
    for file in files.folders.values().flatten().filter(|file| file.built && !file.is_test()) {
        let is_program = file.header.func("main").is_some()
            && (file.text.contains("Stdin") || file.text.contains("Scan"));
        if !is_program {
            continue;
        }
        let Some(span) = stdin_read(&Code::new(&file.text)) else { continue };
        let place = file.location(span.0, span.1);
        let line = place.range.map_or(0, |range| range.start.line + 1);
        let shown = file.text.get(span.0..span.1).unwrap_or_default();
        let finding = draft(words::program_stdin_empty::code_runner(file.name.as_str()))
            .why(words::program_stdin_empty::why_code_runner())
            .at(place)
            .evidence(format!("read {}", file.path), format!("{line}: {shown}"));
        out.add(finding.setting(
            words::program_stdin_empty::fix_run_in_terminal(paths::file_name(
                cx.platform(),
                &used.file,
            )),
            Applicability::Unsafe,
            "code-runner.runInTerminal".to_owned(),
            None,
            Some(serde_json::Value::Bool(true)),
            used.scope,
        ));
    }
    Ok(())
}

/// A loop over the lines of standard input with a bufio.Scanner whose error is not checked.
fn program_scanner_limit(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if !file.built || file.is_test() || !file.is_whole() {
        return Ok(());
    }
    if let Some((start, end)) = unchecked_scanner(file)
        && !is_contest(cx, file)?
    {
        // No line is known to be long: a thought for whoever reads the code, and nothing that is refused.
        out.add(scanner_finding(file, (start, end)).severity(Severity::Info));
    }
    Ok(())
}

/// A solution of a contest, whose lines the problem limits: LeetCode's markers, or CPH's folder beside it.
fn is_contest(cx: Cx<'_>, file: &GoFile) -> Fact<bool> {
    if file.header.is_leetcode() {
        return Ok(true);
    }
    let inside = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let (beside, root) = (
        cx.is_folder(&paths::join(cx.platform(), &inside, ".cph")),
        cx.is_folder(&paths::join(cx.platform(), &cx.subject.folder, ".cph")),
    );
    Ok(beside.known()?.unwrap_or(false) || root.known()?.unwrap_or(false))
}

fn scanner_finding(file: &GoFile, (start, end): (usize, usize)) -> Draft {
    let at = file.location(start, end);
    let line = at.range.map_or(0, |range| range.start.line + 1);
    let shown = file.text.get(start..end).unwrap_or_default();
    let finding = draft(words::program_scanner_limit::message(file.name.as_str()))
        .at(at)
        .evidence(format!("read {}", file.path), format!("{line}: {shown}"));
    finding
        .by_hand(words::program_scanner_limit::fix_buffer())
        .by_hand(words::program_scanner_limit::fix_check())
}

/// The bytes of `bufio.NewScanner(os.Stdin)` where lines are read from it in a loop, with neither `Err` nor `Buffer`
/// anywhere in the file: a line of more than 64 KiB ends the loop as if the input had ended.
fn unchecked_scanner(file: &GoFile) -> Option<(usize, usize)> {
    if !file.text.contains("bufio.NewScanner") || file.header.func("main").is_none() {
        return None;
    }
    let code = Code::new(&file.text);
    let made = code.find(&["bufio", ".", "NewScanner", "(", "os", ".", "Stdin", ")"])?;
    let checked = [&["Err", "("][..], &["Buffer", "("]];
    let looked_at = checked.into_iter().any(|sequence| {
        code.words().any(|(index, word)| {
            Some(&word) == sequence.first()
                && code.at(index + 1) == "("
                && code.at(index.wrapping_sub(1)) == "."
        })
    });
    // Words and runes are short; lines are as long as whoever writes them likes.
    let by_words =
        code.words().any(|(_, word)| matches!(word, "ScanWords" | "ScanRunes" | "ScanBytes"));
    let looped = code.words().any(|(index, word)| {
        word == "for"
            && code.at(index + 2) == "."
            && code.at(index + 3) == "Scan"
            && code.at(index + 4) == "("
    });
    let span = (code.span(made).0, code.span(made + 7).1);
    (looped && !looked_at && !by_words).then_some(span)
}

fn explain_program_scanner_limit(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) = run.containing("bufio.Scanner: token too long") {
        let at = scanner_place(cx, run)?;
        let finding = draft(words::program_scanner_limit::said())
            .why(words::program_scanner_limit::why_said())
            .at_any(at)
            .line(run, line);
        out.add(finding.by_hand(words::program_scanner_limit::fix_buffer()));
        return Ok(());
    }
    if run.exit_code != Some(0) || !ran(run) {
        return Ok(());
    }
    let files = sources::files(cx)?;
    for file in sources::program_files(cx, run, &files)? {
        if let Some(span) = unchecked_scanner(file) {
            let last = run.lines().filter(|line| !line.text.trim().is_empty()).last();
            let finding = scanner_finding(file, span);
            out.add(match last {
                Some(line) => finding.line(run, line),
                None => finding,
            });
        }
    }
    Ok(())
}

/// Where the program makes its scanner.
fn scanner_place(cx: Cx<'_>, run: &Run) -> Fact<Option<go_doctor_protocol::Location>> {
    let files = sources::files(cx)?;
    let all = sources::program_files(cx, run, &files)?;
    Ok(all.into_iter().find_map(|file| {
        let code = Code::new(&file.text);
        let at = code.find(&["bufio", ".", "NewScanner"])?;
        Some(file.location(code.span(at).0, code.span(at + 2).1))
    }))
}
