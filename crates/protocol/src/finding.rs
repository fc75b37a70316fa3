//! A finding and its fixes: the part of a report that a user reads.

use serde::{Deserialize, Serialize};

/// Where in the toolchain a cause lies: the four layers of the method, and the user's own program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Layer {
    /// go itself, PATH, GOROOT, GOPATH, versions, the machine.
    System,
    /// The Go extension, its tools, and the editor's configuration files.
    Extension,
    /// go.mod, packages, dependencies, source files.
    Module,
    /// go test: flags, names, patterns.
    Test,
    /// The user's own code; the toolchain is fine.
    Program,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Something the user wants does not work.
    Error,
    /// Something will go wrong, or does something else than it says.
    Warning,
    /// Worth knowing; nothing is broken.
    Info,
}

/// A place in a text: zero-based line, zero-based UTF-16 unit in the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The UTF-16 unit in it.
    pub character: u32,
}

/// A stretch of text, its end excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Range {
    /// Where it begins.
    pub start: Position,
    /// Where it ends.
    pub end: Position,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// Absolute path.
    pub file: String,
    /// The stretch, or nothing for the file as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
}

/// What proves a finding: a probe, and the lines of its answer that matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The probe in a reader's words.
    pub probe: String,
    /// The lines, as they were printed.
    pub text: String,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Related {
    /// The place.
    pub location: Location,
    /// What is there.
    pub message: String,
}

/// One of the places of equal findings, with what is said there: its fields stand in place of the finding's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Occurrence {
    /// Where.
    pub location: Location,
    /// What, with the values of this place.
    pub message: String,
    /// What follows from it here.
    pub why: String,
    /// What proves it here.
    pub evidence: Vec<Evidence>,
    /// The fixes of this place.
    #[cfg_attr(
        feature = "wasm",
        tsify(
            type = "({ title: string; applicability: Applicability; undo?: Undo } & FixAction)[]"
        )
    )]
    pub fixes: Vec<Fix>,
    /// Other places it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
}

/// How an editor may draw the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Tag {
    /// Has no effect: faded.
    Unnecessary,
    /// Old: struck through.
    Deprecated,
}

/// How sure a fix is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Applicability {
    /// The result is certain and every comment survives: may be applied in bulk.
    Safe,
    /// The user should look at the result.
    Unsafe,
    /// Only shown: the user does it.
    DisplayOnly,
}

/// Whose settings a setting belongs to, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum SettingScope {
    /// The extension's default.
    Default,
    /// The user's own.
    User,
    /// The remote machine's.
    Remote,
    /// The workspace's.
    Workspace,
    /// One folder's of a workspace.
    Folder,
}

/// One replacement in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Edit {
    /// Absolute path.
    pub file: String,
    /// What is replaced; empty to insert.
    pub range: Range,
    /// What stands there afterwards.
    pub new_text: String,
}

/// What a fix does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum FixAction {
    /// Changes texts: one undoable step.
    Edit {
        /// The replacements, none overlapping another.
        edits: Vec<Edit>,
    },
    /// Sets or removes a setting.
    Setting {
        /// The setting's key.
        key: String,
        /// For an object setting: the property inside it that changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        property: Option<String>,
        /// The new value, or nothing to remove it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "wasm", tsify(optional, type = "unknown"))]
        value: Option<serde_json::Value>,
        /// Whose settings.
        scope: SettingScope,
    },
    /// A command for the user's terminal; shown before it runs.
    Terminal {
        /// The command line.
        command: String,
        /// The folder to run it in.
        cwd: String,
    },
    /// A command of the editor itself.
    Command {
        /// Its id.
        command: String,
        /// Its arguments.
        arguments: Vec<String>,
    },
    /// Renames a file.
    Rename {
        /// Absolute path now.
        from: String,
        /// Absolute path afterwards.
        to: String,
    },
    /// Several steps that are one fix: all of them, in order, or none.
    Steps {
        /// Edits and settings, at least two.
        steps: Vec<FixAction>,
    },
    /// Something the user does by hand; the title says what.
    Manual,
}

impl FixAction {
    /// What it does, one by one.
    pub fn steps(&self) -> &[Self] {
        match self {
            Self::Steps { steps } => steps,
            one => std::slice::from_ref(one),
        }
    }
}

/// How a fix is taken back. Text edits have none: they are one step of an editor's own undo, and a diff elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Undo {
    /// What takes it back, what was there before, and in which file or scope; or why nothing does.
    pub text: String,
    /// The file that the fix changes, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What takes it back: a setting, a line for the terminal, or steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<FixAction>,
    /// It changes nothing that could be taken back: it shows something, or runs a program.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needless: bool,
}

/// One way to fix a finding. In TypeScript it is `Finding["fixes"][number]`: tsify cannot flatten an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// An imperative that names file, scope and value.
    pub title: String,
    /// How sure it is.
    pub applicability: Applicability,
    /// What it does.
    #[serde(flatten)]
    pub action: FixAction,
    /// How it is taken back: of every setting and every line for the terminal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
}

/// One bad state that a rule found. The first fix is the preferred one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's name, which is also the code.
    pub rule: String,
    /// Where the cause lies.
    pub layer: Layer,
    /// How bad.
    pub severity: Severity,
    /// What, with the value and where it came from: at most 100 characters where values allow.
    pub message: String,
    /// One sentence: what follows from it.
    pub why: String,
    /// Where, if it has a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// Its fixes, the preferred one first.
    #[cfg_attr(
        feature = "wasm",
        tsify(
            type = "({ title: string; applicability: Applicability; undo?: Undo } & FixAction)[]"
        )
    )]
    pub fixes: Vec<Fix>,
    /// Other places it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// All places of equal findings, in order, where there are more than a reader would read one by one. The finding's own
    /// fields are then those of the first, and its message says how many there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Occurrence>,
    /// How to draw it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// VS Code's own schema check says the same in Problems: an editor leaves it out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub said_by_editor: bool,
}

impl Finding {
    /// The finding of each place, each whole; the finding itself where it has one place or none.
    pub fn each(&self) -> Vec<Self> {
        if self.places.is_empty() {
            return vec![self.clone()];
        }
        let own = |place: &Occurrence| Self {
            rule: self.rule.clone(),
            layer: self.layer,
            severity: self.severity,
            message: place.message.clone(),
            why: place.why.clone(),
            location: Some(place.location.clone()),
            evidence: place.evidence.clone(),
            fixes: place.fixes.clone(),
            related: place.related.clone(),
            places: Vec::new(),
            tags: self.tags.clone(),
            said_by_editor: self.said_by_editor,
        };
        self.places.iter().map(own).collect()
    }

    /// In how many places it is: one where it has none.
    pub fn count(&self) -> usize {
        self.places.len().max(1)
    }
}
