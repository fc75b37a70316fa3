//! The report: findings in order of cause, layers in one line each, environments and tools side by side.

pub(crate) mod capture;
mod conclusion;
mod environments;
pub(crate) mod fix_all;
mod health;
pub(crate) mod markdown;
mod settings;
mod titles;
mod tools;
mod undo;

use go_doctor_protocol::{
    Errand, Finding, Health, Layer, LayerReport, Report, RunReport, SCHEMA_VERSION, Severity,
    Unchecked,
};

use crate::context::{Cx, Missing};
use crate::exit_code;
use crate::facts;
use crate::findings::equal::{self, Found};
use crate::rules::{Rule, RuleOutcome};
use crate::words::{self, Said, term};
use crate::yielding::Spoken;
pub use conclusion::conclusion;
use health::Looks;

/// What ran, and how it ended as far as that is known before it is explained.
fn run_report(task: &Errand) -> Option<RunReport> {
    match task {
        Errand::Explain { run } => Some(RunReport {
            tried: None,
            command: run.command.clone(),
            cwd: run.cwd.clone(),
            exit_code: exit_code::known(run.exit_code),
        }),
        Errand::TryLaunch { name, .. } => {
            Some(RunReport { tried: Some(name.clone()), ..RunReport::default() })
        }
        Errand::TryTask { label, command, cwd, .. } => {
            let line = match command.as_slice() {
                [_, flag, line] if flag == "-c" => line.clone(),
                words => words.join(" "),
            };
            let (command, cwd) = (Some(line), Some(cwd.clone()));
            Some(RunReport { tried: Some(label.clone()), command, cwd, exit_code: None })
        }
        Errand::Diagnose | Errand::Check { .. } | Errand::Setting { .. } => None,
    }
}

/// Builds the report of what the rules said. What it needs beside is asked for like any fact.
pub(crate) fn build(cx: Cx<'_>, outcomes: Vec<RuleOutcome>) -> Report {
    let task = cx.errand;
    let spoken = Spoken::new(cx, &outcomes);
    // Of a failed run the lowest layer that has something to say is the cause.
    let cause = matches!(task, Errand::Explain { .. })
        .then(|| outcomes.iter().flat_map(|outcome| &*outcome.findings))
        .into_iter()
        .flatten()
        .filter(|finding| finding.severity < Severity::Info)
        .map(|finding| finding.layer)
        .min();
    let mut unchecked = Vec::new();
    let mut findings: Vec<(usize, Found)> = Vec::new();
    let mut proofs: Vec<(usize, Found)> = Vec::new();
    // A trace that cannot be read is all that was given: then nothing follows from finding nothing.
    let is_unproven = outcomes.iter().any(|outcome| {
        outcome.rule.is_last_resort && matches!(outcome.checked, Err(Missing::Unchecked(_)))
    });
    let told = told(cx, &outcomes);
    let mut looks = Looks { is_unproven, ..Looks::default() };
    for (order, outcome) in outcomes.iter().enumerate() {
        let layer = outcome.layer;
        let is_above = outcome.rule.yields_below && cause.is_some_and(|cause| cause < layer);
        match &outcome.checked {
            Err(Missing::Unchecked(reason))
                if !is_above && !spoken.any_before(outcome.rule) && !told.contains(reason) =>
            {
                let reason = reason.render(cx.subject.lang);
                unchecked.push(Unchecked {
                    rule: outcome.rule.id.name.to_owned(),
                    reason,
                    location: None,
                });
                looks.unanswered.insert(layer);
            }
            Err(_) => {
                looks.unanswered.insert(layer);
            }
            Ok(()) if looks_in(outcome.rule, task) => {
                looks.answered.insert(layer);
            }
            Ok(()) => {}
        }
        let own = outcome.findings.iter().filter(|_| !is_above);
        for finding in own.filter(|finding| !spoken.explains(outcome.rule, finding)) {
            looks.answered.insert(layer);
            let into = if outcome.rule.is_last_resort { &mut proofs } else { &mut findings };
            into.push((order, finding.clone()));
        }
    }
    prove(&mut findings, proofs);
    if findings.is_empty()
        && let Some(output) = crate::output::trial::unexplained(cx)
    {
        let reason = words::own::unchecked_trial(output).render(cx.subject.lang);
        unchecked.push(Unchecked { rule: "launch-trial".to_owned(), reason, location: None });
        looks.answered.clear();
    }
    // The cause first: what is broken before what may break, lower layers before higher ones, files in order.
    findings.sort_by(|(a_order, a), (b_order, b)| {
        (a.severity, a_order, &a.location).cmp(&(b.severity, b_order, &b.location))
    });
    let findings = findings.into_iter().map(|(_, found)| found);
    // A failed run is one harm, and what is said of it are its own lines: none of them is left for later.
    let mut findings: Vec<Finding> = match task {
        Errand::Diagnose | Errand::Check { .. } => {
            equal::gathered(findings.collect(), cx.subject.lang)
        }
        _ => findings.map(|found| found.finding).collect(),
    };
    let layers = [Layer::System, Layer::Extension, Layer::Module, Layer::Test];
    let layers: Vec<LayerReport> = layers
        .into_iter()
        .map(|layer| {
            let status = health::of_layer(cx, layer, &looks, &findings);
            LayerReport {
                layer,
                status,
                summary: summary(cx, layer, status, &findings).render(cx.subject.lang),
            }
        })
        .collect();
    let diagnosing = matches!(task, Errand::Diagnose);
    let tools = if diagnosing { tools::tools(cx) } else { Vec::new() };
    titles::keep_on_machine(cx, &mut findings);
    undo::attach(cx, &mut findings, &tools);
    titles::name_files(cx, &mut findings);
    Report {
        schema_version: SCHEMA_VERSION,
        subject: cx.subject.clone(),
        run: run_report(task),
        files: match task {
            Errand::Check { files } => u32::try_from(files.len()).ok(),
            _ => None,
        },
        health: health::of_all(cx, &looks, &findings),
        layers,
        environments: if diagnosing { environments::environments(cx) } else { Vec::new() },
        variables: if diagnosing { environments::variables(cx) } else { Vec::new() },
        tools,
        settings: match task {
            Errand::Diagnose => settings::all(cx),
            Errand::Setting { file, key } => settings::one(cx, file, key).into_iter().collect(),
            _ => Vec::new(),
        },
        anchor: facts::workspace::anchor::anchor(cx),
        findings,
        unchecked,
    }
}

/// Whether a rule that had nothing against a task has looked at anything in it.
fn looks_in(rule: &Rule, task: &Errand) -> bool {
    match task {
        Errand::Check { files } if rule.unread.is_some() => {
            files.iter().any(|file| file.ends_with(".go"))
        }
        _ => true,
    }
}

/// Reasons that a finding tells already: that a document is no text is one fault, and not one for each rule.
fn told(cx: Cx<'_>, outcomes: &[RuleOutcome]) -> Vec<Said> {
    let about = outcomes.iter().filter(|outcome| outcome.rule.unread.is_some());
    let files = about.flat_map(|outcome| &*outcome.findings);
    let files = files.filter_map(|finding| finding.location.as_ref());
    files.filter_map(|at| cx.known_no_text(&at.file)).collect()
}

/// The folder that a report is about: nothing for a run whose folder is not known.
pub fn folder(report: &Report) -> Option<&str> {
    let unknown = report.run.as_ref().is_some_and(|run| run.cwd.is_none() && run.tried.is_none());
    (!unknown).then_some(report.subject.folder.as_str())
}

/// Whether a report has no text in it but the engine's own words.
pub(crate) fn says_nothing(report: &Report) -> bool {
    report.run.is_none()
        && report.findings.is_empty()
        && report.unchecked.is_empty()
        && report.environments.is_empty()
        && report.variables.is_empty()
        && report.tools.is_empty()
        && report.settings.is_empty()
}

/// Adds what a last resort found: to the finding it proves, or on its own when nothing else explains the run.
fn prove(findings: &mut Vec<(usize, Found)>, proofs: Vec<(usize, Found)>) {
    for (order, proof) in proofs {
        if findings.is_empty() {
            findings.push((order, proof));
        } else if let Some((_, own)) =
            findings.iter_mut().find(|(_, finding)| finding.rule == proof.rule)
        {
            own.finding.evidence.extend(proof.finding.evidence);
        }
    }
}

/// The report as JSON text, the same bytes in every host.
pub fn json(report: &Report) -> String {
    // Plain data with text keys: there is nothing in it that could not be written.
    serde_json::to_string_pretty(report).unwrap_or_default() + "\n"
}

/// One line for a layer: what is wrong first, else what it is.
fn summary(cx: Cx<'_>, layer: Layer, status: Health, findings: &[Finding]) -> Said {
    let own: Vec<&Finding> = findings.iter().filter(|finding| finding.layer == layer).collect();
    if let Some(first) = own.iter().find(|finding| finding.severity < Severity::Info) {
        let more = own.iter().filter(|finding| finding.severity < Severity::Info).count() - 1;
        let first = first.message.as_str();
        return if more == 0 {
            words::own::summary_finding(first)
        } else {
            words::own::summary_findings(first, more.to_string())
        };
    }
    if !matches!(cx.errand, Errand::Diagnose) {
        return term(match status {
            Health::Unknown => "summary.unknown",
            Health::NotChecked => "summary.not-checked",
            Health::Ok | Health::Warning | Health::Error => "summary.ok",
        });
    }
    match (status, described(cx, layer, &own)) {
        (Health::Unknown, Err(Missing::Unchecked(reason))) => {
            words::own::summary_unknown_because(reason)
        }
        (Health::Unknown, _) => words::own::summary_unknown(),
        (Health::NotChecked, Err(Missing::Unchecked(reason))) => {
            words::own::summary_not_checked_because(reason)
        }
        // What an unasked toolchain or a missing editor is, is said; the rest is not looked at for it.
        (Health::NotChecked, Ok(said)) if layer <= Layer::Extension => said,
        (Health::NotChecked, _) => words::own::summary_not_checked(),
        (_, Ok(said)) => said,
        // Nothing is wrong as far as that is known, and what is not known is said.
        (_, Err(Missing::Unchecked(reason))) => words::own::summary_partly(reason),
        (_, Err(Missing::Asked)) => words::own::summary_ok(),
    }
}

fn described(cx: Cx<'_>, layer: Layer, own: &[&Finding]) -> crate::context::Fact<Said> {
    Ok(match layer {
        Layer::System => {
            let env = facts::toolchain::go_env::go_env(cx)?;
            words::own::summary_system(env.get("GOVERSION"), env.go.as_str())
        }
        Layer::Extension => {
            let installed = facts::editor::extensions::extensions(cx)?;
            let gopls =
                facts::toolchain::tool_search::search(cx, "gopls")?.path().map(str::to_owned);
            match (installed.get(facts::editor::extensions::GO), gopls) {
                (Some(go), _) if go.hidden => {
                    words::own::summary_extension_waits(go.version.as_str())
                }
                (Some(go), Some(gopls)) => {
                    words::own::summary_extension(go.version.as_str(), gopls)
                }
                (Some(go), None) => words::own::summary_extension_only(go.version.as_str()),
                (None, _) => words::own::summary_no_editor(),
            }
        }
        Layer::Module => match facts::workspace::modules::module_of(cx, &cx.subject.folder)? {
            Some(module) => {
                let path = module.file.word("module").unwrap_or_default().to_owned();
                words::own::summary_module(path, module.path.as_str())
            }
            None => without_module(cx, own)?,
        },
        Layer::Test | Layer::Program => {
            let files = facts::workspace::go_files::go_files(cx)?;
            let count = files.folders.values().flatten().filter(|file| file.is_test()).count();
            if count == 0 {
                words::own::summary_no_tests()
            } else {
                words::own::summary_tests(count.to_string())
            }
        }
    })
}

/// The module layer of a folder that has no go.mod at or above it, in the words of the same facts as its remarks.
fn without_module(cx: Cx<'_>, own: &[&Finding]) -> crate::context::Fact<Said> {
    if let Some(work) = facts::workspace::modules::work_of(cx, &cx.subject.folder)? {
        let count = facts::workspace::modules::used_modules(cx, &work).len();
        return Ok(words::own::summary_work(count.to_string(), work.path.as_str()));
    }
    let below = facts::workspace::go_files::go_files(cx)?.modules.len();
    let wanted = own.iter().any(|finding| finding.rule == words::go_mod_missing::RULE.name);
    Ok(match below {
        0 if wanted => words::own::summary_without_module(),
        0 => words::own::summary_no_module(),
        below => words::own::summary_modules_below(below.to_string()),
    })
}
