//! Output: a failed run's command, exit code and output, read into a form that rules can ask.
//!
//! A rule looks at the [`Run`] (and, where the folder is known, at its files) and says its cause; registry order is
//! the order of cause. Nothing here knows a rule.

pub(crate) mod go;
pub(crate) mod program;
pub(crate) mod run;
pub(crate) mod system;
pub(crate) mod trial;

pub(crate) use run::aftermath::refused_start;
pub use run::aftermath::{outdates, raises_alarm};
pub use run::heard::{heard_runs, says_failed};

use go_doctor_golang::command_line::program::base;
pub(crate) use go_doctor_golang::command_line::shell::ShellWord;
pub(crate) use program::stack_trace::{Frame, race};
pub(crate) use run::command::{Command, GoCommand};
pub(crate) use run::told::told;
pub(crate) use system::missing_program::missing_programs;
pub(crate) use system::start_failure::{Cause, StartFailure, start_failures};
pub(crate) use system::system_error::{Refusal, SystemError, system_error};

use go_doctor_protocol::FailedRun;

use go::embedded;
use run::{announced, excerpt, groups, search, terminal};
use system::programs;

/// A failed run, read.
#[derive(Debug)]
pub(crate) struct Run {
    /// The command line, if it is known.
    pub(crate) command: Option<Command>,
    /// The folder its go ran in, if it is known: where it was started, or where the command line went first.
    pub(crate) cwd: Option<String>,
    /// Its exit code, if it is known.
    pub(crate) exit_code: Option<i64>,
    /// The Go version that ran, if it is known.
    pub(crate) go_version: Option<go_doctor_golang::version::GoVersion>,
    /// The path of its system call trace, if there is one.
    pub(crate) trace: Option<String>,
    /// The output's lines as a terminal shows them; behind a line of JSON what it carries.
    lines: Vec<String>,
    /// The same in one text, to be searched at once.
    text: search::Text,
}

/// A line of the output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'r> {
    /// Its number, from 0.
    pub(crate) number: usize,
    /// Its text.
    pub(crate) text: &'r str,
}

impl Run {
    /// Reads what a host knows of a run.
    pub(crate) fn new(run: &FailedRun) -> Self {
        let shown = terminal::lines(&run.output);
        let command = run.command.as_deref().or_else(|| announced::command(&shown));
        let command = command.and_then(Command::parse);
        let cwd = match &command {
            Some(command) => groups::folder(run.cwd.as_deref(), command),
            None => run.cwd.clone(),
        };
        let exit_code = run.exit_code.or_else(|| announced::exit_code(&shown));
        let exit_code = crate::exit_code::known(exit_code);
        let lines = shown.into_iter().flat_map(|line| {
            let inside = embedded::lines(&line);
            std::iter::once(line).chain(inside)
        });
        let lines = excerpt::excerpt(lines.collect());
        Self {
            command,
            cwd,
            exit_code,
            go_version: run
                .go_version
                .as_deref()
                .and_then(go_doctor_golang::version::GoVersion::parse),
            trace: run.trace.clone(),
            text: search::Text::new(&lines),
            lines,
        }
    }

    /// Its lines in order.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'_>> + Clone {
        self.lines.iter().enumerate().map(|(number, text)| Line { number, text })
    }

    /// The line with a number.
    pub(crate) fn line(&self, number: usize) -> Option<Line<'_>> {
        self.lines.get(number).map(|text| Line { number, text })
    }

    /// The first line that contains a text.
    pub(crate) fn containing(&self, text: &str) -> Option<Line<'_>> {
        let finder = memchr::memmem::Finder::new(text);
        self.lines().find(|line| finder.find(line.text.as_bytes()).is_some())
    }

    /// The first line that contains one of these texts; a line of JSON speaks through the lines that it carries.
    pub(crate) fn says(&self, texts: &[&str]) -> Option<Line<'_>> {
        self.line(self.text.first(texts)?)
    }

    /// Every line that contains one of these texts, in order.
    pub(crate) fn saying(&self, texts: &[&str]) -> impl Iterator<Item = Line<'_>> {
        self.text.all(texts).into_iter().filter_map(|number| self.line(number))
    }

    /// The first line that has something behind a text, and that.
    pub(crate) fn after<'r>(&'r self, text: &str) -> Option<(Line<'r>, &'r str)> {
        let line = self.says(&[text])?;
        line.text.split_once(text).map(|(_, rest)| (line, rest.trim()))
    }

    /// The first line that begins with a text, blanks before it aside.
    pub(crate) fn beginning(&self, text: &str) -> Option<Line<'_>> {
        self.lines().find(|line| line.text.trim_start().starts_with(text))
    }

    /// The first line for which `read` finds something, and what it found.
    pub(crate) fn find<'r, T>(
        &'r self,
        read: impl Fn(&'r str) -> Option<T>,
    ) -> Option<(Line<'r>, T)> {
        self.lines().find_map(|line| Some((line, read(line.text)?)))
    }

    /// The go command that ran, if it was one.
    pub(crate) fn go(&self) -> Option<&GoCommand> {
        self.command.as_ref()?.go()
    }

    /// Whether a line was printed by the go command or a tool it ran, not by the program that was run.
    pub(crate) fn is_gos(&self, line: Line<'_>) -> bool {
        const MARKS: &[&str] = &[
            "go-build",
            "$WORK",
            "/pkg/tool/",
            "\\pkg\\tool\\",
            "/pkg/mod/",
            "\\pkg\\mod\\",
            "build cache",
        ];
        let text = line.text.trim_start();
        text.starts_with("go: ")
            || text.starts_with("go build ")
            || MARKS.iter().any(|mark| text.contains(mark))
            // Another command than `go run` and `go test` starts no program of the user's.
            || self.go().is_some_and(|go| !matches!(go.verb.as_str(), "run" | "test" | "tool" | "generate"))
    }

    /// Nothing of its output is known: it printed none, or a host heard none.
    pub(crate) fn is_silent(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }

    /// A go command that failed by itself (go ends with 1 or 2), of which neither an output nor a trace is known: only the
    /// command line and the files can tell.
    pub(crate) fn is_silent_failure(&self) -> bool {
        matches!(self.exit_code, Some(1 | 2)) && self.trace.is_none() && self.is_silent()
    }

    /// The command in a reader's words, for evidence.
    pub(crate) fn label(&self) -> String {
        self.command.as_ref().map_or_else(|| "output".to_owned(), |command| command.raw.clone())
    }
}

/// Whether a failed run is any of Go's business: its command line names a Go tool, or its output looks like one's.
/// A host asks this before it explains what happened in some terminal, whether it knows the command line or not.
pub fn concerns_go(run: &FailedRun) -> bool {
    const SIGNS: &[&str] = &[
        "go: ",
        ".go:",
        "goroutine ",
        "go.mod",
        "command not found: go",
        "go: not found",
        "leetcode",
        "--- FAIL: ",
        "\tFAIL\t",
        "\nFAIL\t",
        "[no test files]",
        "[build failed]",
    ];
    let run = told(run.clone());
    let read = run.command.as_deref().and_then(Command::parse);
    let by_command = read.as_ref().is_some_and(|command| {
        command.go().is_some() || programs::programs(command).iter().any(|name| is_go_tool(name))
    });
    by_command || SIGNS.iter().any(|sign| run.output.contains(sign))
}

/// Whether a program of this name is go or one of the tools that people of Go's start by themselves.
pub(crate) fn is_go_tool(program: &str) -> bool {
    const TOOLS: &[&str] = &["go", "gofmt", "leetgo", "gotestsum", "govulncheck"];
    let name = base(program);
    TOOLS.contains(&name) || crate::facts::editor::tools_in_use::install_command(name).is_some()
}

/// What stands between two texts: `between("a [x] b", "[", "]")` is `x`.
pub(crate) fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(inner, _)| inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_concerns_go() {
        let concerns = |command: &str, output: &str| {
            let command = Some(command.to_owned()).filter(|command| !command.is_empty());
            concerns_go(&FailedRun { command, output: output.to_owned(), ..FailedRun::default() })
        };
        for (command, output) in [
            ("go run .", ""),
            ("(cd sub && go test)", ""),
            ("cd sub && gopls check a.go", ""),
            ("time (staticcheck ./...)", ""),
            ("* Executing task: go vet", ""),
            ("", "--- FAIL: TestA (0.00s)\n    a_test.go:6: no\nFAIL\n"),
            ("", "ok  \ta\t0.002s\r\nFAIL\tb\t0.002s\r\n"),
            ("", "./main.go:4:2: declared and not used: x\n"),
            ("(cd sub && ./x.sh)\n--- FAIL: TestA (0.00s)", ""),
        ] {
            assert!(concerns(command, output), "{command:?} {output:?}");
        }
        for (command, output) in [
            ("python3 x.py", "Traceback (most recent call last):\nValueError\n"),
            ("ls /nope", "ls: cannot access '/nope': No such file or directory\n"),
            ("git push", "error: failed to push some refs\n"),
            ("make lint", "eslint: 3 problems\nmake: *** [Makefile:2: lint] Error 1\n"),
            ("", ""),
        ] {
            assert!(!concerns(command, output), "{command:?} {output:?}");
        }
    }
}
