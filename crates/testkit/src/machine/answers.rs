//! What a case's machine answers to each probe.

use std::collections::BTreeMap;

use go_doctor_engine::TraceReader;
use go_doctor_protocol::{
    Entry, EntryKind, EnvironmentKind, Outcome, PathStat, Platform, Probe, ReadAs, Reading,
    SettingScope, SettingsDocument, StartUpFiles, Stat, TreeEntry, Variable,
};

use super::{Machine, Thing, go_install};

impl Machine {
    /// Answers a probe.
    pub fn answer(&self, probe: &Probe) -> Result<Reading, String> {
        Ok(match probe {
            Probe::Stat { paths } => Reading::Stats {
                entries: paths
                    .iter()
                    .map(|path| PathStat { path: path.clone(), outcome: self.stat(path) })
                    .collect(),
            },
            Probe::Read { path, read_as, max_bytes } => self.read(path, *read_as, *max_bytes),
            Probe::List { path, .. } => self.list(path),
            Probe::Tree { root, heads, skip, .. } => {
                self.tree(root, &heads.suffixes, &heads.names, skip)
            }
            Probe::Environment { which } => self.environment(*which),
            Probe::Shell { reads } => self.shell(*reads),
            Probe::Settings { .. } => self.settings(),
            Probe::Extensions { .. } => {
                let mut extensions = self.extensions.clone();
                extensions.sort_by(|a, b| a.id.cmp(&b.id));
                Reading::Extensions { extensions, known: self.editor }
            }
            Probe::Run { program, args, .. } => return self.run(program, args),
            Probe::Debug { .. } => self
                .debugged
                .clone()
                .unwrap_or_else(|| Reading::Unavailable { reason: "not-here".into() }),
            Probe::Trace { path } => self.trace(path),
        })
    }

    pub(super) fn resolve(&self, path: &str) -> Option<String> {
        // Windows takes both slashes for one.
        let windows = self.subject.platform == Platform::Windows;
        let mut path = if windows { path.replace('/', "\\") } else { path.to_owned() };
        for _ in 0..8 {
            match self.things.get(&path) {
                Some(Thing::Link { target }) => path.clone_from(target),
                Some(_) => return Some(path),
                None => return None,
            }
        }
        None
    }

    fn stat(&self, path: &str) -> Outcome {
        let Some(real) = self.resolve(path) else {
            return match self.things.get(path) {
                Some(Thing::Link { target }) => Outcome::Dangling { target: target.clone() },
                _ => Outcome::NotFound,
            };
        };
        let (kind, executable, size) = match &self.things[&real] {
            Thing::Folder => (EntryKind::Folder, true, 0),
            Thing::Closed => (EntryKind::Folder, false, 0),
            Thing::Unreadable => (EntryKind::File, false, 1),
            Thing::Program { .. } => (EntryKind::File, true, 1 << 20),
            Thing::File { text, executable } => (EntryKind::File, *executable, text.len() as u64),
            Thing::Link { .. } => unreachable!("resolved"),
        };
        let below = |top: &String| {
            real.strip_prefix(top.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '\\']))
        };
        // The root is nobody's but the administrator's.
        let writable = real != "/" && !self.readonly.iter().any(below);
        let real_path = (real != path).then_some(real);
        Outcome::Found { stat: Stat { kind, executable, writable, size, real_path } }
    }

    fn read(&self, path: &str, read_as: ReadAs, max: u32) -> Reading {
        let Some(real) = self.resolve(path) else { return Reading::NotFound };
        match (&self.things[&real], read_as) {
            (Thing::Unreadable, _) => Reading::Denied,
            (Thing::File { text, .. }, ReadAs::Text | ReadAs::Head | ReadAs::Tail) => {
                Reading::Text { text: text.clone() }
            }
            (Thing::File { text, .. }, ReadAs::Hex) => {
                let head = &text.as_bytes()[..text.len().min(max as usize)];
                let hex =
                    head.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
                Reading::Hex { hex, size: text.len() as u64 }
            }
            (Thing::Program { head }, ReadAs::Hex) => {
                Reading::Hex { hex: (*head).to_owned(), size: 1 << 20 }
            }
            (Thing::Program { .. }, ReadAs::Text | ReadAs::Head | ReadAs::Tail) => {
                Reading::BadEncoding { looks_like: "nul".into() }
            }
            _ => Reading::WrongKind,
        }
    }

    /// A file of the case is read as every host reads a trace: through the engine's own reader.
    fn trace(&self, path: &str) -> Reading {
        let Reading::Text { text } = self.read(path, ReadAs::Text, u32::MAX) else {
            return Reading::NotFound;
        };
        let mut reader = TraceReader::new();
        reader.feed(text.as_bytes());
        Reading::Trace { digest: reader.finish() }
    }

    fn list(&self, path: &str) -> Reading {
        if matches!(self.things.get(path), Some(Thing::Closed)) {
            return Reading::Denied;
        }
        if !self.things.contains_key(path) {
            return Reading::NotFound;
        }
        let below = |other: &str| {
            other.strip_prefix(path).map(|rest| rest.trim_start_matches(['/', '\\']).to_owned())
        };
        let entries = self.things.iter().filter_map(|(other, thing)| {
            let name =
                below(other).filter(|name| !name.is_empty() && !name.contains(['/', '\\']))?;
            Some(Entry { name, kind: kind_of(thing) })
        });
        Reading::Listing { entries: entries.collect(), more: false }
    }

    fn tree(&self, root: &str, suffixes: &[String], names: &[String], skip: &[String]) -> Reading {
        let mut entries = Vec::new();
        if matches!(self.things.get(root), Some(Thing::Closed)) {
            return Reading::Denied;
        }
        for (path, thing) in &self.things {
            let Some(rest) = path.strip_prefix(root).filter(|rest| rest.starts_with(['/', '\\']))
            else {
                continue;
            };
            let relative = rest[1..].replace('\\', "/");
            let parts: Vec<&str> = relative.split('/').collect();
            if parts[..parts.len() - 1].iter().any(|part| skip.iter().any(|name| name == part)) {
                continue;
            }
            let name = parts[parts.len() - 1];
            let wanted = suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()))
                || names.iter().any(|n| n == name);
            let (head, size) = match thing {
                Thing::File { text, .. } => (wanted.then(|| text.clone()), text.len() as u64),
                _ => (None, 0),
            };
            let unread = (wanted && matches!(thing, Thing::Unreadable)
                || matches!(thing, Thing::Closed))
            .then(|| "denied".to_owned());
            let kind = kind_of(thing);
            entries.push(TreeEntry { path: relative, kind, size, head, outline: None, unread });
        }
        Reading::Tree { entries, more: false }
    }

    fn environment(&self, which: EnvironmentKind) -> Reading {
        let index = match which {
            EnvironmentKind::Host => 0,
            EnvironmentKind::Terminal => 1,
            EnvironmentKind::Login => 2,
        };
        if let Some(reading) = &self.environments[index] {
            return reading.clone();
        }
        let list = |map: &BTreeMap<String, String>| {
            map.iter()
                .map(|(name, value)| Variable { name: name.clone(), value: value.clone() })
                .collect::<Vec<_>>()
        };
        let method = ["process", "shellIntegration", "loginShell /bin/bash"][index].to_owned();
        let at_launch = self.launch.as_ref().filter(|_| index == 0).map(list);
        Reading::Environment { variables: list(&self.variables[index]), at_launch, method }
    }

    /// The login shell when it reads only some of its files: what `shell FILES NAME=value` says is set there already, the
    /// rest of the login environment as it is handed down; without such a line it cannot be told.
    fn shell(&self, reads: StartUpFiles) -> Reading {
        let Some(own) = self.stages.get(&reads) else {
            return Reading::Unavailable { reason: "shell-cannot".into() };
        };
        let variables = own
            .iter()
            .map(|(name, value)| Variable { name: name.clone(), value: value.clone() })
            .collect();
        Reading::environment(variables, "loginShell /bin/bash")
    }

    fn settings(&self) -> Reading {
        let document = |scope, name: &str| {
            let file = self.path(name);
            let unsaved = self.unsaved.contains(&file);
            SettingsDocument { scope, text: self.text(&file), file, unsaved }
        };
        let mut documents = vec![document(SettingScope::User, "user-settings.json")];
        if self.subject.remote.is_some() {
            documents.push(document(SettingScope::Remote, "machine-settings.json"));
        }
        documents.push(document(SettingScope::Workspace, "settings.json"));
        Reading::Settings { documents, inspected: self.inspected.clone() }
    }

    fn run(&self, program: &str, args: &[String]) -> Result<Reading, String> {
        let line: Vec<&str> =
            std::iter::once(program).chain(args.iter().map(String::as_str)).collect();
        for (prefix, reading) in &self.runs {
            if line.len() >= prefix.len()
                && prefix.iter().zip(&line).all(|(want, have)| want == have)
            {
                return Ok(reading.clone());
            }
        }
        let Some(real) = self.resolve(program) else { return Ok(Reading::NotFound) };
        if let Some(reading) = go_install::answer(self, &real, args) {
            return Ok(reading);
        }
        Err(format!("the case does not say what `{}` prints", line.join(" ")))
    }
}

fn kind_of(thing: &Thing) -> EntryKind {
    match thing {
        Thing::Folder | Thing::Closed => EntryKind::Folder,
        Thing::Link { .. } => EntryKind::Link,
        _ => EntryKind::File,
    }
}
