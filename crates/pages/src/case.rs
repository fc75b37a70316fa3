//! What a case consists of.

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
    /// The words behind `case:`; of a row, those behind `table:` and its first cell.
    pub name: String,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
    /// Where the section ends in the page, in bytes.
    pub end: usize,
    /// The table whose row it is, as a place in `Page::tables`.
    pub table: Option<usize>,
}
