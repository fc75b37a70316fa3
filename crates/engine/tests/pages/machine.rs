//! A case's machine: a closed world of files, programs and environments that answers every probe.
//!
//! Unless a case says `bare`, it is a healthy Linux desktop: Go 1.26.8 in /usr/local/go on PATH, the Go extension,
//! gopls in ~/go/bin; a module has a main.go, if the case has no Go file at all. A case states what is different. What is
//! not there is not found; a program that is run without an answer in the case is an error of the case. `readonly PATH` may not be written (with all below it), `unreadable FILE`
//! may not be read, `closed FOLDER` may not be entered, `denied PATH` not even be looked at. A block `trial FILE NAME`, behind that
//! file, tries its debug configuration: its body is what dlv says, or `started`.

mod go_install;

use std::collections::BTreeMap;

use go_doctor_engine::TraceReader;
use go_doctor_pages::Case;
use go_doctor_protocol::{
    Entry, EntryKind, EnvironmentKind, ExtensionInfo, FailedRun, Host, Outcome, Output, PathStat,
    Platform, Probe, ReadAs, Reading, SettingScope, SettingsDocument, StartUpFiles, Stat, Subject,
    Task, TreeEntry, Variable,
};

/// What is at a path.
#[derive(Clone, Debug)]
pub(crate) enum Thing {
    Folder,
    File {
        text: String,
        executable: bool,
    },
    /// A program; the first bytes say for which machine.
    Program {
        head: &'static str,
    },
    Link {
        target: String,
    },
    /// Not even to be looked at.
    Denied,
    /// A file that is there and may not be read.
    Unreadable,
    /// A folder that may not be entered.
    Closed,
}

/// An ELF header for amd64, and one for arm64.
pub(crate) const ELF_AMD64: &str = "7f454c4602010100000000000000000002003e00";
const ELF_ARM64: &str = "7f454c460201010000000000000000000200b700";

#[derive(Clone)]
pub(crate) struct Machine {
    pub subject: Subject,
    pub task: Task,
    pub shows_unchecked: bool,
    pub things: BTreeMap<String, Thing>,
    pub environments: [Option<Reading>; 3],
    pub variables: [BTreeMap<String, String>; 3],
    launch: Option<BTreeMap<String, String>>,
    extensions: Vec<ExtensionInfo>,
    editor: bool,
    runs: Vec<(Vec<String>, Reading)>,
    /// What comes of a debug session.
    debugged: Option<Reading>,
    without_sources: bool,
    /// Paths that may not be written, with all that lies below.
    readonly: Vec<String>,
    pub installs: Vec<go_install::GoInstall>,
    /// With which Go a tool was built, and its version, where the case says so.
    built: BTreeMap<String, (String, Option<String>)>,
    /// The login shell's variables when it reads only some of its start-up files, where the case says so.
    stages: BTreeMap<StartUpFiles, BTreeMap<String, String>>,
}

impl Machine {
    pub(crate) fn from_case(case: &Case) -> Result<Self, String> {
        let setup: Vec<&str> = case
            .blocks
            .iter()
            .filter(|block| block.info == "machine")
            .flat_map(|block| block.body.lines())
            .collect();
        let os = setup.iter().find_map(|line| line.strip_prefix("os ")).unwrap_or("linux");
        let mut machine = Self::empty(os)?;
        if !setup.contains(&"bare") {
            machine.make_healthy()?;
        }
        for line in setup {
            machine
                .apply(line.trim())
                .map_err(|problem| format!("machine line {line:?}: {problem}"))?;
        }
        for block in &case.blocks {
            machine.block(&block.info, &block.body)?;
        }
        machine.fill_module();
        Ok(machine)
    }

    fn empty(os: &str) -> Result<Self, String> {
        let (platform, home, folder) = match os {
            "linux" => (Platform::Linux, "/home/me", "/home/me/work"),
            "macos" => (Platform::Macos, "/Users/me", "/Users/me/work"),
            "windows" => (Platform::Windows, r"C:\Users\me", r"C:\Users\me\work"),
            other => return Err(format!("no system {other}")),
        };
        let subject = Subject {
            folder: folder.to_owned(),
            file: None,
            workspace_file: None,
            platform,
            arch: "amd64".to_owned(),
            home: Some(home.to_owned()),
            trusted: true,
            host: Host::Vscode,
            remote: None,
            lang: go_doctor_protocol::Lang::En,
            only: vec![],
            skip: vec![],
        };
        let mut variables = BTreeMap::new();
        let home_name = if platform == Platform::Windows { "USERPROFILE" } else { "HOME" };
        variables.insert(home_name.to_owned(), home.to_owned());
        let path = if platform == Platform::Windows {
            r"C:\Windows\system32;C:\Windows"
        } else {
            "/usr/bin:/bin"
        };
        variables.insert("PATH".to_owned(), path.to_owned());
        let mut machine = Self {
            subject,
            task: Task::Diagnose,
            shows_unchecked: false,
            things: BTreeMap::new(),
            environments: [None, None, None],
            variables: [variables.clone(), variables.clone(), variables],
            launch: None,
            extensions: vec![],
            editor: true,
            runs: vec![],
            debugged: None,
            without_sources: false,
            readonly: vec![],
            installs: vec![],
            built: BTreeMap::new(),
            stages: BTreeMap::new(),
        };
        let folder = machine.subject.folder.clone();
        machine.put(&folder, Thing::Folder);
        if platform == Platform::Windows {
            for variables in &mut machine.variables {
                for (name, rest) in
                    [("LOCALAPPDATA", "Local"), ("APPDATA", "Roaming"), ("TEMP", r"Local\Temp")]
                {
                    variables.insert(name.to_owned(), format!(r"{home}\AppData\{rest}"));
                }
            }
            machine.put(&format!(r"{home}\AppData\Local\Temp"), Thing::Folder);
        } else {
            machine.put("/tmp", Thing::Folder);
        }
        Ok(machine)
    }

    fn make_healthy(&mut self) -> Result<(), String> {
        let (root, gopls) = match self.subject.platform {
            Platform::Windows => (r"C:\Program Files\Go", r"C:\Users\me\go\bin\gopls.exe"),
            Platform::Macos => ("/usr/local/go", "/Users/me/go/bin/gopls"),
            Platform::Linux => ("/usr/local/go", "/home/me/go/bin/gopls"),
        };
        self.apply(&format!("go 1.26.8 at {root}"))?;
        let bin = self.join(root, "bin");
        let separator = if self.subject.platform == Platform::Windows { ';' } else { ':' };
        for variables in &mut self.variables {
            let path = variables.entry("PATH".to_owned()).or_default();
            *path = format!("{bin}{separator}{path}");
        }
        self.apply(&format!("exe {gopls}"))?;
        self.apply("extension golang.go 0.50.0")
    }

    /// A module without any Go file is no healthy folder: unless the case says `no sources`, it gets a program.
    fn fill_module(&mut self) {
        let folder = self.subject.folder.clone();
        let inside = |path: &String| path.starts_with(folder.as_str());
        let sources = self.things.keys().any(|path| inside(path) && path.ends_with(".go"));
        let module = self.join(&folder, "go.mod");
        let has_module = matches!(self.things.get(&module), Some(Thing::File { .. }));
        if self.task == Task::Diagnose && has_module && !sources && !self.without_sources {
            let path = self.join(&folder, "main.go");
            self.set_text(&path, "package main\n\nfunc main() {}\n");
        }
    }

    /// One line of a machine block.
    fn apply(&mut self, line: &str) -> Result<(), String> {
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
            "foreign" => self.put(rest, Thing::Program { head: ELF_ARM64 }),
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
                });
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

    /// A block that is no machine line: a document, a run, a failed run to explain.
    fn block(&mut self, info: &str, body: &str) -> Result<(), String> {
        let (verb, rest) = info.split_once(' ').unwrap_or((info, ""));
        match verb {
            "machine" | "expect" | "fixed" => {}
            "run" => {
                let mut words = shlex::split(rest).ok_or("run WORDS, quoted as for a shell")?;
                let code = words.first().and_then(|word| word.strip_prefix("exit=")?.parse().ok());
                if code.is_some() {
                    words.remove(0);
                }
                let (stdout, stderr) = body.split_once("--- stderr\n").unwrap_or((body, ""));
                let output = |text: &str| Output { text: text.to_owned(), ..Output::default() };
                let reading = Reading::Exited {
                    code: Some(code.unwrap_or(0)),
                    signal: None,
                    stdout: output(stdout),
                    stderr: output(stderr),
                };
                self.runs.insert(0, (words, reading));
            }
            "explain" => self.task = Task::Explain { run: failed_run(rest, body) },
            "trial" => self.trial(rest, body)?,
            _ if info.is_empty() => return Err("a block without a name".into()),
            _ => {
                let path = self.path(info);
                let text = body
                    .strip_suffix("␄\n")
                    .unwrap_or(body)
                    .replace("␍\n", "\r\n")
                    .replace("␠", " ")
                    .replace("␉", "\t");
                self.put(&path, Thing::File { text, executable: false });
            }
        }
        Ok(())
    }

    /// A document's name in the page to its path.
    pub(crate) fn path(&self, name: &str) -> String {
        let home = self.subject.home.clone().unwrap_or_default();
        let user = match self.subject.platform {
            Platform::Windows => "AppData/Roaming/Code/User/settings.json",
            Platform::Macos => "Library/Application Support/Code/User/settings.json",
            Platform::Linux => ".config/Code/User/settings.json",
        };
        match name {
            "settings.json" | "tasks.json" | "launch.json" => {
                self.join(&self.subject.folder, &format!(".vscode/{name}"))
            }
            "user-settings.json" => self.join(&home, user),
            _ if name.starts_with('/') || name.get(1..3) == Some(":\\") => name.to_owned(),
            _ => match name.strip_prefix("~/") {
                Some(rest) => self.join(&home, rest),
                None => self.join(&self.subject.folder, name),
            },
        }
    }

    /// A path as the page shows it.
    pub(crate) fn short(&self, path: &str) -> String {
        let folder = &self.subject.folder;
        path.strip_prefix(folder.as_str())
            .map_or(path.to_owned(), |rest| rest.trim_start_matches(['/', '\\']).to_owned())
    }

    fn join(&self, base: &str, rest: &str) -> String {
        if self.subject.platform == Platform::Windows {
            format!("{}\\{}", base.trim_end_matches('\\'), rest.replace('/', "\\"))
        } else {
            format!("{}/{rest}", base.trim_end_matches('/'))
        }
    }

    /// Puts something at a path, and folders above it.
    pub(crate) fn put(&mut self, path: &str, thing: Thing) {
        let separator = if self.subject.platform == Platform::Windows { '\\' } else { '/' };
        let mut above = path;
        while let Some(end) = above.rfind(separator) {
            above = &above[..end];
            if above.is_empty() {
                break;
            }
            self.things.entry(above.to_owned()).or_insert(Thing::Folder);
        }
        self.things.insert(path.to_owned(), thing);
    }

    pub(crate) fn text(&self, path: &str) -> Option<String> {
        match self.things.get(path)? {
            Thing::File { text, .. } => Some(text.clone()),
            _ => None,
        }
    }

    pub(crate) fn set_text(&mut self, path: &str, text: &str) {
        self.put(path, Thing::File { text: text.to_owned(), executable: false });
    }

    /// Answers a probe.
    pub(crate) fn answer(&self, probe: &Probe) -> Result<Reading, String> {
        Ok(match probe {
            Probe::Stat { paths } => Reading::Stats {
                entries: paths
                    .iter()
                    .map(|path| PathStat { path: path.clone(), outcome: self.stat(path) })
                    .collect(),
            },
            Probe::Read { path, read_as, max_bytes } => self.read(path, *read_as, *max_bytes),
            Probe::List { path, .. } => self.list(path),
            Probe::Tree { root, heads, skip, .. } => {
                self.tree(root, &heads.suffixes, &heads.names, skip)
            }
            Probe::Environment { which } => self.environment(*which),
            Probe::Shell { reads } => self.shell(*reads),
            Probe::Settings { .. } => self.settings(),
            Probe::Extensions { .. } => {
                let mut extensions = self.extensions.clone();
                extensions.sort_by(|a, b| a.id.cmp(&b.id));
                Reading::Extensions { extensions, known: self.editor }
            }
            Probe::Run { program, args, .. } => return self.run(program, args),
            Probe::Debug { .. } => self
                .debugged
                .clone()
                .unwrap_or_else(|| Reading::Unavailable { reason: "not-here".into() }),
            Probe::Trace { path } => self.trace(path),
        })
    }

    /// `trial FILE NAME`: the debug configuration is tried; the body is what dlv says, or `started`.
    fn trial(&mut self, rest: &str, body: &str) -> Result<(), String> {
        let (file, name) = rest.split_once(' ').ok_or("trial FILE NAME")?;
        let file = self.path(file);
        let Some(Thing::File { text, .. }) = self.things.get(&file) else {
            return Err(format!("no {file} above the trial"));
        };
        let outlined = go_doctor_engine::outline(&file, text);
        let one =
            outlined.into_iter().find(|one| one.name == name).ok_or("no such configuration")?;
        let configuration = one.json.replace("${workspaceFolder}", &self.subject.folder);
        self.debugged = Some(Reading::Debugged {
            started: body.trim() == "started",
            exit_code: None,
            output: body.to_owned(),
        });
        let name = name.to_owned();
        self.task = Task::TryLaunch { file, name, configuration, active_file: None };
        Ok(())
    }

    fn resolve(&self, path: &str) -> Option<String> {
        // Windows takes both slashes for one.
        let windows = self.subject.platform == Platform::Windows;
        let mut path = if windows { path.replace('/', "\\") } else { path.to_owned() };
        for _ in 0..8 {
            match self.things.get(&path) {
                Some(Thing::Link { target }) => path.clone_from(target),
                Some(_) => return Some(path),
                None => return None,
            }
        }
        None
    }

    fn stat(&self, path: &str) -> Outcome {
        let Some(real) = self.resolve(path) else {
            return match self.things.get(path) {
                Some(Thing::Link { target }) => Outcome::Dangling { target: target.clone() },
                _ => Outcome::NotFound,
            };
        };
        let (kind, executable, size) = match &self.things[&real] {
            Thing::Denied => return Outcome::Denied,
            Thing::Folder => (EntryKind::Folder, true, 0),
            Thing::Closed => (EntryKind::Folder, false, 0),
            Thing::Unreadable => (EntryKind::File, false, 1),
            Thing::Program { .. } => (EntryKind::File, true, 1 << 20),
            Thing::File { text, executable } => (EntryKind::File, *executable, text.len() as u64),
            Thing::Link { .. } => unreachable!("resolved"),
        };
        let below = |top: &String| {
            real.strip_prefix(top.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '\\']))
        };
        let writable = !self.readonly.iter().any(below);
        let real_path = (real != path).then_some(real);
        Outcome::Found { stat: Stat { kind, executable, writable, size, real_path } }
    }

    fn read(&self, path: &str, read_as: ReadAs, max: u32) -> Reading {
        let Some(real) = self.resolve(path) else { return Reading::NotFound };
        match (&self.things[&real], read_as) {
            (Thing::Denied | Thing::Unreadable, _) => Reading::Denied,
            (Thing::File { text, .. }, ReadAs::Text) => Reading::Text { text: text.clone() },
            (Thing::File { text, .. }, ReadAs::Hex) => {
                let head = &text.as_bytes()[..text.len().min(max as usize)];
                let hex =
                    head.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
                Reading::Hex { hex, size: text.len() as u64 }
            }
            (Thing::Program { head }, ReadAs::Hex) => {
                Reading::Hex { hex: (*head).to_owned(), size: 1 << 20 }
            }
            (Thing::Program { .. }, ReadAs::Text) => {
                Reading::BadEncoding { looks_like: "nul".into() }
            }
            _ => Reading::WrongKind,
        }
    }

    /// A file of the case is read as every host reads a trace: through the engine's own reader.
    fn trace(&self, path: &str) -> Reading {
        let Reading::Text { text } = self.read(path, ReadAs::Text, u32::MAX) else {
            return Reading::NotFound;
        };
        let mut reader = TraceReader::new();
        reader.feed(text.as_bytes());
        Reading::Trace { digest: reader.finish() }
    }

    fn list(&self, path: &str) -> Reading {
        if matches!(self.things.get(path), Some(Thing::Closed)) {
            return Reading::Denied;
        }
        if !self.things.contains_key(path) {
            return Reading::NotFound;
        }
        let below = |other: &str| {
            other.strip_prefix(path).map(|rest| rest.trim_start_matches(['/', '\\']).to_owned())
        };
        let entries = self.things.iter().filter_map(|(other, thing)| {
            let name =
                below(other).filter(|name| !name.is_empty() && !name.contains(['/', '\\']))?;
            Some(Entry { name, kind: kind_of(thing) })
        });
        Reading::Listing { entries: entries.collect(), more: false }
    }

    fn tree(&self, root: &str, suffixes: &[String], names: &[String], skip: &[String]) -> Reading {
        let mut entries = Vec::new();
        if matches!(self.things.get(root), Some(Thing::Closed)) {
            return Reading::Denied;
        }
        for (path, thing) in &self.things {
            let Some(rest) = path.strip_prefix(root).filter(|rest| rest.starts_with(['/', '\\']))
            else {
                continue;
            };
            let relative = rest[1..].replace('\\', "/");
            let parts: Vec<&str> = relative.split('/').collect();
            if parts[..parts.len() - 1].iter().any(|part| skip.iter().any(|name| name == part)) {
                continue;
            }
            let name = parts[parts.len() - 1];
            let wanted = suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()))
                || names.iter().any(|n| n == name);
            let (head, size) = match thing {
                Thing::File { text, .. } => (wanted.then(|| text.clone()), text.len() as u64),
                _ => (None, 0),
            };
            let unread = (wanted && matches!(thing, Thing::Denied | Thing::Unreadable)
                || matches!(thing, Thing::Closed))
            .then(|| "denied".to_owned());
            entries.push(TreeEntry { path: relative, kind: kind_of(thing), size, head, unread });
        }
        Reading::Tree { entries, more: false }
    }

    fn environment(&self, which: EnvironmentKind) -> Reading {
        let index = match which {
            EnvironmentKind::Host => 0,
            EnvironmentKind::Terminal => 1,
            EnvironmentKind::Login => 2,
        };
        if let Some(reading) = &self.environments[index] {
            return reading.clone();
        }
        let list = |map: &BTreeMap<String, String>| {
            map.iter()
                .map(|(name, value)| Variable { name: name.clone(), value: value.clone() })
                .collect::<Vec<_>>()
        };
        let method = ["process", "shellIntegration", "loginShell /bin/bash"][index].to_owned();
        let at_launch = self.launch.as_ref().filter(|_| index == 0).map(list);
        Reading::Environment { variables: list(&self.variables[index]), at_launch, method }
    }

    /// The login shell when it reads only some of its files: what `shell FILES NAME=value` says is set there already, the
    /// rest of the login environment as it is handed down; without such a line it cannot be told.
    fn shell(&self, reads: StartUpFiles) -> Reading {
        let Some(own) = self.stages.get(&reads) else {
            return Reading::Unavailable { reason: "shell-cannot".into() };
        };
        let variables = own
            .iter()
            .map(|(name, value)| Variable { name: name.clone(), value: value.clone() })
            .collect();
        Reading::environment(variables, "loginShell /bin/bash")
    }

    fn settings(&self) -> Reading {
        let document = |scope, name: &str| {
            let file = self.path(name);
            SettingsDocument { scope, text: self.text(&file), file }
        };
        let documents = vec![
            document(SettingScope::User, "user-settings.json"),
            document(SettingScope::Workspace, "settings.json"),
        ];
        Reading::Settings { documents, inspected: vec![] }
    }

    fn run(&self, program: &str, args: &[String]) -> Result<Reading, String> {
        let line: Vec<&str> =
            std::iter::once(program).chain(args.iter().map(String::as_str)).collect();
        for (prefix, reading) in &self.runs {
            if line.len() >= prefix.len()
                && prefix.iter().zip(&line).all(|(want, have)| want == have)
            {
                return Ok(reading.clone());
            }
        }
        let Some(real) = self.resolve(program) else { return Ok(Reading::NotFound) };
        if let Some(reading) = go_install::answer(self, &real, args) {
            return Ok(reading);
        }
        Err(format!("the case does not say what `{}` prints", line.join(" ")))
    }
}

fn kind_of(thing: &Thing) -> EntryKind {
    match thing {
        Thing::Folder | Thing::Closed => EntryKind::Folder,
        Thing::Link { .. } => EntryKind::Link,
        _ => EntryKind::File,
    }
}

/// `explain exit=1 cwd=/w go=1.26.8 trace=/w/go.strace`, the first line `$ command` if it is known, then the output.
fn failed_run(info: &str, body: &str) -> FailedRun {
    let mut run = FailedRun::default();
    for word in info.split_whitespace() {
        match word.split_once('=') {
            Some(("exit", code)) => run.exit_code = code.parse().ok(),
            Some(("cwd", folder)) => run.cwd = Some(folder.to_owned()),
            Some(("trace", file)) => run.trace = Some(file.to_owned()),
            Some(("go", version)) => run.go_version = Some(version.to_owned()),
            _ => {}
        }
    }
    let (first, rest) = body.split_once('\n').unwrap_or((body, ""));
    match first.strip_prefix("$ ") {
        Some(command) => {
            run.command = Some(command.to_owned());
            rest.clone_into(&mut run.output);
        }
        None => body.clone_into(&mut run.output),
    }
    run
}
