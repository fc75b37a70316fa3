//! The registry: the families in order of cause. A rule is a function in a file of its family and a page beside it.
#![allow(
    clippy::unnecessary_wraps,
    reason = "every rule has one signature, whether it may have to wait or not"
)]

mod advice;
mod blame;
mod environments;
mod launch;
mod leetcode;
mod machine;
mod module;
mod package;
mod program;
mod proofs;
mod settings;
mod tasks;
mod test;
mod toolchain;
mod tools;

use std::rc::Rc;

use go_doctor_protocol::{Errand, Layer};

use crate::context::{Checked, Cx, Known as _};
pub(crate) use crate::facts::editor::config_file::{
    ConfigFile, config_file, config_files, config_names, launch_files, unread_config_files,
};
use crate::facts::editor::setting_chain::ignored;
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::modules::ModuleFile;
use crate::findings::Findings;
use crate::findings::equal::Found;
use crate::output::Run;
use crate::words::RuleId;

/// The families, lower layers first: where two rules explain one thing, the earlier is the cause.
const FAMILIES: &[&[&[Rule]]] = &[
    toolchain::RULES,
    machine::RULES,
    environments::RULES,
    tools::RULES,
    settings::RULES,
    tasks::RULES,
    launch::RULES,
    // What a client or a task did is known only when the files that started it have been looked at.
    &[leetcode::client::RULES, tasks::contract::RULES],
    module::RULES,
    package::RULES,
    leetcode::RULES,
    test::RULES,
    program::RULES,
];

/// Looks at a document that is no text: its path, and what it looks like.
type FindUnread = fn(Cx<'_>, &str, &str, &mut Findings) -> Checked;

/// A rule: one named bad state, and how each entry point looks for it.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    /// Its name, which is the code, with layer and severity.
    pub(crate) id: RuleId,
    /// It is silent where one of these has spoken (`yielding` says where): they explain the same harm from further below.
    pub(crate) yields_to: &'static [RuleId],
    /// It speaks only where no other rule does, and may speak in another rule's name.
    pub(crate) is_last_resort: bool,
    /// A failed run that a lower layer explains is not explained by this rule too.
    pub(crate) yields_below: bool,
    /// It also reports values that VS Code ignores where they are written.
    pub(crate) sees_ignored: bool,
    /// Looks at the whole subject.
    pub(crate) diagnose: Option<fn(Cx<'_>, &mut Findings) -> Checked>,
    /// Looks at one configuration file.
    pub(crate) config: Option<fn(Cx<'_>, &ConfigFile, &mut Findings) -> Checked>,
    /// Looks at one Go file.
    pub(crate) go_file: Option<fn(Cx<'_>, &GoFile, &mut Findings) -> Checked>,
    /// Looks at one go.mod or go.work.
    pub(crate) mod_file: Option<fn(Cx<'_>, &ModuleFile, &mut Findings) -> Checked>,
    /// Looks at a document that is no UTF-8 text, of which it is told what it looks like.
    pub(crate) unread: Option<FindUnread>,
    /// Looks at what a task prints.
    pub(crate) task_output: Option<fn(Cx<'_>, &Errand, &mut Findings) -> Checked>,
    /// Looks at one failed run.
    pub(crate) explain: Option<fn(Cx<'_>, &Run, &mut Findings) -> Checked>,
}

impl Rule {
    /// A rule that looks at nothing yet.
    const fn new(id: RuleId) -> Self {
        Self {
            id,
            yields_to: &[],
            is_last_resort: false,
            yields_below: false,
            sees_ignored: false,
            diagnose: None,
            config: None,
            go_file: None,
            mod_file: None,
            explain: None,
            unread: None,
            task_output: None,
        }
    }

    /// Looks at the whole subject.
    const fn diagnose(mut self, find: fn(Cx<'_>, &mut Findings) -> Checked) -> Self {
        self.diagnose = Some(find);
        self
    }

    /// Looks at each configuration file.
    const fn config(mut self, find: fn(Cx<'_>, &ConfigFile, &mut Findings) -> Checked) -> Self {
        self.config = Some(find);
        self
    }

    /// Also reports values that VS Code ignores where they are written; no other rule does.
    const fn sees_ignored(mut self) -> Self {
        self.sees_ignored = true;
        self
    }

    /// Looks at one configuration file. A wrong value that VS Code ignores does no harm.
    pub(crate) fn look_at(&self, cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
        let Some(find) = self.config else { return Ok(()) };
        let before = out.count();
        let checked = find(cx, file, out);
        if out.count() == before || self.sees_ignored {
            return checked;
        }
        // Where it is not known which values are in force, all may be.
        if let Some(stretches) = ignored(cx, file).known()? {
            out.drop_within(before, &file.document.file, &stretches);
        }
        checked
    }

    /// Looks at each Go file.
    const fn go_file(mut self, find: fn(Cx<'_>, &GoFile, &mut Findings) -> Checked) -> Self {
        self.go_file = Some(find);
        self
    }

    /// Looks at each go.mod and go.work.
    const fn mod_file(mut self, find: fn(Cx<'_>, &ModuleFile, &mut Findings) -> Checked) -> Self {
        self.mod_file = Some(find);
        self
    }

    /// Looks at each document that is no text.
    const fn unread(mut self, find: fn(Cx<'_>, &str, &str, &mut Findings) -> Checked) -> Self {
        self.unread = Some(find);
        self
    }

    /// Looks at each failed run.
    const fn explain(mut self, find: fn(Cx<'_>, &Run, &mut Findings) -> Checked) -> Self {
        self.explain = Some(find);
        self
    }

    /// Looks at what a task prints.
    const fn task_output(mut self, find: fn(Cx<'_>, &Errand, &mut Findings) -> Checked) -> Self {
        self.task_output = Some(find);
        self
    }

    /// Is silent where one of these has spoken.
    const fn yields_to(mut self, rules: &'static [RuleId]) -> Self {
        self.yields_to = rules;
        self
    }

    /// Speaks only where no other rule does: a proof from below. Where the rule it names has spoken already, its
    /// evidence is added to that finding; where another explains the run, it is dropped.
    const fn last_resort(mut self) -> Self {
        self.is_last_resort = true;
        self
    }

    /// Does not explain a run of which a rule of a lower layer has said an error or a warning.
    const fn yields_below(mut self) -> Self {
        self.yields_below = true;
        self
    }
}

/// What one rule said, and whether it could look.
pub(crate) struct RuleOutcome {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// Its layer.
    pub(crate) layer: Layer,
    /// Its findings; provisional while it waits.
    pub(crate) findings: Rc<[Found]>,
    /// Whether it looked, waits, or cannot.
    pub(crate) checked: Checked,
}

/// Every rule, in order of cause.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter()).flat_map(|rules| rules.iter())
}

/// Every rule and its layer, in order of cause.
pub(crate) fn with_layers() -> impl Iterator<Item = (&'static Rule, Layer)> {
    all().map(|rule| (rule, rule.id.layer))
}

/// The names of every rule, in order of cause.
pub fn rule_names() -> Vec<&'static str> {
    all().map(|rule| rule.id.name).collect()
}

/// The names of the rules that look at single documents, as `Errand::Check` does.
pub fn document_rule_names() -> Vec<&'static str> {
    all()
        .filter(|rule| rule.config.is_some() || rule.go_file.is_some() || rule.mod_file.is_some())
        .map(|rule| rule.id.name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether following yields from one rule leads to another.
    fn leads(from: RuleId, to: RuleId, seen: &mut Vec<RuleId>) -> bool {
        let Some(rule) = all().find(|rule| rule.id == from) else { return false };
        rule.yields_to.iter().any(|&next| {
            next == to
                || (!seen.contains(&next)
                    && {
                        seen.push(next);
                        true
                    }
                    && leads(next, to, seen))
        })
    }

    #[test]
    fn rules_yield_to_rules_and_never_in_a_circle() {
        let names = rule_names();
        for rule in all() {
            for other in rule.yields_to {
                assert!(
                    names.contains(&other.name),
                    "{} yields to {}, which is no rule",
                    rule.id.name,
                    other.name
                );
            }
            assert!(!leads(rule.id, rule.id, &mut Vec::new()), "{} silences itself", rule.id.name);
        }
    }
}
