//! Layer system: programs beside go that a build, a download or a plugin starts. The C compiler, git, node.

use go_doctor_protocol::{EnvironmentKind, Location, Outcome, Platform};

use super::network::missing_evidence;
use crate::context::{Checked, Cx, Fact, Known as _, looked};
use crate::facts::build::module_cache::needed;
use crate::facts::editor::extensions::{LEETCODE, extensions};
use crate::facts::editor::settings::{expand, settings};
use crate::facts::environment::path_search;
use crate::facts::environment::process::host;
use crate::facts::toolchain::go_env::go_env;
use crate::facts::toolchain::local_version;
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::facts::workspace::go_files::{GoFile, go_files, target};
use crate::findings::{Draft, Findings, draft};
use crate::output::{Run, between, start_failures};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::unset_or;
use crate::words;
use go_doctor_golang::command_line::quoted;
use go_doctor_golang::modfile::path::matches_any;
use go_doctor_golang::std_packages;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::c_compiler_missing::RULE)
        .diagnose(c_compiler_missing)
        .explain(explain_c_compiler)
        .yields_to(&[words::race_needs_cgo::RULE]),
    Rule::new(words::git_missing::RULE).diagnose(git_missing).explain(explain_git_missing),
    Rule::new(words::node_not_found::RULE)
        .diagnose(node_not_found)
        .explain(explain_node_not_found)
        .yields_to(&[words::leetcode_client_failed::RULE]),
];

/// The first version that ships no compiled standard library: `net` is then built here, with cgo where it is on.
const BUILDS_STD: u32 = 20;

fn c_compiler_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (cgo, cc, go) = (variable(cx, "CGO_ENABLED"), variable(cx, "CC"), tool_search::go(cx));
    let (os, arch) = (variable(cx, "GOOS"), variable(cx, "GOARCH"));
    let (cgo, cc, os, arch) = (cgo?, cc?, os?, arch?);
    if go?.is_none() || cgo.value.as_deref() == Some("0") {
        return Ok(());
    }
    let forced = cgo.value.as_deref() == Some("1");
    let own = target(cx);
    let crosses =
        os.value.is_some_and(|os| os != own.os) || arch.value.is_some_and(|arch| arch != own.arch);
    if crosses && !forced {
        return Ok(());
    }
    let (files, minor) = (go_files(cx), local_version::minor(cx));
    let (files, minor) = (files?, minor?.unwrap_or(BUILDS_STD));
    let explicit = cc.value.is_some();
    // Without either, a Go that finds no compiler turns cgo off by itself, and only code that imports "C" notices.
    let std_too = minor >= BUILDS_STD && (forced || explicit);
    let needs = |file: &&GoFile| import_of(file, std_too).is_some();
    let Some(file) = files.folders.values().flatten().filter(|file| file.built).find(needs) else {
        return Ok(());
    };
    let compiler = compiler(cx, cc.value.as_deref())?;
    let Some(evidence) = missing_program(cx, &compiler)? else { return Ok(()) };
    let Some((import, place)) = import_of(file, std_too) else { return Ok(()) };
    let silent = minor >= BUILDS_STD && !forced && !explicit;
    let source = if explicit { cc.source.said() } else { Source::Default.said() };
    let finding = draft(if import == "C" {
        words::c_compiler_missing::message(file.name.as_str(), compiler.as_str(), source)
    } else {
        words::c_compiler_missing::std(file.name.as_str(), import, compiler.as_str(), source)
    })
    .why(if silent {
        words::c_compiler_missing::why_silent()
    } else {
        words::c_compiler_missing::why()
    })
    .at(place)
    .evidence(evidence.0, evidence.1)
    .evidence(format!("read {}", file.path), format!("import \"{import}\""));
    out.add(
        get_compiler(cx, finding, Some(&cc))?.by_hand(words::c_compiler_missing::fix_disable()),
    );
    Ok(())
}

/// The import that makes a build of this file run the C compiler.
fn import_of(file: &GoFile, std_too: bool) -> Option<(&str, Location)> {
    let imports = &file.header.imports;
    let c = imports.iter().find(|import| import.text == "C");
    let std = || imports.iter().find(|import| std_too && std_packages::uses_cgo(&import.text));
    c.or_else(std).map(|import| (import.text.as_str(), file.location(import.start, import.end)))
}

/// How to get the C compiler that cgo would start here, where it is not on PATH; nothing where it is.
pub(crate) fn install_of_missing_compiler(cx: Cx<'_>) -> Fact<Option<&'static str>> {
    let compiler = compiler(cx, variable(cx, "CC")?.value.as_deref())?;
    let missing = missing_program(cx, &compiler)?;
    Ok(missing.map(|_| install_command(cx.platform())))
}

/// The name of the compiler that go would start: CC's first word, else what this go was built to take.
fn compiler(cx: Cx<'_>, cc: Option<&str>) -> Fact<String> {
    let own = go_env(cx).known()?.map(|env| env.get("CC").to_owned()).unwrap_or_default();
    let line = cc.map_or(own, str::to_owned);
    let words = quoted::split(&line, u32::MAX).unwrap_or_default();
    let default = if cx.platform() == Platform::Macos { "clang" } else { "gcc" };
    Ok(words.into_iter().next().unwrap_or_else(|| default.to_owned()))
}

/// What proves that a program is not there: the probe and its answer.
fn missing_program(cx: Cx<'_>, program: &str) -> Fact<Option<(String, String)>> {
    if paths::is_absolute(cx.platform(), program) {
        let outcome = cx.stat(program)?;
        let there = matches!(outcome, Outcome::Found { stat } if stat.executable);
        return Ok((!there).then(|| (format!("stat {program}"), looked(cx, outcome))));
    }
    let search = path_search::search(cx, EnvironmentKind::Host, program)?;
    let path = host(cx)?.get("PATH").unwrap_or_default().to_owned();
    Ok(search.hit().is_none().then(|| ("PATH".to_owned(), path)))
}

/// The way to a compiler: where one is there and CC names another, CC is at fault, and nothing has to be installed.
fn get_compiler(cx: Cx<'_>, finding: Draft, cc: Option<&GoVariable>) -> Fact<Draft> {
    let default = if cx.platform() == Platform::Macos { "clang" } else { "gcc" };
    let search = path_search::search(cx, EnvironmentKind::Host, default).known()?;
    let there = search.is_some_and(|search| search.hit().is_some());
    if let Some(cc) = cc.filter(|cc| there && cc.value.is_some() && cc.source != Source::Default) {
        let (unset, otherwise) = (
            words::c_compiler_missing::fix_unset,
            words::c_compiler_missing::fix_unset_cc(default),
        );
        return unset_or(cx, finding, "CC", cc, unset, otherwise);
    }
    Ok(finding.by_hand(words::c_compiler_missing::fix_install(install_command(cx.platform()))))
}

fn install_command(platform: Platform) -> &'static str {
    match platform {
        Platform::Macos => "xcode-select --install",
        Platform::Windows => "https://www.mingw-w64.org/downloads/",
        Platform::Linux => "sudo apt install build-essential",
    }
}

/// cgo's and the linker's texts (Go 1.19 to 1.27), and those of compilers that cannot build for this machine.
fn explain_c_compiler(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let missing = run.find(|line| {
        let cgo = || between(line, "C compiler \"", "\" not found");
        let linker = || {
            let (_, rest) = line.split_once("running ")?;
            let (name, rest) = rest.split_once(" failed: exec: ")?;
            rest.contains("executable file not found").then_some(name)
        };
        // `x: exec: "g++": executable file not found in $PATH`: CXX, for a package with C++ files.
        let cxx = || {
            let name = between(line, "exec: \"", "\": executable file not found")?;
            ["g++", "c++", "clang", "gcc"]
                .iter()
                .any(|known| name.rsplit('/').next().is_some_and(|base| base.starts_with(known)))
                .then_some(name)
        };
        cgo().or_else(linker).or_else(cxx).map(words::c_compiler_missing::explain)
    });
    let broken = || {
        run.find(|line| {
            const TEXTS: &[&str] = &[
                "xcrun: error: invalid active developer path",
                "64-bit mode not compiled in",
                "as ELF, Mach-O, PE or XCOFF",
                "fatal error: cannot execute 'cc1",
                "cgo: exec ",
                "/cgo: exit status ",
                "\\cgo.exe: exit status ",
                "unrecognized command-line option",
                "unrecognized command line option",
                "Error: no such instruction",
                "unknown argument: '-m",
            ];
            TEXTS.iter().any(|text| line.contains(text)).then(|| {
                words::c_compiler_missing::explain_broken()
                    .why(words::c_compiler_missing::why_broken())
            })
        })
        .filter(|_| run.containing("runtime/cgo").is_some() || run.containing("xcrun: ").is_some())
    };
    let is_missing = missing.is_some();
    let Some((line, message)) = missing.or_else(broken) else {
        return Ok(());
    };
    let own = run.go().is_some_and(|go| go.env.iter().any(|(name, _)| name == "CC"));
    let cc = if own || !is_missing { None } else { variable(cx, "CC").known()? };
    let finding = draft(message).line(run, line);
    out.add(
        get_compiler(cx, finding, cc.as_ref())?.by_hand(words::c_compiler_missing::fix_disable()),
    );
    Ok(())
}

/// Modules that go would clone itself, on a PATH without git.
fn git_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (needed, proxy) = (needed(cx), variable(cx, "GOPROXY"));
    let (no_proxy, private) = (variable(cx, "GONOPROXY"), variable(cx, "GOPRIVATE"));
    let (needed, proxy, no_proxy, private) = (needed?, proxy?, no_proxy?, private?);
    if needed.is_empty() {
        return Ok(());
    }
    let first = proxy.value.as_deref().unwrap_or_default();
    let direct = first.split([',', '|']).map(str::trim).find(|e| !e.is_empty()) == Some("direct");
    let patterns = no_proxy.value.or(private.value).unwrap_or_default();
    let Some(module) = needed.iter().find(|needed| direct || matches_any(&patterns, &needed.path))
    else {
        return Ok(());
    };
    let Some((probe, path)) = missing_program(cx, "git")? else { return Ok(()) };
    let finding =
        draft(words::git_missing::message(format!("{}@{}", module.path, module.version), "git"))
            .at(module.import.clone())
            .evidence(probe, path);
    let setting = if direct { format!("GOPROXY={first}") } else { format!("GOPRIVATE={patterns}") };
    let finding =
        missing_evidence(cx, finding.evidence("go env", setting), std::slice::from_ref(module));
    out.add(
        finding.by_hand(words::git_missing::fix_install("git", "https://git-scm.com/downloads")),
    );
    Ok(())
}

/// `exec: "git": executable file not found` in all its forms, and the other version control programs (Go 1.19 to 1.27).
fn explain_git_missing(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const PROGRAMS: &[&str] = &["git", "hg", "svn", "bzr", "fossil"];
    let found = run.find(|line| {
        let not_found = between(line, "exec: \"", "\": executable file not found");
        let missing = || {
            let name = between(line, "go: missing ", " command. See ")?;
            Some(match name {
                "Git" => "git",
                "Mercurial" => "hg",
                "Subversion" => "svn",
                "Bazaar" => "bzr",
                _ => "fossil",
            })
        };
        not_found.or_else(missing).filter(|name| PROGRAMS.contains(name))
    });
    let Some((line, program)) = found else { return Ok(()) };
    let stamping = run.containing("error obtaining VCS status").is_some();
    let message = if stamping {
        words::git_missing::explain_stamp(program)
    } else {
        words::git_missing::explain(program)
    };
    let why = if stamping { words::git_missing::why_stamp() } else { words::git_missing::why() };
    let mut finding = draft(message)
        .why(why)
        .line(run, line)
        .by_hand(words::git_missing::fix_install(program, "https://git-scm.com/downloads"));
    if stamping {
        finding = finding.by_hand(words::git_missing::fix_no_stamp());
    }
    out.add(finding);
    Ok(())
}

/// A LeetCode extension runs its client with node (leetcode.md §2.1): `leetcode.nodePath`, or the host's PATH.
fn node_not_found(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (installed, settings) = (extensions(cx), settings(cx));
    let (installed, settings) = (installed?, settings?);
    let Some(extension) = LEETCODE.iter().find_map(|id| installed.get(id)) else { return Ok(()) };
    let wsl =
        settings.get("leetcode.useWsl").is_some_and(|s| s.value == serde_json::Value::Bool(true));
    if wsl && cx.platform() == Platform::Windows {
        return Ok(());
    }
    let environment = host(cx)?;
    let setting = settings.string("leetcode.nodePath");
    let path = setting
        .as_ref()
        .map(|(text, _)| expand(cx, text, |name| environment.get(name).map(str::to_owned)))
        .filter(|path| paths::is_absolute(cx.platform(), path));
    // A path that is set and does not exist is reported by setting-path-missing.
    if path.is_some() {
        return Ok(());
    }
    let Some((_, path_value)) = missing_program(cx, "node")? else { return Ok(()) };
    let finding = draft(words::node_not_found::message(extension.id.as_str()))
        .evidence(words::own::probe_extensions(), format!("{} {}", extension.id, extension.version))
        .evidence("PATH", path_value);
    out.add(
        finding
            .by_hand(words::node_not_found::fix_install("https://nodejs.org/"))
            .by_hand(words::node_not_found::fix_set_path()),
    );
    Ok(())
}

/// The LeetCode extension's own two sentences (vscode-leetcode, leetCodeExecutor.ts:46 and :58), and a shell without node.
fn explain_node_not_found(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run
        .containing("needs Node.js installed in environment path")
        .or_else(|| run.containing("The Node.js executable does not exist on path"));
    let by_shell = || start_failures(run).find(|(_, f)| f.name() == "node").map(|(line, _)| line);
    if let Some(line) = said.or_else(by_shell) {
        out.add(
            draft(words::node_not_found::explain())
                .line(run, line)
                .by_hand(words::node_not_found::fix_install("https://nodejs.org/"))
                .by_hand(words::node_not_found::fix_set_path()),
        );
    }
    Ok(())
}
