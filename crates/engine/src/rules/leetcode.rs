//! LeetCode's files in VS Code: regions, templates, and the client's own failures.

pub(super) mod client;
mod region;
mod source;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[source::RULES, region::RULES];
