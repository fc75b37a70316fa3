//! Folders with files of two packages: go reports that of them, and nothing else that their files would bring about.

use super::go_files::GoFile;

/// The first two files of a folder that a build here takes and that are not of one package. go/build takes an outside test
/// (`x_test`) and the name `documentation` aside.
pub(crate) fn mixed(list: &[GoFile]) -> Option<(&GoFile, &GoFile)> {
    let mut first: Option<(&GoFile, &str)> = None;
    for file in list.iter().filter(|file| file.built) {
        let Some(package) = file.package().filter(|package| *package != "documentation") else {
            continue;
        };
        let name = match (file.is_test(), package.strip_suffix("_test")) {
            (true, Some(inner)) if first.is_none_or(|(_, known)| known != package) => inner,
            _ => package,
        };
        match first {
            None => first = Some((file, name)),
            Some((_, known)) if known == name => {}
            Some((earlier, _)) => return Some((earlier, file)),
        }
    }
    None
}
