// The words that cross between host and engine: declared by tsify from crates/protocol, never written by hand.
export type {
    Capture,
    Edit,
    EnvChange,
    EnvironmentKind,
    FailedRun,
    HeardIn,
    HeardRun,
    ExtensionInfo,
    Finding,
    FixAction,
    Lang,
    Location,
    Outlined,
    Output,
    PathStat,
    Probe,
    Range,
    ReadAs,
    Reading,
    Report,
    SettingReport,
    SettingScope,
    SettingsDocument,
    StartUpFiles,
    Step,
    Subject,
    Errand,
    TaskStart,
    TaskWord,
    TreeEntry,
    TreeHeads,
    Variable,
} from '../../dist/engine/engine';

import type { Finding } from '../../dist/engine/engine';

/** One way to mend a finding. */
export type Fix = Finding['fixes'][number];
