//! A refused system call as Go prints it: `open /x/go.mod: permission denied`, with what stood before it.
//!
//! Source: os.PathError, and the texts of syscall's errors on Linux (errno table of Go 1.26, no locale touches them); those of
//! Windows are FormatMessage's in English and were not recorded here.

use memchr::memmem;

/// Why the system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// This user may not.
    Denied,
    /// The file system is mounted read-only.
    ReadOnly,
    /// No space, or no more files, on the file system.
    Full,
    /// Nothing there.
    NotFound,
    /// A part of the path is a file where a folder is needed, or the other way round.
    WrongKind,
    /// No program of this machine.
    BadFormat,
    /// A limit on open files.
    OpenFiles,
    /// A limit on the size of a file.
    FileSize,
    /// A limit on processes or threads.
    Processes,
    /// No memory.
    Memory,
}

/// A refused system call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SystemError<'r> {
    /// What stood before it in the line (`go: creating work dir: `).
    pub(crate) before: &'r str,
    /// The call (`open`, `mkdir`, `fork/exec` …); empty where the line names none.
    pub(crate) call: &'r str,
    /// The path; empty where the line names none.
    pub(crate) path: &'r str,
    /// Why.
    pub(crate) refusal: Refusal,
}

const REFUSALS: &[(&str, Refusal)] = &[
    ("permission denied", Refusal::Denied),
    ("Access is denied", Refusal::Denied),
    ("read-only file system", Refusal::ReadOnly),
    ("no space left on device", Refusal::Full),
    ("disk quota exceeded", Refusal::Full),
    ("There is not enough space on the disk", Refusal::Full),
    ("no such file or directory", Refusal::NotFound),
    ("The system cannot find the path specified", Refusal::NotFound),
    ("The system cannot find the file specified", Refusal::NotFound),
    ("not a directory", Refusal::WrongKind),
    ("is a directory", Refusal::WrongKind),
    ("file exists", Refusal::WrongKind),
    ("exec format error", Refusal::BadFormat),
    ("bad CPU type in executable", Refusal::BadFormat),
    ("%1 is not a valid Win32 application", Refusal::BadFormat),
    ("This version of %1 is not compatible", Refusal::BadFormat),
    ("too many open files", Refusal::OpenFiles),
    ("file too large", Refusal::FileSize),
    ("resource temporarily unavailable", Refusal::Processes),
    ("cannot allocate memory", Refusal::Memory),
];

const CALLS: &[&str] = &[
    "open",
    "openat",
    "openfdat",
    "mkdir",
    "mkdirat",
    "stat",
    "lstat",
    "read",
    "write",
    "rename",
    "remove",
    "unlinkat",
    "fork/exec",
    "exec",
    "chdir",
    "chmod",
    "link",
    "symlink",
    "readdir",
    "truncate",
    "pipe2",
    "CreateFile",
    "GetFileAttributesEx",
];

/// Reads a line that ends with (or, inside JSON, holds) a refused system call.
pub(crate) fn system_error(text: &str) -> Option<SystemError<'_>> {
    // One look at each colon, whatever the phrases: rules ask this of every line of a log.
    let places = memmem::find_iter(text.as_bytes(), ": ").filter_map(|at| {
        let rest = text.get(at + 2..)?;
        let number = REFUSALS.iter().position(|(phrase, _)| rest.starts_with(phrase))?;
        Some((number, at))
    });
    let (number, at) = places.min()?;
    let (head, (_, refusal)) = (text.get(..at)?, *REFUSALS.get(number)?);
    let calls = CALLS.iter().filter_map(|call| {
        let at = head.rfind(&format!("{call} "))?;
        let begins = head.get(..at)?.chars().next_back().is_none_or(|c| " \"'([{\t".contains(c));
        begins.then_some((at, *call))
    });
    let Some((at, call)) = calls.max_by_key(|(at, _)| *at) else {
        // `pipe2: too many open files`: a call without a path.
        let start = head.rfind(' ').map_or(0, |at| at + 1);
        let word = head.get(start..).filter(|word| CALLS.contains(word));
        let before = head.get(..start).unwrap_or_default();
        return Some(match word {
            Some(call) => SystemError { before, call, path: "", refusal },
            None => SystemError { before: head, call: "", path: "", refusal },
        });
    };
    let path = head.get(at + call.len() + 1..).unwrap_or_default();
    Some(SystemError { before: head.get(..at).unwrap_or_default(), call, path, refusal })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_go() {
        let read = |text| system_error(text).map(|e| (e.before, e.call, e.path, e.refusal));
        assert_eq!(
            read("go: creating work dir: stat /no/such: no such file or directory"),
            Some(("go: creating work dir: ", "stat", "/no/such", Refusal::NotFound))
        );
        assert_eq!(
            read("go build x: copying /tmp/a to /b c/app: write /b c/app: no space left on device"),
            Some(("go build x: copying /tmp/a to /b c/app: ", "write", "/b c/app", Refusal::Full))
        );
        assert_eq!(
            read("fork/exec /tmp/go-build1/b001/exe/main: permission denied"),
            Some(("", "fork/exec", "/tmp/go-build1/b001/exe/main", Refusal::Denied))
        );
        assert_eq!(
            read("go: error obtaining buildID for go tool compile: pipe2: too many open files"),
            Some((
                "go: error obtaining buildID for go tool compile: ",
                "pipe2",
                "",
                Refusal::OpenFiles
            ))
        );
        assert_eq!(read("main.go:3:8: undefined: x"), None);
    }
}
