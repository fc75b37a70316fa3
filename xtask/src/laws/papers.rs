//! What `docs/` says is so: a path that it names exists, and a type of the glossary bears its name.

use super::files_below;
use crate::root;

/// Folders below which a path of a paper may be meant, so that a paper on the engine need not begin with `crates/`.
const BASES: &[&str] = &[
    "",
    "crates/engine",
    "crates/engine/src",
    "crates/cli/src",
    "crates/golang/src",
    "extension/src",
];

/// Folders of what is built: not in a fresh checkout.
const BUILT: &[&str] = &["dist", "target", "node_modules", "results"];

/// What stands between backquotes, where it can be a path of ours.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let prose = |line: &&str| !line.starts_with("```");
    text.lines().filter(prose).flat_map(|line| line.split('`').skip(1).step_by(2)).filter(|word| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
        word.contains('/') && word.chars().all(plain) && !word.starts_with(['/', '.'])
    })
}

/// Whether a path is none of ours, or exists.
fn holds(path: &str) -> bool {
    let root = root();
    let first = path.split('/').next().unwrap_or_default();
    let bases: Vec<_> =
        BASES.iter().map(|base| root.join(base)).filter(|base| base.join(first).is_dir()).collect();
    let built = path.split('/').any(|part| BUILT.contains(&part));
    bases.is_empty() || built || bases.iter().any(|base| base.join(path).exists())
}

#[test]
fn every_path_that_a_paper_names_exists() {
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for file in std::fs::read_dir(root().join("docs")).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_some_and(|ending| ending == "md") {
            let text = std::fs::read_to_string(&file).unwrap();
            seen += paths(&text).count();
            let stale = paths(&text).filter(|path| !holds(path));
            wrong.extend(stale.map(|path| format!("{}: {path}", super::place(&file))));
        }
    }
    assert!(seen > 20, "the papers were not found");
    assert!(wrong.is_empty(), "named and not there:\n{}", wrong.join("\n"));
}

/// The types in the second column of the glossary.
fn glossary(text: &str) -> Vec<&str> {
    let rows = text.split("## Glossary").nth(1).unwrap_or_default().lines();
    rows.filter_map(|row| row.strip_prefix("| ")?.split('|').nth(1))
        .flat_map(|column| column.split('`').skip(1).step_by(2))
        .collect()
}

#[test]
fn every_type_of_the_glossary_exists() {
    let text = std::fs::read_to_string(root().join("docs/ARCHITECTURE.md")).unwrap();
    let sources: Vec<String> = files_below(&root().join("crates"), "rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let is_declared = |name: &str| {
        ["struct", "enum", "type", "trait"].iter().any(|kind| {
            let declared = format!("{kind} {name}");
            sources.iter().any(|source| {
                source.split(&declared).skip(1).any(|rest| !rest.starts_with(char::is_alphanumeric))
            })
        })
    };
    let names = glossary(&text);
    assert!(names.len() > 20, "the glossary was not found");
    let wrong: Vec<_> = names.into_iter().filter(|name| !is_declared(name)).collect();
    assert!(wrong.is_empty(), "the glossary names types that do not exist: {wrong:?}");
}

#[test]
fn a_stale_path_and_a_type_are_seen() {
    let text = "See `crates/engine/src/lib.rs`, `facts/editor/`, `crates/none.rs`, `rules/none.rs`,\n\
                `/usr/local/go`, `golang/vscode-go`, `rules/<family>/x.rs`.\n";
    let stale: Vec<_> = paths(text).filter(|path| !holds(path)).collect();
    assert_eq!(stale, ["crates/none.rs", "rules/none.rs"]);
    assert_eq!(glossary("## Glossary\n| w | `A`, `B` | c |\n| w | | `c` |\n"), ["A", "B"]);
}
