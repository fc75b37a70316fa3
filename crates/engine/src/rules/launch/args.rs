//! Layer extension: launch.json: flags for the build, and arguments for the test binary.

use go_doctor_golang::flags;
use go_doctor_protocol::{Applicability, Severity};

use crate::context::{Checked, Cx};
use crate::documents::{Kind, Value, quote, remove_element, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::launch_file::{Request, arguments};
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::Rule;
use crate::rules::launch::references::configurations_of;
use crate::words::{self, Said};
use go_doctor_golang::command_line::dlv::split_build_flags;
use go_doctor_golang::command_line::flags::{LdflagsProblem, is_build_only, ldflags, name};
use go_doctor_golang::command_line::launch_args;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::launch_build_flags_invalid::RULE).config(build_flags_invalid),
    Rule::new(words::launch_args_unclosed::RULE)
        .config(args_unclosed)
        .explain(explain_args_unclosed),
    Rule::new(words::launch_test_flag::RULE).config(test_flag).explain(explain_test_flag),
];

fn args_unclosed(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for configuration in configurations_of(cx, file) {
        let Some(value) = configuration.object.get("args") else { continue };
        if configuration.request != Some(Request::Launch) {
            continue;
        }
        let Some(text) = value.as_str() else { continue };
        if let Some(at) = unclosed_quote(&text) {
            let opened = text.get(at..).unwrap_or_default();
            let base = draft(words::launch_args_unclosed::message(
                opened.chars().take(1).collect::<String>(),
            ))
            .at_value(value);
            let (before, behind) = text.split_at_checked(at).unwrap_or((&text, ""));
            // A quote inside of a word is an apostrophe.
            let inside = before.ends_with(char::is_alphanumeric);
            let escaped = format!("{before}\\{behind}");
            out.add(if inside && unclosed_quote(&escaped).is_none() {
                base.write(
                    words::launch_args_unclosed::fix_escape(escaped.as_str()),
                    value,
                    &escaped,
                )
            } else {
                base
            });
        }
    }
    Ok(())
}

fn explain_args_unclosed(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAID: &[(&str, &str)] =
        &[("args has unmatched single quotes", "'"), ("args has unmatched double quotes", "\"")];
    for (text, quote) in SAID {
        if let Some(line) = run.says(&[text]) {
            out.add(draft(words::launch_args_unclosed::message(*quote)).line(run, line));
            return Ok(());
        }
    }
    Ok(())
}

/// Where the quote stands that the Go extension finds no end of.
fn unclosed_quote(text: &str) -> Option<usize> {
    launch_args::split(text).err()
}

fn test_flag(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for configuration in configurations_of(cx, file) {
        if configuration.request != Some(Request::Launch) || configuration.mode() != "test" {
            continue;
        }
        let Some(value) = configuration.get("args") else { continue };
        let all = arguments(value);
        let mut is_value = false;
        for (number, (arg, place)) in all.iter().enumerate() {
            if out.is_full() {
                return Ok(());
            }
            if is_value {
                is_value = false;
                continue;
            }
            match name(arg) {
                Some(flag) if flag.starts_with("test.") => {
                    is_value = flags::takes_next("test", arg);
                }
                Some(flag) if flags::is_of_test_binary(flag) => {
                    is_value = flags::takes_next("test", arg);
                    let fixed = format!("-test.{}", arg.trim_start_matches('-'));
                    let base =
                        draft(words::launch_test_flag::message(arg.as_str(), fixed.as_str()))
                            .at_value(*place);
                    let text = place.as_str().unwrap_or_default();
                    let new = text.replacen(arg.as_str(), &fixed, 1);
                    out.add(base.write(
                        words::launch_test_flag::fix_prefix(new.as_str()),
                        *place,
                        &new,
                    ));
                }
                Some(_) if is_build_only(arg) => {
                    is_value = flags::takes_next("build", arg);
                    let base = draft(words::launch_test_flag::build(arg.as_str()))
                        .at_value(*place)
                        .why(words::launch_test_flag::why_build());
                    out.add(base);
                }
                // A flag of the tests' own; whether it has a value only they know.
                Some(_) => {
                    is_value = !arg.contains('=')
                        && all.get(number + 1).is_some_and(|(next, _)| !next.starts_with('-'));
                }
                None => {
                    let hides =
                        all.iter().skip(number + 1).any(|(next, _)| next.starts_with("-test."));
                    let is_package = arg.ends_with(".go") || arg == "." || arg.ends_with("/...");
                    if is_package || hides {
                        stops_flags(value, arg, *place, is_package, hides, out);
                    }
                    // Nothing behind it is looked at as a flag.
                    break;
                }
            }
        }
    }
    Ok(())
}

/// A file or word in front of the flags: the test binary stops reading flags there.
fn stops_flags(
    list: Value<'_>,
    arg: &str,
    place: Value<'_>,
    is_package: bool,
    hides: bool,
    out: &mut Findings,
) {
    let base = draft(if is_package {
        words::launch_test_flag::file(arg)
    } else {
        words::launch_test_flag::stops(arg)
    })
    .at_value(place)
    .why(if hides {
        words::launch_test_flag::why_stops()
    } else {
        words::launch_test_flag::why_file()
    });
    let edits = if list.kind() == Kind::Array { remove_element(list, place) } else { None };
    let edits = edits.filter(|_| is_package);
    out.add(base.edit(
        words::launch_test_flag::fix_remove(arg),
        Applicability::Unsafe,
        place.document(),
        edits,
    ));
}

/// The debuggee is a test binary, and says itself which flag it does not have.
fn explain_test_flag(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let debugged = run.label().contains("dlv") || run.containing("__debug_bin").is_some();
    let of_tests =
        run.containing("-test.bench").is_some() || run.containing("-test.artifacts").is_some();
    let found = run.find(|line| {
        line.split_once("flag provided but not defined: ").map(|(_, flag)| flag.trim())
    });
    let Some((line, flag)) = found.filter(|_| debugged && of_tests) else { return Ok(()) };
    if name(flag).is_some_and(flags::is_of_test_binary) {
        let fixed = format!("-test.{}", flag.trim_start_matches('-'));
        out.add(draft(words::launch_test_flag::message(flag, fixed)).line(run, line));
    }
    Ok(())
}

fn build_flags_invalid(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for configuration in configurations_of(cx, file) {
        if out.is_full() {
            break;
        }
        let Some(value) = configuration.get("buildFlags") else { continue };
        match value.kind() {
            Kind::String => flags_in_text(value, out),
            Kind::Array => value.elements().for_each(|element| flag_element(value, element, out)),
            Kind::Null => {}
            _ => out.add(
                draft(words::launch_build_flags_invalid::message(words::own::flags_type(short(
                    value,
                ))))
                .at_value(value)
                .why(words::launch_build_flags_invalid::why_type())
                .said_by_editor(),
            ),
        }
    }
    Ok(())
}

fn short(value: Value<'_>) -> String {
    value.source().split(['\n', '\r']).next().unwrap_or_default().chars().take(30).collect()
}

/// One string: dlv splits it at blanks, and only single quotes hold words together (`SplitQuotedFields`; run with dlv 1.26).
fn flags_in_text(value: Value<'_>, out: &mut Findings) {
    let text = value.as_str().unwrap_or_default();
    let Some(words) = split_build_flags(&text) else {
        let base =
            draft(words::launch_build_flags_invalid::message(words::own::flags_unclosed("'")));
        return out
            .add(base.at_value(value).why(words::launch_build_flags_invalid::why_unclosed()));
    };
    // A quote that begins a word or a value is meant to hold something together.
    let double = words.iter().any(|word| word.starts_with('"') || word.contains("=\""));
    if double {
        let odd = text.matches('"').count() % 2 == 1;
        if odd {
            let base =
                draft(words::launch_build_flags_invalid::message(words::own::flags_unclosed("\"")));
            return out
                .add(base.at_value(value).why(words::launch_build_flags_invalid::why_double()));
        }
        let base = draft(words::launch_build_flags_invalid::message(words::own::flags_double()))
            .at_value(value)
            .why(words::launch_build_flags_invalid::why_double());
        let fixed = text.replace('"', "'");
        return out.add(if text.contains('\'') {
            base
        } else {
            base.write(words::launch_build_flags_invalid::fix_single(fixed.as_str()), value, &fixed)
        });
    }
    for (number, word) in words.iter().enumerate() {
        about_flag(word, words.get(number + 1).map(String::as_str), value, out);
    }
}

/// A list: each element is one argument of go.
fn flag_element(list: Value<'_>, element: Value<'_>, out: &mut Findings) {
    let Some(text) = element.as_str() else {
        let base = draft(words::launch_build_flags_invalid::message(words::own::flags_type(
            short(element),
        )));
        return out.add(
            base.at_value(element)
                .why(words::launch_build_flags_invalid::why_type())
                .said_by_editor(),
        );
    };
    let all: Vec<String> =
        list.elements().filter_map(Value::as_str).map(std::borrow::Cow::into_owned).collect();
    let number = list.elements().position(|other| other.bytes() == element.bytes()).unwrap_or(0);
    let before =
        number.checked_sub(1).and_then(|before| all.get(before)).cloned().unwrap_or_default();
    // Behind `-ldflags` stands its value, blanks and all.
    let is_value = flags::takes_next("build", &before);
    let first = text.split([' ', '\t']).next().unwrap_or_default();
    if !is_value && text.starts_with('-') && first.len() < text.len() && !first.contains('=') {
        let base =
            draft(words::launch_build_flags_invalid::message(words::own::flags_one_string(&*text)))
                .at_value(element)
                .why(words::launch_build_flags_invalid::why_one_string());
        let parts = go_doctor_golang::command_line::shell::split(&text).unwrap_or_default();
        let parts: Vec<String> = parts.iter().map(|part| quote(part)).collect();
        let edits = replace(element, &parts.join(", "));
        return out.add(base.edit(
            words::launch_build_flags_invalid::fix_split(),
            Applicability::Unsafe,
            element.document(),
            edits,
        ));
    }
    about_flag(&text, all.get(number + 1).map(String::as_str), element, out);
}

/// One flag, and what stands behind it.
fn about_flag(word: &str, next: Option<&str>, value: Value<'_>, out: &mut Findings) {
    let joined = word.split_once('=').map(|(_, value)| value);
    match name(word) {
        // The Go extension takes it out of both forms with one dash (goDebugConfiguration.ts:417-452).
        Some("gcflags") if !word.starts_with("--") => out.add(
            draft(words::launch_build_flags_invalid::message(words::own::flags_gcflags()))
                .at_value(value)
                .why(words::launch_build_flags_invalid::why_gcflags())
                .severity(Severity::Warning),
        ),
        Some("ldflags") => {
            if let Err(problem) = ldflags(joined.or(next).unwrap_or_default()) {
                out.add(
                    draft(words::launch_build_flags_invalid::message(described(&problem)))
                        .at_value(value)
                        .why(words::launch_build_flags_invalid::why_ldflags()),
                );
            }
        }
        _ => {}
    }
}

fn described(problem: &LdflagsProblem) -> Said {
    match problem {
        LdflagsProblem::Unterminated(quote) => words::own::ldflags_unterminated(quote.to_string()),
        LdflagsProblem::StartsWithQuote => words::own::ldflags_quote(),
        LdflagsProblem::NoFlag(text) => words::own::ldflags_no_flag(text.as_str()),
        LdflagsProblem::BadX(text) => words::own::ldflags_x(text.as_str()),
        LdflagsProblem::Stray(text) => words::own::ldflags_stray(text.as_str()),
        LdflagsProblem::Unknown(text) => words::own::ldflags_unknown(text.as_str()),
    }
}
