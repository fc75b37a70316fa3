//! The sections of the editor's settings that the engine reads: the engine reads no other, and hosts look again when one changes.

/// What stands in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// Settings of an extension whose declarations the engine knows: each can be explained, scope by scope.
    Declared,
    /// One setting of that very name, an object, which can be explained too.
    DeclaredObject,
    /// Variables that new terminals get.
    TerminalVariables,
    /// Debug configurations, as launch.json has them.
    DebugConfigurations,
}

/// A section of the editor's settings, as VS Code names it: a key, or what stands before a key's dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingsSection {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub kind: SectionKind,
}

impl SettingsSection {
    /// Every section that the engine reads, sorted by name.
    pub const ALL: &[Self] = &[
        declared("algorithm"),
        declared("code-runner"),
        declared("cph"),
        declared("go"),
        Self { name: "gopls", kind: SectionKind::DeclaredObject },
        Self { name: "launch", kind: SectionKind::DebugConfigurations },
        declared("leetcode"),
        declared("leetcode-problem-rating"),
        Self { name: "terminal.integrated.env", kind: SectionKind::TerminalVariables },
    ];

    /// The section that a key belongs to; nothing for a setting that is none of the engine's business.
    pub fn of(key: &str) -> Option<Self> {
        let holds = |section: &&Self| {
            key.strip_prefix(section.name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        Self::ALL.iter().find(holds).copied()
    }
}

const fn declared(name: &'static str) -> SettingsSection {
    SettingsSection { name, kind: SectionKind::Declared }
}
