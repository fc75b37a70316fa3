//! What Go, dlv and POSIX shells understand.

pub(crate) mod command_line;
pub(crate) mod duration;
pub(crate) mod modfile;
pub(crate) mod ports;
pub(crate) mod regexp;
pub(crate) mod source;
pub(crate) mod std_packages;
pub(crate) mod suggestion;
pub(crate) mod version;
