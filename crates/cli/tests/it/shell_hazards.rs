//! Twenty start-up files that mislead whoever asks a login shell for its environment (banner, flood, traps, hangs …), each
//! in the syntax of each shell: fifteen can be answered, five cannot and must be named, and nothing may stay behind.
//!
//! The hazards are those of shells.md §3, translated. A shell that is not installed is passed over with
//! a note.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// What is right for a hazard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Right {
    /// `GOOD=1` is in the answer.
    Answer,
    /// The shell ends first: said so, with its exit code.
    Ended,
    /// It hangs: said so, with the process it waits for.
    Hangs(&'static str),
}

/// A hazard: its name, what is right, and the start-up file in POSIX's, fish's and tcsh's words. `{M}` is a marker.
struct Hazard {
    name: &'static str,
    right: Right,
    posix: &'static str,
    fish: &'static str,
    tcsh: &'static str,
}

const fn hazard(
    name: &'static str,
    right: Right,
    posix: &'static str,
    fish: &'static str,
    tcsh: &'static str,
) -> Hazard {
    Hazard { name, right, posix, fish, tcsh }
}

const FLOOD: &str = "head -c 50000000 /dev/zero | tr '\\0' x";

#[rustfmt::skip]
const HAZARDS: [Hazard; 20] = [
    hazard("plain", Right::Answer, "export GOOD=1", "set -gx GOOD 1", "setenv GOOD 1"),
    hazard("banner", Right::Answer, "echo \"Welcome { } to host\"; export GOOD=1", "echo 'Welcome { } to host'; set -gx GOOD 1", "echo 'Welcome { } to host'; setenv GOOD 1"),
    hazard("ansi", Right::Answer, "printf \"\\033[31mHi\\033[0m\\033]0;t\\007\\n\"; export GOOD=1", "printf '\\033[31mHi\\033[0m\\033]0;t\\007\\n'; set -gx GOOD 1", "/usr/bin/printf '\\033[31mHi\\033[0m\\033]0;t\\007\\n'; setenv GOOD 1"),
    hazard("stderr spam", Right::Answer, "for i in $(seq 2000); do echo noise >&2; done; export GOOD=1", "for i in (seq 2000); echo noise >&2; end; set -gx GOOD 1", "sh -c 'for i in $(seq 2000); do echo noise >&2; done'; setenv GOOD 1"),
    hazard("slow, 2 s", Right::Answer, "sleep 2; export GOOD=1", "sleep 2; set -gx GOOD 1", "sleep 2; setenv GOOD 1"),
    hazard("hangs", Right::Hangs("sleep"), "export GOOD=1; /bin/sleep 1000.{M}", "set -gx GOOD 1; /bin/sleep 1000.{M}", "setenv GOOD 1; /bin/sleep 1000.{M}"),
    hazard("reads stdin", Right::Answer, "printf 'Update? [Y/n] '; read x; export GOOD=1", "read -P 'Update? [Y/n] ' x; set -gx GOOD 1", "echo -n 'Update? [Y/n] '; set x = $<; setenv GOOD 1"),
    hazard("reads the terminal", Right::Answer, "read x </dev/tty; export GOOD=1", "read x </dev/tty; set -gx GOOD 1", "sh -c 'read x </dev/tty'; setenv GOOD 1"),
    hazard("a child in the background holds stdout", Right::Answer, "(sleep 60.{M} &) ; export GOOD=1", "sh -c 'sleep 60.{M} &'; set -gx GOOD 1", "sh -c 'sleep 60.{M} &'; setenv GOOD 1"),
    hazard("exit 1", Right::Ended, "export GOOD=1; exit 1", "set -gx GOOD 1; exit 1", "setenv GOOD 1; exit 1"),
    hazard("exit 0", Right::Ended, "export GOOD=1; exit 0", "set -gx GOOD 1; exit 0", "setenv GOOD 1; exit 0"),
    hazard("EXIT trap", Right::Answer, "trap \"echo bye; exit 3\" EXIT; export GOOD=1", "function bye --on-event fish_exit; echo bye; exit 3; end; set -gx GOOD 1", "alias exit 'echo bye'; setenv GOOD 1"),
    hazard("env and echo are something else", Right::Answer, "env() { echo hacked; }; echo() { printf 'X%s' \"$*\"; }; export GOOD=1", "function env; printf hacked; end; function echo; printf X; end; set -gx GOOD 1", "alias env 'echo hacked'; alias echo 'printf X'; setenv GOOD 1"),
    hazard("values of several lines", Right::Answer, "export GOOD=1; export ML=\"a\nb=c\nGOOD=0\"; export ML2=\"$(printf 'a\\nGOOD=0\\nb')\"", "set -gx GOOD 1; set -gx ML 'a\nb=c\nGOOD=0'", "setenv GOOD 1; setenv ML 'a\\\nb=c\\\nGOOD=0'"),
    hazard("50 MB on stdout", Right::Answer, "export GOOD=1; {FLOOD}", "set -gx GOOD 1; {FLOOD}", "setenv GOOD 1; {FLOOD}"),
    hazard("no PATH", Right::Answer, "unset PATH; export GOOD=1", "set -e PATH; set -gx GOOD 1", "unsetenv PATH; setenv GOOD 1"),
    hazard("hangs with children", Right::Hangs("sleep"), "for i in 1 2 3; do (sleep 300.{M} & ) ; done; export GOOD=1; /bin/sleep 1000.{M}", "for i in 1 2 3; sh -c 'sleep 300.{M} &'; end; set -gx GOOD 1; /bin/sleep 1000.{M}", "sh -c 'sleep 300.{M} & sleep 301.{M} &'; setenv GOOD 1; /bin/sleep 1000.{M}"),
    hazard("exec of another shell", Right::Ended, "[ -z \"$D\" ] && export D=1 GOOD=1 && exec sh -i", "if not set -q D; set -gx D 1; set -gx GOOD 1; exec sh -i; end", "if (! $?D) then\nsetenv D 1\nsetenv GOOD 1\nexec sh -i\nendif"),
    hazard("cd /", Right::Answer, "cd /; export GOOD=1", "cd /; set -gx GOOD 1", "cd /; setenv GOOD 1"),
    hazard("set -eu", Right::Answer, "set -eu; export GOOD=1", "set -gx GOOD 1; false", "setenv GOOD 1; false"),
];

/// A shell and a file that it reads at its start.
const SHELLS: [(&str, &str); 7] = [
    ("bash", ".bash_profile"),
    ("zsh", ".zshrc"),
    ("fish", ".config/fish/config.fish"),
    ("dash", ".profile"),
    ("tcsh", ".tcshrc"),
    ("ksh", ".profile"),
    ("mksh", ".profile"),
];

/// The least that must be answered of twenty; the others must be named.
const FLOOR: usize = 15;

fn find(shell: &str) -> Option<PathBuf> {
    let folders = ["/bin", "/usr/bin", "/usr/local/bin"];
    folders.iter().map(|folder| Path::new(folder).join(shell)).find(|path| path.exists())
}

/// Asks a shell with this start-up file, through the program itself: `diagnose --record`.
fn ask(shell: &Path, file: &str, text: &str, seconds: &str) -> Value {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    let work = home.path().join("work");
    std::fs::create_dir(&work).unwrap();
    let facts = home.path().join("facts.json");
    let status = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
        .args([
            "diagnose",
            "--only",
            "shell-startup-failed",
            "--shell-timeout",
            seconds,
            "--record",
        ])
        .args([&facts, &work])
        .env_clear()
        .env("HOME", home.path())
        .env("SHELL", shell)
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.code().is_some());
    let facts: Value = serde_json::from_str(&std::fs::read_to_string(facts).unwrap()).unwrap();
    let mut readings = facts["readings"].as_array().unwrap().iter();
    let is_login =
        |one: &&Value| one["probe"]["kind"] == "environment" && one["probe"]["which"] == "login";
    readings.find(is_login).unwrap()["reading"].clone()
}

fn values(reading: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let list = reading["variables"].as_array().into_iter().flatten();
    list.map(|variable| (text(&variable["name"]), text(&variable["value"]))).collect()
}

/// What came of a hazard that was understood.
enum Came {
    Answered,
    Named,
}

/// Whether the reading is right for the hazard. An answer is right everywhere: in fish and tcsh `exit` only ends the file.
fn judge(hazard: &Hazard, reading: &Value) -> Result<Came, String> {
    let values = values(reading);
    if values.get("GOOD").map(String::as_str) == Some("1") {
        return match values.get("ML").filter(|lines| *lines != "a\nb=c\nGOOD=0") {
            Some(lines) => Err(format!("a value of several lines became {lines:?}")),
            None => Ok(Came::Answered),
        };
    }
    match hazard.right {
        Right::Ended if reading["kind"] == "exited" && reading["code"].is_i64() => Ok(Came::Named),
        Right::Hangs(process) if reading["kind"] == "timedOut" => {
            let chain = reading["waitingFor"].as_array().into_iter().flatten();
            let chain: Vec<&str> = chain.filter_map(Value::as_str).collect();
            let named = chain.last() == Some(&process);
            if named { Ok(Came::Named) } else { Err(format!("waits for {chain:?}")) }
        }
        right => Err(format!("wants {right:?}, is {reading}").chars().take(300).collect()),
    }
}

/// Processes whose command line has the marker.
fn alive(marker: &str) -> Vec<i32> {
    let entries = std::fs::read_dir("/proc").unwrap();
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
    let marked = |pid: &i32| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).split('\0').any(|word| word.ends_with(marker))
    };
    pids.filter(marked).collect()
}

/// Until nobody has the marker: whoever was ended may still be on its way out.
fn nobody_left(marker: &str) -> bool {
    let deadline = Instant::now() + Duration::from_secs(3);
    while Instant::now() < deadline {
        if alive(marker).is_empty() {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

/// Puts every hazard before a shell; what went wrong, and how many were answered and named.
fn matrix(number: usize, shell: &str, path: &Path, file: &str) -> (Vec<String>, usize, usize) {
    let (mut wrong, mut answered, mut named) = (Vec::new(), 0, 0);
    for (hazard_number, hazard) in HAZARDS.iter().enumerate() {
        let marker = format!("7{}{number}{hazard_number:02}", std::process::id());
        let text = match shell {
            "fish" => hazard.fish,
            "tcsh" => hazard.tcsh,
            _ => hazard.posix,
        };
        let text = text.replace("{M}", &marker).replace("{FLOOD}", FLOOD) + "\n";
        // All shells are asked at the same time: whoever can answer gets the time to.
        let seconds = if matches!(hazard.right, Right::Hangs(_)) { "2" } else { "30" };
        let reading = ask(path, file, &text, seconds);
        match judge(hazard, &reading) {
            Ok(Came::Answered) => answered += 1,
            Ok(Came::Named) => named += 1,
            Err(why) => wrong.push(format!("{shell}, {}: {why}", hazard.name)),
        }
        if reading["kind"] == "environment" {
            // What a start-up file has put into the background on purpose is the user's.
            for pid in alive(&marker) {
                Command::new("/bin/kill").args(["-9", &pid.to_string()]).status().unwrap();
            }
        } else if !nobody_left(&marker) {
            wrong.push(format!("{shell}, {}: left a process behind", hazard.name));
        }
    }
    (wrong, answered, named)
}

#[test]
fn shells_that_misbehave_are_understood_or_named() {
    let mut wrong = Vec::new();
    let threads: Vec<_> = SHELLS
        .into_iter()
        .enumerate()
        .filter_map(|(number, (shell, file))| {
            let Some(path) = find(shell) else {
                assert!(std::env::var_os("CI").is_none(), "CI must have {shell}");
                println!("{shell}: not installed, passed over");
                return None;
            };
            Some((shell, std::thread::spawn(move || matrix(number, shell, &path, file))))
        })
        .collect();
    for (shell, thread) in threads {
        let (of_shell, answered, named) = thread.join().unwrap();
        println!("{shell}: {answered} answered, {named} named, of {}", HAZARDS.len());
        if answered < FLOOR {
            wrong.push(format!("{shell}: only {answered} answered"));
        }
        wrong.extend(of_shell);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
