//! Layer extension: settings that name a file, a folder or a program, and those that replace PATH.

use go_doctor_protocol::{Applicability, Location, Outcome, Platform, Tag};

use super::Rule;
use crate::context::{Checked, Cx, Fact};
use crate::documents::{Kind, Property, Value, quote, remove_property, replace};
use crate::explain::{Run, between};
use crate::facts::config_file::ConfigFile;
use crate::facts::environment::host;
use crate::facts::settings::expand_in;
use crate::findings::{Findings, draft, looked};
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] = &[
    Rule::new("setting-goroot-is-bin").config(setting_goroot_is_bin),
    Rule::new("setting-path-not-expanded").config(setting_path_not_expanded),
    Rule::new("setting-path-missing").config(setting_path_missing).explain(explain_path_missing),
    Rule::new("setting-overrides-path").config(setting_overrides_path),
];

/// What a setting must name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Goroot,
    Folder,
    /// Folders with the system's separator between them.
    Folders,
    File,
    Program,
    /// A program by its path: names are not searched.
    ProgramPath,
    /// Only what is expanded in it matters: the folder is made when it is needed.
    Anything,
}

/// What its reader puts into the text (vscode-go 28e27ffd: `resolvePath`, `substituteEnv` at each reader).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expands {
    /// A leading `~`, the workspace folder, `${env:NAME}`.
    All,
    /// A leading `~` and the workspace folder.
    NoEnv,
    /// Nothing.
    Nothing,
}

const PATHS: &[(&str, Wanted, Expands)] = &[
    ("go.goroot", Wanted::Goroot, Expands::All),
    ("go.gopath", Wanted::Folders, Expands::All),
    ("go.toolsGopath", Wanted::Folder, Expands::All),
    ("go.toolsManagement.go", Wanted::Program, Expands::Nothing),
    ("go.testEnvFile", Wanted::File, Expands::NoEnv),
    ("leetcode.nodePath", Wanted::ProgramPath, Expands::Nothing),
    ("leetcode.workspaceFolder", Wanted::Anything, Expands::Nothing),
    ("cph.general.saveLocation", Wanted::Anything, Expands::Nothing),
    ("cph.language.go.Command", Wanted::Program, Expands::Nothing),
];

/// Variables of `go.toolsEnvVars` that hold paths.
const VARIABLES: &[(&str, Wanted)] = &[
    ("GOROOT", Wanted::Goroot),
    ("GOPATH", Wanted::Anything),
    ("GOBIN", Wanted::Anything),
    ("GOCACHE", Wanted::Anything),
    ("GOMODCACHE", Wanted::Anything),
    ("GOTMPDIR", Wanted::Anything),
    ("GOENV", Wanted::Anything),
];

/// A setting that names a path.
struct PathSetting<'d> {
    key: String,
    object: Value<'d>,
    property: Property<'d>,
    value: Value<'d>,
    wanted: Wanted,
    expands: Expands,
}

/// Every setting of the file that names a path, language blocks left out: nobody reads them there.
fn path_settings(file: &ConfigFile) -> Vec<PathSetting<'_>> {
    let mut list = Vec::new();
    for entry in file.entries().filter(|entry| entry.block.is_none()) {
        let (Some(value), key) = (entry.value(), entry.key()) else { continue };
        if let Some(&(_, wanted, expands)) = PATHS.iter().find(|(known, ..)| *known == key) {
            let (object, property) = (entry.object, entry.property);
            list.push(PathSetting {
                key: key.into_owned(),
                object,
                property,
                value,
                wanted,
                expands,
            });
            continue;
        }
        let inner: fn(&str) -> Option<Wanted> = match &*key {
            "go.alternateTools" => |_| Some(Wanted::Program),
            "go.toolsEnvVars" => {
                |name| VARIABLES.iter().find(|(known, _)| *known == name).map(|(_, wanted)| *wanted)
            }
            _ => continue,
        };
        for property in value.properties() {
            let name = property.key();
            let (Some(wanted), Some(inner)) = (inner(&name), property.value()) else { continue };
            list.push(PathSetting {
                key: format!("{key}.{name}"),
                object: value,
                property,
                value: inner,
                wanted,
                expands: Expands::All,
            });
        }
    }
    list
}

/// The text of a path setting; nothing where there is nothing to look at.
fn text_of(setting: &PathSetting<'_>) -> Option<String> {
    setting.value.as_str().map(|text| text.into_owned()).filter(|text| !text.trim().is_empty())
}

fn setting_path_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for setting in path_settings(file) {
        match path_problem(cx, file, &setting) {
            Err(missing) => waiting = Err(missing),
            Ok(None) => {}
            Ok(Some((message, path, outcome))) => {
                let PathSetting { key, value, object, property, .. } = setting;
                let name = display(cx, &value.location());
                let mut finding =
                    draft(args! { key: key.as_str(), path: path.as_str(), file: name })
                        .message(message)
                        .why(why_of(&key))
                        .at_value(value);
                if let Some(outcome) = outcome {
                    finding = finding.evidence(format!("stat {path}"), looked(cx, &outcome));
                }
                let edits = remove_property(object, property);
                let how = Applicability::Unsafe;
                out.add(finding.fix_document("remove", args! {}, how, value.document(), edits));
            }
        }
    }
    waiting
}

/// What its reader does with the wrong path (vscode-go.md §0, §1.4; leetcode.md §1.4).
fn why_of(key: &str) -> &'static str {
    match key {
        "go.goroot" | "go.toolsEnvVars.GOROOT" => "why.goroot",
        "go.testEnvFile" => "why.env-file",
        "go.toolsManagement.go" => "why.tools-go",
        "go.gopath" | "go.toolsGopath" => "why.gopath",
        "leetcode.nodePath" => "why.node",
        "cph.language.go.Command" => "why.cph",
        _ => "why",
    }
}

type Problem = Option<(&'static str, String, Option<Outcome>)>;

fn path_problem(cx: Cx<'_>, file: &ConfigFile, setting: &PathSetting<'_>) -> Fact<Problem> {
    let Some(text) = text_of(setting) else { return Ok(None) };
    let is_default = setting.key == "leetcode.nodePath" && text == "node";
    if is_default || setting.wanted == Wanted::Anything {
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
    if setting.wanted != Wanted::Folders {
        return one_path(cx, path, setting.wanted);
    }
    for entry in paths::split_list(cx.platform(), &path) {
        if let Some(problem) = one_path(cx, entry.to_owned(), Wanted::Folder)? {
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

fn one_path(cx: Cx<'_>, path: String, wanted: Wanted) -> Fact<Problem> {
    use go_doctor_protocol::EntryKind;
    let platform = cx.platform();
    if !paths::is_absolute(platform, &path) {
        let foreign = (platform != Platform::Windows
            && paths::is_absolute(Platform::Windows, &path))
            || (platform == Platform::Windows && path.starts_with('/'));
        return Ok(match (foreign, wanted) {
            (true, _) => Some(("message.foreign", path, None)),
            // The name of a tool that is searched on PATH is as good as a path.
            (false, Wanted::Program) if !path.contains(['/', '\\']) => None,
            (false, Wanted::Program | Wanted::ProgramPath) => {
                Some(("message.relative", path, None))
            }
            (false, _) => None,
        });
    }
    let outcome = cx.stat(&path)?;
    let message = match (outcome, wanted) {
        (Outcome::Found { stat }, Wanted::Goroot) if stat.kind == EntryKind::Folder => {
            let exe = if platform == Platform::Windows { "go.exe" } else { "go" };
            let go = paths::join_all(platform, &path, &["bin", exe]);
            if !matches!(cx.stat(&go)?, Outcome::NotFound) {
                return Ok(None);
            }
            return Ok(Some(("message.no-goroot", path, Some(Outcome::NotFound))));
        }
        (Outcome::Found { stat }, Wanted::Folder | Wanted::Folders)
            if stat.kind == EntryKind::Folder =>
        {
            return Ok(None);
        }
        (Outcome::Found { stat }, Wanted::File) if stat.kind == EntryKind::File => return Ok(None),
        (Outcome::Found { stat }, Wanted::Program | Wanted::ProgramPath)
            if stat.kind == EntryKind::File && stat.executable =>
        {
            return Ok(None);
        }
        (Outcome::Found { stat }, Wanted::Program | Wanted::ProgramPath)
            if stat.kind == EntryKind::File =>
        {
            "message.not-executable"
        }
        (Outcome::Found { .. }, Wanted::Folder | Wanted::Folders | Wanted::Goroot) => {
            "message.no-folder"
        }
        (Outcome::Found { .. }, _) => "message.no-file",
        (Outcome::Denied | Outcome::Failed { .. }, _) => return Ok(None),
        (Outcome::NotFound | Outcome::Dangling { .. }, _) => "message",
    };
    Ok(Some((message, path, Some(outcome.clone()))))
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
            out.add(draft(args! { key: *key, path: path }).why(why_of(key)).line(run, line));
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
    let Some(text) = text_of(setting).filter(|_| setting.wanted == Wanted::Goroot) else {
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
        let base = draft(args! { key: key.as_str(), path: path, above: text, file: name })
            .at_value(*value);
        // Where nothing is installed the folder above is no better.
        let how = if above.is_root { Applicability::Safe } else { Applicability::Unsafe };
        let edits = replace(*value, &quote(text));
        out.add(base.fix_document("above", args! {}, how, value.document(), edits));
    }
    Ok(())
}

/// The first piece of a text that its reader leaves as it is, and that was meant to become something.
fn unexpanded(text: &str, expands: Expands) -> Option<&str> {
    if expands == Expands::Nothing && (text == "~" || text.starts_with("~/")) {
        return text.get(..1);
    }
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let piece = match c {
            '$' if rest.starts_with("${") => rest.get(..rest.find('}')? + 1)?,
            '$' => {
                let name = rest.get(1..)?;
                let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let length = name.find(|c| !is_name(c)).unwrap_or(name.len());
                if length == 0 {
                    continue;
                }
                rest.get(..=length)?
            }
            '%' => match rest.get(1..)?.find('%') {
                Some(length) if length > 0 => {
                    let piece = rest.get(..length + 2)?;
                    if !piece.bytes().all(|b| b.is_ascii_alphanumeric() || b"%_()".contains(&b)) {
                        continue;
                    }
                    piece
                }
                _ => continue,
            },
            _ => continue,
        };
        let workspace = matches!(
            piece,
            "${workspaceFolder}" | "${workspaceRoot}" | "${workspaceFolderBasename}"
        );
        let taken = match expands {
            Expands::All => workspace || piece.starts_with("${env:"),
            Expands::NoEnv => workspace,
            Expands::Nothing => false,
        };
        if !taken {
            return Some(piece);
        }
    }
    None
}

/// Several words where one program is named, and no program has that name.
fn is_command_line(cx: Cx<'_>, setting: &PathSetting<'_>) -> Fact<bool> {
    let Some(text) = text_of(setting) else { return Ok(false) };
    let is_program = matches!(setting.wanted, Wanted::Program | Wanted::ProgramPath);
    let Some((first, _)) = text.trim().split_once(' ').filter(|_| is_program) else {
        return Ok(false);
    };
    let platform = cx.platform();
    if paths::is_absolute(platform, &text) {
        let (whole, first) = (cx.stat(&text), cx.is_file(first));
        return Ok(matches!(whole?, Outcome::NotFound) && first?);
    }
    // A path with a blank in it, relative or another system's, is no command line.
    let foreign = paths::is_absolute(Platform::Windows, &text);
    Ok(!foreign && !first.contains(['/', '\\', '$', '~', '%']))
}

fn setting_path_not_expanded(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for setting in path_settings(file) {
        let Some(text) = text_of(&setting) else { continue };
        match is_command_line(cx, &setting) {
            Err(missing) => waiting = Err(missing),
            Ok(true) => {
                out.add(
                    draft(args! { key: setting.key.as_str(), value: text.as_str() })
                        .message("message.command-line")
                        .why("why.command-line")
                        .at_value(setting.value),
                );
                continue;
            }
            Ok(false) => {}
        }
        if let Some(piece) = unexpanded(&text, setting.expands) {
            let wanted = written(cx, &text, piece, setting.expands);
            not_expanded(&setting.key, setting.value, piece, wanted, out);
        }
    }
    for entry in file.entries().filter(|entry| entry.block.is_none()) {
        let (Some(value), key) = (entry.value(), entry.key()) else { continue };
        // Readers of these expand no `${env:…}`; anything else with a `$` in it may be meant as it is.
        if key == "go.testEnvVars" {
            for variable in value.properties() {
                let Some(value) = variable.value() else { continue };
                let text = value.as_str().unwrap_or_default();
                let piece = unexpanded(&text, Expands::NoEnv).filter(|piece| is_vscodes(piece));
                if let Some(piece) = piece {
                    not_expanded(&format!("{key}.{}", variable.key()), value, piece, None, out);
                }
            }
        }
        if key == "go.testFlags" || key == "go.languageServerFlags" {
            let expands = if key == "go.testFlags" { Expands::NoEnv } else { Expands::Nothing };
            for element in value.elements() {
                let text = element.as_str().unwrap_or_default();
                if let Some(piece) = unexpanded(&text, expands).filter(|piece| is_vscodes(piece)) {
                    not_expanded(&key, element, piece, None, out);
                }
            }
        }
    }
    waiting
}

/// A variable that VS Code has elsewhere: nobody means it literally.
fn is_vscodes(piece: &str) -> bool {
    let variable = crate::facts::vscode_variables::variables(piece);
    let known = crate::facts::vscode_variables::Standing::Known;
    piece.starts_with("${")
        && variable.first().is_some_and(|v| crate::facts::vscode_variables::standing(v) == known)
}

fn not_expanded(
    key: &str,
    value: Value<'_>,
    piece: &str,
    wanted: Option<String>,
    out: &mut Findings,
) {
    let base = draft(args! { key: key, piece: piece }).at_value(value);
    let Some(wanted) = wanted else { return out.add(base) };
    let edits = replace(value, &quote(&wanted));
    let own = args! { new: wanted.as_str() };
    out.add(base.fix_document("write", own, Applicability::Unsafe, value.document(), edits));
}

/// The text with a piece that its reader does understand.
fn written(cx: Cx<'_>, text: &str, piece: &str, expands: Expands) -> Option<String> {
    let name = piece.trim_matches(['$', '{', '}', '%']);
    let home = cx.subject.home.as_deref();
    let is_home = matches!(name, "HOME" | "userHome" | "USERPROFILE" | "env:HOME" | "~");
    let new = match expands {
        Expands::All | Expands::NoEnv if is_home && text.starts_with(piece) => "~".to_owned(),
        Expands::All if name == "userHome" => "${env:HOME}".to_owned(),
        Expands::All if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
            format!("${{env:{name}}}")
        }
        Expands::Nothing if is_home => home?.to_owned(),
        _ => return None,
    };
    Some(text.replacen(piece, &new, 1))
}

fn setting_overrides_path(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let own = match cx.platform() {
        Platform::Linux => "terminal.integrated.env.linux",
        Platform::Macos => "terminal.integrated.env.osx",
        Platform::Windows => "terminal.integrated.env.windows",
    };
    for entry in file.entries().filter(|entry| entry.block.is_none()) {
        let (Some(object), key) = (entry.value().filter(|v| v.kind() == Kind::Object), entry.key())
        else {
            continue;
        };
        for variable in object.properties() {
            let name = variable.key();
            let is_path = name == "PATH"
                || (cx.platform() == Platform::Windows && name.eq_ignore_ascii_case("path"));
            let Some(value) = variable.value().filter(|_| is_path) else { continue };
            if key == own {
                terminal_path(&key, variable, value, out);
            } else if key == "go.toolsEnvVars" {
                let base = draft(args! { key: format!("{key}.{name}") })
                    .at_key(variable)
                    .message("message.tools")
                    .why("why.tools")
                    .tag(Tag::Unnecessary);
                let edits = remove_property(object, variable);
                let how = Applicability::Unsafe;
                out.add(base.fix_document("remove", args! {}, how, value.document(), edits));
            }
        }
    }
    Ok(())
}

fn terminal_path(key: &str, variable: Property<'_>, value: Value<'_>, out: &mut Findings) {
    let text = value.as_str();
    let keeps = text.as_deref().is_some_and(|text| text.to_lowercase().contains("${env:path}"));
    if keeps || !(value.is_null() || text.is_some()) {
        return;
    }
    let full = format!("{key}.{}", variable.key());
    let base = draft(args! { key: full }).at_value(value);
    let Some(text) = text else { return out.add(base.message("message.null")) };
    let separator = if key.ends_with("windows") { ';' } else { ':' };
    let name = variable.key();
    let new = format!("{}{separator}${{env:{name}}}", text.trim_end_matches(separator));
    let edits = replace(value, &quote(&new));
    let how = Applicability::Unsafe;
    let own = args! { new: new.as_str() };
    out.add(base.fix_document("keep", own, how, value.document(), edits));
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
