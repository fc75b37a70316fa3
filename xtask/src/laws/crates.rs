//! Who may use whom, and who may touch the machine: the layers of the crates, and the pure ones among them.

use std::collections::BTreeSet;

use super::{is_test, sources};
use crate::root;
use syn::visit::{self, Visit};

/// What each crate that is shipped may use of ours. A crate for tests only is in nobody's list.
const MAY_USE: &[(&str, &[&str])] = &[
    ("protocol", &[]),
    ("pages", &[]),
    ("golang", &[]),
    ("trace", &["protocol"]),
    ("engine", &["protocol", "golang", "trace"]),
    ("wasm", &["protocol", "engine"]),
    ("cli", &["protocol", "pages", "engine"]),
];

/// Crates that see nothing of the machine. The engine's own clippy.toml says the same with what to use instead.
const PURE: &[&str] = &["protocol", "pages", "golang", "trace", "engine", "wasm"];

/// Modules of std that see the machine, or read paths by the rules of the machine that compiled them.
const OF_THE_MACHINE: &[&str] = &["env", "fs", "net", "path", "process", "thread", "time"];

/// Maps whose order differs from run to run: equal readings must give equal reports.
const UNORDERED: &[&str] = &["HashMap", "HashSet"];

/// The crates of ours below `[dependencies]` of a manifest, whatever system they are for.
fn uses(manifest: &str) -> BTreeSet<&str> {
    let mut section = "";
    let mut found = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line.trim_end_matches(']');
        } else if section.ends_with("dependencies") && !section.ends_with("dev-dependencies") {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            found.extend(name.strip_prefix("go-doctor-"));
        }
    }
    found
}

#[test]
fn a_crate_uses_only_those_below_it() {
    let mut wrong = Vec::new();
    for (krate, allowed) in MAY_USE {
        let path = root().join("crates").join(krate).join("Cargo.toml");
        let manifest = std::fs::read_to_string(path).unwrap();
        let more = uses(&manifest).into_iter().filter(|used| !allowed.contains(used));
        wrong.extend(more.map(|used| format!("{krate} uses {used}")));
    }
    assert!(wrong.is_empty(), "arrows that the house does not have: {wrong:?}");
}

#[test]
fn an_arrow_is_seen() {
    let manifest = "[dependencies]\ngo-doctor-engine.workspace = true\n\n\
                    [dev-dependencies]\ngo-doctor-testkit.workspace = true\n\n\
                    [target.'cfg(unix)'.dependencies]\ngo-doctor-pages = { path = \"x\" }\n";
    assert_eq!(uses(manifest), BTreeSet::from(["engine", "pages"]));
}

/// What a file names of the machine.
#[derive(Default)]
struct Named(Vec<String>);

impl Named {
    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(before, tree));
            }
            syn::UseTree::Name(name) => self.path(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.path(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.path(before),
        }
    }

    fn path(&mut self, path: &[String]) {
        let part = |at: usize| path.get(at).map_or("", String::as_str);
        let of_the_machine = part(0) == "std" && OF_THE_MACHINE.contains(&part(1));
        if of_the_machine || path.last().is_some_and(|last| UNORDERED.contains(&last.as_str())) {
            self.0.push(path.join("::"));
        }
    }
}

impl<'ast> Visit<'ast> for Named {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter().map(|segment| segment.ident.to_string());
        self.path(&segments.collect::<Vec<_>>());
        visit::visit_path(self, path);
    }
}

#[test]
fn the_pure_crates_see_nothing_of_the_machine() {
    let mut wrong = Vec::new();
    let sources = sources();
    let tests: BTreeSet<String> = sources.iter().flat_map(tests_of).collect();
    for source in &sources {
        let is_pure = PURE.contains(&source.krate.as_str());
        if is_pure && !tests.contains(&source.place) {
            let mut named = Named::default();
            named.visit_file(&source.file);
            wrong.extend(named.0.iter().map(|named| format!("{}: {named}", source.place)));
        }
    }
    assert!(wrong.is_empty(), "a pure crate names the machine:\n{}", wrong.join("\n"));
}

/// The files of a file's modules that are compiled for tests only.
fn tests_of(source: &super::Source) -> Vec<String> {
    let folder = source.place.strip_suffix(".rs").unwrap_or(&source.place);
    let modules = source.file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(item) if item.content.is_none() && is_test(&item.attrs) => Some(&item.ident),
        _ => None,
    });
    modules.map(|name| format!("{folder}/{name}.rs")).collect()
}

#[test]
fn a_look_at_the_machine_is_seen() {
    let text =
        "use std::{fmt, fs::read}; use std::collections::*; #[cfg(test)] mod t { use std::env; }
                fn f() { let x: HashMap<u8, u8> = std::time::now(); std::mem::drop(x) }";
    let mut named = Named::default();
    named.visit_file(&syn::parse_file(text).unwrap());
    assert_eq!(named.0, ["std::fs::read", "HashMap", "std::time::now"]);
}
