//! The version of the go that is found, without running the toolchain a go.mod names, and what proves it.

use super::go_env::go_env;
use crate::context::{Cx, Fact, Known as _, Missing};
use crate::facts::toolchain::variables::goroot_of_binary;
use crate::paths;
use go_doctor_golang::version::GoVersion;

/// A version with its proof.
#[derive(Clone, Debug)]
pub(crate) struct LocalVersion {
    /// The version.
    pub(crate) version: GoVersion,
    /// The probe that told it.
    pub(crate) probe: String,
    /// The line.
    pub(crate) text: String,
}

impl LocalVersion {
    /// The second number: `26` of go1.26.8.
    pub(crate) fn minor(&self) -> u32 {
        self.version.language().1
    }
}

/// `go env GOVERSION`, or without a process (or when go refuses) the first line of `$GOROOT/VERSION`; nothing for a version
/// that cannot be compared (`devel`).
pub(crate) fn local_version(cx: Cx<'_>) -> Fact<Option<LocalVersion>> {
    match go_env(cx) {
        Ok(env) => {
            let text = env.get("GOVERSION");
            Ok(GoVersion::parse(text).map(|version| LocalVersion {
                version,
                probe: env.probe.clone(),
                text: format!("GOVERSION={text}"),
            }))
        }
        Err(Missing::Asked) => Err(Missing::Asked),
        Err(unchecked @ Missing::Unchecked(_)) => {
            let Some(root) = goroot_of_binary(cx)? else { return Err(unchecked) };
            let file = paths::join(cx.platform(), &root, "VERSION");
            let text = cx.read(&file)?.unwrap_or_default();
            let line = text.lines().next().unwrap_or_default();
            Ok(GoVersion::parse(line).map(|version| LocalVersion {
                version,
                probe: format!("read {file}"),
                text: line.to_owned(),
            }))
        }
    }
}

/// The minor version, or the newest when it cannot be known: a rule then speaks only of what every version refuses.
pub(crate) fn minor(cx: Cx<'_>) -> Fact<Option<u32>> {
    Ok(local_version(cx).known()?.flatten().map(|local| local.minor()))
}
