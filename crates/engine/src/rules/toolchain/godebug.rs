//! Layer system: settings of GODEBUG that a newer Go has removed. In the environment they end the go command itself.

use go_doctor_protocol::Layer;

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::environment::process::host;
use crate::facts::toolchain::go_env::{Asked, asked};
use crate::facts::workspace::modules::{module_of, work_near};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::blame::in_start_up_files;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::godebug_removed::RULE)
    .diagnose(godebug_removed)
    .explain(explain_godebug_removed)];

/// What Go says of such a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Removed<'t> {
    name: &'t str,
    /// The old value; Go 1.24 to 1.26 say none.
    value: Option<&'t str>,
    /// The minor version that removed it, as the link says.
    minor: Option<&'t str>,
}

/// `removed GODEBUG "gotypesalias" set to old value "0" … (https://go.dev/doc/godebug#go-127)` (Go 1.27), and `use of removed
/// godebug "x509sha1", see https://go.dev/doc/godebug#go-124` (Go 1.24 to 1.26).
fn removed(text: &str) -> Option<Removed<'_>> {
    let rest =
        ["removed GODEBUG \"", "use of removed godebug \"", "use of removed //go:debug setting \""]
            .into_iter()
            .find_map(|said| text.split_once(said).map(|(_, rest)| rest))?;
    let (name, rest) = rest.split_once('"')?;
    let minor = rest
        .split_once("#go-1")
        .map(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
    Some(Removed {
        name,
        value: between(rest, "set to old value \"", "\""),
        minor: minor.filter(|minor| !minor.is_empty()),
    })
}

/// What the Go runtime prints before anything else when its environment has such a setting (Go 1.27, exit code 2).
fn in_environment(text: &str) -> Option<Removed<'_>> {
    let found = text.strip_prefix("fatal error: ").and_then(removed)?;
    text.contains(" in environment").then_some(found)
}

impl Removed<'_> {
    /// The Go version that removed it.
    fn version(&self) -> String {
        self.minor.map_or_else(|| "?".to_owned(), |minor| format!("1.{minor}"))
    }

    /// `name=value`, as far as it is known.
    fn setting(&self) -> String {
        self.value.map_or_else(|| self.name.to_owned(), |value| format!("{}={value}", self.name))
    }

    /// What is said of one in the environment.
    fn draft(&self) -> Draft {
        draft(words::godebug_removed::message(self.setting(), self.version()))
    }
}

/// A go that did not answer because of its environment.
fn godebug_removed(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let asked = asked(cx)?;
    let Asked::Refused(failure) = &*asked else { return Ok(()) };
    let Some(found) = failure.stderr.lines().find_map(in_environment) else { return Ok(()) };
    let mut finding = found.draft();
    if let Some(value) = host(cx)?.get("GODEBUG") {
        finding = finding.evidence("GODEBUG", value);
    }
    let first = failure.stderr.lines().next().unwrap_or_default();
    out.add(unset(cx, finding.evidence(failure.probe.as_str(), first), found.name)?);
    Ok(())
}

/// The fix that takes a setting away: the line that sets GODEBUG, where it sets nothing else.
fn unset(cx: Cx<'_>, finding: Draft, name: &str) -> Fact<Draft> {
    let title = words::godebug_removed::fix_unset(name);
    let value = host(cx).known()?.and_then(|host| host.get("GODEBUG").map(str::to_owned));
    match value.filter(|value| value.starts_with(name) && !value.contains(',')) {
        Some(value) => in_start_up_files(cx, finding, "GODEBUG", &value, title),
        None => Ok(finding.by_hand(title)),
    }
}

fn explain_godebug_removed(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some((line, found)) = run.find(in_environment) {
        out.add(unset(cx, found.draft().line(run, line), found.name)?);
        return Ok(());
    }
    let Some((line, found, file, number)) = run.lines().find_map(in_file) else { return Ok(()) };
    let path = match (file.rsplit(['/', '\\']).next().unwrap_or(file), run.cwd.as_deref()) {
        ("go.mod", Some(cwd)) => {
            module_of(cx, cwd).known()?.flatten().map(|file| file.path.clone())
        }
        ("go.work", Some(cwd)) => {
            work_near(cx, cwd).known()?.flatten().map(|file| file.path.clone())
        }
        _ => None,
    };
    let at = location(cx, run, path.as_deref().unwrap_or(file), number, None)?;
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let finding = draft(words::godebug_removed::file(name, found.setting(), found.version()))
        .why(words::godebug_removed::why_file())
        .layer(Layer::Module);
    out.add(
        finding
            .at_any(at)
            .line(run, line)
            .by_hand(words::godebug_removed::fix_delete(found.name, found.version())),
    );
    Ok(())
}

/// `go.mod:5: use of removed …` and `./main.go:1:1: invalid //go:debug: removed …`: the file and its line.
fn in_file(line: Line<'_>) -> Option<(Line<'_>, Removed<'_>, &str, u32)> {
    let found = removed(line.text)?;
    let end = [".mod:", ".work:", ".go:"]
        .into_iter()
        .find_map(|end| Some(line.text.find(end)? + end.len()))?;
    let file = line.text.get(..end.checked_sub(1)?)?;
    let file = file.rsplit(": ").next().unwrap_or(file).trim();
    let number = line.text.get(end..)?.split(':').next()?.parse().ok()?;
    Some((line, found, file, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_wordings() {
        let new = "removed GODEBUG \"gotypesalias\" set to old value \"0\" (https://go.dev/doc/godebug#go-127)";
        let found = Removed { name: "gotypesalias", value: Some("0"), minor: Some("27") };
        assert_eq!(removed(new), Some(found));
        let old =
            "go.mod:5: use of removed godebug \"x509sha1\", see https://go.dev/doc/godebug#go-124";
        let found = Removed { name: "x509sha1", value: None, minor: Some("24") };
        assert_eq!(removed(old), Some(found));
        assert_eq!(in_environment(new), None);
    }
}
