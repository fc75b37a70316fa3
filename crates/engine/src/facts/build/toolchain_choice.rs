//! Which Go builds a folder: the one that is found, or the one that GOTOOLCHAIN lets it switch to.
//!
//! Source: cmd/go/internal/toolchain `Select` (Go 1.26): with `auto` (or `goX+auto`) the newest of the local version and
//! the `go` and `toolchain` lines of go.work, else of go.mod; `goX` alone is that version; `local` is the local one.
//! Go before 1.21 never switches.

use std::rc::Rc;

use crate::context::{Cx, Fact, kept};
use crate::facts::toolchain::local_version::local_version;
use crate::facts::toolchain::variables::{Source, variable};
use crate::facts::workspace::modules::{module_of, work_of};
use crate::paths;
use crate::words::{self, Said};
use go_doctor_golang::toolchain_name::{self, Setting};
use go_doctor_golang::version::GoVersion;

/// The Go that builds the folder.
#[derive(Clone, Debug)]
pub(crate) struct Effective {
    /// Its version.
    pub(crate) version: GoVersion,
    /// Who asks for it, when it is not the one that is found.
    pub(crate) switched_by: Option<Said>,
    /// The probe and the line that prove it.
    pub(crate) proof: (String, String),
}

kept!(ToolchainChoiceKey: Option<Effective>);

/// The Go that builds this subject's folder; nothing when there is none, or its version cannot be compared.
pub(crate) fn effective(cx: Cx<'_>) -> Fact<Rc<Option<Effective>>> {
    cx.memo::<ToolchainChoiceKey>("", || {
        let (local, toolchain) = (local_version(cx), variable(cx, "GOTOOLCHAIN"));
        let lines = required(cx);
        let (local, toolchain, lines) = (local?, toolchain?, lines?);
        let Some(local) = local else { return Ok(None) };
        let (local, proof) = (local.version, (local.probe, local.text));
        let found = Effective { version: local.clone(), switched_by: None, proof };
        let setting = toolchain.value.unwrap_or_default();
        let (named, switches) = reading(&setting);
        if local.language() < (1, 21) {
            return Ok(Some(found));
        }
        let mut best = match named {
            Some(version) => Effective {
                version,
                switched_by: Some(by_variable(&setting, &toolchain.source)),
                proof: ("GOTOOLCHAIN".to_owned(), setting.clone()),
            },
            None => found,
        };
        for line in lines.into_iter().filter(|_| switches) {
            if line.version > best.version {
                best = line;
            }
        }
        Ok(Some(best))
    })
}

/// What GOTOOLCHAIN says: the version it names, and whether go may take a newer one. A value that go refuses, or finds no toolchain
/// for, chooses nothing.
fn reading(setting: &str) -> (Option<GoVersion>, bool) {
    // Unset, and empty, is what go.env says: `auto`.
    match toolchain_name::read(if setting.is_empty() { "auto" } else { setting }) {
        Setting::Local | Setting::Invalid(_) => (None, false),
        Setting::Fixed(name) => (GoVersion::parse(&name), false),
        Setting::Switching { at_least, .. } => {
            (at_least.and_then(|name| GoVersion::parse(&name)), true)
        }
    }
}

fn by_variable(setting: &str, source: &Source) -> Said {
    words::own::switch_variable(setting, source.said())
}

/// The versions that go.work, else go.mod, asks for.
fn required(cx: Cx<'_>) -> Fact<Vec<Effective>> {
    let folder = cx.folder()?;
    let (module, work) = (module_of(cx, folder), work_of(cx, folder));
    let (module, work) = (module?, work?);
    let Some(file) = work.or(module) else { return Ok(Vec::new()) };
    let name = paths::file_name(cx.platform(), &file.path).to_owned();
    let asked = ["go", "toolchain"].into_iter().filter_map(|verb| {
        let word = file.file.word(verb)?;
        let version = GoVersion::parse(word)?;
        let line = format!("{verb} {word}");
        Some(Effective {
            version,
            switched_by: Some(words::own::switch_line(line.as_str(), name.as_str())),
            proof: (format!("read {}", file.path), line),
        })
    });
    Ok(asked.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gotoolchain_is_read_as_go_reads_it() {
        let named = |text| reading(text).0.map(|version| version.to_string());
        assert_eq!((named("local"), reading("local").1), (None, false));
        assert_eq!((named("auto"), reading("auto").1), (None, true));
        assert_eq!((named("go1.27.0"), reading("go1.27.0").1), (Some("1.27".into()), false));
        assert_eq!(
            (named("go1.25.1+auto"), reading("go1.25.1+auto").1),
            (Some("1.25.1".into()), true)
        );
        assert_eq!(reading("local+path"), (None, true));
        assert_eq!(reading("1.22"), (None, false));
        // `auto+path` is refused, and of `go1.27`, a language, there is no toolchain to be had (Go 1.26.8).
        assert_eq!((reading("go1.27"), reading("auto+path")), ((None, false), (None, false)));
    }
}
