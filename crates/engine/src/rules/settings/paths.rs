//! Layer extension: settings that name a file, a folder or a program, and those that replace PATH.

use go_doctor_protocol::{Applicability, Location, Outcome, Platform};

use crate::context::{Checked, Cx, Fact, looked};
use crate::documents::{quote, remove_setting, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::settings::expand_in;
use crate::facts::environment::path_settings::{
    Expands, ExpectedKind, PathSetting, is_command_line, path_settings, text_of, unexpanded,
};
use crate::facts::environment::process::host;
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Why};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_goroot_is_bin::RULE).config(setting_goroot_is_bin),
    Rule::new(words::setting_path_missing::RULE)
        .config(setting_path_missing)
        .explain(explain_path_missing),
];

fn setting_path_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for setting in path_settings(file) {
        match path_problem(cx, file, &setting) {
            Err(missing) => waiting = Err(missing),
            Ok(None) => {}
            Ok(Some((what, path, outcome))) => {
                let PathSetting { key, value, object, property, .. } = setting;
                let name = display(cx, &value.location());
                let (named, shown) = (key.as_str(), path.as_str());
                let message = match what {
                    What::Foreign => words::setting_path_missing::foreign(named, shown),
                    What::Relative => words::setting_path_missing::relative(named, shown),
                    What::NoGoroot => words::setting_path_missing::no_goroot(named, shown),
                    What::NotExecutable => {
                        words::setting_path_missing::not_executable(named, shown)
                    }
                    What::NoFolder => words::setting_path_missing::no_folder(named, shown),
                    What::NoFile => words::setting_path_missing::no_file(named, shown),
                    What::Missing => words::setting_path_missing::message(named, shown),
                };
                let mut finding = draft(message).why(why_of(&key)).at_value(value);
                if let Some(outcome) = outcome {
                    finding = finding.evidence(format!("stat {path}"), looked(cx, &outcome));
                }
                let edits = remove_setting(object, property);
                let how = Applicability::Unsafe;
                out.add(finding.edit(
                    words::setting_path_missing::fix_remove(key.as_str(), name),
                    how,
                    value.document(),
                    edits,
                ));
            }
        }
    }
    waiting
}

/// What its reader does with the wrong path (vscode-go.md §3.3; leetcode.md §2.2).
fn why_of(key: &str) -> Why {
    match key {
        "go.goroot" | "go.toolsEnvVars.GOROOT" => words::setting_path_missing::why_goroot(),
        "go.testEnvFile" => words::setting_path_missing::why_env_file(),
        "go.toolsManagement.go" => words::setting_path_missing::why_tools_go(),
        "go.gopath" | "go.toolsGopath" => words::setting_path_missing::why_gopath(),
        "leetcode.nodePath" => words::setting_path_missing::why_node(),
        "cph.language.go.Command" => words::setting_path_missing::why_cph(),
        _ => words::setting_path_missing::why(),
    }
}

/// What is wrong with a path.
enum What {
    Foreign,
    Relative,
    NoGoroot,
    NotExecutable,
    NoFolder,
    NoFile,
    Missing,
}

type Problem = Option<(What, String, Option<Outcome>)>;

fn path_problem(cx: Cx<'_>, file: &ConfigFile, setting: &PathSetting<'_>) -> Fact<Problem> {
    let Some(text) = text_of(setting) else { return Ok(None) };
    let is_default = setting.key == "leetcode.nodePath" && text == "node";
    if is_default || setting.wanted == ExpectedKind::Anything {
        return Ok(None);
    }
    if (file.folder.is_none() && text.contains("${workspace"))
        || is_bin(cx, setting)?.is_some()
        || is_command_line(cx, setting)?
    {
        return Ok(None);
    }
    let path = expanded(cx, file, &text, setting.expands)?;
    // `$HOME`, `${userHome}` and the like are not expanded there; another rule says so.
    if unexpanded(&text, setting.expands).is_some() || path.contains('$') || path.contains('%') {
        return Ok(None);
    }
    if setting.wanted != ExpectedKind::Folders {
        return one_path(cx, path, setting.wanted);
    }
    for entry in paths::split_list(cx.platform(), &path) {
        if let Some(problem) = one_path(cx, entry.to_owned(), ExpectedKind::Folder)? {
            return Ok(Some(problem));
        }
    }
    Ok(None)
}

/// The text as its reader sees it.
fn expanded(cx: Cx<'_>, file: &ConfigFile, text: &str, expands: Expands) -> Fact<String> {
    if expands == Expands::Nothing {
        return Ok(text.to_owned());
    }
    let environment = host(cx)?;
    let folder = file.folder.as_deref().unwrap_or(&cx.subject.folder);
    Ok(expand_in(cx, folder, text, |name| environment.get(name).map(str::to_owned)))
}

fn one_path(cx: Cx<'_>, path: String, wanted: ExpectedKind) -> Fact<Problem> {
    use go_doctor_protocol::EntryKind;
    let platform = cx.platform();
    if !paths::is_absolute(platform, &path) {
        let foreign = (platform != Platform::Windows
            && paths::is_absolute(Platform::Windows, &path))
            || (platform == Platform::Windows && path.starts_with('/'));
        return Ok(match (foreign, wanted) {
            (true, _) => Some((What::Foreign, path, None)),
            // The name of a tool that is searched on PATH is as good as a path.
            (false, ExpectedKind::Program) if !path.contains(['/', '\\']) => None,
            (false, ExpectedKind::Program | ExpectedKind::ProgramPath) => {
                Some((What::Relative, path, None))
            }
            (false, _) => None,
        });
    }
    let outcome = cx.stat(&path)?;
    let what = match (outcome, wanted) {
        (Outcome::Found { stat }, ExpectedKind::Goroot) if stat.kind == EntryKind::Folder => {
            let exe = if platform == Platform::Windows { "go.exe" } else { "go" };
            let go = paths::join_all(platform, &path, &["bin", exe]);
            if !matches!(cx.stat(&go)?, Outcome::NotFound) {
                return Ok(None);
            }
            return Ok(Some((What::NoGoroot, path, Some(Outcome::NotFound))));
        }
        (Outcome::Found { stat }, ExpectedKind::Folder | ExpectedKind::Folders)
            if stat.kind == EntryKind::Folder =>
        {
            return Ok(None);
        }
        (Outcome::Found { stat }, ExpectedKind::File) if stat.kind == EntryKind::File => {
            return Ok(None);
        }
        (Outcome::Found { stat }, ExpectedKind::Program | ExpectedKind::ProgramPath)
            if stat.kind == EntryKind::File && stat.executable =>
        {
            return Ok(None);
        }
        (Outcome::Found { stat }, ExpectedKind::Program | ExpectedKind::ProgramPath)
            if stat.kind == EntryKind::File =>
        {
            What::NotExecutable
        }
        (
            Outcome::Found { .. },
            ExpectedKind::Folder | ExpectedKind::Folders | ExpectedKind::Goroot,
        ) => What::NoFolder,
        (Outcome::Found { .. }, _) => What::NoFile,
        (Outcome::Denied | Outcome::Failed { .. }, _) => return Ok(None),
        // go makes GOPATH when it first needs it; a project may have its own in .gitignore.
        (Outcome::NotFound, ExpectedKind::Folder | ExpectedKind::Folders)
            if can_be_made(cx, &path)? =>
        {
            return Ok(None);
        }
        (Outcome::NotFound | Outcome::Dangling { .. }, _) => What::Missing,
    };
    Ok(Some((what, path, Some(outcome.clone()))))
}

/// Whether this user may make a folder that is not there: the nearest one above it that is there decides.
fn can_be_made(cx: Cx<'_>, path: &str) -> Fact<bool> {
    for above in paths::ancestors(cx.platform(), path).into_iter().skip(1) {
        return Ok(match cx.stat(&above)? {
            Outcome::Found { stat } => {
                stat.kind == go_doctor_protocol::EntryKind::Folder && stat.writable
            }
            Outcome::NotFound => continue,
            Outcome::Dangling { .. } => false,
            // What cannot be looked at proves nothing.
            Outcome::Denied | Outcome::Failed { .. } => true,
        });
    }
    Ok(false)
}

/// A file for a title: relative to the folder where it lies in it.
fn display(cx: Cx<'_>, location: &Location) -> String {
    let folder = cx.subject.folder.as_str();
    let inside =
        location.file.strip_prefix(folder).map(|rest| rest.trim_start_matches(['/', '\\']));
    inside.unwrap_or(&location.file).to_owned()
}

/// What the extensions print themselves: the sentence before the path, behind it, and the setting.
const SAID: &[(&str, &str, &str)] = &[
    ("go.goroot setting is ignored. ", " is not a valid GOROOT directory", "go.goroot"),
    ("Cannot find the alternate tool ", " configured for gopls", "go.alternateTools.gopls"),
    ("failed to run \"go version\" with \"", "\"", "go.toolsManagement.go"),
    ("The Node.js executable does not exist on path ", "", "leetcode.nodePath"),
];

fn explain_path_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    for (before, behind, key) in SAID {
        let path = |line: &str| match *behind {
            "" => line.split_once(before).map(|(_, rest)| rest.trim_end_matches('.').to_owned()),
            behind => between(line, before, behind).map(str::to_owned),
        };
        if let Some((line, path)) = run.find(path) {
            out.add(
                draft(words::setting_path_missing::message(*key, path))
                    .why(why_of(key))
                    .line(run, line),
            );
        }
    }
    Ok(())
}

/// The folder above a `bin` that is named as GOROOT.
struct Above {
    /// As it is written, without `bin`.
    text: String,
    /// It holds `bin/go`: it is certainly meant.
    is_root: bool,
}

/// `/usr/local/go/bin` as GOROOT; a folder called `bin` that holds `bin/go` is one itself.
fn is_bin(cx: Cx<'_>, setting: &PathSetting<'_>) -> Fact<Option<Above>> {
    let Some(text) = text_of(setting).filter(|_| setting.wanted == ExpectedKind::Goroot) else {
        return Ok(None);
    };
    let trimmed = text.trim_end_matches(['/', '\\']);
    let above = trimmed.strip_suffix("bin").and_then(|rest| rest.strip_suffix(['/', '\\']));
    let Some(above) = above.filter(|above| !above.is_empty()) else { return Ok(None) };
    let environment = host(cx)?;
    let env = |name: &str| environment.get(name).map(str::to_owned);
    let whole = expand_in(cx, &cx.subject.folder, &text, env);
    if !paths::is_absolute(cx.platform(), &whole) {
        return Ok(None);
    }
    let exe = if cx.platform() == Platform::Windows { "go.exe" } else { "go" };
    let inside = paths::join_all(cx.platform(), &whole, &["bin", exe]);
    let beside = paths::join(cx.platform(), &whole, exe);
    let (is_itself, is_root) = (cx.is_file(&inside), cx.is_file(&beside));
    let (is_itself, is_root) = (is_itself?, is_root?);
    Ok((!is_itself).then(|| Above { text: above.to_owned(), is_root }))
}

fn setting_goroot_is_bin(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for setting in path_settings(file) {
        let Some(above) = is_bin(cx, &setting)? else { continue };
        let PathSetting { key, value, .. } = &setting;
        let path = text_of(&setting).unwrap_or_default();
        let name = display(cx, &value.location());
        let text = above.text.as_str();
        let base =
            draft(words::setting_goroot_is_bin::message(key.as_str(), path)).at_value(*value);
        // Where nothing is installed the folder above is no better.
        let how = if above.is_root { Applicability::Safe } else { Applicability::Unsafe };
        let edits = replace(*value, &quote(text));
        out.add(base.edit(
            words::setting_goroot_is_bin::fix_above(key.as_str(), name, text),
            how,
            value.document(),
            edits,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_leave_as_it_is() {
        assert_eq!(unexpanded("$HOME/go", Expands::All), Some("$HOME"));
        assert_eq!(unexpanded("${HOME}/go", Expands::All), Some("${HOME}"));
        assert_eq!(unexpanded("~/go:${env:X}/${workspaceFolder}", Expands::All), None);
        assert_eq!(unexpanded("${env:X}", Expands::NoEnv), Some("${env:X}"));
        assert_eq!(unexpanded("~/go", Expands::Nothing), Some("~"));
        assert_eq!(unexpanded("%USERPROFILE%\\go", Expands::All), Some("%USERPROFILE%"));
        assert_eq!(unexpanded("/a$/100%/b c", Expands::All), None);
    }
}
