//! What may not leave: secrets are found where they stand, learned, and taken out of every text by value; names of people and
//! machines are taken out of what is meant for strangers.
//!
//! Equal secrets keep an equal tag, so that a reader still sees what is the same; the same secret under another name, quoted
//! for JSON or a URL, or line by line is the same secret. Short and common values are left alone: they hide nothing.

mod forms;
mod log;
mod names;
mod outputs;
mod people;
mod shapes;
mod spelling;

pub use log::LogRedactor;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use go_doctor_protocol::{Errand, Reading, Subject, Variable};

use forms::forms;
use people::People;

/// Takes secrets out of texts.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    /// Every form of every secret, and its tag.
    secrets: BTreeMap<String, String>,
    /// The forms by their first byte, longest first.
    by_first: BTreeMap<u8, Vec<String>>,
    count: usize,
    people: People,
}

/// Values that are no secret whatever their name is.
const HARMLESS: &[&str] = &[
    "off",
    "netrc",
    "true",
    "false",
    "none",
    "null",
    "auto",
    "default",
    "direct",
    "local",
    "localhost",
    "production",
    "development",
    "staging",
    "testing",
    "example",
    "disabled",
    "enabled",
    "github",
    "gitlab",
    "required",
    "optional",
    "undefined",
    "password",
    "secret",
    "string",
    "process",
    "keychain",
    "manager",
];

/// Shorter values are no secret: taking them out would shred the text.
const LEAST: usize = 6;

impl Redactor {
    /// Collects what is secret in a session; `learned` has what each reading told.
    pub(crate) fn new<'r>(
        subject: &Subject,
        task: &Errand,
        readings: impl Iterator<Item = (&'r Reading, Rc<[String]>)>,
    ) -> Self {
        let mut redactor = Self::default();
        if let Errand::Explain { run } = task {
            redactor.learn_from(&run.output);
            redactor.learn_from(run.command.as_deref().unwrap_or_default());
        }
        let mut variables: Vec<&Variable> = Vec::new();
        for (reading, learned) in readings {
            if let Reading::Environment { variables: list, at_launch, .. } = reading {
                variables.extend(list.iter().chain(at_launch.iter().flatten()));
            }
            learned.iter().for_each(|secret| redactor.learn(secret));
        }
        for variable in &variables {
            redactor.learn_variable(variable);
        }
        redactor.people = People::new(subject, variables.into_iter());
        redactor.index();
        redactor
    }

    fn learn_variable(&mut self, variable: &Variable) {
        if shapes::is_telling(&variable.name) {
            self.learn_named(&variable.value);
        }
        self.learn_from(&variable.value);
    }

    /// A redactor that knows what is secret in these environments and texts.
    pub(crate) fn of<'t>(
        variables: impl Iterator<Item = &'t Variable>,
        texts: impl Iterator<Item = &'t str>,
    ) -> Self {
        let mut redactor = Self::default();
        for variable in variables {
            redactor.learn_variable(variable);
        }
        for text in texts {
            redactor.learn_from(text);
        }
        redactor.index();
        redactor
    }

    /// Learns every secret of a known shape in a text.
    fn learn_from(&mut self, text: &str) {
        for secret in shapes::secrets(text) {
            self.learn(secret);
        }
    }

    /// Learns the value of a telling name: `GOAUTH=git /home/me; netrc` and paths are none.
    fn learn_named(&mut self, value: &str) {
        let first = value.split([' ', ';']).next().unwrap_or_default();
        if matches!(first, "git" | "netrc" | "off") && !value.contains("://") {
            return;
        }
        self.learn(value);
    }

    fn learn(&mut self, secret: &str) {
        let secret = secret.trim();
        if !is_secret(secret) || self.secrets.contains_key(secret) {
            return;
        }
        self.count += 1;
        let tag = format!("‹secret {}›", self.count);
        for form in forms(secret) {
            self.secrets.entry(form).or_insert_with(|| tag.clone());
        }
    }

    fn index(&mut self) {
        for form in self.secrets.keys() {
            if let Some(first) = form.as_bytes().first() {
                self.by_first.entry(*first).or_default().push(form.clone());
            }
        }
        for forms in self.by_first.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        }
    }

    /// The secret that begins at a byte of a text. A short one counts only as a word of its own.
    fn at<'s>(&'s self, text: &str, at: usize) -> Option<(&'s str, &'s str)> {
        let rest = text.get(at..)?;
        let forms = self.by_first.get(rest.as_bytes().first()?)?;
        let form = forms
            .iter()
            .find(|form| rest.starts_with(form.as_str()) && stands_alone(text, at, form))?;
        Some((form, self.secrets.get(form)?))
    }

    /// A text without secrets.
    pub fn text(&self, text: &str) -> String {
        self.cleaned(text).into_owned()
    }

    /// A text without secrets; the text itself where there are none.
    fn cleaned<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = self.known(text);
        // What was not in any reading (a host's own log) still has its shape.
        let mut out: Option<String> = None;
        for secret in shapes::secrets(&text) {
            if is_secret(secret) && !secret.contains('‹') {
                out = Some(out.as_deref().unwrap_or(&text).replace(secret, "‹secret›"));
            }
        }
        out.map_or(text, Cow::Owned)
    }

    fn clean(&self, text: &mut String) {
        if let Cow::Owned(cleaned) = self.cleaned(text) {
            *text = cleaned;
        }
    }

    fn holds_any(&self, text: &str) -> bool {
        self.cleaned(text) != text
    }

    fn known<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let spans = self.spans(text);
        if spans.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for (secret, tag) in spans {
            out.push_str(text.get(done..secret.start).unwrap_or_default());
            out.push_str(tag);
            done = secret.end;
        }
        out.push_str(text.get(done..).unwrap_or_default());
        Cow::Owned(out)
    }

    /// Where the session's secrets stand in a text, in order, and the tag of each: for those that must keep places.
    pub fn spans(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let mut spans = Vec::new();
        let mut at = 0;
        while at < text.len() && !self.secrets.is_empty() {
            match self.at(text, at) {
                Some((form, tag)) => {
                    spans.push((at..at + form.len(), tag));
                    at += form.len();
                }
                None => at += 1,
            }
        }
        spans
    }

    /// A text for strangers: without secrets, `~` for the home folder, no user's or machine's name.
    pub fn shared(&self, text: &str) -> String {
        self.people.for_people(&self.text(text))
    }

    /// A log without secrets, written piece by piece.
    pub fn log(&self) -> LogRedactor {
        LogRedactor::new(self.clone())
    }

    /// The length of the longest form, in bytes: who looks at a part of a text must look this much further.
    pub fn longest(&self) -> usize {
        self.secrets.keys().map(String::len).max().unwrap_or(0)
    }

    /// Whether a known secret begins before a byte of the text and ends behind it.
    fn crosses(&self, text: &str, border: usize) -> bool {
        let from = border.saturating_sub(self.longest());
        (from..border).any(|at| self.at(text, at).is_some_and(|(form, _)| at + form.len() > border))
    }
}

/// Every secret of a known shape in a reading's texts. Whoever asks keeps the answer: texts are long and change seldom.
pub(crate) fn learn(reading: &Reading) -> Rc<[String]> {
    texts(reading).into_iter().flat_map(shapes::secrets).map(str::to_owned).collect()
}

/// Every text of a reading in which a secret may stand.
fn texts(reading: &Reading) -> Vec<&str> {
    match reading {
        Reading::Exited { stdout, stderr, .. } => vec![&stdout.text, &stderr.text],
        Reading::Text { text } => vec![text],
        Reading::TimedOut { tail, .. } => vec![tail],
        Reading::Debugged { output, .. } => vec![output],
        Reading::Failed { message } => vec![message],
        Reading::Settings { documents, inspected } => {
            let texts = documents.iter().filter_map(|document| document.text.as_deref());
            texts.chain(inspected.iter().map(|setting| setting.json.as_str())).collect()
        }
        Reading::Trace { digest } => digest
            .processes
            .iter()
            .flat_map(|process| {
                let calls = process.failures.iter().flat_map(|call| [&call.path, &call.text]);
                process.args.iter().chain(calls).map(String::as_str)
            })
            .collect(),
        Reading::Tree { entries, .. } => {
            entries.iter().filter_map(|entry| entry.head.as_deref()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a value behind a telling name, or of a telling shape, is worth hiding.
fn is_secret(value: &str) -> bool {
    let lower = value.to_lowercase();
    let number =
        value.len() < 10 && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let path = value.starts_with(['/', '~', '.'])
        && value.matches('/').count() > 1
        && !value.contains('@')
        || value.get(1..3) == Some(":\\");
    let variable = value.starts_with('$')
        || value.starts_with('%') && value.ends_with('%')
        || value.starts_with('<');
    value.len() >= LEAST
        && !HARMLESS.contains(&lower.as_str())
        && !number
        && !path
        && !variable
        // The same character over and over is a mask, no secret.
        && value.chars().any(|c| !value.starts_with(c))
}

/// Whether the match may count: a short secret only where it is a word of its own.
fn stands_alone(text: &str, at: usize, form: &str) -> bool {
    if form.len() >= 10 {
        return true;
    }
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let behind = text.get(at + form.len()..).and_then(|text| text.chars().next());
    !part(before) && !part(behind)
}
