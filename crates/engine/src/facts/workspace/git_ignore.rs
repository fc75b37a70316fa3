//! What git leaves out of a repository: the line of a .gitignore that names a path which is not there. Something else than
//! the repository makes such a thing, so its absence is no fault of whoever wrote what needs it.

use crate::context::{Cx, Fact, Known as _};
use crate::paths;
use go_doctor_golang::source::embed::part_matches;

/// The line of a .gitignore, at a top or between it and a path, that leaves the path out; nothing where none does, or a
/// later one takes it back in. The path may end in a pattern (`dist/*`), and nobody knows whether it would be a file or
/// a folder: a line for folders counts too, and one for all that lies in it.
pub(crate) fn git_ignores(cx: Cx<'_>, top: &str, path: &str) -> Fact<Option<String>> {
    let platform = cx.platform();
    let inside = |folder: &String| paths::is_within(platform, folder, top);
    let parent = paths::parent(platform, path).unwrap_or_default();
    let mut folders: Vec<String> =
        paths::ancestors(platform, &parent).into_iter().filter(inside).collect();
    folders.reverse();
    let texts: Vec<_> = folders
        .iter()
        .map(|folder| cx.read_if_text(&paths::join(platform, folder, ".gitignore")).known())
        .collect();
    let mut rules = Vec::new();
    for (folder, text) in folders.iter().zip(texts) {
        let below = paths::relative(platform, folder, path);
        let lines = text?.flatten().unwrap_or_default().lines();
        rules.extend(lines.filter_map(|line| Some((below.clone(), Rule::of(line)?))));
    }
    Ok(decided(&rules))
}

/// A line of a .gitignore as far as it is understood: no classes, no escapes.
struct Rule<'t> {
    line: &'t str,
    parts: Vec<&'t str>,
    /// `!`: takes back in.
    back: bool,
    /// It stands for its own folder, not for a name in any folder.
    anchored: bool,
}

impl<'t> Rule<'t> {
    fn of(line: &'t str) -> Option<Self> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || line.contains(['[', '\\']) {
            return None;
        }
        let (back, pattern) = line.strip_prefix('!').map_or((false, line), |rest| (true, rest));
        let anchored = pattern.trim_end_matches('/').contains('/');
        let parts: Vec<&str> = pattern.split('/').filter(|part| !part.is_empty()).collect();
        (!parts.is_empty()).then_some(Self { line, parts, back, anchored })
    }

    fn names(&self, parts: &[&str]) -> bool {
        match (self.anchored, self.parts.first(), parts.last()) {
            (false, Some(pattern), Some(part)) => part_matches(pattern, part),
            (true, ..) => matches(&self.parts, parts),
            _ => false,
        }
    }
}

/// Whether a pattern's parts match a path's; `**` stands for any number of them.
fn matches(pattern: &[&str], parts: &[&str]) -> bool {
    match (pattern.split_first(), parts.split_first()) {
        (None, None) | (Some((&"**", [])), Some(_)) => true,
        (Some((&"**", rest)), _) => {
            (0..=parts.len()).any(|taken| parts.get(taken..).is_some_and(|p| matches(rest, p)))
        }
        (Some((first, pattern)), Some((part, parts))) => {
            part_matches(first, part) && matches(pattern, parts)
        }
        _ => false,
    }
}

/// The line that decides: of each folder above, from the outermost on, and then of the path itself, the last that names it.
/// What lies in a folder that is left out no line takes back in.
fn decided(rules: &[(String, Rule<'_>)]) -> Option<String> {
    let depth = rules.iter().map(|(below, _)| below.split('/').count()).max().unwrap_or_default();
    // At last all that would lie in the path, if it were a folder: of that only `path/*` speaks.
    for left in (0..=depth).rev() {
        let last = rules.iter().rev().find(|(below, rule)| {
            let mut parts: Vec<&str> = below.split('/').chain(["*"]).collect();
            let length = parts.len().saturating_sub(left);
            parts.truncate(length);
            length > 0 && (left > 0 || rule.anchored) && rule.names(&parts)
        });
        if let Some((_, rule)) = last.filter(|(_, rule)| !rule.back) {
            return Some(rule.line.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `git check-ignore --no-index -v PATH` of git 2.39 answers in a folder with these lines.
    #[test]
    fn lines_of_gitignore() {
        let decides = |lines: &str, path: &str| {
            let rules = lines.lines().filter_map(Rule::of).map(|rule| (path.to_owned(), rule));
            decided(&rules.collect::<Vec<_>>())
        };
        for (lines, path) in [
            ("mocks", "a/mocks"),
            ("mocks/", "a/mocks/b"),
            ("**/mocks/", "mocks"),
            ("/gen", "gen/x"),
            ("api/gen/*", "api/gen/x.go"),
            ("api/gen/*", "api/gen"),
            ("*_proto", "a/x_proto"),
            ("*.db", "data/x.db"),
            ("a/**/z", "a/b/c/z"),
            ("a/**", "a/b/c"),
            ("dist/*\n!dist/.keep", "dist/*"),
            ("gen\n!gen/x.go", "gen/x.go"),
            ("*", "a"),
        ] {
            assert!(decides(lines, path).is_some(), "{lines} {path}");
        }
        for (lines, path) in [
            ("/gen", "a/gen"),
            ("# gen", "gen"),
            ("!gen", "gen"),
            ("*.txt\n!keep.txt", "keep.txt"),
            ("a/b", "x/a/b"),
            ("gen.go", "gen"),
            ("*\n!*.go", "x.go"),
            ("[gG]en", "gen"),
        ] {
            assert!(decides(lines, path).is_none(), "{lines} {path}");
        }
    }
}
