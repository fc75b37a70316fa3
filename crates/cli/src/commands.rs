//! The commands: what each looks at, how it prints, and the exit code it ends with.

mod check;
mod fix;
mod rules;

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use go_doctor_protocol::{Errand, FailedRun, Lang, Probe, Subject};

use crate::arguments::{
    Arguments, Command, Diagnose, Explain, Format, Language, MachineArguments, PlacesListed,
};
use crate::drive::{self, Finished, Recording};
use crate::facts_file::{FactsFile, Replay};
use crate::here::{absolute, machine, named, subject};
use crate::host::{Host, ending};
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
        return finish(&finished, format, arguments.places());
    }
    let folder = named(arguments.folder.as_deref().unwrap_or_else(|| Path::new(".")))?;
    if !folder.is_dir() {
        return Err(Usage::NoFolder(folder.display().to_string()));
    }
    let mut subject = subject(&folder, &arguments.machine, lang)?;
    let file = arguments.file.as_deref().map(named).transpose()?;
    subject.file = file.map(|file| file.to_string_lossy().into_owned());
    let host = || {
        let patience = Duration::from_secs(u64::from(arguments.shell_timeout));
        machine(folder.clone(), &arguments.machine, patience)
    };
    if arguments.fix || arguments.dry_run {
        if arguments.dry_run && format != Format::Human {
            return Err(Usage::NoFormat("diagnose --dry-run"));
        }
        let shown = (format, arguments.places());
        return fix::machine(&subject, host, arguments.dry_run, shown, |awaited| {
            notice(lang, awaited);
        });
    }
    let host = host();
    let recording = match &arguments.record {
        Some(_) => Recording::Kept,
        None => Recording::Dropped,
    };
    let finished = drive::session(subject.clone(), Errand::Diagnose, &host, recording, |awaited| {
        notice(lang, awaited);
    });
    let code = finish(&finished, format, arguments.places())?;
    if format == Format::Human
        && let Some(offer) = check::offer(&finished.report)
    {
        output::human(&format!("\n{offer}\n"))?;
    }
    if let Some(file) = &arguments.record {
        FactsFile::new(subject, Errand::Diagnose, finished.readings)
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
        // A trace may be all there is: the output need not be typed in.
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
    let task = Errand::Explain { run };
    let finished = drive::session(subject, task, &host, Recording::Dropped, notice);
    finish(&finished, format, PlacesListed::All)
}

/// Prints the report and says it in the exit code.
fn finish(finished: &Finished, format: Format, places: PlacesListed) -> Result<ExitCode, Usage> {
    output::report(finished, format, places)?;
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
