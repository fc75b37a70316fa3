//! What a system call proves, as the name of the rule that says it.

use go_doctor_trace::Proof;

use crate::words::{self, RuleId};

/// The rule whose bad state is proven.
pub(crate) const fn rule(proof: Proof) -> RuleId {
    match proof {
        Proof::CCompilerMissing => words::c_compiler_missing::RULE,
        Proof::DiskFull => words::disk_full::RULE,
        Proof::LimitReached => words::resource_limit::RULE,
        Proof::StartFolderMissing => words::task_cwd_missing::RULE,
        Proof::FileMissing => words::file_not_found::RULE,
        Proof::WorkingFolderUnusable => words::working_directory_unusable::RULE,
        Proof::ForeignProgram => words::cross_compile_target::RULE,
        Proof::TemporaryFolderUnusable => words::temp_dir_unusable::RULE,
        Proof::CacheUnusable => words::cache_unusable::RULE,
        Proof::GorootIncomplete => words::goroot_incomplete::RULE,
        Proof::GorootMissing => words::goroot_missing::RULE,
        Proof::GoMissing => words::go_not_found::RULE,
        Proof::GoNotExecutable => words::go_not_executable::RULE,
        Proof::GoplsMissing => words::gopls_missing::RULE,
        Proof::ToolMissing => words::tool_missing::RULE,
        Proof::NodeMissing => words::node_not_found::RULE,
        Proof::VersionControlMissing => words::git_missing::RULE,
        Proof::ShellMissing => words::shell_not_found::RULE,
        Proof::ToolchainMissing => words::toolchain_unavailable::RULE,
        Proof::ModFileUnreadable => words::go_mod_invalid::RULE,
        Proof::ModFileMissing => words::go_mod_missing::RULE,
        Proof::WorkspaceFolderMissing => words::workspace_excludes_module::RULE,
        Proof::ReplacementMissing => words::replace_missing::RULE,
        Proof::VendorListMissing => words::vendor_missing::RULE,
        Proof::OutputUnusable => words::task_output_unusable::RULE,
        Proof::PermissionDenied => words::file_permission_denied::RULE,
    }
}
