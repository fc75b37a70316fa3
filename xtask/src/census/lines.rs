//! Real lines with a text of the census in them: its holes filled, and around it what the tool prints around such a text.

use super::format::{Part, parts};
use super::table::Row;

/// A failed run as go-doctor is asked about it.
pub(super) struct Run {
    pub(super) command: String,
    pub(super) output: String,
}

/// What stands around a text, by tool and by a part of its place; `{}` is the text, and the first match counts.
/// The prefixes are those of each tool's own main: cmd/go/main.go, lintcmd/cmd.go, cmd/golangci-lint/main.go.
const AROUND: &[(&str, &str, &[&str])] = &[
    ("buildcfg", "", GO_FATAL),
    (
        "link",
        "",
        &[
            "# example.com/app\n/usr/local/go/pkg/tool/linux_amd64/link: {}",
            "# example.com/app\nmain.main: {}",
            "# example.com/app\n{}",
        ],
    ),
    ("cgo", "", &["# example.com/app\ncgo: {}", "# example.com/app\n./main.go:4:2: {}"]),
    (
        "vet",
        "/passes/",
        &[
            "# example.com/app\n# [example.com/app]\n./main.go:4:2: {}",
            "# example.com/app\n./main.go:4:2: {}",
        ],
    ),
    ("vet", "", &["# example.com/app\nvet: {}", "# example.com/app\n# [example.com/app]\nvet: {}"]),
    ("compile", "", &["# example.com/app\ncompile: {}", "# example.com/app\n./main.go:4:2: {}"]),
    ("asm", "", &["# example.com/app\nasm: {}", "# example.com/app\n{}"]),
    ("dlv", "cmd/dlv/", &["{}", "Error: {}\nUsage:\n  dlv debug [package] [flags]"]),
    ("dlv", "", &["{}", "could not launch process: {}", "Failed to launch: {}"]),
    (
        "gopls",
        "internal/cmd/",
        &[
            "gopls: {}",
            "gopls: {}\n\nUsage:\n  gopls [flags] <command> [command-flags] [command-args]",
        ],
    ),
    ("gopls", "", &["gopls: {}", "2026/01/02 03:04:05 Error:2026/01/02 03:04:05 {}"]),
    ("staticcheck", "", &["{}", "-: {} (compile)"]),
    (
        "golangci-lint-v1",
        "",
        &[
            "Error: {}\nFailed executing command with error: {}",
            "level=error msg=\"Running error: {}\"",
        ],
    ),
    (
        "golangci-lint-v2",
        "",
        &[
            "Error: {}\nThe command is terminated due to an error: {}",
            "level=error msg=\"Running error: {}\"",
        ],
    ),
];

/// A text that go itself ends with.
const GO_FATAL: &[&str] = &["go: {}", "go: {}\n\tmain.go:4:2: and a second line"];

/// A reason that go wraps: in a module, a file, a package, after a download.
const GO_ERROR: &[&str] = &[
    "go: {}",
    "go: example.com/x@v1.2.3: {}",
    "go: downloading example.com/x v1.2.3\ngo: example.com/x@v1.2.3: {}",
    "main.go:4:2: {}",
    "package example.com/app\n\timports example.com/x: {}",
];

/// Every line that is asked about; the first is the one the tool prints most.
pub(super) fn of(row: &Row) -> Vec<Run> {
    let text = filled(row);
    around(row)
        .iter()
        .map(|around| Run { command: command(row).to_owned(), output: within(around, &text) })
        .collect()
}

/// The same lines with other words: what a rule says of these it does not say of the text.
/// Letters move, so that length, case, punctuation and holes stay.
pub(super) fn scrambled(row: &Row) -> Vec<Run> {
    let pieces = parts(&row.text).into_iter().map(|part| match part {
        Part::Own(own) => own.chars().map(moved).collect(),
        Part::Hole(verb) => format!("%{verb}"),
    });
    let start = if row.text.starts_with("go: ") { "go: " } else { "" };
    let text: String = pieces.collect();
    let text = format!("{start}{}", text.get(start.len()..).unwrap_or(&text));
    of(&Row { text, ..row.clone() })
}

fn moved(char: char) -> char {
    match char {
        'a'..='y' | 'A'..='Y' => char::from_u32(u32::from(char) + 1).unwrap_or(char),
        'z' => 'a',
        'Z' => 'A',
        other => other,
    }
}

fn within(around: &str, text: &str) -> String {
    // Some texts of cmd/go bring the prefix along, and log does not put a second one before them.
    let text =
        if around.starts_with("go: {}") { text.strip_prefix("go: ").unwrap_or(text) } else { text };
    format!("{}\n", around.replace("{}", text))
}

fn around(row: &Row) -> &'static [&'static str] {
    let found = AROUND
        .iter()
        .find(|(tool, place, _)| row.tool == *tool && row.place.contains(place))
        .map(|(_, _, around)| *around);
    let is_final = row.text.starts_with("go: ") || is_fatal(&row.by);
    found.unwrap_or(if is_final { GO_FATAL } else { GO_ERROR })
}

/// Whether go ends with the text itself and nothing wraps it.
fn is_fatal(by: &str) -> bool {
    by.starts_with("base.") || by.starts_with("log.") || by == "fmt.Fprintf" || by == "fmt.Fprintln"
}

/// A command that can come to the place of a text, by tool or by a part of the place.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("dlv", "", "dlv debug"),
    ("gopls", "", "gopls check main.go"),
    ("staticcheck", "", "staticcheck ./..."),
    ("golangci-lint-v1", "", "golangci-lint run"),
    ("golangci-lint-v2", "", "golangci-lint run"),
    ("vet", "", "go vet ./..."),
    ("go", "/modget/", "go get example.com/x@latest"),
    ("go", "/modcmd/", "go mod tidy"),
    ("go", "/workcmd/", "go work use ./x"),
    ("go", "/test/", "go test ./..."),
    ("go", "/run/", "go run ."),
    ("go", "/vet/", "go vet ./..."),
    ("go", "/envcmd/", "go env -w GOFLAGS=-mod=mod"),
    ("go", "/list/", "go list ./..."),
    ("go", "/generate/", "go generate ./..."),
    ("go", "/tool/", "go tool x"),
    ("go", "/clean/", "go clean -cache"),
    ("go", "/doc/", "go doc fmt"),
    ("go", "/version/", "go version main"),
];

fn command(row: &Row) -> &'static str {
    let found =
        COMMANDS.iter().find(|(tool, place, _)| row.tool == *tool && row.place.contains(place));
    found.map_or("go build ./...", |(_, _, command)| command)
}

/// The text with something of the right kind in each hole.
fn filled(row: &Row) -> String {
    let mut holes = row.holes.iter();
    let pieces = parts(&row.text).into_iter().map(|part| match part {
        Part::Own(own) => own,
        Part::Hole(verb) => {
            let value = value(holes.next().map_or("word", String::as_str), verb);
            if verb == 'q' { format!("\"{value}\"") } else { value.to_owned() }
        }
    });
    pieces.collect()
}

/// What stands for a kind of hole (xtask/census/holes.go names them).
fn value(hole: &str, verb: char) -> &'static str {
    match (hole, verb) {
        (_, 'd' | 'x' | 'X') | ("number", _) => "3",
        (_, 't') => "true",
        (_, 'c') => "x",
        ("error", _) => "exit status 1",
        ("version", _) => "v1.2.3",
        ("module" | "package", _) => "example.com/x",
        ("folder", _) => "/home/u/app/x",
        ("file", _) => "main.go",
        ("platform", _) => "linux",
        ("url", _) => "https://example.com/x",
        ("flag", _) => "-x",
        ("command", _) => "x",
        ("variable", _) => "GOX",
        _ => "x",
    }
}
