//! Layer extension: settings whose text is not expanded the way it is written, and those that replace PATH.

use go_doctor_protocol::{Applicability, Platform, Tag};

use crate::context::{Checked, Cx, Fact};
use crate::documents::{Kind, Property, Value, quote, remove_setting, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::environment::path_settings::{
    Expands, PathSetting, is_command_line, is_vscodes, path_settings, text_of, unexpanded,
};
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_path_not_expanded::RULE).config(setting_path_not_expanded),
    Rule::new(words::setting_overrides_path::RULE).config(setting_overrides_path),
];

fn setting_path_not_expanded(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let mut waiting = Ok(());
    for setting in path_settings(file) {
        let Some(text) = text_of(&setting) else { continue };
        match is_command_line(cx, &setting) {
            Err(missing) => waiting = Err(missing),
            Ok(true) => {
                out.add(command_line(cx, &setting, &text)?);
                continue;
            }
            Ok(false) => {}
        }
        if let Some(piece) = unexpanded(&text, setting.expands) {
            let wanted = written(cx, &text, piece, setting.expands);
            not_expanded(&setting.key, setting.value, piece, wanted, out);
        }
    }
    for entry in file.entries().filter(|entry| entry.block.is_none()) {
        let (Some(value), key) = (entry.value(), entry.key()) else { continue };
        // Readers of these expand no `${env:…}`; anything else with a `$` in it may be meant as it is.
        if key == "go.testEnvVars" {
            for variable in value.properties() {
                let Some(value) = variable.value() else { continue };
                let text = value.as_str().unwrap_or_default();
                let piece = unexpanded(&text, Expands::NoEnv).filter(|piece| is_vscodes(piece));
                if let Some(piece) = piece {
                    not_expanded(&format!("{key}.{}", variable.key()), value, piece, None, out);
                }
            }
        }
        if key == "go.testFlags" || key == "go.languageServerFlags" {
            let expands = if key == "go.testFlags" { Expands::NoEnv } else { Expands::Nothing };
            for element in value.elements() {
                let text = element.as_str().unwrap_or_default();
                if let Some(piece) = unexpanded(&text, expands).filter(|piece| is_vscodes(piece)) {
                    not_expanded(&key, element, piece, None, out);
                }
            }
        }
    }
    waiting
}

/// Several words where one program is named: its path alone, where the first of them is one, or none, so that the program
/// is looked for in the usual places.
fn command_line(cx: Cx<'_>, setting: &PathSetting<'_>, text: &str) -> Fact<Draft> {
    let first = text.trim().split(' ').next().unwrap_or_default();
    let finding = draft(words::setting_path_not_expanded::command_line(setting.key.as_str(), text))
        .why(words::setting_path_not_expanded::why_command_line())
        .at_value(setting.value);
    let document = setting.value.document();
    let how = Applicability::Unsafe;
    let is_program = paths::is_absolute(cx.platform(), first) && cx.is_file(first)?;
    let finding = if is_program {
        let edits = replace(setting.value, &quote(first));
        finding.edit(words::setting_path_not_expanded::fix_write(first), how, document, edits)
    } else {
        finding
    };
    let edits = remove_setting(setting.object, setting.property);
    Ok(finding.edit(
        words::setting_path_not_expanded::fix_remove(setting.key.as_str()),
        how,
        document,
        edits,
    ))
}

fn not_expanded(
    key: &str,
    value: Value<'_>,
    piece: &str,
    wanted: Option<String>,
    out: &mut Findings,
) {
    let base = draft(words::setting_path_not_expanded::message(piece, key)).at_value(value);
    let Some(wanted) = wanted else { return out.add(base) };
    let edits = replace(value, &quote(&wanted));
    let title = words::setting_path_not_expanded::fix_write(wanted);
    out.add(base.edit(title, Applicability::Unsafe, value.document(), edits));
}

/// The text with a piece that its reader does understand.
fn written(cx: Cx<'_>, text: &str, piece: &str, expands: Expands) -> Option<String> {
    let name = piece.trim_matches(['$', '{', '}', '%']);
    let home = cx.subject.home.as_deref();
    let is_home = matches!(name, "HOME" | "userHome" | "USERPROFILE" | "env:HOME" | "~");
    let new = match expands {
        Expands::All | Expands::NoEnv if is_home && text.starts_with(piece) => "~".to_owned(),
        Expands::All if name == "userHome" => "${env:HOME}".to_owned(),
        Expands::All if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
            format!("${{env:{name}}}")
        }
        Expands::Nothing if is_home => home?.to_owned(),
        _ => return None,
    };
    Some(text.replacen(piece, &new, 1))
}

fn setting_overrides_path(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let own = match cx.platform() {
        Platform::Linux => "terminal.integrated.env.linux",
        Platform::Macos => "terminal.integrated.env.osx",
        Platform::Windows => "terminal.integrated.env.windows",
    };
    for entry in file.entries().filter(|entry| entry.block.is_none()) {
        let (Some(object), key) = (entry.value().filter(|v| v.kind() == Kind::Object), entry.key())
        else {
            continue;
        };
        for variable in object.properties() {
            let name = variable.key();
            let is_path = name == "PATH"
                || (cx.platform() == Platform::Windows && name.eq_ignore_ascii_case("path"));
            let Some(value) = variable.value().filter(|_| is_path) else { continue };
            if key == own {
                terminal_path(&key, variable, value, out);
            } else if key == "go.toolsEnvVars" {
                let base = draft(words::setting_overrides_path::tools(format!("{key}.{name}")))
                    .why(words::setting_overrides_path::why_tools())
                    .at_key(variable)
                    .tag(Tag::Unnecessary);
                let edits = remove_setting(object, variable);
                let how = Applicability::Unsafe;
                out.add(base.edit(
                    words::setting_overrides_path::fix_remove(format!("{key}.{name}")),
                    how,
                    value.document(),
                    edits,
                ));
            }
        }
    }
    Ok(())
}

fn terminal_path(key: &str, variable: Property<'_>, value: Value<'_>, out: &mut Findings) {
    let text = value.as_str();
    let keeps = text.as_deref().is_some_and(|text| text.to_lowercase().contains("${env:path}"));
    if keeps || !(value.is_null() || text.is_some()) {
        return;
    }
    let full = format!("{key}.{}", variable.key());
    let Some(text) = text else {
        return out.add(draft(words::setting_overrides_path::null(full)).at_value(value));
    };
    let base = draft(words::setting_overrides_path::message(full)).at_value(value);
    let separator = if key.ends_with("windows") { ';' } else { ':' };
    let name = variable.key();
    let new = format!("{}{separator}${{env:{name}}}", text.trim_end_matches(separator));
    let edits = replace(value, &quote(&new));
    let how = Applicability::Unsafe;
    let title = words::setting_overrides_path::fix_keep(new);
    out.add(base.edit(title, how, value.document(), edits));
}
