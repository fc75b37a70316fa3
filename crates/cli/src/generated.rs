//! Made by `cargo xtask generate`: every rule's page; edit those.

/// Rule and page, sorted by rule.
pub(crate) static PAGES: &[(&str, &str)] = &[
    (
        "attach-process-invalid",
        include_str!("../../engine/src/rules/debugger/attach-process-invalid.md"),
    ),
    ("breakpoint-invalid", include_str!("../../engine/src/rules/debugger/breakpoint-invalid.md")),
    (
        "command-changed-by-shell",
        include_str!("../../engine/src/rules/shells/command-changed-by-shell.md"),
    ),
    (
        "dlv-arguments-unseparated",
        include_str!("../../engine/src/rules/debugger/dlv-arguments-unseparated.md"),
    ),
    (
        "dlv-binary-optimized",
        include_str!("../../engine/src/rules/debugger/dlv-binary-optimized.md"),
    ),
    (
        "dlv-cannot-debug-binary",
        include_str!("../../engine/src/rules/debugger/dlv-cannot-debug-binary.md"),
    ),
    ("dlv-refused", include_str!("../../engine/src/rules/debugger/dlv-refused.md")),
    (
        "dlv-terminal-missing",
        include_str!("../../engine/src/rules/debugger/dlv-terminal-missing.md"),
    ),
    ("dlv-too-old", include_str!("../../engine/src/rules/debugger/dlv-too-old.md")),
    (
        "environments-differ",
        include_str!("../../engine/src/rules/environments/environments-differ.md"),
    ),
    ("go-extension-missing", include_str!("../../engine/src/rules/tools/go-extension-missing.md")),
    (
        "go-extension-not-active",
        include_str!("../../engine/src/rules/tools/go-extension-not-active.md"),
    ),
    ("go-mod-missing", include_str!("../../engine/src/rules/module/go-mod-missing.md")),
    ("go-not-executable", include_str!("../../engine/src/rules/toolchain/go-not-executable.md")),
    ("go-not-found", include_str!("../../engine/src/rules/toolchain/go-not-found.md")),
    ("go-not-on-path", include_str!("../../engine/src/rules/toolchain/go-not-on-path.md")),
    ("go-too-old-for-dlv", include_str!("../../engine/src/rules/debugger/go-too-old-for-dlv.md")),
    ("gopath-invalid", include_str!("../../engine/src/rules/toolchain/gopath-invalid.md")),
    ("gopls-missing", include_str!("../../engine/src/rules/tools/gopls-missing.md")),
    ("goroot-mismatch", include_str!("../../engine/src/rules/toolchain/goroot-mismatch.md")),
    ("goroot-missing", include_str!("../../engine/src/rules/toolchain/goroot-missing.md")),
    ("main-redeclared", include_str!("../../engine/src/rules/module/main-redeclared.md")),
    ("make-target-missing", include_str!("../../engine/src/rules/scripts/make-target-missing.md")),
    (
        "package-clause-missing",
        include_str!("../../engine/src/rules/module/package-clause-missing.md"),
    ),
    (
        "path-changed-by-extension",
        include_str!("../../engine/src/rules/environments/path-changed-by-extension.md"),
    ),
    ("script-crlf", include_str!("../../engine/src/rules/scripts/script-crlf.md")),
    (
        "setting-path-missing",
        include_str!("../../engine/src/rules/settings/setting-path-missing.md"),
    ),
    ("setting-unknown", include_str!("../../engine/src/rules/settings/setting-unknown.md")),
    ("shell-not-found", include_str!("../../engine/src/rules/shells/shell-not-found.md")),
    (
        "shell-startup-failed",
        include_str!("../../engine/src/rules/environments/shell-startup-failed.md"),
    ),
    ("shell-syntax-error", include_str!("../../engine/src/rules/shells/shell-syntax-error.md")),
    (
        "task-output-contract",
        include_str!("../../engine/src/rules/task_output/task-output-contract.md"),
    ),
    (
        "task-variable-not-substituted",
        include_str!("../../engine/src/rules/scripts/task-variable-not-substituted.md"),
    ),
    ("test-files-missing", include_str!("../../engine/src/rules/test/test-files-missing.md")),
    (
        "tool-built-with-older-go",
        include_str!("../../engine/src/rules/tools/tool-built-with-older-go.md"),
    ),
    ("tool-missing", include_str!("../../engine/src/rules/tools/tool-missing.md")),
    ("toolchain-too-old", include_str!("../../engine/src/rules/toolchain/toolchain-too-old.md")),
];
