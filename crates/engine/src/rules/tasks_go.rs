//! Layer extension: the go commands that tasks run: flags behind files, linker flags, output paths.

use go_doctor_protocol::{Applicability, EntryKind, Outcome};

use super::Rule;
use super::tasks::{folder_of_call, tasks_of};
use crate::context::{Checked, Cx, Fact};
use crate::documents::{Splice, quote, remove_element, replace};
use crate::explain::{Run, between};
use crate::facts::config_file::ConfigFile;
use crate::facts::go_files::{GoFile, go_files};
use crate::facts::go_flags::{
    Definition, LdflagsProblem, first_target, is_build_only, is_linker_only, ldflags, takes_next,
};
use crate::facts::go_header::DeclKind;
use crate::facts::modules::module_of;
use crate::facts::task_command::{Arg, GoCall, go_calls};
use crate::facts::task_file::Task;
use crate::facts::vscode_variables::{resolve, variables};
use crate::findings::{Findings, draft, looked};
use crate::paths;
use crate::rules::config_files;
use crate::words::{Said, args, said, term};

pub(super) const RULES: &[Rule] = &[
    Rule::new("task-flag-after-file").config(task_flag_after_file).explain(explain_flag_after_file),
    Rule::new("task-ldflags-invalid").config(task_ldflags_invalid).explain(explain_ldflags),
    Rule::new("task-x-variable-missing").session(task_x_variable_missing),
    Rule::new("task-output-unusable").config(task_output_unusable).explain(explain_output),
];

/// Commands that take packages or files, and no flag behind the first of them (each run with Go 1.26.8).
const STRICT: &[&str] = &["build", "install", "vet", "list", "generate", "get", "fmt", "clean"];

fn task_flag_after_file(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in tasks_of(cx, file) {
        for call in go_calls(&task, cx.platform()) {
            let Some(misplaced) = misplaced(&call) else { continue };
            let (Some(target), Some(flag)) =
                (call.args.get(misplaced.target), call.args.get(misplaced.flag))
            else {
                continue;
            };
            let verb = call.verb.text.as_str();
            let why = if verb == "run" { "why.run" } else { "why" };
            let base = draft(args! { task: task.name(), flag: flag.text.as_str(), target: target.text.as_str(), verb: verb })
                .at_value(flag.value)
                .why(why);
            let edits = moved(&call, &misplaced);
            let how = Applicability::Unsafe;
            out.add(base.fix_document("move", args! {}, how, flag.value.document(), edits));
            if out.is_full() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// A flag behind the file or package, by the numbers of the arguments.
struct Misplaced {
    target: usize,
    flag: usize,
    /// Its value stands behind it.
    with_next: bool,
}

fn misplaced(call: &GoCall<'_>) -> Option<Misplaced> {
    let texts = || call.args.iter().map(|arg| arg.text.as_str());
    let target = first_target(texts())?;
    let verb = call.verb.text.as_str();
    let mut behind = texts().enumerate().skip(target + 1);
    let found = if verb == "run" {
        // Files go on; what is behind the last of them, or behind a package, is the program's.
        behind.find(|(_, arg)| is_build_only(arg))
    } else if STRICT.contains(&verb) {
        behind.find(|(_, arg)| arg.starts_with('-') && arg.len() > 1 && *arg != "--")
    } else {
        None
    };
    let (flag, arg) = found?;
    let with_next = takes_next(arg) && call.args.len() > flag + 1;
    Some(Misplaced { target, flag, with_next })
}

/// The flag, and its value, in front of the file: the elements are written anew, their places stay.
fn moved(call: &GoCall<'_>, misplaced: &Misplaced) -> Option<Vec<Splice>> {
    let end = misplaced.flag + usize::from(misplaced.with_next);
    let all = call.args.get(misplaced.target..=end)?;
    let (rest, flag) = all.split_at(misplaced.flag - misplaced.target);
    let order: Vec<&Arg<'_>> = flag.iter().chain(rest).collect();
    if all.iter().all(|arg| arg.part.is_none()) {
        let mut edits = Vec::new();
        for (old, new) in all.iter().zip(&order) {
            edits.extend(replace(old.value, new.value.source())?);
        }
        return Some(edits);
    }
    // In a command line: the words from the first to the last, as they are written, in the new order.
    let (value, text) = (all.first()?.value, all.first()?.value.as_str()?);
    if all.iter().any(|arg| arg.part.is_none() || arg.value.bytes() != value.bytes()) {
        return None;
    }
    let (start, end) = (all.first()?.part?.0, all.last()?.part?.1);
    let words: Option<Vec<&str>> =
        order.iter().map(|arg| text.get(arg.part?.0..arg.part?.1)).collect();
    let line = format!("{}{}{}", text.get(..start)?, words?.join(" "), text.get(end..)?);
    replace(value, &quote(&line))
}

/// A program does not complain of a flag that go did not take, so the command line itself must tell.
fn explain_flag_after_file(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(go) = run.go() else { return Ok(()) };
    let texts = || go.args.iter().map(String::as_str);
    let Some(target) = first_target(texts()) else { return Ok(()) };
    let name = texts().nth(target).unwrap_or_default().to_owned();
    let verb = go.verb.as_str();
    let mut behind = texts().skip(target + 1).take_while(|arg| *arg != "--");
    let flag = if verb == "run" {
        behind.find(|arg| is_build_only(arg))
    } else if STRICT.contains(&verb) {
        behind.find(|arg| arg.starts_with('-') && arg.len() > 1)
    } else {
        None
    };
    let Some(flag) = flag else { return Ok(()) };
    let said = run
        .containing(&format!("malformed import path \"{flag}\""))
        .or_else(|| run.containing(&format!("malformed module path \"{flag}\"")))
        .or_else(|| run.containing(&format!("named files must be .go files: {flag}")));
    let base = draft(args! { flag: flag, target: name, verb: verb }).message("message.explain");
    match said {
        Some(line) => out.add(base.line(run, line)),
        // `go run x.go -race` ends well, without the race detector.
        None if verb == "run" => out.add(base.why("why.run").evidence("command", run.label())),
        None => {}
    }
    Ok(())
}

/// The value of `-ldflags` in a call, the argument it stands in, and whether it is a part of that.
fn ldflags_of<'c, 'd>(call: &'c GoCall<'d>) -> Vec<(String, &'c Arg<'d>, usize)> {
    let mut list = Vec::new();
    for (number, arg) in call.args.iter().enumerate() {
        match arg.text.trim_start_matches('-').split_once('=') {
            Some(("ldflags", value)) if arg.text.starts_with('-') => {
                list.push((value.to_owned(), arg, number));
            }
            _ if matches!(arg.text.as_str(), "-ldflags" | "--ldflags") => {
                if let Some(value) = call.args.get(number + 1) {
                    list.push((value.text.clone(), value, number + 1));
                } else {
                    list.push((String::new(), arg, number));
                }
            }
            _ => {}
        }
    }
    list
}

fn task_ldflags_invalid(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for task in tasks_of(cx, file) {
        for call in go_calls(&task, cx.platform()) {
            if out.is_full() {
                return Ok(());
            }
            for (value, arg, number) in ldflags_of(&call) {
                let next = call.args.get(number + 1).filter(|next| is_linker_only(&next.text));
                if let Some(next) = next.filter(|_| ldflags(&value).is_ok()) {
                    split_list(&task, &call, (&value, arg, number), next, out);
                } else if let Err(problem) = ldflags(&value) {
                    let base = draft(args! { task: task.name(), problem: described(&problem) })
                        .at_value(arg.value);
                    let base = match problem {
                        LdflagsProblem::StartsWithQuote => base.why("why.quotes"),
                        LdflagsProblem::BadX(_) => base.why("why.x"),
                        _ => base,
                    };
                    let edits = unquoted(arg, &value);
                    let how = Applicability::Unsafe;
                    out.add(base.fix_document(
                        "unquote",
                        args! {},
                        how,
                        arg.value.document(),
                        edits,
                    ));
                } else if is_split_by_quotes(&task, &call, arg, number) {
                    let base =
                        draft(args! { task: task.name(), problem: term("ldflags.split-quotes") });
                    out.add(base.at_value(arg.value).why("why.split-quotes"));
                }
            }
        }
    }
    Ok(())
}

/// `-ldflags -s -w`: go takes `-w` for a flag of its own.
fn split_list(
    task: &Task<'_>,
    call: &GoCall<'_>,
    (value, arg, number): (&str, &Arg<'_>, usize),
    next: &Arg<'_>,
    out: &mut Findings,
) {
    let problem = said("ldflags.split", args! { value: value, next: next.text.as_str() });
    let base =
        draft(args! { task: task.name(), problem: problem }).at_value(next.value).why("why.split");
    let behind: Vec<&Arg<'_>> =
        call.args.iter().skip(number + 1).take_while(|arg| is_linker_only(&arg.text)).collect();
    let texts: Vec<&str> = behind.iter().map(|arg| arg.text.as_str()).collect();
    let joined = format!("{} {}", arg.text, texts.join(" "));
    let array = task.object.get("args");
    let elements = behind.iter().all(|arg| arg.part.is_none()) && arg.part.is_none();
    let edits = array.filter(|_| elements).and_then(|array| {
        let mut edits = replace(arg.value, &quote(&joined))?;
        // One at a time is enough for the two that people write.
        edits.extend(remove_element(array, behind.first()?.value).filter(|_| behind.len() == 1)?);
        Some(edits)
    });
    let how = Applicability::Unsafe;
    out.add(base.fix_document("join", args! { joined: joined }, how, next.value.document(), edits));
}

/// `-ldflags='-s -w'` where no shell takes the quotes off.
fn unquoted(arg: &Arg<'_>, value: &str) -> Option<Vec<Splice>> {
    if arg.part.is_some() || !value.starts_with(['\'', '"']) {
        return None;
    }
    let inner = value.trim_matches(['\'', '"']);
    replace(arg.value, &quote(&arg.text.replacen(value, inner, 1)))
}

/// VS Code puts strong quotes around an element with a blank, and they end at the element's own first quote: what
/// stands behind a blank inside is another argument then.
fn is_split_by_quotes(task: &Task<'_>, call: &GoCall<'_>, arg: &Arg<'_>, number: usize) -> bool {
    let place = arg.value.bytes();
    let is_element = task.args.iter().any(|word| word.value.bytes() == place);
    let next = call.args.get(number + 1).is_some_and(|next| next.value.bytes() == place);
    is_element && next
}

fn described(problem: &LdflagsProblem) -> Said {
    match problem {
        LdflagsProblem::Unterminated(quote) => {
            said("ldflags.unterminated", args! { quote: quote.to_string() })
        }
        LdflagsProblem::StartsWithQuote => term("ldflags.quote"),
        LdflagsProblem::NoFlag(text) => said("ldflags.no-flag", args! { text: text.as_str() }),
        LdflagsProblem::BadX(text) => said("ldflags.x", args! { text: text.as_str() }),
        LdflagsProblem::Stray(text) => said("ldflags.stray", args! { text: text.as_str() }),
        LdflagsProblem::Unknown(text) => said("ldflags.unknown", args! { text: text.as_str() }),
    }
}

fn explain_ldflags(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let refused = run.find(|line| between(line, "invalid value \"", "\" for flag -ldflags"));
    if let Some((line, value)) = refused {
        out.add(
            draft(args! { value: value })
                .message("message.explain")
                .why("why.quotes")
                .line(run, line),
        );
        return Ok(());
    }
    if let Some(line) =
        run.containing("-X flag requires argument of the form importpath.name=value")
    {
        out.add(draft(args! {}).message("message.explain-x").why("why.x").line(run, line));
        return Ok(());
    }
    let Some(go) = run.go() else { return Ok(()) };
    let undefined = run.find(|line| line.strip_prefix("flag provided but not defined: "));
    let Some((line, flag)) = undefined else { return Ok(()) };
    let flags = || go.args.iter().map(String::as_str);
    // The linker's usage: the list holds a flag that it does not have.
    let of_linker = run.containing("usage: link [options]").is_some();
    let split = flags().any(|arg| arg == "-ldflags") && is_linker_only(flag.trim());
    if of_linker {
        out.add(
            draft(args! { value: flag.trim() }).message("message.explain-linker").line(run, line),
        );
    } else if split {
        out.add(
            draft(args! { value: flag.trim() })
                .message("message.explain-split")
                .why("why.split")
                .line(run, line),
        );
    }
    Ok(())
}

/// `-X main.version=…` of a variable that the package does not have, or that is no string.
fn task_x_variable_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = config_files(cx)?;
    let mut all = Vec::new();
    for file in &files {
        for task in tasks_of(cx, file) {
            for call in go_calls(&task, cx.platform()) {
                let folder = folder_of_call(cx, file, &task, &call)?;
                let Some(folder) =
                    folder.and_then(|folder| target_folder(cx, file, &call, &folder))
                else {
                    continue;
                };
                for (value, arg, _) in ldflags_of(&call) {
                    for definition in ldflags(&value).unwrap_or_default() {
                        all.push((
                            definition,
                            arg.value.location(),
                            arg.value.document().line_at(arg.value.bytes().0),
                            folder.clone(),
                        ));
                    }
                }
            }
        }
    }
    if all.is_empty() {
        return Ok(());
    }
    let sources = go_files(cx)?;
    for (definition, location, line, folder) in all {
        let Some(package) = package_folder(cx, &definition, &folder)? else { continue };
        let Some(files) = sources.folders.get(&package).filter(|_| !sources.more) else { continue };
        let name = definition.name.as_str();
        let found = files.iter().find_map(|file| variable(file, name));
        let (message, why) = match found {
            Some(Variable::Text) => continue,
            Some(Variable::Other) => ("message.no-string", "why.no-string"),
            Some(Variable::Constant) => ("message.constant", "why"),
            None => ("message", "why"),
        };
        let number = location.range.map_or(0, |range| range.start.line + 1);
        let evidence = format!("{number}: {line}");
        let probe = format!("read {}", location.file);
        let full = format!("{}.{name}", definition.import_path);
        out.add(
            draft(args! { variable: full, name: name, folder: package.as_str() })
                .message(message)
                .why(why)
                .at(location)
                .evidence(probe, evidence),
        );
    }
    Ok(())
}

/// The folder of the package that is built: the first target, or the working directory.
fn target_folder(cx: Cx<'_>, file: &ConfigFile, call: &GoCall<'_>, cwd: &str) -> Option<String> {
    let platform = cx.platform();
    let Some(target) = first_target(call.args.iter().map(|arg| arg.text.as_str())) else {
        return Some(cwd.to_owned());
    };
    let text = call.args.get(target).map(|arg| arg.text.as_str())?;
    if text.contains("...") {
        return None;
    }
    let text = resolve(cx, file.folder.as_deref(), text).ok()??;
    let path = paths::normalize(platform, &paths::join(platform, cwd, &text));
    if text.ends_with(".go") { paths::parent(platform, &path) } else { Some(path) }
}

/// Where the package of an import path lies; nothing for a package of another module.
fn package_folder(cx: Cx<'_>, definition: &Definition, folder: &str) -> Fact<Option<String>> {
    if definition.import_path == "main" {
        return Ok(Some(folder.to_owned()));
    }
    let Some(module) = module_of(cx, folder)? else { return Ok(None) };
    let Some(path) = module.file.word("module") else { return Ok(None) };
    let Some(rest) = definition.import_path.strip_prefix(path) else { return Ok(None) };
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let is_inside = rest.is_empty() || rest.starts_with('/');
    Ok(is_inside.then(|| paths::join_all(cx.platform(), &module.folder, &parts)))
}

/// What a name is in a file.
enum Variable {
    Text,
    Other,
    Constant,
}

fn variable(file: &GoFile, name: &str) -> Option<Variable> {
    let decl = file.header.decls.iter().find(|decl| decl.name.text == name)?;
    match decl.kind {
        DeclKind::Const => return Some(Variable::Constant),
        DeclKind::Var => {}
        _ => return Some(Variable::Other),
    }
    // `name string`, `name = "…"`; a call or another name may give a string too, and go sets it then.
    let rest = file.text.get(decl.span.1..).unwrap_or_default();
    let rest = rest.split(['\n', ')']).next().unwrap_or_default().trim_start();
    let rest = rest.trim_start_matches([',', ' ']).trim();
    let value = rest.strip_prefix('=').map(str::trim_start);
    let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    Some(match value {
        Some(value) if is_number(value) || matches!(value, "true" | "false" | "nil") => {
            Variable::Other
        }
        Some(_) => Variable::Text,
        None if ["int", "bool", "float", "[]", "map[", "uint", "byte", "*", "time."]
            .iter()
            .any(|kind| rest.starts_with(kind)) =>
        {
            Variable::Other
        }
        None => Variable::Text,
    })
}

fn task_output_unusable(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for task in tasks_of(cx, file) {
        for call in go_calls(&task, cx.platform()) {
            let Some((text, arg)) = output_of(&call) else { continue };
            match output_problem(cx, file, &task, &call, &text) {
                Err(missing) => waiting = Err(missing),
                Ok(None) => {}
                Ok(Some((message, path, culprit, outcome))) => out.add(
                    draft(args! { task: task.name(), path: path, culprit: culprit.as_str() })
                        .at_value(arg.value)
                        .message(message)
                        .evidence(format!("stat {culprit}"), looked(cx, &outcome)),
                ),
            }
        }
    }
    waiting
}

fn output_of<'c, 'd>(call: &'c GoCall<'d>) -> Option<(String, &'c Arg<'d>)> {
    if !matches!(call.verb.text.as_str(), "build" | "test") {
        return None;
    }
    let mut args = call.args.iter();
    while let Some(arg) = args.next() {
        if let Some(path) = arg.text.strip_prefix("-o=") {
            return Some((path.to_owned(), arg));
        }
        if arg.text == "-o" {
            let path = args.next()?;
            return Some((path.text.clone(), path));
        }
        if arg.text == "-args" || arg.text == "--" {
            return None;
        }
    }
    None
}

type OutputProblem = Option<(&'static str, String, String, Outcome)>;

fn output_problem(
    cx: Cx<'_>,
    file: &ConfigFile,
    task: &Task<'_>,
    call: &GoCall<'_>,
    text: &str,
) -> Fact<OutputProblem> {
    let platform = cx.platform();
    if text.is_empty() || matches!(text, "/dev/null" | "NUL") || text.contains("$(") {
        return Ok(None);
    }
    let is_shells = variables(text).is_empty() && text.contains('$');
    let Some(base) = folder_of_call(cx, file, task, call)?.filter(|_| !is_shells) else {
        return Ok(None);
    };
    let Some(path) = resolve(cx, file.folder.as_deref(), text)? else { return Ok(None) };
    let path = paths::normalize(platform, &paths::join(platform, &base, &path));
    // From the top down: the first thing above it that is no folder, or the nearest folder that is there.
    let above = paths::ancestors(platform, &path);
    cx.stat_all(&above)?;
    let mut nearest = None;
    for (number, place) in above.iter().enumerate() {
        let outcome = cx.stat(place)?;
        match outcome {
            Outcome::Found { stat } if number == 0 => {
                if stat.kind == EntryKind::File {
                    if path.ends_with(".go") || path.ends_with("go.mod") {
                        return Ok(Some((
                            "message.source",
                            path.clone(),
                            place.clone(),
                            outcome.clone(),
                        )));
                    }
                    return Ok((!stat.writable).then(|| {
                        ("message.denied", path.clone(), place.clone(), outcome.clone())
                    }));
                }
                return Ok(None);
            }
            Outcome::Found { stat } => {
                nearest = Some((stat.kind, stat.writable, place.clone(), outcome.clone()));
                break;
            }
            Outcome::NotFound => {}
            _ => return Ok(None),
        }
    }
    Ok(match nearest {
        Some((EntryKind::Folder, true, ..)) | None => None,
        Some((EntryKind::Folder, false, place, outcome)) => {
            Some(("message.denied", path, place, outcome))
        }
        Some((_, _, place, outcome)) => Some(("message", path, place, outcome)),
    })
}

/// What go says of an output that cannot be written.
fn explain_output(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let source =
            between(line, "build output \"", "\" already exists and is not an object file");
        // `go build PACKAGE: …`; the cache's and the temporary folder's troubles read otherwise.
        let copying = line.contains("go build ")
            && (line.contains(": copying ") || line.contains(": mkdir "));
        let denied = || {
            let rest = line
                .split_once("open ")
                .or_else(|| line.split_once("mkdir "))
                .map(|(_, rest)| rest)?;
            let path = rest.rsplit_once(": ").map(|(path, _)| path)?;
            copying.then_some(path)
        };
        source.or_else(denied)
    });
    if let Some((line, path)) = found {
        out.add(draft(args! { path: path }).message("message.explain").line(run, line));
        return Ok(());
    }
    // The folder of a profile is not made.
    let Some(go) = run.go() else { return Ok(()) };
    let profile = go.args.iter().find_map(|arg| {
        let (name, path) = arg.trim_start_matches('-').split_once('=')?;
        matches!(
            name,
            "coverprofile"
                | "cpuprofile"
                | "memprofile"
                | "blockprofile"
                | "mutexprofile"
                | "trace"
                | "test.coverprofile"
        )
        .then_some(path)
    });
    let Some(path) = profile else { return Ok(()) };
    let name = path.rsplit('/').next().unwrap_or(path);
    let line = run.lines().find(|line| {
        line.text.contains("open ")
            && line.text.contains(name)
            && (line.text.contains("no such file or directory")
                || line.text.contains("permission denied"))
    });
    if let Some(line) = line {
        out.add(
            draft(args! { path: path })
                .message("message.explain")
                .why("why.profile")
                .line(run, line),
        );
    }
    Ok(())
}
