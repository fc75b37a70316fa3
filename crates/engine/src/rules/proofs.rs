//! What a system call proves, as the name of the rule that says it.

use go_doctor_trace::Proof;

/// The rule whose bad state is proven.
pub(crate) const fn rule(proof: Proof) -> &'static str {
    match proof {
        Proof::CCompilerMissing => "c-compiler-missing",
        Proof::DiskFull => "disk-full",
        Proof::LimitReached => "resource-limit",
        Proof::StartFolderMissing => "task-cwd-missing",
        Proof::FileMissing => "file-not-found",
        Proof::WorkingFolderUnusable => "working-directory-unusable",
        Proof::ForeignProgram => "cross-compile-target",
        Proof::TemporaryFolderUnusable => "temp-dir-unusable",
        Proof::CacheUnusable => "cache-unusable",
        Proof::GorootIncomplete => "goroot-incomplete",
        Proof::GorootMissing => "goroot-missing",
        Proof::GoMissing => "go-not-found",
        Proof::GoNotExecutable => "go-not-executable",
        Proof::GoplsMissing => "gopls-missing",
        Proof::ToolMissing => "tool-missing",
        Proof::NodeMissing => "node-not-found",
        Proof::VersionControlMissing => "git-missing",
        Proof::ShellMissing => "shell-not-found",
        Proof::ToolchainMissing => "toolchain-unavailable",
        Proof::ModFileUnreadable => "go-mod-invalid",
        Proof::ModFileMissing => "go-mod-missing",
        Proof::WorkspaceFolderMissing => "workspace-excludes-module",
        Proof::ReplacementMissing => "replace-missing",
        Proof::VendorListMissing => "vendor-missing",
        Proof::OutputUnusable => "task-output-unusable",
        Proof::PermissionDenied => "file-permission-denied",
    }
}
