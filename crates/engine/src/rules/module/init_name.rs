//! The name that `go mod init` is told: one that go takes, and that the imports of the code ask for.

use std::collections::BTreeMap;

use crate::context::{Cx, Fact};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::{GoFiles, is_passed_over};
use crate::findings::Draft;
use crate::paths;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::path::{import_path_problem, is_below, main_module_problem};
use go_doctor_golang::std_packages;

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
enum Own {
    /// By a path of this beginning: the module's name.
    Below(String),
    /// By a text that no module's package can have; the import path that it would have behind the module's name.
    Bare(String, String),
    /// By their paths in `src`, as in a GOPATH.
    Gopath,
}

/// The fix that makes a module of the folder. `gopath` is the import path that GOPATH gives it.
pub(super) fn with_init(
    cx: Cx<'_>,
    finding: Draft,
    files: &GoFiles,
    gopath: Option<String>,
) -> Draft {
    let folder = cx.subject.folder.as_str();
    let own = own_imports(cx, files);
    if matches!(own, Some(Own::Gopath)) && gopath.is_none() {
        return finding.by_hand(words::go_mod_missing::fix_gopath(folder));
    }
    let name = match (&own, gopath) {
        (_, Some(path)) => path,
        (Some(Own::Below(path)), None) => path.clone(),
        _ => module_name(cx, folder),
    };
    let command = format!("go mod init {}", shell_quote(&name));
    let finding = finding.terminal(words::go_mod_missing::fix_init, command, folder);
    match own {
        Some(Own::Bare(import, rest)) => {
            let new = format!("{name}/{rest}");
            finding.by_hand(words::go_mod_missing::fix_then_import(new, import))
        }
        _ => finding,
    }
}

fn own_imports(cx: Cx<'_>, files: &GoFiles) -> Option<Own> {
    let platform = cx.platform();
    let root = cx.subject.folder.as_str();
    let is_package = |path: &str| {
        files.folders.contains_key(&paths::normalize(platform, &paths::join(platform, root, path)))
    };
    // The root's own package, imported by the path of which its name is the end: `github.com/lxn/walk` for `package walk`.
    let of_root = files.folders.get(&paths::normalize(platform, root));
    let of_root = of_root.and_then(|list| list.iter().find(|file| !file.is_test())?.package());
    let is_root = |import: &str| {
        import.contains('.') && import.rsplit_once('/').is_some_and(|(_, end)| Some(end) == of_root)
    };
    let outside = files.folders.iter().filter(|(folder, _)| files.module_root(folder).is_none());
    let imports = outside.flat_map(|(folder, list)| {
        let all = list.iter().filter(|file| file.built).flat_map(|file| &file.header.imports);
        all.map(move |import| (folder, import.text.as_str()))
    });
    let (mut below, mut bare, mut in_src) = (BTreeMap::<String, usize>::new(), None, 0);
    let mut elsewhere = Vec::new();
    for (folder, import) in imports {
        if import == "C" || std_packages::is_std(import) {
            continue;
        }
        if import.starts_with("./") || import.starts_with("../") {
            let target = paths::normalize(platform, &paths::join(platform, folder, import));
            let rest = paths::relative(platform, root, &target);
            if files.folders.contains_key(&target) && rest != "." {
                bare.get_or_insert_with(|| (import.to_owned(), rest));
            }
        } else if is_package(&format!("src/{import}")) {
            in_src += 1;
        } else if is_package(import) {
            bare.get_or_insert_with(|| (import.to_owned(), import.to_owned()));
        } else if is_root(import) {
            *below.entry(import.to_owned()).or_default() += 1;
        } else if let Some(name) = name_of(import, is_package) {
            *below.entry(name).or_default() += 1;
        } else {
            elsewhere.push(import);
        }
    }
    // A name of which not all packages are here is another module's, and the folder that fits is there by chance.
    // What go passes over (`Godeps/_workspace`) was not looked for.
    let looked_for = |import: &&&str| !import.split('/').any(is_passed_over);
    let whole =
        |name: &str| !elsewhere.iter().filter(looked_for).any(|import| is_below(import, name));
    let most = below.into_iter().filter(|(name, _)| whole(name)).max_by_key(|(_, votes)| *votes);
    match (most, bare) {
        (_, _) if in_src > 0 => Some(Own::Gopath),
        (Some((name, _)), _) => Some(Own::Below(name)),
        (None, Some((import, rest))) => Some(Own::Bare(import, rest)),
        (None, None) => None,
    }
}

/// What stands before the folder of the own tree that an import ends in, the longest such folder.
fn name_of(import: &str, is_package: impl Fn(&str) -> bool) -> Option<String> {
    let cuts = import.match_indices('/').map(|(at, _)| at);
    let mut halves = cuts.filter_map(|at| Some((import.get(..at)?, import.get(at + 1..)?)));
    let (name, _) = halves.find(|(_, rest)| is_package(rest))?;
    (main_module_problem(name).is_none() && !is_reserved(name)).then(|| name.to_owned())
}
