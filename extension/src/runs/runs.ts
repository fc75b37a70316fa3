// Failed runs: the last one, its explanation, and the places in the user's files that it speaks of; and what ends it.
import * as path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as vscode from 'vscode';
import { drive, type Finished } from '../engine/drive';
import type { Doctor, Fixable } from '../doctor';
import type { FailedRun } from '../engine/types';
import { VscodeHost } from '../host/vscodeHost';
import { isHistory } from './marks';
import { subjectFor } from '../engine/subject';

/** Where a run was heard: a terminal, a task, a debug session, the Go extension's own tests, or what the user selected. */
export type Origin = 'terminal' | 'task' | 'debug' | 'tests' | 'selection';

/** A failed run and what explains it. */
export interface Explained {
    run: FailedRun;
    from: Origin;
    /** The terminal it ran in. */
    terminal?: vscode.Terminal | undefined;
    finished: Finished;
    /** What it is to the user: something is wrong with the toolchain; the day's work; or nobody can say. */
    kind: 'alarm' | 'calm' | 'unknown';
    /** VS Code handed its output to no extension, and without it nothing is known. */
    isUnheard: boolean;
    /** Where it ran, as far as that is known. */
    folder: string;
    /** When it was explained, in milliseconds since 1970. */
    at: number;
    /** The user has looked at it. */
    seen: boolean;
}

/** What is known of a failed run beside it. */
export interface Circumstances {
    /** The workspace folder it belongs to, where it does not run in it. */
    folder?: string | undefined;
    terminal?: vscode.Terminal | undefined;
    /** Its output is all that it printed, even if that is nothing. */
    isWhole?: boolean;
}

/** The last failed run as something that may have fixes. */
export function lastRun(runs: Runs): Fixable[] {
    return runs.last === undefined ? [] : [{ report: runs.last.finished.report, folder: runs.last.folder }];
}

export class Runs implements vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<void>();
    private readonly again = new WeakSet<vscode.TerminalShellExecution>();
    private readonly subscription: vscode.Disposable;
    private latest: Explained | undefined;
    /** Runs are taken in the order in which they ended, however long an explanation takes. */
    private queue: Promise<unknown> = Promise.resolve();

    /** Fires when there is another last run, or it has been looked at. */
    readonly onDidChange = this.changed.event;

    constructor(private readonly doctor: Doctor) {
        this.subscription = vscode.workspace.onDidChangeTextDocument(event => {
            if (this.latest !== undefined && isHistory(this.latest.finished.report, event)) {
                this.forget();
            }
        });
    }

    get last(): Explained | undefined {
        return this.latest;
    }

    /** Explains a run. One that has nothing to do with Go is forgotten. */
    take(run: FailedRun, from: Origin, circumstances: Circumstances = {}): Promise<Explained | undefined> {
        return this.inTurn(() => this.explainAndKeep(run, from, circumstances));
    }

    /** A run has worked: what failed before may be history. */
    worked(run: FailedRun): Promise<void> {
        return this.inTurn(async () => {
            const { latest } = this;
            const glue = await this.doctor.engine.ready();
            if (latest !== undefined && glue.outdates(latest.run, latest.finished.report, run)) {
                this.forget();
            }
        });
    }

    private inTurn<T>(work: () => Promise<T>): Promise<T> {
        const done = this.queue.then(work);
        this.queue = done.catch(() => undefined);
        return done;
    }

    private async explainAndKeep(
        run: FailedRun,
        from: Origin,
        circumstances: Circumstances,
    ): Promise<Explained | undefined> {
        const glue = await this.doctor.engine.ready();
        if (from !== 'selection' && !glue.concernsGo(run)) {
            return undefined;
        }
        // A terminal hands over its marks and colours even where it has lost the text.
        const isSilent = stripVTControlCharacters(run.output ?? '').trim() === '' && circumstances.isWhole !== true;
        const folder = circumstances.folder ?? this.folderOf(run, from);
        const finished = await this.explain(run, folder);
        if (finished === undefined) {
            return undefined;
        }
        const { report } = finished;
        const isKnown = report.findings.length > 0 && report.health !== 'unknown';
        // What only looks like Go's, and nothing is known about, is somebody else's.
        if (!isKnown && from !== 'selection' && !glue.concernsGo({ ...run, output: '' })) {
            return undefined;
        }
        const kind = !isKnown ? 'unknown' : glue.raisesAlarm(report) ? 'alarm' : 'calm';
        const { terminal } = circumstances;
        const isUnheard = isSilent && !isKnown && (from === 'terminal' || from === 'task');
        const seen = from === 'selection';
        this.latest = { run, from, terminal, finished, kind, isUnheard, folder, at: Date.now(), seen };
        const found = report.findings.map(finding => finding.rule).join(', ') || 'nothing';
        this.doctor.log.info(
            `explained a failed run (${from}, exit code ${run.exitCode ?? '?'}): ${found} (${kind}${isUnheard ? ', output unheard' : ''})`,
        );
        this.changed.fire();
        return this.latest;
    }

    /** The user has looked: the status bar is the toolchain's again. */
    look(): void {
        if (this.latest !== undefined && !this.latest.seen) {
            this.latest.seen = true;
            this.changed.fire();
        }
    }

    /** What failed before is history. */
    forget(): void {
        if (this.latest !== undefined) {
            this.latest = undefined;
            this.doctor.log.info('the last failed run is history');
            this.changed.fire();
        }
    }

    /** What the user has had run again is not heard a second time by whoever listens to terminals. */
    runAgain(execution: vscode.TerminalShellExecution): void {
        this.again.add(execution);
    }

    isRunAgain(execution: vscode.TerminalShellExecution): boolean {
        return this.again.has(execution);
    }

    /** A debug session belongs to the folder whose launch.json started it, wherever its program runs. */
    private folderOf(run: FailedRun, from: Origin): string {
        const opened =
            run.cwd === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.file(run.cwd));
        return (from === 'debug' ? opened?.uri.fsPath : undefined) ?? run.cwd ?? this.doctor.folders()[0] ?? path.sep;
    }

    private explain(run: FailedRun, folder: string): Promise<Finished | undefined> {
        return drive(this.doctor.engine, {
            subject: subjectFor(folder),
            task: { kind: 'explain', run },
            host: new VscodeHost(this.doctor.context, { folder: vscode.Uri.file(folder), onDemand: false }),
            signal: new AbortController().signal,
            onProbe: (label, outcome, ms) => this.doctor.log.debug(`${outcome} in ${ms.toFixed(1)} ms: ${label}`),
        });
    }

    dispose(): void {
        this.subscription.dispose();
        this.changed.dispose();
    }
}
