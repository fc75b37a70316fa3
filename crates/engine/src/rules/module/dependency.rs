//! Layer module: a dependency that the compiler or the linker refuses: its files are not the user's to change.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::modules::module_of;
use crate::findings::short;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::diagnostics::{Checker, diagnostics};
use crate::output::run::place::base;
use crate::output::{Line, Run};
use crate::rules::Rule;
use crate::words::{self, shell_quote};
use go_doctor_golang::modfile::directive::Directive;
use go_doctor_golang::modfile::path::is_below;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::dependency_not_compiling::RULE)
    .explain(explain_dependency)
    .yields_below()
    .yields_to(&[
        words::go_directive_too_low::RULE,
        words::vendor_inconsistent::RULE,
        words::go_sum_missing::RULE,
        words::cgo_disabled::RULE,
    ])];

/// A module whose file an error names.
struct Dependency {
    path: String,
    /// Nothing where vendor/ is built: the version stands in go.mod.
    version: String,
}

fn explain_dependency(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let all = diagnostics(run);
    let first = all.first().filter(|found| found.checker == Checker::Compiler);
    if let Some(found) = first {
        let Some(dependency) = dependency(cx, run, found.place.file)? else { return Ok(()) };
        let place = format!("{}:{}", base(found.place.file), found.place.line);
        let said = short(found.place.message);
        let Dependency { path, version } = dependency;
        let finding = if version.is_empty() {
            draft(words::dependency_not_compiling::vendored(path.as_str(), place, said))
        } else {
            draft(words::dependency_not_compiling::message(
                format!("{path} {version}"),
                place,
                said,
            ))
        };
        let line = Line { number: found.line.number, text: found.line.text.trim_start() };
        // golang.org/x/tools before 0.24.1 measures go/token's FileSet, which Go 1.25 changed (both run).
        let tokens = path == "golang.org/x/tools"
            && found.place.message.contains("invalid array length -delta * delta");
        let finding = finding.line(run, line);
        let finding = if tokens {
            finding.why(words::dependency_not_compiling::why_tools())
        } else {
            finding
        };
        out.add(newer(run, finding, &path));
        return Ok(());
    }
    // `link: github.com/bytedance/sonic/loader: invalid reference to runtime.lastmoduledatap` (Go 1.23 and newer).
    let linked = run.find(|text| {
        let (package, rest) = text.trim_start().strip_prefix("link: ")?.split_once(": ")?;
        rest.strip_prefix("invalid reference to ").map(|symbol| (package, symbol.trim()))
    });
    let Some((line, (package, symbol))) = linked else { return Ok(()) };
    let path = module_with(cx, run, package)?;
    let finding = draft(words::dependency_not_compiling::linkname(package, symbol))
        .why(words::dependency_not_compiling::why_linkname())
        .line(run, line);
    let finding = match path {
        Some(path) => newer(run, finding, &path),
        None => finding.by_hand(words::dependency_not_compiling::fix_own()),
    };
    out.add(finding.by_hand(words::dependency_not_compiling::fix_unchecked()));
    Ok(())
}

/// The module of a file in a module cache (`…/pkg/mod/golang.org/x/tools@v0.17.0/…`) or in vendor/.
fn dependency(cx: Cx<'_>, run: &Run, file: &str) -> Fact<Option<Dependency>> {
    let file = file.replace('\\', "/");
    if let Some((path, version)) = in_cache(&file) {
        return Ok(Some(Dependency { path, version }));
    }
    let inside =
        file.strip_prefix("vendor/").or_else(|| file.split_once("/vendor/").map(|(_, r)| r));
    let Some(package) = inside.and_then(|rest| rest.rsplit_once('/')).map(|(folder, _)| folder)
    else {
        return Ok(None);
    };
    let path = module_with(cx, run, package)?;
    Ok(path.map(|path| Dependency { path, version: String::new() }))
}

/// `!burnt!sushi` is how the cache writes `BurntSushi`.
fn in_cache(file: &str) -> Option<(String, String)> {
    let (before, rest) = file.split_once('@')?;
    let (version, _) = rest.split_once('/')?;
    let digits = version.strip_prefix('v')?;
    let path = before.rsplit_once("/mod/").map_or(before, |(_, path)| path);
    // Go's own toolchains lie there too, and are no dependency.
    let known = digits.starts_with(|c: char| c.is_ascii_digit())
        && path.contains('/')
        && path != "golang.org/toolchain"
        && !path.starts_with('.');
    let mut name = String::new();
    let mut upper = false;
    for c in path.chars() {
        match c {
            '!' => upper = true,
            c if upper => {
                name.push(c.to_ascii_uppercase());
                upper = false;
            }
            c => name.push(c),
        }
    }
    known.then(|| (name, version.to_owned()))
}

/// The required module that has a package: the longest path that begins it, a direct requirement before others.
fn module_with(cx: Cx<'_>, run: &Run, package: &str) -> Fact<Option<String>> {
    let Some(folder) = run.cwd.as_deref() else { return Ok(None) };
    let Some(module) = module_of(cx, folder).known()?.flatten() else { return Ok(None) };
    let required = module.file.requires().filter(|(path, _, _)| is_below(package, path));
    // A module and its part are versioned together (`x/sonic`, `x/sonic/loader`): the one that is asked for decides.
    let found = required.max_by_key(|(path, _, directive)| (is_direct(directive), path.len()));
    let found = found.map(|(path, _, _)| path);
    Ok(found.map(str::to_owned))
}

fn is_direct(directive: &Directive) -> bool {
    !directive.comment.trim_start_matches(['/', ' ']).starts_with("indirect")
}

/// A newer version of the module. In `go install X@version` the versions are the tool's own.
fn newer(run: &Run, finding: Draft, path: &str) -> Draft {
    let tool = run.command.as_ref().is_some_and(|command| {
        run.go().is_some_and(|go| matches!(go.verb.as_str(), "install" | "run"))
            && command.words.iter().any(|word| word.contains('@'))
    });
    if tool {
        return finding.by_hand(words::dependency_not_compiling::fix_tool());
    }
    let command = format!("go get {}@latest", shell_quote(path));
    let finding = finding.terminal_of(words::dependency_not_compiling::fix_newer, command, run);
    finding.by_hand(words::dependency_not_compiling::fix_tidy())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_of_a_cache() {
        let read = |file| in_cache(file).map(|(path, version)| format!("{path} {version}"));
        assert_eq!(
            read("../go/pkg/mod/golang.org/x/tools@v0.17.0/internal/t.go").as_deref(),
            Some("golang.org/x/tools v0.17.0")
        );
        assert_eq!(
            read("D:/go/pkg/mod/github.com/!burnt!sushi/toml@v1.0.0/a.go").as_deref(),
            Some("github.com/BurntSushi/toml v1.0.0")
        );
        let toolchain = "/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.24.0.linux-amd64/src/a.go";
        assert_eq!(read(toolchain), None);
        assert_eq!(read("./me@home/a.go"), None);
    }
}
