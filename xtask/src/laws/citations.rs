//! A comment cites only what a reader can open: a file of the repository or a public address.

use super::{files_below, place, sources};
use crate::root;

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
    let root = root();
    let known: Vec<String> = files_below(&root, "md")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let mut texts: Vec<(String, String)> =
        sources().into_iter().map(|source| (source.place, source.text)).collect();
    for folder in ["extension/src", "extension/test", "xtask/npm", "bench"] {
        for ending in ["ts", "mjs", "js"] {
            texts.extend(
                files_below(&root.join(folder), ending)
                    .iter()
                    .map(|path| (place(path), std::fs::read_to_string(path).unwrap())),
            );
        }
    }
    let mut wrong = Vec::new();
    for (file, text) in &texts {
        for (number, line) in text.lines().enumerate() {
            let Some((_, comment)) = line.split_once("//") else { continue };
            let unknown = pages(comment).filter(|page| !known.iter().any(|known| known == page));
            wrong.extend(unknown.map(|page| format!("{file}:{}: {page}", number + 1)));
        }
    }
    assert!(wrong.is_empty(), "cited and not there:\n{}", wrong.join("\n"));
}
