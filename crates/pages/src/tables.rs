//! Cases that differ in little: a `## table: …` has the blocks of a case with `{column}` where its rows differ, and the
//! rows as a Markdown table. Each row is a case; its first cell is its name.

use std::ops::Range;

use crate::case::{Block, Case};
use crate::{PageError, arguments};

/// A table of cases, as it is written.
#[derive(Clone, Debug)]
pub struct Table {
    /// The words behind `table:`.
    pub name: String,
    /// The blocks that all rows share, with `{column}` in them.
    pub blocks: Vec<Block>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the lines of the table lie in the page, in bytes.
    pub span: Range<usize>,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// A value for each column.
    pub cells: Vec<String>,
}

impl Table {
    /// The rows as cases.
    pub(crate) fn cases(&self, end: usize) -> impl Iterator<Item = Case> + '_ {
        self.rows.iter().map(move |row| {
            let name = row.cells.first().map_or("", String::as_str).replace('\n', " ");
            let name = format!("{}: {name}", self.name);
            let filled = |block: &Block| Block {
                info: self.fill(&block.info, row),
                body: self.fill(&block.body, row),
                span: block.span.clone(),
            };
            Case { name, blocks: self.blocks.iter().map(filled).collect(), end, table: None }
        })
    }

    /// A text of the table's blocks with a row's values in it; a value is not looked at again.
    pub fn fill(&self, template: &str, row: &Row) -> String {
        let mut out = String::new();
        let mut rest = template;
        while let Some((before, column, after)) = self.next_column(rest) {
            out.push_str(before);
            out.push_str(row.cells.get(column).map_or("", String::as_str));
            rest = after;
        }
        out + rest
    }

    /// The first `{column}` of a text: what is before it, which column, and what is behind it.
    pub fn next_column<'t>(&self, text: &'t str) -> Option<(&'t str, usize, &'t str)> {
        let found = self.columns.iter().enumerate().filter_map(|(number, name)| {
            let mark = format!("{{{name}}}");
            text.match_indices(&mark)
                // `${workspaceFolder}` is VS Code's, not ours.
                .find(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with('$')))
                .map(|(at, _)| (at, number, at + mark.len()))
        });
        let (at, number, end) = found.min()?;
        Some((text.get(..at)?, number, text.get(end..)?))
    }
}

/// Reads the section of a table; `start` is where its text lies in the page.
pub(crate) fn parse(
    name: String,
    blocks: Vec<Block>,
    text: &str,
    start: usize,
) -> Result<Table, PageError> {
    let mut lines: Vec<(&str, Range<usize>)> = Vec::new();
    let mut at = start;
    for line in text.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        let fenced = blocks.iter().any(|block| block.span.contains(&span.start));
        if !fenced && line.starts_with('|') {
            lines.push((line.trim_end(), span));
        }
    }
    let (first, last) = (lines.first(), lines.last());
    let span = first.zip(last).map_or(at..at, |(first, last)| first.1.start..last.1.end);
    let mut read = lines.iter().map(|(line, _)| cells(line));
    let columns = read.next().unwrap_or_default();
    // Below the head, Markdown wants a line of dashes.
    let ruled = read.next().is_none_or(|cells| cells.iter().all(|cell| cell.starts_with("--")));
    let rows: Vec<Row> = if ruled { read.map(|cells| Row { cells }).collect() } else { Vec::new() };
    let table = Table { name, blocks, columns, rows, span };
    match problem(&table) {
        Some(problem) => Err(PageError::BadTable { name: table.name, problem }),
        None => Ok(table),
    }
}

/// What does not fit: a column that no block has, a `{word}` that is no column, a row that is longer than its head.
fn problem(table: &Table) -> Option<String> {
    if table.rows.is_empty() {
        return Some("no rows below `|---|`".to_owned());
    }
    let mut names: Vec<&str> =
        table.rows.iter().filter_map(|row| row.cells.first()).map(String::as_str).collect();
    names.sort_unstable();
    if let Some([twice, _]) = names.windows(2).find(|pair| pair.first() == pair.last()) {
        return Some(format!("two rows are called {twice:?}"));
    }
    if let Some(row) = table.rows.iter().find(|row| row.cells.len() != table.columns.len()) {
        return Some(format!("{} cells in a row: {:?}", row.cells.len(), row.cells));
    }
    let texts = table.blocks.iter().flat_map(|block| [&block.info, &block.body]);
    let used: Vec<String> = texts.flat_map(|text| arguments(text)).collect();
    let unknown = used.iter().find(|word| !table.columns.contains(word));
    let unused = table.columns.iter().skip(1).find(|column| !used.contains(column));
    unknown
        .map(|word| format!("no column {word:?}"))
        .or(unused.map(|column| format!("no block says {{{column}}}")))
}

/// The values of a line `| a | b |`: a pipe is `\|`, a line's end `⏎`, and what stands in backticks is as it is.
fn cells(line: &str) -> Vec<String> {
    let inside = line.strip_prefix('|').unwrap_or(line);
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in inside.chars() {
        match (c, cells.last_mut()) {
            ('|', _) if !escaped => cells.push(String::new()),
            ('|', Some(cell)) => {
                cell.pop();
                cell.push('|');
            }
            ('⏎', Some(cell)) => cell.push('\n'),
            (c, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
        escaped = c == '\\';
    }
    cells.iter().map(|cell| plain(cell.trim_matches(' ')).to_owned()).collect()
}

/// A cell without the backticks around it.
fn plain(cell: &str) -> &str {
    for (open, close) in [("`` ", " ``"), ("`", "`")] {
        let inside = cell.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inside) = inside.filter(|inside| open.len() > 1 || !inside.contains('`')) {
            return inside;
        }
    }
    cell
}

/// A value as a cell that is read as this value again.
pub fn cell(value: &str) -> String {
    let written = value.replace('|', "\\|").replace('\n', "⏎");
    let is_word = |c: char| c.is_alphanumeric() || " ⏎.,:;'\"-/()=+%@".contains(c);
    if cells(&written) == [value] && (value.contains('`') || written.chars().all(is_word)) {
        written
    } else if value.contains('`') {
        format!("`` {written} ``")
    } else {
        format!("`{written}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "## table: flags\n\n```tasks.json\n{ \"args\": [\"{flag}\"], \"cwd\": \"${flag}\" }\n```\n\n```expect\nwarning at {at}\n  not {flag}\n```\n\n| flag | at |\n|---|---|\n| -race | 1 |\n| `a\\|b` | ⏎ |\n";

    fn tables(text: &str) -> Result<crate::cases::Sections, PageError> {
        crate::cases::parse(text, 0)
    }

    #[test]
    fn each_row_is_a_case() {
        let read = tables(TABLE).unwrap();
        let names: Vec<&str> = read.cases.iter().map(|case| case.name.as_str()).collect();
        assert_eq!(names, ["flags: -race", "flags: a|b"]);
        let body = |case: usize, block: usize| read.cases[case].blocks[block].body.as_str();
        assert_eq!(body(0, 0), "{ \"args\": [\"-race\"], \"cwd\": \"${flag}\" }\n");
        assert_eq!(body(0, 1), "warning at 1\n  not -race\n");
        assert_eq!(body(1, 1), "warning at \n\n  not a|b\n");
        assert!(TABLE[read.tables[0].span.clone()].starts_with("| flag | at |"));
    }

    #[test]
    fn what_does_not_fit_is_said() {
        for (old, new, problem) in [
            ("{at}", "{att}", "no column \"att\""),
            ("{at}", "1", "no block says {at}"),
            ("| ⏎ |", "|", "1 cells in a row: [\"a|b\"]"),
            ("|---|---|\n", "", "no rows below `|---|`"),
            ("`a\\|b`", "-race", "two rows are called \"-race\""),
        ] {
            let Err(PageError::BadTable { problem: said, .. }) = tables(&TABLE.replace(old, new))
            else {
                panic!("{new} was taken");
            };
            assert_eq!(said, problem);
        }
    }

    #[test]
    fn a_cell_is_read_as_it_was_written() {
        for value in ["", "a", " a ", "a|b", "`a`", "`a` is not `b`", "a\nb\n", "*x*", "{\"a\": 1}"]
        {
            assert_eq!(cells(&format!("| {} |", cell(value))), [value], "{}", cell(value));
        }
    }
}
