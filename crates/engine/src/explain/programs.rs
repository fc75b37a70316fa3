//! Which programs a command line starts, and whether the user's own is among them.

use super::place::base;
use super::usage::is_tool;
use super::{Command, Run};

/// Shell words behind which another command begins.
const SEPARATORS: &[&str] = &["&&", "||", ";", "|", "&", "then", "do", "{", "(", "!"];

/// Programs that start the one given behind their own arguments.
const WRAPPERS: &[&str] = &[
    "env",
    "sudo",
    "nice",
    "time",
    "exec",
    "command",
    "nohup",
    "setsid",
    "stdbuf",
    "timeout",
    "strace",
    "xvfb-run",
    "caffeinate",
    "ionice",
];

/// The words at the places of commands, in order: `sh -c 'go build -o app . && exec ./app'` starts `go` and `./app`.
pub(crate) fn programs(command: &Command) -> Vec<String> {
    let text = command.shell_text();
    let words =
        shlex::split(text).unwrap_or_else(|| text.split_whitespace().map(str::to_owned).collect());
    let mut list = Vec::new();
    let mut at_start = true;
    for word in &words {
        if SEPARATORS.contains(&word.as_str()) {
            at_start = true;
            continue;
        }
        let ends = word.ends_with(';') || word.ends_with("&&");
        let bare = word.trim_end_matches([';', '&', ')']).trim_start_matches(['(', '{']);
        if at_start && !bare.is_empty() {
            let assigns = bare.split_once('=').is_some_and(|(name, _)| {
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            });
            // A wrapper's own flags and numbers: `timeout -s KILL 5`.
            let own = bare.starts_with('-')
                || bare.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b's')
                || matches!(bare, "INT" | "KILL" | "TERM" | "QUIT" | "HUP");
            if !assigns && !own && !WRAPPERS.contains(&base(bare)) {
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
        let name = base(program).trim_end_matches(".exe");
        let other_go = matches!(name, "go" | "gofmt") || (is_tool(name) && name != "dlv");
        !other_go && !PLAIN.contains(&name)
    })
}

/// The binaries that the command line starts by a path of their own, as `./app`.
pub(crate) fn direct_binary(command: &Command) -> Option<String> {
    programs(command).into_iter().find(|program| {
        let name = base(program).trim_end_matches(".exe");
        program.contains(['/', '\\']) && !matches!(name, "go" | "gofmt") && !is_tool(name)
    })
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
    }
}
