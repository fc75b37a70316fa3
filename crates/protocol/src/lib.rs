//! The plain data that crosses between a host and the engine: one vocabulary for Rust and TypeScript.
//!
//! A host gives a [`Subject`] and a [`Errand`], answers each [`Probe`] with a [`Reading`], and shows the [`Report`].
//! Nothing here decides anything; positions are zero-based and count UTF-16 units, as in LSP.

mod capture;
mod document;
mod finding;
mod heard;
mod outline;
mod probe;
mod reading;
mod report;
mod sections;
mod subject;
mod trace;

pub use capture::Capture;
pub use document::DocumentKind;
pub use finding::{
    Applicability, Edit, Evidence, Finding, Fix, FixAction, Layer, Location, Occurrence, Position,
    Range, Related, SettingScope, Severity, Tag, Undo,
};
pub use heard::{HeardIn, HeardRun, RunEnd};
pub use outline::{Outlined, Quoting, TaskStart, TaskWord};
pub use probe::{EnvChange, EnvironmentKind, Probe, ReadAs, StartUpFiles, TreeHeads};
pub use reading::{
    Entry, EntryKind, ExtensionInfo, InspectedSetting, Outcome, Output, PathStat, Reading,
    SettingsDocument, Stat, TreeEntry, Variable,
};
pub use report::{
    EnvironmentReport, Health, LayerReport, LinkState, PathEntry, Place, Report, RunReport,
    SettingLink, SettingReport, Step, ToolReport, Unchecked, UsedValue, VariableReport,
    VariableValue,
};
pub use sections::{SectionKind, SettingsSection};
pub use subject::{Errand, FailedRun, Host, Lang, Platform, Subject};
pub use trace::{FailedCall, ProcessEnd, TraceDigest, TraceFormat, TraceSight, TracedProcess};

/// The version of [`Report`] and of a recorded session's file; it changes only when a reader would break.
/// 2: a layer can be `notChecked`, and exit codes are as wide as Windows' are.
pub const SCHEMA_VERSION: u32 = 2;

/// The oldest recorded session that is still read.
pub const OLDEST_FACTS_VERSION: u32 = 1;

/// The version of recorded sessions. With 3, a walked tree has the outlines of its Go files in place of their text; readers
/// of a report have nothing to do with it.
pub const FACTS_VERSION: u32 = 3;
