//! Layer module: cgo that is off while the code imports "C".

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::exclusion::{Reason, Tests, imports_c, orphan, reason};
use crate::facts::workspace::go_files::{go_files, package_files};
use crate::facts::workspace::tags::build_target;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::left_out::{Left, declarer};
use crate::output::go::location::location;
use crate::output::go::undefined::undefined;
use crate::rules::Rule;
use crate::rules::blame::unset_or;
use crate::rules::machine::build_tools::install_of_missing_compiler;
use crate::rules::package::exclusion::excluded_folder;
use crate::rules::package::other_system::is_of_cache;
use crate::words;
use go_doctor_golang::source::constraint::Target;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::cgo_disabled::RULE)
    .diagnose(cgo_disabled)
    .explain(explain_cgo_disabled)
    .yields_to(&[
        words::home_unset::RULE,
        words::race_needs_cgo::RULE,
        words::c_compiler_missing::RULE,
        words::cross_compile_target::RULE,
    ])];

/// CGO_ENABLED=0, and a package that has no Go file left then, or lacks names that only its cgo files declare.
fn cgo_disabled(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let found = variable(cx, "CGO_ENABLED")?;
    if found.value.as_deref() != Some("0") {
        return Ok(());
    }
    let files = go_files(cx)?;
    let with = build_target(cx)?;
    let without = Target { cgo: false, ..with.clone() };
    for list in files.folders.values() {
        let Some(user) = list.iter().find(|file| file.built && imports_c(file).is_some()) else {
            continue;
        };
        let span = imports_c(user).unwrap_or_default();
        let left = |target: &Target| {
            list.iter().filter(|file| reason(file, target, Tests::Left).is_none()).count()
        };
        let (name, source) = (user.name.as_str(), found.source.said());
        let finding = if left(&with) > 0 && left(&without) == 0 {
            draft(words::cgo_disabled::message(name, source))
        } else if let Some(orphan) =
            orphan(list, &without).filter(|orphan| orphan.reason == Reason::Cgo)
        {
            let (start, end) = orphan.span;
            let by = orphan.user.name.as_str();
            draft(words::cgo_disabled::name(by, orphan.name, name, source))
                .why(words::cgo_disabled::why_name())
                .related(orphan.user.location(start, end), words::own::related_used())
        } else {
            continue;
        };
        let finding = finding
            .at(user.location(span.0, span.1))
            .evidence("CGO_ENABLED", "0")
            .evidence(format!("read {}", user.path), user.line(span.0));
        let (unset, otherwise) =
            (words::cgo_disabled::fix_unset, words::cgo_disabled::fix_unset_environment());
        out.add(unset_or(cx, finding, "CGO_ENABLED", &found, unset, otherwise)?);
    }
    Ok(())
}

/// go/build, load and the linker without cgo (Go 1.19 to 1.27), and names that only cgo files declare.
fn explain_cgo_disabled(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "requires external (cgo) linking, but cgo is not enabled",
        "go: no Go source files",
        "-msan requires cgo",
        "-asan requires cgo",
        "requires cgo or $",
        "could not import C (no metadata for C)",
        "loadinternal: cannot find runtime/cgo",
        // A package's own word, at run time: without cgo it is built as a stub.
        "requires cgo to work",
    ];
    if let Some(line) = run.says(SAYS) {
        let said = line.text.trim_start_matches("go: ");
        let finding =
            draft(words::cgo_disabled::explain(said)).why(words::cgo_disabled::why_explain());
        out.add(enable(cx, run, finding.line(run, line))?);
        return Ok(());
    }
    if let Some((line, folder)) = excluded_folder(run) {
        let Some(list) = package_files(cx, &folder).known()? else { return Ok(()) };
        if let Some(file) = list.iter().find(|file| file.built && imports_c(file).is_some()) {
            let finding = draft(words::cgo_disabled::folder(file.name.as_str()));
            let finding = finding.why(words::cgo_disabled::why_explain());
            out.add(enable(cx, run, finding.line(run, line))?);
        }
        return Ok(());
    }
    for name in undefined(run) {
        // A published package compiles; one that cannot be looked at here lacks what its cgo files declare.
        if is_of_cache(name.place.file)
            && declarer(cx, run, &name)?.is_none()
            && is_switched_off(cx, run)?
        {
            let finding = draft(words::cgo_disabled::explain(name.line.text.trim()));
            let finding = finding.why(words::cgo_disabled::why_name());
            out.add(enable(cx, run, finding.line(run, name.line))?);
            return Ok(());
        }
        if let Some((file, Left::Out(Reason::Cgo))) = declarer(cx, run, &name)? {
            let finding = draft(words::cgo_disabled::undefined(name.name, file.as_str()));
            let finding = finding.why(words::cgo_disabled::why_name());
            let place = &name.place;
            let at = location(cx, run, place.file, place.line, place.column)?;
            out.add(enable(cx, run, finding.at_any(at).line(run, name.line))?);
            return Ok(());
        }
    }
    Ok(())
}

/// Whether CGO_ENABLED=0 stands in front of a run's command, or in the environment of its folder.
fn is_switched_off(cx: Cx<'_>, run: &Run) -> Fact<bool> {
    let set = |(name, value): &(String, String)| name == "CGO_ENABLED" && value == "0";
    if run.go().is_some_and(|go| go.env.iter().any(set)) {
        return Ok(true);
    }
    if run.cwd.is_none() {
        return Ok(false);
    }
    let found = variable(cx, "CGO_ENABLED").known()?;
    Ok(found.is_some_and(|found| found.value.as_deref() == Some("0")))
}

/// How cgo is switched on: the same command with it, where a C compiler is; without one it would only stop for that.
fn enable(cx: Cx<'_>, run: &Run, finding: Draft) -> Fact<Draft> {
    let install = match run.cwd {
        Some(_) => install_of_missing_compiler(cx).known()?.flatten(),
        None => None,
    };
    if let Some(command) = install {
        let finding = finding.by_hand(words::cgo_disabled::fix_install(command));
        return Ok(if is_switched_off(cx, run)? {
            finding.by_hand(words::cgo_disabled::fix_unset_environment())
        } else {
            finding
        });
    }
    let finding = match run.command.as_ref().map(|command| command.raw.as_str()) {
        Some(command) => {
            // Of two in front of a command the second counts.
            let again = if command.contains("CGO_ENABLED=0") {
                command.replacen("CGO_ENABLED=0", "CGO_ENABLED=1", 1)
            } else {
                format!("CGO_ENABLED=1 {command}")
            };
            finding.terminal_of(words::cgo_disabled::fix_enable, again, run)
        }
        None => finding,
    };
    Ok(finding.by_hand(words::cgo_disabled::fix_unset_environment()))
}
