//! How a bare name is found on a PATH: every entry that was looked at, and the first that serves.

use std::rc::Rc;

use go_doctor_protocol::{EntryKind, EnvironmentKind, Outcome, Platform};

use crate::context::{Cx, Fact, kept};
use crate::facts::environment::process::{Environment, environment};
use crate::paths;

/// One look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Looked {
    /// The PATH entry's number, from 0.
    pub(crate) entry: usize,
    /// The path that was looked at.
    pub(crate) path: String,
    /// What was there.
    pub(crate) outcome: Outcome,
}

impl Looked {
    /// It would be run.
    pub(crate) fn serves(&self) -> bool {
        matches!(&self.outcome, Outcome::Found { stat } if stat.kind == EntryKind::File && stat.executable)
    }

    /// Something is there, whether it would be run or not.
    pub(crate) fn is_something(&self) -> bool {
        !matches!(self.outcome, Outcome::NotFound)
    }
}

/// The search of one name on one PATH.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathSearch {
    /// Each look, in PATH's order.
    pub(crate) looked: Vec<Looked>,
}

impl PathSearch {
    /// The file that is run.
    pub(crate) fn hit(&self) -> Option<&Looked> {
        self.looked.iter().find(|looked| looked.serves())
    }

    /// What has the name and would not be run.
    pub(crate) fn unusable(&self) -> impl Iterator<Item = &Looked> {
        self.looked.iter().filter(|looked| looked.is_something() && !looked.serves())
    }
}

/// The file names that a bare name stands for.
pub(crate) fn file_names(platform: Platform, environment: &Environment, name: &str) -> Vec<String> {
    if platform != Platform::Windows {
        return vec![name.to_owned()];
    }
    let lower = name.to_lowercase();
    let extensions = environment.get_set("PATHEXT").unwrap_or(".COM;.EXE;.BAT;.CMD").to_lowercase();
    if extensions.split(';').any(|extension| !extension.is_empty() && lower.ends_with(extension)) {
        return vec![name.to_owned()];
    }
    extensions
        .split(';')
        .filter(|extension| !extension.is_empty())
        .map(|extension| format!("{name}{extension}"))
        .collect()
}

/// The file that a bare `go` starts in an environment, links followed.
pub(crate) fn go_of(cx: Cx<'_>, kind: EnvironmentKind) -> Fact<Option<String>> {
    let search = search(cx, kind, "go")?;
    Ok(search.hit().map(|hit| match &hit.outcome {
        Outcome::Found { stat } => stat.real_path.clone().unwrap_or_else(|| hit.path.clone()),
        _ => hit.path.clone(),
    }))
}

kept!(PathSearchOfKey: PathSearch);

/// Searches a name on the PATH of one of the environments. Relative entries are passed over, as go does.
pub(crate) fn search(cx: Cx<'_>, kind: EnvironmentKind, name: &str) -> Fact<Rc<PathSearch>> {
    let environment = environment(cx, kind)?;
    cx.memo::<PathSearchOfKey>(&format!("{kind:?} {name}"), || {
        let platform = cx.platform();
        let names = file_names(platform, &environment, name);
        let entries = environment.path();
        let absolute =
            entries.iter().enumerate().filter(|(_, entry)| paths::is_absolute(platform, entry));
        let candidates: Vec<(usize, String)> = absolute
            .flat_map(|(number, entry)| {
                names.iter().map(move |name| (number, paths::join(platform, entry, name)))
            })
            .collect();
        cx.stat_all(candidates.iter().map(|(_, path)| path))?;
        let mut looked = Vec::new();
        for (entry, path) in candidates {
            let outcome = cx.stat(&path)?.clone();
            looked.push(Looked { entry, path, outcome });
        }
        Ok(PathSearch { looked })
    })
}
