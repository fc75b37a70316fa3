//! A debug configuration tried for real: what the Go extension makes of it, handed to `dlv dap`, and what came of it.
//!
//! Source: golang/vscode-go 28e27ffd, goDebugConfiguration.ts (vscode-go.md §4): `auto` is decided by the file's name,
//! a program is a folder or a Go file, dlv starts in its folder, env files come before `env`.

use std::rc::Rc;

use go_doctor_protocol::{EntryKind, EnvChange, Errand, FailedRun, Outcome, Probe, Reading};
use serde_json::{Map, Value as Json};

use crate::context::{Cx, Fact, Missing, could_not, kept, named};
use crate::facts::toolchain::tool_search;
use crate::output::Run;
use crate::paths;
use crate::words::{self, RuleId};
use go_doctor_golang::command_line::launch_args;

/// How long building and starting may take, in milliseconds.
const LIMIT: u32 = 90_000;

/// What the Go extension hands to dlv, or what it says instead.
enum Plan {
    Dap { cwd: String, arguments: Map<String, Json>, env: Vec<EnvChange> },
    Refused(String),
}

kept!(LaunchTrialKey: Option<Run>);

/// The outcome of the trial as a failed run; nothing when debugging works.
pub(crate) fn trial(cx: Cx<'_>) -> Fact<Rc<Option<Run>>> {
    let Errand::TryLaunch { configuration, active_file, .. } = cx.errand else {
        return Ok(Rc::new(None));
    };
    let settings: Json = serde_json::from_str(configuration).unwrap_or_default();
    let settings = settings.as_object().cloned().unwrap_or_default();
    cx.memo::<LaunchTrialKey>("", || {
        // Both are asked for at once; inside, so that an env file that changes is read again, and once for all rules.
        let (plan, dlv) =
            (plan(cx, &settings, active_file.as_deref()), tool_search::search(cx, "dlv"));
        let (plan, dlv) = (plan?, dlv?);
        let shown = |output: String, exit_code: Option<i64>, cwd: &str| {
            let known = ["mode", "program", "args"]
                .map(|key| (key.to_owned(), settings.get(key).cloned().unwrap_or(Json::Null)));
            let request =
                Json::Object(known.into_iter().filter(|(_, value)| !value.is_null()).collect());
            let command =
                Some(format!("dlv dap {}", crate::words::shell_quote(&request.to_string())));
            Run::new(&FailedRun {
                command,
                cwd: Some(cwd.to_owned()),
                exit_code,
                output,
                ..FailedRun::default()
            })
        };
        let (cwd, arguments, env) = match plan {
            Plan::Refused(text) => return Ok(Some(shown(text, None, &cx.subject.folder))),
            Plan::Dap { cwd, arguments, env } => (cwd, arguments, env),
        };
        let Some(dlv) = dlv.path() else {
            return Err(Missing::Unchecked(words::own::unchecked_no_dlv()));
        };
        let probe = Probe::Debug {
            dlv: dlv.to_owned(),
            cwd: cwd.clone(),
            arguments: Json::Object(arguments).to_string(),
            env,
            timeout_ms: LIMIT,
        };
        let label = named(&probe);
        match cx.reading(probe)? {
            Reading::Debugged { started: true, .. } => Ok(None),
            Reading::Debugged { output, exit_code, .. } => {
                Ok(Some(shown(output.clone(), *exit_code, &cwd)))
            }
            other => Err(could_not(&label, other)),
        }
    })
}

/// What the debugger said of a trial that failed: where no rule explains it, it must not look like success.
pub(crate) fn unexplained(cx: Cx<'_>) -> Option<String> {
    let run = trial(cx).ok()?;
    let lines: Vec<&str> = (*run).as_ref()?.lines().map(|line| line.text).collect();
    Some(lines.join("\n").trim().to_owned())
}

fn plan(cx: Cx<'_>, settings: &Map<String, Json>, active: Option<&str>) -> Fact<Plan> {
    let text = |key: &str| settings.get(key).and_then(Json::as_str);
    let mut arguments = settings.clone();
    for own in [
        "name",
        "type",
        "preLaunchTask",
        "postDebugTask",
        "envFile",
        "console",
        "presentation",
        "internalConsoleOptions",
    ] {
        arguments.remove(own);
    }
    arguments.insert("request".to_owned(), Json::from("launch"));
    arguments.insert("stopOnEntry".to_owned(), Json::Bool(true));
    if let Some(args) = text("args") {
        let words = launch_args::split(args).unwrap_or_default();
        arguments.insert("args".to_owned(), Json::from(words));
    }
    let env = environment(cx, settings)?;
    let mode = mode(text("mode"), text("program"), active);
    arguments.insert("mode".to_owned(), Json::from(mode));
    if !matches!(mode, "debug" | "test") {
        let folder = text("cwd").map_or_else(|| cx.subject.folder.clone(), str::to_owned);
        return Ok(Plan::Dap { cwd: folder, arguments, env });
    }
    let Some(program) = text("program").filter(|program| !program.is_empty()) else {
        return Ok(Plan::Refused(
            "The program attribute is missing in the debug configuration in launch.json".to_owned(),
        ));
    };
    let platform = cx.platform();
    let absolute = if paths::is_absolute(platform, program) {
        program.to_owned()
    } else {
        paths::join(platform, &cx.subject.folder, program)
    };
    let refused = format!(
        "The program attribute '{program}' must be a valid directory or .go file in debug/test/auto modes."
    );
    let (folder, target) = match cx.stat(&absolute)? {
        // The Go extension looks without following links: a link to a folder is refused.
        Outcome::Found { stat } if stat.kind == EntryKind::Folder => {
            (absolute.clone(), ".".to_owned())
        }
        Outcome::Found { stat } if stat.kind == EntryKind::File && absolute.ends_with(".go") => {
            let folder = paths::parent(platform, &absolute).unwrap_or_default();
            let is_test = mode == "test" && absolute.ends_with("_test.go");
            let target = if is_test {
                ".".to_owned()
            } else {
                format!("./{}", paths::file_name(platform, &absolute))
            };
            (folder, target)
        }
        Outcome::NotFound
            if !program.contains(['\\', '$'])
                && !program.starts_with('/')
                && program.contains('.') =>
        {
            (cx.subject.folder.clone(), program.to_owned())
        }
        _ => return Ok(Plan::Refused(refused)),
    };
    arguments.insert("program".to_owned(), Json::from(target));
    arguments.insert("dlvCwd".to_owned(), Json::from(folder.as_str()));
    arguments.entry("cwd".to_owned()).or_insert_with(|| Json::from(folder.as_str()));
    Ok(Plan::Dap { cwd: folder, arguments, env })
}

/// `auto` (and no mode) is `test` for a test file, else `debug`.
fn mode<'m>(given: Option<&'m str>, program: Option<&str>, active: Option<&str>) -> &'m str {
    match given {
        None | Some("auto" | "") => {
            let file =
                program.filter(|program| program.ends_with(".go")).or(active).unwrap_or_default();
            if file.ends_with("_test.go") { "test" } else { "debug" }
        }
        Some(mode) => mode,
    }
}

/// What the debugged program's environment changes: env files first, then `env`; null takes a variable away.
fn environment(cx: Cx<'_>, settings: &Map<String, Json>) -> Fact<Vec<EnvChange>> {
    let files: Vec<&str> = match settings.get("envFile") {
        Some(Json::String(file)) => vec![file.as_str()],
        Some(Json::Array(list)) => list.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    };
    let mut changes = Vec::new();
    for file in files {
        let lines = cx.read(file)?.unwrap_or_default().lines();
        changes.extend(lines.filter_map(|line| {
            let line = line.trim_start().strip_prefix("export ").unwrap_or(line.trim_start());
            let (name, value) = line.split_once('=').filter(|_| !line.starts_with('#'))?;
            let value = value.trim().trim_matches(['"', '\'']).to_owned();
            Some(EnvChange { name: name.trim().to_owned(), value: Some(value) })
        }));
    }
    if let Some(Json::Object(env)) = settings.get("env") {
        changes.extend(env.iter().map(|(name, value)| EnvChange {
            name: name.clone(),
            value: match value {
                Json::Null => None,
                Json::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            },
        }));
    }
    Ok(changes)
}

/// The attribute of a configuration that a rule about a trial is about.
pub(crate) fn attribute_of(rule: RuleId) -> &'static str {
    const ATTRIBUTES: &[(RuleId, &str)] = &[
        (words::launch_mode_mismatch::RULE, "mode"),
        (words::launch_test_flag::RULE, "args"),
        (words::launch_test_pattern::RULE, "args"),
        (words::test_flag_undefined::RULE, "args"),
        (words::test_pattern_invalid::RULE, "args"),
        (words::launch_cwd_missing::RULE, "cwd"),
        (words::launch_build_flags_invalid::RULE, "buildFlags"),
        (words::flag_unknown::RULE, "buildFlags"),
        (words::race_needs_cgo::RULE, "buildFlags"),
        (words::goflags_invalid::RULE, "buildFlags"),
        (words::launch_env_file_missing::RULE, "envFile"),
        (words::cross_compile_target::RULE, "env"),
        (words::go_variable_invalid::RULE, "env"),
        (words::attach_process_invalid::RULE, "processId"),
    ];
    let known = ATTRIBUTES.iter().find(|(known, _)| *known == rule);
    known.map_or("program", |(_, attribute)| attribute)
}
