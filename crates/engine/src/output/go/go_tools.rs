//! The tools that `go tool NAME` starts without a word in go.mod (`go tool` of Go 1.21 to 1.27).

/// Tools that lie ready in every installation; without one of them nothing is built.
const SHIPPED: &[&str] = &["asm", "cgo", "compile", "cover", "fix", "link", "preprofile", "vet"];

/// Tools of Go's that lie ready until Go 1.24, and are built when they are asked for since then.
const BUILT: &[&str] = &[
    "addr2line",
    "buildid",
    "covdata",
    "dist",
    "distpack",
    "doc",
    "nm",
    "objdump",
    "pack",
    "pprof",
    "test2json",
    "trace",
];

/// Whether an installation that lacks a tool of this name is damaged.
pub(crate) fn is_shipped(name: &str) -> bool {
    SHIPPED.contains(&name)
}

/// Whether a tool of this name is Go's own.
pub(crate) fn is_gos(name: &str) -> bool {
    is_shipped(name) || BUILT.contains(&name)
}
