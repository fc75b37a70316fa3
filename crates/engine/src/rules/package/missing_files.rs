//! Layer module: a file that a command names and that is not there.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::package_files;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::path;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::nested::LOADED;
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::file_not_found::RULE).explain(file_not_found).yields_to(&[
        words::task_path_unquoted::RULE,
        words::task_cwd_missing::RULE,
        words::launch_cwd_missing::RULE,
        words::launch_mode_mismatch::RULE,
        words::launch_program_missing::RULE,
        words::working_directory_unusable::RULE,
        words::task_variable_not_substituted::RULE,
        words::script_crlf::RULE,
        words::command_changed_by_shell::RULE,
    ])];

/// A file or folder that a command names and that is not there, in the words of go, its tools, dlv and the shells.
fn file_not_found(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "o such file or directory",
        "directory not found",
        "The system cannot find the ",
        " is a directory, should be a Go file",
        "named files must be .go files: ",
        "no required module provides package ",
        " is not in std",
        " is not in GOROOT",
        "cd: can't cd to ",
        "cd: The directory '",
        ": No such file",
    ];
    // Go 1.19 and 1.20 say this of empty folders and of ones that are not there.
    if let (Some((line, target)), Some(cwd)) = (run.after(LOADED), &run.cwd) {
        let path = paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, target));
        if cx.is_folder(&path).known()? == Some(false) {
            out.add(
                draft(words::file_not_found::message(target))
                    .line(run, line)
                    .by_hand(words::file_not_found::fix_check_path()),
            );
            return Ok(());
        }
    }
    for line in run.saying(SAYS) {
        let Some((path, how)) = absent(run, line) else { continue };
        let said = match how {
            Absent::Gone => words::file_not_found::message(path),
            Absent::NotGo => {
                words::file_not_found::not_go(path).why(words::file_not_found::why_not_go())
            }
            Absent::Folder => {
                words::file_not_found::is_folder(path).why(words::file_not_found::why_is_folder())
            }
        };
        let finding = draft(said).line(run, line);
        out.add(with_similar(cx, run, finding, path)?);
        return Ok(());
    }
    // Of a failed run without its output the files still can be looked at.
    let go = run.go().filter(|go| matches!(go.verb.as_str(), "run" | "build" | "test" | "vet"));
    let Some(go) = go.filter(|_| run.is_silent_failure()) else { return Ok(()) };
    for target in go.targets().into_iter().filter(|target| target.ends_with(".go")) {
        let Some(path) = path(cx, run, target) else { continue };
        if cx.is_file(&path).known()? == Some(false) && cx.is_folder(&path).known()? == Some(false)
        {
            let exit = format!("exit code {}", run.exit_code.unwrap_or_default());
            let finding = draft(words::file_not_found::message(target)).evidence(run.label(), exit);
            out.add(with_similar(cx, run, finding, target)?);
            return Ok(());
        }
    }
    Ok(())
}

/// The fix: the file beside it that has almost this name, else a look at the path.
fn with_similar(cx: Cx<'_>, run: &Run, finding: Draft, path: &str) -> Fact<Draft> {
    Ok(match similar(cx, run, path)? {
        Some(name) => finding.by_hand(words::file_not_found::fix_use_similar(name)),
        None => finding.by_hand(words::file_not_found::fix_check_path()),
    })
}

/// In which way a path is not what a command wants.
#[derive(Clone, Copy)]
enum Absent {
    Gone,
    Folder,
    NotGo,
}

/// The path that a line says is not there, and in which way.
fn absent<'r>(run: &'r Run, line: Line<'r>) -> Option<(&'r str, Absent)> {
    let text = line.text.trim_start().trim_start_matches("go: ");
    let text = text.strip_suffix(" (exit status 1)").unwrap_or(text);
    let missing = [
        ": no such file or directory",
        ": directory not found",
        ": The system cannot find the file specified.",
        ": The system cannot find the path specified.",
    ];
    let said = missing.iter().find_map(|end| text.strip_suffix(end));
    let named = |path: &str| {
        let targets = run.go().map(crate::output::GoCommand::targets).unwrap_or_default();
        targets.is_empty() || targets.iter().any(|target| base(target) == base(path))
    };
    if let Some(said) = said {
        // Programs print such lines too: a file counts when the command names it, `directory not found` is only go's.
        let own = text.ends_with("directory not found") || text.starts_with("pattern ");
        for start in ["stat ", "lstat ", "CreateFile ", "GetFileAttributesEx "] {
            let rest = said.rsplit_once(": ").map_or(said, |(_, rest)| rest);
            if let Some(path) = rest.strip_prefix(start).filter(|path| own || named(path)) {
                return Some((path, Absent::Gone));
            }
        }
        for start in [
            "reading overlay: open ",
            "reading overlay file: open ",
            "could not launch process: open ",
            "chdir ",
        ] {
            if let Some((_, path)) = said.split_once(start) {
                return Some((path, Absent::Gone));
            }
        }
        let compiler = run.go().is_some_and(|go| go.verb == "tool");
        if let Some(path) = said.strip_prefix("open ").filter(|_| compiler) {
            return Some((path, Absent::Gone));
        }
    }
    if let Some(path) = text.strip_suffix(" is a directory, should be a Go file") {
        return Some((path, Absent::Folder));
    }
    if let Some((_, path)) = text.split_once("named files must be .go files: ") {
        return (!path.starts_with('-')).then_some((path, Absent::NotGo));
    }
    as_package(run, text).or_else(|| by_shell(run, text))
}

/// A file that go took for a package, because there is none of that name: `go build mian.go`.
fn as_package<'r>(run: &Run, text: &'r str) -> Option<(&'r str, Absent)> {
    let package = text
        .split_once("no required module provides package ")
        .filter(|(_, rest)| !rest.contains("go.mod file not found"))
        .map(|(_, rest)| rest.split([';', ':']).next().unwrap_or(rest))
        .or_else(|| between(text, "package ", " is not in std"))
        .or_else(|| between(text, "package ", " is not in GOROOT"))?;
    let argument = run.go().is_some_and(|go| go.targets().contains(&package));
    // Behind a place it is an import: no file was named.
    let imported = place(text).is_some();
    match package {
        _ if imported => None,
        _ if package.ends_with(".go") => Some((package, Absent::Gone)),
        _ if argument && package.contains('.') && !package.contains('/') => {
            Some((package, Absent::NotGo))
        }
        _ => None,
    }
}

/// `cd` and scripts, in the words of sh, bash, zsh and fish.
fn by_shell<'r>(run: &Run, text: &'r str) -> Option<(&'r str, Absent)> {
    let behind = |start: &str| text.split_once(start).map(|(_, rest)| rest.trim());
    let cd = between(text, "cd: ", ": No such file or directory")
        .or_else(|| behind("cd: can't cd to "))
        .or_else(|| behind("cd: no such file or directory: "))
        .or_else(|| between(text, "cd: The directory '", "' does not exist"));
    let script = || {
        let opened = between(text, "cannot open ", ": No such file")
            .or_else(|| text.strip_suffix(": No such file or directory")?.rsplit(": ").next());
        // What any other program does not find is its own matter.
        let argument = |path: &&str| {
            let shell = run.command.as_ref().filter(|command| command.shell.is_some());
            shell.is_some_and(|shell| shell.words.get(1).is_some_and(|word| word == path))
        };
        opened.filter(argument)
    };
    cd.or_else(script).map(|path| (path.trim_matches('"'), Absent::Gone))
}

/// A file beside the missing one whose name differs by one slip: `mian.go` and `main.go`.
fn similar(cx: Cx<'_>, run: &Run, path: &str) -> crate::context::Fact<Option<String>> {
    let platform = cx.platform();
    let Some(cwd) = &run.cwd else { return Ok(None) };
    if !path.ends_with(".go") {
        return Ok(None);
    }
    let whole = paths::normalize(platform, &paths::join(platform, cwd, path));
    let folder = paths::parent(platform, &whole).unwrap_or_default();
    let Some(files) = package_files(cx, &folder).known()? else { return Ok(None) };
    let wanted: Vec<char> = sorted(base(path));
    let near = files.iter().find(|file| {
        let name = sorted(&file.name);
        let common = name.iter().filter(|c| wanted.contains(c)).count();
        name == wanted || (name.len().abs_diff(wanted.len()) <= 1 && common + 1 >= name.len())
    });
    Ok(near.map(|file| file.name.clone()))
}

fn sorted(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.to_lowercase().chars().collect();
    letters.sort_unstable();
    letters
}
