//! The cases of a page: every `## case: …` section with its fenced blocks and where each body lies in the file.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use std::ops::Range;

/// One fenced block.
#[derive(Clone, Debug)]
pub struct Block {
    /// What stands behind the opening fence.
    pub info: String,
    /// The text between the fences, with its last line end.
    pub body: String,
    /// Where the whole block, fences included, lies in the page, in bytes.
    pub span: Range<usize>,
}

/// One case: a whole machine, and what is expected of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The words behind `case:`.
    pub name: String,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
    /// Where the section ends in the page, in bytes.
    pub end: usize,
}

/// Splits a page's body into its prose and its cases; `offset` is where the body begins in the page.
pub(crate) fn parse(body: &str, offset: usize) -> (String, Vec<Case>) {
    let mut cases: Vec<Case> = Vec::new();
    let mut prose_end: Option<usize> = None;
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
                if let Some(case) = cases.last_mut() {
                    case.end = case.end.min(offset + start);
                }
                if let Some(name) = words.strip_prefix("case:") {
                    prose_end.get_or_insert(start);
                    cases.push(Case {
                        name: name.trim().to_owned(),
                        blocks: vec![],
                        end: offset + body.len(),
                    });
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let span = offset + span.start..offset + span.end;
                block = Some(Block { info: info.to_string(), body: String::new(), span });
            }
            Event::End(TagEnd::CodeBlock) => {
                if let (Some(block), Some(case)) = (block.take(), cases.last_mut()) {
                    case.blocks.push(block);
                }
            }
            _ => {}
        }
    }
    let prose = body.get(..prose_end.unwrap_or(body.len())).unwrap_or_default().to_owned();
    (prose, cases)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_keep_their_blocks_and_places() {
        let text = "Prose.\n\n## 中文\n\n散文。\n\n## case: one\n\n```machine\nos linux\n```\n\n````expect\nnothing ```\n````\n\n## case: two\n";
        let (prose, cases) = parse(text, 0);
        assert_eq!(prose, "Prose.\n\n## 中文\n\n散文。\n\n");
        assert_eq!(cases.iter().map(|case| case.name.as_str()).collect::<Vec<_>>(), ["one", "two"]);
        assert_eq!(cases[0].blocks.len(), 2);
        assert_eq!(cases[0].blocks[1].body, "nothing ```\n");
        assert!(text[cases[0].blocks[0].span.clone()].starts_with("```machine"));
    }
}
