//! The three environments side by side: how each was read, and each Go variable's value in it.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{EnvironmentKind, EnvironmentReport, VariableReport, VariableValue};

use crate::context::{Cx, Fact, Missing};
use crate::facts::environment::{Environment, environment, name};
use crate::facts::go_variables::user_file;
use crate::rules::environments::{THAT_MATTER, go_of};
use crate::words::{args, said, term};

/// How each environment was read, or why not.
pub(super) fn environments(cx: Cx<'_>) -> Vec<EnvironmentReport> {
    EnvironmentKind::ALL
        .into_iter()
        .map(|kind| {
            let read = environment(cx, kind);
            let unchecked = match &read {
                Ok(_) => None,
                Err(Missing::Asked) => Some(term("unchecked.waiting").render(cx.subject.lang)),
                Err(Missing::Unchecked(reason)) => Some(reason.render(cx.subject.lang)),
            };
            EnvironmentReport {
                kind,
                name: name(cx, kind).render(cx.subject.lang),
                method: read.ok().map(|environment| environment.method.clone()),
                unchecked,
            }
        })
        .collect()
}

/// The go that runs, PATH, and every Go variable that is set anywhere.
pub(super) fn variables(cx: Cx<'_>) -> Vec<VariableReport> {
    let all: Vec<(EnvironmentKind, Rc<Environment>)> = EnvironmentKind::ALL
        .into_iter()
        .filter_map(|kind| Some((kind, environment(cx, kind).ok()?)))
        .collect();
    let mut list = Vec::new();
    let go: Vec<(EnvironmentKind, Option<String>)> =
        all.iter().filter_map(|(kind, _)| Some((*kind, go_of(cx, *kind).ok()?))).collect();
    list.push(variable(cx, "go", &go));
    let names = ["PATH"].into_iter().chain(THAT_MATTER.iter().copied()).chain(["HOME", "TMPDIR"]);
    for name in names {
        let values: Vec<_> = all
            .iter()
            .map(|(kind, environment)| (*kind, environment.get(name).map(str::to_owned)))
            .collect();
        if values.iter().any(|(_, value)| value.is_some()) {
            let mut report = variable(cx, name, &values);
            if name == "PATH" {
                report.differences = path_differences(cx, &all);
            }
            list.push(report);
        }
    }
    list.retain(|report| report.values.iter().any(|value| value.value.is_some()));
    list
}

fn variable(
    cx: Cx<'_>,
    name: &str,
    values: &[(EnvironmentKind, Option<String>)],
) -> VariableReport {
    let distinct: BTreeSet<&Option<String>> = values.iter().map(|(_, value)| value).collect();
    VariableReport {
        name: name.to_owned(),
        differs: distinct.len() > 1,
        values: values
            .iter()
            .map(|(kind, value)| VariableValue {
                environment: *kind,
                value: value.clone(),
                source: source(cx, *kind, name, value.as_deref()).ok().flatten(),
            })
            .collect(),
        differences: Vec::new(),
    }
}

/// Who set a value, as far as the readings tell.
fn source(
    cx: Cx<'_>,
    kind: EnvironmentKind,
    name: &str,
    value: Option<&str>,
) -> Fact<Option<String>> {
    let lang = cx.subject.lang;
    let environment = environment(cx, kind)?;
    if kind == EnvironmentKind::Host
        && name != "go"
        && let Some(at_launch) = environment.at_launch(name)
        && at_launch != value
    {
        return Ok(Some(term("source.changed-since-launch").render(lang)));
    }
    if value.is_none() {
        let user = user_file(cx)?;
        if let Some(value) = user.1.get(name) {
            return Ok(Some(
                said("source.user-file-value", args! { value: value.as_str() }).render(lang),
            ));
        }
    }
    Ok(None)
}

/// PATH entries that not every environment has.
fn path_differences(cx: Cx<'_>, all: &[(EnvironmentKind, Rc<Environment>)]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    for (_, environment) in all {
        for entry in environment.path() {
            if !seen.insert(entry.to_owned()) {
                continue;
            }
            let with: Vec<String> = all
                .iter()
                .filter(|(_, other)| other.path().contains(&entry))
                .map(|(kind, _)| name(cx, *kind).render(cx.subject.lang))
                .collect();
            if with.len() < all.len() {
                lines.push(
                    said("difference.only-in", args! { entry: entry, who: with.join(", ") })
                        .render(cx.subject.lang),
                );
            }
        }
    }
    lines
}
