//! Layer module: whether there is a module. No go.mod, GOPATH, modules off, `go mod init` refused.

use go_doctor_protocol::{EntryKind, Location, Probe, Reading, Severity, TreeHeads};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::build::requirements::looks_std;
use crate::facts::toolchain::variables::{Source, variable};
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files};
use crate::facts::workspace::modules::{module_of, work_of};
use crate::findings::{Findings, draft};
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::unset_or;
use crate::rules::module::init_name::{
    can_be_package, import_path_in_gopath, module_name, with_init,
};
use crate::words::{self, Why, shell_quote};
use go_doctor_golang::modfile::path::is_below;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::modules_off::RULE).diagnose(modules_off).explain(explain_modules_off),
    Rule::new(words::go_mod_missing::RULE)
        .diagnose(go_mod_missing)
        .explain(explain_go_mod_missing)
        .yields_to(&[
            words::go_mod_invalid::RULE,
            words::modules_off::RULE,
            words::task_variable_not_substituted::RULE,
            words::script_crlf::RULE,
            words::command_changed_by_shell::RULE,
        ]),
    Rule::new(words::module_in_gopath::RULE).diagnose(module_in_gopath),
    Rule::new(words::module_init_refused::RULE).explain(module_init_refused),
];

/// Whether an import path lies in the module of the folder that a command ran in.
pub(crate) fn is_own_package(cx: Cx<'_>, run: &Run, package: &str) -> Fact<bool> {
    let Some(cwd) = &run.cwd else { return Ok(false) };
    let module = module_of(cx, cwd).known()?.flatten();
    Ok(module.is_some_and(|module| module.module_path().is_some_and(|own| is_below(package, own))))
}

fn modules_off(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let found = variable(cx, "GO111MODULE")?;
    if found.value.as_deref() != Some("off") {
        return Ok(());
    }
    let (module, files) = (module_of(cx, &cx.subject.folder), go_files(cx));
    let (module, files) = (module?, files?);
    let Some(file) = module.or_else(|| files.mod_files.first().cloned()) else { return Ok(()) };
    let module = file.module_path().unwrap_or_default().to_owned();
    let span = file.file.first("module").map_or((0, 0), |directive| directive.span);
    let finding = draft(words::modules_off::message(found.source.said(), module))
        .at(file.location(span))
        .evidence("GO111MODULE", "off")
        .evidence(format!("read {}", file.path), file.line(span));
    let (unset, otherwise) =
        (words::modules_off::fix_unset, words::modules_off::fix_unset_environment());
    out.add(unset_or(cx, finding, "GO111MODULE", &found, unset, otherwise)?);
    Ok(())
}

/// GOPATH mode speaks in its own words (modload, load, work; Go 1.19 to 1.27).
fn explain_modules_off(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "modules disabled by GO111MODULE=off",
        "modules disabled inside GOPATH/src by GO111MODULE=auto",
        "cannot be used with GO111MODULE=off",
        "only valid when using modules",
        "in module-aware mode",
        "path@version syntax in GOPATH mode",
        " (from $GOROOT)",
        " (from $GOPATH)",
    ];
    // An import with a version in it is refused in these words too.
    let import = |line: &Line<'_>| line.text.trim_start().starts_with("imports ");
    if let Some(line) = run.says(SAYS).filter(|line| !import(line)) {
        let gopath = run.says(&["cannot find package \""]);
        let package = gopath.and_then(|line| between(line.text, "cannot find package \"", "\""));
        let finding = draft(match package {
            Some(package) => words::modules_off::package(package),
            None => words::modules_off::explain(),
        });
        let finding =
            finding.line(run, gopath.unwrap_or(line)).why(words::modules_off::why_explain());
        let found = variable(cx, "GO111MODULE").known()?;
        let set = found.filter(|found| found.source != Source::Default);
        let (unset, otherwise) =
            (words::modules_off::fix_unset, words::modules_off::fix_unset_environment());
        out.add(match set {
            Some(found) => unset_or(cx, finding, "GO111MODULE", &found, unset, otherwise)?,
            None => {
                finding.terminal(unset, "go env -u GO111MODULE", cx.any_folder()).by_hand(otherwise)
            }
        });
    }
    Ok(())
}

fn go_mod_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, work, files, mode) =
        (module_of(cx, folder), work_of(cx, folder), go_files(cx), variable(cx, "GO111MODULE"));
    let (module, work, files, mode) = (module?, work?, files?, mode?);
    let gopath = import_path_in_gopath(cx)?;
    let off = match mode.value.as_deref() {
        Some("off") => true,
        Some("auto") => gopath.is_some(),
        _ => false,
    };
    if module.is_some() || work.is_some() || off {
        return Ok(());
    }
    // What lies in a folder that no package of a module can have runs file by file: no go.mod changes that.
    let fits = needs_module(&files, |folder| can_be_package(cx, folder));
    let is_remark = fits.is_none() || !files.modules.is_empty();
    let Some((why, place)) = fits.or_else(|| needs_module(&files, |_| true)) else {
        return Ok(());
    };
    let above = paths::ancestors(cx.platform(), folder).len();
    let finding = draft(words::go_mod_missing::message(folder).why(why)).at_any(place).evidence(
        format!("stat go.mod ×{above}"),
        words::own::looked_nothing().render(cx.subject.lang),
    );
    // Beside modules it is a script or a template that has none: everything else builds.
    let finding = if is_remark { finding.severity(Severity::Info) } else { finding };
    out.add(with_init(cx, finding, &files, gopath)?);
    Ok(())
}

/// Why these files need a module, if they do. A folder of single-file programs, as LeetCode's plugins make it, needs none.
fn needs_module(files: &GoFiles, counts: impl Fn(&str) -> bool) -> Option<(Why, Option<Location>)> {
    let outside = |folder: &String| files.module_root(folder).is_none() && counts(folder);
    // A file without a package clause is not yet Go; another rule reports that.
    let folders: Vec<Vec<&GoFile>> = files
        .folders
        .iter()
        .filter(|(folder, _)| outside(folder))
        .map(|(_, list)| list.iter().filter(|f| f.built && f.package().is_some()).collect())
        .collect();
    let all = || folders.iter().flatten().copied();
    let foreign = all().find_map(|file| {
        // No module provides a path on this machine.
        let foreign = |path: &str| !path.starts_with('.') && !looks_std(path);
        let import = file.header.imports.iter().find(|import| foreign(&import.text))?;
        Some((file, import))
    });
    if let Some((file, import)) = foreign {
        let place = file.location(import.start, import.end);
        return Some((words::go_mod_missing::why_import(import.text.as_str()), Some(place)));
    }
    if let Some(test) = all().find(|file| file.is_test()) {
        return Some((words::go_mod_missing::why_test(test.name.as_str()), None));
    }
    let single =
        |file: &&GoFile| file.package() == Some("main") && file.header.func("main").is_some();
    let leetcode = all().any(|file| file.header.is_leetcode());
    let loose = all().all(|file| single(&file) || file.header.is_leetcode());
    let numbered = all().all(|file| file.name.starts_with(|c: char| c.is_ascii_digit()));
    let side_by_side = all().count() > 1
        && folders.iter().all(|folder| folder.iter().filter(|file| single(file)).count() != 1);
    // A loose program beside modules is run by its file; another rule looks at the modules.
    if loose && (leetcode || numbered || side_by_side || !files.modules.is_empty()) {
        return None;
    }
    all().next()?;
    Some((words::go_mod_missing::why_package(), None))
}

fn module_in_gopath(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, files, mode) = (module_of(cx, folder), go_files(cx), variable(cx, "GO111MODULE"));
    let (module, files, mode) = (module?, files?, mode?);
    // Who works in GOPATH mode on purpose has the code where it belongs.
    let off = matches!(mode.value.as_deref(), Some("off" | "auto"));
    let path = import_path_in_gopath(cx)?;
    let wanted = module.is_none() && !files.folders.is_empty() && !off;
    let Some(path) = path.filter(|_| wanted) else {
        return Ok(());
    };
    let gopath = variable(cx, "GOPATH")?.value.unwrap_or_default();
    let finding = draft(words::module_in_gopath::message(folder, gopath.as_str()))
        .evidence("GOPATH", gopath.as_str());
    out.add(finding.terminal(
        words::module_in_gopath::fix_init,
        format!("go mod init {}", shell_quote(&path)),
        folder,
    ));
    Ok(())
}

/// Modules at or near a folder: a small look, because a failed run's folder may be anything.
fn modules_below(cx: Cx<'_>, folder: &str) -> Fact<Vec<String>> {
    let probe = Probe::Tree {
        root: folder.to_owned(),
        skip: [".git", "node_modules", "vendor"].map(str::to_owned).into(),
        max_depth: 2,
        max_entries: 2_000,
        heads: TreeHeads::default(),
    };
    Ok(match cx.reading(probe)? {
        Reading::Tree { entries, .. } => entries
            .iter()
            .filter(|entry| entry.kind == EntryKind::File)
            .filter_map(|entry| entry.path.strip_suffix("/go.mod").map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    })
}

/// What go says without a module (modload, modget; Go 1.19 to 1.27), and two commands that end well and say it too.
fn explain_go_mod_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "go.mod file not found in current directory or any parent directory",
        "cannot find main module",
        "requires a version when current directory is not in a module",
        "no go.work file found",
    ];
    // A go.mod that is there and passed over, because GOPATH is that very folder, is gopath-invalid's.
    if run.says(&["ignoring go.mod in $GOPATH "]).is_some() {
        return Ok(());
    }
    let answer = (run.exit_code.unwrap_or(0) == 0).then(|| answered_without_module(run)).flatten();
    let line = match (run.says(SAYS), no_module_below_prefix(cx, run)?) {
        (Some(line), _) | (None, Some(line)) => line,
        (None, None) => match answer {
            Some(line) => line,
            None => return Ok(()),
        },
    };
    let folder = run.cwd.as_deref();
    let import = between(line.text, "provides package ", ":").unwrap_or_default();
    if line.text.contains("no go.work file found") {
        let said = match folder {
            Some(folder) => words::go_mod_missing::work(folder),
            None => words::go_mod_missing::work_somewhere(),
        };
        let finding = draft(said.why(words::go_mod_missing::why_work())).line(run, line);
        out.add(finding.terminal_of(words::go_mod_missing::fix_work, "go work init .", run));
        return Ok(());
    }
    let said = match folder {
        Some(folder) => words::go_mod_missing::message(folder),
        None => words::go_mod_missing::somewhere(),
    };
    let why = match import {
        "" => words::go_mod_missing::why_explain(),
        _ => words::go_mod_missing::why_import(import),
    };
    let mut finding = draft(said.why(why)).line(run, line);
    if answer.is_some_and(|answer| answer.number == line.number) {
        finding = finding.severity(Severity::Info).why(words::go_mod_missing::why_answer());
    }
    if let Some((_, command)) = run.after("Try '") {
        let command = command.split('\'').next().unwrap_or_default();
        out.add(finding.why(words::go_mod_missing::why_install()).terminal_of(
            words::go_mod_missing::fix_install,
            command,
            run,
        ));
        return Ok(());
    }
    let Some(folder) = folder else {
        out.add(finding.by_hand(words::go_mod_missing::fix_init_there()));
        return Ok(());
    };
    let below = modules_below(cx, folder).known()?.unwrap_or_default();
    if let Some(first) = below.first() {
        finding = finding.by_hand(words::go_mod_missing::fix_go_there(first.as_str()));
    }
    // What the code asks for is known of the opened folder only; no other is walked for it.
    let opened = cx.folder().ok().is_some_and(|own| paths::same(cx.platform(), own, folder));
    let files = if opened { go_files(cx).known()? } else { None };
    out.add(if let Some(files) = files {
        with_init(cx, finding, &files, None)?
    } else {
        let command = format!("go mod init {}", shell_quote(&module_name(cx, folder)));
        finding.terminal(words::go_mod_missing::fix_init, command, folder)
    });
    Ok(())
}

/// `./...` outside of a module: the same words as for a folder outside of the module, so it must be looked up.
fn no_module_below_prefix<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<Line<'r>>> {
    let Some(line) = run.says(&["does not contain main module or its selected dependencies"])
    else {
        return Ok(None);
    };
    let module = match &run.cwd {
        Some(cwd) => module_of(cx, cwd).known()?,
        None => None,
    };
    let prefix = between(line.text, "directory prefix ", " does").unwrap_or(".");
    let missing = match module {
        Some(module) => module.is_none(),
        None => prefix == ".",
    };
    Ok(missing.then_some(line))
}

/// `go list -m` names no module, `go env GOMOD` the null device: answers, not failures, and both say "no module".
fn answered_without_module(run: &Run) -> Option<Line<'_>> {
    let go = run.go()?;
    let words: Vec<&str> = go.texts().collect();
    let wanted: &[&str] = match (go.verb.as_str(), words.as_slice()) {
        ("list", ["-m"]) => &["command-line-arguments"],
        ("env", ["GOMOD"]) => &["/dev/null", "NUL"],
        _ => return None,
    };
    run.lines().find(|line| wanted.contains(&line.text.trim()))
}

/// `go mod init` and `go work init` (modload.CreateModFile, workcmd; Go 1.19 to 1.27).
fn module_init_refused(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, rest)) = run.after("cannot determine module path for source directory ") {
        let place = rest.split(" (").next().unwrap_or(rest);
        let name = module_name(cx, place);
        let said = words::module_init_refused::unknown(place);
        let finding = draft(said.why(words::module_init_refused::why_unknown())).line(run, line);
        let command = format!("go mod init {}", shell_quote(&name));
        out.add(finding.terminal_of(words::module_init_refused::fix_init, command, run));
        return Ok(());
    }
    let named = run.after("go: ").filter(|(_, rest)| rest.ends_with(" already exists"));
    if let Some((line, rest)) = named {
        let file = rest.trim_end_matches(" already exists");
        let finding = draft(
            words::module_init_refused::exists(file).why(words::module_init_refused::why_exists()),
        );
        out.add(finding.line(run, line).by_hand(words::module_init_refused::fix_keep()));
        return Ok(());
    }
    let go = run.go().filter(|go| go.verb == "mod" && go.args.first().is_some_and(|a| a == "init"));
    let Some(argument) = go.and_then(|go| go.args.get(1)) else { return Ok(()) };
    if let Some(line) =
        run.says(&["malformed module path", "invalid module path", "malformed import path"])
    {
        let problem = line.text.rsplit("\": ").next().unwrap_or_default();
        let name = module_name(cx, argument);
        let finding = draft(
            words::module_init_refused::malformed(argument.as_str(), problem)
                .why(words::module_init_refused::why_malformed()),
        )
        .line(run, line);
        out.add(finding.terminal_of(
            words::module_init_refused::fix_init,
            format!("go mod init {}", shell_quote(&name)),
            run,
        ));
    }
    Ok(())
}
