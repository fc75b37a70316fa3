// Records the next Go run: a stand-in for `go` and `dlv` is put first on PATH of new terminals and of the extension host,
// for one run or until stopped, and taken away again; whatever a crash leaves behind is taken away at the next start.
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Capture, FailedRun } from '../engine/types';
import { hideStandIns, pathWithoutStandIns } from '../host/snapshot';
import { writeStandIn } from './program/standIn';
import { showPage } from '../pages';
import type { Runs } from '../runs/runs';
import { language } from '../engine/subject';

const TOOLS = ['go', 'dlv'];

export class Recorder implements vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<void>();
    private readonly root: string;
    private recording: { folder: string; watcher: fs.FSWatcher; once: boolean } | undefined;
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
        this.root = path.join(doctor.context.globalStorageUri.fsPath, 'recorder');
        hideStandIns(this.root);
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
        const folder = path.join(this.root, `${process.pid}`);
        const [bin, captured] = [path.join(folder, 'bin'), path.join(folder, 'captures')];
        await fs.promises.mkdir(bin, { recursive: true, mode: 0o700 });
        await fs.promises.mkdir(captured, { recursive: true, mode: 0o700 });
        const shim = path.join(this.doctor.context.extensionUri.fsPath, 'extension', 'dist', 'recorder-shim.js');
        for (const tool of TOOLS) {
            await writeStandIn(bin, tool, { node: process.execPath, shim, captures: captured });
        }
        const collection = this.doctor.context.environmentVariableCollection;
        collection.persistent = false;
        collection.description = vscode.l10n.t('Recording the next Go run');
        collection.prepend('PATH', bin + path.delimiter);
        process.env['PATH'] = bin + path.delimiter + (process.env['PATH'] ?? '');
        // One look at a time: two would take the same file twice.
        let looking = Promise.resolve();
        const watcher = fs.watch(captured, () => {
            looking = looking.then(() => this.collect(captured));
        });
        this.recording = { folder, watcher, once };
        this.doctor.log.info(`recording go and dlv in ${bin}${once ? ', one run' : ''}`);
        this.changed.fire();
    }

    /**
     * Ends the recording: PATH is as it was, and no file is left. Only for terminals that were opened meanwhile the stand-ins stay
     * until these are closed; without the folder for captures they hand on at once.
     */
    stop(): void {
        const { recording } = this;
        if (recording === undefined) {
            return;
        }
        recording.watcher.close();
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
        for (const name of readFolder(this.root)) {
            const folder = path.join(this.root, name);
            if (name === `${process.pid}` && this.terminals.size > 0) {
                fs.rmSync(path.join(folder, 'captures'), { recursive: true, force: true });
            } else if (name === `${process.pid}` || !isAlive(Number(name))) {
                // Not the folder of another window that is there.
                fs.rmSync(folder, { recursive: true, force: true });
            }
        }
    }

    private async collect(folder: string): Promise<void> {
        for (const name of readFolder(folder)
            .filter(name => name.endsWith('.json'))
            .sort()) {
            const file = path.join(folder, name);
            const text = await fs.promises.readFile(file, 'utf8').catch(() => undefined);
            fs.rmSync(file, { force: true });
            if (text === undefined) {
                continue;
            }
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

/** Asks how long to record; says what that does before it does it. */
export async function askToRecord(recorder: Recorder): Promise<void> {
    const { t } = vscode.l10n;
    const items = [
        { label: t('Record one run'), once: true, detail: t('Ends by itself after the next run of go or dlv') },
        { label: t('Record until stopped'), once: false, detail: t('Ends with "Stop Recording Go Runs"') },
    ];
    const placeHolder = t('A stand-in for go and dlv is put first on PATH of new terminals and of this window');
    const chosen = await vscode.window.showQuickPick(items, { title: t('Record Go runs'), placeHolder });
    if (chosen !== undefined) {
        await recorder.start(chosen.once);
    }
}

function asRun(capture: Capture): FailedRun {
    return {
        command: [capture.tool, ...capture.args]
            .map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`))
            .join(' '),
        cwd: capture.cwd,
        ...(capture.exitCode === undefined ? {} : { exitCode: capture.exitCode }),
        output: capture.stdout + capture.stderr,
    };
}

function readFolder(folder: string): string[] {
    try {
        return fs.readdirSync(folder);
    } catch {
        return [];
    }
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}
