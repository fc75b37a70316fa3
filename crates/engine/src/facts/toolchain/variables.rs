//! Go's variables as go itself resolves them, without starting go: environment, `go env -w` file, `$GOROOT/go.env`, default.
//!
//! Source: cmd/go/internal/cfg (Go 1.26): `Getenv` takes a non-empty environment variable, else the user's file
//! (`GOENV`, by default `os.UserConfigDir()/go/env`), else `$GOROOT/go.env` (since Go 1.21). Reading the files instead
//! of asking `go env` also works in an untrusted folder, and knows which of the places a value came from.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::Platform;

use super::places;
use crate::context::{Cx, Fact, kept};
use crate::facts::environment::process::{Environment, host};
use crate::paths;
use crate::words::{self, Said};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The process's environment.
    Environment,
    /// The file that `go env -w` writes.
    UserFile(String),
    /// `$GOROOT/go.env`.
    GorootFile(String),
    /// Go's own default.
    Default,
}

impl Source {
    /// In the report's words.
    pub(crate) fn said(&self) -> Said {
        match self {
            Self::Environment => words::own::source_environment(),
            Self::UserFile(file) => words::own::source_user_file(file.as_str()),
            Self::GorootFile(file) => words::own::source_goroot_file(file.as_str()),
            Self::Default => words::own::source_default(),
        }
    }
}

/// A variable and where its value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GoVariable {
    /// Its value; nothing when there is none, not even a default.
    pub(crate) value: Option<String>,
    /// From where.
    pub(crate) source: Source,
}

/// The lines `NAME=value` of a go/env file.
pub(crate) type EnvFile = BTreeMap<String, String>;

/// Reads a go/env file: `#` comments, `NAME=value`, everything else ignored (cmd/go/internal/cfg `readEnvFile`).
fn parse(text: &str) -> EnvFile {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    let named = pairs.filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_uppercase()));
    named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The path of the file that `go env -w` writes; nothing when it is off or has no place.
pub(crate) fn user_file_path(cx: Cx<'_>, environment: &Environment) -> Option<String> {
    if let Some(path) = environment.get_set("GOENV") {
        return (path != "off").then(|| path.to_owned());
    }
    let platform = cx.platform();
    let config = match platform {
        Platform::Windows => environment.get_set("APPDATA").map(str::to_owned),
        Platform::Macos => environment
            .get_set("HOME")
            .map(|home| paths::join_all(platform, home, &["Library", "Application Support"])),
        Platform::Linux => {
            environment.get_set("XDG_CONFIG_HOME").map(str::to_owned).or_else(|| {
                environment.get_set("HOME").map(|home| paths::join(platform, home, ".config"))
            })
        }
    };
    config.map(|config| paths::join_all(platform, &config, &["go", "env"]))
}

kept!(UserFileKey: (Option<String>, EnvFile));

/// The file that `go env -w` writes, and its path; empty when there is none.
pub(crate) fn user_file(cx: Cx<'_>) -> Fact<Rc<(Option<String>, EnvFile)>> {
    let environment = host(cx)?;
    cx.memo::<UserFileKey>("", || {
        let path = user_file_path(cx, &environment);
        let text = match &path {
            Some(path) => cx.read(path)?,
            None => None,
        };
        Ok((path, text.map(parse).unwrap_or_default()))
    })
}

kept!(GorootFileKey: (String, EnvFile));

/// `$GOROOT/go.env` of the go that is found, and its path.
fn goroot_file(cx: Cx<'_>) -> Fact<Rc<(String, EnvFile)>> {
    let Some(root) = goroot_of_binary(cx)? else {
        return Ok(Rc::new((String::new(), EnvFile::new())));
    };
    cx.memo::<GorootFileKey>("", || {
        let path = paths::join(cx.platform(), &root, "go.env");
        let text = cx.read(&path)?;
        Ok((path, text.map(parse).unwrap_or_default()))
    })
}

/// The GOROOT that the go which is found lies in: links followed, two folders up.
pub(crate) fn goroot_of_binary(cx: Cx<'_>) -> Fact<Option<String>> {
    use go_doctor_protocol::Outcome;
    let Some(path) = places::go(cx)?.path().map(str::to_owned) else {
        return Ok(None);
    };
    let real = match cx.stat(&path)? {
        Outcome::Found { stat } => stat.real_path.clone().unwrap_or(path),
        _ => path,
    };
    let bin = paths::parent(cx.platform(), &real);
    Ok(bin.and_then(|bin| paths::parent(cx.platform(), &bin)))
}

/// The value go takes for a variable, and from where.
pub(crate) fn variable(cx: Cx<'_>, name: &str) -> Fact<GoVariable> {
    let environment = host(cx)?;
    if let Some(value) = environment.get_set(name) {
        return Ok(GoVariable { value: Some(value.to_owned()), source: Source::Environment });
    }
    inherited(cx, name)
}

/// The value go takes for a variable that the environment does not set.
pub(crate) fn inherited(cx: Cx<'_>, name: &str) -> Fact<GoVariable> {
    let environment = host(cx)?;
    let user = user_file(cx)?;
    if let (Some(path), Some(value)) = (&user.0, user.1.get(name).filter(|value| !value.is_empty()))
    {
        return Ok(GoVariable {
            value: Some(value.clone()),
            source: Source::UserFile(path.clone()),
        });
    }
    if has_goroot_default(name) {
        let goroot = goroot_file(cx)?;
        if let Some(value) = goroot.1.get(name).filter(|value| !value.is_empty()) {
            return Ok(GoVariable {
                value: Some(value.clone()),
                source: Source::GorootFile(goroot.0.clone()),
            });
        }
    }
    Ok(GoVariable { value: default(cx, &environment, name)?, source: Source::Default })
}

/// The variables that Go ships in `$GOROOT/go.env`; asking the file for others would only cost a probe.
fn has_goroot_default(name: &str) -> bool {
    matches!(name, "GOTOOLCHAIN" | "GOPROXY" | "GOSUMDB" | "GOFLAGS")
}

/// What Go ships in `$GOROOT/go.env`, for those of which a distribution may ship something else (Go 1.21 to 1.27).
pub(crate) fn shipped(name: &str) -> Option<&'static str> {
    match name {
        "GOTOOLCHAIN" => Some("auto"),
        "GOPROXY" => Some("https://proxy.golang.org,direct"),
        "GOSUMDB" => Some("sum.golang.org"),
        _ => None,
    }
}

/// Go's own default, for those that rules need.
fn default(cx: Cx<'_>, environment: &Environment, name: &str) -> Fact<Option<String>> {
    let platform = cx.platform();
    let home = if platform == Platform::Windows { "USERPROFILE" } else { "HOME" };
    Ok(match name {
        // go/build.defaultGOPATH: the home folder's `go`, unless that is GOROOT itself.
        "GOPATH" => {
            let path = environment.get_set(home).map(|home| paths::join(platform, home, "go"));
            let root = goroot_of_binary(cx)?;
            path.filter(|path| root.is_none_or(|root| !paths::same(platform, path, &root)))
        }
        "GOTOOLCHAIN" => Some("auto".to_owned()),
        "GOPROXY" => Some("https://proxy.golang.org,direct".to_owned()),
        "GOSUMDB" => Some("sum.golang.org".to_owned()),
        // cmd/go/internal/cache.DefaultDir: os.UserCacheDir and `go-build`.
        "GOCACHE" => user_cache(platform, environment)
            .map(|folder| paths::join(platform, &folder, "go-build")),
        // cmd/go/internal/cfg: `pkg/mod` of the first entry of GOPATH.
        "GOMODCACHE" => {
            let gopath = variable(cx, "GOPATH")?.value.unwrap_or_default();
            let first = paths::split_list(platform, &gopath).first().copied().map(str::to_owned);
            first.map(|entry| paths::join_all(platform, &entry, &["pkg", "mod"]))
        }
        _ => None,
    })
}

/// os.UserCacheDir: the folder where a user's caches lie.
fn user_cache(platform: Platform, environment: &Environment) -> Option<String> {
    match platform {
        Platform::Windows => environment.get_set("LocalAppData").map(str::to_owned),
        Platform::Macos => environment
            .get_set("HOME")
            .map(|home| paths::join_all(platform, home, &["Library", "Caches"])),
        Platform::Linux => environment.get_set("XDG_CACHE_HOME").map(str::to_owned).or_else(|| {
            environment.get_set("HOME").map(|home| paths::join(platform, home, ".cache"))
        }),
    }
}

/// The folder where go builds: GOTMPDIR, else the system's temporary folder, and the variable that names it.
pub(crate) fn temp_dir(cx: Cx<'_>) -> Fact<Option<(&'static str, GoVariable)>> {
    let own = variable(cx, "GOTMPDIR")?;
    if own.value.is_some() {
        return Ok(Some(("GOTMPDIR", own)));
    }
    let environment = host(cx)?;
    // os.TempDir: TMPDIR or /tmp; GetTempPath: TMP, TEMP, USERPROFILE.
    let names: &[&'static str] =
        if cx.platform() == Platform::Windows { &["TMP", "TEMP"] } else { &["TMPDIR"] };
    let set = names.iter().find_map(|&name| Some((name, environment.get_set(name)?.to_owned())));
    Ok(match (set, cx.platform()) {
        (Some((name, value)), _) => {
            Some((name, GoVariable { value: Some(value), source: Source::Environment }))
        }
        (None, Platform::Windows) => None,
        (None, _) => {
            Some(("TMPDIR", GoVariable { value: Some("/tmp".to_owned()), source: Source::Default }))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn env_files_are_read_as_go_reads_them() {
        let file = parse("# c\nGOFLAGS=-mod=mod\nGOPROXY=\nnot a line\ngo=1\n");
        assert_eq!(file.get("GOFLAGS").map(String::as_str), Some("-mod=mod"));
        assert_eq!(file.get("GOPROXY").map(String::as_str), Some(""));
        assert_eq!(file.len(), 2);
    }
}
