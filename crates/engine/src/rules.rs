//! The registry: the families in order of cause. A rule is a function in its family's file and a page beside it.
#![allow(
    clippy::unnecessary_wraps,
    reason = "every rule has one signature, whether it may have to wait or not"
)]

mod blame;
mod cache;
mod cgo;
mod checksums;
mod commands;
mod debugger;
mod debugger_binary;
mod debugger_texts;
mod env_file;
pub(crate) mod environments;
mod flags;
mod go_line;
mod import_paths;
mod imports;
mod installation;
mod leetcode;
mod leetcode_client;
mod leetcode_region;
mod mains;
mod module;
mod module_files;
mod module_graph;
mod named_files;
mod nested;
mod network;
mod package_files;
mod packages;
mod permissions;
mod program;
mod program_build;
mod program_end;
mod program_io;
mod program_stdin;
mod programs;
mod scripts;
mod settings;
mod shell_texts;
mod shells;
mod sources;
mod std_missing;
mod storage;
mod targets;
mod task_output;
mod test;
mod test_arguments;
mod test_examples;
mod test_flags;
mod test_matching;
mod test_names;
mod test_package;
mod test_results;
mod toolchain;
mod tools;
mod variables;
mod vendor;
mod versions;
mod workspaces;

use std::rc::Rc;

use go_doctor_protocol::{SettingScope, Task};

use crate::context::{Checked, Cx, Fact};
use crate::documents::{Document, Value};
use crate::explain::Run;
use crate::facts::go_files::GoFile;
use crate::facts::modules::ModuleFile;
use crate::findings::Findings;

/// The families, lower layers first: where two rules explain one thing, the earlier is the cause.
const FAMILIES: &[&[Rule]] = &[
    toolchain::RULES,
    installation::RULES,
    variables::RULES,
    targets::RULES,
    flags::RULES,
    env_file::RULES,
    storage::RULES,
    cache::RULES,
    permissions::RULES,
    versions::RULES,
    checksums::RULES,
    network::RULES,
    programs::RULES,
    environments::RULES,
    scripts::RULES,
    shells::RULES,
    tools::RULES,
    debugger::RULES,
    settings::RULES,
    leetcode_client::RULES,
    task_output::RULES,
    module_files::RULES,
    go_line::RULES,
    module::RULES,
    workspaces::RULES,
    nested::RULES,
    vendor::RULES,
    module_graph::RULES,
    import_paths::RULES,
    imports::RULES,
    sources::RULES,
    packages::RULES,
    mains::RULES,
    cgo::RULES,
    package_files::RULES,
    leetcode::RULES,
    leetcode_region::RULES,
    commands::RULES,
    test::RULES,
    test_package::RULES,
    test_names::RULES,
    test_matching::RULES,
    test_flags::RULES,
    test_arguments::RULES,
    test_results::RULES,
    program_build::RULES,
    program::RULES,
    program_io::RULES,
    program_stdin::RULES,
    program_end::RULES,
];

/// A rule: one named bad state, and how each entry point looks for it.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    /// Its name, which is the code.
    pub(crate) name: &'static str,
    /// It is silent when one of these has spoken: they explain the same harm from further below.
    pub(crate) yields_to: &'static [&'static str],
    /// A failed run that a lower layer explains is not explained by this rule too.
    pub(crate) yields_below: bool,
    /// Looks at the whole subject.
    pub(crate) session: Option<fn(Cx<'_>, &mut Findings) -> Checked>,
    /// Looks at one configuration file.
    pub(crate) config: Option<fn(Cx<'_>, &ConfigFile, &mut Findings) -> Checked>,
    /// Looks at one Go file.
    pub(crate) go_file: Option<fn(Cx<'_>, &GoFile, &mut Findings) -> Checked>,
    /// Looks at one go.mod or go.work.
    pub(crate) mod_file: Option<fn(Cx<'_>, &ModuleFile, &mut Findings) -> Checked>,
    /// Looks at what a task prints.
    pub(crate) task_output: Option<fn(Cx<'_>, &Task, &mut Findings) -> Checked>,
    /// Looks at one failed run.
    pub(crate) explain: Option<fn(Cx<'_>, &Run, &mut Findings) -> Checked>,
}

impl Rule {
    /// A rule that looks at nothing yet.
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            yields_to: &[],
            yields_below: false,
            session: None,
            config: None,
            go_file: None,
            mod_file: None,
            explain: None,
            task_output: None,
        }
    }

    /// Looks at the whole subject.
    const fn session(mut self, find: fn(Cx<'_>, &mut Findings) -> Checked) -> Self {
        self.session = Some(find);
        self
    }

    /// Looks at each configuration file.
    const fn config(mut self, find: fn(Cx<'_>, &ConfigFile, &mut Findings) -> Checked) -> Self {
        self.config = Some(find);
        self
    }

    /// Looks at each Go file.
    const fn go_file(mut self, find: fn(Cx<'_>, &GoFile, &mut Findings) -> Checked) -> Self {
        self.go_file = Some(find);
        self
    }

    /// Looks at each go.mod and go.work.
    const fn mod_file(mut self, find: fn(Cx<'_>, &ModuleFile, &mut Findings) -> Checked) -> Self {
        self.mod_file = Some(find);
        self
    }

    /// Looks at each failed run.
    const fn explain(mut self, find: fn(Cx<'_>, &Run, &mut Findings) -> Checked) -> Self {
        self.explain = Some(find);
        self
    }

    /// Looks at what a task prints.
    const fn task_output(mut self, find: fn(Cx<'_>, &Task, &mut Findings) -> Checked) -> Self {
        self.task_output = Some(find);
        self
    }

    /// Is silent when one of these has spoken.
    const fn yields_to(mut self, rules: &'static [&'static str]) -> Self {
        self.yields_to = rules;
        self
    }

    /// Does not explain a run of which a rule of a lower layer has said an error or a warning.
    const fn yields_below(mut self) -> Self {
        self.yields_below = true;
        self
    }
}

/// Every rule, in order of cause.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The names of every rule, in order of cause.
pub fn rule_names() -> Vec<&'static str> {
    all().map(|rule| rule.name).collect()
}

/// The names of the rules that look at single documents, as `Task::Check` does.
pub fn document_rule_names() -> Vec<&'static str> {
    all()
        .filter(|rule| rule.config.is_some() || rule.go_file.is_some())
        .map(|rule| rule.name)
        .collect()
}

/// A configuration file of the editor: which settings, tasks and launch configurations are in it.
#[derive(Debug)]
pub(crate) struct ConfigFile {
    /// The text, read.
    pub(crate) document: Rc<Document>,
    /// What it holds.
    pub(crate) kind: ConfigKind,
    /// `${workspaceFolder}` for it; nothing for the user's own files.
    pub(crate) folder: Option<String>,
}

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
    /// The kind by path; nothing for a file that is none of the editor's.
    pub(crate) fn of(platform: go_doctor_protocol::Platform, path: &str) -> Option<Self> {
        let name = crate::paths::file_name(platform, path);
        let folder = crate::paths::parent(platform, path).unwrap_or_default();
        let folder = crate::paths::file_name(platform, &folder);
        match name {
            "settings.json" => Some(Self::Settings(match folder {
                ".vscode" => SettingScope::Workspace,
                "Machine" => SettingScope::Remote,
                _ => SettingScope::User,
            })),
            "tasks.json" => Some(Self::Tasks),
            "launch.json" => Some(Self::Launch),
            _ if name.ends_with(".code-workspace") => Some(Self::Workspace),
            _ => None,
        }
    }
}

impl ConfigFile {
    /// The object whose properties are settings.
    pub(crate) fn settings(&self) -> Option<Value<'_>> {
        match self.kind {
            ConfigKind::Settings(_) => self.document.root(),
            ConfigKind::Workspace => self.document.root()?.get("settings"),
            ConfigKind::Tasks | ConfigKind::Launch => None,
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
}

/// The configuration file at a path, read; nothing when there is none or it is none of the editor's.
pub(crate) fn config_file(cx: Cx<'_>, path: &str) -> Fact<Option<Rc<ConfigFile>>> {
    let platform = cx.platform();
    let Some(kind) = ConfigKind::of(platform, path) else { return Ok(None) };
    let Some(text) = cx.read(path)? else { return Ok(None) };
    let file = cx.memo(path, || {
        let parent = crate::paths::parent(platform, path);
        let folder = match kind {
            ConfigKind::Settings(SettingScope::User | SettingScope::Remote) => None,
            ConfigKind::Workspace => parent,
            _ => parent.and_then(|parent| crate::paths::parent(platform, &parent)),
        };
        Ok(ConfigFile { document: Rc::new(Document::parse(path, text)), kind, folder })
    })?;
    Ok(Some(file))
}

/// Says so when a configuration file of the subject is there and could not be read: no rule has looked at it then.
pub(crate) fn unread_config_files(cx: Cx<'_>) -> Checked {
    let platform = cx.platform();
    let in_folder = ["tasks.json", "launch.json"]
        .map(|name| crate::paths::join_all(platform, &cx.subject.folder, &[".vscode", name]));
    let paths = in_folder.iter().map(String::as_str).chain(cx.subject.workspace_file.as_deref());
    paths.map(|path| cx.read(path).map(drop)).collect::<Vec<_>>().into_iter().collect()
}

/// Every configuration file of the subject: settings by scope, tasks.json, launch.json, the workspace file.
pub(crate) fn config_files(cx: Cx<'_>) -> Fact<Vec<Rc<ConfigFile>>> {
    let platform = cx.platform();
    let folder = cx.subject.folder.as_str();
    let others = [".vscode/tasks.json", ".vscode/launch.json"].map(|rest| {
        let parts: Vec<&str> = rest.split('/').collect();
        crate::paths::join_all(platform, folder, &parts)
    });
    let mut files = Vec::new();
    let mut waiting = false;
    let paths = others.iter().map(String::as_str).chain(cx.subject.workspace_file.as_deref());
    for path in paths {
        match config_file(cx, path) {
            Ok(Some(file)) => files.push(file),
            Ok(None) | Err(crate::context::Missing::Unchecked(_)) => {}
            Err(crate::context::Missing::Asked) => waiting = true,
        }
    }
    let settings = crate::facts::settings::settings(cx)?;
    if waiting {
        return Err(crate::context::Missing::Asked);
    }
    let scoped = settings.documents.iter().filter_map(|scoped| {
        let document = scoped.document.clone()?;
        // The workspace file was read whole above.
        let is_workspace_file = cx.subject.workspace_file.as_deref() == Some(scoped.file.as_str());
        let folder = (scoped.scope >= SettingScope::Workspace).then(|| folder.to_owned());
        (!is_workspace_file).then(|| {
            Rc::new(ConfigFile { document, kind: ConfigKind::Settings(scoped.scope), folder })
        })
    });
    let mut all: Vec<_> = scoped.collect();
    all.extend(files);
    Ok(all)
}
