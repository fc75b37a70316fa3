//! The children of wide objects and arrays, listed once: rules look keys up, and edits look at a child's neighbours, for
//! every finding anew. Without a list each look would be a walk, and many findings in a long file a walk squared.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

use super::Document;
use super::value::{Property, Value};

/// An object or array with fewer nodes in it than this is walked: the list would cost more.
const WIDE: u32 = 64;

/// So many keys are looked up one by one; sorting costs about as much.
const LOOKS: u32 = 8;

/// The lists of a document, by the number of the object or array.
#[derive(Debug, Default)]
pub(super) struct Lists(RefCell<BTreeMap<u32, Rc<Members>>>);

/// The children of one object or array.
#[derive(Debug)]
pub(super) struct Members {
    /// Their numbers, in order.
    pub(super) ids: Rc<[u32]>,
    /// How many keys were looked up by going through all.
    looks: Cell<u32>,
    /// The hash of each key and the property's number, by hash; made when many keys are looked up.
    by_key: OnceCell<Vec<(u64, u32)>>,
}

/// A hash of a key; it needs to be the same only within one document's life.
fn hash(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

impl Lists {
    /// The children of a wide object or array; nothing for one that is as well walked.
    pub(super) fn of(&self, container: Value<'_>) -> Option<Rc<Members>> {
        if container.width() < WIDE {
            return None;
        }
        if let Some(known) = self.0.borrow().get(&container.id()) {
            return Some(Rc::clone(known));
        }
        let ids = container.walk().collect();
        let made = Rc::new(Members { ids, looks: Cell::new(0), by_key: OnceCell::new() });
        self.0.borrow_mut().insert(container.id(), Rc::clone(&made));
        Some(made)
    }
}

impl Members {
    /// The last property with a key.
    pub(super) fn property<'d>(&self, doc: &'d Document, key: &str) -> Option<Property<'d>> {
        self.looks.set(self.looks.get() + 1);
        if self.looks.get() <= LOOKS {
            let mut last_first = self.ids.iter().rev().map(|id| doc.property(*id));
            return last_first.find(|property| property.is(key));
        }
        let by_key = self.by_key.get_or_init(|| {
            let hashed = |id: &u32| (hash(&doc.property(*id).key()), *id);
            let mut list: Vec<(u64, u32)> = self.ids.iter().map(hashed).collect();
            list.sort_unstable();
            list
        });
        let wanted = hash(key);
        let end = by_key.partition_point(|(hash, _)| *hash <= wanted);
        let same = by_key.get(..end)?.iter().rev().take_while(|(hash, _)| *hash == wanted);
        same.map(|(_, id)| doc.property(*id)).find(|property| property.is(key))
    }
}
