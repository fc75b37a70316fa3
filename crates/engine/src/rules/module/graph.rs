//! Layer module: what other modules must provide. Requirements, their sums, and versions that are not there.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::{Location, Position, Range, Severity};

use crate::context::{Checked, Cx, Fact, Known as _, each, kept};
use crate::facts::build::go_list::{ListError, listed};
use crate::facts::build::go_sum::{GoSum, go_sum};
use crate::facts::build::requirements::{
    Foreign, imports_by_module, main_modules, providers, replacement,
};
use crate::facts::build::vendor::{mod_flag, vendored};
use crate::facts::toolchain::variables::{Source, variable};
use crate::facts::workspace::bazel::built_by_bazel;
use crate::facts::workspace::go_files::go_files;
use crate::facts::workspace::modules::{ModuleFile, used_modules, work_of};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::module::mode::is_own_package;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::path::{is_below, is_directory_path, matches_any};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::requirement_missing::RULE)
        .diagnose(requirement_missing)
        .explain(explain_requirement_missing)
        .yields_to(&[
            words::nested_module::RULE,
            words::modules_off::RULE,
            words::proxy_unreachable::RULE,
            words::file_not_found::RULE,
            words::command_changed_by_shell::RULE,
        ]),
    Rule::new(words::go_sum_missing::RULE)
        .diagnose(go_sum_missing)
        .explain(explain_go_sum_missing)
        .yields_to(&[words::modules_off::RULE]),
    Rule::new(words::revision_unknown::RULE).explain(revision_unknown).yields_to(&[
        words::proxy_unreachable::RULE,
        words::git_missing::RULE,
        words::package_not_found::RULE,
    ]),
];

/// Imports that no requirement can provide, by the letters of their paths.
fn unprovided<'f>(
    cx: Cx<'_>,
    module: &ModuleFile,
    imports: &BTreeMap<&'f str, Foreign<'f>>,
) -> Fact<Vec<Foreign<'f>>> {
    let mains = main_modules(cx, module)?;
    // In a workspace the requirements of every module count.
    let provided = |path: &str| providers(module, path).next().is_some() || mains.provides(path);
    Ok(imports.iter().filter(|(path, _)| !provided(path)).map(|(_, foreign)| *foreign).collect())
}

/// More than this in one module says nothing new.
const ENOUGH: usize = 5;

fn requirement_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    each(imports_by_module(cx, &files)?, |(module, imports)| {
        let missing = unprovided(cx, &module, &imports)?;
        if missing.is_empty() {
            return Ok(());
        }
        // Before Go 1.17 go.mod need not list what only others require, and none lists what a workspace takes of the other
        // modules' requirements: then only go knows.
        let certain =
            module.language() >= (1, 17) && !main_modules(cx, &module)?.has_requirements();
        let answer = if certain { None } else { Some(listed(cx, &module.folder)?) };
        for foreign in missing.into_iter().take(ENOUGH) {
            let path = foreign.import.text.as_str();
            let mut finding =
                draft(words::requirement_missing::message(foreign.file.name.as_str(), path))
                    .at(foreign.file.location(foreign.import.start, foreign.import.end))
                    .evidence(
                        format!("read {}", foreign.file.path),
                        foreign.file.line(foreign.import.start),
                    );
            if let Some(listed) = &answer {
                let own = |error: &&ListError| {
                    error.said.contains(&format!("package {path};"))
                        || error.said.contains(&format!("package {path}:"))
                };
                let Some(error) = listed.errors.iter().find(own) else { continue };
                finding = finding.evidence(listed.probe.as_str(), error.said.as_str());
            }
            let importing = paths::parent(cx.platform(), &foreign.file.path).unwrap_or_default();
            if built_by_bazel(cx, &importing)? {
                finding =
                    finding.severity(Severity::Info).why(words::requirement_missing::why_bazel());
            }
            let replaced = module.file.replaces().find(|replace| is_below(path, replace.path));
            if replaced.is_some() {
                finding = finding
                    .message(words::requirement_missing::replaced(path))
                    .why(words::requirement_missing::why_replaced());
            }
            let command = format!("go get {}", shell_quote(path));
            let finding =
                finding.terminal(words::requirement_missing::fix_get, command, &module.folder);
            out.add(finding.terminal(
                words::requirement_missing::fix_tidy,
                "go mod tidy",
                &module.folder,
            ));
        }
        Ok(())
    })
}

/// Every version's words for an import that no module in use provides (modload/import.go, Go 1.19 to 1.27).
fn explain_requirement_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "no required module provides package ",
        "cannot find module providing package ",
        " and is replaced but not required",
        "cannot find module for path ",
    ];
    for line in run.saying(SAYS) {
        let Some(package) = missing_package(line.text) else { continue };
        // A file or folder of this module is no other module's; those have rules of their own.
        if package.ends_with(".go") || is_own_package(cx, run, package)? {
            continue;
        }
        let place = place(line.text);
        let at = match place {
            Some(place) => location(cx, run, place.file, place.line, place.column)?,
            None => None,
        };
        let replaced = line.text.contains("is replaced but not required");
        let file = place.map_or("", |place| base(place.file));
        let finding = draft(match (replaced, file) {
            (true, _) => words::requirement_missing::replaced(package)
                .why(words::requirement_missing::why_replaced()),
            (false, "") => words::requirement_missing::explain(package),
            (false, file) => words::requirement_missing::message(file, package),
        });
        let finding = finding.at_any(at).line(run, line);
        let command = format!("go get {}", shell_quote(package));
        let finding = finding.terminal_of(words::requirement_missing::fix_get, command, run);
        out.add(finding.terminal_of(words::requirement_missing::fix_tidy, "go mod tidy", run));
        return Ok(());
    }
    Ok(())
}

fn missing_package(text: &str) -> Option<&str> {
    let readonly = text.contains("import lookup disabled by -mod=readonly");
    let behind = |start: &str| {
        text.split_once(start).map(|(_, rest)| rest.split([';', ':', ' ']).next().unwrap_or(rest))
    };
    behind("no required module provides package ")
        .filter(|_| !text.contains("go.mod file not found"))
        .or_else(|| behind("cannot find module providing package ").filter(|_| readonly))
        .or_else(|| between(text, "provides package ", " and is replaced but not required"))
        .or_else(|| between(text, "cannot find module for path ", ":"))
        .filter(|package| !package.is_empty())
}

fn go_sum_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (files, flag) = (go_files(cx), mod_flag(cx));
    let (files, flag) = (files?, flag?);
    // Then nothing is taken from elsewhere, and no hash is compared.
    if flag.as_deref() == Some("vendor") {
        return Ok(());
    }
    each(imports_by_module(cx, &files)?, |(module, imports)| {
        let (vendor, sums) = (vendored(cx, &module), sums(cx, &module));
        let (vendor, sums, work) = (vendor?, sums?, work_of(cx, &module.folder)?);
        if vendor.is_some() {
            return Ok(());
        }
        if let Some(sum) = sums.iter().find(|sum| !sum.is_readable()) {
            out.add(malformed(sum, &module.folder));
            return Ok(());
        }
        // In a workspace commands that build write what is missing to go.work.sum (Go 1.19 to 1.26).
        if work.is_some() {
            return Ok(());
        }
        let lacks = lacking(&module, &sums);
        let imported = |lack: &&Lack<'_>| {
            imports.keys().any(|path| {
                let longest = providers(&module, path).max_by_key(|(known, ..)| known.len());
                longest.is_some_and(|(known, ..)| known == lack.path)
            })
        };
        // Before Go 1.17 every go.mod of the graph is read; since then one of a module that no import needs is not.
        let read = |lack: &&Lack<'_>| lack.half && module.language() < (1, 17);
        let certain = lacks.iter().find(imported).or_else(|| lacks.iter().find(read));
        if let Some(lack) = certain {
            out.add(add_lack(&module, &sums, lack, lacks.len()));
        } else if let Some(first) = lacks.first() {
            // Whether a module is needed that no package here imports, only go knows.
            let listed = listed(cx, &module.folder)?;
            let own = |error: &&ListError| error.said.contains("missing go.sum entry");
            if let Some(error) = listed.errors.iter().find(own) {
                let named = |lack: &&Lack<'_>| of_module(&error.said, lack.path);
                let lack = lacks.iter().filter(named).max_by_key(|lack| lack.path.len());
                let finding = add_lack(&module, &sums, lack.unwrap_or(first), lacks.len());
                out.add(finding.evidence(listed.probe.as_str(), error.said.as_str()));
            }
        }
        Ok(())
    })
}

/// Whether go's words name a module, with its version or by a package of it.
fn of_module(said: &str, path: &str) -> bool {
    let words = said.split([' ', '@', ':', ';', '(', ')']);
    words.into_iter().any(|word| is_below(word, path))
}

kept!(WorkSumsKey: GoSum);

/// The files that hold sums for a module: its own go.sum, in a workspace also go.work.sum and the others' go.sum.
fn sums(cx: Cx<'_>, module: &ModuleFile) -> Fact<Vec<Rc<GoSum>>> {
    let own = go_sum(cx, &module.folder, "go.sum");
    let Some(work) = work_of(cx, &module.folder)? else { return Ok(vec![own?]) };
    let all = cx.memo::<WorkSumsKey>(&work.path, || {
        let folder = |file: &String| paths::parent(cx.platform(), file).unwrap_or_default();
        let first = go_sum(cx, &work.folder, "go.work.sum");
        let used: Vec<String> = used_modules(cx, &work);
        let others: Vec<_> = used.iter().map(|file| go_sum(cx, &folder(file), "go.sum")).collect();
        let mut all = GoSum::clone(&*first?);
        for other in others {
            all.take(&*other?);
        }
        Ok(all)
    });
    Ok(vec![own?, all?])
}

/// A required module without its hash.
struct Lack<'m> {
    path: &'m str,
    version: String,
    span: (usize, usize),
    /// The module's own hash is there, so it is needed, and only the one of its go.mod is missing.
    half: bool,
}

fn lacking<'m>(module: &'m ModuleFile, sums: &[Rc<GoSum>]) -> Vec<Lack<'m>> {
    let has = |path: &str, version: &str| sums.iter().any(|sum| sum.has(path, version));
    let required = module.file.requires().filter_map(|(path, version, directive)| {
        let (hashed, version) = match replacement(module, path, version) {
            Some(replace) if is_directory_path(replace.new_path) => return None,
            Some(replace) => (replace.new_path.to_owned(), replace.new_version?),
            None => (path.to_owned(), version.to_owned()),
        };
        let half = has(&hashed, &version);
        let whole = half && has(&hashed, &format!("{version}/go.mod"));
        (!whole).then_some(Lack { path, version, span: directive.span, half })
    });
    required.collect()
}

fn add_lack(module: &ModuleFile, sums: &[Rc<GoSum>], lack: &Lack<'_>, count: usize) -> Draft {
    let exists = sums.first().is_some_and(|sum| sum.exists);
    let finding = draft(match (exists, count) {
        (false, _) => words::go_sum_missing::no_file(lack.path),
        (true, 1) => words::go_sum_missing::message(lack.path, lack.version.as_str()),
        (true, _) => words::go_sum_missing::several(
            lack.path,
            lack.version.as_str(),
            (count - 1).to_string(),
        ),
    })
    .at(module.location(lack.span))
    .evidence(format!("read {}", module.path), module.line(lack.span));
    finding.terminal(words::go_sum_missing::fix_tidy, "go mod tidy", &module.folder)
}

fn malformed(sum: &GoSum, folder: &str) -> Draft {
    if let Some(encoding) = &sum.encoding {
        let finding = draft(words::go_sum_missing::encoding(sum.path.as_str(), encoding.as_str()))
            .why(words::go_sum_missing::why_malformed())
            .at(Location { file: sum.path.clone(), range: None })
            .evidence(format!("read {}", sum.path), encoding.as_str());
        let finding = finding.by_hand(words::go_sum_missing::fix_delete_file(sum.path.as_str()));
        return finding.terminal(words::go_sum_missing::fix_tidy, "go mod tidy", folder);
    }
    let (number, text, fields) = sum.malformed.clone().unwrap_or_default();
    let row = number.saturating_sub(1);
    let end = u32::try_from(text.encode_utf16().count()).unwrap_or(0);
    let at = |character| Position { line: row, character };
    let range = Some(Range { start: at(0), end: at(end) });
    let finding = draft(words::go_sum_missing::malformed(
        sum.path.as_str(),
        number.to_string(),
        fields.to_string(),
    ))
    .why(words::go_sum_missing::why_malformed())
    .at(Location { file: sum.path.clone(), range })
    .evidence(format!("read {}", sum.path), format!("{number}: {text}"));
    finding.by_hand(words::go_sum_missing::fix_delete_line(sum.path.as_str())).terminal(
        words::go_sum_missing::fix_tidy,
        "go mod tidy",
        folder,
    )
}

/// modfetch and modload on sums (Go 1.19 to 1.27).
fn explain_go_sum_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    if let Some(line) = run.says(&["malformed go.sum:", "malformed go.work.sum:"]) {
        let next = run.line(line.number + 1).filter(|next| next.text.contains(".sum:"));
        let said = next.unwrap_or(line);
        let (file, rest) = said.text.rsplit_once(".sum:").unwrap_or(("go", ""));
        let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let fields = rest.rsplit(' ').next().unwrap_or_default();
        let sum = format!("{}.sum", file.trim());
        let finding = draft(words::go_sum_missing::malformed(sum.as_str(), number, fields));
        let finding = finding.why(words::go_sum_missing::why_malformed()).line(run, said);
        out.add(finding.by_hand(words::go_sum_missing::fix_delete_line(sum)).terminal_of(
            words::go_sum_missing::fix_tidy,
            "go mod tidy",
            run,
        ));
        return Ok(());
    }
    let says = &["missing go.sum entry", "updates to go.sum needed"];
    let Some(line) = run.says(says) else { return Ok(()) };
    let package = between(line.text, "providing package ", " ")
        .or_else(|| between(line.text, "to verify package ", " "))
        .or_else(|| line.text.split(": missing").next()?.rsplit(' ').next())
        .unwrap_or_default()
        .trim_end_matches([';', ':']);
    let finding = draft(if line.text.contains("missing go.sum entry") {
        words::go_sum_missing::explain(package)
    } else {
        words::go_sum_missing::updates()
    })
    .line(run, line);
    out.add(finding.terminal_of(words::go_sum_missing::fix_tidy, "go mod tidy", run));
    Ok(())
}

/// modfetch, modload and the module proxy on versions and modules that are not there (Go 1.19 to 1.27).
fn revision_unknown(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "unknown revision ",
        "no matching versions for query",
        ": 404 Not Found",
        ": 410 Gone",
        ": 403 Forbidden",
        "invalid version: ",
        "invalid: should be v",
        "invalid pseudo-version",
        "module declares its path as:",
        "but was required as:",
        "has post-v",
        "missing module path at revision",
        "unrecognized import path",
        "could not read Username for",
        "Repository not found",
        "git ls-remote -q",
        "does not match version-control timestamp",
        "no secure protocol found for repository",
        "has non-...",
        "is not a known dependency",
        "not a known dependency",
    ];
    // Their own matters: go itself, its toolchains, and the checksum database are no module that someone required.
    let own = |line: &Line<'_>| {
        let text = line.text;
        let other = ["golang.org/toolchain", "sum.golang.org", "checksum", "dial tcp", "go.mod:"];
        !other.iter().any(|other| text.contains(other))
    };
    let Some(line) = run.saying(SAYS).find(own) else { return Ok(()) };
    let named = without_place(line.text);
    let quoted = between(named, "import path \"", "\"");
    let first = || named.split([' ', ',']).next().unwrap_or(named).trim_end_matches(':');
    let module = quoted.unwrap_or_else(first);
    // Git's and the proxy's own lines name the module above them.
    let above = || {
        run.lines().take_while(|above| above.number < line.number).filter_map(|above| {
            let text = without_place(above.text);
            text.split([' ', ':']).next().filter(|word| word.contains('@'))
        })
    };
    let module = if module.contains(['@', '/']) && module.contains('.') {
        module
    } else {
        above().last().unwrap_or(module)
    };
    let (path, version) = module.split_once('@').unwrap_or((module, ""));
    let version = version.trim_end_matches(':');
    let case = run.says(&["module declares its path as:"]).is_some();
    let finding = draft(words::revision_unknown::message(module)).line(run, line);
    let at = match place(line.text) {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let finding = finding.at_any(at.clone());
    // Git's line decides over the 404 above it: asking the same proxy for other versions gives the same answer.
    if run.says(&["could not read Username for", "terminal prompts disabled"]).is_some()
        && path.contains('.')
    {
        out.add(log_in(cx, finding, path, module)?);
        return Ok(());
    }
    // A proxy that refuses a version says nothing of the version: elsewhere it may be had.
    let refusing = refusing_proxy(named).filter(|_| !version.is_empty());
    if let Some(proxy) = refusing {
        let finding = finding
            .message(words::revision_unknown::refused(proxy, module))
            .why(words::revision_unknown::why_refused());
        let command = format!("go list -m -versions {}", shell_quote(path));
        out.add(finding.by_hand(words::revision_unknown::fix_direct(path)).terminal_of(
            words::revision_unknown::fix_versions,
            command,
            run,
        ));
        return Ok(());
    }
    let finding = if case {
        let declared = run.after("module declares its path as: ").map_or("", |(_, path)| path);
        let finding = draft(words::revision_unknown::other_path(path, declared));
        finding
            .why(words::revision_unknown::why_other_path())
            .at_any(at)
            .line(run, line)
            .by_hand(words::revision_unknown::fix_import_it(declared))
    } else if version.is_empty() {
        finding
            .message(words::revision_unknown::module(path))
            .by_hand(words::revision_unknown::fix_check_path())
    } else {
        let command = format!("go list -m -versions {}", shell_quote(path));
        finding.terminal_of(words::revision_unknown::fix_versions, command, run)
    };
    out.add(finding);
    Ok(())
}

/// A repository that wants to know who asks: a private one, or (GitHub and GitLab say the same) one that does not exist.
fn log_in(cx: Cx<'_>, finding: Draft, path: &str, requested: &str) -> Fact<Draft> {
    let finding = finding
        .message(words::revision_unknown::login(requested))
        .why(words::revision_unknown::why_login());
    let (host, rest) = path.split_once('/').unwrap_or((path, ""));
    let owner = rest.split('/').next().filter(|owner| !owner.is_empty());
    let own = owner.map_or_else(|| host.to_owned(), |owner| format!("{host}/{owner}"));
    let private = variable(cx, "GOPRIVATE").known()?;
    let known = private.as_ref().and_then(|found| found.value.clone()).unwrap_or_default();
    if matches_any(&known, path) {
        let finding = finding.by_hand(words::revision_unknown::fix_credential(host));
        return Ok(finding.by_hand(words::revision_unknown::fix_check_path()));
    }
    let value = if known.is_empty() { own } else { format!("{known},{own}") };
    // go env -w never beats the environment.
    let finding = if private.is_some_and(|found| found.source == Source::Environment) {
        finding.by_hand(words::revision_unknown::fix_private_by_hand(value, host))
    } else {
        let command = format!("go env -w GOPRIVATE={}", shell_quote(&value));
        let title = words::revision_unknown::fix_private(command.as_str(), host);
        finding.terminal_titled(title, command, cx.any_folder())
    };
    Ok(finding.by_hand(words::revision_unknown::fix_check_path()))
}

/// A line of go's without the place of the import that it is about (`x/tcp.go:18:2: `), and without `go: ` in front.
fn without_place(text: &str) -> &str {
    let text = place(text).map_or(text, |place| place.message);
    text.trim_start().trim_start_matches("go: ")
}

/// The host that answered 403 to `reading https://HOST/…`: the proxy's, not the repository's.
fn refusing_proxy(text: &str) -> Option<&str> {
    let url = text.split_once(": reading https://")?.1.strip_suffix(": 403 Forbidden")?;
    url.contains("/@v/").then(|| url.split('/').next().unwrap_or(url))
}
