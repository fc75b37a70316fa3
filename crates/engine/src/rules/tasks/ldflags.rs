//! Layer extension: the linker flags of tasks.

use go_doctor_protocol::{Applicability, Location};

use crate::context::{Checked, Cx, Fact};
use crate::documents::{Splice, quote, remove_element, replace};
use crate::facts::editor::config_file::{ConfigFile, files_named};
use crate::facts::editor::task_command::{GoCall, TaskArg, go_calls};
use crate::facts::editor::task_file::Task;
use crate::facts::environment::vscode_variables::resolve;
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::tasks::cwd::folder_of_call;
use crate::rules::tasks::references::tasks_of;
use crate::words::{self, Said};
use go_doctor_golang::command_line::flags::{
    Definition, LdflagsProblem, first_target, is_linker_only, ldflags,
};
use go_doctor_golang::source::header::DeclKind;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::task_ldflags_invalid::RULE)
        .config(task_ldflags_invalid)
        .explain(explain_ldflags),
    Rule::new(words::task_x_variable_missing::RULE).diagnose(task_x_variable_missing),
];

/// The value of `-ldflags` in a call, the argument it stands in, and whether it is a part of that.
fn ldflags_of<'c, 'd>(call: &'c GoCall<'d>) -> Vec<(String, &'c TaskArg<'d>, usize)> {
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
                    let base = draft(words::task_ldflags_invalid::message(
                        task.name(),
                        described(&problem),
                    ))
                    .at_value(arg.owner);
                    let base = match problem {
                        LdflagsProblem::StartsWithQuote => {
                            base.why(words::task_ldflags_invalid::why_quotes())
                        }
                        LdflagsProblem::BadX(_) => base.why(words::task_ldflags_invalid::why_x()),
                        _ => base,
                    };
                    let edits = unquoted(arg, &value);
                    let how = Applicability::Unsafe;
                    out.add(base.edit(
                        words::task_ldflags_invalid::fix_unquote(),
                        how,
                        arg.owner.document(),
                        edits,
                    ));
                } else if is_split_by_quotes(&task, &call, arg, number) {
                    let base = draft(words::task_ldflags_invalid::message(
                        task.name(),
                        words::own::ldflags_split_quotes(),
                    ));
                    out.add(
                        base.at_value(arg.owner)
                            .why(words::task_ldflags_invalid::why_split_quotes()),
                    );
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
    (value, arg, number): (&str, &TaskArg<'_>, usize),
    next: &TaskArg<'_>,
    out: &mut Findings,
) {
    let problem = words::own::ldflags_split(value, next.text.as_str());
    let base = draft(words::task_ldflags_invalid::message(task.name(), problem))
        .why(words::task_ldflags_invalid::why_split())
        .at_value(next.owner);
    let behind: Vec<&TaskArg<'_>> =
        call.args.iter().skip(number + 1).take_while(|arg| is_linker_only(&arg.text)).collect();
    let texts: Vec<&str> = behind.iter().map(|arg| arg.text.as_str()).collect();
    let joined = format!("{} {}", arg.text, texts.join(" "));
    let array = task.object.get("args");
    let elements = behind.iter().all(|arg| arg.span.is_none()) && arg.span.is_none();
    let edits = array.filter(|_| elements).and_then(|array| {
        let mut edits = replace(arg.owner, &quote(&joined))?;
        // One at a time is enough for the two that people write.
        edits.extend(remove_element(array, behind.first()?.owner).filter(|_| behind.len() == 1)?);
        Some(edits)
    });
    let how = Applicability::Unsafe;
    out.add(base.edit(
        words::task_ldflags_invalid::fix_join(joined),
        how,
        next.owner.document(),
        edits,
    ));
}

/// `-ldflags='-s -w'` where no shell takes the quotes off.
fn unquoted(arg: &TaskArg<'_>, value: &str) -> Option<Vec<Splice>> {
    if arg.span.is_some() || !value.starts_with(['\'', '"']) {
        return None;
    }
    let inner = value.trim_matches(['\'', '"']);
    replace(arg.owner, &quote(&arg.text.replacen(value, inner, 1)))
}

/// VS Code puts strong quotes around an element with a blank, and they end at the element's own first quote: what
/// stands behind a blank inside is another argument then.
pub(crate) fn is_split_by_quotes(
    task: &Task<'_>,
    call: &GoCall<'_>,
    arg: &TaskArg<'_>,
    number: usize,
) -> bool {
    let place = arg.owner.bytes();
    let is_element = task.args.iter().any(|word| word.value.bytes() == place);
    let next = call.args.get(number + 1).is_some_and(|next| next.owner.bytes() == place);
    is_element && next
}

fn described(problem: &LdflagsProblem) -> Said {
    match problem {
        LdflagsProblem::Unterminated(quote) => words::own::ldflags_unterminated(quote.to_string()),
        LdflagsProblem::StartsWithQuote => words::own::ldflags_quote(),
        LdflagsProblem::NoFlag(text) => words::own::ldflags_no_flag(text.as_str()),
        LdflagsProblem::BadX(text) => words::own::ldflags_x(text.as_str()),
        LdflagsProblem::Stray(text) => words::own::ldflags_stray(text.as_str()),
        LdflagsProblem::Unknown(text) => words::own::ldflags_unknown(text.as_str()),
    }
}

fn explain_ldflags(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let refused = run.find(|line| between(line, "invalid value \"", "\" for flag -ldflags"));
    if let Some((line, value)) = refused {
        out.add(
            draft(words::task_ldflags_invalid::explain(value))
                .why(words::task_ldflags_invalid::why_quotes())
                .line(run, line),
        );
        return Ok(());
    }
    if let Some(line) =
        run.containing("-X flag requires argument of the form importpath.name=value")
    {
        out.add(
            draft(words::task_ldflags_invalid::explain_x())
                .why(words::task_ldflags_invalid::why_x())
                .line(run, line),
        );
        return Ok(());
    }
    let Some(go) = run.go() else { return Ok(()) };
    let undefined = run.find(|line| line.strip_prefix("flag provided but not defined: "));
    let Some((line, flag)) = undefined else { return Ok(()) };
    let flags = || go.texts();
    // A flag that the linker lacks is flag-unknown's.
    if flags().any(|arg| arg == "-ldflags") && is_linker_only(flag.trim()) {
        out.add(
            draft(words::task_ldflags_invalid::explain_split(flag.trim()))
                .why(words::task_ldflags_invalid::why_split())
                .line(run, line),
        );
    }
    Ok(())
}

/// A `-X` of a task, and where it stands.
struct Stamp {
    definition: Definition,
    location: Location,
    line: String,
    folder: String,
}

/// `-X main.version=…` of a variable that the package does not have, or that is no string.
fn task_x_variable_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (files, unread) = files_named(cx, &["tasks.json"]);
    let mut all = Vec::new();
    for file in &files {
        for task in tasks_of(cx, file) {
            stamps(cx, file, &task, &mut all)?;
        }
    }
    for stamp in all {
        judge(cx, stamp, out)?;
    }
    unread
}

fn stamps(cx: Cx<'_>, file: &ConfigFile, task: &Task<'_>, all: &mut Vec<Stamp>) -> Checked {
    for call in go_calls(task, cx.platform()) {
        let cwd = folder_of_call(cx, file, task, &call)?;
        let Some(folder) = cwd.and_then(|cwd| target_folder(cx, file, &call, &cwd)) else {
            continue;
        };
        for (value, arg, _) in ldflags_of(&call) {
            let definitions = ldflags(&value).unwrap_or_default().into_iter();
            all.extend(definitions.map(|definition| Stamp {
                definition,
                location: arg.owner.location(),
                line: arg.owner.document().line_at(arg.owner.bytes().0),
                folder: folder.clone(),
            }));
        }
    }
    Ok(())
}

fn judge(cx: Cx<'_>, stamp: Stamp, out: &mut Findings) -> Checked {
    let Stamp { definition, location, line, folder } = stamp;
    let sources = go_files(cx)?;
    let Some(package) = package_folder(cx, &definition, &folder)? else { return Ok(()) };
    let Some(files) =
        sources.folders.get(&package).filter(|files| files.iter().all(GoFile::is_whole))
    else {
        return Ok(());
    };
    let name = definition.name.as_str();
    let full = format!("{}.{name}", definition.import_path);
    let message = match files.iter().find_map(|file| variable(file, name)) {
        Some(Variable::Text) => return Ok(()),
        Some(Variable::Other) => words::task_x_variable_missing::no_string(full, name)
            .why(words::task_x_variable_missing::why_no_string()),
        Some(Variable::Constant) => words::task_x_variable_missing::constant(full, name),
        None => words::task_x_variable_missing::message(full, package.as_str(), name),
    };
    let number = location.range.map_or(0, |range| range.start.line + 1);
    let probe = format!("read {}", location.file);
    out.add(draft(message).at(location).evidence(probe, format!("{number}: {line}")));
    Ok(())
}

/// The folder of the package that is built: the first target, or the working directory.
fn target_folder(cx: Cx<'_>, file: &ConfigFile, call: &GoCall<'_>, cwd: &str) -> Option<String> {
    let platform = cx.platform();
    let Some(target) = first_target(&call.verb.text, call.args.iter().map(|arg| arg.text.as_str()))
    else {
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

/// How types begin that are no strings.
const OTHER_TYPES: &[&str] = &["int", "bool", "float", "[]", "map[", "uint", "byte", "*", "time."];

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
    let other = match value {
        Some(value) => is_number(value) || matches!(value, "true" | "false" | "nil"),
        None => OTHER_TYPES.iter().any(|kind| rest.starts_with(kind)),
    };
    Some(if other { Variable::Other } else { Variable::Text })
}
