//! What stays the same about a result while the files around it change: its rule, its file and the values it names.
//!
//! A code scanning service tells by it that a result was there before. Lines and columns are not part of it (text above moves
//! them), nor numbers in a message, nor its language, nor where the folder lies on this machine. Results that are the same in
//! all of this are counted in order, as GitHub's own `HASH:COUNT` does.

use std::collections::BTreeMap;

use go_doctor_protocol::{Finding, Subject};

use super::uri::Base;

/// The version of what goes into it: a change makes every known result a new one.
pub(super) const OWN: &str = "goDoctor/v1";

/// The name that GitHub reads.
pub(super) const GITHUB: &str = "primaryLocationLineHash";

/// Gives each result its fingerprint, in order.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<u64, usize>,
}

impl Fingerprints {
    /// The next result's.
    pub(super) fn of(&mut self, finding: &Finding, subject: &Subject, base: &Base) -> String {
        let place = finding.location.as_ref().map(|at| &at.file);
        // A file elsewhere lies elsewhere on the next machine: its name is what stays.
        let place = place.map(|file| base.inside(file).unwrap_or_else(|| base.name(file)));
        let mut parts = vec![finding.rule.clone(), place.unwrap_or_default()];
        let mut values: Vec<String> =
            values(&finding.message).map(|value| stable(value, subject)).collect();
        // Their order, and how often one is said, are the language's.
        values.sort();
        values.dedup();
        parts.extend(values);
        let hash = fnv(&parts.join("\0"));
        let count = self.seen.entry(hash).or_default();
        *count += 1;
        format!("{hash:016x}:{count}")
    }
}

/// The literals of a message: the same in every language.
fn values(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

/// A value without numbers, and without where folder and home lie here.
fn stable(value: &str, subject: &Subject) -> String {
    let home = subject.home.as_deref().filter(|home| home.len() > 1);
    let value = value.replace(&subject.folder, ".");
    let value = home.map_or_else(|| value.clone(), |home| value.replace(home, "~"));
    let mut out = String::new();
    for c in value.chars() {
        if !c.is_ascii_digit() {
            out.push(c);
        } else if !out.ends_with('0') {
            out.push('0');
        }
    }
    out
}

/// FNV-1a of 64 bits: the same on every machine and in every version.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_is_what_stays() {
        assert_eq!(fnv(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv("a"), 0xaf63_dc4c_8601_ec8c);
        let all: Vec<&str> = values("`a` is not `b c` (main.go:8)").collect();
        assert_eq!(all, ["a", "b c"]);
        let subject: Subject = serde_json::from_value(serde_json::json!({
            "folder": "/w/proj", "platform": "linux", "arch": "amd64", "home": "/home/me", "trusted": true,
        }))
        .unwrap();
        assert_eq!(stable("/w/proj/main.go:12:3", &subject), "./main.go:0:0");
        assert_eq!(stable("/home/me/go1.26.8", &subject), "~/go0.0.0");
    }
}
