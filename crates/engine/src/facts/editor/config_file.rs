//! The editor's configuration files: which settings, tasks and launch configurations are in one, and whose.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use go_doctor_protocol::{DocumentKind, Platform, SectionKind, SettingScope, SettingsSection};

use super::settings;
use crate::context::{Checked, Cx, Fact, Known as _, kept};
use crate::documents::{Document, Kind, Property, Value};
use crate::paths;

/// What a configuration file is, told by its name and folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConfigKind {
    /// settings.json of a scope.
    Settings(SettingScope),
    /// tasks.json.
    Tasks,
    /// launch.json.
    Launch,
    /// `*.code-workspace`, which holds all three.
    Workspace,
}

impl ConfigKind {
    /// The kind by path; nothing for a file that is not one of the editor's.
    pub(crate) fn of(platform: Platform, path: &str) -> Option<Self> {
        let name = paths::file_name(platform, path);
        match DocumentKind::of(name)? {
            DocumentKind::Settings => {
                Some(Self::Settings(match folder_name(platform, path).as_str() {
                    ".vscode" => SettingScope::Workspace,
                    "Machine" => SettingScope::Remote,
                    _ => SettingScope::User,
                }))
            }
            DocumentKind::Tasks => Some(Self::Tasks),
            DocumentKind::Launch => Some(Self::Launch),
            DocumentKind::Workspace => Some(Self::Workspace),
            DocumentKind::GoMod | DocumentKind::GoWork | DocumentKind::Go => None,
        }
    }
}

/// The name of the folder a file lies in.
fn folder_name(platform: Platform, path: &str) -> String {
    let folder = paths::parent(platform, path).unwrap_or_default();
    paths::file_name(platform, &folder).to_owned()
}

/// A configuration file of the editor.
#[derive(Debug)]
pub(crate) struct ConfigFile {
    /// The text, read.
    pub(crate) document: Rc<Document>,
    /// What it holds.
    pub(crate) kind: ConfigKind,
    /// `${workspaceFolder}` for it; nothing for the user's own files.
    pub(crate) folder: Option<String>,
    /// Its settings that concern Go, found in one pass.
    index: OnceCell<Vec<Indexed>>,
    /// The number of its `launch` property, looked up once.
    launch: OnceCell<Option<u32>>,
}

/// The numbers of a setting's nodes.
#[derive(Clone, Copy, Debug)]
struct Indexed {
    property: u32,
    /// The `[go]` block it stands in.
    block: Option<u32>,
}

/// A setting in a file.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'d> {
    /// Key and value.
    pub(crate) property: Property<'d>,
    /// The object it stands in.
    pub(crate) object: Value<'d>,
    /// The language block it stands in (`"[go]": { … }`).
    pub(crate) block: Option<Property<'d>>,
}

impl<'d> Entry<'d> {
    /// Its key.
    pub(crate) fn key(&self) -> Cow<'d, str> {
        self.property.key()
    }

    /// Its value; nothing while it is being typed.
    pub(crate) fn value(&self) -> Option<Value<'d>> {
        self.property.value()
    }
}

impl ConfigFile {
    /// A file's text.
    pub(crate) fn new(document: Rc<Document>, kind: ConfigKind, folder: Option<String>) -> Self {
        Self { document, kind, folder, index: OnceCell::new(), launch: OnceCell::new() }
    }

    /// The object whose properties are settings.
    pub(crate) fn settings(&self) -> Option<Value<'_>> {
        match self.kind {
            ConfigKind::Settings(_) => self.document.root(),
            ConfigKind::Workspace => self.document.root()?.get("settings"),
            ConfigKind::Tasks | ConfigKind::Launch => None,
        }
        .filter(|value| value.kind() == Kind::Object)
    }

    /// The object with `tasks`, `inputs` and what holds for all of them.
    pub(crate) fn tasks(&self) -> Option<Value<'_>> {
        match self.kind {
            ConfigKind::Tasks => self.document.root(),
            ConfigKind::Workspace => self.document.root()?.get("tasks"),
            ConfigKind::Settings(_) | ConfigKind::Launch => None,
        }
        .filter(|value| value.kind() == Kind::Object)
    }

    /// The object with `configurations`, `compounds` and `inputs`; settings.json may hold one too.
    pub(crate) fn launch(&self) -> Option<Value<'_>> {
        let key = *self.launch.get_or_init(|| self.find_launch());
        match self.kind {
            ConfigKind::Launch => self.document.root(),
            _ => self.document.property(key?).value(),
        }
        .filter(|value| value.kind() == Kind::Object)
    }

    fn find_launch(&self) -> Option<u32> {
        match self.kind {
            ConfigKind::Workspace | ConfigKind::Settings(_) => {
                Some(self.document.root()?.property("launch")?.id())
            }
            ConfigKind::Launch | ConfigKind::Tasks => None,
        }
    }

    /// Whose settings they are.
    pub(crate) fn scope(&self) -> SettingScope {
        match self.kind {
            ConfigKind::Settings(scope) => scope,
            ConfigKind::Workspace | ConfigKind::Tasks | ConfigKind::Launch => {
                SettingScope::Workspace
            }
        }
    }

    /// The settings that concern Go, in order, double ones and those of language blocks included.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let doc = &*self.document;
        let settings = self.settings();
        let index = self.index.get_or_init(|| settings.map(index).unwrap_or_default());
        index.iter().filter_map(move |indexed| {
            let block = indexed.block.map(|id| doc.property(id));
            let object = match block {
                Some(block) => block.value()?,
                None => settings?,
            };
            Some(Entry { property: doc.property(indexed.property), object, block })
        })
    }

    /// The setting with a key outside language blocks; the last one, which is the one that counts.
    pub(crate) fn entry(&self, key: &str) -> Option<Entry<'_>> {
        self.entries().filter(|entry| entry.block.is_none() && entry.property.is(key)).last()
    }

    /// A setting's value.
    pub(crate) fn value(&self, key: &str) -> Option<Value<'_>> {
        self.entry(key)?.value()
    }
}

/// One pass over the settings.
fn index(settings: Value<'_>) -> Vec<Indexed> {
    let mut list = Vec::new();
    for property in settings.properties() {
        if is_ours(property) {
            list.push(Indexed { property: property.id(), block: None });
        } else if property.raw_key().is_some_and(is_go_block) {
            let inner = property.value().into_iter().flat_map(Value::properties);
            let inner = inner.filter(|inner| is_ours(*inner));
            list.extend(
                inner.map(|inner| Indexed { property: inner.id(), block: Some(property.id()) }),
            );
        }
    }
    list
}

fn is_ours(property: Property<'_>) -> bool {
    // Debug configurations are no settings: `launch` finds them.
    let ours = |key: &str| {
        SettingsSection::of(key)
            .is_some_and(|section| section.kind != SectionKind::DebugConfigurations)
    };
    match property.raw_key() {
        Some(raw) => ours(raw),
        None => ours(&property.key()),
    }
}

/// `[go]`, or a block for several languages with Go among them.
fn is_go_block(key: &str) -> bool {
    key.starts_with('[') && ["[go]", "[go.mod]", "[go.work]"].iter().any(|go| key.contains(go))
}

kept!(ConfigFileAtKey: Option<Rc<ConfigFile>>);

/// The configuration file at a path, read; nothing when there is none or it is none of the editor's.
pub(crate) fn config_file(cx: Cx<'_>, path: &str) -> Fact<Option<Rc<ConfigFile>>> {
    // Every rule asks for it, so even telling its kind is done once.
    let file = cx.memo::<ConfigFileAtKey>(path, || {
        let Some(kind) = ConfigKind::of(cx.platform(), path) else { return Ok(None) };
        let Some(text) = cx.read(path)? else { return Ok(None) };
        let document = Rc::new(Document::parse(path, text));
        let folder = folder_of(cx, kind, path);
        Ok(Some(Rc::new(ConfigFile::new(document, in_workspace(cx, kind), folder))))
    })?;
    Ok(Option::clone(&file))
}

/// A folder's own settings are the workspace's, unless a `*.code-workspace` file makes it one folder of several.
fn in_workspace(cx: Cx<'_>, kind: ConfigKind) -> ConfigKind {
    match kind {
        ConfigKind::Settings(SettingScope::Workspace) if cx.subject.workspace_file.is_some() => {
            ConfigKind::Settings(SettingScope::Folder)
        }
        other => other,
    }
}

/// `${workspaceFolder}` for a file.
fn folder_of(cx: Cx<'_>, kind: ConfigKind, path: &str) -> Option<String> {
    let platform = cx.platform();
    let parent = paths::parent(platform, path)?;
    match kind {
        ConfigKind::Workspace => workspace_folder(cx, path, &parent),
        _ if folder_name(platform, path) == ".vscode" => paths::parent(platform, &parent),
        _ => None,
    }
}

/// The subject's folder where the workspace file has it; a workspace of one folder has that one.
fn workspace_folder(cx: Cx<'_>, path: &str, parent: &str) -> Option<String> {
    let platform = cx.platform();
    let text = cx.read(path).ok()??;
    let document = Document::parse(path, text);
    let folders: Vec<String> = document
        .root()?
        .get("folders")
        .into_iter()
        .flat_map(Value::elements)
        .filter_map(|folder| Some(folder.get("path")?.as_str()?.into_owned()))
        .map(|folder| paths::normalize(platform, &paths::join(platform, parent, &folder)))
        .collect();
    match folders.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        _ => Some(cx.subject.folder.clone()).filter(|own| folders.contains(own)),
    }
}

/// The paths of tasks.json, launch.json and the workspace file, whether they are there or not.
pub(crate) fn config_names(cx: Cx<'_>) -> Fact<Vec<String>> {
    let folder = cx.folder()?;
    let own = ["tasks.json", "launch.json"];
    let own = own.iter().map(|name| paths::join_all(cx.platform(), folder, &[".vscode", name]));
    Ok(own.chain(cx.subject.workspace_file.clone()).collect())
}

/// Says so when a configuration file of the subject is there and could not be read: no rule has looked at it then.
pub(crate) fn unread_config_files(cx: Cx<'_>) -> Checked {
    files_named(cx, &["tasks.json", "launch.json"]).1
}

/// The folder's files of these names and the workspace file, and whether one of them could not be read.
pub(crate) fn files_named(cx: Cx<'_>, names: &[&str]) -> (Vec<Rc<ConfigFile>>, Checked) {
    let folder = match cx.folder() {
        Ok(folder) => folder,
        Err(missing) => return (Vec::new(), Err(missing)),
    };
    let own = names.iter().map(|name| paths::join_all(cx.platform(), folder, &[".vscode", name]));
    let mut files = Vec::new();
    let mut unread = Vec::new();
    for path in own.chain(cx.subject.workspace_file.clone()) {
        match config_file(cx, &path) {
            Ok(file) => files.extend(file),
            Err(missing) => unread.push(Err(missing)),
        }
    }
    (files, unread.into_iter().collect())
}

/// The block of this system in a task, a configuration, or the file that holds them: what stands there counts before the rest.
pub(crate) fn system_block(object: Value<'_>, platform: Platform) -> Option<Value<'_>> {
    let block = object.get(match platform {
        Platform::Linux => "linux",
        Platform::Macos => "osx",
        Platform::Windows => "windows",
    });
    block.filter(|block| block.kind() == Kind::Object)
}

/// The files of the subject that may hold debug configurations.
pub(crate) fn launch_files(cx: Cx<'_>) -> Fact<Vec<Rc<ConfigFile>>> {
    let (files, unread) = files_named(cx, &["launch.json"]);
    unread.known()?;
    Ok(files)
}

kept!(ConfigFileOfSettingsKey: ConfigFile);

/// Every configuration file of the subject: settings by scope, tasks.json, launch.json, the workspace file.
pub(crate) fn config_files(cx: Cx<'_>) -> Fact<Vec<Rc<ConfigFile>>> {
    let folder = cx.folder()?;
    let (files, unread) = files_named(cx, &["tasks.json", "launch.json"]);
    let settings = settings::settings(cx)?;
    unread.known()?;
    let mut all = Vec::new();
    for scoped in &settings.documents {
        // The workspace file was read whole above.
        let is_workspace_file = cx.subject.workspace_file.as_deref() == Some(scoped.file.as_str());
        let Some(document) = scoped.document.clone().filter(|_| !is_workspace_file) else {
            continue;
        };
        let file = cx.memo::<ConfigFileOfSettingsKey>(&scoped.file, || {
            let folder = (scoped.scope >= SettingScope::Workspace).then(|| folder.to_owned());
            Ok(ConfigFile::new(document, ConfigKind::Settings(scoped.scope), folder))
        })?;
        all.push(file);
    }
    all.extend(files);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `settings_of_other_sections_cannot_be_read`, for the file that a rule looks at.
    #[test]
    fn entries_are_those_of_the_listed_sections() {
        let text = r#"{"editor.tabSize": 8, "code-runner.x": 1, "launch": {}, "[go]": {"go.x": 1, "editor.y": 2}}"#;
        let document = Rc::new(Document::parse("/f/.vscode/settings.json", text));
        let file = ConfigFile::new(document, ConfigKind::Settings(SettingScope::Workspace), None);
        assert_eq!(
            file.entries().map(|entry| entry.key().into_owned()).collect::<Vec<_>>(),
            ["code-runner.x", "go.x"]
        );
        assert!(file.entry("editor.tabSize").is_none() && file.launch().is_some());
    }
}
