//! The tools that the Go extension will start for this folder, and what asks for each: a setting, a launch configuration,
//! or the extension itself.
//!
//! Source: golang/vscode-go 28e27ffd, extension/src/goTools.ts `getRequiredTools`, goFormat.ts `getFormatTool`, goLint.ts.

use std::rc::Rc;

use go_doctor_protocol::Location;

use super::extensions::{GO, extensions};
use super::settings::{Settings, settings};
use crate::context::{Cx, Fact, kept};
use crate::documents::{Document, Value};
use crate::paths;

/// What asks for a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AskedBy {
    /// `go.useLanguageServer`, by default.
    LanguageServer,
    /// A setting that names it: its key.
    Setting(&'static str),
    /// A launch configuration of type go.
    Launch,
    /// Nothing yet; the extension starts it at the first debugging.
    Debugging,
}

/// A tool and what asks for it.
#[derive(Clone, Debug)]
pub(crate) struct ToolInUse {
    /// Its name, which is also its file's.
    pub(crate) name: String,
    /// What asks for it.
    pub(crate) by: AskedBy,
    /// Where it is asked for, and that line.
    pub(crate) place: Option<(Location, String)>,
}

/// Each tool that the Go extension installs by name, and the package it installs (goToolsInformation.ts).
const PACKAGES: &[(&str, &str)] = &[
    ("dlv", "github.com/go-delve/delve/cmd/dlv"),
    ("gofumpt", "mvdan.cc/gofumpt"),
    ("goimports", "golang.org/x/tools/cmd/goimports"),
    ("golangci-lint", "github.com/golangci/golangci-lint/cmd/golangci-lint"),
    ("golangci-lint-v2", "github.com/golangci/golangci-lint/v2/cmd/golangci-lint"),
    ("golint", "golang.org/x/lint/golint"),
    ("goplay", "github.com/haya14busa/goplay/cmd/goplay"),
    ("gopls", "golang.org/x/tools/gopls"),
    ("gotests", "github.com/cweill/gotests/gotests"),
    ("impl", "github.com/josharian/impl"),
    ("revive", "github.com/mgechev/revive"),
    ("staticcheck", "honnef.co/go/tools/cmd/staticcheck"),
];

/// The command that installs a tool; nothing for an unknown one.
pub(crate) fn install_command(tool: &str) -> Option<String> {
    let (_, package) = PACKAGES.iter().find(|(name, _)| *name == tool)?;
    Some(format!("go install {package}@latest"))
}

kept!(ToolsInUseKey: Vec<ToolInUse>);

/// The tools in use; none without the Go extension.
pub(crate) fn tools_in_use(cx: Cx<'_>) -> Fact<Rc<Vec<ToolInUse>>> {
    let (installed, settings) = (extensions(cx), settings(cx));
    let (installed, settings) = (installed?, settings?);
    cx.memo::<ToolsInUseKey>("", || {
        let mut list = Vec::new();
        if installed.get(GO).is_none() {
            return Ok(list);
        }
        if language_server_is_on(&settings) {
            let by = AskedBy::LanguageServer;
            list.push(ToolInUse { name: "gopls".to_owned(), by, place: None });
        }
        list.extend(by_setting(&settings, "go.formatTool", &["default", "custom"]));
        let lints = settings.string("go.lintOnSave").is_none_or(|(when, _)| when != "off");
        list.extend(by_setting(&settings, "go.lintTool", &[]).filter(|_| lints));
        let place = launch_configuration(cx)?;
        let by = if place.is_some() { AskedBy::Launch } else { AskedBy::Debugging };
        list.push(ToolInUse { name: "dlv".to_owned(), by, place });
        Ok(list)
    })
}

/// Only the boolean true, which is the default, keeps gopls on (goLanguageServer.ts:1059).
pub(crate) fn language_server_is_on(settings: &Settings) -> bool {
    settings
        .get("go.useLanguageServer")
        .is_none_or(|setting| setting.value == serde_json::Value::Bool(true))
}

fn by_setting(settings: &Settings, key: &'static str, none: &[&str]) -> Option<ToolInUse> {
    let (name, setting) = settings.string(key)?;
    if none.contains(&name.as_str()) {
        return None;
    }
    let line = format!("\"{key}\": \"{name}\"");
    Some(ToolInUse {
        name,
        by: AskedBy::Setting(key),
        place: setting.location.map(|at| (at, line)),
    })
}

/// The first launch configuration that needs dlv on this machine.
fn launch_configuration(cx: Cx<'_>) -> Fact<Option<(Location, String)>> {
    let platform = cx.platform();
    let path = paths::join_all(platform, cx.folder()?, &[".vscode", "launch.json"]);
    let Some(text) = cx.read(&path)? else { return Ok(None) };
    let document = Document::parse(&path, text);
    let configurations = document.root().and_then(|root| root.get("configurations"));
    let mut all = configurations.into_iter().flat_map(Value::elements);
    let found = all.find_map(|configuration| {
        let kind = configuration.get("type")?;
        // A remote attach connects to a dlv that runs elsewhere.
        let mode = configuration.get("mode").and_then(Value::as_str);
        let remote = mode.is_some_and(|mode| mode == "remote");
        let is_go = kind.as_str()? == "go";
        (is_go && !remote).then(|| (kind.location(), document.line_at(kind.bytes().0)))
    });
    Ok(found)
}
