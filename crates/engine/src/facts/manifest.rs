//! The settings that the Go and LeetCode extensions declare: from the installed manifest, else from a dated built-in copy.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value as Json;

use super::extensions::{GO, extensions};
use crate::context::{Cx, Fact};
use crate::paths;

/// golang.go 0.58.0-dev (28e27ffd, 2026-08): what counts when no Go extension is installed here.
const GO_BUILT_IN: &str = include_str!("../../data/golang.go-settings.json");

/// LeetCode.vscode-leetcode 0.18.4 (586b3e45).
const LEETCODE_BUILT_IN: &str = include_str!("../../data/vscode-leetcode-settings.json");

/// What an extension declares.
#[derive(Debug, Clone)]
pub(crate) struct Manifest {
    /// Its version; nothing for the built-in copy.
    pub(crate) version: Option<String>,
    /// Each setting's schema, as the manifest has it: `type`, `enum`, `default`, `scope`, `properties` …
    pub(crate) settings: BTreeMap<String, Json>,
}

impl Manifest {
    /// It declares this key.
    pub(crate) fn declares(&self, key: &str) -> bool {
        self.settings.contains_key(key)
    }

    /// The names of the properties inside an object setting, where the manifest lists them.
    pub(crate) fn properties(&self, key: &str) -> Vec<&str> {
        let inner = self
            .settings
            .get(key)
            .and_then(|schema| schema.get("properties"))
            .and_then(Json::as_object);
        inner.into_iter().flat_map(|inner| inner.keys()).map(String::as_str).collect()
    }
}

/// What the Go extension declares.
pub(crate) fn go_extension(cx: Cx<'_>) -> Fact<Rc<Manifest>> {
    let installed = extensions(cx)?;
    cx.memo(GO, || {
        let Some(extension) = installed.get(GO) else { return Ok(built_in(GO_BUILT_IN)) };
        let path = paths::join(cx.platform(), &extension.folder, "package.json");
        let text = cx.read(&path)?;
        Ok(text
            .and_then(|text| parse(text, &extension.version))
            .unwrap_or_else(|| built_in(GO_BUILT_IN)))
    })
}

/// What LeetCode's extension declares; its settings have not changed since 2021, so the copy serves.
pub(crate) fn leetcode(cx: Cx<'_>) -> Fact<Rc<Manifest>> {
    cx.memo("leetcode", || Ok(built_in(LEETCODE_BUILT_IN)))
}

/// Reads a copy under `data/`: `{"settings": {key: schema}}`.
fn built_in(text: &str) -> Manifest {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let settings = json.get("settings").and_then(Json::as_object);
    let settings =
        settings.into_iter().flatten().map(|(key, schema)| (key.clone(), schema.clone())).collect();
    Manifest { version: None, settings }
}

/// Reads `contributes.configuration` of a package.json: an object, or an array of them.
fn parse(text: &str, version: &str) -> Option<Manifest> {
    let json: Json = serde_json::from_str(text).ok()?;
    let sections: Vec<&Json> = match json.get("contributes")?.get("configuration")? {
        Json::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    let all =
        sections.into_iter().filter_map(|section| section.get("properties")?.as_object()).flatten();
    let settings: BTreeMap<String, Json> =
        all.map(|(key, schema)| (key.clone(), schema.clone())).collect();
    (!settings.is_empty()).then(|| Manifest { version: Some(version.to_owned()), settings })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_copies_are_whole() {
        let go = built_in(GO_BUILT_IN);
        assert!(
            go.declares("go.alternateTools") && go.declares("gopls") && !go.declares("go.gopls")
        );
        assert!(go.properties("gopls").contains(&"ui.semanticTokens"));
        assert!(built_in(LEETCODE_BUILT_IN).declares("leetcode.nodePath"));
    }

    #[test]
    fn an_installed_manifest_is_read_whether_it_has_one_section_or_many() {
        let one = r#"{"contributes":{"configuration":{"properties":{"go.x":{"type":"string"}}}}}"#;
        let many =
            r#"{"contributes":{"configuration":[{"properties":{"go.x":{}}},{"title":"t"}]}}"#;
        for text in [one, many] {
            assert!(parse(text, "1.0.0").is_some_and(|manifest| manifest.declares("go.x")));
        }
        assert!(parse("{", "1.0.0").is_none());
    }
}
