//! The lines of a case's machine block: what is different on this machine.

use go_doctor_protocol::{
    ExtensionInfo, Host, InspectedSetting, Output, Platform, Reading, SettingScope, StartUpFiles,
    Task,
};

use super::{ELF_AMD64, ELF_ARM64, Machine, PE_ARM64, Thing, go_install};

impl Machine {
    /// One line of a machine block.
    pub(super) fn apply(&mut self, line: &str) -> Result<(), String> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb {
            "" | "bare" | "os" => {}
            "arch" => rest.clone_into(&mut self.subject.arch),
            "home" => {
                self.subject.home = Some(rest.to_owned());
            }
            "folder" => {
                rest.clone_into(&mut self.subject.folder);
                self.put(rest, Thing::Folder);
            }
            "untrusted" => self.subject.trusted = false,
            "host" => {
                self.subject.host = if rest == "cli" { Host::CommandLine } else { Host::Vscode }
            }
            "remote" => self.subject.remote = Some(rest.to_owned()),
            "inspect" => {
                let mut words = rest.splitn(3, ' ');
                let (scope, key) =
                    words.next().zip(words.next()).ok_or("inspect SCOPE KEY JSON")?;
                let scope = match scope {
                    "default" => SettingScope::Default,
                    "user" => SettingScope::User,
                    "workspace" => SettingScope::Workspace,
                    "folder" => SettingScope::Folder,
                    other => return Err(format!("no scope {other:?} that VS Code tells apart")),
                };
                let json = words.next().unwrap_or("null").to_owned();
                self.inspected.push(InspectedSetting { key: key.to_owned(), scope, json });
            }
            "unsaved" => self.unsaved.push(self.path(rest)),
            "open" => self.subject.file = Some(self.path(rest)),
            "workspace" => self.subject.workspace_file = Some(self.path(rest)),
            "unchecked" => self.shows_unchecked = true,
            "only" => self.subject.only = rest.split_whitespace().map(str::to_owned).collect(),
            "check" => {
                self.task = Task::Check {
                    files: rest.split_whitespace().map(|file| self.path(file)).collect(),
                }
            }
            "try-task" => {
                let words = shlex::split(rest).ok_or("words, quoted as for a shell")?;
                let [file, label, command @ ..] = words.as_slice() else {
                    return Err("try-task FILE LABEL COMMAND".into());
                };
                self.task = Task::TryTask {
                    file: self.path(file),
                    label: label.clone(),
                    command: command.to_vec(),
                    cwd: self.subject.folder.clone(),
                };
            }
            "env" => self.env(rest)?,
            "shell" => self.stage(rest)?,
            "launch" => {
                let (name, value) = rest.split_once('=').ok_or("NAME=value")?;
                let host = self.variables[0].clone();
                self.launch.get_or_insert(host).insert(name.to_owned(), value.to_owned());
            }
            "login" | "terminal" => self.failing(verb, rest)?,
            "go" => {
                let (version, root) = rest.split_once(" at ").ok_or("go VERSION at ROOT")?;
                go_install::install(self, version, root)?;
            }
            "exe" => self.put(rest, Thing::Program { head: ELF_AMD64 }),
            "foreign" => {
                let windows = self.subject.platform == Platform::Windows;
                self.put(rest, Thing::Program { head: if windows { PE_ARM64 } else { ELF_ARM64 } });
            }
            "built" => {
                let mut words = rest.split_whitespace().map(str::to_owned);
                let (path, go) = words.next().zip(words.next()).ok_or("built PATH GO [VERSION]")?;
                self.put(&path, Thing::Program { head: ELF_AMD64 });
                self.built.insert(path, (go, words.next()));
            }
            "script" => {
                self.put(rest, Thing::File { text: "#!/bin/sh\n".into(), executable: true });
            }
            "plain" => self.put(rest, Thing::File { text: "x\n".into(), executable: false }),
            "empty" => self.put(rest, Thing::File { text: String::new(), executable: true }),
            "dir" => self.put(rest, Thing::Folder),
            "denied" => self.put(rest, Thing::Denied),
            "unreadable" => {
                let path = self.path(rest);
                self.put(&path, Thing::Unreadable);
            }
            "closed" => {
                let path = self.path(rest);
                self.put(&path, Thing::Closed);
            }
            "readonly" => self.readonly.push(rest.to_owned()),
            "link" => {
                let (path, target) = rest.split_once(" -> ").ok_or("link PATH -> TARGET")?;
                self.put(path, Thing::Link { target: target.to_owned() });
            }
            "remove" => {
                let prefix = format!("{rest}/");
                self.things.retain(|path, _| path != rest && !path.starts_with(&prefix));
                self.installs.retain(|install| install.root != rest);
            }
            "extension" => {
                let (id, version) = rest.split_once(' ').ok_or("extension ID VERSION")?;
                let folder = self.join(
                    self.subject.home.as_deref().unwrap_or("/"),
                    &format!(".vscode/extensions/{id}-{version}"),
                );
                self.extensions.retain(|extension| extension.id != id);
                self.extensions.push(ExtensionInfo {
                    id: id.into(),
                    version: version.into(),
                    folder,
                    active: None,
                    commands: None,
                    logs: None,
                    hidden: false,
                });
            }
            // Where an extension writes its logs in this window; what is in them, documents of the case say.
            "logs" => {
                let (id, folder) = rest.split_once(' ').ok_or("logs ID FOLDER")?;
                let mut all = self.extensions.iter_mut();
                let extension =
                    all.find(|extension| extension.id == id).ok_or("no such extension")?;
                extension.logs = Some(folder.to_owned());
            }
            "starting" => {
                let mut all = self.extensions.iter_mut();
                let extension =
                    all.find(|extension| extension.id == rest).ok_or("no such extension")?;
                extension.active = Some(false);
            }
            "no" if rest == "sources" => self.without_sources = true,
            "active" => {
                let mut words = rest.split_whitespace();
                let id = words.next().ok_or("active ID [COMMAND…]")?;
                let commands: Vec<String> = words.map(str::to_owned).collect();
                let mut all = self.extensions.iter_mut();
                let extension =
                    all.find(|extension| extension.id == id).ok_or("no such extension")?;
                extension.active = Some(true);
                extension.commands = Some(commands);
            }
            "hidden" => {
                let mut all = self.extensions.iter_mut();
                let extension =
                    all.find(|extension| extension.id == rest).ok_or("no such extension")?;
                extension.active = Some(false);
                extension.hidden = true;
            }
            "no" if rest == "editor" => {
                self.editor = false;
                self.extensions.clear();
            }
            "no" if rest.starts_with("extension ") => {
                let id = rest.trim_start_matches("extension ").to_owned();
                self.extensions.retain(|extension| extension.id != id);
            }
            other => return Err(format!("no such verb {other:?}")),
        }
        Ok(())
    }

    /// `env [host|terminal|login] NAME=value`, or `env … -NAME` to unset.
    fn env(&mut self, rest: &str) -> Result<(), String> {
        let (which, rest) = match rest.split_once(' ') {
            Some(("host", rest)) => (vec![0], rest),
            Some(("terminal", rest)) => (vec![1], rest),
            Some(("login", rest)) => (vec![2], rest),
            Some(("shells", rest)) => (vec![1, 2], rest),
            _ => (vec![0, 1, 2], rest),
        };
        for index in which {
            if let Some(name) = rest.strip_prefix('-') {
                self.variables[index].remove(name);
            } else {
                let (name, value) = rest.split_once('=').ok_or("NAME=value")?;
                self.variables[index].insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(())
    }

    /// `shell none|always|login|interactive|system [NAME=value]`: what the login shell has set by then.
    fn stage(&mut self, rest: &str) -> Result<(), String> {
        let (files, setting) = rest.split_once(' ').unwrap_or((rest, ""));
        let files = match files {
            "none" => StartUpFiles::None,
            "always" => StartUpFiles::Always,
            "login" => StartUpFiles::Login,
            "interactive" => StartUpFiles::Interactive,
            "system" => StartUpFiles::System,
            other => return Err(format!("no start-up files {other:?}")),
        };
        let variables = self.stages.entry(files).or_default();
        if !setting.is_empty() {
            let (name, value) = setting.split_once('=').ok_or("NAME=value")?;
            variables.insert(name.to_owned(), value.to_owned());
        }
        Ok(())
    }

    /// `login timed-out zsh > node`, `login shell-ended`, `terminal none`.
    fn failing(&mut self, verb: &str, rest: &str) -> Result<(), String> {
        let (how, detail) = rest.split_once(' ').unwrap_or((rest, ""));
        let reading = match how {
            "timed-out" => Reading::TimedOut {
                after_ms: 5000,
                waiting_for: detail
                    .split(" > ")
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
                tail: String::new(),
            },
            "none" => Reading::Unavailable {
                reason: format!("no-{}", if verb == "login" { "login-shell" } else { "terminal" }),
            },
            "shell-ended" => Reading::Refused { reason: "shell-ended".into() },
            "exited" => {
                let (code, said) = detail.split_once(' ').unwrap_or((detail, ""));
                let output = |text: &str| Output { text: text.to_owned(), ..Output::default() };
                Reading::Exited {
                    code: code.parse().ok(),
                    signal: None,
                    stdout: output(""),
                    stderr: output(said),
                }
            }
            "missing" => Reading::NotFound,
            "denied" => Reading::Denied,
            other => return Err(format!("no failure {other:?}")),
        };
        self.environments[if verb == "login" { 2 } else { 1 }] = Some(reading);
        Ok(())
    }
}
