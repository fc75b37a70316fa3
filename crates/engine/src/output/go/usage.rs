//! A command line that was refused: what is said of a flag, and who says it. The lines that follow (`usage: go …`,
//! `Usage of …`) tell the go command, a tool, a test binary and the user's own program apart.

use crate::output::run::place::base;
use crate::output::{Line, Run};

/// What is wrong with a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Complaint<'r> {
    /// It is not a known flag.
    Undefined,
    /// It is known, its value is not taken.
    Value(&'r str),
    /// It is known, and needs a value.
    NoValue,
}

/// Who refused it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker<'r> {
    /// The go command; the subcommand, or nothing before one is known.
    Go(&'r str),
    /// A tool of Go's (compile, gofmt, gopls, dlv …).
    Tool(&'r str),
    /// A test binary that knows its test flags.
    TestBinary,
    /// A test binary whose flags were parsed before the package testing had registered its own.
    EarlyTestBinary,
    /// The user's own program.
    Program(&'r str),
    /// Nothing that follows tells.
    Unknown,
}

/// A refused flag.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlagRefusal<'r> {
    /// The line that refuses it.
    pub(crate) line: Line<'r>,
    /// The flag without dashes.
    pub(crate) flag: &'r str,
    /// What is wrong with it.
    pub(crate) complaint: Complaint<'r>,
    /// Who says so.
    pub(crate) speaker: Speaker<'r>,
}

/// The first refused flag of a run's output.
pub(crate) fn refusal(run: &Run) -> Option<FlagRefusal<'_>> {
    let (line, (flag, complaint)) = run.find(complaint)?;
    let speaker = match speaker(run, line, flag) {
        Speaker::Unknown => by_command(run),
        speaker => speaker,
    };
    Some(FlagRefusal { line, flag, complaint, speaker })
}

/// Who it was where the output does not tell: what the command line starts. go itself ends with 2, a test binary or a
/// program below it with 1 (Go 1.19 to 1.27).
fn by_command(run: &Run) -> Speaker<'_> {
    let Some(command) = &run.command else { return Speaker::Unknown };
    let child = run.exit_code == Some(1);
    match run.go() {
        Some(go) if go.verb == "test" && child => Speaker::TestBinary,
        Some(go) if go.verb == "run" && child => Speaker::Program("go run"),
        Some(go) if go.verb == "tool" => {
            go.args.first().map_or(Speaker::Go("tool"), |tool| Speaker::Tool(tool))
        }
        Some(go) => Speaker::Go(&go.verb),
        None if is_tool(command.program()) => Speaker::Tool(command.program()),
        None => Speaker::Program(command.program()),
    }
}

/// The first line is a usage and nothing is complained of: a go command or tool was called with too little or too much.
/// Nothing when help was asked for.
pub(crate) fn bare_usage(run: &Run) -> Option<(Line<'_>, Speaker<'_>)> {
    let words = run.command.as_ref().map(|command| command.shell_text().split_whitespace());
    let asked = words.is_some_and(|mut words| {
        words.any(|word| matches!(word, "-h" | "-help" | "--help" | "help"))
    });
    // Up to Go 1.23 `go tool x` and `go doc` end with 1 where the tool itself ended with 2.
    let through_go = run.go().is_some_and(|go| matches!(go.verb.as_str(), "tool" | "doc"));
    let ended = run.exit_code == Some(2) || (through_go && run.exit_code == Some(1));
    if asked || !ended || refusal(run).is_some() {
        return None;
    }
    let first = run.lines().find(|line| !line.text.trim().is_empty())?;
    let text = first.text.trim();
    let speaker = if let Some(rest) = text.strip_prefix("usage: ") {
        by_words(rest)
    } else if let Some(who) = text.strip_prefix("Usage of ") {
        by_binary(who.trim_end_matches(':'), std::iter::empty(), "")
    } else if text.starts_with("Go is a tool for managing Go source code")
        || text.starts_with("Go mod provides access")
        || text.starts_with("Work provides access")
    {
        Speaker::Go("")
    } else {
        Speaker::Unknown
    };
    matches!(speaker, Speaker::Go(_) | Speaker::Tool(_)).then_some((first, speaker))
}

/// The package flag's sentences (Go 1.27), and cobra's and gopls' own.
fn complaint(line: &str) -> Option<(&str, Complaint<'_>)> {
    let text = line.trim();
    let text = text.strip_prefix("Error: ").unwrap_or(text);
    // `gopls check: flag provided but not defined: -x`.
    let text = match text.split_once(": ") {
        Some((who, rest)) if who.starts_with("gopls ") => rest,
        _ => text,
    };
    let name = |flag| -> &str { str::trim_start_matches(flag, '-') };
    for prefix in [
        "flag provided but not defined: ",
        "unknown flag: ",
        "gopls: unknown flag: ",
        "flag provided but not defined in file: ",
    ] {
        if let Some(flag) = text.strip_prefix(prefix) {
            return Some((name(flag.trim()), Complaint::Undefined));
        }
    }
    if let Some(rest) = text.strip_prefix("unknown shorthand flag: ") {
        let (_, flag) = rest.rsplit_once(" in ")?;
        return Some((name(flag.trim()), Complaint::Undefined));
    }
    if let Some(flag) = text.strip_prefix("flag needs an argument: ") {
        let flag = flag.rsplit_once(" in ").map_or(flag, |(_, flag)| flag);
        return Some((name(flag.trim()), Complaint::NoValue));
    }
    for (prefix, behind) in [
        ("invalid value \"", "\" for flag -"),
        ("invalid boolean value \"", "\" for -"),
        ("testing: invalid value \"", "\" for -"),
    ] {
        if let Some((value, rest)) = text.strip_prefix(prefix).and_then(|r| r.rsplit_once(behind)) {
            let flag = rest.split(':').next().unwrap_or(rest);
            return Some((flag.trim(), Complaint::Value(value)));
        }
    }
    None
}

/// Tools of Go's whose usage begins with their name, without `go`.
const TOOLS: &[&str] = &[
    "addr2line",
    "asm",
    "buildid",
    "cgo",
    "compile",
    "cover",
    "covdata",
    "dist",
    "dlv",
    "doc",
    "fix",
    "gofmt",
    "gofumpt",
    "goimports",
    "golangci-lint",
    "gomodifytags",
    "gopls",
    "gotests",
    "gotestsum",
    "impl",
    "link",
    "nm",
    "objdump",
    "pack",
    "pprof",
    "preprofile",
    "revive",
    "staticcheck",
    "stringer",
    "test2json",
    "trace",
    "vet",
    "goplay",
    "gocode",
];

/// Whether a name is that of a tool of Go's.
pub(crate) fn is_tool(name: &str) -> bool {
    TOOLS.contains(&name)
}

fn speaker<'r>(run: &'r Run, said: Line<'r>, flag: &str) -> Speaker<'r> {
    let behind = || run.lines().skip(said.number + 1);
    for line in behind().take(4) {
        let text = line.text.trim();
        if text.starts_with("Go is a tool for managing Go source code") {
            return Speaker::Go("");
        }
        if let Some(rest) = text.strip_prefix("usage: ").or_else(|| text.strip_prefix("Usage: ")) {
            return by_words(rest);
        }
        if let Some(who) = text.strip_prefix("Usage of ") {
            return by_binary(who.trim_end_matches(':'), behind().skip(1), flag);
        }
        if text == "Usage:" {
            // cobra and gopls: the command line follows on the next line.
            let next = run.line(line.number + 1).map_or("", |line| line.text.trim());
            return by_words(next);
        }
        if let Some(rest) = text.strip_prefix("Run '") {
            return by_words(rest);
        }
    }
    if said.text.contains("gopls: ") { Speaker::Tool("gopls") } else { Speaker::Unknown }
}

/// `go build [-o output] …`, `compile [options] file.go...`, `gofmt [flags] [path ...]`.
fn by_words(usage: &str) -> Speaker<'_> {
    let mut words = usage.split_whitespace();
    match words.next().map(base) {
        Some("go") => Speaker::Go(words.next().unwrap_or_default().trim_end_matches(['\'', '"'])),
        Some(name) if is_tool(name) => Speaker::Tool(name),
        Some(name) if !name.is_empty() => Speaker::Program(name),
        _ => Speaker::Unknown,
    }
}

/// `Usage of /tmp/go-build1/b001/lc.test:` and the flags that it lists; `Usage of 'go tool cover':`, `Usage of [go] doc:`.
fn by_binary<'r>(who: &'r str, list: impl Iterator<Item = Line<'r>>, flag: &str) -> Speaker<'r> {
    let words = who.trim_matches('\'').trim_start_matches("[go] ").trim_start_matches("go tool ");
    if words != who {
        return Speaker::Tool(words);
    }
    let mut flags = list
        .map(|line| line.text.trim_start())
        .take_while(|text| !text.starts_with("FAIL"))
        .filter(|text| text.starts_with('-'));
    let lists_test_flags = flags.any(|text| text.starts_with("-test."));
    let name = base(who);
    let named_test = name.contains(".test") || name.starts_with("__debug_bin");
    match () {
        () if lists_test_flags => Speaker::TestBinary,
        () if flag.starts_with("test.") => Speaker::EarlyTestBinary,
        () if is_tool(name.trim_end_matches(".exe")) => Speaker::Tool(name),
        () if named_test && !name.starts_with("__debug_bin") => Speaker::TestBinary,
        () => Speaker::Program(who),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::FailedRun;

    fn read(output: &str) -> Option<(String, String)> {
        let run = Run::new(&FailedRun { output: output.to_owned(), ..FailedRun::default() });
        let refusal = refusal(&run)?;
        Some((
            format!("{} {:?}", refusal.flag, refusal.complaint),
            format!("{:?}", refusal.speaker),
        ))
    }

    fn both(output: &str, complaint: &str, speaker: &str) {
        assert_eq!(read(output), Some((complaint.to_owned(), speaker.to_owned())), "{output}");
    }

    #[test]
    fn speakers() {
        const UNDEFINED: &str = "flag provided but not defined: -x";
        both(&format!("{UNDEFINED}\nusage: go run [build flags]"), "x Undefined", "Go(\"run\")");
        both(
            &format!("{UNDEFINED}\nusage: compile [options] file.go..."),
            "x Undefined",
            "Tool(\"compile\")",
        );
        both(
            &format!("{UNDEFINED}\nUsage of /tmp/a/b001/lc.test:\n  -n int\n    \t\n  -test.v\n"),
            "x Undefined",
            "TestBinary",
        );
        both(
            "flag provided but not defined: -test.v\nUsage of ./x.test:\n  -n int\nFAIL\ta\t0.1s",
            "test.v Undefined",
            "EarlyTestBinary",
        );
        both(&format!("{UNDEFINED}\nUsage of ./app:\n"), "x Undefined", "Program(\"./app\")");
        both(&format!("{UNDEFINED}\nUsage of goimports:\n"), "x Undefined", "Tool(\"goimports\")");
        both(UNDEFINED, "x Undefined", "Unknown");
        both(
            "Error: unknown flag: --zz\nUsage:\n  dlv debug [package] [flags]",
            "zz Undefined",
            "Tool(\"dlv\")",
        );
        both(
            "invalid value \"5\" for flag -timeout: parse error\nusage: go test [build/test flags]",
            "timeout Value(\"5\")",
            "Go(\"test\")",
        );
        both("testing: invalid value \"0\" for -test.cpu", "test.cpu Value(\"0\")", "Unknown");
        both("flag needs an argument: -run\nusage: go test", "run NoValue", "Go(\"test\")");
        assert_eq!(read("the flag provided but not defined"), None);
    }
}
