//! The settings that name a file, a folder or a program, and what is expanded in each.

use std::borrow::Cow;

use go_doctor_protocol::{Outcome, Platform};

use crate::context::{Cx, Fact};
use crate::documents::{Property, Value};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::vscode_variables::{Standing, standing, variables};
use crate::paths;

/// What a setting must name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExpectedKind {
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
pub(crate) enum Expands {
    /// A leading `~`, the workspace folder, `${env:NAME}`.
    All,
    /// A leading `~` and the workspace folder.
    NoEnv,
    /// Nothing.
    Nothing,
}

const PATHS: &[(&str, ExpectedKind, Expands)] = &[
    ("go.goroot", ExpectedKind::Goroot, Expands::All),
    ("go.gopath", ExpectedKind::Folders, Expands::All),
    ("go.toolsGopath", ExpectedKind::Folder, Expands::All),
    ("go.toolsManagement.go", ExpectedKind::Program, Expands::Nothing),
    ("go.testEnvFile", ExpectedKind::File, Expands::NoEnv),
    ("leetcode.nodePath", ExpectedKind::ProgramPath, Expands::Nothing),
    ("leetcode.workspaceFolder", ExpectedKind::Anything, Expands::Nothing),
    ("cph.general.saveLocation", ExpectedKind::Anything, Expands::Nothing),
    ("cph.language.go.Command", ExpectedKind::Program, Expands::Nothing),
];

/// Variables of `go.toolsEnvVars` that hold paths.
const VARIABLES: &[(&str, ExpectedKind)] = &[
    ("GOROOT", ExpectedKind::Goroot),
    ("GOPATH", ExpectedKind::Anything),
    ("GOBIN", ExpectedKind::Anything),
    ("GOCACHE", ExpectedKind::Anything),
    ("GOMODCACHE", ExpectedKind::Anything),
    ("GOTMPDIR", ExpectedKind::Anything),
    ("GOENV", ExpectedKind::Anything),
];

/// A setting that names a path.
pub(crate) struct PathSetting<'d> {
    pub(crate) key: String,
    pub(crate) object: Value<'d>,
    pub(crate) property: Property<'d>,
    pub(crate) value: Value<'d>,
    pub(crate) wanted: ExpectedKind,
    pub(crate) expands: Expands,
}

/// Every setting of the file that names a path, language blocks left out: they are not read there.
pub(crate) fn path_settings(file: &ConfigFile) -> Vec<PathSetting<'_>> {
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
        let inner: fn(&str) -> Option<ExpectedKind> = match &*key {
            "go.alternateTools" => |_| Some(ExpectedKind::Program),
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
pub(crate) fn text_of(setting: &PathSetting<'_>) -> Option<String> {
    setting.value.as_str().map(Cow::into_owned).filter(|text| !text.trim().is_empty())
}

/// The first piece of a text that its reader leaves as it is, and that was meant to become something.
pub(crate) fn unexpanded(text: &str, expands: Expands) -> Option<&str> {
    if expands == Expands::Nothing && (text == "~" || text.starts_with("~/")) {
        return text.get(..1);
    }
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let piece = match c {
            '$' if rest.starts_with("${") => {
                let variable = variables(rest).into_iter().next()?;
                if variable.start > 0 {
                    continue;
                }
                match (variable.name, variable.argument) {
                    ("workspaceFolder" | "workspaceRoot" | "workspaceFolderBasename", None)
                        if expands != Expands::Nothing =>
                    {
                        continue;
                    }
                    ("env", Some(_)) if expands == Expands::All => continue,
                    _ => return rest.get(..variable.end),
                }
            }
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
        return Some(piece);
    }
    None
}

/// Several words where one program is named, and no program has that name.
pub(crate) fn is_command_line(cx: Cx<'_>, setting: &PathSetting<'_>) -> Fact<bool> {
    let Some(text) = text_of(setting) else { return Ok(false) };
    let is_program = matches!(setting.wanted, ExpectedKind::Program | ExpectedKind::ProgramPath);
    let Some((first, _)) = text.trim().split_once(' ').filter(|_| is_program) else {
        return Ok(false);
    };
    let platform = cx.platform();
    if paths::is_absolute(platform, &text) {
        let (whole, first) = (cx.stat(&text), cx.is_file(first));
        return Ok(matches!(whole?, Outcome::NotFound) && first?);
    }
    // A path with a blank in it, relative or another system's, is not a command line.
    let foreign = paths::is_absolute(Platform::Windows, &text);
    Ok(!foreign && !first.contains(['/', '\\', '$', '~', '%']))
}

/// A variable that VS Code expands elsewhere: it is not meant literally.
pub(crate) fn is_vscodes(piece: &str) -> bool {
    let variable = variables(piece).into_iter().next().filter(|variable| variable.start == 0);
    variable.is_some_and(|variable| standing(&variable) == Standing::Known)
}
