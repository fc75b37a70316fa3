//! A folder that was read in part: nothing is concluded from what was not seen, and the report says what that was.

use go_doctor_engine::Session;
use go_doctor_protocol::{EntryKind, Probe, Reading, Report, TreeEntry};
use go_doctor_testkit::{Machine, case, finish, outlined};

const CASE: &str = "```go.mod
module example.com/half

go 1.26
```

```main.go
package main

import (
	_ \"example.com/half/gone\"
	_ \"example.com/half/part/deep\"
)

func run() { helper() }
```

```helper_windows.go
package main

func helper() {}
```

```part/x.go
package main

func solve() {}
```
";

/// What is concluded from something that is absent in the case.
const ABSENT: [&str; 3] = ["file-excluded", "func-main-missing", "package-not-found"];

fn diagnose(change: impl Fn(&mut Vec<TreeEntry>, &mut bool)) -> Report {
    let machine = Machine::from_case(&case(CASE)).unwrap();
    let mut session = Session::new(machine.subject.clone(), machine.errand.clone());
    finish(&mut session, |probe| {
        let mut reading = outlined(machine.answer(probe).unwrap_or(Reading::NotFound));
        if let (Probe::Tree { .. }, Reading::Tree { entries, more }) = (probe, &mut reading) {
            change(entries, more);
        }
        reading
    })
}

/// Those of the rules that speak.
fn said(report: &Report) -> Vec<&str> {
    let spoke = |rule: &&str| report.findings.iter().any(|finding| finding.rule == **rule);
    ABSENT.into_iter().filter(spoke).collect()
}

fn of<'e>(entries: &'e mut [TreeEntry], path: &str) -> &'e mut TreeEntry {
    entries.iter_mut().find(|entry| entry.path == path).unwrap()
}

#[test]
fn what_was_read_whole_is_judged() {
    assert_eq!(said(&diagnose(|_, _| {})), ABSENT);
}

#[test]
fn the_folders_in_which_a_walk_ended_are_not_judged() {
    let report = diagnose(|entries, more| {
        // The walk stood in the root and in `part`.
        entries.retain(|entry| entry.path.as_str() <= "part/x.go");
        *more = true;
    });
    assert_eq!(said(&report), Vec::<&str>::new());
    let reason =
        "the folder has more entries than are looked at (200000), so some files were not seen";
    let unchecked = report.unchecked.iter().find(|unchecked| unchecked.rule == "file-encoding");
    assert_eq!(unchecked.unwrap().reason, reason);
}

#[test]
fn nothing_follows_from_a_file_that_was_cut() {
    let report = diagnose(|entries, _| of(entries, "main.go").size += 1);
    assert_eq!(said(&report), ["func-main-missing", "package-not-found"], "{report:#?}");
    let part = |report: &Report| {
        let at = report.findings.iter().filter_map(|finding| finding.location.as_ref());
        at.filter(|at| at.file.ends_with("part/x.go")).count()
    };
    // The one program of which all was read.
    assert_eq!(part(&report), 1);
}

#[test]
fn what_lies_behind_a_closed_door_or_too_deep_is_not_called_missing() {
    for (path, unread) in [("gone", Some("denied")), ("a/b/c/d/e/f/g/h/i/j/k/l/m", None)] {
        let report = diagnose(|entries, _| {
            let folder = TreeEntry {
                path: path.to_owned(),
                kind: EntryKind::Folder,
                size: 0,
                head: None,
                outline: None,
                unread: unread.map(str::to_owned),
            };
            entries.insert(0, folder);
        });
        let missing = report.findings.iter().filter(|finding| finding.rule == "package-not-found");
        let missing: Vec<&str> = missing.map(|finding| finding.message.as_str()).collect();
        let named = |name: &str| missing.iter().any(|message| message.contains(name));
        assert!(named("part/deep"), "{missing:?}");
        assert_eq!(named("half/gone"), unread.is_none(), "{missing:?}");
    }
}
