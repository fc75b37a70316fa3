//! golang.go and its tools: the extension, gopls, dlv.

mod debugger;
mod debugger_binary;
mod debugger_texts;
mod gopls;
pub(super) mod installed;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[installed::RULES, gopls::RULES, debugger::RULES];
