//! Our parser beside Microsoft's jsonc-parser: what it said of 1,900 texts, hostile and half-typed, is recorded in
//! `recordings/jsonc-oracle.json` (made by `oracle/record.mjs`); errors, values and places must be the same.

use go_doctor_engine::documents::{Document, Kind, Property, SyntaxProblem, Value};
use serde_json::Value as Json;

/// Differences that are meant, each with its reason. There is none.
const LISTED: &[(&str, &str)] = &[];

/// Bytes to UTF-16 units.
struct Units(Vec<usize>);

impl Units {
    fn new(text: &str) -> Self {
        let mut at = Vec::with_capacity(text.len() + 1);
        let mut units = 0;
        for c in text.chars() {
            at.extend(std::iter::repeat_n(units, c.len_utf8()));
            units += c.len_utf16();
        }
        at.push(units);
        Self(at)
    }

    fn range(&self, (start, end): (usize, usize)) -> String {
        format!("{}+{}", self.0[start], self.0[end] - self.0[start])
    }
}

/// The number Microsoft gives an error.
fn code(problem: SyntaxProblem) -> u64 {
    match problem {
        SyntaxProblem::InvalidSymbol => 1,
        SyntaxProblem::PropertyNameExpected => 3,
        SyntaxProblem::ValueExpected => 4,
        SyntaxProblem::ColonExpected => 5,
        SyntaxProblem::CommaExpected => 6,
        SyntaxProblem::CloseBraceExpected => 7,
        SyntaxProblem::CloseBracketExpected => 8,
        SyntaxProblem::EndOfFileExpected => 9,
        SyntaxProblem::UnclosedComment => 11,
        SyntaxProblem::UnclosedString => 12,
        SyntaxProblem::InvalidNumber => 13,
        SyntaxProblem::InvalidUnicode => 14,
        SyntaxProblem::InvalidEscape => 15,
        SyntaxProblem::InvalidCharacter => 16,
    }
}

fn string(text: &str) -> String {
    Json::from(text).to_string()
}

fn value(value: Value<'_>, units: &Units, out: &mut Vec<String>) {
    let (start, end) = value.bytes();
    let range = units.range((start, end));
    match value.kind() {
        Kind::Object => {
            out.push(format!("{{{}", units.0[start]));
            value.properties().for_each(|property| self::property(property, units, out));
            out.push(format!("}}{}", units.0[end]));
        }
        Kind::Array => {
            out.push(format!("[{}", units.0[start]));
            value.elements().for_each(|element| self::value(element, units, out));
            out.push(format!("]{}", units.0[end]));
        }
        Kind::String => out.push(format!("v{range}:{}", string(&value.as_str().unwrap()))),
        Kind::Number => out.push(format!("v{range}:{}", value.as_number().unwrap())),
        Kind::True => out.push(format!("v{range}:true")),
        Kind::False => out.push(format!("v{range}:false")),
        Kind::Null => out.push(format!("v{range}:null")),
        Kind::Property => panic!("a property is no value"),
    }
}

fn property(property: Property<'_>, units: &Units, out: &mut Vec<String>) {
    let range = units.range(property.key_bytes());
    out.push(format!("k{range}:{}", string(&property.key())));
    if let Some(value) = property.value() {
        self::value(value, units, out);
    }
}

/// Texts compare as texts; numbers, written differently in two languages, as numbers.
fn same(ours: &str, theirs: &str) -> bool {
    if ours == theirs {
        return true;
    }
    let (Some((our_place, ours)), Some((their_place, theirs))) =
        (ours.split_once(':'), theirs.split_once(':'))
    else {
        return false;
    };
    let number = |text: &str| text.replace("Infinity", "inf").parse::<f64>().ok();
    if let (Some(a), Some(b)) = (number(ours), number(theirs)) {
        return our_place == their_place && (a - b).abs() <= f64::EPSILON * a.abs()
            || (a.is_infinite() && a.total_cmp(&b).is_eq());
    }
    // Two writers escape differently; what they wrote must be the same.
    let text = |json: &str| serde_json::from_str::<String>(json).ok();
    our_place == their_place && text(ours).is_some() && text(ours) == text(theirs)
}

#[test]
fn errors_values_and_places_are_microsofts() {
    let recording: Json =
        serde_json::from_str(&go_doctor_testkit::recordings::text("jsonc-oracle.json")).unwrap();
    let mut wrong = Vec::new();
    let cases = recording["cases"].as_array().unwrap();
    for case in cases {
        let text = case["text"].as_str().unwrap();
        if LISTED.iter().any(|(listed, _)| *listed == text) {
            continue;
        }
        // Microsoft's parser is given texts without a byte order mark; ours takes one off.
        let document = Document::parse("/s.json", text);
        let units = Units::new(text);
        let errors: Vec<Vec<u64>> = document
            .errors
            .iter()
            .map(|error| {
                let (start, end) = (units.0[error.start], units.0[error.end]);
                vec![code(error.problem), start as u64, (end - start) as u64]
            })
            .collect();
        let expected: Vec<Vec<u64>> = serde_json::from_value(case["errors"].clone()).unwrap();
        let mut events = Vec::new();
        if let Some(root) = document.root() {
            value(root, &units, &mut events);
        }
        let theirs: Vec<String> = serde_json::from_value(case["events"].clone()).unwrap();
        let alike = events.len() == theirs.len()
            && events.iter().zip(&theirs).all(|(ours, theirs)| same(ours, theirs));
        if errors != expected || !alike {
            wrong.push(format!(
                "{text:?}\n  ours   {errors:?} {}\n  theirs {expected:?} {}",
                events.join(" "),
                theirs.join(" ")
            ));
        }
    }
    assert!(cases.len() > 1500);
    assert!(
        wrong.is_empty(),
        "{} of {} differ:\n{}",
        wrong.len(),
        cases.len(),
        wrong[..wrong.len().min(12)].join("\n")
    );
}
