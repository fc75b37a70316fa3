//! The ways to make a fix: by hand, a terminal's command, edits, a setting, a command of the editor, a new name for a file.
//! Each takes its title from a function of the page.

use go_doctor_protocol::{Applicability, Edit, FixAction, SettingScope};
use serde_json::Value;

use super::Draft;
use crate::documents::{Document, Splice, Value as JsonValue, quote, replace};
use crate::output::Run;
use crate::words::Title;

impl Draft {
    fn titled(mut self, title: Title, how: Applicability, action: FixAction) -> Self {
        self.fixes.push((title.0, how, action));
        self
    }

    /// What the user does by hand.
    pub(crate) fn by_hand(self, title: Title) -> Self {
        self.titled(title, Applicability::DisplayOnly, FixAction::Manual)
    }

    /// A command for the terminal, run in a folder; the title says nothing but the command.
    pub(crate) fn terminal(
        self,
        title: fn(String) -> Title,
        command: impl Into<String>,
        folder: impl Into<String>,
    ) -> Self {
        let command = command.into();
        self.terminal_titled(title(command.clone()), command, folder)
    }

    /// A command for the terminal, run in a folder, with a title that says more or less than the command.
    pub(crate) fn terminal_titled(
        self,
        title: Title,
        command: impl Into<String>,
        folder: impl Into<String>,
    ) -> Self {
        self.terminal_as(title, Applicability::DisplayOnly, command, folder)
    }

    /// A command for the terminal that may be run at once where the user asks for it.
    pub(crate) fn terminal_as(
        self,
        title: Title,
        how: Applicability,
        command: impl Into<String>,
        folder: impl Into<String>,
    ) -> Self {
        let action = FixAction::Terminal { command: command.into(), cwd: folder.into() };
        self.titled(title, how, action)
    }

    /// A command for the folder of a failed run. Where that folder is not known the command is only said: a terminal
    /// would open in another one, and there it might write.
    pub(crate) fn terminal_of(
        self,
        title: fn(String) -> Title,
        command: impl Into<String>,
        run: &Run,
    ) -> Self {
        let command = command.into();
        self.terminal_of_titled(title(command.clone()), command, run)
    }

    /// The same, with a title that says more or less than the command.
    pub(crate) fn terminal_of_titled(
        self,
        title: Title,
        command: impl Into<String>,
        run: &Run,
    ) -> Self {
        match run.cwd.as_deref() {
            Some(folder) => self.terminal_titled(title, command, folder),
            None => self.by_hand(title),
        }
    }

    /// Edits, one undoable step.
    pub(crate) fn edits(self, title: Title, how: Applicability, edits: Vec<Edit>) -> Self {
        self.titled(title, how, FixAction::Edit { edits })
    }

    /// An edit of a document; none where the edit is not certain, or changes nothing.
    pub(crate) fn edit(
        self,
        title: Title,
        how: Applicability,
        document: &Document,
        splices: Option<Vec<Splice>>,
    ) -> Self {
        let edits = edits_of(document, splices.unwrap_or_default());
        if edits.is_empty() { self } else { self.edits(title, how, edits) }
    }

    /// Another text in the place of a value.
    pub(crate) fn write(self, title: Title, value: JsonValue<'_>, text: &str) -> Self {
        let edits = replace(value, &quote(text));
        self.edit(title, Applicability::Unsafe, value.document(), edits)
    }

    /// Sets a setting or a property of one, or removes it where there is no value.
    pub(crate) fn setting(
        self,
        title: Title,
        how: Applicability,
        key: impl Into<String>,
        property: Option<String>,
        value: Option<Value>,
        scope: SettingScope,
    ) -> Self {
        let action = FixAction::Setting { key: key.into(), property, value, scope };
        self.titled(title, how, action)
    }

    /// A setting in another scope, and taken away here: one fix, whole or not at all. Only the setting where the edit that
    /// takes it away is not certain.
    pub(crate) fn moved_setting(
        self,
        title: Title,
        key: &str,
        (value, scope): (Value, SettingScope),
        document: &Document,
        removal: Option<Vec<Splice>>,
    ) -> Self {
        let setting =
            FixAction::Setting { key: key.to_owned(), property: None, value: Some(value), scope };
        let action = match removal.filter(|splices| !splices.is_empty()) {
            Some(splices) => {
                let edits = edits_of(document, splices);
                FixAction::Steps { steps: vec![setting, FixAction::Edit { edits }] }
            }
            None => setting,
        };
        self.titled(title, Applicability::Unsafe, action)
    }

    /// A command of the editor.
    pub(crate) fn command(
        self,
        title: Title,
        how: Applicability,
        command: impl Into<String>,
        arguments: Vec<String>,
    ) -> Self {
        self.titled(title, how, FixAction::Command { command: command.into(), arguments })
    }

    /// A new name for a file.
    pub(crate) fn rename(self, title: Title, from: impl Into<String>, to: String) -> Self {
        let action = FixAction::Rename { from: from.into(), to };
        self.titled(title, Applicability::Unsafe, action)
    }
}

/// Splices of a document by its lines.
fn edits_of(document: &Document, splices: Vec<Splice>) -> Vec<Edit> {
    let edits = splices.into_iter().map(|splice| Edit {
        file: document.file.clone(),
        range: document.range(splice.start, splice.end),
        new_text: splice.text,
    });
    edits.collect()
}
