//! Layer module: sources that cannot be read as Go. Files that are not there, folders without any, wrong encodings.

use go_doctor_protocol::{Location, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files};
use crate::facts::workspace::mod_file::encoding;
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::{location, path};
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::nested::LOADED;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::file_encoding::RULE)
        .go_file(file_encoding)
        .unread(unread_file)
        .explain(explain_file_encoding)
        .yields_to(&[words::go_mod_invalid::RULE]),
    Rule::new(words::file_not_found::RULE).explain(file_not_found).yields_to(&[
        words::task_path_unquoted::RULE,
        words::task_cwd_missing::RULE,
        words::launch_cwd_missing::RULE,
        words::launch_mode_mismatch::RULE,
        words::launch_program_missing::RULE,
        words::working_directory_unusable::RULE,
        words::task_variable_not_substituted::RULE,
        words::script_crlf::RULE,
        words::command_changed_by_shell::RULE,
    ]),
    Rule::new(words::no_go_files::RULE)
        .diagnose(no_go_files)
        .explain(explain_no_go_files)
        .yields_to(&[
            words::test_file_run::RULE,
            words::file_excluded::RULE,
            words::nested_module::RULE,
            words::workspace_excludes_module::RULE,
            words::file_permission_denied::RULE,
            words::working_directory_unusable::RULE,
            words::task_variable_not_substituted::RULE,
            words::script_crlf::RULE,
            words::command_changed_by_shell::RULE,
        ]),
];

fn file_encoding(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if let Some(looks_like) = encoding(file.unread.as_deref()) {
        // A file of another system is not read here.
        if !crate::facts::workspace::go_files::target(cx).takes_name(&file.name) {
            return Ok(());
        }
        out.add(no_text(&file.path, &file.name, looks_like));
        return Ok(());
    }
    if !file.built {
        return Ok(());
    }
    let skip = if file.text.starts_with('\u{feff}') { 3 } else { 0 };
    let stray = file
        .text
        .get(skip..)
        .and_then(|text| text.char_indices().find(|(_, c)| matches!(c, '\0' | '\u{feff}')));
    let Some((at, c)) = stray else { return Ok(()) };
    let start = skip + at;
    let name = file.name.as_str();
    let finding = draft(if c == '\0' {
        words::file_encoding::nul(name)
    } else {
        words::file_encoding::bom(name)
    })
    .at(file.location(start, start + c.len_utf8()))
    .evidence(format!("read {}", file.path), file.line(start));
    let edit = go_doctor_protocol::Edit {
        file: file.path.clone(),
        range: file.range(start, start + c.len_utf8()),
        new_text: String::new(),
    };
    out.add(finding.edits(
        words::file_encoding::fix_remove(name),
        go_doctor_protocol::Applicability::Safe,
        vec![edit],
    ));
    Ok(())
}

/// A file that is no UTF-8 text, as a whole.
fn no_text(path: &str, name: &str, looks_like: &str) -> Draft {
    let finding = draft(match looks_like {
        "utf-16le" | "utf-16be" => words::file_encoding::message(name, looks_like),
        "nul" => words::file_encoding::utf16(name),
        _ => words::file_encoding::not_utf8(name),
    })
    .at(Location { file: path.to_owned(), range: None })
    .evidence(format!("read {path}"), looks_like);
    finding.by_hand(words::file_encoding::fix_save_utf8(name))
}

/// A document that was to be checked and cannot be read as text: a Go file, settings, tasks, launch configurations.
fn unread_file(cx: Cx<'_>, path: &str, looks_like: &str, out: &mut Findings) -> Checked {
    let name = paths::file_name(cx.platform(), path);
    let finding = no_text(path, name, looks_like);
    out.add(if name.ends_with(".go") {
        finding
    } else {
        finding.why(words::file_encoding::why_config())
    });
    Ok(())
}

/// go/scanner, cmd/compile and go/build on bytes that are no Go (Go 1.19 to 1.27).
fn explain_file_encoding(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "invalid BOM in the middle of the file",
        "illegal byte order mark",
        "illegal UTF-8 encoding",
        "invalid UTF-8 encoding",
        "unexpected NUL in input",
        "invalid NUL character",
        "illegal character NUL",
    ];
    let Some(line) = run.says(SAYS).filter(|line| !line.text.contains("go.mod")) else {
        return Ok(());
    };
    let place = place(line.text);
    let at = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    // `go: reading main.go: unexpected NUL in input`, `read /w/main.go: unexpected NUL in input`.
    let read = || {
        let (_, rest) = line.text.split_once("read")?;
        rest.trim_start_matches("ing").trim().split(": ").next()
    };
    let file = place.map(|place| place.file).or_else(read).unwrap_or_default();
    let file = base(file);
    let finding = draft(if line.text.contains("BOM") || line.text.contains("byte order mark") {
        words::file_encoding::bom(file)
    } else if line.text.contains("NUL") || line.text.contains("UTF-16") {
        words::file_encoding::utf16(file)
    } else {
        words::file_encoding::not_utf8(file)
    });
    out.add(finding.at_any(at).line(run, line).by_hand(words::file_encoding::fix_save_utf8(file)));
    Ok(())
}

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

/// A module in which go sees no package.
fn no_go_files(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (module, files) = (module_of(cx, &cx.subject.folder), go_files(cx));
    let (module, files) = (module?, files?);
    let Some(module) =
        module.filter(|module| paths::same(cx.platform(), &module.folder, &cx.subject.folder))
    else {
        return Ok(());
    };
    // A module may be there for its tools or its dependencies alone, or hold only other modules.
    let serves = ["tool", "require"].iter().any(|verb| module.file.first(verb).is_some());
    if !files.folders.is_empty() || files.more || files.modules.len() > 1 {
        return Ok(());
    }
    let folder = cx.subject.folder.as_str();
    let hidden = files.passed_over.first();
    if serves && hidden.is_none() {
        return Ok(());
    }
    let file = hidden.map(|path| paths::relative(cx.platform(), folder, path)).unwrap_or_default();
    let finding = draft(words::no_go_files::message(folder))
        .evidence(format!("walk {folder}"), files.passed_over.join("\n"));
    let finding = match hidden {
        Some(path) => finding
            .message(words::no_go_files::hidden(file.as_str()))
            .why(words::no_go_files::why_hidden())
            .at(Location { file: path.clone(), range: None }),
        None => finding.severity(Severity::Warning),
    };
    out.add(finding.by_hand(if hidden.is_some() {
        words::no_go_files::fix_rename()
    } else {
        words::no_go_files::fix_write()
    }));
    Ok(())
}

/// go/build and load on folders without packages (Go 1.19 to 1.27), and zsh on `*.go`.
fn explain_no_go_files(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "no Go files in ",
        "no non-test Go files in ",
        "no buildable Go source files in ",
        "no packages to test",
        "no packages to vet",
        "no packages to build",
        " matched no packages",
    ];
    let glob = |line: &Line<'_>| {
        let text = line.text;
        let zsh = text.contains("no matches found: ") && text.ends_with(".go");
        let passed = text.contains("malformed import path \"") && text.contains("*.go\"");
        zsh || passed
    };
    let globs = &["no matches found: ", "malformed import path \""];
    if let Some(line) = run.saying(globs).find(glob) {
        let finding = draft(words::no_go_files::glob());
        out.add(
            finding
                .why(words::no_go_files::why_glob())
                .line(run, line)
                .by_hand(words::no_go_files::fix_write()),
        );
        return Ok(());
    }
    let loaded = run.after(LOADED).map(|(line, _)| line);
    let Some(line) = run.says(SAYS).or(loaded) else { return only_tests(cx, run, out) };
    let text = line.text;
    let folder = [" Go files in ", " Go source files in "]
        .iter()
        .find_map(|end| text.split_once(end).map(|(_, folder)| folder.trim()))
        .or(run.cwd.as_deref())
        .unwrap_or(".");
    let finding = draft(words::no_go_files::message(folder)).line(run, line);
    let pattern = text.contains("matched no packages") || text.contains("no packages to");
    let tests = text.contains("no non-test Go files");
    let finding = if tests {
        finding
            .message(words::no_go_files::only_tests(folder))
            .why(words::no_go_files::why_only_tests())
    } else if pattern {
        finding.message(words::no_go_files::pattern()).why(words::no_go_files::why_pattern())
    } else {
        finding
    };
    // A warning of a command that ended well.
    let finding = match run.exit_code {
        Some(0) => finding.severity(Severity::Info),
        _ => finding,
    };
    // `go: no packages loaded from X` (Go 1.19) is also said of folders outside of the module.
    let target = text.split_once(LOADED).map(|(_, target)| target);
    if let (Some(target), Some(cwd)) = (target, &run.cwd) {
        let path = paths::normalize(cx.platform(), &paths::join(cx.platform(), cwd, target));
        let there = cx.is_folder(&path).known()?;
        let module = module_of(cx, cwd).known()?.flatten();
        let inside =
            module.is_none_or(|module| paths::is_within(cx.platform(), &path, &module.folder));
        if !inside || there == Some(false) {
            return Ok(());
        }
    } else if target.is_some_and(|target| target.starts_with("..")) {
        return Ok(());
    }
    out.add(finding.by_hand(if tests {
        words::no_go_files::fix_test()
    } else {
        words::no_go_files::fix_write()
    }));
    Ok(())
}

/// `package X is not a main package` of a folder that has nothing but tests.
fn only_tests(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let own = run.go().is_none_or(|go| matches!(go.targets().as_slice(), [] | ["."]));
    let (Some(line), Some(cwd)) = (run.says(&[" is not a main package"]), &run.cwd) else {
        return Ok(());
    };
    let list = if own { package_files(cx, cwd).known()? } else { None };
    if list.is_some_and(|list| !list.is_empty() && list.iter().all(GoFile::is_test)) {
        let finding = draft(words::no_go_files::only_tests(cwd.as_str()));
        out.add(
            finding
                .why(words::no_go_files::why_only_tests())
                .line(run, line)
                .by_hand(words::no_go_files::fix_test()),
        );
    }
    Ok(())
}
