//! Modules and workspaces: go.mod, go.work, go.sum, vendor, and what is imported.

mod dependency;
mod files;
mod go_line;
mod graph;
mod import_paths;
mod imports;
mod init_name;
mod made_elsewhere;
mod mode;
pub(super) mod nested;
mod outdated;
mod right_paths;
mod vendor;
mod workspaces;

use super::Rule;

/// The rules of this family, lower causes first.
pub(super) const RULES: &[&[Rule]] = &[
    files::RULES,
    go_line::RULES,
    mode::RULES,
    workspaces::RULES,
    nested::RULES,
    vendor::RULES,
    graph::RULES,
    import_paths::RULES,
    imports::RULES,
    dependency::RULES,
];
