//! Holds the census in the repository against what it was made from, without the sources: by hash.

use std::collections::BTreeSet;

use super::format::{Part, own_words, parts};
use super::kind::KINDS;
use super::lines;
use super::table::{Row, Table, hash};
use super::{PAPER, TABLE, origin, read, readme, text};
use crate::root;

#[test]
fn the_census_is_what_its_program_made_of_its_sources() {
    let table = read(&root()).unwrap();
    assert_eq!(table.origin, origin(&root()).unwrap(), "{TABLE} is stale; run: cargo xtask census");
    assert!(table.rows.len() > 3000, "only {} texts", table.rows.len());
    assert_eq!(table.render(), text(&root().join(TABLE)).unwrap());
}

#[test]
fn a_row_that_was_changed_by_hand_is_seen() {
    let table = text(&root().join(TABLE)).unwrap();
    assert!(Table::parse(&table).is_ok());
    let changed = table.replacen("\terror\t", "\tinternal\t", 1);
    assert_ne!(changed, table);
    assert!(Table::parse(&changed).is_err());
}

#[test]
fn the_papers_totals_are_those_of_the_table() {
    let paper = text(&root().join(PAPER)).unwrap();
    assert_eq!(readme::filled(&paper, &read(&root()).unwrap()).unwrap(), paper);
}

#[test]
fn every_rule_and_kind_that_the_census_names_exists() {
    let catalog = text(&root().join("crates/engine/tests/catalog.tsv")).unwrap();
    let rules: BTreeSet<&str> =
        catalog.lines().filter_map(|line| line.split('\t').next()).collect();
    for row in read(&root()).unwrap().rows {
        assert!(KINDS.iter().any(|(kind, _)| *kind == row.kind), "{row:?}");
        let named = row.answer.rule.split(',').chain(row.answer.elsewhere.split(','));
        for rule in named.filter(|rule| !rule.is_empty()) {
            assert!(rules.contains(rule), "{rule} is no rule: {row:?}");
        }
    }
}

/// Where a text is known in one line and not in another, the rule looks at the line, or the line is none that go prints:
/// docs/census/partly.tsv has a reason for each.
#[test]
fn an_explained_text_is_known_wherever_it_stands() {
    let reasons = text(&root().join("docs/census/partly.tsv")).unwrap();
    let reasons: Vec<&str> =
        reasons.lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    let partly: Vec<Row> = read(&root())
        .unwrap()
        .rows
        .into_iter()
        .filter(|row| row.is_explained() && !row.is_known_everywhere())
        .collect();
    for row in &partly {
        let start = format!("{}\t{}\t", row.tool, row.written());
        let has_reason =
            reasons.iter().any(|line| line.len() > start.len() && line.starts_with(&start));
        assert!(has_reason, "docs/census/partly.tsv does not say why: {row:?}");
    }
    assert_eq!(
        partly.len(),
        reasons.len(),
        "docs/census/partly.tsv names texts that are known everywhere"
    );
}

#[test]
fn a_format_falls_into_its_own_words_and_its_holes() {
    let own = |text: &str| Part::Own(text.to_owned());
    assert_eq!(
        parts("100%% of %-5.3s, %[1]q"),
        [own("100% of "), Part::Hole('s'), own(", "), Part::Hole('q')]
    );
    assert_eq!(own_words("%s: %v"), 0);
    assert_eq!(own_words("open %s: a %d"), 1);
    assert_eq!(own_words("no such flag -%s"), 3);
    assert_eq!(hash("a"), "af63dc4c8601ec8c");
}

#[test]
fn a_text_stands_in_real_lines_and_other_words_in_the_same() {
    let row = Row {
        tool: "go".to_owned(),
        by: "base.Fatalf".to_owned(),
        text: "go: cannot load %s: %q".to_owned(),
        holes: vec!["module".to_owned(), "file".to_owned()],
        ..Row::default()
    };
    let first = |runs: Vec<lines::Run>| runs.into_iter().next().unwrap().output;
    assert_eq!(first(lines::of(&row)), "go: cannot load example.com/x: \"main.go\"\n");
    assert_eq!(first(lines::scrambled(&row)), "go: dboopu mpbe example.com/x: \"main.go\"\n");
}
