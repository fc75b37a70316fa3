//! Layer extension: scripts, makefiles and tasks that never get as far as go, or hand it something else than is meant.

use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::findings::{Findings, draft};
use crate::output::system::programs::programs;
use crate::output::{Line, Run, ShellWord, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::command_line::shell::words as shell_words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::script_crlf::RULE).explain(script_crlf),
    Rule::new(words::task_variable_not_substituted::RULE).explain(task_variable_not_substituted),
    Rule::new(words::make_target_missing::RULE).explain(make_target_missing),
];

/// Shell scripts that the command line starts, as paths: what is named so, and what stands as `./x` where a command or a
/// shell's script does. The packages and files of go's own commands are none.
pub(crate) fn scripts(run: &Run) -> Vec<String> {
    let (Some(command), Some(cwd)) = (&run.command, &run.cwd) else { return Vec::new() };
    let mut list = Vec::new();
    let started = programs(command);
    let words = shell_words(command.shell_text());
    for (number, word) in words.iter().enumerate() {
        let named =
            [".sh", ".bash", ".zsh", ".ksh", ".command"].iter().any(|end| word.text.ends_with(end));
        let before = number.checked_sub(1).and_then(|before| words.get(before));
        let read_by_shell = before.is_some_and(|before| {
            go_doctor_golang::command_line::shell_names::is_shell(&before.text)
                || matches!(before.text.as_str(), "." | "source")
        });
        let by_path =
            word.text.starts_with("./") && (started.contains(&word.text) || read_by_shell);
        if named || by_path {
            // The shell's folder, on the machine where it ran.
            let platform = if cwd.contains('\\') {
                go_doctor_protocol::Platform::Windows
            } else {
                go_doctor_protocol::Platform::Linux
            };
            list.push(paths::normalize(platform, &paths::join(platform, cwd, &word.text)));
        }
    }
    list
}

/// A carriage return that sticks to what a shell or go was given.
fn script_crlf(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let told = run.lines().find(|line| shows_carriage_return(line.text));
    let mut script = None;
    for path in scripts(run) {
        // What cannot be read (a folder, a binary, a file of somebody else's) tells nothing of line ends.
        let Some(text) = cx.read(&path).known()?.flatten() else { continue };
        if text.contains("\r\n") {
            script = Some((path, text.split('\n').next().unwrap_or_default().replace('\r', "␍")));
            break;
        }
    }
    // The return may stand at the end of the line, where a terminal's own line end hides it: then the script proves it.
    let complaint = || run.lines().find(|line| is_shell_complaint(line.text));
    let line = match (told, &script) {
        (Some(line), _) => line,
        (None, Some(_)) if run.exit_code != Some(0) => match complaint() {
            Some(line) => line,
            None => return Ok(()),
        },
        (None, _) => return Ok(()),
    };
    let name = script.as_ref().map(|(path, _)| paths::file_name(cx.platform(), path).to_owned());
    let message = name.map_or_else(words::script_crlf::message, words::script_crlf::named);
    let mut finding = draft(message).line(run, line);
    if let Some((path, first)) = script {
        let command = format!("sed -i 's/\\r$//' {}", shell_quote(&path));
        finding = finding.evidence(format!("read {path}"), first).terminal_as(
            words::script_crlf::fix_convert(command.as_str()),
            Applicability::Unsafe,
            command,
            cx.any_folder(),
        );
    }
    out.add(finding.by_hand(words::script_crlf::fix_editor()));
    Ok(())
}

/// `\r` as bash, env and go quote it, `^M` as zsh shows it, or the character itself in front of a quote or colon.
fn shows_carriage_return(text: &str) -> bool {
    const SHOWN: &[&str] = &[
        "\\r'",
        "\\r\"",
        "\\r’",
        "\r'",
        "\r\"",
        "\r’",
        "\r:",
        "^M:",
        "\r: ",
        "-\r",
        "Windows line endings (\\r\\n)",
    ];
    SHOWN.iter().any(|mark| text.contains(mark))
        && [
            "not found",
            "No such file",
            "no such file",
            "invalid",
            "unexpected",
            "matched no packages",
            "line endings",
            "bad option",
            "unknown option",
            "can't",
            "near",
        ]
        .iter()
        .any(|word| text.contains(word))
        || text.ends_with("^M") && is_shell_complaint(text)
}

fn is_shell_complaint(text: &str) -> bool {
    const SAYS: &[&str] = &[
        "not found",
        "Syntax error",
        "syntax error",
        "parse error near",
        "can't cd to",
        "No such file or directory",
        "no such file or directory",
        "no such option",
        "bad option",
        "Illegal option",
        "invalid option",
        "required file not found",
    ];
    SAYS.iter().any(|word| text.contains(word))
}

/// Variables that VS Code, or Code Runner, puts into a task; a shell knows none of them.
fn is_editor_variable(name: &str, braced: bool) -> bool {
    const VSCODE: &[&str] = &[
        "file",
        "fileBasename",
        "fileBasenameNoExtension",
        "fileDirname",
        "fileDirnameBasename",
        "fileExtname",
        "fileWorkspaceFolder",
        "fileWorkspaceFolderBasename",
        "relativeFile",
        "relativeFileDirname",
        "workspaceFolder",
        "workspaceFolderBasename",
        "workspaceRoot",
        "workspaceRootFolderName",
        "lineNumber",
        "columnNumber",
        "selectedText",
        "execPath",
        "defaultBuildTask",
        "pathSeparator",
        "userHome",
        "cwd",
    ];
    const CODE_RUNNER: &[&str] = &[
        "fileName",
        "fullFileName",
        "fileNameWithoutExt",
        "dirWithoutTrailingSlash",
        "dir",
        "workspaceRoot",
    ];
    const PREFIXES: &[&str] =
        &["env:", "config:", "command:", "input:", "workspaceFolder:", "extensionInstallFolder:"];
    if braced {
        VSCODE.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
    } else {
        CODE_RUNNER.contains(&name)
    }
}

/// What fish and tcsh say of a variable that they cannot read or do not have.
const NO_VARIABLE: &[&str] = &[
    "fish: Variables cannot be bracketed",
    "fish: ${ is not a valid variable",
    ": Undefined variable.",
    "Bad : modifier in $",
];

/// A `${file}` that reached a plain shell, which makes it empty, or go itself, which takes it as it stands.
fn task_variable_not_substituted(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let literal = run.find(|line| {
        let from = line.find("${")?;
        let name = between(line.get(from..)?, "${", "}")?;
        // Only a text that says what was taken literally, not one that repeats the command.
        let taken = [
            "malformed import path",
            "stat ",
            "matched no packages",
            "no such file",
            "must be a valid directory",
        ]
        .iter()
        .any(|word| line.contains(word));
        (is_editor_variable(name, true) && taken && !line.starts_with('$'))
            .then(|| format!("${{{name}}}"))
    });
    let words =
        run.command.as_ref().map(|command| shell_words(command.shell_text())).unwrap_or_default();
    let (variable, line) = match literal {
        Some((line, name)) => (name, Some(line)),
        None => match expanded(&words) {
            Some(name) => (name, first_complaint(run)),
            None => return Ok(()),
        },
    };
    // The user's code failing shows that the variable did no harm. fish refuses the line and ends with 0 all the same.
    let refused = NO_VARIABLE.iter().any(|text| run.containing(text).is_some());
    let well = run.exit_code == Some(0) || run.lines().any(|line| is_compile_error(line.text));
    if well && !refused {
        return Ok(());
    }
    let message = if refused || run.containing("ad substitution").is_some() {
        words::task_variable_not_substituted::refused(variable.as_str())
    } else if line.is_some_and(|line| line.text.contains("${")) {
        words::task_variable_not_substituted::literal(variable.as_str())
    } else {
        words::task_variable_not_substituted::message(variable.as_str())
    };
    let mut finding = draft(message).evidence(run.label(), "");
    if let Some(line) = line {
        finding = finding.line(run, line);
    }
    out.add(finding.by_hand(words::task_variable_not_substituted::fix_task()));
    Ok(())
}

/// The first of VS Code's variables that the shell replaced, unless the command line sets it itself.
fn expanded(words: &[ShellWord]) -> Option<String> {
    let set_here = |name: &str| {
        words.iter().any(|word| word.text.starts_with(&format!("{name}=")))
            || words.windows(2).any(|pair| {
                matches!(pair, [verb, what] if matches!(verb.text.as_str(), "for" | "read" | "set") && what.text == name)
            })
    };
    let all = words.iter().flat_map(|word| &word.expansions);
    let found = all
        .filter(|expansion| is_editor_variable(&expansion.name, expansion.braced))
        .find(|e| !set_here(&e.name))?;
    Some(if found.braced { format!("${{{}}}", found.name) } else { format!("${}", found.name) })
}

/// `./main.go:4:2: …`
fn is_compile_error(text: &str) -> bool {
    let Some((file, rest)) = text.split_once(".go:") else { return false };
    !file.contains(' ')
        && rest.split(':').next().is_some_and(|line| line.bytes().all(|byte| byte.is_ascii_digit()))
}

fn first_complaint(run: &Run) -> Option<Line<'_>> {
    run.lines().find(|line| !line.text.trim().is_empty())
}

/// make without a makefile.
const NO_MAKEFILE: &[&str] = &[
    "No targets specified and no makefile found",
    "没有指明目标并且找不到 makefile",
    "no target to make",
];

/// GNU make 4.3 in English and Chinese, BSD make, nmake.
fn make_target_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let quoted = |text: &str| {
            let name = text.trim_start_matches(['`', '\'', '‘', '“']);
            name.split(['\'', '’', '”']).next().unwrap_or(name).to_owned()
        };
        ["No rule to make target ", "没有规则可制作目标", "don't know how to make "]
            .iter()
            .find_map(|text| line.split_once(text))
            .map(|(_, rest)| quoted(rest).trim_end_matches(". Stop").to_owned())
    });
    if let Some((line, target)) = found {
        let targets = makefile_targets(cx, run)?;
        let needed_by =
            between(line.text, "needed by '", "'").or_else(|| between(line.text, "由“", "”"));
        let base = draft(words::make_target_missing::message(target.as_str())).line(run, line);
        let finding = match (needed_by, &targets) {
            (Some(_), _) => base
                .message(words::make_target_missing::needed(
                    target.as_str(),
                    needed_by.unwrap_or_default(),
                ))
                .why(words::make_target_missing::why_needed()),
            (None, Some((path, _))) => base.evidence(format!("read {path}"), String::new()),
            (None, None) => base,
        };
        let list = targets.map(|(_, list)| list.join("`, `")).unwrap_or_default();
        out.add(if list.is_empty() {
            finding.by_hand(words::make_target_missing::fix_look())
        } else {
            finding.by_hand(words::make_target_missing::fix_targets(list))
        });
        return Ok(());
    }
    if let Some(line) = NO_MAKEFILE.iter().find_map(|text| run.containing(text)) {
        out.add(
            draft(words::make_target_missing::no_makefile())
                .line(run, line)
                .by_hand(words::make_target_missing::fix_folder()),
        );
    }
    Ok(())
}

/// The makefile of the run's folder and the targets it has, where the folder is known.
fn makefile_targets(cx: Cx<'_>, run: &Run) -> Fact<Option<(String, Vec<String>)>> {
    let Some(cwd) = run.cwd.as_deref() else { return Ok(None) };
    for name in ["GNUmakefile", "makefile", "Makefile"] {
        let path = paths::join(cx.platform(), cwd, name);
        let Some(text) = cx.read_if_text(&path)? else { continue };
        let rules = text.lines().filter(|line| !line.starts_with(['\t', '#', '.', ' ']));
        let heads = rules
            .filter_map(|line| line.split_once(':'))
            .filter(|(_, rest)| !rest.starts_with('='));
        let names = heads
            .flat_map(|(names, _)| names.split_whitespace())
            .filter(|name| !name.contains(['$', '%', '=']));
        let mut list: Vec<String> = Vec::new();
        for name in names.map(str::to_owned) {
            if !list.contains(&name) && list.len() < 8 {
                list.push(name);
            }
        }
        return Ok(Some((path, list)));
    }
    Ok(None)
}
