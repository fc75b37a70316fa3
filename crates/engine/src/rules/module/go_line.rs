//! Layer module: the go and toolchain lines. Versions that are none, and lines too low for the code.

use go_doctor_protocol::{Applicability, Edit};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files};
use crate::facts::workspace::modules::{ModuleFile, module_of, packages_by_module};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::go_mod_errors::{is_go_line, refusals};
use crate::output::go::location::location;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::module::files::{looked_at_by_gopls, set_word};
use crate::words::{self, term};
use go_doctor_golang::modfile::file::{FileKind, Refusal};
use go_doctor_golang::source::features::Feature;
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::go_directive_invalid::RULE)
        .mod_file(go_directive_invalid)
        .explain(explain_go_directive_invalid)
        .yields_to(&[words::go_mod_invalid::RULE, words::toolchain_too_old::RULE]),
    Rule::new(words::go_directive_too_low::RULE)
        .diagnose(go_directive_too_low)
        .explain(explain_go_directive_too_low)
        .yields_to(&[words::go_mod_invalid::RULE, words::go_directive_invalid::RULE]),
];

fn go_directive_invalid(_: Cx<'_>, file: &ModuleFile, out: &mut Findings) -> Checked {
    for problem in file.file.problems.iter().filter(|p| p.refusal == Refusal::GoLine) {
        let word = file.text.get(problem.span.0..problem.span.1).unwrap_or_default();
        let finding =
            draft(words::go_directive_invalid::message(file.name(), problem.message.as_str()))
                .at(file.location(problem.span))
                .evidence(format!("read {}", file.path), file.line(problem.span));
        let toolchain = problem.message.contains("toolchain");
        out.add(match repaired(word, toolchain) {
            Some(text) => set_certain(finding, file, problem.span, &text),
            None => finding.by_hand(words::go_directive_invalid::fix_edit(file.name())),
        });
    }
    let Some(line) = file.file.first("toolchain").filter(|_| file.kind == FileKind::Mod) else {
        return Ok(());
    };
    // What Go 1.23 to 1.27 were seen to drop: `default`, a name that is no version, and versions before toolchains.
    let name = line.words.first().map_or("", String::as_str);
    let outdated = GoVersion::parse(name).is_none_or(|version| version.language() < (1, 21));
    if outdated && file.file.problems.is_empty() {
        let finding = draft(words::go_directive_invalid::toolchain(file.name(), name))
            .why(words::go_directive_invalid::why_toolchain())
            .at(file.location(line.span))
            .evidence(format!("read {}", file.path), file.line(line.span));
        out.add(finding.terminal(
            words::go_directive_invalid::fix_drop,
            "go mod edit -toolchain=none",
            &file.folder,
        ));
    }
    Ok(())
}

/// The version that was meant: `v1.22`, `go1.22`, `1.22.x` and `1.22,` are 1.22.
fn repaired(word: &str, toolchain: bool) -> Option<String> {
    let bare = word.trim_matches(['"', '\'', ',', ';']).trim_start_matches(['v', 'V']);
    let bare = bare.strip_prefix("go").unwrap_or(bare);
    let bare = bare.strip_suffix(".x").or_else(|| bare.strip_suffix(".*")).unwrap_or(bare);
    let version = GoVersion::parse(bare).filter(|_| !bare.contains(['-', '+']))?;
    let (_, minor) = version.language();
    if toolchain { (minor >= 21).then(|| format!("go{bare}")) } else { Some(bare.to_owned()) }
}

fn set_certain(finding: Draft, file: &ModuleFile, span: (usize, usize), text: &str) -> Draft {
    let edit = Edit { file: file.path.clone(), range: file.range(span), new_text: text.to_owned() };
    let title = words::go_directive_invalid::fix_set(text, file.name());
    finding.edits(title, Applicability::Safe, vec![edit])
}

fn explain_go_directive_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let refusals = refusals(run);
    let said = refusals.iter().find(|(_, message)| is_go_line(message)).copied();
    let invalid = || {
        let line = run.says(&["invalid -go option", "go: invalid toolchain \""])?;
        Some((line, line.text.trim_start_matches("go: ")))
    };
    let named = match said.or_else(invalid) {
        Some(found) => Some(found),
        None => language_as_toolchain(cx, run)?,
    };
    let Some((line, said)) = named else {
        // go says nothing of a toolchain line it would drop, only that go.mod needs updates.
        let updates = run.says(&["updates to go.mod needed"]).and(run.cwd.as_deref());
        let file = match updates {
            Some(cwd) => module_of(cx, cwd).known()?.flatten(),
            None => looked_at_by_gopls(cx, run)?,
        };
        return file.map_or(Ok(()), |file| go_directive_invalid(cx, &file, out));
    };
    let name = if line.text.contains("go.work") { "go.work" } else { "go.mod" };
    let version = between(said, "'", "'").or_else(|| between(said, "\"", "\"")).unwrap_or("");
    let finding = draft(words::go_directive_invalid::message(name, said)).line(run, line);
    // Go before 1.21 knows versions of two parts only.
    let patch = GoVersion::parse(version).is_some() && version.matches('.').count() == 2;
    let finding =
        if patch { finding.why(words::go_directive_invalid::why_patch()) } else { finding };
    out.add(finding.by_hand(words::go_directive_invalid::fix_edit(name)));
    Ok(())
}

/// `go1.99 is a language version but not a toolchain version`: a finding here only when go.mod names that toolchain.
fn language_as_toolchain<'r>(cx: Cx<'_>, run: &'r Run) -> Fact<Option<(Line<'r>, &'r str)>> {
    let Some((line, rest)) = run.after("invalid toolchain: ") else { return Ok(None) };
    let Some(cwd) = run.cwd.as_deref() else { return Ok(None) };
    let name = rest.split(' ').next().unwrap_or_default();
    let module = module_of(cx, cwd).known()?.flatten();
    let own = module.is_some_and(|module| module.file.word("toolchain") == Some(name));
    Ok(own.then_some((line, rest)))
}

/// The newest feature of one folder, and its file.
type Newest<'f> = Option<(&'f GoFile, Feature)>;

fn go_directive_too_low(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for (module, folders) in packages_by_module(cx)?.iter() {
        // Nothing that is looked for here is newer than Go 1.26.
        if module.language() >= (1, 26) {
            continue;
        }
        let newest = folders
            .iter()
            .filter_map(|folder| newest_of_folder(&files, folder, module.language().1))
            .rev()
            .max_by_key(|(_, feature)| feature.since);
        if let Some((file, feature)) = newest {
            add_too_low(module, file, &feature, out);
        }
    }
    Ok(())
}

fn newest_of_folder<'f>(files: &'f GoFiles, folder: &str, allowed: u32) -> Newest<'f> {
    let list = files.folders.get(folder)?;
    // A name that the package itself declares is no built-in; a file may raise its own version with //go:build go1.N.
    let declared =
        |name: &str| list.iter().flat_map(|f| &f.header.decls).any(|d| d.name.text == name);
    let own_version = |file: &GoFile| {
        file.header.constraint.as_ref().is_some_and(|constraint| constraint.contains("go1."))
    };
    let takes = list.iter().filter(|file| file.built && !own_version(file));
    let features = takes.filter_map(|file| {
        let feature = file.newest_feature().filter(|feature| feature.since > allowed)?;
        let word = file.text.get(feature.span.0..feature.span.1).unwrap_or_default();
        (!declared(word)).then_some((file, feature))
    });
    features.max_by_key(|(_, feature)| feature.since)
}

fn add_too_low(module: &ModuleFile, file: &GoFile, feature: &Feature, out: &mut Findings) {
    let line = module.file.first("go");
    let (major, minor) = module.language();
    let needs = format!("1.{}", feature.since);
    let (start, end) = feature.span;
    let (name, has) = (file.name.as_str(), format!("{major}.{minor}"));
    let what = term(format!("feature.{}", feature.name));
    let mut finding = draft(if line.is_some() {
        words::go_directive_too_low::message(name, what, needs.as_str(), has)
    } else {
        words::go_directive_too_low::absent(name, what, needs.as_str(), module.path.as_str(), has)
    })
    .at(file.location(start, end))
    .evidence(format!("read {}", file.path), file.line(start));
    if let Some(line) = line {
        finding = finding.evidence(format!("read {}", module.path), module.line(line.span));
        let title = words::go_directive_too_low::fix_raise(needs.as_str(), module.path.as_str());
        finding = set_word(finding, title, module, line.span, &needs);
    } else {
        let command = format!("go mod edit -go={needs}");
        finding = finding.terminal(words::go_directive_too_low::fix_add, command, &module.folder);
    }
    out.add(finding);
}

/// `requires go1.22 or later (-lang was set to go1.21; check go.mod)`, in the wording of every version and of vet.
fn explain_go_directive_too_low(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let read = |text: &str| {
        let (before, rest) = text.split_once("requires go1.")?;
        let minor: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let later = rest.get(minor.len()..)?.starts_with(" or later");
        let quiet = before.contains("go.mod ") || minor.is_empty();
        (later && !quiet).then_some(minor)
    };
    let mut lines = run.saying(&["requires go1."]);
    let Some((line, minor)) = lines.find_map(|line| Some((line, read(line.text)?))) else {
        return Ok(());
    };
    let has = between(line.text, "-lang was set to go", ";")
        .or_else(|| between(line.text, "(module is go", ")"))
        .unwrap_or_default();
    let needs = format!("1.{minor}");
    let place = place(line.text);
    let location = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let said = place.map_or(line.text, |place| place.message);
    let said = said.split(" requires go1.").next().unwrap_or(said).trim_end_matches(':');
    let finding = draft(if has.is_empty() {
        words::go_directive_too_low::explain_unknown(said, needs.as_str())
    } else {
        words::go_directive_too_low::explain(said, needs.as_str(), has)
    })
    .at_any(location)
    .line(run, line);
    let command = format!("go mod edit -go={needs}");
    out.add(finding.terminal_of(words::go_directive_too_low::fix_add, command, run));
    Ok(())
}
