//! Layer module: go.mod, and what the Go files of a folder make together.

use std::collections::BTreeMap;

use go_doctor_protocol::{Applicability, Edit, FixAction, Location};

use super::Rule;
use crate::context::{Checked, Cx, Fact};
use crate::facts::environment::host;
use crate::facts::go_files::{GoFile, GoFiles, go_files};
use crate::facts::go_header::{Decl, DeclKind};
use crate::facts::leetcode::comment_ends_early;
use crate::facts::modules::{module_of, work_of};
use crate::findings::{Findings, draft};
use crate::paths;
use crate::words::{args, shell_quote, term};

pub(super) const RULES: &[Rule] = &[
    Rule::new("package-clause-missing").go_file(package_clause_missing),
    Rule::new("go-mod-missing").session(go_mod_missing),
    Rule::new("main-redeclared").session(main_redeclared),
];

fn package_clause_missing(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if file.header.package.is_some() || file.unread.is_some() || file.name.starts_with(['_', '.']) {
        return Ok(());
    }
    // A comment that ends too early has a rule of its own: the clause may well be there.
    if comment_ends_early(file).is_some() {
        return Ok(());
    }
    // A word `package` without a name is being typed.
    let first = file.header.first_token.unwrap_or(file.text.len());
    if file
        .text
        .get(first..)
        .is_some_and(|rest| rest.starts_with("package") && !rest.starts_with("package_"))
    {
        return Ok(());
    }
    let package = package_of_siblings(cx, file)?.unwrap_or_else(|| "main".to_owned());
    let marker = file.header.markers.iter().find(|marker| marker.word == "start");
    let eol = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
    let above = marker.map_or(first, |marker| marker.line_start.min(first));
    let at = file.range(above, above);
    let begins_line = file
        .text
        .get(..above)
        .is_none_or(|before| before.is_empty() || before.ends_with(['\n', '\u{feff}']));
    let lead = if begins_line { "" } else { eol };
    let range_end = file
        .text
        .get(first..)
        .and_then(|rest| rest.find(|c: char| c.is_whitespace()))
        .map_or(file.text.len(), |n| first + n);
    let lang = cx.subject.lang;
    let mut finding = draft(args! { file: file.name.as_str(), package: package.as_str() });
    finding = finding.message(if marker.is_some() { "message.leetcode" } else { "message" });
    let fix = if marker.is_some() { "insert-above-marker" } else { "insert" };
    let place = file.location(first, range_end);
    let line = place.range.map_or(0, |range| range.start.line + 1);
    let first_line =
        file.text.get(first..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim_end();
    let shown = if first_line.is_empty() {
        term("looked.no-code").render(lang)
    } else {
        first_line.to_owned()
    };
    out.add(
        finding.at(place).evidence(format!("read {}", file.path), format!("{line}: {shown}")).fix(
            fix,
            args! {},
            Applicability::Safe,
            FixAction::Edit {
                edits: vec![Edit {
                    file: file.path.clone(),
                    range: at,
                    new_text: format!("{lead}package {package}{eol}{eol}"),
                }],
            },
        ),
    );
    Ok(())
}

/// The package that the other files of the folder agree on; files of LeetCode's are each a program of their own.
fn package_of_siblings(cx: Cx<'_>, file: &GoFile) -> Fact<Option<String>> {
    if file.header.is_leetcode() {
        return Ok(None);
    }
    let folder = paths::parent(cx.platform(), &file.path).unwrap_or_default();
    let Ok(files) = go_files(cx) else { return Ok(None) };
    let names = files.folders.get(&folder).into_iter().flatten().filter(|other| !other.is_test());
    let mut packages =
        names.filter_map(|other| other.header.package.as_ref().map(|name| name.text.clone()));
    let first = packages.next();
    Ok(first.filter(|first| packages.all(|other| other == *first)))
}

/// The part of an import path that tells whose it is; without a dot it is the standard library's (or this module's own).
fn is_std(import: &str) -> bool {
    !import.split('/').next().unwrap_or_default().contains('.')
}

fn go_mod_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, work, files, environment) =
        (module_of(cx, folder), work_of(cx, folder), go_files(cx), host(cx));
    let (module, work, files, environment) = (module?, work?, files?, environment?);
    let off = environment.get("GO111MODULE") == Some("off");
    if module.is_some()
        || work.is_some()
        || off
        || files.folders.is_empty()
        || !files.modules.is_empty()
    {
        return Ok(());
    }
    let Some((reason, place, detail)) = needs_module(cx, &files) else { return Ok(()) };
    let name = module_name(cx);
    let command = format!("go mod init {}", shell_quote(&name));
    let above = paths::ancestors(cx.platform(), folder).len();
    out.add(
        draft(args! { folder: folder, detail: detail, name: name.as_str() })
            .why(reason)
            .at_any(place)
            .evidence(
                format!("stat go.mod ×{above}"),
                term("looked.nothing").render(cx.subject.lang),
            )
            .fix(
                "init",
                args! { command: command.as_str() },
                Applicability::DisplayOnly,
                FixAction::Terminal { command: command.clone(), cwd: folder.to_owned() },
            ),
    );
    Ok(())
}

/// Why these files need a module, if they do. A folder of single-file programs, as LeetCode's plugins make it, needs none.
fn needs_module(cx: Cx<'_>, files: &GoFiles) -> Option<(&'static str, Option<Location>, String)> {
    // A file without a package clause is not yet Go; that is another rule's matter.
    let all = || {
        files.folders.values().flatten().filter(|file| file.built && file.header.package.is_some())
    };
    if let Some((file, import)) = all().find_map(|file| {
        file.header
            .imports
            .iter()
            .find(|import| !is_std(&import.text) && import.text != "C")
            .map(|import| (file, import))
    }) {
        return Some((
            "why.import",
            Some(file.location(import.start, import.end)),
            import.text.clone(),
        ));
    }
    if let Some(test) = all().find(|file| file.is_test()) {
        return Some(("why.test", None, test.name.clone()));
    }
    let leetcode = all().any(|file| file.header.is_leetcode());
    let single = |file: &GoFile| {
        file.header.package.as_ref().is_some_and(|name| name.text == "main")
            && file.header.func("main").is_some()
    };
    let loose = all().all(|file| single(file) || file.header.is_leetcode());
    let count = all().count();
    if leetcode && loose {
        return None;
    }
    if loose
        && count > 1
        && files
            .folders
            .values()
            .all(|folder| folder.iter().filter(|file| single(file)).count() != 1)
    {
        return None;
    }
    let first = all().next()?;
    let inside = paths::parent(cx.platform(), &first.path).unwrap_or_default();
    Some(("why.package", None, inside))
}

/// A module path that `go mod init` takes: the folder's name in ASCII, else `example.com/app`.
fn module_name(cx: Cx<'_>) -> String {
    let name = paths::file_name(cx.platform(), &cx.subject.folder).to_lowercase();
    let ok = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let clean = name.chars().all(ok)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !name.ends_with('.');
    if clean { name } else { "example.com/app".to_owned() }
}

fn main_redeclared(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    for folder in files.folders.values() {
        // Names are one namespace per package, tests included; files that no build takes do not count.
        let mut seen: BTreeMap<(&str, &str), (&GoFile, &Decl)> = BTreeMap::new();
        let mut done: Vec<&str> = Vec::new();
        for file in folder.iter().filter(|file| file.built) {
            let Some(package) = &file.header.package else { continue };
            for decl in &file.header.decls {
                let name = decl.name.text.as_str();
                let free = decl.kind == DeclKind::Method
                    || name == "_"
                    || (decl.kind == DeclKind::Func && name == "init");
                if free || done.contains(&name) {
                    continue;
                }
                let key = (package.text.as_str(), name);
                match seen.get(&key) {
                    None => {
                        seen.insert(key, (file, decl));
                    }
                    // Twice in one file is a plain compile error.
                    Some((first, _)) if first.path == file.path => {}
                    Some((first, earlier)) => {
                        // One finding per pair of files says enough: their other names collide for the same reason.
                        done.push(name);
                        if done.len() > 1 && (name != "main") {
                            continue;
                        }
                        add_redeclared(file, decl, first, earlier, out);
                    }
                }
            }
        }
    }
    Ok(())
}

fn add_redeclared(file: &GoFile, decl: &Decl, first: &GoFile, earlier: &Decl, out: &mut Findings) {
    let name = decl.name.text.as_str();
    let is_main = name == "main" && decl.kind == DeclKind::Func;
    let run = format!("go run {}", shell_quote(&file.name));
    let place = file.location(decl.name.start, decl.name.end);
    let other = first.location(earlier.name.start, earlier.name.end);
    let lines = [(&other, first), (&place, file)].map(|(location, file)| {
        format!("{}:{}: {name}", file.name, location.range.map_or(0, |range| range.start.line + 1))
    });
    let finding = draft(
        args! { name: name, file: file.name.as_str(), other: first.name.as_str(), command: run },
    )
    .message(if is_main { "message" } else { "message.other" })
    .why(if is_main { "why" } else { "why.other" })
    .at(place)
    .related(other, term("related.first-declared"))
    .evidence("go files", lines.join("\n"));
    out.add(finding.fix("separate", args! {}, Applicability::DisplayOnly, FixAction::Manual));
}
