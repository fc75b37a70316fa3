//! Settings through the scopes: which value is in force, which are not, and what the Go extension makes of it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{LinkState, SettingLink, SettingReport, SettingScope, SettingsSection};
use serde_json::Value as Json;

use crate::context::{Cx, Fact};
use crate::facts::editor::config_file::config_file;
use crate::facts::editor::manifest::{Manifest, go_extension, leetcode, related};
use crate::facts::editor::setting_chain::{
    Link, ScopedDocument, effective, links, of_documents, scoped,
};
use crate::facts::editor::settings::settings;
use crate::facts::toolchain::tool_search::search;
use crate::words::{self, term};

/// Every setting of Go's and LeetCode's extensions that some scope sets.
pub(super) fn all(cx: Cx<'_>) -> Vec<SettingReport> {
    let Ok(known) = settings(cx) else { return Vec::new() };
    let documents = of_documents(&known.documents);
    let keys: BTreeSet<String> = documents
        .iter()
        .flat_map(ScopedDocument::keys)
        .map(Cow::into_owned)
        .chain(known.keys_elsewhere().map(str::to_owned))
        .filter(|key| is_ours(key))
        .collect();
    keys.iter().filter_map(|key| report(cx, &documents, key).ok()).collect()
}

/// One setting, as a document that may not be saved yet would have it.
pub(super) fn one(cx: Cx<'_>, file: &str, key: &str) -> Option<SettingReport> {
    let file = config_file(cx, file).ok()??;
    report(cx, &scoped(cx, &file).ok()?, key).ok()
}

fn is_ours(key: &str) -> bool {
    key == "gopls" || key.starts_with("go.") || key.starts_with("leetcode.")
}

/// What declares a key, and whether it is whole: only then what it lacks does not exist.
fn manifest(cx: Cx<'_>, key: &str) -> Fact<(Rc<Manifest>, bool)> {
    match SettingsSection::of(key).map(|section| section.name) {
        Some("go" | "gopls") => Ok((go_extension(cx)?, true)),
        Some("leetcode") => Ok((leetcode(cx)?, true)),
        _ => Ok((related(), false)),
    }
}

fn report(cx: Cx<'_>, documents: &[ScopedDocument], key: &str) -> Fact<SettingReport> {
    let (manifest, is_whole) = manifest(cx, key)?;
    let all = links(&*settings(cx)?, documents, &manifest, key);
    let in_force = effective(&all);
    let strongest = all.iter().rposition(|link| link.taken);
    let lang = cx.subject.lang;
    let listed = all.iter().enumerate().map(|(number, link)| {
        let state = state(link, Some(number) == strongest, in_force.as_ref());
        SettingLink {
            scope: link.scope,
            scope_name: term(scope_key(link.scope)).render(lang),
            value: link.value.to_string(),
            location: link.location.clone(),
            state,
            state_name: term(state_key(state)).render(lang),
        }
    });
    Ok(SettingReport {
        key: key.to_owned(),
        links: listed.collect(),
        remarks: match manifest.declares(key) {
            true => remarks(cx, key, in_force.as_ref())?,
            false if is_whole => vec![term("setting.undeclared").render(lang)],
            false => Vec::new(),
        },
        effective: in_force.map(|value| value.to_string()),
    })
}

fn state(link: &Link, is_strongest: bool, in_force: Option<&Json>) -> LinkState {
    match in_force {
        _ if !link.taken => LinkState::NotTaken,
        _ if is_strongest => LinkState::Wins,
        Some(Json::Object(merged)) => match &link.value {
            Json::Object(own) if own.iter().any(|(key, value)| merged.get(key) == Some(value)) => {
                LinkState::Merged
            }
            _ => LinkState::Overridden,
        },
        _ => LinkState::Overridden,
    }
}

fn scope_key(scope: SettingScope) -> &'static str {
    match scope {
        SettingScope::Default => "scope.default",
        SettingScope::User => "scope.user",
        SettingScope::Remote => "scope.remote",
        SettingScope::Workspace => "scope.workspace",
        SettingScope::Folder => "scope.folder",
    }
}

fn state_key(state: LinkState) -> &'static str {
    match state {
        LinkState::Wins => "link.wins",
        LinkState::Merged => "link.merged",
        LinkState::Overridden => "link.overridden",
        LinkState::NotTaken => "link.not-taken",
    }
}

/// What the Go extension does with a setting, read in its sources and tried (vscode-go.md §1 and §3).
const REMARKS: &[(&str, &str)] = &[
    ("go.buildFlags", "setting.build-flags"),
    ("go.buildTags", "setting.build-tags"),
    ("go.gopath", "setting.gopath"),
    ("go.goroot", "setting.goroot"),
    ("go.inferGopath", "setting.infer-gopath"),
    ("go.testEnvFile", "setting.test-env-file"),
    ("go.testEnvVars", "setting.test-env-vars"),
    ("go.testFlags", "setting.test-flags"),
    ("go.testTags", "setting.test-tags"),
    ("go.testTimeout", "setting.test-timeout"),
    ("go.toolsEnvVars", "setting.tools-env-vars"),
    ("go.toolsGopath", "setting.tools-gopath"),
    ("go.toolsManagement.go", "setting.tools-management-go"),
    ("go.useLanguageServer", "setting.use-language-server"),
    ("gopls", "setting.gopls"),
];

fn remarks(cx: Cx<'_>, key: &str, in_force: Option<&Json>) -> Fact<Vec<String>> {
    let lang = cx.subject.lang;
    let general = REMARKS.iter().find(|(known, _)| *known == key);
    let mut list: Vec<String> = general.iter().map(|(_, word)| term(*word).render(lang)).collect();
    let tools: Vec<&str> = match (key, in_force) {
        ("go.alternateTools", Some(Json::Object(tools))) => {
            tools.keys().map(String::as_str).collect()
        }
        ("go.goroot", _) => vec!["go"],
        ("go.gopath" | "go.toolsGopath", _) => vec!["gopls"],
        _ => Vec::new(),
    };
    for tool in tools {
        let found = search(cx, tool)?;
        let place = found.used().map_or_else(words::own::looked_unset, |place| place.name.clone());
        let said = match found.path() {
            Some(path) => words::own::setting_tool(tool, path, place),
            None => words::own::setting_tool_none(tool),
        };
        list.push(said.render(lang));
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use go_doctor_protocol::{Errand, Probe, Reading, SettingsDocument, Step, Subject};

    use super::*;
    use crate::Session;

    const FILE: &str = "/h/.config/Code/User/settings.json";

    /// What a hover over a key says, where the user's settings are this text.
    fn hovered(text: &str, key: &str) -> Option<SettingReport> {
        let subject = serde_json::from_value::<Subject>(serde_json::json!({
            "folder": "/f", "platform": "linux", "arch": "amd64", "home": "/h", "trusted": true,
            "host": "vscode", "lang": "en",
        }));
        let task = Errand::Setting { file: FILE.to_owned(), key: key.to_owned() };
        let mut session = Session::new(subject.unwrap(), task);
        loop {
            let probes = match session.poll() {
                Step::Done { report } => return report.settings.into_iter().next(),
                Step::Ask { probes } => probes,
            };
            for probe in probes {
                let reading = match &probe {
                    Probe::Read { path, .. } if path == FILE => {
                        Reading::Text { text: text.to_owned() }
                    }
                    Probe::Settings { .. } => Reading::Settings {
                        documents: vec![SettingsDocument {
                            scope: SettingScope::User,
                            file: FILE.to_owned(),
                            text: Some(text.to_owned()),
                            unsaved: false,
                        }],
                        inspected: Vec::new(),
                    },
                    _ => Reading::NotFound,
                };
                session.handle_reading(probe, reading);
            }
        }
    }

    #[test]
    fn a_runners_setting_has_its_scopes_and_its_default() {
        let text =
            r#"{"cph.language.go.Args": "-race", "code-runner.executorMap": {"go": "go run ."}}"#;
        let of = |key| {
            let report = hovered(text, key).unwrap();
            let links = report.links.iter().map(|link| (link.scope, link.state));
            (links.collect::<Vec<_>>(), report.effective.unwrap_or_default(), report.remarks)
        };
        let (default, user) = (SettingScope::Default, SettingScope::User);
        assert_eq!(
            of("cph.language.go.Args"),
            (
                vec![(default, LinkState::Overridden), (user, LinkState::Wins)],
                r#""-race""#.to_owned(),
                Vec::new()
            )
        );
        let (links, effective, remarks) = of("code-runner.executorMap");
        assert_eq!(links.last(), Some(&(user, LinkState::Wins)));
        assert!(effective.contains(r#""go":"go run .""#), "{effective}");
        assert_eq!(remarks, Vec::<String>::new());
    }

    /// The copies of the runners' manifests are excerpts: what they lack may well exist.
    #[test]
    fn only_a_whole_manifest_says_that_a_key_is_unknown() {
        let remarks = |key: &str| {
            let text = format!(r#"{{"{key}": 1}}"#);
            hovered(&text, key).unwrap().remarks.len()
        };
        assert_eq!(remarks("go.nosuch"), 1);
        assert_eq!(remarks("code-runner.nosuch"), 0);
    }
}
