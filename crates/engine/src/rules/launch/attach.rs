//! Layer extension: launch.json: attaching, remote debugging, the old adapter.

use go_doctor_protocol::{Applicability, Outcome, Platform, Tag};

use crate::context::{Checked, Cx, Fact};
use crate::documents::{Kind, Value, insert_property, remove_property, replace};
use crate::facts::editor::config_file::{ConfigFile, ConfigKind};
use crate::facts::editor::launch_file::Request;
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::rules::launch::references::configurations_of;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::launch_remote_incomplete::RULE).config(launch_remote_incomplete),
    Rule::new(words::launch_adapter_legacy::RULE).config(launch_adapter_legacy),
];

fn launch_remote_incomplete(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for configuration in configurations_of(cx, file) {
        let remote =
            configuration.request == Some(Request::Attach) && configuration.mode() == "remote";
        if !remote || configuration.get("debugServer").is_some() {
            continue;
        }
        let how = Applicability::Unsafe;
        match configuration.get("port") {
            None => {
                let edits = insert_property(configuration.object, "port", "2345");
                let base = draft(words::launch_remote_incomplete::message(configuration.name()))
                    .at_value(configuration.place());
                out.add(base.edit(
                    words::launch_remote_incomplete::fix_port(),
                    how,
                    configuration.object.document(),
                    edits,
                ));
            }
            Some(port) if port.as_number().is_none() && !is_variable(port) => {
                let base = draft(words::launch_remote_incomplete::no_number(
                    configuration.name(),
                    port.source(),
                ))
                .at_value(port)
                .said_by_editor();
                let number = port.as_str().filter(|text| text.parse::<u16>().is_ok());
                let edits = number.and_then(|number| replace(port, &number));
                out.add(base.edit(
                    words::launch_remote_incomplete::fix_number(),
                    how,
                    port.document(),
                    edits,
                ));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Its text is a variable: what it will be only a run knows.
fn is_variable(value: Value<'_>) -> bool {
    value.as_str().is_some_and(|text| text.contains("${"))
}

pub(crate) fn attach_process_invalid(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for configuration in configurations_of(cx, file) {
        let local =
            configuration.request == Some(Request::Attach) && configuration.mode() == "local";
        let Some(value) = configuration.get("processId").filter(|_| local) else { continue };
        // A missing one, 0, and a name make the Go extension show its picker.
        let base = match value.kind() {
            Kind::String | Kind::Null => continue,
            Kind::Number => match value.as_number() {
                Some(id) if id < 0.0 || id.fract() != 0.0 => {
                    draft(words::attach_process_invalid::no_id(value.source()))
                }
                Some(id) if id > 0.0 && is_gone(cx, value.source())? => {
                    draft(words::attach_process_invalid::set_gone(value.source()))
                }
                _ => continue,
            },
            _ => draft(words::attach_process_invalid::r#type(value.source())).said_by_editor(),
        };
        let pick = "${command:pickGoProcess}";
        let base = base.at_value(value).why(words::attach_process_invalid::why_set());
        out.add(base.write(words::attach_process_invalid::fix_picker(pick), value, pick));
    }
    Ok(())
}

/// No process has this number here; only Linux says so by its files.
fn is_gone(cx: Cx<'_>, id: &str) -> Fact<bool> {
    if cx.platform() != Platform::Linux {
        return Ok(false);
    }
    let process = format!("/proc/{id}");
    let (all, one) = (cx.is_folder("/proc"), cx.stat(&process));
    Ok(all? && matches!(one?, Outcome::NotFound))
}

fn launch_adapter_legacy(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let in_settings = file
        .entry("go.delveConfig")
        .filter(|_| file.kind != ConfigKind::Launch)
        .and_then(|entry| entry.value());
    let objects = configurations_of(cx, file).into_iter().map(|configuration| configuration.object);
    for object in objects.chain(in_settings) {
        let Some(property) = object.property("debugAdapter") else { continue };
        let Some(value) = property.value().filter(|v| v.as_str().as_deref() == Some("legacy"))
        else {
            continue;
        };
        let base =
            draft(words::launch_adapter_legacy::message()).at_value(value).tag(Tag::Deprecated);
        let edits = remove_property(object, property);
        let how = Applicability::Unsafe;
        out.add(base.edit(
            words::launch_adapter_legacy::fix_remove(),
            how,
            value.document(),
            edits,
        ));
    }
    Ok(())
}
