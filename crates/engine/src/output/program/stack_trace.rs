//! Traces that the runtime and the race detector print: which goroutine, which frame, and whose code it is
//! (runtime/traceback.go, Go 1.19 to 1.27).

use crate::output::{Line, Run};

/// A frame of a goroutine's trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame<'r> {
    /// The function, arguments cut off.
    pub(crate) function: &'r str,
    /// Its file.
    pub(crate) file: &'r str,
    /// The line in it.
    pub(crate) line: u32,
}

/// What the race detector reported first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Race<'r> {
    /// The line that says it.
    pub(crate) line: Line<'r>,
    /// `Read` or `Write`; empty where only the test's own line tells.
    pub(crate) access: &'r str,
    /// The first frame of the user's.
    pub(crate) frame: Option<Frame<'r>>,
}

/// The first report of the race detector (`runtime/race`, Go 1.19 to 1.27).
pub(crate) fn race(run: &Run) -> Option<Race<'_>> {
    let Some(line) = run.lines().find(|line| line.text.trim() == "WARNING: DATA RACE") else {
        let line = run.containing("race detected during execution of test")?;
        return Some(Race { line, access: "", frame: None });
    };
    let report =
        || run.lines().skip(line.number + 1).take_while(|line| !line.text.starts_with("====="));
    let access =
        report().next().and_then(|line| line.text.trim().split(' ').next()).unwrap_or_default();
    let mut function = "";
    for row in report() {
        match frame_file(row.text) {
            Some((file, number)) => {
                let frame = Frame { function: name_of(function), file, line: number };
                if is_users(&frame) {
                    return Some(Race { line, access, frame: Some(frame) });
                }
            }
            None => function = row.text.trim(),
        }
    }
    Some(Race { line, access, frame: None })
}

/// `goroutine 1 [running]:`, `goroutine 1 gp=0x… m=0 mp=0x… [running]:`, `goroutine 7 [chan receive, 2 minutes]:`.
pub(crate) fn is_goroutine(line: &str) -> bool {
    line.trim_start().strip_prefix("goroutine ").is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.trim_end().ends_with("]:")
            && rest.contains(" [")
    })
}

/// `\t/work/main.go:6 +0x9` and `\t/work/main.go:6 +0x9 fp=0x… sp=0x… pc=0x…`; an inlined frame has no offset.
pub(crate) fn frame_file(line: &str) -> Option<(&str, u32)> {
    let text = line.strip_prefix('\t').or_else(|| line.strip_prefix("    "))?.trim();
    let at = text.find(".go:").map(|at| at + 3)?;
    let (file, rest) = text.split_at_checked(at)?;
    let digits = rest.get(1..)?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let behind = digits.get(end..)?;
    let number = digits.get(..end)?.parse().ok()?;
    (behind.is_empty() || behind.starts_with(" +0x")).then_some((file, number))
}

/// `main.(*T).Do(0x1, …)` is `main.(*T).Do`; `created by main.main in goroutine 1` is `main.main`.
pub(crate) fn name_of(function: &str) -> &str {
    let text = function.strip_prefix("created by ").unwrap_or(function);
    let text = text.split_once(" in goroutine ").map_or(text, |(name, _)| name);
    let end = text
        .rfind('(')
        .filter(|_| text.ends_with(')') && !text.ends_with("(*)"))
        .unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// The first part of every package of the standard library (Go 1.27, `ls $GOROOT/src`).
const STANDARD: &[&str] = &[
    "archive",
    "bufio",
    "builtin",
    "bytes",
    "cmp",
    "compress",
    "container",
    "context",
    "crypto",
    "database",
    "debug",
    "embed",
    "encoding",
    "errors",
    "expvar",
    "flag",
    "fmt",
    "go",
    "hash",
    "html",
    "image",
    "index",
    "internal",
    "io",
    "iter",
    "log",
    "maps",
    "math",
    "mime",
    "net",
    "os",
    "panic",
    "path",
    "plugin",
    "reflect",
    "regexp",
    "runtime",
    "slices",
    "sort",
    "strconv",
    "strings",
    "structs",
    "sync",
    "syscall",
    "testing",
    "text",
    "time",
    "unicode",
    "unique",
    "unsafe",
    "uuid",
    "vendor",
    "weak",
];

/// Whether a frame is in code of this project: not the standard library, no other module, nothing generated.
pub(crate) fn is_users(frame: &Frame<'_>) -> bool {
    let path = frame.file.replace('\\', "/");
    let foreign = path.contains("/pkg/mod/") || path.contains('@') || path.contains("/vendor/");
    let made =
        path.starts_with("_cgo_") || path.ends_with("/_testmain.go") || path == "_testmain.go";
    let first = frame.function.split(['/', '.', '(']).next().unwrap_or_default();
    let dotted = frame
        .function
        .split('/')
        .next()
        .is_some_and(|head| frame.function.contains('/') && head.contains('.'));
    // go, the compiler and the linker: their functions and (built with -trimpath) their files begin with `cmd/`.
    let gos = frame.function.starts_with("cmd/")
        || path.starts_with("cmd/")
        || path.contains("/go/src/cmd/");
    let standard = gos || !dotted && STANDARD.contains(&first);
    !foreign && !made && !standard && !first.is_empty()
}
