//! The toolchain in force: which go and which tools, what they say of themselves, and who set it.

pub(crate) mod build_info;
pub(crate) mod dlv_support;
pub(crate) mod executable;
pub(crate) mod go_env;
pub(crate) mod go_extension_env;
pub(crate) mod layout;
pub(crate) mod local_version;
pub(crate) mod places;
pub(crate) mod provenance;
pub(crate) mod tool_search;
pub(crate) mod usual_places;
pub(crate) mod variables;
pub(crate) mod version_manager;
