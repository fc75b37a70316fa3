//! The Go files that a command looks at, found below the folder of the run.

use std::rc::Rc;

use crate::context::{Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{GoFile, GoFiles, go_files};
use crate::facts::workspace::modules::module_of;
use crate::output::Run;
use crate::output::run::test_command::TestCommand;
use crate::paths;
use go_doctor_golang::source::code::Code;

/// The Go files below the folder; none when it cannot be walked.
pub(crate) fn files(cx: Cx<'_>) -> Fact<Rc<GoFiles>> {
    Ok(go_files(cx).known()?.unwrap_or_default())
}

/// The folders that package arguments name: `.`, `./a`, `./...`, an import path of this module, files.
pub(crate) fn folders(cx: Cx<'_>, run: &Run, arguments: &[String]) -> Fact<Vec<String>> {
    let (files, platform) = (files(cx)?, cx.platform());
    let Some(here) = run.cwd.as_deref() else { return Ok(Vec::new()) };
    let module = if arguments.iter().any(|argument| !is_path(argument)) {
        module_of(cx, here).known()?.flatten()
    } else {
        None
    };
    let mut list = Vec::new();
    let dot = [".".to_owned()];
    for argument in if arguments.is_empty() { &dot } else { arguments } {
        let (head, below) =
            argument.strip_suffix("...").map_or((argument.as_str(), false), |head| (head, true));
        let head = head.trim_end_matches(['/', '\\']);
        let path = match &module {
            Some(module) if !is_path(argument) => {
                let own = module.file.word("module").unwrap_or_default();
                let Some(rest) = head.strip_prefix(own) else { continue };
                paths::join(platform, &module.folder, rest.trim_start_matches('/'))
            }
            _ => paths::join(platform, here, head),
        };
        let path = paths::normalize(platform, &path);
        let path = if head.ends_with(".go") {
            paths::parent(platform, &path).unwrap_or(path)
        } else {
            path
        };
        for known in files.folders.keys() {
            let same = paths::same(platform, known, &path)
                || (below && paths::is_within(platform, known, &path));
            if same && !list.contains(known) {
                list.push(known.clone());
            }
        }
    }
    Ok(list)
}

fn is_path(argument: &str) -> bool {
    argument.starts_with('.')
        || argument.starts_with('/')
        || argument.ends_with(".go")
        || argument.contains('\\')
}

/// The folders whose tests a run is about: those of its `go test`, else the run's own.
pub(crate) fn tested(cx: Cx<'_>, run: &Run) -> Fact<Vec<String>> {
    let command = run.go().and_then(TestCommand::of);
    folders(cx, run, command.map(|command| command.packages).unwrap_or_default().as_slice())
}

/// The files of the user's program: those that `go run` names, else those of its folder.
pub(crate) fn program_files<'f>(
    cx: Cx<'_>,
    run: &Run,
    files: &'f GoFiles,
) -> Fact<Vec<&'f GoFile>> {
    let targets: Vec<String> = run
        .go()
        .filter(|go| matches!(go.verb.as_str(), "run" | "build" | "test"))
        .map(|go| go.targets().into_iter().map(str::to_owned).collect())
        .unwrap_or_default();
    let named: Vec<String> =
        targets.iter().filter(|target| target.ends_with(".go")).cloned().collect();
    let packages: Vec<String> =
        targets.into_iter().take(1).filter(|target| !target.ends_with(".go")).collect();
    let folders = folders(cx, run, if named.is_empty() { &packages } else { &named })?;
    let of_folder = |folder: &String| files.folders.get(folder).into_iter().flatten();
    let all = folders.iter().flat_map(of_folder).filter(|file| file.built && !file.is_test());
    let chosen = all.filter(|file| {
        named.is_empty()
            || named.iter().any(|name| crate::output::run::place::base(name) == file.name)
    });
    Ok(chosen.collect())
}

/// Whether any of these files has a sequence of tokens.
pub(crate) fn any_has(files: &[&GoFile], sequence: &[&str]) -> bool {
    files.iter().any(|file| {
        sequence.iter().all(|word| file.text.contains(word)) && Code::new(&file.text).has(sequence)
    })
}
