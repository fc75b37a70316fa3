//! The house's own laws about pages, each a test: names, severities, prose, healthy cases, words.

use std::collections::BTreeSet;

use libtest_mimic::{Failed, Trial};

use go_doctor_testkit::RulePage;

use crate::severity;

/// Headings that every page has, so that a reader finds the same things in the same order in both languages.
const HEADINGS: &[&str] = &[
    "## What is wrong",
    "## Why it matters",
    "## How it is detected",
    "## Fix it by hand",
    "## False alarms",
    "## Texts people see",
    CHINESE,
    "### 问题",
    "### 影响",
    "### 检测方法",
    "### 手动修复",
    "### 误报",
];
/// Begins the Chinese half; the sections are below it, and no text of its own.
const CHINESE: &str = "## 中文";
/// What the shortest honest Chinese section has: "写成 `…`。".
const IDEOGRAPHS: usize = 2;

/// Words a message never uses.
const NEVER: &[&str] = &["simply", "please", "illegal", "failed to"];

/// What is wrong with the pages, a line each.
pub(crate) type Law = fn(&[RulePage]) -> Vec<String>;

pub(crate) fn trials(pages: &[RulePage]) -> Vec<Trial> {
    let laws: [(&str, Law); 11] = [
        ("house: every rule has a page and every page a rule", names),
        ("house: layer and severity are the catalog's", catalog),
        ("house: prose is whole in both languages", prose),
        ("house: docs/CASES.md has the headings of every page", headings),
        ("house: cases prove the rule and a healthy machine", cases),
        ("house: every word says it well", words),
        ("house: what is above a note names who refuses it", severity::refused),
        ("house: what is above a note was seen", severity::seen),
        ("house: another severity than the page's is told", severity::said),
        ("house: a page that is spoilt is found", severity::spoilt),
        ("house: names of modules are sent to no third party", mirrors),
    ];
    laws.into_iter()
        .map(|(name, law)| {
            let pages = pages.to_vec();
            Trial::test(name, move || {
                let wrong = law(&pages);
                if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
            })
        })
        .collect()
}

fn names(pages: &[RulePage]) -> Vec<String> {
    let rules: BTreeSet<&str> = go_doctor_engine::rule_names().into_iter().collect();
    let have: BTreeSet<&str> = pages.iter().map(|page| page.name.as_str()).collect();
    let missing = rules.difference(&have).map(|name| format!("{name}: no page"));
    missing.chain(have.difference(&rules).map(|name| format!("{name}: no rule"))).collect()
}

fn catalog(pages: &[RulePage]) -> Vec<String> {
    let catalog = include_str!("../catalog.tsv");
    let rows: Vec<Vec<&str>> =
        catalog.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let mut wrong = Vec::new();
    for page in pages {
        match rows.iter().find(|row| row[0] == page.name) {
            None => wrong.push(format!("{}: not in the catalog", page.name)),
            Some(row) if row[1] != page.page.layer || row[2] != page.page.severity => {
                wrong.push(format!(
                    "{}: page says {} {}, catalog {} {}",
                    page.name, page.page.layer, page.page.severity, row[1], row[2]
                ));
            }
            Some(_) => {}
        }
    }
    wrong
}

fn prose(pages: &[RulePage]) -> Vec<String> {
    let mut wrong = Vec::new();
    for page in pages {
        let sections = sections(&page.page.prose);
        let have: Vec<&str> = sections.iter().map(|(heading, _)| *heading).collect();
        let missing: Vec<&&str> = HEADINGS.iter().filter(|known| !have.contains(known)).collect();
        if !missing.is_empty() {
            wrong.push(format!("{}: no sections {missing:?}", page.name));
        } else if have != HEADINGS {
            wrong.push(format!("{}: sections {have:?} are not those of every page", page.name));
        }
        for (heading, text) in sections {
            let said = ideographs(text);
            if heading == CHINESE && !text.is_empty() {
                wrong.push(format!("{}: text above the first Chinese section", page.name));
            } else if heading.starts_with("### ") && said < IDEOGRAPHS {
                wrong.push(format!("{}: {heading:?} has only {said} characters", page.name));
            } else if heading != CHINESE && text.is_empty() {
                wrong.push(format!("{}: {heading:?} says nothing", page.name));
            }
        }
        let chinese = page.page.prose.rsplit(CHINESE).next().unwrap_or_default();
        let said = ideographs(chinese);
        if said < 60 {
            wrong.push(format!("{}: its Chinese part has only {said} characters", page.name));
        }
    }
    wrong
}

/// The rows of the table in `docs/CASES.md` are the headings of both halves.
fn headings(_: &[RulePage]) -> Vec<String> {
    let text = include_str!("../../../../docs/CASES.md");
    let rows = text.split_once("| English (`##`)").map_or("", |(_, rows)| rows);
    let rows = rows.lines().skip(2).take_while(|line| line.starts_with('|'));
    let cells: Vec<Vec<&str>> = rows.map(|row| row.split('|').map(str::trim).collect()).collect();
    let english = cells.iter().map(|row| format!("## {}", row[1]));
    // The texts are shared: their heading is once in a page.
    let own = cells.iter().filter(|row| row[1] != "Texts people see");
    let chinese = own.map(|row| format!("### {}", row[2]));
    let have: Vec<String> = english.chain([CHINESE.to_owned()]).chain(chinese).collect();
    if have == HEADINGS { vec![] } else { vec![format!("docs/CASES.md: {have:?}")] }
}

/// Every heading of a page's prose with the text below it.
fn sections(prose: &str) -> Vec<(&str, &str)> {
    let starts: Vec<usize> = prose
        .match_indices('#')
        .map(|(at, _)| at)
        .filter(|&at| at == 0 || prose[..at].ends_with('\n'))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([prose.len()]);
    let parts = starts.iter().zip(ends).map(|(&start, end)| &prose[start..end]);
    parts
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .map(|(heading, text)| (heading.trim_end(), text.trim()))
        .collect()
}

/// How many Chinese characters a text has.
fn ideographs(text: &str) -> usize {
    text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count()
}

fn cases(pages: &[RulePage]) -> Vec<String> {
    let mut wrong = Vec::new();
    for page in pages {
        let expectations: Vec<&str> = page
            .page
            .cases
            .iter()
            .filter_map(|case| case.blocks.iter().find(|block| block.info == "expect"))
            .map(|block| block.body.as_str())
            .collect();
        if expectations.len() < page.page.cases.len() {
            wrong.push(format!("{}: a case without ```expect", page.name));
        }
        let speaks = |body: &&str| {
            body.lines().any(|line| line.split_whitespace().nth(1) == Some(page.name.as_str()))
        };
        if !expectations.iter().any(speaks) {
            wrong.push(format!("{}: no case in which it speaks", page.name));
        }
        // A healthy toolchain: nothing, or only a remark of another rule's (the user's own program ended).
        let healthy = |body: &&str| {
            let mut said = body.lines().filter(|line| !line.starts_with(' '));
            said.all(|line| line == "nothing" || (line.starts_with("info ") && !speaks(&line)))
        };
        if !expectations.iter().any(healthy) {
            wrong.push(format!(
                "{}: no healthy case (its expectation would be `nothing`)",
                page.name
            ));
        }
    }
    wrong
}

fn words(pages: &[RulePage]) -> Vec<String> {
    let mut wrong = Vec::new();
    for page in pages {
        for word in &page.page.words {
            let english = word.templates[0].to_lowercase();
            for never in NEVER {
                if english.contains(never) {
                    wrong.push(format!("{}: {} says {never:?}", page.name, word.key));
                }
            }
            if word.key.starts_with("message") && word.templates[0].ends_with('.') {
                wrong.push(format!("{}: {} ends with a period", page.name, word.key));
            }
        }
        if !page.page.words.iter().any(|word| word.key.starts_with("message")) {
            wrong.push(format!("{}: no message", page.name));
        }
    }
    wrong
}

/// A public mirror is advised in Chinese only, and called what it is there; no rule puts one into a command by itself.
fn mirrors(pages: &[RulePage]) -> Vec<String> {
    const MIRROR: &str = "goproxy.cn";
    let mut wrong = Vec::new();
    for page in pages {
        for word in &page.page.words {
            let [english, chinese] = [&word.templates[0], &word.templates[1]];
            if english.contains(MIRROR) {
                wrong.push(format!("{}: {} advises a mirror in English", page.name, word.key));
            }
            if chinese.contains(MIRROR) && !chinese.contains("第三方") {
                wrong.push(format!("{}: {} hides whose mirror it is", page.name, word.key));
            }
        }
        for case in &page.page.cases {
            let expected = case.blocks.iter().filter(|block| block.info == "expect");
            for line in expected.flat_map(|block| block.body.lines()) {
                if line.trim_start().starts_with("fix ") && line.contains(MIRROR) {
                    wrong.push(format!("{}: {}: {line}", page.name, case.name));
                }
            }
        }
    }
    wrong
}
