//! Why a Go file takes no part in a build, and which names are missing then.

#[cfg(test)]
mod against_go;

use std::collections::BTreeSet;

use super::go_files::GoFile;
use go_doctor_golang::ports;
use go_doctor_golang::source::constraint::Target;
use go_doctor_golang::source::header::{DeclKind, Name};
use go_doctor_golang::source::names::uses;

/// Why a file is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Its name begins with `_` or `.`.
    Hidden,
    /// Its name ends in another system or processor.
    Suffix(String),
    /// Its `//go:build` (or `// +build`) line is not satisfied.
    Constraint(String),
    /// It is a test, and no test is built.
    Test,
    /// It uses cgo, which is off.
    Cgo,
}

/// Whether a build takes tests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tests {
    /// `go test`, `go vet`.
    Built,
    /// `go build`, `go run`.
    Left,
}

/// Why a build for a target leaves a file out; nothing when it takes it.
pub(crate) fn reason(file: &GoFile, target: &Target, tests: Tests) -> Option<Reason> {
    if file.name.starts_with(['_', '.']) {
        return Some(Reason::Hidden);
    }
    if let Some(suffix) = target.refused_suffix(&file.name) {
        return Some(Reason::Suffix(suffix));
    }
    if !target.takes_header(&file.header) {
        let header = &file.header;
        let lines = header.constraint.clone().unwrap_or_else(|| header.plus_build.join(", "));
        return Some(Reason::Constraint(lines));
    }
    if !target.cgo && imports_c(file).is_some() {
        return Some(Reason::Cgo);
    }
    (file.is_test() && tests == Tests::Left).then_some(Reason::Test)
}

/// The system and processor for which a file is built that this one leaves out: this machine's processor if that does,
/// else the system's first. Nothing where a tag is asked for that no system gives.
pub(crate) fn built_for(file: &GoFile, here: &Target) -> Option<(&'static str, &'static str)> {
    let takes = |(os, arch): &(&'static str, &'static str)| {
        let target = Target { os: (*os).to_owned(), arch: (*arch).to_owned(), ..here.clone() };
        target.takes_name(&file.name) && target.takes_header(&file.header)
    };
    // Systems that people build for come first: a file of `!linux` means Windows or macOS sooner than AIX.
    let usual = ["windows", "darwin", "linux", "js", "wasip1"];
    let of = |os: &'static str| ports::all().filter(move |port| port.0 == os);
    let ordered = || usual.into_iter().flat_map(of).chain(ports::all());
    let same = ordered().filter(|port| port.1 == here.arch).find(takes);
    same.or_else(|| ordered().find(takes))
}

/// Whether a file that its name keeps out means the system that its name says: it, or what uses it, calls that system, or
/// more files of the folder are for it. Else the name is an accident: `sliding_windows.go`.
pub(crate) fn means_its_suffix(files: &[GoFile], file: &GoFile, here: &Target) -> bool {
    let Some((os, arch)) = built_for(file, here) else { return false };
    let there = Target { os: os.to_owned(), arch: arch.to_owned(), ..here.clone() };
    let names = |import: &Name| import.text.split('/').any(|part| part == os);
    let low = |import: &Name| {
        let path = import.text.as_str();
        matches!(path, "syscall" | "syscall/js" | "unsafe" | "C")
            || path.starts_with("golang.org/x/sys/")
    };
    let calls = file.header.imports.iter().any(|import| low(import) || names(import));
    let named = files.iter().flat_map(|other| &other.header.imports).any(names);
    let left = |other: &&GoFile| !here.takes_name(&other.name) || !here.takes_header(&other.header);
    let for_it =
        |other: &GoFile| there.takes_name(&other.name) && there.takes_header(&other.header);
    let mut others = files.iter().filter(|other| other.path != file.path).filter(left);
    calls || named || file.header.constraint.is_some() || others.any(for_it)
}

/// The bytes of `import "C"`.
pub(crate) fn imports_c(file: &GoFile) -> Option<(usize, usize)> {
    let import = file.header.imports.iter().find(|import| import.text == "C")?;
    Some((import.start, import.end))
}

/// Whether a file declares a name at its top.
pub(crate) fn declares(file: &GoFile, name: &str) -> bool {
    let mut decls = file.header.decls.iter();
    decls.any(|decl| decl.kind != DeclKind::Method && decl.name.text == name)
}

/// A name that a built file of a folder uses and only a file that is left out declares.
pub(crate) struct Orphan<'f> {
    /// The name.
    pub(crate) name: &'f str,
    /// The file that uses it, and where.
    pub(crate) user: &'f GoFile,
    /// The bytes of the use.
    pub(crate) span: (usize, usize),
    /// The file that declares it, and why it is left out.
    pub(crate) declarer: &'f GoFile,
    /// Why.
    pub(crate) reason: Reason,
}

/// The first orphan of a folder's package, as `go build` takes it.
pub(crate) fn orphan<'f>(files: &'f [GoFile], target: &Target) -> Option<Orphan<'f>> {
    let left_out = |file: &GoFile| reason(file, target, Tests::Left);
    let built: Vec<&GoFile> = files.iter().filter(|file| left_out(file).is_none()).collect();
    // What is absent from a file that was not read whole, or does not parse, may stand in its rest.
    if built.iter().any(|file| !file.is_whole() || file.package().is_none()) {
        return None;
    }
    let package = built.first()?.package()?;
    let free = |name: &str| built.iter().all(|file| !declares(file, name));
    let mut candidates: BTreeSet<&str> = BTreeSet::new();
    for file in files.iter().filter(|file| file.package() == Some(package)) {
        if left_out(file).is_none() {
            continue;
        }
        let decls = file.header.decls.iter().filter(|decl| decl.kind != DeclKind::Method);
        candidates.extend(decls.map(|decl| decl.name.text.as_str()));
    }
    candidates.retain(|name| !matches!(*name, "_" | "init" | "main") && free(name));
    if candidates.is_empty() {
        return None;
    }
    for user in built {
        // Most files use none of them, and their text need not be read for that.
        if !candidates.iter().any(|name| user.text.contains(name)) {
            continue;
        }
        if let Some((name, span)) = uses(&user.text, &candidates).into_iter().next() {
            let declarer = files.iter().find(|file| {
                file.package() == Some(package) && declares(file, name) && left_out(file).is_some()
            })?;
            let reason = left_out(declarer)?;
            return Some(Orphan { name, user, span, declarer, reason });
        }
    }
    None
}
