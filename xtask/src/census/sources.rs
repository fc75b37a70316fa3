//! Where the texts of the census come from: pinned sources out of the module cache, read by the program in xtask/census.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The version of go that runs the program: it has to read the newest sources, and those of gopls have generic methods.
const READER: &str = "go1.27.0";

/// A line of xtask/census/sources.tsv.
pub(super) struct Source {
    pub(super) tool: String,
    pub(super) kind: String,
    module: String,
    pub(super) versions: Vec<String>,
    folders: Vec<String>,
    also: String,
    except: String,
}

/// A text at a place of one version.
pub(super) struct Said {
    pub(super) tool: String,
    pub(super) kind: String,
    pub(super) version: String,
    pub(super) text: String,
    pub(super) place: String,
    pub(super) function: String,
    pub(super) by: String,
    pub(super) holes: Vec<String>,
}

/// The sources, in the order in which the tools stand in the table.
pub(super) fn listed(root: &Path) -> Result<Vec<Source>> {
    let text = super::text(&root.join(super::PROGRAM).join("sources.tsv"))?;
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| source(line).with_context(|| format!("sources.tsv: {line}"))).collect()
}

fn source(line: &str) -> Option<Source> {
    let mut cells = line.split('\t').map(str::to_owned);
    Some(Source {
        tool: cells.next()?,
        kind: cells.next()?,
        module: cells.next()?,
        versions: cells.next()?.split(' ').map(str::to_owned).collect(),
        folders: cells.next()?.split(',').map(str::to_owned).collect(),
        also: cells.next()?,
        except: cells.next()?,
    })
}

/// Each module with its versions, once: `go 1.21.13 1.24.6, github.com/go-delve/delve 1.25.2`.
pub(super) fn versions(sources: &[Source]) -> String {
    let mut seen = BTreeSet::new();
    let named =
        sources.iter().map(|source| format!("{} {}", source.module, source.versions.join(" ")));
    named.filter(|named| seen.insert(named.clone())).collect::<Vec<_>>().join(", ")
}

/// Everything that a source says in all of its versions, the oldest first.
pub(super) fn said(root: &Path, source: &Source) -> Result<Vec<Said>> {
    let mut list = Vec::new();
    for version in &source.versions {
        let base = fetched(&source.module, version)?;
        let module = if source.module == "go" { "" } else { &source.module };
        let out = reader(&root.join(super::PROGRAM))
            .args(["run", ".", "-base"])
            .arg(&base)
            .args(["-module", module, "-also", &source.also, "-except", &source.except])
            .args(&source.folders)
            .output()
            .context("starting go")?;
        if !out.status.success() {
            bail!("{}: {}", base.display(), String::from_utf8_lossy(&out.stderr));
        }
        let before = list.len();
        for line in String::from_utf8(out.stdout)?.lines() {
            let value: Value = serde_json::from_str(line)?;
            list.push(one(source, version, &value).with_context(|| line.to_owned())?);
        }
        if list.len() == before {
            bail!("{} says nothing at {version}: its folders have moved", source.tool);
        }
    }
    Ok(list)
}

fn one(source: &Source, version: &str, value: &Value) -> Option<Said> {
    let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
    let holes = value.get("holes")?.as_array()?;
    Some(Said {
        tool: source.tool.clone(),
        kind: source.kind.clone(),
        version: version.to_owned(),
        text: text("text")?,
        place: text("place")?,
        function: text("function")?,
        by: text("by")?,
        holes: holes.iter().filter_map(|hole| Some(hole.as_str()?.to_owned())).collect(),
    })
}

/// The folder with a module's sources. They stay in go's own module cache, outside of the checkout: what is there already
/// is not asked for again, so this works offline the second time.
fn fetched(module: &str, version: &str) -> Result<PathBuf> {
    let is_go = module == "go";
    let wanted = if is_go {
        format!("golang.org/toolchain@v0.0.1-go{version}.linux-amd64")
    } else {
        format!("{module}@v{version}")
    };
    let out = reader(&std::env::temp_dir())
        .args(["mod", "download", "-json", &wanted])
        .output()
        .context("starting go")?;
    let answer: Value = serde_json::from_slice(&out.stdout)
        .with_context(|| format!("{wanted}: {}", String::from_utf8_lossy(&out.stderr)))?;
    let folder = answer.get("Dir").and_then(Value::as_str);
    let folder = folder.with_context(|| format!("{wanted}: {answer}"))?;
    Ok(if is_go { Path::new(folder).join("src") } else { PathBuf::from(folder) })
}

/// go without the account's configuration.
fn reader(folder: &Path) -> Command {
    let mut go = Command::new("go");
    go.current_dir(folder)
        .env("GOTOOLCHAIN", READER)
        .env("GOENV", "off")
        .env("GOWORK", "off")
        .env("GOFLAGS", "")
        .env("GO111MODULE", "on")
        .stdin(Stdio::null());
    go
}
