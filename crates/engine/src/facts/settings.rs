//! The editor's settings as documents by scope, and the value that wins.

use std::rc::Rc;

use go_doctor_protocol::{Location, Platform, Probe, Reading, SettingScope};
use serde_json::Value as Json;

use crate::context::{Cx, Fact, could_not};
use crate::documents::Document;
use crate::paths;

/// One settings document.
#[derive(Debug)]
pub(crate) struct Scoped {
    /// Whose.
    pub(crate) scope: SettingScope,
    /// Its path, or a URI.
    pub(crate) file: String,
    /// Its text, read; nothing when there is no such file.
    pub(crate) document: Option<Rc<Document>>,
}

/// The settings, weakest scope first.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The documents.
    pub(crate) documents: Vec<Scoped>,
}

/// A setting's value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// The value.
    pub(crate) value: Json,
    /// Where the value stands.
    pub(crate) location: Location,
}

impl Settings {
    /// Every scope's value of a key, weakest first.
    pub(crate) fn all(&self, key: &str) -> Vec<Setting> {
        let found = self.documents.iter().filter_map(|scoped| {
            let value = scoped.document.as_ref()?.root()?.get(key)?;
            Some(Setting { value: value.to_json()?, location: value.location() })
        });
        found.collect()
    }

    /// The value that wins, defaults left out.
    pub(crate) fn get(&self, key: &str) -> Option<Setting> {
        self.all(key).pop()
    }

    /// The winning string, unless it is empty.
    pub(crate) fn string(&self, key: &str) -> Option<(String, Setting)> {
        let setting = self.get(key)?;
        let text = setting.value.as_str().filter(|text| !text.is_empty())?.to_owned();
        Some((text, setting))
    }

    /// A string inside an object setting: VS Code merges the objects of all scopes, the stronger scope's property wins.
    pub(crate) fn property(&self, key: &str, property: &str) -> Option<(String, Setting)> {
        let mut found = self.documents.iter().filter_map(|scoped| {
            let value = scoped.document.as_ref()?.root()?.get(key)?.get(property)?;
            let text = value.as_str().filter(|text| !text.is_empty())?.into_owned();
            let setting = Setting { value: Json::String(text.clone()), location: value.location() };
            Some((text, setting))
        });
        found.next_back()
    }
}

/// The keys whose value the editor itself is asked for.
const INSPECTED: &[&str] =
    &["go.alternateTools", "go.goroot", "go.gopath", "go.toolsGopath", "go.toolsEnvVars"];

/// The settings of this subject.
pub(crate) fn settings(cx: Cx<'_>) -> Fact<Rc<Settings>> {
    cx.memo("", || {
        let probe = Probe::Settings { keys: INSPECTED.iter().map(|&key| key.to_owned()).collect() };
        let label = probe.label();
        // Those of the folder where the host stands are none of a run that happened elsewhere.
        let known = cx.folder().is_ok();
        match cx.reading(probe)? {
            Reading::Settings { documents, .. } => Ok(Settings {
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
                    })
                    .collect(),
            }),
            other => Err(could_not(&label, other)),
        }
    })
}

/// A setting's text with what the Go extension expands in it: `${env:NAME}`, the workspace folder, a leading `~`
/// (utils/pathUtils.ts `resolvePath(substituteEnv(…))`, vscode-go.md §1.1). Everything else stays as it is.
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
    let platform: Platform = cx.platform();
    let mut out = String::new();
    let mut rest = text;
    while let Some(open) = rest.find("${") {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = from.find('}') else {
            out.push_str(from);
            return paths::expand_home(platform, &out, cx.subject.home.as_deref());
        };
        let name = from.get(2..close).unwrap_or_default();
        match name {
            "workspaceFolder" | "workspaceRoot" => out.push_str(folder),
            "workspaceFolderBasename" => out.push_str(paths::file_name(platform, folder)),
            _ => match name.strip_prefix("env:") {
                Some(variable) => out.push_str(&env(variable).unwrap_or_default()),
                None => out.push_str(from.get(..=close).unwrap_or_default()),
            },
        }
        rest = from.get(close + 1..).unwrap_or_default();
    }
    out.push_str(rest);
    paths::expand_home(platform, &out, cx.subject.home.as_deref())
}
