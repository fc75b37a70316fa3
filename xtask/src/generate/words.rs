//! A page's words as Rust: one module a rule, in it the rule's name and one function a sentence, so that a wrong name, a
//! wrong key or a missing argument is an error of the compiler.

use std::fmt::Write as _;

use anyhow::Result;
use go_doctor_pages::{Word, arguments};

use super::{Rule, capital};

/// The file of a family: a module for each of its rules.
pub(super) fn family(name: &str, rules: &[&Rule]) -> Result<String> {
    let mut out = format!(
        "//! Made by `cargo xtask generate` from the pages of the family {name}; edit those.\n\
         #![allow(clippy::wildcard_imports, reason = \"each module takes what it needs of the same ten names\")]\n\n\
         use super::{{Arg, Message, NeedsWhy, RuleId, Said, Template, Title, Why, sentence, words}};\n\
         use go_doctor_protocol::{{Layer, Severity}};\n",
    );
    for used in ["NeedsWhy", "Said"] {
        let is_used = match used {
            "Said" => rules.iter().any(|rule| rule.page.words.iter().any(is_other)),
            _ => rules.iter().any(|rule| !has_plain_why(rule)),
        };
        if !is_used {
            out = out.replace(&format!("{used}, "), "");
        }
    }
    for rule in rules {
        let (layer, severity) = (capital(&rule.page.layer), capital(&rule.page.severity));
        writeln!(
            out,
            "\n/// {}\npub(crate) mod {} {{\nuse super::*;\n\
             /// Its name, layer and severity.\n\
             pub(crate) const RULE: RuleId = RuleId::new({:?}, Layer::{layer}, Severity::{severity});",
            rule.name,
            rule.name.replace('-', "_"),
            rule.name,
        )?;
        out.push_str("words! {\n");
        for word in &rule.page.words {
            out.push_str(&line(word, has_plain_why(rule)));
        }
        out.push_str("}\n}\n");
    }
    Ok(out)
}

/// The file of the words that are no rule's.
pub(super) fn own(words: &[Word]) -> String {
    let mut out = String::from(
        "//! Made by `cargo xtask generate` from `words.md`; edit that.\n\
         #![allow(dead_code, reason = \"some are only looked up as text\")]\n\n\
         use super::{Arg, Said, Template, sentence, words};\n",
    );
    out.push_str("\nwords! {\n");
    for word in words.iter().filter(|word| !word.key.starts_with("errno.")) {
        out.push_str(&line(word, false));
    }
    out.push_str("}\n");
    out
}

/// Whether its plain `why` can stand for every message: it is there, and takes no arguments.
fn has_plain_why(rule: &Rule) -> bool {
    rule.page.words.iter().any(|word| word.key == "why" && arguments(&word.templates[0]).is_empty())
}

/// Whether a word is neither message nor why nor a fix's title.
fn is_other(word: &Word) -> bool {
    !["message", "why", "fix"].contains(&word.key.split('.').next().unwrap_or_default())
}

/// A sentence as a line of the macro `words!`: its kind, its function with the names of its arguments, both languages.
fn line(word: &Word, has_plain_why: bool) -> String {
    let [en, zh] = &word.templates;
    let (kind, variant) = word.key.split_once('.').unwrap_or((&word.key, ""));
    let sort = match kind {
        "message" if has_plain_why => "message",
        "message" => "needs_why",
        "why" => "why",
        "fix" => "title",
        _ => "said",
    };
    let name = if kind == "message" && !variant.is_empty() { variant } else { &word.key };
    let names: Vec<String> =
        arguments(en).iter().map(|name| format!("{} {name:?}", identifier(name))).collect();
    format!("    {sort} {}({}) {en:?} {zh:?};\n", identifier(name), names.join(", "))
}

/// A key as a name of Rust.
fn identifier(key: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern",
        "false", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut",
        "pub", "ref", "return", "static", "struct", "trait", "true", "type", "unsafe", "use",
        "where", "while",
    ];
    let mut name = String::with_capacity(key.len());
    for letter in key.chars() {
        match letter {
            '-' | '.' => name.push('_'),
            _ if letter.is_uppercase() => name.extend(['_', letter.to_ascii_lowercase()]),
            _ => name.push(letter),
        }
    }
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}
