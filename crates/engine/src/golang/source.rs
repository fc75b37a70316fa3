//! Go source, read as far as rules need it: tokens, header, names, tests, build constraints.

pub(crate) mod code;
pub(crate) mod constraint;
pub(crate) mod features;
pub(crate) mod header;
pub(crate) mod lexer;
pub(crate) mod names;
pub(crate) mod test_functions;
