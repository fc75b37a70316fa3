//! Layer module: `//go:embed` lines that match no file, since what they name is made by a build that has not run here.

use go_doctor_protocol::{EntryKind, Severity, TreeEntry};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::workspace::git_ignore::git_ignores;
use crate::facts::workspace::go_files::{
    GoFile, GoFiles, go_files, is_skipped, package_files, walked, walked_as,
};
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::output::go::location::location;
use crate::output::run::place::place;
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, Title};
use go_doctor_golang::source::embed::{is_pattern, matches};
use go_doctor_golang::source::header::Name;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::embed_missing::RULE)
    .diagnose(embed_missing)
    .explain(explain_embed_missing)
    .yields_to(&[words::embed_in_other_module::RULE])];

/// Patterns that match nothing, in files that a build or a test here takes. One finding for each folder: go says the first
/// alone, and after that the next.
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
        let mut missing = Vec::new();
        for file in list.iter().filter(|file| embeds(file)) {
            for name in file.header.embeds.iter().filter(|n| is_missing(entries, &above, &n.text)) {
                missing.push((file, name, ignored(cx, folder, &name.text)?));
            }
        }
        // What git leaves out is made elsewhere: that it is not there yet is how such a repository is kept.
        let (made, absent): (Vec<_>, Vec<_>) = missing.into_iter().partition(|it| it.2.is_some());
        for (all, severity) in [(absent, None), (made, Some(Severity::Info))] {
            if let Some(finding) = of_patterns(cx, folder, list, &all)? {
                out.add(severity.map_or(finding.clone(), |level| finding.severity(level)));
            }
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
    let pattern = bare(pattern);
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

/// Of so many patterns it is said how to make what they name.
const MOST_NAMED: usize = 3;

/// A pattern that matches nothing, where it stands, and the line of a .gitignore that leaves out what it names.
type Missing<'f> = (&'f GoFile, &'f Name, Option<String>);

/// One finding for the patterns of a folder: at the first, with the others beside it.
fn of_patterns(
    cx: Cx<'_>,
    folder: &str,
    list: &[GoFile],
    all: &[Missing<'_>],
) -> Fact<Option<Draft>> {
    let Some(((file, pattern, ignored), others)) = all.split_first() else { return Ok(None) };
    let said = match others.len() {
        0 => said(&pattern.text, ignored.as_deref()),
        _ => draft(words::embed_missing::more(all.len().to_string(), pattern.text.as_str())),
    };
    let finding = said
        .at(file.location(pattern.start, pattern.end))
        .evidence(format!("read {}", file.path), file.line(pattern.start));
    let mut finding = with_evidence(finding, ignored.clone());
    for (file, pattern, _) in others {
        let place = file.location(pattern.start, pattern.end);
        finding = finding
            .related(place, words::own::related_matches_nothing())
            .evidence(format!("read {}", file.path), file.line(pattern.start));
    }
    let patterns: Vec<&str> = all.iter().map(|(_, pattern, _)| pattern.text.as_str()).collect();
    Ok(Some(with_ways(cx, finding, folder, list, &patterns)?))
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

/// The line of a .gitignore that keeps what a pattern names out of the repository.
fn ignored(cx: Cx<'_>, folder: &str, pattern: &str) -> Fact<Option<String>> {
    let parts: Vec<&str> = bare(pattern).split('/').collect();
    git_ignores(cx, cx.folder()?, &paths::join_all(cx.platform(), folder, &parts))
}

/// A pattern without its `all:`.
fn bare(pattern: &str) -> &str {
    pattern.strip_prefix("all:").unwrap_or(pattern)
}

/// How what is embedded comes to be: a `//go:generate` line, a build script of a package.json; else a placeholder, which
/// for a Go file would not be an empty one.
fn with_ways(
    cx: Cx<'_>,
    finding: Draft,
    folder: &str,
    list: &[GoFile],
    patterns: &[&str],
) -> Fact<Draft> {
    let platform = cx.platform();
    let root = cx.folder()?;
    let heads = patterns.iter().filter_map(|pattern| bare(pattern).split('/').next());
    let mut places: Vec<String> = heads.map(|head| paths::join(platform, folder, head)).collect();
    places.extend(
        paths::ancestors(platform, folder)
            .into_iter()
            .filter(|above| paths::is_within(platform, above, root)),
    );
    let mut finding = finding;
    if let Some((above, line)) = generator(cx, folder, patterns)? {
        finding = finding.evidence(format!("read {}", line.0), line.1);
        finding = finding.terminal(words::embed_missing::fix_generate, "go generate .", above);
    } else if list.iter().any(|file| file.header.generates) {
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
    Ok(patterns.iter().take(MOST_NAMED).fold(finding, |f, pattern| f.by_hand(placeholder(pattern))))
}

fn placeholder(pattern: &str) -> Title {
    if pattern.ends_with(".go") {
        words::embed_missing::fix_make_source(pattern)
    } else {
        words::embed_missing::fix_placeholder(pattern)
    }
}

/// The `//go:generate` line of a file above the package, up to the module's root, that names what a pattern names or the
/// package's folder: its folder, its file and the line.
fn generator(
    cx: Cx<'_>,
    folder: &str,
    patterns: &[&str],
) -> Fact<Option<(String, (String, String))>> {
    let platform = cx.platform();
    let module = module_of(cx, folder).known()?.flatten();
    let top = module.map_or_else(|| folder.to_owned(), |module| module.folder.clone());
    let is_above = |above: &String| paths::is_within(platform, above, &top);
    let named: Vec<&str> = patterns
        .iter()
        .filter_map(|pattern| bare(pattern).rsplit('/').find(|part| !part.contains(['*', '?'])))
        .collect();
    for above in paths::ancestors(platform, folder).into_iter().skip(1).filter(is_above) {
        let below = paths::relative(platform, &above, folder);
        let list = package_files(cx, &above).known()?.unwrap_or_default();
        for file in list.iter().filter(|file| file.header.generates) {
            let found = file.text.lines().find(|line| {
                let words = line.split(|c: char| c.is_whitespace() || "=\"'`,;:".contains(c));
                let names = |word: &str| {
                    let word = word.trim_start_matches("./").trim_end_matches('/');
                    word == below || word.rsplit('/').any(|part| named.contains(&part))
                };
                line.starts_with("//go:generate ") && words.skip(1).any(names)
            });
            if let Some(line) = found {
                return Ok(Some((above, (file.path.clone(), line.to_owned()))));
            }
        }
    }
    Ok(None)
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
        out.add(finding.by_hand(placeholder(pattern)));
        return Ok(());
    };
    let ignored = ignored(cx, &folder, pattern)?;
    let finding = said(pattern, ignored.as_deref()).why(why).at_any(at).line(run, line);
    let list = package_files(cx, &folder).known()?.unwrap_or_default();
    out.add(with_ways(cx, with_evidence(finding, ignored), &folder, &list, &[pattern])?);
    Ok(())
}
