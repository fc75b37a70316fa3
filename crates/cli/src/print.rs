//! The report for people at a terminal: the layers in a line each, then each finding with its proof and its fixes.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use go_doctor_engine::{nothing_key, say};
use go_doctor_protocol::{Finding, FixAction, Health, Lang, Layer, Report, Severity};

/// Prints; colours are taken out by the stream where it is no terminal.
pub(crate) fn human(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let lang = report.subject.lang;
    let bold = Style::new().bold();
    writeln!(
        out,
        "{bold}{}{bold:#}",
        say(lang, "report.subject", &[("folder", &report.subject.folder)]).replace('`', "")
    )?;
    // Of a run the layers say nothing that the findings do not.
    let layers = if report.run.is_some() { &[] } else { report.layers.as_slice() };
    for layer in layers {
        let colour = colour(layer.status);
        let name = say(lang, layer_key(layer.layer), &[]);
        writeln!(
            out,
            "  {colour}{} {}{colour:#} {}",
            mark(layer.status),
            padded(&name, 10),
            layer.summary
        )?;
    }
    for finding in &report.findings {
        one(finding, lang, out)?;
    }
    if report.findings.is_empty() {
        writeln!(out, "\n{}", say(lang, nothing_key(report), &[]))?;
    }
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for unchecked in &report.unchecked {
        match reasons.iter_mut().find(|(reason, _)| *reason == unchecked.reason) {
            Some((_, rules)) => rules.push(&unchecked.rule),
            None => reasons.push((&unchecked.reason, vec![&unchecked.rule])),
        }
    }
    if !reasons.is_empty() {
        writeln!(out, "\n{}:", say(lang, "report.unchecked", &[]))?;
    }
    for (reason, rules) in reasons {
        writeln!(out, "  {reason}\n    {}", rules.join(", "))?;
    }
    Ok(())
}

fn one(finding: &Finding, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    let (colour, key) = match finding.severity {
        Severity::Error => (AnsiColor::Red.on_default().bold(), "severity.error"),
        Severity::Warning => (AnsiColor::Yellow.on_default().bold(), "severity.warning"),
        Severity::Info => (AnsiColor::Cyan.on_default().bold(), "severity.info"),
    };
    let dim = Style::new().dimmed();
    let bold = Style::new().bold();
    writeln!(
        out,
        "\n{colour}{}[{}]{colour:#}{bold}: {}{bold:#}",
        say(lang, key, &[]),
        finding.rule,
        finding.message
    )?;
    if let Some(location) = &finding.location {
        let at = location.range.map_or(String::new(), |range| {
            format!(":{}:{}", range.start.line + 1, range.start.character + 1)
        });
        writeln!(out, "  {dim}-->{dim:#} {}{at}", location.file)?;
    }
    writeln!(out, "  {}", finding.why)?;
    for evidence in &finding.evidence {
        writeln!(out, "  {dim}{}{dim:#}", evidence.probe)?;
        for line in evidence.text.lines().take(12) {
            writeln!(out, "  {dim}|{dim:#} {line}")?;
        }
    }
    for fix in &finding.fixes {
        let green = AnsiColor::Green.on_default();

        writeln!(out, "  {green}{}{green:#} {}", say(lang, "cli.fix", &[]), fix.title)?;
        if let FixAction::Terminal { command, .. } = &fix.action
            && !fix.title.contains(command)
        {
            writeln!(out, "      $ {command}")?;
        }
    }
    Ok(())
}

fn colour(status: Health) -> Style {
    match status {
        Health::Ok => AnsiColor::Green.on_default(),
        Health::Warning => AnsiColor::Yellow.on_default(),
        Health::Error => AnsiColor::Red.on_default(),
        Health::Unknown => Style::new().dimmed(),
    }
}

/// A mark that says the state without its colour.
fn mark(status: Health) -> &'static str {
    match status {
        Health::Ok => "✓",
        Health::Warning => "!",
        Health::Error => "✗",
        Health::Unknown => "?",
    }
}

/// A name filled up to a width; Chinese characters take two cells.
fn padded(name: &str, width: usize) -> String {
    let cells: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    format!("{name}{}", " ".repeat(width.saturating_sub(cells)))
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
