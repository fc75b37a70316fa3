//! Layer extension: settings that are gone, or going.

use go_doctor_protocol::{Applicability, Tag};
use serde_json::Value as Json;

use crate::context::{Checked, Cx};
use crate::documents::{Kind, Property, Value, rename_key};
use crate::facts::editor::config_file::{ConfigFile, Entry};
use crate::facts::editor::history::{Gopls, History, history};
use crate::facts::editor::manifest::{Manifest, go_extension, leetcode};
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::rules::settings::known::{GoplsName, gopls_name, is_ours, with_removal};
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::setting_deprecated::RULE).config(setting_deprecated)];

fn setting_deprecated(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    if !file.entries().any(|entry| is_ours(&entry.key())) {
        return Ok(());
    }
    let (go, leetcode) = (go_extension(cx), leetcode(cx));
    let (go, leetcode, history) = (go?, leetcode?, history());
    for entry in file.entries().filter(|entry| is_ours(&entry.key())) {
        let key = entry.key();
        if out.is_full() {
            break;
        }
        let manifest = if key.starts_with("leetcode.") { &leetcode } else { &go };
        if let Some(gone) = history.settings.get(&*key).filter(|_| !manifest.declares(&key)) {
            let instead =
                gone.instead.as_deref().filter(|name| entry.object.property(name).is_none());
            let base = draft(if gone.instead.is_some() {
                words::setting_deprecated::instead(
                    &*key,
                    gone.until.as_str(),
                    instead.unwrap_or_default(),
                )
            } else {
                words::setting_deprecated::removed(&*key, gone.until.as_str())
            })
            .at_key(entry.property)
            .tag(Tag::Deprecated);
            let rename =
                instead.filter(|_| gone.rename).and_then(|name| rename_key(entry.property, name));
            let how = Applicability::Unsafe;
            let base = base.edit(
                words::setting_deprecated::fix_rename(&*key, instead.unwrap_or_default()),
                how,
                entry.property.document(),
                rename,
            );
            out.add(with_removal(
                base,
                words::setting_deprecated::fix_remove(&*key),
                entry.object,
                entry.property,
            ));
        } else if manifest.schema(&key).is_some_and(is_deprecated) {
            let base = draft(words::setting_deprecated::message(&*key))
                .at_key(entry.property)
                .tag(Tag::Deprecated);
            let base = base.why(if key == "go.logging.level" {
                words::setting_deprecated::why_never_read()
            } else {
                words::setting_deprecated::why()
            });
            let base = if manifest.installed { base.said_by_editor() } else { base };
            out.add(with_removal(
                base,
                words::setting_deprecated::fix_remove(&*key),
                entry.object,
                entry.property,
            ));
        } else {
            deprecated_properties(&entry, manifest, &history, out);
        }
    }
    Ok(())
}

fn is_deprecated(schema: &Json) -> bool {
    schema.get("deprecated") == Some(&Json::Bool(true))
        || schema.get("deprecationMessage").is_some()
        || schema.get("markdownDeprecationMessage").is_some()
}

/// Properties inside an object setting that are gone; the flat form `gopls.name` too.
fn deprecated_properties(
    entry: &Entry<'_>,
    manifest: &Manifest,
    history: &History,
    out: &mut Findings,
) {
    let key = entry.key();
    if let Some(name) = key.strip_prefix("gopls.") {
        return deprecated_gopls(entry.property, entry.object, name, &history.gopls, out);
    }
    let Some(object) = entry.value().filter(|value| value.kind() == Kind::Object) else { return };
    for inner in object.properties() {
        let name = inner.key();
        if key == "gopls" {
            deprecated_gopls(inner, object, &name, &history.gopls, out);
            continue;
        }
        let until = history.inner.get(&*key).and_then(|gone| gone.get(&*name));
        let schema = manifest.schema(&key).and_then(|schema| schema.get("properties")?.get(&*name));
        let Some(until) = until.filter(|_| schema.is_none()) else { continue };
        let full = format!("{key}.{name}");
        let base = draft(words::setting_deprecated::removed(full.as_str(), until.as_str()))
            .at_key(inner)
            .tag(Tag::Deprecated);
        out.add(with_removal(base, words::setting_deprecated::fix_remove(full), object, inner));
    }
}

fn deprecated_gopls(
    property: Property<'_>,
    object: Value<'_>,
    name: &str,
    gopls: &Gopls,
    out: &mut Findings,
) {
    let full = format!("gopls.{name}");
    let last = name.rsplit('.').next().unwrap_or(name);
    let named = full.as_str();
    let message = match gopls_name(name, gopls) {
        GoplsName::Known | GoplsName::Unknown => return,
        GoplsName::Renamed => {
            let near = gopls.renamed.get(last).map(String::as_str).unwrap_or_default();
            words::setting_deprecated::renamed(named, near)
        }
        GoplsName::Removed => words::setting_deprecated::gopls_removed(named),
        GoplsName::Deprecated => words::setting_deprecated::gopls_deprecated(named),
    };
    let finding = draft(message)
        .why(words::setting_deprecated::why_gopls())
        .at_key(property)
        .tag(Tag::Deprecated);
    out.add(with_removal(finding, words::setting_deprecated::fix_remove(full), object, property));
}
