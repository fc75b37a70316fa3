//! Where a tool is found, and the go that answers this session's questions.

use std::rc::Rc;

use go_doctor_protocol::EnvironmentKind;

use crate::context::{Cx, Fact, Missing};
use crate::facts::environment::path_search;
use crate::facts::toolchain::places;
use crate::facts::toolchain::usual_places::usual_places;
use crate::facts::toolchain::variables::variable;

pub(crate) use crate::facts::toolchain::places::{PlaceKind, ToolSearch};

/// Searches a tool the way the Go extension does.
pub(crate) fn search(cx: Cx<'_>, tool: &str) -> Fact<Rc<ToolSearch>> {
    if tool == "go" {
        places::go(cx)
    } else {
        places::look(cx, tool, |name| Ok(variable(cx, name)?.value))
    }
}

/// A go that can be asked, and where it came from.
#[derive(Clone, Debug)]
pub(crate) struct GoBinary {
    /// Its path.
    pub(crate) path: String,
}

/// The go that answers this session's questions: what the host finds, else what a shell or a usual folder has.
pub(crate) fn go(cx: Cx<'_>) -> Fact<Option<GoBinary>> {
    if let Some(path) = search(cx, "go")?.path() {
        return Ok(Some(GoBinary { path: path.to_owned() }));
    }
    let mut waiting = false;
    for kind in [EnvironmentKind::Login, EnvironmentKind::Terminal] {
        match path_search::search(cx, kind, "go") {
            Ok(found) => {
                if let Some(hit) = found.hit() {
                    return Ok(Some(GoBinary { path: hit.path.clone() }));
                }
            }
            Err(Missing::Asked) => waiting = true,
            Err(Missing::Unchecked(_)) => {}
        }
    }
    if waiting {
        return Err(Missing::Asked);
    }
    let usual = usual_places(cx)?;
    Ok(usual.first().map(|path| GoBinary { path: path.clone() }))
}
