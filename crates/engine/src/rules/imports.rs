//! Layer module: imports that exist and are refused. Circles, internal packages, programs.

use go_doctor_protocol::Location;

use super::Rule;
use super::module::by_hand;
use crate::context::{Checked, Cx, Fact};
use crate::explain::place::{known, location, place};
use crate::explain::{Line, Run, between};
use crate::facts::modules::module_of;
use crate::findings::{Findings, draft};
use crate::paths;
use crate::words::args;

pub(super) const RULES: &[Rule] = &[
    Rule::new("import-cycle").explain(import_cycle),
    Rule::new("import-forbidden").explain(import_forbidden),
];

/// `import cycle not allowed [in test]`, with the stack above it; since Go 1.24 it names files.
fn import_cycle(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(line) = run.says(&["import cycle not allowed"]) else { return Ok(()) };
    let mut stack: Vec<Line<'_>> = Vec::new();
    for number in (0..line.number).rev() {
        let Some(above) = run.line(number) else { break };
        let text = above.text.trim_start();
        if !text.starts_with("imports ") && !text.starts_with("package ") {
            break;
        }
        stack.insert(0, above);
        if text.starts_with("package ") {
            break;
        }
    }
    let name = |line: &Line<'_>| {
        let words = line.text.split_whitespace().nth(1).unwrap_or_default();
        words.trim_end_matches(':').to_owned()
    };
    let last = name(&line);
    let all: Vec<String> = stack.iter().map(name).chain([last.clone()]).collect();
    let from = all.iter().position(|path| *path == last).unwrap_or(0);
    let ring = all.get(from..).unwrap_or_default().join(" → ");
    let lines: Vec<&str> = stack.iter().chain([&line]).map(|line| line.text).collect();
    let test = line.text.contains("not allowed in test");
    let finding = draft(args! { cycle: ring }).evidence(run.label(), lines.join("\n"));
    let finding = finding.at_any(cycle_place(cx, run, &line)?);
    let finding = if test { finding.why("why.test") } else { finding };
    out.add(by_hand(finding, if test { "outside-test" } else { "break" }));
    Ok(())
}

/// `imports example.com/lc/a from b.go: import cycle …`: the file lies in the folder of the package above.
fn cycle_place(cx: Cx<'_>, run: &Run, line: &Line<'_>) -> Fact<Option<Location>> {
    let Some(file) = between(line.text, " from ", ":") else { return Ok(None) };
    let above = line.number.checked_sub(1).and_then(|above| run.line(above));
    let package = above.and_then(|above| above.text.split_whitespace().nth(1)).unwrap_or_default();
    let (Some(cwd), true) = (&run.cwd, file.ends_with(".go")) else { return Ok(None) };
    let Some(module) = known(module_of(cx, cwd))?.flatten() else { return Ok(None) };
    let Some(rest) = module.module_path().and_then(|own| package.strip_prefix(own)) else {
        return Ok(None);
    };
    let folder = paths::join(cx.platform(), &module.folder, rest.trim_start_matches('/'));
    Ok(Some(Location { file: paths::join(cx.platform(), &folder, file), range: None }))
}

/// load's refusals of packages that exist (Go 1.19 to 1.27).
fn import_forbidden(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let read = |text: &'_ str| -> Option<(&'static str, &'static str, String)> {
        let owned = |package: &str| package.to_owned();
        if let Some(package) = between(text, "use of internal package ", " not allowed") {
            return Some(("message", "why", owned(package)));
        }
        if text.contains("is a program, not an importable package") {
            let package = between(text, "import \"", "\"").unwrap_or_default();
            return Some(("message.program", "why.program", owned(package)));
        }
        if text.contains("use of vendored package not allowed") {
            return Some(("message.vendored", "why.vendored", String::new()));
        }
        if let Some(path) = text.split_once(" must be imported as ").map(|(_, rest)| rest) {
            return Some(("message.as", "why.vendored", owned(path)));
        }
        let odd = [
            "could not import builtin",
            "is a pseudo-package",
            "cannot import current directory",
            "disallowed import path",
            "is not an importable package",
        ];
        odd.iter().any(|odd| text.contains(odd)).then(|| {
            let package = text.split('"').nth(1).unwrap_or("builtin");
            ("message.never", "why.never", owned(package))
        })
    };
    let Some((line, (message, why, package))) = run.find(read) else { return Ok(()) };
    let place = place(line.text);
    let at = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let root = package.split("/internal").next().unwrap_or_default().to_owned();
    let root = if package.starts_with("internal/") { "GOROOT".to_owned() } else { root };
    let finding = draft(args! { package: package, root: root }).message(message).why(why);
    let key = match message {
        "message" => "move",
        "message.program" => "split",
        _ => "import-other",
    };
    out.add(by_hand(finding.at_any(at).line(run, line), key));
    Ok(())
}
