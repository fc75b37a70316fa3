//! What a fact and a rule see: the subject, the readings so far, and a way to ask for more.
//!
//! Facts are demand-driven. A rule asks for a fact; the fact asks for a reading; a reading that is not there yet is
//! noted as wanted and the rule waits (`Missing::Asked`). The session asks the host and runs the rule again. So a new
//! rule never says which probes it needs: needing them is saying it.

mod fact;
mod probes;
mod store;
mod texts;

pub(crate) use fact::{Checked, Fact, Kept, Known, Missing, each, kept};
pub(crate) use probes::{Exited, could_not, looked, named, outcome, run_probe};
pub(crate) use store::Store;
pub(crate) use texts::{SourceText, Uses};

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_golang::source::outline::Outline;
use go_doctor_protocol::{Errand, Outcome, Platform, Probe, ReadAs, Reading, Subject};

use crate::exit_code;
use crate::words::{self, Said};

/// The largest text file that is read, in bytes.
pub(crate) const MAX_TEXT: u32 = 32 << 20;

/// What facts and rules see of a session.
#[derive(Clone, Copy)]
pub(crate) struct Cx<'s> {
    pub(crate) subject: &'s Subject,
    pub(crate) errand: &'s Errand,
    store: &'s Store,
    wanted: &'s RefCell<BTreeSet<Probe>>,
}

impl<'s> Cx<'s> {
    /// A view on a session; what is asked for lands in `wanted`.
    pub(crate) fn new(
        subject: &'s Subject,
        errand: &'s Errand,
        store: &'s Store,
        wanted: &'s RefCell<BTreeSet<Probe>>,
    ) -> Self {
        Self { subject, errand, store, wanted }
    }

    /// The same view, but nothing is asked: what would be asked is only collected in `wanted`.
    pub(crate) fn asking(self, wanted: &'s RefCell<BTreeSet<Probe>>) -> Self {
        Self { wanted, ..self }
    }

    /// The folder that is looked at. A run whose folder nobody told has none: the one in which the host stands has nothing
    /// to do with it.
    pub(crate) fn folder(self) -> Fact<&'s str> {
        match self.errand {
            Errand::Explain { run } if run.cwd.is_none() => {
                Err(Missing::Unchecked(words::own::unchecked_no_folder()))
            }
            _ => Ok(&self.subject.folder),
        }
    }

    /// A folder for what does the same in every folder.
    pub(crate) fn any_folder(self) -> String {
        let home = || self.subject.home.clone().unwrap_or_else(|| "/".to_owned());
        self.folder().map_or_else(|_| home(), str::to_owned)
    }

    /// The machine's system.
    pub(crate) fn platform(self) -> Platform {
        self.subject.platform
    }

    /// The answer to a probe. Probes that start a process are never asked in a folder that is not trusted.
    pub(crate) fn reading(self, probe: Probe) -> Fact<&'s Reading> {
        self.reading_of(&probe)
    }

    /// The answer to a probe, if there is one already; nothing is asked.
    pub(crate) fn known(self, probe: &Probe) -> Option<&'s Reading> {
        self.store.note(probe);
        self.store.readings.get(probe)
    }

    /// The same; the probe stays with the caller, who names it when the answer is a failure.
    fn reading_of(self, probe: &Probe) -> Fact<&'s Reading> {
        self.store.note(probe);
        if let Some(reading) = self.store.readings.get(probe) {
            return Ok(reading);
        }
        if probe.starts_process() && !self.subject.trusted {
            return Err(Missing::Unchecked(words::own::unchecked_untrusted()));
        }
        self.wanted.borrow_mut().insert(probe.clone());
        Err(Missing::Asked)
    }

    /// What is at a path, links followed.
    pub(crate) fn stat(self, path: &str) -> Fact<&'s Outcome> {
        self.store.note(path);
        match self.store.stats.get(path) {
            Some(Ok(outcome)) => Ok(outcome),
            Some(Err(reading)) => {
                Err(could_not(&named(&Probe::Stat { paths: vec![path.to_owned()] }), reading))
            }
            None => {
                self.wanted.borrow_mut().insert(Probe::Stat { paths: vec![path.to_owned()] });
                Err(Missing::Asked)
            }
        }
    }

    /// Asks for all these paths at once, so that they are one probe and not one after the other.
    pub(crate) fn stat_all<P: AsRef<str>>(self, paths: impl IntoIterator<Item = P>) -> Checked {
        let mut all = Ok(());
        for path in paths {
            if let Err(Missing::Asked) = self.stat(path.as_ref()) {
                all = Err(Missing::Asked);
            }
        }
        all
    }

    /// Whether there is a folder at a path.
    pub(crate) fn is_folder(self, path: &str) -> Fact<bool> {
        use go_doctor_protocol::EntryKind::Folder;
        Ok(matches!(self.stat(path)?, Outcome::Found { stat } if stat.kind == Folder))
    }

    /// Whether there is a file at a path.
    pub(crate) fn is_file(self, path: &str) -> Fact<bool> {
        use go_doctor_protocol::EntryKind::File;
        Ok(matches!(self.stat(path)?, Outcome::Found { stat } if stat.kind == File))
    }

    /// The text of a file; nothing when there is no such file.
    pub(crate) fn read(self, path: &str) -> Fact<Option<&'s str>> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.reading_of(&probe)? {
            Reading::Text { text } => Ok(Some(text)),
            Reading::NotFound => Ok(None),
            other => Err(could_not(&named(&probe), other)),
        }
    }

    /// The end of a log; nothing when there is no such file.
    pub(crate) fn read_tail(self, path: &str, max_bytes: u32) -> Fact<Option<&'s str>> {
        let probe = Probe::Read { path: path.to_owned(), max_bytes, read_as: ReadAs::Tail };
        match self.reading_of(&probe)? {
            Reading::Text { text } => Ok(Some(text)),
            Reading::NotFound => Ok(None),
            other => Err(could_not(&named(&probe), other)),
        }
    }

    /// The same where only text matters: a binary or a folder counts as absent.
    pub(crate) fn read_if_text(self, path: &str) -> Fact<Option<&'s str>> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.reading_of(&probe)? {
            Reading::WrongKind | Reading::BadEncoding { .. } | Reading::TooLarge { .. } => Ok(None),
            _ => self.read(path),
        }
    }

    /// What a file looks like that exists and is not UTF-8 text; nothing for any other.
    pub(crate) fn no_text(self, path: &str) -> Fact<Option<&'s str>> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.reading_of(&probe)? {
            Reading::BadEncoding { looks_like } => Ok(Some(looks_like)),
            Reading::Text { .. } | Reading::NotFound => Ok(None),
            other => Err(could_not(&named(&probe), other)),
        }
    }

    /// Why a file cannot be read, if it is already known not to be text; nothing is asked.
    pub(crate) fn known_no_text(self, path: &str) -> Option<Said> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.known(&probe)? {
            reading @ Reading::BadEncoding { .. } => match could_not(&named(&probe), reading) {
                Missing::Unchecked(reason) => Some(reason),
                Missing::Asked => None,
            },
            _ => None,
        }
    }

    /// The beginning of a file as text; asked for when somebody looks at it. `outline` says what it may contain.
    pub(crate) fn text(self, path: &str, max_bytes: u32, outline: &Rc<Outline>) -> SourceText {
        let probe = Probe::Read { path: path.to_owned(), max_bytes, read_as: ReadAs::Head };
        SourceText::far(&self.store.texts, probe, Rc::clone(outline))
    }

    /// The outlines of a walked tree's Go files, by the number of their entry.
    pub(crate) fn outlines(
        self,
        tree: &Probe,
    ) -> impl Fn(usize) -> Option<&'s Rc<Outline>> + use<'s> {
        let hash = texts::hash_of(tree);
        move |number| self.store.outline(hash, number)
    }

    /// Makes something, and says why that is worth nothing where it looked at a text that was not there.
    pub(crate) fn looked_in_vain<T>(self, make: impl FnOnce() -> T) -> (T, Option<Missing>) {
        self.store.looked_in_vain(make)
    }

    /// The first bytes of a file, in hexadecimal; nothing when there is no such file.
    pub(crate) fn read_hex(self, path: &str, max_bytes: u32) -> Fact<Option<&'s str>> {
        let probe = Probe::Read { path: path.to_owned(), max_bytes, read_as: ReadAs::Hex };
        match self.reading_of(&probe)? {
            Reading::Hex { hex, .. } => Ok(Some(hex)),
            Reading::NotFound => Ok(None),
            other => Err(could_not(&named(&probe), other)),
        }
    }

    /// Runs a program and waits for its end. Whatever lies in the workspace is not run: the workspace controls it.
    pub(crate) fn run(self, probe: Probe) -> Fact<Exited<'s>> {
        if let Probe::Run { program, .. } = &probe
            && self.is_of_workspace(program)?
        {
            return Err(Missing::Unchecked(words::own::unchecked_in_workspace(program.clone())));
        }
        let label = named(&probe);
        match self.reading(probe)? {
            Reading::Exited { code, signal, stdout, stderr } => Ok(Exited {
                code: exit_code::known(*code),
                signal: signal.as_deref(),
                stdout,
                stderr,
            }),
            other => Err(could_not(&label, other)),
        }
    }

    /// Whether a file lies in the workspace, by its own path or by where links lead: from the file, or to the workspace.
    fn is_of_workspace(self, path: &str) -> Fact<bool> {
        let folder = self.subject.folder.as_str();
        let within =
            |path: &str, folder: &str| crate::paths::is_within(self.platform(), path, folder);
        if within(path, folder) {
            return Ok(true);
        }
        let real = |path: &str| {
            self.stat(path).map(|outcome| match outcome {
                Outcome::Found { stat } => {
                    stat.real_path.clone().unwrap_or_else(|| path.to_owned())
                }
                _ => path.to_owned(),
            })
        };
        let (real_path, real_folder) = (real(path), real(folder));
        let (real_path, real_folder) = (real_path?, real_folder?);
        Ok(within(&real_path, &real_folder)
            || within(path, &real_folder)
            || within(&real_path, folder))
    }

    /// A fact that is made once: `make` runs again while it waits for a reading, and when a reading that it took is replaced.
    /// A document that may change under the user's hands must therefore be read inside of `make`.
    pub(crate) fn memo<K: Kept>(
        self,
        key: &str,
        make: impl FnOnce() -> Fact<K::Fact>,
    ) -> Fact<Rc<K::Fact>> {
        if let Some((known, uses)) =
            self.store.memo.borrow().get(&TypeId::of::<K>()).and_then(|facts| facts.get(key))
            && let Some(known) = known.downcast_ref::<Fact<Rc<K::Fact>>>()
        {
            self.store.pass_on(uses);
            return known.clone();
        }
        let ((made, in_vain), uses) = self.store.watch(|| self.store.looked_in_vain(make));
        let made = in_vain.map_or(made, Err).map(Rc::new);
        if !matches!(made, Err(Missing::Asked)) {
            let mut memo = self.store.memo.borrow_mut();
            let facts = memo.entry(TypeId::of::<K>()).or_default();
            facts.insert(key.to_owned(), (Box::new(made.clone()), uses));
        }
        made
    }
}
