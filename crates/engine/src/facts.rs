//! Facts: readings parsed into types, each keeping where it came from. One parser per source.

pub(crate) mod build_constraint;
#[cfg(test)]
mod differential;
pub(crate) mod environment;
pub(crate) mod exclusion;
pub(crate) mod executable;
pub(crate) mod extensions;
pub(crate) mod go_env;
pub(crate) mod go_features;
pub(crate) mod go_files;
pub(crate) mod go_header;
pub(crate) mod go_lexer;
pub(crate) mod go_list;
pub(crate) mod go_names;
pub(crate) mod go_sum;
pub(crate) mod go_variables;
pub(crate) mod go_version;
pub(crate) mod manifest;
pub(crate) mod mod_file;
pub(crate) mod mod_syntax;
pub(crate) mod module_path;
pub(crate) mod modules;
pub(crate) mod path_search;
pub(crate) mod requirements;
pub(crate) mod settings;
pub(crate) mod std_packages;
pub(crate) mod tool_search;
pub(crate) mod vendor;
