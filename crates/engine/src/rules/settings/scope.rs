//! Layer extension: settings without effect where they stand, and the chain of scopes.

use go_doctor_protocol::{Applicability, SettingScope, Tag};

use crate::context::{Checked, Cx};
use crate::documents::{
    Kind, Property, Splice, Value, insert_property, quote, remove_property, remove_setting,
    rename_key, replace,
};
use crate::facts::editor::config_file::{ConfigFile, Entry};
use crate::facts::editor::manifest::{Manifest, ScopeRule, go_extension, leetcode};
use crate::facts::editor::setting_chain::{ScopedDocument, effective, is_newer, links, scoped};
use crate::facts::editor::settings::{Settings, scope_word, settings};
use crate::findings::{Draft, Findings, draft};
use crate::rules::Rule;
use crate::words::{self, Why};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_ineffective::RULE).config(setting_ineffective).sees_ignored(),
    Rule::new(words::setting_shadowed::RULE).config(setting_shadowed),
];

fn is_ours(key: &str) -> bool {
    key.starts_with("go.")
        || key == "gopls"
        || key.starts_with("gopls.")
        || key.starts_with("leetcode.")
}

fn setting_ineffective(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    if !file.entries().any(|entry| is_ours(&entry.key())) {
        return Ok(());
    }
    let (go, leetcode) = (go_extension(cx), leetcode(cx));
    let (go, leetcode) = (go?, leetcode?);
    let known = settings(cx)?;
    let unsaved = is_newer(&known, file);
    for entry in file.entries().filter(|entry| is_ours(&entry.key())) {
        if out.is_full() {
            break;
        }
        let key = entry.key();
        let manifest = if key.starts_with("leetcode.") { &leetcode } else { &go };
        let rule = manifest.scope(&key);
        if let Some(block) = entry.block {
            out.add(in_language_block(file, &entry, block));
        } else if manifest.declares(&key)
            && !known.in_force.allows(file.scope(), &key)
            && !known.takes(file.scope(), &key, unsaved)
        {
            out.add(at_wrong_scope(&entry, rule, file.scope()));
        } else if let Some(name) = key.strip_prefix("gopls.").filter(|name| name.contains('.')) {
            out.add(flat_gopls(&entry, name));
        }
    }
    cancelled(cx, file, &go, out)
}

fn at_wrong_scope(entry: &Entry<'_>, rule: ScopeRule, scope: SettingScope) -> Draft {
    let key = entry.key();
    let base = draft(words::setting_ineffective::message(&*key, scope_word(scope)))
        .at_key(entry.property)
        .tag(Tag::Unnecessary);
    let (why, target) = match (rule, scope) {
        (ScopeRule::Application, _) => {
            (words::setting_ineffective::why_application(), SettingScope::User)
        }
        (ScopeRule::Window, _) => {
            (words::setting_ineffective::why_window(), SettingScope::Workspace)
        }
        (_, SettingScope::User) => (words::setting_ineffective::why_remote(), SettingScope::Remote),
        _ => (words::setting_ineffective::why_machine(), SettingScope::User),
    };
    let base = base.why(why);
    let base = match entry.value().and_then(Value::to_json) {
        // What stands in the User settings follows the user home, and may be right there: it stays.
        Some(value) if scope == SettingScope::User => base.setting(
            words::setting_ineffective::fix_set_scope(&*key, value.to_string(), scope_word(target)),
            Applicability::Unsafe,
            key.as_ref(),
            None,
            Some(value),
            target,
        ),
        Some(value) => base.moved_setting(
            words::setting_ineffective::fix_move_scope(
                &*key,
                value.to_string(),
                scope_word(target),
            ),
            &key,
            (value, target),
            entry.property.document(),
            remove_setting(entry.object, entry.property),
        ),
        None => base,
    };
    with_removal(base, &key, entry.object, entry.property)
}

fn with_removal(finding: Draft, key: &str, object: Value<'_>, property: Property<'_>) -> Draft {
    let edits = remove_setting(object, property);
    finding.edit(
        words::setting_ineffective::fix_remove(key),
        Applicability::Unsafe,
        property.document(),
        edits,
    )
}

/// The Go extension asks for its settings by file, never by language: `[go]` is not looked into.
fn in_language_block(file: &ConfigFile, entry: &Entry<'_>, block: Property<'_>) -> Draft {
    let key = entry.key();
    let base = draft(words::setting_ineffective::block(&*key, &*block.key()))
        .why(words::setting_ineffective::why_block())
        .at_key(entry.property)
        .tag(Tag::Unnecessary);
    let edits = file.settings().and_then(|settings| move_out(settings, entry));
    let how = Applicability::Unsafe;
    let base = base.edit(
        words::setting_ineffective::fix_move_out(&*key, &*block.key()),
        how,
        &file.document,
        edits,
    );
    with_removal(base, &key, entry.object, entry.property)
}

fn move_out(settings: Value<'_>, entry: &Entry<'_>) -> Option<Vec<Splice>> {
    let key = entry.key();
    if settings.property(&key).is_some() {
        return None;
    }
    let mut edits = remove_property(entry.object, entry.property)?;
    edits.extend(insert_property(settings, &key, entry.value()?.source())?);
    Some(edits)
}

/// `"gopls.ui.semanticTokens"`: VS Code makes `{"ui": {"semanticTokens": …}}` of it, and gopls gets a setting `ui`.
fn flat_gopls(entry: &Entry<'_>, name: &str) -> Draft {
    let base = draft(words::setting_ineffective::flat(&*entry.key()))
        .why(words::setting_ineffective::why_flat())
        .at_key(entry.property)
        .tag(Tag::Unnecessary);
    let edits = nested(entry, name);
    let how = Applicability::Unsafe;
    let base = base.edit(
        words::setting_ineffective::fix_nest(name),
        how,
        entry.property.document(),
        edits,
    );
    with_removal(base, &entry.key(), entry.object, entry.property)
}

fn nested(entry: &Entry<'_>, name: &str) -> Option<Vec<Splice>> {
    let value = entry.value()?;
    match entry.object.property("gopls") {
        None => {
            let mut edits = rename_key(entry.property, "gopls")?;
            edits.extend(replace(value, &format!("{{ {}: {} }}", quote(name), value.source()))?);
            Some(edits)
        }
        Some(gopls) => {
            let object = gopls.value().filter(|value| value.kind() == Kind::Object)?;
            if object.property(name).is_some() {
                return None;
            }
            let mut edits = insert_property(object, name, value.source())?;
            edits.extend(remove_property(entry.object, entry.property)?);
            Some(edits)
        }
    }
}

/// A setting, the one whose effect it takes away, and why.
type Cancel = (&'static str, &'static str, fn() -> Why);

/// Settings that take the effect of another one away.
const CANCELS: &[Cancel] = &[
    ("go.testTags", "go.buildTags", words::setting_ineffective::why_test_tags),
    ("go.testFlags", "go.buildFlags", words::setting_ineffective::why_test_flags),
];

fn cancelled(cx: Cx<'_>, file: &ConfigFile, go: &Manifest, out: &mut Findings) -> Checked {
    let keys = ["go.testTags", "go.testFlags", "go.toolsEnvVars", "go.buildTags"];
    if !file.entries().any(|entry| keys.contains(&&*entry.key())) {
        return Ok(());
    }
    let (known, documents) = (settings(cx)?, scoped(cx, file)?);
    for (by, what, why) in CANCELS {
        let Some(entry) = file.entry(by) else { continue };
        let empty =
            entry.value().filter(|value| matches!(value.source(), "\"\"") || is_empty_list(*value));
        let Some(value) = empty else { continue };
        if let Some((shown, location)) = non_empty(&known, &documents, go, what) {
            let base = draft(words::setting_ineffective::cancelled(*what, shown, *by))
                .why(why())
                .at_value(value)
                .related(location, words::own::related_cancels());
            out.add(with_cancel_removal(base, &entry, by));
        }
    }
    gopath_overwritten(&known, file, &documents, go, out);
    tags_not_for_gopls(file, &documents, out);
    Ok(())
}

fn is_empty_list(value: Value<'_>) -> bool {
    value.kind() == Kind::Array && value.elements().next().is_none()
}

fn with_cancel_removal(finding: Draft, entry: &Entry<'_>, by: &str) -> Draft {
    let edits = remove_property(entry.object, entry.property);
    let document = entry.property.document();
    let how = Applicability::Unsafe;
    finding.edit(words::setting_ineffective::fix_remove_by(by), how, document, edits)
}

/// The value of a setting that counts, if there is anything in it, and where it stands.
fn non_empty(
    known: &Settings,
    documents: &[ScopedDocument],
    go: &Manifest,
    key: &str,
) -> Option<(String, go_doctor_protocol::Location)> {
    let links = links(known, documents, go, key);
    let value = effective(&links)?;
    let has_content = value.as_str().is_some_and(|text| !text.is_empty())
        || value.as_array().is_some_and(|list| !list.is_empty());
    let location = links.into_iter().rev().filter(|link| link.taken).find_map(|l| l.location)?;
    has_content.then(|| (value.to_string(), location))
}

/// `go.gopath` is put over the GOPATH of `go.toolsEnvVars` (goEnv.ts:55-58).
fn gopath_overwritten(
    known: &Settings,
    file: &ConfigFile,
    documents: &[ScopedDocument],
    go: &Manifest,
    out: &mut Findings,
) {
    let variable = file.value("go.toolsEnvVars").and_then(|object| {
        Some((object, object.property("GOPATH").filter(|property| property.value().is_some())?))
    });
    let Some((object, variable)) = variable else { return };
    let Some((shown, location)) = non_empty(known, documents, go, "go.gopath") else { return };
    if variable.value().is_some_and(|value| value.source() == shown) {
        return;
    }
    let base = draft(words::setting_ineffective::overwritten(
        "go.toolsEnvVars.GOPATH",
        "go.gopath",
        shown,
    ))
    .why(words::setting_ineffective::why_gopath())
    .at_key(variable)
    .related(location, words::own::related_overrides())
    .tag(Tag::Unnecessary);
    out.add(with_removal(base, "go.toolsEnvVars.GOPATH", object, variable));
}

/// `gopls` has build flags of its own, without the tags of `go.buildTags`: it does not get those.
fn tags_not_for_gopls(file: &ConfigFile, documents: &[ScopedDocument], out: &mut Findings) {
    let Some(entry) = file.entry("go.buildTags") else { return };
    let Some(tags) = entry.value().filter(|value| value.as_str().is_some_and(|t| !t.is_empty()))
    else {
        return;
    };
    let text = tags.as_str().unwrap_or_default();
    let flags = documents.iter().rev().find_map(|scoped| {
        let flags = scoped.get("gopls")?.get("build.buildFlags")?;
        Some((flags.source().to_owned(), flags.location()))
    });
    let Some((known, location)) = flags else { return };
    let missing = text.split([',', ' ']).any(|tag| !tag.is_empty() && !known.contains(tag));
    if missing {
        out.add(
            draft(words::setting_ineffective::cancelled(
                "go.buildTags",
                tags.source(),
                "gopls.build.buildFlags",
            ))
            .why(words::setting_ineffective::why_gopls_flags())
            .at_value(tags)
            .related(location, words::own::related_cancels()),
        );
    }
}

fn setting_shadowed(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let own: Vec<Entry<'_>> =
        file.entries().filter(|entry| entry.block.is_none() && is_ours(&entry.key())).collect();
    if own.is_empty() {
        return Ok(());
    }
    let (known, documents) = (settings(cx)?, scoped(cx, file)?);
    let unsaved = is_newer(&known, file);
    let stronger: Vec<&ScopedDocument> =
        documents.iter().filter(|other| other.scope > file.scope()).collect();
    for entry in own {
        let (Some(value), key) = (entry.value(), entry.key()) else { continue };
        if !known.takes(file.scope(), &key, unsaved) || out.is_full() {
            continue;
        }
        let taken = |other: &&&ScopedDocument| known.takes(other.scope, &key, other.unsaved);
        for other in stronger.iter().rev().filter(taken) {
            let Some(theirs) = other.get(&key) else { continue };
            if value.kind() == Kind::Object && theirs.kind() == Kind::Object {
                for inner in value.properties() {
                    let theirs = theirs.get(&inner.key());
                    shadow(&format!("{key}.{}", inner.key()), inner, theirs, other, out);
                }
            } else {
                shadow(&key, entry.property, Some(theirs), other, out);
                break;
            }
        }
    }
    Ok(())
}

fn shadow(
    key: &str,
    property: Property<'_>,
    theirs: Option<Value<'_>>,
    other: &ScopedDocument,
    out: &mut Findings,
) {
    let (Some(ours), Some(theirs)) = (property.value(), theirs) else { return };
    if ours.to_json() == theirs.to_json() {
        return;
    }
    let base =
        draft(words::setting_shadowed::message(key, scope_word(other.scope), theirs.source()))
            .at_key(property)
            .related(theirs.location(), words::own::related_overrides())
            .tag(Tag::Unnecessary);
    out.add(base);
}
