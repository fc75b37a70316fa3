//! The sentence at a report's end: how many problems, or how far it is known that there are none.

use go_doctor_protocol::{Finding, Health, Lang, Layer, Report, RunReport, Severity};

use crate::words::{self, term};

/// What a report says at its end: of checked files how many problems are in them, of another report without findings that
/// there are none, as far as anything was checked.
pub fn conclusion(report: &Report) -> Option<String> {
    let lang = report.subject.lang;
    let is_known = report.health != Health::Unknown;
    if let Some(files) = report.files.filter(|_| is_known || !report.findings.is_empty()) {
        return Some(tally(lang, &report.findings, files));
    }
    if !report.findings.is_empty() {
        return None;
    }
    let system = report.layers.iter().find(|layer| layer.layer == Layer::System);
    let chosen = !report.subject.only.is_empty() || !report.subject.skip.is_empty();
    let key = match (report.health, &report.run) {
        (Health::Ok, Some(RunReport { exit_code: Some(0), .. })) => "explain.ended-well",
        (_, Some(_)) => "explain.nothing",
        (Health::NotChecked, None) => "report.nothing-in-files",
        (Health::Unknown, None) => {
            let any = report.layers.iter().any(|layer| layer.status == Health::Ok);
            if any { "report.unanswered" } else { "report.unknown" }
        }
        (Health::Ok | Health::Warning | Health::Error, None) if chosen => "report.nothing-chosen",
        // Said only of a go that was asked and has answered.
        (Health::Ok | Health::Warning | Health::Error, None)
            if system.is_some_and(|system| system.status == Health::Ok) =>
        {
            "report.nothing"
        }
        (Health::Ok | Health::Warning | Health::Error, None) => "report.unanswered",
    };
    Some(term(key).render(lang))
}

/// How many problems are in how many files.
fn tally(lang: Lang, findings: &[Finding], files: u32) -> String {
    let problems = findings.iter().filter(|finding| finding.severity < Severity::Info);
    let problems = match problems.map(Finding::count).sum::<usize>() {
        0 => words::own::tally_no_problem(),
        1 => words::own::tally_problem(),
        many => words::own::tally_problems(many.to_string()),
    };
    let files = match files {
        1 => words::own::tally_file(),
        many => words::own::tally_files(many.to_string()),
    };
    words::own::tally(problems, files).render(lang)
}
