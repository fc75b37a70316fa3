// Proof by running, on the user's word and in trusted folders only: what will run is shown before it does, and what it found holds
// until the files that it is about change.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Doctor, Fixable } from '../doctor';
import { signalOf } from '../engine/cancel';
import { drive, type Finished } from '../engine/drive';
import { subjectFor } from '../engine/subject';
import type { Errand } from '../engine/types';
import { VscodeHost } from '../host/vscodeHost';

/** Something to try: launch.ts and task.ts say what. */
export interface Trial {
    /** The file that it stands in. */
    uri: vscode.Uri;
    name: string;
    task: Errand;
    /** What the user is asked, and the command line that he sees. */
    question: string;
    line: string;
    /** Variables that nobody can resolve here: with one of them nothing is run. */
    open: readonly string[];
    /** What is said when nothing is wrong. */
    good: string;
}

export class Trials implements vscode.Disposable {
    private text = '';
    private last: { found: Fixable; files: ReadonlySet<string> } | undefined;
    private readonly changed = new vscode.EventEmitter<void>();
    private readonly listener: vscode.Disposable;

    /** Fires when something has been tried, or what was found does not hold any more. */
    readonly onDidChange = this.changed.event;

    constructor(private readonly doctor: Doctor) {
        this.listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            if (contentChanges.length > 0 && this.last?.files.has(document.uri.fsPath) === true) {
                this.last = undefined;
                this.changed.fire();
            }
        });
    }

    /** The last trial as Markdown. */
    page(): string {
        return this.text;
    }

    /** The findings that still hold, and the folder that their fixes are about. */
    fixable(): Fixable[] {
        return this.last === undefined ? [] : [this.last.found];
    }

    /** Tries it, if the user agrees; says whether it was tried to its end. */
    async attempt(trial: Trial): Promise<boolean> {
        const finished = (await mayRun(trial)) ? await this.run(trial) : undefined;
        if (finished === undefined) {
            return false;
        }
        const { findings, unchecked } = finished.report;
        const isGood = findings.length === 0 && unchecked.length === 0;
        const title = vscode.l10n.t('Tried for real: {0}', trial.name);
        this.text = isGood ? `# ${title}\n\n${trial.good}\n` : finished.markdown;
        const places = findings.flatMap(finding => finding.location?.file ?? []);
        const folder =
            vscode.workspace.getWorkspaceFolder(trial.uri)?.uri.fsPath ?? this.doctor.folders()[0] ?? path.sep;
        this.last = { found: { report: finished.report, folder }, files: new Set([trial.uri.fsPath, ...places]) };
        this.changed.fire();
        return true;
    }

    private async run({ uri, name, task }: Trial): Promise<Finished | undefined> {
        const folder = folderOf(uri);
        const host = new VscodeHost(this.doctor.context, { folder: folder?.uri, onDemand: false });
        const location = vscode.ProgressLocation.Notification;
        return vscode.window.withProgress({ location, title: name, cancellable: true }, (_, token) => {
            const subject = subjectFor(folder?.uri.fsPath ?? this.doctor.folders()[0] ?? path.sep);
            return drive(this.doctor.engine, { subject, task, host, signal: signalOf(token) });
        });
    }

    dispose(): void {
        this.listener.dispose();
        this.changed.dispose();
    }
}

/** The workspace folder that a configuration file is read for: its own, else the window's first. */
export function folderOf(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
    return vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
}

async function mayRun({ open, line, question }: Trial): Promise<boolean> {
    const { t } = vscode.l10n;
    if (!vscode.workspace.isTrusted) {
        void vscode.window.showInformationMessage(t('This folder is not trusted: nothing of it is run.'));
        return false;
    }
    if (open.length > 0) {
        void vscode.window.showInformationMessage(t('These variables cannot be resolved here: {0}', open.join(', ')));
        return false;
    }
    const run = t('Run');
    return (await vscode.window.showInformationMessage(question, { modal: true, detail: line }, run)) === run;
}
