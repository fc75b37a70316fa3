//! Made by `cargo xtask generate`: every rule's page; edit those.

/// Rule and page, sorted by rule.
pub(crate) static PAGES: &[(&str, &str)] = &[];
