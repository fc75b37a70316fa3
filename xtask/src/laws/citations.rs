//! A comment cites only what a reader can open: a file of the repository or a public address; and a section that is there.

use super::{files_below, place};
use crate::root;

/// Every file of ours that has comments, tests included, with its text.
fn texts() -> Vec<(String, String)> {
    let root = root();
    let folders = ["crates", "xtask", "bench", "extension/src", "extension/test"];
    let files = folders.iter().flat_map(|folder| {
        ["rs", "ts", "mjs", "js"].map(|ending| files_below(&root.join(folder), ending)).concat()
    });
    let texts: Vec<_> =
        files.map(|path| (place(&path), std::fs::read_to_string(&path).unwrap())).collect();
    assert!(texts.len() > 100, "the sources were not found");
    texts
}

/// Every comment of these texts, with its place.
fn comments(texts: &[(String, String)]) -> impl Iterator<Item = (String, &str)> {
    texts.iter().flat_map(|(file, text)| {
        text.lines().enumerate().filter_map(move |(number, line)| {
            let (_, comment) = line.split_once("//")?;
            Some((format!("{file}:{}", number + 1), comment))
        })
    })
}

/// The words of a text that are names of Markdown files.
fn pages(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "(),;:`\"'<>[]=".contains(c))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            word.ends_with(".md") && word.len() > 3 && !word.contains(['{', '*', '/', '$'])
        })
}

#[test]
fn every_page_that_a_comment_cites_is_there() {
    let known: Vec<String> = files_below(&root(), "md")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let texts = texts();
    let wrong: Vec<String> = comments(&texts)
        .flat_map(|(place, comment)| pages(comment).map(move |page| (place.clone(), page)))
        .filter(|(_, page)| !known.iter().any(|known| known == page))
        .map(|(place, page)| format!("{place}: {page}"))
        .collect();
    assert!(wrong.is_empty(), "cited and not there:\n{}", wrong.join("\n"));
}

/// The sections that a comment cites, each with the page named before it.
fn sections(comment: &str) -> Vec<(&str, &str)> {
    let mut page = None;
    let words = comment.split(|c: char| c.is_whitespace() || "(),;:`\"'".contains(c));
    words
        .filter_map(|word| {
            if word.ends_with(".md") {
                page = Some(word.rsplit('/').next().unwrap_or(word));
            }
            let number = word.strip_prefix('§')?.trim_end_matches('.');
            Some((page.unwrap_or("no page"), number))
        })
        .collect()
}

/// Whether a page has a heading with this number.
fn has_section(text: &str, number: &str) -> bool {
    let headings = text.lines().filter_map(|line| line.strip_prefix("##"));
    headings
        .filter_map(|heading| heading.trim_start_matches('#').split_whitespace().next())
        .any(|found| found.trim_end_matches('.') == number)
}

#[test]
fn every_section_that_a_comment_cites_is_there() {
    let folder = root().join("docs/sources");
    let (mut wrong, mut seen) = (Vec::new(), 0);
    let texts = texts();
    for (place, comment) in comments(&texts) {
        for (page, section) in sections(comment) {
            seen += 1;
            let text = std::fs::read_to_string(folder.join(page)).unwrap_or_default();
            if !has_section(&text, section) {
                wrong.push(format!("{place}: {page} §{section}"));
            }
        }
    }
    assert!(seen > 10, "the citations were not found");
    assert!(wrong.is_empty(), "cited and not there:\n{}", wrong.join("\n"));
}

#[test]
fn a_section_is_found_and_missed() {
    let cited = sections("Source: a/x.md §1.2 and §3; `y.md` §1.");
    assert_eq!(cited, [("x.md", "1.2"), ("x.md", "3"), ("y.md", "1")]);
    assert!(has_section("# A\n\n## 1. B\n\n### 1.2 C\n", "1.2"));
    assert!(!has_section("# 2. A\n\n## 12. B\n", "2"));
}
