// The doctor: one diagnosis per folder, the latest kept; runs on demand or quietly in the background.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { drive, type Finished } from './engine/drive';
import { Engine } from './engine/loader';
import type { Errand, Report } from './engine/types';
import { OutsideWatcher } from './host/outsideWatcher';
import { VscodeHost } from './host/vscodeHost';
import { isOfWorkspace } from './host/workspaceGuard';
import { subjectFor } from './engine/subject';

/** Findings, and the folder that their settings and commands are about. */
export interface Fixable {
    report: Report;
    folder: string;
}

/** What is known about one folder. */
export interface Diagnosis extends Fixable {
    /** There once the session is whole. */
    finished?: Finished;
    /** When it was made, in milliseconds since 1970. */
    at: number;
}

/** Why a run happens: the user asked, or something changed. */
export type Reason = 'command' | 'background';

export class Doctor implements vscode.Disposable {
    readonly engine: Engine;
    private readonly diagnoses = new Map<string, Diagnosis>();
    private readonly changed = new vscode.EventEmitter<void>();
    private running: { controller: AbortController; done: Promise<void>; reason: Reason } | undefined;
    private failed: string | undefined;
    private readonly old = new vscode.EventEmitter<void>();
    private readonly outside = new OutsideWatcher(() => this.old.fire());

    /** Fires when a report, or whether one is being made, has changed. */
    readonly onDidChange = this.changed.event;

    /** Fires when something that the last diagnoses looked for outside the workspace has come, gone or changed. */
    readonly onDidAge = this.old.event;

    constructor(
        readonly context: vscode.ExtensionContext,
        readonly log: vscode.LogOutputChannel,
    ) {
        const wasm = vscode.Uri.joinPath(context.extensionUri, 'extension', 'dist', 'engine', 'engine_bg.wasm');
        this.engine = new Engine(() => vscode.workspace.fs.readFile(wasm));
    }

    /** The latest diagnosis of each folder. */
    get results(): readonly Diagnosis[] {
        return [...this.diagnoses.values()];
    }

    get isRunning(): boolean {
        return this.running !== undefined;
    }

    /** The error that ended the last run, if one did: ours, not the user's. */
    get failure(): string | undefined {
        return this.failed;
    }

    /** The folders under diagnosis: the workspace's, else that of the open Go file. */
    folders(): string[] {
        const open = vscode.workspace.workspaceFolders?.filter(folder => folder.uri.scheme === 'file') ?? [];
        if (open.length > 0) {
            return open.map(folder => folder.uri.fsPath);
        }
        const active = vscode.window.activeTextEditor?.document;
        return active?.uri.scheme === 'file' && active.languageId === 'go' ? [path.dirname(active.uri.fsPath)] : [];
    }

    /** Diagnoses every folder. A run that is under way is stopped: what it would say is old. */
    async diagnose(reason: Reason, cancel?: vscode.CancellationToken): Promise<void> {
        if (reason === 'background' && this.running?.reason === 'command') {
            // The user is waiting for that one; what changed meanwhile is looked at behind it.
            await this.running.done;
        }
        this.stop();
        const controller = new AbortController();
        const listener = cancel?.onCancellationRequested(() => controller.abort());
        const done = this.runAll(reason, controller.signal);
        const running = { controller, done, reason };
        this.running = running;
        this.changed.fire();
        try {
            await done;
        } finally {
            listener?.dispose();
            if (this.running === running) {
                this.running = undefined;
                this.changed.fire();
            }
        }
    }

    /** Stops a run that is under way. */
    stop(): void {
        this.running?.controller.abort();
    }

    private async runAll(reason: Reason, signal: AbortSignal): Promise<void> {
        const folders = this.folders();
        for (const gone of [...this.diagnoses.keys()].filter(folder => !folders.includes(folder))) {
            this.diagnoses.delete(gone);
        }
        this.failed = undefined;
        try {
            for (const folder of folders) {
                await this.runOne(folder, reason, signal);
            }
            if (!signal.aborted) {
                await this.outside.settle(file => folders.some(folder => isOfWorkspace(file, folder)));
            }
        } catch (error) {
            this.failed = error instanceof Error ? error.message : String(error);
            this.log.error(error instanceof Error ? error : String(error));
        }
    }

    private async runOne(folder: string, reason: Reason, signal: AbortSignal): Promise<void> {
        const began = performance.now();
        const uri = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(folder))?.uri;
        const host = new VscodeHost(this.context, {
            folder: uri,
            onDemand: reason === 'command',
            lookedAt: paths => this.outside.note(paths),
        });
        this.log.info(`diagnosing ${folder} (${reason})`);
        let first: number | undefined;
        const before = this.diagnoses.get(folder);
        const finished = await drive(this.engine, {
            subject: subjectFor(folder),
            task: { kind: 'diagnose' } satisfies Errand,
            host,
            signal,
            onProbe: (label, outcome, ms) => this.log.debug(`${outcome} in ${ms.toFixed(1)} ms: ${label}`),
            onPartial: report => {
                // What is found is shown at once; what is not found yet may still come, so it replaces nothing older.
                if (report.findings.length > 0) {
                    first ??= performance.now() - began;
                    if (before === undefined) {
                        this.diagnoses.set(folder, { folder, report, at: Date.now() });
                        this.changed.fire();
                    }
                }
            },
        });
        if (finished === undefined) {
            this.log.info(`stopped after ${(performance.now() - began).toFixed(0)} ms`);
            return;
        }
        this.diagnoses.set(folder, { folder, report: finished.report, finished, at: Date.now() });
        const took = (performance.now() - began).toFixed(0);
        const found = finished.report.findings.map(finding => finding.rule).join(', ') || 'nothing';
        this.log.info(
            `${finished.report.health} in ${took} ms${first === undefined ? '' : `, first finding after ${first.toFixed(0)} ms`}: ${found}`,
        );
        this.changed.fire();
    }

    dispose(): void {
        this.stop();
        this.outside.dispose();
        this.old.dispose();
        this.changed.dispose();
    }
}
