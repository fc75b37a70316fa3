//! Folders that want to be executed: every file in them that could be is a trap. Under strace an untrusted diagnosis starts
//! nothing, connects to nothing and writes nothing; a trusted one starts nothing of the folder and connects to nothing.

mod scenes;

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use scenes::{HOSTILE, STRACE, Scene, scene};

/// What a diagnosis did, as the kernel saw it.
fn trace(scene: &Scene, args: &[&str]) -> Vec<String> {
    let file = scene.home.parent().unwrap().join("trace");
    let calls = "trace=execve,execveat,connect,creat,open,openat,openat2,mkdir,mkdirat,unlink,unlinkat,rmdir,rename,renameat,\
                 renameat2,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat";
    // By its path: the scene's PATH is not ours.
    let status = Command::new(STRACE)
        .args(["-f", "-qq", "-s", "4096", "-e", calls, "-o"])
        .arg(&file)
        .arg(env!("CARGO_BIN_EXE_go-doctor"))
        .args(["diagnose", "--format", "json"])
        .args(args)
        .arg(&scene.opened)
        .current_dir(&scene.repo)
        .env_clear()
        .envs(scene.env.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(matches!(status.code(), Some(0 | 1 | 3)), "{status:?}");
    let text = std::fs::read(file).unwrap();
    String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
}

/// A call by its name, without the process number in front.
fn call(line: &str) -> &str {
    line.split_once(' ').map_or(line, |(_, call)| call.trim_start())
}

/// The first text in quotes: the path of most calls.
fn path(call: &str) -> &str {
    call.split('"').nth(1).unwrap_or_default()
}

fn is_write(call: &str) -> bool {
    let opens = call.starts_with("open")
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|flag| call.contains(flag));
    let changes = [
        "creat", "mkdir", "unlink", "rmdir", "rename", "link", "symlink", "truncate", "chmod",
        "fchmod",
    ]
    .iter()
    .any(|name| call.starts_with(name));
    (opens || changes) && path(call) != "/dev/null"
}

fn succeeded(call: &str) -> bool {
    !call.contains(") = -1 ") && !call.ends_with("= -1")
}

/// What is wrong with an untrusted diagnosis: anything but reading.
fn untrusted(lines: &[String]) -> Vec<String> {
    let calls = lines.iter().map(|line| call(line));
    let started = calls.clone().filter(|call| call.starts_with("execve"));
    // The first is the program itself.
    let started = started.skip(1).map(|call| format!("starts {call}"));
    let connects = calls
        .clone()
        .filter(|call| call.starts_with("connect"))
        .map(|call| format!("connects {call}"));
    let writes = calls.filter(|call| is_write(call)).map(|call| format!("writes {call}"));
    started.chain(connects).chain(writes).collect()
}

/// What is wrong with a trusted one: a program of the folder, or the network.
fn trusted(scene: &Scene, lines: &[String]) -> Vec<String> {
    let repo = scene.repo.to_string_lossy().into_owned();
    let mut wrong = Vec::new();
    for call in lines.iter().map(|line| call(line)) {
        let program = path(call);
        let relative = call.starts_with("execve") && !program.starts_with('/') && succeeded(call);
        let theirs = call.starts_with("execve")
            && (program.starts_with(&repo)
                || program.starts_with(&*scene.opened.to_string_lossy()));
        if relative || theirs {
            wrong.push(format!("starts {call}"));
        }
        if call.starts_with("connect") && call.contains("AF_INET") {
            wrong.push(format!("connects {call}"));
        }
    }
    wrong
}

#[test]
fn nothing_of_a_hostile_folder_is_executed() {
    if !Path::new(STRACE).exists() {
        assert!(std::env::var_os("CI").is_none(), "CI must have strace");
        println!("strace is not installed, passed over");
        return;
    }
    let threads: Vec<_> = HOSTILE
        .iter()
        .map(|(name, prepare)| {
            std::thread::spawn(move || {
                let folder = tempfile::tempdir().unwrap();
                let scene = scene(folder.path(), *prepare);
                let mut wrong = untrusted(&trace(&scene, &["--untrusted"]));
                let lines = trace(&scene, &[]);
                wrong.extend(trusted(&scene, &lines));
                if let Ok(mark) = std::fs::read_to_string(scene.mark()) {
                    wrong.push(format!("a trap was run: {mark}"));
                }
                let started = lines
                    .iter()
                    .filter(|line| call(line).starts_with("execve") && succeeded(line))
                    .count();
                (*name, wrong, started)
            })
        })
        .collect();
    let mut report = String::new();
    for thread in threads {
        let (name, wrong, started) = thread.join().unwrap();
        println!("{name}: {started} programs started by a trusted diagnosis");
        for line in wrong {
            writeln!(report, "{name}: {}", line.chars().take(300).collect::<String>()).unwrap();
        }
    }
    println!("{} hostile folders", HOSTILE.len());
    assert!(HOSTILE.len() >= 30);
    assert!(report.is_empty(), "{report}");
}
