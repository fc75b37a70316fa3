//! A `go` that hangs, floods, dies, speaks another language or is no program at all: the diagnosis ends, says it, and leaves
//! nobody behind.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What stands at the place of `go`.
enum Faulty {
    /// A script of `sh`; `{M}` is a marker for whoever it starts.
    Script(&'static str),
    /// A file with these bytes and this mode.
    File(&'static [u8], u32),
    Folder,
    Pipe,
    Dangling,
}

use Faulty::{Dangling, File, Folder, Pipe, Script};

/// An ELF header of an arm64 program.
const ARM64: &[u8] = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\xb7\0\x01\0\0\0";

/// What a go is called that gives no answer and no other rule knows.
const UNANSWERED: &str = "go-env-failed";

/// Each fault, and the rule that must name it.
const FAULTS: &[(&str, Faulty, &str)] = &[
    ("hangs", Script("exec /bin/sleep 1000.{M}"), UNANSWERED),
    ("hangs with children", Script("/bin/sleep 1001.{M} & /bin/sleep 1000.{M}"), UNANSWERED),
    (
        "ignores being told to stop",
        Script("trap '' TERM INT HUP; /bin/sleep 1000.{M}; /bin/sleep 1001.{M}"),
        UNANSWERED,
    ),
    ("floods stdout", Script("head -c 50000000 /dev/zero | tr '\\0' x"), UNANSWERED),
    ("floods stderr", Script("head -c 50000000 /dev/zero | tr '\\0' x >&2; exit 1"), UNANSWERED),
    ("prints no UTF-8", Script("printf '\\377\\376{\\200\\201'"), UNANSWERED),
    (
        "prints half of its JSON",
        Script("printf '{\\n\\t\"GOARCH\": \"amd64\",\\n\\t\"GOROOT\": \"/usr/lo'"),
        UNANSWERED,
    ),
    ("prints something else", Script("echo Python 3.11.2"), UNANSWERED),
    ("speaks Chinese", Script("echo 错误：无法分配内存 >&2; exit 2"), UNANSWERED),
    ("says nothing", Script("exit 0"), UNANSWERED),
    ("says nothing and fails", Script("exit 1"), UNANSWERED),
    ("dies by SIGSEGV", Script("kill -SEGV $$"), UNANSWERED),
    ("dies by SIGKILL", Script("kill -KILL $$"), UNANSWERED),
    ("leaves a child that holds stdout", Script("/bin/sleep 1000.{M} & exit 1"), UNANSWERED),
    ("asks a question", Script("read answer; echo \"$answer\"; exit 1"), UNANSWERED),
    ("asks on the terminal", Script("read answer </dev/tty; exit 1"), UNANSWERED),
    ("is not executable", File(b"#!/bin/sh\nexit 0\n", 0o644), "go-not-executable"),
    ("is empty", File(b"", 0o755), "go-not-executable"),
    ("is garbage", File(b"\x01\x02\x03 garbage\n", 0o755), "go-not-executable"),
    ("is for another processor", File(ARM64, 0o755), "go-not-executable"),
    ("has no interpreter", File(b"#!/no/such/interpreter\n", 0o755), UNANSWERED),
    ("is a folder", Folder, "go-not-executable"),
    ("is a pipe", Pipe, "go-not-executable"),
    ("is a link to nowhere", Dangling, "go-not-executable"),
];

fn put(faulty: &Faulty, path: &Path, marker: &str) {
    let write = |bytes: &[u8], mode: u32| {
        std::fs::write(path, bytes).unwrap();
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    match faulty {
        Script(text) => {
            write(format!("#!/bin/sh\n{}\n", text.replace("{M}", marker)).as_bytes(), 0o755);
        }
        File(bytes, mode) => write(bytes, *mode),
        Folder => std::fs::create_dir(path).unwrap(),
        Pipe => assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
        Dangling => symlink("/no/such/go", path).unwrap(),
    }
}

/// The report of a machine whose only go is this one; whether somebody is left behind.
fn diagnose(number: usize, faulty: &Faulty) -> (Value, bool) {
    let home = tempfile::tempdir().unwrap();
    let marker = format!("8{}{number:02}", std::process::id());
    let (bin, work) = (home.path().join("bin"), home.path().join("work"));
    std::fs::create_dir(&bin).unwrap();
    std::fs::create_dir(&work).unwrap();
    std::fs::write(work.join("go.mod"), "module example.com/m\n\ngo 1.18\n").unwrap();
    put(faulty, &bin.join("go"), &marker);
    let output = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
        .args(["diagnose", "--format", "json"])
        .arg(&work)
        .env_clear()
        .env("HOME", home.path())
        .env("SHELL", "/bin/sh")
        .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "a go that gives no answer is an error");
    (serde_json::from_slice(&output.stdout).unwrap(), somebody_left(&marker))
}

/// Whether a process with the marker lives; one that was ended may take a moment to go.
fn somebody_left(marker: &str) -> bool {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(3);
    while std::time::Instant::now() < deadline {
        let lines = std::fs::read_dir("/proc")
            .unwrap()
            .filter_map(|entry| std::fs::read(entry.ok()?.path().join("cmdline")).ok());
        let mut marked = lines.filter(|line| {
            String::from_utf8_lossy(line).split('\0').any(|word| word.ends_with(marker))
        });
        if marked.next().is_none() {
            return false;
        }
        std::thread::yield_now();
    }
    true
}

#[test]
fn a_faulty_go_is_named_and_leaves_nobody_behind() {
    let threads: Vec<_> = FAULTS
        .iter()
        .enumerate()
        .map(|(number, (name, faulty, rule))| {
            (name, rule, std::thread::spawn(move || diagnose(number, faulty)))
        })
        .collect();
    let mut wrong = Vec::new();
    for (name, rule, thread) in threads {
        let (report, left) = thread.join().unwrap();
        let findings = report["findings"].as_array().unwrap();
        let found = |rule: &str| findings.iter().any(|finding| finding["rule"] == rule);
        if !found(rule) {
            wrong.push(format!("{name}: not {rule}: {findings:?}"));
        }
        if report["health"] != "error" || report["layers"][0]["status"] != "error" {
            wrong.push(format!("{name}: taken for well: {}", report["layers"][0]));
        }
        if left {
            wrong.push(format!("{name}: somebody is left behind"));
        }
    }
    println!("{} faulty programs", FAULTS.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
