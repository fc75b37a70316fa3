//! Whether gopls lives, and whether it is being installed, as the Go extension's own logs in this window say.
//!
//! Source: golang/vscode-go 28e27ffd, commands/startLanguageServer.ts (the lines of `Go.log`), language/goLanguageServer.ts
//! (five ends since its start: it is started no more), goInstallTools.ts (installing). Recorded with golang.go 0.58.0-dev and
//! gopls 0.24.0 in VS Code 1.139.1: a flag that gopls does not know, gopls killed five times, gopls installed.

use std::rc::Rc;

use super::extensions::{GO, extensions};
use crate::context::{Cx, Fact, kept};
use crate::paths;

/// How gopls fares in this window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    /// Nothing is known: no window, no log, or no gopls asked for.
    Unknown,
    /// It is being started, or runs, or is started again after it ended.
    Fine,
    /// It did not get as far as to run.
    Failed(End),
    /// It ended so often that it is started no more.
    GaveUp(End),
}

/// How it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct End {
    /// How often since it was started.
    pub(crate) count: usize,
    /// `code 2`, `signal SIGKILL`; nothing where it could not be started at all.
    pub(crate) status: String,
    /// The file that tells, and the lines.
    pub(crate) evidence: (String, String),
}

/// A tool that the Go extension installs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Install {
    /// It does not, or has done so.
    No,
    /// It is at it.
    Running,
    /// It tried; what was said.
    Failed(String),
}

/// As much of a log as is looked at, in bytes.
const TAIL: u32 = 128 << 10;

/// After so many ends since its start the Go extension gives up.
const ENDS: usize = 5;

const GO_LOG: &str = "Go.log";
const SERVER_LOG: &str = "gopls (server).log";

/// What the two logs hold; nothing where there is no window or it has not written any.
fn logs(cx: Cx<'_>) -> Fact<Option<[(String, String); 2]>> {
    let installed = extensions(cx)?;
    let Some(folder) = installed.get(GO).and_then(|extension| extension.logs.clone()) else {
        return Ok(None);
    };
    let path = |name| paths::join(cx.platform(), &folder, name);
    let (go_path, server_path) = (path(GO_LOG), path(SERVER_LOG));
    let (go, server) = (cx.read_tail(&go_path, TAIL), cx.read_tail(&server_path, TAIL));
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let (go, server) = (text(go?), text(server?));
    Ok(Some([(go_path, go), (server_path, server)]))
}

kept!(GoplsLifeKey: Life);

/// How gopls fares.
pub(crate) fn life(cx: Cx<'_>) -> Fact<Rc<Life>> {
    cx.memo::<GoplsLifeKey>("", || {
        let Some([(go_path, go), (server_path, server)]) = logs(cx)? else {
            return Ok(Life::Unknown);
        };
        Ok(read(&go, &server, &go_path, &server_path))
    })
}

kept!(ToolInstallKey: Install);

/// Whether a tool is being installed.
pub(crate) fn install(cx: Cx<'_>, tool: &str) -> Fact<Rc<Install>> {
    cx.memo::<ToolInstallKey>(tool, || {
        Ok(logs(cx)?.map_or(Install::No, |[(_, go), _]| installing(&go, tool)))
    })
}

/// A line's time as it is written, and what it says behind level and time; nothing for a line that continues another.
fn line(text: &str) -> Option<(&str, &str)> {
    let time = text.get(..23).filter(|time| time.starts_with(|c: char| c.is_ascii_digit()))?;
    let (_, said) = text.get(23..)?.split_once("] ")?;
    Some((time, said))
}

fn read(go: &str, server: &str, go_path: &str, server_path: &str) -> Life {
    let mut started = None;
    let mut failed = None;
    for (time, said) in go.lines().filter_map(line) {
        if said.starts_with("Try to start language server") {
            (started, failed) = (said.contains("(enabled: true)").then_some(time), None);
        } else if said.starts_with("Running language server") {
            // How it fared until here is past.
            (started, failed) = (Some(time), None);
        } else if said.starts_with("Error starting language server") {
            failed = Some(said);
        }
    }
    let Some(since) = started else { return Life::Unknown };
    let own = lines_since(server, since);
    let ends: Vec<&str> = own
        .iter()
        .filter_map(|said| said.strip_prefix("Server process exited with "))
        .map(|status| status.trim_end_matches('.'))
        .collect();
    let status = ends.last().copied().unwrap_or_default().to_owned();
    let count = ends.len();
    if let Some(said) = failed {
        let evidence = match told(&own) {
            told if told.is_empty() => (go_path.to_owned(), said.to_owned()),
            told => (server_path.to_owned(), told),
        };
        return Life::Failed(End { count, status, evidence });
    }
    if count >= ENDS {
        return Life::GaveUp(End { count, status, evidence: (server_path.to_owned(), told(&own)) });
    }
    Life::Fine
}

/// What a log says since a time, lines that continue another with theirs.
fn lines_since<'l>(log: &'l str, since: &str) -> Vec<&'l str> {
    let mut counts = false;
    let mut list = Vec::new();
    for text in log.lines() {
        match line(text) {
            Some((time, said)) => {
                counts = time >= since;
                if counts {
                    list.push(said);
                }
            }
            None if counts => list.push(text),
            None => {}
        }
    }
    list
}

/// The last lines that gopls itself, or its end, is told in: what the client says of its lost connection explains nothing.
fn told(lines: &[&str]) -> String {
    let noise = [
        "couldn't create connection",
        "Pending response",
        "Code: -",
        "Error starting",
        "Request to stop",
    ];
    let kept = lines
        .iter()
        .filter(|said| !said.trim().is_empty() && !noise.iter().any(|noise| said.contains(noise)));
    let kept: Vec<&str> = kept.copied().collect();
    kept.get(kept.len().saturating_sub(8)..).unwrap_or_default().join("\n")
}

fn installing(go: &str, tool: &str) -> Install {
    let mut state = Install::No;
    let mut among = false;
    for text in go.lines() {
        let said = line(text).map_or(text, |(_, said)| said);
        let name = said.trim();
        if said.starts_with("Installing ") && said.contains(" at ") {
            (state, among) = (Install::No, false);
        } else if said.starts_with("  ")
            && (name == tool || name.strip_prefix(tool).is_some_and(|rest| rest.starts_with('@')))
        {
            (state, among) = (Install::Running, true);
        } else if said.starts_with("All tools successfully installed") {
            state = Install::No;
        } else if let Some(reason) =
            name.strip_prefix(tool).and_then(|rest| rest.strip_prefix(": "))
            && among
            && reason.starts_with("failed to ")
        {
            state = Install::Failed(reason.to_owned());
        } else if said.starts_with("Installing ")
            && said.contains(" SUCCEEDED")
            && state == Install::Running
            && said.contains(&format!("/{tool}"))
        {
            state = Install::No;
        }
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(go: &str, server: &str) -> Life {
        read(go, server, "Go.log", "server.log")
    }

    /// How it ended; nothing for one that lives.
    fn end_of(life: Life) -> Option<(&'static str, End)> {
        match life {
            Life::Failed(end) => Some(("failed", end)),
            Life::GaveUp(end) => Some(("gave up", end)),
            Life::Fine | Life::Unknown => None,
        }
    }

    const STARTED: &str = "2026-11-30 14:17:22.565 [info] Try to start language server - activation (enabled: true)\n";
    const RUNNING: &str =
        "2026-11-30 14:17:23.179 [info] Running language server gopls(v0.24.0/go1.27.0)\n";

    /// Recorded: `"go.languageServerFlags": ["-nosuch"]`.
    #[test]
    fn a_flag_that_gopls_does_not_know() {
        let failed = "2026-11-30 14:17:22.769 [error] Error starting language server: Error: Pending response rejected since connection got disposed\n";
        let server = "2026-11-30 14:17:22.687 [error] gopls: unknown flag: -nosuch
2026-11-30 14:17:22.687 [error] Usage:
2026-11-30 14:17:22.691 [error] gopls client: couldn't create connection to server.
  Message: Pending response rejected since connection got disposed
  Code: -32097\u{20}
2026-11-30 14:17:22.699 [error] Server process exited with code 2.
";
        let (how, end) = end_of(of(&format!("{STARTED}{failed}"), server)).unwrap();
        assert_eq!((how, end.status.as_str(), end.count), ("failed", "code 2", 1));
        assert_eq!(
            end.evidence.1,
            "gopls: unknown flag: -nosuch\nUsage:\nServer process exited with code 2."
        );
        assert_eq!(of(STARTED, ""), Life::Fine, "it is being started");
        assert_eq!(of("", server), Life::Unknown);
    }

    /// Recorded until "Installing 1 tool"; what follows is the text of goInstallTools.ts.
    #[test]
    fn an_install_from_its_beginning_to_its_end() {
        let said = |text: &str| format!("2026-11-30 14:18:54.651 [info] {text}\n");
        let begun = [
            "Tools environment: GOPATH=/home/me/go, GOTOOLCHAIN=auto",
            "Installing 1 tool at /home/me/go/bin",
            "  gopls",
            "",
        ];
        let begun: String = begun.iter().map(|text| said(text)).collect();
        assert_eq!(installing(&begun, "gopls"), Install::Running);
        assert_eq!(installing(&begun, "dlv"), Install::No);
        let done =
            said("Installing golang.org/x/tools/gopls@v0.24.0 (/home/me/go/bin/gopls) SUCCEEDED");
        assert_eq!(installing(&format!("{begun}{done}"), "gopls"), Install::No);
        let reason =
            "failed to install gopls(golang.org/x/tools/gopls@latest): Error: Command failed";
        let failed = said(&format!("gopls: {reason} "));
        assert_eq!(
            installing(&format!("{begun}{failed}"), "gopls"),
            Install::Failed(reason.to_owned())
        );
        assert_eq!(installing(&format!("{begun}{failed}{begun}"), "gopls"), Install::Running);
    }

    /// Recorded: gopls killed, and killed again each time it had come back.
    #[test]
    fn five_ends_and_a_restart() {
        let killed = |minute: u32| {
            format!(
                "2026-11-30 14:{minute}:27.067 [error] Server process exited with signal SIGKILL.\n"
            )
        };
        let server: String = (18..22).map(killed).collect();
        let log = format!("{STARTED}{RUNNING}");
        assert_eq!(of(&log, &server), Life::Fine, "it is started again");
        let server: String = (18..23).map(killed).collect();
        let (how, end) = end_of(of(&log, &server)).unwrap();
        assert_eq!((how, end.status.as_str(), end.count), ("gave up", "signal SIGKILL", 5));
        let again = "2026-11-30 14:30:09.393 [info] Try to start language server - manual (enabled: true)\n";
        let runs =
            "2026-11-30 14:30:09.568 [info] Running language server gopls(v0.24.0/go1.27.0)\n";
        assert_eq!(of(&format!("{log}{again}{runs}"), &server), Life::Fine);
        let off = again.replace("true", "false");
        assert_eq!(of(&format!("{log}{off}"), &server), Life::Unknown, "it is switched off");
    }
}
