//! How go and its tools are found: the search trace of each, place by place, its version and what it was built with.

use go_doctor_protocol::{Outcome, Place, ToolReport};

use crate::context::Cx;
use crate::context::looked;
use crate::facts::editor::tools_in_use::{AskedBy, tools_in_use};
use crate::facts::toolchain::build_info::build_info;
use crate::facts::toolchain::go_env::go_env;
use crate::facts::toolchain::layout::layout;
use crate::facts::toolchain::tool_search::{ToolSearch, search};
use crate::words;

/// The tools whose search the report always shows; those that a setting asks for come behind.
const TOOLS: &[&str] = &["go", "gopls", "dlv"];

/// The search of each tool.
pub(super) fn tools(cx: Cx<'_>) -> Vec<ToolReport> {
    let in_use = tools_in_use(cx).ok();
    let asked_for = in_use.iter().flat_map(|tools| tools.iter()).map(|tool| tool.name.clone());
    let mut names: Vec<String> = TOOLS.iter().map(|&name| name.to_owned()).collect();
    for name in asked_for {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.iter().filter_map(|name| Some(tool(cx, name, &*search(cx, name).ok()?))).collect()
}

fn tool(cx: Cx<'_>, name: &str, found: &ToolSearch) -> ToolReport {
    let lang = cx.subject.lang;
    let used = found.places.iter().position(crate::facts::toolchain::places::ToolPlace::serves);
    let places = found.places.iter().enumerate().map(|(number, place)| Place {
        place: place.name.render(lang),
        path: place.path.clone(),
        found: match &place.outcome {
            Some(outcome) => looked(cx, outcome),
            None => words::own::looked_unset().render(lang),
        },
        used: used == Some(number),
    });
    let info = found.path().and_then(|path| build_info(cx).ok()?.get(path).cloned());
    let version = match name {
        "go" => go_env(cx).ok().map(|env| env.get("GOVERSION").to_owned()),
        _ => info.as_ref().map(|info| info.version.clone()),
    };
    ToolReport {
        name: name.to_owned(),
        path: found.path().map(str::to_owned),
        version: version.filter(|version| !version.is_empty()),
        built_with: info.map(|info| info.go),
        // Nothing has asked for a debugger yet: that none is there is no fault.
        source: found.used().is_none().then(|| not_needed_yet(cx, name)).flatten().or_else(|| {
            found.used().map(|place| {
                let real = match (&place.outcome, &place.path) {
                    (Some(Outcome::Found { stat }), Some(path)) => {
                        stat.real_path.as_ref().unwrap_or(path)
                    }
                    _ => return place.name.render(lang),
                };
                match layout(cx.platform(), real) {
                    Some(whose) => words::own::source_place(place.name.clone(), whose).render(lang),
                    None => place.name.render(lang),
                }
            })
        }),
        places: places.collect(),
    }
}

/// That a tool is missing which only a debug session would start, and which the Go extension then offers to install.
fn not_needed_yet(cx: Cx<'_>, name: &str) -> Option<String> {
    let tools = tools_in_use(cx).ok()?;
    let by = tools.iter().find(|tool| tool.name == name).map(|tool| tool.by);
    (by == Some(AskedBy::Debugging))
        .then(|| words::own::tool_not_needed_yet().render(cx.subject.lang))
}
