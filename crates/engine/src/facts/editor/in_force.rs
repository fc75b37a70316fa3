//! Which settings VS Code takes from which scope: its own answer where it gave one, else what the extension declares.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{InspectedSetting, SettingScope};
use serde_json::Value as Json;

use super::manifest::Manifest;

/// VS Code's answers and the declared scopes.
#[derive(Debug)]
pub(crate) struct InForce {
    /// What Go's and LeetCode's extensions declare.
    manifests: [Rc<Manifest>; 2],
    /// The keys that were asked for, where there is an editor that answers.
    asked: &'static [&'static str],
    /// What it said, by key and scope. In a remote window the user's and the machine's values come as one.
    answers: BTreeMap<String, BTreeMap<SettingScope, Json>>,
    remote: bool,
}

impl InForce {
    /// Of the keys that were asked for and the answers.
    pub(crate) fn new(
        manifests: [Rc<Manifest>; 2],
        asked: &'static [&'static str],
        inspected: &[InspectedSetting],
        remote: bool,
    ) -> Self {
        let mut answers: BTreeMap<String, BTreeMap<SettingScope, Json>> = BTreeMap::new();
        for one in inspected {
            if let Ok(value) = serde_json::from_str(&one.json) {
                answers.entry(one.key.clone()).or_default().insert(one.scope, value);
            }
        }
        // The command line has no editor to ask. One that answers knows at least a default.
        let asked = if answers.is_empty() { &[] } else { asked };
        Self { manifests, asked, answers, remote }
    }

    /// What the editor says that a scope sets.
    pub(crate) fn answer(&self, scope: SettingScope, key: &str) -> Option<&Json> {
        self.answers.get(key)?.get(&scope)
    }

    /// The keys that a scope sets, as the editor says.
    pub(crate) fn keys(&self, scope: SettingScope) -> impl Iterator<Item = &str> {
        let set = self.answers.iter().filter(move |(_, scopes)| scopes.contains_key(&scope));
        set.map(|(key, _)| key.as_str())
    }

    /// Whether the extension that declares a key allows it in a scope.
    pub(crate) fn allows(&self, scope: SettingScope, key: &str) -> bool {
        let declared = self.manifests.iter().find(|manifest| manifest.declares(key));
        declared.is_none_or(|manifest| manifest.scope(key).allows(scope, self.remote))
    }

    /// Whether VS Code takes a key's value from a scope's document. Of a text that is not saved it cannot know yet; with a
    /// value `beside` it, in the machine's settings, its one answer for both says nothing of the user's.
    pub(crate) fn takes(
        &self,
        scope: SettingScope,
        key: &str,
        unsaved: bool,
        beside: bool,
    ) -> bool {
        if unsaved || !self.asked.contains(&key) {
            return self.allows(scope, key);
        }
        match scope {
            SettingScope::Default => true,
            SettingScope::User if beside => self.allows(scope, key),
            SettingScope::User | SettingScope::Remote => {
                self.answer(SettingScope::User, key).is_some()
            }
            // A window with one folder may call its settings either.
            SettingScope::Workspace => {
                self.answer(SettingScope::Workspace, key).is_some()
                    || self.answer(SettingScope::Folder, key).is_some()
            }
            SettingScope::Folder => self.answer(SettingScope::Folder, key).is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(key: &str, scope: SettingScope, json: &str) -> InspectedSetting {
        InspectedSetting { key: key.to_owned(), scope, json: json.to_owned() }
    }

    #[test]
    fn the_editors_answer_wins_over_the_declared_scope() {
        use SettingScope::{Default, Folder, User, Workspace};
        const KEY: &str = "go.goroot";
        let declared = [
            Rc::new(Manifest {
                settings: [(KEY.to_owned(), serde_json::json!({"scope": "machine-overridable"}))]
                    .into(),
                ..Manifest::default()
            }),
            Rc::default(),
        ];
        let with = |inspected: &[InspectedSetting], remote| {
            InForce::new(declared.clone(), &[KEY], inspected, remote)
        };
        let unasked = with(&[], true);
        assert!(
            !unasked.takes(User, KEY, false, false) && unasked.takes(Workspace, KEY, false, false)
        );
        let silent = with(&[said(KEY, Default, "null")], false);
        assert!(!silent.takes(User, KEY, false, false), "it reads another file, or none");
        assert!(silent.takes(User, KEY, true, false), "not saved yet: nobody was asked about it");
        let taken = with(&[said(KEY, User, "\"/x\"")], true);
        assert!(taken.takes(User, KEY, false, false));
        assert!(!taken.takes(User, KEY, false, true), "it is the machine's value that it takes");
        assert!(with(&[said(KEY, Folder, "1")], false).takes(Workspace, KEY, false, false));
    }
}
