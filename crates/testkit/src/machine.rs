//! A case's machine: a closed world of files, programs and environments that answers every probe.
//!
//! Unless a case says `bare`, it is a healthy Linux desktop; a case states what is different. What is not there is not
//! found; a program that is run without an answer in the case is an error of the case. `docs/CASES.md` has the language.

mod answers;
mod blocks;
mod environments;
mod go_install;
mod lines;

pub use blocks::{BLOCKS, BlockKind};
pub use lines::{VERBS, Verb};

use std::collections::BTreeMap;

use go_doctor_pages::Case;
use go_doctor_protocol::{
    Errand, ExtensionInfo, Host, InspectedSetting, Platform, Reading, StartUpFiles, Subject,
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
    /// A file that is there and may not be read.
    Unreadable,
    /// A folder that may not be entered.
    Closed,
}

/// An ELF header for amd64, and one for arm64.
pub(crate) const ELF_AMD64: &str = "7f454c4602010100000000000000000002003e00";
/// The head of a Windows program for arm64: where the header is, and `Machine` in it.
const PE_ARM64: &str = "4d5a0000000000000000000000000000000000000000000000000000000000000000000000000000\
    00000000000000000000000000000000000000008000000000000000000000000000000000000000\
    00000000000000000000000000000000000000000000000000000000000000000000000000000000\
    00000000000000005045000064aa";
const ELF_ARM64: &str = "7f454c460201010000000000000000000200b700";

/// The machine of a case.
#[derive(Clone)]
pub struct Machine {
    /// The folder, and the rights of the host.
    pub subject: Subject,
    /// What the session is for.
    pub errand: Errand,
    /// Whether the expectation says what could not be checked.
    pub shows_unchecked: bool,
    pub(crate) things: BTreeMap<String, Thing>,
    pub(crate) environments: [Option<Reading>; 3],
    pub(crate) variables: [BTreeMap<String, String>; 3],
    launch: Option<BTreeMap<String, String>>,
    extensions: Vec<ExtensionInfo>,
    editor: bool,
    runs: Vec<(Vec<String>, Reading)>,
    /// What comes of a debug session.
    debugged: Option<Reading>,
    without_sources: bool,
    /// Paths that may not be written, with all that lies below.
    readonly: Vec<String>,
    pub(crate) installs: Vec<go_install::GoInstall>,
    /// What VS Code itself says of settings.
    inspected: Vec<InspectedSetting>,
    /// Settings files that are typed in and not saved.
    unsaved: Vec<String>,
    /// With which Go a tool was built, and its version, where the case says so.
    built: BTreeMap<String, (String, Option<String>)>,
    /// The login shell's variables when it reads only some of its start-up files, where the case says so.
    stages: BTreeMap<StartUpFiles, BTreeMap<String, String>>,
}

impl Machine {
    /// Builds what a case says.
    pub fn from_case(case: &Case) -> Result<Self, String> {
        let mut setup: Vec<&str> = Vec::new();
        for block in case.blocks.iter().filter(|block| block.info == "machine") {
            if block.body.trim().is_empty() {
                return Err("a block `machine` that says nothing: leave it out".into());
            }
            setup.extend(block.body.lines().map(str::trim));
        }
        blocks::only_once(case)?;
        let os = setup.iter().find_map(|line| line.strip_prefix("os ")).unwrap_or("linux");
        let mut machine = Self::empty(os)?;
        if !setup.contains(&"bare") {
            machine.make_healthy()?;
        }
        for line in setup {
            machine.apply(line).map_err(|problem| format!("machine line {line:?}: {problem}"))?;
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
            errand: Errand::Diagnose,
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
            inspected: vec![],
            unsaved: vec![],
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

    /// A module without any Go file is no healthy folder, nor one with a debug configuration that is checked: unless the
    /// case says `no sources`, it gets a program.
    fn fill_module(&mut self) {
        let folder = self.subject.folder.clone();
        let inside = |path: &String| path.starts_with(folder.as_str());
        let sources = self.things.keys().any(|path| inside(path) && path.ends_with(".go"));
        let module = self.join(&folder, "go.mod");
        let has_module = matches!(self.things.get(&module), Some(Thing::File { .. }));
        let has_launch = self.things.contains_key(&self.join(&folder, ".vscode/launch.json"));
        let wants = match self.errand {
            Errand::Diagnose => has_module,
            Errand::Check { .. } | Errand::TryLaunch { .. } => has_launch,
            _ => false,
        };
        if wants && !sources && !self.without_sources {
            let (name, test) = match self.errand {
                Errand::Diagnose => ("main.go", None),
                _ => ("app.go", Some("app_test.go")),
            };
            self.set_text(&self.join(&folder, name), "package main\n\nfunc main() {}\n");
            if let Some(test) = test {
                self.set_text(&self.join(&folder, test), "package main\n");
            }
        }
    }

    /// A document's name in the page to its path.
    pub fn path(&self, name: &str) -> String {
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
            "machine-settings.json" => {
                self.join(&home, ".vscode-server/data/Machine/settings.json")
            }
            _ if name.starts_with('/') || name.get(1..3) == Some(":\\") => name.to_owned(),
            _ => match name.strip_prefix("~/") {
                Some(rest) => self.join(&home, rest),
                None => self.join(&self.subject.folder, name.trim_start_matches("./")),
            },
        }
    }

    /// A path as the page shows it.
    pub fn short(&self, path: &str) -> String {
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

    /// The text of a document.
    pub fn text(&self, path: &str) -> Option<String> {
        match self.things.get(path)? {
            Thing::File { text, .. } => Some(text.clone()),
            _ => None,
        }
    }

    /// Puts a text at a path.
    pub fn set_text(&mut self, path: &str, text: &str) {
        self.put(path, Thing::File { text: text.to_owned(), executable: false });
    }
}
