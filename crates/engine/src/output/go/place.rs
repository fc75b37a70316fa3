//! Places that tools print: `./main.go:4:2: declared and not used: x`, and where they are on this machine.

use go_doctor_protocol::{Location, Platform};

use super::sources;
use super::test_output::packages;
use crate::context::{Cx, Fact, Missing};
use crate::documents::Lines;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::module_of;
use crate::output::Run;
use crate::paths;

/// A place in a Go file, as a tool printed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place<'r> {
    /// The file, as it is written.
    pub(crate) file: &'r str,
    /// The line, from 1.
    pub(crate) line: u32,
    /// The column in bytes, from 1, if the tool says one.
    pub(crate) column: Option<u32>,
    /// What is said of it.
    pub(crate) message: &'r str,
}

/// The place that a line begins with: `FILE.go:LINE[:COLUMN[-COLUMN]]: message`, blanks and `vet: ` before it aside.
pub(crate) fn place(text: &str) -> Option<Place<'_>> {
    let text = text.trim_start();
    let text = text.strip_prefix("vet: ").unwrap_or(text);
    let at = text.find(".go:").map(|at| at + 3)?;
    let (file, rest) = text.split_at_checked(at)?;
    let (line, rest) = number(rest.get(1..)?)?;
    let rest = rest.strip_prefix(':')?;
    let (column, rest) = match number(rest) {
        // gopls: `4:2-3:` and `4:2-5:1:`.
        Some((column, rest)) => {
            let behind = rest.find(|c: char| !matches!(c, '-' | ':' | '0'..='9'))?;
            let (range, message) = rest.split_at_checked(behind)?;
            (Some(column), range.ends_with(':').then_some(message)?)
        }
        None => (None, rest),
    };
    // dlv and staticcheck put their own words behind the compiler's.
    let message = rest.trim();
    let message = message.strip_suffix(" (compile)").unwrap_or(message);
    let message = message.rsplit_once(" (exit status ").map_or(message, |(message, _)| message);
    let named = !file.contains(['"', '`', '\'', '\u{201c}']) && !file.contains(": ");
    (named && !message.is_empty()).then_some(Place { file, line, column, message })
}

fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

/// A fact that the rule can do without: nothing when it cannot be known.
pub(crate) fn known<T>(fact: Fact<T>) -> Fact<Option<T>> {
    match fact {
        Ok(value) => Ok(Some(value)),
        Err(Missing::Unchecked(_)) => Ok(None),
        Err(Missing::Asked) => Err(Missing::Asked),
    }
}

/// The path of a file as a run wrote it; nothing of a relative one when nobody knows in which folder it ran.
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
    let Some(text) = known(cx.read(&path))?.flatten() else { return Ok(None) };
    // The file may have changed since: without the line it is the file as a whole.
    let span = span(text, line, column);
    let range = span.map(|(start, end)| Lines::new(text).range(text, start, end));
    Ok(Some(Location { file: path, range }))
}

/// A path at which there is a file.
fn is_there(cx: Cx<'_>, path: String) -> Fact<Option<String>> {
    Ok(known(cx.is_file(&path))?.and_then(|there| there.then_some(path)))
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
        None => Ok(known(only_file_named(cx, name))?.flatten()),
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
    let Some(module) = known(module_of(cx, folder))?.flatten() else { return Ok(None) };
    let own = module.file.word("module").unwrap_or_default();
    let Some(rest) = file.strip_prefix(own).and_then(|rest| rest.strip_prefix('/')) else {
        return Ok(None);
    };
    is_there(cx, paths::join(cx.platform(), &module.folder, rest))
}

/// A path of another machine: the file here whose own path below the folder is its end, the longest one.
fn of_another_machine(cx: Cx<'_>, file: &str) -> Fact<Option<String>> {
    let Some(files) = known(go_files(cx))? else { return Ok(None) };
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

/// The last part of a path that was printed on some machine.
pub(crate) fn base(path: &str) -> &str {
    let platform = if path.contains('\\') { Platform::Windows } else { Platform::Linux };
    paths::file_name(platform, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let read = |text| place(text).map(|p| (p.file, p.line, p.column, p.message));
        assert_eq!(
            read("./main.go:4:2: declared and not used: x"),
            Some(("./main.go", 4, Some(2), "declared and not used: x"))
        );
        assert_eq!(
            read(r"vet: .\a b\main.go:4:2: undefined: x"),
            Some((r".\a b\main.go", 4, Some(2), "undefined: x"))
        );
        assert_eq!(
            read(r"C:\w\main.go:4:2-5: gopls says"),
            Some((r"C:\w\main.go", 4, Some(2), "gopls says"))
        );
        assert_eq!(read("    a_test.go:7: got 1"), Some(("a_test.go", 7, None, "got 1")));
        for other in [
            "\t/w/main.go:6 +0x9",
            "open x.go: no",
            "say \"a.go:1:2: x\"",
            "a.go:1:",
            "main.go:x: y",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }

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
