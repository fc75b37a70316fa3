//! Layer system: what the go command refuses for a reason of its own that its text says and its words do not explain.

use crate::context::{Checked, Cx};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::go_tools::{is_gos, is_shipped};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::words::go_refused as say;
use crate::words::{self, NeedsWhy, Title, Why};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::go_refused::RULE)
    .explain(explain_go_refused)
    .yields_to(&[words::goflags_invalid::RULE])];

/// A text that has no value in it: what it contains, and the sentences about it.
struct Row {
    text: &'static str,
    message: fn() -> NeedsWhy,
    why: fn() -> Why,
    fix: fn() -> Title,
}

/// Texts of cmd/go (each made with Go 1.26.8; the page has them).
const ROWS: &[Row] = &[
    Row {
        text: "go: -tags space-separated list contains comma",
        message: say::tags,
        why: say::why_tags,
        fix: say::fix_tags,
    },
    Row {
        text: "go: GOAUTH=git dir method requires an absolute path to the git working directory",
        message: say::auth,
        why: say::why_auth,
        fix: say::fix_auth,
    },
    Row {
        text: "go: GOAUTH=off cannot be combined with other authentication commands",
        message: say::auth_off,
        why: say::why_auth,
        fix: say::fix_auth_off,
    },
    Row {
        text: "all arguments must refer to packages in the same module at the same version",
        message: say::versions,
        why: say::why_versions,
        fix: say::fix_versions,
    },
    Row {
        text: "GOCACHE is not defined and path in $XDG_CACHE_HOME is relative",
        message: say::cache_home,
        why: say::why_cache_home,
        fix: say::fix_cache_home,
    },
    Row {
        text: "GOCACHEPROG exited pre-Close",
        message: say::cache_program,
        why: say::why_cache_program,
        fix: say::fix_cache_program,
    },
    Row {
        text: "-mod may only be set to readonly or vendor when in workspace mode",
        message: say::workspace_flag,
        why: say::why_workspace,
        fix: say::fix_workspace_flag,
    },
    Row {
        text: "go list -f cannot be used with -json",
        message: say::json,
        why: say::why_json,
        fix: say::fix_json,
    },
];

fn explain_go_refused(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    for row in ROWS {
        if let Some(line) = run.containing(row.text) {
            out.add(draft((row.message)().why((row.why)())).line(run, line).by_hand((row.fix)()));
            return Ok(());
        }
    }
    let found = vendor_in_workspace(run)
        .or_else(|| tool(run))
        .or_else(|| address(run))
        .or_else(|| locks(run))
        .or_else(|| proxy_folder(run))
        .or_else(|| flag_of_setting(run));
    if let Some((line, finding)) = found {
        out.add(finding.line(run, line));
    }
    Ok(())
}

type Said<'r> = Option<(Line<'r>, Draft)>;

fn vendor_in_workspace(run: &Run) -> Said<'_> {
    let line = run.containing("'go mod vendor' cannot be run in workspace mode")?;
    let finding = draft(say::vendor().why(say::why_workspace()));
    Some((line, finding.terminal_of(say::fix_vendor, "go work vendor", run)))
}

/// `go: no such tool "x"`: one that no Go has, or one that a downloaded toolchain cannot build.
fn tool(run: &Run) -> Said<'_> {
    let (line, name) = run.find(|line| between(line, "no such tool \"", "\""))?;
    if name == "covdata" {
        let finding = draft(say::covdata().why(say::why_covdata()));
        return Some((line, finding.by_hand(say::fix_covdata())));
    }
    if is_shipped(name) || is_gos(name) {
        return None;
    }
    let finding = draft(say::tool(name).why(say::why_tool()));
    Some((line, finding.by_hand(say::fix_tool(name))))
}

/// `go get https://github.com/x/y`: an address of a page where a path is asked for.
fn address(run: &Run) -> Said<'_> {
    let (line, path) = run.find(|line| {
        let path = between(line, "malformed module path \"", "\": invalid char ':'")?;
        path.strip_prefix("https:/").or_else(|| path.strip_prefix("http:/"))
    })?;
    let path = path.trim_start_matches('/').trim_end_matches('/').trim_end_matches(".git");
    let verb = run.go().map_or("get", |go| go.verb.as_str());
    let finding = draft(say::address(path).why(say::why_address()));
    let command = format!("go {verb} {}", words::shell_quote(path));
    Some((line, finding.terminal_of(say::fix_address, command, run)))
}

/// `go: RLock /mnt/x/go.mod: function not implemented` (flock refused, Go 1.26.8; Windows' text is from a report).
fn locks(run: &Run) -> Said<'_> {
    const SAYS: &[&str] = &[
        "Incorrect function.",
        "function not implemented",
        "operation not supported",
        "no locks available",
        "not supported by windows",
    ];
    let (line, path) = run.find(|line| {
        let (_, rest) = line.split_once("Lock ")?;
        let (path, said) = rest.rsplit_once(": ")?;
        SAYS.iter().any(|known| said.starts_with(known)).then_some(path)
    })?;
    let wsl = path.starts_with("\\\\wsl");
    let finding = draft(say::locks(path).why(say::why_locks()));
    Some((line, finding.by_hand(if wsl { say::fix_wsl() } else { say::fix_local() })))
}

/// A proxy that is a folder, and is not there.
fn proxy_folder(run: &Run) -> Said<'_> {
    let (line, address) = run.find(|line| {
        let (address, _) = between(line, "reading file://", ": no such file or directory")
            .and_then(|rest| rest.split_once("/@v/"))?;
        // `go: rsc.io/quote@v1.5.1: reading file:///mirror/rsc.io/quote/@v/…`: the module's own path is no part of it.
        let module = between(line, "go: ", "@").unwrap_or_default();
        Some(address.strip_suffix(module).unwrap_or(address).trim_end_matches('/'))
    })?;
    let finding = draft(say::proxy_folder(address).why(say::why_proxy_folder()));
    Some((line, finding.by_hand(say::fix_proxy_folder())))
}

/// gopls hands on what `go list` says of a flag that only other commands know.
fn flag_of_setting(run: &Run) -> Said<'_> {
    let (line, flag) = run.find(|line| {
        let (_, flag) = line.split_once("stderr: flag provided but not defined: ")?;
        flag.split_whitespace().next()
    })?;
    run.containing("usage: go list")?;
    let finding = draft(say::list_flag(flag).why(say::why_list_flag()));
    Some((line, finding.by_hand(say::fix_list_flag(flag))))
}
