//! What a fact and a rule see: the subject, the readings so far, and a way to ask for more.
//!
//! Facts are demand-driven. A rule asks for a fact; the fact asks for a reading; a reading that is not there yet is
//! noted as wanted and the rule waits (`Missing::Asked`). The session asks the host and runs the rule again. So a new
//! rule never says which probes it needs: needing them is saying it.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::rc::Rc;

use go_doctor_protocol::{
    EnvChange, EnvironmentKind, Outcome, Output, Platform, Probe, ReadAs, Reading, StartUpFiles,
    Subject, Task,
};

use crate::output::exit_code;
use crate::redact;
use crate::words::{self, Said, args, said, term};

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

/// The largest text file that is read, in bytes.
pub(crate) const MAX_TEXT: u32 = 32 << 20;

/// A fact that was made, and the readings it was made of.
type Made = (Box<dyn Any>, Uses);

/// The readings of a session and what was made of them.
#[derive(Default)]
pub(crate) struct Store {
    readings: BTreeMap<Probe, Reading>,
    stats: BTreeMap<String, Result<Outcome, Reading>>,
    memo: RefCell<BTreeMap<TypeId, BTreeMap<String, Made>>>,
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
    fn note(&self, reading: &(impl Hash + ?Sized)) {
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
    fn pass_on(&self, uses: &Uses) {
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

/// A program that ran and ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exited<'s> {
    pub(crate) code: Option<i64>,
    pub(crate) signal: Option<&'s str>,
    pub(crate) stdout: &'s Output,
    pub(crate) stderr: &'s Output,
}

impl Exited<'_> {
    /// It ended with 0.
    pub(crate) fn ok(self) -> bool {
        self.code == Some(0)
    }
}

/// What facts and rules see of a session.
#[derive(Clone, Copy)]
pub(crate) struct Cx<'s> {
    pub(crate) subject: &'s Subject,
    pub(crate) task: &'s Task,
    store: &'s Store,
    wanted: &'s RefCell<BTreeSet<Probe>>,
}

impl<'s> Cx<'s> {
    /// A view on a session; what is asked for lands in `wanted`.
    pub(crate) fn new(
        subject: &'s Subject,
        task: &'s Task,
        store: &'s Store,
        wanted: &'s RefCell<BTreeSet<Probe>>,
    ) -> Self {
        Self { subject, task, store, wanted }
    }

    /// The same view for whoever asks for nothing: what would be asked for lands in `wanted` and stays there.
    pub(crate) fn asking(self, wanted: &'s RefCell<BTreeSet<Probe>>) -> Self {
        Self { wanted, ..self }
    }

    /// The folder that is looked at. A run whose folder nobody told has none: the one in which the host stands has nothing
    /// to do with it.
    pub(crate) fn folder(self) -> Fact<&'s str> {
        match self.task {
            Task::Explain { run } if run.cwd.is_none() => {
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

    /// The same for whoever needs the probe's words when the answer is none.
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

    /// The same for whoever has no business with what is no text: a binary or a folder is as good as nothing.
    pub(crate) fn read_if_text(self, path: &str) -> Fact<Option<&'s str>> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.reading_of(&probe)? {
            Reading::WrongKind | Reading::BadEncoding { .. } | Reading::TooLarge { .. } => Ok(None),
            _ => self.read(path),
        }
    }

    /// What a file looks like that is there and is no UTF-8 text; nothing for any other.
    pub(crate) fn no_text(self, path: &str) -> Fact<Option<&'s str>> {
        let probe =
            Probe::Read { path: path.to_owned(), max_bytes: MAX_TEXT, read_as: ReadAs::Text };
        match self.reading_of(&probe)? {
            Reading::BadEncoding { looks_like } => Ok(Some(looks_like)),
            Reading::Text { .. } | Reading::NotFound => Ok(None),
            other => Err(could_not(&named(&probe), other)),
        }
    }

    /// Why nobody can read a file that is known to be no text; nothing is asked.
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
    pub(crate) fn memo<T: 'static>(self, key: &str, make: impl FnOnce() -> Fact<T>) -> Fact<Rc<T>> {
        if let Some((known, uses)) =
            self.store.memo.borrow().get(&TypeId::of::<T>()).and_then(|facts| facts.get(key))
            && let Some(known) = known.downcast_ref::<Fact<Rc<T>>>()
        {
            self.store.pass_on(uses);
            return known.clone();
        }
        let (made, uses) = self.store.watch(make);
        let made = made.map(Rc::new);
        if !matches!(made, Err(Missing::Asked)) {
            let mut memo = self.store.memo.borrow_mut();
            let facts = memo.entry(TypeId::of::<T>()).or_default();
            facts.insert(key.to_owned(), (Box::new(made.clone()), uses));
        }
        made
    }
}

/// The run of a program with this session's usual limits.
pub(crate) fn run_probe(
    program: &str,
    args: &[&str],
    cwd: &str,
    env: &[(&str, Option<&str>)],
) -> Probe {
    Probe::Run {
        program: program.to_owned(),
        args: args.iter().map(|&arg| arg.to_owned()).collect(),
        cwd: cwd.to_owned(),
        env: env
            .iter()
            .map(|&(name, value)| EnvChange {
                name: name.to_owned(),
                value: value.map(str::to_owned),
            })
            .collect(),
        timeout_ms: 10_000,
    }
}

/// "Could not check", with the probe and its outcome.
pub(crate) fn could_not(probe: &Said, reading: &Reading) -> Missing {
    let probe = probe.clone();
    Missing::Unchecked(words::own::unchecked_probe(probe, outcome(reading)))
}

/// A probe in the report's language: what is no command line and no path is said in words.
pub(crate) fn named(probe: &Probe) -> Said {
    match probe {
        Probe::Environment { which } => {
            let name = match which {
                EnvironmentKind::Host => "environment.process",
                EnvironmentKind::Terminal => "environment.terminal",
                EnvironmentKind::Login => "environment.login",
            };
            words::own::probe_environment(term(name))
        }
        Probe::Shell { reads } => term(match reads {
            StartUpFiles::None => "probe.shell-none",
            StartUpFiles::Always => "probe.shell-always",
            StartUpFiles::Login => "probe.shell-login",
            StartUpFiles::Interactive => "probe.shell-interactive",
            StartUpFiles::System => "probe.shell-system",
        }),
        Probe::Settings { .. } => words::own::probe_settings(),
        Probe::Extensions { .. } => words::own::probe_extensions(),
        Probe::Run { .. }
        | Probe::Debug { .. }
        | Probe::Read { .. }
        | Probe::Stat { .. }
        | Probe::List { .. }
        | Probe::Tree { .. }
        | Probe::Trace { .. } => words::own::probe_code(probe.label()),
    }
}

/// An outcome in the report's language.
pub(crate) fn outcome(reading: &Reading) -> Said {
    let key = format!("outcome.{}", reading.outcome());
    match reading {
        Reading::TimedOut { after_ms, waiting_for, .. } if !waiting_for.is_empty() => {
            words::own::outcome_timed_out_waiting(seconds(*after_ms), waiting_for.join(" > "))
        }
        Reading::TimedOut { after_ms, .. } => said(key, args! { seconds: seconds(*after_ms) }),
        Reading::Exited { code, signal, .. } => words::own::outcome_exited(
            code.map_or_else(|| signal.clone().unwrap_or_default(), |code| code.to_string()),
        ),
        Reading::Failed { message } => said(key, args! { message: message.as_str() }),
        Reading::Refused { reason } | Reading::Unavailable { reason } => {
            let reason_key = format!("reason.{reason}");
            if crate::words::exists(&reason_key) {
                term(reason_key)
            } else {
                said(key, args! { reason: reason.as_str() })
            }
        }
        Reading::TooLarge { size, limit } => {
            said(key, args! { size: size.to_string(), limit: limit.to_string() })
        }
        Reading::BadEncoding { looks_like } => {
            let known = format!("encoding.{looks_like}");
            if crate::words::exists(&known) {
                said(key, args! { encoding: term(known) })
            } else {
                said(key, args! { encoding: looks_like.as_str() })
            }
        }
        _ => term(key),
    }
}

/// Milliseconds as seconds, without a needless fraction.
fn seconds(ms: u32) -> String {
    if ms.is_multiple_of(1000) {
        (ms / 1000).to_string()
    } else {
        format!("{:.1}", f64::from(ms) / 1000.0)
    }
}
