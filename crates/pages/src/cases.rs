//! The cases of a page: every `## case: …` section with its fenced blocks and where each body lies in the file, and the
//! rows of every `## table: …`, each a case as well (`tables.rs`).

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use std::ops::Range;

use crate::PageError;
use crate::case::{Block, Case};
use crate::tables::{self, Table};

/// What a page has below its prose.
pub(crate) struct Sections {
    pub(crate) prose: String,
    pub(crate) cases: Vec<Case>,
    pub(crate) tables: Vec<Table>,
}

/// A section as it is written.
struct Section {
    is_table: bool,
    name: String,
    blocks: Vec<Block>,
    /// Where it begins and ends in the body.
    span: Range<usize>,
}

/// Splits a page's body into its prose, its cases and its tables; `offset` is where the body begins in the page.
pub(crate) fn parse(body: &str, offset: usize) -> Result<Sections, PageError> {
    let sections = sections(body, offset)?;
    let prose_end = sections.first().map_or(body.len(), |section| section.span.start);
    let prose = body.get(..prose_end).unwrap_or_default().to_owned();
    let (mut cases, mut tables) = (Vec::new(), Vec::new());
    for section in sections {
        let end = offset + section.span.end;
        if section.is_table {
            let text = body.get(section.span.clone()).unwrap_or_default();
            let start = offset + section.span.start;
            let table = tables::parse(section.name, section.blocks, text, start)?;
            let number = tables.len();
            cases.extend(table.cases(end).map(|case| Case { table: Some(number), ..case }));
            tables.push(table);
        } else {
            cases.push(Case { name: section.name, blocks: section.blocks, end, table: None });
        }
    }
    Ok(Sections { prose, cases, tables })
}

fn sections(body: &str, offset: usize) -> Result<Vec<Section>, PageError> {
    let mut list: Vec<Section> = Vec::new();
    let mut heading: Option<(usize, String)> = None;
    let mut block: Option<Block> = None;
    for (event, span) in Parser::new(body).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                heading = Some((span.start, String::new()));
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&text);
                } else if let Some(block) = &mut block {
                    block.body.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => {
                let Some((start, words)) = heading.take() else { continue };
                let named = [("case:", false), ("table:", true)]
                    .into_iter()
                    .find_map(|(kind, is_table)| Some((words.strip_prefix(kind)?, is_table)));
                let Some((name, is_table)) = named else {
                    if list.is_empty() {
                        continue;
                    }
                    return Err(PageError::BadSection { heading: words });
                };
                if let Some(before) = list.last_mut() {
                    before.span.end = start;
                }
                let (name, span) = (name.trim().to_owned(), start..body.len());
                list.push(Section { is_table, name, blocks: vec![], span });
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let span = offset + span.start..offset + span.end;
                block = Some(Block { info: info.to_string(), body: String::new(), span });
            }
            Event::End(TagEnd::CodeBlock) => {
                if let (Some(block), Some(section)) = (block.take(), list.last_mut()) {
                    section.blocks.push(block);
                }
            }
            _ => {}
        }
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_keep_their_blocks_and_places() {
        let text = "Prose.\n\n## 中文\n\n散文。\n\n## case: one\n\n```machine\nos linux\n```\n\n````expect\nnothing ```\n````\n\n## case: two\n";
        let Sections { prose, cases, .. } = parse(text, 0).unwrap();
        assert_eq!(prose, "Prose.\n\n## 中文\n\n散文。\n\n");
        assert_eq!(cases.iter().map(|case| case.name.as_str()).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(cases[0].blocks.len(), 2);
        assert_eq!(cases[0].blocks[1].body, "nothing ```\n");
        assert!(text[cases[0].blocks[0].span.clone()].starts_with("```machine"));
    }

    #[test]
    fn a_section_below_the_cases_is_a_case_or_a_table() {
        let wrong = parse("## case: one\n\n## Case: two\n", 0).err();
        assert_eq!(wrong, Some(PageError::BadSection { heading: "Case: two".to_owned() }));
    }
}
