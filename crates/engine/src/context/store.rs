//! The readings of a session, what was made of them, and which readings each of those used.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::rc::Rc;

use go_doctor_golang::source::outline::Outline;
use go_doctor_protocol::{Outcome, Probe, ReadAs, Reading};

use super::fact::Missing;
use super::texts::{Texts, Uses, hash_of};
use crate::redact;

/// A fact that was made, and the readings it was made of.
type Made = (Box<dyn Any>, Uses);

/// The readings of a session and what was made of them.
#[derive(Default)]
pub(crate) struct Store {
    pub(super) readings: BTreeMap<Probe, Reading>,
    pub(super) stats: BTreeMap<String, Result<Outcome, Reading>>,
    pub(super) memo: RefCell<BTreeMap<TypeId, BTreeMap<String, Made>>>,
    /// The outlines of each walked tree, in the order of its entries: as text they would be kept a second time.
    outlines: BTreeMap<u64, Vec<Option<Rc<Outline>>>>,
    /// The secrets that each reading told, found once.
    learned: RefCell<BTreeMap<u64, Rc<[String]>>>,
    /// The texts that are asked for by looking at them, and who looks.
    pub(super) texts: Rc<Texts>,
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
                self.texts.insert(&probe, &reading);
                let reading = self.outlined(hash, reading);
                let head = matches!(probe, Probe::Read { read_as: ReadAs::Head, .. });
                if self.readings.insert(probe, reading).is_some() {
                    replaced.insert(hash);
                    // The files that were made of a tree hold the old text.
                    let trees = self.readings.keys().filter(|probe| probe.name() == "tree");
                    replaced.extend(trees.filter(|_| head).map(hash_of));
                }
            }
        }
        if !replaced.is_empty() {
            for facts in self.memo.borrow_mut().values_mut() {
                facts.retain(|_, (_, uses)| uses.is_disjoint(&replaced));
            }
        }
        replaced
    }

    /// Takes the outlines out of a walked tree.
    fn outlined(&mut self, hash: u64, mut reading: Reading) -> Reading {
        if let Reading::Tree { entries, .. } = &mut reading {
            let read = |text: String| Outline::from_text(&text).map(Rc::new);
            let outlines = entries.iter_mut().map(|entry| entry.outline.take().and_then(read));
            self.outlines.insert(hash, outlines.collect());
        }
        reading
    }

    /// The outline of a walked tree's entry, by its number.
    pub(super) fn outline(&self, tree: u64, number: usize) -> Option<&Rc<Outline>> {
        self.outlines.get(&tree)?.get(number)?.as_ref()
    }

    /// Notes that what is being made uses a reading.
    pub(super) fn note(&self, reading: &(impl Hash + ?Sized)) {
        self.texts.note(hash_of(reading));
    }

    /// Makes something and says which readings it used.
    pub(crate) fn watch<T>(&self, make: impl FnOnce() -> T) -> (T, Uses) {
        self.texts.watch(make)
    }

    /// What is made of something uses what that used.
    pub(super) fn pass_on(&self, uses: &Uses) {
        self.texts.pass_on(uses);
    }

    /// Makes something, and says why that is worth nothing where it looked at a text that was not there.
    pub(crate) fn looked_in_vain<T>(&self, make: impl FnOnce() -> T) -> (T, Option<Missing>) {
        self.texts.looked_in_vain(make)
    }

    /// The texts that were looked at and are not there yet: to be asked for.
    pub(crate) fn wanted_texts(&self) -> BTreeSet<Probe> {
        self.texts.take_wanted()
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
