//! Which toolchain go would switch to here, and whether it is at hand: GOTOOLCHAIN, go.mod and go.work as Go 1.21 and later
//! read them, without asking go, which would switch (and download) to answer.
//!
//! Source: cmd/go/internal/toolchain/select.go (Go 1.26).

use go_doctor_protocol::{EnvironmentKind, Location, Platform};

use super::module_cache::{cache, folder_of};
use crate::context::{Cx, Fact};
use crate::documents::Lines;
use crate::facts::environment::path_search;
use crate::facts::toolchain::local_version::local_version;
use crate::facts::toolchain::tool_search;
use crate::facts::toolchain::variables::{GoVariable, variable};
use crate::facts::workspace::modules::{ModuleFile, module_of, work_of};
use go_doctor_golang::modfile::file::Directive;
use go_doctor_golang::toolchain_name::{Setting, read};
use go_doctor_golang::version::GoVersion;

/// A toolchain that go would switch to.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    /// `go1.27.0`.
    pub(crate) name: String,
    /// Its version.
    pub(crate) version: GoVersion,
    /// The file that wants it, by name, and the place; nothing when GOTOOLCHAIN itself does.
    pub(crate) file: Option<(String, Location)>,
    /// Only PATH is searched.
    pub(crate) path_only: bool,
    /// It is on PATH or in the module cache.
    pub(crate) at_hand: bool,
    /// GOTOOLCHAIN.
    pub(crate) setting: GoVariable,
}

/// The place of a directive in its file.
pub(crate) fn place(file: &ModuleFile, directive: &Directive) -> Location {
    let range = Lines::new(&file.text).range(&file.text, directive.span.0, directive.span.1);
    Location { file: file.path.clone(), range: Some(range) }
}

/// The toolchain that go would switch to in this folder; nothing when the local one serves, or is older than Go 1.21 and
/// cannot switch.
pub(crate) fn wanted(cx: Cx<'_>) -> Fact<Option<Wanted>> {
    let folder = cx.folder()?;
    // Where there is no go, nothing switches.
    if tool_search::go(cx)?.is_none() {
        return Ok(None);
    }
    let (setting, local) = (variable(cx, "GOTOOLCHAIN"), local_version(cx));
    let (module, work) = (module_of(cx, folder), work_of(cx, folder));
    let (setting, local, module, work) = (setting?, local?, module?, work?);
    let Some(local) = local.filter(|local| local.version.language() >= (1, 21)) else {
        return Ok(None);
    };
    let value = setting.value.clone().unwrap_or_else(|| "auto".to_owned());
    let (name, file, path_only) = match read(&value) {
        Setting::Local | Setting::Invalid(_) => return Ok(None),
        Setting::Fixed(name) => (name, None, false),
        Setting::Switching { at_least, path_only } => {
            let by_file = work.or(module).and_then(|file| by_file(&file));
            let by_setting = at_least.and_then(|name| Some((GoVersion::parse(&name)?, name, None)));
            let Some((_, name, file)) =
                [by_file, by_setting].into_iter().flatten().max_by(|a, b| a.0.cmp(&b.0))
            else {
                return Ok(None);
            };
            (name, file, path_only)
        }
    };
    let Some(version) = GoVersion::parse(&name) else { return Ok(None) };
    let serves = if matches!(read(&value), Setting::Fixed(_)) {
        version == local.version
    } else {
        version <= local.version
    };
    if serves {
        return Ok(None);
    }
    let at_hand = at_hand(cx, &name)?;
    Ok(Some(Wanted { name, version, file, path_only, at_hand, setting }))
}

type ByFile = (GoVersion, String, Option<(String, Location)>);

/// What a go.mod or go.work wants: its `toolchain` line or its `go` line, whichever is newer.
fn by_file(file: &ModuleFile) -> Option<ByFile> {
    let name = file.path.rsplit(['/', '\\']).next().unwrap_or(&file.path).to_owned();
    let wants = |verb: &str| {
        let directive = file.file.first(verb)?;
        let text = directive.words.first().filter(|text| *text != "default")?;
        let version = GoVersion::parse(text)?;
        let bare = text.strip_prefix("go").unwrap_or(text);
        // A language becomes its first release: `go 1.99` wants go1.99.0.
        let release = bare.split('.').count() == 2
            && version.language() >= (1, 21)
            && bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let toolchain = if release { format!("go{bare}.0") } else { format!("go{bare}") };
        Some((version, toolchain, Some((name.clone(), place(file, directive)))))
    };
    [wants("go"), wants("toolchain")].into_iter().flatten().max_by(|a, b| a.0.cmp(&b.0))
}

/// Whether a toolchain is on PATH under its name, or in the module cache.
fn at_hand(cx: Cx<'_>, name: &str) -> Fact<bool> {
    let (on_path, cache) = (path_search::search(cx, EnvironmentKind::Host, name), cache(cx));
    if on_path?.hit().is_some() {
        return Ok(true);
    }
    let Some(cache) = cache? else { return Ok(false) };
    let os = match cx.platform() {
        Platform::Linux => "linux",
        Platform::Macos => "darwin",
        Platform::Windows => "windows",
    };
    let version = format!("v0.0.1-{name}.{os}-{}", cx.subject.arch);
    cx.is_folder(&folder_of(cx, &cache, "golang.org/toolchain", &version))
}
