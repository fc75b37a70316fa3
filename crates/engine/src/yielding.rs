//! Who is silent: a finding yields to one of a rule that its own rule names, where both can be of one harm.
//!
//! One rule for all: what has no place, or its place in a configuration that is the whole folder's, is of the whole folder;
//! what stands in sources is of their module, and where rules look at single documents it is of that document (of its
//! value, since a configuration holds many tasks). A failed run is one harm: every finding about it is about the same.

use std::collections::{BTreeMap, BTreeSet};

use go_doctor_protocol::{Errand, Finding, Location, Severity};

use crate::context::Cx;
use crate::facts::workspace::go_files::go_files;
use crate::findings::equal::Found;
use crate::paths;
use crate::rules::{Rule, RuleOutcome};
use crate::words::RuleId;

/// What a place says of the reach of a finding.
enum Kind {
    /// Settings, tasks, launch configurations, an environment file.
    Configuration,
    /// A go.work: everything below its folder.
    Workspace(String),
    /// A file of a module, and the module's folder if it is known.
    Module(Option<String>),
    /// A Go file: its folder, and its module's.
    Go(String, Option<String>),
}

/// A place, and how narrowly the rule looks that named it.
struct Spot<'f> {
    at: &'f Location,
    kind: Kind,
    looks_at_documents: bool,
}

/// What each rule said, for asking whom another rule's findings yield to.
pub(crate) struct Spoken<'o> {
    cx: Cx<'o>,
    /// It is one run, whatever was said of it.
    is_one_run: bool,
    roots: BTreeSet<String>,
    spots: BTreeMap<RuleId, Vec<Option<Spot<'o>>>>,
}

impl<'o> Spoken<'o> {
    /// Takes down who said what where.
    pub(crate) fn new(cx: Cx<'o>, outcomes: &'o [RuleOutcome]) -> Self {
        // No rule yields to most rules: their places are not looked at, which saves time at every keystroke.
        let named: BTreeSet<RuleId> =
            outcomes.iter().flat_map(|outcome| outcome.rule.yields_to).copied().collect();
        let heeded = |outcome: &&RuleOutcome| {
            !outcome.findings.is_empty() && named.contains(&outcome.rule.id)
        };
        let spoke: Vec<&RuleOutcome> = outcomes.iter().filter(heeded).collect();
        let mut said = Self {
            cx,
            is_one_run: !matches!(cx.errand, Errand::Diagnose | Errand::Check { .. }),
            roots: if spoke.is_empty() { BTreeSet::new() } else { roots(cx, outcomes) },
            spots: BTreeMap::new(),
        };
        // Of several places a remark explains no harm: a layout that builds would hide what does not.
        let heeded = |finding: &&Found| said.is_one_run || finding.severity != Severity::Info;
        let spots = spoke.into_iter().map(|outcome| {
            let findings = outcome.findings.iter().filter(heeded);
            let spots = findings.map(|finding| said.spot(outcome.rule, finding));
            (outcome.rule.id, spots.collect())
        });
        said.spots = spots.collect();
        said
    }

    /// Whether a rule has whom to yield to, wherever that is.
    pub(crate) fn any_before(&self, rule: &Rule) -> bool {
        rule.yields_to.iter().any(|other| self.spots.contains_key(other))
    }

    /// Whether a finding of a rule is of a harm that another has named.
    pub(crate) fn explains(&self, rule: &Rule, finding: &Finding) -> bool {
        if !self.any_before(rule) {
            return false;
        }
        let Some(own) = self.spot(rule, finding).filter(|_| !self.is_one_run) else { return true };
        let others = rule.yields_to.iter().filter_map(|other| self.spots.get(other)).flatten();
        others.into_iter().any(|other| other.as_ref().is_none_or(|other| self.meet(&own, other)))
    }

    fn spot<'f>(&self, rule: &Rule, finding: &'f Finding) -> Option<Spot<'f>> {
        let at = finding.location.as_ref()?;
        let platform = self.cx.platform();
        let folder = paths::parent(platform, &at.file).unwrap_or_default();
        let kind = match paths::file_name(platform, &at.file) {
            "go.work" | "go.work.sum" => Kind::Workspace(folder),
            "go.mod" | "go.sum" => Kind::Module(self.root(&folder)),
            name if name.ends_with(".go") => {
                let root = self.root(&folder);
                Kind::Go(folder, root)
            }
            _ => Kind::Configuration,
        };
        Some(Spot { at, kind, looks_at_documents: rule.diagnose.is_none() })
    }

    /// The module that a folder lies in.
    fn root(&self, folder: &str) -> Option<String> {
        let above = paths::ancestors(self.cx.platform(), folder);
        above.into_iter().find(|above| self.roots.contains(above))
    }

    /// Whether two places can be of one harm.
    fn meet(&self, a: &Spot<'_>, b: &Spot<'_>) -> bool {
        let is_within =
            |file: &str, folder: &str| paths::is_within(self.cx.platform(), file, folder);
        let narrow = usize::from(a.looks_at_documents) + usize::from(b.looks_at_documents);
        let same_file = || a.at.file == b.at.file;
        match (&a.kind, &b.kind) {
            (Kind::Configuration, Kind::Configuration) if narrow == 2 => {
                same_file() && overlap(a.at, b.at)
            }
            (Kind::Configuration, _) | (_, Kind::Configuration) => true,
            (Kind::Workspace(folder), _) => is_within(&b.at.file, folder),
            (_, Kind::Workspace(folder)) => is_within(&a.at.file, folder),
            (Kind::Go(..), Kind::Go(..)) if narrow == 2 => same_file(),
            (Kind::Go(own, _), Kind::Go(other, _)) if narrow == 1 => own == other,
            (Kind::Go(_, own) | Kind::Module(own), Kind::Go(_, other) | Kind::Module(other)) => {
                own == other
            }
        }
    }
}

/// The folders of modules: those of the folder's walk, and those whose go.mod a finding names.
fn roots(cx: Cx<'_>, outcomes: &[RuleOutcome]) -> BTreeSet<String> {
    let platform = cx.platform();
    let places = || {
        let all = outcomes.iter().flat_map(|outcome| &*outcome.findings);
        all.filter_map(|finding| finding.location.as_ref())
    };
    let named = places()
        .filter(|at| paths::file_name(platform, &at.file) == "go.mod")
        .filter_map(|at| paths::parent(platform, &at.file));
    let mut roots: BTreeSet<String> = named.collect();
    // A diagnosis that speaks of sources has walked its folder already; no other is made to.
    let in_sources = || places().any(|at| at.file.ends_with(".go") || at.file.ends_with("go.mod"));
    if matches!(cx.errand, Errand::Diagnose)
        && in_sources()
        && let Ok(files) = go_files(cx)
    {
        roots.extend(files.modules.iter().cloned());
    }
    roots
}

/// Whether two stretches of one file touch; a file as a whole touches all of it.
fn overlap(a: &Location, b: &Location) -> bool {
    match (a.range, b.range) {
        (Some(a), Some(b)) => a.start <= b.end && b.start <= a.end,
        _ => true,
    }
}
