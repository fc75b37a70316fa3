//! Process trees: who belongs to a process that was started, what it waits for, and the end of all of them.

#[cfg(target_os = "linux")]
use std::collections::BTreeSet;

/// A process as the system lists it.
#[cfg(target_os = "linux")]
struct Process {
    pid: i32,
    parent: i32,
    group: i32,
    session: i32,
    zombie: bool,
}

/// Every process of this machine, as `/proc/*/stat` has it.
#[cfg(target_os = "linux")]
fn all() -> Vec<Process> {
    let Ok(folder) = std::fs::read_dir("/proc") else { return Vec::new() };
    let pids = folder.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
    pids.filter_map(|pid| {
        let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name in parentheses may hold anything, even parentheses: read behind the last one.
        let rest = text.rsplit_once(')')?.1;
        let mut fields = rest.split_whitespace();
        let state = fields.next()?;
        let parent = fields.next()?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        let session = fields.next()?.parse().ok()?;
        Some(Process { pid, parent, group, session, zombie: state == "Z" })
    })
    .collect()
}

/// The living members of a process's tree: its session, and all its descendants.
#[cfg(target_os = "linux")]
fn members(leader: i32) -> BTreeSet<i32> {
    let all = all();
    let mut tree: BTreeSet<i32> =
        all.iter().filter(|p| p.pid == leader || p.session == leader).map(|p| p.pid).collect();
    loop {
        let before = tree.len();
        tree.extend(
            all.iter().filter(|p| tree.contains(&p.parent)).map(|p| p.pid).collect::<Vec<_>>(),
        );
        if tree.len() == before {
            break;
        }
    }
    tree.retain(|pid| all.iter().any(|p| p.pid == *pid && !p.zombie));
    tree
}

/// Whom this process has below it in a process group: children, theirs, and the orphans that it adopts.
#[cfg(target_os = "linux")]
pub(crate) fn below_us_in(group: i32) -> Vec<i32> {
    let all = all();
    let mut tree = BTreeSet::from([i32::try_from(std::process::id()).unwrap_or_default()]);
    loop {
        let before = tree.len();
        let children = all.iter().filter(|p| tree.contains(&p.parent)).map(|p| p.pid);
        tree.extend(children.collect::<Vec<_>>());
        if tree.len() == before {
            break;
        }
    }
    let own = i32::try_from(std::process::id()).unwrap_or_default();
    let is_left =
        |p: &&Process| tree.contains(&p.pid) && p.pid != own && p.group == group && !p.zombie;
    all.iter().filter(is_left).map(|p| p.pid).collect()
}

/// Ends a whole tree. An interactive shell puts jobs into groups of their own, so a group is not enough: the session is
/// walked until none is left (a process may start another while it is being ended).
#[cfg(target_os = "linux")]
pub(super) fn end_tree(leader: u32) {
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    let Ok(leader) = i32::try_from(leader) else { return };
    for _ in 0..20 {
        let members = members(leader);
        if members.is_empty() {
            return;
        }
        for pid in members {
            // It may have ended by itself in between.
            kill(Pid::from_raw(pid), Signal::SIGKILL).ok();
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

/// Ends a whole tree by its process group, and by `ps` the processes that left it.
#[cfg(all(unix, not(target_os = "linux")))]
pub(super) fn end_tree(leader: u32) {
    use nix::sys::signal::{Signal, kill, killpg};
    use nix::unistd::Pid;
    let Ok(leader) = i32::try_from(leader) else { return };
    for pid in descendants_by_ps(leader) {
        kill(Pid::from_raw(pid), Signal::SIGKILL).ok();
    }
    killpg(Pid::from_raw(leader), Signal::SIGKILL).ok();
}

#[cfg(all(unix, not(target_os = "linux")))]
fn descendants_by_ps(leader: i32) -> Vec<i32> {
    let Ok(output) = std::process::Command::new("/bin/ps").args(["-axo", "pid=,ppid="]).output()
    else {
        return vec![];
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let pairs: Vec<(i32, i32)> = text
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?.parse().ok()?, words.next()?.parse().ok()?))
        })
        .collect();
    let mut tree = vec![leader];
    let mut at = 0;
    while let Some(&parent) = tree.get(at) {
        tree.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| *pid));
        at += 1;
    }
    tree
}

/// Ends a whole tree with the system's own tool, by its full path.
#[cfg(windows)]
pub(super) fn end_tree(leader: u32) {
    let root = std::env::var("SystemRoot").unwrap_or_else(|_| r"C:\Windows".to_owned());
    let tool = format!(r"{root}\System32\taskkill.exe");
    std::process::Command::new(tool).args(["/T", "/F", "/PID", &leader.to_string()]).output().ok();
}

/// The chain from a process to what it waits for: names of programs, or of the scripts they run.
#[cfg(target_os = "linux")]
pub(super) fn waiting_for(leader: u32) -> Vec<String> {
    let Ok(leader) = i32::try_from(leader) else { return Vec::new() };
    let all = all();
    let mut chain = Vec::new();
    let mut current = leader;
    while let Some(name) = name_of(current) {
        chain.push(name);
        // A shell waits for its newest child.
        let children = all.iter().filter(|p| p.parent == current && !p.zombie).map(|p| p.pid);
        match children.max() {
            Some(next) if chain.len() < 8 => current = next,
            _ => break,
        }
    }
    chain
}

#[cfg(not(target_os = "linux"))]
pub(super) fn waiting_for(_: u32) -> Vec<String> {
    Vec::new()
}

/// `sleep 1000` is `sleep`, `bash /home/me/.nvm/nvm.sh` is `nvm.sh`. Arguments stay out: they may be secret.
#[cfg(target_os = "linux")]
fn name_of(pid: i32) -> Option<String> {
    const INTERPRETERS: &[&str] =
        &["sh", "bash", "dash", "zsh", "fish", "python", "python3", "node", "ruby", "perl"];
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    let base = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.trim_start_matches('-').rsplit('/').next().unwrap_or_default().to_owned()
    };
    let words: Vec<&[u8]> = line.split(|byte| *byte == 0).filter(|word| !word.is_empty()).collect();
    let program = words.first().map(|word| base(word))?;
    let script = words
        .get(1)
        .filter(|word| !word.starts_with(b"-") && INTERPRETERS.contains(&program.as_str()));
    Some(script.map_or(program, |script| base(script)))
}
