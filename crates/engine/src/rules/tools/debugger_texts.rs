//! What dlv prints, read: each text to the message of its rule's page. Sources as in `debugger.rs`.

use crate::output::{Line, Run, between};
use crate::words::{self, Message, Title};
use go_doctor_golang::command_line::dlv;
use go_doctor_golang::command_line::program::base;
use go_doctor_golang::command_line::shell::words as shell_words;
use go_doctor_golang::flags;

/// What a text says.
#[derive(Debug)]
pub(crate) struct What {
    /// The page's message, and its why.
    pub(crate) message: Message,
    /// The page's fix.
    pub(crate) fix: Fix,
    /// The line that says it; nothing when silence says it.
    pub(crate) line: Option<usize>,
}

/// What can be done about it.
#[derive(Debug)]
pub(crate) enum Fix {
    /// Something by hand.
    ByHand(Title),
    /// A command for the terminal.
    Terminal(&'static str),
}

pub(crate) fn what(line: Line<'_>, message: Message, title: Title) -> What {
    What { message, fix: Fix::ByHand(title), line: Some(line.number) }
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
                (
                    words::attach_process_invalid::gone(pid()),
                    words::attach_process_invalid::fix_pick(),
                )
            } else if let Some((_, value)) = text.split_once("Invalid pid: ") {
                (
                    words::attach_process_invalid::not_a_number(value),
                    words::attach_process_invalid::fix_pick(),
                )
            } else if let Some((_, value)) = text.split_once("invalid process ID: ") {
                (
                    words::attach_process_invalid::not_a_number(value.trim_end_matches(['"', '}'])),
                    words::attach_process_invalid::fix_pick(),
                )
            } else if let Some(value) =
                between(text, "cannot unmarshal ", " into \\\"processId\\\"")
                    .or_else(|| between(text, "cannot unmarshal ", " into \"processId\""))
            {
                (
                    words::attach_process_invalid::not_a_number(value),
                    words::attach_process_invalid::fix_pick(),
                )
            } else if text.contains("must provide a PID")
                || text.contains("'processId' or 'waitFor' attribute is missing")
                || text.contains("'processId' attribute is missing")
            {
                (words::attach_process_invalid::none(), words::attach_process_invalid::fix_pick())
            } else if text.contains("'processId' and 'waitFor' are mutually exclusive") {
                (words::attach_process_invalid::both(), words::attach_process_invalid::fix_one())
            } else if text.contains("waitfor duration expired") {
                (words::attach_process_invalid::waited(), words::attach_process_invalid::fix_pick())
            } else {
                return None;
            },
        )
    });
    if let Some((line, (message, title))) = found {
        return Some(what(line, message, title));
    }
    // dlv 1.27.2 panics for a process 0.
    let command = dlv_command(run).filter(|command| command.verb == "attach")?;
    let zero = command.args.iter().any(|arg| arg == "0");
    let panics = run.beginning("panic: runtime error")?;
    zero.then(|| {
        what(
            panics,
            words::attach_process_invalid::gone("0"),
            words::attach_process_invalid::fix_pick(),
        )
    })
}

/// Lets every process of a user trace every other.
const PTRACE_FOR_ALL: &str = "echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope";

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
            (
                words::dlv_refused::yama(pid()).why(words::dlv_refused::why_ptrace()),
                Fix::Terminal(PTRACE_FOR_ALL),
            )
        } else if attach && text.contains("does not own the process") {
            (
                words::dlv_refused::owner(pid()).why(words::dlv_refused::why_ptrace()),
                Fix::ByHand(words::dlv_refused::fix_owner()),
            )
        } else if let Some((_, other)) = text.split_once("already being debugged by pid ") {
            (
                words::dlv_refused::debugged(other.trim_end_matches(['"', '}']))
                    .why(words::dlv_refused::why_ptrace()),
                Fix::ByHand(words::dlv_refused::fix_detach()),
            )
        } else if attach && text.contains("operation not permitted") {
            (
                words::dlv_refused::attach(pid()).why(words::dlv_refused::why_ptrace()),
                Fix::ByHand(words::dlv_refused::fix_allow_ptrace()),
            )
        } else if launch && text.contains("operation not permitted") {
            (
                words::dlv_refused::ptrace().why(words::dlv_refused::why_ptrace()),
                Fix::ByHand(words::dlv_refused::fix_allow_ptrace()),
            )
        } else if launch && text.contains("permission denied") {
            (
                words::dlv_refused::permission(program()),
                Fix::ByHand(words::dlv_refused::fix_elsewhere()),
            )
        } else if text.contains("debugserver or lldb-server not found") {
            (
                words::dlv_refused::backend().why(words::dlv_refused::why_macos()),
                Fix::ByHand(words::dlv_refused::fix_xcode()),
            )
        } else if text.contains("stub exited while waiting for connection") {
            (
                words::dlv_refused::backend_ended().why(words::dlv_refused::why_macos()),
                Fix::ByHand(words::dlv_refused::fix_developer_mode()),
            )
        } else if text.contains("could not acquire debug privilege") {
            (words::dlv_refused::privilege(), Fix::ByHand(words::dlv_refused::fix_administrator()))
        } else if text.contains("only accepted from the same UNIX user") {
            (words::dlv_refused::same_user(), Fix::ByHand(words::dlv_refused::fix_same_user()))
        } else if text.contains("dial tcp ") && text.contains("connection refused") {
            (
                words::dlv_refused::nobody(
                    between(text, "dial tcp ", ": connect").unwrap_or_default(),
                )
                .why(words::dlv_refused::why_nobody()),
                Fix::ByHand(words::dlv_refused::fix_start_server()),
            )
        } else {
            return None;
        })
    });
    if let Some((line, (message, fix))) = found {
        return Some(What { message, fix, line: Some(line.number) });
    }
    // `dlv connect` says nothing at all when nobody listens (dlv 1.27.2, recorded).
    let command =
        dlv_command(run).filter(|command| command.verb == "connect" && run.exit_code == Some(1))?;
    let address = command.args.iter().find(|arg| !arg.starts_with('-'))?.clone();
    let silent = run.lines().all(|line| line.text.trim().is_empty());
    silent.then(|| What {
        message: words::dlv_refused::nobody(address).why(words::dlv_refused::why_nobody()),
        fix: Fix::ByHand(words::dlv_refused::fix_start_server()),
        line: None,
    })
}

fn listener(line: Line<'_>, rest: &str) -> What {
    let address = between(rest, "listen tcp ", ": bind")
        .or_else(|| between(rest, "listen tcp ", ":"))
        .unwrap_or(rest);
    let in_use = rest.contains("address already in use")
        || rest.contains("Only one usage of each socket address");
    let (message, title) = if in_use {
        (words::dlv_refused::port_in_use(address), words::dlv_refused::fix_other_port())
    } else {
        (words::dlv_refused::listen(rest), words::dlv_refused::fix_address())
    };
    what(line, message.why(words::dlv_refused::why_listen()), title)
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
            return Some((
                words::breakpoint_invalid::line(place),
                words::breakpoint_invalid::fix_line(),
            ));
        }
        if let Some(rest) = between(text, "ocation \"", "\" ambiguous") {
            return Some((
                words::breakpoint_invalid::ambiguous(rest),
                words::breakpoint_invalid::fix_full_name(),
            ));
        }
        if let Some(rest) = between(text, "location \"", "\" not found")
            .or_else(|| between(text, "location \\\"", "\\\" not found"))
        {
            return Some((
                words::breakpoint_invalid::location(rest),
                words::breakpoint_invalid::fix_full_name(),
            ));
        }
        if let Some(rest) = place("could not find function ")
            .or_else(|| between(text, "unable to set tracepoint on function ", ":"))
        {
            return Some((
                words::breakpoint_invalid::function(rest),
                words::breakpoint_invalid::fix_full_name(),
            ));
        }
        if let Some(rest) = place("could not find file ") {
            return Some((
                words::breakpoint_invalid::file(rest),
                words::breakpoint_invalid::fix_substitute_path(),
            ));
        }
        if let Some(rest) = place("Malformed breakpoint location") {
            let value = between(rest, "\"", "\"").unwrap_or_default();
            return Some((
                words::breakpoint_invalid::malformed(value),
                words::breakpoint_invalid::fix_form(),
            ));
        }
        if let Some(rest) = place("invalid filter argument: ") {
            return Some((
                words::breakpoint_invalid::pattern(rest),
                words::breakpoint_invalid::fix_form(),
            ));
        }
        if text.contains("condition expression not boolean")
            || text.contains("condition expression unreadable")
        {
            return Some((
                words::breakpoint_invalid::condition(),
                words::breakpoint_invalid::fix_condition(),
            ));
        }
        if text.contains("could not be parsed as a function")
            || text.contains("invalid log point format")
        {
            return Some((
                words::breakpoint_invalid::malformed(between(text, "\"", "\"").unwrap_or_default()),
                words::breakpoint_invalid::fix_form(),
            ));
        }
        (text == "no breakpoints set").then(|| {
            (words::breakpoint_invalid::trace(), words::breakpoint_invalid::fix_full_name())
        })
    });
    found.map(|(line, (message, title))| what(line, message, title))
}
