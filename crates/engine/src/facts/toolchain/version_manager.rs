//! Version managers whose shims are found as `go`: what they say when they refuse, and which file asks for what.
//!
//! Texts recorded with mise 2026.9.15, asdf (built from its sources of 2026-07-20) and goenv 2.2.44.

mod wanted;

pub(crate) use wanted::{WantedVersion, wanted};

/// Who chooses which go a shim starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manager {
    Mise,
    Asdf,
    Goenv,
}

impl Manager {
    /// Its name, which is its command too.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Mise => "mise",
            Self::Asdf => "asdf",
            Self::Goenv => "goenv",
        }
    }

    /// The files in which it looks for a version, from the folder upwards; the first of one folder wins.
    fn files(self) -> &'static [&'static str] {
        match self {
            Self::Mise => &[
                "mise.local.toml",
                "mise.toml",
                ".mise.toml",
                ".config/mise.toml",
                ".tool-versions",
            ],
            Self::Asdf => &[".tool-versions"],
            Self::Goenv => &[".go-version"],
        }
    }
}

/// Why a shim starts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RefusalKind {
    /// No version was chosen here.
    NoVersion,
    /// A version was chosen that is not installed.
    NotInstalled,
    /// A version was chosen that the manager does not know.
    Unresolved,
    /// A configuration that its owner has not yet allowed.
    Untrusted,
    /// The manager itself is not found by its shim.
    ManagerMissing,
    /// Anything else it says.
    Other,
}

/// What a shim said instead of starting go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShimRefusal {
    pub(crate) manager: Manager,
    pub(crate) kind: RefusalKind,
    /// The version that is lacking, if it is said.
    pub(crate) version: Option<String>,
    /// The file that it names.
    pub(crate) file: Option<String>,
    /// An installed version that it offers.
    pub(crate) offered: Option<String>,
    /// The line that decides, by its number.
    pub(crate) line: usize,
}

/// Reads what a shim says; nothing for any other text.
pub(crate) fn refusal<'t>(lines: impl Iterator<Item = &'t str>) -> Option<ShimRefusal> {
    let lines: Vec<&str> = lines.map(str::trim).collect();
    mise(&lines).or_else(|| asdf(&lines)).or_else(|| goenv(&lines))
}

/// The first line from which something can be read, its number, and what was read.
fn find<'t, T>(lines: &[&'t str], read: impl Fn(&'t str) -> Option<T>) -> Option<(usize, T)> {
    lines.iter().enumerate().find_map(|(number, line)| Some((number, read(line)?)))
}

fn mise(lines: &[&str]) -> Option<ShimRefusal> {
    let (first, _) = find(lines, |line| line.strip_prefix("mise ERROR "))?;
    let refusal = |kind, line| ShimRefusal {
        manager: Manager::Mise,
        kind,
        version: None,
        file: None,
        offered: None,
        line,
    };
    if let Some((line, file)) = find(lines, |line| {
        let (_, rest) = line.split_once("Config files in ")?;
        rest.strip_suffix(" are not trusted.")
    }) {
        return Some(ShimRefusal {
            file: Some(file.to_owned()),
            ..refusal(RefusalKind::Untrusted, line)
        });
    }
    if let Some((line, _)) =
        find(lines, |line| line.strip_prefix("mise ERROR No version is set for shim: "))
    {
        // Installed versions, oldest first.
        let mut offers = lines.iter().filter_map(|line| line.strip_prefix("mise use -g go@"));
        let offered = offers.next_back().map(str::to_owned);
        let asked = find(lines, |line| {
            let (_, rest) = line.split_once("Failed to resolve tool version list for go: [")?;
            let (file, rest) = rest.split_once("] go@")?;
            Some((file.to_owned(), rest.split(':').next()?.to_owned()))
        });
        return Some(match asked {
            Some((_, (file, version))) => ShimRefusal {
                file: Some(file),
                version: Some(version),
                offered,
                ..refusal(RefusalKind::Unresolved, line)
            },
            None => ShimRefusal { offered, ..refusal(RefusalKind::NoVersion, line) },
        });
    }
    // The shim outlived the last version of Go: no file that mise reads asks for one (2026.9).
    if let Some((line, _)) =
        find(lines, |line| line.strip_prefix("mise ERROR go is not a valid shim."))
    {
        return Some(refusal(RefusalKind::NoVersion, line));
    }
    let version = |line: &str| {
        let (_, rest) = line.split_once("go@")?;
        let end = rest.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(rest.len());
        rest.get(..end).map(str::to_owned)
    };
    let lacking = find(lines, |line| line.strip_prefix("Missing tool version: ").and_then(version))
        .or_else(|| {
            find(lines, |line| line.strip_prefix("mise ERROR Failed to install ").and_then(version))
        });
    if let Some((line, version)) = lacking {
        return Some(ShimRefusal {
            version: Some(version),
            ..refusal(RefusalKind::NotInstalled, line)
        });
    }
    let file = find(lines, |line| line.strip_prefix("mise ERROR error parsing config file: "));
    let file = file.map(|(_, file)| file.to_owned());
    Some(ShimRefusal { file, ..refusal(RefusalKind::Other, first) })
}

fn asdf(lines: &[&str]) -> Option<ShimRefusal> {
    let refusal = |kind, line| ShimRefusal {
        manager: Manager::Asdf,
        kind,
        version: None,
        file: None,
        offered: None,
        line,
    };
    if let Some((line, _)) =
        find(lines, |line| line.strip_prefix("No version is set for command go"))
    {
        let offers = lines.iter().filter_map(|line| line.strip_prefix("golang "));
        let offered = offers.map(str::trim).max_by_key(|version| numbers(version));
        return Some(ShimRefusal {
            offered: offered.map(str::to_owned),
            ..refusal(RefusalKind::NoVersion, line)
        });
    }
    if let Some((line, _)) =
        find(lines, |line| line.strip_prefix("No preset version installed for command go"))
    {
        let version = find(lines, |line| line.strip_prefix("asdf install golang "));
        let version = version.map(|(_, version)| version.to_owned());
        return Some(ShimRefusal { version, ..refusal(RefusalKind::NotInstalled, line) });
    }
    // bash, dash, and env of the shim's first line.
    let (line, ()) = find(lines, |line| {
        let of_shim = line.contains("/shims/go") || line.contains("shims\\go");
        let missing = ["exec: asdf: not found", "asdf: command not found", "asdf: not found"];
        (of_shim && missing.iter().any(|end| line.ends_with(end))).then_some(())
    })?;
    Some(refusal(RefusalKind::ManagerMissing, line))
}

fn goenv(lines: &[&str]) -> Option<ShimRefusal> {
    let refusal = |kind, line| ShimRefusal {
        manager: Manager::Goenv,
        kind,
        version: None,
        file: None,
        offered: None,
        line,
    };
    let (first, _) = find(lines, |line| line.strip_prefix("goenv: "))?;
    if let Some((line, (version, by))) = find(lines, |line| {
        let (version, rest) =
            line.strip_prefix("goenv: version '")?.split_once("' is not installed")?;
        let by = rest.trim().strip_prefix("(set by ").and_then(|by| by.strip_suffix(')'));
        Some((version.to_owned(), by.map(str::to_owned)))
    }) {
        let version = Some(version);
        return Some(ShimRefusal { version, file: by, ..refusal(RefusalKind::NotInstalled, line) });
    }
    if let Some((line, _)) = find(lines, |line| line.strip_prefix("goenv: 'go' command not found"))
    {
        let offers =
            lines.iter().copied().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        let offered = offers.max_by_key(|version| numbers(version)).map(str::to_owned);
        return Some(ShimRefusal { offered, ..refusal(RefusalKind::NoVersion, line) });
    }
    Some(refusal(RefusalKind::Other, first))
}

/// The numbers of a version, to compare by.
fn numbers(version: &str) -> Vec<u32> {
    version.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<ShimRefusal> {
        refusal(text.lines())
    }

    #[test]
    fn managers_are_known_by_their_texts() {
        let mise = read("mise ERROR No version is set for shim: go\nmise use -g go@1.25.10\nmise use -g go@1.26.8")
            .unwrap();
        assert_eq!((mise.manager, mise.kind), (Manager::Mise, RefusalKind::NoVersion));
        assert_eq!(mise.offered.as_deref(), Some("1.26.8"));
        let asdf = read("No version is set for command go\ngolang 1.9.1\ngolang 1.26.8").unwrap();
        assert_eq!((asdf.manager, asdf.offered.as_deref()), (Manager::Asdf, Some("1.26.8")));
        let goenv =
            read("goenv: version '1.99.0' is not installed (set by /w/.go-version)").unwrap();
        assert_eq!(goenv.version.as_deref(), Some("1.99.0"));
        assert_eq!(goenv.file.as_deref(), Some("/w/.go-version"));
        for other in ["go: cannot find GOROOT directory: /x", "", "golang 1.2"] {
            assert_eq!(read(other), None);
        }
    }
}
