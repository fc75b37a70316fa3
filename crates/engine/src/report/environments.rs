//! The three environments side by side: how each was read, each Go variable's value in it, who set it, and what go takes.

use std::collections::BTreeSet;
use std::rc::Rc;

use go_doctor_protocol::{
    EnvironmentKind, EnvironmentReport, Outcome, PathEntry, UsedValue, VariableReport,
    VariableValue,
};

use crate::context::{Cx, Missing};
use crate::facts::build::toolchain_choice::effective;
use crate::facts::environment::path_search::{self, go_of};
use crate::facts::environment::process::{Environment, THAT_MATTER, environment, name, read_how};
use crate::facts::toolchain::layout::layout;
use crate::facts::toolchain::provenance;
use crate::words;

/// How each environment was read, or why not.
pub(super) fn environments(cx: Cx<'_>) -> Vec<EnvironmentReport> {
    EnvironmentKind::ALL
        .into_iter()
        .map(|kind| {
            let read = environment(cx, kind);
            let unchecked = match &read {
                Ok(_) => None,
                Err(Missing::Asked) => {
                    Some(words::own::unchecked_waiting().render(cx.subject.lang))
                }
                Err(Missing::Unchecked(reason)) => Some(reason.render(cx.subject.lang)),
            };
            EnvironmentReport {
                kind,
                name: name(cx, kind).render(cx.subject.lang),
                how: read
                    .as_ref()
                    .ok()
                    .map(|environment| read_how(&environment.method).render(cx.subject.lang)),
                method: read.ok().map(|environment| environment.method.clone()),
                unchecked,
            }
        })
        .collect()
}

/// The environments that could be read.
type Read = Vec<(EnvironmentKind, Rc<Environment>)>;

/// The go that runs, its version, PATH, and every Go variable that is set anywhere.
pub(super) fn variables(cx: Cx<'_>) -> Vec<VariableReport> {
    let all: Read = EnvironmentKind::ALL
        .into_iter()
        .filter_map(|kind| Some((kind, environment(cx, kind).ok()?)))
        .collect();
    let mut list = vec![go(cx, &all), version(cx)];
    let names = ["PATH"].into_iter().chain(THAT_MATTER.iter().copied()).chain(["HOME", "TMPDIR"]);
    for name in names {
        let values: Vec<_> = all
            .iter()
            .map(|(kind, environment)| (*kind, environment.get(name).map(str::to_owned)))
            .collect();
        let mut report = variable(cx, name, &values);
        if name == "PATH" {
            report.differences = path_differences(cx, &all);
            report.entries = path_entries(cx, &all);
        } else if let Ok(Some((value, source))) = provenance::used(cx, name) {
            report.used = Some(UsedValue { value, source: source.render(cx.subject.lang) });
        }
        list.push(report);
    }
    let says_something = |report: &VariableReport| {
        report.used.is_some() || report.values.iter().any(|value| value.value.is_some())
    };
    list.retain(says_something);
    list
}

/// The program that a bare `go` runs in each environment, and whose installation that is.
fn go(cx: Cx<'_>, all: &Read) -> VariableReport {
    let values: Vec<(EnvironmentKind, Option<String>)> =
        all.iter().filter_map(|(kind, _)| Some((*kind, go_of(cx, *kind).ok()?))).collect();
    let mut report = table_row("go", &values);
    for value in &mut report.values {
        let whose = value.value.as_deref().and_then(|path| layout(cx.platform(), path));
        value.source = whose.map(|said| said.render(cx.subject.lang));
    }
    report
}

/// The version that builds the folder, when it is not that of the go that is found.
fn version(cx: Cx<'_>) -> VariableReport {
    let mut report = table_row("GOVERSION", &[]);
    if let Ok(effective) = effective(cx)
        && let Some(effective) = effective.as_ref()
        && let Some(by) = &effective.switched_by
    {
        let source = by.render(cx.subject.lang);
        report.used = Some(UsedValue { value: format!("go{}", effective.version), source });
    }
    report
}

fn table_row(name: &str, values: &[(EnvironmentKind, Option<String>)]) -> VariableReport {
    let distinct: BTreeSet<&Option<String>> = values.iter().map(|(_, value)| value).collect();
    VariableReport {
        name: name.to_owned(),
        differs: distinct.len() > 1,
        values: values
            .iter()
            .map(|(kind, value)| VariableValue {
                environment: *kind,
                value: value.clone(),
                source: None,
            })
            .collect(),
        differences: Vec::new(),
        used: None,
        entries: Vec::new(),
    }
}

fn variable(
    cx: Cx<'_>,
    name: &str,
    values: &[(EnvironmentKind, Option<String>)],
) -> VariableReport {
    let mut report = table_row(name, values);
    // PATH is a list: each of its entries has a source of its own.
    for value in report.values.iter_mut().filter(|_| name != "PATH") {
        let source = provenance::of_variable(cx, value.environment, name, value.value.as_deref());
        value.source = source.ok().flatten().map(|said| said.render(cx.subject.lang));
    }
    report
}

/// PATH entries that not every environment has.
fn path_differences(cx: Cx<'_>, all: &Read) -> Vec<String> {
    let lang = cx.subject.lang;
    let lacking = entries(all).into_iter().map(|entry| (entry, having(all, entry)));
    lacking
        .filter(|(_, kinds)| kinds.len() < all.len())
        .map(|(entry, kinds)| {
            let names: Vec<String> =
                kinds.into_iter().map(|kind| name(cx, kind).render(lang)).collect();
            words::own::difference_only_in(entry, names.join(", ")).render(lang)
        })
        .collect()
}

/// Every entry of every PATH once, in the order of the environments.
fn entries(all: &Read) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    all.iter()
        .flat_map(|(_, environment)| environment.path())
        .filter(|entry| seen.insert(*entry))
        .collect()
}

fn having(all: &Read, entry: &str) -> Vec<EnvironmentKind> {
    let with = all.iter().filter(|(_, environment)| environment.path().contains(&entry));
    with.map(|(kind, _)| *kind).collect()
}

/// The entries with who put them there and the go that lies in them.
fn path_entries(cx: Cx<'_>, all: &Read) -> Vec<PathEntry> {
    let lang = cx.subject.lang;
    entries(all)
        .into_iter()
        .map(|entry| {
            let environments = having(all, entry);
            let source = provenance::of_path_entry(cx, all, entry).ok().flatten();
            let go = environments.first().and_then(|kind| go_in(cx, *kind, entry));
            PathEntry {
                entry: entry.to_owned(),
                environments,
                source: source.map(|said| said.render(lang)),
                go,
            }
        })
        .collect()
}

/// The go that lies in a PATH entry, with whose installation it is.
fn go_in(cx: Cx<'_>, kind: EnvironmentKind, entry: &str) -> Option<String> {
    let search = path_search::search(cx, kind, "go").ok()?;
    let environment = environment(cx, kind).ok()?;
    let number = environment.path().iter().position(|other| *other == entry)?;
    let found = search.looked.iter().find(|looked| looked.entry == number && looked.serves())?;
    let real = match &found.outcome {
        Outcome::Found { stat } => stat.real_path.as_deref().unwrap_or(&found.path),
        _ => &found.path,
    };
    let whose = layout(cx.platform(), real).map(|said| said.render(cx.subject.lang));
    Some(whose.map_or_else(|| real.to_owned(), |whose| format!("{real} ({whose})")))
}
