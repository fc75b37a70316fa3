//! One cause, one line: findings that differ in their places and values alone are one finding with all its places.
//!
//! Every rule can repeat itself: a collection of two thousand solutions got two thousand equal notes, and the six errors
//! before them were not read. It is done once for all rules, after each finding has yielded or stayed.

use std::collections::BTreeMap;
use std::ops::Deref;

use go_doctor_protocol::{Applicability, Finding, Lang, Layer, Occurrence, Severity, Tag};

use crate::words::{self, RuleId, Words};

/// In as many files equal findings are read one by one; of more the reader wants the number.
const MOST_FILES: usize = 3;

/// As many stand apart in fewer files: the wrong values of one settings.json are each looked at anyway.
const MOST_APART: usize = 10;

/// As many places are said before the rest is only counted.
pub const SHOWN_PLACES: usize = 3;

/// What equal findings have in common: all but the place and the values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Likeness {
    pub(crate) rule: RuleId,
    pub(crate) layer: Layer,
    pub(crate) severity: Severity,
    pub(crate) message: Words,
    pub(crate) why: Words,
    pub(crate) fixes: Vec<(Words, Applicability)>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) said_by_editor: bool,
}

/// A finding, and what it has in common with others.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) finding: Finding,
    pub(crate) likeness: Likeness,
}

impl Deref for Found {
    type Target = Finding;

    fn deref(&self) -> &Finding {
        &self.finding
    }
}

/// Makes one of equal findings, at the place of the first. One without a place is of the machine and stays alone.
pub(crate) fn gathered(list: Vec<Found>, lang: Lang) -> Vec<Finding> {
    let mut alike: BTreeMap<&Likeness, Vec<&str>> = BTreeMap::new();
    for found in &list {
        let file = found.location.as_ref().map(|at| at.file.as_str());
        alike.entry(&found.likeness).or_default().extend(file);
    }
    alike.retain(|_, files| {
        let apart = files.len();
        // In their order: the places of one file stand beside each other.
        files.dedup();
        files.len() > MOST_FILES || apart > MOST_APART
    });
    let many: Vec<Likeness> = alike.into_keys().cloned().collect();
    let mut out: Vec<Finding> = Vec::with_capacity(list.len());
    // Where in `out` the finding of each kind stands, in the order of `many`.
    let mut heads: BTreeMap<usize, usize> = BTreeMap::new();
    for Found { finding, likeness } in list {
        let likeness = many.binary_search(&likeness).ok();
        let Some((likeness, place)) = likeness.zip(occurrence(&finding)) else {
            out.push(finding);
            continue;
        };
        let head = *heads.entry(likeness).or_insert(out.len());
        if head == out.len() {
            out.push(finding);
        }
        if let Some(head) = out.get_mut(head) {
            head.places.push(place);
        }
    }
    for head in out.iter_mut().filter(|head| !head.places.is_empty()) {
        let count = head.places.len().to_string();
        head.message = words::own::finding_places(head.message.as_str(), count).render(lang);
    }
    out
}

/// What is a finding's own in its place.
fn occurrence(finding: &Finding) -> Option<Occurrence> {
    Some(Occurrence {
        location: finding.location.clone()?,
        message: finding.message.clone(),
        why: finding.why.clone(),
        evidence: finding.evidence.clone(),
        fixes: finding.fixes.clone(),
        related: finding.related.clone(),
    })
}

#[cfg(test)]
mod tests {
    use go_doctor_protocol::{Fix, FixAction, Location, Position, Range};

    use super::*;
    use crate::words::{RuleId, term};

    const RULES: [RuleId; 2] = [words::func_main_missing::RULE, words::setting_unknown::RULE];

    fn found(likeness: usize, file: Option<usize>, line: u32) -> Found {
        let rule = RULES[likeness % 2];
        let location = file.map(|file| {
            let at = Position { line, character: 0 };
            Location { file: format!("/w/{file}.go"), range: Some(Range { start: at, end: at }) }
        });
        let likeness = Likeness {
            rule,
            layer: rule.layer,
            severity: rule.severity,
            message: term(format!("key{likeness}")).words(),
            why: term("why").words(),
            fixes: vec![],
            tags: vec![],
            said_by_editor: false,
        };
        let fix = Fix {
            title: format!("fix {line}"),
            applicability: Applicability::Safe,
            action: FixAction::Manual,
            undo: None,
        };
        let finding = Finding {
            rule: rule.name.to_owned(),
            layer: rule.layer,
            severity: rule.severity,
            message: format!("{:?} {line}", likeness.message),
            why: format!("why {line}"),
            location,
            evidence: vec![],
            fixes: vec![fix],
            related: vec![],
            places: vec![],
            tags: vec![],
            said_by_editor: false,
        };
        Found { finding, likeness }
    }

    /// Lists of every size and mix, the same at each run: kinds, files (none now and then) and lines from a generator.
    fn lists() -> impl Iterator<Item = Vec<Found>> {
        let mut state = 14_u64;
        let mut next = move |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from((state >> 33) % below).unwrap()
        };
        (0..400).map(move |round| {
            let (kinds, files) = (1 + next(5), 1 + next(9));
            let count = next(round / 4 + 2);
            let mut list: Vec<Found> = (0..count)
                .map(|line| {
                    let file = Some(next(files as u64)).filter(|_| next(12) > 0);
                    found(next(kinds as u64), file, u32::try_from(line).unwrap())
                })
                .collect();
            list.sort_by(|a, b| (a.severity, &a.location).cmp(&(b.severity, &b.location)));
            list
        })
    }

    #[test]
    fn no_place_is_lost_and_none_is_there_twice() {
        let (mut heads, mut alone) = (0, 0);
        for list in lists() {
            let before: Vec<Finding> = list.iter().map(|found| found.finding.clone()).collect();
            let one = gathered(list, Lang::En);
            heads += one.iter().filter(|finding| finding.count() > 1).count();
            alone += one.iter().filter(|finding| finding.count() == 1).count();
            let after: Vec<Finding> = one.iter().flat_map(Finding::each).collect();
            let text = |list: &[Finding]| {
                let mut texts: Vec<String> = list.iter().map(|one| format!("{one:?}")).collect();
                texts.sort();
                texts
            };
            assert_eq!(text(&before), text(&after));
            for finding in one.iter().filter(|finding| !finding.places.is_empty()) {
                let places = finding.places.iter().map(|place| &place.location);
                assert!(places.is_sorted(), "{finding:?}");
                assert_eq!(
                    finding.location.as_ref(),
                    finding.places.first().map(|at| &at.location)
                );
                let count = format!("({} places)", finding.places.len());
                assert!(finding.message.ends_with(&count), "{}", finding.message);
            }
        }
        assert!(heads > 100 && alone > 100, "{heads} gathered, {alone} alone");
    }

    #[test]
    fn what_differs_is_not_gathered() {
        let count = |list: Vec<Found>| gathered(list, Lang::En).len();
        let equal = |many: usize| (0..many).map(|file| found(0, Some(file), 1)).collect::<Vec<_>>();
        assert_eq!((count(equal(3)), count(equal(4))), (3, 1));
        let in_one_file = |many| (0..many).map(|line| found(0, Some(0), line)).collect();
        assert_eq!((count(in_one_file(10)), count(in_one_file(11))), (10, 1));
        let change: [fn(&mut Likeness); 6] = [
            |likeness| {
                let is_info = likeness.severity == Severity::Info;
                likeness.severity = if is_info { Severity::Error } else { Severity::Info };
            },
            |likeness| likeness.layer = Layer::Program,
            |likeness| likeness.why = term("other").words(),
            |likeness| likeness.fixes.push((term("fix").words(), Applicability::Safe)),
            |likeness| likeness.tags.push(Tag::Unnecessary),
            |likeness| likeness.said_by_editor = true,
        ];
        for change in change {
            let mut list = equal(4);
            change(&mut list[3].likeness);
            assert_eq!(count(list), 4);
        }
        let nowhere = (0..9).map(|line| found(0, None, line)).collect();
        assert_eq!(count(nowhere), 9);
    }
}
