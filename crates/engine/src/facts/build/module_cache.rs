//! Which modules a build here still has to fetch: the imports of the folder's files, the requirements that provide them, and
//! whether the module cache holds those. No network is asked.
//!
//! Source: cmd/go/internal/modfetch/cache.go (Go 1.26): a module lies extracted in `GOMODCACHE/<path>@<version>`, its zip in
//! `GOMODCACHE/cache/download/<path>/@v/<version>.zip`, capital letters written as `!` and the small letter.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use go_doctor_protocol::Location;

use super::requirements::Foreign;
use super::vendor::mod_flag;
use crate::context::{Cx, Fact, kept};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::go_files::{GoFiles, go_files};
use crate::facts::workspace::modules::{ModuleFile, module_of, work_of};
use crate::paths;
use go_doctor_golang::std_packages::is_std;

/// A module that a build needs and the cache does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Needed {
    /// Its path.
    pub(crate) path: String,
    /// The required version.
    pub(crate) version: String,
    /// The import that needs it.
    pub(crate) import: Location,
    /// Where the cache would have it.
    pub(crate) folder: String,
}

/// A path or version as the cache writes it.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_uppercase() {
            out.push('!');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The folder in the cache that holds an extracted module.
pub(crate) fn folder_of(cx: Cx<'_>, cache: &str, path: &str, version: &str) -> String {
    let name = format!("{}@{}", escape(path), escape(version));
    paths::join_all(cx.platform(), cache, &name.split('/').collect::<Vec<_>>())
}

/// The module cache; nothing when it has no place.
pub(crate) fn cache(cx: Cx<'_>) -> Fact<Option<String>> {
    Ok(variable(cx, "GOMODCACHE")?.value)
}

kept!(NeededModulesKey: Vec<Needed>);

/// What a build here has to fetch, by path. Nothing without a module, with a vendor folder, or in a workspace's.
pub(crate) fn needed(cx: Cx<'_>) -> Fact<Rc<Vec<Needed>>> {
    cx.memo::<NeededModulesKey>("", || {
        let folder = cx.folder()?;
        let (module, work, cache) = (module_of(cx, folder), work_of(cx, folder), cache(cx));
        let (module, work, cache) = (module?, work?, cache?);
        let (Some(module), Some(cache)) = (module, cache) else { return Ok(Vec::new()) };
        let platform = cx.platform();
        let root = work.as_ref().map_or(&module.folder, |work| &work.folder);
        let vendor = paths::join_all(platform, root, &["vendor", "modules.txt"]);
        let (vendored, flag) = (cx.is_file(&vendor), mod_flag(cx));
        let files = go_files(cx);
        // `-mod=vendor` fetches nothing, whether there is a vendor folder or not.
        if vendored? || flag?.as_deref() == Some("vendor") {
            return Ok(Vec::new());
        }
        let files = files?;
        let wanted: Vec<Needed> = imports(&files, &module)
            .into_iter()
            .map(|(path, (version, Foreign { file, import }))| Needed {
                folder: folder_of(cx, &cache, &path, &version),
                path,
                version,
                import: file.location(import.start, import.end),
            })
            .collect();
        let zip = |needed: &Needed| {
            let mut parts = vec!["cache", "download"];
            let path = escape(&needed.path);
            parts.extend(path.split('/'));
            let name = format!("{}.zip", escape(&needed.version));
            parts.extend(["@v", &name]);
            paths::join_all(platform, &cache, &parts)
        };
        cx.stat_all(
            wanted.iter().map(|needed| needed.folder.clone()).chain(wanted.iter().map(zip)),
        )?;
        let mut missing = Vec::new();
        for needed in wanted {
            if !cx.is_folder(&needed.folder)? && !cx.is_file(&zip(&needed))? {
                missing.push(needed);
            }
        }
        Ok(missing)
    })
}

/// The required modules that provide the imports of files that are built here, with their version and one import each.
/// What `replace` takes from a folder is not fetched.
fn imports<'f>(files: &'f GoFiles, module: &ModuleFile) -> BTreeMap<String, (String, Foreign<'f>)> {
    let mut found = BTreeMap::new();
    let own = module.file.word("module").unwrap_or_default();
    let requirements: Vec<(&str, &str)> = module
        .file
        .all("require")
        .filter_map(|directive| match directive.words.as_slice() {
            [path, version, ..] => Some((path.as_str(), version.as_str())),
            _ => None,
        })
        .collect();
    // Thousands of files import a few hundred packages: each path is looked up once.
    let mut seen = BTreeSet::new();
    for file in files.folders.values().flatten().filter(|file| file.built) {
        for import in &file.header.imports {
            let path = import.text.as_str();
            if !seen.insert(path) || path == "C" || is_std(path) || provides(own, path) {
                continue;
            }
            let providers = requirements.iter().filter(|(module, _)| provides(module, path));
            let Some((path, version)) = providers.max_by_key(|(module, _)| module.len()) else {
                continue;
            };
            let Some((path, version)) = replaced(module, path, version) else { continue };
            found.entry(path).or_insert((version, Foreign { file, import }));
        }
    }
    found
}

/// Whether a module's path is the beginning of an import's.
fn provides(module: &str, import: &str) -> bool {
    import.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What `replace` makes of a requirement: itself, another module, or nothing when a folder stands in.
fn replaced(module: &ModuleFile, path: &str, version: &str) -> Option<(String, String)> {
    let mut replaces = module.file.all("replace").map(|directive| directive.words.as_slice());
    let with = replaces.find_map(|words| match words {
        [old, arrow, new @ ..] if arrow == "=>" && *old == path => Some(new),
        [old, at, arrow, new @ ..] if arrow == "=>" && *old == path && *at == version => Some(new),
        _ => None,
    });
    match with {
        None => Some((path.to_owned(), version.to_owned())),
        Some([path, version]) => Some((path.clone(), version.clone())),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_the_cache_writes_them() {
        assert_eq!(escape("github.com/BurntSushi/toml"), "github.com/!burnt!sushi/toml");
        assert!(
            provides("example.com/a", "example.com/a/b")
                && !provides("example.com/a", "example.com/ab")
        );
    }
}
