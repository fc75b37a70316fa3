//! The report as Markdown: for the editor's read-only document and for pasting into an issue.

mod formulas;

use go_doctor_protocol::{
    Finding, FixAction, Health, Lang, Layer, Location, Occurrence, PathEntry, Report, RunReport,
    SettingScope, Severity,
};

use crate::exit_code;
use crate::findings::equal::SHOWN_PLACES;
use crate::redact::Redactor;
use crate::words::{self, render};
pub(crate) use formulas::without_formulas;

/// Writes the report. `redactor` makes it fit for strangers: no secrets, `~` for the home folder.
pub fn markdown(report: &Report, redactor: &Redactor) -> String {
    let lang = report.subject.lang;
    let mut out = String::new();
    let word = |key: &str| render(lang, key, &Vec::new());
    let heading = |out: &mut String, level: usize, text: &str| {
        out.push_str(&format!("{} {text}\n\n", "#".repeat(level)));
    };
    let title = match &report.run {
        None if report.files.is_some() => words::own::report_title_files(),
        None => words::own::report_title(),
        Some(RunReport { tried: None, .. }) => words::own::explain_title(),
        Some(RunReport { tried: Some(name), .. }) => words::own::report_tried(name.as_str()),
    };
    heading(&mut out, 1, &title.render(lang));
    if let Some(folder) = crate::report::folder(report) {
        out.push_str(&format!("{}\n\n", words::own::report_subject(folder).render(lang)));
    }
    if let Some(remote) = &report.subject.remote {
        out.push_str(&format!("{}\n\n", words::own::report_remote(remote.as_str()).render(lang)));
    }
    if !report.subject.trusted {
        out.push_str(&format!("> {}\n\n", word("report.untrusted")));
    }
    match &report.run {
        Some(run) => explained(run, lang, &mut out),
        None => layers(report, lang, &mut out),
    }
    heading(&mut out, 2, &word("report.findings"));
    for (number, finding) in report.findings.iter().enumerate() {
        one_finding(number + 1, finding, lang, &mut out);
    }
    if let Some(conclusion) = crate::report::conclusion(report) {
        out.push_str(&format!("{conclusion}\n\n"));
    }
    environments(report, lang, &mut out);
    tools(report, lang, &mut out);
    settings(report, lang, &mut out);
    if !report.unchecked.is_empty() {
        heading(&mut out, 2, &word("report.unchecked"));
        for (reason, rules) in grouped(report) {
            out.push_str(&format!(
                "- {reason}: {}\n",
                rules.iter().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ")
            ));
        }
        out.push('\n');
    }
    without_formulas(&redactor.shared(out.trim_end())) + "\n"
}

/// What ran and how it ended; of a run the layers say nothing that the findings do not.
fn explained(run: &RunReport, lang: Lang, out: &mut String) {
    if let Some(command) = &run.command {
        let line = words::own::explain_command(command.as_str()).render(lang);
        out.push_str(&format!("{line}\n\n"));
    }
    if let Some(code) = run.exit_code {
        let line = words::own::explain_exit_code(exit_code::shown(code)).render(lang);
        out.push_str(&format!("{line}\n\n"));
    }
}

fn settings(report: &Report, lang: Lang, out: &mut String) {
    if report.settings.is_empty() {
        return;
    }
    let word = |key: &str| render(lang, key, &Vec::new());
    out.push_str(&format!("## {}\n\n", word("report.settings")));
    out.push_str(&format!(
        "| {} | | {} | {} |\n|---|---|---|---|\n",
        word("report.settings"),
        word("report.setting-value"),
        word("report.setting-state")
    ));
    for setting in &report.settings {
        let set = setting.links.iter().filter(|link| link.scope != SettingScope::Default);
        for (number, link) in set.enumerate() {
            let key = if number == 0 { format!("`{}`", setting.key) } else { String::new() };
            let value = cell(&link.value);
            out.push_str(&format!(
                "| {key} | {} | `{value}` | {} |\n",
                link.scope_name, link.state_name
            ));
        }
        for remark in &setting.remarks {
            out.push_str(&format!("| | | {} | |\n", cell(remark)));
        }
    }
    out.push('\n');
}

fn layers(report: &Report, lang: Lang, out: &mut String) {
    let word = |key: &str| render(lang, key, &Vec::new());
    out.push_str(&format!(
        "| {} | {} | |\n|---|---|---|\n",
        word("report.layer"),
        word("report.status")
    ));
    for layer in &report.layers {
        let status = word(&format!("health.{}", health_key(layer.status)));
        out.push_str(&format!(
            "| {} | {status} | {} |\n",
            word(layer_key(layer.layer)),
            cell(&layer.summary)
        ));
    }
    out.push('\n');
}

fn one_finding(number: usize, finding: &Finding, lang: Lang, out: &mut String) {
    let severity = render(lang, severity_key(finding.severity), &Vec::new());
    out.push_str(&format!("### {number}. {severity}: {}\n\n", finding.message));
    out.push_str(&format!("{}\n\n", finding.why));
    match &finding.location {
        Some(location) => out.push_str(&format!("{} · `{}`\n\n", place(location), finding.rule)),
        None => out.push_str(&format!("`{}`\n\n", finding.rule)),
    }
    others(finding, lang, out);
    for fix in &finding.fixes {
        out.push_str(&format!("- {}\n", fix.title));
        if let FixAction::Terminal { command, .. } = &fix.action {
            out.push_str(&format!("  ```sh\n  {command}\n  ```\n"));
        }
        if let Some(undo) = fix.undo.as_ref().filter(|undo| !undo.needless) {
            let line = words::own::report_undo(undo.text.as_str()).render(lang);
            out.push_str(&format!("  - {line}\n"));
        }
    }
    if !finding.fixes.is_empty() {
        out.push('\n');
    }
    if !finding.evidence.is_empty() {
        out.push_str(&format!(
            "<details><summary>{}</summary>\n\n",
            words::own::report_evidence().render(lang)
        ));
        for evidence in &finding.evidence {
            let text = if evidence.text.is_empty() { "–" } else { evidence.text.as_str() };
            let fence = "`".repeat(longest_ticks(text).max(2) + 1);
            let probe = inline_code(&evidence.probe);
            out.push_str(&format!("{probe}\n\n{fence}text\n{text}\n{fence}\n\n"));
        }
        out.push_str("</details>\n\n");
    }
}

/// The other places of equal findings: the next two, the rest behind a click.
fn others(finding: &Finding, lang: Lang, out: &mut String) {
    let Some((first, others)) = finding.places.split_first() else { return };
    let line = |other: &Occurrence| {
        let differs = other.message != first.message;
        let message = if differs { format!(": {}", other.message) } else { String::new() };
        format!("- {}{message}\n", place(&other.location))
    };
    let (next, rest) = others.split_at(others.len().min(SHOWN_PLACES - 1));
    out.push_str(&format!("{}\n", next.iter().map(line).collect::<String>()));
    let summary = match rest.len() {
        0 => return,
        1 => words::own::report_one_more_place(),
        many => words::own::report_more_places(many.to_string()),
    };
    let summary = summary.render(lang);
    let rest: String = rest.iter().map(line).collect();
    out.push_str(&format!("<details><summary>{summary}</summary>\n\n{rest}\n</details>\n\n"));
}

/// A place as code.
fn place(location: &Location) -> String {
    let at = location.range.map_or_else(String::new, |range| {
        format!(":{}:{}", range.start.line + 1, range.start.character + 1)
    });
    format!("`{}{at}`", location.file)
}

/// A text as code within a line, whatever backticks are in it.
fn inline_code(text: &str) -> String {
    match longest_ticks(text) {
        0 => format!("`{text}`"),
        longest => {
            let ticks = "`".repeat(longest + 1);
            format!("{ticks} {text} {ticks}")
        }
    }
}

/// How many backticks stand side by side in a text, at most.
fn longest_ticks(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or(0)
}

fn environments(report: &Report, lang: Lang, out: &mut String) {
    if report.environments.is_empty() {
        return;
    }
    let word = |key: &str| render(lang, key, &Vec::new());
    out.push_str(&format!("## {}\n\n", word("report.environments")));
    let read: Vec<_> =
        report.environments.iter().filter(|environment| environment.method.is_some()).collect();
    for environment in &report.environments {
        let how = match (&environment.how, &environment.unchecked) {
            (Some(how), _) => how.clone(),
            (None, Some(reason)) => {
                words::own::report_could_not_check(reason.as_str()).render(lang)
            }
            (None, None) => "–".to_owned(),
        };
        out.push_str(&format!("- {}: {how}\n", environment.name));
    }
    out.push('\n');
    let header: Vec<&str> = read.iter().map(|environment| environment.name.as_str()).collect();
    out.push_str(&format!("| | {} |\n|---|{}\n", header.join(" | "), "---|".repeat(header.len())));
    for variable in &report.variables {
        let cells: Vec<String> = read
            .iter()
            .map(|environment| {
                let value =
                    variable.values.iter().find(|value| value.environment == environment.kind);
                match value.map(|value| (&value.value, &value.source)) {
                    // A list has a table of its own below, entry by entry.
                    Some((Some(list), _)) if !variable.entries.is_empty() => {
                        // As the searches number them: an entry that stands there twice counts twice.
                        match crate::paths::split_list(report.subject.platform, list).len() {
                            1 => word("report.entry"),
                            many => words::own::report_entries(many.to_string()).render(lang),
                        }
                    }
                    Some((Some(text), source)) => {
                        let by =
                            source.as_ref().map_or(String::new(), |source| format!(" ({source})"));
                        format!("`{}`{by}", cell(text))
                    }
                    Some((None, Some(source))) => cell(source),
                    _ => "–".to_owned(),
                }
            })
            .collect();
        let name = if variable.differs {
            format!("**{}** ≠", variable.name)
        } else {
            variable.name.clone()
        };
        out.push_str(&format!("| {name} | {} |\n", cells.join(" | ")));
    }
    out.push('\n');
    used(report, lang, out);
    path_entries(report, lang, out);
    let differences: Vec<&String> =
        report.variables.iter().flat_map(|variable| &variable.differences).collect();
    for difference in &differences {
        out.push_str(&format!("- {difference}\n"));
    }
    if !differences.is_empty() {
        out.push('\n');
    }
}

/// What go takes for a variable where that is not the environment's own value.
fn used(report: &Report, lang: Lang, out: &mut String) {
    let list: Vec<String> = report
        .variables
        .iter()
        .filter_map(|variable| {
            let used = variable.used.as_ref()?;
            Some(format!("- `{}={}`: {}\n", variable.name, used.value, used.source))
        })
        .collect();
    if !list.is_empty() {
        let title = render(lang, "report.used", &Vec::new());
        out.push_str(&format!("{title}:\n\n{}\n", list.concat()));
    }
}

/// PATH, entry by entry: who has it, who put it there, and the go in it.
fn path_entries(report: &Report, lang: Lang, out: &mut String) {
    let told = |entry: &&PathEntry| entry.go.is_some() || entry.source.is_some();
    let all = report.variables.iter().flat_map(|variable| &variable.entries);
    let told: Vec<&PathEntry> = all.filter(told).collect();
    if told.is_empty() {
        return;
    }
    let title = render(lang, "report.path", &Vec::new());
    out.push_str(&format!("<details><summary>{title}</summary>\n\n"));
    for entry in told {
        let who: Vec<&str> = report
            .environments
            .iter()
            .filter(|environment| entry.environments.contains(&environment.kind))
            .map(|environment| environment.name.as_str())
            .collect();
        let parts = [Some(who.join(", ")), entry.source.clone(), entry.go.clone()];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        out.push_str(&format!("1. `{}`: {}\n", entry.entry, parts.join(" · ")));
    }
    out.push_str("\n</details>\n\n");
}

fn tools(report: &Report, lang: Lang, out: &mut String) {
    if report.tools.is_empty() {
        return;
    }
    let word = |key: &str| render(lang, key, &Vec::new());
    out.push_str(&format!("## {}\n\n", word("report.tools")));
    for tool in &report.tools {
        let path = tool
            .path
            .as_ref()
            .map_or_else(|| word("report.tool-missing"), |path| format!("`{path}`"));
        let version = tool.version.as_ref().map_or(String::new(), |version| format!(" {version}"));
        let built = tool.built_with.as_ref().map_or(String::new(), |go| {
            let said = words::own::report_built_with(go.as_str()).render(lang);
            format!(" · {said}")
        });
        let source = tool.source.as_ref().map_or(String::new(), |source| format!(" ({source})"));
        out.push_str(&format!(
            "<details><summary>{}{version}: {path}{source}{built}</summary>\n\n",
            tool.name
        ));
        for place in &tool.places {
            let mark = if place.used { "**→** " } else { "" };
            let path = place.path.as_ref().map_or(String::new(), |path| format!(" `{path}`"));
            out.push_str(&format!("1. {mark}{}{path}: {}\n", place.place, place.found));
        }
        out.push_str("\n</details>\n\n");
    }
}

/// Reasons in order, each with the rules it keeps from looking.
fn grouped(report: &Report) -> Vec<(&str, Vec<&str>)> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for unchecked in &report.unchecked {
        match groups.iter_mut().find(|(reason, _)| *reason == unchecked.reason) {
            Some((_, rules)) => rules.push(&unchecked.rule),
            None => groups.push((&unchecked.reason, vec![&unchecked.rule])),
        }
    }
    groups
}

/// A text that does not end a table's cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn health_key(health: Health) -> &'static str {
    match health {
        Health::Ok => "ok",
        Health::Warning => "warning",
        Health::Error => "error",
        Health::Unknown => "unknown",
        Health::NotChecked => "not-checked",
    }
}

fn layer_key(layer: Layer) -> &'static str {
    match layer {
        Layer::System => "layer.system",
        Layer::Extension => "layer.extension",
        Layer::Module => "layer.module",
        Layer::Test => "layer.test",
        Layer::Program => "layer.program",
    }
}

fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity.error",
        Severity::Warning => "severity.warning",
        Severity::Info => "severity.info",
    }
}
