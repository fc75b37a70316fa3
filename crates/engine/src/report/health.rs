//! The state of a layer and of the whole: `ok` is earned by an answer, never by silence.
//!
//! Asked and answered: `ok`, unless a finding says otherwise. Asked without an answer: `unknown`. Not asked: `notChecked`.

use std::collections::BTreeSet;

use go_doctor_protocol::{Errand, FailedRun, Finding, Health, Layer, Severity};

use crate::context::{Cx, Missing};
use crate::facts;
use crate::facts::toolchain::go_env::Asked;
use crate::facts::workspace::modules::is_module_file;
use crate::output::Run;
use crate::output::system::programs::users_program_proven;
use crate::words::{self, RuleId};

/// The rule that says only that a run could not be explained.
const UNEXPLAINED: RuleId = words::run_unexplained::RULE;

/// Rules that speak only after go has built and started the user's own code: what they found proves that the toolchain
/// works. A signal or a crash in C may be go's own, so the rules about those prove nothing.
const PROOFS: &[RuleId] = &[
    words::program_compile_error::RULE,
    words::program_concurrent_map::RULE,
    words::program_data_race::RULE,
    words::program_deadlocked::RULE,
    words::program_file_missing::RULE,
    words::program_flag_undefined::RULE,
    words::program_panicked::RULE,
    words::program_scanner_limit::RULE,
    words::program_stack_overflow::RULE,
    words::program_stdin_empty::RULE,
    words::program_stdin_mismatch::RULE,
    words::program_vet_failed::RULE,
    words::test_failed::RULE,
    words::test_timed_out::RULE,
];

/// Rules about how a process ended: whose it was, go's, the user's or another language's, only the output can prove.
const ENDED: &[RuleId] =
    &[words::program_crashed_in_c::RULE, words::program_exited::RULE, words::program_killed::RULE];

/// What the rules of each layer did.
#[derive(Default)]
pub(super) struct Looks {
    /// Layers in which a rule has looked.
    pub(super) answered: BTreeSet<Layer>,
    /// Layers in which a rule could not look, or still waits.
    pub(super) unanswered: BTreeSet<Layer>,
    /// All that was given cannot be read: then nothing follows from finding nothing.
    pub(super) is_unproven: bool,
}

/// What go itself said when a diagnosis asked it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Go {
    Answered,
    Silent,
    NotAsked,
}

fn go(cx: Cx<'_>) -> Go {
    match facts::toolchain::go_env::asked(cx).as_deref() {
        Ok(Asked::Answered(_)) => Go::Answered,
        Err(Missing::Unchecked(_)) if !cx.subject.trusted => Go::NotAsked,
        Ok(Asked::Refused(_) | Asked::NoGo) | Err(_) => Go::Silent,
    }
}

/// The state of one layer.
pub(super) fn of_layer(cx: Cx<'_>, layer: Layer, looks: &Looks, findings: &[Finding]) -> Health {
    let own = || findings.iter().filter(|finding| finding.layer == layer);
    if let Some(health) = own().filter_map(|finding| alarm(finding.severity)).max() {
        return health;
    }
    let looked = if looks.answered.contains(&layer) {
        Health::Ok
    } else if looks.unanswered.contains(&layer) {
        Health::Unknown
    } else {
        Health::NotChecked
    };
    match (cx.errand, layer) {
        (Errand::Diagnose, Layer::System) => match go(cx) {
            Go::Answered => looked,
            Go::Silent => Health::Unknown,
            Go::NotAsked => Health::NotChecked,
        },
        (Errand::Diagnose, Layer::Extension) if looked == Health::Ok && is_without_editor(cx) => {
            Health::NotChecked
        }
        (Errand::Check { files }, layer) if !files.iter().any(|file| is_of(cx, layer, file)) => {
            Health::NotChecked
        }
        (Errand::Diagnose | Errand::Check { .. }, _)
        | (Errand::TryLaunch { .. } | Errand::TryTask { .. }, Layer::Extension) => looked,
        (Errand::Explain { .. }, _) if own().any(|finding| finding.rule == UNEXPLAINED.name) => {
            Health::Unknown
        }
        (Errand::Explain { .. }, _) if own().next().is_some() => Health::Ok,
        (Errand::Explain { run }, Layer::System) if findings.iter().any(|one| proves(run, one)) => {
            Health::Ok
        }
        (Errand::Explain { .. }, Layer::System) if looks.is_unproven => Health::Unknown,
        _ => Health::NotChecked,
    }
}

/// The whole in one word.
pub(super) fn of_all(cx: Cx<'_>, looks: &Looks, findings: &[Finding]) -> Health {
    if let Some(health) = findings.iter().filter_map(|finding| alarm(finding.severity)).max() {
        return health;
    }
    let looked =
        if looks.answered.is_empty() || looks.is_unproven { Health::Unknown } else { Health::Ok };
    match cx.errand {
        Errand::Diagnose => match go(cx) {
            Go::Answered => looked,
            Go::Silent => Health::Unknown,
            Go::NotAsked => Health::NotChecked,
        },
        Errand::Explain { run } => {
            let explains = |finding: &Finding| {
                finding.rule != UNEXPLAINED.name
                    && (!is_one_of(finding, ENDED) || proves(run, finding))
            };
            let explained = findings.iter().any(explains);
            let ended_well = findings.is_empty() && run.exit_code == Some(0);
            if explained || ended_well { looked } else { Health::Unknown }
        }
        Errand::Check { .. } | Errand::TryLaunch { .. } | Errand::TryTask { .. } => looked,
        Errand::Setting { .. } => Health::NotChecked,
    }
}

/// Whether a finding about a run proves that go did its work.
fn proves(run: &FailedRun, finding: &Finding) -> bool {
    is_one_of(finding, PROOFS)
        || (is_one_of(finding, ENDED) && users_program_proven(&Run::new(run)))
}

/// Whether one of these rules found it.
fn is_one_of(finding: &Finding, rules: &[RuleId]) -> bool {
    rules.iter().any(|rule| rule.name == finding.rule)
}

/// Whether a file can say anything of a layer. None says anything of the toolchain that will read it.
fn is_of(cx: Cx<'_>, layer: Layer, file: &str) -> bool {
    let (go, module) = (file.ends_with(".go"), is_module_file(cx.platform(), file));
    match layer {
        Layer::System => false,
        Layer::Extension => !go && !module,
        Layer::Module => go || module,
        Layer::Test => file.ends_with("_test.go"),
        Layer::Program => go,
    }
}

/// What a finding makes of its layer; a note makes nothing of it.
fn alarm(severity: Severity) -> Option<Health> {
    match severity {
        Severity::Error => Some(Health::Error),
        Severity::Warning => Some(Health::Warning),
        Severity::Info => None,
    }
}

/// Whether there is no editor's extension to look at: none is installed, or the editor hides it (disabled, or until trust).
fn is_without_editor(cx: Cx<'_>) -> bool {
    facts::editor::extensions::extensions(cx).is_ok_and(|installed| {
        installed.get(facts::editor::extensions::GO).is_none_or(|go| go.hidden)
    })
}
