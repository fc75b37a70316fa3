//! Layer extension: keys of settings that are not read, were removed, or appear twice.

use std::borrow::Cow;
use std::collections::BTreeMap;

use go_doctor_protocol::{Applicability, EntryKind, Outcome, Tag};
use serde_json::Value as Json;

use crate::context::{Checked, Cx, Fact};
use crate::documents::{
    Kind, Property, Splice, Value, insert_property, remove_property, remove_setting, rename_key,
    replace,
};
use crate::facts::editor::config_file::{ConfigFile, Entry};
use crate::facts::editor::history::{Gopls, History, history};
use crate::facts::editor::manifest::{Manifest, go_extension, leetcode};
use crate::facts::editor::settings::expand_in;
use crate::facts::environment::process::host;
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Message, Title};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_unknown::RULE).config(setting_unknown),
    Rule::new(words::setting_duplicate::RULE).config(setting_duplicate),
];

/// Read by the Go extension although its manifest does not declare them (goMain.ts:316, goDocumentSymbols.ts:34,
/// goTest/explore.ts:339).
const READ_UNDECLARED: &[&str] = &["go.docsTool", "go.gotoSymbol", "go.testExplorerPackages"];

/// Keys that a family of articles names and LeetCode's extension never had (leetcode.md §3).
const ARTICLES: &[&str] = &[
    "leetcode.goPath",
    "leetcode.enableDebug",
    "leetcode.enableTest",
    "leetcode.testFilePattern",
    "leetcode.language",
    "leetcode.problemFileLanguageMapping",
];

/// Object settings whose properties are anybody's choice.
pub(crate) const OPEN: &[&str] = &["go.toolsEnvVars", "go.testEnvVars", "leetcode.filePath"];

/// Names in `go.alternateTools` that a near miss of is certainly meant for.
const TOOLS: &[&str] = &["customFormatter", "gopls", "staticcheck", "goimports"];

/// Keys that belong to Go or LeetCode.
pub(crate) fn is_ours(key: &str) -> bool {
    key.starts_with("go.")
        || key == "gopls"
        || key.starts_with("gopls.")
        || key.starts_with("leetcode.")
}

fn setting_unknown(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    if !file.entries().any(|entry| is_ours(&entry.key())) {
        return Ok(());
    }
    let (go, leetcode) = (go_extension(cx), leetcode(cx));
    let (go, leetcode, history) = (go?, leetcode?, history());
    for entry in file.entries() {
        let key = entry.key();
        if out.is_full() {
            break;
        }
        if !is_ours(&key) || history.settings.contains_key(&*key) {
            continue;
        }
        if let Some(short) = key.strip_prefix("gopls.") {
            // One level arrives at gopls (config.ts:163); what is deeper has a rule of its own.
            if !short.contains('.') && gopls_name(short, &history.gopls) == GoplsName::Unknown {
                let declared = go.properties("gopls");
                let name = ("gopls.", short);
                unknown_gopls(entry.property, entry.object, name, &declared, &history.gopls, out);
            }
        } else if go.declares(&key) || leetcode.declares(&key) || READ_UNDECLARED.contains(&&*key) {
            unknown_properties(&entry, &go, &history, out);
        } else {
            let is_tool = key == "go.gopls" && names_program(cx, file, &entry)?;
            unknown_key(&entry, &key, &[&go, &leetcode], is_tool, out);
        }
    }
    Ok(())
}

/// Whether a setting's text is the path of a program that is there: only that is worth moving to where it counts.
fn names_program(cx: Cx<'_>, file: &ConfigFile, entry: &Entry<'_>) -> Fact<bool> {
    let Some(text) = entry.value().and_then(Value::as_str) else { return Ok(false) };
    let environment = host(cx)?;
    let folder = file.folder.as_deref().unwrap_or(&cx.subject.folder);
    let path = expand_in(cx, folder, &text, |name| environment.get(name).map(str::to_owned));
    if !paths::is_absolute(cx.platform(), &path) {
        return Ok(false);
    }
    let outcome = cx.stat(&path)?;
    Ok(
        matches!(outcome, Outcome::Found { stat } if stat.kind == EntryKind::File && stat.executable),
    )
}

fn unknown_key(
    entry: &Entry<'_>,
    key: &str,
    manifests: &[&Manifest; 2],
    is_tool: bool,
    out: &mut Findings,
) {
    let document = entry.property.document();
    let prefix = key.split('.').next().unwrap_or_default();
    let candidates = manifests.iter().flat_map(|manifest| manifest.settings.keys());
    let candidates = candidates.map(String::as_str);
    let is_sibling = |known: &&str| {
        known.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let near = nearest(key, candidates.filter(is_sibling));
    let near = near.filter(|near| entry.object.property(near).is_none());
    let base =
        draft(words::setting_unknown::message(key)).at_key(entry.property).tag(Tag::Unnecessary);
    let how = Applicability::Unsafe;
    let finding = if key == "go.gopls" {
        let base =
            base.message(words::setting_unknown::gopls()).why(words::setting_unknown::why_gopls());
        match gopls_edits(entry, is_tool) {
            Some((title, edits)) => base.edit(title, how, document, Some(edits)),
            None => base,
        }
    } else if ARTICLES.contains(&key) {
        let base = base.why(words::setting_unknown::why_article());
        match language_edits(entry, key) {
            Some(edits) => {
                base.edit(words::setting_unknown::fix_language(), how, document, Some(edits))
            }
            None => base,
        }
    } else if near.is_some() {
        let edits = near.and_then(|near| rename_key(entry.property, near));
        base.message(words::setting_unknown::near(key, near.unwrap_or_default())).edit(
            words::setting_unknown::fix_rename(key, near.unwrap_or_default()),
            how,
            document,
            edits,
        )
    } else {
        base
    };
    out.add(with_removal(
        finding,
        words::setting_unknown::fix_remove(key),
        entry.object,
        entry.property,
    ));
}

/// The property's value as text, for a title.
pub(crate) fn shown(property: Property<'_>) -> String {
    property.value().map(|value| value.source().to_owned()).unwrap_or_default()
}

/// `go.gopls` with a path means `go.alternateTools.gopls`; with an object it means `gopls`.
fn gopls_edits(entry: &Entry<'_>, is_tool: bool) -> Option<(Title, Vec<Splice>)> {
    let (settings, property) = (entry.object, entry.property);
    let value = property.value()?;
    match value.kind() {
        Kind::Object if settings.property("gopls").is_none() => {
            Some((words::setting_unknown::fix_rename_gopls(), rename_key(property, "gopls")?))
        }
        Kind::String if is_tool => {
            let tool = value.source();
            match settings.property("go.alternateTools").map(Property::value) {
                None => {
                    let mut edits = rename_key(property, "go.alternateTools")?;
                    edits.extend(replace(value, &format!("{{ \"gopls\": {tool} }}"))?);
                    Some((words::setting_unknown::fix_alternate_tool(shown(entry.property)), edits))
                }
                Some(Some(tools))
                    if tools.kind() == Kind::Object && tools.property("gopls").is_none() =>
                {
                    let mut edits = insert_property(tools, "gopls", tool)?;
                    edits.extend(remove_property(settings, property)?);
                    Some((words::setting_unknown::fix_alternate_tool(shown(entry.property)), edits))
                }
                Some(_) => None,
            }
        }
        _ => None,
    }
}

/// `leetcode.language` means `leetcode.defaultLanguage`, whose word for Go is `golang`.
fn language_edits(entry: &Entry<'_>, key: &str) -> Option<Vec<Splice>> {
    const KNOWN: &str = "leetcode.defaultLanguage";
    let value = entry.value()?.as_str()?;
    if key != "leetcode.language" || entry.object.property(KNOWN).is_some() {
        return None;
    }
    let mut edits = rename_key(entry.property, KNOWN)?;
    if value == "go" {
        edits.extend(replace(entry.value()?, "\"golang\"")?);
    }
    Some(edits)
}

pub(crate) fn with_removal(
    finding: Draft,
    title: Title,
    object: Value<'_>,
    property: Property<'_>,
) -> Draft {
    let edits = remove_setting(object, property);
    finding.edit(title, Applicability::Unsafe, property.document(), edits)
}

/// What gopls makes of a name: it looks only at the last part of a dotted one (golang/tools settings.go `Set`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum GoplsName {
    Known,
    Renamed,
    Removed,
    Deprecated,
    Unknown,
}

pub(crate) fn gopls_name(name: &str, gopls: &Gopls) -> GoplsName {
    let last = name.rsplit_once('.').map_or(name, |(_, last)| last);
    let has = |list: &[String]| list.iter().any(|known| known == last);
    match last {
        _ if gopls.renamed.contains_key(last) => GoplsName::Renamed,
        _ if has(&gopls.removed) => GoplsName::Removed,
        _ if has(&gopls.deprecated) => GoplsName::Deprecated,
        _ if has(&gopls.known) => GoplsName::Known,
        _ => GoplsName::Unknown,
    }
}

/// A name that gopls refuses; `prefix` is `gopls.` where the setting is written flat.
fn unknown_gopls(
    property: Property<'_>,
    object: Value<'_>,
    (prefix, name): (&str, &str),
    declared: &[&str],
    gopls: &Gopls,
    out: &mut Findings,
) {
    if declared.contains(&name) {
        return;
    }
    let short = gopls.known.iter().map(String::as_str);
    let near = nearest(name, declared.iter().copied().chain(short));
    let near = near.map(|near| match prefix {
        "" => near.to_owned(),
        // What is deeper than one level does not arrive.
        _ => format!("{prefix}{}", near.rsplit('.').next().unwrap_or(near)),
    });
    let near = near.filter(|near| object.property(near).is_none());
    let full = format!("gopls.{name}");
    let named = full.as_str();
    let said = |message: Message| {
        draft(message)
            .why(words::setting_unknown::why_gopls_name())
            .at_key(property)
            .tag(Tag::Unnecessary)
    };
    let finding = match near {
        Some(near) => said(words::setting_unknown::near(named, near.as_str())).edit(
            words::setting_unknown::fix_rename(named, near.as_str()),
            Applicability::Unsafe,
            property.document(),
            rename_key(property, &near),
        ),
        None => said(words::setting_unknown::gopls_name(named)),
    };
    out.add(with_removal(finding, words::setting_unknown::fix_remove(full), object, property));
}

/// Names inside an object setting that it does not have.
fn unknown_properties(entry: &Entry<'_>, go: &Manifest, history: &History, out: &mut Findings) {
    let key = entry.key();
    let Some(object) = entry.value().filter(|value| value.kind() == Kind::Object) else { return };
    if OPEN.contains(&&*key) {
        return;
    }
    let known = go.properties(&key);
    let known = if key == "go.alternateTools" { TOOLS.to_vec() } else { known };
    let closed = go.schema(&key).and_then(|schema| schema.get("additionalProperties"));
    let closed = closed == Some(&Json::Bool(false));
    let gone = history.inner.get(&*key);
    for inner in object.properties() {
        let name = inner.key();
        if key == "gopls" {
            if gopls_name(&name, &history.gopls) == GoplsName::Unknown {
                unknown_gopls(inner, object, ("", &name), &known, &history.gopls, out);
            }
            continue;
        }
        if known.is_empty()
            || known.contains(&&*name)
            || gone.is_some_and(|gone| gone.contains_key(&*name))
        {
            continue;
        }
        let near = nearest(&name, known.iter().copied());
        let near = near.filter(|near| object.property(near).is_none());
        if near.is_none() && !closed {
            continue;
        }
        let full = format!("{key}.{name}");
        let message = match near {
            Some(near) => words::setting_unknown::near(full.as_str(), near),
            None => words::setting_unknown::message(full.as_str()),
        };
        let mut finding = draft(message).at_key(inner).tag(Tag::Unnecessary);
        if let Some(near) = near {
            let edits = rename_key(inner, near);
            let title = words::setting_unknown::fix_rename(full.as_str(), near);
            finding = finding.edit(title, Applicability::Unsafe, inner.document(), edits);
        }
        if closed && go.installed {
            finding = finding.said_by_editor();
        }
        out.add(with_removal(finding, words::setting_unknown::fix_remove(full), object, inner));
    }
}

fn setting_duplicate(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let top: Vec<Entry<'_>> = file.entries().filter(|entry| entry.block.is_none()).collect();
    if let Some(settings) = file.settings() {
        let ours = |key: &str| is_ours(key) || key.starts_with("cph.");
        let all = top.iter().map(|entry| entry.property).filter(|property| ours(&property.key()));
        duplicates(settings, all, "", out);
    }
    for entry in top.iter().filter(|entry| is_ours(&entry.key())) {
        if let Some(object) = entry.value().filter(|value| value.kind() == Kind::Object) {
            duplicates(object, object.properties(), &format!("{}.", entry.key()), out);
        }
    }
    Ok(())
}

/// Every property of an object that a later one with the same key makes void.
fn duplicates<'d>(
    object: Value<'d>,
    properties: impl Iterator<Item = Property<'d>>,
    prefix: &str,
    out: &mut Findings,
) {
    let mut by_key: BTreeMap<Cow<'_, str>, Vec<Property<'_>>> = BTreeMap::new();
    for property in properties {
        by_key.entry(property.key()).or_default().push(property);
    }
    for (key, all) in by_key {
        let Some((last, void)) = all.split_last().filter(|(_, void)| !void.is_empty()) else {
            continue;
        };
        for property in void {
            if out.is_full() {
                return;
            }
            // What VS Code shows of a doubled key it shows at both; this is the one without effect.
            let finding = draft(words::setting_duplicate::message(
                format!("{prefix}{key}"),
                quote_short(*last),
            ))
            .at_key(*property)
            .related(last.key_location(), words::own::related_counts())
            .tag(Tag::Unnecessary)
            .said_by_editor();
            let edits = remove_property(object, *property);
            let how = Applicability::Safe;
            out.add(finding.edit(
                words::setting_duplicate::fix_remove(format!("{prefix}{key}")),
                how,
                property.document(),
                edits,
            ));
        }
    }
}

/// A value for a message: as it is written, if that is short.
fn quote_short(property: Property<'_>) -> String {
    let source = property.value().map(Value::source).unwrap_or_default();
    if source.chars().count() <= 40 && !source.contains(['\n', '\r']) {
        source.to_owned()
    } else {
        "…".to_owned()
    }
}
