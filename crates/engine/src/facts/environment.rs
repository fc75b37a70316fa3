//! What a process sees of its machine: variables, PATH, start-up files, mounts, VS Code's variables in paths.

pub(crate) mod assignments;
pub(crate) mod mounts;
pub(crate) mod path_search;
pub(crate) mod path_settings;
pub(crate) mod process;
pub(crate) mod set_at;
pub(crate) mod start_up;
pub(crate) mod vscode_variables;
