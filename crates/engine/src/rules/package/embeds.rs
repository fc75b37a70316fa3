//! Layer module: `//go:embed` lines that match no file, since what they name is made by a build that has not run here.

use go_doctor_protocol::{EntryKind, TreeEntry};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::go_files::{
    GoFile, GoFiles, go_files, is_skipped, package_files, walked, walked_as,
};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::place;
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words;
use go_doctor_golang::source::embed::{is_pattern, matches};
use go_doctor_golang::source::header::Name;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::embed_missing::RULE)
    .diagnose(embed_missing)
    .explain(explain_embed_missing)
    .yields_to(&[words::embed_in_other_module::RULE])];

/// Patterns that match nothing, in files that a build or a test here takes. One for each folder: go stops at the first.
fn embed_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let files = go_files(cx)?;
    if !files.folders.values().flatten().any(|file| !file.header.embeds.is_empty()) {
        return Ok(());
    }
    let Some(entries) = walked(cx)? else { return Ok(()) };
    for (folder, list) in &files.folders {
        // Of a folder that does not parse go says that first.
        if list.iter().any(GoFile::is_broken) || is_closed(cx, &files, folder) {
            continue;
        }
        let above = walked_as(cx, folder)?;
        let missing = list.iter().filter(|file| embeds(file)).find_map(|file| {
            let all = file.header.embeds.iter();
            let pattern = all.into_iter().find(|name| is_missing(entries, &above, &name.text))?;
            Some((file, pattern))
        });
        if let Some((file, pattern)) = missing {
            out.add(of_file(cx, folder, list, file, pattern)?);
        }
    }
    Ok(())
}

/// Whether go looks at a file's embed lines: it is built here, and imports the package embed.
fn embeds(file: &GoFile) -> bool {
    file.built && file.header.imports.iter().any(|import| import.text == "embed")
}

/// A folder that was not walked whole: what a pattern names may lie in what this user may not read.
fn is_closed(cx: Cx<'_>, files: &GoFiles, folder: &str) -> bool {
    files.closed.iter().any(|closed| paths::is_within(cx.platform(), closed, folder))
}

/// Whether a pattern matches nothing below a folder, as far as that was walked. What was left out of the walk, and a
/// pattern that go refuses for its form, says nothing.
fn is_missing(entries: &[TreeEntry], above: &str, pattern: &str) -> bool {
    let pattern = pattern.strip_prefix("all:").unwrap_or(pattern);
    let parts: Vec<&str> = pattern.split('/').collect();
    if !is_pattern(pattern) || parts.iter().any(|part| is_skipped(part) || part.contains('[')) {
        return false;
    }
    // `*/x` may go through a folder that was not walked.
    let through =
        parts.split_last().is_some_and(|(_, above)| above.iter().any(|p| p.contains('*')));
    let matched = entries.iter().any(|entry| {
        let below = entry.path.strip_prefix(above);
        let link = entry.kind == EntryKind::Link;
        below.is_some_and(|below| {
            matches(pattern, below) || (link && pattern.starts_with(&format!("{below}/")))
        })
    });
    !matched && !through
}

fn of_file(
    cx: Cx<'_>,
    folder: &str,
    list: &[GoFile],
    file: &GoFile,
    pattern: &Name,
) -> Fact<Draft> {
    let ignored = ignored(cx, folder, &pattern.text)?;
    let finding = said(&pattern.text, ignored.as_deref())
        .at(file.location(pattern.start, pattern.end))
        .evidence(format!("read {}", file.path), file.line(pattern.start));
    let finding = with_evidence(finding, ignored);
    with_ways(cx, finding, folder, list, &pattern.text)
}

fn said(pattern: &str, ignored: Option<&str>) -> Draft {
    draft(match ignored {
        Some(_) => words::embed_missing::ignored(pattern),
        None => words::embed_missing::message(pattern),
    })
}

fn with_evidence(finding: Draft, ignored: Option<String>) -> Draft {
    match ignored {
        Some(line) => finding.evidence("read .gitignore", line),
        None => finding,
    }
}

/// The line of a .gitignore, in the package's folder or above it, that keeps what a pattern names out of the repository.
fn ignored(cx: Cx<'_>, folder: &str, pattern: &str) -> Fact<Option<String>> {
    let platform = cx.platform();
    let root = cx.folder()?;
    let pattern = pattern.strip_prefix("all:").unwrap_or(pattern);
    for above in paths::ancestors(platform, folder) {
        let inside = paths::is_within(platform, &above, root);
        let text = if inside {
            cx.read_if_text(&paths::join(platform, &above, ".gitignore")).known()?.flatten()
        } else {
            None
        };
        let below = paths::relative(platform, &above, folder);
        let full = if below == "." { pattern.to_owned() } else { format!("{below}/{pattern}") };
        let line = text.into_iter().flat_map(str::lines).map(str::trim).find(|line| {
            let rule = line.trim_matches('/').trim_start_matches("**/").trim_end_matches("/*");
            let named = |rule: &str| {
                full == rule
                    || full.starts_with(&format!("{rule}/"))
                    || full.split('/').any(|part| matches(rule, part))
            };
            !rule.is_empty() && !line.starts_with(['#', '!']) && named(rule)
        });
        if let Some(line) = line {
            return Ok(Some(line.to_owned()));
        }
        if !inside {
            break;
        }
    }
    Ok(None)
}

/// How what is embedded comes to be: a build script of a package.json, a `//go:generate` line; else a placeholder.
fn with_ways(
    cx: Cx<'_>,
    finding: Draft,
    folder: &str,
    list: &[GoFile],
    pattern: &str,
) -> Fact<Draft> {
    let platform = cx.platform();
    let root = cx.folder()?;
    let head = pattern.strip_prefix("all:").unwrap_or(pattern).split('/').next().unwrap_or("");
    let mut places = vec![paths::join(platform, folder, head)];
    places.extend(
        paths::ancestors(platform, folder)
            .into_iter()
            .filter(|above| paths::is_within(platform, above, root)),
    );
    let mut finding = finding;
    if list.iter().any(|file| file.header.generates) {
        finding = finding.terminal(words::embed_missing::fix_generate, "go generate ./...", folder);
    }
    for place in places {
        let manifest = paths::join(platform, &place, "package.json");
        let text = cx.read_if_text(&manifest).known()?.flatten();
        let script = text.and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        let builds = script
            .is_some_and(|json| json.get("scripts").is_some_and(|all| all.get("build").is_some()));
        if builds {
            let command = "npm install && npm run build";
            finding = finding.terminal(words::embed_missing::fix_build, command, &place);
            break;
        }
    }
    Ok(finding.by_hand(words::embed_missing::fix_placeholder(pattern)))
}

/// `site/site.go:6:12: pattern pages.zip: no matching files found` (Go 1.16 to 1.27); of an empty folder
/// `pattern dist: cannot embed directory dist: contains no embeddable files`. go loads packages before it builds, tests or
/// vets them.
fn explain_embed_missing(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let pattern = between(line, "pattern ", ": no matching files found")
            .or_else(|| between(line, "pattern ", ": cannot embed directory "))?;
        let empty = line.contains(": contains no embeddable files");
        (empty || line.contains(": no matching files found")).then_some(pattern)
    });
    let Some((line, pattern)) = found else { return Ok(()) };
    let at = match place(line.text) {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let vets = run.go().is_some_and(|go| go.verb == "vet");
    let why = if vets { words::embed_missing::why_vet() } else { words::embed_missing::why() };
    let folder = at.as_ref().and_then(|at| paths::parent(cx.platform(), &at.file));
    let Some(folder) = folder else {
        let finding = said(pattern, None).why(why).at_any(at).line(run, line);
        out.add(finding.by_hand(words::embed_missing::fix_placeholder(pattern)));
        return Ok(());
    };
    let ignored = ignored(cx, &folder, pattern)?;
    let finding = said(pattern, ignored.as_deref()).why(why).at_any(at).line(run, line);
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    out.add(with_ways(cx, with_evidence(finding, ignored), &folder, &list, pattern)?);
    Ok(())
}
