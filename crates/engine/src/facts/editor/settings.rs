//! The editor's settings as documents by scope, and the value that wins.

use std::borrow::Cow;
use std::rc::Rc;

use go_doctor_protocol::{Location, Probe, Reading, SettingScope, SettingsSection};
use serde_json::Value as Json;

use super::in_force::InForce;
use super::manifest::{go_extension, leetcode};
use crate::context::{Cx, Fact, could_not, kept, named};
use crate::documents::{Document, Property, Value};
use crate::facts::editor::vscode_variables::put_in;
use crate::paths;
use crate::words::{self, Said};

/// One settings document.
#[derive(Debug)]
pub(crate) struct Scoped {
    /// Whose.
    pub(crate) scope: SettingScope,
    /// Its path, or a URI.
    pub(crate) file: String,
    /// Its text, read; nothing when there is no such file.
    pub(crate) document: Option<Rc<Document>>,
    /// The text is not saved yet: the editor's answers are about an older one.
    pub(crate) unsaved: bool,
}

impl Scoped {
    /// The object whose properties are settings.
    fn settings(&self) -> Option<Value<'_>> {
        settings_of(self.document.as_ref()?)
    }

    /// The value of a key; never one of a section that hosts do not know of, for they would not look again when it changes.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'_>> {
        SettingsSection::of(key)?;
        self.settings()?.get(key)
    }

    /// The keys of sections that the engine reads.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let all = self.settings().into_iter().flat_map(Value::properties);
        all.map(Property::key).filter(|key| SettingsSection::of(key).is_some())
    }
}

/// The object of a document whose properties are settings: of a workspace file only a part is.
pub(crate) fn settings_of(document: &Document) -> Option<Value<'_>> {
    let root = document.root()?;
    let is_workspace = document.file.ends_with(".code-workspace");
    if is_workspace { root.get("settings") } else { Some(root) }
}

/// The scope in a reader's words.
pub(crate) fn scope_word(scope: SettingScope) -> Said {
    match scope {
        SettingScope::Default => words::own::scope_default(),
        SettingScope::User => words::own::scope_user(),
        SettingScope::Remote => words::own::scope_remote(),
        SettingScope::Workspace => words::own::scope_workspace(),
        SettingScope::Folder => words::own::scope_folder(),
    }
}

/// The settings, weakest scope first.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The documents.
    pub(crate) documents: Vec<Scoped>,
    /// Which of their values VS Code takes.
    pub(crate) in_force: InForce,
}

/// A setting's value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// The value.
    pub(crate) value: Json,
    /// Where the value stands; nothing where only the editor knows (user settings on the other side of a remote window).
    pub(crate) location: Option<Location>,
}

impl Settings {
    /// Every scope's value of a key that VS Code takes, weakest first.
    fn taken<'s>(
        &'s self,
        key: &'s str,
    ) -> impl DoubleEndedIterator<Item = (&'s Scoped, Value<'s>)> {
        self.documents.iter().filter_map(move |scoped| {
            let value = scoped.get(key)?;
            self.takes(scoped.scope, key, scoped.unsaved).then_some((scoped, value))
        })
    }

    /// Whether VS Code takes this key from this scope.
    pub(crate) fn takes(&self, scope: SettingScope, key: &str, unsaved: bool) -> bool {
        let beside = self
            .documents
            .iter()
            .any(|other| other.scope == SettingScope::Remote && other.get(key).is_some());
        self.in_force.takes(scope, key, unsaved, beside)
    }

    /// A value of the user's that no document here holds, as the editor tells it: in a remote window the user's own
    /// settings lie on the other machine.
    pub(crate) fn elsewhere(&self, key: &str) -> Option<&Json> {
        // What is being typed out of a file here is not there any more, whatever the editor still says.
        let is_here = self.documents.iter().any(|scoped| {
            matches!(scoped.scope, SettingScope::User | SettingScope::Remote)
                && (scoped.unsaved || scoped.get(key).is_some())
        });
        self.in_force.answer(SettingScope::User, key).filter(|_| !is_here)
    }

    /// The keys that have such a value.
    pub(crate) fn keys_elsewhere(&self) -> impl Iterator<Item = &str> {
        self.in_force.keys(SettingScope::User).filter(|key| self.elsewhere(key).is_some())
    }

    /// The value that wins, defaults left out.
    pub(crate) fn get(&self, key: &str) -> Option<Setting> {
        let here = self.taken(key).next_back();
        match here.and_then(|(_, value)| Some((value.to_json()?, value.location()))) {
            Some((value, location)) => Some(Setting { value, location: Some(location) }),
            None => Some(Setting { value: self.elsewhere(key)?.clone(), location: None }),
        }
    }

    /// The winning string, unless it is empty.
    pub(crate) fn string(&self, key: &str) -> Option<(String, Setting)> {
        let setting = self.get(key)?;
        let text = setting.value.as_str().filter(|text| !text.is_empty())?.to_owned();
        Some((text, setting))
    }

    /// A string inside an object setting: VS Code merges the objects of all scopes, the stronger scope's property wins.
    pub(crate) fn property(&self, key: &str, property: &str) -> Option<(String, Setting)> {
        let mut found = self.taken(key).filter_map(|(_, object)| {
            let value = object.get(property)?;
            let text = value.as_str().filter(|text| !text.is_empty())?.into_owned();
            let location = Some(value.location());
            Some((text.clone(), Setting { value: Json::String(text), location }))
        });
        found.next_back().or_else(|| {
            let value = self.elsewhere(key)?.get(property)?;
            let text = value.as_str().filter(|text| !text.is_empty())?.to_owned();
            Some((text, Setting { value: value.clone(), location: None }))
        })
    }
}

/// The keys whose value the editor itself is asked for: those whose value here decides which program runs, and how.
const INSPECTED: &[&str] = &[
    "go.alternateTools",
    "go.formatTool",
    "go.goroot",
    "go.gopath",
    "go.languageServerFlags",
    "go.lintOnSave",
    "go.lintTool",
    "go.toolsEnvVars",
    "go.toolsGopath",
    "go.useLanguageServer",
];

kept!(SettingsKey: Settings);

/// The settings of this subject.
pub(crate) fn settings(cx: Cx<'_>) -> Fact<Rc<Settings>> {
    cx.memo::<SettingsKey>("", || {
        let (go, leetcode) = (go_extension(cx), leetcode(cx));
        let probe = Probe::Settings { keys: INSPECTED.iter().map(|&key| key.to_owned()).collect() };
        let label = named(&probe);
        // Those of the folder where the host stands are none of a run that happened elsewhere.
        let known = cx.folder().is_ok();
        match cx.reading(probe)? {
            Reading::Settings { documents, inspected } => Ok(Settings {
                documents: documents
                    .iter()
                    .filter(|document| known || document.scope < SettingScope::Workspace)
                    .map(|document| Scoped {
                        scope: document.scope,
                        file: document.file.clone(),
                        document: document
                            .text
                            .as_ref()
                            .map(|text| Rc::new(Document::parse(&document.file, text))),
                        unsaved: document.unsaved,
                    })
                    .collect(),
                in_force: InForce::new(
                    [go?, leetcode?],
                    INSPECTED,
                    inspected,
                    cx.subject.remote.is_some(),
                ),
            }),
            other => Err(could_not(&label, other)),
        }
    })
}

/// A setting's text with what the Go extension expands in it: `${env:NAME}`, the workspace folder, a leading `~`
/// (utils/pathUtils.ts `resolvePath(substituteEnv(…))`, vscode-go.md §1.2). Everything else stays as it is.
pub(crate) fn expand(cx: Cx<'_>, text: &str, env: impl Fn(&str) -> Option<String>) -> String {
    expand_in(cx, &cx.subject.folder, text, env)
}

/// The same for a file of another folder.
pub(crate) fn expand_in(
    cx: Cx<'_>,
    folder: &str,
    text: &str,
    env: impl Fn(&str) -> Option<String>,
) -> String {
    let platform = cx.platform();
    let out = put_in(text, |variable| match (variable.name, variable.argument) {
        ("workspaceFolder" | "workspaceRoot", None) => Some(folder.to_owned()),
        ("workspaceFolderBasename", None) => Some(paths::file_name(platform, folder).to_owned()),
        ("env", Some(name)) => Some(env(name).unwrap_or_default()),
        _ => None,
    });
    paths::expand_home(platform, &out, cx.subject.home.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What hosts do not know of they do not watch: a rule that asks for it is answered nothing, and its first case fails.
    #[test]
    fn settings_of_other_sections_cannot_be_read() {
        let text = r#"{"editor.tabSize": 8, "go.gopath": "/g", "cph.language.go.Args": "-race",
            "launch": {}, "gopls": {}, "gopher.x": 1}"#;
        let scoped = Scoped {
            scope: SettingScope::User,
            file: "/u/settings.json".to_owned(),
            document: Some(Rc::new(Document::parse("/u/settings.json", text))),
            unsaved: false,
        };
        assert_eq!(
            scoped.keys().collect::<Vec<_>>(),
            ["go.gopath", "cph.language.go.Args", "launch", "gopls"]
        );
        assert!(scoped.get("go.gopath").is_some() && scoped.get("editor.tabSize").is_none());
        let settings = Settings {
            documents: vec![scoped],
            in_force: InForce::new(Default::default(), INSPECTED, &[], false),
        };
        assert!(settings.get("cph.language.go.Args").is_some());
        assert!(settings.get("editor.tabSize").is_none() && settings.get("gopher.x").is_none());
    }

    #[test]
    fn what_the_editor_is_asked_for_is_of_a_section_that_hosts_know() {
        assert!(INSPECTED.iter().all(|key| SettingsSection::of(key).is_some()));
    }
}
