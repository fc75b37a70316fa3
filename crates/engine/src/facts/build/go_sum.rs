//! go.sum: which hashes of which modules it has, and lines that go cannot read (cmd/go/internal/modfetch, Go 1.26).

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{Probe, ReadAs, Reading};

use crate::context::{Cx, Fact, MAX_TEXT, could_not, kept, named};
use crate::paths;

/// A go.sum or go.work.sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GoSum {
    /// Its path.
    pub(crate) path: String,
    /// There is such a file.
    pub(crate) exists: bool,
    /// What its bytes look like, when they are no UTF-8.
    pub(crate) encoding: Option<String>,
    /// `path version` and `path version/go.mod`.
    entries: BTreeSet<String>,
    /// The first line that is not a sum: its number from 1, its text, how many fields it has.
    pub(crate) malformed: Option<(u32, String, usize)>,
}

impl GoSum {
    /// Reads a text (`modfetch.readGoSum`).
    fn read(path: &str, text: Option<&str>) -> Self {
        let mut out = Self { path: path.to_owned(), exists: text.is_some(), ..Self::default() };
        for (number, line) in text.unwrap_or_default().lines().enumerate() {
            let fields: Vec<&str> = line.split_whitespace().collect();
            match fields.as_slice() {
                [] => {}
                [module, version, _] => {
                    out.entries.insert(format!("{module} {version}"));
                }
                other => {
                    let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
                    out.malformed.get_or_insert_with(|| (number, line.to_owned(), other.len()));
                }
            }
        }
        out
    }

    /// Takes in another's sums, and what is wrong with it where nothing was wrong so far.
    pub(crate) fn take(&mut self, other: &Self) {
        self.entries.extend(other.entries.iter().cloned());
        if self.is_readable() && !other.is_readable() {
            self.path.clone_from(&other.path);
            self.encoding.clone_from(&other.encoding);
            self.malformed.clone_from(&other.malformed);
        }
    }

    /// Whether go can read it.
    pub(crate) fn is_readable(&self) -> bool {
        self.malformed.is_none() && self.encoding.is_none()
    }

    /// Whether it has the hash of a module's files.
    pub(crate) fn has(&self, module: &str, version: &str) -> bool {
        self.entries.contains(&format!("{module} {version}"))
    }
}

kept!(GoSumKey: GoSum);

/// The sums of a folder: `go.sum` beside go.mod, `go.work.sum` beside go.work.
pub(crate) fn go_sum(cx: Cx<'_>, folder: &str, name: &str) -> Fact<Rc<GoSum>> {
    let path = paths::join(cx.platform(), folder, name);
    cx.memo::<GoSumKey>(&path, || {
        let probe = Probe::Read { path: path.clone(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        let label = named(&probe);
        let reading = cx.reading(probe)?;
        let text = match reading {
            Reading::Text { text } => Some(text.as_str()),
            Reading::NotFound | Reading::BadEncoding { .. } => None,
            other => return Err(could_not(&label, other)),
        };
        let mut sum = GoSum::read(&path, text);
        if let Reading::BadEncoding { looks_like } = reading {
            sum.encoding = Some(looks_like.clone());
        }
        Ok(sum)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_and_malformed_lines() {
        let sum = GoSum::read("go.sum", Some("a v1 h1:x=\na v1/go.mod h1:y=\n\n<<<<<<< HEAD\n"));
        assert!(sum.has("a", "v1") && sum.has("a", "v1/go.mod") && !sum.has("b", "v1"));
        assert_eq!(sum.malformed, Some((4, "<<<<<<< HEAD".to_owned(), 2)));
        assert!(!GoSum::read("go.sum", None).exists);
    }
}
