//! The commands: what each looks at, how it prints, and the exit code it ends with.

mod check;
mod rules;

use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use go_doctor_engine::rule_names;
use go_doctor_protocol::{FailedRun, Host as HostKind, Lang, Probe, Subject, Task};

use crate::arguments::{
    Arguments, Command, Diagnose, Explain, Format, Language, Machine as MachineArguments,
};
use crate::drive::{self, Finished, Recording};
use crate::facts_file::{FactsFile, Replay};
use crate::host::{self, Host, Machine, ending};
use crate::output;
use crate::usage::Usage;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Usage> {
    // `run` passes signals on to its command.
    if !matches!(arguments.command, Command::Run(_)) {
        ending::on_signals()?;
    }
    match &arguments.command {
        Command::Diagnose(diagnose) => self::diagnose(diagnose, arguments.format, lang),
        Command::Check(check) => check::check(check, arguments.format, lang),
        Command::Explain(explain) => self::explain(explain, arguments.format, lang),
        Command::Run(run) => crate::run::run(run, arguments.format, lang),
        Command::Rules { rule } => rules::rules(rule.as_deref(), arguments.format, lang),
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
    let folder = named(arguments.folder.as_deref().unwrap_or_else(|| Path::new(".")))?;
    if !folder.is_dir() {
        return Err(Usage::NoFolder(folder.display().to_string()));
    }
    let mut subject = subject(&folder, &arguments.machine, lang)?;
    let file = arguments.file.as_deref().map(named).transpose()?;
    subject.file = file.map(|file| file.to_string_lossy().into_owned());
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
    let code = finish(&finished, format)?;
    if format == Format::Human
        && let Some(offer) = check::offer(&finished.report)
    {
        output::human(&format!("\n{offer}\n"))?;
    }
    if let Some(file) = &arguments.record {
        FactsFile::new(subject, Task::Diagnose, finished.readings)
            .write(file, &finished.redactor)?;
    }
    Ok(code)
}

fn explain(arguments: &Explain, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    let mut bytes = Vec::new();
    match &arguments.output {
        Some(file) if file.is_dir() => {
            return Err(Usage::NoFile(
                file.display().to_string(),
                std::io::ErrorKind::IsADirectory.into(),
            ));
        }
        Some(file) => {
            bytes = std::fs::read(file)
                .map_err(|error| Usage::NoFile(file.display().to_string(), error))?;
        }
        // A trace may be all there is: nobody is made to type the output.
        None if arguments.trace.is_some() && std::io::stdin().is_terminal() => {}
        None => {
            if std::io::stdin().is_terminal() {
                output::aside(&format!("{}\n", go_doctor_engine::say(lang, "cli.stdin", &[])));
            }
            std::io::stdin().read_to_end(&mut bytes)?;
        }
    }
    let cwd = arguments.cwd.as_deref().map(named).transpose()?;
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

/// An absolute path that a report can name.
fn named(path: &Path) -> Result<PathBuf, Usage> {
    let absolute = absolute(path);
    if absolute.to_str().is_some() {
        Ok(absolute)
    } else {
        Err(Usage::NoUtf8(absolute.display().to_string()))
    }
}

/// An absolute path without looking at links: what the user typed, from here.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    // `/a/b/.` and `/a/b` are one folder; `..` is left to the system.
    absolute.components().collect()
}

/// Prints the report and says it in the exit code.
fn finish(finished: &Finished, format: Format) -> Result<ExitCode, Usage> {
    output::report(finished, format)?;
    Ok(output::code(finished.report.health))
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

/// The language that was asked for, else the system's.
pub(crate) fn language(arguments: &Arguments) -> Lang {
    match arguments.lang {
        Some(Language::En) => Lang::En,
        Some(Language::ZhCn) => Lang::ZhCn,
        None => system_language(),
    }
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
