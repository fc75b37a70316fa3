//! A fact, or why there is none.

use crate::words::Said;

/// Why a fact is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Its reading has been asked for.
    Asked,
    /// It cannot be known; the reason, for the report.
    Unchecked(Said),
}

/// A fact, or why there is none.
pub(crate) type Fact<T> = Result<T, Missing>;

/// The outcome of a rule: it looked, or it could not.
pub(crate) type Checked = Fact<()>;

/// Going on where a fact can never be known. A fact that is asked for and not answered yet is not taken for one of those:
/// a rule that did would be finished before its answer came, and its report would hang on the order of the answers.
pub(crate) trait Known<T> {
    /// The fact; nothing where it cannot be known; waiting where its answer may still come.
    fn known(self) -> Fact<Option<T>>;
}

impl<T> Known<T> for Fact<T> {
    fn known(self) -> Fact<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(Missing::Unchecked(_)) => Ok(None),
            Err(Missing::Asked) => Err(Missing::Asked),
        }
    }
}

/// Looks at each, also behind one that waits or cannot be known: what they ask for is then one round of questions, not one
/// for each. Waiting comes before not knowing, because the answer may still come.
pub(crate) fn each<T>(
    all: impl IntoIterator<Item = T>,
    mut look: impl FnMut(T) -> Checked,
) -> Checked {
    let mut worst = Ok(());
    for one in all {
        worst = match (worst, look(one)) {
            (Err(Missing::Asked), _) | (_, Err(Missing::Asked)) => Err(Missing::Asked),
            (Err(unchecked), _) | (Ok(()), Err(unchecked)) => Err(unchecked),
            (Ok(()), Ok(())) => Ok(()),
        };
    }
    worst
}

/// The key of facts that are kept: a type of its own for each kind of fact, so that two kinds never meet, whatever they are
/// asked with. [`kept`] makes one.
pub(crate) trait Kept: 'static {
    /// The fact.
    type Fact: 'static;
}

/// Declares the key of a kept fact: `kept!(GoFilesKey: GoFiles);`.
macro_rules! kept {
    ($key:ident: $fact:ty) => {
        /// The key of a kept fact.
        struct $key;

        impl $crate::context::Kept for $key {
            type Fact = $fact;
        }
    };
}
pub(crate) use kept;
