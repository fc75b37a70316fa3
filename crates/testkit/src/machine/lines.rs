//! The lines of a case's machine block: what is different on this machine. `docs/CASES.md` is made of this table.

use go_doctor_protocol::{
    Errand, ExtensionInfo, Host, InspectedSetting, Platform, SettingScope, StartUpFiles,
};

use super::environments::Which;
use super::{ELF_AMD64, ELF_ARM64, Machine, PE_ARM64, Thing, go_install};

/// What a line of a machine block may begin with.
pub struct Verb {
    /// The whole line; words in capitals are the case's, those in brackets may be missing.
    pub form: &'static str,
    /// What it says of the machine, for `docs/CASES.md`.
    pub says: &'static str,
    apply: fn(&mut Machine, &str) -> Result<(), String>,
}

/// Every verb, in the order of `docs/CASES.md`.
#[rustfmt::skip]
pub const VERBS: &[Verb] = &[
    // The machine and who asks.
    Verb { form: "bare", says: "no Go, no extension, no gopls: only what the case puts there", apply: |_, rest| nothing(rest) },
    Verb { form: "os linux|macos|windows", says: "the system; paths are written its way", apply: |_, _| Ok(()) },
    Verb { form: "folder FOLDER", says: "the folder that is diagnosed", apply: |m, rest| { m.put(rest, Thing::Folder); rest.clone_into(&mut m.subject.folder); Ok(()) } },
    Verb { form: "workspace FILE", says: "the `*.code-workspace` in use", apply: |m, rest| { m.subject.workspace_file = Some(m.path(rest)); Ok(()) } },
    Verb { form: "open FILE", says: "the file that the user is in", apply: |m, rest| { m.subject.file = Some(m.path(rest)); Ok(()) } },
    Verb { form: "untrusted", says: "the folder is not trusted", apply: |m, rest| { m.subject.trusted = false; nothing(rest) } },
    Verb { form: "host cli", says: "`go-doctor` asks, not VS Code", apply: |m, rest| { m.subject.host = Host::CommandLine; nothing(rest) } },
    Verb { form: "remote NAME", says: "VS Code runs remotely (`wsl`, `ssh-remote` …)", apply: |m, rest| { m.subject.remote = Some(rest.to_owned()); Ok(()) } },
    // What the session is for.
    Verb { form: "check FILE…", says: "these files are checked, instead of the machine diagnosed", apply: check },
    Verb { form: "try-task FILE LABEL COMMAND…", says: "a task is tried; words are quoted as for a shell", apply: try_task },
    Verb { form: "only RULE…", says: "only these rules run", apply: only },
    Verb { form: "unchecked", says: "the expectation also says what could not be checked", apply: |m, rest| { m.shows_unchecked = true; nothing(rest) } },
    // Environments and shells.
    Verb { form: "env [host|terminal|login|shells] NAME=VALUE", says: "a variable, everywhere or in these environments (`shells`: terminal and login)", apply: Machine::env },
    Verb { form: "env [host|terminal|login|shells] -NAME", says: "that variable is not set there", apply: Machine::env },
    Verb { form: "launch NAME=VALUE", says: "what VS Code had at its start, when it has something else now", apply: Machine::launch },
    Verb { form: "login HOW [DETAIL]", says: "the login shell gives no environment: `timed-out [A > B]`, `exited CODE [TEXT]`, `shell-ended`, `none`, `missing`, `denied`", apply: |m, rest| m.failing(Which::Login, rest) },
    Verb { form: "terminal HOW [DETAIL]", says: "the terminal gives none; likewise", apply: |m, rest| m.failing(Which::Terminal, rest) },
    Verb { form: "shell none|always|login|interactive|system [NAME=VALUE]", says: "what the login shell has set when it reads only these start-up files", apply: stage },
    // Programs and files.
    Verb { form: "go VERSION at ROOT", says: "an installed Go, as one of that version was recorded", apply: go },
    Verb { form: "exe FILE", says: "a program for this processor", apply: |m, rest| { m.put(rest, Thing::Program { head: ELF_AMD64 }); Ok(()) } },
    Verb { form: "foreign FILE", says: "a program for arm64", apply: |m, rest| { m.put(rest, Thing::Program { head: m.foreign_head() }); Ok(()) } },
    Verb { form: "built FILE GO [VERSION]", says: "a program, built with that Go (`go1.26.8`)", apply: built },
    Verb { form: "script FILE", says: "a file that begins with `#!/bin/sh`, executable", apply: |m, rest| { m.put(rest, Thing::File { text: "#!/bin/sh\n".into(), executable: true }); Ok(()) } },
    Verb { form: "plain FILE", says: "a file, not executable", apply: |m, rest| { m.set_text(rest, "x\n"); Ok(()) } },
    Verb { form: "empty FILE", says: "an executable without a byte in it", apply: |m, rest| { m.put(rest, Thing::File { text: String::new(), executable: true }); Ok(()) } },
    Verb { form: "dir FOLDER", says: "a folder", apply: |m, rest| { m.put(rest, Thing::Folder); Ok(()) } },
    Verb { form: "link FILE -> TARGET", says: "a symbolic link", apply: link },
    Verb { form: "remove PATH", says: "not there, nor what lies below", apply: |m, rest| { m.remove(rest); Ok(()) } },
    Verb { form: "no sources", says: "without any Go file (else a module gets a main.go, a checked launch.json an app.go)", apply: |m, rest| { m.without_sources = true; nothing(rest) } },
    Verb { form: "readonly PATH", says: "may not be written, nor what lies below", apply: |m, rest| { m.readonly.push(rest.to_owned()); Ok(()) } },
    Verb { form: "unreadable FILE", says: "is there and may not be read", apply: |m, rest| { m.put(&m.path(rest), Thing::Unreadable); Ok(()) } },
    Verb { form: "closed FOLDER", says: "may not be entered", apply: |m, rest| { m.put(&m.path(rest), Thing::Closed); Ok(()) } },
    // The editor.
    Verb { form: "no editor", says: "no VS Code is known, so no extensions", apply: no_editor },
    Verb { form: "extension ID VERSION", says: "an installed extension", apply: extension },
    Verb { form: "no extension ID", says: "that extension is not installed", apply: |m, rest| { m.extensions.retain(|extension| extension.id != rest); Ok(()) } },
    Verb { form: "active ID [COMMAND…]", says: "the extension runs, and these commands are registered", apply: active },
    Verb { form: "starting ID", says: "the extension has not started yet", apply: |m, rest| { m.installed(rest)?.active = Some(false); Ok(()) } },
    Verb { form: "hidden ID", says: "it is on the disk, and VS Code does not know it", apply: hidden },
    Verb { form: "logs ID FOLDER", says: "where it writes its logs; what is in them, documents of the case say", apply: logs },
    Verb { form: "inspect default|user|workspace|folder KEY [JSON]", says: "what VS Code itself says of a setting", apply: inspect },
    Verb { form: "unsaved FILE", says: "its document is typed in and not saved", apply: |m, rest| { m.unsaved.push(m.path(rest)); Ok(()) } },
];

impl Verb {
    /// Whether a line is of this form, as far as its fixed words tell; the rest of it, if so.
    fn takes<'l>(&self, line: &'l str) -> Option<&'l str> {
        let mut rest = line;
        for word in self.form.split(' ') {
            let fixed = word.starts_with(|c: char| c.is_ascii_lowercase()) && !word.contains('|');
            if !fixed {
                break;
            }
            rest = rest.strip_prefix(word)?;
            rest = rest.strip_prefix(' ').or(rest.is_empty().then_some(""))?;
        }
        Some(rest)
    }
}

impl Machine {
    /// One line of a machine block.
    pub(super) fn apply(&mut self, line: &str) -> Result<(), String> {
        if line.is_empty() {
            return Ok(());
        }
        let found = VERBS.iter().find_map(|verb| Some((verb, verb.takes(line)?)));
        let (verb, rest) = found.ok_or("no such verb, see docs/CASES.md")?;
        (verb.apply)(self, rest).map_err(|problem| format!("{problem}, not `{}`", verb.form))
    }

    fn foreign_head(&self) -> &'static str {
        if self.subject.platform == Platform::Windows { PE_ARM64 } else { ELF_ARM64 }
    }

    fn remove(&mut self, path: &str) {
        let prefix = format!("{path}/");
        self.things.retain(|other, _| other != path && !other.starts_with(&prefix));
        self.installs.retain(|install| install.root != path);
    }

    fn installed(&mut self, id: &str) -> Result<&mut ExtensionInfo, String> {
        let mut all = self.extensions.iter_mut();
        all.find(|extension| extension.id == id).ok_or_else(|| "no such extension".to_owned())
    }
}

/// A verb that stands alone.
fn nothing(rest: &str) -> Result<(), String> {
    if rest.is_empty() { Ok(()) } else { Err(format!("takes no {rest:?}")) }
}

fn check(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let files: Vec<String> = rest.split_whitespace().map(|file| machine.path(file)).collect();
    if files.is_empty() {
        return Err("no file".into());
    }
    machine.errand = Errand::Check { files };
    Ok(())
}

fn try_task(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let words = shlex::split(rest).ok_or("words, quoted as for a shell")?;
    let [file, label, command @ ..] = words.as_slice() else {
        return Err("too few words".into());
    };
    machine.errand = Errand::TryTask {
        file: machine.path(file),
        label: label.clone(),
        command: command.to_vec(),
        cwd: machine.subject.folder.clone(),
    };
    Ok(())
}

fn only(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let known = go_doctor_engine::rule_names();
    machine.subject.only = rest.split_whitespace().map(str::to_owned).collect();
    match machine.subject.only.iter().find(|rule| !known.contains(&rule.as_str())) {
        Some(rule) => Err(format!("no rule {rule:?}")),
        None => Ok(()),
    }
}

/// What the login shell has set by then.
fn stage(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let (files, setting) = rest.split_once(' ').unwrap_or((rest, ""));
    let files = match files {
        "none" => StartUpFiles::None,
        "always" => StartUpFiles::Always,
        "login" => StartUpFiles::Login,
        "interactive" => StartUpFiles::Interactive,
        "system" => StartUpFiles::System,
        other => return Err(format!("no start-up files {other:?}")),
    };
    let variables = machine.stages.entry(files).or_default();
    if !setting.is_empty() {
        let (name, value) = setting.split_once('=').ok_or("no value")?;
        variables.insert(name.to_owned(), value.to_owned());
    }
    Ok(())
}

fn go(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let (version, root) = rest.split_once(" at ").ok_or("no root")?;
    go_install::install(machine, version, root)
}

fn built(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let mut words = rest.split_whitespace().map(str::to_owned);
    let (path, go) = words.next().zip(words.next()).ok_or("too few words")?;
    machine.put(&path, Thing::Program { head: ELF_AMD64 });
    machine.built.insert(path, (go, words.next()));
    Ok(())
}

fn link(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let (path, target) = rest.split_once(" -> ").ok_or("no target")?;
    machine.put(path, Thing::Link { target: target.to_owned() });
    Ok(())
}

fn no_editor(machine: &mut Machine, rest: &str) -> Result<(), String> {
    machine.editor = false;
    machine.extensions.clear();
    nothing(rest)
}

fn extension(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let (id, version) = rest.split_once(' ').ok_or("no version")?;
    let folder = machine.join(
        machine.subject.home.as_deref().unwrap_or("/"),
        &format!(".vscode/extensions/{id}-{version}"),
    );
    machine.extensions.retain(|extension| extension.id != id);
    machine.extensions.push(ExtensionInfo {
        id: id.into(),
        version: version.into(),
        folder,
        active: None,
        commands: None,
        logs: None,
        hidden: false,
    });
    Ok(())
}

fn active(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let mut words = rest.split_whitespace();
    let extension = machine.installed(words.next().unwrap_or_default())?;
    extension.active = Some(true);
    extension.commands = Some(words.map(str::to_owned).collect());
    Ok(())
}

fn hidden(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let extension = machine.installed(rest)?;
    extension.active = Some(false);
    extension.hidden = true;
    Ok(())
}

fn logs(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let (id, folder) = rest.split_once(' ').ok_or("no folder")?;
    machine.installed(id)?.logs = Some(folder.to_owned());
    Ok(())
}

fn inspect(machine: &mut Machine, rest: &str) -> Result<(), String> {
    let mut words = rest.splitn(3, ' ');
    let (scope, key) = words.next().zip(words.next()).ok_or("too few words")?;
    let scope = match scope {
        "default" => SettingScope::Default,
        "user" => SettingScope::User,
        "workspace" => SettingScope::Workspace,
        "folder" => SettingScope::Folder,
        other => return Err(format!("no scope {other:?} that VS Code tells apart")),
    };
    let json = words.next().unwrap_or("null").to_owned();
    machine.inspected.push(InspectedSetting { key: key.to_owned(), scope, json });
    Ok(())
}
