//! Layer system: C headers and libraries that code with cgo needs: of the system, or of the own tree.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::findings::{Draft, Findings, draft};
use crate::output::run::place::place;
use crate::output::{Line, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::c_dependency_missing::RULE)
    .explain(explain_c_dependency)
    .yields_to(&[words::c_compiler_missing::RULE])];

/// A header, a library or a pkg-config package that is not installed: gcc's, clang's and the linkers' texts.
fn explain_c_dependency(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let header = run.find(|line| {
        let (_, rest) = line.split_once("fatal error: ")?;
        let gcc = rest.split_once(": No such file or directory").map(|(name, _)| name);
        let gcc = gcc.or_else(|| rest.split_once("：没有那个文件或目录").map(|(name, _)| name));
        let clang = between(rest, "'", "' file not found");
        let name = gcc.or(clang)?;
        [".h", ".hpp", ".hh", ".hxx"].iter().any(|end| name.ends_with(end)).then_some(name)
    });
    let library = || {
        run.find(|line| {
            let gnu = line
                .split_once("cannot find -l")
                .map(|(_, rest)| rest.split([':', ' ']).next().unwrap_or(rest));
            let apple = || line.split_once("library not found for -l").map(|(_, rest)| rest.trim());
            let new_apple = || between(line, "ld: library '", "' not found");
            gnu.or_else(apple).or_else(new_apple)
        })
    };
    let package = || {
        run.find(|line| {
            between(line, "Package ", " was not found in the pkg-config search path")
                .or_else(|| between(line, "Package '", "', required by 'virtual:world', not found"))
        })
    };
    let pkg_config = || {
        run.find(|line| {
            let name = between(line, "exec: \"", "\": executable file not found")
                .or_else(|| between(line, "exec: \"", "\": stat "));
            name.filter(|name| name.ends_with("pkg-config"))
        })
    };
    if let Some((line, name)) = header
        && let Some(finding) = own_header(cx, run, line, name)?
    {
        out.add(finding);
        return Ok(());
    }
    let found = header
        .map(|(line, name)| (line, name, words::c_dependency_missing::header(name)))
        .or_else(|| {
            library().map(|(line, name)| (line, name, words::c_dependency_missing::library(name)))
        })
        .or_else(|| {
            package().map(|(line, name)| (line, name, words::c_dependency_missing::package(name)))
        })
        .or_else(|| {
            pkg_config()
                .map(|(line, name)| (line, name, words::c_dependency_missing::pkg_config(name)))
        });
    if let Some((line, name, message)) = found {
        out.add(
            draft(message).line(run, line).by_hand(words::c_dependency_missing::fix_install(name)),
        );
    }
    Ok(())
}

/// A header beside the file that includes it: `../firmware/include/panel.h`, or one below a submodule's folder. No package
/// can provide it.
fn own_header(cx: Cx<'_>, run: &Run, line: Line<'_>, name: &str) -> Fact<Option<Draft>> {
    let platform = cx.platform();
    let (Some(place), Some(cwd)) = (place(line.text), &run.cwd) else {
        return Ok(name.starts_with('.').then(|| own(line, run, name)));
    };
    let file = paths::normalize(platform, &paths::join(platform, cwd, place.file));
    let folder = paths::parent(platform, &file).unwrap_or_default();
    let header = paths::normalize(platform, &paths::join(platform, &folder, name));
    for above in paths::ancestors(platform, &folder) {
        let modules = paths::join(platform, &above, ".gitmodules");
        let Some(text) = cx.read_if_text(&modules).known()?.flatten() else { continue };
        let listed = text.lines().filter_map(|line| line.trim().strip_prefix("path"));
        for module in listed.filter_map(|rest| rest.trim_start().strip_prefix('=').map(str::trim)) {
            let inside = paths::normalize(platform, &paths::join(platform, &above, module));
            if paths::is_within(platform, &header, &inside) {
                let command = format!("git submodule update --init {}", words::shell_quote(module));
                let finding = draft(words::c_dependency_missing::submodule(name, module))
                    .why(words::c_dependency_missing::why_own())
                    .line(run, line)
                    .evidence(format!("read {modules}"), format!("path = {module}"));
                let fix = words::c_dependency_missing::fix_submodule;
                return Ok(Some(finding.terminal(fix, command, &above)));
            }
        }
        break;
    }
    Ok(name.starts_with('.').then(|| own(line, run, name)))
}

fn own(line: Line<'_>, run: &Run, name: &str) -> Draft {
    draft(words::c_dependency_missing::own(name))
        .why(words::c_dependency_missing::why_own())
        .line(run, line)
        .by_hand(words::c_dependency_missing::fix_restore(name))
}
