//! `check`: single files, and their safe fixes with `--fix` and `--dry-run`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use go_doctor_engine::{safe_fixes_of, say};
use go_doctor_protocol::{Errand, Finding, Lang, Probe, Report};

use super::{machine, named, notice, subject};
use crate::arguments::{Check, Format, PlacesListed};
use crate::drive::{Drive, Finished, Recording};
use crate::forms::diff;
use crate::forms::human;
use crate::mend::{self, Mended};
use crate::output;
use crate::usage::Usage;
use crate::write;

/// Checks the files; fixes them, or shows what would be fixed.
pub(super) fn check(arguments: &Check, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    if arguments.dry_run && format != Format::Human {
        return Err(Usage::NoFormat("check --dry-run"));
    }
    let files = files(&arguments.files)?;
    let folder = files.first().map(|file| folder_of(file)).unwrap_or_default();
    let subject = subject(&folder, &arguments.machine, lang)?;
    let host = machine(folder, &arguments.machine, Duration::from_secs(5));
    let names: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let mut drive =
        Drive::new(subject, Errand::Check { files: names.clone() }, &host, Recording::Dropped);
    let notice = |awaited: &[Probe]| notice(lang, awaited);
    if arguments.dry_run {
        let mended = mend::mend(&mut drive, &names, notice);
        return show(arguments, &names, &mended, &drive, lang);
    }
    if !arguments.fix {
        let report = drive.run(notice);
        let fixable = report.findings.iter().flat_map(safe_fixes_of).count();
        let finished = drive.finish(report);
        output::report(&finished, format, arguments.places())?;
        if fixable > 0 && format == Format::Human {
            let count = fixable.to_string();
            output::human(&format!("\n{}\n", say(lang, "cli.fixable", &[("count", &count)])))?;
        }
        return Ok(output::code(finished.report.health));
    }
    let mended = mend::mend(&mut drive, &names, notice);
    let given = |file: &String| {
        let mut pairs = names.iter().zip(&arguments.files);
        let given = pairs.find(|(name, _)| *name == file).map(|(_, given)| given);
        given.map_or(file.clone(), |given| given.display().to_string())
    };
    fix(mended, drive, notice, (format, arguments.places()), lang, given)
}

/// That `check --fix` can fix some of a diagnosis's findings, and of which files.
pub(super) fn offer(report: &Report) -> Option<String> {
    const SHOWN: usize = 3;
    let mut files: Vec<String> = Vec::new();
    let mut count = 0_usize;
    for finding in report.findings.iter().flat_map(Finding::each) {
        let Some(at) = &finding.location else { continue };
        if !safe_fixes_of(&finding).is_empty() && is_known(Path::new(&at.file)) {
            count += 1;
            if !files.contains(&at.file) {
                files.push(at.file.clone());
            }
        }
    }
    let lang = report.subject.lang;
    let count = match count {
        0 => return None,
        many => many.to_string(),
    };
    if files.len() > SHOWN {
        return Some(say(lang, "cli.fixable", &[("count", &count)]));
    }
    let files = shlex::try_join(files.iter().map(String::as_str)).ok()?;
    Some(say(lang, "cli.fixable-files", &[("count", &count), ("files", &files)]))
}

/// Writes what was fixed and reports what remains, of files that could not be written too.
fn fix(
    mended: Mended,
    mut drive: Drive,
    notice: impl Fn(&[Probe]),
    (format, places): (Format, PlacesListed),
    lang: Lang,
    given: impl Fn(&String) -> String,
) -> Result<ExitCode, Usage> {
    let mut unwritten: Vec<(String, std::io::Error)> = Vec::new();
    let mut failed: BTreeSet<String> = BTreeSet::new();
    for (file, change) in mended.changes {
        if let Err(error) = write::replace(Path::new(&file), &change.before, &change.after) {
            drive.set_text(&file, change.before);
            unwritten.push((given(&file), error));
            failed.insert(file);
        }
    }
    let report = if unwritten.is_empty() { mended.remains } else { drive.run(notice) };
    let finished: Finished = drive.finish(report);
    let applied: Vec<&mend::Applied> =
        mended.applied.iter().filter(|fix| fix.files.is_disjoint(&failed)).collect();
    let mut text = String::new();
    for fix in &applied {
        let files: Vec<String> = fix.files.iter().map(&given).collect();
        let label = human::label(lang, "cli.fixed");
        text.push_str(&format!("{label}{}: {} [{}]\n", files.join(", "), fix.title, fix.rule));
    }
    if applied.is_empty() && unwritten.is_empty() {
        text.push_str(&format!("{}\n", say(lang, "cli.nothing-to-fix", &[])));
    }
    if format == Format::Human {
        output::human(&format!("{}\n", human::plain(&text)))?;
    } else {
        // Standard output is the report's alone.
        output::aside(&text);
    }
    output::report(&finished, format, places)?;
    if unwritten.is_empty() {
        Ok(output::code(finished.report.health))
    } else {
        Err(Usage::NotWritten(unwritten))
    }
}

/// Prints the diff; the exit code speaks of the files as they are.
fn show(
    arguments: &Check,
    names: &[String],
    mended: &Mended,
    drive: &Drive,
    lang: Lang,
) -> Result<ExitCode, Usage> {
    let redactor = drive.redactor();
    let mut text = Vec::new();
    for (given, file) in arguments.files.iter().zip(names) {
        if let Some(change) = mended.changes.get(file) {
            diff::print(&given.to_string_lossy(), change, &redactor, &mut text)?;
        }
    }
    output::human(&String::from_utf8_lossy(&text))?;
    let (fixes, files) = (mended.applied.len().to_string(), mended.changes.len().to_string());
    output::aside(&if mended.changes.is_empty() {
        format!("{}\n", say(lang, "cli.nothing-to-fix", &[]))
    } else {
        format!("{}\n", say(lang, "cli.would-fix", &[("fixes", &fixes), ("files", &files)]))
    });
    Ok(output::code(mended.first.health))
}

/// The files, each once, if each is there and of a kind that can be checked.
fn files(given: &[PathBuf]) -> Result<Vec<PathBuf>, Usage> {
    let mut files: Vec<PathBuf> = Vec::new();
    for file in given {
        let shown = || file.display().to_string();
        let path = named(file)?;
        let metadata = std::fs::metadata(&path).map_err(|error| Usage::NoFile(shown(), error))?;
        if metadata.is_dir() {
            return Err(Usage::IsFolder(shown()));
        }
        if !metadata.is_file() {
            return Err(Usage::NoRegularFile(shown()));
        }
        if !is_known(&path) {
            return Err(Usage::UnknownFile(shown()));
        }
        files.push(path);
    }
    Ok(files)
}

/// Whether a file is of a kind that can be checked.
fn is_known(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    ["settings.json", "tasks.json", "launch.json", "go.mod", "go.work"].contains(&name.as_str())
        || name.ends_with(".code-workspace")
        || name.ends_with(".go")
}

/// The folder that a configuration file belongs to: the parent of `.vscode`, else its own.
fn folder_of(file: &Path) -> PathBuf {
    let parent = file.parent().unwrap_or(file);
    let is_vscode = parent.file_name().is_some_and(|name| name == ".vscode");
    if is_vscode { parent.parent().unwrap_or(parent).to_path_buf() } else { parent.to_path_buf() }
}
