//! Go files that tasks and launch configurations name: go builds just those, and not the package they belong to.

use std::rc::Rc;

use go_doctor_protocol::Edit;

use crate::context::{Cx, Fact, Known as _};
use crate::documents::Value;
use crate::facts::editor::vscode_variables::put_in;
use crate::facts::workspace::exclusion::{Tests, reason};
use crate::facts::workspace::go_files::{GoFile, package_files, target};
use crate::paths;
use crate::rules::ConfigFile;
use crate::rules::launch::references::configurations_of;
use crate::rules::tasks::references::go_commands;
use go_doctor_golang::source::names::uses;

/// Files of one folder that a configuration has go build.
pub(crate) struct Named<'d> {
    /// The value that names them.
    pub(crate) value: Value<'d>,
    /// The folder (absolute).
    folder: String,
    /// Their names.
    files: Vec<String>,
}

impl Named<'_> {
    /// The value with the folder in place of the file, when it is a path and nothing else.
    pub(crate) fn folder_value(&self) -> Option<(String, Edit)> {
        let text = self.value.as_str()?.into_owned();
        let folder = text.get(..text.rfind('/')?)?.to_owned();
        let plain = self.files.len() == 1 && !text.contains(' ') && !folder.is_empty();
        let edit = Edit {
            file: self.value.location().file,
            range: self.value.range(),
            new_text: serde_json::Value::from(folder.as_str()).to_string(),
        };
        plain.then_some((folder, edit))
    }
}

/// The first byte where a file uses a name.
pub(crate) fn use_of(user: &GoFile, name: &str) -> usize {
    uses(&user.text, &[name].into()).first().map_or(0, |(_, span)| span.0)
}

/// The files that a configuration names, where they are plain paths.
pub(crate) fn named_files<'d>(cx: Cx<'_>, config: &'d ConfigFile) -> Vec<Named<'d>> {
    let mut list = Vec::new();
    for one in configurations_of(cx, config) {
        let debugs = matches!(one.text("mode").as_deref(), None | Some("debug" | "auto"));
        if let Some(program) = one.get("program").filter(|_| debugs) {
            list.extend(
                program.as_str().and_then(|text| named(cx, config, program, &[text.as_ref()])),
            );
        }
    }
    for call in go_commands(cx, config) {
        if matches!(call.verb.as_str(), "run" | "build") {
            let files: Vec<&str> =
                call.targets().into_iter().filter(|text| text.ends_with(".go")).collect();
            let place = files.first().map(|file| call.owner_of(file));
            list.extend(place.and_then(|place| named(cx, config, place, &files)));
        }
    }
    list
}

/// Paths with the variables that are known here in place; nothing when one is not, or when they are of several folders.
fn named<'d>(
    cx: Cx<'_>,
    config: &ConfigFile,
    value: Value<'d>,
    texts: &[&str],
) -> Option<Named<'d>> {
    let platform = cx.platform();
    let folder = config.folder.as_deref()?;
    let open = cx.subject.file.clone().unwrap_or_default();
    let above = paths::parent(platform, &open).unwrap_or_default();
    let mut paths_of = Vec::new();
    for text in texts {
        let text = put_in(text, |variable| match (variable.name, variable.argument) {
            ("workspaceFolder" | "workspaceRoot", None) => Some(folder.to_owned()),
            ("fileDirname", None) => Some(above.clone()),
            ("file", None) => Some(open.clone()),
            _ => None,
        });
        if !text.ends_with(".go") || text.ends_with("_test.go") || text.contains(['$', '*']) {
            return None;
        }
        paths_of.push(paths::normalize(platform, &paths::join(platform, folder, &text)));
    }
    let folder = paths::parent(platform, paths_of.first()?)?;
    let same = |path: &String| paths::parent(platform, path).as_deref() == Some(folder.as_str());
    if !paths_of.iter().all(same) {
        return None;
    }
    let files = paths_of.iter().map(|path| paths::file_name(platform, path).to_owned()).collect();
    Some(Named { value, folder, files })
}

/// A named file, a name that it uses, and the file beside it that declares the name.
pub(crate) fn sibling_of(
    cx: Cx<'_>,
    named: &Named<'_>,
) -> Fact<Option<(Rc<GoFile>, String, String)>> {
    let Some(list) = package_files(cx, &named.folder).known()? else { return Ok(None) };
    let target = target(cx);
    let is_named = |file: &&GoFile| named.files.contains(&file.name);
    let users: Vec<&GoFile> = list.iter().filter(is_named).collect();
    let Some(package) = users.first().and_then(|user| user.package()) else { return Ok(None) };
    let others = list.iter().filter(|file| {
        !is_named(file)
            && file.package() == Some(package)
            && reason(file, &target, Tests::Left).is_none()
    });
    for other in others {
        let names = other
            .header
            .decls
            .iter()
            .filter(|decl| decl.kind != go_doctor_golang::source::header::DeclKind::Method)
            .map(|decl| decl.name.text.as_str())
            .filter(|name| {
                !matches!(*name, "_" | "init" | "main")
                    && !users
                        .iter()
                        .any(|user| crate::facts::workspace::exclusion::declares(user, name))
            })
            .collect();
        for user in &users {
            if let Some((name, _)) = uses(&user.text, &names).first() {
                let user = GoFile::new(&user.path, &user.name, &user.text, &target);
                return Ok(Some((Rc::new(user), (*name).to_owned(), other.name.clone())));
            }
        }
    }
    Ok(None)
}
