//! What VS Code's variables in tasks.json and launch.json stand for, as far as it can be known without a run.

use crate::context::{Cx, Fact};
use crate::facts::editor::vscode_variables::{Variable, put_in, variables};
use crate::facts::environment::process::host;
use crate::paths;

/// The value of a variable, as far as it can be known without a run.
pub(crate) fn value(
    cx: Cx<'_>,
    folder: Option<&str>,
    variable: &Variable<'_>,
) -> Fact<Option<String>> {
    let platform = cx.platform();
    Ok(match (variable.name, variable.argument) {
        ("workspaceFolder" | "workspaceRoot" | "cwd", None) => folder.map(str::to_owned),
        ("workspaceFolderBasename" | "workspaceRootFolderName", None) => {
            folder.map(|folder| paths::file_name(platform, folder).to_owned())
        }
        ("userHome", None) => cx.subject.home.clone(),
        ("env", Some(name)) => Some(host(cx)?.get(name).unwrap_or_default().to_owned()),
        ("pathSeparator" | "/", None) => {
            let windows = platform == go_doctor_protocol::Platform::Windows;
            Some(if windows { r"\" } else { "/" }.to_owned())
        }
        _ => None,
    })
}

/// A text with its variables put in; nothing when one of them only a run knows.
pub(crate) fn resolve(cx: Cx<'_>, folder: Option<&str>, text: &str) -> Fact<Option<String>> {
    let mut values = Vec::new();
    for variable in variables(text) {
        let Some(value) = value(cx, folder, &variable)? else { return Ok(None) };
        values.push(value);
    }
    let mut values = values.into_iter();
    Ok(Some(put_in(text, |_| values.next())))
}

/// A path of a configuration file with its variables put in, absolute: relative ones belong to the workspace folder.
pub(crate) fn resolve_path(cx: Cx<'_>, folder: Option<&str>, text: &str) -> Fact<Option<String>> {
    let platform = cx.platform();
    let Some(path) = resolve(cx, folder, text)? else { return Ok(None) };
    if paths::is_absolute(platform, &path) {
        return Ok(Some(paths::normalize(platform, &path)));
    }
    Ok(folder.map(|folder| paths::normalize(platform, &paths::join(platform, folder, &path))))
}
