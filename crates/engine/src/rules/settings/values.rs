//! Layer extension: values of settings that the Go extension, gopls, LeetCode's extension or go itself will refuse.

use go_doctor_protocol::{Applicability, Severity};
use serde_json::Value as Json;

use crate::context::{Checked, Cx};
use crate::documents::{Kind, Value, quote, remove_property, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::manifest::{Manifest, go_extension, leetcode, related};
use crate::facts::editor::schema::{Misfit, misfits};
use crate::facts::editor::setting_chain::{scoped, with_property};
use crate::findings::{Draft, Findings, draft};
use crate::rules::Rule;
use crate::rules::settings::flags::FLAG_LISTS;
use crate::rules::settings::variables::refused_by_builds;
use crate::words::{self, Arg, exists, term};
use go_doctor_golang::duration;
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_disables_language_server::RULE)
        .config(setting_disables_language_server),
    Rule::new(words::setting_invalid_value::RULE).config(setting_invalid_value),
    Rule::new(words::setting_incomplete::RULE).config(setting_incomplete),
];

/// Values that go reads as a duration.
const DURATIONS: &[&str] = &["go.testTimeout"];
const GOPLS_DURATIONS: &[&str] = &["completionBudget", "diagnosticsDelay"];

/// Objects whose values become variables of a process.
const ENVIRONMENTS: &[&str] = &["go.toolsEnvVars", "go.testEnvVars"];

/// Values of other words that people mean by them.
const MEANT: &[(&str, &str, &str)] = &[
    ("leetcode.defaultLanguage", "go", "golang"),
    ("leetcode-problem-rating.defaultLanguage", "go", "golang"),
    ("algorithm.codeLang", "golang", "Go"),
    ("go.toolsManagement.checkForUpdates", "false", "off"),
];

/// Values that the Go extension accepts although its manifest does not list them (vscode-go.md §3.2).
const HEEDED: &[(&str, &str)] = &[("go.formatTool", "\"goreturns\"")];

fn is_checked(key: &str) -> bool {
    !key.starts_with("terminal.") && key != "launch" && key != "go.useLanguageServer"
}

fn setting_invalid_value(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    if !file.entries().any(|entry| is_checked(&entry.key())) {
        return Ok(());
    }
    let (go, leetcode) = (go_extension(cx), leetcode(cx));
    let (go, leetcode, related) = (go?, leetcode?, related());
    for entry in file.entries().filter(|entry| is_checked(&entry.key())) {
        let (Some(value), key) = (entry.value(), entry.key()) else { continue };
        if out.is_full() {
            break;
        }
        if let Some(name) = key.strip_prefix("gopls.") {
            gopls_value(&key, name, value, &go, out);
        } else if key == "gopls" && value.kind() == Kind::Object {
            for inner in value.properties() {
                let name = inner.key();
                if let Some(value) = inner.value() {
                    gopls_value(&format!("gopls.{name}"), &name, value, &go, out);
                }
            }
        } else {
            let manifest = [&go, &leetcode, &related];
            let manifest = manifest.into_iter().find(|manifest| manifest.declares(&key));
            if let Some(manifest) = manifest {
                let schema = manifest.schema(&key).unwrap_or(&Json::Null);
                by_schema(&key, value, schema, manifest.installed, out);
            }
            by_meaning(&key, value, out);
        }
    }
    refused_by_builds(cx, file, out)
}

/// A gopls setting under its full name, or under the last part of it, which is all that gopls looks at.
fn gopls_value(key: &str, name: &str, value: Value<'_>, go: &Manifest, out: &mut Findings) {
    let last = name.rsplit('.').next().unwrap_or(name);
    let declared = go.schema("gopls").and_then(|schema| schema.get("properties")?.as_object());
    let mut declared = declared.into_iter().flatten();
    let schema = declared.find(|(full, _)| is_last_part(full, last));
    if let Some((full, schema)) = schema {
        by_schema(key, value, schema, go.installed && full == name, out);
    }
    if GOPLS_DURATIONS.contains(&last) {
        duration(key, value, out);
    }
}

/// Whether a dotted name ends with this part.
fn is_last_part(full: &str, last: &str) -> bool {
    full.strip_suffix(last).is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

fn by_schema(key: &str, value: Value<'_>, schema: &Json, said: bool, out: &mut Findings) {
    for misfit in misfits(value, schema) {
        let finding = match misfit {
            Misfit::Type { value: at, expected, path } => {
                let key = format!("{key}{path}");
                let base = draft(words::setting_invalid_value::r#type(
                    short(at),
                    key.as_str(),
                    types(&expected),
                ))
                .at_value(at)
                .why(words::setting_invalid_value::why_type());
                with_conversion(base, &key, at, &expected)
            }
            Misfit::Choice { value: at, allowed, path } => {
                let finding = choice(&format!("{key}{path}"), at, &allowed);
                let heeded = HEEDED.contains(&(key, at.source()));
                if heeded {
                    finding
                        .severity(Severity::Info)
                        .why(words::setting_invalid_value::why_heeded(allowed.join(", ")))
                } else {
                    finding
                }
            }
            Misfit::Extra => continue,
        };
        out.add(if said { finding.said_by_editor() } else { finding });
    }
}

/// A value of the wrong type that says what is meant: `"true"`, `30`, a string of flags.
fn with_conversion(finding: Draft, key: &str, value: Value<'_>, expected: &str) -> Draft {
    let text = value.as_str();
    let meant =
        MEANT.iter().find(|(known, written, _)| *known == key && *written == value.source());
    let json = match (expected.split(" | ").next(), text.as_deref()) {
        _ if meant.is_some() => meant.map(|(_, _, meant)| quote(meant)),
        (Some("boolean"), Some(text @ ("true" | "false"))) => Some(text.to_owned()),
        (Some("array"), Some(text)) => {
            go_doctor_golang::command_line::shell::split(text).map(|parts| list(&parts))
        }
        (Some("string"), None) if DURATIONS.contains(&key) && value.kind() == Kind::Number => {
            Some(quote(&format!("{}s", value.source())))
        }
        (Some("string"), None) if value.kind() == Kind::Array => {
            let parts: Vec<_> = value.elements().filter_map(Value::as_str).collect();
            Some(quote(&parts.join(",")))
        }
        _ => None,
    };
    match json {
        Some(json) => with_value(finding, value, &json),
        None => finding,
    }
}

/// The types of a schema (`array | null`) in words. That nothing may stand there is no advice where something else may.
fn types(expected: &str) -> Arg {
    let mut names = expected.split(" | ").filter(|name| *name != "null" || expected == "null");
    let word = |name: &str| -> Arg {
        let key = format!("type.{name}");
        if exists(&key) { term(key).into() } else { name.into() }
    };
    let first = names.next().map_or_else(|| Arg::from(expected), word);
    names.fold(first, |one, name| words::own::type_or(one, word(name)).into())
}

fn list(parts: &[String]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| quote(part)).collect();
    format!("[{}]", parts.join(", "))
}

fn choice(key: &str, value: Value<'_>, allowed: &[String]) -> Draft {
    let text = value.as_str().unwrap_or_default();
    let base = draft(words::setting_invalid_value::choice(key, short(value)))
        .why(words::setting_invalid_value::why_choice(allowed.join(", ")))
        .at_value(value);
    let meant = MEANT.iter().find(|(known, written, _)| *known == key && *written == text);
    let meant = meant.map(|(_, _, meant)| *meant);
    let near = meant.or_else(|| nearest(&text, allowed.iter().map(String::as_str)));
    match near {
        Some(near) => with_value(base, value, &quote(near)),
        None => base,
    }
}

fn with_value(finding: Draft, value: Value<'_>, json: &str) -> Draft {
    let edits = replace(value, json);
    let title = words::setting_invalid_value::fix_set(json);
    finding.edit(title, Applicability::Unsafe, value.document(), edits)
}

/// What no schema says and go, or the process that is started, will.
fn by_meaning(key: &str, value: Value<'_>, out: &mut Findings) {
    if DURATIONS.contains(&key) {
        duration(key, value, out);
    }
    if matches!(key, "go.buildTags" | "go.testTags") {
        tags(key, value, out);
    }
    if FLAG_LISTS.contains(&key) {
        value.elements().for_each(|element| quotes_inside(key, element, out));
    }
    if ENVIRONMENTS.contains(&key) {
        for variable in value.properties() {
            let Some(value) = variable.value() else { continue };
            if value.is_null() || matches!(value.kind(), Kind::Array | Kind::Object) {
                let key = format!("{key}.{}", variable.key());
                out.add(
                    draft(words::setting_invalid_value::variable(key, short(value)))
                        .why(words::setting_invalid_value::why_variable())
                        .at_value(value),
                );
            }
        }
    }
}

/// `"30"`: go wants a unit.
fn duration(key: &str, value: Value<'_>, out: &mut Findings) {
    let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { return };
    if duration::is_valid(&text) {
        return;
    }
    let base = draft(words::setting_invalid_value::duration(key, text.as_ref()))
        .why(if key == "go.testTimeout" {
            words::setting_invalid_value::why_duration()
        } else {
            words::setting_invalid_value::why_gopls()
        })
        .at_value(value);
    let digits = text.trim();
    // gopls's are fractions of a second: no telling which.
    let is_number = key == "go.testTimeout"
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    out.add(if is_number { with_value(base, value, &quote(&format!("{digits}s"))) } else { base });
}

/// `"go.buildTags": "-tags=x"`: the flag itself is put in front again.
fn tags(key: &str, value: Value<'_>, out: &mut Findings) {
    let Some(text) = value.as_str() else { return };
    let trimmed = text.trim_start();
    if !trimmed.starts_with('-') {
        return;
    }
    let rest = trimmed.trim_start_matches('-').strip_prefix("tags");
    let base = draft(words::setting_invalid_value::tags(key, text.as_ref()))
        .why(words::setting_invalid_value::why_tags())
        .at_value(value);
    out.add(match rest {
        Some(rest) => with_value(base, value, &quote(rest.trim_matches(['=', ' ', '"', '\'']))),
        None => base,
    });
}

/// `-ldflags='-s -w'` as one element: no shell takes the quotes off.
fn quotes_inside(key: &str, element: Value<'_>, out: &mut Findings) {
    let Some(text) = element.as_str() else { return };
    let (flag, value) = text.split_once('=').map_or(("", &*text), |(flag, value)| (flag, value));
    let quoted = ['\'', '"'].into_iter().find_map(|quote| {
        value.strip_prefix(quote)?.strip_suffix(quote).filter(|inner| !inner.contains(quote))
    });
    let Some(inner) = quoted.filter(|_| flag.is_empty() || flag.starts_with('-')) else { return };
    let bare = if flag.is_empty() { inner.to_owned() } else { format!("{flag}={inner}") };
    let base = draft(words::setting_invalid_value::quotes(key, text.as_ref()))
        .why(words::setting_invalid_value::why_quotes())
        .at_value(element);
    out.add(with_value(base, element, &quote(&bare)));
}

/// A value for a message.
fn short(value: Value<'_>) -> String {
    let source = value.source();
    if source.chars().count() <= 40 && !source.contains(['\n', '\r']) {
        source.to_owned()
    } else {
        let start: String =
            source.chars().take_while(|c| !matches!(c, '\n' | '\r')).take(20).collect();
        format!("{start}…")
    }
}

fn setting_disables_language_server(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for entry in file.entries().filter(|entry| entry.property.is("go.useLanguageServer")) {
        let Some(value) = entry.value().filter(|value| !value.is_null()) else { continue };
        if value.as_bool() == Some(true) || entry.block.is_some() {
            continue;
        }
        let base =
            draft(words::setting_disables_language_server::message(short(value))).at_value(value);
        let base = match value.as_bool() {
            Some(_) => base,
            None => base
                .message(words::setting_disables_language_server::no_boolean(short(value)))
                .why(words::setting_disables_language_server::why_no_boolean())
                .said_by_editor(),
        };
        let how = Applicability::Unsafe;
        let base = base.edit(
            words::setting_disables_language_server::fix_enable(),
            how,
            value.document(),
            replace(value, "true"),
        );
        let edits = remove_property(entry.object, entry.property);
        out.add(base.edit(
            words::setting_disables_language_server::fix_remove(),
            how,
            value.document(),
            edits,
        ));
    }
    Ok(())
}

fn setting_incomplete(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(entry) = file.entry("go.formatTool") else { return Ok(()) };
    let Some(value) = entry.value().filter(|v| v.as_str().as_deref() == Some("custom")) else {
        return Ok(());
    };
    let documents = scoped(cx, file)?;
    let formatter = with_property(&documents, "go.alternateTools", "customFormatter", |property| {
        property.value().and_then(Value::as_str).is_some_and(|path| !path.trim().is_empty())
    });
    if formatter == Some(true) {
        return Ok(());
    }
    let tools = entry.object.property("go.alternateTools");
    let base = match tools {
        // What is missing belongs in there.
        Some(tools) => draft(words::setting_incomplete::message())
            .at_key(tools)
            .related(value.location(), words::own::related_stands_here()),
        None => draft(words::setting_incomplete::message()).at_value(value),
    };
    let edits = replace(value, "\"default\"");
    let base = base.edit(
        words::setting_incomplete::fix_default(),
        Applicability::Unsafe,
        value.document(),
        edits,
    );
    out.add(base.by_hand(words::setting_incomplete::fix_formatter()));
    Ok(())
}
