//! Layer system: the three environments side by side.

use go_doctor_protocol::{Applicability, EnvironmentKind, FixAction, Host};

use super::Rule;
use crate::context::{Checked, Cx, Fact, Missing};
use crate::facts::environment::{Environment, environment, host, name};
use crate::facts::path_search;
use crate::findings::{Findings, draft};
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] =
    &[Rule::new("environments-differ").session(environments_differ).yields_to(&[
        "go-not-found",
        "go-not-on-path",
        "go-not-executable",
        "goroot-missing",
        "goroot-mismatch",
        "gopath-invalid",
        "toolchain-too-old",
    ])];

/// Variables whose difference changes what go builds, where it looks, or what it fetches.
pub(crate) const THAT_MATTER: &[&str] = &[
    "GOROOT",
    "GOPATH",
    "GOBIN",
    "GOFLAGS",
    "GOTOOLCHAIN",
    "GOENV",
    "GO111MODULE",
    "GOWORK",
    "GOOS",
    "GOARCH",
    "CGO_ENABLED",
    "CC",
    "CXX",
    "GOPROXY",
    "GOPRIVATE",
    "GONOSUMDB",
    "GONOPROXY",
    "GOSUMDB",
    "GOINSECURE",
    "GOEXPERIMENT",
    "GOCACHE",
    "GOMODCACHE",
    "GOTMPDIR",
];

/// A shell that has go, or a variable set, differently from the process that needs it. What only that process has does no
/// harm to it, so it is no finding; the table of the report shows it.
fn environments_differ(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let own = host(cx)?;
    let mut lines = Vec::new();
    let mut first: Option<(String, EnvironmentKind)> = None;
    let mut pending: Checked = Ok(());
    for kind in [EnvironmentKind::Terminal, EnvironmentKind::Login] {
        // A terminal of the same window is what the user compares with; the login shell stands in for it elsewhere.
        match (environment(cx, kind), go_of(cx, kind)) {
            (Ok(other), Ok(go)) => compare(cx, &own, &other, go, &mut lines, &mut first)?,
            (Err(Missing::Asked), _) | (_, Err(Missing::Asked)) => pending = Err(Missing::Asked),
            (Err(unchecked), _) | (_, Err(unchecked)) => {
                if kind == EnvironmentKind::Login && pending.is_ok() {
                    pending = Err(unchecked);
                }
            }
        }
    }
    pending?;
    let Some((what, kind)) = first else { return Ok(()) };
    let finding =
        draft(args! { what: what, shell: name(cx, kind), own: name(cx, EnvironmentKind::Host) });
    let action = if cx.subject.host == Host::Vscode { "restart" } else { "align" };
    out.add(
        finding
            .evidence(
                format!(
                    "{} / {}",
                    name(cx, EnvironmentKind::Host).render(cx.subject.lang),
                    name(cx, kind).render(cx.subject.lang)
                ),
                lines.join("\n"),
            )
            .fix(action, args! {}, Applicability::DisplayOnly, FixAction::Manual),
    );
    Ok(())
}

/// The file that a bare `go` starts in an environment, links followed.
pub(crate) fn go_of(cx: Cx<'_>, kind: EnvironmentKind) -> Fact<Option<String>> {
    use go_doctor_protocol::Outcome;
    let search = path_search::search(cx, kind, "go")?;
    Ok(search.hit().map(|hit| match &hit.outcome {
        Outcome::Found { stat } => stat.real_path.clone().unwrap_or_else(|| hit.path.clone()),
        _ => hit.path.clone(),
    }))
}

fn compare(
    cx: Cx<'_>,
    own: &Environment,
    other: &Environment,
    go: Option<String>,
    lines: &mut Vec<String>,
    first: &mut Option<(String, EnvironmentKind)>,
) -> Checked {
    let mut note = |what: &str, own: &str, there: &str| {
        if first.is_none() {
            *first = Some((what.to_owned(), other.kind));
        }
        let line = format!("{what}: {} / {}", shown(own), shown(there));
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    if let (Some(there), Some(here)) = (go, go_of(cx, EnvironmentKind::Host)?)
        && !paths::same(cx.platform(), &here, &there)
    {
        note("go", &here, &there);
    }
    for variable in THAT_MATTER {
        if let Some(there) = other.get_set(variable) {
            let here = own.get_set(variable).unwrap_or_default();
            if here != there {
                note(variable, here, there);
            }
        }
    }
    Ok(())
}

fn shown(value: &str) -> &str {
    if value.is_empty() { "–" } else { value }
}
