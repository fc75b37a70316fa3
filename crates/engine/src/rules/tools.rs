//! golang.go and its tools: the extension, gopls, dlv.

mod configuration;
mod debugger;
mod debugger_binary;
mod debugger_texts;
mod gopls;
pub(super) mod installed;
mod older_go;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] =
    &[installed::RULES, older_go::RULES, gopls::RULES, debugger::RULES, configuration::RULES];
