//! Layer extension: variables in `go.toolsEnvVars` with which go refuses what the Go extension asks of it.
//!
//! Which values go refuses was tried with `go env -json GOPATH GOROOT GOPROXY GOBIN GOMODCACHE`, the Go extension's own
//! first question, on Go 1.21.13, 1.24.5 and 1.26.8 (the table in the page of `setting-stops-go`).

use go_doctor_protocol::{Applicability, Platform, Severity};

use crate::context::{Checked, Cx, Known as _};
use crate::documents::{Kind, Property, Value, quote, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::toolchain::local_version::{self, local_version};
use crate::facts::workspace::mod_file::ModuleFile;
use crate::facts::workspace::modules::module_of;
use crate::findings::{Draft, Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::rules::settings::known::with_removal;
use crate::rules::toolchain::variables::{Wrong as Shape, shape};
use crate::words::{self, Message};
use go_doctor_golang::command_line::goflags::{self, Fault};
use go_doctor_golang::ports;
use go_doctor_golang::toolchain_name::{Setting, Wrong, read};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::setting_stops_go::RULE).config(setting_stops_go)];

/// The setting whose variables every go gets that the Go extension starts.
const KEY: &str = "go.toolsEnvVars";

/// A variable with a text that stands there as it is: what its reader expands first is left alone.
struct Given<'d> {
    object: Value<'d>,
    property: Property<'d>,
    value: Value<'d>,
    name: String,
    text: String,
}

impl Given<'_> {
    fn key(&self) -> String {
        format!("{KEY}.{}", self.name)
    }
}

fn given(file: &ConfigFile) -> Vec<Given<'_>> {
    let object = file.value(KEY).filter(|value| value.kind() == Kind::Object);
    let all = object.into_iter().flat_map(|object| {
        object.properties().filter_map(move |property| {
            let value = property.value()?;
            let text = value.as_str()?.into_owned();
            let name = property.key().into_owned();
            let plain = !text.is_empty() && !text.contains("${") && !text.starts_with('~');
            plain.then_some(Given { object, property, value, name, text })
        })
    });
    all.collect()
}

fn setting_stops_go(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for one in given(file) {
        let finding = match one.name.as_str() {
            "GOTOOLCHAIN" => toolchain(cx, &one)?,
            "GO111MODULE" | "GOWORK" => shape(cx, &one.name, &one.text).and_then(|wrong| {
                let (key, value) = (one.key(), one.text.as_str());
                let message = match wrong {
                    Shape::Wants(wanted) => words::setting_stops_go::message(key, value, wanted),
                    Shape::Relative => relative(cx, key, value),
                    // Only a command line can have one: CC and its relatives.
                    Shape::Quote => return None,
                };
                Some(draft(message).at_value(one.value))
            }),
            "GOROOT" => Some(&one.text)
                .filter(|root| !paths::is_absolute(cx.platform(), root))
                // Of a path of another system setting-path-missing speaks.
                .filter(|root| !is_of_windows(cx, root))
                .map(|root| draft(relative(cx, one.key(), root)).at_value(one.value)),
            "GOPATH" => paths::split_list(cx.platform(), &one.text)
                .iter()
                .find(|entry| !paths::is_absolute(cx.platform(), entry))
                .map(|entry| {
                    // A path of Windows is one path, whatever stands behind its colon.
                    let foreign = paths::is_absolute(Platform::Windows, &one.text);
                    let shown = if foreign { one.text.as_str() } else { entry };
                    draft(relative(cx, one.key(), shown)).at_value(one.value)
                }),
            _ => None,
        };
        if let Some(finding) = finding {
            let title = words::setting_stops_go::fix_remove(one.key());
            out.add(with_removal(finding, title, one.object, one.property));
        }
    }
    Ok(())
}

/// What is no absolute path here: a path of Windows on another system is one that came with the settings.
fn relative(cx: Cx<'_>, key: String, value: &str) -> Message {
    if is_of_windows(cx, value) {
        words::setting_stops_go::windows(key, value)
    } else {
        words::setting_stops_go::relative(key, value)
    }
}

fn is_of_windows(cx: Cx<'_>, value: &str) -> bool {
    let has_drive = value.get(1..2) == Some(":") && paths::is_absolute(Platform::Windows, value);
    has_drive && cx.platform() != Platform::Windows
}

/// GOTOOLCHAIN, read as go reads it before it does anything else; Go before 1.21 does not know it.
fn toolchain(cx: Cx<'_>, one: &Given<'_>) -> crate::context::Fact<Option<Draft>> {
    let Setting::Invalid(wrong) = read(&one.text) else { return Ok(None) };
    let local = local_version(cx).known()?.flatten();
    if local.is_some_and(|local| local.version.language() < (1, 21)) {
        return Ok(None);
    }
    let meant = meant(wrong, &one.text);
    let shown = meant.clone().unwrap_or_default();
    let message = match wrong {
        Wrong::NoPrefix => words::setting_stops_go::prefix(one.key(), one.text.as_str(), shown),
        Wrong::Language => words::setting_stops_go::language(one.key(), one.text.as_str(), shown),
        Wrong::Suffix => words::setting_stops_go::suffix(one.key(), one.text.as_str()),
        Wrong::Malformed => words::setting_stops_go::toolchain(one.key(), one.text.as_str()),
    };
    let finding = draft(message).at_value(one.value);
    Ok(Some(match meant {
        Some(meant) => finding.edit(
            words::setting_stops_go::fix_set(quote(&meant)),
            Applicability::Unsafe,
            one.value.document(),
            replace(one.value, &quote(&meant)),
        ),
        None => finding,
    }))
}

/// The name of the release that is meant: `go1.22.0` for `1.22` and `go1.22`.
fn meant(wrong: Wrong, text: &str) -> Option<String> {
    if !matches!(wrong, Wrong::NoPrefix | Wrong::Language) {
        return None;
    }
    let (name, suffix) = text.split_once('+').map_or((text, ""), |(name, _)| (name, "+"));
    let behind = text.get(name.len()..).unwrap_or_default();
    let name = format!("go{}", name.trim_start_matches("go"));
    let name = match read(&name) {
        Setting::Invalid(Wrong::Language) => format!("{name}.0"),
        _ => name,
    };
    let whole = if suffix.is_empty() { name } else { format!("{name}{behind}") };
    (!matches!(read(&whole), Setting::Invalid(_))).then_some(whole)
}

/// Values that `go env` takes and every build refuses: flags and targets.
pub(crate) fn refused_by_builds(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let all = given(file);
    for one in all.iter().filter(|one| one.name == "GOFLAGS") {
        let minor = local_version::minor(cx)?.unwrap_or(go_doctor_golang::flags::NEWEST);
        let word = match goflags::fault(&one.text, minor) {
            None => continue,
            Some(Fault::Unterminated(quote)) => quote.to_string(),
            Some(Fault::NotAFlag(word) | Fault::Unknown(word) | Fault::ValueMissing(word)) => word,
            Some(Fault::BadValue(flag, ..)) => flag,
        };
        let finding =
            draft(words::setting_invalid_value::goflags(one.key(), one.text.as_str(), word));
        out.add(build(finding, one));
    }
    for one in all.iter().filter(|one| one.name == "GO111MODULE" && one.text == "off") {
        let folder = file.folder.as_deref().unwrap_or(&cx.subject.folder);
        let Some(module) = module_of(cx, folder)? else { continue };
        let path = module.module_path().unwrap_or_default().to_owned();
        let finding = draft(words::setting_invalid_value::modules_off(one.key(), path))
            .why(words::setting_invalid_value::why_modules_off())
            .severity(Severity::Warning)
            .at_value(one.value)
            .evidence(format!("read {}", module.path), module.line(module_span(&module)));
        let title = words::setting_invalid_value::fix_remove(one.key());
        out.add(with_removal(finding, title, one.object, one.property));
    }
    let of = |name: &str| all.iter().find(|one| one.name == name);
    let (os, arch) = (of("GOOS"), of("GOARCH"));
    let own = match cx.platform() {
        Platform::Linux => "linux",
        Platform::Macos => "darwin",
        Platform::Windows => "windows",
    };
    let os_word = os.map_or(own, |one| one.text.as_str());
    let arch_word = arch.map_or(cx.subject.arch.as_str(), |one| one.text.as_str());
    // A word that no port has is the culprit; a pair of two known words is GOOS's.
    let culprit = if ports::knows_os(os_word) { arch.or(os) } else { os.or(arch) };
    if let Some(one) = culprit.filter(|_| !ports::is_known(os_word, arch_word)) {
        let pair = format!("{os_word}/{arch_word}");
        let finding = draft(words::setting_invalid_value::pair(one.key(), one.text.as_str(), pair));
        let near = ports::meant(&one.text).filter(|meant| *meant != one.text);
        let finding = match near {
            Some(meant) => finding.edit(
                words::setting_invalid_value::fix_set(quote(meant)),
                Applicability::Unsafe,
                one.value.document(),
                replace(one.value, &quote(meant)),
            ),
            None => finding,
        };
        out.add(build(finding, one));
    }
    Ok(())
}

/// The module's own line.
fn module_span(module: &ModuleFile) -> (usize, usize) {
    module.file.first("module").map_or((0, 0), |directive| directive.span)
}

fn build(finding: Draft, one: &Given<'_>) -> Draft {
    let title = words::setting_invalid_value::fix_remove(one.key());
    let finding = finding.why(words::setting_invalid_value::why_builds()).at_value(one.value);
    with_removal(finding, title, one.object, one.property)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_that_is_meant() {
        let meant = |text| match read(text) {
            Setting::Invalid(wrong) => meant(wrong, text),
            _ => Some("fine".to_owned()),
        };
        for (text, wanted) in [
            ("1.22", Some("go1.22.0")),
            ("go1.22", Some("go1.22.0")),
            ("1.22.3", Some("go1.22.3")),
            ("1.22+auto", Some("go1.22.0+auto")),
            ("go1.26+path", Some("go1.26.0+path")),
            ("1.22rc1", Some("go1.22rc1")),
            ("latest", None),
            ("go1.21.0+local", None),
            ("go1.22.0", Some("fine")),
            ("local+auto", Some("fine")),
        ] {
            assert_eq!(meant(text).as_deref(), wanted, "{text}");
        }
    }
}
