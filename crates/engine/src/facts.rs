//! Facts: readings parsed into types, each keeping where it came from. One parser per source.

pub(crate) mod build;
pub(crate) mod editor;
pub(crate) mod environment;
pub(crate) mod toolchain;
pub(crate) mod trace;
pub(crate) mod workspace;
