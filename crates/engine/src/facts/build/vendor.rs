//! `vendor/modules.txt`, and whether a build takes packages from `vendor` (cmd/go/internal/modload, Go 1.26).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::context::{Cx, Fact, kept};
use crate::facts::toolchain::variables::variable;
use crate::facts::workspace::modules::{ModuleFile, work_of};
use crate::paths;
use go_doctor_golang::command_line::goflags;
use go_doctor_golang::flags::NEWEST;
use go_doctor_golang::modfile::file::FileKind;
use go_doctor_golang::modfile::path::canonical_version;

/// A module with its version; no version for a replacement that holds for all of them.
type Key = (String, Option<String>);

/// What modules.txt says of one module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Vendored {
    /// It stands in go.mod itself.
    pub(crate) explicit: bool,
    /// A package of it is vendored: only of such a module go asks whether go.mod still requires it.
    pub(crate) provides: bool,
    /// What replaces it: path and version.
    pub(crate) replacement: Option<(String, Option<String>)>,
}

/// A vendor folder in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Vendor {
    /// The folder.
    pub(crate) folder: String,
    /// There is a modules.txt.
    pub(crate) listed: bool,
    /// The modules in it.
    pub(crate) modules: BTreeMap<Key, Vendored>,
    /// The packages in it.
    pub(crate) packages: BTreeSet<String>,
}

impl Vendor {
    /// Reads modules.txt (`modload.readVendorList`).
    fn read(folder: &str, text: Option<&str>) -> Self {
        let mut out = Self { folder: folder.to_owned(), listed: text.is_some(), ..Self::default() };
        let mut current: Option<Key> = None;
        for line in text.unwrap_or_default().lines() {
            let fields: Vec<&str> = line.split_whitespace().collect();
            if line.starts_with("# ") {
                current = out.module(&fields);
            } else if let Some(key) = &current {
                match line.strip_prefix("## ") {
                    Some(notes) if notes.split(';').any(|note| note.trim() == "explicit") => {
                        out.modules.entry(key.clone()).or_default().explicit = true;
                    }
                    Some(_) => {}
                    None => {
                        if let [path] = fields.as_slice() {
                            out.packages.insert((*path).to_owned());
                            out.modules.entry(key.clone()).or_default().provides = true;
                        }
                    }
                }
            }
        }
        out
    }

    /// `# path version => new version`.
    fn module(&mut self, fields: &[&str]) -> Option<Key> {
        let (key, rest) = match fields {
            [_, path, version, rest @ ..] if canonical_version(version).is_some() => {
                (((*path).to_owned(), Some((*version).to_owned())), rest)
            }
            [_, path, arrow, ..] if *arrow == "=>" => {
                (((*path).to_owned(), None), fields.get(2..)?)
            }
            _ => return None,
        };
        let entry = self.modules.entry(key.clone()).or_default();
        match rest {
            ["=>", path] => entry.replacement = Some(((*path).to_owned(), None)),
            ["=>", path, version] => {
                entry.replacement = Some(((*path).to_owned(), Some((*version).to_owned())));
            }
            _ => {}
        }
        Some(key)
    }

    /// Where modules.txt disagrees with a go.mod, in Go's words, each with the bytes of go.mod that say otherwise.
    pub(crate) fn disagreements(&self, module: &ModuleFile) -> Vec<(String, (usize, usize))> {
        let key = |path: &str, version: Option<&str>| (path.to_owned(), version.map(str::to_owned));
        let shown = |(path, version): &Key| {
            version.as_ref().map_or(path.clone(), |version| format!("{path}@{version}"))
        };
        let mut list = Vec::new();
        for (path, version, directive) in module.file.requires() {
            let key = key(path, Some(version));
            if !self.modules.get(&key).is_some_and(|known| known.explicit) {
                let said = "is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt";
                list.push((format!("{}: {said}", shown(&key)), directive.span));
            }
        }
        for replace in module.file.replaces() {
            let key = key(replace.path, replace.version);
            let new = (replace.new_path.to_owned(), replace.new_version.clone());
            match self.modules.get(&key).and_then(|known| known.replacement.clone()) {
                None => {
                    let said =
                        "is replaced in go.mod, but not marked as replaced in vendor/modules.txt";
                    list.push((format!("{}: {said}", shown(&key)), replace.directive.span));
                }
                Some(known) if known != new => {
                    let said = format!(
                        "is replaced by {} in go.mod, but marked as replaced by {} in vendor/modules.txt",
                        shown(&new),
                        shown(&known)
                    );
                    list.push((format!("{}: {said}", shown(&key)), replace.directive.span));
                }
                Some(_) => {}
            }
        }
        let module_line = module.file.first("module").map_or((0, 0), |line| line.span);
        for (known, vendored) in &self.modules {
            let required = module
                .file
                .requires()
                .any(|(path, version, _)| known.0 == path && known.1.as_deref() == Some(version));
            let replaced = module.file.replaces().any(|replace| {
                replace.path == known.0
                    && (replace.version.is_none() || replace.version == known.1.as_deref())
            });
            if vendored.explicit && vendored.provides && !required {
                let said = "is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod";
                list.push((format!("{}: {said}", shown(known)), module_line));
            }
            if vendored.replacement.is_some() && !replaced {
                let said =
                    "is marked as replaced in vendor/modules.txt, but not replaced in go.mod";
                list.push((format!("{}: {said}", shown(known)), module_line));
            }
        }
        list
    }
}

/// The value of `-mod` in GOFLAGS, if it is set there.
pub(crate) fn mod_flag(cx: Cx<'_>) -> Fact<Option<String>> {
    let flags = variable(cx, "GOFLAGS")?.value.unwrap_or_default();
    Ok(goflags::value(&flags, "mod", NEWEST))
}

kept!(VendorFolderKey: Vendor);

/// The vendor folder that builds of a module take packages from; nothing when they take none from there.
pub(crate) fn vendored(cx: Cx<'_>, module: &ModuleFile) -> Fact<Option<Rc<Vendor>>> {
    let (flag, work) = (mod_flag(cx), work_of(cx, &module.folder));
    let (flag, work) = (flag?, work?);
    let root = if module.kind == FileKind::Work { Some(module) } else { work.as_deref() };
    let folder = root.map_or(module.folder.as_str(), |work| work.folder.as_str());
    let version = root.unwrap_or(module).file.word("go");
    let recent = version
        .and_then(go_doctor_golang::version::GoVersion::parse)
        .is_some_and(|version| version.language() >= (1, 14));
    let wanted = match flag.as_deref() {
        Some("vendor") => true,
        Some(_) => false,
        None => recent,
    };
    let vendor = paths::join(cx.platform(), folder, "vendor");
    if !wanted || !cx.is_folder(&vendor)? {
        return Ok(None);
    }
    let list = paths::join(cx.platform(), &vendor, "modules.txt");
    let text = cx.read(&list)?;
    let for_workspace = text.is_some_and(|text| {
        let first = text.lines().next().unwrap_or_default();
        first
            .strip_prefix("## ")
            .is_some_and(|notes| notes.split(';').any(|n| n.trim() == "workspace"))
    });
    if for_workspace != root.is_some() && flag.is_none() {
        return Ok(None);
    }
    Ok(Some(cx.memo::<VendorFolderKey>(&vendor, || Ok(Vendor::read(&vendor, cx.read(&list)?)))?))
}

#[cfg(test)]
mod tests {
    use go_doctor_protocol::Platform;

    use super::*;

    #[test]
    fn modules_txt_and_go_mod() {
        let text = "# golang.org/x/a v1.0.0\n## explicit; go 1.17\ngolang.org/x/a\ngolang.org/x/a/b\n\
            # golang.org/x/c v1.0.0 => ../c\n## explicit\ngolang.org/x/c\n# golang.org/x/c => ../c\n";
        let vendor = Vendor::read("/w/vendor", Some(text));
        assert_eq!(vendor.packages.len(), 3);
        let module = |text: &str| ModuleFile::new(Platform::Linux, "/w/go.mod", text);
        let fine = "module m\n\ngo 1.22\n\nrequire golang.org/x/a v1.0.0\nrequire golang.org/x/c v1.0.0\nreplace golang.org/x/c => ../c\n";
        assert_eq!(vendor.disagreements(&module(fine)), []);
        // go 1.26.8 (`checkVendorConsistency`) passes over a module of which it vendors no package.
        let tool = format!("{text}# golang.org/x/e v1.0.0\n## explicit; go 1.17\n");
        let with_tool = Vendor::read("/w/vendor", Some(&tool));
        assert_eq!(with_tool.disagreements(&module(fine)), []);
        assert_eq!(
            Vendor::read("/w/vendor", Some(&format!("{tool}golang.org/x/e\n")))
                .disagreements(&module(fine))
                .len(),
            1
        );
        let says = |text: &str| {
            let list = vendor.disagreements(&module(text));
            list.into_iter().map(|(said, _)| said).collect::<Vec<_>>()
        };
        assert_eq!(
            says(&fine.replace("a v1.0.0", "a v1.1.0")),
            [
                "golang.org/x/a@v1.1.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt",
                "golang.org/x/a@v1.0.0: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod"
            ]
        );
        assert_eq!(
            says(&fine.replace("=> ../c", "=> ../d")),
            [
                "golang.org/x/c: is replaced by ../d in go.mod, but marked as replaced by ../c in vendor/modules.txt"
            ]
        );
        assert!(!Vendor::read("/w/vendor", None).listed);
    }
}
