//! The totals of the census, for its paper.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use super::kind::KINDS;
use super::table::{Row, Table};

const BEGIN: &str = "<!-- totals: made by `cargo xtask census` -->\n";
const END: &str = "<!-- end of totals -->\n";

/// The paper with the totals of a table between its markers.
pub(super) fn filled(paper: &str, table: &Table) -> Result<String> {
    let (before, rest) = paper.split_once(BEGIN).context("the paper has no begin of totals")?;
    let (_, after) = rest.split_once(END).context("the paper has no end of totals")?;
    Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", totals(table)))
}

fn totals(table: &Table) -> String {
    let mut tools: Vec<&str> = Vec::new();
    for row in &table.rows {
        if !tools.contains(&row.tool.as_str()) {
            tools.push(&row.tool);
        }
    }
    [by_tool(table, &tools), by_kind(table, &tools), by_version(table, &tools), by_package(table)]
        .join("\n")
}

/// How many of the texts that count have a rule.
fn by_tool(table: &Table, tools: &[&str]) -> String {
    let mut lines =
        vec![cells(["tool", "texts that count", "explained", "share", "in every line"])];
    for tool in tools {
        let counted: Vec<&Row> =
            table.rows.iter().filter(|row| row.tool == *tool && row.counts()).collect();
        lines.push(share((*tool).to_owned(), &counted));
    }
    let counted: Vec<&Row> = table.rows.iter().filter(|row| row.counts()).collect();
    lines.push(share("all".to_owned(), &counted));
    format!("### Explained\n\n{}", aligned(&lines))
}

fn share(name: String, counted: &[&Row]) -> Vec<String> {
    let explained = counted.iter().filter(|row| row.is_explained()).count();
    let stands = counted.iter().filter(|row| row.is_known_everywhere()).count();
    let percent = (explained * 100).checked_div(counted.len()).unwrap_or(0);
    vec![
        name,
        counted.len().to_string(),
        explained.to_string(),
        format!("{percent} %"),
        stands.to_string(),
    ]
}

fn by_kind(table: &Table, tools: &[&str]) -> String {
    let mut head = vec!["tool".to_owned()];
    head.extend(KINDS.iter().map(|(kind, _)| (*kind).to_owned()));
    let mut lines = vec![head];
    for tool in tools {
        let mut line = vec![(*tool).to_owned()];
        line.extend(KINDS.iter().map(|(kind, _)| {
            let rows = table.rows.iter().filter(|row| row.tool == *tool && row.kind == *kind);
            rows.count().to_string()
        }));
        lines.push(line);
    }
    format!("### By kind\n\n{}", aligned(&lines))
}

/// What each version has, and what came and went with it: the first thing people meet after an update.
fn by_version(table: &Table, tools: &[&str]) -> String {
    let mut lines = vec![cells(["tool", "version", "texts", "new", "gone since the one before"])];
    for tool in tools {
        let rows: Vec<&Row> = table.rows.iter().filter(|row| row.tool == *tool).collect();
        let mut versions: Vec<&str> = Vec::new();
        for version in rows.iter().flat_map(|row| &row.versions) {
            if !versions.contains(&version.as_str()) {
                versions.push(version);
            }
        }
        versions.sort_by_key(|version| numbers(version));
        let mut before: Option<&str> = None;
        for version in versions {
            let has = |row: &&&Row, version: &str| row.versions.iter().any(|have| have == version);
            let texts = rows.iter().filter(|row| has(row, version)).count();
            let (new, gone) = before.map_or(("".to_owned(), "".to_owned()), |before| {
                let new = rows.iter().filter(|row| has(row, version) && !has(row, before));
                let gone = rows.iter().filter(|row| !has(row, version) && has(row, before));
                (new.count().to_string(), gone.count().to_string())
            });
            lines.push(vec![(*tool).to_owned(), version.to_owned(), texts.to_string(), new, gone]);
            before = Some(version);
        }
    }
    format!("### By version\n\n{}", aligned(&lines))
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// The packages of cmd/go, the one with the most unexplained texts first.
fn by_package(table: &Table) -> String {
    let mut packages: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.tool == "go" && row.counts()) {
        let folder = row.place.rsplit_once('/').map_or("", |(folder, _)| folder);
        packages.entry(folder).or_default().push(row);
    }
    let mut packages: Vec<(&str, Vec<&Row>)> = packages.into_iter().collect();
    let silent = |rows: &[&Row]| rows.iter().filter(|row| !row.is_explained()).count();
    packages.sort_by_key(|(_, rows)| std::cmp::Reverse(silent(rows)));
    let mut lines =
        vec![cells(["package", "texts that count", "explained", "share", "in every line"])];
    lines.extend(packages.iter().map(|(package, rows)| share(format!("`{package}`"), rows)));
    format!("### cmd/go by package\n\n{}", aligned(&lines))
}

fn cells<const N: usize>(names: [&str; N]) -> Vec<String> {
    names.map(str::to_owned).to_vec()
}

/// A Markdown table as prettier writes it.
fn aligned(lines: &[Vec<String>]) -> String {
    let Some((head, rows)) = lines.split_first() else { return String::new() };
    let line = |line: &Vec<String>| format!("| {} |\n", line.join(" | "));
    let rule = head.iter().map(|_| "---").collect::<Vec<_>>().join("|");
    format!("{}|{rule}|\n{}", line(head), rows.iter().map(line).collect::<String>())
}
