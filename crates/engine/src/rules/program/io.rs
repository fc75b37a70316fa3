//! Layer program: what the user's program reads: flags, files, standard input.

use crate::context::{Checked, Cx, Fact};
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::output::go::place::location;
use crate::output::go::sources;
use crate::output::go::test_output::{Verdict, failure, packages};
use crate::output::go::usage::{Complaint, Speaker, refusal};
use crate::output::program::crash::crash;
use crate::output::program::ending::child_status;
use crate::output::system::programs::{direct_binary, users_program_ran};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::program_flag_undefined::RULE).explain(program_flag_undefined).yields_below(),
    Rule::new(words::program_file_missing::RULE).explain(program_file_missing).yields_below(),
];

fn program_flag_undefined(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(found) = refusal(run) else { return Ok(()) };
    let Speaker::Program(program) = found.speaker else { return Ok(()) };
    let name = crate::output::go::place::base(program);
    let finding = match found.complaint {
        Complaint::Undefined => draft(words::program_flag_undefined::message(name, found.flag)),
        Complaint::Value(value) => {
            draft(words::program_flag_undefined::value(name, value, found.flag))
        }
        Complaint::NoValue => draft(words::program_flag_undefined::no_value(found.flag, name)),
    };
    let under_go = run.go().is_some_and(|go| go.verb == "run");
    let finding = finding
        .why(if under_go {
            words::program_flag_undefined::why_go_run()
        } else {
            words::program_flag_undefined::why()
        })
        .line(run, found.line);
    out.add(finding.by_hand(words::program_flag_undefined::fix_define(found.flag)));
    Ok(())
}

/// Whether a program got so far as to run: under go run it ended with a status of its own, or with 0.
pub(crate) fn ran(run: &Run) -> bool {
    let Some(go) = run.go() else { return users_program_ran(run) };
    let well = run.exit_code == Some(0);
    let binary = run.command.as_ref().is_some_and(|command| direct_binary(command).is_some());
    match go.verb.as_str() {
        "run" => well || child_status(run).is_some() || crash(run).is_some(),
        "test" => {
            failure(run).is_some()
                || packages(run).any(|line| line.verdict == Verdict::Failed)
                || crash(run).is_some()
        }
        _ => binary,
    }
}

/// `open data.csv: no such file or directory`, and Windows' words for it: the call and the path.
fn missing_file(line: &str) -> Option<(&str, &str)> {
    let at = [
        ": no such file or directory",
        ": The system cannot find the file specified.",
        ": The system cannot find the path specified.",
        ": 系统找不到指定的文件。",
        ": 系统找不到指定的路径。",
    ]
    .iter()
    .find_map(|end| line.find(end))?;
    let before = line.get(..at)?;
    let call = ["open ", "stat ", "lstat ", "readdirent ", "chdir ", "CreateFile "]
        .into_iter()
        .find_map(|call| {
            let at = before.rfind(call)?;
            let begins = at == 0 || before.get(..at)?.ends_with([' ', ':', '\t', '"', '(']);
            Some((call.trim_end(), before.get(at + call.len()..)?)).filter(|_| begins)
        })?;
    // `stat main.go: …` is go run, which was given a file that is not there.
    let by_tool = line.starts_with("go: ")
        || line.starts_with("stat ") && call.1.ends_with(".go")
        || line.contains("could not launch process");
    (!call.1.is_empty() && !by_tool).then_some(call)
}

fn program_file_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if !ran(run) {
        return Ok(());
    }
    let Some((line, (_, path))) = run.find(missing_file) else { return Ok(()) };
    let platform = cx.platform();
    let in_test = run.go().is_some_and(|go| go.verb == "test");
    // Where it would be found: beside the program's own files, or in the folder that the tests were started from.
    let beside =
        if paths::is_absolute(platform, path) { None } else { beside(cx, run, path, in_test)? };
    let at = match failure(run).and_then(|failed| failed.said) {
        Some((_, place)) => location(cx, run, place.file, place.line, None)?,
        None => match crash(run).and_then(|crash| crash.frame) {
            Some(frame) => location(cx, run, frame.file, frame.line, None)?,
            None => None,
        },
    };
    let finding = draft(if beside.is_some() {
        words::program_file_missing::beside(path, beside.as_deref().unwrap_or(""))
    } else {
        words::program_file_missing::message(path)
    })
    .why(if in_test {
        words::program_file_missing::why_test()
    } else {
        words::program_file_missing::why()
    })
    .at_any(at)
    .line(run, line);
    let finding = match &beside {
        Some(found) if !in_test => {
            let inside = paths::parent(platform, found).unwrap_or_default();
            finding.terminal_of(
                words::program_file_missing::fix_run_there,
                format!("cd {} && go run .", shell_quote(&inside)),
                run,
            )
        }
        _ => finding,
    };
    out.add(finding.by_hand(words::program_file_missing::fix_path()));
    Ok(())
}

/// Another folder in which the relative path names a file.
fn beside(cx: Cx<'_>, run: &Run, path: &str, in_test: bool) -> Fact<Option<String>> {
    let platform = cx.platform();
    let Some(here) = run.cwd.clone() else { return Ok(None) };
    let folders = if in_test {
        vec![here]
    } else {
        let files = sources::files(cx)?;
        let mut list: Vec<String> = Vec::new();
        for file in sources::program_files(cx, run, &files)? {
            list.extend(paths::parent(platform, &file.path));
        }
        list.dedup();
        list.retain(|folder| !paths::same(platform, folder, &here));
        list
    };
    let candidates: Vec<String> =
        folders.iter().map(|folder| paths::join(platform, folder, path)).collect();
    cx.stat_all(&candidates)?;
    for candidate in candidates {
        if crate::output::go::place::known(cx.is_file(&candidate))? == Some(true) {
            return Ok(Some(candidate));
        }
    }
    Ok(None)
}
