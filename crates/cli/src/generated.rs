//! Made by `cargo xtask generate`: every rule's page; edit those.

/// Rule and page, sorted by rule.
pub(crate) static PAGES: &[(&str, &str)] = &[
    (
        "attach-process-invalid",
        include_str!("../../engine/src/rules/debugger/attach-process-invalid.md"),
    ),
    ("breakpoint-invalid", include_str!("../../engine/src/rules/debugger/breakpoint-invalid.md")),
    ("c-compiler-missing", include_str!("../../engine/src/rules/programs/c-compiler-missing.md")),
    (
        "c-dependency-missing",
        include_str!("../../engine/src/rules/programs/c-dependency-missing.md"),
    ),
    ("cache-unusable", include_str!("../../engine/src/rules/cache/cache-unusable.md")),
    ("cgo-disabled", include_str!("../../engine/src/rules/cgo/cgo-disabled.md")),
    (
        "checksum-database-unusable",
        include_str!("../../engine/src/rules/checksums/checksum-database-unusable.md"),
    ),
    ("checksum-mismatch", include_str!("../../engine/src/rules/checksums/checksum-mismatch.md")),
    (
        "command-arguments-wrong",
        include_str!("../../engine/src/rules/commands/command-arguments-wrong.md"),
    ),
    (
        "command-changed-by-shell",
        include_str!("../../engine/src/rules/shells/command-changed-by-shell.md"),
    ),
    (
        "cph-args-ineffective",
        include_str!("../../engine/src/rules/plugins/cph-args-ineffective.md"),
    ),
    (
        "cross-compile-target",
        include_str!("../../engine/src/rules/targets/cross-compile-target.md"),
    ),
    ("disk-full", include_str!("../../engine/src/rules/storage/disk-full.md")),
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
    ("file-encoding", include_str!("../../engine/src/rules/sources/file-encoding.md")),
    ("file-excluded", include_str!("../../engine/src/rules/package_files/file-excluded.md")),
    ("file-not-found", include_str!("../../engine/src/rules/sources/file-not-found.md")),
    (
        "file-permission-denied",
        include_str!("../../engine/src/rules/permissions/file-permission-denied.md"),
    ),
    ("flag-unknown", include_str!("../../engine/src/rules/commands/flag-unknown.md")),
    ("flag-value-invalid", include_str!("../../engine/src/rules/flags/flag-value-invalid.md")),
    ("func-main-missing", include_str!("../../engine/src/rules/mains/func-main-missing.md")),
    ("git-missing", include_str!("../../engine/src/rules/programs/git-missing.md")),
    (
        "go-directive-invalid",
        include_str!("../../engine/src/rules/go_line/go-directive-invalid.md"),
    ),
    (
        "go-directive-too-low",
        include_str!("../../engine/src/rules/go_line/go-directive-too-low.md"),
    ),
    ("go-env-override", include_str!("../../engine/src/rules/env_file/go-env-override.md")),
    ("go-env-write-failed", include_str!("../../engine/src/rules/env_file/go-env-write-failed.md")),
    ("go-extension-missing", include_str!("../../engine/src/rules/tools/go-extension-missing.md")),
    (
        "go-extension-not-active",
        include_str!("../../engine/src/rules/tools/go-extension-not-active.md"),
    ),
    ("go-mod-invalid", include_str!("../../engine/src/rules/module_files/go-mod-invalid.md")),
    ("go-mod-missing", include_str!("../../engine/src/rules/module/go-mod-missing.md")),
    ("go-mod-outdated", include_str!("../../engine/src/rules/module_files/go-mod-outdated.md")),
    ("go-not-executable", include_str!("../../engine/src/rules/toolchain/go-not-executable.md")),
    ("go-not-found", include_str!("../../engine/src/rules/toolchain/go-not-found.md")),
    ("go-not-on-path", include_str!("../../engine/src/rules/toolchain/go-not-on-path.md")),
    ("go-shadowed", include_str!("../../engine/src/rules/toolchain/go-shadowed.md")),
    ("go-sum-missing", include_str!("../../engine/src/rules/module_graph/go-sum-missing.md")),
    ("go-too-old-for-dlv", include_str!("../../engine/src/rules/debugger/go-too-old-for-dlv.md")),
    (
        "go-variable-invalid",
        include_str!("../../engine/src/rules/variables/go-variable-invalid.md"),
    ),
    ("go-work-outdated", include_str!("../../engine/src/rules/workspaces/go-work-outdated.md")),
    ("goflags-invalid", include_str!("../../engine/src/rules/flags/goflags-invalid.md")),
    ("gopath-invalid", include_str!("../../engine/src/rules/variables/gopath-invalid.md")),
    ("gopls-missing", include_str!("../../engine/src/rules/tools/gopls-missing.md")),
    ("goroot-incomplete", include_str!("../../engine/src/rules/installation/goroot-incomplete.md")),
    ("goroot-mismatch", include_str!("../../engine/src/rules/installation/goroot-mismatch.md")),
    ("goroot-missing", include_str!("../../engine/src/rules/installation/goroot-missing.md")),
    ("gotoolchain-invalid", include_str!("../../engine/src/rules/versions/gotoolchain-invalid.md")),
    ("home-unset", include_str!("../../engine/src/rules/storage/home-unset.md")),
    ("import-cycle", include_str!("../../engine/src/rules/imports/import-cycle.md")),
    ("import-forbidden", include_str!("../../engine/src/rules/imports/import-forbidden.md")),
    (
        "import-path-invalid",
        include_str!("../../engine/src/rules/import_paths/import-path-invalid.md"),
    ),
    (
        "launch-adapter-legacy",
        include_str!("../../engine/src/rules/launch/launch-adapter-legacy.md"),
    ),
    ("launch-args-unclosed", include_str!("../../engine/src/rules/launch/launch-args-unclosed.md")),
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
    (
        "leetcode-cache-stale",
        include_str!("../../engine/src/rules/leetcode_client/leetcode-cache-stale.md"),
    ),
    (
        "leetcode-client-failed",
        include_str!("../../engine/src/rules/leetcode_client/leetcode-client-failed.md"),
    ),
    (
        "leetcode-comment-ends-early",
        include_str!("../../engine/src/rules/leetcode/leetcode-comment-ends-early.md"),
    ),
    (
        "leetcode-judged-remotely",
        include_str!("../../engine/src/rules/leetcode_client/leetcode-judged-remotely.md"),
    ),
    (
        "leetcode-region-markers",
        include_str!("../../engine/src/rules/leetcode_region/leetcode-region-markers.md"),
    ),
    (
        "leetcode-region-polluted",
        include_str!("../../engine/src/rules/leetcode_region/leetcode-region-polluted.md"),
    ),
    (
        "leetcode-type-undefined",
        include_str!("../../engine/src/rules/leetcode/leetcode-type-undefined.md"),
    ),
    ("leetcode-wsl-node", include_str!("../../engine/src/rules/plugins/leetcode-wsl-node.md")),
    ("main-redeclared", include_str!("../../engine/src/rules/mains/main-redeclared.md")),
    ("make-target-missing", include_str!("../../engine/src/rules/scripts/make-target-missing.md")),
    ("module-in-gopath", include_str!("../../engine/src/rules/module/module-in-gopath.md")),
    ("module-init-refused", include_str!("../../engine/src/rules/module/module-init-refused.md")),
    ("modules-off", include_str!("../../engine/src/rules/module/modules-off.md")),
    ("nested-module", include_str!("../../engine/src/rules/nested/nested-module.md")),
    ("no-go-files", include_str!("../../engine/src/rules/sources/no-go-files.md")),
    ("node-not-found", include_str!("../../engine/src/rules/programs/node-not-found.md")),
    (
        "output-limit-exceeded",
        include_str!("../../engine/src/rules/program_end/output-limit-exceeded.md"),
    ),
    ("outside-module", include_str!("../../engine/src/rules/nested/outside-module.md")),
    (
        "package-clause-missing",
        include_str!("../../engine/src/rules/packages/package-clause-missing.md"),
    ),
    ("package-not-found", include_str!("../../engine/src/rules/import_paths/package-not-found.md")),
    ("package-not-main", include_str!("../../engine/src/rules/mains/package-not-main.md")),
    ("packages-mixed", include_str!("../../engine/src/rules/packages/packages-mixed.md")),
    (
        "path-changed-by-extension",
        include_str!("../../engine/src/rules/environments/path-changed-by-extension.md"),
    ),
    (
        "program-compile-error",
        include_str!("../../engine/src/rules/program_build/program-compile-error.md"),
    ),
    (
        "program-concurrent-map",
        include_str!("../../engine/src/rules/program/program-concurrent-map.md"),
    ),
    (
        "program-crashed-in-c",
        include_str!("../../engine/src/rules/program/program-crashed-in-c.md"),
    ),
    ("program-data-race", include_str!("../../engine/src/rules/program/program-data-race.md")),
    ("program-deadlocked", include_str!("../../engine/src/rules/program/program-deadlocked.md")),
    ("program-exited", include_str!("../../engine/src/rules/program_end/program-exited.md")),
    (
        "program-file-missing",
        include_str!("../../engine/src/rules/program_io/program-file-missing.md"),
    ),
    (
        "program-flag-undefined",
        include_str!("../../engine/src/rules/program_io/program-flag-undefined.md"),
    ),
    ("program-killed", include_str!("../../engine/src/rules/program_end/program-killed.md")),
    ("program-orphaned", include_str!("../../engine/src/rules/program_end/program-orphaned.md")),
    (
        "program-out-of-memory",
        include_str!("../../engine/src/rules/program/program-out-of-memory.md"),
    ),
    ("program-panicked", include_str!("../../engine/src/rules/program/program-panicked.md")),
    (
        "program-scanner-limit",
        include_str!("../../engine/src/rules/program_stdin/program-scanner-limit.md"),
    ),
    (
        "program-stack-overflow",
        include_str!("../../engine/src/rules/program/program-stack-overflow.md"),
    ),
    (
        "program-stdin-empty",
        include_str!("../../engine/src/rules/program_stdin/program-stdin-empty.md"),
    ),
    (
        "program-stdin-mismatch",
        include_str!("../../engine/src/rules/program_stdin/program-stdin-mismatch.md"),
    ),
    (
        "program-vet-failed",
        include_str!("../../engine/src/rules/program_build/program-vet-failed.md"),
    ),
    ("proxy-unreachable", include_str!("../../engine/src/rules/network/proxy-unreachable.md")),
    ("race-needs-cgo", include_str!("../../engine/src/rules/test_arguments/race-needs-cgo.md")),
    ("replace-missing", include_str!("../../engine/src/rules/module_files/replace-missing.md")),
    (
        "requirement-missing",
        include_str!("../../engine/src/rules/module_graph/requirement-missing.md"),
    ),
    ("resource-limit", include_str!("../../engine/src/rules/permissions/resource-limit.md")),
    ("revision-unknown", include_str!("../../engine/src/rules/module_graph/revision-unknown.md")),
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
        "sibling-file-not-compiled",
        include_str!("../../engine/src/rules/package_files/sibling-file-not-compiled.md"),
    ),
    ("syscall-failed", include_str!("../../engine/src/rules/trace/syscall-failed.md")),
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
    ("temp-dir-unusable", include_str!("../../engine/src/rules/storage/temp-dir-unusable.md")),
    (
        "test-args-ignored",
        include_str!("../../engine/src/rules/test_arguments/test-args-ignored.md"),
    ),
    ("test-failed", include_str!("../../engine/src/rules/test_results/test-failed.md")),
    ("test-file-run", include_str!("../../engine/src/rules/test/test-file-run.md")),
    ("test-files-missing", include_str!("../../engine/src/rules/test/test-files-missing.md")),
    ("test-flag-invalid", include_str!("../../engine/src/rules/test_flags/test-flag-invalid.md")),
    (
        "test-flag-taken-by-go",
        include_str!("../../engine/src/rules/test_arguments/test-flag-taken-by-go.md"),
    ),
    (
        "test-flag-undefined",
        include_str!("../../engine/src/rules/test_flags/test-flag-undefined.md"),
    ),
    (
        "test-flags-parsed-early",
        include_str!("../../engine/src/rules/test_flags/test-flags-parsed-early.md"),
    ),
    (
        "test-main-hides-result",
        include_str!("../../engine/src/rules/test_names/test-main-hides-result.md"),
    ),
    ("test-name-invalid", include_str!("../../engine/src/rules/test_names/test-name-invalid.md")),
    ("test-not-matched", include_str!("../../engine/src/rules/test_matching/test-not-matched.md")),
    (
        "test-pattern-invalid",
        include_str!("../../engine/src/rules/test_flags/test-pattern-invalid.md"),
    ),
    (
        "test-signature-invalid",
        include_str!("../../engine/src/rules/test_names/test-signature-invalid.md"),
    ),
    ("test-single-file", include_str!("../../engine/src/rules/test/test-single-file.md")),
    ("test-timed-out", include_str!("../../engine/src/rules/test_results/test-timed-out.md")),
    (
        "test-wrong-package",
        include_str!("../../engine/src/rules/test_package/test-wrong-package.md"),
    ),
    (
        "tool-built-with-older-go",
        include_str!("../../engine/src/rules/tools/tool-built-with-older-go.md"),
    ),
    ("tool-missing", include_str!("../../engine/src/rules/tools/tool-missing.md")),
    ("toolchain-too-old", include_str!("../../engine/src/rules/versions/toolchain-too-old.md")),
    (
        "toolchain-unavailable",
        include_str!("../../engine/src/rules/versions/toolchain-unavailable.md"),
    ),
    (
        "vendor-hides-module-graph",
        include_str!("../../engine/src/rules/vendor/vendor-hides-module-graph.md"),
    ),
    ("vendor-inconsistent", include_str!("../../engine/src/rules/vendor/vendor-inconsistent.md")),
    ("vendor-missing", include_str!("../../engine/src/rules/vendor/vendor-missing.md")),
    (
        "working-directory-unusable",
        include_str!("../../engine/src/rules/permissions/working-directory-unusable.md"),
    ),
    (
        "workspace-excludes-module",
        include_str!("../../engine/src/rules/workspaces/workspace-excludes-module.md"),
    ),
];
