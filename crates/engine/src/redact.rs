//! What may not leave: secrets are found where they stand and taken out of every text by value.

use std::collections::BTreeMap;

use go_doctor_protocol::{Probe, Reading, Report, Subject, Variable};

/// Takes secrets out of texts. Equal secrets keep an equal tag, so that a reader still sees what is the same.
#[derive(Debug, Default)]
pub struct Redactor {
    /// Secret → tag, longest first when applied.
    secrets: BTreeMap<String, String>,
    /// The home folder, for texts that are meant to be shared.
    home: Option<String>,
}

/// Parts of a variable's name that say: this is a secret.
const SECRET_NAMES: &[&str] = &[
    "TOKEN",
    "SECRET",
    "PASSWORD",
    "PASSWD",
    "APIKEY",
    "API_KEY",
    "PRIVATE_KEY",
    "CREDENTIAL",
    "COOKIE",
    "GOAUTH",
];

/// Values that are no secret whatever their name is.
const HARMLESS: &[&str] = &["off", "netrc", "true", "false", "git", "none"];

impl Redactor {
    /// Collects what is secret in a session's readings.
    pub(crate) fn from_readings<'r>(
        subject: &Subject,
        readings: impl Iterator<Item = (&'r Probe, &'r Reading)>,
    ) -> Self {
        let mut redactor = Self {
            secrets: BTreeMap::new(),
            home: subject.home.clone().filter(|home| home.len() > 1),
        };
        for (_, reading) in readings {
            if let Reading::Environment { variables, .. } = reading {
                redactor.learn_variables(variables);
            }
        }
        redactor
    }

    /// Takes in what is secret in an environment.
    pub(crate) fn learn_variables(&mut self, variables: &[Variable]) {
        for variable in variables {
            let name = variable.name.to_uppercase();
            if SECRET_NAMES.iter().any(|part| name.contains(part)) {
                self.learn(&variable.value);
            }
            self.learn_urls(&variable.value);
        }
    }

    fn learn(&mut self, secret: &str) {
        if secret.len() < 6 || HARMLESS.contains(&secret) {
            return;
        }
        let tag = format!("‹secret {}›", self.secrets.len() + 1);
        self.secrets.entry(secret.to_owned()).or_insert(tag);
    }

    /// User and password in front of a URL's host.
    fn learn_urls(&mut self, text: &str) {
        let mut rest = text;
        while let Some(scheme) = rest.find("://") {
            rest = rest.get(scheme + 3..).unwrap_or_default();
            let authority = rest.split(['/', '?', '#', ',', '|', ' ']).next().unwrap_or_default();
            if let Some((credentials, _)) = authority.rsplit_once('@') {
                self.learn(credentials);
            }
        }
    }

    /// A text without secrets.
    pub fn text(&self, text: &str) -> String {
        let mut longest_first: Vec<(&String, &String)> = self.secrets.iter().collect();
        longest_first.sort_by_key(|(secret, _)| std::cmp::Reverse(secret.len()));
        longest_first
            .into_iter()
            .fold(text.to_owned(), |text, (secret, tag)| text.replace(secret.as_str(), tag))
    }

    /// A text for strangers: without secrets, and with `~` for the home folder.
    pub fn shared(&self, text: &str) -> String {
        let text = self.text(text);
        self.home.as_ref().map_or(text.clone(), |home| text.replace(home.as_str(), "~"))
    }

    /// A JSON value without secrets: every text in it, whatever its key.
    pub fn json(&self, value: serde_json::Value) -> serde_json::Value {
        use serde_json::Value;
        match value {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(list) => {
                Value::Array(list.into_iter().map(|item| self.json(item)).collect())
            }
            Value::Object(map) => {
                Value::Object(map.into_iter().map(|(key, item)| (key, self.json(item))).collect())
            }
            other => other,
        }
    }

    /// A report without secrets. Paths stay as they are: editors and scripts need them.
    pub(crate) fn report(&self, mut report: Report) -> Report {
        if self.secrets.is_empty() {
            return report;
        }
        for finding in &mut report.findings {
            finding.message = self.text(&finding.message);
            finding.why = self.text(&finding.why);
            for evidence in &mut finding.evidence {
                evidence.probe = self.text(&evidence.probe);
                evidence.text = self.text(&evidence.text);
            }
            for fix in &mut finding.fixes {
                fix.title = self.text(&fix.title);
            }
            for related in &mut finding.related {
                related.message = self.text(&related.message);
            }
        }
        for variable in &mut report.variables {
            for value in &mut variable.values {
                value.value = value.value.as_deref().map(|value| self.text(value));
            }
            for difference in &mut variable.differences {
                *difference = self.text(difference);
            }
        }
        for unchecked in &mut report.unchecked {
            unchecked.reason = self.text(&unchecked.reason);
        }
        report
    }
}
