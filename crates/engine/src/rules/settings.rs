//! settings.json: syntax, names, values, and what golang.go makes of them.

mod deprecated;
mod expand;
mod flags;
pub(super) mod known;
mod paths;
mod plugins;
mod scope;
mod syntax;
mod values;
mod variables;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    syntax::RULES,
    variables::RULES,
    paths::RULES,
    expand::RULES,
    values::RULES,
    flags::RULES,
    known::RULES,
    deprecated::RULES,
    scope::RULES,
    plugins::RULES,
];
