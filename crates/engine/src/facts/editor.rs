//! What VS Code knows: extensions and what they declare, settings and who sets them, tasks.json, launch.json.

pub(crate) mod config_file;
pub(crate) mod extensions;
pub(crate) mod gopls_log;
pub(crate) mod history;
pub(crate) mod in_force;
pub(crate) mod launch_file;
pub(crate) mod manifest;
pub(crate) mod outline;
pub(crate) mod schema;
pub(crate) mod setting_chain;
pub(crate) mod settings;
pub(crate) mod task_command;
pub(crate) mod task_file;
pub(crate) mod tools_in_use;
pub(crate) mod vscode_variables;
