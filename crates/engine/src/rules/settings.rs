//! Layer extension: settings of the Go extension and of LeetCode's, in every document that holds settings.

use go_doctor_protocol::{Applicability, Edit, FixAction, Location, Outcome, Tag};

use super::{ConfigFile, Rule};
use crate::context::{Checked, Cx};
use crate::documents::{
    Kind, Property, Splice, Value, insert_property, remove_property, rename_key, replace,
};
use crate::facts::environment::host;
use crate::facts::manifest::{go_extension, leetcode};
use crate::facts::settings::expand;
use crate::findings::{Findings, draft, looked};
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] = &[
    Rule::new("setting-unknown").config(setting_unknown),
    Rule::new("setting-path-missing").config(setting_path_missing),
];

/// Read by the Go extension although its manifest does not declare them (vscode-go.md §2).
const READ_UNDECLARED: &[&str] = &["go.docsTool", "go.gotoSymbol", "go.testExplorerPackages"];

fn setting_unknown(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(settings) = file.settings() else { return Ok(()) };
    let keys: Vec<Property<'_>> =
        settings.properties().filter(|property| is_ours(&property.key())).collect();
    if keys.is_empty() {
        return Ok(());
    }
    let (manifest, leetcode) = (go_extension(cx)?, leetcode(cx)?);
    for property in keys {
        let key = property.key().into_owned();
        let declared = manifest.declares(&key) || leetcode.declares(&key);
        // One-level gopls keys take effect (config.ts:163); deeper ones have a rule of their own.
        if declared || READ_UNDECLARED.contains(&key.as_str()) || key.starts_with("gopls.") {
            // Any tool may have an alternate, and any variable a value.
            if key != "go.alternateTools" && key != "go.toolsEnvVars" {
                unknown_properties(&key, property, &manifest.properties(&key), out);
            }
            continue;
        }
        let prefix = key.split('.').next().unwrap_or_default();
        let candidates =
            manifest.settings.keys().chain(leetcode.settings.keys()).map(String::as_str);
        let near =
            nearest(&key, candidates.filter(|known| known.split('.').next() == Some(prefix)));
        let base = draft(args! { key: key.as_str(), near: near.unwrap_or_default() })
            .at_key(property)
            .tag(Tag::Unnecessary);
        let finding = if key == "go.gopls" {
            let base = base.message("message.gopls").why("why.gopls");
            match gopls_edits(settings, property) {
                Some((fix, edits)) => base.fix(
                    fix,
                    args! { value: shown(property) },
                    Applicability::Unsafe,
                    edit(file, edits),
                ),
                None => base,
            }
        } else if let Some(near) = near.filter(|near| settings.property(near).is_none()) {
            base.message("message.near").fix(
                "rename",
                args! {},
                Applicability::Unsafe,
                edit(file, rename_key(property, near).unwrap_or_default()),
            )
        } else {
            base
        };
        out.add(with_removal(finding, settings, property, file));
    }
    Ok(())
}

/// Keys that belong to Go or LeetCode.
fn is_ours(key: &str) -> bool {
    key.starts_with("go.") || key == "gopls" || key.starts_with("leetcode.")
}

/// The property's value as text, for a title.
fn shown(property: Property<'_>) -> String {
    property.value().map(|value| value.source().to_owned()).unwrap_or_default()
}

/// `go.gopls` with a path means `go.alternateTools.gopls`; with an object it means `gopls`.
fn gopls_edits(settings: Value<'_>, property: Property<'_>) -> Option<(&'static str, Vec<Splice>)> {
    let value = property.value()?;
    match value.kind() {
        Kind::Object if settings.property("gopls").is_none() => {
            Some(("rename-gopls", rename_key(property, "gopls")?))
        }
        Kind::String => {
            let entry = value.source();
            match settings.property("go.alternateTools").map(|tools| (tools, tools.value())) {
                None => {
                    let mut edits = rename_key(property, "go.alternateTools")?;
                    edits.extend(replace(value, &format!("{{ \"gopls\": {entry} }}"))?);
                    Some(("alternate-tool", edits))
                }
                Some((_, Some(tools)))
                    if tools.kind() == Kind::Object && tools.property("gopls").is_none() =>
                {
                    let mut edits = insert_property(tools, "gopls", entry)?;
                    edits.extend(remove_property(settings, property)?);
                    Some(("alternate-tool", edits))
                }
                Some(_) => None,
            }
        }
        _ => None,
    }
}

/// Typos inside an object setting whose properties the manifest lists.
fn unknown_properties(key: &str, property: Property<'_>, known: &[&str], out: &mut Findings) {
    let Some(object) = property.value().filter(|value| value.kind() == Kind::Object) else {
        return;
    };
    for inner in object.properties() {
        let name = inner.key().into_owned();
        // gopls looks only at the last part of a dotted name (golang/tools settings.go `set`): short names are fine.
        let is_short_gopls = key == "gopls"
            && known.iter().any(|full| full.rsplit('.').next() == name.rsplit('.').next());
        if known.is_empty() || known.contains(&name.as_str()) || is_short_gopls {
            continue;
        }
        let near = nearest(&name, known.iter().copied());
        // Without a near name nothing is certain: gopls has settings that the manifest does not list.
        let Some(near) = near.filter(|near| object.property(near).is_none()) else { continue };
        let file = property.document();
        let full = format!("{key}.{name}");
        let finding = draft(args! { key: full, near: near }).message("message.near").at_key(inner);
        out.add(
            finding.tag(Tag::Unnecessary).fix(
                "rename",
                args! {},
                Applicability::Unsafe,
                FixAction::Edit {
                    edits: rename_key(inner, near)
                        .into_iter()
                        .flatten()
                        .map(|splice| to_edit(file, splice))
                        .collect(),
                },
            ),
        );
    }
}

fn with_removal(
    finding: crate::findings::Draft,
    settings: Value<'_>,
    property: Property<'_>,
    file: &ConfigFile,
) -> crate::findings::Draft {
    match remove_property(settings, property) {
        Some(edits) => finding.fix("remove", args! {}, Applicability::Unsafe, edit(file, edits)),
        None => finding,
    }
}

/// A fix that edits this file.
pub(super) fn edit(file: &ConfigFile, splices: Vec<Splice>) -> FixAction {
    FixAction::Edit {
        edits: splices.into_iter().map(|splice| to_edit(&file.document, splice)).collect(),
    }
}

fn to_edit(document: &crate::documents::Document, splice: Splice) -> Edit {
    Edit {
        file: document.file.clone(),
        range: document.range(splice.start, splice.end),
        new_text: splice.text,
    }
}

/// The known name that is so near that it must be meant: at most two letters of its last part differ, and a third of them.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let last = name.rsplit('.').next().unwrap_or(name);
    let allowed = (last.len() / 3).min(2);
    let scored = known
        .map(|candidate| (distance(&name.to_lowercase(), &candidate.to_lowercase()), candidate));
    scored.filter(|(score, _)| *score <= allowed).min().map(|(_, candidate)| candidate)
}

/// How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, ca) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, cb) in b.iter().enumerate() {
            let at = |back: usize, column: usize| {
                rows.get(rows.len() - back).and_then(|r| r.get(column)).copied()
            };
            let changed = at(1, j).unwrap_or(0) + usize::from(ca != cb);
            let dropped = at(1, j + 1).unwrap_or(0) + 1;
            let added = row.last().copied().unwrap_or(0) + 1;
            let mut best = changed.min(dropped).min(added);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(cb) && b.get(j - 1) == Some(ca);
            if swapped {
                best = best.min(at(2, j - 1).unwrap_or(usize::MAX - 1) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// Settings that name a file or a folder, and what they must name.
const PATHS: &[(&str, Wanted)] = &[
    ("go.goroot", Wanted::Folder),
    ("go.gopath", Wanted::Folder),
    ("go.toolsGopath", Wanted::Folder),
    ("go.toolsManagement.go", Wanted::Program),
    ("go.testEnvFile", Wanted::File),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Folder,
    File,
    Program,
}

fn setting_path_missing(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(settings) = file.settings() else { return Ok(()) };
    let mut all: Vec<(String, Value<'_>, Property<'_>, Value<'_>, Wanted)> = Vec::new();
    for (key, wanted) in PATHS {
        if let Some((property, value)) =
            settings.property(key).and_then(|property| Some((property, property.value()?)))
        {
            all.push(((*key).to_owned(), settings, property, value, *wanted));
        }
    }
    if let Some(tools) =
        settings.get("go.alternateTools").filter(|tools| tools.kind() == Kind::Object)
    {
        for property in tools.properties() {
            if let Some(value) = property.value() {
                all.push((
                    format!("go.alternateTools.{}", property.key()),
                    tools,
                    property,
                    value,
                    Wanted::Program,
                ));
            }
        }
    }
    let mut waiting = Ok(());
    for (key, object, property, value, wanted) in all {
        match path_problem(cx, file, value, wanted) {
            Err(missing) => waiting = Err(missing),
            Ok(None) => {}
            Ok(Some((message, path, outcome))) => {
                let mut finding = draft(
                    args! { key: key.as_str(), path: path.as_str(), file: display(cx, &value.location()) },
                );
                finding = finding.message(message).why(why_of(&key)).at_value(value);
                if let Some(outcome) = outcome {
                    finding = finding.evidence(format!("stat {path}"), looked(cx, &outcome));
                }
                if let Some(edits) = remove_property(object, property) {
                    finding =
                        finding.fix("remove", args! {}, Applicability::Unsafe, edit(file, edits));
                }
                out.add(finding);
            }
        }
    }
    waiting
}

/// What the Go extension does with the wrong path (vscode-go.md §0, §1.4).
fn why_of(key: &str) -> &'static str {
    match key {
        "go.goroot" => "why.goroot",
        "go.testEnvFile" => "why.env-file",
        "go.toolsManagement.go" => "why.tools-go",
        "go.gopath" | "go.toolsGopath" => "why.gopath",
        _ => "why",
    }
}

type Problem = Option<(&'static str, String, Option<Outcome>)>;

fn path_problem(
    cx: Cx<'_>,
    file: &ConfigFile,
    value: Value<'_>,
    wanted: Wanted,
) -> Result<Problem, crate::context::Missing> {
    use go_doctor_protocol::EntryKind;
    let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    if file.folder.is_none() && text.contains("${workspace") {
        return Ok(None);
    }
    let platform = cx.platform();
    let environment = host(cx)?;
    let path = expand(cx, &text, |name| environment.get(name).map(str::to_owned));
    // `$HOME`, `${userHome}` and the like are not expanded there; another rule says so.
    if path.contains('$') || path.contains('%') {
        return Ok(None);
    }
    if !paths::is_absolute(platform, &path) {
        let foreign = paths::is_absolute(go_doctor_protocol::Platform::Windows, &path)
            || (platform == go_doctor_protocol::Platform::Windows && path.starts_with('/'));
        return Ok(match (foreign, wanted) {
            (true, _) => Some(("message.foreign", path, None)),
            // The name of a tool that is searched on PATH is as good as a path.
            (false, Wanted::Program) if !path.contains(['/', '\\', ' ']) => None,
            (false, Wanted::Program) => Some(("message.relative", path, None)),
            (false, _) => None,
        });
    }
    let outcome = cx.stat(&path)?;
    let message = match (outcome, wanted) {
        (Outcome::Found { stat }, Wanted::Folder) if stat.kind == EntryKind::Folder => {
            return Ok(None);
        }
        (Outcome::Found { stat }, Wanted::File) if stat.kind == EntryKind::File => return Ok(None),
        (Outcome::Found { stat }, Wanted::Program)
            if stat.kind == EntryKind::File && stat.executable =>
        {
            return Ok(None);
        }
        (Outcome::Found { stat }, Wanted::Program) if stat.kind == EntryKind::File => {
            "message.not-executable"
        }
        (Outcome::Found { .. }, Wanted::Folder) => "message.no-folder",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_typos_and_nothing_else() {
        let known = ["go.testTimeout", "go.testFlags", "go.goroot", "go.gopath"];
        assert_eq!(nearest("go.testTimout", known.into_iter()), Some("go.testTimeout"));
        assert_eq!(nearest("go.GOROOT", known.into_iter()), Some("go.goroot"));
        assert_eq!(nearest("go.gorot", known.into_iter()), Some("go.goroot"));
        assert_eq!(nearest("leetcode.goPath", ["leetcode.nodePath"].into_iter()), None);
        assert_eq!(nearest("go.gocodeAutoBuild", known.into_iter()), None);
    }
}
