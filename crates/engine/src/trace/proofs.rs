//! Which known bad state a deciding call proves. Names only: a rule that is not there leaves the call to `syscall-failed`.

use go_doctor_protocol::{FailedCall, ProcessEnd, TracedProcess};

use super::calls::{Class, class};
use super::misses::{LAST_MODULE, is_c_compiler};
use super::programs::{Part, base, in_cached_build, in_temporary_build, part};

/// The rule that a deciding call proves, if one does.
pub(super) fn rule(
    process: &TracedProcess,
    blamed: &TracedProcess,
    call: &FailedCall,
) -> Option<&'static str> {
    let kind = class(call.call.as_bytes());
    if part(process.program.as_deref()) == Part::Tool && is_c_compiler(base(&call.path)) {
        return Some("c-compiler-missing");
    }
    match call.errno.as_str() {
        "ENOSPC" | "EDQUOT" if kind != Class::Fork => return Some("disk-full"),
        "EMFILE" | "ENFILE" | "EFBIG" => return Some("resource-limit"),
        _ if kind == Class::Fork => return Some("resource-limit"),
        _ => {}
    }
    let is_search = matches!(part(blamed.program.as_deref()), Part::Shell | Part::Runner);
    if kind == Class::Start || (is_search && kind == Class::Look) {
        return starting(call);
    }
    match kind {
        Class::ChangeFolder if is_search => Some("task-cwd-missing"),
        Class::ChangeFolder => Some("file-not-found"),
        Class::AskFolder => Some("working-directory-unusable"),
        _ => at_path(process, kind, call),
    }
}

/// A program that was not started, or not found.
pub(super) fn starting(call: &FailedCall) -> Option<&'static str> {
    let path = call.path.as_str();
    let absent = matches!(call.errno.as_str(), "ENOENT" | "ENOTDIR");
    if in_temporary_build(path) || in_cached_build(path) {
        return match call.errno.as_str() {
            "ENOEXEC" | "EBADEXEC" | "EBADARCH" => Some("cross-compile-target"),
            "EACCES" | "EPERM" if in_temporary_build(path) => Some("temp-dir-unusable"),
            "EACCES" | "EPERM" => Some("cache-unusable"),
            _ => None,
        };
    }
    if path.contains("/pkg/tool/") {
        return is_known_tool(base(path)).then_some("goroot-incomplete");
    }
    match base(path) {
        // Built for Windows.
        _ if path.ends_with(".exe") && call.errno == "ENOEXEC" => Some("cross-compile-target"),
        "go" if absent && call.seen.is_none() => Some("go-not-found"),
        "go" => Some("go-not-executable"),
        "gopls" => Some("gopls-missing"),
        "dlv" | "staticcheck" | "goimports" | "gofumpt" | "golangci-lint" | "gotests"
        | "gomodifytags" | "impl" => Some("tool-missing"),
        "node" => Some("node-not-found"),
        "git" | "hg" | "svn" | "bzr" | "fossil" => Some("git-missing"),
        "sh" | "bash" | "dash" | "zsh" | "fish" => Some("shell-not-found"),
        name if is_c_compiler(name) => Some("c-compiler-missing"),
        _ => None,
    }
}

/// A path that was missing, closed or of the wrong kind.
fn at_path(process: &TracedProcess, kind: Class, call: &FailedCall) -> Option<&'static str> {
    let path = call.path.as_str();
    let absent = matches!(call.errno.as_str(), "ENOENT" | "ENOTDIR");
    let closed = matches!(call.errno.as_str(), "EACCES" | "EPERM" | "EROFS");
    // `os.MkdirTemp` looks at the folder above when it could not make its own in it.
    let in_missing_temporary = |other: &FailedCall| {
        in_temporary_build(&other.path)
            && other.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    };
    if in_temporary_build(path) || process.failures.iter().any(in_missing_temporary) {
        return Some("temp-dir-unusable");
    }
    if in_cached_build(path) || path.contains("/go-build") || path.contains("/pkg/mod/") {
        return (closed || absent).then_some("cache-unusable");
    }
    if absent && path.ends_with("/pkg/tool") {
        // Go looks beside itself for its installation.
        return Some("goroot-missing");
    }
    let name = base(path);
    if kind == Class::Look && absent && starting(call) == Some("git-missing") {
        return Some("git-missing");
    }
    if kind == Class::Look && absent && super::verdict::search(process, call).len() > 1 {
        // Looked for in PATH.
        return match name {
            _ if name.starts_with("go1.") => Some("toolchain-unavailable"),
            _ => starting(call).or(Some("tool-missing")),
        };
    }
    if absent && let Some(rule) = below_goroot(process, path) {
        return Some(rule);
    }
    match name {
        "go.mod" if call.errno == "EISDIR" => return Some("go-mod-invalid"),
        // The search for go.mod ended at the root, or go looked for what to advise where there is none.
        "go.mod" | "config" if path == LAST_MODULE || path == "/.git/config" => {
            return (process.end == Some(ProcessEnd::Exited { code: 1 }))
                .then_some("go-mod-missing");
        }
        "go.mod" if absent && process.in_workspace => return Some("workspace-excludes-module"),
        "go.mod" if absent => return Some("replace-missing"),
        "modules.txt" if absent => return Some("vendor-missing"),
        _ => {}
    }
    let given = given(process, path);
    if closed && given.is_none() && call.call.starts_with("mkdir") {
        // The only folders that go makes outside its temporary one.
        return Some("cache-unusable");
    }
    if given.is_some_and(|flag| flag == "-o" || flag.contains("profile")) {
        return Some("task-output-unusable");
    }
    if closed {
        // Go names what it reads in full; what it makes in its own folder is what it builds.
        let is_output = kind == Class::Path && !path.contains('/') && call.text.contains("O_CREAT");
        return Some(if is_output { "task-output-unusable" } else { "file-permission-denied" });
    }
    let usage = process.end == Some(ProcessEnd::Exited { code: 2 });
    if absent && usage && given.is_none() && kind == Class::Look {
        // Before go 1.21 nothing else tells: go ends with 2 when the folder that GOROOT names is not there.
        return Some("goroot-missing");
    }
    if absent && (given.is_some() || path.ends_with(".go")) && !path.contains("/pkg/tool/") {
        return Some("file-not-found");
    }
    // A folder that go.work names.
    let is_used = absent && process.in_workspace && kind == Class::Look && path.starts_with('/');
    is_used.then_some("workspace-excludes-module")
}

/// What is missing of an installation: all of it, or a part.
fn below_goroot(process: &TracedProcess, path: &str) -> Option<&'static str> {
    let below = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
    match process.goroot.as_deref() {
        Some(root) if path == root => Some("goroot-missing"),
        Some(_) if path.contains("/pkg/tool/") && !is_known_tool(base(path)) => None,
        Some(root) if below(root) && process.goroot_whole => Some("goroot-incomplete"),
        Some(root) if below(root) => Some("goroot-missing"),
        // It looks there first of all, whatever GOROOT is.
        _ => path.ends_with("/src/runtime").then_some("goroot-missing"),
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
