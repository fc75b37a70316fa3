//! Made by `cargo xtask generate`: every rule's page; edit those.

/// Rule and page, sorted by rule.
pub(crate) static PAGES: &[(&str, &str)] = &[
    (
        "environments-differ",
        include_str!("../../engine/src/rules/environments/environments-differ.md"),
    ),
    ("go-extension-missing", include_str!("../../engine/src/rules/tools/go-extension-missing.md")),
    ("go-mod-missing", include_str!("../../engine/src/rules/module/go-mod-missing.md")),
    ("go-not-executable", include_str!("../../engine/src/rules/toolchain/go-not-executable.md")),
    ("go-not-found", include_str!("../../engine/src/rules/toolchain/go-not-found.md")),
    ("go-not-on-path", include_str!("../../engine/src/rules/toolchain/go-not-on-path.md")),
    ("gopath-invalid", include_str!("../../engine/src/rules/toolchain/gopath-invalid.md")),
    ("gopls-missing", include_str!("../../engine/src/rules/tools/gopls-missing.md")),
    ("goroot-mismatch", include_str!("../../engine/src/rules/toolchain/goroot-mismatch.md")),
    ("goroot-missing", include_str!("../../engine/src/rules/toolchain/goroot-missing.md")),
    ("main-redeclared", include_str!("../../engine/src/rules/module/main-redeclared.md")),
    (
        "package-clause-missing",
        include_str!("../../engine/src/rules/module/package-clause-missing.md"),
    ),
    (
        "setting-path-missing",
        include_str!("../../engine/src/rules/settings/setting-path-missing.md"),
    ),
    ("setting-unknown", include_str!("../../engine/src/rules/settings/setting-unknown.md")),
    ("syscall-failed", include_str!("../../engine/src/rules/trace/syscall-failed.md")),
    ("test-files-missing", include_str!("../../engine/src/rules/test/test-files-missing.md")),
    ("toolchain-too-old", include_str!("../../engine/src/rules/toolchain/toolchain-too-old.md")),
];
