// Activation and deactivation, nothing else: what the extension does lives in the rooms beside this file.
import { takeSnapshot } from './host/snapshot';
// First of all: what the environment was before any other extension had its turn with it.
takeSnapshot();

import * as vscode from 'vscode';
import { Doctor } from './doctor';
import { registerCommands } from './surfaces/commands';
import { Diagnostics } from './surfaces/diagnostics';
import { registerHover } from './surfaces/hover';
import { registerLaunchLens } from './surfaces/launchLens';
import { LiveCheck } from './surfaces/liveCheck';
import { createLog } from './surfaces/log';
import { registerQuickFixes } from './surfaces/quickFixes';
import { registerPages } from './surfaces/report';
import { Recorder } from './recorder/recorder';
import { Runs } from './runs/runs';
import { watchRuns } from './runs/runWatcher';
import { StatusBar } from './surfaces/statusBar';
import { Trials } from './trials/trials';
import { watch } from './watch';

/** What other extensions, and measurements, may use. */
export interface Api {
    /** Diagnoses the window's folders; resolves when the reports are whole. */
    diagnose(): Promise<void>;
}

export function activate(context: vscode.ExtensionContext): Api {
    const log = createLog();
    const doctor = new Doctor(context, log);
    const runs = new Runs(doctor);
    const recorder = new Recorder(doctor, runs);
    const trials = new Trials(doctor);
    const diagnostics = new Diagnostics(doctor, runs, trials);
    const live = new LiveCheck(doctor, diagnostics);
    context.subscriptions.push(
        log,
        doctor,
        runs,
        recorder,
        trials,
        diagnostics,
        live,
        new StatusBar(doctor, runs, recorder),
        registerPages(doctor, runs, recorder, trials),
        registerLaunchLens(doctor),
        registerHover(doctor),
        registerQuickFixes(doctor.engine, diagnostics),
        ...registerCommands(context, doctor, runs, recorder, trials),
        watch(doctor),
        watchRuns(doctor, runs),
    );
    return { diagnose: () => doctor.diagnose('background') };
}

export function deactivate(): void {
    // Everything is disposed with the context; a running probe is ended by the doctor's own disposal.
}
