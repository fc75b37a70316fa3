//! `cargo xtask census`: every text that go and its tools can print when they refuse, and which rule explains it (docs/census/README.md).

mod ask;
mod format;
mod kind;
mod lines;
mod readme;
mod sources;
mod table;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use table::{Origin, Table};

/// The table, below the repository's root.
const TABLE: &str = "docs/census/table.tsv";
/// The paper with the totals; what stands between the markers is generated.
const PAPER: &str = "docs/census/README.md";
/// What reads the sources: the Go program, and the list of what it reads.
const PROGRAM: &str = "xtask/census";

/// Reads the sources, asks go-doctor about every text, and writes table and totals.
pub(crate) fn write(root: &Path) -> Result<()> {
    let table = made(root)?;
    put(root, &table)
}

/// Asks about the texts of the table as it is: for a change of rules, without the sources.
pub(crate) fn ask(root: &Path) -> Result<()> {
    let mut table = read(root)?;
    ask::all(root, &mut table)?;
    put(root, &table)
}

/// Makes the table anew and compares; the error names the first differences.
pub(crate) fn check(root: &Path) -> Result<()> {
    let (now, before) = (made(root)?.render(), text(&root.join(TABLE))?);
    let gone = before.lines().filter(|line| !now.contains(line)).map(|line| format!("- {line}"));
    let new = now.lines().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    let differences: Vec<String> = gone.chain(new).collect();
    if !differences.is_empty() || now != before {
        let shown = differences.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
        bail!(
            "{TABLE} is not what the sources and the rules say, in {} lines; run: cargo xtask census\n{shown}",
            differences.len()
        );
    }
    println!("{TABLE} is what the sources and the rules say");
    Ok(())
}

fn made(root: &Path) -> Result<Table> {
    let sources = sources::listed(root)?;
    let mut rows = Vec::new();
    for source in &sources {
        println!("reading {} {}", source.tool, source.versions.join(" "));
        rows.extend(sources::said(root, source)?);
    }
    let mut table = Table::of(rows, origin(root)?);
    ask::all(root, &mut table)?;
    Ok(table)
}

fn put(root: &Path, table: &Table) -> Result<()> {
    let file = root.join(TABLE);
    std::fs::write(&file, table.render()).with_context(|| file.display().to_string())?;
    let paper = root.join(PAPER);
    let filled = readme::filled(&text(&paper)?, table)?;
    std::fs::write(&paper, filled).with_context(|| paper.display().to_string())?;
    println!("wrote {TABLE}: {} texts", table.rows.len());
    Ok(())
}

fn read(root: &Path) -> Result<Table> {
    Table::parse(&text(&root.join(TABLE))?)
}

/// What a table is made from: each source at its versions, and a hash of the program that reads them.
fn origin(root: &Path) -> Result<Origin> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join(PROGRAM))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    files.retain(|file| !file.to_string_lossy().ends_with("_test.go"));
    files.sort();
    let mut all = String::new();
    for file in files {
        all.push_str(&text(&file)?);
    }
    let versions = sources::versions(&sources::listed(root)?);
    Ok(Origin { sources: versions, program: table::hash(&all) })
}

/// A text file with `\n` at its ends of lines, as a checkout on Windows may not have it.
fn text(file: &Path) -> Result<String> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    Ok(text.replace("\r\n", "\n"))
}
