//! What there is of VS Code without VS Code: its settings files and its folder of extensions.

use std::path::{Path, PathBuf};

use go_doctor_protocol::{ExtensionInfo, ReadAs, Reading, SettingScope, SettingsDocument};

use super::Machine;

/// Real settings are not larger, in bytes.
const MAX_SETTINGS: u32 = 32 << 20;

/// The settings documents, weakest scope first.
pub(super) fn settings(machine: &Machine) -> Reading {
    let mut documents = Vec::new();
    let user = machine.user_settings.clone().or_else(default_user_settings);
    if let Some(file) = user {
        documents.push(document(SettingScope::User, &file));
    }
    if let Some(file) = home()
        .map(|home| home.join(".vscode-server/data/Machine/settings.json"))
        .filter(|file| file.is_file())
    {
        documents.push(document(SettingScope::Remote, &file));
    }
    documents.push(document(
        SettingScope::Workspace,
        &machine.folder.join(".vscode").join("settings.json"),
    ));
    Reading::Settings { documents, inspected: Vec::new() }
}

fn document(scope: SettingScope, file: &Path) -> SettingsDocument {
    let path = file.to_string_lossy().into_owned();
    // A settings file that cannot be read, or is a pipe or a device, counts as absent, as it does for the editor.
    let text = match super::files::read(&path, MAX_SETTINGS, ReadAs::Text) {
        Reading::Text { text } => Some(text),
        _ => None,
    };
    SettingsDocument { scope, file: path, text, unsaved: false }
}

fn home() -> Option<PathBuf> {
    std::env::home_dir()
}

/// The folders where VS Code and its kin keep a user's data, the most common first.
fn user_data_folders() -> Vec<PathBuf> {
    const NAMES: [&str; 6] =
        ["Code", "Code - Insiders", "VSCodium", "Code - OSS", "Cursor", "Windsurf"];
    let base = if cfg!(windows) {
        std::env::var_os("APPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support"))
    } else {
        std::env::var_os("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .or_else(|| home().map(|home| home.join(".config")))
    };
    let mut all: Vec<PathBuf> =
        base.into_iter().flat_map(|base| NAMES.map(|name| base.join(name))).collect();
    all.extend(home().map(|home| home.join(".local/share/code-server")));
    all
}

fn default_user_settings() -> Option<PathBuf> {
    user_data_folders()
        .into_iter()
        .map(|folder| folder.join("User").join("settings.json"))
        .find(|file| file.is_file())
}

/// The folders where extensions are installed, the most common first.
fn extension_folders() -> Vec<PathBuf> {
    const NAMES: [&str; 10] = [
        ".vscode/extensions",
        ".vscode-server/extensions",
        ".vscode-insiders/extensions",
        ".vscode-oss/extensions",
        ".vscode-remote/extensions",
        ".local/share/code-server/extensions",
        ".cursor/extensions",
        ".cursor-server/extensions",
        ".windsurf/extensions",
        ".windsurf-server/extensions",
    ];
    home()
        .into_iter()
        .flat_map(|home| NAMES.map(|name| home.join(name)))
        .filter(|folder| folder.is_dir())
        .collect()
}

/// Which of these extensions are installed.
pub(super) fn extensions(machine: &Machine, ids: &[String]) -> Reading {
    let folders =
        machine.extensions_dir.clone().map_or_else(extension_folders, |folder| vec![folder]);
    let folders: Vec<PathBuf> = folders.into_iter().filter(|folder| folder.is_dir()).collect();
    let mut found: Vec<ExtensionInfo> = Vec::new();
    for folder in &folders {
        let removed = removed(folder);
        let Ok(entries) = super::files::entries(folder) else { continue };
        for entry in entries.iter().filter(|entry| !removed.contains(&entry.name)) {
            let Some(extension) = extension(&folder.join(&entry.name)) else { continue };
            if !ids.contains(&extension.id) {
                continue;
            }
            // After an update two versions lie side by side until the editor restarts; the newer one counts.
            match found.iter_mut().find(|other| other.id == extension.id) {
                Some(other) if newer(&extension.version, &other.version) => *other = extension,
                Some(_) => {}
                None => found.push(extension),
            }
        }
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    Reading::Extensions { extensions: found, known: !folders.is_empty() }
}

/// The folders that the editor will delete at its next start: uninstalled already.
fn removed(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join(".obsolete")).unwrap_or_default();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    json.as_object()
        .into_iter()
        .flatten()
        .filter(|(_, gone)| gone.as_bool() == Some(true))
        .map(|(name, _)| name.clone())
        .collect()
}

fn extension(folder: &Path) -> Option<ExtensionInfo> {
    let text = std::fs::read_to_string(folder.join("package.json")).ok()?;
    let json: serde_json::Value = serde_json::from_str(&text).ok()?;
    let field = |name: &str| {
        json.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    let id = format!("{}.{}", field("publisher"), field("name")).to_lowercase();
    Some(ExtensionInfo {
        id,
        version: field("version"),
        folder: folder.to_string_lossy().into_owned(),
        active: None,
        commands: None,
        logs: None,
        hidden: false,
    })
}

fn newer(a: &str, b: &str) -> bool {
    let parts = |version: &str| {
        version.split(['.', '-']).map(|part| part.parse::<u64>().unwrap_or(0)).collect::<Vec<_>>()
    };
    parts(a) > parts(b)
}
