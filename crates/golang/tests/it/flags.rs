//! The table of flags against seven recorded versions of Go, and against the go of this machine.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use go_doctor_golang::flags::{self, Takes};

/// A recorded flag: command, name, `bool`, `value` or `first`.
type Row = (String, String, String);

fn recordings() -> Vec<(u32, BTreeSet<Row>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings");
    let all = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        all.filter(|path| path.extension().is_some_and(|end| end == "tsv")).collect();
    files.sort();
    let read = |file: &PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let minor = name.strip_prefix("flags-go1.").unwrap().split('.').next().unwrap();
        let text = std::fs::read_to_string(file).unwrap();
        let rows = text.lines().map(|line| {
            let mut parts = line.split('\t').map(str::to_owned);
            (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap())
        });
        (minor.parse().unwrap(), rows.collect())
    };
    files.iter().map(read).collect()
}

fn kind(takes: Takes) -> &'static str {
    match takes {
        Takes::Bool => "bool",
        Takes::Value => "value",
        Takes::First => "first",
    }
}

/// A newer Go fails here until its flags are in the table.
#[test]
fn the_table_says_what_every_recorded_go_says() {
    let all = recordings();
    assert_eq!(all.iter().map(|(minor, _)| *minor).max(), Some(flags::NEWEST));
    for (minor, recorded) in all {
        let commands: BTreeSet<&str> =
            recorded.iter().map(|(command, ..)| command.as_str()).collect();
        let table: BTreeSet<Row> = commands
            .iter()
            .flat_map(|command| {
                flags::of(command, minor).map(|flag| {
                    ((*command).to_owned(), flag.name.to_owned(), kind(flag.takes).to_owned())
                })
            })
            .collect();
        let missing: Vec<_> = recorded.difference(&table).collect();
        let invented: Vec<_> = table.difference(&recorded).collect();
        assert!(
            missing.is_empty() && invented.is_empty(),
            "go1.{minor}: lacks {missing:?}, has {invented:?}"
        );
    }
}

/// What `dlv CMD --help` lists: `  -l, --listen string   …`. A recorded shorthand is a row of its own.
#[test]
fn the_table_says_what_dlv_says() {
    let mut recorded: BTreeSet<Row> = BTreeSet::new();
    let mut commands = BTreeSet::new();
    let mut command = "";
    for line in include_str!("../recordings/dlv-1.27.2.txt").lines() {
        if line.starts_with("dlv ") {
            command = line;
            commands.insert(line);
            continue;
        }
        let (head, _) = line.trim_start().split_once("   ").unwrap();
        let mut words = head.split(' ');
        let names: Vec<&str> = words.by_ref().take_while(|word| word.ends_with(',')).collect();
        let (long, value) = match head.rsplit_once("--").unwrap().1.trim().split_once(' ') {
            Some((long, _)) => (long, "value"),
            None => (head.rsplit_once("--").unwrap().1.trim(), "bool"),
        };
        for name in names.into_iter().chain([long]) {
            let name = name.trim_matches(['-', ',']).to_owned();
            recorded.insert((command.to_owned(), name, value.to_owned()));
        }
    }
    let table: BTreeSet<Row> = commands
        .iter()
        .flat_map(|command| {
            flags::of(command, 0).map(|flag| {
                ((*command).to_owned(), flag.name.to_owned(), kind(flag.takes).to_owned())
            })
        })
        .collect();
    let missing: Vec<_> = recorded.difference(&table).collect();
    let invented: Vec<_> = table.difference(&recorded).collect();
    assert!(missing.is_empty() && invented.is_empty(), "lacks {missing:?}, has {invented:?}");
}

/// What `gopls -h` and `gopls help serve` list; the table has those of older versions, too.
#[test]
fn the_table_has_what_gopls_lists() {
    for line in include_str!("../recordings/gopls-0.24.0.txt").lines() {
        let (names, takes) = match line.trim().split_once('=') {
            Some((names, _)) => (names, Takes::Value),
            None => (line.trim(), Takes::Bool),
        };
        for name in names.split(',').map(|name| name.trim_start_matches('-')) {
            let known = flags::find("gopls", name, 0).map(|flag| flag.takes);
            assert_eq!(known, Some(takes), "{name}");
        }
    }
}

/// The go of this machine, whichever that is: what the table says of the four commands people type most.
#[test]
fn the_go_of_this_machine_agrees() {
    let go = |args: &[&str]| {
        let out = Command::new("go")
            .args(args)
            .current_dir(std::env::temp_dir())
            .env("GOTOOLCHAIN", "local")
            .env("GOFLAGS", "")
            .output()
            .expect("go is on PATH");
        String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned()
    };
    let version = go(&["env", "GOVERSION"]);
    let minor: u32 = version
        .trim()
        .trim_start_matches("go1.")
        .split(['.', 'r', 'b'])
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        minor <= flags::NEWEST,
        "{version} is newer than the table: run `cargo xtask record-flags`"
    );
    for command in ["build", "run", "list", "vet"] {
        for flag in flags::of(command, minor).filter(|flag| flag.takes != Takes::First) {
            let said = go(&[command, &format!("-{}=zz zz", flag.name), "-h"]);
            let bool_refused = said.starts_with("invalid boolean value");
            // `go list -json` and `go get -u` are Boolean flags that take words.
            let may_take_words = matches!(flag.name, "json" | "u");
            assert!(!said.contains("not defined"), "go {command} has no -{}: {said}", flag.name);
            assert!(
                bool_refused == (flag.takes == Takes::Bool) || may_take_words,
                "go {command} -{}: {said}",
                flag.name
            );
        }
    }
}
