//! The Chinese report of every case's machine is Chinese: what is left in Latin letters is code, a path, or a proper noun.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use go_doctor_engine::{Redactor, markdown};
use go_doctor_pages::Case;
use go_doctor_protocol::Report;

use go_doctor_testkit::RulePage;

/// Values as they are written in settings, launch configurations, flags and variables: the list of what is taken is theirs.
const VALUES: &[&str] = &[
    "CaseInsensitive",
    "CaseSensitive",
    "Fuzzy",
    "archive",
    "auto",
    "bash",
    "core",
    "cpp",
    "csharp",
    "custom",
    "darwin",
    "exe",
    "externalTerminal",
    "false",
    "goformat",
    "gofumpt",
    "goimports",
    "golint",
    "internalConsole",
    "java",
    "javascript",
    "kotlin",
    "local",
    "mysql",
    "off",
    "on",
    "php",
    "pie",
    "plugin",
    "python",
    "readonly",
    "replay",
    "revive",
    "ruby",
    "rust",
    "scala",
    "shared",
    "swift",
    "true",
    "typescript",
    "vendor",
];

/// What go will say of a go.mod, a go.work or vendor/modules.txt, foreseen in its own words: so a search finds it.
const FORESEEN: &[&str] = &[
    "appears",
    "as",
    "be",
    "but",
    "char",
    "character",
    "declaration",
    "default",
    "directive",
    "explicitly",
    "form",
    "input",
    "invalid",
    "malformed",
    "marked",
    "match",
    "must",
    "or",
    "replacement",
    "required",
    "usage",
];

/// Names of folders and programs.
const NAMES: &[&str] = &["git", "pkg", "src"];

/// What the Chinese sentences of all pages leave as it is: written so by somebody who speaks it.
static OWN: OnceLock<BTreeSet<String>> = OnceLock::new();

/// Takes down the words of the pages, once.
pub(crate) fn learn(pages: &[RulePage]) {
    OWN.get_or_init(|| {
        let general = include_str!("../../src/words.md").rsplit("zh-cn:").next().unwrap();
        let words = pages.iter().flat_map(|page| &page.page.words);
        let mut own = tokens(general);
        own.extend(words.flat_map(|word| tokens(&word.templates[1])));
        own.extend([VALUES, FORESEEN, NAMES].concat().into_iter().map(str::to_owned));
        own
    });
}

/// Fails where a case's Chinese report says something in English that is not the machine's, the user's or a program's.
pub(crate) fn check(case: &Case, report: &Report) -> Result<(), String> {
    let Some(own) = OWN.get() else { return Ok(()) };
    let text = markdown(report, &Redactor::default());
    let theirs = case.blocks.iter().filter(|block| block.info != "expect");
    let theirs: BTreeSet<String> = theirs
        .flat_map(|block| tokens(&block.info).into_iter().chain(tokens(&block.body)))
        .collect();
    let wrong = english(&text).into_iter();
    let mut wrong = wrong.filter(|(word, _)| !own.contains(word) && !theirs.contains(word));
    match wrong.next() {
        None => Ok(()),
        Some((word, line)) => Err(format!("English in the Chinese report: {word:?} in {line:?}")),
    }
}

/// Every word of a text in Latin letters.
fn tokens(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The English words of a text outside of code, links and paths, each with its line.
fn english(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            continue;
        }
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" \u{0} ");
        // Only the report's own tags begin with `<` outside of code; a word that is cut off is somebody's.
        let prose = prose.replace("<details>", "").replace("</details>", "");
        let prose = prose.replace("<summary>", "").replace("</summary>", "");
        for word in prose.split(|c: char| !(c.is_ascii_alphanumeric() || "_.-/\\:$@~…".contains(c)))
        {
            let word = word.trim_matches(['.', '-', ':']);
            let is_word = word.len() > 1
                && word.chars().all(|c| c.is_ascii_alphabetic())
                && word.chars().any(|c| c.is_ascii_lowercase());
            if is_word {
                found.push((word.to_owned(), line.to_owned()));
            }
        }
    }
    found
}
