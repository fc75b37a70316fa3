//! What Go refuses in a go.mod or go.work, line by line, in Go's words.

use super::directive::{Directive, FileKind, Problem, Refusal};
use super::path::{
    canonical_version, is_directory_path, main_module_problem, major_problem, path_major,
};
use super::syntax::{Word, unquote};

/// The checks of modfile's `add`.
pub struct Check<'s> {
    kind: FileKind,
    on_windows: bool,
    /// What was refused so far.
    pub problems: Vec<Problem>,
    /// Verbs that may stand once.
    seen: Vec<&'s str>,
}

impl<'s> Check<'s> {
    /// Nothing is checked yet.
    pub fn new(kind: FileKind, on_windows: bool) -> Self {
        Self { kind, on_windows, problems: Vec::new(), seen: Vec::new() }
    }

    fn refuse(&mut self, refusal: Refusal, message: impl Into<String>, span: (usize, usize)) {
        self.problems.push(Problem { refusal, message: message.into(), span });
    }

    /// A block's head: only some verbs have blocks, and nothing else may stand there.
    pub fn block(&mut self, head: &Word, words: &[Word]) {
        let known: &[&str] = match self.kind {
            FileKind::Mod => {
                &["module", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore"]
            }
            FileKind::Work => &["godebug", "use", "replace"],
        };
        if words.len() > 1 || !known.contains(&head.text.as_str()) {
            let all: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
            let message = format!("unknown block type: {}", all.join(" "));
            self.refuse(Refusal::Text, message, (head.start, head.end));
        }
    }

    /// One directive, by its verb.
    pub fn directive(&mut self, verb: &'s Word, words: &'s [Word]) {
        let all = span(verb, words);
        let known = match self.kind {
            FileKind::Mod => verb.text != "use",
            FileKind::Work => {
                matches!(verb.text.as_str(), "go" | "toolchain" | "godebug" | "use" | "replace")
            }
        };
        match verb.text.as_str() {
            name @ ("go" | "toolchain") if known => self.version_line(verb, words, name),
            "module" if known => self.once(verb, words, "module module/path"),
            "require" | "exclude" if known => self.require(verb, words),
            "replace" if known => self.replace(verb, words),
            "godebug" if known => {
                let pair = |word: &Word| {
                    word.text.contains('=') && !word.text.contains(['"', '`', '\'', ','])
                };
                if !matches!(words, [word] if pair(word)) {
                    self.refuse(Refusal::Text, "usage: godebug key=value", all);
                }
            }
            name @ ("tool" | "ignore") if known => {
                self.one(verb, words, &format!("{name} directive expects exactly one argument"));
            }
            "use" if known => self.one(verb, words, "usage: use local/dir"),
            "retract" if known => self.retract(verb, words),
            other => {
                let message = format!("unknown directive: {other}");
                self.refuse(Refusal::Text, message, (verb.start, verb.end));
            }
        }
    }

    /// `go 1.22`, `toolchain go1.22.1`.
    fn version_line(&mut self, verb: &'s Word, words: &[Word], name: &'s str) {
        let all = span(verb, words);
        if self.seen.contains(&name) {
            return self.refuse(Refusal::Text, format!("repeated {name} statement"), all);
        }
        let [word] = words else {
            let message = format!("{name} directive expects exactly one argument");
            return self.refuse(Refusal::GoLine, message, all);
        };
        let text = word.text.as_str();
        let message = match name {
            "go" if !is_go_version(text) => {
                format!("invalid go version '{text}': must match format 1.23.0")
            }
            "toolchain" if !is_toolchain(text) => {
                format!("invalid toolchain version '{text}': must match format go1.23.0 or default")
            }
            _ => {
                self.seen.push(name);
                return;
            }
        };
        self.refuse(Refusal::GoLine, message, (word.start, word.end));
    }

    fn once(&mut self, verb: &'s Word, words: &[Word], usage: &str) {
        if self.seen.contains(&verb.text.as_str()) {
            let message = format!("repeated {} statement", verb.text);
            return self.refuse(Refusal::Text, message, span(verb, words));
        }
        self.seen.push(&verb.text);
        self.one(verb, words, &format!("usage: {usage}"));
    }

    /// Exactly one word, with quotes as Go has them.
    fn one(&mut self, verb: &Word, words: &[Word], usage: &str) {
        match words {
            [word] => self.string(word),
            _ => self.refuse(Refusal::Text, usage, span(verb, words)),
        }
    }

    fn string(&mut self, word: &Word) {
        if unquote(&word.text).is_none() {
            let message = "invalid quoted string: unquoted string cannot contain quote";
            self.refuse(Refusal::Text, message, (word.start, word.end));
        }
    }

    fn require(&mut self, verb: &Word, words: &[Word]) {
        let [path, version] = words else {
            let message = format!("usage: {} module/path v1.2.3", verb.text);
            return self.refuse(Refusal::Text, message, span(verb, words));
        };
        self.string(path);
        self.module_version(&verb.text, path, Some(version));
    }

    /// A module path and a version that must fit it.
    fn module_version(&mut self, verb: &str, path: &Word, version: Option<&Word>) {
        let name = unquote(&path.text).unwrap_or_default();
        let Some(major) = path_major(&name) else {
            let span = (path.start, path.end);
            return self.refuse(Refusal::Text, "invalid module path", span);
        };
        let Some(version) = version else { return };
        let span = (version.start, version.end);
        let text = unquote(&version.text).unwrap_or_else(|| version.text.clone());
        match canonical_version(&text) {
            Some(canonical) if canonical == text => {
                if let Some(problem) = major_problem(&canonical, major) {
                    self.refuse(Refusal::Text, format!("{verb} {name}: {problem}"), span);
                }
            }
            _ => {
                let message = format!("version \"{text}\" invalid: must be of the form v1.2.3");
                self.refuse(Refusal::Version, message, span);
            }
        }
    }

    fn replace(&mut self, verb: &Word, words: &[Word]) {
        let arrow = if words.get(1).is_some_and(|word| word.text == "=>") { 1 } else { 2 };
        let shape = words.get(arrow).is_some_and(|word| word.text == "=>")
            && (arrow + 2..=arrow + 3).contains(&words.len());
        let (Some(old), Some(new), true) = (words.first(), words.get(arrow + 1), shape) else {
            let message = "usage: replace module/path [v1.2.3] => other/module v1.4";
            return self.refuse(Refusal::Text, message, span(verb, words));
        };
        self.string(old);
        self.string(new);
        self.module_version("replace", old, words.get(1).filter(|_| arrow == 2));
        let path = unquote(&new.text).unwrap_or_default();
        let place = (new.start, new.end);
        match (words.get(arrow + 2), is_directory_path(&path)) {
            (None, false) if path.contains('@') => self.refuse(
                Refusal::Text,
                "replacement module must match format 'path version', not 'path@version'",
                place,
            ),
            (None, false) => self.refuse(
                Refusal::Text,
                "replacement module without version must be directory path (rooted or starting with . or ..)",
                place,
            ),
            (Some(_), true) => self.refuse(
                Refusal::Text,
                format!("replacement module directory path \"{path}\" cannot have version"),
                place,
            ),
            (Some(version), false) => self.module_version("replace", new, Some(version)),
            (None, true) if path.contains('\\') && !self.on_windows => self.refuse(
                Refusal::Text,
                "replacement directory appears to be Windows path (on a non-windows system)",
                place,
            ),
            (None, true) => {}
        }
    }

    fn retract(&mut self, verb: &Word, words: &[Word]) {
        let versions: &[&Word] = match words {
            [version] => &[version],
            [open, low, comma, high, close]
                if open.text == "[" && comma.text == "," && close.text == "]" =>
            {
                &[low, high]
            }
            _ => {
                let message = "expected '[' or version";
                return self.refuse(Refusal::Text, message, span(verb, words));
            }
        };
        for version in versions {
            if canonical_version(&version.text).is_none() {
                let message =
                    format!("version \"{}\" invalid: must be of the form v1.2.3", version.text);
                self.refuse(Refusal::Version, message, (version.start, version.end));
            }
        }
    }

    /// A go.mod needs a module line with a path that can be one (modload.ReadModFile).
    pub fn module(&mut self, directives: &[Directive]) {
        if self.kind == FileKind::Work {
            return;
        }
        let Some(module) = directives.iter().find(|directive| directive.verb == "module") else {
            return self.refuse(Refusal::ModulePath, "missing module declaration", (0, 0));
        };
        if let [path] = module.words.as_slice()
            && let Some(problem) = main_module_problem(path)
        {
            let message = format!("malformed module path \"{path}\": {problem}");
            self.refuse(Refusal::ModulePath, message, module.span);
        }
    }
}

fn span(verb: &Word, words: &[Word]) -> (usize, usize) {
    (verb.start, words.last().unwrap_or(verb).end)
}

/// `^([1-9][0-9]*)\.(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?([a-z]+[0-9]+)?$` (modfile.GoVersionRE).
fn is_go_version(text: &str) -> bool {
    let number = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let zero = digits > 1 && text.starts_with('0');
        if digits == 0 || zero { None } else { text.get(digits..).map(str::to_owned) }
    };
    let Some(rest) = number(text).filter(|_| !text.starts_with('0')) else { return false };
    let Some(mut rest) = rest.strip_prefix('.').and_then(number) else { return false };
    if let Some(patch) = rest.strip_prefix('.') {
        match number(patch) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    let letters = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let digits = rest.get(letters..).unwrap_or_default();
    rest.is_empty()
        || (letters > 0 && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// `^default$|^go1($|\.)` (modfile.ToolchainRE).
fn is_toolchain(text: &str) -> bool {
    text == "default" || text == "go1" || text.starts_with("go1.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modfile::file::ModFile;

    #[test]
    fn what_go_refuses() {
        let first = |text: &str| {
            let text = format!("module example.com/x\n\ngo 1.22\n{text}\n");
            ModFile::parse(&text, FileKind::Mod, false)
                .problems
                .first()
                .map(|problem| problem.message.clone())
        };
        assert_eq!(first("<<<<<<< HEAD").unwrap(), "unknown directive: <<<<<<<");
        assert_eq!(first("go 1.23").unwrap(), "repeated go statement");
        assert_eq!(first("require golang.org/x/mod").unwrap(), "usage: require module/path v1.2.3");
        assert_eq!(
            first("require golang.org/x/mod v2.0.0").unwrap(),
            "require golang.org/x/mod: version \"v2.0.0\" invalid: should be v0 or v1, not v2"
        );
        assert_eq!(
            first("toolchain 1.22.0").unwrap(),
            "invalid toolchain version '1.22.0': must match format go1.23.0 or default"
        );
        for fine in [
            "retract v1.0.0 // x",
            "retract [v1.0.0, v1.1.0]",
            "tool golang.org/x/tools/cmd/stringer",
            "ignore ./node_modules",
            "godebug default=go1.21",
            "exclude golang.org/x/mod v0.1.0",
            "replace golang.org/x/mod v0.1.0 => golang.org/x/mod v0.2.0",
        ] {
            assert_eq!(first(fine), None, "{fine}");
        }
        assert_eq!(
            ModFile::parse("go 1.22\n", FileKind::Mod, false).problems[0].refusal,
            Refusal::ModulePath
        );
        for go in ["1.22", "1.22.0", "1.22rc1", "1.0", "2.1"] {
            assert!(is_go_version(go), "{go}");
        }
        for no in ["1", "1.x", "v1.22", "1.22.x", "01.2", "1.02", "1.22-x", "go1.22", ""] {
            assert!(!is_go_version(no), "{no}");
        }
    }
}
