//! Every setting and every line for the terminal that a page's case offers says how it is taken back, and every title of an
//! edit or a setting which file or whose settings it changes.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_protocol::{Finding, Fix, FixAction, Lang, SettingScope, Undo};
use libtest_mimic::{Failed, Trial};

use go_doctor_testkit::{Machine, RulePage};

use crate::expect::diagnose;

/// Lines that pages offer, and what takes them back; the rest of a sentence says what was there before.
const KNOWN: &[(&str, &str)] = &[
    ("go env -u GO111MODULE", "`go env -w GO111MODULE=off`; in "),
    ("go env -w GOTOOLCHAIN=auto", "`go env -"),
    ("go mod init example.com/work", "`rm go.mod`; it makes `go.mod`"),
    ("go work init ./app ./lib", "`rm go.work`; it makes `go.work`"),
    ("go mod tidy", "no one line does: it changes `go.mod`, `go.sum`, so copy that first"),
    ("go clean -modcache", "no one line does: it changes `GOMODCACHE`, so copy that first"),
    ("mv ~/.lc ~/.lc.old", "`mv ~/.lc.old ~/.lc`"),
    ("chmod +x /opt/go/bin/go", "`chmod -x /opt/go/bin/go`"),
    ("go help run", "nothing to undo: no setting and no source file is changed"),
    ("go test -list .", "nothing to undo: no setting and no source file is changed"),
];

/// One trial for all: each case takes some milliseconds.
pub(crate) fn trial(pages: &[RulePage]) -> Trial {
    let pages = pages.to_vec();
    Trial::test("house: every setting and line says how it is taken back", move || {
        let (mut wrong, mut seen) = (Vec::new(), BTreeMap::new());
        let cases = pages.iter().flat_map(|page| page.page.cases.iter().map(move |c| (page, c)));
        for (page, case) in cases {
            let machine = Machine::from_case(case)?;
            for lang in [Lang::En, Lang::ZhCn] {
                let report = diagnose(&machine, lang)?;
                let fixes = report.findings.iter().flat_map(Finding::each).flat_map(|f| f.fixes);
                let fixes: Vec<Fix> = fixes.collect();
                for fix in &fixes {
                    let fault = look(fix, lang, &mut seen);
                    let place = || format!("{}, {}, `{}`", page.name, case.name, fix.title);
                    wrong.extend(fault.map(|what| format!("{}: {what}", place())));
                }
                // The other language has the same fixes: where none is taken back there is nothing to read.
                if fixes.iter().all(|fix| fix.undo.is_none()) {
                    break;
                }
            }
        }
        wrong.extend(KNOWN.iter().filter_map(|(line, back)| match seen.get(*line) {
            None => Some(format!("no case offers `{line}` any more")),
            Some(says) if says.iter().any(|text: &String| text.starts_with(back)) => None,
            Some(says) => Some(format!("`{line}` is taken back by {says:?}, not {back}")),
        }));
        if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
    })
}

/// In a remote window a path of the machine goes to the machine's settings, and the title says so.
pub(crate) fn remote(pages: &[RulePage]) -> Trial {
    let pages: Vec<RulePage> =
        pages.iter().filter(|page| page.name == "go-not-on-path").cloned().collect();
    Trial::test("house: a machine's path goes to that machine's settings", move || {
        let mut seen = 0;
        for case in pages.iter().flat_map(|page| &page.page.cases) {
            let mut machine = Machine::from_case(case)?;
            machine.subject.remote = Some("ssh-remote".to_owned());
            for fix in diagnose(&machine, Lang::En)?.findings.iter().flat_map(|f| &f.fixes) {
                let FixAction::Setting { value: Some(value), scope, .. } = &fix.action else {
                    continue;
                };
                seen += usize::from(value.is_string());
                if *scope != SettingScope::Remote || !fix.title.contains("Remote settings") {
                    return Err(Failed::from(format!("{}: {} ({scope:?})", case.name, fix.title)));
                }
            }
        }
        if seen > 0 { Ok(()) } else { Err(Failed::from("no case sets a path")) }
    })
}

/// What is wrong with a fix's way back.
fn look(fix: &Fix, lang: Lang, seen: &mut BTreeMap<String, Vec<String>>) -> Option<String> {
    let changes = matches!(
        fix.action,
        FixAction::Setting { .. } | FixAction::Terminal { .. } | FixAction::Steps { .. }
    );
    if let Some(unnamed) = unnamed(fix) {
        return Some(unnamed);
    }
    let Some(Undo { text, action, needless, .. }) = &fix.undo else {
        return changes.then(|| "no word of how it is taken back".to_owned());
    };
    if let (FixAction::Terminal { command, .. }, Lang::En) = (&fix.action, lang) {
        seen.entry(command.clone()).or_default().push(text.clone());
    }
    let leftover = go_doctor_pages::arguments(text);
    let is_line = matches!(action, Some(FixAction::Terminal { .. }));
    let is_setting = matches!(fix.action, FixAction::Setting { .. });
    if !changes {
        return Some("a way back of what needs none".to_owned());
    }
    if !leftover.is_empty() || text.is_empty() || text.starts_with("undo.") {
        return Some(format!("its words are not whole: {text}"));
    }
    if *needless && action.is_some() {
        return Some("a step back where none is needed".to_owned());
    }
    if is_setting && !matches!(action, Some(FixAction::Setting { .. })) {
        return Some(format!("a setting that no setting takes back: {text}"));
    }
    (is_line && is_setting).then(|| "a line takes a setting back".to_owned())
}

/// A file or a scope that a fix changes and its title does not name.
fn unnamed(fix: &Fix) -> Option<String> {
    fix.action.steps().iter().find_map(|step| match step {
        FixAction::Edit { edits } => {
            let files: BTreeSet<&str> = edits.iter().map(|edit| edit.file.as_str()).collect();
            let name = |file: &str| file.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            let one = files.len() == 1;
            let first = files.first().filter(|file| one && !fix.title.contains(&name(file)));
            first.map(|file| format!("the title does not name {file}"))
        }
        FixAction::Setting { .. } => {
            let scopes = ["settings", "设置", ".json"];
            let says = scopes.iter().any(|scope| fix.title.contains(scope));
            (!says).then(|| "the title does not name whose settings".to_owned())
        }
        _ => None,
    })
}
