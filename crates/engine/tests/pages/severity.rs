//! docs/SEVERITY.md, page by page: what is more than a note names who refuses it, and shows how that was seen.

use go_doctor_testkit::RulePage;

use crate::house::Law;

const LAW: &str = include_str!("../../../../docs/SEVERITY.md");

/// Pages that show neither a recorded output nor a version: debts. A page leaves this list when it shows one.
const UNSEEN: &[&str] = &[
    "environments-differ",
    "go-extension-missing",
    "gopls-not-running",
    "launch-remote-incomplete",
    "launch-stdin-needs-terminal",
    "launch-task-missing",
    "launch-test-pattern",
    "leetcode-region-polluted",
    "leetcode-wsl-node",
    "setting-disables-language-server",
    "setting-incomplete",
    "setting-overrides-path",
    "setting-path-not-expanded",
    "shell-startup-failed",
];

/// Pages with a case of another severity than their own that do not say why: debts.
const UNSAID: &[&str] = &["file-permission-denied", "no-go-files"];

/// The words for whoever refuses: the first column of the table in docs/SEVERITY.md.
fn refusers() -> Vec<&'static str> {
    let rows = LAW.split_once("| `refused_by` |").map_or("", |(_, rows)| rows);
    let rows = rows.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.filter_map(|row| row.split('`').nth(1)).collect()
}

/// Each page above a note has a refuser of the table, and no note has one.
pub(crate) fn refused(pages: &[RulePage]) -> Vec<String> {
    let known = refusers();
    let mut wrong = Vec::new();
    if known.len() < 10 {
        wrong.push(format!("docs/SEVERITY.md: only {known:?}"));
    }
    for page in pages {
        let by = &page.page.refused_by;
        if (page.page.severity == "info") != by.is_empty() {
            wrong.push(format!("{}: {} with refused_by {by:?}", page.name, page.page.severity));
        }
        let strange = by.iter().filter(|word| !known.contains(&word.as_str()));
        wrong.extend(strange.map(|word| format!("{}: nobody is called `{word}`", page.name)));
    }
    let used =
        |word: &&str| pages.iter().any(|page| page.page.refused_by.iter().any(|by| by == word));
    wrong.extend(
        known.iter().filter(|word| !used(word)).map(|word| format!("`{word}` refuses nothing")),
    );
    wrong
}

/// The severities with which a page's own rule speaks in a block of expectations.
fn spoken<'p>(page: &'p RulePage, body: &'p str) -> impl Iterator<Item = &'p str> {
    body.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let severity = words.next()?;
        (words.next() == Some(page.name.as_str())).then_some(severity)
    })
}

/// Whether a case gives what a real tool printed and the rule then speaks above a note.
fn is_recorded(page: &RulePage) -> bool {
    page.page.cases.iter().any(|case| {
        let output = case.blocks.iter().any(|block| {
            let verb = block.info.split(' ').next().unwrap_or_default();
            matches!(verb, "explain" | "run" | "trial") && !block.body.trim().is_empty()
        });
        let expected = case.blocks.iter().filter(|block| block.info == "expect");
        output && expected.flat_map(|block| spoken(page, &block.body)).any(|it| it != "info")
    })
}

/// Whether a text says with which version something was seen: `Go 1.26.8`, `dlv 1.27`, `0.58.0-dev`.
fn names_a_version(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || "()[]`,;:".contains(c)).any(|word| {
        let word = word.trim_start_matches("go").trim_start_matches('v').trim_end_matches('.');
        let numbers: Vec<&str> = word.split('.').collect();
        numbers.len() >= 2
            && numbers.iter().take(2).all(|part| {
                !part.is_empty() && part.chars().next().is_some_and(|c| c.is_ascii_digit())
            })
    })
}

/// Each page above a note was seen: in a case by what a tool printed, or in its prose by the version that did it.
pub(crate) fn seen(pages: &[RulePage]) -> Vec<String> {
    debts(pages, UNSEEN, "neither a recorded output nor a version", |page| {
        let english = page.page.prose.split("## 中文").next().unwrap_or_default();
        page.page.severity == "info" || is_recorded(page) || names_a_version(english)
    })
}

/// A page whose case has another severity than the page says so in its prose: DESIGN, "a page that lowers one says why".
pub(crate) fn said(pages: &[RulePage]) -> Vec<String> {
    debts(pages, UNSAID, "a case of another severity, and no word why", |page| {
        let english = page.page.prose.split("## 中文").next().unwrap_or_default().to_lowercase();
        let expected = page.page.cases.iter().flat_map(|case| &case.blocks);
        let expected = expected.filter(|block| block.info == "expect");
        let mut others = expected.flat_map(|block| spoken(page, &block.body));
        others.all(|severity| {
            severity == page.page.severity
                || match severity {
                    "info" => ["note", "info", "remark"].iter().any(|word| english.contains(word)),
                    other => english.contains(other),
                }
        })
    })
}

/// The laws speak where a page breaks them on purpose: a page of each is taken, and spoilt.
pub(crate) fn spoilt(pages: &[RulePage]) -> Vec<String> {
    type Spoil = fn(&mut RulePage);
    let spoils: [(&str, Law, Spoil); 5] = [
        ("no refuser", refused, |page| page.page.refused_by.clear()),
        ("a strange refuser", refused, |page| page.page.refused_by.push("me".to_owned())),
        ("a note that is refused", refused, |page| "info".clone_into(&mut page.page.severity)),
        ("nothing seen", seen, |page| {
            page.page.prose.clear();
            page.page.cases.clear();
        }),
        ("another severity", said, |page| {
            page.page.prose.clear();
            for block in page.page.cases.iter_mut().flat_map(|case| &mut case.blocks) {
                block.body = block
                    .body
                    .replace(&format!("error {}", page.name), &format!("info {}", page.name));
            }
        }),
    ];
    let name = "go-mod-invalid";
    let Some(own) = pages.iter().position(|page| page.name == name) else {
        return vec![format!("{name} is gone; take another page")];
    };
    let mut wrong = Vec::new();
    for (what, law, spoil) in spoils {
        let mut pages = pages.to_vec();
        spoil(&mut pages[own]);
        if !law(&pages).iter().any(|said| said.starts_with(name)) {
            wrong.push(format!("no law minds: {what}"));
        }
    }
    wrong
}

/// The pages that break a law, but for those that are known to; one that no longer does is to leave the list.
fn debts(
    pages: &[RulePage],
    known: &[&str],
    what: &str,
    keeps: impl Fn(&RulePage) -> bool,
) -> Vec<String> {
    let is_debt = |page: &RulePage| known.contains(&page.name.as_str());
    let wrong = pages.iter().filter(|page| !keeps(page) && !is_debt(page));
    let paid = pages.iter().filter(|page| keeps(page) && is_debt(page));
    wrong
        .map(|page| format!("{}: {what}", page.name))
        .chain(paid.map(|page| format!("{}: is no debt any more", page.name)))
        .collect()
}
