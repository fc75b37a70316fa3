//! How go and its tools are found: the search trace of each, place by place.

use go_doctor_protocol::{Place, ToolReport};

use crate::context::Cx;
use crate::facts::go_env::go_env;
use crate::facts::tool_search::search;
use crate::findings::looked;
use crate::words::term;

/// The tools whose search the report shows.
const TOOLS: &[&str] = &["go", "gopls", "dlv"];

/// The search of each tool.
pub(super) fn tools(cx: Cx<'_>) -> Vec<ToolReport> {
    TOOLS
        .iter()
        .filter_map(|tool| {
            let found = search(cx, tool).ok()?;
            let used =
                found.places.iter().position(super::super::facts::tool_search::Place::serves);
            let places = found.places.iter().enumerate().map(|(number, place)| Place {
                place: place.name.render(cx.subject.lang),
                path: place.path.clone(),
                found: match &place.outcome {
                    Some(outcome) => looked(cx, outcome),
                    None => term("looked.unset").render(cx.subject.lang),
                },
                used: used == Some(number),
            });
            let version = go_env(cx)
                .ok()
                .filter(|_| *tool == "go")
                .map(|env| env.get("GOVERSION").to_owned());
            Some(ToolReport {
                name: (*tool).to_owned(),
                path: found.path().map(str::to_owned),
                version,
                places: places.collect(),
            })
        })
        .collect()
}
