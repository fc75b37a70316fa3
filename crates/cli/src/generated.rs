//! Made by `cargo xtask generate`: every rule's page; edit those.

/// Rule and page, sorted by rule.
pub(crate) static PAGES: &[(&str, &str)] = &[
    ("c-compiler-missing", include_str!("../../engine/src/rules/programs/c-compiler-missing.md")),
    (
        "c-dependency-missing",
        include_str!("../../engine/src/rules/programs/c-dependency-missing.md"),
    ),
    ("cache-unusable", include_str!("../../engine/src/rules/cache/cache-unusable.md")),
    (
        "checksum-database-unusable",
        include_str!("../../engine/src/rules/checksums/checksum-database-unusable.md"),
    ),
    ("checksum-mismatch", include_str!("../../engine/src/rules/checksums/checksum-mismatch.md")),
    (
        "cross-compile-target",
        include_str!("../../engine/src/rules/targets/cross-compile-target.md"),
    ),
    ("disk-full", include_str!("../../engine/src/rules/storage/disk-full.md")),
    (
        "environments-differ",
        include_str!("../../engine/src/rules/environments/environments-differ.md"),
    ),
    (
        "file-permission-denied",
        include_str!("../../engine/src/rules/permissions/file-permission-denied.md"),
    ),
    ("flag-value-invalid", include_str!("../../engine/src/rules/flags/flag-value-invalid.md")),
    ("git-missing", include_str!("../../engine/src/rules/programs/git-missing.md")),
    ("go-env-override", include_str!("../../engine/src/rules/env_file/go-env-override.md")),
    ("go-env-write-failed", include_str!("../../engine/src/rules/env_file/go-env-write-failed.md")),
    ("go-extension-missing", include_str!("../../engine/src/rules/tools/go-extension-missing.md")),
    ("go-mod-missing", include_str!("../../engine/src/rules/module/go-mod-missing.md")),
    ("go-not-executable", include_str!("../../engine/src/rules/toolchain/go-not-executable.md")),
    ("go-not-found", include_str!("../../engine/src/rules/toolchain/go-not-found.md")),
    ("go-not-on-path", include_str!("../../engine/src/rules/toolchain/go-not-on-path.md")),
    ("go-shadowed", include_str!("../../engine/src/rules/toolchain/go-shadowed.md")),
    (
        "go-variable-invalid",
        include_str!("../../engine/src/rules/variables/go-variable-invalid.md"),
    ),
    ("goflags-invalid", include_str!("../../engine/src/rules/flags/goflags-invalid.md")),
    ("gopath-invalid", include_str!("../../engine/src/rules/variables/gopath-invalid.md")),
    ("gopls-missing", include_str!("../../engine/src/rules/tools/gopls-missing.md")),
    ("goroot-incomplete", include_str!("../../engine/src/rules/installation/goroot-incomplete.md")),
    ("goroot-mismatch", include_str!("../../engine/src/rules/installation/goroot-mismatch.md")),
    ("goroot-missing", include_str!("../../engine/src/rules/installation/goroot-missing.md")),
    ("gotoolchain-invalid", include_str!("../../engine/src/rules/versions/gotoolchain-invalid.md")),
    ("home-unset", include_str!("../../engine/src/rules/storage/home-unset.md")),
    ("main-redeclared", include_str!("../../engine/src/rules/module/main-redeclared.md")),
    ("node-not-found", include_str!("../../engine/src/rules/programs/node-not-found.md")),
    (
        "package-clause-missing",
        include_str!("../../engine/src/rules/module/package-clause-missing.md"),
    ),
    ("proxy-unreachable", include_str!("../../engine/src/rules/network/proxy-unreachable.md")),
    ("resource-limit", include_str!("../../engine/src/rules/permissions/resource-limit.md")),
    (
        "setting-path-missing",
        include_str!("../../engine/src/rules/settings/setting-path-missing.md"),
    ),
    ("setting-unknown", include_str!("../../engine/src/rules/settings/setting-unknown.md")),
    ("temp-dir-unusable", include_str!("../../engine/src/rules/storage/temp-dir-unusable.md")),
    ("test-files-missing", include_str!("../../engine/src/rules/test/test-files-missing.md")),
    ("toolchain-too-old", include_str!("../../engine/src/rules/versions/toolchain-too-old.md")),
    (
        "toolchain-unavailable",
        include_str!("../../engine/src/rules/versions/toolchain-unavailable.md"),
    ),
    (
        "working-directory-unusable",
        include_str!("../../engine/src/rules/permissions/working-directory-unusable.md"),
    ),
];
