//! What a build would take: the toolchain, the requirements, the module cache, vendor.

pub(crate) mod go_list;
pub(crate) mod go_sum;
pub(crate) mod imported;
pub(crate) mod module_cache;
pub(crate) mod requirements;
pub(crate) mod toolchain_choice;
pub(crate) mod toolchain_switch;
pub(crate) mod vendor;
