//! The table of the census: one row a text, the versions side by side, and the header that says what it was made from.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::kind;
use super::sources::Said;

/// What a table was made from.
#[derive(Debug, PartialEq)]
pub(super) struct Origin {
    pub(super) sources: String,
    /// The hash of xtask/census, with the list of the sources.
    pub(super) program: String,
}

/// The table as it stands in the repository.
pub(super) struct Table {
    pub(super) origin: Origin,
    pub(super) rows: Vec<Row>,
}

/// A text of one tool.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) tool: String,
    /// Who can see it: a name of `kind::KINDS`.
    pub(super) kind: String,
    pub(super) versions: Vec<String>,
    /// The file of the newest version, and the function in it.
    pub(super) place: String,
    pub(super) function: String,
    /// The call that takes the text, or the error type.
    pub(super) by: String,
    /// A Go format: `%%` is a percent sign.
    pub(super) text: String,
    pub(super) holes: Vec<String>,
    pub(super) answer: Answer,
}

/// What go-doctor says of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    /// The rule that explains it; empty where none does.
    pub(super) rule: String,
    /// How many of the real lines with this text the rule explains: `2/4`.
    pub(super) lines: String,
    /// The rules that speak in the other lines.
    pub(super) elsewhere: String,
}

const COLUMNS: &str =
    "tool\tkind\tversions\tplace\tfunction\tby\ttext\tholes\trule\tlines\telsewhere";

impl Table {
    /// Merges what was said in all versions: the place is that of the newest one.
    pub(super) fn of(said: Vec<Said>, origin: Origin) -> Table {
        let mut order: Vec<String> = Vec::new();
        let mut rows: BTreeMap<(usize, String), Row> = BTreeMap::new();
        for said in said {
            let rank = order.iter().position(|tool| *tool == said.tool).unwrap_or_else(|| {
                order.push(said.tool.clone());
                order.len() - 1
            });
            let row = rows.entry((rank, said.text.clone())).or_default();
            if !row.versions.contains(&said.version) {
                row.place.clone_from(&said.place);
                row.function.clone_from(&said.function);
                row.by.clone_from(&said.by);
                row.holes.clone_from(&said.holes);
                row.kind = kind::of(&said);
                row.tool.clone_from(&said.tool);
                row.versions.push(said.version);
            }
        }
        let mut rows: Vec<((usize, String), Row)> = rows
            .into_iter()
            .map(|((rank, text), row)| ((rank, row.place.clone()), Row { text, ..row }))
            .collect();
        rows.sort_by(|(a, x), (b, y)| (a, &x.text).cmp(&(b, &y.text)));
        Table { origin, rows: rows.into_iter().map(|(_, row)| row).collect() }
    }

    /// The file.
    pub(super) fn render(&self) -> String {
        let rows: String = self.rows.iter().map(Row::line).collect();
        format!(
            "# Made by `cargo xtask census`; docs/census/README.md says how to read it.\n# sources: {}\n# program: {}\n# rows: {}\n{COLUMNS}\n{rows}",
            self.origin.sources,
            self.origin.program,
            hash(&rows),
        )
    }

    /// Reads a file and holds its rows against the hash that it names.
    pub(super) fn parse(text: &str) -> Result<Table> {
        let (header, rows) = text
            .split_once(&format!("\n{COLUMNS}\n"))
            .context("the census has other columns than this program writes")?;
        let named = |name: &str| {
            let start = format!("# {name}: ");
            let found = header.lines().find_map(|line| line.strip_prefix(&start));
            found.with_context(|| format!("the census has no line `{start}`"))
        };
        ensure!(
            named("rows")? == hash(rows),
            "the rows of the census were changed by hand; run: cargo xtask census"
        );
        let origin =
            Origin { sources: named("sources")?.to_owned(), program: named("program")?.to_owned() };
        let rows = rows.lines().map(|line| Row::parse(line).with_context(|| line.to_owned()));
        Ok(Table { origin, rows: rows.collect::<Result<_>>()? })
    }
}

impl Row {
    fn line(&self) -> String {
        let text = self.written();
        let cells = [
            &self.tool,
            &self.kind,
            &self.versions.join(" "),
            &self.place,
            &self.function,
            &self.by,
            &text,
            &self.holes.join(" "),
            &self.answer.rule,
            &self.answer.lines,
            &self.answer.elsewhere,
        ];
        format!("{}\n", cells.map(String::as_str).join("\t"))
    }

    /// The text on one line.
    pub(super) fn written(&self) -> String {
        let escaped = [('\\', "\\\\"), ('\n', "\\n"), ('\t', "\\t"), ('\r', "\\r")];
        escaped.iter().fold(self.text.clone(), |text, (char, with)| text.replace(*char, with))
    }

    fn parse(line: &str) -> Option<Row> {
        let mut cells = line.split('\t').map(str::to_owned);
        let list = |cell: String| cell.split_whitespace().map(str::to_owned).collect();
        Some(Row {
            tool: cells.next()?,
            kind: cells.next()?,
            versions: list(cells.next()?),
            place: cells.next()?,
            function: cells.next()?,
            by: cells.next()?,
            text: unescaped(&cells.next()?),
            holes: list(cells.next()?),
            answer: Answer { rule: cells.next()?, lines: cells.next()?, elsewhere: cells.next()? },
        })
    }

    /// Whether a rule has to know it: a user's run can end with it.
    pub(super) fn counts(&self) -> bool {
        self.kind == "error"
    }

    /// Whether a rule explains it.
    pub(super) fn is_explained(&self) -> bool {
        !self.answer.rule.is_empty()
    }

    /// Whether that rule speaks wherever the text stands.
    pub(super) fn is_known_everywhere(&self) -> bool {
        let lines = self.answer.lines.split_once('/');
        self.is_explained() && lines.is_some_and(|(said, all)| said == all)
    }
}

fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut chars = cell.chars();
    while let Some(char) = chars.next() {
        text.push(match (char, char == '\\') {
            (_, true) => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(other) => other,
                None => '\\',
            },
            (other, false) => other,
        });
    }
    text
}

/// FNV-1a, 64 bits: it shows a slip of the hand, and nobody is kept from anything by it.
pub(super) fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
