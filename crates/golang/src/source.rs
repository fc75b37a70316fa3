//! Go source, read as far as rules need it: tokens, header, names, tests, build constraints.

pub mod broken;
pub mod code;
pub mod constraint;
pub mod directives;
pub mod embed;
pub mod features;
pub mod header;
pub mod lexer;
pub mod names;
pub mod outline;
pub mod test_functions;
pub mod trigrams;
