//! A session: one look at one subject. It asks, takes answers in any order, and ends with a report.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{
    DocumentKind, Errand, FailedRun, Layer, Platform, Probe, Reading, Report, Step, Subject,
};

use crate::context::{Checked, Cx, Known as _, Missing, Store, Uses, kept};
use crate::facts::editor::outline;
use crate::facts::workspace::bazel;
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::facts::workspace::modules::{is_in_effect, is_module_file, load, mod_files};
use crate::facts::workspace::neighbours::is_never_looked_at;
use crate::facts::workspace::tags::build_target;
use crate::findings::Findings;
use crate::findings::equal::Found;
use crate::output::trial;
use crate::output::{self, Run};
use crate::paths;
use crate::redact::Redactor;
use crate::report;
use crate::rules::{self, Rule, RuleOutcome};

/// What a rule said, and the readings that made it say so.
type Finished = (Rc<[Found]>, Checked, Rc<Uses>);

kept!(ReadRunKey: Run);

/// One look at one subject.
///
/// Call [`Session::poll`]; answer what it asks with [`Session::handle_reading`], in any order; poll again whenever an
/// answer has come. Each poll asks only what was not asked before, so polling more often than needed is harmless.
/// [`Session::report`] may be taken at any time: it holds what is known so far.
pub struct Session {
    subject: Subject,
    errand: Errand,
    store: Store,
    asked: BTreeSet<Probe>,
    /// The rules that look at this errand and that the subject wants, in order of cause: the same at every poll.
    rules: Vec<(&'static Rule, Layer)>,
    /// Rules that are finished: readings do not change, so neither does what they said.
    finished: RefCell<Vec<Option<Finished>>>,
}

impl Session {
    /// Begins a session.
    pub fn new(subject: Subject, errand: Errand) -> Self {
        let errand = match errand {
            Errand::Explain { run } => Errand::Explain { run: output::told(run) },
            other => other,
        };
        let rules = wanted(&subject, &errand);
        Self {
            finished: RefCell::new(vec![None; rules.len()]),
            rules,
            subject,
            errand,
            store: Store::default(),
            asked: BTreeSet::new(),
        }
    }

    /// What is looked at.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// What it is for.
    pub fn errand(&self) -> &Errand {
        &self.errand
    }

    /// What to ask next, or the report when nothing is missing any more.
    pub fn poll(&mut self) -> Step {
        let wanted = RefCell::new(BTreeSet::new());
        let cx = Cx::new(&self.subject, &self.errand, &self.store, &wanted);
        let outcomes = self.evaluate(cx);
        wanted.borrow_mut().append(&mut self.store.wanted_texts());
        // Only a diagnosis asks for more in its report: of others nothing is built before all is known.
        if matches!(self.errand, Errand::Diagnose | Errand::Setting { .. })
            || wanted.borrow().is_empty()
        {
            let report = report::build(cx, outcomes);
            wanted.borrow_mut().append(&mut self.store.wanted_texts());
            if wanted.borrow().is_empty() {
                return Step::Done { report: self.redacted(report) };
            }
        }
        let wanted = wanted.into_inner();
        let mut probes = Vec::new();
        let mut paths = Vec::new();
        for probe in wanted {
            if !self.asked.insert(probe.clone()) {
                continue;
            }
            match probe {
                Probe::Stat { paths: mut one } => paths.append(&mut one),
                other => probes.push(other),
            }
        }
        if !paths.is_empty() {
            probes.push(Probe::Stat { paths });
        }
        Step::Ask { probes }
    }

    /// Takes the answer to a probe. An answer given again replaces the earlier one.
    pub fn handle_reading(&mut self, probe: Probe, reading: Reading) {
        let replaced = self.store.insert(probe, reading);
        if !replaced.is_empty() {
            for known in self.finished.borrow_mut().iter_mut() {
                known.take_if(|(_, _, uses)| !uses.is_disjoint(&replaced));
            }
        }
    }

    /// What is known so far.
    pub fn report(&self) -> Report {
        let wanted = RefCell::new(BTreeSet::new());
        let cx = Cx::new(&self.subject, &self.errand, &self.store, &wanted);
        let report = report::build(cx, self.evaluate(cx));
        self.redacted(report)
    }

    /// The report without secrets; where it says nothing of the machine there is none to look for.
    fn redacted(&self, report: Report) -> Report {
        if report::says_nothing(&report) { report } else { self.redactor().report(report) }
    }

    /// The answers so far, paths that were only looked at left out.
    pub fn readings(&self) -> impl Iterator<Item = (&Probe, &Reading)> {
        self.store.readings()
    }

    /// What may not leave this session in any output.
    pub fn redactor(&self) -> Redactor {
        Redactor::new(&self.subject, &self.errand, self.store.learned())
    }

    /// Runs every rule of the errand that is not finished.
    fn evaluate(&self, cx: Cx<'_>) -> Vec<RuleOutcome> {
        let mut outcomes = Vec::with_capacity(self.rules.len());
        for (number, &(rule, layer)) in self.rules.iter().enumerate() {
            let known = self.finished.borrow().get(number).cloned().flatten();
            let (findings, checked, _) = known.unwrap_or_else(|| {
                let mut out = Findings::new(rule.id, self.subject.lang);
                let (checked, uses) =
                    self.store.watch(|| looking(cx, &mut out, |out| self.run(cx, rule, out)));
                let result = (out.into_list().into(), checked, Rc::new(uses));
                if !matches!(result.1, Err(Missing::Asked))
                    && let Some(slot) = self.finished.borrow_mut().get_mut(number)
                {
                    *slot = Some(result.clone());
                }
                result
            });
            outcomes.push(RuleOutcome { rule, layer, findings, checked });
        }
        outcomes
    }

    /// Runs one rule wherever its errand lets it look; the first thing that could not be checked is said.
    fn run(&self, cx: Cx<'_>, rule: &Rule, out: &mut Findings) -> Checked {
        let mut all: Vec<Checked> = Vec::new();
        match &self.errand {
            Errand::Diagnose => {
                if let Some(find) = rule.diagnose {
                    all.push(find(cx, out));
                }
                if rule.config.is_some() {
                    all.push(rules::config_files(cx).and_then(|files| {
                        files.iter().map(|file| rule.look_at(cx, file, out)).fold(Ok(()), and)
                    }));
                    all.push(rules::unread_config_files(cx));
                }
                if let Some(find) = rule.unread {
                    let looked = |path: String| match cx.no_text(&path)? {
                        Some(looks_like) => find(cx, &path, looks_like, out),
                        None => Ok(()),
                    };
                    all.push(
                        rules::config_names(cx)
                            .and_then(|paths| paths.into_iter().map(looked).fold(Ok(()), and)),
                    );
                }
                if let Some(find) = rule.go_file {
                    all.push(go_files(cx).and_then(|files| files.complete()));
                    all.push(go_files(cx).and_then(|files| {
                        let files = files.folders.values().flatten();
                        files
                            .map(|file| looking(cx, out, |out| find(cx, file, out)))
                            .fold(Ok(()), and)
                    }));
                }
                if let Some(find) = rule.mod_file {
                    all.push(mod_files(cx).and_then(|files| {
                        files.iter().map(|file| find(cx, file, out)).fold(Ok(()), and)
                    }));
                }
            }
            Errand::Check { files } => {
                for path in files {
                    all.push(Self::check(cx, rule, path, out));
                }
            }
            Errand::Explain { run } => {
                if let Some(find) = rule.explain {
                    all.push(
                        cx.memo::<ReadRunKey>("", || Ok(Run::new(run)))
                            .and_then(|run| find(cx, &run, out)),
                    );
                }
                all.push(Self::refused_start(cx, rule, run, out));
            }
            Errand::TryLaunch { file, name, .. } => {
                all.push(Self::try_launch(cx, rule, (file, name), out));
            }
            Errand::Setting { .. } => {}
            Errand::TryTask { .. } => {
                if let Some(find) = rule.task_output {
                    all.push(find(cx, &self.errand, out));
                }
            }
        }
        if matches!(self.errand, Errand::Diagnose | Errand::Check { .. }) {
            all.push(out.make_remarks(|finding| {
                Ok(bazel::is_remark_only(cx, finding).known()? == Some(true))
            }));
        }
        all.into_iter().fold(Ok(()), and)
    }

    /// A debug start that ended before there was a debugger says nothing: what its configuration's text says is the cause.
    fn refused_start(cx: Cx<'_>, rule: &Rule, run: &FailedRun, out: &mut Findings) -> Checked {
        let (Some(find), Some(name)) =
            (rule.config.filter(|_| out.is_empty()), output::refused_start(run))
        else {
            return Ok(());
        };
        for file in rules::launch_files(cx)? {
            if let Some(place) = outline::configuration(cx, &file.document.file, &name)? {
                find(cx, &file, out).known()?;
                out.keep_within(&place);
            }
        }
        Ok(())
    }

    /// A configuration that is tried: what its text says already, else what the debugger said.
    fn try_launch(
        cx: Cx<'_>,
        rule: &Rule,
        (file, name): (&str, &str),
        out: &mut Findings,
    ) -> Checked {
        if rule.config.is_some()
            && let (Some(document), Some(place)) =
                (rules::config_file(cx, file)?, outline::configuration(cx, file, name)?)
        {
            // What cannot be known of the file's other parts says nothing about this one.
            rule.look_at(cx, &document, out).known()?;
            out.keep_within(&place);
        }
        let Some(find) = rule.explain.filter(|_| out.is_empty()) else { return Ok(()) };
        let run = trial::trial(cx)?;
        let checked = run.as_ref().as_ref().map_or(Ok(()), |run| find(cx, run, out));
        let attribute = trial::attribute_of(rule.id);
        out.place(outline::attribute(cx, file, name, attribute)?.as_ref());
        checked
    }

    /// One document, by the hook that its name asks for.
    fn check(cx: Cx<'_>, rule: &Rule, path: &str, out: &mut Findings) -> Checked {
        let is_module = is_module_file(cx.platform(), path);
        if let Some(find) = rule.unread.filter(|_| !is_module)
            && let Some(looks_like) = cx.no_text(path)?
        {
            return find(cx, path, looks_like, out);
        }
        if rule.config.is_some()
            && let Some(file) = rules::config_file(cx, path)?
        {
            return rule.look_at(cx, &file, out);
        }
        if let Some(find) = rule.go_file.filter(|_| is_go_file(cx.platform(), path))
            && let Some(text) = cx.read(path)?
        {
            if is_never_looked_at(cx, path)? {
                return Ok(());
            }
            let name = paths::file_name(cx.platform(), path);
            return find(cx, &GoFile::new(path, name, text, &build_target(cx)?), out);
        }
        if let Some(find) = rule.mod_file.filter(|_| is_module)
            && let Some(file) = load(cx, path)?
            && is_in_effect(cx, &file)?
        {
            return find(cx, &file, out);
        }
        Ok(())
    }
}

/// The rules that the subject wants and that have anything to look at, in order of cause.
fn wanted(subject: &Subject, errand: &Errand) -> Vec<(&'static Rule, Layer)> {
    let chosen = |rule: &Rule| {
        let only = &subject.only;
        (only.is_empty() || only.iter().any(|name| name == rule.id.name))
            && !subject.skip.iter().any(|name| name == rule.id.name)
    };
    let concerns = concerns(subject, errand);
    rules::with_layers().filter(|(rule, _)| chosen(rule) && concerns(rule)).collect()
}

/// Whether a rule has anything to look at in this errand: one that has not, has not looked either.
fn concerns<'t>(subject: &Subject, errand: &'t Errand) -> impl Fn(&Rule) -> bool + use<'t> {
    let files = match errand {
        Errand::Check { files } => files.as_slice(),
        _ => &[],
    };
    let is_go = |file: &str| is_go_file(subject.platform, file);
    let is_module = |file: &str| is_module_file(subject.platform, file);
    let go = files.iter().any(|file| is_go(file));
    let module = files.iter().any(|file| !is_go(file) && is_module(file));
    let config = files.iter().any(|file| !is_go(file) && !is_module(file));
    move |rule| match errand {
        Errand::Diagnose => {
            rule.diagnose.is_some()
                || rule.config.is_some()
                || rule.go_file.is_some()
                || rule.mod_file.is_some()
        }
        Errand::Check { .. } => {
            go && rule.go_file.is_some()
                || module && rule.mod_file.is_some()
                || config && (rule.config.is_some() || rule.unread.is_some())
        }
        Errand::Explain { run } => {
            rule.explain.is_some() || rule.config.is_some() && output::refused_start(run).is_some()
        }
        Errand::TryLaunch { .. } => rule.explain.is_some() || rule.config.is_some(),
        Errand::TryTask { .. } => rule.task_output.is_some(),
        Errand::Setting { .. } => true,
    }
}

/// Lets a rule look; what it says having looked at a text that is not there is taken back.
fn looking(cx: Cx<'_>, out: &mut Findings, find: impl FnOnce(&mut Findings) -> Checked) -> Checked {
    let before = out.count();
    let (checked, in_vain) = cx.looked_in_vain(|| find(&mut *out));
    match in_vain {
        Some(missing) => {
            out.take_back(before);
            and(checked, Err(missing))
        }
        None => checked,
    }
}

fn is_go_file(platform: Platform, path: &str) -> bool {
    DocumentKind::of(paths::file_name(platform, path)) == Some(DocumentKind::Go)
}

/// Both; waiting comes before not knowing, because the answer may still come.
fn and(a: Checked, b: Checked) -> Checked {
    match (a, b) {
        (Err(Missing::Asked), _) | (_, Err(Missing::Asked)) => Err(Missing::Asked),
        (Err(unchecked), _) | (Ok(()), Err(unchecked)) => Err(unchecked),
        (Ok(()), Ok(())) => Ok(()),
    }
}
