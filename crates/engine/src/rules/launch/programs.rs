//! Which folders of a workspace F5 can build, and what may be advised as `program`: a folder is looked at first.

use crate::context::{Cx, Fact, Known as _};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::workspace::go_files::{GoFile, go_files};
use crate::facts::workspace::modules::work_of;
use crate::paths;

/// As many programs are offered to choose from; of more the user's own file in the editor is the better answer.
const MOST_OFFERED: usize = 3;

/// What `go build` makes of a folder, as far as its files prove it, whatever tags and systems it builds for.
pub(crate) enum Package<'f> {
    /// No Go file that any build takes.
    Empty,
    /// Test files alone.
    OnlyTests,
    /// A program.
    Program,
    /// Several `func main` that every build takes.
    Mains(Vec<&'f GoFile>),
    /// Package main, and `func main` in none of its files.
    NoMain(&'f GoFile),
    /// All files that are built here agree on another name than main.
    Library,
    /// Anything else: nothing follows.
    Other,
}

/// Looks at the files of a folder.
pub(crate) fn package(files: &[GoFile]) -> Package<'_> {
    let seen = |file: &&GoFile| !file.name.starts_with(['_', '.']);
    let (tests, sources): (Vec<&GoFile>, Vec<&GoFile>) =
        files.iter().filter(seen).partition(|file| file.is_test());
    if sources.is_empty() {
        return if tests.is_empty() { Package::Empty } else { Package::OnlyTests };
    }
    let has_main = |file: &&GoFile| file.header.func("main").is_some();
    // With a tag or for another system, a build takes other files: only what all of them take is certain.
    let always = |file: &&GoFile| {
        file.built && file.header.constraint.is_none() && file.header.plus_build.is_empty()
    };
    let built: Vec<&GoFile> = sources.iter().copied().filter(|file| file.built).collect();
    let (first, rest) = match built.split_first() {
        Some((first, rest)) => (first.package(), rest),
        None => return Package::Other,
    };
    if built.iter().any(|file| file.package() != Some("main")) {
        let agree = first.is_some() && rest.iter().all(|file| file.package() == first);
        return if agree { Package::Library } else { Package::Other };
    }
    let mains: Vec<&GoFile> = built.iter().copied().filter(has_main).collect();
    match mains.as_slice() {
        [_] => Package::Program,
        [] if sources.iter().any(|file| file.cut || file.unread.is_some()) => Package::Other,
        [] if sources.iter().any(has_main) => Package::Other,
        [] => built.first().map_or(Package::Other, |first| Package::NoMain(first)),
        several if several.iter().all(always) => Package::Mains(mains),
        _ => Package::Other,
    }
}

/// What to write as `program` in place of one that F5 cannot build.
pub(crate) struct Advice {
    /// The texts, best first; at least one.
    pub(crate) texts: Vec<String>,
    /// The folders that the texts name, for a sentence; empty where the text is the file in the editor.
    pub(crate) folders: Vec<String>,
}

impl Advice {
    fn editor(variable: &str) -> Self {
        Self { texts: vec![variable.to_owned()], folders: Vec::new() }
    }
}

/// The folders below a launch.json's own that are programs; nothing where they are not known. Where the root is a module
/// without a workspace, what lies in a module of its own is another project: an old copy, a tool, an example.
fn programs(cx: Cx<'_>, root: &str) -> Fact<Vec<String>> {
    let Some(files) = go_files(cx).known()? else { return Ok(Vec::new()) };
    let joined = work_of(cx, root).known()?.flatten().is_some();
    let own = files.module_root(root).filter(|_| !joined);
    let within = files.folders.iter().filter(|(folder, list)| {
        paths::is_within(cx.platform(), folder, root)
            && own.is_none_or(|own| files.module_root(folder) == Some(own))
            && matches!(package(list), Package::Program)
    });
    Ok(within.map(|(folder, _)| folder.clone()).collect())
}

/// Programs at or below a folder, else those of the workspace: its root alone where that is one.
pub(crate) fn programs_for(cx: Cx<'_>, file: &ConfigFile, near: Option<&str>) -> Fact<Advice> {
    let Some(root) = file.folder.as_deref() else { return Ok(Advice::editor("${fileDirname}")) };
    let all = programs(cx, root)?;
    let below: Vec<String> = match near {
        Some(near) => all
            .iter()
            .filter(|folder| paths::is_within(cx.platform(), folder, near))
            .cloned()
            .collect(),
        None => Vec::new(),
    };
    let chosen = if !below.is_empty() {
        below
    } else if all.iter().any(|folder| folder == root) {
        vec![root.to_owned()]
    } else {
        all
    };
    Ok(named(cx, root, &chosen))
}

/// Where a program lies that is not where it was: a file or folder of the same name that F5 can build.
pub(crate) fn moved(cx: Cx<'_>, file: &ConfigFile, path: &str) -> Fact<Option<Advice>> {
    let (platform, root) = (cx.platform(), file.folder.as_deref());
    let name = paths::file_name(platform, path);
    let Some(root) = root.filter(|_| !name.is_empty()) else { return Ok(None) };
    let mut found: Vec<String> = Vec::new();
    if name.ends_with(".go") {
        let Some(files) = go_files(cx).known()? else { return Ok(None) };
        for (folder, files) in &files.folders {
            if !paths::is_within(platform, folder, root) {
                continue;
            }
            let own = files.iter().find(|file| {
                let is_main = file.package() == Some("main") && file.header.func("main").is_some();
                file.name == name && is_main
            });
            // The folder where that is one program: the file alone would leave out what its neighbours declare. A file by
            // its name is built whatever tags and systems it asks for (Go 1.26.8).
            found.extend(own.map(|own| match package(files) {
                Package::Program if own.built => folder.clone(),
                _ => own.path.clone(),
            }));
        }
    } else {
        let same = |folder: &String| paths::file_name(platform, folder) == name;
        found = programs(cx, root)?.into_iter().filter(same).collect();
    }
    let few = !found.is_empty() && found.len() <= MOST_OFFERED;
    Ok(few.then(|| named(cx, root, &found)))
}

/// Paths as texts of a launch.json; too many to choose from are the folder of the file in the editor.
fn named(cx: Cx<'_>, root: &str, found: &[String]) -> Advice {
    let below = |path: &String| {
        let below = paths::relative(cx.platform(), root, path).replace('\\', "/");
        if below == "." { String::new() } else { below }
    };
    let folders: Vec<String> = found.iter().map(below).collect();
    if folders.is_empty() || folders.len() > MOST_OFFERED {
        return Advice { folders, ..Advice::editor("${fileDirname}") };
    }
    let text = |below: &String| match below.as_str() {
        "" => "${workspaceFolder}".to_owned(),
        below => format!("${{workspaceFolder}}/{below}"),
    };
    Advice { texts: folders.iter().map(text).collect(), folders }
}

/// The first folders for a sentence.
pub(crate) fn listed(folders: &[String]) -> String {
    let shown = folders.iter().take(MOST_OFFERED).map(|folder| match folder.as_str() {
        "" => "`.`".to_owned(),
        folder => format!("`{folder}`"),
    });
    let shown = shown.collect::<Vec<_>>().join(", ");
    if folders.len() > MOST_OFFERED { format!("{shown}, …") } else { shown }
}
