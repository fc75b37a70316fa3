//! Failures that good runs have too, and successes that say nothing about whether a process went on with its work.
//!
//! Recorded from good and bad runs of Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0: a good warm `go run` has about
//! hundred misses, a cold one six hundred.

use go_doctor_protocol::{FailedCall, TracedProcess};

use super::calls::Class;
use super::programs::{Part, base, in_temporary_build, is_build_folder, is_cache_entry};

/// Whether an error can decide anything; the others are how calls work (`EAGAIN`, `EEXIST`, `ECHILD` …).
pub(super) fn can_decide(class: Class, errno: &[u8]) -> bool {
    match class {
        Class::Fork => matches!(errno, b"EAGAIN" | b"ENOMEM" | b"EPERM" | b"ENOSPC"),
        Class::Data => {
            matches!(errno, b"ENOSPC" | b"EDQUOT" | b"EFBIG" | b"EIO" | b"EISDIR" | b"EROFS")
        }
        Class::Other | Class::EndProcess | Class::EndTask => false,
        Class::Start => !matches!(errno, b"EFAULT" | b"EINTR" | b"ENOSYS"),
        _ => matches!(
            errno,
            b"ENOENT"
                | b"ENOTDIR"
                | b"EACCES"
                | b"EPERM"
                | b"ENOSPC"
                | b"EDQUOT"
                | b"EROFS"
                | b"EMFILE"
                | b"ENFILE"
                | b"ENOMEM"
                | b"ELOOP"
                | b"ENAMETOOLONG"
                | b"EIO"
                | b"EISDIR"
                | b"ETXTBSY"
                | b"EFBIG"
                | b"ESTALE"
        ),
    }
}

/// Whether nothing is at the path, which is the answer most look-ups expect.
pub(super) fn is_absence(errno: &str) -> bool {
    matches!(errno, "ENOENT" | "ENOTDIR")
}

/// A call that failed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Miss<'m> {
    /// The part of the process.
    pub(super) part: Part,
    /// Its GOROOT, as far as it shows.
    pub(super) goroot: Option<&'m str>,
    /// What the call does.
    pub(super) class: Class,
    /// Its arguments.
    pub(super) args: &'m [u8],
    /// Its path.
    pub(super) path: &'m str,
    /// Its error.
    pub(super) errno: &'m str,
}

/// Whether a process with this part may have such a miss and be well.
pub(super) fn is_harmless(miss: &Miss<'_>) -> bool {
    let Miss { part, class, path, errno, .. } = *miss;
    if matches!(class, Class::Start | Class::Fork | Class::Data) {
        return false;
    }
    if class == Class::AskFolder {
        return !is_absence(errno);
    }
    let hard = matches!(errno, "ENOSPC" | "EDQUOT" | "EMFILE" | "ENFILE" | "EIO" | "EFBIG");
    match part {
        // What the user's program or a C compiler misses is its own affair.
        Part::Other | Part::C => true,
        _ if hard => false,
        // These look for programs and folders; their start-up files are another matter.
        Part::Runner => class != Class::Look || is_of_the_system(path),
        Part::Shell => {
            is_of_the_system(path)
                || base(path).starts_with('.')
                || path.contains("/fish/")
                || path.contains("/zsh/")
                || !matches!(class, Class::Look | Class::ChangeFolder)
        }
        Part::Tool => {
            let looks_for_compiler = class == Class::Look && is_c_compiler(base(path));
            is_absence(errno) && !path.contains("/pkg/tool/") && !looks_for_compiler
        }
        Part::Go => is_of_the_system(path) || go_misses(miss),
    }
}

/// Files of the system's libraries: locale, name service, loader, time zones, control groups.
fn is_of_the_system(path: &str) -> bool {
    is_in_system_folder(path) || folders(path).any(is_of_the_loader)
}

/// The same by where the path begins and how it ends.
fn is_in_system_folder(path: &str) -> bool {
    // By the second letter: most paths have that of none.
    let begins: &[&str] = match path.as_bytes().get(1) {
        Some(b'e') => &["/etc/"],
        Some(b'p') => &["/proc/", "/private/etc/"],
        Some(b's') => &["/sys/", "/system/"],
        Some(b'd') => &["/dev/"],
        Some(b'r') => &["/run/"],
        Some(b'v') => &["/var/run/", "/var/ssl"],
        Some(b'u') => &[
            "/usr/lib/locale",
            "/usr/share/",
            "/usr/lib/x86_64-linux-gnu/",
            "/usr/lib/aarch64-linux-gnu/",
            "/usr/local/share/",
            "/usr/local/etc/",
            "/usr/lib/system/",
        ],
        Some(b'l') => &["/lib/", "/lib64/"],
        Some(b'S') => &["/System/"],
        Some(b'A') => &["/AppleInternal"],
        Some(b'L') => &["/Library/"],
        _ => &[],
    };
    path.is_empty()
        || begins.iter().any(|folder| path.starts_with(folder))
        || base(path).as_bytes().windows(3).any(|three| three == b".so")
        || path.ends_with(".dylib")
}

/// `glibc-hwcaps/x86-64-v3/`, and macOS's `..namedfork/rsrc`.
fn is_of_the_loader(rest: &str) -> bool {
    match rest.as_bytes().first() {
        Some(b'g') => rest.starts_with("glibc-hwcaps/"),
        Some(b'.') => rest.starts_with("..namedfork/"),
        _ => false,
    }
}

/// What stands behind each slash.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    memchr::memchr_iter(b'/', path.as_bytes()).filter_map(|at| path.get(at + 1..))
}

/// Where the search for go.mod ends.
pub(super) const LAST_MODULE: &str = "/go.mod";

/// After a search for go.mod that found none, go looks in GOPATH only when it can do without: the search then meant
/// nothing. (A new search begins like that, too, and ends at the root again.)
pub(super) fn ends_module_search(class: Class, path: &str) -> bool {
    class == Class::Look && base(path) == "go.mod" && path != LAST_MODULE
}

/// The names that the go command looks for and does without.
const NAMES: &[&str] = &[
    // Its settings, work areas and locks.
    "env",
    "go.work",
    "go.work.sum",
    "go.sum",
    "trim.txt",
    "testexpire.txt",
    "README",
    "log.txt",
    "mode",
    "weekends",
    "upload.token",
    ".netrc",
    "_netrc",
    ".gitconfig",
    // Version control in every parent.
    ".git",
    ".hg",
    ".svn",
    ".bzr",
    ".fslckout",
    "_FOSSIL_",
    // Compilers that are optional at start.
    "gccgo",
    "gcc",
    "clang",
    "g++",
    "clang++",
    "cc",
    "pkg-config",
    // Module and package layouts that need not be.
    "vendor",
    "testdata",
    "default.pgo",
    "cgo.go",
    "VERSION.cache",
    "zoneinfo.zip",
    // What `go mod init` converted from (up to Go 1.23).
    "GLOCKFILE",
    "Godeps.json",
    "Gopkg.lock",
    "dependencies.tsv",
    "glide.lock",
    "vendor.conf",
    "vendor.yml",
    "manifest",
    "vendor.json",
];

/// What the go command looks for and does without.
fn go_misses(miss: &Miss<'_>) -> bool {
    let Miss { goroot, class, args, path, errno, .. } = *miss;
    if !is_absence(errno) {
        // Looking into folders of others on the way up.
        return class == Class::Look && matches!(base(path), "go.mod" | "go.work" | ".git");
    }
    let name = base(path);
    let in_goroot = goroot
        .and_then(|root| path.strip_prefix(root))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    NAMES.contains(&name)
        // It says that GOROOT is a file when it does not just say that this is Go 1.20 or older.
        || (name == "go.env" && errno == "ENOENT")
        || is_cache_entry(name)
        || path.contains("/go/telemetry")
        // Up to Go 1.19 the standard library may lie there compiled.
        || (path.contains("/pkg/") && name.ends_with(".a"))
        // What a run has not made yet, in its own temporary folder.
        || (in_temporary_build(path) && !makes(class, args))
        // Modules that are not downloaded yet, and what is known of them.
        || path.contains("/pkg/mod/")
        || path.contains("/pkg/sumdb/")
        || (name == "src" && !in_goroot)
        || (name == "go.mod" && class == Class::Look && path != LAST_MODULE)
        // Looked for to advise: only where there is no go.mod.
        || (path.ends_with("/.git/config") && path != "/.git/config")
        // `go_linux_arm64_exec`, a wrapper for foreign programs.
        || (name.starts_with("go_") && name.ends_with("_exec"))
        // What it is going to write: is there an object already?
        || (class == Class::Path && !path.contains(['/', '.']) && contains(args, b"O_RDONLY"))
        || is_foreign_package(goroot, path)
}

/// Whether a call makes something; `mkdir` has a mode for its second argument.
fn makes(class: Class, args: &[u8]) -> bool {
    class == Class::Path && (contains(args, b"O_CREAT") || !contains(args, b"O_"))
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(text, part).is_some()
}

/// `$GOROOT/src/github.com/x`, `$GOROOT/src/command-line-arguments`, `$GOROOT/src/leetcode`: go looks in the standard
/// library for every import first. Only what every version has, and what no one else may import, can be missing.
fn is_foreign_package(goroot: Option<&str>, path: &str) -> bool {
    const STANDARD: &[&str] = &[
        "bufio",
        "bytes",
        "context",
        "encoding/json",
        "errors",
        "flag",
        "fmt",
        "io",
        "log",
        "math",
        "math/bits",
        "math/rand",
        "net",
        "net/http",
        "os",
        "os/exec",
        "path",
        "path/filepath",
        "reflect",
        "regexp",
        "runtime",
        "sort",
        "strconv",
        "strings",
        "sync",
        "sync/atomic",
        "syscall",
        "testing",
        "text/template",
        "time",
        "unicode",
        "unicode/utf8",
        "unsafe",
    ];
    let source = goroot.and_then(|root| path.strip_prefix(root)?.strip_prefix("/src/"));
    let Some(rest) = source else { return false };
    let is_own = STANDARD.contains(&rest)
        || (rest.starts_with("internal/") && rest != "internal/trace")
        || rest.starts_with("runtime/");
    !is_own && !rest.is_empty()
}

/// The C compilers that cgo and the linker look for.
pub(super) fn is_c_compiler(name: &str) -> bool {
    const NAMES: &[&str] =
        &["gcc", "cc", "g++", "c++", "clang", "clang++", "ld", "as", "tcc", "zig"];
    NAMES.contains(&name)
        || ["gcc-", "g++-", "clang-", "clang++-"].iter().any(|prefix| name.starts_with(prefix))
        || name.ends_with("-gcc")
}

/// Whether a success at this path says nothing about a process's work: tidying up, telemetry, what its runtime reads.
pub(super) fn is_quiet(path: &str) -> bool {
    path.is_empty()
        || path == "/"
        || is_in_cache(path)
        || is_in_system_folder(path)
        || path.ends_with("/trim.txt")
        || path.ends_with("/tmp")
        || folders(path).any(|rest| {
            is_of_the_loader(rest)
                || rest.starts_with("go/telemetry")
                || rest.starts_with("go-build")
                    && is_build_folder(rest.split('/').next().unwrap_or(rest))
        })
        || !path.starts_with('/') && in_temporary_build(path)
}

/// An entry of the build cache, or one of its 256 folders: go tidies it up once a day, at the end of a run.
fn is_in_cache(path: &str) -> bool {
    let name = base(path);
    is_cache_entry(name) || (name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The look-ups of one name in one folder after the other, as in PATH, of which this is the last.
pub(crate) fn search<'d>(process: &'d TracedProcess, call: &FailedCall) -> Vec<&'d FailedCall> {
    let name = base(&call.path);
    let same = |other: &&FailedCall| {
        other.call == call.call && other.path.starts_with('/') && base(&other.path) == name
    };
    if call.path.is_empty() || name.contains('.') && !name.starts_with("go1.") {
        return Vec::new();
    }
    process.failures.iter().filter(same).collect()
}
