//! Texts of a folder's files that are asked for by looking at them.
//!
//! A folder may have ten thousand Go files, and rules look at the text of a few: of a file with a finding, of one whose
//! outline leaves a question open. So a [`SourceText`] is empty until somebody has looked at it. Whoever did has seen nothing: what
//! was made meanwhile is thrown away and made again when the text is there ([`Texts::looked_in_vain`]).

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::ops::Deref;
use std::rc::Rc;

use go_doctor_golang::source::outline::Outline;
use go_doctor_protocol::{Probe, ReadAs, Reading};

use super::{Missing, could_not, named};

/// The readings that something was made of, by hash: what to make anew when one of them is replaced.
pub(crate) type Uses = BTreeSet<u64>;

/// The hash of a reading's question.
pub(super) fn hash_of(reading: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    reading.hash(&mut hasher);
    hasher.finish()
}

/// The texts that were looked at in a session, and who looks now.
#[derive(Default)]
pub(crate) struct Texts {
    known: RefCell<BTreeMap<Probe, Result<Rc<str>, Missing>>>,
    wanted: RefCell<BTreeSet<Probe>>,
    /// How often a text was looked at that was not there yet.
    awaited: Cell<usize>,
    /// How often one was looked at that cannot be had, and why the last one cannot.
    failed: Cell<usize>,
    why: RefCell<Option<Missing>>,
    /// What is being made, innermost last, and the readings it has used so far.
    making: RefCell<Vec<Uses>>,
}

impl Texts {
    /// Notes that what is being made uses a reading.
    pub(super) fn note(&self, hash: u64) {
        if let Some(uses) = self.making.borrow_mut().last_mut() {
            uses.insert(hash);
        }
    }

    /// What is made of something uses what that used.
    pub(super) fn pass_on(&self, uses: &Uses) {
        if let Some(outer) = self.making.borrow_mut().last_mut() {
            outer.extend(uses);
        }
    }

    /// Makes something and says which readings it used.
    pub(super) fn watch<T>(&self, make: impl FnOnce() -> T) -> (T, Uses) {
        self.making.borrow_mut().push(Uses::new());
        let made = make();
        let uses = self.making.borrow_mut().pop().unwrap_or_default();
        self.pass_on(&uses);
        (made, uses)
    }

    /// Makes something, and says why that is worth nothing where it looked at a text that was not there.
    pub(super) fn looked_in_vain<T>(&self, make: impl FnOnce() -> T) -> (T, Option<Missing>) {
        let (awaited, failed) = (self.awaited.get(), self.failed.get());
        let made = make();
        // What was missed is said once, to whoever made this; it is no secret of those who called that.
        let waits = self.awaited.replace(awaited) > awaited;
        let fails = self.failed.replace(failed) > failed;
        // Waiting comes before not knowing, because the answer may still come.
        let why = waits.then_some(Missing::Asked);
        (made, why.or_else(|| self.why.borrow().clone().filter(|_| fails)))
    }

    /// The texts that were looked at and are not there yet.
    pub(super) fn take_wanted(&self) -> BTreeSet<Probe> {
        self.wanted.take()
    }

    /// Takes the answer to one that was wanted.
    pub(super) fn insert(&self, probe: &Probe, reading: &Reading) {
        if !matches!(probe, Probe::Read { read_as: ReadAs::Head, .. }) {
            return;
        }
        let text = match reading {
            Reading::Text { text } => Ok(Rc::from(text.as_str())),
            other => Err(could_not(&named(probe), other)),
        };
        self.known.borrow_mut().insert(probe.clone(), text);
    }

    fn look(&self, probe: &Probe) -> Option<Rc<str>> {
        match self.known.borrow().get(probe) {
            Some(Ok(text)) => Some(Rc::clone(text)),
            Some(Err(why)) => {
                self.failed.set(self.failed.get() + 1);
                *self.why.borrow_mut() = Some(why.clone());
                None
            }
            None => {
                self.awaited.set(self.awaited.get() + 1);
                self.wanted.borrow_mut().insert(probe.clone());
                None
            }
        }
    }
}

/// A file's text. It reads like a `str`; `contains` mostly answers without it.
pub(crate) struct SourceText {
    whole: OnceCell<Rc<str>>,
    far: Option<Far>,
}

/// Where a text is to be had.
struct Far {
    texts: Rc<Texts>,
    probe: Probe,
    hash: u64,
    /// Says which words it may contain.
    outline: Rc<Outline>,
}

impl SourceText {
    /// A text that is there.
    pub(crate) fn here(text: &str) -> Self {
        let whole = OnceCell::new();
        whole.get_or_init(|| Rc::from(text));
        Self { whole, far: None }
    }

    /// A text that is asked for when somebody looks.
    pub(super) fn far(texts: &Rc<Texts>, probe: Probe, outline: Rc<Outline>) -> Self {
        let hash = hash_of(&probe);
        let far = Far { texts: Rc::clone(texts), probe, hash, outline };
        Self { whole: OnceCell::new(), far: Some(far) }
    }

    /// The text as far as it is there; asked for where it is not.
    pub(crate) fn as_str(&self) -> &str {
        if let Some(far) = &self.far {
            far.texts.note(far.hash);
            if self.whole.get().is_none()
                && let Some(text) = far.texts.look(&far.probe)
            {
                return self.whole.get_or_init(|| text);
            }
        }
        self.whole.get().map_or("", |text| text)
    }

    /// Whether it contains a word.
    pub(crate) fn contains(&self, word: &str) -> bool {
        let may = self.far.as_ref().is_none_or(|far| far.outline.words.may_have(word));
        may && self.as_str().contains(word)
    }
}

impl Deref for SourceText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for SourceText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SourceText").field(&self.whole.get()).finish()
    }
}
