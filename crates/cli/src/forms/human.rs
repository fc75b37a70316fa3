//! The report for people at a terminal: the layers in a line each, then each finding with its excerpt, its proof and its fixes.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use go_doctor_engine::{Redactor, SHOWN_PLACES, conclusion, report_folder, say};
use go_doctor_protocol::{
    Evidence, Finding, Fix, FixAction, Health, Lang, Layer, Location, Report, Severity,
};

use super::excerpt::excerpt;
use crate::arguments::PlacesListed;
use crate::drive::Finished;
use crate::sources::Sources;

/// Prints; colours are taken out by the stream where it is not a terminal.
pub(crate) fn human(
    finished: &Finished,
    places: PlacesListed,
    out: &mut impl Write,
) -> io::Result<()> {
    let report = &finished.report;
    let lang = report.subject.lang;
    let bold = Style::new().bold();
    if let Some(folder) = report_folder(report) {
        let folder = say(lang, "report.subject", &[("folder", folder)]);
        writeln!(out, "{bold}{}{bold:#}", plain(&folder.replace('`', "")))?;
    }
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
            plain(&layer.summary)
        )?;
    }
    let mut sources = Sources::new(finished.session.readings(), report.subject.platform);
    let mut told: Vec<&str> = Vec::new();
    for finding in &report.findings {
        one(finding, places, lang, &mut sources, &finished.redactor, out)?;
        // Where to read on, once for each rule.
        if !told.contains(&finding.rule.as_str()) {
            told.push(&finding.rule);
            let dim = Style::new().dimmed();
            let more = say(lang, "cli.more", &[("rule", &finding.rule)]).replace('`', "");
            writeln!(out, "  {dim}{more}{dim:#}")?;
        }
    }
    let conclusion = conclusion(report);
    let is_last = report.files.is_some();
    if let Some(conclusion) = conclusion.as_ref().filter(|_| !is_last) {
        writeln!(out, "\n{conclusion}")?;
    }
    unchecked(report, lang, out)?;
    if let Some(conclusion) = conclusion.filter(|_| is_last) {
        writeln!(out, "\n{conclusion}")?;
    }
    Ok(())
}

fn unchecked(report: &Report, lang: Lang, out: &mut impl Write) -> io::Result<()> {
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
        writeln!(out, "  {}\n    {}", plain(reason), rules.join(", "))?;
    }
    Ok(())
}

fn one(
    finding: &Finding,
    places: PlacesListed,
    lang: Lang,
    sources: &mut Sources<'_>,
    redactor: &Redactor,
    out: &mut impl Write,
) -> io::Result<()> {
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
        plain(&finding.message)
    )?;
    let mut shown = false;
    if let Some(location) = &finding.location {
        shown = place(location, "", finding.severity, sources, redactor, out)?;
    }
    others(finding, places, lang, out)?;
    writeln!(out, "  {}", plain(&finding.why))?;
    for evidence in &finding.evidence {
        if shown && finding.location.as_ref().is_some_and(|at| repeats(evidence, at)) {
            continue;
        }
        writeln!(out, "  {dim}{}{dim:#}", plain(&evidence.probe))?;
        for line in evidence.text.lines().take(12) {
            writeln!(out, "  {dim}|{dim:#} {}", plain(line))?;
        }
    }
    for related in &finding.related {
        let message = plain(&related.message);
        place(&related.location, &message, Severity::Info, sources, redactor, out)?;
    }
    for fix in &finding.fixes {
        fix_title(&fix.title, "", lang, out)?;
        if let FixAction::Terminal { command, .. } = &fix.action
            && !fix.title.contains(command)
        {
            writeln!(out, "      $ {}", plain(command))?;
        }
        if let Some(undo) = fix.undo.as_ref().filter(|undo| !undo.needless) {
            writeln!(out, "      {dim}{}{}{dim:#}", label(lang, "cli.undo"), plain(&undo.text))?;
        }
    }
    Ok(())
}

/// The other places of equal findings, a line each; what is said or to be done there, where it differs from the first.
fn others(
    finding: &Finding,
    places: PlacesListed,
    lang: Lang,
    out: &mut impl Write,
) -> io::Result<()> {
    let dim = Style::new().dimmed();
    let Some((first, others)) = finding.places.split_first() else { return Ok(()) };
    let listed = match places {
        PlacesListed::All => others.len(),
        PlacesListed::First => others.len().min(SHOWN_PLACES - 1),
    };
    for other in others.iter().take(listed) {
        let differs = other.message != first.message;
        let message = if differs { plain(&other.message) } else { String::new() };
        writeln!(out, "  {dim}-->{dim:#} {}", at(&other.location, &message))?;
        let known = |fix: &Fix| first.fixes.iter().any(|own| own.title == fix.title);
        let fixes = other.fixes.iter().filter(|fix| places == PlacesListed::All && !known(fix));
        for fix in fixes {
            fix_title(&fix.title, "    ", lang, out)?;
        }
    }
    let rest = others.len() - listed;
    match rest {
        0 => Ok(()),
        1 => writeln!(out, "      {}", say(lang, "cli.one-more-place", &[])),
        many => {
            let count = many.to_string();
            writeln!(out, "      {}", say(lang, "cli.more-places", &[("count", &count)]))
        }
    }
}

fn fix_title(title: &str, indent: &str, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    let green = AnsiColor::Green.on_default();
    writeln!(out, "  {indent}{green}{}{green:#}{}", label(lang, "cli.fix"), plain(title))
}

/// A place and what is there, on one line.
fn at(location: &Location, message: &str) -> String {
    let at = location.range.map_or(String::new(), |range| {
        format!(":{}:{}", range.start.line + 1, range.start.character + 1)
    });
    let message = if message.is_empty() { String::new() } else { format!(" {message}") };
    format!("{}{at}{message}", plain(&location.file))
}

/// A place, what is there, and its excerpt where the session has read the file; says whether there is one.
fn place(
    location: &Location,
    message: &str,
    severity: Severity,
    sources: &mut Sources<'_>,
    redactor: &Redactor,
    out: &mut impl Write,
) -> io::Result<bool> {
    let dim = Style::new().dimmed();
    writeln!(out, "  {dim}-->{dim:#} {}", at(location, message))?;
    let excerpt = location
        .range
        .and_then(|range| excerpt(sources.of(&location.file)?, range, severity, redactor));
    for line in excerpt.iter().flat_map(|text| text.lines()) {
        writeln!(out, "  {line}")?;
    }
    Ok(excerpt.is_some())
}

/// Whether evidence is only the line that the excerpt has shown already.
fn repeats(evidence: &Evidence, at: &Location) -> bool {
    let line = at.range.map_or(0, |range| range.start.line + 1);
    evidence.probe == format!("read {}", at.file)
        && evidence.text.starts_with(&format!("{line}: "))
        && evidence.text.lines().count() == 1
}

/// A word before what it announces; behind a full-width colon there is no blank.
pub(crate) fn label(lang: Lang, key: &str) -> String {
    let word = say(lang, key, &[]);
    if word.ends_with('：') { word } else { word + " " }
}

/// A text that cannot move a terminal's cursor or colour it: control characters are shown as their pictures.
pub(crate) fn plain(text: &str) -> String {
    let picture = |c: char| match c {
        '\t' | '\n' => c,
        '\u{7f}' => '\u{2421}',
        '\u{0}'..='\u{1f}' => {
            char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        // C1 controls, and what turns the direction of the line around.
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        c => c,
    };
    text.chars().map(picture).collect()
}

fn colour(status: Health) -> Style {
    match status {
        Health::Ok => AnsiColor::Green.on_default(),
        Health::Warning => AnsiColor::Yellow.on_default(),
        Health::Error => AnsiColor::Red.on_default(),
        Health::Unknown | Health::NotChecked => Style::new().dimmed(),
    }
}

/// A mark that says the state without its colour.
fn mark(status: Health) -> &'static str {
    match status {
        Health::Ok => "✓",
        Health::Warning => "!",
        Health::Error => "✗",
        Health::Unknown => "?",
        Health::NotChecked => "·",
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
