//! Whole outputs without secrets: a recorded session and a report.

use go_doctor_protocol::{Applicability, Evidence, Fix, FixAction, Related, Report};
use serde_json::Value;

use super::{Redactor, names};

impl Redactor {
    /// A recorded session for strangers: every text without secrets and names, and of the environments only the variables
    /// that a replay needs. Paths keep their form, so that it replays.
    pub fn facts(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.people.for_replay(&self.text(&text))),
            Value::Array(list) => {
                let needed = |item: &Value| match item.as_object() {
                    Some(map)
                        if map.len() == 2
                            && map.contains_key("name")
                            && map.contains_key("value") =>
                    {
                        map.get("name").and_then(Value::as_str).is_some_and(names::is_needed)
                    }
                    _ => true,
                };
                Value::Array(list.into_iter().filter(needed).map(|item| self.facts(item)).collect())
            }
            Value::Object(map) => {
                Value::Object(map.into_iter().map(|(key, item)| (key, self.facts(item))).collect())
            }
            other => other,
        }
    }

    /// A report without secrets. Paths stay as they are: editors and scripts need them. A fix whose own text holds a secret
    /// becomes one that is done by hand: an edit must not write a tag into somebody's file.
    pub(crate) fn report(&self, mut report: Report) -> Report {
        let text = |text: &mut String| self.clean(text);
        let each = |list: &mut Vec<String>| list.iter_mut().for_each(text);
        if let Some(run) = &mut report.run {
            run.command.iter_mut().chain(&mut run.tried).for_each(text);
        }
        for layer in &mut report.layers {
            text(&mut layer.summary);
        }
        for environment in &mut report.environments {
            let (method, how) = (&mut environment.method, &mut environment.how);
            method.iter_mut().chain(how).chain(&mut environment.unchecked).for_each(text);
        }
        for finding in &mut report.findings {
            text(&mut finding.message);
            text(&mut finding.why);
            self.told(&mut finding.evidence, &mut finding.fixes, &mut finding.related);
            for place in &mut finding.places {
                text(&mut place.message);
                text(&mut place.why);
                self.told(&mut place.evidence, &mut place.fixes, &mut place.related);
            }
        }
        for variable in &mut report.variables {
            for value in &mut variable.values {
                value.value.iter_mut().chain(&mut value.source).for_each(text);
            }
            each(&mut variable.differences);
            if let Some(used) = &mut variable.used {
                text(&mut used.value);
                text(&mut used.source);
            }
            for entry in &mut variable.entries {
                text(&mut entry.entry);
                entry.source.iter_mut().chain(&mut entry.go).for_each(text);
            }
        }
        for setting in &mut report.settings {
            setting.links.iter_mut().for_each(|link| text(&mut link.value));
            setting.effective.iter_mut().chain(&mut setting.remarks).for_each(text);
        }
        for tool in &mut report.tools {
            tool.version.iter_mut().chain(&mut tool.source).for_each(text);
            for place in &mut tool.places {
                text(&mut place.place);
                text(&mut place.found);
            }
        }
        report.unchecked.iter_mut().for_each(|unchecked| text(&mut unchecked.reason));
        report
    }

    /// What a finding tells beside its sentences.
    fn told(&self, evidence: &mut [Evidence], fixes: &mut [Fix], related: &mut [Related]) {
        let text = |text: &mut String| self.clean(text);
        for evidence in evidence {
            text(&mut evidence.probe);
            text(&mut evidence.text);
        }
        for fix in fixes {
            text(&mut fix.title);
            if self.holds_secret(&fix.action) {
                fix.action = FixAction::Manual;
                fix.applicability = Applicability::DisplayOnly;
                fix.undo = None;
            }
            if let Some(undo) = &mut fix.undo {
                text(&mut undo.text);
                // A step back that would write what may not leave is only said.
                undo.action.take_if(|action| self.holds_secret(action));
            }
        }
        for related in related {
            text(&mut related.message);
        }
    }

    fn holds_secret(&self, action: &FixAction) -> bool {
        if let FixAction::Steps { steps } = action {
            return steps.iter().any(|step| self.holds_secret(step));
        }
        if let FixAction::Edit { edits } = action {
            let mut texts = edits.iter().flat_map(|edit| [&edit.file, &edit.new_text]);
            return texts.any(|text| self.holds_any(text));
        }
        let json = serde_json::to_value(action).unwrap_or_default();
        self.changes(&json)
    }

    fn changes(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.holds_any(text),
            Value::Array(list) => list.iter().any(|item| self.changes(item)),
            Value::Object(map) => map.values().any(|item| self.changes(item)),
            _ => false,
        }
    }
}
