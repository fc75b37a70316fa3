//! The build tags that the editor's settings give every build: files that ask for them are built, and those that refuse
//! them are not.

use std::collections::BTreeSet;

use go_doctor_protocol::{Errand, Platform};
use serde_json::Value;

use crate::context::{Cx, Fact, Known as _};
use crate::facts::editor::settings::settings;
use go_doctor_golang::flags;
use go_doctor_golang::ports;
use go_doctor_golang::source::constraint::Target;
use go_doctor_golang::source::header::GoHeader;

/// What the files are built for here: the machine itself, without the tags of the settings. GOOS and GOARCH have rules of their own.
pub(crate) fn target(cx: Cx<'_>) -> Target {
    let os = match cx.platform() {
        Platform::Linux => "linux",
        Platform::Macos => "darwin",
        Platform::Windows => "windows",
    };
    Target {
        os: os.to_owned(),
        arch: cx.subject.arch.clone(),
        cgo: true,
        minor: u32::MAX,
        tags: BTreeSet::new(),
    }
}

/// What the files are built for in the editor: the machine, with the tags of `go.buildTags` and `go.buildFlags`. A run that
/// is explained had none of them: its command says its own.
pub(crate) fn build_target(cx: Cx<'_>) -> Fact<Target> {
    let machine = target(cx);
    if matches!(cx.errand, Errand::Explain { .. }) {
        return Ok(machine);
    }
    let Some(settings) = settings(cx).known()? else { return Ok(machine) };
    let own = settings.get("go.buildTags").map(|setting| setting.value);
    let words = settings.get("go.buildFlags").map(|setting| setting.value);
    let words: Vec<&str> = match &words {
        Some(Value::Array(words)) => words.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let own = own.as_ref().and_then(Value::as_str).filter(|tags| !tags.is_empty());
    // The extension adds those of `go.buildTags` behind the flags, unless a flag is `-tags` by itself; go takes the last.
    let flags = given(&words);
    let set = if words.contains(&"-tags") { flags } else { own.or(flags) };
    let tags = set.into_iter().flat_map(listed).map(str::to_owned).collect();
    Ok(Target { tags, ..machine })
}

/// The value of `-tags` among words: the last one counts.
pub(crate) fn given<'w>(words: &[&'w str]) -> Option<&'w str> {
    let mut found = None;
    for (at, word) in words.iter().enumerate() {
        match flags::parse(word) {
            Some(("tags", Some(value))) => found = Some(value),
            Some(("tags", None)) => found = words.get(at + 1).copied(),
            _ => {}
        }
    }
    found
}

/// The tags of a value: commas between them, or blanks, as before Go 1.13.
pub(crate) fn listed(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', ' ']).filter(|tag| !tag.is_empty())
}

/// The tags that a command gives, as a target has them.
pub(crate) fn of_words(words: &[&str]) -> BTreeSet<String> {
    given(words).into_iter().flat_map(listed).map(str::to_owned).collect()
}

/// The tags without which a file is left out, separated by commas: where its constraint is a list of them that all must be
/// given, and none is a system's, a processor's, a version's, or `ignore`.
pub(crate) fn asked_tags(header: &GoHeader, here: &Target) -> Option<String> {
    let expression = header.constraint.as_deref()?;
    let free = |tag: &&str| !here.takes_expression(tag);
    let asked: Vec<&str> = expression.split("&&").map(str::trim).filter(free).collect();
    let own = |tag: &&str| {
        let word = tag.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'));
        let given = ["ignore", "cgo", "unix", "gc", "gccgo", "race", "msan", "asan"].contains(tag);
        let port = ports::all().any(|(os, arch)| os == *tag || arch == *tag);
        word && !given && !port && !tag.starts_with("go1.")
    };
    (!asked.is_empty() && asked.iter().all(own)).then(|| asked.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_tags() {
        assert_eq!(given(&["-race", "-tags=a,b", "./..."]), Some("a,b"));
        assert_eq!(given(&["-tags", "a", "--tags", "b c"]), Some("b c"));
        assert_eq!(given(&["-run", "tags"]), None);
        assert_eq!(listed("a,b c").collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
