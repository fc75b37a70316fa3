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
        "cph-args-ineffective",
        include_str!("../../engine/src/rules/plugins/cph-args-ineffective.md"),
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
    (
        "launch-adapter-legacy",
        include_str!("../../engine/src/rules/launch/launch-adapter-legacy.md"),
    ),
    (
        "launch-attribute-unknown",
        include_str!("../../engine/src/rules/launch/launch-attribute-unknown.md"),
    ),
    (
        "launch-build-flags-invalid",
        include_str!("../../engine/src/rules/launch/launch-build-flags-invalid.md"),
    ),
    ("launch-cwd-missing", include_str!("../../engine/src/rules/launch/launch-cwd-missing.md")),
    (
        "launch-env-file-missing",
        include_str!("../../engine/src/rules/launch/launch-env-file-missing.md"),
    ),
    ("launch-mode-mismatch", include_str!("../../engine/src/rules/launch/launch-mode-mismatch.md")),
    (
        "launch-program-missing",
        include_str!("../../engine/src/rules/launch/launch-program-missing.md"),
    ),
    (
        "launch-program-not-main",
        include_str!("../../engine/src/rules/launch/launch-program-not-main.md"),
    ),
    (
        "launch-remote-incomplete",
        include_str!("../../engine/src/rules/launch/launch-remote-incomplete.md"),
    ),
    (
        "launch-stdin-needs-terminal",
        include_str!("../../engine/src/rules/launch/launch-stdin-needs-terminal.md"),
    ),
    ("launch-task-missing", include_str!("../../engine/src/rules/launch/launch-task-missing.md")),
    ("launch-test-flag", include_str!("../../engine/src/rules/launch/launch-test-flag.md")),
    ("launch-test-pattern", include_str!("../../engine/src/rules/launch/launch-test-pattern.md")),
    (
        "launch-variable-unknown",
        include_str!("../../engine/src/rules/launch/launch-variable-unknown.md"),
    ),
    ("leetcode-wsl-node", include_str!("../../engine/src/rules/plugins/leetcode-wsl-node.md")),
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
    ("setting-deprecated", include_str!("../../engine/src/rules/settings/setting-deprecated.md")),
    (
        "setting-disables-language-server",
        include_str!("../../engine/src/rules/settings/setting-disables-language-server.md"),
    ),
    ("setting-duplicate", include_str!("../../engine/src/rules/settings/setting-duplicate.md")),
    (
        "setting-flag-in-one-string",
        include_str!("../../engine/src/rules/settings/setting-flag-in-one-string.md"),
    ),
    (
        "setting-goroot-is-bin",
        include_str!("../../engine/src/rules/settings/setting-goroot-is-bin.md"),
    ),
    ("setting-incomplete", include_str!("../../engine/src/rules/settings/setting-incomplete.md")),
    ("setting-ineffective", include_str!("../../engine/src/rules/settings/setting-ineffective.md")),
    (
        "setting-invalid-value",
        include_str!("../../engine/src/rules/settings/setting-invalid-value.md"),
    ),
    (
        "setting-overrides-path",
        include_str!("../../engine/src/rules/settings/setting-overrides-path.md"),
    ),
    (
        "setting-path-missing",
        include_str!("../../engine/src/rules/settings/setting-path-missing.md"),
    ),
    (
        "setting-path-not-expanded",
        include_str!("../../engine/src/rules/settings/setting-path-not-expanded.md"),
    ),
    ("setting-shadowed", include_str!("../../engine/src/rules/settings/setting-shadowed.md")),
    ("setting-unknown", include_str!("../../engine/src/rules/settings/setting-unknown.md")),
    ("settings-syntax", include_str!("../../engine/src/rules/settings/settings-syntax.md")),
    ("shell-not-found", include_str!("../../engine/src/rules/shells/shell-not-found.md")),
    (
        "shell-startup-failed",
        include_str!("../../engine/src/rules/environments/shell-startup-failed.md"),
    ),
    ("shell-syntax-error", include_str!("../../engine/src/rules/shells/shell-syntax-error.md")),
    (
        "task-command-not-split",
        include_str!("../../engine/src/rules/tasks/task-command-not-split.md"),
    ),
    ("task-cwd-missing", include_str!("../../engine/src/rules/tasks/task-cwd-missing.md")),
    (
        "task-dependency-missing",
        include_str!("../../engine/src/rules/tasks/task-dependency-missing.md"),
    ),
    ("task-flag-after-file", include_str!("../../engine/src/rules/tasks/task-flag-after-file.md")),
    ("task-input-undefined", include_str!("../../engine/src/rules/tasks/task-input-undefined.md")),
    ("task-label-duplicate", include_str!("../../engine/src/rules/tasks/task-label-duplicate.md")),
    ("task-ldflags-invalid", include_str!("../../engine/src/rules/tasks/task-ldflags-invalid.md")),
    (
        "task-output-contract",
        include_str!("../../engine/src/rules/task_output/task-output-contract.md"),
    ),
    ("task-output-unusable", include_str!("../../engine/src/rules/tasks/task-output-unusable.md")),
    ("task-path-unquoted", include_str!("../../engine/src/rules/tasks/task-path-unquoted.md")),
    (
        "task-problem-matcher-missing",
        include_str!("../../engine/src/rules/tasks/task-problem-matcher-missing.md"),
    ),
    (
        "task-variable-not-substituted",
        include_str!("../../engine/src/rules/scripts/task-variable-not-substituted.md"),
    ),
    (
        "task-variable-unknown",
        include_str!("../../engine/src/rules/tasks/task-variable-unknown.md"),
    ),
    (
        "task-x-variable-missing",
        include_str!("../../engine/src/rules/tasks/task-x-variable-missing.md"),
    ),
    ("test-files-missing", include_str!("../../engine/src/rules/test/test-files-missing.md")),
    (
        "tool-built-with-older-go",
        include_str!("../../engine/src/rules/tools/tool-built-with-older-go.md"),
    ),
    ("tool-missing", include_str!("../../engine/src/rules/tools/tool-missing.md")),
    ("toolchain-too-old", include_str!("../../engine/src/rules/toolchain/toolchain-too-old.md")),
];
