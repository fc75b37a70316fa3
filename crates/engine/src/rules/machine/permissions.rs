//! Layer system: the working folder, what this user may read and write of the project, and the limits of the process.

use go_doctor_protocol::{Outcome, Platform, Probe, ReadAs, Reading, Severity};

use crate::context::{Checked, Cx, Fact, MAX_TEXT, Missing, looked};
use crate::facts::workspace::go_files::go_files;
use crate::findings::{Draft, Findings, draft};
use crate::output::system_error;
use crate::output::{Cause, Line, Refusal, Run, SystemError, between, start_failures};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Message, shell_quote};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::working_directory_unusable::RULE)
        .explain(explain_working_directory)
        .yields_to(&[words::task_cwd_missing::RULE, words::launch_cwd_missing::RULE]),
    Rule::new(words::file_permission_denied::RULE)
        .diagnose(file_permission_denied)
        .explain(explain_permission_denied)
        .yields_to(&[
            words::go_variable_invalid::RULE,
            words::go_env_write_failed::RULE,
            words::cache_unusable::RULE,
            words::temp_dir_unusable::RULE,
            words::working_directory_unusable::RULE,
        ]),
    Rule::new(words::resource_limit::RULE)
        .explain(explain_resource_limit)
        .yields_to(&[words::disk_full::RULE]),
];

/// The folder a command ran in was deleted, may not be read, or never was (go, shells, Node, dlv).
fn explain_working_directory(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = |line: Line<'_>, message: Message| {
        let change = words::working_directory_unusable::fix_change();
        draft(message).line(run, line).by_hand(change)
    };
    let here = run.cwd.as_deref().unwrap_or(".");
    let lost = |line: &str| {
        let gone = [
            "cannot determine current directory: getwd",
            "getcwd() failed",
            "retrieving current directory",
            "getcwd: cannot access parent",
        ];
        if gone.iter().any(|text| line.contains(text)) {
            return Some(words::working_directory_unusable::message(here));
        }
        line.contains("cannot determine current directory: ")
            .then(|| words::working_directory_unusable::denied(here))
    };
    if let Some((line, message)) = run.find(lost) {
        out.add(found(line, message));
        return Ok(());
    }
    // Node reports a missing working directory as a missing program (go-failures.md §1.2).
    let by_node = start_failures(run).find(|(_, f)| f.by_node && f.cause == Cause::Missing);
    if let Some((line, _)) = by_node {
        let folders = [run.cwd.clone(), folder_in_script(cx, run)?];
        for folder in folders.into_iter().flatten() {
            let outcome = cx.stat(&folder)?;
            if matches!(outcome, Outcome::NotFound) {
                let seen = looked(cx, outcome);
                let message = words::working_directory_unusable::missing(folder.as_str())
                    .why(words::working_directory_unusable::why_node());
                out.add(found(line, message).evidence(format!("stat {folder}"), seen));
                return Ok(());
            }
        }
    }
    // dlv has just built the program it cannot start: what is missing is the folder it was to run in.
    let by_dlv = run.find(|line| {
        let error = system_error(line)?;
        let built = error.path.contains("__debug_bin") || error.path.contains("debug.test");
        (error.call == "fork/exec" && error.refusal == Refusal::NotFound && built).then_some(())
    });
    if let Some((line, ())) = by_dlv {
        let message = words::working_directory_unusable::dlv("cwd")
            .why(words::working_directory_unusable::why_dlv());
        out.add(found(line, message));
        return Ok(());
    }
    if let Some((line, path)) = run.find(changed_to).filter(|(_, path)| is_one_word(run, path)) {
        let message = words::working_directory_unusable::missing(path)
            .why(words::working_directory_unusable::why_cd());
        out.add(found(line, message));
    }
    Ok(())
}

/// The folder that a Node script gives to `spawn` as `cwd`, where the command is such a script and it is there to read.
fn folder_in_script(cx: Cx<'_>, run: &Run) -> Fact<Option<String>> {
    let Some(command) = run.command.as_ref().filter(|command| command.program() == "node") else {
        return Ok(None);
    };
    let script = command.words.iter().find(|word| word.ends_with(".js") || word.ends_with(".mjs"));
    let (Some(script), Some(cwd)) = (script, &run.cwd) else { return Ok(None) };
    let script = paths::join(cx.platform(), cwd, script);
    let Some(text) = cx.read_if_text(&script)? else { return Ok(None) };
    let found = ["cwd:'", "cwd: '", "cwd:\"", "cwd: \""].iter().find_map(|before| {
        let (_, rest) = text.split_once(before)?;
        rest.split(['\'', '"']).next()
    });
    Ok(found.filter(|path| paths::is_absolute(cx.platform(), path)).map(str::to_owned))
}

/// A `cd` that did not get there: `cd: X: No such file or directory`, dash's `cd: can't cd to X`, zsh's and fish's own order.
fn changed_to(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("cd: ")?;
    if let Some(path) = rest.strip_prefix("can't cd to ") {
        return Some(path.trim());
    }
    if let Some(path) = rest.strip_prefix("no such file or directory: ") {
        return Some(path.trim());
    }
    if let Some(path) = between(rest, "The directory '", "' does not exist") {
        return Some(path);
    }
    let (path, reason) = rest.rsplit_once(": ")?;
    matches!(reason.trim(), "No such file or directory" | "Not a directory" | "没有那个文件或目录")
        .then_some(path)
}

/// Whether the command line changes to just this path: a path cut at a blank is unquoted, which another rule reports.
fn is_one_word(run: &Run, path: &str) -> bool {
    let Some(command) = &run.command else { return true };
    let text = command.shell_text();
    let Some((_, behind)) = text.split_once(path) else { return true };
    let next = behind.trim_start_matches(['\'', '"']).trim_start();
    next.is_empty() || next.starts_with(['&', ';', '|', '\n', ')'])
}

fn file_permission_denied(cx: Cx<'_>, out: &mut Findings) -> Checked {
    for name in ["go.mod", "go.work"] {
        if let Some(path) = unreadable_above(cx, name)? {
            let message = words::file_permission_denied::message(path.as_str());
            out.add(unreadable(cx, &path, message));
            return Ok(());
        }
    }
    let files = match go_files(cx) {
        Ok(files) => files,
        Err(Missing::Asked) => return Err(Missing::Asked),
        Err(unchecked) => {
            let folder = cx.subject.folder.clone();
            let probe = Probe::List { path: folder.clone(), max_entries: 1 };
            if matches!(cx.reading(probe)?, Reading::Denied) {
                let message = words::file_permission_denied::folder(folder.as_str());
                out.add(unreadable(cx, &folder, message));
                return Ok(());
            }
            return Err(unchecked);
        }
    };
    let denied =
        files.folders.values().flatten().find(|file| file.unread.as_deref() == Some("denied"));
    if let Some(file) = denied {
        let message = words::file_permission_denied::message(file.path.as_str());
        out.add(unreadable(cx, &file.path, message));
    } else if let Some(folder) = files.closed.iter().find(|folder| is_entered(cx, folder)) {
        let message = words::file_permission_denied::folder_below(folder)
            .why(words::file_permission_denied::why_folder_below());
        // Only patterns (`./...`) go there; everything else builds.
        let finding = refused_to_read(cx, folder, message).severity(Severity::Warning);
        out.add(allow(cx, finding, folder));
    }
    Ok(())
}

/// `./...` enters a folder unless its name, or one above it, begins with a dot or an underscore.
fn is_entered(cx: Cx<'_>, folder: &str) -> bool {
    let below = folder.strip_prefix(cx.subject.folder.as_str()).unwrap_or(folder);
    below.split(['/', '\\']).all(|part| !part.starts_with(['.', '_']) && part != "testdata")
}

/// The nearest file of this name, if this user may not read it.
fn unreadable_above(cx: Cx<'_>, name: &str) -> Fact<Option<String>> {
    let candidates: Vec<String> = paths::ancestors(cx.platform(), &cx.subject.folder)
        .iter()
        .map(|above| paths::join(cx.platform(), above, name))
        .collect();
    cx.stat_all(&candidates)?;
    for path in candidates {
        if cx.is_file(&path)? {
            let probe =
                Probe::Read { path: path.clone(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
            return Ok(matches!(cx.reading(probe)?, Reading::Denied).then_some(path));
        }
    }
    Ok(None)
}

fn unreadable(cx: Cx<'_>, path: &str, message: Message) -> Draft {
    let place = go_doctor_protocol::Location { file: path.to_owned(), range: None };
    allow(cx, refused_to_read(cx, path, message).at(place), path)
}

fn refused_to_read(cx: Cx<'_>, path: &str, message: Message) -> Draft {
    let denied = words::own::looked_denied().render(cx.subject.lang);
    draft(message).evidence(format!("read {path}"), denied)
}

fn allow(cx: Cx<'_>, finding: Draft, path: &str) -> Draft {
    if cx.platform() == Platform::Windows {
        return finding.by_hand(words::file_permission_denied::fix_grant(path));
    }
    let command = format!("sudo chown \"$(id -un)\" {}", shell_quote(path));
    finding.terminal(words::file_permission_denied::fix_own, command, cx.any_folder())
}

/// A file or folder of the project that go could not read or write (Go 1.19 to 1.27). Output files, caches and what the
/// program itself opens belong to other rules.
fn explain_permission_denied(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.lines().find_map(|line| Some((line, refused(run, line)?)));
    let Some((line, error)) = found else { return Ok(()) };
    let writes = ["updating go.mod", "updating go.sum", "updating go.work"]
        .iter()
        .any(|text| error.before.contains(text))
        || matches!(error.call, "mkdir" | "rename" | "remove" | "write");
    let message = match (error.refusal, writes) {
        (Refusal::ReadOnly, _) => words::file_permission_denied::read_only(error.path),
        (_, true) => words::file_permission_denied::write(error.path),
        (_, false) => words::file_permission_denied::message(error.path),
    };
    let why = if writes {
        words::file_permission_denied::why_write()
    } else {
        words::file_permission_denied::why()
    };
    let finding = draft(message).why(why).line(run, line);
    out.add(allow(cx, finding, error.path));
    Ok(())
}

fn refused<'r>(run: &Run, line: Line<'r>) -> Option<SystemError<'r>> {
    let error = system_error(line.text)
        .filter(|error| matches!(error.refusal, Refusal::Denied | Refusal::ReadOnly))?;
    let before = error.before.trim_start();
    // What is built goes somewhere else, and has rules of its own; a program that was started has its own files.
    if error.path.is_empty()
        || matches!(error.call, "fork/exec" | "exec")
        || before.contains("copying ")
        || before.contains("creating work dir")
        || before.contains("panic: ")
    {
        return None;
    }
    let name = error.path.rsplit(['/', '\\']).next().unwrap_or_default();
    let source = [".go", ".mod", ".sum", ".work"].iter().any(|end| name.ends_with(end))
        || name == "modules.txt"
        || name == "vendor"
        // gofmt writes `main.go.123456` beside the file.
        || name.contains(".go.");
    let located = before.contains(".go:");
    let said_by_go = before.starts_with("go: ") || before.starts_with("pattern ") || located;
    // Alone on its line: go's own way to name a folder of packages; a program's line may look the same, but ends its run with
    // a status of its own.
    let alone = before.is_empty()
        && run.containing("exit status ").is_none()
        && run.beginning("panic: ").is_none();
    (source || said_by_go || (alone && !name.contains('.'))).then_some(error)
}

/// What the kernel says to go, its compiler or its linker at a limit of the process (recorded with `ulimit` -n, -v, -u, -f).
fn explain_resource_limit(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, limit)) = run.lines().find_map(|line| Some((line, limit(run, line)?))) else {
        return Ok(());
    };
    let message = match limit {
        Limit::Files => words::resource_limit::files("ulimit -n"),
        Limit::Processes => words::resource_limit::processes("ulimit -u"),
        Limit::Size => words::resource_limit::size("ulimit -f"),
        Limit::Memory => words::resource_limit::memory("ulimit -v"),
        Limit::Killed => words::resource_limit::killed().why(words::resource_limit::why_killed()),
    };
    let title = match limit {
        Limit::Killed => words::resource_limit::fix_memory(),
        _ => words::resource_limit::fix_raise(),
    };
    out.add(draft(message).line(run, line).by_hand(title));
    Ok(())
}

/// What a process may not have more of.
enum Limit {
    Files,
    Processes,
    Size,
    Memory,
    /// The system ended a tool of go's: the machine is out of memory.
    Killed,
}

fn limit(run: &Run, line: Line<'_>) -> Option<Limit> {
    let text = line.text;
    let has = |list: &[&str]| list.iter().any(|phrase| text.contains(phrase));
    // Go's own start-up, before any program of the user's could run.
    let starting = run.is_gos(line) || line.number == 0 || compiling(run, line);
    if has(&[
        "epollcreate failed with 24",
        "pipe failed with 24",
        "object file: Error 24",
        "upload token: too many open files",
    ]) || text.contains("creating token file: ") && text.contains("too many open files")
    {
        return Some(Limit::Files);
    }
    if has(&[
        "failed to create new OS thread",
        "pthread_create failed: Resource temporarily unavailable",
    ]) {
        return starting.then_some(Limit::Processes);
    }
    if has(&[
        "failed to reserve page summary memory",
        "cannot map pages in arena",
        "runtime: out of memory: cannot allocate",
    ]) {
        return starting.then_some(Limit::Memory);
    }
    if let Some((before, _)) = text.split_once(": signal: killed") {
        let tool = before.contains("/pkg/tool/") || before.contains("\\pkg\\tool\\");
        return tool.then_some(Limit::Killed);
    }
    let error = system_error(text).filter(|_| run.is_gos(line) || compiling(run, line))?;
    match error.refusal {
        Refusal::OpenFiles => Some(Limit::Files),
        Refusal::FileSize => Some(Limit::Size),
        Refusal::Processes => Some(Limit::Processes),
        Refusal::Memory => Some(Limit::Memory),
        _ => None,
    }
}

/// A line under `# package`: a compiler or linker wrote it.
fn compiling(run: &Run, line: Line<'_>) -> bool {
    (0..line.number)
        .rev()
        .take(3)
        .any(|number| run.line(number).is_some_and(|above| above.text.starts_with("# ")))
        || line.text.starts_with("compile: ")
        || line.text.contains("writing output: ")
}
