//! VS Code's variables in texts of configuration files: `${file}`, `${env:NAME}`, `${input:id}` …
//!
//! Names and syntax as VS Code 1.139 has them (configurationResolverExpression, read in its code; `${nope}` in a process
//! task arrives as it is, in a shell task the shell makes nothing of it: both run here on 1.139.1). What one of them stands
//! for on this machine: `facts/environment/vscode_variables.rs`.

use go_doctor_golang::suggestion::nearest;

/// A variable in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Variable<'t> {
    /// What stands before the colon.
    pub(crate) name: &'t str,
    /// What follows it.
    pub(crate) argument: Option<&'t str>,
    /// The byte of its `$`.
    pub(crate) start: usize,
    /// The byte after its `}`.
    pub(crate) end: usize,
}

impl Variable<'_> {
    /// As it is written, without `${` and `}`.
    pub(crate) fn inner(&self) -> String {
        match self.argument {
            Some(argument) => format!("{}:{argument}", self.name),
            None => self.name.to_owned(),
        }
    }
}

/// Variables that take no argument, or one of their own choice, beside those of the file.
const PLAIN: &[&str] = &[
    "workspaceFolder",
    "workspaceRoot",
    "workspaceFolderBasename",
    "workspaceRootFolderName",
    "fileExtname",
    "lineNumber",
    "columnNumber",
    "selectedText",
    "execPath",
    "execInstallFolder",
    "userHome",
    "cwd",
    "pathSeparator",
    "/",
    "defaultBuildTask",
];

/// Variables that are nothing without an argument.
const WITH_ARGUMENT: &[&str] =
    &["env", "config", "command", "input", "extensionInstallFolder", "taskVar"];

/// Variables that stand for a path of the file in the editor: only a run knows it.
const OF_THE_FILE: &[&str] = &[
    "file",
    "fileWorkspaceFolder",
    "fileWorkspaceFolderBasename",
    "relativeFile",
    "relativeFileDirname",
    "fileDirname",
    "fileDirnameBasename",
    "fileBasename",
    "fileBasenameNoExtension",
];

/// The variables that need no argument.
fn plain() -> impl Iterator<Item = &'static str> {
    OF_THE_FILE.iter().chain(PLAIN).copied()
}

/// What VS Code makes of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It has it.
    Known,
    /// It does not, but has one that is nearly this.
    NearMiss(String),
    /// It does not.
    Unknown,
}

/// The variables in a text, in order.
pub(crate) fn variables(text: &str) -> Vec<Variable<'_>> {
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("${")) {
        let start = at + found;
        let Some(length) = text.get(start..).and_then(|rest| rest.find('}')) else { break };
        let inner = text.get(start + 2..start + length).unwrap_or_default();
        // `${a${b}` is no variable; the inner one is.
        if let Some(nested) = inner.rfind("${") {
            at = start + 2 + nested;
            continue;
        }
        let (name, argument) = match inner.split_once(':') {
            Some((name, argument)) => (name, Some(argument)),
            None => (inner, None),
        };
        at = start + length + 1;
        list.push(Variable { name, argument, start, end: at });
    }
    list
}

/// What VS Code makes of it.
pub(crate) fn standing(variable: &Variable<'_>) -> Standing {
    let has_argument = variable.argument.is_some_and(|argument| !argument.is_empty());
    if plain().any(|name| name == variable.name)
        || (WITH_ARGUMENT.contains(&variable.name) && has_argument)
    {
        return Standing::Known;
    }
    if let Some((name, rest)) = variable.name.split_once('.')
        && WITH_ARGUMENT.contains(&name)
    {
        return Standing::NearMiss(format!("{name}:{rest}"));
    }
    if has_argument {
        let near = nearest(variable.name, WITH_ARGUMENT.iter().copied());
        let near = near.zip(variable.argument).map(|(near, argument)| format!("{near}:{argument}"));
        return near.map_or(Standing::Unknown, Standing::NearMiss);
    }
    // Capitals only are the shell's own (`${HOME}`, `${PWD}`), however near they are to something.
    if variable.name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
        return Standing::Unknown;
    }
    let near = nearest(variable.name, plain());
    near.map_or(Standing::Unknown, |near| Standing::NearMiss(near.to_owned()))
}

/// It stands for a path of the file in the editor, or a part of one.
pub(crate) fn is_of_the_file(variable: &Variable<'_>) -> bool {
    OF_THE_FILE.contains(&variable.name)
}

/// A text with a value in place of each variable that has one; the others stay as they are written.
pub(crate) fn put_in(text: &str, mut value: impl FnMut(&Variable<'_>) -> Option<String>) -> String {
    let mut out = String::new();
    let mut at = 0;
    for variable in variables(text) {
        if let Some(value) = value(&variable) {
            out.push_str(text.get(at..variable.start).unwrap_or_default());
            out.push_str(&value);
            at = variable.end;
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Standing {
        standing(&variables(text)[0])
    }

    #[test]
    fn variables_are_found_and_known() {
        let text = "a ${file} ${env:X:y}${x${cwd}} ${/} ${";
        let names: Vec<_> = variables(text).iter().map(Variable::inner).collect();
        assert_eq!(names, ["file", "env:X:y", "cwd", "/"]);
        assert_eq!(of("${workspaceFolder:api}"), Standing::Known);
        assert_eq!(of("${workspacefolder}"), Standing::NearMiss("workspaceFolder".into()));
        assert_eq!(of("${fileDirName}"), Standing::NearMiss("fileDirname".into()));
        assert_eq!(of("${env.HOME}"), Standing::NearMiss("env:HOME".into()));
        assert_eq!(of("${inputs:x}"), Standing::NearMiss("input:x".into()));
        assert_eq!(of("${HOME}"), Standing::Unknown);
        assert_eq!(of("${myVar}"), Standing::Unknown);
    }
}
