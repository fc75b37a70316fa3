//! A Go installation on a case's machine, from what a real one printed (`tests/recordings/go<version>-linux-amd64.json`).

use std::collections::BTreeMap;

use go_doctor_protocol::{Output, Platform, Reading};
use serde_json::Value;

use super::{ELF_AMD64, Machine, Thing};
use crate::recordings;

/// An installed Go.
#[derive(Clone)]
pub(crate) struct GoInstall {
    pub root: String,
    env: BTreeMap<String, String>,
}

/// Puts a Go of a recorded version at a root.
pub(super) fn install(machine: &mut Machine, version: &str, root: &str) -> Result<(), String> {
    let file = recordings::path(&format!("go{version}-linux-amd64.json"));
    let text =
        std::fs::read_to_string(&file).map_err(|_| format!("no recording of Go {version}"))?;
    let recording: Value = serde_json::from_str(&text).unwrap();
    let env: BTreeMap<String, String> = serde_json::from_value(recording["env"].clone()).unwrap();
    let windows = machine.subject.platform == Platform::Windows;
    let exe = if windows { ".exe" } else { "" };
    for name in ["go", "gofmt"] {
        machine.put(
            &machine.join(root, &format!("bin/{name}{exe}")),
            Thing::Program { head: if windows { "4d5a9000" } else { ELF_AMD64 } },
        );
    }
    let tools = ours(env.get("GOTOOLDIR").map_or("", String::as_str), root, "", windows);
    for tool in ["compile", "link", "asm"] {
        let head = if windows { "4d5a9000" } else { ELF_AMD64 };
        machine.put(&machine.join(&tools, &format!("{tool}{exe}")), Thing::Program { head });
    }
    for folder in ["src/fmt", "src/runtime", "src/unsafe", "src/internal"] {
        machine.put(&machine.join(root, folder), Thing::Folder);
    }
    for file in ["VERSION", "go.env"] {
        if let Some(text) = recording[file].as_str() {
            machine.put(
                &machine.join(root, file),
                Thing::File { text: text.to_owned(), executable: false },
            );
        }
    }
    machine.installs.push(GoInstall { root: root.to_owned(), env });
    Ok(())
}

/// A recorded value with this machine's places in it, paths written its way.
fn ours(recorded: &str, root: &str, home: &str, windows: bool) -> String {
    let is_path = recorded.contains("{GOROOT}") || recorded.contains("{HOME}");
    let recorded =
        if windows && is_path { recorded.replace('/', "\\") } else { recorded.to_owned() };
    recorded.replace("{GOROOT}", root).replace("{HOME}", home)
}

/// What an installed go answers to `go env -json`: the recording, with this machine's variables in it.
pub(super) fn answer(machine: &Machine, program: &str, args: &[String]) -> Option<Reading> {
    let install = machine.installs.iter().find(|install| program.starts_with(&install.root))?;
    let output = |text: String| Output { text, ..Output::default() };
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    if let ["version", "-m", files @ ..] = words.as_slice() {
        return Some(build_info(machine, files));
    }
    let ["env", "-json", names @ ..] = words.as_slice() else { return None };
    let host = &machine.variables[0];
    let home = machine.subject.home.clone().unwrap_or_default();
    if let Some(root) =
        host.get("GOROOT").filter(|root| !root.is_empty() && !machine.things.contains_key(*root))
    {
        // cmd/go, Go 1.26: exit 2.
        return Some(Reading::Exited {
            code: Some(2),
            signal: None,
            stdout: output(String::new()),
            stderr: output(format!("go: cannot find GOROOT directory: {root}\n")),
        });
    }
    let mut answer = BTreeMap::new();
    for name in names {
        let recorded = install.env.get(*name).cloned().unwrap_or_default();
        let windows = machine.subject.platform == Platform::Windows;
        let mut value = ours(&recorded, &install.root, &home, windows);
        if let Some(set) = host.get(*name).filter(|set| !set.is_empty() && *name != "GOTOOLCHAIN") {
            value.clone_from(set);
        }
        if *name == "GOMOD" {
            "/dev/null".clone_into(&mut value);
            let mut folder = machine.subject.folder.as_str();
            loop {
                let file = machine.join(folder, "go.mod");
                if matches!(machine.things.get(&file), Some(Thing::File { .. })) {
                    value = file;
                    break;
                }
                match folder.rfind(['/', '\\']) {
                    Some(end) if end > 0 => folder = &folder[..end],
                    _ => break,
                }
            }
        }
        answer.insert((*name).to_owned(), value);
    }
    let text = serde_json::to_string_pretty(&answer).unwrap() + "\n";
    Some(Reading::Exited {
        code: Some(0),
        signal: None,
        stdout: output(text),
        stderr: output(String::new()),
    })
}

/// What `go version -m` printed here for these tools (Go 1.26.8; gopls v0.24.0 and dlv v1.27.2 in the module cache).
const TOOLS: &[(&str, &str, &str, &str)] = &[
    ("gopls", "golang.org/x/tools/gopls", "golang.org/x/tools/gopls", "v0.24.0"),
    ("dlv", "github.com/go-delve/delve/cmd/dlv", "github.com/go-delve/delve", "v1.27.2"),
    ("staticcheck", "honnef.co/go/tools/cmd/staticcheck", "honnef.co/go/tools", "v0.8.2"),
    ("goimports", "golang.org/x/tools/cmd/goimports", "golang.org/x/tools", "v0.52.0"),
];

/// `go version -m FILE…`: the tools above, built as the case says (`built PATH GO [VERSION]`), else with Go 1.26.8.
fn build_info(machine: &Machine, files: &[&str]) -> Reading {
    let (mut stdout, mut stderr) = (String::new(), String::new());
    for file in files {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file).trim_end_matches(".exe");
        let known = TOOLS.iter().find(|(tool, ..)| *tool == name);
        match (machine.resolve(file).map(|real| machine.things[&real].clone()), known) {
            (Some(Thing::Program { .. }), Some((_, package, module, version))) => {
                let stated = machine.built.get(*file);
                let go = stated.map_or("go1.26.8", |(go, _)| go.as_str());
                let version = stated.and_then(|(_, version)| version.as_deref()).unwrap_or(version);
                stdout.push_str(&format!(
                    "{file}: {go}\n\tpath\t{package}\n\tmod\t{module}\t{version}\th1:x=\n"
                ));
            }
            (Some(Thing::Program { .. }), None) => stdout.push_str(&format!("{file}: go1.26.8\n")),
            (Some(_), _) => stderr.push_str(&format!(
                "{file}: could not read Go build info from {file}: unrecognized file format\n"
            )),
            (None, _) => stderr.push_str(&format!("stat {file}: no such file or directory\n")),
        }
    }
    let output = |text: String| Output { text, ..Output::default() };
    let code = Some(i64::from(!stderr.is_empty()));
    Reading::Exited { code, signal: None, stdout: output(stdout), stderr: output(stderr) }
}
