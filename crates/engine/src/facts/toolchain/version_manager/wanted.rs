//! Which file asks a version manager for which Go: `mise.toml`, `.tool-versions`, `.go-version`, from a folder upwards.

use go_doctor_protocol::{Location, Position, Range};

use super::Manager;
use crate::context::{Cx, Fact, Known as _};
use crate::paths;

/// A version that a file asks a manager for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WantedVersion {
    /// What it asks for.
    pub(crate) version: String,
    /// The version's place.
    pub(crate) location: Location,
    /// The whole line.
    pub(crate) line: String,
}

/// The nearest file that asks this manager for a Go version, from a folder upwards.
pub(crate) fn wanted(cx: Cx<'_>, manager: Manager, folder: &str) -> Fact<Option<WantedVersion>> {
    let platform = cx.platform();
    let mut files: Vec<String> = Vec::new();
    for folder in paths::ancestors(platform, folder) {
        files.extend(
            manager.files().iter().map(|name| {
                paths::join_all(platform, &folder, &name.split('/').collect::<Vec<_>>())
            }),
        );
    }
    cx.stat_all(&files)?;
    for file in files {
        if !matches!(cx.is_file(&file), Ok(true)) {
            continue;
        }
        let Some(text) = cx.read(&file).known()?.flatten() else { continue };
        let is_toml = file.ends_with(".toml");
        let found = if is_toml { in_toml(text) } else { in_lines(text, manager) };
        if let Some((number, version)) = found {
            let line = text.lines().nth(number).unwrap_or_default();
            let start = line.find(&version).unwrap_or_default();
            let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
            let before = units(line.get(..start).unwrap_or_default());
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let range = Range {
                start: Position { line: number, character: before },
                end: Position { line: number, character: before + units(&version) },
            };
            return Ok(Some(WantedVersion {
                line: format!("{}: {}", number + 1, line.trim_end()),
                version,
                location: Location { file, range: Some(range) },
            }));
        }
    }
    Ok(None)
}

/// `golang 1.22.1` of .tool-versions (mise takes `go` too), or the one line of .go-version.
fn in_lines(text: &str, manager: Manager) -> Option<(usize, String)> {
    text.lines().enumerate().find_map(|(number, line)| {
        let line = line.split('#').next()?;
        let mut words = line.split_whitespace();
        let first = words.next()?;
        let version = match manager {
            Manager::Goenv => Some(first),
            Manager::Asdf | Manager::Mise if first == "golang" => words.next(),
            Manager::Mise if first == "go" => words.next(),
            Manager::Asdf | Manager::Mise => None,
        };
        Some((number, version?.to_owned()))
    })
}

/// `go = "1.22"` or `go = { version = "1.22" }` below `[tools]`.
fn in_toml(text: &str) -> Option<(usize, String)> {
    let mut in_tools = false;
    text.lines().enumerate().find_map(|(number, line)| {
        let line = line.trim();
        if line.starts_with('[') {
            in_tools = line.starts_with("[tools]");
            return None;
        }
        let (key, value) = line.split_once('=').filter(|_| in_tools)?;
        if !matches!(key.trim().trim_matches('"'), "go" | "golang" | "core:go") {
            return None;
        }
        let value = match value.trim().strip_prefix('{') {
            Some(table) => table.split_once("version")?.1.split_once('=')?.1,
            None => value,
        };
        let version: String = value
            .trim()
            .trim_start_matches(['"', '\''])
            .chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
            .collect();
        (!version.is_empty()).then_some((number, version))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_ask_for_versions() {
        assert_eq!(
            in_toml("[tools]\nnode = \"20\"\ngo = \"1.25.10\""),
            Some((2, "1.25.10".into()))
        );
        assert_eq!(in_toml("[tools]\ngo = { version = '1.24' }"), Some((1, "1.24".into())));
        assert_eq!(in_toml("[env]\ngo = \"1\""), None);
        assert_eq!(in_lines("# go\ngolang 1.22 # x", Manager::Asdf), Some((1, "1.22".into())));
        assert_eq!(in_lines("go 1.22", Manager::Asdf), None);
        assert_eq!(in_lines("1.22.1\n", Manager::Goenv), Some((0, "1.22.1".into())));
    }
}
