//! Which programs a command line starts, and whether the user's own is among them.

use crate::output::go::test_output::{TestVerdict, failure, packages};
use crate::output::go::usage::is_tool;
use crate::output::program::crash::crash;
use crate::output::{Command, Line, Run, is_go_tool};
use go_doctor_golang::command_line::program::{assignment, base, is_wrapper};
use go_doctor_golang::command_line::shell::words as shell_words;

/// Shell words behind which another command begins.
const SEPARATORS: &[&str] = &["&&", "||", ";", "|", "&", "then", "do", "{", "(", "!"];

/// The words at the places of commands, in order: `sh -c 'go build -o app . && exec ./app'` starts `go` and `./app`.
pub(crate) fn programs(command: &Command) -> Vec<String> {
    let words = command.inner_words();
    let mut list = Vec::new();
    let mut at_start = true;
    for word in words {
        if SEPARATORS.contains(&word.as_str()) {
            at_start = true;
            continue;
        }
        let ends = word.ends_with(';') || word.ends_with("&&");
        let bare = word.trim_end_matches([';', '&', ')']).trim_start_matches(['(', '{']);
        if at_start && !bare.is_empty() {
            // A wrapper's own flags and numbers: `timeout -s KILL 5`.
            let own = bare.starts_with('-')
                || bare.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b's')
                || matches!(bare, "INT" | "KILL" | "TERM" | "QUIT" | "HUP");
            if assignment(bare).is_none() && !own && !is_wrapper(bare) {
                list.push(bare.to_owned());
                at_start = false;
            }
        }
        at_start |= ends;
    }
    list
}

/// Commands of a shell, and programs that only pass text on.
const PLAIN: &[&str] = &[
    "cd", "echo", "exit", "export", "set", "source", ".", "sleep", "wait", "kill", "cat", "head",
    "tail", "grep", "tee", "printf", "true", "false", "ulimit", "mkdir", "rm", "cp", "mv", "ls",
    "chmod", "unset", "trap", "for", "while", "if", "else", "fi", "done", "}", "[", "test", "sed",
    "awk", "sort", "uniq", "wc", "which", "type", "git", "readlink", "touch", "pushd", "popd",
];

/// Whether the user's own program or tests ran: under `go run` or `go test`, under dlv, or a binary by itself. Without
/// a command line it may have.
pub(crate) fn users_program_ran(run: &Run) -> bool {
    let Some(command) = &run.command else { return true };
    if run.go().is_some_and(|go| matches!(go.verb.as_str(), "run" | "test")) {
        return true;
    }
    // Behind a pipe, in the background: `sleep 9 | timeout 3 go run .`.
    let words: Vec<&str> = command.shell_text().split_whitespace().collect();
    let later =
        words.windows(2).any(|pair| matches!(pair, [go, "run" | "test"] if base(go) == "go"));
    if later {
        return true;
    }
    // A script or a build tool may start anything; so may whatever is no tool of Go's.
    let started = programs(command);
    started.iter().any(|program| {
        let name = base(program);
        let other_go = matches!(name, "go" | "gofmt") || (is_tool(name) && name != "dlv");
        !other_go && !PLAIN.contains(&name)
    })
}

/// Whether a program is a shell's own command, or one that only passes text on.
pub(crate) fn is_plain(program: &str) -> bool {
    PLAIN.contains(&base(program))
}

/// The Go tool that a shell could not start, where nothing but its exit code says so: 127 is "not found", 126 "found, and
/// not to be started" (POSIX; bash, dash, zsh and fish keep to it). Only of a line that starts one program: of several
/// the code may be another's.
pub(crate) fn not_started(run: &Run) -> Option<(&str, Line<'static>)> {
    let text = match run.exit_code? {
        126 => "exit code 126",
        127 => "exit code 127",
        _ => return None,
    };
    let command = run.command.as_ref()?;
    let started = programs(command);
    let mut own = started.iter().filter(|program| !is_plain(program));
    let program = own.next().filter(|program| is_go_tool(program))?;
    let several = own.next().is_some()
        || shell_words(command.shell_text())
            .iter()
            .any(|word| word.is_operator && word.text == "|");
    // Whatever was printed knows more (the loader ends a go that is there with 127 too), and so does a system call trace.
    if several || run.trace.is_some() || !run.is_silent() {
        return None;
    }
    let at = command.raw.find(program.as_str())?;
    Some((command.raw.get(at..at + program.len())?, Line { number: 0, text }))
}

/// Whether the output proves that the user's own program or tests ran: then go did its work.
pub(crate) fn users_program_proven(run: &Run) -> bool {
    let under_go = run.go().is_some_and(|go| matches!(go.verb.as_str(), "run" | "test"));
    let crashed = crash(run).is_some_and(|crash| crash.frame.is_some() && !crash.in_go);
    let tested = || {
        let ran = |verdict| matches!(verdict, TestVerdict::Passed | TestVerdict::Failed);
        failure(run).is_some() || packages(run).any(|package| ran(package.verdict))
    };
    let debugged = || {
        const SAYS: &[&str] = &[
            "has exited with status ",
            "\"exited\"",
            "\"exception\"",
            "[unrecovered-panic]",
            "_panic.arg",
        ];
        run.says(SAYS).is_some()
    };
    let ended = || {
        let told = run
            .lines()
            .any(|line| line.text.starts_with("exit status ") || line.text.starts_with("signal: "));
        under_go && told
    };
    // A file that is started by its path may be of any language: only what Go's runtime prints proves that it is Go's.
    let itself = || {
        let direct = run.command.as_ref().and_then(direct_binary).is_some();
        direct && crash(run).is_some_and(|crash| !crash.in_go)
    };
    crashed || tested() || debugged() || ended() || itself()
}

/// The binary that the command line starts by a path of its own, as `./app`, where it is the last that may have failed.
pub(crate) fn direct_binary(command: &Command) -> Option<String> {
    let mut started = programs(command).into_iter().filter(|program| !is_plain(program));
    started.next_back().filter(|program| {
        let name = base(program);
        let other = matches!(name, "go" | "gofmt") || is_tool(name) || is_script(name);
        program.contains(['/', '\\']) && !other
    })
}

/// Whether a name is that of a script, or of the wrapper of another build tool: it may start anything, so that its end says
/// nothing of a Go program.
fn is_script(name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "sh", "bash", "zsh", "fish", "ksh", "csh", "py", "rb", "pl", "php", "lua", "js", "mjs",
        "cjs", "ts", "ps1", "bat", "cmd",
    ];
    const WRAPPERS: &[&str] = &["gradlew", "mvnw", "configure", "bazelisk", "activate"];
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    WRAPPERS.contains(&name) || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn started(line: &str) -> Vec<String> {
        programs(&Command::parse(line).unwrap())
    }

    fn ran(line: &str) -> bool {
        let command = Some(line.to_owned());
        users_program_ran(&Run::new(&FailedRun { command, ..FailedRun::default() }))
    }

    #[test]
    fn commands_of_a_line() {
        assert_eq!(started("sh -c 'go build -o app . && exec ./app'"), ["go", "./app"]);
        assert_eq!(
            started("bash -c 'go build -o a .; timeout -s KILL 1 ./a; exit $?'"),
            ["go", "./a", "exit"]
        );
        assert_eq!(started("GOFLAGS=-v go test ./..."), ["go"]);
        assert_eq!(started("timeout 5 go run main.go"), ["go"]);
        assert_eq!(started("(cd sub && gopls check a.go); time (./app)"), ["cd", "gopls", "./app"]);
    }

    #[test]
    fn what_a_code_alone_says() {
        let of = |line: &str, code| {
            let command = Some(line.to_owned());
            let exit_code = Some(code);
            let run = Run::new(&FailedRun { command, exit_code, ..FailedRun::default() });
            not_started(&run).map(|(program, line)| (program.to_owned(), line.text))
        };
        let is = |program: &str, text| Some((program.to_owned(), text));
        assert_eq!(of("go run main.go", 127), is("go", "exit code 127"));
        assert_eq!(of("cd a && FOO=1 gopls version 2>&1", 127), is("gopls", "exit code 127"));
        assert_eq!(of("/opt/go/bin/go build", 126), is("/opt/go/bin/go", "exit code 126"));
        assert_eq!(of("make && go test", 127), None);
        assert_eq!(of("npm test", 127), None);
        assert_eq!(of("go test -run A|B", 127), None);
        assert_eq!(of("go run .", 1), None);
    }

    #[test]
    fn whose_program() {
        for yes in [
            "go run .",
            "go test ./a",
            "sh -c 'go build . && ./a'",
            "dlv debug .",
            "./app",
            "make run",
            "node ext.js",
        ] {
            assert!(ran(yes), "{yes}");
        }
        for no in [
            "go build ./...",
            "go vet .",
            "gopls check a.go",
            "gofmt -l .",
            "bash -c 'ulimit -v 4; go build -o x .'",
        ] {
            assert!(!ran(no), "{no}");
        }
        assert_eq!(direct_binary(&Command::parse("/usr/local/go/bin/go run .").unwrap()), None);
        for script in
            ["./build.sh", "sh -c ./build.sh", "./gradlew build", ".\\make.bat", "tools/gen.py x"]
        {
            assert_eq!(direct_binary(&Command::parse(script).unwrap()), None, "{script}");
        }
    }
}
