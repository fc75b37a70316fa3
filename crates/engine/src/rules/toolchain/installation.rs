//! Layer system: the installation that a go uses. GOROOT names one, it is whole, and it is of the go's own version.

use go_doctor_protocol::{EnvironmentKind, Outcome, Platform};

use crate::context::{Checked, Cx, Fact, Known as _, looked};
use crate::facts::editor::settings::{expand, settings};
use crate::facts::environment::path_search;
use crate::facts::environment::process::host;
use crate::facts::toolchain::go_env::{Asked, asked};
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::go_tools::is_shipped;
use crate::output::go::std_missing::{StdCause, is_tree, std_missing, verdict};
use crate::output::system_error;
use crate::output::{Line, Refusal, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words;
use go_doctor_golang::std_packages;
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::goroot_missing::RULE).diagnose(goroot_missing).explain(explain_goroot_missing),
    Rule::new(words::goroot_incomplete::RULE)
        .diagnose(goroot_incomplete)
        .explain(explain_goroot_incomplete)
        .yields_to(&[
            words::go_not_executable::RULE,
            words::goroot_missing::RULE,
            words::goroot_mismatch::RULE,
        ]),
    Rule::new(words::goroot_mismatch::RULE)
        .diagnose(goroot_mismatch)
        .explain(explain_goroot_mismatch)
        .yields_to(&[words::goroot_missing::RULE]),
];

/// GOROOT as the environment or `go env -w` gives it, unless the Go extension put `go.goroot` there.
fn explicit_goroot(cx: Cx<'_>) -> Fact<Option<(String, GoVariable)>> {
    let found = variable(cx, "GOROOT")?;
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(None);
    };
    let environment = host(cx)?;
    let from_setting = settings(cx)?.string("go.goroot").is_some_and(|(text, _)| {
        expand(cx, &text, |name| environment.get(name).map(str::to_owned)) == value
    });
    Ok((!from_setting).then_some((value, found)))
}

fn goroot_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let Some((value, found)) = explicit_goroot(cx)? else { return Ok(()) };
    let platform = cx.platform();
    let inside: Vec<String> =
        ["src", "pkg", "bin"].iter().map(|name| paths::join(platform, &value, name)).collect();
    if paths::is_absolute(platform, &value) {
        cx.stat_all(inside.iter().chain([&value]))?;
    }
    let source = found.source.said();
    let message = if !paths::is_absolute(platform, &value) {
        words::goroot_missing::relative(value.as_str(), source)
    } else if !cx.is_folder(&value)? {
        words::goroot_missing::message(value.as_str(), source)
    } else if cx.is_folder(inside.first().map_or("", String::as_str))?
        || cx.is_folder(inside.get(1).map_or("", String::as_str))?
    {
        return Ok(());
    } else {
        words::goroot_missing::no_goroot(value.as_str(), source)
            .why(words::goroot_missing::why_no_goroot())
    };
    let mut finding = draft(message);
    if paths::is_absolute(platform, &value) {
        finding = finding.evidence(format!("stat {value}"), looked(cx, cx.stat(&value)?));
    }
    if let Ok(asked) = asked(cx)
        && let Asked::Refused(failure) = &*asked
    {
        finding = finding.evidence(failure.probe.as_str(), failure.stderr.as_str());
    }
    out.add(blame(
        cx,
        finding,
        "GOROOT",
        &found,
        words::goroot_missing::fix_unset_environment,
        words::goroot_missing::fix_unset_user_file,
    )?);
    // The evidence of go's own refusal is worth waiting for; what is known is said already.
    asked(cx).known()?;
    Ok(())
}

/// The fix that takes the GOROOT of a failed run away.
fn unset_goroot(cx: Cx<'_>, run: &Run, finding: Draft, fits: &dyn Fn(&str) -> bool) -> Fact<Draft> {
    unset_of_run(
        cx,
        finding,
        run,
        ("GOROOT", fits),
        words::goroot_missing::fix_unset_environment,
        words::goroot_missing::fix_unset_user_file,
    )
}

/// `go: cannot find GOROOT directory: X` (Go 1.19 to 1.27, exit code 2), and what a folder that is no Go tree leads to.
fn explain_goroot_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &str = "cannot find GOROOT directory: ";
    let said = run.find(|line| line.split_once(SAYS).map(|(_, path)| path));
    if let Some((line, path)) = said.filter(|(_, path)| !path.starts_with(TRIMMED)) {
        // Blanks at the end are part of the value, and the fault.
        let shown = if path.trim() == path { path.to_owned() } else { format!("'{path}'") };
        let finding = draft(words::goroot_missing::explain(shown)).line(run, line);
        out.add(unset_goroot(cx, run, finding, &|value| value == path)?);
        return Ok(());
    }
    if let Some((line, root)) = run.find(|line| tool_directory(line))
        && !is_tree(cx, root)?
    {
        let finding =
            draft(words::goroot_missing::explain(root)).why(words::goroot_missing::why_no_goroot());
        out.add(unset_goroot(cx, run, finding.line(run, line), &|value| value == root)?);
        return Ok(());
    }
    if let Some((line, lacking, root)) = std_missing(run)
        && verdict(cx, run, lacking, root)? == StdCause::NoTree
    {
        let finding =
            draft(words::goroot_missing::explain(root)).why(words::goroot_missing::why_no_goroot());
        out.add(unset_goroot(cx, run, finding.line(run, line), &|value| value == root)?);
    }
    Ok(())
}

/// What go says when it was copied without its installation (Go 1.21 to 1.27).
const TRIMMED: &str = "'go' binary is trimmed";

/// `go: no tool directory: open X/pkg/tool/linux_amd64: no such file or directory`: X.
fn tool_directory(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("no tool directory: open ")?;
    let at = rest.find("/pkg/tool").or_else(|| rest.find("\\pkg\\tool"))?;
    rest.get(..at)
}

/// Tools without which nothing is built, and packages without which nothing compiles.
const TOOLS: &[&str] = &["compile", "link", "asm"];
const SOURCES: &[&str] = &["runtime", "fmt", "unsafe", "internal"];

/// Files of `src/runtime` that a newer Go no longer has (`ls` of Go 1.19.8, 1.21.13, 1.23.12, 1.26.8, 1.27.0), with the
/// first recorded minor version without them: one that is there was left by an older Go unpacked into the same folder.
const REMOVED: &[(&str, u32)] = &[
    ("relax_stub.go", 21),
    ("lfstack_64bit.go", 21),
    ("exithook.go", 23),
    ("pagetrace_off.go", 23),
    ("sizeclasses.go", 26),
    ("typekind.go", 26),
    ("hash64.go", 27),
];

fn goroot_incomplete(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let asked = asked(cx)?;
    let env = match &*asked {
        Asked::NoGo => return Ok(()),
        Asked::Answered(env) => env,
        Asked::Refused(failure) => {
            if explicit_goroot(cx)?.is_none()
                && failure.stderr.contains("cannot find GOROOT directory")
            {
                let root = failure.probe.split(" env ").next().unwrap_or_default();
                let finding = draft(words::goroot_incomplete::alone(root, "src, pkg"));
                let finding = finding.evidence(failure.probe.as_str(), failure.stderr.as_str());
                out.add(alone(finding, root));
            }
            return Ok(());
        }
    };
    let platform = cx.platform();
    let (root, tools) = (env.get("GOROOT"), env.get("GOTOOLDIR"));
    if root.is_empty() || tools.is_empty() {
        return Ok(());
    }
    let exe = if platform == Platform::Windows { ".exe" } else { "" };
    let tool_files = TOOLS.iter().map(|tool| paths::join(platform, tools, &format!("{tool}{exe}")));
    let folders = SOURCES.iter().map(|package| paths::join_all(platform, root, &["src", package]));
    let wanted: Vec<String> = tool_files.chain(folders).collect();
    cx.stat_all(&wanted)?;
    let mut lacking = Vec::new();
    for path in &wanted {
        match cx.stat(path)? {
            Outcome::Found { stat } if stat.executable => {}
            outcome => lacking.push((path.clone(), looked(cx, outcome))),
        }
    }
    if let Some((first, _)) = lacking.first() {
        let mut finding = draft(words::goroot_incomplete::message(root, first.as_str()));
        for (path, found) in &lacking {
            finding = finding.evidence(format!("stat {path}"), found.as_str());
        }
        out.add(reinstall(cx, finding, root));
        return Ok(());
    }
    mixed(cx, root, env.get("GOVERSION"), out)
}

fn mixed(cx: Cx<'_>, root: &str, version: &str, out: &mut Findings) -> Checked {
    let Some(version) = GoVersion::parse(version) else { return Ok(()) };
    let minor = version.language().1;
    let left: Vec<String> = REMOVED
        .iter()
        .filter(|(_, first)| minor >= *first)
        .map(|(file, _)| paths::join_all(cx.platform(), root, &["src", "runtime", file]))
        .collect();
    cx.stat_all(&left)?;
    for path in &left {
        if cx.is_file(path)? {
            let found = looked(cx, cx.stat(path)?);
            let finding =
                draft(words::goroot_incomplete::mixed(root, version.to_string(), path.as_str()));
            out.add(reinstall(cx, finding.evidence(format!("stat {path}"), found), root));
            return Ok(());
        }
    }
    Ok(())
}

/// What makes an installation whole again. A toolchain that go fetched is no installation: it is unpacked anew (tried with Go
/// 1.26.8), and a binary that stands alone has no folder to delete.
fn reinstall(cx: Cx<'_>, finding: Draft, path: &str) -> Draft {
    const DOWNLOADS: &str = "https://go.dev/dl/";
    let fetched =
        path.find("golang.org/toolchain@").or_else(|| path.find("golang.org\\toolchain@"));
    let Some(at) = fetched else {
        return finding.by_hand(words::goroot_incomplete::fix_reinstall(DOWNLOADS));
    };
    let name = path.get(at + "golang.org/".len()..).unwrap_or_default();
    let end = name.find(['/', '\\']).map_or(path.len(), |end| at + "golang.org/".len() + end);
    let folder = path.get(..end).unwrap_or(path);
    if cx.platform() == Platform::Windows || !paths::is_absolute(cx.platform(), folder) {
        return finding.by_hand(words::goroot_incomplete::fix_fetch_again(folder));
    }
    let quoted = crate::words::shell_quote(folder);
    // The module cache is read-only.
    let command = format!("chmod -R u+w {quoted} && rm -rf {quoted}");
    finding.terminal(words::goroot_incomplete::fix_unpack_again, command, cx.any_folder())
}

fn alone(finding: Draft, path: &str) -> Draft {
    finding.by_hand(words::goroot_incomplete::fix_alone(path, "https://go.dev/dl/"))
}

/// `go: no such tool "compile"`, a tool that cannot be started, a package that the tree lacks, and errors inside the tree.
fn explain_goroot_incomplete(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let add = |out: &mut Findings, line: Line<'_>, path: &str, message| {
        let finding = draft(message).line(run, line);
        out.add(reinstall(cx, finding, path));
    };
    if let Some(line) = run.containing(TRIMMED) {
        let finding = draft(words::goroot_incomplete::alone("go", "src, pkg")).line(run, line);
        out.add(alone(finding, "go"));
        return Ok(());
    }
    if let Some((line, tool)) = run.find(|line| between(line, "no such tool \"", "\"")) {
        // `go tool nosuch` names a tool that never was.
        if is_shipped(tool) && run.go().is_none_or(|go| go.verb != "tool") {
            add(out, line, "", words::goroot_incomplete::explain_tool(tool));
        }
        return Ok(());
    }
    let broken_tool = run.find(|line| {
        let error = system_error(line)?;
        let in_tools = error.path.contains("/pkg/tool/") || error.path.contains("\\pkg\\tool\\");
        let unusable = matches!(error.refusal, Refusal::Denied | Refusal::BadFormat);
        (error.call == "fork/exec" && in_tools && unusable).then_some(error.path)
    });
    if let Some((line, path)) = broken_tool {
        add(out, line, path, words::goroot_incomplete::explain_broken(path));
        return Ok(());
    }
    if let Some((line, package, root)) = std_missing(run)
        && verdict(cx, run, package, root)? == StdCause::Lacks
    {
        add(out, line, root, words::goroot_incomplete::explain_package(root, package));
        return Ok(());
    }
    if let Some((line, package)) = error_in_tree(run) {
        add(out, line, line.text, words::goroot_incomplete::explain_tree(package));
    }
    Ok(())
}

/// A compile error in a package of the standard library itself, under its own `# runtime`: the files of two versions, or a
/// damaged one. A replaced or mismatched compiler has texts of its own.
fn error_in_tree(run: &Run) -> Option<(Line<'_>, &str)> {
    let mut package = "";
    for line in run.lines() {
        if let Some(name) = line.text.strip_prefix("# ") {
            package = name.trim();
            continue;
        }
        let standard = std_packages::since(package).is_some() || package.starts_with("internal/");
        let text = line.text.trim_start();
        let located = text.split(':').nth(1).is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        let in_tree = text.contains("/src/") || text.contains("\\src\\");
        let source = text.split(':').next().is_some_and(|file| file.ends_with(".go"));
        if standard && package != "runtime/cgo" && located && in_tree && source {
            return Some((line, package));
        }
    }
    None
}

fn goroot_mismatch(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let Some((value, found)) = explicit_goroot(cx)? else { return Ok(()) };
    // A bare `go` is PATH's, whatever the Go extension would take: that one starts the compiler of GOROOT.
    let search = path_search::search(cx, EnvironmentKind::Host, "go")?;
    let go = match search.hit() {
        Some(hit) => hit.path.clone(),
        None => return Ok(()),
    };
    let real = match cx.stat(&go)? {
        Outcome::Found { stat } => stat.real_path.clone().unwrap_or_else(|| go.clone()),
        _ => go.clone(),
    };
    let own_root = paths::parent(cx.platform(), &real)
        .and_then(|bin| paths::parent(cx.platform(), &bin))
        .unwrap_or_default();
    if paths::same(cx.platform(), &own_root, &value) {
        return Ok(());
    }
    let files = [&value, &own_root].map(|root| paths::join(cx.platform(), root, "VERSION"));
    let [of_tree, of_go] = files.each_ref().map(|file| cx.read(file));
    let (Some(of_tree), Some(of_go)) = (of_tree?, of_go?) else { return Ok(()) };
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let (tree_line, go_line) = (first(of_tree), first(of_go));
    let (Some(tree), Some(version)) = (GoVersion::parse(&tree_line), GoVersion::parse(&go_line))
    else {
        return Ok(());
    };
    if tree == version {
        return Ok(());
    }
    let [tree_file, go_file] = files;
    let finding = draft(words::goroot_mismatch::message(
        value.as_str(),
        tree.to_string(),
        found.source.said(),
        go,
        version.to_string(),
    ))
    .evidence(format!("read {tree_file}"), tree_line)
    .evidence(format!("read {go_file}"), go_line);
    out.add(blame(
        cx,
        finding,
        "GOROOT",
        &found,
        words::goroot_mismatch::fix_unset_environment,
        words::goroot_mismatch::fix_unset_user_file,
    )?);
    Ok(())
}

/// `compile: version "go1.27.0" does not match go tool version "go1.26.8"` (Go 1.19 to 1.27; exit code 1, before 1.20 2).
fn explain_goroot_mismatch(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let (head, rest) = line.split_once(": version \"")?;
        let (tree, rest) = rest.split_once("\" does not match go tool version \"")?;
        Some((head.rsplit(['/', '\\', ' ']).next()?, tree, rest.split_once('"')?.0))
    });
    let Some((line, (tool, tree, version))) = said else { return Ok(()) };
    let [tree, version] = [tree, version].map(|text| text.trim_start_matches("go"));
    let finding = draft(words::goroot_mismatch::explain(tool, tree, version)).line(run, line);
    let finding = match parent_switched(cx, run, tree, version)? {
        Some(true) => finding
            .why(words::goroot_mismatch::why_switched(tree))
            .by_hand(words::goroot_mismatch::fix_call(tree))
            .by_hand(words::goroot_mismatch::fix_clear()),
        Some(false) => {
            unset_mismatch(cx, run, finding)?.by_hand(words::goroot_mismatch::fix_reinstall())
        }
        None => unset_mismatch(cx, run, finding)?
            .by_hand(words::goroot_mismatch::fix_child())
            .by_hand(words::goroot_mismatch::fix_reinstall()),
    };
    out.add(finding);
    Ok(())
}

fn unset_mismatch(cx: Cx<'_>, run: &Run, finding: Draft) -> Fact<Draft> {
    unset_of_run(
        cx,
        finding,
        run,
        ("GOROOT", &|_| true),
        words::goroot_mismatch::fix_unset_environment,
        words::goroot_mismatch::fix_unset_user_file,
    )
}

/// Whether what failed is a go that another go started, which had switched to the version of the tree and says so to all
/// that it starts (`GOROOT`, Go 1.21 to 1.27); nothing where that cannot be told.
fn parent_switched(cx: Cx<'_>, run: &Run, tree: &str, version: &str) -> Fact<Option<bool>> {
    let starts = |verb: &str| matches!(verb, "generate" | "run" | "test" | "tool");
    if run.go().is_some_and(|go| !starts(&go.verb)) {
        return Ok(Some(false));
    }
    let (tree, own) = (GoVersion::parse(tree), GoVersion::parse(version));
    if run.go_version.is_some() && run.go_version == tree {
        return Ok(Some(true));
    }
    let asks = match run.cwd.as_deref() {
        Some(folder) => module_of(cx, folder).known()?.flatten(),
        None => None,
    };
    let asked = asks.and_then(|file| {
        let words = ["toolchain", "go"].map(|verb| file.file.word(verb).and_then(GoVersion::parse));
        words.into_iter().flatten().max()
    });
    if asked.is_some() && asked == tree && tree > own {
        return Ok(Some(true));
    }
    // The go that ran is the one that complains, or GOROOT is set for all to see.
    let itself = run.go_version.is_some() && run.go_version == own;
    let set = explicit_goroot(cx).known()?.flatten().is_some();
    Ok((itself || set || run.go().is_none()).then_some(false))
}
