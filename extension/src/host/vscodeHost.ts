// The host inside VS Code: answers every probe, in time, whatever happens. It interprets nothing.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Host } from '../engine/drive';
import type { EnvironmentKind, Probe, Reading } from '../engine/types';
import { debug } from './dap';
import * as editor from './editor';
import * as files from './files';
import { loginEnvironment } from './loginShell';
import { run } from './run';
import { launchEnvironment, listOf, loadEnvironment } from './snapshot';
import { askTerminal, openTerminalEnvironment } from './terminal';

export interface HostOptions {
    /** The folder under diagnosis; nothing for a loose file. */
    folder: vscode.Uri | undefined;
    /** The user asked for this run: a hidden terminal may be opened. */
    onDemand: boolean;
}

/** Answers probes for one session. */
export class VscodeHost implements Host {
    /** Login shells are slow: their answer is kept for the window until somebody asks anew. */
    private static login: { shell: string; answer: Promise<Reading> } | undefined;

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
                return run(probe, signal);
            case 'debug':
                return debug(probe, signal);
            case 'read':
                return this.read(probe.path, probe.maxBytes, probe.readAs);
            case 'stat':
                return files.stat(probe.paths);
            case 'list':
                return files.list(probe.path, probe.maxEntries);
            case 'tree':
                return files.tree(probe, signal);
            case 'environment':
                return this.environment(probe.which, signal);
            case 'settings':
                return editor.settings(this.context, this.options.folder, probe.keys);
            case 'extensions':
                return editor.extensions(probe.ids);
        }
    }

    /** A file that is open in the editor is what the user sees of it. */
    private async read(file: string, maxBytes: number, readAs: 'text' | 'hex'): Promise<Reading> {
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
                return this.options.onDemand ? askTerminal(this.helper(), signal) : openTerminalEnvironment();
            case 'login':
                return this.loginShell(signal);
        }
    }

    private loginShell(signal: AbortSignal): Promise<Reading> {
        const configuration = vscode.workspace.getConfiguration('goDoctor');
        if (!configuration.get<boolean>('probeShell', true)) {
            return Promise.resolve({ kind: 'unavailable', reason: 'not-asked' });
        }
        const shell = process.env['SHELL'] || vscode.env.shell;
        const kept = VscodeHost.login;
        if (!this.options.onDemand && kept?.shell === shell) {
            return kept.answer;
        }
        const timeoutMs = configuration.get<number>('shellTimeout', 5) * 1000;
        const answer = loginEnvironment({ shell, helper: this.helper(), timeoutMs }, signal);
        VscodeHost.login = { shell, answer };
        void answer.then(reading => {
            if (reading.kind !== 'environment' && VscodeHost.login?.answer === answer) {
                VscodeHost.login = undefined;
            }
        });
        return answer;
    }

    private helper(): string {
        return path.join(this.context.extensionUri.fsPath, 'extension', 'dist', 'environment-helper.js');
    }
}

function startsProcess(probe: Probe): boolean {
    return probe.kind === 'run' || probe.kind === 'debug' || (probe.kind === 'environment' && probe.which !== 'host');
}
