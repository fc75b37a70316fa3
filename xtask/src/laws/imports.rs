//! No import circle: among the children of one module none reaches itself through its siblings, whatever lies below them
//! counted in. A parent gathers its children and is not one of them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::{Source, is_test, sources};

/// The modules that a file names, as paths below the crate's root.
struct Named<'s> {
    module: &'s [String],
    paths: Vec<Vec<String>>,
}

impl Named<'_> {
    /// A path as it is written; relative ones are read from this file.
    fn note(&mut self, written: &[String]) {
        let mut base: Vec<String> = self.module.to_vec();
        let mut rest = written;
        loop {
            match rest.first().map(String::as_str) {
                Some("crate") => base.clear(),
                Some("super") => drop(base.pop()),
                Some("self") => {}
                _ => break,
            }
            rest = rest.get(1..).unwrap_or_default();
        }
        base.extend(rest.iter().cloned());
        self.paths.push(base);
    }

    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                let with = [before, &[path.ident.to_string()]].concat();
                self.tree(&with, &path.tree);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(before, tree));
            }
            syn::UseTree::Name(name) => self.note(&[before, &[name.ident.to_string()]].concat()),
            syn::UseTree::Rename(name) => self.note(&[before, &[name.ident.to_string()]].concat()),
            syn::UseTree::Glob(_) => self.note(before),
        }
    }

    /// Paths in the tokens of a macro, which nobody has parsed.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    let is_root = name == "crate" || name == "super";
                    if is_root && path.is_empty() || !path.is_empty() {
                        path.push(name.to_string());
                    }
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => continue,
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
            if path.len() > 1 {
                self.note(&path);
            }
            path.clear();
        }
    }
}

impl<'ast> Visit<'ast> for Named<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let written: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if written.len() > 1 {
            self.note(&written);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
    }
}

/// Edges between the children of one module, each with an example.
type Edges = BTreeMap<String, BTreeMap<String, String>>;

/// For every module the edges between its children.
fn siblings(sources: &[&Source]) -> BTreeMap<Vec<String>, Edges> {
    let modules: BTreeSet<&[String]> =
        sources.iter().map(|source| source.module.as_slice()).collect();
    let mut all: BTreeMap<Vec<String>, Edges> = BTreeMap::new();
    for source in sources {
        let mut named = Named { module: &source.module, paths: Vec::new() };
        named.visit_file(&source.file);
        for path in &named.paths {
            let deepest = (1..=path.len()).rev().find_map(|length| {
                let head = path.get(..length)?;
                modules.contains(head).then_some(head)
            });
            let Some(target) = deepest else { continue };
            let shared =
                source.module.iter().zip(target).take_while(|(one, other)| one == other).count();
            let (Some(from), Some(to)) = (source.module.get(shared), target.get(shared)) else {
                continue;
            };
            all.entry(target.get(..shared).unwrap_or_default().to_vec())
                .or_default()
                .entry(from.clone())
                .or_default()
                .entry(to.clone())
                .or_insert_with(|| format!("{} names {}", source.place, target.join("::")));
        }
    }
    all
}

/// A way from a child back to itself, if there is one.
fn circle(edges: &Edges) -> Option<Vec<String>> {
    for start in edges.keys() {
        let mut ways = vec![vec![start.clone()]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            let last = way.last()?;
            for next in edges.get(last).into_iter().flat_map(BTreeMap::keys) {
                if next == start {
                    return Some(way);
                }
                if seen.insert(next.clone()) {
                    ways.push([way.as_slice(), std::slice::from_ref(next)].concat());
                }
            }
        }
    }
    None
}

#[test]
fn no_module_imports_itself_through_its_siblings() {
    let sources = sources();
    let mut wrong = Vec::new();
    let crates: BTreeSet<&str> = sources.iter().map(|source| source.krate.as_str()).collect();
    for krate in crates {
        let own: Vec<&Source> = sources.iter().filter(|source| source.krate == krate).collect();
        for (parent, edges) in siblings(&own) {
            let Some(way) = circle(&edges) else { continue };
            let mut text = format!("{krate} {}: {}", parent.join("::"), way.join(" → "));
            for (number, from) in way.iter().enumerate() {
                let to = way.get(number + 1).or(way.first());
                let example = to.and_then(|to| edges.get(from)?.get(to));
                text.push_str(&format!("\n    {}", example.map_or("", String::as_str)));
            }
            wrong.push(text);
        }
    }
    assert!(wrong.is_empty(), "import circles:\n{}", wrong.join("\n"));
}

#[test]
fn a_circle_is_seen() {
    let source = |module: &[&str], text: &str| Source {
        place: module.join("/"),
        krate: "x".to_owned(),
        module: module.iter().map(|&part| part.to_owned()).collect(),
        file: syn::parse_file(text).unwrap(),
    };
    let sources = [
        source(&["a"], "use crate::b::{self, c::D}; #[cfg(test)] mod tests { use crate::e; }"),
        source(&["b"], "mod c;"),
        source(&["b", "c"], "fn f() { say!(super::super::e::g()) }"),
        source(&["e"], "pub fn g() -> crate::a::H { todo!() }"),
    ];
    let edges = siblings(&sources.iter().collect::<Vec<_>>());
    let root = edges.get(&Vec::new()).unwrap();
    assert_eq!(circle(root), Some(vec!["a".to_owned(), "b".to_owned(), "e".to_owned()]));
    let without = siblings(&sources[..3].iter().collect::<Vec<_>>());
    assert_eq!(without.get(&Vec::new()).and_then(circle), None);
}
