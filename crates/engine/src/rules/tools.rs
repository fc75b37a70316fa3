//! Layer extension: the Go extension and the tools it needs.

use go_doctor_protocol::{Applicability, FixAction, Host};

use super::Rule;
use crate::context::{Checked, Cx};
use crate::facts::extensions::{GO, extensions};
use crate::facts::settings::settings;
use crate::facts::tool_search;
use crate::findings::{Findings, draft};
use crate::words::args;

pub(super) const RULES: &[Rule] = &[
    Rule::new("go-extension-missing").session(go_extension_missing),
    Rule::new("gopls-missing").session(gopls_missing).yields_to(&[
        "go-not-found",
        "go-not-executable",
        "gopath-invalid",
    ]),
];

fn go_extension_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let installed = extensions(cx)?;
    if !installed.known || installed.get(GO).is_some() {
        return Ok(());
    }
    let action = if cx.subject.host == Host::Vscode {
        FixAction::Command {
            command: "workbench.extensions.installExtension".to_owned(),
            arguments: vec![GO.to_owned()],
        }
    } else {
        FixAction::Terminal {
            command: format!("code --install-extension {GO}"),
            cwd: cx.subject.folder.clone(),
        }
    };
    out.add(draft(args! { id: GO }).evidence("installed extensions", "golang.go: –").fix(
        "install",
        args! {},
        Applicability::Unsafe,
        action,
    ));
    Ok(())
}

fn gopls_missing(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (installed, settings) = (extensions(cx), settings(cx));
    let (installed, settings) = (installed?, settings?);
    if installed.get(GO).is_none() {
        return Ok(());
    }
    // Only the boolean true keeps gopls on (goLanguageServer.ts:1059); that it is off is another rule's matter.
    if settings
        .get("go.useLanguageServer")
        .is_some_and(|setting| setting.value != serde_json::Value::Bool(true))
    {
        return Ok(());
    }
    let search = tool_search::search(cx, "gopls")?;
    if search.used().is_some() {
        return Ok(());
    }
    let command = "go install golang.org/x/tools/gopls@latest";
    out.add(
        draft(args! { count: search.places.len().to_string() })
            .evidence("search", search.trace(cx))
            .fix(
                "install",
                args! { command: command },
                Applicability::Unsafe,
                FixAction::Terminal { command: command.to_owned(), cwd: cx.subject.folder.clone() },
            ),
    );
    Ok(())
}
