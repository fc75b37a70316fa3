// Failed runs: the last one, its explanation, and the places in the user's files that it speaks of.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { drive, type Finished } from './engine/drive';
import type { Doctor } from './doctor';
import type { FailedRun } from './engine/types';
import type { Fixable } from './fixMenu';
import { VscodeHost } from './host/vscodeHost';
import { subjectFor } from './subject';

/** A failed run and what explains it. */
export interface Explained {
    run: FailedRun;
    /** Where it ran: a terminal, a task, a debug session, or what the user selected. */
    from: 'terminal' | 'task' | 'debug' | 'selection';
    finished: Finished;
    /** Where it ran, as far as that is known. */
    folder: string;
    /** When it was explained, in milliseconds since 1970. */
    at: number;
    /** The user has looked at it. */
    seen: boolean;
}

/** A task that failed and that no shell ran: VS Code hands its output to no extension. */
export function isUnheard({ run, from }: Pick<Explained, 'run' | 'from'>): boolean {
    return from === 'task' && run.output === '';
}

/** The last failed run as something that may have fixes. */
export function lastRun(runs: Runs): Fixable[] {
    return runs.last === undefined ? [] : [{ report: runs.last.finished.report, folder: runs.last.folder }];
}

/** Two failures within this time, in milliseconds, are one run, told by its terminal and by its task. */
const SAME_RUN = 3000;

export class Runs implements vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<void>();
    private latest: Explained | undefined;

    /** Fires when there is another last run, or it has been looked at. */
    readonly onDidChange = this.changed.event;

    constructor(private readonly doctor: Doctor) {}

    get last(): Explained | undefined {
        return this.latest;
    }

    /** Explains a run. One that has nothing to do with Go, or that nothing is known about, is forgotten. */
    async take(run: FailedRun, from: Explained['from']): Promise<Explained | undefined> {
        const glue = await this.doctor.engine.ready();
        if (from !== 'selection' && !glue.concernsGo(run)) {
            return undefined;
        }
        const folder = this.folderOf(run, from);
        const finished = await this.explain(run, folder);
        const unheard = isUnheard({ run, from });
        if (finished === undefined || (unheard && this.isHeard())) {
            return undefined;
        }
        // A task whose output VS Code keeps to itself has failed all the same, and can be run again to see why.
        const canAskAgain = from === 'selection' || unheard;
        if (finished.report.findings.length === 0 && !canAskAgain) {
            return undefined;
        }
        this.latest = { run, from, finished, folder, at: Date.now(), seen: from === 'selection' };
        const found = finished.report.findings.map(finding => finding.rule).join(', ') || 'nothing';
        this.doctor.log.info(`explained a failed run (${from}, exit code ${run.exitCode ?? '?'}): ${found}`);
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

    /** A later run of the same kind went well: what failed before is history. */
    forget(): void {
        if (this.latest !== undefined) {
            this.latest = undefined;
            this.changed.fire();
        }
    }

    /** Where a shell runs a task, its terminal has just told the same failure, with its output. */
    private isHeard(): boolean {
        return this.latest?.from === 'terminal' && Date.now() - this.latest.at < SAME_RUN;
    }

    /** A debug session belongs to the folder whose launch.json started it, wherever its program runs. */
    private folderOf(run: FailedRun, from: Explained['from']): string {
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
        this.changed.dispose();
    }
}
