//! One word, one thing: no public type has the name of another one in its crate.

use std::collections::BTreeMap;

use super::{is_test, sources};

/// Types that have one name on purpose: the same thing written once for each system, of which one is compiled.
const ONE_PER_SYSTEM: &[&str] = &["crates/cli/src/run/alone.rs"];

#[test]
fn no_type_has_the_name_of_another() {
    let mut places: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for source in sources().iter().filter(|source| !ONE_PER_SYSTEM.contains(&source.place.as_str()))
    {
        for item in &source.file.items {
            let (visibility, name, attributes) = match item {
                syn::Item::Struct(item) => (&item.vis, &item.ident, &item.attrs),
                syn::Item::Enum(item) => (&item.vis, &item.ident, &item.attrs),
                syn::Item::Type(item) => (&item.vis, &item.ident, &item.attrs),
                syn::Item::Trait(item) => (&item.vis, &item.ident, &item.attrs),
                _ => continue,
            };
            if !matches!(visibility, syn::Visibility::Inherited) && !is_test(attributes) {
                let key = (source.krate.clone(), name.to_string());
                places.entry(key).or_default().push(source.place.clone());
            }
        }
    }
    assert!(places.len() > 100, "the sources were not found");
    let twice: Vec<String> = places
        .iter()
        .filter(|(_, places)| places.len() > 1)
        .map(|((krate, name), places)| format!("{krate} {name}: {}", places.join(", ")))
        .collect();
    assert!(twice.is_empty(), "one name for several types:\n{}", twice.join("\n"));
}
