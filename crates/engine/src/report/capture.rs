//! Recorded runs as Markdown: what was run, where, by whom, with which environment, and where that differs from the
//! terminal's.

use go_doctor_protocol::{Capture, EnvironmentKind, Lang, VariableReport};

use super::markdown::without_formulas;
use crate::exit_code;
use crate::redact::Redactor;
use crate::words::{self, render, term};

/// Writes recorded runs; `known` are the variables of the last diagnosis, to compare with.
pub fn captures_markdown(captures: &[Capture], known: &[VariableReport], lang: Lang) -> String {
    let word = |key: &str| render(lang, key, &Vec::new());
    let redactor = Redactor::of(
        captures.iter().flat_map(|capture| &capture.variables),
        captures.iter().flat_map(|capture| {
            let streams = [capture.stdout.as_str(), &capture.stderr, &capture.parent];
            streams.into_iter().chain(capture.args.iter().map(String::as_str))
        }),
    );
    let mut out = format!("# {}\n\n", word("capture.title"));
    if captures.is_empty() {
        out.push_str(&format!("{}\n\n", word("capture.none")));
    }
    for capture in captures {
        one(capture, known, lang, &mut out);
    }
    out.push_str(&format!("{}\n", word("capture.limits")));
    without_formulas(&redactor.text(&out))
}

fn one(capture: &Capture, known: &[VariableReport], lang: Lang, out: &mut String) {
    let word = |key: &str| render(lang, key, &Vec::new());
    let line: Vec<String> = capture.args.iter().map(|arg| crate::words::shell_quote(arg)).collect();
    out.push_str(&format!(
        "## `{} {}`\n\n| | |\n|---|---|\n",
        capture.tool,
        line.join(" ").replace('|', "\\|")
    ));
    let end = match (&capture.exit_code, &capture.signal) {
        (Some(code), _) => exit_code::shown(*code),
        (None, Some(signal)) => signal.clone(),
        (None, None) => "?".to_owned(),
    };
    let milliseconds = format!("{:.0} ms", capture.duration_ms);
    let rows = [
        ("capture.program", capture.program.as_str()),
        ("capture.cwd", &capture.cwd),
        ("capture.parent", &capture.parent),
        ("capture.stdin", &capture.stdin),
        ("capture.end", &end),
        ("capture.duration", &milliseconds),
    ];
    for (key, value) in rows {
        let value = if value.is_empty() { "–" } else { value };
        out.push_str(&format!("| {} | `{}` |\n", word(key), value.replace('|', "\\|")));
    }
    out.push('\n');
    differences(capture, known, lang, out);
    for (name, text) in [("stdout", &capture.stdout), ("stderr", &capture.stderr)] {
        if !text.is_empty() {
            out.push_str(&format!("`{name}`\n\n````text\n{}\n````\n\n", text.trim_end()));
        }
    }
}

/// Each variable that the terminal (or the login shell, where no terminal was asked) has otherwise, and which of them.
fn differences(capture: &Capture, known: &[VariableReport], lang: Lang, out: &mut String) {
    let word = |key: &str| render(lang, key, &Vec::new());
    // Without a terminal the login shell is what a new one would be; the column says which of them it is.
    let has = |kind: &EnvironmentKind| {
        known.iter().flat_map(|variable| &variable.values).any(|value| value.environment == *kind)
    };
    let kind = [EnvironmentKind::Terminal, EnvironmentKind::Login].into_iter().find(has);
    let (there, column) = match kind {
        Some(EnvironmentKind::Terminal) => ("environment.terminal", "capture.terminal"),
        Some(_) => ("environment.login", "capture.login"),
        None => return,
    };
    let of = |variable: &VariableReport| {
        let value = variable.values.iter().find(|value| Some(value.environment) == kind);
        value.map(|value| value.value.clone())
    };
    let rows: Vec<(String, String, String)> = known
        .iter()
        .filter(|variable| variable.name != "go")
        .filter_map(|variable| {
            let there = of(variable)?.unwrap_or_default();
            let here = capture.variables.iter().find(|own| own.name == variable.name);
            let here = here.map(|own| own.value.clone()).unwrap_or_default();
            (here != there).then(|| (variable.name.clone(), here, there))
        })
        .collect();
    if rows.is_empty() {
        out.push_str(&format!("{}\n\n", words::own::capture_same(term(there)).render(lang)));
        return;
    }
    out.push_str(&format!(
        "| {} | {} | {} |\n|---|---|---|\n",
        word("capture.variable"),
        word("capture.here"),
        word(column)
    ));
    let shown = |text: &str| {
        if text.is_empty() { "–".to_owned() } else { format!("`{}`", text.replace('|', "\\|")) }
    };
    for (name, here, there) in rows {
        out.push_str(&format!("| {name} | {} | {} |\n", shown(&here), shown(&there)));
    }
    out.push('\n');
}
