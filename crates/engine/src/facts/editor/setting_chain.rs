//! A setting through the scopes: default < user < remote < workspace < folder, who wins, and whom VS Code does not ask.

use std::borrow::Cow;
use std::rc::Rc;

use go_doctor_protocol::{Location, Range, SettingScope, SettingsSection};
use serde_json::Value as Json;

use super::config_file::ConfigFile;
use super::manifest::Manifest;
use super::settings::{Settings, settings, settings_of};
use crate::context::{Cx, Fact};
use crate::documents::{Document, Kind, Property, Value};

/// A document of a scope, as it is now: the file that is looked at may be newer than the editor's list.
pub(crate) struct ScopedDocument {
    /// Whose.
    pub(crate) scope: SettingScope,
    /// The document.
    pub(crate) document: Rc<Document>,
    /// The editor's answers are about an older text.
    pub(crate) unsaved: bool,
}

impl ScopedDocument {
    /// The value of a key, of those that the engine reads.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'_>> {
        SettingsSection::of(key)?;
        settings_of(&self.document)?.get(key)
    }

    /// The keys of sections that the engine reads.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let all = settings_of(&self.document).into_iter().flat_map(Value::properties);
        all.map(Property::key).filter(|key| SettingsSection::of(key).is_some())
    }
}

/// The documents that could be read, weakest first.
pub(crate) fn of_documents(documents: &[super::settings::Scoped]) -> Vec<ScopedDocument> {
    documents.iter().filter_map(read).collect()
}

fn read(one: &super::settings::Scoped) -> Option<ScopedDocument> {
    Some(ScopedDocument { scope: one.scope, document: one.document.clone()?, unsaved: one.unsaved })
}

/// The settings documents, weakest first, with this file in its place.
pub(crate) fn scoped(cx: Cx<'_>, file: &ConfigFile) -> Fact<Vec<ScopedDocument>> {
    let known = settings(cx)?;
    let mut list: Vec<ScopedDocument> = known
        .documents
        .iter()
        .filter(|other| other.file != file.document.file)
        .filter_map(read)
        .collect();
    if file.settings().is_some() {
        // One file a scope, but for the folders: another user's or workspace's file is not in force beside this one.
        list.retain(|other| other.scope != file.scope());
        list.push(ScopedDocument {
            scope: file.scope(),
            document: Rc::clone(&file.document),
            unsaved: is_newer(&known, file),
        });
    }
    list.sort_by_key(|scoped| scoped.scope);
    Ok(list)
}

/// Whether this text is another one than the editor's answers are about: it is being typed, or it is no file of theirs.
pub(crate) fn is_newer(known: &Settings, file: &ConfigFile) -> bool {
    let same = known.documents.iter().find(|other| other.file == file.document.file);
    same.is_none_or(|other| {
        other.unsaved || other.document.as_ref().is_none_or(|read| read.text != file.document.text)
    })
}

/// The stretches of a file whose settings VS Code does not take from there: the values in them have no effect.
pub(crate) fn ignored(cx: Cx<'_>, file: &ConfigFile) -> Fact<Vec<Range>> {
    if file.settings().is_none() {
        return Ok(Vec::new());
    }
    let known = settings(cx)?;
    let unsaved = is_newer(&known, file);
    let own = file.entries().filter(|entry| entry.block.is_none());
    let dropped = own.filter(|entry| !known.takes(file.scope(), &entry.key(), unsaved));
    Ok(dropped
        .map(|entry| {
            let (start, key_end) = entry.property.key_bytes();
            let end = entry.value().map_or(key_end, |value| value.bytes().1);
            file.document.range(start, end)
        })
        .collect())
}

/// One scope's value of a setting.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// Whose.
    pub(crate) scope: SettingScope,
    /// The value.
    pub(crate) value: Json,
    /// Where it stands; nothing for the default.
    pub(crate) location: Option<Location>,
    /// VS Code takes this setting from this scope.
    pub(crate) taken: bool,
}

/// The values of a setting, weakest first, the default among them.
pub(crate) fn links(
    known: &Settings,
    documents: &[ScopedDocument],
    manifest: &Manifest,
    key: &str,
) -> Vec<Link> {
    let default = manifest.default_of(key).map(|value| Link {
        scope: SettingScope::Default,
        value: value.clone(),
        location: None,
        taken: true,
    });
    let set = documents.iter().filter_map(|scoped| {
        let value = scoped.get(key)?;
        Some(Link {
            scope: scoped.scope,
            value: value.to_json()?,
            location: Some(value.location()),
            taken: known.takes(scoped.scope, key, scoped.unsaved),
        })
    });
    let elsewhere = known.elsewhere(key).map(|value| Link {
        scope: SettingScope::User,
        value: value.clone(),
        location: None,
        taken: true,
    });
    default.into_iter().chain(elsewhere).chain(set).collect()
}

/// What counts of these: the strongest; objects are merged, property by property, as VS Code does.
pub(crate) fn effective(links: &[Link]) -> Option<Json> {
    let mut taken = links.iter().filter(|link| link.taken).map(|link| link.value.clone());
    let first = taken.next()?;
    Some(taken.fold(first, merged))
}

fn merged(weaker: Json, stronger: Json) -> Json {
    match (weaker, stronger) {
        (Json::Object(mut weaker), Json::Object(stronger)) => {
            for (key, value) in stronger {
                let value = match weaker.remove(&key) {
                    Some(old) => merged(old, value),
                    None => value,
                };
                weaker.insert(key, value);
            }
            Json::Object(weaker)
        }
        (_, stronger) => stronger,
    }
}

/// The strongest document in which an object setting has a property, and that property.
pub(crate) fn with_property<T>(
    documents: &[ScopedDocument],
    key: &str,
    name: &str,
    read: impl Fn(Property<'_>) -> T,
) -> Option<T> {
    documents.iter().rev().find_map(|scoped| {
        let object = scoped.get(key)?;
        let property = object.property(name).filter(|_| object.kind() == Kind::Object)?;
        Some(read(property))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn objects_merge_and_other_values_replace() {
        let link =
            |value: Json, taken| Link { scope: SettingScope::User, value, location: None, taken };
        let links = [
            link(json!({"a": 1, "b": {"x": 1}}), true),
            link(json!({"b": {"y": 2}}), true),
            link(json!("not asked"), false),
        ];
        assert_eq!(effective(&links), Some(json!({"a": 1, "b": {"x": 1, "y": 2}})));
        assert_eq!(
            effective(&[link(json!(["a"]), true), link(json!(["b"]), true)]),
            Some(json!(["b"]))
        );
    }
}
