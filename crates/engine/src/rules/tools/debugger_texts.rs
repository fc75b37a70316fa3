//! What dlv prints, read: each text to the message of its rule's page. Sources as in `debugger.rs`.

use crate::output::{Line, Run, between};
use go_doctor_golang::command_line::dlv;
use go_doctor_golang::command_line::program::base;
use go_doctor_golang::command_line::shell::words as shell_words;
use go_doctor_golang::flags;

/// What a text says.
#[derive(Debug)]
pub(crate) struct What {
    /// The value in it.
    pub(crate) value: String,
    /// The page's message.
    pub(crate) message: &'static str,
    /// The page's why.
    pub(crate) why: &'static str,
    /// The page's fix.
    pub(crate) fix: &'static str,
    /// The line that says it; nothing when silence says it.
    pub(crate) line: Option<usize>,
}

pub(crate) fn what(line: Line<'_>, message: &'static str, value: &str, fix: &'static str) -> What {
    What { value: value.trim().to_owned(), message, why: "why", fix, line: Some(line.number) }
}

/// A dlv command line.
pub(crate) struct DlvCommand {
    /// `debug`, `test`, `exec` …
    pub(crate) verb: String,
    /// Everything behind the verb, up to a separator of the shell.
    pub(crate) args: Vec<String>,
}

pub(crate) fn dlv_command(run: &Run) -> Option<DlvCommand> {
    let words = shell_words(run.command.as_ref()?.shell_text());
    let is_dlv = |text: &str| {
        let name = base(text);
        name == "dlv" || name.starts_with("dlv-")
    };
    let behind = words.into_iter().skip_while(|word| !is_dlv(&word.text)).skip(1);
    let mut rest = behind.take_while(|word| !word.is_operator).map(|word| word.text);
    Some(DlvCommand { verb: rest.next()?, args: rest.collect() })
}

/// Whether dlv is what ran, by the command line or by what only dlv prints.
pub(crate) fn is_dlv(run: &Run) -> bool {
    const MARKS: &[&str] = &[
        "(dlv)",
        "DAP server listening at",
        "API server listening at",
        "could not launch process",
        "ould not attach to pid",
        "Failed to launch",
        "Failed to attach",
    ];
    dlv_command(run).is_some() || MARKS.iter().any(|mark| run.containing(mark).is_some())
}

/// A process that cannot be attached to because it is none.
pub(crate) fn process(run: &Run) -> Option<What> {
    let found = run.find(|text| {
        let pid = || between(text, "ould not attach to pid ", ":").unwrap_or_default();
        Some(
            if text.contains("could not attach to pid")
                && (text.contains("no such process") || text.contains("The parameter is incorrect"))
            {
                ("message.gone", pid().to_owned(), "pick")
            } else if let Some((_, value)) = text.split_once("Invalid pid: ") {
                ("message.not-a-number", value.to_owned(), "pick")
            } else if let Some((_, value)) = text.split_once("invalid process ID: ") {
                ("message.not-a-number", value.trim_end_matches(['"', '}']).to_owned(), "pick")
            } else if let Some(value) =
                between(text, "cannot unmarshal ", " into \\\"processId\\\"")
                    .or_else(|| between(text, "cannot unmarshal ", " into \"processId\""))
            {
                ("message.not-a-number", value.to_owned(), "pick")
            } else if text.contains("must provide a PID")
                || text.contains("'processId' or 'waitFor' attribute is missing")
                || text.contains("'processId' attribute is missing")
            {
                ("message.none", String::new(), "pick")
            } else if text.contains("'processId' and 'waitFor' are mutually exclusive") {
                ("message.both", String::new(), "one")
            } else if text.contains("waitfor duration expired") {
                ("message.waited", String::new(), "pick")
            } else {
                return None;
            },
        )
    });
    if let Some((line, (message, value, fix))) = found {
        return Some(what(line, message, &value, fix));
    }
    // dlv 1.27.2 panics for a process 0.
    let command = dlv_command(run).filter(|command| command.verb == "attach")?;
    let zero = command.args.iter().any(|arg| arg == "0");
    let panics = run.beginning("panic: runtime error")?;
    zero.then(|| what(panics, "message.gone", "0", "pick"))
}

/// dlv is there and willing, and the system, a port or another debugger does not let it.
pub(crate) fn refused(run: &Run) -> Option<What> {
    if !is_dlv(run) && run.containing("couldn't start listener").is_none() {
        return None;
    }
    if let Some((line, rest)) =
        run.find(|text| text.split_once("couldn't start listener: ").map(|(_, rest)| rest))
    {
        return Some(listener(line, rest));
    }
    let found = run.find(|text| {
        let pid = || between(text, "ould not attach to pid ", ":").unwrap_or_default().to_owned();
        let attach = text.contains("ould not attach to pid ");
        let launch = text.contains("could not launch process");
        let program = || between(text, "fork/exec ", ": ").unwrap_or_default().to_owned();
        Some(if attach && text.contains("kernel security setting") {
            ("message.yama", "why.ptrace", pid(), "yama")
        } else if attach && text.contains("does not own the process") {
            ("message.owner", "why.ptrace", pid(), "owner")
        } else if let Some((_, other)) = text.split_once("already being debugged by pid ") {
            (
                "message.debugged",
                "why.ptrace",
                other.trim_end_matches(['"', '}']).to_owned(),
                "detach",
            )
        } else if attach && text.contains("operation not permitted") {
            ("message.attach", "why.ptrace", pid(), "allow-ptrace")
        } else if launch && text.contains("operation not permitted") {
            ("message.ptrace", "why.ptrace", program(), "allow-ptrace")
        } else if launch && text.contains("permission denied") {
            ("message.permission", "why", program(), "elsewhere")
        } else if text.contains("debugserver or lldb-server not found") {
            ("message.backend", "why.macos", String::new(), "xcode")
        } else if text.contains("stub exited while waiting for connection") {
            ("message.backend-ended", "why.macos", String::new(), "developer-mode")
        } else if text.contains("could not acquire debug privilege") {
            ("message.privilege", "why", String::new(), "administrator")
        } else if text.contains("only accepted from the same UNIX user") {
            ("message.same-user", "why", String::new(), "same-user")
        } else if text.contains("dial tcp ") && text.contains("connection refused") {
            (
                "message.nobody",
                "why.nobody",
                between(text, "dial tcp ", ": connect").unwrap_or_default().to_owned(),
                "start-server",
            )
        } else {
            return None;
        })
    });
    if let Some((line, (message, why, value, fix))) = found {
        return Some(What { why, ..what(line, message, &value, fix) });
    }
    // `dlv connect` says nothing at all when nobody listens (dlv 1.27.2, recorded).
    let command =
        dlv_command(run).filter(|command| command.verb == "connect" && run.exit_code == Some(1))?;
    let address = command.args.iter().find(|arg| !arg.starts_with('-'))?.clone();
    let silent = run.lines().all(|line| line.text.trim().is_empty());
    silent.then_some(What {
        value: address,
        message: "message.nobody",
        why: "why.nobody",
        fix: "start-server",
        line: None,
    })
}

fn listener(line: Line<'_>, rest: &str) -> What {
    let address = between(rest, "listen tcp ", ": bind")
        .or_else(|| between(rest, "listen tcp ", ":"))
        .unwrap_or(rest);
    let in_use = rest.contains("address already in use")
        || rest.contains("Only one usage of each socket address");
    let (message, value, fix) = if in_use {
        ("message.port-in-use", address, "other-port")
    } else {
        ("message.listen", rest, "address")
    };
    What { why: "why.listen", ..what(line, message, value, fix) }
}

/// Arguments that dlv took for its own, or for packages.
pub(crate) struct Unseparated {
    /// The first of them.
    pub(crate) argument: String,
    /// The command line with `--` in its place.
    pub(crate) corrected: String,
}

/// Whether the arguments of the debugged program were given to dlv without `--` in front.
pub(crate) fn arguments(run: &Run) -> Option<(Line<'_>, Unseparated)> {
    let command = dlv_command(run)?;
    if !matches!(command.verb.as_str(), "debug" | "test" | "exec" | "trace")
        || command.args.iter().any(|arg| arg == "--")
    {
        return None;
    }
    let target = dlv::target(&command.verb, &command.args);
    // `go test`'s flags are no dlv's wherever they stand; others count only behind the package.
    let tests = |arg: &str| {
        command.verb == "test"
            && flags::parse(arg).is_some_and(|(name, _)| flags::is_of_test_binary(name))
    };
    let first = command.args.iter().enumerate().position(|(number, arg)| {
        target.is_some_and(|target| number > target && dlv::flag(&command.verb, arg).is_none())
            || tests(arg)
    })?;
    let (own, theirs) = command.args.split_at(first);
    let argument = theirs.first()?;
    let line = run.lines().find(|line| {
        let flag =
            line.text.contains("unknown shorthand flag: ") || line.text.contains("unknown flag: ");
        let about = |texts: &[String]| texts.iter().any(|text| line.text.contains(text.as_str()));
        let packages = [
            format!("package {argument} is not in std"),
            format!("named files must be .go files: {argument}"),
            format!("no required module provides package {argument};"),
        ];
        flag && argument.starts_with('-')
            || line.text.starts_with("with multiple packages, -o must")
            || about(&packages)
    })?;
    let prefixed = theirs.iter().map(|arg| match arg.strip_prefix('-').filter(|_| tests(arg)) {
        Some(bare) if !bare.trim_start_matches('-').starts_with("test.") => {
            format!("-test.{}", bare.trim_start_matches('-'))
        }
        _ => arg.clone(),
    });
    let mut words = vec!["dlv".to_owned(), command.verb.clone()];
    words.extend(own.iter().cloned());
    words.push("--".to_owned());
    words.extend(prefixed);
    Some((line, Unseparated { argument: argument.clone(), corrected: words.join(" ") }))
}

/// A breakpoint that cannot be set, by dlv's prompt or by a debug adapter's answer.
pub(crate) fn breakpoint(run: &Run) -> Option<What> {
    if !is_dlv(run) {
        return None;
    }
    let found = run.find(|text| {
        let text = text.trim_end_matches(['"', '}', ' ', ',']);
        // A debug adapter's answer is JSON: what is said ends with the quote.
        let place = |before: &str| {
            let (_, rest) = text.split_once(before)?;
            rest.split("\"}").next()
        };
        if text.contains("is stripped") {
            return None;
        }
        if let Some(rest) = place("could not find statement at ") {
            let place = rest.split_once(", ").map_or(rest, |(place, _)| place);
            return Some(("message.line", place.to_owned(), "line"));
        }
        if let Some(rest) = between(text, "ocation \"", "\" ambiguous") {
            return Some(("message.ambiguous", rest.to_owned(), "full-name"));
        }
        if let Some(rest) = between(text, "location \"", "\" not found")
            .or_else(|| between(text, "location \\\"", "\\\" not found"))
        {
            return Some(("message.location", rest.to_owned(), "full-name"));
        }
        if let Some(rest) = place("could not find function ")
            .or_else(|| between(text, "unable to set tracepoint on function ", ":"))
        {
            return Some(("message.function", rest.to_owned(), "full-name"));
        }
        if let Some(rest) = place("could not find file ") {
            return Some(("message.file", rest.to_owned(), "substitute-path"));
        }
        if let Some(rest) = place("Malformed breakpoint location") {
            let value = between(rest, "\"", "\"").unwrap_or_default();
            return Some(("message.malformed", value.to_owned(), "form"));
        }
        if let Some(rest) = place("invalid filter argument: ") {
            return Some(("message.pattern", rest.to_owned(), "form"));
        }
        if text.contains("condition expression not boolean")
            || text.contains("condition expression unreadable")
        {
            return Some(("message.condition", String::new(), "condition"));
        }
        if text.contains("could not be parsed as a function")
            || text.contains("invalid log point format")
        {
            return Some((
                "message.malformed",
                between(text, "\"", "\"").unwrap_or_default().to_owned(),
                "form",
            ));
        }
        (text == "no breakpoints set").then(|| ("message.trace", String::new(), "full-name"))
    });
    found.map(|(line, (message, value, fix))| what(line, message, &value, fix))
}
