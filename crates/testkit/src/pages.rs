//! The rules' pages, from the disk: a page that has changed is no reason to compile anything.

use std::path::{Path, PathBuf};

use go_doctor_pages::{Case, Page};

/// A page with its place.
#[derive(Clone)]
pub struct RulePage {
    /// The rule's name.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What is in the file.
    pub text: String,
    /// The page, read.
    pub page: Page,
}

/// Every rule's page, by name.
pub fn rule_pages() -> Vec<RulePage> {
    let rules = crate::engine().join("src/rules");
    let entries = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let families = entries(&rules).into_iter().filter(|path| path.is_dir());
    let files = families.flat_map(|family| entries(&family));
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let mut list: Vec<RulePage> = files.map(rule_page).collect();
    list.sort_by(|a, b| a.name.cmp(&b.name));
    list
}

fn rule_page(path: PathBuf) -> RulePage {
    let text = std::fs::read_to_string(&path).unwrap();
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let page =
        go_doctor_pages::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    RulePage { name, path, text, page }
}

/// A case of a test's own, from its blocks alone.
pub fn case(blocks: &str) -> Case {
    cases(&format!("## case: x\n\n{blocks}")).remove(0)
}

/// The cases of a text that is no rule's page and has no words.
pub fn cases(text: &str) -> Vec<Case> {
    let front = "---\nen:\n  message: x\nzh-cn:\n  message: x\n---\n";
    go_doctor_pages::parse(&format!("{front}{text}")).unwrap().cases
}
