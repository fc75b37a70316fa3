//! Laws of the house that no compiler knows: who imports whom, how full a folder is, what a name means, what a comment cites.

mod citations;
mod crates;
mod folders;
mod imports;
mod names;
mod papers;

use std::path::{Path, PathBuf};

use crate::root;

/// A file of Rust, parsed.
struct Source {
    /// Below the repository's root, with `/`.
    place: String,
    /// Its crate, as the folder in `crates/` is called.
    krate: String,
    /// Its module path below the crate's root: `["facts", "trial"]`.
    module: Vec<String>,
    file: syn::File,
}

/// Every file below the `src/` of every crate, generated ones included.
fn sources() -> Vec<Source> {
    let root = root();
    let mut crates: Vec<(String, PathBuf)> = std::fs::read_dir(root.join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path().join("src")))
        .collect();
    crates.push(("xtask".to_owned(), root.join("xtask/src")));
    crates.sort();
    let mut list = Vec::new();
    for (krate, src) in crates {
        for path in files_below(&src, "rs") {
            let module = path.strip_prefix(&src).unwrap().with_extension("");
            let mut module: Vec<String> =
                module.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            if matches!(module.last().map(String::as_str), Some("lib" | "main" | "mod")) {
                module.pop();
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let file = syn::parse_file(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            list.push(Source { place: place(&path), krate: krate.clone(), module, file });
        }
    }
    list
}

/// Folders of a checkout that hold what others wrote or what was built.
const NOT_OURS: &[&str] = &["node_modules", "dist", "target", ".git"];

/// Files with an ending, below a folder, sorted.
fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut list = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return list };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !NOT_OURS.iter().any(|name| path.ends_with(name)) {
                list.extend(files_below(&path, ending));
            }
        } else if path.extension().is_some_and(|have| have == ending) {
            list.push(path);
        }
    }
    list.sort();
    list
}

/// A path as a message shows it.
fn place(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Whether an item is compiled for tests only.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}
