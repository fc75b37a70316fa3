//! The name that `go mod init` is told: one that go takes, and that the imports of the code ask for.

use std::collections::{BTreeMap, BTreeSet};

use crate::context::{Cx, Fact};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::{GoFile, GoFiles, is_passed_over};
use crate::findings::Draft;
use crate::paths;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::path::{import_path_problem, is_below, main_module_problem};
use go_doctor_golang::std_packages;
use go_doctor_protocol::Platform;

/// A module path that `go mod init` takes and builds work with: the folder's name in ASCII, else with `example.com/` in
/// front, else `example.com/app`.
pub(super) fn module_name(cx: Cx<'_>, folder: &str) -> String {
    let name = paths::file_name(cx.platform(), folder).to_lowercase();
    let clean = main_module_problem(&name).is_none_or(|_| is_reserved(&name))
        && name.starts_with(|c: char| c.is_ascii_alphanumeric());
    if !clean || name == "vendor" {
        "example.com/app".to_owned()
    } else if is_reserved(&name) {
        format!("example.com/{name}")
    } else {
        name
    }
}

/// Names of modules that go refuses (`go`, `toolchain`) or whose packages it does: patterns of packages (`work` since Go
/// 1.25, `tool` since 1.24), `main`, and the first parts of the standard library's paths (`log: ambiguous import`). Each
/// tried with `go mod init NAME` and `go vet ./...`, Go 1.21.13, 1.24.6 and 1.26.8.
fn is_reserved(name: &str) -> bool {
    const NAMES: &[&str] =
        &["all", "cmd", "go", "internal", "main", "std", "tool", "toolchain", "vendor", "work"];
    NAMES.contains(&name) || std_packages::has_first_part(name)
}

/// The import path that GOPATH gives the folder, when it lies in an entry's `src`.
pub(super) fn import_path_in_gopath(cx: Cx<'_>) -> Fact<Option<String>> {
    let platform = cx.platform();
    let gopath = variable(cx, "GOPATH")?.value.unwrap_or_default();
    for entry in paths::split_list(platform, &gopath) {
        let src = paths::join(platform, entry, "src");
        if paths::is_within(platform, &cx.subject.folder, &src) {
            let rest = cx.subject.folder.get(src.len() + 1..).unwrap_or_default();
            let path = rest.replace('\\', "/");
            return Ok(import_path_problem(&path).is_none().then_some(path));
        }
    }
    Ok(None)
}

/// How the code of a folder without a module imports its own packages.
#[derive(Default)]
struct Own {
    /// By a path of this beginning: the module's name.
    name: Option<String>,
    /// The folder below the root in which all of the code lies, and whose own name the imports say.
    at: Option<String>,
    /// By another beginning besides, which the module cannot have too.
    second: Option<String>,
    /// By texts that no module's package can have, each with the import path that it has behind the module's name.
    bare: BTreeMap<String, String>,
    /// By their paths in this folder's `src`, as in a GOPATH.
    gopath: Option<String>,
}

/// The fix that makes a module of the folder. `gopath` is the import path that GOPATH gives it.
pub(super) fn with_init(
    cx: Cx<'_>,
    finding: Draft,
    files: &GoFiles,
    gopath: Option<String>,
) -> Fact<Draft> {
    let folder = cx.subject.folder.as_str();
    let own = own_imports(cx, files);
    if let Some(gopath) = own.gopath.as_deref().filter(|_| gopath.is_none()) {
        return Ok(finding.by_hand(words::go_mod_missing::fix_gopath(gopath)));
    }
    let platform = cx.platform();
    let vendor = paths::join(platform, folder, "vendor");
    let listed = cx.is_file(&paths::join(platform, &vendor, "modules.txt"))?;
    if listed {
        return Ok(finding.by_hand(words::go_mod_missing::fix_restore()));
    }
    let name = gopath.or(own.name).unwrap_or_else(|| module_name(cx, folder));
    let mut command = format!("go mod init {}", shell_quote(&name));
    if cx.is_folder(&vendor)? {
        // Go takes a vendor folder for the whole truth, and one of before modules has no list of what is in it:
        // `import lookup disabled by -mod=vendor` (Go 1.26.8).
        // PowerShell, as Windows has it, knows no `&&`.
        let and = if platform == Platform::Windows { ";" } else { " &&" };
        command = format!("{command}{and} go mod tidy{and} go mod vendor");
    }
    if let Some(second) = &own.second {
        let said = words::go_mod_missing::fix_two_names(command, name.as_str(), second.as_str());
        return Ok(finding.by_hand(said));
    }
    let refused = refused_folders(cx, files);
    if let Some(first) = refused.first() {
        let said = words::go_mod_missing::fix_rename(first.as_str(), command);
        return Ok(finding.by_hand(said));
    }
    if let Some(at) = own.at {
        let below = paths::relative(platform, folder, &at);
        let said = words::go_mod_missing::fix_init_below(command.as_str(), below);
        return Ok(finding.terminal_titled(said, command, at));
    }
    let finding = finding.terminal(words::go_mod_missing::fix_init, command, folder);
    let Some((import, rest)) = own.bare.first_key_value() else { return Ok(finding) };
    let new = format!("{name}/{rest}");
    Ok(finding.by_hand(match own.bare.len() {
        1 => words::go_mod_missing::fix_then_import(new, import.as_str()),
        many => {
            words::go_mod_missing::fix_then_imports(new, import.as_str(), (many - 1).to_string())
        }
    }))
}

/// Whether a package of a module can lie in this folder. One that cannot stops `./...`, and every command in it:
/// `malformed import path "example.com/app/two sum": invalid char ' '` (Go 1.26.8).
pub(super) fn can_be_package(cx: Cx<'_>, folder: &str) -> bool {
    let below = paths::relative(cx.platform(), &cx.subject.folder, folder).replace('\\', "/");
    below == "." || import_path_problem(&below).is_none()
}

/// The folders of packages that a build takes and no module can have, seen from the root.
fn refused_folders(cx: Cx<'_>, files: &GoFiles) -> Vec<String> {
    let taken = |list: &[GoFile]| list.iter().any(|file| file.built && file.package().is_some());
    let outside = files.folders.iter().filter(|(folder, list)| {
        files.module_root(folder).is_none() && taken(list) && !can_be_package(cx, folder)
    });
    outside.map(|(folder, _)| paths::relative(cx.platform(), &cx.subject.folder, folder)).collect()
}

/// Hosts where the first two parts behind the host are owner and repository.
const HOSTS_OF_REPOSITORIES: &[&str] =
    &["bitbucket.org", "codeberg.org", "gitee.com", "github.com", "gitlab.com"];

/// Whether whoever wrote the code may have this module path: `github.com/pkg` is no repository, and `golang.org/x` is Go's.
fn may_be_own(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    match parts.first() {
        Some(&("golang.org" | "google.golang.org")) => false,
        Some(host) if HOSTS_OF_REPOSITORIES.contains(host) => parts.len() > 2,
        _ => true,
    }
}

fn own_imports(cx: Cx<'_>, files: &GoFiles) -> Own {
    let platform = cx.platform();
    let root = cx.subject.folder.as_str();
    let at =
        |base: &str, path: &str| paths::normalize(platform, &paths::join(platform, base, path));
    let is_package = |path: &str| files.folders.contains_key(&at(root, path));
    // The root's own package, imported by the path of which its name is the end: `github.com/lxn/walk` for `package walk`.
    let of_root = files.folders.get(&paths::normalize(platform, root));
    let of_root = of_root.and_then(|list| list.iter().find(|file| !file.is_test())?.package());
    let is_root = |import: &str| {
        of_root.is_some_and(|own| own == import.rsplit_once('/').map_or(import, |(_, end)| end))
            && (import.contains('.') || !import.contains('/'))
            && main_module_problem(import).is_none()
            && !is_reserved(import)
    };
    let outside = files.folders.iter().filter(|(folder, _)| files.module_root(folder).is_none());
    let imports = outside.flat_map(|(folder, list)| {
        let all = list.iter().filter(|file| file.built).flat_map(|file| &file.header.imports);
        all.map(move |import| (folder, import.text.as_str()))
    });
    let in_src = packages_in_src(cx, files);
    let mut own = Own::default();
    let mut by_src = BTreeMap::<&str, (&str, &str)>::new();
    let mut below = BTreeMap::<String, BTreeSet<&str>>::new();
    let mut elsewhere = BTreeSet::new();
    for (folder, import) in imports {
        if import == "C" || std_packages::is_std(import) {
            continue;
        }
        if import.starts_with("./") || import.starts_with("../") {
            let target = at(folder, import);
            let rest = paths::relative(platform, root, &target).replace('\\', "/");
            if files.folders.contains_key(&target) && rest != "." {
                own.bare.insert(import.to_owned(), rest);
            }
        } else if let Some((gopath, path)) = in_src.get(import) {
            by_src.insert(import, (gopath, path));
        } else if is_package(import) {
            own.bare.insert(import.to_owned(), import.to_owned());
        } else if is_own_folder(files, folder, import) {
            below.entry(import.to_owned()).or_default().insert(import);
            own.at = Some(folder.clone()).filter(|folder| folder != root);
        } else if is_root(import) {
            below.entry(import.to_owned()).or_default().insert(import);
        } else if let Some(name) = name_of(import, is_package) {
            below.entry(name).or_default().insert(import);
        } else if let Some(target) = below_an_ancestor(cx, files, folder, import) {
            own.bare.insert(import.to_owned(), target);
        } else {
            elsewhere.insert(import);
        }
    }
    // A name of which most packages are not here is another module's, and the folder that fits is there by chance.
    // What go passes over (`Godeps/_workspace`) was not looked for, and a generator may have yet to make one.
    let looked_for = |import: &&&str| !import.split('/').any(is_passed_over);
    let gone = |name: &str| {
        elsewhere.iter().filter(looked_for).filter(|import| is_below(import, name)).count()
    };
    let mut names: Vec<(String, usize)> = below
        .into_iter()
        .filter(|(name, here)| here.len() > 2 * gone(name))
        .map(|(name, here)| (name, here.len()))
        .collect();
    names.sort_by_key(|(_, here)| std::cmp::Reverse(*here));
    let most = names.first().map_or(0, |(_, here)| *here);
    if by_src.len() > most {
        own.gopath = by_src.values().next().map(|(gopath, _)| (*gopath).to_owned());
    } else {
        let as_bare = by_src.iter().map(|(import, (_, path))| (*import, *path));
        own.bare.extend(as_bare.map(|(import, path)| (import.to_owned(), path.to_owned())));
    }
    let mut names = names.into_iter();
    own.name = names.next().map(|(name, _)| name);
    // Two packages of a dependency may be called like two folders here; a fork's old name ends like the new one.
    let end = |name: &str| name.rsplit('/').next().map(str::to_owned);
    let is_second = |name: &str, here: usize| {
        here > 2 || own.name.as_deref().is_some_and(|first| end(first) == end(name))
    };
    own.second = names.find(|(name, here)| is_second(name, *here)).map(|(name, _)| name);
    own
}

/// Whether a test imports its own folder's package by that name alone, as the module's name, and all code lies there.
fn is_own_folder(files: &GoFiles, folder: &str, import: &str) -> bool {
    let named = |file: &GoFile| file.built && file.package() == Some(import);
    let list = files.folders.get(folder).map_or(&[][..], Vec::as_slice);
    list.iter().any(|file| named(file) && !file.is_test())
        && main_module_problem(import).is_none()
        && !is_reserved(import)
        && files.folders.iter().all(|(other, list)| other == folder || list.is_empty())
}

/// Packages by their paths behind any `src`, each with the folder that holds it, and its path from the root.
fn packages_in_src(cx: Cx<'_>, files: &GoFiles) -> BTreeMap<String, (String, String)> {
    let root = cx.subject.folder.as_str();
    let mut found = BTreeMap::new();
    for folder in files.folders.keys().filter(|folder| files.module_root(folder).is_none()) {
        let below = paths::relative(cx.platform(), root, folder).replace('\\', "/");
        let path = format!("/{below}");
        for (at, _) in path.match_indices("/src/") {
            let (above, rest) = (path.get(1..at).unwrap_or_default(), path.get(at + 5..));
            let gopath = paths::normalize(cx.platform(), &paths::join(cx.platform(), root, above));
            found
                .entry(rest.unwrap_or_default().to_owned())
                .or_insert_with(|| (gopath, below.clone()));
        }
    }
    found
}

/// A package that is named from a folder between the root and the importing file, as App Engine took it; from the root.
fn below_an_ancestor(cx: Cx<'_>, files: &GoFiles, folder: &str, import: &str) -> Option<String> {
    let (platform, root) = (cx.platform(), cx.subject.folder.as_str());
    if import.split('/').next().is_some_and(|first| first.contains('.')) {
        return None;
    }
    let above = paths::ancestors(platform, folder);
    let between = above.iter().filter(|above| paths::is_within(platform, above, root));
    let mut targets = between
        .map(|above| paths::normalize(platform, &paths::join(platform, above, import)))
        .filter(|target| files.folders.contains_key(target));
    targets.next().map(|target| paths::relative(platform, root, &target).replace('\\', "/"))
}

/// What stands before the folder of the own tree that an import ends in, the longest such folder.
fn name_of(import: &str, is_package: impl Fn(&str) -> bool) -> Option<String> {
    let cuts = import.match_indices('/').map(|(at, _)| at);
    let mut halves = cuts.filter_map(|at| Some((import.get(..at)?, import.get(at + 1..)?)));
    let (name, _) = halves.find(|(_, rest)| is_package(rest))?;
    let fits = main_module_problem(name).is_none() && !is_reserved(name) && may_be_own(name);
    fits.then(|| name.to_owned())
}
