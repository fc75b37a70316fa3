//! Random edits of random texts, held against an independent parser (the crate `jsonc-parser`, strict): the result
//! parses, has the values it should have, has lost no comment, and nothing else has changed.
//!
//! `cargo test` makes 100,000; `EDITS=1000000 SEED=7 cargo test --release -p go-doctor-engine --test it edits -- --nocapture`
//! makes a million others.

mod generator;

use generator::{KEYS, Random};
use go_doctor_engine::documents::{
    Document, Kind, Splice, Value, apply, insert_element, insert_property, remove_element,
    remove_properties, rename_key, replace, set_path, set_property,
};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions};
use serde_json::Value as Json;

/// What VS Code accepts, said in the other parser's options.
fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: true,
        allow_trailing_commas: true,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// The values and the comments of a text, by the independent parser. Comments are told apart by their numbers.
fn independent(text: &str) -> Result<(Json, Vec<String>), String> {
    let text = text.trim_start_matches('\u{feff}');
    let collect = CollectOptions { comments: CommentCollectionStrategy::Separate, tokens: false };
    let parsed =
        jsonc_parser::parse_to_ast(text, &collect, &strict()).map_err(|error| error.to_string())?;
    let mut comments: Vec<String> = parsed
        .comments
        .iter()
        .flat_map(|map| map.values())
        .flat_map(|list| list.iter())
        .map(|comment| comment.text().trim().to_owned())
        .collect();
    comments.sort();
    comments.dedup();
    let value: Json = parsed.value.map(Into::into).unwrap_or_default();
    Ok((value, comments))
}

#[derive(Debug)]
enum Op {
    Set { key: String, json: String },
    SetPath { path: [String; 2], json: String },
    Insert { key: String, json: String },
    Remove { keys: Vec<String> },
    Rename { from: String, to: String },
    Replace { key: String, json: String },
    InsertElement { json: String },
    RemoveElement { number: usize },
    ReplaceElement { number: usize, json: String },
}

/// A way down from the root.
type Path = Vec<Result<String, usize>>;

/// A random object or array of the document.
fn container(random: &mut Random, doc: &Document) -> Option<Path> {
    let mut value = doc.root()?;
    let mut path = Vec::new();
    loop {
        let mut inner: Vec<(Result<String, usize>, Value<'_>)> = value
            .properties()
            .filter_map(|p| Some((Ok(p.key().into_owned()), value.get(&p.key())?)))
            .collect();
        inner.extend(value.elements().enumerate().map(|(number, value)| (Err(number), value)));
        inner.retain(|(_, value)| matches!(value.kind(), Kind::Object | Kind::Array));
        if inner.is_empty() || random.chance(40) {
            return matches!(value.kind(), Kind::Object | Kind::Array).then_some(path);
        }
        let (step, next) = inner.swap_remove(random.below(inner.len()));
        path.push(step);
        value = next;
    }
}

fn walk<'d>(doc: &'d Document, path: &Path) -> Value<'d> {
    path.iter().fold(doc.root().unwrap(), |value, step| match step {
        Ok(key) => value.get(key).unwrap(),
        Err(number) => value.elements().nth(*number).unwrap(),
    })
}

fn walk_json<'j>(json: &'j mut Json, path: &Path) -> &'j mut Json {
    path.iter().fold(json, |json, step| match step {
        Ok(key) => &mut json[key.as_str()],
        Err(number) => &mut json[*number],
    })
}

fn random_op(random: &mut Random, target: Value<'_>) -> Op {
    let json = generator::value(random);
    if target.kind() == Kind::Array {
        let count = target.elements().count();
        return match random.below(3) {
            1 if count > 0 => Op::RemoveElement { number: random.below(count) },
            2 if count > 0 => Op::ReplaceElement { number: random.below(count), json },
            _ => Op::InsertElement { json },
        };
    }
    let keys: Vec<String> = target.properties().map(|p| p.key().into_owned()).collect();
    let fresh = format!("new{} {}", random.below(1000), random.pick(KEYS));
    if keys.is_empty() || keys.contains(&fresh) {
        return Op::Insert { key: fresh + "'", json };
    }
    let key = random.pick(&keys).clone();
    match random.below(7) {
        0 => Op::Set { key, json },
        1 => Op::Set { key: fresh, json },
        2 => Op::Insert { key: fresh, json },
        3 => Op::Rename { from: key, to: fresh },
        4 => Op::Replace { key, json },
        5 => Op::SetPath { path: [fresh, "deep".to_owned()], json },
        _ => {
            let mut removed: Vec<String> = keys.into_iter().filter(|_| random.chance(40)).collect();
            if removed.is_empty() {
                removed.push(key);
            }
            removed.dedup();
            Op::Remove { keys: removed }
        }
    }
}

/// The edit; nothing where it is not offered.
fn edit(op: &Op, target: Value<'_>) -> Option<Vec<Splice>> {
    match op {
        Op::Set { key, json } => set_property(target, key, json),
        Op::SetPath { path: [a, b], json } => set_path(target, &[a, b], json),
        Op::Insert { key, json } => insert_property(target, key, json),
        Op::Remove { keys } => {
            let all = target.properties().filter(|p| keys.iter().any(|key| p.is(key)));
            remove_properties(target, &all.collect::<Vec<_>>())
        }
        Op::Rename { from, to } => rename_key(target.property(from)?, to),
        Op::Replace { key, json } => replace(target.get(key)?, json),
        Op::InsertElement { json } => insert_element(target, json),
        Op::RemoveElement { number } => remove_element(target, target.elements().nth(*number)?),
        Op::ReplaceElement { number, json } => replace(target.elements().nth(*number)?, json),
    }
}

/// The same on plain values.
fn model(op: &Op, json: &mut Json, doubled: bool) {
    let parsed = |json: &str| serde_json::from_str::<Json>(json).unwrap();
    match op {
        Op::Set { key, json: value } | Op::Insert { key, json: value } => {
            json[key.as_str()] = parsed(value);
        }
        Op::Replace { key, json: value } => json[key.as_str()] = parsed(value),
        Op::SetPath { path: [a, b], json: value } => json[a.as_str()][b.as_str()] = parsed(value),
        Op::Remove { keys } => {
            for key in keys {
                json.as_object_mut().unwrap().remove(key);
            }
        }
        Op::Rename { from, to } => {
            // The last of two equal keys is renamed; the first then comes to life. The caller leaves those out.
            assert!(!doubled);
            let object = json.as_object_mut().unwrap();
            // A half-typed property has no value.
            if let Some(value) = object.remove(from) {
                object.insert(to.clone(), value);
            }
        }
        Op::InsertElement { json: value } => json.as_array_mut().unwrap().push(parsed(value)),
        Op::RemoveElement { number } => {
            json.as_array_mut().unwrap().remove(*number);
        }
        Op::ReplaceElement { number, json: value } => json[*number] = parsed(value),
    }
}

/// The bytes of the children that an edit may take away.
fn touched(op: &Op, target: Value<'_>) -> Vec<(usize, usize)> {
    match op {
        Op::Set { key, .. } | Op::Replace { key, .. } => {
            target.get(key).map(Value::bytes).into_iter().collect()
        }
        Op::Remove { keys } => target
            .properties()
            .filter(|p| keys.iter().any(|key| p.is(key)))
            .map(go_doctor_engine::documents::Property::bytes)
            .collect(),
        Op::Rename { from, .. } => vec![target.property(from).unwrap().key_bytes()],
        Op::RemoveElement { number } | Op::ReplaceElement { number, .. } => {
            vec![target.elements().nth(*number).unwrap().bytes()]
        }
        Op::SetPath { .. } | Op::Insert { .. } | Op::InsertElement { .. } => vec![],
    }
}

/// The undoing edit, where the language has one.
fn inverse(op: &Op, before: Value<'_>) -> Option<Op> {
    Some(match op {
        Op::Insert { key, .. } => Op::Remove { keys: vec![key.clone()] },
        Op::SetPath { path: [a, _], .. } => Op::Remove { keys: vec![a.clone()] },
        Op::Set { key, .. } | Op::Replace { key, .. } => match before.get(key) {
            Some(old) => Op::Replace { key: key.clone(), json: old.source().to_owned() },
            None => Op::Remove { keys: vec![key.clone()] },
        },
        Op::Rename { from, to } => Op::Rename { from: to.clone(), to: from.clone() },
        Op::InsertElement { .. } => Op::RemoveElement { number: before.elements().count() },
        Op::ReplaceElement { number, .. } => Op::ReplaceElement {
            number: *number,
            json: before.elements().nth(*number)?.source().to_owned(),
        },
        Op::Remove { .. } | Op::RemoveElement { .. } => return None,
    })
}

#[derive(Default, Debug)]
struct Figures {
    edits: usize,
    not_offered: usize,
    no_change: usize,
    inverses: usize,
    inverses_unlike: usize,
    half_typed: usize,
    half_typed_refused: usize,
}

/// One edit of a valid text; the text afterwards.
fn one(random: &mut Random, text: &str, figures: &mut Figures) -> Option<String> {
    let doc = Document::parse("/s.json", text);
    let path = container(random, &doc)?;
    let target = walk(&doc, &path);
    let op = random_op(random, target);
    let doubled = target
        .properties()
        .any(|p| target.properties().filter(|other| other.key() == p.key()).count() > 1);
    if doubled && matches!(op, Op::Rename { .. }) {
        return None;
    }
    let Some(splices) = edit(&op, target) else {
        figures.not_offered += 1;
        let has_comments = touched(&op, target).iter().any(|&(start, end)| {
            text[start..end].contains("//") || text[start..end].contains("/*")
        });
        assert!(has_comments, "not offered: {op:?} at {path:?} in\n{text}");
        return None;
    };
    let context =
        || format!("{op:?} at {path:?} in\n{text}\n--- became\n{}", apply(text, &splices));
    figures.edits += 1;
    let after = apply(text, &splices);
    let (mut want, comments_before) = independent(text).unwrap();
    model(&op, walk_json(&mut want, &path), doubled);
    let (have, comments_after) =
        independent(&after).unwrap_or_else(|error| panic!("invalid ({error}): {}", context()));
    assert_eq!(have, want, "wrong values: {}", context());
    assert_eq!(comments_after, comments_before, "comments lost: {}", context());
    only_touched(&op, target, text, &splices, &context);
    kept_form(text, &after, &context);
    again(&op, &path, &after, &context);
    if splices.is_empty() {
        figures.no_change += 1;
    }
    // An empty container is written anew by its first child; everything else comes back byte for byte.
    let was_empty = target.properties().next().is_none() && target.elements().next().is_none();
    if let Some(undo) = inverse(&op, target).filter(|_| !was_empty && !splices.is_empty()) {
        let doc = Document::parse("/s.json", &after);
        if let Some(splices) = edit(&undo, walk(&doc, &path)) {
            figures.inverses += 1;
            let back = apply(&after, &splices);
            let escapes = matches!(op, Op::Rename { .. }) && text.contains("\\u");
            if back != text && !escapes {
                figures.inverses_unlike += 1;
                if std::env::var_os("SHOW").is_some() {
                    println!("{} --- undone by {undo:?}\n{back}\n=====", context());
                }
            }
        }
    }
    Some(after)
}

/// What was taken away is the child, commas and blanks; comments among it were put back.
fn only_touched(
    op: &Op,
    target: Value<'_>,
    text: &str,
    splices: &[Splice],
    context: &dyn Fn() -> String,
) {
    let touched = touched(op, target);
    for splice in splices {
        for (at, c) in text[splice.start..splice.end].char_indices() {
            let at = splice.start + at;
            let inside = touched.iter().any(|&(start, end)| (start..end).contains(&at));
            assert!(inside || c.is_whitespace() || c == ',', "took {c:?} at {at}: {}", context());
        }
    }
}

/// Byte order mark, line ends and final line end are as they were.
fn kept_form(before: &str, after: &str, context: &dyn Fn() -> String) {
    assert_eq!(before.starts_with('\u{feff}'), after.starts_with('\u{feff}'), "{}", context());
    assert_eq!(before.ends_with('\n'), after.ends_with('\n'), "{}", context());
    let lone = |text: &str| text.replace("\r\n", "").contains('\n');
    if before.contains('\n') && after.contains('\n') {
        assert_eq!(lone(before), lone(after), "line ends: {}", context());
        assert_eq!(before.contains('\r'), after.contains('\r'), "line ends: {}", context());
    }
}

/// Setting what is set, and removing what is gone, changes nothing.
fn again(op: &Op, path: &Path, after: &str, context: &dyn Fn() -> String) {
    let doc = Document::parse("/s.json", after);
    if let Op::Set { key, json } = op {
        let splices = set_property(walk(&doc, path), key, json);
        assert_eq!(splices.as_deref(), Some(&[][..]), "twice: {}", context());
    }
}

/// An edit of a broken text: where it is offered, it changes what it should and breaks nothing more.
fn half_typed(random: &mut Random, text: &str, figures: &mut Figures) {
    let mut broken = text.to_owned();
    let points: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let at = points[random.below(points.len())];
    match random.below(3) {
        0 => broken.truncate(at),
        1 => {
            broken.remove(at);
        }
        _ => {
            let odd = ["{", "\"", ",", ":", "]", "x", "/*", "}", "\\"];
            broken.insert_str(at, odd[random.below(odd.len())]);
        }
    }
    let doc = Document::parse("/s.json", &broken);
    if doc.errors.is_empty() {
        return;
    }
    let Some(path) = container(random, &doc) else { return };
    let target = walk(&doc, &path);
    let op = random_op(random, target);
    let doubled = target
        .properties()
        .any(|p| target.properties().filter(|other| other.key() == p.key()).count() > 1);
    if doubled {
        return;
    }
    figures.half_typed += 1;
    let Some(splices) = edit(&op, target) else {
        figures.half_typed_refused += 1;
        return;
    };
    let after = apply(&broken, &splices);
    let after_doc = Document::parse("/s.json", &after);
    let context = || format!("{op:?} at {path:?} in\n{broken}\n--- became\n{after}");
    let mut want = doc.root().unwrap().to_json().unwrap();
    model(&op, walk_json(&mut want, &path), doubled);
    assert_eq!(after_doc.root().unwrap().to_json().unwrap(), want, "{}", context());
    assert_eq!(after_doc.errors.len(), doc.errors.len(), "{}", context());
}

#[test]
fn random_edits_lose_nothing() {
    let number = |name: &str, default: usize| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let wanted = number("EDITS", 100_000);
    let mut random = Random::new(number("SEED", 1) as u64);
    let mut figures = Figures::default();
    while figures.edits < wanted {
        let mut text = generator::text(&mut random);
        for _ in 0..4 {
            if random.chance(15) {
                half_typed(&mut random, &text, &mut figures);
            }
            match one(&mut random, &text, &mut figures) {
                Some(after) => text = after,
                None => break,
            }
        }
    }
    println!("{figures:?}: 0 invalid, 0 wrong values, 0 comments lost");
}
