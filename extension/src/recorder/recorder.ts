// Records the next Go run: a stand-in for `go` and `dlv` is put first on PATH of new terminals and of the extension host,
// for one run or until stopped, and taken away again; whatever a crash leaves behind is taken away at the next start.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import { commandLine, quotesOf } from '../engine/commandLine';
import type { Capture, FailedRun } from '../engine/types';
import { hideStandIns, pathWithoutStandIns } from '../host/snapshot';
import { StandIns } from './program/standInFolder';
import { showPage } from '../pages';
import type { Runs } from '../runs/runs';
import { language } from '../engine/subject';

const TOOLS = ['go', 'dlv'];

export class Recorder implements vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<void>();
    private readonly standIns: StandIns;
    private recording: { once: boolean } | undefined;
    private readonly captures: Capture[] = [];
    /** Opened while we recorded. A shell that has run our stand-in knows it by its path, and bash looks nowhere else then. */
    private readonly terminals = new Set<vscode.Terminal>();
    private readonly listeners: vscode.Disposable[];

    /** Fires when a recording begins or ends, or a run was recorded. */
    readonly onDidChange = this.changed.event;

    constructor(
        private readonly doctor: Doctor,
        private readonly runs: Runs,
    ) {
        const root = path.join(doctor.context.globalStorageUri.fsPath, 'recorder');
        const shim = path.join(doctor.context.extensionUri.fsPath, 'extension', 'dist', 'recorder-shim.js');
        this.standIns = new StandIns(root, shim);
        hideStandIns(root);
        this.listeners = [
            vscode.window.onDidOpenTerminal(terminal => this.isRecording && this.terminals.add(terminal)),
            vscode.window.onDidCloseTerminal(terminal => {
                if (this.terminals.delete(terminal) && !this.isRecording) {
                    this.clear();
                }
            }),
        ];
        this.clear();
    }

    get isRecording(): boolean {
        return this.recording !== undefined;
    }

    /** Begins to record; `once` ends it by itself after the first run. */
    async start(once: boolean): Promise<void> {
        if (!vscode.workspace.isTrusted || this.recording !== undefined) {
            return;
        }
        // One look at a time: two would take the same file twice.
        let looking = Promise.resolve();
        await this.standIns.make(TOOLS, () => {
            looking = looking.then(() => this.collect());
        });
        const { bin } = this.standIns;
        const collection = this.doctor.context.environmentVariableCollection;
        collection.persistent = false;
        collection.description = vscode.l10n.t('Recording the next Go run');
        collection.prepend('PATH', bin + path.delimiter);
        process.env['PATH'] = bin + path.delimiter + (process.env['PATH'] ?? '');
        this.recording = { once };
        this.doctor.log.info(`recording go and dlv in ${bin}${once ? ', one run' : ''}`);
        this.changed.fire();
    }

    /**
     * Ends the recording: PATH is as it was, and no file is left. Only for terminals that were opened meanwhile the stand-ins stay
     * until these are closed; without the folder for captures they hand on at once.
     */
    stop(): void {
        if (this.recording === undefined) {
            return;
        }
        this.recording = undefined;
        this.clear();
        this.doctor.log.info('recording ended');
        this.changed.fire();
    }

    /** Takes away whatever a recording, this one or one that crashed, has put anywhere. */
    private clear(): void {
        this.doctor.context.environmentVariableCollection.delete('PATH');
        if (process.env['PATH'] !== undefined) {
            process.env['PATH'] = pathWithoutStandIns(process.env['PATH']);
        }
        this.standIns.clear(this.terminals.size > 0);
    }

    private async collect(): Promise<void> {
        for await (const text of this.standIns.taken()) {
            const capture = JSON.parse(text) as Capture;
            this.captures.push(capture);
            if (capture.exitCode !== 0) {
                await this.runs.take(asRun(capture), 'terminal');
            }
            this.changed.fire();
            if (this.recording?.once === true) {
                this.stop();
                await this.show();
                return;
            }
        }
    }

    /** The recorded runs as Markdown: what was run, where, with which environment, compared with the terminal's. */
    async text(): Promise<string> {
        const glue = await this.doctor.engine.ready();
        const known = this.doctor.results[0]?.report.variables ?? [];
        return glue.capturesMarkdown(this.captures, known, language());
    }

    async show(): Promise<void> {
        await showPage('recording');
    }

    dispose(): void {
        this.listeners.forEach(listener => listener.dispose());
        this.terminals.clear();
        this.stop();
        this.clear();
        this.changed.dispose();
    }
}

/** A recorded run as if it had been typed: run again, it is typed into the user's shell. */
export function asRun(capture: Capture): FailedRun {
    return {
        command: commandLine([capture.tool, ...capture.args], quotesOf(vscode.env.shell)),
        cwd: capture.cwd,
        ...(capture.exitCode === undefined ? {} : { exitCode: capture.exitCode }),
        output: capture.stdout + capture.stderr,
    };
}
