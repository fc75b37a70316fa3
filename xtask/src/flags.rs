//! `cargo xtask record-flags`: asks recorded versions of go about every flag of every command, for `crates/golang`.
//!
//! A name is put before `-h`: `-NAME=zz zz` says whether go knows it and whether it is Boolean, `-NAME -h` whether it swallows
//! the next word. Names come from go's own help, from the tools' usage and from the table itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use go_doctor_golang::flags;

/// The versions that are recorded; a new one is added here, and `flags::NEWEST` follows.
const VERSIONS: &[&str] =
    &["1.21.13", "1.22.0", "1.23.12", "1.24.13", "1.25.5", "1.26.8", "1.27.0"];

/// Every command that parses flags by the package flag, or (test, vet) much like it. `go doc` prints no usage line.
const COMMANDS: &[&str] = &[
    "build",
    "clean",
    "env",
    "fix",
    "fmt",
    "generate",
    "get",
    "install",
    "list",
    "run",
    "test",
    "tool",
    "version",
    "vet",
    "mod download",
    "mod edit",
    "mod graph",
    "mod init",
    "mod tidy",
    "mod vendor",
    "mod verify",
    "mod why",
    "work edit",
    "work init",
    "work sync",
    "work use",
    "work vendor",
];

const TOOLS: &[&str] = &["link", "compile", "asm", "cgo"];

/// Help texts that name flags beside those of the commands.
const TOPICS: &[&str] = &["testflag", "modules", "buildmode", "cache"];

/// Records every version.
pub(crate) fn record(root: &Path) -> Result<()> {
    let scratch = std::env::temp_dir().join(format!("go-doctor-flags-{}", std::process::id()));
    std::fs::create_dir_all(&scratch)?;
    let recorded = record_in(root, &scratch);
    std::fs::remove_dir_all(&scratch)?;
    recorded
}

fn record_in(root: &Path, scratch: &Path) -> Result<()> {
    let asked: Vec<Go> = VERSIONS.iter().map(|version| Go { version, scratch }).collect();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for go in &asked {
        let version = go.says(&["version"])?;
        if !version.contains(&format!("go{} ", go.version)) {
            bail!("asked for Go {}, got: {version}", go.version);
        }
        for topic in COMMANDS.iter().chain(TOPICS) {
            let mut words = vec!["help"];
            words.extend(topic.split(' '));
            names.extend(named_in(&go.says(&words)?));
        }
        names.extend(COMMANDS.iter().flat_map(|command| {
            flags::of(command, flags::NEWEST).map(|flag| flag.name.to_owned())
        }));
    }
    // `-h` and `-help` ask for help; `-args` ends the flags and has no value of its own.
    names.retain(|name| !matches!(name.as_str(), "h" | "help" | "args"));
    for go in &asked {
        let mut text = String::new();
        for ((command, name), kind) in go.flags(&names)? {
            text.push_str(&format!("{command}\t{name}\t{kind}\n"));
        }
        let file = root.join(format!("crates/golang/tests/recordings/flags-go{}.tsv", go.version));
        std::fs::write(&file, text).with_context(|| file.display().to_string())?;
        println!("wrote {}", file.display());
    }
    Ok(())
}

/// What stands behind a dash in a text.
fn named_in(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let flags = words.filter(|word| word.starts_with('-')).map(|word| word.trim_start_matches('-'));
    flags
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}

/// One version of go, asked in an empty folder with nothing of the account's configuration.
struct Go<'s> {
    version: &'static str,
    scratch: &'s Path,
}

impl Go<'_> {
    fn says(&self, args: &[&str]) -> Result<String> {
        let out = Command::new("go")
            .args(args)
            .current_dir(self.scratch)
            .env("GOTOOLCHAIN", format!("go{}", self.version))
            .env("GOENV", "off")
            .env("GOWORK", "off")
            .env("GOFLAGS", "")
            .stdin(Stdio::null())
            .output()
            .context("starting go")?;
        Ok(String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).trim_start().to_owned())
    }

    /// Every flag by command and name, and what it takes.
    fn flags(&self, names: &BTreeSet<String>) -> Result<BTreeMap<(String, String), &'static str>> {
        let mut all = BTreeMap::new();
        for command in COMMANDS {
            let words: Vec<&str> = command.split(' ').collect();
            let usage = self.says(&[words.as_slice(), &["-h"]].concat())?;
            if !usage.starts_with("usage:") {
                continue;
            }
            for name in names {
                if let Some(kind) = self.kind(&words, name)? {
                    all.insert(((*command).to_owned(), name.clone()), kind);
                }
            }
        }
        for tool in TOOLS {
            let usage = self.says(&["tool", tool, "-nosuchflag"])?;
            for line in usage.lines() {
                let Some(rest) = line.strip_prefix("  -") else { continue };
                // `  -B note`, `  -asan`, `  -S<TAB>print …`: a word behind a blank names the value.
                let (flag, takes) = match rest.split_once(['\t', ' ']) {
                    Some((flag, _)) if rest.as_bytes().get(flag.len()) == Some(&b' ') => {
                        (flag, "value")
                    }
                    Some((flag, _)) => (flag, "bool"),
                    None => (rest, "bool"),
                };
                all.insert((format!("tool {tool}"), flag.to_owned()), takes);
            }
        }
        Ok(all)
    }

    fn kind(&self, command: &[&str], name: &str) -> Result<Option<&'static str>> {
        let flag = format!("-{name}");
        if name == "C" {
            let said = self.says(&[command, &["-C", ".", "-h"]].concat())?;
            return Ok((!said.contains("not defined")).then_some("first"));
        }
        let joined = self.says(&[command, &[&format!("{flag}=zz zz"), "-h"]].concat())?;
        if joined.contains("flag provided but not defined") {
            return Ok(None);
        }
        if joined.starts_with("invalid boolean value") {
            return Ok(Some("bool"));
        }
        let apart = self.says(&[command, &[&flag, "-h"]].concat())?;
        Ok(match apart.starts_with("usage") {
            false => Some("value"),
            // `go test` hands on what it does not know; elsewhere a Boolean flag may take words (`-json=Dir`).
            true => (command != ["test"]).then_some("bool"),
        })
    }
}
