// Hears the tests that the Go extension runs by itself (its code lens, its commands): it prints them into an output channel,
// which VS Code shows to every extension as a text document. What stands there the engine reads.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Engine } from '../engine/loader';
import type { HeardIn, HeardRun } from '../engine/types';
import type { Heard } from './heard';

const EXTENSION = 'golang.go';

/** A plain channel's address: its extension, its number among the extension's plain channels, its name. */
const ADDRESS = vscode.Uri.from({ scheme: 'output', path: `extension-output-${EXTENSION}-#1-Go Tests` });

/** A run whose text does not say that it is over is over when it has been silent so long, in milliseconds. */
const SILENCE = 1500;

/** How often to look for the channel until the Go extension has made it, in milliseconds. */
const LOOK = 1000;

export class TestOutput implements vscode.Disposable {
    private readonly subscriptions: vscode.Disposable[];
    private timer: NodeJS.Timeout | undefined;
    private readonly looking: NodeJS.Timeout;
    private isOpen = false;
    /** What has been told of each run since the channel was last cleared. */
    private told: string[] = [];
    private folders: HeardIn | undefined;
    /** The text when the document was last closed: opened again it is the same, and nothing of it is new. */
    private before = '';

    constructor(
        private readonly engine: Engine,
        private readonly heard: Heard,
    ) {
        this.looking = setInterval(() => void this.open(), LOOK);
        this.subscriptions = [
            vscode.workspace.onDidOpenTextDocument(document => this.isOurs(document) && this.take(document)),
            vscode.workspace.onDidChangeTextDocument(event => this.isOurs(event.document) && this.changed(event)),
            vscode.workspace.onDidCloseTextDocument(document => {
                // VS Code closes what nobody shows after some minutes.
                if (this.isOurs(document)) {
                    this.isOpen = false;
                    this.before = document.getText();
                }
            }),
        ];
    }

    /** Nobody has to show the channel: its address is enough, once it is there. */
    private async open(): Promise<void> {
        if (this.isOpen || vscode.extensions.getExtension(EXTENSION)?.isActive !== true) {
            return;
        }
        this.isOpen = true;
        try {
            await vscode.workspace.openTextDocument(ADDRESS);
        } catch {
            this.isOpen = false;
        }
    }

    private isOurs(document: vscode.TextDocument): boolean {
        return document.uri.scheme === ADDRESS.scheme && document.uri.path === ADDRESS.path;
    }

    private changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
        const text = document.getText();
        if (contentChanges.some(change => change.rangeLength > 0) || !text.startsWith(this.before)) {
            // Cleared: what stands there now is all new.
            this.told = [];
            this.folders = undefined;
            this.before = '';
        }
        this.take(document);
    }

    private take(document: vscode.TextDocument): void {
        if (document.getText() === '') {
            return;
        }
        this.folders ??= foldersNow();
        void this.read(document, false);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.read(document, true), SILENCE);
    }

    private async read(document: vscode.TextDocument, isSilent: boolean): Promise<void> {
        const text = document.getText();
        const glue = await this.engine.ready();
        for (const [index, heard] of glue.heardRuns(text, this.folders ?? {}).entries()) {
            const what = `${heard.end} ${heard.run.command ?? ''}\n${heard.run.output}`;
            if (heard.end !== 'open' && (isSilent || heard.isWhole) && this.told[index] !== what) {
                this.told[index] = what;
                this.tell(heard);
            }
        }
    }

    private tell({ run, end }: HeardRun): void {
        if (end === 'failed') {
            this.heard.failed(run, 'tests');
        } else {
            this.heard.worked(run);
        }
    }

    dispose(): void {
        clearTimeout(this.timer);
        clearInterval(this.looking);
        for (const subscription of this.subscriptions) {
            subscription.dispose();
        }
    }
}

/** The folders that a run which begins now may run in: that of the file the user is in, and its workspace folder. */
function foldersNow(): HeardIn {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const file = uri?.scheme === 'file' ? uri : undefined;
    const [first, another] = vscode.workspace.workspaceFolders ?? [];
    const only = another === undefined ? first : undefined;
    const folder = (file === undefined ? undefined : vscode.workspace.getWorkspaceFolder(file)) ?? only;
    return {
        ...(file === undefined ? {} : { file: path.dirname(file.fsPath) }),
        ...(folder === undefined ? {} : { workspace: folder.uri.fsPath }),
    };
}
