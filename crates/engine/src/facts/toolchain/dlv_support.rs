//! Which Go versions each dlv supports, and the dlv that is found.
//!
//! Source: `pkg/goversion/compat.go` of go-delve/delve at every release tag from v1.4.0 (2020) to v1.27.1, and of v1.27.2 in
//! the module cache. dlv refuses a program of another Go unless `--check-go-version=false` is given.

use std::rc::Rc;

use super::build_info::build_info;
use super::tool_search;
use crate::context::{Cx, Fact, kept};

/// dlv releases with one window of Go versions: `(minor, patch)` of the first, the oldest and the newest Go 1.x, the last.
const WINDOWS: &[((u32, u32), u32, u32, &str)] = &[
    ((4, 0), 11, 14, "v1.4.0"),
    ((4, 1), 12, 14, "v1.4.1"),
    ((5, 0), 12, 15, "v1.5.0"),
    ((5, 1), 13, 15, "v1.5.1"),
    ((6, 0), 13, 16, "v1.6.0"),
    ((6, 1), 14, 16, "v1.6.1"),
    ((7, 0), 15, 17, "v1.7.3"),
    ((8, 0), 16, 18, "v1.8.3"),
    ((9, 0), 16, 19, "v1.9.0"),
    ((9, 1), 17, 19, "v1.9.1"),
    ((20, 0), 18, 20, "v1.20.2"),
    ((21, 0), 18, 21, "v1.21.0"),
    ((21, 1), 19, 21, "v1.21.2"),
    ((22, 0), 19, 22, "v1.22.1"),
    ((23, 0), 21, 23, "v1.23.1"),
    ((24, 0), 21, 24, "v1.25.0"),
    ((25, 1), 22, 25, "v1.25.2"),
    ((26, 0), 24, 26, "v1.26.3"),
    ((27, 0), 25, 27, "v1.27.2"),
];

/// The newest release whose window is known.
const NEWEST: (u32, u32) = (27, 2);

/// The dlv that the Go extension would start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dlv {
    /// Its path.
    pub(crate) path: String,
    /// Its version as it is printed, `v1.27.2`.
    pub(crate) version: String,
    /// Oldest and newest Go (1.x) that it supports; the newest is unknown for a dlv that is newer than this table.
    pub(crate) oldest: u32,
    /// See `oldest`.
    pub(crate) newest: Option<u32>,
    /// The probe and the line that prove the version.
    pub(crate) proof: (String, String),
}

kept!(DlvInUseKey: Option<Dlv>);

/// The dlv that is found; nothing when there is none, or it is no release with a known window.
pub(crate) fn dlv(cx: Cx<'_>) -> Fact<Rc<Option<Dlv>>> {
    let (search, infos) = (tool_search::search(cx, "dlv"), build_info(cx));
    let (search, infos) = (search?, infos?);
    cx.memo::<DlvInUseKey>("", || {
        Ok(search.path().and_then(|path| {
            let info = infos.get(path)?;
            let (oldest, newest) = window(&info.version)?;
            let proof = (infos.probe.clone(), format!("{path}: {} {}", info.package, info.version));
            Some(Dlv {
                path: path.to_owned(),
                version: info.version.clone(),
                oldest,
                newest,
                proof,
            })
        }))
    })
}

/// The window of a released version; nothing for `(devel)`, a pseudo-version, or one before v1.4.0.
fn window(version: &str) -> Option<(u32, Option<u32>)> {
    let mut parts = version.strip_prefix("v1.")?.split('.');
    let (minor, patch): (u32, u32) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (_, oldest, newest, _) = WINDOWS.iter().rev().find(|row| row.0 <= (minor, patch))?;
    Some((*oldest, ((minor, patch) <= NEWEST).then_some(*newest)))
}

/// The newest dlv that still supports a Go (1.x): what to install where Go cannot be newer.
pub(crate) fn newest_for(go_minor: u32) -> Option<&'static str> {
    let row = WINDOWS.iter().rev().find(|row| (row.1..=row.2).contains(&go_minor))?;
    Some(row.3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_delves_own() {
        assert_eq!(window("v1.20.2"), Some((18, Some(20))));
        assert_eq!(window("v1.25.0"), Some((21, Some(24))));
        assert_eq!(window("v1.25.2"), Some((22, Some(25))));
        assert_eq!(window("v1.27.2"), Some((25, Some(27))));
        assert_eq!(window("v1.28.0"), Some((25, None)));
        for none in ["(devel)", "v1.3.2", "v1.27.3-0.20260101000000-abcdef", "v2.0.0", ""] {
            assert_eq!(window(none), None, "{none}");
        }
        assert_eq!(newest_for(21), Some("v1.25.0"));
        assert_eq!(newest_for(19), Some("v1.22.1"));
        assert_eq!(newest_for(99), None);
    }
}
