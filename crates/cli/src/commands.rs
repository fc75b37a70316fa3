//! The commands: what each looks at, how it prints, and the exit code it ends with.

use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use go_doctor_engine::{markdown, report_json, rule_names};
use go_doctor_protocol::{FailedRun, Health, Host as HostKind, Lang, Probe, Subject, Task};

use crate::arguments::{
    Arguments, Check, Command, Diagnose, Explain, Format, Language, Machine as MachineArguments,
};
use crate::drive::{self, Finished, Recording};
use crate::facts_file::{FactsError, FactsFile, Replay};
use crate::generated::PAGES;
use crate::host::{self, Host, Machine};
use crate::print;

/// Why a command could not even begin: exit code 2.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Usage {
    /// The folder is not there.
    #[error("{0} is not a folder")]
    NoFolder(String),
    /// The file is not there.
    #[error("{0}: {1}")]
    NoFile(String, std::io::Error),
    /// A name that is no rule's.
    #[error("no rule is called {0:?}; `go-doctor rules` lists them")]
    NoRule(String),
    /// A file that `check` does not know.
    #[error(
        "{0} is none of settings.json, tasks.json, launch.json, *.code-workspace, *.go, go.mod, go.work"
    )]
    UnknownFile(String),
    /// A recorded session that cannot be used.
    #[error(transparent)]
    Facts(#[from] FactsError),
    /// There is nothing to trace with.
    #[error("{0}")]
    NoTracer(String),
    /// The output is gone.
    #[error("cannot print: {0}")]
    Print(#[from] std::io::Error),
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Usage> {
    let lang = arguments.lang.map_or_else(system_language, |language| match language {
        Language::En => Lang::En,
        Language::ZhCn => Lang::ZhCn,
    });
    match &arguments.command {
        Command::Diagnose(diagnose) => self::diagnose(diagnose, arguments.format, lang),
        Command::Check(check) => self::check(check, arguments.format, lang),
        Command::Explain(explain) => self::explain(explain, arguments.format, lang),
        Command::Run(run) => crate::run::run(run, arguments.format, lang),
        Command::Rules { rule } => rules(rule.as_deref()),
    }
}

fn diagnose(arguments: &Diagnose, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    if let Some(file) = &arguments.replay {
        let facts = FactsFile::read(file)?;
        let subject = Subject { lang, ..facts.subject };
        let host = Arc::new(Host::Replay(Replay::new(facts.readings)));
        let finished = drive::session(subject, facts.task, &host, Recording::Dropped, |_| {});
        return finish(&finished, format);
    }
    let folder = absolute(arguments.folder.as_deref().unwrap_or_else(|| Path::new(".")));
    if !folder.is_dir() {
        return Err(Usage::NoFolder(folder.display().to_string()));
    }
    let mut subject = subject(&folder, &arguments.machine, lang)?;
    subject.file =
        arguments.file.as_deref().map(|file| absolute(file).to_string_lossy().into_owned());
    let host = machine(
        folder,
        &arguments.machine,
        Duration::from_secs(u64::from(arguments.shell_timeout)),
    );
    let recording = match &arguments.record {
        Some(_) => Recording::Kept,
        None => Recording::Dropped,
    };
    let finished = drive::session(subject.clone(), Task::Diagnose, &host, recording, |awaited| {
        notice(lang, awaited);
    });
    if let Some(file) = &arguments.record {
        FactsFile::new(subject, Task::Diagnose, finished.readings.clone())
            .write(file, &finished.redactor)?;
    }
    finish(&finished, format)
}

fn check(arguments: &Check, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    let mut files = Vec::new();
    for file in &arguments.files {
        let path = absolute(file);
        std::fs::metadata(&path)
            .map_err(|error| Usage::NoFile(file.display().to_string(), error))?;
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let named = ["settings.json", "tasks.json", "launch.json", "go.mod", "go.work"];
        let known = named.contains(&name.as_str())
            || name.ends_with(".code-workspace")
            || name.ends_with(".go");
        if !known {
            return Err(Usage::UnknownFile(file.display().to_string()));
        }
        files.push(path);
    }
    let folder = files.first().map(|file| folder_of(file)).unwrap_or_default();
    let subject = subject(&folder, &arguments.machine, lang)?;
    let host = machine(folder, &arguments.machine, Duration::from_secs(5));
    let task = Task::Check {
        files: files.iter().map(|file| file.to_string_lossy().into_owned()).collect(),
    };
    let notice = |awaited: &[Probe]| notice(lang, awaited);
    finish(&drive::session(subject, task, &host, Recording::Dropped, notice), format)
}

fn explain(arguments: &Explain, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    let mut bytes = Vec::new();
    match &arguments.output {
        Some(file) => {
            bytes = std::fs::read(file)
                .map_err(|error| Usage::NoFile(file.display().to_string(), error))?;
        }
        // A trace may be all there is: nobody is made to type the output.
        None if arguments.trace.is_some() && std::io::stdin().is_terminal() => {}
        None => {
            std::io::stdin().read_to_end(&mut bytes)?;
        }
    }
    let cwd = arguments.cwd.as_deref().map(absolute);
    if let Some(folder) = cwd.as_deref().filter(|folder| !folder.is_dir()) {
        return Err(Usage::NoFolder(folder.display().to_string()));
    }
    let machine_arguments = MachineArguments::default();
    let folder = cwd.clone().unwrap_or_else(|| absolute(Path::new(".")));
    let subject = subject(&folder, &machine_arguments, lang)?;
    let host = machine(folder, &machine_arguments, Duration::from_secs(5));
    let run = FailedRun {
        command: arguments.command.clone(),
        cwd: cwd.map(|cwd| cwd.to_string_lossy().into_owned()),
        exit_code: arguments.exit_code,
        go_version: arguments.go_version.clone(),
        output: String::from_utf8_lossy(&bytes).into_owned(),
        trace: arguments.trace.as_deref().map(|file| absolute(file).to_string_lossy().into_owned()),
    };
    let notice = |awaited: &[Probe]| notice(lang, awaited);
    let task = Task::Explain { run };
    finish(&drive::session(subject, task, &host, Recording::Dropped, notice), format)
}

/// Explains a run of this machine; its folder is the current one.
pub(crate) fn explained(run: FailedRun, lang: Lang) -> Result<Finished, Usage> {
    let machine_arguments = MachineArguments::default();
    let folder = absolute(Path::new("."));
    let subject = subject(&folder, &machine_arguments, lang)?;
    let host = machine(folder, &machine_arguments, Duration::from_secs(5));
    Ok(drive::session(subject, Task::Explain { run }, &host, Recording::Dropped, |_| {}))
}

/// The folder that a configuration file belongs to: the parent of `.vscode`, else its own.
fn folder_of(file: &Path) -> PathBuf {
    let parent = file.parent().unwrap_or(file);
    let is_vscode = parent.file_name().is_some_and(|name| name == ".vscode");
    if is_vscode { parent.parent().unwrap_or(parent).to_path_buf() } else { parent.to_path_buf() }
}

fn rules(rule: Option<&str>) -> Result<ExitCode, Usage> {
    let mut out = anstream::stdout().lock();
    let parse = |text: &str| go_doctor_pages::parse(text).ok();
    match rule {
        None => {
            for name in rule_names() {
                let page = PAGES
                    .iter()
                    .find(|(known, _)| *known == name)
                    .and_then(|(_, text)| parse(text));
                let (layer, severity) =
                    page.map(|page| (page.layer, page.severity)).unwrap_or_default();
                writeln!(out, "{name:<32} {layer:<10} {severity}")?;
            }
        }
        Some(name) => {
            let (_, text) = PAGES
                .iter()
                .find(|(known, _)| *known == name)
                .ok_or_else(|| Usage::NoRule(name.to_owned()))?;
            if let Some(page) = parse(text) {
                writeln!(
                    out,
                    "# {name}\n\n*{} · {}*\n\n{}",
                    page.layer,
                    page.severity,
                    page.prose.trim_end()
                )?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn subject(folder: &Path, machine: &MachineArguments, lang: Lang) -> Result<Subject, Usage> {
    for name in machine.only.iter().chain(&machine.skip) {
        if !rule_names().contains(&name.as_str()) {
            return Err(Usage::NoRule(name.clone()));
        }
    }
    Ok(Subject {
        folder: folder.to_string_lossy().into_owned(),
        file: None,
        workspace_file: None,
        platform: host::platform(),
        arch: host::arch().to_owned(),
        home: std::env::home_dir()
            .map(|home| home.to_string_lossy().into_owned())
            .filter(|home| !home.is_empty()),
        trusted: !machine.untrusted,
        host: HostKind::CommandLine,
        remote: None,
        lang,
        only: machine.only.clone(),
        skip: machine.skip.clone(),
    })
}

fn machine(folder: PathBuf, arguments: &MachineArguments, shell_timeout: Duration) -> Arc<Host> {
    Arc::new(Host::Machine(Machine {
        folder,
        trusted: !arguments.untrusted,
        user_settings: arguments.user_settings.as_deref().map(absolute),
        extensions_dir: arguments.extensions_dir.as_deref().map(absolute),
        shell_timeout,
    }))
}

/// An absolute path without looking at links: what the user typed, from here.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    // `/a/b/.` and `/a/b` are one folder; `..` is left to the system.
    absolute.components().collect()
}

/// Prints the report and says it in the exit code.
fn finish(finished: &Finished, format: Format) -> Result<ExitCode, Usage> {
    print(finished, format, &mut anstream::stdout().lock())?;
    Ok(ExitCode::from(match finished.report.health {
        Health::Ok => 0,
        Health::Warning | Health::Error => 1,
        Health::Unknown => 3,
    }))
}

/// Prints the report.
pub(crate) fn print(
    finished: &Finished,
    format: Format,
    out: &mut impl std::io::Write,
) -> std::io::Result<()> {
    match format {
        Format::Human => print::human(&finished.report, out)?,
        Format::Json => out.write_all(report_json(&finished.report).as_bytes())?,
        Format::Markdown => {
            out.write_all(markdown(&finished.report, &finished.redactor).as_bytes())?;
        }
    }
    out.flush()
}

/// Tells a person at a terminal what is still awaited.
fn notice(lang: Lang, awaited: &[Probe]) {
    if !std::io::stderr().is_terminal() {
        return;
    }
    let labels: Vec<String> = awaited.iter().map(Probe::label).collect();
    anstream::eprintln!(
        "{}",
        go_doctor_engine::say(lang, "cli.waiting", &[("probes", &labels.join(", "))])
    );
}

/// The language of the system's messages.
fn system_language() -> Lang {
    let named =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let first =
        named.into_iter().find(|value| !value.is_empty()).unwrap_or_default().to_lowercase();
    let traditional = first.starts_with("zh_tw") || first.starts_with("zh_hk");
    if first.starts_with("zh") && !traditional { Lang::ZhCn } else { Lang::En }
}
