//! What extensions declare: settings and debug attributes, from the installed manifest, else from a dated built-in copy.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::SettingScope;
use serde_json::Value as Json;

use super::extensions::{GO, extensions};
use crate::context::{Cx, Fact, Known as _, kept};
use crate::paths;

/// golang.go 0.58.0-dev (28e27ffd, 2026-08): what counts when no Go extension is installed here.
const GO_SETTINGS: &str = include_str!("../../../data/golang.go-settings.json");
const GO_LAUNCH: &str = include_str!("../../../data/golang.go-launch.json");

/// LeetCode.vscode-leetcode 0.18.4 (586b3e45).
const LEETCODE_SETTINGS: &str = include_str!("../../../data/vscode-leetcode-settings.json");

/// supperchong.algorithm, ccagml's LeetCode, CPH and Code Runner, by `id@version`.
const RELATED_SETTINGS: &str = include_str!("../../../data/leetcode-related-settings.json");

/// Where a setting may be set (VS Code's `scope` of a configuration property).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScopeRule {
    /// Only in the user's settings.
    Application,
    /// Only in the settings of the machine: the user's, or the remote's.
    Machine,
    /// Of the machine, and a workspace may override it; in a remote window the local user's value is not taken.
    MachineOverridable,
    /// Everywhere but in one folder of several.
    Window,
    /// Everywhere.
    Resource,
}

impl ScopeRule {
    /// Whether VS Code takes a value from a scope.
    pub(crate) fn allows(self, scope: SettingScope, remote: bool) -> bool {
        match (self, scope) {
            (_, SettingScope::Default) | (Self::Resource, _) => true,
            (Self::Application, _) => scope == SettingScope::User,
            (Self::Machine | Self::MachineOverridable, SettingScope::User) => !remote,
            (Self::Machine, _) => scope == SettingScope::Remote,
            (Self::MachineOverridable, _) => true,
            (Self::Window, _) => scope != SettingScope::Folder,
        }
    }
}

/// What an extension declares.
#[derive(Debug, Clone, Default)]
pub(crate) struct Manifest {
    /// It is installed, so VS Code knows these schemas too and says what they forbid.
    pub(crate) installed: bool,
    /// Each setting's schema, as the manifest has it: `type`, `enum`, `default`, `scope`, `properties` …
    pub(crate) settings: BTreeMap<String, Json>,
    /// Schemas of the debugger's attributes, `launch` and `attach`.
    pub(crate) debug: BTreeMap<String, BTreeMap<String, Json>>,
}

impl Manifest {
    /// It declares this key.
    pub(crate) fn declares(&self, key: &str) -> bool {
        self.settings.contains_key(key)
    }

    /// The schema of a setting.
    pub(crate) fn schema(&self, key: &str) -> Option<&Json> {
        self.settings.get(key)
    }

    /// The names of the properties inside an object setting, where the manifest lists them.
    pub(crate) fn properties(&self, key: &str) -> Vec<&str> {
        let inner = self.schema(key).and_then(|schema| schema.get("properties"));
        let inner = inner.and_then(Json::as_object);
        inner.into_iter().flat_map(|inner| inner.keys()).map(String::as_str).collect()
    }

    /// Where a setting may be set; VS Code's own default is `window`.
    pub(crate) fn scope(&self, key: &str) -> ScopeRule {
        let scope = self.schema(key).and_then(|schema| schema.get("scope")).and_then(Json::as_str);
        match scope {
            Some("application" | "application-machine") => ScopeRule::Application,
            Some("machine") => ScopeRule::Machine,
            Some("machine-overridable") => ScopeRule::MachineOverridable,
            Some("resource" | "language-overridable") => ScopeRule::Resource,
            _ => ScopeRule::Window,
        }
    }

    /// A setting's default.
    pub(crate) fn default_of(&self, key: &str) -> Option<&Json> {
        self.schema(key)?.get("default")
    }
}

// The copies are constants: read once in a process, not once in a session. Most of a short check was this.
thread_local! {
    static GO_COPY: Rc<Manifest> = Rc::new(Manifest {
        settings: built_in(GO_SETTINGS),
        debug: debug_attributes(
            serde_json::from_str::<Json>(GO_LAUNCH).unwrap_or_default().get("debuggers"),
        ),
        installed: false,
    });
    static LEETCODE_COPY: Rc<Manifest> =
        Rc::new(Manifest { settings: built_in(LEETCODE_SETTINGS), ..Manifest::default() });
    static RELATED_COPY: Rc<Manifest> = Rc::new(related_copy());
}

/// What the Go extension declares.
pub(crate) fn go_extension(cx: Cx<'_>) -> Fact<Rc<Manifest>> {
    manifest(cx, "go", &[GO], || GO_COPY.with(Rc::clone))
}

/// What LeetCode's extension declares.
pub(crate) fn leetcode(cx: Cx<'_>) -> Fact<Rc<Manifest>> {
    manifest(cx, "leetcode", &["leetcode.vscode-leetcode", "shengchen.vscode-leetcode"], || {
        LEETCODE_COPY.with(Rc::clone)
    })
}

/// What the runners declare: CPH, Code Runner, algorithm, ccagml's LeetCode. Their copies are excerpts, good for types
/// and not for saying that a key is unknown.
pub(crate) fn related() -> Rc<Manifest> {
    RELATED_COPY.with(Rc::clone)
}

fn related_copy() -> Manifest {
    let all: Json = serde_json::from_str(RELATED_SETTINGS).unwrap_or_default();
    let settings = all.as_object().into_iter().flat_map(|all| all.values());
    let settings = settings.filter_map(Json::as_object).flatten();
    let settings = settings.map(|(key, schema)| (key.clone(), schema.clone())).collect();
    Manifest { settings, ..Manifest::default() }
}

kept!(ManifestKey: Manifest);

/// The first of these extensions that is installed, else the built-in copy.
fn manifest(
    cx: Cx<'_>,
    name: &str,
    ids: &[&str],
    copy: impl Fn() -> Rc<Manifest>,
) -> Fact<Rc<Manifest>> {
    // Without a list of extensions the copy serves as well as without an extension.
    let installed = extensions(cx).known()?;
    let extension = ids.iter().find_map(|id| installed.as_ref()?.get(id));
    let Some(extension) = extension else { return Ok(copy()) };
    cx.memo::<ManifestKey>(name, || {
        let path = paths::join(cx.platform(), &extension.folder, "package.json");
        let read = cx.read(&path)?.and_then(parse);
        let read = read.unwrap_or_else(|| Rc::unwrap_or_clone(copy()));
        Ok(Manifest { installed: true, ..read })
    })
}

/// Reads a copy under `data/`: `{"settings": {key: schema}}`.
fn built_in(text: &str) -> BTreeMap<String, Json> {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let settings = json.get("settings").and_then(Json::as_object);
    settings.into_iter().flatten().map(|(key, schema)| (key.clone(), schema.clone())).collect()
}

/// Reads `contributes` of a package.json: `configuration` is an object, or an array of them.
fn parse(text: &str) -> Option<Manifest> {
    let json: Json = serde_json::from_str(text).ok()?;
    let contributes = json.get("contributes")?;
    let sections: Vec<&Json> = match contributes.get("configuration")? {
        Json::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    let all =
        sections.into_iter().filter_map(|section| section.get("properties")?.as_object()).flatten();
    let settings: BTreeMap<String, Json> =
        all.map(|(key, schema)| (key.clone(), schema.clone())).collect();
    let debug = debug_attributes(contributes.get("debuggers"));
    (!settings.is_empty()).then_some(Manifest { installed: true, settings, debug })
}

/// The attributes of the debugger `go`, by request.
fn debug_attributes(debuggers: Option<&Json>) -> BTreeMap<String, BTreeMap<String, Json>> {
    let debuggers = debuggers.and_then(Json::as_array).into_iter().flatten();
    let go = debuggers.filter(|debugger| debugger.get("type").and_then(Json::as_str) == Some("go"));
    let requests = go.filter_map(|go| go.get("configurationAttributes")?.as_object()).flatten();
    requests
        .map(|(request, schema)| {
            let attributes = schema.get("properties").and_then(Json::as_object);
            let attributes = attributes.into_iter().flatten();
            let attributes = attributes.map(|(name, schema)| (name.clone(), schema.clone()));
            (request.clone(), attributes.collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_copies_are_whole() {
        let go = Manifest { settings: built_in(GO_SETTINGS), ..Manifest::default() };
        assert!(
            go.declares("go.alternateTools") && go.declares("gopls") && !go.declares("go.gopls")
        );
        assert!(go.properties("gopls").contains(&"ui.semanticTokens"));
        assert_eq!(go.scope("go.goroot"), ScopeRule::MachineOverridable);
        assert_eq!(go.scope("go.useLanguageServer"), ScopeRule::Window);
        assert!(built_in(LEETCODE_SETTINGS).contains_key("leetcode.nodePath"));
        let launch: Json = serde_json::from_str(GO_LAUNCH).unwrap();
        let debug = debug_attributes(launch.get("debuggers"));
        assert!(
            debug["launch"].contains_key("buildFlags") && debug["attach"].contains_key("processId")
        );
    }

    #[test]
    fn an_installed_manifest_is_read_whether_it_has_one_section_or_many() {
        let one = r#"{"contributes":{"configuration":{"properties":{"go.x":{"type":"string"}}}}}"#;
        let many =
            r#"{"contributes":{"configuration":[{"properties":{"go.x":{}}},{"title":"t"}]}}"#;
        for text in [one, many] {
            assert!(parse(text).is_some_and(|manifest| manifest.declares("go.x")));
        }
        assert!(parse("{").is_none());
    }

    #[test]
    fn scopes_are_vs_codes() {
        use SettingScope::{Folder, Remote, User, Workspace};
        let allowed = |rule: ScopeRule, remote| {
            [User, Remote, Workspace, Folder].map(|scope| rule.allows(scope, remote))
        };
        assert_eq!(allowed(ScopeRule::Application, false), [true, false, false, false]);
        assert_eq!(allowed(ScopeRule::MachineOverridable, true), [false, true, true, true]);
        assert_eq!(allowed(ScopeRule::Window, false), [true, true, true, false]);
    }
}
