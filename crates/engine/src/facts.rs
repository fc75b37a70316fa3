//! Facts: readings parsed into types, each keeping where it came from. One parser per source.

pub(crate) mod build_constraint;
pub(crate) mod config_file;
pub(crate) mod environment;
pub(crate) mod executable;
pub(crate) mod extensions;
pub(crate) mod go_duration;
pub(crate) mod go_env;
pub(crate) mod go_files;
pub(crate) mod go_header;
pub(crate) mod go_lexer;
pub(crate) mod go_variables;
pub(crate) mod go_version;
pub(crate) mod history;
pub(crate) mod manifest;
pub(crate) mod mod_file;
pub(crate) mod modules;
pub(crate) mod path_search;
pub(crate) mod schema;
pub(crate) mod setting_chain;
pub(crate) mod settings;
pub(crate) mod shell_words;
pub(crate) mod task_command;
pub(crate) mod task_file;
pub(crate) mod tool_search;
pub(crate) mod vscode_variables;
