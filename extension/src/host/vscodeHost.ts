// The host inside VS Code: answers every probe, in time, whatever happens. It interprets nothing.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Host } from '../engine/drive';
import type { EnvironmentKind, Probe, ReadAs, Reading, StartUpFiles } from '../engine/types';
import { STARTS_PROCESS } from '../generated';
import { debug } from './dap';
import * as editor from './editor';
import * as files from './files';
import { withLogs } from './extensionLogs';
import { tree } from './tree';
import { loginEnvironment } from './loginShell';
import { run } from './run';
import { launchEnvironment, listOf, loadEnvironment } from './snapshot';
import { isOfWorkspace } from './workspaceGuard';
import { terminalEnvironment } from './terminal';
import { trace } from './trace';

export interface HostOptions {
    /** The folder under diagnosis; nothing for a loose file. */
    folder: vscode.Uri | undefined;
    /** The user asked for this run: a hidden terminal may be opened. */
    onDemand: boolean;
    /** Told of every path that is looked for. */
    lookedAt?: (paths: readonly string[]) => void;
}

/** Answers probes for one session. */
export class VscodeHost implements Host {
    private static readonly logins = new Map<string, Promise<Reading>>();

    constructor(
        private readonly context: vscode.ExtensionContext,
        private readonly options: HostOptions,
    ) {}

    async answer(probe: Probe, signal: AbortSignal): Promise<Reading> {
        // The engine does not ask this in an untrusted folder; the host does not rely on that.
        if (!vscode.workspace.isTrusted && startsProcess(probe)) {
            return { kind: 'refused', reason: 'untrusted' };
        }
        switch (probe.kind) {
            case 'run':
                // The engine asks for none of these; the host does not rely on that either.
                return isOfWorkspace(probe.program, this.options.folder?.fsPath)
                    ? { kind: 'refused', reason: 'in-workspace' }
                    : run(probe, signal);
            case 'shell':
                return this.loginShell(signal, probe.reads);
            case 'debug':
                return debug(probe, signal);
            case 'read':
                return this.read(probe.path, probe.maxBytes, probe.readAs);
            case 'stat':
                this.options.lookedAt?.(probe.paths);
                return files.stat(probe.paths);
            case 'list':
                return files.list(probe.path, probe.maxEntries);
            case 'tree':
                return tree(probe, signal);
            case 'environment':
                return this.environment(probe.which, signal);
            case 'settings':
                return editor.settings(this.context, this.options.folder, probe.keys);
            case 'extensions':
                return withLogs(this.context, await editor.extensions(probe.ids));
            case 'trace':
                return trace(probe.path, signal);
        }
    }

    /** A file that is open in the editor is what the user sees of it. */
    private async read(file: string, maxBytes: number, readAs: ReadAs): Promise<Reading> {
        const open = vscode.workspace.textDocuments.find(
            open => open.uri.scheme === 'file' && open.isDirty && open.uri.fsPath === file,
        );
        return open !== undefined && readAs === 'text'
            ? { kind: 'text', text: open.getText() }
            : files.read(file, maxBytes, readAs);
    }

    private async environment(which: EnvironmentKind, signal: AbortSignal): Promise<Reading> {
        switch (which) {
            case 'host': {
                const atLaunch = (await launchEnvironment('self')) ?? loadEnvironment();
                return {
                    kind: 'environment',
                    variables: listOf(process.env),
                    method: 'process',
                    ...(atLaunch === undefined ? {} : { atLaunch }),
                };
            }
            case 'terminal':
                return terminalEnvironment(this.options.folder, this.helper(), this.options.onDemand, signal);
            case 'login':
                return this.loginShell(signal);
        }
    }

    /** Login shells are slow: the whole answer is kept for the window until somebody asks anew. */
    private loginShell(signal: AbortSignal, reads?: StartUpFiles): Promise<Reading> {
        const configuration = vscode.workspace.getConfiguration('goDoctor');
        if (!configuration.get<boolean>('probeShell', true)) {
            return Promise.resolve({ kind: 'unavailable', reason: 'not-asked' });
        }
        const shell = process.env['SHELL'] || vscode.env.shell;
        const key = `${shell}\n${reads ?? 'all'}`;
        const kept = VscodeHost.logins.get(key);
        if (!this.options.onDemand && kept !== undefined) {
            return kept;
        }
        const timeoutMs = configuration.get<number>('shellTimeout', 5) * 1000;
        const folder = this.options.folder?.fsPath;
        const answer = loginEnvironment(
            { shell, helper: this.helper(), timeoutMs, folder, ...(reads === undefined ? {} : { reads }) },
            signal,
        );
        VscodeHost.logins.set(key, answer);
        void answer.then(reading => {
            if (reading.kind !== 'environment' && VscodeHost.logins.get(key) === answer) {
                VscodeHost.logins.delete(key);
            }
        });
        return answer;
    }

    private helper(): string {
        return path.join(this.context.extensionUri.fsPath, 'extension', 'dist', 'environment-helper.js');
    }
}

function startsProcess(probe: Probe): boolean {
    return probe.kind === 'environment' ? STARTS_PROCESS[`environment ${probe.which}`] : STARTS_PROCESS[probe.kind];
}
