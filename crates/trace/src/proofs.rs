//! Which kind of failure a deciding call proves.

use go_doctor_protocol::{FailedCall, ProcessEnd, TracedProcess};

use super::calls::{Class, class};
use super::misses::{LAST_MODULE, is_c_compiler};
use super::programs::{Part, base, in_cached_build, in_temporary_build, part};

/// A kind of failure that a system call can prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// No C compiler by the name that was looked for.
    CCompilerMissing,
    /// No room on the device, or the quota is used up.
    DiskFull,
    /// No more files or processes are allowed.
    LimitReached,
    /// A shell or a runner could not enter the folder it was to start in.
    StartFolderMissing,
    /// A file or folder that was named is not there.
    FileMissing,
    /// The working directory is gone or may not be looked at.
    WorkingFolderUnusable,
    /// The program that was built is for another system.
    ForeignProgram,
    /// The folder for temporary files cannot be used.
    TemporaryFolderUnusable,
    /// The build cache or the module cache cannot be used.
    CacheUnusable,
    /// A part of the Go installation is missing.
    GorootIncomplete,
    /// The folder that GOROOT names holds no Go installation.
    GorootMissing,
    /// No go was found.
    GoMissing,
    /// A go is there and cannot be executed.
    GoNotExecutable,
    /// No gopls was found.
    GoplsMissing,
    /// A tool of Go was not found.
    ToolMissing,
    /// No node was found.
    NodeMissing,
    /// No git (hg, svn, bzr, fossil) was found.
    VersionControlMissing,
    /// The shell itself was not found.
    ShellMissing,
    /// A Go toolchain of another version was looked for in PATH.
    ToolchainMissing,
    /// go.mod is a folder.
    ModFileUnreadable,
    /// No go.mod in any folder up to the root.
    ModFileMissing,
    /// A folder that go.work names is not there, or has no go.mod.
    WorkspaceFolderMissing,
    /// A folder that a replace names has no go.mod.
    ReplacementMissing,
    /// vendor/modules.txt is not there.
    VendorListMissing,
    /// What was to be written cannot be.
    OutputUnusable,
    /// A file may not be read.
    PermissionDenied,
}

/// What a deciding call proves, if anything.
pub(crate) fn proof(
    process: &TracedProcess,
    blamed: &TracedProcess,
    call: &FailedCall,
) -> Option<Proof> {
    let kind = class(call.call.as_bytes());
    if part(process.program.as_deref()) == Part::Tool && is_c_compiler(base(&call.path)) {
        return Some(Proof::CCompilerMissing);
    }
    match call.errno.as_str() {
        "ENOSPC" | "EDQUOT" if kind != Class::Fork => return Some(Proof::DiskFull),
        "EMFILE" | "ENFILE" | "EFBIG" => return Some(Proof::LimitReached),
        _ if kind == Class::Fork => return Some(Proof::LimitReached),
        _ => {}
    }
    let is_search = matches!(part(blamed.program.as_deref()), Part::Shell | Part::Runner);
    if kind == Class::Start || (is_search && kind == Class::Look) {
        return starting(call);
    }
    match kind {
        Class::ChangeFolder if is_search => Some(Proof::StartFolderMissing),
        Class::ChangeFolder => Some(Proof::FileMissing),
        Class::AskFolder => Some(Proof::WorkingFolderUnusable),
        _ => at_path(process, kind, call),
    }
}

/// A program that was not started, or not found.
pub(super) fn starting(call: &FailedCall) -> Option<Proof> {
    let path = call.path.as_str();
    let absent = matches!(call.errno.as_str(), "ENOENT" | "ENOTDIR");
    if in_temporary_build(path) || in_cached_build(path) {
        return match call.errno.as_str() {
            "ENOEXEC" | "EBADEXEC" | "EBADARCH" => Some(Proof::ForeignProgram),
            "EACCES" | "EPERM" if in_temporary_build(path) => Some(Proof::TemporaryFolderUnusable),
            "EACCES" | "EPERM" => Some(Proof::CacheUnusable),
            _ => None,
        };
    }
    if path.contains("/pkg/tool/") {
        return is_known_tool(base(path)).then_some(Proof::GorootIncomplete);
    }
    match base(path) {
        // Built for Windows.
        _ if path.ends_with(".exe") && call.errno == "ENOEXEC" => Some(Proof::ForeignProgram),
        "go" if absent && call.seen.is_none() => Some(Proof::GoMissing),
        "go" => Some(Proof::GoNotExecutable),
        "gopls" => Some(Proof::GoplsMissing),
        "dlv" | "staticcheck" | "goimports" | "gofumpt" | "golangci-lint" | "gotests"
        | "gomodifytags" | "impl" => Some(Proof::ToolMissing),
        "node" => Some(Proof::NodeMissing),
        "git" | "hg" | "svn" | "bzr" | "fossil" => Some(Proof::VersionControlMissing),
        "sh" | "bash" | "dash" | "zsh" | "fish" => Some(Proof::ShellMissing),
        name if is_c_compiler(name) => Some(Proof::CCompilerMissing),
        _ => None,
    }
}

/// A path that was missing, closed or of the wrong kind.
fn at_path(process: &TracedProcess, kind: Class, call: &FailedCall) -> Option<Proof> {
    let path = call.path.as_str();
    let absent = matches!(call.errno.as_str(), "ENOENT" | "ENOTDIR");
    let closed = matches!(call.errno.as_str(), "EACCES" | "EPERM" | "EROFS");
    // `os.MkdirTemp` looks at the folder above when it could not make its own in it.
    let in_missing_temporary = |other: &FailedCall| {
        in_temporary_build(&other.path)
            && other.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    };
    if in_temporary_build(path) || process.failures.iter().any(in_missing_temporary) {
        return Some(Proof::TemporaryFolderUnusable);
    }
    if in_cached_build(path) || path.contains("/go-build") || path.contains("/pkg/mod/") {
        return (closed || absent).then_some(Proof::CacheUnusable);
    }
    if absent && path.ends_with("/pkg/tool") {
        // Go looks beside itself for its installation.
        return Some(Proof::GorootMissing);
    }
    let name = base(path);
    if kind == Class::Look && absent && starting(call) == Some(Proof::VersionControlMissing) {
        return Some(Proof::VersionControlMissing);
    }
    if kind == Class::Look && absent && super::misses::search(process, call).len() > 1 {
        // Looked for in PATH.
        return match name {
            _ if name.starts_with("go1.") => Some(Proof::ToolchainMissing),
            _ => starting(call).or(Some(Proof::ToolMissing)),
        };
    }
    if absent && let Some(rule) = below_goroot(process, path) {
        return Some(rule);
    }
    match name {
        "go.mod" if call.errno == "EISDIR" => return Some(Proof::ModFileUnreadable),
        // The search for go.mod ended at the root, or go looked for what to advise where there is none.
        "go.mod" | "config" if path == LAST_MODULE || path == "/.git/config" => {
            return (process.end == Some(ProcessEnd::Exited { code: 1 }))
                .then_some(Proof::ModFileMissing);
        }
        "go.mod" if absent && process.in_workspace => return Some(Proof::WorkspaceFolderMissing),
        "go.mod" if absent => return Some(Proof::ReplacementMissing),
        "modules.txt" if absent => return Some(Proof::VendorListMissing),
        _ => {}
    }
    let given = given(process, path);
    if closed && given.is_none() && call.call.starts_with("mkdir") {
        // The only folders that go makes outside its temporary one.
        return Some(Proof::CacheUnusable);
    }
    if given.is_some_and(|flag| flag == "-o" || flag.contains("profile")) {
        return Some(Proof::OutputUnusable);
    }
    if closed {
        // Go names what it reads in full; what it makes in its own folder is what it builds.
        let is_output = kind == Class::Path && !path.contains('/') && call.text.contains("O_CREAT");
        return Some(if is_output { Proof::OutputUnusable } else { Proof::PermissionDenied });
    }
    let usage = process.end == Some(ProcessEnd::Exited { code: 2 });
    if absent && usage && given.is_none() && kind == Class::Look {
        // Before go 1.21 nothing else tells: go ends with 2 when the folder that GOROOT names is not there.
        return Some(Proof::GorootMissing);
    }
    if absent && (given.is_some() || path.ends_with(".go")) && !path.contains("/pkg/tool/") {
        return Some(Proof::FileMissing);
    }
    // A folder that go.work names.
    let is_used = absent && process.in_workspace && kind == Class::Look && path.starts_with('/');
    is_used.then_some(Proof::WorkspaceFolderMissing)
}

/// What is missing of an installation: all of it, or a part.
fn below_goroot(process: &TracedProcess, path: &str) -> Option<Proof> {
    let below = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
    match process.goroot.as_deref() {
        Some(root) if path == root => Some(Proof::GorootMissing),
        Some(_) if path.contains("/pkg/tool/") && !is_known_tool(base(path)) => None,
        Some(root) if below(root) && process.goroot_whole => Some(Proof::GorootIncomplete),
        Some(root) if below(root) => Some(Proof::GorootMissing),
        // It looks there first of all, whatever GOROOT is.
        _ => path.ends_with("/src/runtime").then_some(Proof::GorootMissing),
    }
}

/// The programs of every installation, as far as go itself starts them.
fn is_known_tool(name: &str) -> bool {
    matches!(
        name,
        "compile" | "link" | "asm" | "cgo" | "vet" | "cover" | "buildid" | "pack" | "covdata"
    )
}

/// The flag whose value the path is in the process's command line (empty for an argument); nothing when it is not there.
pub(super) fn given<'p>(process: &'p TracedProcess, path: &str) -> Option<&'p str> {
    let same = |arg: &str| {
        let arg = arg.trim_start_matches("./").trim_end_matches("/...");
        let path = path.trim_start_matches("./").trim_end_matches('/');
        !arg.is_empty() && (path == arg || path.ends_with(&format!("/{arg}")))
    };
    let mut before = "";
    let mut found = None;
    for arg in process.args.iter().skip(1) {
        match arg.split_once('=') {
            Some((flag, value)) if arg.starts_with('-') && same(value) => found = Some(flag),
            _ if same(arg) && !before.starts_with('-') => return Some(""),
            _ if same(arg) => found = Some(before),
            _ => {}
        }
        before = arg;
    }
    found
}
