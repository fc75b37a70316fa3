//! A program that was not found, in the words of the program that looked: shells, make, env, Node, Go, Python.
//!
//! Recorded on Linux: bash 5.2, dash 0.5.12, zsh 5.9, fish 3.6, tcsh 6.24, GNU make 4.3, coreutils 9.1, Node 20, Go 1.26,
//! Python 3.11; the Chinese texts are those programs' own translations. cmd and PowerShell: from public logs, not run here.

use super::programs::not_started;
use crate::output::{Line, Run};
use go_doctor_golang::command_line::program::base;

/// A program that was not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MissingProgram {
    /// As it was asked for: a bare name, or a path.
    pub(crate) name: String,
    /// The number of the line that says so; nothing where the exit code does.
    pub(crate) line: Option<usize>,
}

impl MissingProgram {
    /// Its name without folders and `.exe`.
    pub(crate) fn base(&self) -> &str {
        base(&self.name)
    }

    /// It was asked for by path.
    pub(crate) fn is_path(&self) -> bool {
        self.name.contains(['/', '\\'])
    }

    /// The line that says so, or the exit code.
    pub(crate) fn line<'r>(&self, run: &'r Run) -> Line<'r> {
        let line = self.line.and_then(|line| run.line(line));
        line.unwrap_or(Line { number: 0, text: "exit code 127" })
    }
}

/// Every program that the output says is not there, in the order of the lines; where it says none, the one that the exit
/// code and the command line name.
pub(crate) fn missing_programs(run: &Run) -> Vec<MissingProgram> {
    // make says the same of a makefile that is not there; a recipe's program ends it with 127.
    let by_make = run.containing("Error 127").is_some() || run.containing("错误 127").is_some();
    let named = run.lines().filter_map(|line| {
        let who = line.text.split([':', '[']).next().unwrap_or_default();
        if is_make(who) && !by_make {
            return None;
        }
        // Inside JSON (a debug adapter's message, a log) quotes carry a backslash.
        let text = line.text.replace("\\\"", "\"");
        let name = missing(&text)?;
        Some(MissingProgram { name, line: Some(line.number) })
    });
    let mut programs: Vec<MissingProgram> =
        named.filter(|program| !program.name.is_empty()).collect();
    // A line of JSON is followed by the lines that it carries.
    programs.dedup_by(|later, earlier| {
        later.name == earlier.name && earlier.line(run).text.starts_with('{')
    });
    if programs.is_empty()
        && let Some((name, _)) = not_started(run).filter(|_| run.exit_code == Some(127))
    {
        programs.push(MissingProgram { name: name.to_owned(), line: None });
    }
    programs
}

/// Texts with the name between two others.
const BETWEEN: &[(&str, &str)] = &[
    // Go's os/exec, and whatever is written in Go.
    ("exec: \"", "\": executable file not found in "),
    ("exec: \"", "\": file does not exist"),
    ("fork/exec ", ": no such file or directory"),
    // Node.
    ("spawn ", " ENOENT"),
    ("spawnSync ", " ENOENT"),
    // VS Code's terminal.
    ("Path to shell executable \"", "\" does not exist"),
    // PowerShell and cmd.
    ("The term '", "' is not recognized as"),
    ("无法将“", "”项识别为 cmdlet"),
    ("ObjectNotFound: (", ":String) [], CommandNotFoundException"),
    ("'", "' is not recognized as an internal or external command"),
    ("'", "' 不是内部或外部命令"),
    // A script's first line.
    ("bad interpreter: ", ": no such file or directory"),
    ("bad interpreter: ", ": No such file or directory"),
    ("specified the interpreter '", "', which is not an executable command"),
    // Python's subprocess.
    ("FileNotFoundError: [Errno 2] No such file or directory: '", "'"),
    // coreutils: env, timeout, nice, nohup.
    ("env: ‘", "’: No such file or directory"),
    ("env: '", "': No such file or directory"),
    ("env: “", "”: 没有那个文件或目录"),
    ("failed to run command ‘", "’: No such file or directory"),
    ("failed to run command '", "': No such file or directory"),
];

fn missing(text: &str) -> Option<String> {
    let between = BETWEEN.iter().find_map(|(before, after)| {
        let end = text.find(after)?;
        let start = text.get(..end)?.rfind(before)? + before.len();
        text.get(start..end).map(str::to_owned)
    });
    between
        .or_else(|| by_shell(text.trim()))
        .filter(|name| !name.contains(char::is_whitespace) || name.contains(['/', '\\']))
}

/// What stands in front of the name.
const BEHIND: &[&str] =
    &["command not found: ", "fish: Unknown command: ", "fish: Unknown command "];

/// What stands behind it, at the line's end.
const ENDS: &[&str] = &[
    ": command not found",
    ": Command not found.",
    ": Command not found",
    ": not found",
    "：未找到命令",
    ": 未找到命令",
    "：指令找不到",
];

/// `bash: line 1: X: command not found`, `zsh:1: command not found: X`, `fish: Unknown command: X`, `make: X: No such …`.
fn by_shell(text: &str) -> Option<String> {
    for marker in BEHIND {
        if let Some((before, name)) = text.split_once(marker)
            && (before.is_empty() || before.ends_with(": "))
        {
            return Some(name.trim_matches(['\'', '"']).to_owned());
        }
    }
    if let Some((before, name)) = text.split_once(": no such file or directory: ")
        && before.starts_with("zsh:")
        && !before.contains(":cd:")
    {
        return Some(name.to_owned());
    }
    for end in ENDS {
        if let Some(before) = text.strip_suffix(end) {
            // `not found` alone is too common: a shell puts its own name and a line number in front.
            let by_dash = before
                .split(": ")
                .nth(1)
                .is_some_and(|word| word.bytes().all(|b| b.is_ascii_digit()));
            let busybox = ["sh: ", "/bin/sh: ", "ksh: ", "mksh: ", "ash: "]
                .iter()
                .any(|shell| before.starts_with(shell));
            if *end == ": not found" && !by_dash && !busybox {
                return None;
            }
            return before.rsplit([':', '：']).next().map(|name| name.trim().to_owned());
        }
    }
    // A path that a shell or make could not start.
    let before = text
        .strip_suffix(": No such file or directory")
        .or_else(|| text.strip_suffix(": 没有那个文件或目录"))?;
    let (who, name) = before.rsplit_once(": ")?;
    let first = who.split([':', '[']).next().unwrap_or_default();
    let who_name = base(first);
    let shell = matches!(who_name, "bash" | "sh") && !who.ends_with(": cd") && name.contains('/');
    let make = is_make(who_name) && !name.contains('*');
    (shell || make).then(|| name.to_owned())
}

fn is_make(name: &str) -> bool {
    matches!(name, "make" | "gmake")
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn names(output: &str) -> Vec<String> {
        let run = Run::new(&FailedRun { output: output.to_owned(), ..FailedRun::default() });
        missing_programs(&run).into_iter().map(|program| program.name).collect()
    }

    #[test]
    fn whoever_looked_is_understood() {
        for (output, name) in [
            ("bash: line 1: dlv: command not found", "dlv"),
            ("/bin/bash: dlv: command not found", "dlv"),
            ("bash: 第 1 行：dlv: 未找到命令", "dlv"),
            ("bash: line 1: /bin/zsh-gone: No such file or directory", "/bin/zsh-gone"),
            ("sh: 1: dlv: not found", "dlv"),
            ("dash: 1: exec: /bin/nope: not found", "/bin/nope"),
            ("run.sh: 2: gopls: not found", "gopls"),
            ("zsh:1: command not found: gopls", "gopls"),
            ("ksh: pwsh: not found", "pwsh"),
            ("zsh:1: no such file or directory: /bin/zsh-gone", "/bin/zsh-gone"),
            ("fish: Unknown command: staticcheck", "staticcheck"),
            ("nosuchcmd: Command not found.", "nosuchcmd"),
            ("/usr/bin/env: ‘zsh-gone’: No such file or directory", "zsh-gone"),
            (
                "make: /bin/zsh-gone: No such file or directory\nmake: *** [Makefile:3: run] Error 127",
                "/bin/zsh-gone",
            ),
            ("make: goo: No such file or directory\nmake: *** [Makefile:2: run] Error 127", "goo"),
            (
                "main.go:3: running \"nosuchgen\": exec: \"nosuchgen\": executable file not found in $PATH",
                "nosuchgen",
            ),
            ("{\"message\":\"spawn /bin/zsh-gone ENOENT\",\"code\":\"ENOENT\"}", "/bin/zsh-gone"),
            ("spawnSync /opt/zsh ENOENT", "/opt/zsh"),
            ("{\"format\": \"exec: \\\"go\\\": executable file not found in $PATH\"}", "go"),
            (
                "zsh:1: ./bad.sh: bad interpreter: /bin/zsh-gone: no such file or directory",
                "/bin/zsh-gone",
            ),
            ("'dlv' is not recognized as an internal or external command,", "dlv"),
            ("dlv : The term 'dlv' is not recognized as the name of a cmdlet, function", "dlv"),
        ] {
            assert_eq!(names(output), [name], "{output}");
        }
    }

    #[test]
    fn an_exit_code_says_it_too() {
        let of = |command: &str, output: &str, code| {
            let (command, exit_code) = (Some(command.to_owned()), Some(code));
            let output = output.to_owned();
            let run = Run::new(&FailedRun { command, exit_code, output, ..FailedRun::default() });
            missing_programs(&run).into_iter().map(|program| program.name).collect::<Vec<_>>()
        };
        assert_eq!(of("gopls version", "", 127), ["gopls"]);
        assert_eq!(of("gopls version", "\u{1b}(B\u{1b}[m\r", 127), ["gopls"]);
        assert!(
            of("gopls version", "gopls: error while loading shared libraries: x", 127).is_empty()
        );
        assert!(of("gopls version", "", 126).is_empty());
        assert!(of("./gone", "", 127).is_empty());
    }

    #[test]
    fn what_is_no_program_is_not_taken_for_one() {
        for output in [
            "location \"gone.go:2\" not found",
            "bash: line 1: cd: /work/gone: No such file or directory",
            "zsh:cd:1: no such file or directory: /nope",
            "stat main.go: no such file or directory",
            "package foo: not found",
            "make: Nofile: No such file or directory\nmake: *** No rule to make target 'Nofile'.  Stop.",
            "Command failed: location \"x\" not found",
        ] {
            assert!(names(output).is_empty(), "{output}: {:?}", names(output));
        }
    }
}
