// What those that listen for runs tell, and to whom: terminals, tasks, debug sessions, the Go extension's own tests.
import type * as vscode from 'vscode';
import type { FailedRun } from '../engine/types';
import type { Origin } from './runs';

/** Whoever is told of runs. `folder` is the workspace folder that a run belongs to, where it does not run in it. */
export interface Heard {
    failed(run: FailedRun, from: Origin, folder?: string, terminal?: vscode.Terminal): void;
    worked(run: FailedRun): void;
}
