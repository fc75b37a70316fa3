//! Programs by their part in a Go run: whose misses mean something, and which merely pass a failure on.

use memchr::memmem;

/// The part a program plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The go command; also a program that the trace does not name.
    Go,
    /// A program of `$GOROOT/pkg/tool`: compile, link, asm, cgo, vet …
    Tool,
    /// A C compiler and what it calls.
    C,
    /// A shell.
    Shell,
    /// Starts another program and ends as that does: env, timeout, sudo, make, node …
    Runner,
    /// Anything else: the user's program, gopls, dlv …
    Other,
}

/// The last part of a path, without `.exe`.
pub(super) fn base(path: &str) -> &str {
    let end = memchr::memrchr2(b'/', b'\\', path.as_bytes()).map_or(0, |at| at + 1);
    let name = path.get(end..).unwrap_or(path);
    name.strip_suffix(".exe").unwrap_or(name)
}

/// The part of a program; nothing known is the go command's: what else would be traced here.
pub(super) fn part(program: Option<&str>) -> Part {
    let Some(program) = program else { return Part::Go };
    if program.contains("/pkg/tool/") {
        return Part::Tool;
    }
    if is_built_here(program) {
        return Part::Other;
    }
    match base(program) {
        "go" | "gofmt" => Part::Go,
        "sh" | "bash" | "dash" | "zsh" | "fish" | "ksh" | "mksh" | "tcsh" | "csh" | "ash"
        | "busybox" | "bash5" | "rbash" => Part::Shell,
        "env" | "timeout" | "sudo" | "nice" | "nohup" | "setsid" | "stdbuf" | "time" | "xargs"
        | "ionice" | "chrt" | "make" | "gmake" | "ninja" | "node" | "npm" | "npx" | "task"
        | "just" | "code" | "script" | "unshare" | "chroot" | "su" | "runuser" | "doas"
        | "gopls" | "dlv" | "staticcheck" | "goimports" | "golangci-lint" => Part::Runner,
        name if name.starts_with("python") => Part::Runner,
        "gcc" | "cc" | "g++" | "c++" | "clang" | "clang++" | "cc1" | "cc1plus" | "collect2"
        | "ld" | "as" | "ld.bfd" | "ld.gold" | "ld.lld" | "lto-wrapper" | "pkg-config" => Part::C,
        _ => Part::Other,
    }
}

/// Whether go built this program for this run: in its temporary folder, or in its cache (Go 1.24 and newer).
pub(super) fn is_built_here(path: &str) -> bool {
    in_temporary_build(path) || in_cached_build(path) || base(path).ends_with(".test")
}

/// `…/go-build2080728444/…`.
pub(super) fn in_temporary_build(path: &str) -> bool {
    if memmem::find(path.as_bytes(), b"go-build").is_none() {
        return false;
    }
    path.split('/').any(is_build_folder)
}

/// `go-build2080728444`.
pub(super) fn is_build_folder(part: &str) -> bool {
    part.strip_prefix("go-build")
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `…/4c/4caba164…-d/main`.
pub(super) fn in_cached_build(path: &str) -> bool {
    path.len() > 64 && path.split('/').any(is_cache_entry)
}

/// `4caba164…-d`, `…-a`: 64 hexadecimal digits and what it holds.
pub(super) fn is_cache_entry(part: &str) -> bool {
    let (digits, rest) = part.as_bytes().split_at_checked(64).unwrap_or_default();
    rest.len() >= 2 && rest.first() == Some(&b'-') && digits.iter().all(u8::is_ascii_hexdigit)
}
