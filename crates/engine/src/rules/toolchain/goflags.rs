//! Layer system: flags of the go command that go refuses, from GOFLAGS or from the command line.

use go_doctor_golang::flags::{self, NEWEST, Takes};

use crate::context::{Checked, Cx, looked};
use crate::facts::toolchain::local_version;
use crate::facts::toolchain::variables::{Source, variable};
use crate::facts::workspace::modules::work_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::system_error;
use crate::output::{Line, Refusal, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words::{self, Said};
use go_doctor_golang::command_line::goflags::{self, Fault};
use go_doctor_golang::command_line::quoted;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::goflags_invalid::RULE)
        .diagnose(goflags_invalid)
        .explain(explain_goflags_invalid),
    Rule::new(words::flag_value_invalid::RULE).explain(explain_flag_value).yields_to(&[
        words::test_flag_invalid::RULE,
        words::goflags_invalid::RULE,
        words::go_refused::RULE,
    ]),
];

fn goflags_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, minor) = (variable(cx, "GOFLAGS"), local_version::minor(cx));
    let (found, minor) = (found?, minor?.unwrap_or(NEWEST));
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(());
    };
    let finding = match goflags::fault(&value, minor) {
        Some(fault) => Some(described(&fault, &value, found.source.said())),
        None => file_of_flag(cx, &value, minor, &found.source)?,
    };
    if let Some(finding) = finding {
        out.add(blame(
            cx,
            finding,
            "GOFLAGS",
            &found,
            words::goflags_invalid::fix_unset_environment,
            words::goflags_invalid::fix_unset_user_file,
        )?);
        return Ok(());
    }
    // In workspace mode go refuses -mod=mod (Go 1.19 to 1.27).
    let mod_mode = goflags::value(&value, "mod", minor).as_deref() == Some("mod");
    if mod_mode && let Some(work) = work_of(cx, &cx.subject.folder)? {
        let finding = draft(words::goflags_invalid::workspace(
            value.as_str(),
            found.source.said(),
            work.path.as_str(),
            "-mod=mod",
        ))
        .why(words::goflags_invalid::why_workspace())
        .evidence(format!("stat {}", work.path), looked(cx, cx.stat(&work.path)?));
        out.add(blame(
            cx,
            finding,
            "GOFLAGS",
            &found,
            words::goflags_invalid::fix_unset_environment,
            words::goflags_invalid::fix_unset_user_file,
        )?);
    }
    Ok(())
}

fn described(fault: &Fault, goflags: &str, source: Said) -> Draft {
    let message = match fault {
        Fault::Unterminated(quote) => {
            words::goflags_invalid::quote(goflags, source, quote.to_string())
        }
        Fault::NotAFlag(word) => words::goflags_invalid::no_flag(goflags, source, word),
        Fault::Unknown(word) => words::goflags_invalid::message(goflags, source, word),
        Fault::ValueMissing(word) => words::goflags_invalid::value_missing(goflags, source, word),
        Fault::BadValue(flag, _, wanted) => {
            words::goflags_invalid::bad_value(goflags, source, wanted.as_str(), flag)
        }
    };
    let why = match fault {
        Fault::ValueMissing(_) | Fault::BadValue(..) => words::goflags_invalid::why_value(),
        _ => words::goflags_invalid::why(),
    };
    draft(message).why(why)
}

/// A file that `-modfile` or `-overlay` names and that is not there.
fn file_of_flag(
    cx: Cx<'_>,
    value: &str,
    minor: u32,
    source: &Source,
) -> crate::context::Fact<Option<Draft>> {
    for word in quoted::split(value, minor).unwrap_or_default() {
        let Some((name @ ("modfile" | "overlay"), Some(file))) = flags::parse(&word) else {
            continue;
        };
        let path = paths::join(cx.platform(), &cx.subject.folder, file);
        if !file.is_empty() && !cx.is_file(&path)? {
            let finding = draft(words::goflags_invalid::file(
                value,
                source.said(),
                format!("-{name}"),
                path.as_str(),
            ))
            .why(words::goflags_invalid::why_value());
            return Ok(Some(finding.evidence(format!("stat {path}"), looked(cx, cx.stat(&path)?))));
        }
    }
    Ok(None)
}

/// `go: parsing $GOFLAGS: …`, values "(from $GOFLAGS)", and values that the command line does not have (Go 1.19 to 1.27).
fn explain_goflags_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let minor = run.go_version.as_ref().map_or(NEWEST, |version| version.language().1);
    let parsed = run.find(|line| {
        let (_, fault) = line.split_once("parsing $GOFLAGS: ")?;
        let word = |text: &str| text.trim().trim_matches('"').to_owned();
        Some(if let Some(flag) = fault.strip_prefix("unknown flag ") {
            Fault::Unknown(word(flag))
        } else if let Some(text) = fault.strip_prefix("non-flag ") {
            Fault::NotAFlag(word(text))
        } else {
            let quote =
                between(fault, "unterminated ", " string").and_then(|text| text.chars().next());
            Fault::Unterminated(quote.unwrap_or('"'))
        })
    });
    let from_goflags = || {
        run.find(|line| {
            let (head, _) = line.split_once(" (from $GOFLAGS)")?;
            let flag = head.rsplit(' ').next().unwrap_or_default().to_owned();
            Some(match between(head, " value \"", "\"") {
                Some(value) => Fault::BadValue(flag, value.to_owned(), String::new()),
                None => Fault::ValueMissing(flag),
            })
        })
    };
    // `go env GOFLAGS` prints any value, and every other command refuses it.
    let printed = || {
        run.go().filter(|go| go.verb == "env" && go.args == ["GOFLAGS"])?;
        let value = run.lines().find(|line| !line.text.trim().is_empty())?;
        Some((value, goflags::fault(value.text.trim(), minor)?))
    };
    let elsewhere = || {
        let (line, refused) =
            run.find(|line| refused_value(line).or_else(|| file_missing(line)))?;
        let set_here = run.go().is_none_or(|go| go.has_flag(&refused.flag));
        let fault = Fault::BadValue(format!("-{}", refused.flag), refused.value, String::new());
        (!set_here).then_some((line, fault))
    };
    let found = parsed.or_else(from_goflags).or_else(printed).or_else(elsewhere);
    if let Some((line, fault)) = found {
        let message = match &fault {
            Fault::Unterminated(quote) => words::goflags_invalid::explain_quote(quote.to_string()),
            Fault::NotAFlag(word) => words::goflags_invalid::explain_no_flag(word),
            Fault::Unknown(word) => words::goflags_invalid::explain(word),
            Fault::ValueMissing(word) => words::goflags_invalid::explain_missing(word),
            Fault::BadValue(flag, value, _) => {
                words::goflags_invalid::explain_value(format!("{flag}={value}"))
            }
        };
        let why = match fault {
            Fault::ValueMissing(_) | Fault::BadValue(..) => words::goflags_invalid::why_value(),
            _ => words::goflags_invalid::why(),
        };
        let finding = draft(message).why(why).line(run, line);
        let said = match &fault {
            Fault::Unterminated(_) => String::new(),
            Fault::NotAFlag(word) | Fault::Unknown(word) | Fault::ValueMissing(word) => {
                word.trim_start_matches('-').to_owned()
            }
            Fault::BadValue(_, value, _) => value.clone(),
        };
        out.add(unset_of_run(
            cx,
            finding,
            run,
            ("GOFLAGS", &|value| value.contains(&said)),
            words::goflags_invalid::fix_unset_environment,
            words::goflags_invalid::fix_unset_user_file,
        )?);
    }
    Ok(())
}

/// A value of a build flag that go refuses after parsing, without saying where it came from.
struct Refused {
    flag: String,
    value: String,
}

/// Messages of work.BuildInit and modload (Go 1.19 to 1.27).
fn refused_value(line: &str) -> Option<Refused> {
    let text = line.trim_start().strip_prefix("go: ").unwrap_or(line.trim_start());
    let refused = |flag: &str, value: &str| {
        Some(Refused { flag: flag.to_owned(), value: value.trim().to_owned() })
    };
    if let Some(value) =
        text.strip_prefix("-mod=").and_then(|rest| rest.split_once(" not supported (can be"))
    {
        return refused("mod", value.0);
    }
    if let Some(value) = text.strip_prefix("-p must be a positive integer: ") {
        return refused("p", value);
    }
    if let Some(value) = between(text, "-mod may only be set to readonly", "\"")
        .and_then(|_| between(text, "but it is set to \"", "\""))
    {
        return refused("mod", value);
    }
    let mode = text.strip_prefix('-').unwrap_or(text).strip_prefix("buildmode=");
    if let Some((value, _)) = mode.and_then(|rest| rest.split_once(" not supported")) {
        return refused("buildmode", value);
    }
    if let Some((value, _)) = text
        .strip_prefix("-modfile=")
        .and_then(|rest| rest.split_once(": file does not have .mod extension"))
    {
        return refused("modfile", value);
    }
    if text.starts_with("-modfile cannot be used") {
        return refused("modfile", "");
    }
    if let Some((flag, _)) = text
        .strip_prefix("build flag -")
        .and_then(|rest| rest.split_once(" only valid when using modules"))
    {
        let (flag, value) = flag.split_once('=').unwrap_or((flag, ""));
        return refused(flag, value);
    }
    if let Some(value) = text.strip_prefix("unknown upgrade flag -u=") {
        return refused("u", value);
    }
    if text.starts_with("parsing overlay JSON: ") {
        return refused("overlay", "");
    }
    None
}

/// A file that `-modfile` or `-overlay` names and that is not there; on the command line it is a missing file like any other.
fn file_missing(line: &str) -> Option<Refused> {
    let error = system_error(line).filter(|error| error.refusal == Refusal::NotFound)?;
    let flag = match error.before {
        "go: reading overlay: " | "go: reading overlay file: " => "overlay",
        "go: "
            if error.call == "open"
                && error.path.ends_with(".mod")
                && !error.path.ends_with("go.mod") =>
        {
            "modfile"
        }
        _ => return None,
    };
    Some(Refused { flag: flag.to_owned(), value: error.path.to_owned() })
}

fn explain_flag_value(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let parsed = || parse_error(run);
    let late = || {
        let (line, refused) = run.find(refused_value)?;
        Some((line, refused, Wrong::Value))
    };
    let misplaced = || {
        let line = run.containing("malformed import path \"-C\": leading dash")?;
        Some((line, Refused { flag: "C".to_owned(), value: String::new() }, Wrong::Place))
    };
    let Some((line, refused, wrong)) =
        parsed().or_else(late).or_else(misplaced).or_else(|| edit_flag(run))
    else {
        return Ok(());
    };
    let known = flags::of_go(&refused.flag, NEWEST).filter(|flag| flag.takes != Takes::First);
    let wanted = known.map(goflags::wanted).unwrap_or_default();
    let verb = run.go().map_or("build", |go| go.verb.as_str()).to_owned();
    let flag = format!("-{}", refused.flag);
    let message = match wrong {
        Wrong::Value => words::flag_value_invalid::message(refused.value, flag.as_str()),
        Wrong::Missing => words::flag_value_invalid::missing(flag.as_str()),
        Wrong::Place => words::flag_value_invalid::misplaced(flag.as_str()),
    };
    let title = match wrong {
        Wrong::Place => words::flag_value_invalid::fix_move_first(verb, flag),
        _ if wanted.is_empty() => words::flag_value_invalid::fix_help(flag, verb),
        _ => words::flag_value_invalid::fix_choose(flag, wanted),
    };
    out.add(draft(message).line(run, line).by_hand(title));
    Ok(())
}

/// What is wrong with a flag's value.
#[derive(Clone, Copy)]
enum Wrong {
    /// go takes another.
    Value,
    /// There is none.
    Missing,
    /// The flag does not stand first.
    Place,
}

/// What the flag package says for a go command: the line behind it is go's own usage. A program's or a tool's is another's.
fn parse_error(run: &Run) -> Option<(Line<'_>, Refused, Wrong)> {
    run.lines().find_map(|line| {
        let text = line.text.trim_start();
        let (refused, wrong) = if let Some(flag) = text.strip_prefix("flag needs an argument: -") {
            (Refused { flag: flag.trim().to_owned(), value: String::new() }, Wrong::Missing)
        } else {
            let value = between(text, "value \"", "\" for ")?;
            let (_, rest) = text.split_once("\" for ")?;
            let rest = rest.strip_prefix("flag ").unwrap_or(rest);
            let flag = rest.strip_prefix('-')?.split([':', ' ']).next()?;
            let starts =
                text.starts_with("invalid value") || text.starts_with("invalid boolean value");
            if !starts || text.contains("missing =<value>") {
                return None;
            }
            let wrong = if flag == "C" { Wrong::Place } else { Wrong::Value };
            (Refused { flag: flag.to_owned(), value: value.to_owned() }, wrong)
        };
        let usage = run.line(line.number + 1)?.text.trim_start();
        let of_go = usage.starts_with("usage: go ") || usage.starts_with("Usage of [go] ");
        let of_test = usage.starts_with("usage: go test") && flags::is_of_tests(&refused.flag);
        (of_go && !of_test).then_some((line, refused, wrong))
    })
}

/// The commands that change go.mod have messages of their own.
fn edit_flag(run: &Run) -> Option<(Line<'_>, Refused, Wrong)> {
    let (line, (flag, value)) = run.find(|line| {
        let text = line.trim_start();
        if text.starts_with("go mod: invalid -go option") {
            return Some(("go", ""));
        }
        let rest = text.strip_prefix("go: -")?;
        let (flag, rest) = rest.split_once('=')?;
        let (value, rest) = rest.split_once(": ")?;
        (rest.starts_with("need ") || rest.starts_with("invalid ")).then_some((flag, value))
    })?;
    Some((line, Refused { flag: flag.to_owned(), value: value.to_owned() }, Wrong::Value))
}
