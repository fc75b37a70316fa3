//! The readings of a session, what was made of them, and which readings each of those used.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::rc::Rc;

use go_doctor_protocol::{Outcome, Probe, Reading};

use crate::redact;

/// A fact that was made, and the readings it was made of.
type Made = (Box<dyn Any>, Uses);

/// The readings of a session and what was made of them.
#[derive(Default)]
pub(crate) struct Store {
    pub(super) readings: BTreeMap<Probe, Reading>,
    pub(super) stats: BTreeMap<String, Result<Outcome, Reading>>,
    pub(super) memo: RefCell<BTreeMap<TypeId, BTreeMap<String, Made>>>,
    /// The secrets that each reading told, found once.
    learned: RefCell<BTreeMap<u64, Rc<[String]>>>,
    /// What is being made, innermost last, and what it has used so far.
    making: RefCell<Vec<Uses>>,
}

/// The readings that something was made of, by hash: what to make anew when one of them is replaced.
pub(crate) type Uses = BTreeSet<u64>;

fn hash_of(reading: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    reading.hash(&mut hasher);
    hasher.finish()
}

impl Store {
    /// Takes an answer; says which earlier answers it replaces. Facts made of those are made anew, others stay: a
    /// keystroke in one file does not make a manifest be read again.
    pub(crate) fn insert(&mut self, probe: Probe, reading: Reading) -> Uses {
        let mut replaced = Uses::new();
        match (probe, reading) {
            (Probe::Stat { paths }, Reading::Stats { entries }) if paths.len() == entries.len() => {
                for (path, entry) in paths.into_iter().zip(entries) {
                    let hash = hash_of(path.as_str());
                    replaced.extend(
                        self.stats.insert(path, Ok(entry.outcome)).is_some().then_some(hash),
                    );
                }
            }
            (Probe::Stat { paths }, reading) => {
                for path in paths {
                    let hash = hash_of(path.as_str());
                    let old = self.stats.insert(path, Err(reading.clone()));
                    replaced.extend(old.is_some().then_some(hash));
                }
            }
            (probe, reading) => {
                let hash = hash_of(&probe);
                self.learned.get_mut().remove(&hash);
                replaced.extend(self.readings.insert(probe, reading).is_some().then_some(hash));
            }
        }
        if !replaced.is_empty() {
            for facts in self.memo.borrow_mut().values_mut() {
                facts.retain(|_, (_, uses)| uses.is_disjoint(&replaced));
            }
        }
        replaced
    }

    /// Notes that what is being made uses a reading.
    pub(super) fn note(&self, reading: &(impl Hash + ?Sized)) {
        if let Some(uses) = self.making.borrow_mut().last_mut() {
            uses.insert(hash_of(reading));
        }
    }

    /// Makes something and says which readings it used.
    pub(crate) fn watch<T>(&self, make: impl FnOnce() -> T) -> (T, Uses) {
        self.making.borrow_mut().push(Uses::new());
        let made = make();
        let uses = self.making.borrow_mut().pop().unwrap_or_default();
        self.pass_on(&uses);
        (made, uses)
    }

    /// What is made of something uses what that used.
    pub(super) fn pass_on(&self, uses: &Uses) {
        if let Some(outer) = self.making.borrow_mut().last_mut() {
            outer.extend(uses);
        }
    }

    /// Every reading.
    pub(crate) fn readings(&self) -> impl Iterator<Item = (&Probe, &Reading)> {
        self.readings.iter()
    }

    /// Every reading and the secrets in it, for the redactor.
    pub(crate) fn learned(&self) -> impl Iterator<Item = (&Reading, Rc<[String]>)> {
        self.readings.iter().map(|(probe, reading)| {
            let mut learned = self.learned.borrow_mut();
            let secrets = learned.entry(hash_of(probe)).or_insert_with(|| redact::learn(reading));
            (reading, Rc::clone(secrets))
        })
    }
}
