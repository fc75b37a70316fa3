//! The part of JSON Schema that manifests use, applied to a value as it is written: `type`, `enum`, `items`,
//! `properties`, `additionalProperties: false`, `anyOf`.

use serde_json::Value as Json;

use crate::documents::{Kind, Value};

/// What a schema has against a value; the path leads from the whole value to the part (`.runtest`).
pub(crate) enum Misfit<'d> {
    /// The value is of another type; the types that are allowed, `|` between them.
    Type { value: Value<'d>, expected: String, path: String },
    /// The value is none of those that are allowed.
    Choice { value: Value<'d>, allowed: Vec<String>, path: String },
    /// The object has a property that it may not have.
    Extra,
}

/// Everything a schema has against a value, the value's own parts included.
pub(crate) fn misfits<'d>(value: Value<'d>, schema: &Json) -> Vec<Misfit<'d>> {
    let mut out = Vec::new();
    check(value, schema, "", &mut out, 0);
    out
}

/// Schemas are nested a few levels; a value deeper than this is not a real setting.
const MAX_DEPTH: u32 = 12;

fn check<'d>(value: Value<'d>, schema: &Json, path: &str, out: &mut Vec<Misfit<'d>>, depth: u32) {
    let here = || path.to_owned();
    // `null` means unset to every reader of these settings, whatever the schema says.
    if value.is_null() || depth > MAX_DEPTH {
        return;
    }
    if let Some(choices) = schema.get("anyOf").and_then(Json::as_array) {
        let fits = choices.iter().any(|choice| {
            let mut inner = Vec::new();
            check(value, choice, path, &mut inner, depth + 1);
            inner.is_empty()
        });
        if !fits {
            let expected: Vec<String> = choices.iter().flat_map(types).collect();
            out.push(Misfit::Type { value, expected: expected.join(" | "), path: here() });
        }
        return;
    }
    let types = types(schema);
    if !types.is_empty() && !types.iter().any(|wanted| is_a(value, wanted)) {
        out.push(Misfit::Type { value, expected: types.join(" | "), path: here() });
        return;
    }
    if let Some(allowed) = schema.get("enum").and_then(Json::as_array)
        && value.to_json().is_some_and(|json| !allowed.contains(&json))
    {
        let allowed = allowed.iter().filter(|choice| !choice.is_null()).map(shown).collect();
        out.push(Misfit::Choice { value, allowed, path: here() });
        return;
    }
    if let Some(items) = schema.get("items").filter(|items| items.is_object()) {
        value.elements().for_each(|element| check(element, items, path, out, depth + 1));
    }
    let known = schema.get("properties").and_then(Json::as_object);
    let closed = schema.get("additionalProperties") == Some(&Json::Bool(false));
    for property in value.properties() {
        match known.and_then(|known| known.get(&*property.key())) {
            Some(schema) => {
                if let Some(value) = property.value() {
                    let inner = format!("{path}.{}", property.key());
                    check(value, schema, &inner, out, depth + 1);
                }
            }
            None if closed => out.push(Misfit::Extra),
            None => {}
        }
    }
}

/// The types a schema names.
fn types(schema: &Json) -> Vec<String> {
    match schema.get("type") {
        Some(Json::String(one)) => vec![one.clone()],
        Some(Json::Array(list)) => {
            list.iter().filter_map(Json::as_str).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

fn is_a(value: Value<'_>, wanted: &str) -> bool {
    match wanted {
        "string" => value.kind() == Kind::String,
        "boolean" => matches!(value.kind(), Kind::True | Kind::False),
        "number" => value.kind() == Kind::Number,
        "integer" => value.as_number().is_some_and(|number| number.fract() == 0.0),
        "array" => value.kind() == Kind::Array,
        "object" => value.kind() == Kind::Object,
        "null" => value.is_null(),
        _ => true,
    }
}

/// A value of an enumeration as a reader sees it.
fn shown(choice: &Json) -> String {
    choice.as_str().map_or_else(|| choice.to_string(), str::to_owned)
}
