//! The workspaces that LeetCode's plugins make (`recordings/leetcode-workspaces`, each run with the real plugin or its
//! template): what must be found in each, and that a layout that is right stays silent. Names with 中文 and blanks included.

use std::path::{Path, PathBuf};

use go_doctor_engine::Session;
use go_doctor_protocol::{
    Edit, Entry, EntryKind, Errand, Finding, FixAction, Outcome, PathStat, Probe, Reading, Report,
    Stat, Subject, TreeEntry,
};
use go_doctor_testkit::{finish, recordings, subject};

/// The rules of this test: LeetCode's, those of tests and programs, and what they stand beside.
fn rules() -> Vec<String> {
    let mine = |name: &&str| {
        ["leetcode-", "test-", "program-"].iter().any(|head| name.starts_with(head))
            || *name == "package-clause-missing"
    };
    go_doctor_engine::rule_names().into_iter().filter(mine).map(str::to_owned).collect()
}

fn root() -> PathBuf {
    recordings::path("leetcode-workspaces")
}

/// A file of the disk as a session sees it; `changed` are files that a fix has changed.
fn text_of(path: &str, changed: &[(String, String)]) -> Option<String> {
    let known = changed.iter().find(|(file, _)| file == path).map(|(_, text)| text.clone());
    known.or_else(|| std::fs::read_to_string(path).ok())
}

fn answer(probe: &Probe, changed: &[(String, String)]) -> Reading {
    match probe {
        Probe::Read { path, .. } => {
            text_of(path, changed).map_or(Reading::NotFound, |text| Reading::Text { text })
        }
        Probe::Stat { paths } => {
            let outcome = |path: &String| match std::fs::metadata(path) {
                Err(_) => Outcome::NotFound,
                Ok(meta) => Outcome::Found {
                    stat: Stat {
                        kind: if meta.is_dir() { EntryKind::Folder } else { EntryKind::File },
                        executable: meta.is_dir(),
                        writable: true,
                        size: meta.len(),
                        real_path: None,
                    },
                },
            };
            let entries =
                paths.iter().map(|path| PathStat { path: path.clone(), outcome: outcome(path) });
            Reading::Stats { entries: entries.collect() }
        }
        Probe::List { path, .. } => {
            let Ok(entries) = std::fs::read_dir(path) else { return Reading::NotFound };
            let mut entries: Vec<Entry> = entries
                .map(|entry| entry.unwrap())
                .map(|entry| Entry {
                    name: entry.file_name().to_string_lossy().into_owned(),
                    kind: if entry.path().is_dir() { EntryKind::Folder } else { EntryKind::File },
                })
                .collect();
            entries.sort_by(|a, b| a.name.cmp(&b.name));
            Reading::Listing { entries, more: false }
        }
        Probe::Tree { root, .. } => {
            let mut entries = Vec::new();
            walk(Path::new(root), Path::new(root), changed, &mut entries);
            Reading::Tree { entries, more: false }
        }
        Probe::Settings { .. } => Reading::Settings { documents: vec![], inspected: vec![] },
        Probe::Extensions { .. } => Reading::Extensions { extensions: vec![], known: false },
        _ => Reading::Unavailable { reason: "not-recorded".to_owned() },
    }
}

fn walk(root: &Path, folder: &Path, changed: &[(String, String)], entries: &mut Vec<TreeEntry>) {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(root, &path, changed, entries);
            continue;
        }
        let text = text_of(&path.to_string_lossy(), changed).unwrap_or_default();
        let is_go = path.extension().is_some_and(|extension| extension == "go");
        entries.push(TreeEntry {
            path: path.strip_prefix(root).unwrap().to_string_lossy().into_owned(),
            kind: EntryKind::File,
            size: text.len() as u64,
            head: is_go.then_some(text),
            outline: None,
            unread: None,
        });
    }
}

fn diagnose(folder: &Path, changed: &[(String, String)]) -> Report {
    let folder = folder.to_string_lossy().into_owned();
    let subject = Subject { folder, trusted: false, only: rules(), ..subject() };
    let mut session = Session::new(subject, Errand::Diagnose);
    finish(&mut session, |probe| answer(probe, changed))
}

/// `rule file` of every finding, in the report's order.
fn found(folder: &Path, report: &Report) -> Vec<String> {
    let short = |file: &str| {
        Path::new(file).strip_prefix(folder).map_or(file.to_owned(), |p| p.display().to_string())
    };
    report
        .findings
        .iter()
        .flat_map(Finding::each)
        .map(|finding| {
            let file = finding.location.as_ref().map_or(String::new(), |at| short(&at.file));
            format!("{} {file}", finding.rule)
        })
        .collect()
}

fn apply(text: &str, edits: &[Edit]) -> String {
    go_doctor_engine::documents::apply_edits(text, edits).expect("edits that do not overlap")
}

/// Applies the first edit of each finding, one after the other, until none has one.
fn mended(folder: &Path) -> (Vec<(String, String)>, Report) {
    let mut changed: Vec<(String, String)> = Vec::new();
    for _ in 0..30 {
        let report = diagnose(folder, &changed);
        let edits = report.findings.iter().flat_map(|finding| &finding.fixes).find_map(|fix| {
            match &fix.action {
                FixAction::Edit { edits } => Some(edits.clone()),
                _ => None,
            }
        });
        let Some(edits) = edits else { return (changed, report) };
        let file = edits[0].file.clone();
        let text = apply(&text_of(&file, &changed).unwrap(), &edits);
        changed.retain(|(known, _)| *known != file);
        changed.push((file, text));
    }
    panic!("a fix brings the next finding for ever")
}

#[test]
fn each_workspace_says_what_it_must() {
    let workspaces: &[(&str, &[&str])] = &[
        (
            "vscode-leetcode/a-as-generated",
            &[
                "package-clause-missing 1.two-sum.go",
                "package-clause-missing 146.lru-cache.go",
                "package-clause-missing 15.3-sum.go",
                "package-clause-missing 2.add-two-numbers.go",
                "package-clause-missing 94.binary-tree-inorder-traversal.go",
                "leetcode-type-undefined 2.add-two-numbers.go",
                "leetcode-type-undefined 94.binary-tree-inorder-traversal.go",
            ],
        ),
        ("vscode-leetcode/b-package-main-each", &[]),
        ("vscode-leetcode/c-dir-per-problem-ok", &[]),
        ("vscode-leetcode/d-package-inside-region", &["leetcode-region-polluted 1.two-sum.go"]),
        (
            "vscode-leetcode/e-listnode-inside-region",
            &["leetcode-region-polluted 2.add-two-numbers.go"],
        ),
        ("vscode-leetcode/f-cn-translation", &[]),
        ("vscode-leetcode/j-crlf", &["package-clause-missing 1.two-sum.go"]),
        ("ccagml", &["package-clause-missing 1.两数之和.go"]),
        ("algorithm/dot-alg/en/Go/1.Two Sum", &[]),
        ("algorithm/dot-alg/cn/Go/1.两数之和", &[]),
        ("algorithm/dot-alg", &[]),
        ("leetgo", &[]),
        ("leetgo/go/0206.reverse-linked-list", &[]),
        ("clearloop/dot-leetcode", &["package-clause-missing code/1.two-sum.go"]),
        ("cph/ok", &[]),
        ("cph/args-nonempty", &[]),
        ("cph/module-import", &[]),
    ];
    for (name, expected) in workspaces {
        let folder = root().join(name);
        let report = diagnose(&folder, &[]);
        assert_eq!(found(&folder, &report), *expected, "{name}");
        for finding in &report.findings {
            assert!(finding.location.is_some() && !finding.evidence.is_empty(), "{finding:?}");
        }
    }
}

#[test]
fn the_fixes_mend_each_workspace() {
    for name in ["a-as-generated", "d-package-inside-region", "e-listnode-inside-region", "j-crlf"]
    {
        let folder = root().join("vscode-leetcode").join(name);
        let (changed, report) = mended(&folder);
        assert_eq!(found(&folder, &report), [""; 0], "{name}");
        for (file, text) in changed {
            let region: String = text
                .lines()
                .skip_while(|line| !line.contains("@lc code=start"))
                .skip(1)
                .take_while(|line| !line.contains("@lc code=end"))
                .collect();
            for never in ["package ", "func main", "\ntype ListNode"] {
                assert!(!region.contains(never), "{file} would submit {never:?}");
            }
            let head = text.split("@lc code=start").next().unwrap();
            assert!(head.contains("package main"), "{file}");
            let bare = text.replace("\r\n", "");
            assert!(
                !text.contains('\r') || !bare.contains('\n'),
                "{file} has two kinds of line ends"
            );
        }
    }
}
