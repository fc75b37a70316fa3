//! `UPDATE_EXPECT=1`: what the cases say now is written into their page; the diff is the review.

use std::ops::Range;
use std::sync::Mutex;

use go_doctor_pages::{Block, Row, Table, cell};
use go_doctor_testkit::RulePage;
use libtest_mimic::{Failed, Trial};

use crate::expect::{self, Actual};

/// Rewrites of one page must not run at the same time: their offsets would move under each other.
static WRITING: Mutex<()> = Mutex::new(());

/// Puts the actual blocks where the expected ones stand, or at the end of the case.
pub(crate) fn case(page: &RulePage, number: usize, actual: &[Actual]) {
    let _guard = WRITING.lock().unwrap();
    for want in actual {
        // Read anew: another block of this page may just have been rewritten.
        let text = std::fs::read_to_string(&page.path).unwrap();
        let now = go_doctor_pages::parse(&text).unwrap();
        let case = &now.cases[number];
        let block = fenced(&want.info, &want.body);
        let new = if let Some(old) = case.blocks.iter().find(|block| block.info == want.info) {
            format!("{}{block}{}", &text[..old.span.start], &text[old.span.end..])
        } else {
            let (before, after) = text.split_at(case.end);
            let gap = if after.is_empty() { "\n" } else { "\n\n" };
            format!("{}\n\n{block}{gap}{after}", before.trim_end())
        };
        std::fs::write(&page.path, new).unwrap();
    }
}

/// Writes the blocks of a table and its rows anew: the rows share the blocks, so all are run.
pub(crate) fn table(page: &RulePage, number: usize) -> Result<(), String> {
    let _guard = WRITING.lock().unwrap();
    let text = std::fs::read_to_string(&page.path).unwrap();
    let now = go_doctor_pages::parse(&text).unwrap();
    let rows = now.cases.iter().filter(|case| case.table == Some(number));
    let outcomes: Vec<Vec<Actual>> = rows.map(expect::outcome).collect::<Result<_, _>>()?;
    let mut table = now.tables[number].clone();
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let expected = |block: &&Block| matches!(first_word(&block.info), "expect" | "fixed");
    let blocks: Vec<Block> = table.blocks.iter().filter(expected).cloned().collect();
    for (place, block) in blocks.iter().enumerate() {
        // `outcome` puts `expect` first, then what is `fixed` in the page's order.
        let others = blocks.iter().take(place).filter(|block| block.info != "expect").count();
        let place = if block.info == "expect" { 0 } else { others + 1 };
        let bodies: Vec<&str> = outcomes.iter().map(|all| all[place].body.as_str()).collect();
        let body = template(&mut table, &block.body, &bodies)?;
        changes.push((block.span.clone(), fenced(&block.info, &body)));
    }
    if !blocks.iter().any(|block| block.info == "expect") {
        let bodies: Vec<&str> = outcomes.iter().map(|all| all[0].body.as_str()).collect();
        let body = template(&mut table, "", &bodies)?;
        let start = table.span.start;
        changes.push((start..start, fenced("expect", &body) + "\n\n"));
    }
    changes.push((table.span.clone(), rows_of(&table)));
    changes.sort_by_key(|(span, _)| (span.start, span.end));
    let mut new = text;
    for (span, part) in changes.into_iter().rev() {
        new.replace_range(span, &part);
    }
    go_doctor_pages::parse(&new).map_err(|error| error.to_string())?;
    std::fs::write(&page.path, new).unwrap();
    Ok(())
}

fn first_word(info: &str) -> &str {
    info.split(' ').next().unwrap_or_default()
}

fn fenced(info: &str, body: &str) -> String {
    let fence = if body.contains("```") { "````" } else { "```" };
    format!("{fence}{info}\n{body}{fence}")
}

/// The lines of a table as they stand in the page.
fn rows_of(table: &Table) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut out = line(&table.columns) + "|" + &"---|".repeat(table.columns.len()) + "\n";
    for row in &table.rows {
        out += &line(&row.cells.iter().map(|value| cell(value)).collect::<Vec<_>>());
    }
    out
}

/// The block of which every row's text is made, as near to the old one as can be; new values go into the rows' cells.
fn template(table: &mut Table, old: &str, bodies: &[&str]) -> Result<String, String> {
    let lines: Vec<Vec<&str>> = bodies.iter().map(|body| body.lines().collect()).collect();
    let count = lines[0].len();
    if lines.iter().any(|lines| lines.len() != count) {
        return Err(format!("the rows of {:?} are no longer alike: make them cases", table.name));
    }
    let old: Vec<&str> = old.lines().collect();
    let mut new: Vec<String> = Vec::new();
    for number in 0..count {
        let said: Vec<&str> = lines.iter().map(|lines| lines[number]).collect();
        let Some((rows, line)) = fitting(table, &old, number, &said) else {
            return Err(format!(
                "{:?}: no column says how these lines differ: write it as `{{column}}`\n{}",
                table.name,
                said.join("\n")
            ));
        };
        table.rows = rows;
        new.push(line);
    }
    let out = new.join("\n") + "\n";
    // A column that two lines have must say the same in both.
    match table.rows.iter().zip(bodies).find(|(row, body)| table.fill(&out, row) != **body) {
        Some((row, body)) => Err(format!("{:?}, {:?}: says\n{body}", table.name, row.cells[0])),
        None => Ok(out),
    }
}

/// The template's line that says what the rows say: the old one, one without a column, the old one with other values, one
/// with the given values of the first row, any other old one.
fn fitting(
    table: &Table,
    old: &[&str],
    number: usize,
    said: &[&str],
) -> Option<(Vec<Row>, String)> {
    let own = old.get(number).copied();
    let as_it_is = own.filter(|line| {
        table.rows.iter().zip(said).all(|(row, said)| table.fill(line, row) == *said)
    });
    let alike = said.iter().all(|other| other == &said[0]).then_some(said[0]);
    let made = without_values(table, said[0]);
    let mut lines = as_it_is.into_iter().chain(alike).chain(own);
    // A line with much text of its own before one that is nearly nothing but a column.
    let mut rest = old.to_vec();
    let empty = Row { cells: vec![] };
    rest.sort_by_key(|line| std::cmp::Reverse(table.fill(line, &empty).len()));
    let mut others = std::iter::once(made.as_str()).chain(rest);
    let find = |line: &str| Some((cells_of(table, line, said)?, line.to_owned()));
    lines.find_map(find).or_else(|| others.find_map(find))
}

/// The rows, with the values that make these lines of a template; nothing if none do.
fn cells_of(table: &Table, line: &str, said: &[&str]) -> Option<Vec<Row>> {
    let mut rows = table.rows.clone();
    for (row, said) in rows.iter_mut().zip(said) {
        if table.fill(line, row) != *said {
            take(table, line, said, row)?;
            if table.fill(line, row) != *said {
                return None;
            }
        }
    }
    Some(rows)
}

/// Reads the values of a line into the columns that only expectations have.
fn take(table: &Table, line: &str, said: &str, row: &mut Row) -> Option<()> {
    let mut said = said;
    let mut line = line;
    while let Some((before, column, after)) = table.next_column(line) {
        said = said.strip_prefix(before)?;
        line = after;
        if is_given(table, column) {
            said = said.strip_prefix(row.cells[column].as_str())?;
            continue;
        }
        let behind = match table.next_column(after) {
            None => after.to_owned(),
            Some((until, ..)) if !until.is_empty() => until.to_owned(),
            Some(_) => return None,
        };
        let last = table.next_column(after).is_none();
        let end = if last { said.strip_suffix(&*behind)?.len() } else { said.find(&behind)? };
        said[..end].clone_into(&mut row.cells[column]);
        said = &said[end..];
    }
    (said == line).then_some(())
}

/// Whether a column is a part of the machine: its values are the case's and not what comes of it.
fn is_given(table: &Table, column: usize) -> bool {
    let name = &table.columns[column];
    table.blocks.iter().any(|block| {
        let expected = matches!(first_word(&block.info), "expect" | "fixed");
        let has = |text: &str| go_doctor_pages::arguments(text).contains(name);
        has(&block.info) || (!expected && has(&block.body))
    })
}

/// A line of the first row with its given values as `{column}`, the longest first.
fn without_values(table: &Table, line: &str) -> String {
    let mut given: Vec<usize> =
        (0..table.columns.len()).filter(|&column| is_given(table, column)).collect();
    let value = |column: usize| table.rows[0].cells[column].as_str();
    given.retain(|&column| !value(column).is_empty());
    given.sort_by_key(|&column| std::cmp::Reverse(value(column).len()));
    given.iter().fold(line.to_owned(), |line, &column| {
        line.replace(value(column), &format!("{{{}}}", table.columns[column]))
    })
}

/// A table whose expectation nobody has written yet.
const NEW: &str = "\
---
en:
  message: x
zh-cn:
  message: x
---
## table: values

```machine
env GOTOOLCHAIN={value}
```

```expect
  {message}
```

| case | value | message |
|---|---|---|
| no go in front | 1.22 | |
| a word | latest | old |
";

/// What is written into it: all of the expectation that the rows share, and the rows' own sentences.
const WRITTEN: &str = "\
```expect
error gotoolchain-invalid
  {message}
  why: Every go command stops at once, even `go version` and `go env`, and the Go extension does not start
  fix (shown manual): Remove `GOTOOLCHAIN` where it is set: a shell start-up file, the system settings, or `go env -w`
```

| case | value | message |
|---|---|---|
| no go in front | 1.22 | `GOTOOLCHAIN` is `1.22`; a toolchain is named `go1.22` |
| a word | latest | `GOTOOLCHAIN` is `latest`, which names no toolchain |
";

pub(crate) fn trial() -> Trial {
    Trial::test("a table's expectation and its rows are written anew", || {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("page.md");
        std::fs::write(&path, NEW).unwrap();
        let page = go_doctor_pages::parse(NEW).unwrap();
        let page = RulePage { name: "page".into(), path, text: NEW.into(), page };
        table(&page, 0)?;
        let text = std::fs::read_to_string(&page.path).unwrap();
        let written = &text[text.find("```expect").unwrap()..];
        if written == WRITTEN { Ok(()) } else { Err(Failed::from(text)) }
    })
}
