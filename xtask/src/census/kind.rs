//! Who can see a text of the census: whoever's run it ends, or nobody unless the tool is broken.

use super::format::own_words;
use super::sources::Said;

/// The kinds, those that count first.
pub(super) const KINDS: &[(&str, &str)] = &[
    ("error", "a refusal, or the reason in one"),
    ("usage", "how a command is called"),
    ("notice", "said by a run that goes on: warnings, progress, debugging"),
    ("request", "a refusal of a request of an editor or at a prompt, not of a run"),
    ("diagnostic", "a finding of an analyzer about the code"),
    ("internal", "the text itself says that the tool is broken"),
    ("wrapper", "fewer than two words of its own: what it wraps is a row"),
];

/// Words with which a text says itself that the tool is broken.
const INTERNAL: &[&str] = &[
    "internal error",
    "internal compiler error",
    "internal inconsistency",
    "unreachable code",
    "can't happen",
    "cannot happen",
    "should not happen",
    "should never happen",
];

const USAGE: &[&str] =
    &["usage", "run 'go help", "run 'go tool", "\tgo doc", "for more information, see"];

/// How a line begins that is printed by a run that goes on.
const NOTICE: &[&str] = &[
    "warning",
    "downloading ",
    "finding ",
    "found ",
    "added ",
    "upgraded ",
    "downgraded ",
    "removed ",
    "creating ",
    "extracting ",
    "copying ",
    "switching ",
    "upgrading ",
    "# ",
    "testcache: ",
    "hash",
    "status: ",
    "skipping ",
    "no module dependencies to download",
    "telemetry uploading is now ",
];

/// Who can see a text, by its own words; the list of the sources says the rest.
pub(super) fn of(said: &Said) -> String {
    let text = said.text.trim_start_matches("go: ");
    let lower = text.to_lowercase();
    let begins = |starts: &[&str]| starts.iter().any(|start| lower.starts_with(start));
    let is_bug = text.split(|char: char| !char.is_alphanumeric()).any(|word| word == "BUG");
    let kind = if own_words(text) < 2 {
        "wrapper"
    } else if is_bug || INTERNAL.iter().any(|part| lower.contains(part)) {
        "internal"
    } else if begins(USAGE) || said.function.to_lowercase().contains("usage") {
        "usage"
    } else if goes_on(said) || begins(NOTICE) && is_printed(&said.by) || begins(&["warning"]) {
        "notice"
    } else {
        &said.kind
    };
    kind.to_owned()
}

/// Whether a call logs and goes on.
fn goes_on(said: &Said) -> bool {
    let name = said.by.rsplit('.').next().unwrap_or(&said.by);
    // The assembler prints with log.Print and then exits (cmd/asm/main.go).
    let is_logged = said.by.starts_with("log.Print") && said.tool != "asm";
    matches!(name, "Warn" | "Warnf" | "warnf" | "Infof") || is_logged
}

/// Whether a call prints; what makes an error is a reason of a refusal, however it begins.
fn is_printed(by: &str) -> bool {
    by.starts_with("fmt.Fprint") || by.starts_with("Stderr.")
}
