//! The documents that rules about single documents look at, told by their names.

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// The editor's settings.
    Settings,
    /// The editor's tasks.
    Tasks,
    /// The editor's debug configurations.
    Launch,
    /// The editor's workspace file, which holds all three.
    Workspace,
    /// A module.
    GoMod,
    /// A workspace of modules.
    GoWork,
    /// Go's sources.
    Go,
}

impl DocumentKind {
    /// Every kind, with its name in TypeScript and its files' name; a leading `*` stands for anything.
    pub const ALL: &[(Self, &str, &str)] = &[
        (Self::Settings, "settings", "settings.json"),
        (Self::Tasks, "tasks", "tasks.json"),
        (Self::Launch, "launch", "launch.json"),
        (Self::Workspace, "workspace", "*.code-workspace"),
        (Self::GoMod, "goMod", "go.mod"),
        (Self::GoWork, "goWork", "go.work"),
        (Self::Go, "go", "*.go"),
    ];

    /// The kind of a file with this name, without its folder; nothing for one that no rule looks at.
    pub fn of(file_name: &str) -> Option<Self> {
        let names = |&&(_, _, pattern): &&(Self, &str, &str)| match pattern.strip_prefix('*') {
            Some(end) => file_name.ends_with(end),
            None => file_name == pattern,
        };
        Self::ALL.iter().find(names).map(|&(kind, ..)| kind)
    }
}
