//! Layer test: which files and folders `go test` looks at, and which of them a command gives it.

use go_doctor_protocol::{Errand, Location, Severity};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::sources;
use crate::output::go::test_output::{TestVerdict, packages};
use crate::output::go::undefined::own_undefined_name;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Run, between};
use crate::paths;
use crate::rules::ConfigFile;
use crate::rules::Rule;
use crate::rules::tasks::references::go_commands;
use crate::words::{self, shell_quote};
use go_doctor_golang::source::header::{Decl, DeclKind};
use go_doctor_golang::source::test_functions::{TestKind, has_signature, kind, tests};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::test_file_run::RULE).config(test_file_run).explain(explain_test_file_run),
    Rule::new(words::test_single_file::RULE)
        .config(test_single_file)
        .explain(explain_test_single_file),
    Rule::new(words::test_files_missing::RULE)
        .go_file(test_files_missing)
        .explain(explain_test_files_missing)
        .yields_to(&[
            words::test_wrong_package::RULE,
            words::file_excluded::RULE,
            words::no_go_files::RULE,
            words::launch_mode_mismatch::RULE,
        ]),
];

/// A task that hands a test file to `go run` or `go build`.
fn test_file_run(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for command in go_commands(cx, file) {
        let Some(test) = command.targets().into_iter().find(|t| t.ends_with("_test.go")) else {
            continue;
        };
        if command.verb == "run" {
            let finding = draft(words::test_file_run::message("go run", test))
                .at_value(command.owner_of(test));
            out.add(finding.by_hand(words::test_file_run::fix_use_go_test(test)));
        }
    }
    Ok(())
}

fn explain_test_file_run(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let given = run.find(|line| between(line, "cannot run *_test.go files (", ")"));
    if let Some((line, files)) = given {
        let first = files.split(' ').next().unwrap_or(files);
        // go names the file alone; the command line says where it is.
        let targets = run.go().map(|go| go.targets()).unwrap_or_default();
        let first = targets.into_iter().find(|target| base(target) == first).unwrap_or(first);
        let finding = draft(words::test_file_run::message("go run", files)).line(run, line);
        out.add(finding.terminal_of(
            words::test_file_run::fix_test,
            format!("go test {}", folder_of(first)),
            run,
        ));
        return Ok(());
    }
    if let Some((line, inside)) =
        run.find(|line| line.split_once("no non-test Go files in ").map(|(_, rest)| rest.trim()))
        && run.go().is_none_or(|go| go.verb == "run")
    {
        let finding = draft(words::test_file_run::folder(inside)).line(run, line);
        out.add(finding.terminal_of(words::test_file_run::fix_test, "go test .", run));
        return Ok(());
    }
    if let Some(finding) = only_tests(cx, run)? {
        out.add(finding.terminal_of(words::test_file_run::fix_test, "go test .", run));
        return Ok(());
    }
    // go build and dlv debug build a test file to nothing: silently, or "no packages to build".
    let Some(command) = &run.command else { return Ok(()) };
    let target = match run.go() {
        Some(go) if matches!(go.verb.as_str(), "build" | "install") => {
            go.targets().into_iter().find(|target| target.ends_with("_test.go")).map(str::to_owned)
        }
        None if command.program() == "dlv" && command.words.iter().any(|word| word == "debug") => {
            command.words.iter().find(|word| word.ends_with("_test.go")).cloned()
        }
        _ => None,
    };
    let said = run.containing("no packages to build");
    let Some(target) = target.filter(|_| said.is_some() || run.exit_code == Some(0)) else {
        return Ok(());
    };
    let name = if run.go().is_some() { "go build" } else { "dlv debug" };
    let finding = draft(words::test_file_run::built(name, target.as_str()));
    let finding = match said {
        Some(line) => finding.line(run, line),
        None => finding.evidence(run.label(), ""),
    };
    let instead = if run.go().is_some() { "go test" } else { "dlv test" };
    out.add(finding.terminal_of(
        words::test_file_run::fix_test,
        format!("{instead} {}", folder_of(&target)),
        run,
    ));
    Ok(())
}

/// `package x is not a main package` of a folder that has nothing but tests.
fn only_tests(cx: Cx<'_>, run: &Run) -> Fact<Option<Draft>> {
    let said = run.find(|line| between(line, "package ", " is not a main package"));
    let Some((line, _)) = said.filter(|_| run.go().is_some_and(|go| go.verb == "run")) else {
        return Ok(None);
    };
    let files = sources::files(cx)?;
    let targets: Vec<String> = run
        .go()
        .map(|go| go.targets().into_iter().take(1).map(str::to_owned).collect())
        .unwrap_or_default();
    let folders = sources::folders(cx, run, &targets)?;
    let Some(inside) = folders.first() else { return Ok(None) };
    let all = files.folders.get(inside).into_iter().flatten();
    let only = all.filter(|file| file.built).all(GoFile::is_test);
    Ok(only.then(|| draft(words::test_file_run::folder(inside.as_str())).line(run, line)))
}

/// The folder of a file on a command line, as a package argument.
pub(crate) fn folder_of(file: &str) -> String {
    match file.rsplit_once(['/', '\\']) {
        None | Some(("." | "", _)) => ".".to_owned(),
        Some((folder, _)) if folder.starts_with(['.', '/', '\\']) || folder.contains(':') => {
            shell_quote(folder)
        }
        Some((folder, _)) => shell_quote(&format!("./{folder}")),
    }
}

/// A task that hands single files to `go test`.
fn test_single_file(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for command in go_commands(cx, file) {
        let targets = command.targets();
        // Whoever names two files has thought of the others.
        let [only] = targets.as_slice() else { continue };
        if command.verb != "test" || !is_file(only) || !leaves_out(cx, only)? {
            continue;
        }
        let finding = draft(words::test_single_file::task(*only)).at_value(command.owner_of(only));
        out.add(finding.by_hand(words::test_single_file::fix_use_folder(*only)));
    }
    Ok(())
}

fn is_file(target: &str) -> bool {
    target.ends_with(".go") || matches!(target, "${file}" | "${relativeFile}" | "${fileBasename}")
}

/// Whether a test file that stands alone leaves others of its package out: that one, or any that `${file}` may be.
fn leaves_out(cx: Cx<'_>, target: &str) -> Fact<bool> {
    let files = go_files(cx)?;
    let name = base(target);
    let mut folders = files.folders.values().filter(|folder| {
        let tests = folder.iter().filter(|file| file.is_test() && file.built);
        tests.into_iter().any(|file| target.starts_with("${") || file.name == name)
    });
    Ok(folders.any(|folder| folder.iter().any(|file| file.built && !file.is_test())))
}

fn explain_test_single_file(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const HEADER: &str = "# command-line-arguments [command-line-arguments.test]";
    let Some(header) = run.lines().find(|line| line.text.trim() == HEADER) else { return Ok(()) };
    let undefined = run.lines().skip(header.number + 1).find_map(|line| {
        let place = place(line.text)?;
        let name = own_undefined_name(place.message)?;
        Some((line, place, name))
    });
    let Some((line, place, name)) = undefined else { return Ok(()) };
    let files = sources::files(cx)?;
    let path = crate::output::go::location::path(cx, run, place.file).unwrap_or_default();
    let inside = paths::parent(cx.platform(), &path).unwrap_or_default();
    // Where the folder can be seen, the name must be in it: else it is a mistake in the code.
    let other = files.folders.get(&inside).into_iter().flatten().find(|file| {
        file.built
            && file.path != path
            && file.header.decls.iter().any(|decl| decl.name.text == name)
    });
    if other.is_none() && files.folders.contains_key(&inside) {
        return Ok(());
    }
    let dlv = run.command.as_ref().is_some_and(|command| command.program() == "dlv");
    let tool = if dlv { "dlv test" } else { "go test" };
    let finding = draft(match other {
        Some(other) => {
            words::test_single_file::message(tool, base(place.file), name, other.name.as_str())
        }
        None => words::test_single_file::unseen(tool, base(place.file), name),
    })
    .at_any(crate::output::go::location::location(cx, run, place.file, place.line, place.column)?)
    .line(run, line);
    let command = format!("{tool} {}", folder_of(place.file));
    out.add(finding.terminal_of(words::test_single_file::fix_folder, command, run));
    Ok(())
}

/// A test in a file that `go test` does not look into.
fn test_files_missing(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if file.is_test() || !file.built || file.is_broken() {
        return Ok(());
    }
    let Some(test) = file.header.decls.iter().find(|decl| is_test(decl)) else { return Ok(()) };
    let program = file.package() == Some("main");
    // Who calls a test of a library is seen where the whole module was walked only.
    if !program && matches!(cx.errand, Errand::Check { .. }) && !walks_module(cx, file)? {
        return Ok(());
    }
    // A test that other tests call is a helper, kept in a package of its own on purpose.
    let called = go_files(cx).known()?.is_some_and(|files| {
        let all = files.folders.values().flatten();
        all.filter(|other| other.is_test()).any(|other| other.text.contains(&test.name.text))
    });
    if called {
        return Ok(());
    }
    let finding = misplaced(cx, file, test);
    out.add(if is_suite(file) { finding.severity(Severity::Info) } else { finding });
    Ok(())
}

/// Whether a package is named for testing: it is written for the tests of others, which may be in other modules.
fn is_suite(file: &GoFile) -> bool {
    let name = file.package().unwrap_or_default().to_ascii_lowercase();
    ["test", "suite", "conformance", "mock"].iter().any(|part| name.contains(part))
}

/// Whether the folder that is looked at holds the whole module of a file.
fn walks_module(cx: Cx<'_>, file: &GoFile) -> Fact<bool> {
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let module = module_of(cx, &folder).known()?.flatten();
    let root = cx.folder()?;
    Ok(module.is_none_or(|module| paths::is_within(cx.platform(), &module.folder, root))
        && paths::is_within(cx.platform(), &folder, root))
}

/// The finding for a test in an ordinary file.
fn misplaced(cx: Cx<'_>, file: &GoFile, test: &Decl) -> Draft {
    let stem = file.name.strip_suffix(".go").unwrap_or(&file.name);
    let stem =
        ["_tests", "Test", "_Test"].iter().find_map(|end| stem.strip_suffix(end)).unwrap_or(stem);
    let stem = stem.strip_prefix("test_").unwrap_or(stem);
    let to = format!("{stem}_test.go");
    let target = paths::parent(cx.platform(), &file.path)
        .map(|folder| paths::join(cx.platform(), &folder, &to));
    let finding =
        draft(words::test_files_missing::message(test.name.text.as_str(), file.name.as_str()))
            .at(file.location(test.name.start, test.name.end))
            .evidence(
                format!("read {}", file.path),
                format!("func {}({})", test.name.text, test.params),
            );
    // A file with a main has more than tests in it: renaming would take the program away; nobody can import a test file.
    match target.filter(|_| file.header.func("main").is_none() && !is_suite(file)) {
        Some(path) => finding.rename(
            words::test_files_missing::fix_rename(file.name.as_str(), to),
            file.path.clone(),
            path,
        ),
        None => finding.by_hand(words::test_files_missing::fix_move(test.name.text.as_str(), to)),
    }
}

/// `func TestXxx(t *testing.T)`, as `go test` would run it.
fn is_test(decl: &Decl) -> bool {
    decl.kind == DeclKind::Func
        && kind(decl) == Some(TestKind::Test)
        && has_signature(decl, TestKind::Test)
        && decl.params.contains("testing.")
}

fn explain_test_files_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let mut all = packages(run);
    let Some(first) = all.next() else { return Ok(()) };
    // One package without tests among others that have some is the ordinary case.
    if first.verdict != TestVerdict::NoTestFiles
        || all.any(|line| line.verdict != TestVerdict::NoTestFiles)
    {
        return Ok(());
    }
    let (files, folders) = (sources::files(cx), sources::tested(cx, run));
    let (files, folders) = (files?, folders?);
    let within = || folders.iter().filter_map(|folder| files.folders.get(folder)).flatten();
    let hidden = within()
        .filter(|file| !file.is_test() && file.built)
        .find_map(|file| Some((file, file.header.decls.iter().find(|decl| is_test(decl))?)));
    if let Some((file, test)) = hidden {
        out.add(misplaced(cx, file, test).line(run, first.line));
        return Ok(());
    }
    let named: Vec<&str> = run
        .go()
        .map(|go| go.targets().into_iter().filter(|target| target.ends_with(".go")).collect())
        .unwrap_or_default();
    if let Some(file) = named.first() {
        let finding = draft(words::test_files_missing::named(*file))
            .why(words::test_files_missing::why_named());
        let command = format!("go test {}", folder_of(file));
        out.add(finding.line(run, first.line).terminal_of(
            words::test_files_missing::fix_folder,
            command,
            run,
        ));
        return Ok(());
    }
    // The folder has tests, but not here: another rule reports that.
    if within().any(|file| file.is_test() && tests(&file.header).next().is_some()) {
        return Ok(());
    }
    let finding = draft(words::test_files_missing::none(first.package))
        .why(words::test_files_missing::why_none());
    out.add(
        finding.line(run, first.line).by_hand(words::test_files_missing::fix_write(first.package)),
    );
    Ok(())
}

/// A test's place.
pub(crate) fn at_test(file: &GoFile, decl: &Decl) -> Location {
    file.location(decl.name.start, decl.name.end)
}

/// A function's head as it is written.
pub(crate) fn shown(decl: &Decl) -> String {
    let results =
        if decl.results.is_empty() { String::new() } else { format!(" {}", decl.results) };
    let generic = if decl.generic { "[…]" } else { "" };
    format!("func {}{generic}({}){results}", decl.name.text, decl.params)
}
