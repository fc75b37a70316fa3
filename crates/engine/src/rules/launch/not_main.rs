//! Layer extension: launch.json: a program that is there, and that go refuses to build or dlv cannot start.

use go_doctor_protocol::{Applicability, EntryKind, Outcome};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::documents::{insert_property, quote, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::launch_file::{Configuration, Request};
use crate::facts::workspace::go_files::{GoFile, go_files, package_files};
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::paths;
use crate::rules::Rule;
use crate::rules::launch::program::{Program, each_configuration, is_built, program};
use crate::rules::launch::programs::{Advice, Package, listed, package, programs_for};
use crate::rules::launch::references::configurations_of;
use crate::words::{self, Message};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::launch_program_not_main::RULE)
    .config(program_not_main)
    .explain(explain_not_main)];

fn program_not_main(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for configuration in configurations_of(cx, file) {
        let mode = configuration.mode();
        if configuration.request != Some(Request::Launch) || !is_built(&mode) || out.is_full() {
            continue;
        }
        match program(cx, file, &configuration) {
            Err(missing) => waiting = Err(missing),
            Ok(None) => {}
            Ok(Some(program)) => match unbuildable(cx, file, &configuration, &program) {
                Err(missing) => waiting = Err(missing),
                Ok(finding) => finding.into_iter().for_each(|finding| out.add(finding)),
            },
        }
    }
    waiting
}

/// What `go build` refuses or dlv cannot start of a program that is there.
fn unbuildable(
    cx: Cx<'_>,
    file: &ConfigFile,
    configuration: &Configuration<'_>,
    program: &Program<'_>,
) -> Fact<Option<Draft>> {
    let mode = &*configuration.mode();
    let Outcome::Found { stat } = &program.outcome else { return Ok(None) };
    let is_folder = stat.kind == EntryKind::Folder;
    let folder = match is_folder {
        true => Some(program.path.clone()),
        // A test is no program, and that is its mode's fault.
        false if program.path.ends_with("_test.go") => None,
        false if program.path.ends_with(".go") => paths::parent(cx.platform(), &program.path),
        false => None,
    };
    let Some(folder) = folder else { return Ok(None) };
    let files = package_files(cx, &folder)?;
    let path = program.path.as_str();
    if !is_folder {
        let own = files.iter().filter(|file| file.path == program.path);
        if mode != "debug" {
            return Ok(None);
        }
        return Ok(library(cx, file, program, own)?
            .map(|base| or_test(base, configuration, program, &files)));
    }
    // `go test` wants a Go file too, and no more than that.
    let found = match package(&files) {
        Package::Empty => Package::Empty,
        other if mode == "debug" => other,
        _ => return Ok(None),
    };
    let shown: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let refused = |message: Message| {
        draft(message.why(words::launch_program_not_main::why_build()))
            .at_value(program.value)
            .evidence(words::own::probe_go_files(), format!("{path}: {}", shown.join(" ")))
    };
    let offered = |base: Draft, advice: &Advice| {
        advice.texts.iter().fold(base, |base, text| {
            let title = words::launch_program_not_main::fix_write(text.as_str());
            base.write(title, program.value, text)
        })
    };
    Ok(Some(match found {
        Package::Empty => {
            let advice = programs_for(cx, file, Some(path))?;
            let message = match advice.folders.as_slice() {
                [] => words::launch_program_not_main::no_files(path),
                [one] => words::launch_program_not_main::no_files_one(
                    path,
                    listed(std::slice::from_ref(one)),
                ),
                folders => words::launch_program_not_main::no_files_many(path, listed(folders)),
            };
            offered(refused(message), &advice)
        }
        Package::OnlyTests => {
            let base = refused(words::launch_program_not_main::only_tests(path));
            base.by_hand(words::launch_program_not_main::fix_mode())
        }
        Package::Mains(mains) => {
            let names = mains.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
            let base = refused(words::launch_program_not_main::several(path, listed(&names)));
            let title = words::launch_program_not_main::fix_write("${file}");
            base.write(title, program.value, "${file}")
        }
        Package::NoMain(first) => {
            let place = first.header.package.as_ref();
            let base = refused(words::launch_program_not_main::no_main(path));
            let base = match place {
                Some(name) => base
                    .related(first.location(name.start, name.end), words::own::related_package()),
                None => base,
            };
            // Its own files first: the folder may get its main yet.
            let below = programs_for(cx, file, Some(path))?;
            if below.folders.is_empty() { base } else { offered(base, &below) }
        }
        Package::Program => return Ok(None),
        // With mode auto a test in the editor is run, and that works here.
        Package::Library
            if configuration.text("mode").is_none_or(|mode| mode == "auto")
                && has_tests(&files) =>
        {
            return Ok(None);
        }
        Package::Library | Package::Other => {
            let built = files.iter().filter(|file| file.built && !file.is_test());
            return Ok(library(cx, file, program, built)?
                .map(|base| or_test(base, configuration, program, &files)));
        }
    }))
}

/// A package of another name than main, all of its files agreeing.
fn library<'f>(
    cx: Cx<'_>,
    file: &ConfigFile,
    program: &Program<'_>,
    files: impl Iterator<Item = &'f GoFile>,
) -> Fact<Option<Draft>> {
    let mut names = files.filter_map(|file| Some((file, file.header.package.as_ref()?)));
    // A package that has none, or is mixed, is another rule's.
    let Some((first, name)) = names.next() else { return Ok(None) };
    if name.text == "main" || names.any(|(_, other)| other.text != name.text) {
        return Ok(None);
    }
    let place = first.location(name.start, name.end);
    let message = words::own::related_package();
    let base =
        draft(words::launch_program_not_main::message(program.path.as_str(), name.text.as_str()))
            .at_value(program.value)
            .related(place, message);
    with_only_main(cx, base, file, program).map(Some)
}

fn has_tests(files: &[GoFile]) -> bool {
    files.iter().any(|file| file.built && file.is_test())
}

/// The mode in which a library's tests are debugged, with its folder as program: of a file alone `go test` leaves out what
/// its neighbours declare.
fn or_test(
    base: Draft,
    configuration: &Configuration<'_>,
    program: &Program<'_>,
    files: &[GoFile],
) -> Draft {
    if !has_tests(files) {
        return base;
    }
    let object = configuration.object;
    let mode = match configuration.get("mode") {
        Some(value) => replace(value, &quote("test")),
        None => insert_property(object, "mode", &quote("test")),
    };
    let text = program.value.as_str().unwrap_or_default();
    if !text.ends_with(".go") {
        let title = words::launch_program_not_main::fix_test();
        return base.edit(title, Applicability::Unsafe, object.document(), mode);
    }
    let folder = text.rsplit_once(['/', '\\']).map_or("${workspaceFolder}", |(above, _)| above);
    let program = replace(program.value, &quote(folder));
    let edits = mode.zip(program).map(|(mode, program)| [mode, program].concat());
    let title = words::launch_program_not_main::fix_test_folder(folder);
    base.edit(title, Applicability::Unsafe, object.document(), edits)
}

/// The workspace's only program in place of a library; no fix where there are several, or none.
fn with_only_main(
    cx: Cx<'_>,
    base: Draft,
    file: &ConfigFile,
    program: &Program<'_>,
) -> Fact<Draft> {
    let advice = programs_for(cx, file, None)?;
    let (Some(text), [_]) = (advice.texts.first(), advice.folders.as_slice()) else {
        return Ok(base);
    };
    let title = words::launch_program_not_main::fix_set(text.as_str());
    Ok(base.write(title, program.value, text))
}

/// dlv says only that what it built is not a program.
/// The debug adapter's answer; a `dlv debug` of a terminal is reported by dlv-cannot-debug-binary.
fn explain_not_main(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.containing("could not launch process: not an executable file");
    let Some(line) = said.filter(|line| {
        line.text.contains("Failed to launch") && !line.text.contains("Failed to launch tests")
    }) else {
        return Ok(());
    };
    if run.cwd.is_none() {
        return Ok(());
    }
    let files = go_files(cx)?;
    let Some(files) = run.cwd.as_ref().and_then(|cwd| files.folders.get(cwd)) else {
        return Ok(());
    };
    let mut packages = files.iter().filter(|file| file.built && !file.is_test());
    let name = packages.next().and_then(|file| file.header.package.as_ref());
    if let Some(name) = name.filter(|name| name.text != "main") {
        let path = run.cwd.clone().unwrap_or_default();
        let base =
            draft(words::launch_program_not_main::message(path.as_str(), name.text.as_str()))
                .line(run, line);
        out.add(at_only_configuration(cx, base, &path)?);
    }
    Ok(())
}

/// The place of the one configuration that debugs this folder, and its fix.
fn at_only_configuration(cx: Cx<'_>, base: Draft, folder: &str) -> Fact<Draft> {
    let mut found = Vec::new();
    let looked = each_configuration(cx, |file, configuration| {
        let Some(program) = program(cx, file, configuration)? else { return Ok(()) };
        if paths::same(cx.platform(), &program.path, folder) && is_built(&configuration.mode()) {
            let (start, end) = program.value.bytes();
            let placed = base.clone().at_bytes(program.value.document(), start, end);
            found.push(with_only_main(cx, placed, file, &program)?);
        }
        Ok(())
    });
    // Without its place the cause is the same.
    let whole = looked.known()?.is_some();
    Ok(if whole && found.len() == 1 { found.remove(0) } else { base })
}
