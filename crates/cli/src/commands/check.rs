//! `check`: single files, and their safe fixes with `--fix` and `--dry-run`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use go_doctor_engine::{safe_fixes_of, say};
use go_doctor_protocol::{Errand, Finding, Lang, Probe, Report};

use super::{fix, machine, named, notice, subject};
use crate::arguments::{Check, Format};
use crate::drive::{Drive, Recording};
use crate::keep::Keep;
use crate::mend;
use crate::output;
use crate::usage::Usage;

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
        let pairs = arguments.files.iter().zip(&names);
        let changes = pairs.filter_map(|(given, file)| {
            Some((given.to_string_lossy().into_owned(), mended.changes.get(file)?))
        });
        let counts = (mended.applied.len(), mended.changes.len());
        return fix::show(changes, counts, &drive.redactor(), &mended.first);
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
    let before: BTreeMap<String, String> =
        mended.changes.iter().map(|(file, change)| (file.clone(), change.before.clone())).collect();
    let written = fix::write(mended.applied, mended.changes, &mut Keep::new());
    for file in written.failed() {
        drive.set_text(file, before.get(file).cloned().unwrap_or_default());
    }
    let report = if written.unwritten.is_empty() { mended.remains } else { drive.run(notice) };
    fix::tell(written, &drive.finish(report), (format, arguments.places()), given)
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
