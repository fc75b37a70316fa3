//! Where a printed place is on this machine.

use go_doctor_protocol::Location;

use super::sources;
use super::test_output::packages;
use crate::context::{Cx, Fact, Known as _};
use crate::documents::Lines;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::module_of;
use crate::output::Run;
use crate::paths;

/// The path of a file as a run wrote it; nothing for a relative one when the folder of the run is not known.
pub(crate) fn path(cx: Cx<'_>, run: &Run, file: &str) -> Option<String> {
    let platform = cx.platform();
    let whole = match run.cwd.as_deref() {
        Some(folder) => paths::join(platform, folder, file),
        None => Some(file).filter(|file| paths::is_absolute(platform, file))?.to_owned(),
    };
    Some(paths::normalize(platform, &whole))
}

/// Where a printed place is; nothing when the file cannot be found, or when several could be meant: a healthy file that
/// has the same name is not to be marked.
pub(crate) fn location(
    cx: Cx<'_>,
    run: &Run,
    file: &str,
    line: u32,
    column: Option<u32>,
) -> Fact<Option<Location>> {
    let found = if paths::is_absolute(cx.platform(), file) {
        match is_there(cx, paths::normalize(cx.platform(), file))? {
            Some(path) => Some(path),
            None => of_another_machine(cx, file)?,
        }
    } else if file.contains(['/', '\\']) {
        // `./x.go` and `sub/x.go` are relative to the folder of the tool; with -trimpath a module's path comes first.
        match path(cx, run, file) {
            Some(path) => is_there(cx, path)?,
            None => None,
        }
        .map_or_else(|| of_module(cx, run, file), |path| Ok(Some(path)))?
    } else {
        bare(cx, run, file, line)?
    };
    let Some(path) = found else { return Ok(None) };
    let Some(text) = cx.read(&path).known()?.flatten() else { return Ok(None) };
    // The file may have changed since: without the line it is the file as a whole.
    let span = span(text, line, column);
    let range = span.map(|(start, end)| Lines::new(text).range(text, start, end));
    Ok(Some(Location { file: path, range }))
}

/// A path at which there is a file.
fn is_there(cx: Cx<'_>, path: String) -> Fact<Option<String>> {
    Ok(cx.is_file(&path).known()?.and_then(|there| there.then_some(path)))
}

/// A bare name, as the testing package prints it, is relative to the package's own folder: the one whose line follows,
/// else the one that is tested, else the run's.
fn bare(cx: Cx<'_>, run: &Run, name: &str, line: u32) -> Fact<Option<String>> {
    let has = |folder: &String| is_there(cx, paths::join(cx.platform(), folder, name));
    if let Some(package) = package_behind(run, name, line) {
        for folder in sources::folders(cx, run, &[package])? {
            if let Some(path) = has(&folder)? {
                return Ok(Some(path));
            }
        }
    }
    let mut tested = Vec::new();
    if run.go().is_some_and(|go| go.verb == "test") {
        for folder in sources::tested(cx, run)? {
            tested.extend(has(&folder)?);
        }
    }
    if let [first, others @ ..] = tested.as_slice() {
        return Ok(Some(first.clone()).filter(|_| others.is_empty()));
    }
    match run.cwd.as_ref().map(has).transpose()?.flatten() {
        Some(path) => Ok(Some(path)),
        None => Ok(only_file_named(cx, name).known()?.flatten()),
    }
}

/// The package whose line (`FAIL\tkatas.dev/a\t0.003s`) comes next behind a place that was printed.
fn package_behind(run: &Run, name: &str, line: u32) -> Option<String> {
    let printed = format!("{name}:{line}");
    let at = run.containing(&printed)?.number;
    let found = packages(run).find(|found| found.line.number > at);
    found.map(|found| found.package.to_owned())
}

/// A path whose first part is the path of the module here (`-trimpath`, `katas.dev/a/x.go`).
fn of_module(cx: Cx<'_>, run: &Run, file: &str) -> Fact<Option<String>> {
    let Some(folder) = run.cwd.as_deref() else { return Ok(None) };
    let Some(module) = module_of(cx, folder).known()?.flatten() else { return Ok(None) };
    let own = module.file.word("module").unwrap_or_default();
    let Some(rest) = file.strip_prefix(own).and_then(|rest| rest.strip_prefix('/')) else {
        return Ok(None);
    };
    is_there(cx, paths::join(cx.platform(), &module.folder, rest))
}

/// A path of another machine: the file here whose own path below the folder is its end, the longest one.
fn of_another_machine(cx: Cx<'_>, file: &str) -> Fact<Option<String>> {
    let Some(files) = go_files(cx).known()? else { return Ok(None) };
    let printed = file.replace('\\', "/");
    let root = &cx.subject.folder;
    let ends = files.folders.values().flatten().filter(|known| {
        let own = paths::relative(cx.platform(), root, &known.path).replace('\\', "/");
        printed.strip_suffix(&own).is_some_and(|before| before.ends_with('/'))
    });
    Ok(ends.max_by_key(|known| known.path.len()).map(|known| known.path.clone()))
}

/// The one file of the folder with this name.
fn only_file_named(cx: Cx<'_>, name: &str) -> Fact<Option<String>> {
    let files = go_files(cx)?;
    let mut same = files.folders.values().flatten().filter(|file| file.name == name);
    let first = same.next().map(|file| file.path.clone());
    Ok(first.filter(|_| same.next().is_none()))
}

/// The bytes of the word at a column, or of a line's code.
fn span(text: &str, line: u32, column: Option<u32>) -> Option<(usize, usize)> {
    let mut start = 0;
    for _ in 1..line {
        start += text.get(start..)?.find('\n')? + 1;
    }
    let rest = text.get(start..)?;
    let row = rest.lines().next().unwrap_or_default();
    let Some(column) = column else {
        let indent = row.len() - row.trim_start().len();
        return Some((start + indent, start + row.trim_end().len().max(indent)));
    };
    let at = (column.saturating_sub(1) as usize).min(row.len());
    let word = row.get(at..)?;
    let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
    let end = if end == 0 { word.chars().next().map_or(0, char::len_utf8) } else { end };
    Some((start + at, start + at + end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        let text = "package a\n\n\tvar 两 = x1 + 2\n";
        let word = |line, column| span(text, line, column).map(|(start, end)| &text[start..end]);
        assert_eq!(word(3, Some(12)), Some("x1"));
        assert_eq!(word(3, None), Some("var 两 = x1 + 2"));
        assert_eq!(word(3, Some(10)), Some("="));
        assert_eq!(word(9, Some(1)), None);
        assert_eq!(word(1, Some(99)), Some(""));
    }
}
