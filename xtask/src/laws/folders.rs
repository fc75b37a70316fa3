//! A folder that one can look over: at most so many files of Rust beside each other. Pages do not count.

use std::collections::BTreeMap;

use super::sources;

/// More than a screen of names is a list to search, not a room.
const MOST: usize = 16;

#[test]
fn no_folder_is_a_flat_list() {
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources().iter().filter(|source| !source.place.ends_with("generated.rs")) {
        let folder = source.place.rsplit_once('/').map_or("", |(folder, _)| folder);
        *folders.entry(folder.to_owned()).or_default() += 1;
    }
    assert!(folders.len() > 20, "the sources were not found");
    let full: Vec<_> = folders.iter().filter(|(_, count)| **count > MOST).collect();
    assert!(full.is_empty(), "more than {MOST} files beside each other: {full:?}");
}
