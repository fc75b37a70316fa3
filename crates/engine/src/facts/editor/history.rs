//! What the Go extension and gopls once understood and no longer do (`data/golang.go-history.json`, see its source).

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Deserialize;

const HISTORY: &str = include_str!("../../../data/golang.go-history.json");

/// A setting that is gone.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Gone {
    /// The month of the last version that declared it.
    pub(crate) until: String,
    /// What does its work today.
    pub(crate) instead: Option<String>,
    /// The other takes the same values: renaming is enough.
    #[serde(default)]
    pub(crate) rename: bool,
}

/// What gopls makes of a name.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Gopls {
    /// Old names and the new ones.
    pub(crate) renamed: BTreeMap<String, String>,
    /// Names that gopls refuses as deprecated.
    pub(crate) removed: Vec<String>,
    /// Names that still work and are deprecated.
    pub(crate) deprecated: Vec<String>,
    /// Names that gopls takes.
    pub(crate) known: Vec<String>,
}

/// Everything that is gone.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct History {
    /// Settings.
    pub(crate) settings: BTreeMap<String, Gone>,
    /// Properties inside object settings, and the month of the last version.
    pub(crate) inner: BTreeMap<String, BTreeMap<String, String>>,
    /// Attributes of debug configurations by request, and the month of the last version.
    pub(crate) launch: BTreeMap<String, BTreeMap<String, String>>,
    /// gopls's own settings.
    pub(crate) gopls: Gopls,
}

// A constant: read once in a process.
thread_local! {
    static READ: Rc<History> = Rc::new(serde_json::from_str(HISTORY).unwrap_or_default());
}

/// The history, read once.
pub(crate) fn history() -> Rc<History> {
    READ.with(Rc::clone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recording_is_whole() {
        let history: History = serde_json::from_str(HISTORY).unwrap();
        assert_eq!(history.settings["go.gocodeAutoBuild"].until, "2023-10");
        assert!(history.gopls.known.iter().any(|name| name == "gofumpt"));
        assert!(history.gopls.removed.iter().any(|name| name == "memoryMode"));
    }
}
