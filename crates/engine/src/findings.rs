//! What a rule says: a draft of places and arguments, turned into a finding with the words of the rule's page.

use go_doctor_protocol::{
    Applicability, Evidence, Finding, Fix, FixAction, Lang, Layer, Location, Related, Severity, Tag,
};

use crate::context::{Checked, Fact};
use crate::documents::{Document, Property, Value};
use crate::output::{Line, Run};
use crate::words::{Arg, Message, RuleId, Said, Why};

pub(crate) mod equal;
mod fixes;

use equal::{Found, Likeness};

/// A finding that is not yet in a language.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    message: Said,
    why: Said,
    location: Option<Location>,
    evidence: Vec<(Arg, String)>,
    fixes: Vec<(Said, Applicability, FixAction)>,
    related: Vec<(Location, Said)>,
    tags: Vec<Tag>,
    severity: Option<Severity>,
    layer: Option<Layer>,
    said_by_editor: bool,
}

/// A draft of a message.
pub(crate) fn draft(message: Message) -> Draft {
    Draft {
        message: message.said,
        why: message.why,
        location: None,
        evidence: Vec::new(),
        fixes: Vec::new(),
        related: Vec::new(),
        tags: Vec::new(),
        severity: None,
        layer: None,
        said_by_editor: false,
    }
}

impl Draft {
    /// Another message; the why stays.
    pub(crate) fn message(mut self, message: Message) -> Self {
        self.message = message.said;
        self
    }

    /// Another why.
    pub(crate) fn why(mut self, why: Why) -> Self {
        self.why = why.0;
        self
    }

    /// Where it is.
    pub(crate) fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// A value of a document: its place, and its line as evidence.
    pub(crate) fn at_value(self, value: Value<'_>) -> Self {
        let (start, end) = value.bytes();
        self.at_bytes(value.document(), start, end)
    }

    /// A property's key: its place, and its line as evidence.
    pub(crate) fn at_key(self, property: Property<'_>) -> Self {
        let (start, end) = property.key_bytes();
        self.at_bytes(property.document(), start, end)
    }

    /// Bytes of a document: their place, and their line as evidence.
    pub(crate) fn at_bytes(mut self, document: &Document, start: usize, end: usize) -> Self {
        let location = document.location(start, end);
        let line = location.range.map_or(0, |range| range.start.line + 1);
        let (read, shown) =
            (format!("read {}", location.file), format!("{line}: {}", document.line_at(start)));
        self.location = Some(location);
        self.evidence(read, shown)
    }

    /// A line of a failed run as evidence.
    pub(crate) fn line(self, run: &Run, line: Line<'_>) -> Self {
        self.evidence(run.label(), line.text.trim_end())
    }

    /// Where it is, if it has a place.
    pub(crate) fn at_any(mut self, location: Option<Location>) -> Self {
        self.location = location;
        self
    }

    /// A probe and the lines that prove it.
    pub(crate) fn evidence(mut self, probe: impl Into<Arg>, text: impl Into<String>) -> Self {
        self.evidence.push((probe.into(), text.into()));
        self
    }

    /// Another place it speaks of.
    pub(crate) fn related(mut self, location: Location, message: Said) -> Self {
        self.related.push((location, message));
        self
    }

    /// How to draw it.
    pub(crate) fn tag(mut self, tag: Tag) -> Self {
        self.tags.push(tag);
        self
    }

    /// Another severity than the page's; the page says why.
    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Whether it was lowered to a remark.
    pub(crate) fn is_remark(&self) -> bool {
        self.severity == Some(Severity::Info)
    }

    /// Another layer than the page's: where the cause lies in this case.
    pub(crate) fn layer(mut self, layer: Layer) -> Self {
        self.layer = Some(layer);
        self
    }

    /// VS Code's own schema check says it already.
    pub(crate) fn said_by_editor(mut self) -> Self {
        self.said_by_editor = true;
        self
    }
}

/// The findings of one rule on one subject or document.
pub(crate) struct Findings {
    rule: RuleId,
    lang: Lang,
    list: Vec<Found>,
}

impl Findings {
    /// An empty list for a rule.
    pub(crate) fn new(rule: RuleId, lang: Lang) -> Self {
        Self { rule, lang, list: Vec::new() }
    }

    /// As many as anybody reads; a hostile file is not looked at to its end.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= 1000
    }

    /// Adds a finding.
    pub(crate) fn add(&mut self, draft: Draft) {
        self.add_for(self.rule, draft);
    }

    /// Adds a finding in another rule's name, in this rule's words: what proves the other's bad state.
    pub(crate) fn add_for(&mut self, rule: RuleId, draft: Draft) {
        let severity = draft.severity.unwrap_or(rule.severity);
        let layer = draft.layer.unwrap_or(rule.layer);
        let likeness = Likeness {
            rule,
            layer,
            severity,
            message: draft.message.words(),
            why: draft.why.words(),
            fixes: draft.fixes.iter().map(|(title, how, _)| (title.words(), *how)).collect(),
            tags: draft.tags.clone(),
            said_by_editor: draft.said_by_editor,
        };
        let fixes = draft.fixes.into_iter().map(|(title, applicability, action)| Fix {
            title: title.render(self.lang),
            applicability,
            action,
            undo: None,
        });
        let fixes = fixes.collect();
        let finding = Finding {
            rule: rule.name.to_owned(),
            layer,
            severity,
            message: draft.message.render(self.lang),
            why: draft.why.render(self.lang),
            location: draft.location,
            evidence: draft
                .evidence
                .into_iter()
                .map(|(probe, text)| Evidence { probe: probe.render(self.lang), text })
                .collect(),
            fixes,
            related: draft
                .related
                .into_iter()
                .map(|(location, said)| Related { location, message: said.render(self.lang) })
                .collect(),
            places: Vec::new(),
            tags: draft.tags,
            said_by_editor: draft.said_by_editor,
        };
        self.list.push(Found { finding, likeness });
    }

    /// Puts what has no place yet to this one.
    pub(crate) fn place(&mut self, place: Option<&Location>) {
        for finding in self.list.iter_mut().map(|found| &mut found.finding) {
            finding.location = finding.location.take().or_else(|| place.cloned());
        }
    }

    /// Makes remarks of those that are no more than that.
    pub(crate) fn make_remarks(&mut self, is_remark: impl Fn(&Finding) -> Fact<bool>) -> Checked {
        for found in &mut self.list {
            if is_remark(&found.finding)? {
                found.finding.severity = Severity::Info;
                found.likeness.severity = Severity::Info;
            }
        }
        Ok(())
    }

    /// Leaves only what lies at this place.
    pub(crate) fn keep_within(&mut self, place: &Location) {
        self.list.retain(|Found { finding, .. }| {
            let (Some(at), Some(all)) = (finding.location.as_ref(), place.range) else {
                return false;
            };
            let within =
                |range: go_doctor_protocol::Range| all.start <= range.start && range.end <= all.end;
            at.file == place.file && at.range.is_some_and(within)
        });
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Takes back what was found since.
    pub(crate) fn take_back(&mut self, since: usize) {
        self.list.truncate(since);
    }

    /// Takes back what was found since, as far as it lies in these stretches of a file.
    pub(crate) fn drop_within(
        &mut self,
        since: usize,
        file: &str,
        stretches: &[go_doctor_protocol::Range],
    ) {
        let own = self.list.split_off(since.min(self.list.len()));
        self.list.extend(own.into_iter().filter(|Found { finding, .. }| {
            let place = finding.location.as_ref().filter(|place| place.file == file);
            let range = place.and_then(|place| place.range);
            !range.is_some_and(|range| {
                stretches.iter().any(|all| all.start <= range.start && range.end <= all.end)
            })
        }));
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The finished list.
    pub(crate) fn into_list(self) -> Vec<Found> {
        self.list
    }
}

/// At most so many characters of a program's own words go into a message.
const LONGEST: usize = 70;

/// A text cut to what a message can hold.
pub(crate) fn short(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
